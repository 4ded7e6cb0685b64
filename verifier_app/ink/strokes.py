"""Making, measuring and changing the frozen values `Ink` and `Stroke`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError
from verifier_app.types import FloatArray, Ink, Stroke

Plain: TypeAlias = "dict[str, Any]"
"""Ink as JSON knows it: `{"pen_width": number | None, "strokes": [[x, y, t, pressure]]}`."""

STROKE_LIMIT = 20_000
"""More strokes than any hand makes on one sheet: a sign of a wrong or hostile file."""
POINT_LIMIT = 1_000_000
COORDINATE_LIMIT = 1e9
"""Beyond it, float32 has lost the pen's path."""

_DEFAULT_INTERVAL_MS = 10.0
_UNKNOWN_PRESSURE = 0.5
_NATURAL_WIDTH = 0.026
_REMEDY = "Draw it again, or export it again from the program that made it."


def make_stroke(
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    t: npt.ArrayLike | None = None,
    pressure: npt.ArrayLike | None = None,
) -> Stroke:
    """A checked stroke from any sequences of numbers.

    Args:
        x: `N >= 1` coordinates, any unit.
        y: As many, same unit, downwards.
        t: Milliseconds, not falling; 10 ms apart where None.
        pressure: 0 to 1, values outside are clipped; 0.5 where None.

    Raises:
        SampleError: The four do not form a stroke.
    """
    n = len(_channel(x))
    times = np.arange(n) * _DEFAULT_INTERVAL_MS if t is None else t
    own = _sound(x, y, times, np.full(n, _UNKNOWN_PRESSURE) if pressure is None else pressure)
    if np.any(own.t[1:] < own.t[:-1]):
        raise SampleError("The time of a stroke runs backwards.", _REMEDY)
    return Stroke(own.x, own.y, own.t, np.clip(own.pressure, 0.0, 1.0))


def sound(ink: Ink) -> Ink:
    """The same ink, whoever made it, with arrays for its channels.

    Times may fall, as those of some pens do.

    Raises:
        SampleError: There are no strokes, one is empty, or its channels are not as many finite
            numbers each.
    """
    try:
        strokes = tuple(_sound(own.x, own.y, own.t, own.pressure) for own in ink.strokes)
    except (TypeError, AttributeError) as error:
        raise SampleError("A stroke is not four lists x, y, t and pressure.", _REMEDY) from error
    return Ink(strokes, _pen_width(ink.pen_width))


def _sound(x: npt.ArrayLike, y: npt.ArrayLike, t: npt.ArrayLike, pressure: npt.ArrayLike) -> Stroke:
    own = Stroke(_channel(x), _channel(y), _channel(t), _channel(pressure))
    if len(own.x) == 0 or not len(own.y) == len(own.t) == len(own.pressure) == len(own.x):
        raise SampleError("A stroke's channels differ in length or are empty.", _REMEDY)
    if max(float(np.abs(own.x).max()), float(np.abs(own.y).max())) > COORDINATE_LIMIT:
        raise SampleError("A stroke runs too far from its origin.", _REMEDY)
    return own


def _channel(values: npt.ArrayLike) -> FloatArray:
    try:
        with np.errstate(over="ignore"):  # too large becomes infinite, and is refused below
            array = np.array(values, dtype=np.float32)
    except (TypeError, ValueError, OverflowError) as error:
        raise SampleError("A stroke holds something that is not a number.", _REMEDY) from error
    if array.ndim != 1 or not np.isfinite(array).all():
        raise SampleError("A stroke holds something that is not a finite number.", _REMEDY)
    return array


def to_lists(ink: Ink) -> Plain:
    """Ink as plain numbers and lists, ready for JSON; `from_lists` gives it back exactly."""
    return {
        "pen_width": None if ink.pen_width is None else float(ink.pen_width),
        "strokes": [
            [s.x.tolist(), s.y.tolist(), s.t.tolist(), s.pressure.tolist()] for s in ink.strokes
        ],
    }


