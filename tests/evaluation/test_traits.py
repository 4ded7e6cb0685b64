"""Traits of simple pictures and drawings, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from verifier_app.evaluation import traits
from verifier_app.types import Ink, Prepared, SampleSource, Stroke


def bar(thick: int = 4, long: int = 60, paper: int = 240, ink: int = 30) -> np.ndarray:
    picture = np.full((50, 100), paper, np.uint8)
    picture[20 : 20 + thick, 10 : 10 + long] = ink
    return picture


def test_picture_of_a_bar() -> None:
    found = traits.of_picture(bar())
    assert (found["height"], found["width"]) == (50, 100)
    assert (found["ink height"], found["ink width"], found["aspect"]) == (4, 60, 15)
    margins = [found[f"{side} margin"] for side in ("top", "bottom", "left", "right")]
    assert margins == [20, 26, 10, 30]
    assert (found["background grey"], found["ink grey"], found["darkest grey"]) == (240, 30, 30)
    assert found["ink share"] == 1.0


@pytest.mark.parametrize("thick", [2, 5, 9])
def test_stroke_width_of_long_bars(thick: int) -> None:
    long = 4000
    ink = np.zeros((20, long + 20), bool)
    ink[5 : 5 + thick, 10 : 10 + long] = True
    assert traits.stroke_width(ink) == pytest.approx(thick, rel=0.01)
    assert traits.stroke_width(np.zeros((3, 3), bool)) == 0


def test_ink_on_the_border_counts_its_outline() -> None:
    assert traits.stroke_width(np.ones((4, 4), bool)) == pytest.approx(2 * 16 / 16)


def test_otsu_parts_two_levels_and_matches_a_loop() -> None:
    rng = np.random.default_rng(1)
    grey = np.concatenate([rng.normal(60, 15, 300), rng.normal(200, 20, 900)])
    grey = np.clip(grey, 0, 255).astype(np.uint8)

    def between(level: int) -> float:
        low, high = grey[grey <= level], grey[grey > level]
        if not len(low) or not len(high):
            return -1.0
        return len(low) * len(high) * float(low.mean() - high.mean()) ** 2

    assert traits.otsu(grey) == max(range(256), key=between)
    assert traits.otsu(np.array([7, 7, 200], np.uint8)) in range(7, 200)
    assert traits.otsu(np.full(5, 9, np.uint8)) == 9


def test_traits_of_ink() -> None:
    line = np.array([0, 10, 20], np.float32)
    stroke = Stroke(line, line / 2, line * 3, np.full(3, 0.25, np.float32))
    found = traits.of_ink(Ink((stroke, stroke)))
    assert found == {
        "ink height": 10,
        "ink width": 20,
        "aspect": 2,
        "points": 6,
        "strokes": 2,
        "duration": 60,
        "pressure": 0.25,
    }


def test_traits_of_what_the_network_sees() -> None:
    view = np.zeros((105, 105), np.float32)
    view[50:54, 20:80] = 1
    strip = np.zeros((105, 315), np.float32)
    source = SampleSource(None, "0" * 64, 1, 1, "PNG")
    found = traits.of_prepared(Prepared(source, view, view[None], strip, (0, 0, 1, 1)))
    assert found["views"] == 1
    assert (found["view: ink height"], found["view: left margin"]) == (4, 20)
    assert (found["view: ink grey"], found["view: background grey"]) == (0, 255)
    assert "strip: stroke width" in found
    assert "view: width" not in found
    assert found["darkness of the line: places"] == found["width of the line: grain"] == 0


def test_traits_of_a_shading() -> None:
    shading = np.zeros((105, 315), np.float32)
    shading[10, 100:104] = [0.25, 0.5, 0.75, 1.0]
    found = traits.of_shading(shading)
    assert found == {"places": 4, "grain": 0.25, "to the right": 0.5, "downwards": 0}
    assert traits.of_shading(shading.T)["downwards"] == 0.5
    assert traits.of_shading(shading[:, ::-1])["to the right"] == -0.5
