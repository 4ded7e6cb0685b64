"""How much paper, pens and scanners cost: scans as they are, and scanned otherwise.

    python benchmarks/scans.py DATA [--writers 14] [--only phone fax]

Each scan's ink is put on other paper, made by another pen or scanned in another way, at random and
the same in every run: a cheque with a pattern, writing that shows through from the back, a stamp, a
fold, lines of print above, the same beside a faint pen, a marker, a pencil, a pen that fails, a
photo by a phone, a fax, strong JPEG, a small picture. The same writers and protocols as in
`forms.py`; the equal error rates should be those of the scans as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
from forms import printed, scanned, table

from verifier_app.types import FloatArray

Grey = npt.NDArray[np.uint8]
Chance = np.random.Generator
_LEAST_ROWS = 260
"""Smaller scans are enlarged before they are scanned again."""


def cheque(ink: FloatArray, rng: Chance) -> Grey:
    """A pattern of fine waves that is a tenth to a third as dark as the ink."""
    rows, columns = np.indices(ink.shape, np.float32)
    period = ink.shape[1] / rng.uniform(40, 90)
    pattern = np.zeros_like(ink)
    for phase in (0.0, 2.0):
        wave = np.sin(2 * np.pi * columns / ink.shape[1] * rng.uniform(3, 9) + phase)
        height = rows + period * rng.uniform(1, 3) * wave + columns * rng.uniform(-0.3, 0.3)
        pattern = np.maximum(pattern, np.abs(np.sin(np.pi * height / period)) > 0.93)
    soft = cv2.GaussianBlur(pattern.astype(np.float32), (0, 0), 0.7)
    return scanned(np.maximum(ink, soft * rng.uniform(0.1, 0.3)), rng)


def back(ink: FloatArray, rng: Chance) -> Grey:
    """Writing that shows through from the back, soft and pale."""
    behind = cv2.GaussianBlur(np.ascontiguousarray(ink[::-1, ::-1]), (0, 0), ink.shape[1] / 400)
    behind = np.roll(behind, int(0.15 * ink.shape[0]), axis=0)
    return scanned(np.maximum(ink, behind * np.float32(rng.uniform(0.15, 0.35))), rng)


def stamp(ink: FloatArray, rng: Chance) -> Grey:
    """A round stamp across the writing, a third to two thirds as dark."""
    rows, columns = ink.shape
    middle = (int(columns * rng.uniform(0.2, 0.8)), int(rows * rng.uniform(0.3, 0.7)))
    radius = int(min(ink.shape) * rng.uniform(0.3, 0.45))
    thick = max(2, radius // 25)
    sheet = np.zeros((3 * rows, 3 * columns), np.float32)
    centre = (middle[0] + columns, middle[1] + rows)
    for size in (radius, int(0.7 * radius)):
        cv2.circle(sheet, centre, size, 1.0, thick)
    word = printed("BANK 2026", 6 * radius, rng)
    top, left = centre[1] - word.shape[0] // 2, centre[0] - word.shape[1] // 2
    part = sheet[top : top + word.shape[0], left : left + word.shape[1]]
    np.maximum(part, word, out=part)
    level = np.float32(rng.uniform(0.35, 0.65))
    return scanned(np.maximum(ink, level * sheet[rows : 2 * rows, columns : 2 * columns]), rng)


def fold(ink: FloatArray, rng: Chance) -> Grey:
    """The shadow of a fold through the writing, and darker paper beyond it."""
    columns = np.arange(ink.shape[1])
    place = ink.shape[1] * rng.uniform(0.3, 0.7)
    shadow = rng.uniform(0.2, 0.5) * np.exp(-np.abs(columns - place) / (0.01 * ink.shape[1]))
    shadow += (columns > place) * rng.uniform(0, 0.15)
    return scanned(np.asarray(ink + shadow * (1 - ink), np.float32).clip(0, 1), rng)


def text(ink: FloatArray, rng: Chance) -> Grey:
    """Two lines of small print at the upper border."""
    sheet = ink.copy()
    for line in range(2):
        letters = printed("I agree that the bank keeps this specimen.", ink.shape[1] // 2, rng)
        top = 2 + int(1.3 * line * letters.shape[0])
        part = sheet[top : top + letters.shape[0], 4 : 4 + letters.shape[1]]
        np.maximum(part, letters[: part.shape[0], : part.shape[1]], out=part)
    return scanned(sheet, rng)


def faint(ink: FloatArray, rng: Chance) -> Grey:
    """The same, and the pen is several times paler than the print."""
    return text(ink * np.float32(rng.uniform(0.15, 0.3)), rng)


def marker(ink: FloatArray, rng: Chance) -> Grey:
    """A pen several times as thick."""
    size = max(3, int(ink.shape[1] / rng.uniform(70, 110))) | 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    return scanned(np.asarray(cv2.dilate(ink, disc), np.float32), rng)


def pencil(ink: FloatArray, rng: Chance) -> Grey:
    """Grainy strokes that are hardly darker than the paper."""
    grainy = ink * np.clip(2.2 * _grain(ink, 2, rng), 0.2, 1.0)
    return scanned(grainy * np.float32(rng.uniform(0.2, 0.3)), rng)


def failing(ink: FloatArray, rng: Chance) -> Grey:
    """A pen that leaves gaps."""
    return scanned(ink * np.clip(8.0 * (_grain(ink, 12, rng) - 0.25), 0.0, 1.0), rng)


def phone(ink: FloatArray, rng: Chance) -> Grey:
    """Askew in space, in uneven light with the edge of a shadow, noisy, a little blurred, JPEG."""
    height, width = ink.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + (rng.uniform(-0.06, 0.06, (4, 2)) * (width, height)).astype(np.float32)
    seen = cv2.warpPerspective(ink, cv2.getPerspectiveTransform(corners, moved), (width, height))
    rows, columns = np.indices(ink.shape) / np.array(ink.shape)[:, None, None]
    angle = rng.uniform(0, 2 * np.pi)
    slope = np.cos(angle) * columns + np.sin(angle) * rows
    light = 1.0 - 0.45 * (slope - slope.min()) / np.ptp(slope)
    beyond = np.cos(angle + 1) * (columns - 0.5) + np.sin(angle + 1) * (rows - 0.5) < 0
    light *= np.where(beyond, rng.uniform(0.6, 0.85), 1.0)
    light = cv2.GaussianBlur(light.astype(np.float32), (0, 0), width / 60)
    paper, dark = rng.uniform(200, 240), rng.uniform(40, 100)
    noise = cv2.GaussianBlur(rng.normal(0, 8, ink.shape).astype(np.float32), (0, 0), 0.8)
    soft = cv2.GaussianBlur((paper - (paper - dark) * seen) * light + noise, (0, 0), 1.0)
    return _jpeg(np.clip(soft, 0, 255).astype(np.uint8), int(rng.integers(40, 80)))


def fax(ink: FloatArray, rng: Chance) -> Grey:
    """Two tones, twice as many columns as rows to the inch, a pixel in a thousand wrong."""
    across = rng.uniform(400, 600) / ink.shape[1]
    small = cv2.resize(ink, None, fx=across, fy=across / 2, interpolation=cv2.INTER_AREA)
    inked = np.repeat(small > rng.uniform(0.12, 0.3), 2, axis=0)
    wrong = np.repeat(rng.random(small.shape) < 0.001, 2, axis=0)
    return np.where(inked ^ wrong, 0, 255).astype(np.uint8)


def jpeg(ink: FloatArray, rng: Chance) -> Grey:
    """Compressed until blocks show."""
    return _jpeg(scanned(ink, rng), int(rng.integers(8, 20)))


def small(ink: FloatArray, rng: Chance) -> Grey:
    """60 to 90 pixels high."""
    factor = rng.uniform(60, 90) / ink.shape[0]
    reduced = cv2.resize(ink, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return scanned(np.asarray(reduced, np.float32), rng)


KINDS: dict[str, Callable[[FloatArray, Chance], Grey]] = {
    own.__name__: own
    for own in (
        cheque,
        back,
        stamp,
        fold,
        text,
        faint,
        marker,
        pencil,
        failing,
        phone,
        fax,
        jpeg,
        small,
    )
}


def spoilt(name: str, ink: FloatArray, rng: Chance) -> Grey:
    """A scan of the ink with paper around it."""
    factor = max(1.0, _LEAST_ROWS / ink.shape[0])
    large = cv2.resize(ink, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC).clip(0, 1)
    over, beside = (
        int(size * rng.uniform(*share))
        for size, share in zip(large.shape, ((0.15, 0.4), (0.1, 0.25)), strict=True)
    )
    return KINDS[name](np.pad(large, ((over, over), (beside, beside))).astype(np.float32), rng)


def _grain(ink: FloatArray, size: int, rng: Chance) -> FloatArray:
    coarse = rng.random([side // size + 2 for side in ink.shape]).astype(np.float32)
    return np.asarray(cv2.resize(coarse, ink.shape[::-1]), np.float32)


def _jpeg(grey: Grey, quality: int) -> Grey:
    data = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


if __name__ == "__main__":
    sys.exit(table(__doc__ or "", ("plain", *KINDS), spoilt))
