"""Invented people and signs as data sets: in memory, and as folders like real ones."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from verifier_app.datasets import Collection, Labelled
from verifier_app.datasets.indexed import COLUMNS
from verifier_app.datasets.omniglot import VALIDATION_ALPHABETS
from verifier_app.ink.examples import two_tone
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import Ink

GENUINE, FORGED = 7, 3
SPLITS = ("train", "train", "val", "val")
"""One writer each."""


def png(picture: np.ndarray) -> bytes:
    """The bytes of a PNG file."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    return buffer.getvalue()


def signatures(name: str, seed: int = 0) -> list[tuple[Labelled, Ink]]:
    """A set of four writers with seven genuine samples and three imitations each."""
    found = []
    for number, split in enumerate(SPLITS):
        writer, other = Writer.random(seed + number), Writer.random(seed + 900 + number)
        for kind, count in (("genuine", GENUINE), ("forged", FORGED)):
            for sample in range(1, count + 1):
                own = kind == "genuine"
                ink = writer.sign(sample) if own else writer.imitated_by(other, sample)
                key = f"{name}/{number}/{kind}_{sample}.png"
                labels = Labelled(name, f"{number}", kind, f"{sample}", key, split=split)
                found.append((labels, ink))
    return found


def collection(samples: Sequence[tuple[Labelled, Ink]]) -> Collection:
    """The samples in memory."""
    inks = dict(samples)
    return Collection(inks, inks.__getitem__)


def signature_folder(folder: Path, *names: str) -> Path:
    """A data folder with an index and a set of pictures for each name."""
    rows = []
    for seed, name in enumerate(names):
        with zipfile.ZipFile(folder / f"{name}.zip", "w") as archive:
            for row, ink in signatures(name, seed=10 * seed):
                archive.writestr(row.key, png(render(ink, height=90)))
                rows.append(
                    [name, row.key, row.writer, row.kind, row.sample, "", "", "", row.split]
                )
    with (folder / "index.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])
    return folder


def sign_folder(
    folder: Path, *, train: int = 2, val: int = 2, signs: int = 3, drawers: int = 8
) -> Path:
    """A data folder with `omniglot.zip`: alphabets of two-tone signs drawn by several people."""
    alphabets = [f"Invented_{n}" for n in range(train)] + sorted(VALIDATION_ALPHABETS)[:val]
    with zipfile.ZipFile(folder / "omniglot.zip", "w") as archive:
        for system, alphabet in enumerate(alphabets):
            for number in range(signs):
                sign = Sign.random(number, system)
                for drawer in range(1, drawers + 1):
                    file = f"{number:04d}_{drawer:02d}.png"
                    name = f"images_background/{alphabet}/character{number:02d}/{file}"
                    archive.writestr(name, png(two_tone(sign.drawn_by(drawer))))
    return folder


def recipe_text(kind: str, *, more: str = "") -> str:
    """A recipe's file for the smallest network there is; `more` follows the schedule's steps."""
    return f"""
kind = "{kind}"
name = "tiny"
title = "Tiny"
licence = "Apache-2.0"
terms = "None."
data = "Invented."
[architecture]
stem = 4
fine = 8
middle = 8
coarse = 12
depth = 0
cells = 16
grid = 2
frame = {33 if kind == "character" else 0}
[schedule]
steps = 2
{more}
"""
