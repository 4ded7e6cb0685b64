"""Invented handwriting for the pictures: a scanned form, a table of pairs, six people's folder."""

from __future__ import annotations

import csv
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from verifier_app.ink.examples import signature_scan
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.store.paths import resource
from verifier_app.types import Ink

CUSTOMER = 330
"""The seed of the person whose signatures are the examples `a`."""
SIGNED = (690, 1215, 460, 215)
"""Left, top, width and height of the signature on the form, in pixels."""
_PAGE = (1754, 1240)
_PRINT = 70
_STAMP = (186, 60, 56)
_LINES = (
    (140, 170, 1.6, "Order to pay"),
    (140, 330, 0.9, "Account"),
    (400, 330, 0.9, "30-1187"),
    (140, 400, 0.9, "Amount"),
    (400, 400, 0.9, "1 250.00"),
    (140, 470, 0.9, "To"),
    (400, 470, 0.9, "Office supplies, branch 12"),
    (140, 540, 0.9, "Date"),
    (400, 540, 0.9, "24 November 2026"),
    (700, 1500, 0.8, "Signature of the customer"),
)


def example(name: str) -> str:
    """The path of a signature among the program's examples, named as `a-imitation-1`."""
    return str(resource("examples") / f"signature-{name}.png")


def ink(sample: int) -> Ink:
    """A signature of the customer, to be drawn by the mouse."""
    return Writer.random(CUSTOMER).sign(sample)


def form(path: Path) -> Path:
    """A page at 150 dpi: print, a ruled line with a signature on it, a stamp over both."""
    grey = np.full(_PAGE, 255, np.uint8)
    for x, y, size, text in _LINES:
        cv2.putText(grey, text, (x, y), cv2.FONT_HERSHEY_DUPLEX, size, _PRINT, 2, cv2.LINE_AA)
    cv2.line(grey, (680, 1455), (1140, 1455), _PRINT, 2)
    left, top, width, height = SIGNED
    drawn = render(ink(31), height, ink_grey=0)[:, :width]
    part = grey[top : top + height, left : left + drawn.shape[1]]
    np.minimum(part, drawn, out=part)
    page = np.repeat(scanned(grey, 5)[:, :, None], 3, axis=2)
    stamped = page.copy()
    cv2.circle(stamped, (760, 1350), 105, _STAMP, 5, cv2.LINE_AA)
    cv2.putText(stamped, "PAID", (682, 1368), cv2.FONT_HERSHEY_DUPLEX, 1.8, _STAMP, 4, cv2.LINE_AA)
    Image.fromarray(np.minimum(page, stamped)).save(path, dpi=(150, 150))
    return path


def people(folder: Path, count: int = 6, genuine: int = 8, forged: int = 4) -> Path:
    """A folder for each of some people, with `genuine` and `forged` inside."""
    writers = [Writer.random(900 + seed) for seed in range(count)]
    for number, writer in enumerate(writers):
        other = writers[(number + 1) % count]
        own = folder / f"customer-{number + 1}"
        samples = [(f"genuine/{k + 1}.png", writer.sign(k)) for k in range(genuine)]
        samples += [
            (f"forged/{k + 1}.png", writer.imitated_by(other, k, 0.7)) for k in range(forged)
        ]
        for place, (name, drawn) in enumerate(samples):
            (own / name).parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(signature_scan(drawn, 50 * number + place)).save(own / name)
    return folder


def table(path: Path) -> Path:
    """A table of pairs among the examples, with one file that is not there."""
    rows = [(example(f"{who}-1"), example(f"{who}-{n}")) for who in "abc" for n in (2, 3)]
    rows += [
        (example(f"{who}-imitation-{n}"), example(f"{who}-2")) for who in "abc" for n in (1, 2)
    ]
    rows[3:3] = [
        (example("a-5"), example("b-5")),
        (example("b-6"), str(path.with_name("lost.png"))),
    ]
    rows.append((example("c-6"), example("b-4")))
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("questioned", "reference"), *rows])
    return path
