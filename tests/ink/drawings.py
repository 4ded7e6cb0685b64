"""Drawings for tests: any that can be, and distances between written ones."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt
from hypothesis import strategies as st

from verifier_app.ink import strokes
from verifier_app.ink.render import render
from verifier_app.types import Ink

NUMBERS = st.floats(-1e6, 1e6, width=32)


@st.composite
def inks(draw: st.DrawFn) -> Ink:
    made = []
    for _ in range(draw(st.integers(1, 4))):
        n = draw(st.integers(1, 12))
        channel = st.lists(NUMBERS, min_size=n, max_size=n)
        times = sorted(draw(st.lists(st.floats(0, 1e6, width=32), min_size=n, max_size=n)))
        forces = draw(st.lists(st.floats(0, 1, width=32), min_size=n, max_size=n))
        made.append(strokes.make_stroke(draw(channel), draw(channel), times, forces))
    return Ink(tuple(made), draw(st.none() | st.floats(1e-3, 1e3)))


def blurred(ink: Ink) -> npt.NDArray[np.float32]:
    """The drawing in one size, in lines of one width, out of focus, of length 1."""
    drawn = render(ink, 96, pen_width=3, margin=2, pressure_effect=0, speed_effect=0, ink_grey=0)
    picture = cv2.resize(255.0 - drawn.astype(np.float32), (192, 64), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(picture, (0, 0), 3.0)
    return np.asarray(soft / np.linalg.norm(soft), np.float32)


def distance(a: Ink, b: Ink) -> float:
    """How unlike two drawings look from afar, 0 to 1."""
    return float(1.0 - (blurred(a) * blurred(b)).sum())


def by_mouse(ink: Ink) -> Ink:
    """The same drawing without its pressure."""
    return replace(ink, strokes=tuple(
        replace(own, pressure=np.full_like(own.pressure, 0.5)) for own in ink.strokes
    ))  # fmt: skip
