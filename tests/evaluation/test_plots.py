"""Plots: well-formed, no scripts or links, and the marks where the numbers say."""

from __future__ import annotations

import itertools
import re
from xml.etree import ElementTree

import numpy as np
import pytest

from verifier_app.evaluation import plots
from verifier_app.evaluation.plots import Axis, Curve, Figure
from verifier_app.types import OperatingPoint

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def curve() -> Curve:
    rng = np.random.default_rng(9)
    return Curve('se<t & "name"', rng.normal(1, 1, 400), rng.normal(-1, 1.5, 300))


def lines(svg: str) -> list[list[tuple[float, float]]]:
    found = []
    for line in ElementTree.fromstring(svg).iter(f"{SVG}polyline"):
        pairs = (p.split(",") for p in line.attrib["points"].split())
        found.append([(float(x), float(y)) for x, y in pairs])
    return found


def unit() -> Figure:
    return Figure("f", Axis("x", 0, 1, ((0, "0"),)), Axis("y", 0, 1, ((0, "0"),)))


def corners() -> tuple[tuple[float, float], tuple[float, float]]:
    """Where (0, 0) and (1, 1) of a unit figure lie."""
    figure = unit()
    figure.line([(0, 0), (1, 1)], 0)
    start, end = lines(figure.text())[0]
    return start, end


def test_y_goes_up_and_values_beyond_the_axes_stay_at_the_edge() -> None:
    (left, bottom), (right, top) = corners()
    assert left < right
    assert top < bottom
    figure = unit()
    figure.line([(-9, -9), (9, 9), (0.5, 0.5)], 0)
    start, end, middle = lines(figure.text())[0]
    assert (start, end) == ((left, bottom), (right, top))
    assert middle == pytest.approx(((left + right) / 2, (top + bottom) / 2), abs=0.1)


def test_every_plot_is_well_formed_and_asks_for_nothing(curve: Curve) -> None:
    point = OperatingPoint("standard", 0.8, -0.6, 0.01, 0.01, "")
    for svg in (
        plots.roc([curve, curve]),
        plots.det([curve]),
        plots.tippett(curve, (-1.5, 1.5)),
        plots.reliability(curve),
        plots.histogram(curve, point),
        plots.histogram(curve),
    ):
        root = ElementTree.fromstring(svg)
        assert root.attrib["role"] == "img"
        assert root.attrib["aria-label"]
        assert not re.search(r"<script|href|url\(|nan|inf\b", svg)


def test_curves_differ_by_dashes_as_well_as_colour(curve: Curve) -> None:
    root = ElementTree.fromstring(plots.roc([curve] * 4))
    found = [
        (p.attrib["class"], p.attrib.get("stroke-dasharray")) for p in root.iter(f"{SVG}polyline")
    ]
    assert len({c for c, _ in found}) == len({d for _, d in found}) == 4


def test_roc_of_a_perfect_table_touches_the_corner() -> None:
    (left, bottom), (right, top) = corners()
    perfect = Curve("p", np.array([1.0, 2.0]), np.array([-1.0, -2.0]))
    points = lines(plots.roc([perfect]))[0]
    assert points[0] == (right, top)
    assert (left, top) in points
    assert points[-1] == (left, bottom)


def test_tippett_steps_from_all_to_none(curve: Curve) -> None:
    (left, bottom), (right, top) = corners()
    genuine, others = lines(plots.tippett(curve))
    for line in (genuine, others):
        assert line[0] == (left, top)
        assert line[-1] == (right, bottom)
        assert all(b[1] >= a[1] for a, b in itertools.pairwise(line))
    middle = (left + right) / 2
    share = min(y for x, y in genuine if x >= middle)
    expected = bottom - (bottom - top) * float(np.mean(curve.genuine >= 0))
    assert share == pytest.approx(expected, abs=1.5)


def test_reliability_against_a_loop(curve: Curve) -> None:
    found = plots.reliability_points(curve)
    assert sum(weight for _, _, weight in found) == pytest.approx(1)
    buckets: dict[int, list[tuple[float, float, float]]] = {}
    for kind, llrs in ((1.0, curve.genuine), (0.0, curve.others)):
        for llr in llrs:
            score = 1 / (1 + 10**-llr)
            buckets.setdefault(int(score * 10), []).append((score, kind, 1 / len(llrs)))
    for (x, y, _), k in zip(found, sorted(buckets), strict=True):
        total = sum(w for _, _, w in buckets[k])
        assert x == pytest.approx(sum(s * w for s, _, w in buckets[k]) / total)
        assert y == pytest.approx(sum(g * w for _, g, w in buckets[k]) / total)


def test_reliability_is_that_of_the_scores_that_are_shown(curve: Curve) -> None:
    """The program clips the llr to what the calibration supports before it makes a score of it."""
    span = (-1.0, 0.8)
    found = plots.reliability_points(curve, span)
    shown = [1 / (1 + 10**-end) for end in span]
    assert all(shown[0] - 1e-12 <= x <= shown[1] + 1e-12 for x, _, _ in found)
    clipped = Curve("c", np.clip(curve.genuine, *span), np.clip(curve.others, *span))
    assert found == plots.reliability_points(clipped)
    assert plots.reliability(curve, span) != plots.reliability(curve)


def test_histogram_bars_hold_every_value(curve: Curve) -> None:
    root = ElementTree.fromstring(plots.histogram(curve))
    heights = {"bar same": 0.0, "bar diff": 0.0}
    for bar in root.iter(f"{SVG}rect"):
        heights[bar.attrib["class"]] += float(bar.attrib["height"])
    assert heights["bar same"] == pytest.approx(heights["bar diff"], rel=0.02)
    assert "genuine 400" in plots.histogram(curve)
    assert "others 300" in plots.histogram(curve)
    far = Curve("far", np.array([99.0]), np.array([-99.0]))
    assert len(list(ElementTree.fromstring(plots.histogram(far)).iter(f"{SVG}rect"))) == 2


def test_many_points_are_thinned_and_keep_their_ends() -> None:
    rng = np.random.default_rng(9)
    large = Curve("l", rng.normal(1, 1, 20_000), rng.normal(0, 1, 20_000))
    (left, bottom), (right, top) = corners()
    points = lines(plots.roc([large]))[0]
    assert len(points) <= 1500
    assert (points[0], points[-1]) == ((right, top), (left, bottom))
