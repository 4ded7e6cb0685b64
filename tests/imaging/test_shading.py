"""How heavy the line is, place by place: the hand's pattern, whatever the pen and the scanner."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from verifier_app.imaging import prepare
from verifier_app.ink.render import render
from verifier_app.ink.strokes import natural_width
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Ink, Shading


@pytest.fixture(scope="module")
def ink() -> Ink:
    """By a pen that is broad enough to show how wide the line is."""
    ink = Writer.random(11).sign(0)
    return replace(ink, pen_width=2 * natural_width(ink))


def scan(ink: Ink, ink_grey: int = 60) -> np.ndarray:
    return render(ink, 300, fade=0.6, ink_grey=ink_grey)


def ranks(shading: np.ndarray) -> np.ndarray:
    """Of what is known, place by place; NaN elsewhere."""
    known = shading > 0
    found = np.full(shading.shape, np.nan)
    found[known] = shading[known].argsort().argsort() / known.sum()
    return found


def agreement(one: np.ndarray | None, other: np.ndarray | None) -> float:
    assert one is not None
    assert other is not None
    first, second = ranks(one), ranks(other)
    both = ~np.isnan(first) & ~np.isnan(second)
    return float(np.corrcoef(first[both], second[both])[0, 1])


def test_it_stands_where_the_strip_has_ink(ink):
    found = prepare(scan(ink))
    for quality in found.shading:
        assert quality is not None
        assert quality.shape == found.strip.shape
        known = quality > 0
        # the line of the strip is of one width, whatever the pen's was
        near = cv2.dilate(found.strip, np.ones((5, 5), np.uint8))
        assert known.sum() > 0.9 * (found.strip > 0.3).sum()
        assert (near[known] > 0.3).mean() > 0.95


def test_a_scan_of_a_drawing_is_shaded_as_the_drawing_is(ink):
    for quality in zip(prepare(scan(ink)).shading, prepare(ink).shading, strict=True):
        assert agreement(*quality) > 0.8


def test_another_pen_and_scanner_leave_the_pattern(ink):
    own = prepare(scan(ink)).shading
    bent = (255.0 * (scan(ink) / 255.0) ** 0.6).astype(np.uint8)
    for other in (scan(ink, ink_grey=120), bent):
        for quality in zip(own, prepare(other).shading, strict=True):
            assert agreement(*quality) > 0.8


def test_the_pattern_is_that_of_pressure(ink):
    strokes = [
        replace(own, pressure=np.linspace(0.1, 0.9, len(own.x), dtype=np.float32), t=own.t)
        for own in ink.strokes
    ]
    rising = prepare(replace(ink, strokes=tuple(strokes))).shading
    falling = prepare(
        replace(
            ink, strokes=tuple(replace(own, pressure=own.pressure[::-1].copy()) for own in strokes)
        )
    ).shading
    assert agreement(rising.darkness, falling.darkness) < 0.0
    assert agreement(rising.width, falling.width) < 0.0


def two_tone(ink: Ink, height: int) -> np.ndarray:
    return np.where(render(ink, height, fade=0.6) < 160, 0, 255).astype(np.uint8)


def test_two_tones_show_how_wide_the_line_is_where_they_are_fine_enough(ink):
    assert prepare(two_tone(ink, 60)).shading == Shading()
    found = prepare(two_tone(ink, 600)).shading
    assert found.darkness is None
    assert agreement(found.width, prepare(ink).shading.width) > 0.5


def test_a_part_of_a_drawing_shows_how_wide_the_line_is(ink):
    whole = prepare(ink)
    part = prepare(ink, crop=whole.box).shading
    assert part.darkness is None
    assert agreement(part.width, whole.shading.width) > 0.5


def test_signs_have_none(ink):
    assert prepare(scan(ink), profile="character").shading == Shading()


def test_it_turns_and_grows_with_the_picture(ink):
    own = scan(ink)
    larger = cv2.resize(own, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    for quality in zip(prepare(own).shading, prepare(larger).shading, strict=True):
        assert agreement(*quality) > 0.8


def test_a_two_tone_view_which_is_taken_as_it_is_has_none(ink):
    picture = cv2.resize(scan(ink), (105, 105), interpolation=cv2.INTER_AREA)
    two_tone = np.where(cv2.erode(picture, np.ones((3, 3))) < 200, 0, 255).astype(np.uint8)
    larger = cv2.resize(two_tone, (315, 315), interpolation=cv2.INTER_NEAREST)
    assert prepare(larger).shading.width is not None
    assert prepare(two_tone).shading == Shading()
