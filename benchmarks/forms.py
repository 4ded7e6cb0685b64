"""How much the lines and the print of forms cost: scans as they are, and laid on forms.

    python benchmarks/forms.py DATA [--writers 14]

Each scan's ink is laid on grainy paper with the lines of a form, drawn at random and the same
in every run: a box, a table's cell, a corner of a box, a rule from border to border, a line to
write on, whole, of dashes or of dots, one that begins with a cross, or a label below it. The
writing crosses lines as it happens, and the sheet is turned a little. Validation writers of Dutch,
and training and validation writers of CEDAR, of which the shipped model saw nothing. The equal
error rates should be those of the scans as they are.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from in_turns import conditions
from PIL import Image, ImageDraw, ImageFont

from verifier_app.datasets import load_indexed
from verifier_app.datasets.labelled import Collection, Labelled
from verifier_app.evaluation import protocols
from verifier_app.evaluation.rates import eer
from verifier_app.evaluation.scoring import NetworkScorer, Scores, llrs
from verifier_app.imaging.decode import decode
from verifier_app.imaging.prepare import cleaned, part_of
from verifier_app.nn.device import set_threads
from verifier_app.types import Cleaning, FloatArray
from verifier_app.verify import Verifier

FORMS = (
    "plain", "box", "cell", "corner", "rule", "line", "dashes", "dots", "mark", "label"
)  # fmt: skip
LABELS = ("Signature", "Signature of applicant", "Sign here", "Date and signature",
          "Handtekening", "Unterschrift", "Account holder's signature")  # fmt: skip
Spoil = Callable[[str, FloatArray, np.random.Generator], npt.NDArray[np.uint8]]
ASKEW = 1.0
"""Standard deviation of the angle of a sheet, in degrees."""
PROTOCOLS = {
    "skilled-1": protocols.skilled_1,
    "skilled-5": protocols.skilled_5,
    "random-1": protocols.random_1,
}


def main() -> int:
    """Measure and print."""
    return table(__doc__ or "", FORMS, lambda form, ink, rng: scanned(on_form(ink, form, rng), rng))


def table(says: str, conditions_of: Sequence[str], spoil: Spoil) -> int:
    """Measure validation writers' scans under conditions, and print one row of each.

    Args:
        says: What the benchmark is for.
        conditions_of: Names of the conditions; `plain` leaves a scan as it is.
        spoil: Makes a scan, dark on light, of a condition's name, ink 0 to 1 and chance.
    """
    parser = argparse.ArgumentParser(description=says)
    parser.add_argument("data", type=Path, help="the data folder")
    parser.add_argument("--writers", type=int, default=14, help="so many of CEDAR's")
    parser.add_argument("--only", nargs="+", choices=conditions_of, help="these conditions alone")
    arguments = parser.parse_args()
    set_threads()
    every = load_indexed(arguments.data)
    cedar = [row for row in every if row.set == "cedar" and row.split in {"train", "val"}]
    some = sorted({row.writer for row in cedar})[: arguments.writers]
    sets = {
        "cedar": [row for row in cedar if row.writer in some],
        "dutch": [row for row in every if row.set == "dutch" and row.split == "val"],
    }
    columns = [f"{name} {protocol}" for name in sets for protocol in PROTOCOLS]
    print(f"{conditions()}\n\n| Equal error rate, % | {' | '.join(columns)} |")
    print("|---" * (1 + len(columns)) + "|")
    for name in arguments.only or conditions_of:
        figures = " | ".join(f"{100 * value:.1f}" for value in measured(every, sets, name, spoil))
        print(f"| {name} | {figures} |", flush=True)
    return 0


def measured(
    every: Collection, sets: dict[str, list[Labelled]], name: str, spoil: Spoil
) -> Iterator[float]:
    """The rates of one condition, in the order of the columns."""
    verifier = Verifier.load("signature", device="cpu")

    def read(row: Labelled) -> npt.NDArray[np.uint8]:
        grey = decode(every.read(row)).grey
        rng = np.random.default_rng(zlib.crc32(f"{name} {row.key}".encode()))
        return grey if name == "plain" else spoil(name, ink_of(grey), rng)

    rows = [row for own in sets.values() for row in own]
    scores = Scores(Collection(rows, read), NetworkScorer(verifier.model, "signature"))
    for own in sets.values():
        for compared in PROTOCOLS.values():
            found = scores.compare(compared(own))
            values = llrs(found, verifier.calibration)
            genuine = np.array([one.comparison.kind == "genuine" for one in found])
            yield eer(values[genuine], values[~genuine])


def ink_of(grey: npt.NDArray[np.uint8]) -> FloatArray:
    """The ink of a scan, cut to its box, `(H, W)` 0 to 1; printed lines stay."""
    clean = cleaned(part_of(grey), Cleaning(ruled_lines=False))
    near = cv2.dilate(clean.mask, np.ones((3, 3), np.uint8)) > 0
    left, top, width, height = cv2.boundingRect(clean.mask)
    ink = np.where(near, np.clip(clean.dark / clean.level, 0.0, 1.0), 0.0)
    return ink[top : top + height, left : left + width].astype(np.float32)


def on_form(ink: FloatArray, form: str, rng: np.random.Generator) -> FloatArray:
    """Ink among the lines of a form, with more paper around it."""
    height, width = ink.shape
    beside, over = (int(size * rng.uniform(*share)) for size, share in
                    ((width, (0.08, 0.25)), (height, (0.1, 0.4))))  # fmt: skip
    lines = np.zeros((height + 4 * over, width + 4 * beside), np.float32)
    rows, columns = lines.shape
    thick = max(2, round(max(height, width) / 200 * rng.uniform(0.7, 1.6)))
    # the lowest line may lie above the lowest ink
    top, bottom = (int(2 * over - rng.uniform(0.3, 1.0) * over),
                   int(2 * over + height + rng.uniform(-0.3, 1.0) * over))  # fmt: skip
    left, right = (int(2 * beside - rng.uniform(0.2, 1.0) * beside),
                   int(2 * beside + width + rng.uniform(0.2, 1.0) * beside))  # fmt: skip
    level = rng.uniform(0.6, 1.0)
    drawn = {
        "box": [(left, top, right, top), (left, bottom, right, bottom),
                (left, top, left, bottom), (right, top, right, bottom)],
        "cell": [(0, top, columns, top), (0, bottom, columns, bottom),
                 (left, 0, left, rows), (right, 0, right, rows)],
        "corner": [(left, 0, left, bottom), (left, bottom, columns, bottom)],
        "rule": [(0, bottom, columns, bottom)],
        "line": [(left, bottom, right, bottom)],
        "dashes": [(x, bottom, x + 5 * thick, bottom) for x in range(left, right, 9 * thick)],
        "dots": [(x, bottom, x, bottom) for x in range(left, right, 4 * thick)],
        "mark": [(left, bottom, right, bottom),
                 (left - 9 * thick, bottom, left + thick, bottom - 10 * thick),
                 (left - 9 * thick, bottom - 10 * thick, left + thick, bottom)],
        "label": [],
    }[form]  # fmt: skip
    for x, y, to_x, to_y in drawn:
        cv2.line(lines, (x, y), (to_x, to_y), level, thick)
    part = lines[2 * over : 2 * over + height, 2 * beside : 2 * beside + width]
    np.maximum(part, ink, out=part)
    if form == "label":
        label = printed(LABELS[rng.integers(len(LABELS))], width, rng)[: 2 * over, :columns]
        x = int(rng.uniform(0.0, columns - label.shape[1]))
        y = int(2 * over + height + rng.uniform(0.0, 0.2) * over)
        below = lines[y : y + label.shape[0], x : x + label.shape[1]]
        np.maximum(below, label[: below.shape[0]], out=below)
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), rng.normal(0.0, ASKEW), 1.0)
    sheet = cv2.warpAffine(lines, turn, (columns, rows))
    up, down = (int(rng.uniform(0.0, 0.5) * over) for _ in range(2))
    before, after = (int(rng.uniform(0.0, 0.5) * beside) for _ in range(2))
    return np.asarray(sheet[up : rows - down, before : columns - after], np.float32)


def printed(label: str, width: int, rng: np.random.Generator) -> FloatArray:
    """A line of print, about as large as beside a signature of this width."""
    font = ImageFont.load_default(max(12.0, width * rng.uniform(0.04, 0.06)))
    left, top, right, bottom = font.getbbox(label)
    sheet = Image.new("L", (int(right - left) + 2, int(bottom - top) + 2), 0)
    ImageDraw.Draw(sheet).text((1 - left, 1 - top), label, fill=255, font=font)
    return np.asarray(sheet, np.float32) / np.float32(255.0)


def scanned(ink: FloatArray, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    """Dark ink on paper of any level, with the grain of a scanner."""
    paper, dark = rng.uniform(215, 250), rng.uniform(20, 90)
    grain = rng.normal(0.0, 2.5, ink.shape)
    return np.clip(paper - (paper - dark) * ink + grain, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
