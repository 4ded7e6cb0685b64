"""How far the score moves when only the picture changes, not the writing.

Invented signatures are compared with one of the same hand or with an imitation, each once
as scanned and once changed: moved on the sheet, scaled, compressed, with wider margins, at
twice the resolution, or given as what the network saw of it. At most 0.05 of the score may
come from such a change, for 95 % of the samples, change by change.
"""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from in_turns import conditions
from PIL import Image

from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.nn.device import set_threads
from verifier_app.types import Finding, Ink, Sample
from verifier_app.verify import Verifier

Picture = npt.NDArray[np.uint8]
LIMIT, SHARE = 0.05, 0.95
_FIRST_WRITER = 2000
_MILLIMETRES = 19.0
"""Height of a scan, margins included."""


@dataclass(frozen=True, eq=False)
class Pair:
    """A scan to be changed, and the reference that it is compared with."""

    questioned: Picture
    reference: Picture


def main() -> int:
    """Measure and print; 1 if a change moves the score too far too often."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=60, help="pairs, half of them imitations")
    parser.add_argument("--model", help="name or file; the shipped signature model by default")
    parser.add_argument("--dpi", type=int, default=300, help="resolution of the scans")
    arguments = parser.parse_args()
    set_threads()
    begun = time.perf_counter()
    verifier = Verifier.load("signature", arguments.model, "cpu")
    moved, plain = _moved(verifier, _pairs(arguments.samples, arguments.dpi))
    print("Change of score when only the picture changes")
    print(conditions())
    name = verifier.model.card.name
    print(f"  {len(plain)} pairs, model {name}, {time.perf_counter() - begun:.0f} s")
    inner = np.mean((plain > 0.05) & (plain < 0.95))
    print(f"  scores before: median {np.median(plain):.2f}, {inner:.0%} between 0.05 and 0.95")
    return 0 if _report(moved) else 1


def _pairs(count: int, dpi: int) -> list[Pair]:
    """Every second questioned signature is an imitation."""
    height = round(_MILLIMETRES / 25.4 * dpi)
    pairs = []
    for number in range(count):
        writer, other = (Writer.random(_FIRST_WRITER + number + k) for k in (0, 1))
        ink = writer.imitated_by(other, 1) if number % 2 else writer.sign(13)
        pair = [_scan(own, 10 * number + k, height) for k, own in enumerate((ink, writer.sign(12)))]
        pairs.append(Pair(*pair))
    return pairs


def _scan(ink: Ink, seed: int, height: int) -> Picture:
    """Each with its own paper and pen, as the program's examples."""
    rng = np.random.default_rng(seed)
    paper, pen = float(rng.uniform(234, 249)), float(rng.uniform(38, 80))
    drawn = render(ink, height, margin=height // 10, ink_grey=0, fade=0.45)
    return scanned(drawn, seed, paper_grey=paper, ink_grey=pen)


def _moved(
    verifier: Verifier, pairs: Sequence[Pair]
) -> tuple[dict[str, npt.NDArray[np.float64]], npt.NDArray[np.float64]]:
    """Absolute change of score of each pair for each change, and the scores before."""
    changes = {"none": lambda picture: picture, **_changes(verifier)}
    comparisons = [
        (change(pair.questioned), [pair.reference]) for change in changes.values() for pair in pairs
    ]
    scores = np.array([_score(o) for o in verifier.compare_many(comparisons)])
    table = scores.reshape(len(changes), len(pairs))
    moved = np.abs(table[1:] - table[0])
    return dict(zip(list(changes)[1:], moved, strict=True)), table[0]


def _score(outcome: Finding | Exception) -> float:
    if isinstance(outcome, Exception):
        raise outcome
    return outcome.score


def _changes(verifier: Verifier) -> dict[str, Callable[[Picture], Sample]]:
    """Name and what makes the changed sample of a scan."""

    def own(picture: Picture) -> Picture:
        return np.rint(255 * (1 - verifier.prepare(picture).strip)).astype(np.uint8)

    def clean(picture: Picture) -> Picture:
        return np.rint(255 * (1 - verifier.prepare(picture).clean)).astype(np.uint8)

    return {
        "own strip": own,
        "own clean picture": clean,
        "moved on the sheet": lambda p: _warped(p, 1.0, 17.4, 23.7),
        "20 % smaller": lambda p: _warped(p, 0.8),
        "20 % larger": lambda p: _warped(p, 1.2),
        "JPEG, quality 60": lambda p: _jpeg(p, 60),
        "wider margins": lambda p: _margins(p, 60, 110, 45, 180),
        "twice the resolution": lambda p: _warped(p, 2.0),
    }


def _warped(picture: Picture, scale: float, right: float = 0.0, down: float = 0.0) -> Picture:
    """On a sheet of the same paper, scaled and moved by parts of a pixel as well."""
    size = (round(picture.shape[1] * scale + right), round(picture.shape[0] * scale + down))
    if scale < 1.0:
        return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
    matrix = np.array([[scale, 0, right], [0, scale, down]], np.float64)
    warped = cv2.warpAffine(
        picture, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(warped, np.uint8)


def _margins(picture: Picture, *edges: int) -> Picture:
    """`edges`: pixels of paper added above, below, left and right."""
    paper = int(np.median(picture))
    padded = cv2.copyMakeBorder(picture, *edges, cv2.BORDER_CONSTANT, value=paper)
    return np.asarray(padded, np.uint8)


def _jpeg(picture: Picture, quality: int) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def _report(moved: Mapping[str, npt.NDArray[np.float64]]) -> bool:
    """Print a line a change; whether each of them keeps the limit."""
    width = max(map(len, moved))
    reached = True
    for name, values in moved.items():
        within = float(np.mean(values <= LIMIT))
        reached &= within >= SHARE
        print(
            f"  {name:{width}}  median {np.median(values):.4f}, 95 % {np.quantile(values, 0.95):.4f}, "
            f"most {values.max():.4f}; {within:6.1%} within {LIMIT:g}: "
            f"{'reached' if within >= SHARE else 'MISSED'}"
        )
    return reached


if __name__ == "__main__":
    sys.exit(main())