def from_lists(value: object) -> Ink:
    """Ink from what `to_lists` made, or from any JSON of that form.

    Raises:
        SampleError: It is not of that form, or larger than a drawing can be.
    """
    if not isinstance(value, Mapping) or not _is_list(value.get("strokes")):
        raise SampleError("This is not a drawing: it has no list of strokes.", _REMEDY)
    rows = value["strokes"]
    if len(rows) > STROKE_LIMIT:
        raise SampleError(f"The drawing has more than {STROKE_LIMIT} strokes.", _REMEDY)
    strokes = []
    points = 0
    for row in rows:
        if not _is_list(row) or len(row) != 4 or not all(_is_list(channel) for channel in row):
            raise SampleError("A stroke is not four lists x, y, t and pressure.", _REMEDY)
        points += len(row[0])
        if points > POINT_LIMIT:
            raise SampleError(f"The drawing has more than {POINT_LIMIT} points.", _REMEDY)
        strokes.append(make_stroke(*row))
    return Ink(tuple(strokes), _pen_width(value.get("pen_width")))


def to_json(ink: Ink) -> bytes:
    """Ink as it is kept in files of our own."""
    return json.dumps(to_lists(ink), separators=(",", ":")).encode("ascii")


def from_json(data: bytes) -> Ink:
    """Ink from what `to_json` made.

    Raises:
        SampleError: It is not of that form, or larger than a drawing can be.
    """
    try:
        return from_lists(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise SampleError("This is not a drawing.", _REMEDY) from error


def _is_list(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str | bytes)


def usable_width(told: float | None) -> float | None:
    """The width of the pen that a file tells; None where no pen is so thin or so thick."""
    return told if told is not None and 0 < told <= COORDINATE_LIMIT else None


def _pen_width(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float | np.number) and 0 < value <= COORDINATE_LIMIT:
        return float(value)
    raise SampleError("The pen's width is not a number above zero.", _REMEDY)


def bounds(ink: Ink) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of the pen's path, without the width of the pen.

    Raises:
        SampleError: There is no stroke.
    """
    if not ink.strokes:
        raise SampleError("The drawing is empty.", "Draw something first.")
    return (
        min(float(s.x.min()) for s in ink.strokes),
        min(float(s.y.min()) for s in ink.strokes),
        max(float(s.x.max()) for s in ink.strokes),
        max(float(s.y.max()) for s in ink.strokes),
    )


def natural_width(ink: Ink) -> float:
    """A pen width that suits the size of the drawing, in its unit.

    A ball-point's share: 0.5 mm for a signature 19 mm high. Flat drawings count by a
    part of their length, so that a dash is not drawn fat.

    Raises:
        SampleError: There is no stroke.
    """
    x0, y0, x1, y1 = bounds(ink)
    return _NATURAL_WIDTH * max(y1 - y0, 0.3 * (x1 - x0)) or 1.0


def transform(ink: Ink, matrix: npt.ArrayLike, offset: Iterable[float] = (0.0, 0.0)) -> Ink:
    """Every point p as `matrix @ p + offset`; times and pressures stay.

    Args:
        ink: Any ink.
        matrix: `(2, 2)`.
        offset: Two numbers, added after the matrix.

    Returns:
        New ink, its pen width scaled by the square root of the matrix' area factor.
    """
    m = np.asarray(matrix, dtype=np.float64)
    dx, dy = offset
    width = ink.pen_width
    if width is not None:
        width *= float(np.sqrt(abs(np.linalg.det(m)))) or 1.0
    return Ink(
        tuple(
            Stroke(
                (m[0, 0] * s.x + m[0, 1] * s.y + dx).astype(np.float32),
                (m[1, 0] * s.x + m[1, 1] * s.y + dy).astype(np.float32),
                s.t,
                s.pressure,
            )
            for s in ink.strokes
        ),
        width,
    )
