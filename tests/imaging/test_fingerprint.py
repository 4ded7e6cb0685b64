"""What tells two samples apart: every part of their content, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from verifier_app.imaging import fingerprint, prepare
from verifier_app.ink.strokes import natural_width
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Ink


def test_every_part_of_a_drawing_counts() -> None:
    ink = Writer.random(4).sign(1)
    first, *rest = ink.strokes
    shorter = replace(first, x=first.x[:-1], y=first.y[:-1], t=first.t[:-1])
    others = {
        "pen": replace(ink, pen_width=3.0),
        "finer pen": replace(ink, pen_width=1.0),
        "place": Ink((replace(first, x=first.x + 1), *rest)),
        "time": Ink((replace(first, t=first.t * 2), *rest)),
        "pressure": Ink((replace(first, pressure=first.pressure * 0.5), *rest)),
        "length": Ink((replace(shorter, pressure=first.pressure[:-1]), *rest)),
        "order": Ink((*rest, first)),
    }
    found = {name: fingerprint(other) for name, other in others.items()}
    assert len({fingerprint(ink), *found.values()}) == len(others) + 1
    assert fingerprint(Ink(tuple(ink.strokes), ink.pen_width)) == fingerprint(ink)
    assert fingerprint(replace(ink, pen_width=3)) == found["pen"]


def test_drawings_that_differ_in_the_pen_alone_look_different() -> None:
    ink = Writer.random(4).sign(1)
    thin, thick = (replace(ink, pen_width=k * natural_width(ink)) for k in (0.6, 3.0))
    assert fingerprint(thin) != fingerprint(thick)
    assert not np.array_equal(prepare(thin).strip, prepare(thick).strip)


def test_bytes_and_pixels_are_told_apart_by_content() -> None:
    flat = np.zeros((4, 6), np.uint8)
    assert fingerprint(flat) == fingerprint(flat.copy())
    assert fingerprint(flat) != fingerprint(flat.reshape(6, 4))
    assert fingerprint(np.asfortranarray(flat + 1)) == fingerprint(flat + 1)
    assert fingerprint(b"one") != fingerprint(b"two")
