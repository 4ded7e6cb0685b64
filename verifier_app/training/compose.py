"""Invented people: the signatures of two, beside each other, as one.

There are a few hundred people to learn from, and a network learns them by heart. Any two make
a third, whose genuine samples join genuine samples of both and whose imitations join
imitations; the writing becomes wide and fine as well, which few of the sets hold (mixing of
training samples, here by identity: Yun et al. 2019 mix pictures).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.imaging import views
from verifier_app.training.augment import Picture
from verifier_app.training.pack import RESOLUTION
from verifier_app.types import STRIP_WIDTH, VIEW

_LARGEST = RESOLUTION * (np.array([VIEW, STRIP_WIDTH]) - 2.0 * views.SIGNATURE_MARGIN)
"""Rows and columns of a packed picture that fills a strip."""
_EXACT = 0.03
"""Spread of how one hand puts the second part beside the first, in heights of the writing."""


@dataclass(frozen=True)
class Joint:
    """How a person's two parts stand to each other; lengths in heights of the first.

    Attributes:
        size: Of the second part, as the root of its area.
        gap: Paper between both; below 0 they overlap.
        rise: How much higher the second part stands.
    """

    size: float
    gap: float
    rise: float

    @staticmethod
    def random(rng: np.random.Generator) -> Joint:
        """Beside each other on about one line, about equally large."""
        size, rise = np.exp(rng.normal(0.0, 0.2)), rng.normal(0.0, 0.12)
        return Joint(float(size), float(rng.uniform(-0.1, 0.35)), float(rise))

    def joined(self, first: Picture, second: Picture, rng: np.random.Generator) -> Picture:
        """Both parts as one packed picture: uint8, ink bright, as large as a strip allows.

        Args:
            first: A packed picture.
            second: Another.
            rng: Of how exactly the parts are put this time.
        """
        size, gap, rise = self._this_time(rng)
        scales = np.array([1.0, size * float(np.sqrt(first.size / second.size))])
        extents = scales[:, None] * [first.shape, second.shape]
        (height, width), (other, _) = extents.tolist()
        corners = np.array(
            [[0.0, 0.0], [(height - other) / 2 - rise * height, width + gap * height]]
        )
        corners -= corners.min(axis=0)
        whole = (corners + extents).max(axis=0)
        fit = float((_LARGEST / whole).min())
        rows, columns = _whole_pixels(fit * whole)
        both = np.zeros((rows, columns), np.uint8)
        for picture, corner, extent in zip((first, second), corners, extents, strict=True):
            part_rows, part_columns = _whole_pixels(fit * extent)
            part = cv2.resize(picture, (part_columns, part_rows), interpolation=cv2.INTER_AREA)
            y, x = np.rint(fit * corner).astype(int).tolist()
            under = both[y : y + part_rows, x : x + part_columns]
            np.maximum(under, part[: under.shape[0], : under.shape[1]], out=under)
        return _with_one_pen(both, fit * float(scales.min()))

    def _this_time(self, rng: np.random.Generator) -> tuple[float, float, float]:
        size, gap, rise = rng.normal(0.0, _EXACT, size=3).tolist()
        return self.size * math.exp(size), self.gap + gap, self.rise + rise


def _with_one_pen(both: Picture, scale: float) -> Picture:
    """The pen is as wide in a strip, whatever it wrote: `both` was reduced to `scale`."""
    rows, columns = both.shape
    finer = (columns * views.OVERSAMPLING // RESOLUTION, rows * views.OVERSAMPLING // RESOLUTION)
    mask = np.asarray(cv2.resize(both, np.maximum(1, finer).tolist()), np.uint8)
    stroke = views.NOMINAL_WIDTH * views.OVERSAMPLING * scale
    shaped = views.with_nominal_width(mask, stroke)
    back = cv2.resize(shaped, (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(np.rint(back * 255.0), np.uint8)


def _whole_pixels(lengths: npt.NDArray[np.float64]) -> list[int]:
    pixels: list[int] = np.maximum(1, np.rint(lengths)).astype(int).tolist()
    return pixels
