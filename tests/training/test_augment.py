"""Distortions: seeded, within their bounds, and none at all where none is asked for."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from verifier_app.training.augment import Distortion, placed, varied
from verifier_app.types import STRIP_WIDTH, VIEW


def ring(height: int, width: int) -> np.ndarray:
    """A thick frame that touches all four edges."""
    picture = np.zeros((height, width), np.uint8)
    picture[:8], picture[-8:], picture[:, :8], picture[:, -8:] = 255, 255, 255, 255
    return picture


def test_placed_is_the_half_in_the_middle() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (60, 200), np.uint8)
    found = placed(picture, VIEW, STRIP_WIDTH)
    assert found.shape == (VIEW, STRIP_WIDTH)
    assert found.dtype == np.float32
    top, left = (VIEW - 30) // 2, (STRIP_WIDTH - 100) // 2
    inner = found[top : top + 30, left : left + 100]
    blocks = picture.reshape(30, 2, 100, 2).mean(axis=(1, 3)) / 255
    assert np.abs(inner - blocks).max() <= 0.51 / 255  # of two pixels' mean, rounded
    assert found.sum() == pytest.approx(inner.sum())


@pytest.mark.parametrize("shape", [(2 * VIEW, 2 * STRIP_WIDTH), (1, 1), (2 * VIEW, 1)])
def test_placed_takes_every_size_that_a_pack_holds(shape: tuple[int, int]) -> None:
    found = placed(np.full(shape, 255, np.uint8), VIEW, STRIP_WIDTH)
    assert found.max() == 1.0
    assert found.shape == (VIEW, STRIP_WIDTH)


@pytest.mark.parametrize("fill", [True, False])
@pytest.mark.parametrize("size", [(VIEW, STRIP_WIDTH), (VIEW, VIEW)])
def test_variants_repeat_by_seed(size: tuple[int, int], fill: bool) -> None:
    picture = ring(120, 180)
    for seed in range(30):
        one, two = (
            varied(picture, *size, rng, Distortion.random(rng), fill=fill)
            for rng in (np.random.default_rng(seed), np.random.default_rng(seed))
        )
        assert one.shape == size
        assert one.dtype == np.float32
        assert one.min() >= 0.0
        assert one.max() <= 1.0
        assert one.sum() > 50
        assert np.array_equal(one, two)
    other = varied(picture, *size, np.random.default_rng(99), Distortion.none(), fill=fill)
    assert not np.array_equal(one, other)


def test_two_tone_is_two_tones_and_as_often_as_asked() -> None:
    shares = []
    for share in (0.0, 1.0):
        rng = np.random.default_rng(1)
        drawn = [
            varied(ring(100, 100), VIEW, VIEW, rng, Distortion.none(), fill=False, two_tone=share)
            for _ in range(60)
        ]
        shares.append(sum(set(np.unique(v)) <= {0.0, 1.0} for v in drawn) / len(drawn))
    assert shares[0] < 0.2
    assert shares[1] > 0.8  # gaps in the line, drawn after, may soften a tenth of them


def test_filling_fits_the_ink_and_else_its_size_is_kept() -> None:
    rng = np.random.default_rng(2)
    heights: dict[bool, list[int]] = {True: [], False: []}
    for fill, found in heights.items():
        for _ in range(30):
            ink = varied(ring(60, 100), VIEW, STRIP_WIDTH, rng, Distortion.none(), fill=fill)
            rows = np.flatnonzero((ink > 0.3).any(axis=1))
            found.append(int(np.ptp(rows)) + 1)
    assert 85 < np.median(heights[True]) <= VIEW
    assert 24 < np.median(heights[False]) < 40


def test_distortions_keep_the_area_and_sometimes_mirror() -> None:
    rng = np.random.default_rng(3)
    signs = []
    for _ in range(400):
        matrix = Distortion.random(rng).matrix
        assert abs(np.linalg.det(matrix)) == pytest.approx(1.0)
        signs.append(tuple(np.sign(np.diag(matrix))))
    assert 0.4 < signs.count((1.0, 1.0)) / 400 < 0.58  # 0.49
    assert np.array_equal(Distortion.none().matrix, np.eye(2))


def test_a_group_is_bent_alike() -> None:
    picture = np.zeros((200, 600), np.uint8)
    for column in range(40, 600, 80):
        cv2.line(picture, (column, 20), (column - 30, 180), 255, 6)
    bent = Distortion.random(np.random.default_rng(5), 9.0)
    drawn = [
        varied(picture, VIEW, STRIP_WIDTH, np.random.default_rng(seed), group, strength=0.0)
        for group in (bent, Distortion(bent.matrix))
        for seed in range(8)
    ]
    likeness = np.corrcoef([cv2.GaussianBlur(ink, (0, 0), 4.0).ravel() for ink in drawn])
    assert likeness[:8, :8].mean() > likeness[:8, 8:].mean() + 0.2
    assert Distortion.random(np.random.default_rng(5)).bend is None


def test_a_bend_says_where_a_place_comes_from() -> None:
    bend = np.broadcast_to(np.float32([12.0, 0.0]), (3, 7, 2)).copy()
    group = Distortion(np.eye(2), bend)
    columns = [
        varied(ring(100, 100), VIEW, STRIP_WIDTH, np.random.default_rng(7), own, strength=0.0)
        .sum(axis=0)
        .nonzero()[0]
        .mean()
        for own in (group, Distortion.none())
    ]
    assert columns[0] - columns[1] == pytest.approx(-12.0, abs=1.5)
