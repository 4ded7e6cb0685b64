"""From a grey picture to ink on nothing: pure functions, each step a picture to show.

The paper's level, the pen's level and uneven light must not survive: on the data sets
that signatures are usually measured on, each of them alone tells genuine from forged.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray

GreyArray = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.uint8]
_LEVELS = np.arange(256.0)
_LIGHT_ON_DARK_MEDIAN, _BRIGHT_MEDIAN = 110, 140
_CLEARLY_DARKER, _CLEARLY_LIGHTER = -0.2, 0.5
"""Of `_strokes_lightness`: what makes a dark picture paper, and one between a board."""
_SHADES, _FEWEST_SHADED = 100, 50
"""Bins of darkness, and fewest places that say something about it."""
_HAIRLINE = 1.5
"""Pixels from the middle of a stroke to paper below which it has no shade of its own."""
_LESSER_SHADE, _SHADED, _SHADES_APART = 0.12, 0.84, 0.3
"""Least share of the paler or darker ink, share of the variance that two shades explain, and how
far they are apart, as a share of the darker one."""
_NEARLY_SHADED, _ABRUPT, _EVEN = 0.79, 0.6, 0.24
"""So little of the variance is enough where one shade ends at the other, so that darkness changes
by this share of what is between them within a stroke and a half, and where the paler ink is even:
its standard deviation. One pen changes slowly, and its paler strokes are of any shade."""
_EDGE, _CORE = 0.2, 0.5
"""How far from the paler shade to the darker one such ink begins, and how far its pieces reach."""
_FAINTEST = 0.55
"""Share of the threshold from which a pixel next to ink is ink as well: there strokes end."""
_ESTIMATE_SIDE = 320
"""Paper and surround are estimated on a picture of at most this many pixels a side."""


def dark_on_light(grey: GreyArray, *, two_tone: bool = False) -> GreyArray:
    """Invert a picture whose strokes are lighter than what surrounds them.

    A bright picture is paper. In a dark one the strokes themselves decide, for a dim photo
    is as dark as a blackboard; where they are in doubt, how dark it is does.

    Args:
        grey: `(H, W)`.
        two_tone: Whether there are but two levels, of which the rarer is ink.
    """
    middle = _quantile(_LEVELS, histogram(grey), 0.5)
    if middle >= _BRIGHT_MEDIAN:
        return grey
    if two_tone:
        inverted = middle < (int(grey.min()) + int(grey.max())) / 2
    else:
        least = _CLEARLY_DARKER if middle < _LIGHT_ON_DARK_MEDIAN else _CLEARLY_LIGHTER
        inverted = _strokes_lightness(grey) > least
    return np.invert(grey) if inverted else grey


def _strokes_lightness(grey: GreyArray) -> float:
    """Whether strokes are darker (-1) or lighter (1) than their surround, or neither (0).

    The surround is a median over more than a stroke, which keeps the edges of a page. Near
    these what differs counts less, and what noise and a lamp's fall-off leave does not.
    """
    small = reduced(grey)
    reach = max(3, max(small.shape) // 10 | 1)
    # roots make noise alike at every level, as a camera's is
    surround = np.sqrt(cv2.medianBlur(small, reach).astype(np.float32) + np.float32(8.0))
    differs = np.sqrt(small.astype(np.float32) + np.float32(8.0)) - surround
    size = np.abs(differs)
    size = np.maximum(size - max(0.15, 2.0 * float(np.median(size))), 0.0)
    kernel = np.ones((reach, reach), np.uint8)
    size /= 1.0 + cv2.dilate(surround, kernel) - cv2.erode(surround, kernel)
    whole = float(size.sum())
    return float((np.sign(differs) * size).sum()) / whole if whole else 0.0


def darkness(grey: GreyArray, *, flatten: bool = True) -> FloatArray:
    """How much darker than its own paper each pixel is, 0 to 1, float32 `(H, W)`.

    The paper's level is a morphological closing at low resolution, wide enough to
    bridge strokes, smoothed; dividing by it removes shadows and vignetting.
    """
    if not flatten:
        return np.asarray(1.0 - grey.astype(np.float32) / 255.0, np.float32)
    height, width = grey.shape
    paper = _paper(grey)
    paper = np.maximum(cv2.resize(paper, (width, height), interpolation=cv2.INTER_LINEAR), 1)
    light = cv2.divide(grey, paper, dtype=cv2.CV_32F)
    np.subtract(1.0, light, out=light)
    return np.asarray(np.maximum(light, 0.0, out=light), np.float32)


def _paper(grey: GreyArray) -> GreyArray:
    """The paper's level at low resolution, as if nothing were written on it."""
    small = reduced(grey)
    reach = max(3, min(max(small.shape) // 8, min(small.shape)) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel, borderType=cv2.BORDER_REPLICATE)
    return smoothed(np.asarray(paper, np.uint8), reach / 3)


def reduced(grey: GreyArray) -> GreyArray:
    """The picture at the resolution at which paper and surround are estimated."""
    height, width = grey.shape
    scale = min(1.0, _ESTIMATE_SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(grey, size, interpolation=cv2.INTER_AREA), np.uint8)


def smoothed(grey: GreyArray, sigma: float) -> GreyArray:
    """What `cv2.GaussianBlur(grey, (0, 0), sigma)` gives, bit for bit, in a tenth of the time.

    That one works on whole 256ths; so does this, with floats, which hold the sums exactly.
    """
    size = round(6.0 * sigma + 1.0) | 1
    bell = cv2.getGaussianKernel(size, sigma, cv2.CV_64F).ravel()[: size // 2] * 256.0
    half = np.diff(np.rint(np.cumsum(bell)), prepend=0.0)
    kernel = np.concatenate([half, [256.0 - 2.0 * half.sum()], half[::-1]]).astype(np.float32)
    sums = cv2.sepFilter2D(
        grey, cv2.CV_32F, kernel, kernel, delta=2.0**15, borderType=cv2.BORDER_REPLICATE
    )
    return np.asarray(sums * 2.0**-16, np.uint8)


def histogram(grey: GreyArray) -> npt.NDArray[np.int64]:
    """How many pixels have each of the 256 levels, `(256,)`."""
    return cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel().astype(np.int64)


def _quantile(
    values: npt.NDArray[np.float64], counts: npt.NDArray[np.int64], share: float
) -> float:
    """The quantile of `values`, each as often as `counts` says, between two of them linearly."""
    order = np.argsort(values)
    ends = np.cumsum(counts[order])
    place = share * float(ends[-1] - 1)
    low = int(place)
    first, second = values[order][np.searchsorted(ends, [low, min(low + 1, ends[-1] - 1)], "right")]
    return float(first + (place - low) * (second - first))


def ink_level(dark: FloatArray, *, white: bool = False) -> tuple[float, float]:
    """Threshold and typical darkness of the ink (both 0 to 1).

    Otsu's threshold (1979) on the darkness, kept above the noise of the paper. Where
    the picture holds no two classes the level is 0.

    Args:
        dark: `(H, W)`, 0 to 1.
        white: Whether the paper is known to be without noise; otherwise most of it is paper.
    """
    levels = (dark * np.float32(255.0)).astype(np.uint8)
    otsu, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    counts = histogram(levels)
    median = 0.0 if white else _quantile(_LEVELS, counts, 0.5)
    spread = 0.0 if white else _quantile(np.abs(_LEVELS - median), counts, 0.5)
    floor = median + max(10.0, 6.0 * spread)
    threshold = max(float(otsu), floor)
    ink = np.greater(_LEVELS, threshold)
    if counts[ink].sum() < 6:
        return 0.0, 0.0
    return threshold / 255.0, _quantile(_LEVELS[ink], counts[ink], 0.8) / 255.0


def ink_mask(dark: FloatArray, threshold: float, core: float = 0.0) -> Mask:
    """Ink as 0 or 255: above the threshold, or above half of it and next to such ink.

    Half-dark pixels belong to a stroke only next to its core, so that no halo stays.

    Args:
        dark: `(H, W)`, 0 to 1.
        threshold: Above 0.
        core: Connected ink counts only where some of it is darker than this.
    """
    strong = (dark > threshold).view(np.uint8)
    weak = (dark > _FAINTEST * threshold).view(np.uint8)
    near = cv2.dilate(strong, np.ones((3, 3), np.uint8))
    ink = np.asarray(cv2.bitwise_and(weak, near) * np.uint8(255), np.uint8)
    if core <= threshold:
        return ink
    count, labels = cv2.connectedComponents(ink, connectivity=8)
    stays = np.zeros(count, np.uint8)
    stays[labels[dark > core]] = 255
    return ink & np.take(stays, np.asarray(labels))


def with_soft_edges(dark: FloatArray, mask: Mask, threshold: float) -> Mask:
    """A mask whose edges say where between two pixels a stroke ends, for enlarging it.

    Nothing becomes ink, or paper, that was not: half of 255 stays between both.

    Args:
        dark: `(H, W)`, 0 to 1.
        mask: `(H, W)`, what is left of `ink_mask` by `threshold`, 255, else 0.
        threshold: As for `ink_mask`.

    Returns:
        `(H, W)` uint8: from 128 in the mask, else up to 127 next to it and 0 elsewhere.
    """
    edge = _FAINTEST * threshold
    soft = np.minimum(dark * np.float32(127.5 / edge), np.float32(255.0)).astype(np.uint8)
    beside = cv2.bitwise_and(cv2.dilate(mask, np.ones((3, 3), np.uint8)), np.minimum(soft, 127))
    return np.asarray(np.where(mask > 0, np.maximum(soft, 128), beside), np.uint8)


def stroke_width(mask: Mask) -> float:
    """Typical width of the strokes in pixels; 0 without ink."""
    if not mask.any():
        return 0.0
    distance = np.asarray(cv2.distanceTransform(mask, cv2.DIST_L2, 5), np.float32)
    # without paper there is none that is near
    return ridge_width(np.minimum(distance, np.float32(max(mask.shape))))


def ridge_width(distance: npt.NDArray[np.float32]) -> float:
    """Typical width of strokes, in pixels, from each pixel's distance to the nearest paper.

    Twice the mean along the strokes' middles, without the tenth at either end: a median
    would jump by a whole pixel when one pixel moves.
    """
    ridge = distance[(distance > 0) & (distance >= cv2.dilate(distance, np.ones((3, 3), np.uint8)))]
    if not ridge.size:
        return 0.0
    low, high = np.percentile(ridge, [10, 90])
    middle = ridge[(ridge >= low) & (ridge <= high)]
    if not middle.size:  # of two different pixels each is an end
        middle = ridge
    return float(max(1.0, 2.0 * float(middle.mean()) - 0.5))


class Shades(NamedTuple):
    """Darkness of two inks, as of a stamp and a pen."""

    paler: float
    darker: float

    @property
    def border(self) -> float:
        """Where the darker ink begins: its thin and quick strokes are nearly as pale as a stamp."""
        return self.paler + _EDGE * (self.darker - self.paler)

    @property
    def core(self) -> float:
        """What each of its pieces reaches; dark grains of a stamp do not."""
        return self.paler + _CORE * (self.darker - self.paler)


def two_shades(dark: FloatArray, mask: Mask, stroke: float) -> Shades | None:
    """The shades of ink where there are two, as of a pen and a stamp; None where there is one.

    Otsu's threshold (1979) on the middles of the strokes. There are two shades where it leaves
    little of their variance; one pen, pressed more or less, has a middle shade as well. Where
    it leaves a little more, the paler one must be even, and the two meet abruptly.

    Args:
        dark: `(H, W)`, 0 to 1.
        mask: `(H, W)`, ink 255, else 0.
        stroke: Typical stroke width, in pixels.
    """
    distance = cv2.distanceTransform(mask, cv2.DIST_L2, 3)
    # the middle of a hairline is pale because its pixels are half paper
    least = max(_HAIRLINE, 0.3 * stroke)
    ridge = distance >= np.maximum(cv2.dilate(distance, np.ones((3, 3), np.uint8)), least)
    counts, edges = np.histogram(dark[ridge], _SHADES, (0.0, 1.0))
    if counts.sum() < _FEWEST_SHADED:
        return None
    share, middles = np.cumsum(counts) / counts.sum(), (edges[1:] + edges[:-1]) / 2.0
    sums = np.cumsum(counts * middles) / counts.sum()
    inner = np.flatnonzero((share >= _LESSER_SHADE) & (share <= 1.0 - _LESSER_SHADE))
    variance = float(counts @ np.square(middles - sums[-1])) / counts.sum()
    if not inner.size or variance == 0.0:
        return None
    paler, darker = sums[inner] / share[inner], (sums[-1] - sums[inner]) / (1.0 - share[inner])
    between = share[inner] * (1.0 - share[inner]) * np.square(darker - paler)
    best = int(np.argmax(between))
    shades, explained = Shades(float(paler[best]), float(darker[best])), between[best] / variance
    gap = shades.darker - shades.paler
    if gap <= _SHADES_APART * shades.darker or explained <= _NEARLY_SHADED:
        return None
    if explained <= _SHADED:
        below = dark < edges[inner[best] + 1]
        jump = _jump(dark, ridge & below, ridge & ~below, round(1.5 * stroke))
        even = float(dark[ridge & below].std()) < _EVEN * gap
        return shades if even and jump > _ABRUPT * gap else None
    return shades


def _jump(
    dark: FloatArray, paler: npt.NDArray[np.bool_], darker: npt.NDArray[np.bool_], reach: int
) -> float:
    """How much darker than the `paler` pixels the mean of the `darker` ones within reach is."""
    size = (2 * reach + 1, 2 * reach + 1)
    weight = darker.astype(np.float32)
    count = cv2.boxFilter(weight, -1, size, normalize=False)
    total = cv2.boxFilter(weight * dark, -1, size, normalize=False)
    near = paler & (count > 1.5)
    return float(np.mean(total[near] / count[near] - dark[near])) if near.any() else 0.0


def without_edge_lines(mask: Mask) -> Mask:
    """Without the dark lines that scanners and crops leave along the border.

    Within 3 % of the shorter side, everything from the border to the last row (or column) that
    is ink along more than half of its length goes. Writing that only touches the border stays,
    as does what reaches farther: it is a stroke in a close crop, of which a slice would go.
    """
    out = mask.copy()
    band = max(2, round(0.03 * min(mask.shape)))
    for view in (out, out[::-1], out.T, out.T[::-1]):
        dark = np.flatnonzero(np.count_nonzero(view[:band], axis=1) > 0.5 * view.shape[1])
        if dark.size and dark[-1] < band - 1:
            # the soft flank of the line goes with it
            view[: int(dark[-1]) + 2] = 0
    return out


def bounding_box(mask: Mask) -> tuple[int, int, int, int]:
    """Left, top, width, height of all ink; all 0 where there is none."""
    left, top, width, height = cv2.boundingRect(mask)
    return int(left), int(top), int(width), int(height)
