from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings

from tests.ink.drawings import inks
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.strokes import make_stroke, transform
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Ink, Stroke

GOLDEN = Path(__file__).parent / "golden"
PLAIN = {"pressure_effect": 0.0, "speed_effect": 0.0, "ink_grey": 0}


def darkness(picture: npt.NDArray[np.uint8]) -> float:
    """Ink in pixels."""
    return float((255.0 - picture).sum() / 255.0)


@pytest.mark.parametrize("width", [2.0, 3.3, 5.0, 9.0])
def test_lines_are_as_wide_as_the_pen(width: float) -> None:
    ink = Ink((make_stroke([0, 100], [0, 60]),))
    picture = render(ink, 200, pen_width=width, margin=16, **PLAIN)
    length = np.hypot(100, 60) * (200 - 32 - width) / 60
    ends = np.pi * width**2 / 4
    assert (darkness(picture) - ends) / length == pytest.approx(width, abs=0.05)


def test_lines_stand_where_they_belong_to_an_eighth_of_a_pixel() -> None:
    # 100 units high in 80 pixels: the middle line at 0.37 of the height.
    frame = [make_stroke([0, 0], [0, 100]), make_stroke([10, 90], [37, 37])]
    picture = render(Ink(tuple(frame)), 104, pen_width=4, margin=10, **PLAIN)
    column = 255.0 - picture[:, picture.shape[1] // 2]
    centre = float((column * (np.arange(104) + 0.5)).sum() / column.sum())
    assert centre == pytest.approx(10 + 2 + 0.37 * 80, abs=0.125)


def test_a_pen_that_goes_to_and_fro_for_ever_fills_no_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("verifier_app.ink.render._PIECES", 1000)
    drawn = []
    real = cv2.fillConvexPoly
    monkeypatch.setattr(cv2, "fillConvexPoly", lambda *given: drawn.append(real(*given)))
    there = np.arange(2000) % 2
    picture = render(Ink((make_stroke(100.0 * there, there),)), 64)
    assert len(drawn) <= 1000 + 2000
    assert (picture < 255).any()


def test_margins_are_blank_and_the_ink_fills_the_rest() -> None:
    picture = render(Writer.random(5).sign(0), 200, margin=20)
    rows, columns = np.flatnonzero((picture < 255).any(1)), np.flatnonzero((picture < 255).any(0))
    assert picture.shape[0] == 200
    assert rows[0] == pytest.approx(20, abs=3)
    assert rows[-1] == pytest.approx(179, abs=3)
    assert columns[0] == pytest.approx(20, abs=3)
    assert columns[-1] == pytest.approx(picture.shape[1] - 21, abs=3)


def test_neither_place_nor_size_nor_time_shows() -> None:
    ink = Writer.random(6).sign(0)
    moved = transform(ink, [[7, 0], [0, 7]], (300, -20))
    slower = Ink(
        tuple(Stroke(s.x, s.y, s.t * 3 + 100, s.pressure) for s in moved.strokes), moved.pen_width
    )
    before, after = render(ink, 150).astype(int), render(slower, 150).astype(int)
    assert before.shape == after.shape
    assert np.abs(before - after).mean() < 0.5


def test_pressure_widens_speed_narrows_and_light_ink_is_paler() -> None:
    x = np.linspace(0, 100, 50)
    light, firm = (
        Ink((make_stroke(x, 0 * x, 10 * np.arange(50), np.full(50, p)),)) for p in (0.2, 0.9)
    )
    assert darkness(render(firm, 60, pen_width=6)) > 1.3 * darkness(render(light, 60, pen_width=6))
    speeding = make_stroke(x**2 / 100, 0 * x, 10 * np.arange(50))
    picture = render(Ink((speeding,)), 60, pen_width=6, margin=5, speed_effect=0.5, fade=0.0)
    ink = 255.0 - picture.astype(float)
    wide = picture.shape[1]
    assert ink[:, wide // 5].sum() > 1.2 * ink[:, -wide // 5].sum()
    faded = render(Ink((speeding,)), 60, pen_width=6, margin=5, speed_effect=0, fade=0.8)
    assert faded[:, wide // 5].min() + 30 < faded[:, -wide // 5].min()


def test_crossing_ink_never_turns_paler() -> None:
    firm = make_stroke([0, 100], [0, 100], pressure=[0.9, 0.9])
    light = make_stroke([0, 100], [100, 0], pressure=[0.1, 0.1])
    for order in ((firm, light), (light, firm)):
        picture = render(Ink(order), 100, pen_width=8, fade=1.0)
        assert picture[50, picture.shape[1] // 2] == render(Ink((firm,)), 100, fade=1.0).min()


def test_greys_margin_and_height_are_options() -> None:
    ink = Writer.random(7).sign(0)
    picture = render(ink, 64, paper_grey=230, ink_grey=90, margin=3)
    assert picture.dtype == np.uint8
    assert (picture.min(), picture.max(), picture.shape[0]) == (90, 230, 64)


@pytest.mark.parametrize("pen", [None, 4.0])
@pytest.mark.parametrize("own", [None, 0.5, 400.0])
@pytest.mark.parametrize(
    "points", [([5], [5]), ([0, 0], [0, 50]), ([0, 50], [0, 0]), ([3, 3, 3], [4, 4, 4])]
)
def test_dots_and_lines_have_a_picture(
    points: tuple[list[float], list[float]], own: float | None, pen: float | None
) -> None:
    picture = render(Ink((make_stroke(*points),), own), 100, pen_width=pen)
    assert picture.shape[0] == 100
    assert picture.shape[1] <= 8 * 100 + 20
    assert 3 < darkness(picture) < 0.5 * picture.size
    assert render(Ink(()), 100).min() == 255


@settings(max_examples=60)
@given(inks())
def test_any_ink_has_a_picture_with_paper_and_ink(ink: Ink) -> None:
    picture = render(ink, 40)
    assert picture.shape[0] == 40
    assert picture.shape[1] <= 8 * 40 + 10
    assert picture.max() == 255
    assert picture.min() < 255


@pytest.mark.parametrize("seed", [330, 343])
def test_pictures_look_as_they_always_did(seed: int) -> None:
    path = GOLDEN / f"writer-{seed}.png"
    golden = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    picture = render(Writer.random(seed).sign(0), 120)
    assert golden is not None
    assert abs(golden.shape[1] - picture.shape[1]) <= 1
    width = min(golden.shape[1], picture.shape[1])
    soft = [cv2.GaussianBlur(p[:, :width].astype(float), (0, 0), 1) for p in (golden, picture)]
    assert np.abs(soft[0] - soft[1]).mean() < 1.0


def test_a_scan_keeps_the_shape_and_changes_the_tone() -> None:
    drawn = render(Writer.random(8).sign(0), 150, pen_width=5, ink_grey=0)
    scan = scanned(drawn, 1, paper_grey=235, ink_grey=60)
    assert np.array_equal(scan, scanned(drawn, 1, paper_grey=235, ink_grey=60))
    assert not np.array_equal(scan, scanned(drawn, 2, paper_grey=235, ink_grey=60))
    assert np.median(scan) == pytest.approx(235, abs=4)
    before, after = drawn < 128, scan < 147
    assert (before & after).sum() / (before | after).sum() > 0.9
