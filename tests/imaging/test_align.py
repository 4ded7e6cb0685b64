"""A known turn, scale and shift is found again, in both directions, whole or in part."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from verifier_app.imaging import prepare
from verifier_app.imaging.align import Alignment, align
from verifier_app.store.paths import resource


@pytest.fixture(scope="module")
def signatures():
    names = ("a-2", "b-1", "c-1")
    return {name: prepare(resource(f"examples/signature-{name}.png")).clean for name in names}


def warped(picture, turn, scale):
    """The picture turned and scaled on a large sheet, and its middle there."""
    height, width = picture.shape
    side = int(np.hypot(height, width) * scale) + 20
    matrix = cv2.getRotationMatrix2D((width / 2 - 0.5, height / 2 - 0.5), -turn, scale)
    matrix[:, 2] += side / 2 - np.array([width / 2, height / 2])
    sheet = cv2.warpAffine(picture, matrix, (side, side), flags=cv2.INTER_CUBIC)
    return np.clip(sheet, 0, 1), np.array([side / 2, side / 2])


def cropped(picture):
    rows, columns = np.nonzero(picture > 0.2)
    top, left = max(0, rows.min() - 6), max(0, columns.min() - 6)
    part = picture[top : rows.max() + 7, left : columns.max() + 7]
    return np.ascontiguousarray(part), np.array([left, top])


def cut(picture, share):
    """Without `share` of its width, at the right where positive, else at the left."""
    width = picture.shape[1]
    start = 0 if share >= 0 else round(-share * width)
    part, corner = cropped(picture[:, start : round(min(1.0, 1.0 - share) * width)])
    return part, corner + np.array([start, 0])


def farthest_off(found, picture, target, turn, scale, middle):
    """Largest error of the picture's corners, as a share of its height in the target."""
    height, width = picture.shape
    corners = np.array([[0, 0], [width, 0], [0, height], [width, height]], float)
    angle = np.radians(turn)
    linear = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    wanted = (corners - [width / 2, height / 2]) @ linear.T + middle
    got = found.applied(corners, picture.shape, target.shape)
    return np.abs(got - wanted).max() / (height * scale)


@pytest.mark.parametrize("share", [0.0, 1 / 3, -1 / 3])
@pytest.mark.parametrize(
    ("name", "turn", "scale"), [("a-2", 20, 0.6), ("b-1", -12, 1.03), ("c-1", -20, 1.7)]
)
def test_a_known_transform_is_found(signatures, name, turn, scale, share):
    picture = signatures[name]
    sheet, middle = warped(picture, turn, scale)
    target, corner = cropped(sheet)
    middle = middle - corner
    if share:
        target, corner = cut(target, share)
        middle = middle - corner
    found = align(picture, target)
    assert found.turn == pytest.approx(turn, abs=0.3)
    assert found.scale == pytest.approx(scale, rel=0.01)
    assert farthest_off(found, picture, target, turn, scale, middle) < 0.02
    assert found.agreement > (0.95 if not share else 0.7)


def test_swapped_pictures_give_the_inverse(signatures):
    one, other = signatures["a-2"], signatures["b-1"]
    forth, back = align(one, other), align(other, one)
    points = np.array([[0.0, 0.0], [100.0, 30.0], [7.0, 90.0]])
    there = forth.applied(points, one.shape, other.shape)
    np.testing.assert_allclose(back.applied(there, other.shape, one.shape), points, atol=1e-6)
    assert forth.agreement == back.agreement


def test_a_picture_lies_on_itself_as_it_is(signatures):
    found = align(signatures["c-1"], signatures["c-1"])
    assert found.turn == pytest.approx(0.0, abs=0.01)
    assert found.scale == pytest.approx(1.0, abs=1e-4)
    assert np.hypot(found.right, found.down) < 0.05
    assert found.agreement == 1.0


def test_two_of_one_hand_agree_better_than_two_hands(signatures):
    own = prepare(resource("examples/signature-a-1.png")).clean
    assert align(signatures["a-2"], own).agreement > align(signatures["b-1"], own).agreement + 0.1


@pytest.mark.parametrize("shape", [(1, 1), (3, 40), (40, 3)])
def test_a_dot_or_a_dash_can_be_aligned(shape):
    found = align(np.ones(shape, np.float32), np.ones((20, 30), np.float32))
    assert np.isfinite([found.turn, found.scale, found.right, found.down]).all()
    assert found.scale > 0


@pytest.mark.parametrize("radius", [3, 20, 60])
def test_a_blot_is_laid_on_a_signature_no_larger_than_that(signatures, radius):
    """Its ridge is a point or two, which says nothing of its size."""
    blot = np.zeros((2 * radius + 9, 2 * radius + 9), np.float32)
    cv2.circle(blot, (radius + 4, radius + 4), radius, 1.0, cv2.FILLED)
    onto = signatures["a-2"]
    found = align(blot, onto)
    assert found.scale * 2 * radius < 1.5 * max(onto.shape)
    assert align(onto, blot).scale == pytest.approx(1 / found.scale)


@pytest.mark.parametrize("name", ["a-2", "b-1", "c-1"])
def test_an_upright_signature_does_not_shrink_to_a_dot_on_a_row_of_them(signatures, name):
    row = np.hstack([np.pad(signatures["b-1"], 40)] * 10)
    upright = np.ascontiguousarray(np.rot90(signatures[name]))
    assert align(upright, row).scale * upright.shape[0] > row.shape[0]
    assert align(row, upright).scale * row.shape[0] < upright.shape[0]


def test_no_other_signature_is_laid_twice_as_large(signatures):
    one, other = signatures["a-2"], signatures["c-1"]
    ratio = align(one, other).scale * one.shape[1] / other.shape[1]
    assert 0.6 < ratio < 1.6


def test_without_ink_there_is_nothing_to_align():
    with pytest.raises(ValueError, match="without ink"):
        align(np.zeros((20, 30), np.float32), np.ones((20, 30), np.float32))


def test_clockwise_is_positive():
    turned = Alignment(90.0, 2.0, 0.0, 0.0).applied(np.array([[10.0, 5.0]]), (10, 10), (100, 100))
    np.testing.assert_allclose(turned, [[50.0, 60.0]], atol=1e-9)  # what was right is below
