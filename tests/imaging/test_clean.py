"""The steps of the cleaning by themselves, against plain computations of the same."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from verifier_app.imaging import clean, layout
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    rng = np.random.default_rng(3)
    drawn = render(Writer.random(4).sign(1), height=220, margin=30)
    light = np.linspace(0.6, 1.0, drawn.shape[1])
    return np.clip(drawn * light + rng.normal(0, 3, drawn.shape), 0, 255).astype(np.uint8)


def lit(grey: np.ndarray, paper: int, ink: int, light: str) -> np.ndarray:
    """Writing of any two levels under any light, with the grain of a small camera."""
    cover = (255.0 - grey) / (255.0 - grey.min())
    y, x = (np.linspace(-1, 1, side) for side in grey.shape)
    falls = {
        "even": np.ones(grey.shape),
        "vignette": 1.0 - 0.3 * (x[None] ** 2 + y[:, None] ** 2),
        "shadow": np.where(x[None] + 0.3 * y[:, None] < 0.2, 0.5, 1.0),
    }[light]
    grain = np.random.default_rng(paper + ink).normal(0, 2, grey.shape)
    return np.clip((paper + (ink - paper) * cover) * falls + grain, 0, 255).astype(np.uint8)


DRAWN = render(Writer.random(4).sign(1), height=220, margin=30)
LIGHTS = ["even", "vignette", "shadow"]


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize(
    ("paper", "ink"), [(108, 20), (108, 70), (85, 30), (60, 20), (45, 10), (130, 40), (240, 50)]
)
def test_a_dim_page_is_not_inverted(paper: int, ink: int, light: str) -> None:
    picture = lit(DRAWN, paper, ink, light)
    assert clean.dark_on_light(picture) is picture


@pytest.mark.parametrize("light", LIGHTS)
@pytest.mark.parametrize(
    ("board", "chalk"), [(5, 250), (30, 120), (60, 220), (100, 200), (120, 230), (135, 240)]
)
def test_chalk_on_a_board_is_inverted(board: int, chalk: int, light: str) -> None:
    picture = lit(DRAWN, board, chalk, light)
    assert np.array_equal(clean.dark_on_light(picture), np.invert(picture))


def test_a_page_on_a_wide_dark_border_is_not_inverted() -> None:
    bordered = np.pad(lit(DRAWN, 240, 50, "even"), 120, constant_values=5)
    assert np.median(bordered) < 110
    assert clean.dark_on_light(bordered) is bordered
    inverted = np.invert(lit(DRAWN, 240, 50, "even"))
    inverted[:3] = 250
    assert np.array_equal(clean.dark_on_light(inverted), np.invert(inverted))


def test_of_two_levels_the_rarer_is_ink() -> None:
    for paper, ink in ((255, 0), (0, 255), (108, 20), (20, 108), (120, 250)):
        picture = np.where(DRAWN < 128, ink, paper).astype(np.uint8)
        found = clean.dark_on_light(picture, two_tone=True)
        assert np.array_equal(found, picture if ink < paper else np.invert(picture))
    assert not clean.dark_on_light(np.full((9, 9), 255, np.uint8), two_tone=True).min() < 255


def test_smoothing_is_that_of_opencv() -> None:
    rng = np.random.default_rng(0)
    for shape, sigma in (((140, 320), 41 / 3), ((240, 320), 13.0), ((9, 200), 3.0), ((1, 1), 1.0)):
        picture = rng.integers(0, 256, shape).astype(np.uint8)
        wanted = cv2.GaussianBlur(picture, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
        found = clean.smoothed(picture, sigma)
        assert found.dtype == np.uint8
        # equal with OpenCV 5.0; later ones may round in another way
        assert np.abs(found.astype(int) - wanted).max() <= 1


def test_quantiles_of_a_histogram_are_those_of_the_pixels() -> None:
    rng = np.random.default_rng(1)
    for size in (1, 2, 7, 1000):
        picture = rng.integers(0, 256, (1, size)).astype(np.uint8)
        counts = clean.histogram(picture)
        for share in (0.0, 0.3, 0.5, 0.8, 1.0):
            found = clean._quantile(np.arange(256.0), counts, share)
            assert found == pytest.approx(float(np.quantile(picture, share)))


def test_darkness_is_relative_to_the_paper(grey: np.ndarray) -> None:
    dark = clean.darkness(grey)
    assert dark.dtype == np.float32
    assert dark.min() >= 0.0
    assert dark.max() <= 1.0
    left, right = dark[:12, :60], dark[:12, -60:]
    assert abs(float(np.median(left)) - float(np.median(right))) < 0.03
    plain = clean.darkness(grey, flatten=False)
    assert np.allclose(plain, 1.0 - grey / 255.0, atol=1e-6)


def test_the_mask_has_no_halo(grey: np.ndarray) -> None:
    dark = clean.darkness(grey)
    threshold, level = clean.ink_level(dark)
    assert 0.1 < threshold < level <= 1.0
    mask = clean.ink_mask(dark, threshold)
    assert set(np.unique(mask)) == {0, 255}
    assert np.all(mask[dark > threshold] == 255)
    near = cv2.dilate((dark > threshold).astype(np.uint8), np.ones((3, 3), np.uint8))
    assert not mask[near == 0].any()
    assert not mask[dark <= 0.5 * threshold].any()


def test_paper_alone_has_no_ink() -> None:
    assert clean.ink_level(np.zeros((50, 80), np.float32)) == (0.0, 0.0)
    assert clean.stroke_width(np.zeros((50, 80), np.uint8)) == 0.0
    assert clean.bounding_box(np.zeros((50, 80), np.uint8)) == (0, 0, 0, 0)


@pytest.mark.parametrize("width", [3, 5, 8, 12])
def test_the_width_of_a_bar_is_found(width: int) -> None:
    mask = np.zeros((60, 200), np.uint8)
    mask[20 : 20 + width, 10:190] = 255
    assert abs(clean.stroke_width(mask) - width) <= 1.3


@pytest.mark.parametrize("side", ["top", "bottom", "left", "right"])
def test_lines_along_an_edge_go_and_writing_that_touches_it_stays(side: str) -> None:
    turn = {"top": 0, "right": 1, "bottom": 2, "left": 3}[side]
    mask = np.zeros((200, 200), np.uint8)
    mask[:3] = 255
    mask[:60, 90:96] = 255
    cleaned = np.rot90(clean.without_edge_lines(np.ascontiguousarray(np.rot90(mask, -turn))), turn)
    assert not cleaned[:4, :80].any()
    assert cleaned[6:60, 90:96].all()
    touching = np.zeros((200, 200), np.uint8)
    touching[:60, 90:96] = 255
    assert np.array_equal(clean.without_edge_lines(touching), touching)


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_stem_at_the_edge_of_a_close_crop_stays(turn: int) -> None:
    mask = np.zeros((160, 900), np.uint8)
    mask[80:86, 20:880] = 255
    for left in (0, 18):
        stem = mask.copy()
        stem[:150, left : left + 7] = 255
        turned = np.ascontiguousarray(np.rot90(stem, turn))
        assert np.array_equal(clean.without_edge_lines(turned), turned)


def test_dust_goes_and_a_dot_stays() -> None:
    mask = np.zeros((120, 400), np.uint8)
    mask[60:66, 50:350] = 255
    mask[20:26, 200:206] = 255
    dusty = mask.copy()
    dusty[100, [10, 90, 300]] = 255
    assert np.array_equal(layout.of_hand(dusty, 6.0)[0], mask)
    assert np.array_equal(layout.of_hand(mask, 6.0)[0], mask)
    assert not layout.of_hand(np.zeros((5, 5), np.uint8), 0.0)[0].any()


def signed() -> np.ndarray:
    """A wide piece of writing with a dot above it and a full stop behind it; strokes of 6 pixels."""
    mask = np.zeros((400, 700), np.uint8)
    mask[200:206, 100:500] = 255
    mask[160:260, 150:156] = 255
    mask[140:260, 350:356] = 255
    mask[135:142, 300:307] = 255
    mask[200:207, 540:547] = 255
    return mask


@pytest.mark.parametrize(
    "mark",
    [np.s_[20:27, 300:307], np.s_[300:330, 40:42], np.s_[390:393, 600:620]],
    ids=["dot far above", "edge of a sheet", "end of a rule"],
)
def test_what_stands_far_from_the_writing_goes(mark: tuple[slice, slice]) -> None:
    mask = signed()
    marked = mask.copy()
    marked[mark] = 255
    assert np.array_equal(layout.of_hand(marked, 6.0)[0], mask)
    assert np.array_equal(layout.of_hand(marked, 6.0, specks=False)[0], marked)


def test_dots_of_writing_and_its_parts_stay() -> None:
    mask = signed()
    assert np.array_equal(layout.of_hand(mask, 6.0)[0], mask)
    # a second name far below it is writing, and so is a stroke that fails bit by bit
    mask[350:356, 300:420] = 255
    for left, top in ((558, 199), (567, 196), (579, 190), (588, 187)):
        mask[top : top + 6, left : left + 5] = 255
    assert np.array_equal(layout.of_hand(mask, 6.0)[0], mask)
    thin = signed()
    thin[105:117, 345:347] = 255  # an accent made lightly
    assert np.array_equal(layout.of_hand(thin, 6.0)[0], thin)


def test_of_little_ink_the_smallest_piece_counts() -> None:
    mask = np.zeros((60, 100), np.uint8)
    mask[30:36, 20:70] = 255
    mask[15:18, 40:43] = 255
    assert np.array_equal(layout.of_hand(mask, 6.0)[0], mask)


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (60, 61)])
def test_all_ink_has_a_width(shape: tuple[int, int]) -> None:
    assert 1.0 <= clean.stroke_width(np.full(shape, 255, np.uint8)) <= 2.0 * max(shape)


@pytest.mark.filterwarnings("error")
def test_two_dots_of_different_size_have_a_width() -> None:
    distance = np.zeros((9, 20), np.float32)
    distance[4, 4], distance[4, 14] = 1.0, 3.0
    assert clean.ridge_width(distance) == pytest.approx(3.5)


@pytest.mark.parametrize("threshold", [0.04, 0.3, 0.9])
def test_soft_edges_make_no_ink_and_no_paper(grey: np.ndarray, threshold: float) -> None:
    dark = clean.darkness(grey)
    mask = clean.ink_mask(dark, threshold)
    mask[100:] = 0  # a line, say, that was taken away
    soft = clean.with_soft_edges(dark, mask, threshold)
    np.testing.assert_array_equal(soft > 127, mask > 0)
    near = cv2.dilate(mask, np.ones((3, 3), np.uint8)) > 0
    assert not soft[~near].any()
    assert np.unique(soft[mask > 0]).size > 20  # what a mask alone does not say
    assert clean.with_soft_edges(dark, np.zeros_like(mask), threshold).max() == 0


def test_soft_edges_lie_where_the_stroke_ends() -> None:
    """A stroke's edge that moves by a fifth of a pixel moves by that in the enlarged mask."""
    places = []
    for move in np.linspace(0.0, 0.8, 5):
        # how much of each column lies right of the edge
        cover = np.clip(np.arange(40, dtype=np.float32) - (19.5 + move), 0.0, 1.0)
        dark = np.tile(0.8 * cover, (12, 1)).astype(np.float32)
        mask = clean.ink_mask(dark, 0.4)
        soft = clean.with_soft_edges(dark, mask, 0.4)
        large = cv2.resize(soft, None, fx=10, fy=10, interpolation=cv2.INTER_CUBIC)
        places.append(int(np.argmax(large[60] > 127)))
    steps = np.diff(places)
    assert steps.min() >= 0
    assert steps.max() <= 6  # a mask of whole pixels moves by ten at once
    assert steps.sum() == pytest.approx(8, abs=2)
