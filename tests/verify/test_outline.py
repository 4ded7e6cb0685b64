"""Outlines: what is surely no copy is told apart without a close look."""

from __future__ import annotations

import itertools

import cv2
import numpy as np
import pytest

from verifier_app.imaging import is_copy, is_one_scan, prepare
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.store.paths import resource
from verifier_app.verify.outline import may_be_copies, may_be_one_scan, outline

WRITERS = 12
EXAMPLES = resource("examples")
SIGNS = sorted(EXAMPLES.glob("character-*.png"))


def drawn(writer: int, number: int = 1) -> np.ndarray:
    return cv2.copyMakeBorder(
        render(Writer.random(writer).sign(number), height=140), 60, 60, 200, 200, 0, value=255
    )


def turned(picture: np.ndarray, degrees: float, scale: float) -> np.ndarray:
    width = picture.shape[1]
    room = cv2.copyMakeBorder(picture, width // 2, width // 2, 0, 0, 0, value=255)
    centre = (width / 2, room.shape[0] / 2)
    matrix = cv2.getRotationMatrix2D(centre, degrees, scale)
    return cv2.warpAffine(room, matrix, (width, room.shape[0]), borderValue=255)


@pytest.mark.parametrize("degrees", [0.0, 1.0, 2.0, -7.0, 19.0, 45.0, -90.0, 180.0])
def test_no_copy_is_passed_over(degrees: float) -> None:
    """Whatever a close look calls a copy must be given one."""
    copies = 0
    for writer in range(WRITERS):
        one = prepare(drawn(writer)).strip
        again = turned(drawn(writer), degrees, 0.8 + 0.03 * writer)
        two = prepare(cv2.imdecode(cv2.imencode(".jpg", again)[1], 0)).strip
        if is_copy(one, two):
            copies += 1
            assert may_be_copies([outline(one)], [outline(two)])[0]
            assert may_be_copies([outline(two)], [outline(one)])[0]
    assert copies >= WRITERS - 2  # or nothing was tested


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_no_file_of_one_scan_is_passed_over(scale: float) -> None:
    files = 0
    for writer in range(WRITERS):
        picture = drawn(writer)
        again = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        jpeg = cv2.imencode(".jpg", again, [cv2.IMWRITE_JPEG_QUALITY, 50])[1].tobytes()
        one, two = prepare(picture).strip, prepare(jpeg).strip
        files += is_one_scan(one, two)
        assert may_be_one_scan([outline(one)], [outline(two)])[0] or not is_one_scan(one, two)
    assert files >= WRITERS // 2  # or nothing was tested


def test_hardly_a_pair_by_one_hand_is_looked_at_as_one_scan() -> None:
    """A set of hundreds has tens of thousands of pairs."""
    for writer in range(4):
        outlines = [outline(prepare(drawn(writer, number)).strip) for number in range(7)]
        pairs = list(itertools.combinations(outlines, 2))
        assert may_be_one_scan(*zip(*pairs, strict=True)).sum() <= 1


@pytest.mark.parametrize("degrees", [0.0, 4.0, -25.0, 180.0])
def test_a_sign_that_is_turned_is_still_a_copy(degrees: float) -> None:
    copies = 0
    for place in SIGNS:
        sign = cv2.copyMakeBorder(cv2.imread(str(place), 0), 99, 99, 99, 99, 0, value=255)
        again = cv2.imencode(".jpg", turned(sign, degrees, 0.8))[1]
        one, two = (prepare(p, profile="character").strip for p in (sign, again.tobytes()))
        copies += is_copy(one, two)
        assert may_be_copies([outline(one)], [outline(two)])[0] or not is_copy(one, two)
    assert copies >= len(SIGNS) - 2


def test_a_wide_word_in_the_place_of_a_sign_is_no_copy_of_another() -> None:
    """It is low there, and what is low agrees."""
    words = [prepare(own, profile="character").strip for own in sorted(EXAMPLES.glob("s*-a-?.png"))]
    assert len(words) > 4
    assert not any(is_copy(one, two) for one, two in itertools.combinations(words, 2))


def test_other_peoples_signatures_are_passed_over() -> None:
    outlines = [outline(prepare(drawn(writer)).strip) for writer in range(20, 20 + WRITERS)]
    pairs = list(itertools.combinations(outlines, 2))
    assert not may_be_copies([a for a, _ in pairs], [b for _, b in pairs]).any()


def test_an_outline_tells_the_angle_of_a_line() -> None:
    strip = np.zeros((105, 315), np.float32)
    cv2.line(strip, (100, 30), (200, 80), 1.0, 3)
    assert outline(strip).axis == pytest.approx(np.degrees(np.arctan2(50, 100)), abs=1.0)


def test_products_of_outlines_are_correlations() -> None:
    own = outline(prepare(drawn(1)).strip)
    for picture in (own.raster, own.levelled):
        assert float(np.vdot(picture, picture)) == pytest.approx(1.0, abs=1e-5)
        assert float(picture.sum()) == pytest.approx(0.0, abs=1e-3)


def test_a_strip_without_ink_has_an_outline_too() -> None:
    empty = outline(np.zeros((105, 315), np.float32))
    assert np.isfinite(empty.levelled).all()
    assert not may_be_copies([empty], [outline(prepare(drawn(1)).strip)])[0]
    assert may_be_copies([], []).shape == (0,)
