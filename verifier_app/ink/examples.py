"""The synthetic examples that the program brings along: `python -m verifier_app.ink.examples DIR`.

Three invented people with six signatures each and three imitations of each by the
others, as scans; two invented signs in four hands, in the format of Lake's drawings;
two signatures as InkML.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt

from verifier_app.ink import inkml
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import VIEW, Ink

_WRITERS = {"a": 330, "b": 360, "c": 343}
_SIGNS = {"a": 5, "b": 9}
_FIRST_SIGN = 12
"""From here on the three write their usual forms six times."""
_GENUINE, _IMITATIONS, _DRAWINGS = 6, 3, 4
_HEIGHT = 150
_SKILLS = (0.75, 0.5, 0.9)


def write_examples(folder: Path) -> list[Path]:
    """Write all examples into a folder.

    Args:
        folder: Is made where it is missing.

    Returns:
        The files, in the order of writing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pictures: dict[str, npt.NDArray[np.uint8]] = {}
    people = {letter: Writer.random(seed) for letter, seed in _WRITERS.items()}
    for place, (letter, writer) in enumerate(people.items()):
        others = [other for other in people.values() if other is not writer]
        for k in range(_GENUINE):
            name = f"signature-{letter}-{k + 1}"
            pictures[name] = signature_scan(writer.sign(_FIRST_SIGN + k), 100 * place + k)
        for k in range(_IMITATIONS):
            name = f"signature-{letter}-imitation-{k + 1}"
            ink = writer.imitated_by(others[k % len(others)], k, _SKILLS[k])
            pictures[name] = signature_scan(ink, 100 * place + 50 + k)
    for letter, seed in _SIGNS.items():
        sign = Sign.random(seed)
        for k in range(_DRAWINGS):
            pictures[f"character-{letter}-{k + 1}"] = two_tone(sign.drawn_by(k))
    files = [_write_png(folder / f"{name}.png", picture) for name, picture in pictures.items()]
    for letter in list(people)[:2]:
        files.append(folder / f"signature-{letter}-1.inkml")
        inkml.write(people[letter].sign(_FIRST_SIGN), files[-1])
    return files


def signature_scan(ink: Ink, seed: int) -> npt.NDArray[np.uint8]:
    """A signature as a small scan, each with its own paper, pen and margins.

    Args:
        ink: The signature.
        seed: Same seed, same paper.

    Returns:
        `(150, W)` uint8, ink dark.
    """
    rng = np.random.default_rng([seed, 1])
    drawn = render(ink, _HEIGHT, margin=int(rng.integers(9, 20)), ink_grey=0, fade=0.45)
    return scanned(
        drawn,
        seed,
        paper_grey=float(rng.uniform(234, 249)),
        ink_grey=float(rng.uniform(38, 80)),
    )


def two_tone(ink: Ink) -> npt.NDArray[np.uint8]:
    """A sign as Lake's files hold them: `(105, 105)`, paper 255, ink 0, nothing between."""
    height = round(0.8 * VIEW)
    pen = 0.028 * VIEW
    drawn = render(ink, height, margin=2, pen_width=pen, pressure_effect=0.2, ink_grey=0)
    if drawn.shape[1] > VIEW - 4:
        height = max(8, height * (VIEW - 4) // drawn.shape[1])
        drawn = render(ink, height, margin=2, pen_width=pen, pressure_effect=0.2, ink_grey=0)
    sheet = np.full((VIEW, VIEW), 255, np.uint8)
    h, w = drawn.shape
    top, left = (VIEW - h) // 2, (VIEW - w) // 2
    sheet[top : top + h, left : left + w] = drawn
    return np.where(sheet < 128, 0, 255).astype(np.uint8)


def _write_png(path: Path, picture: npt.NDArray[np.uint8]) -> Path:
    import cv2

    two_tones = bool(np.isin(picture, (0, 255)).all())
    options = [cv2.IMWRITE_PNG_BILEVEL, 1] if two_tones else [cv2.IMWRITE_PNG_COMPRESSION, 9]
    path.write_bytes(cv2.imencode(".png", picture, options)[1].tobytes())
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m verifier_app.ink.examples")
    parser.add_argument("folder", type=Path, help="where to write the examples")
    write_examples(parser.parse_args().folder)
