"""The numbers inside an InkML trace, with their differences and wildcards undone."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError
from verifier_app.ink.strokes import POINT_LIMIT

_REMEDY = "Export the drawing again."
# possessive, so that no space is tried in two places
_VALUE = re.compile(
    r"""\s*+(?P<order>[!'"])?\s*+
    (?:(?P<number>[-+]?\s*+(?:\#[0-9A-Fa-f]{1,15}|(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d{1,3})?))
    |(?P<word>[*?TF]))\s*+""",
    re.VERBOSE,
)
_ORDERS = {"!": 0, "'": 1, '"': 2}


@dataclass(frozen=True)
class Channel:
    """A column of a trace.

    Attributes:
        name: X, Y, T, F and so on.
        units: As the file says them.
        low: Smallest value of the device, if told.
        high: Largest value of the device, if told.
        default: Value where an intermittent channel says nothing.
        upwards: Whether values grow against the usual direction.
        optional: Whether points may leave it out.
    """

    name: str
    units: str = ""
    low: float | None = None
    high: float | None = None
    default: float = 0.0
    upwards: bool = False
    optional: bool = False


class _Column:
    """The state of one channel along a trace."""

    def __init__(self, default: float) -> None:
        self._value = default
        self._velocity = 0.0
        self._order = 0
        self._entry = default

    def next(self, order: str | None, entry: float | None) -> float:
        """The value that an entry stands for; None repeats the entry before."""
        if order is not None:
            self._order = _ORDERS[order]
        if entry is not None:
            self._entry = entry
        before = self._value
        if self._order == 0:
            self._value = self._entry
        elif self._order == 1:
            self._value += self._entry
        else:
            self._value += self._velocity + self._entry
        self._velocity = self._value - before
        return self._value

    @property
    def value(self) -> float:
        """The last value."""
        return self._value


def decode(text: str, channels: tuple[Channel, ...]) -> npt.NDArray[np.float64]:
    """Values of a trace, one row a point.

    Prefixes `!`, `'` and `"` mark explicit values and first and second differences and
    stay in force for their channel; `*` repeats the entry before, `?` is unknown and
    keeps the value before (InkML section 3.2.1).

    Returns:
        `(N, len(channels))` float64.

    Raises:
        SampleError: The text does not follow the trace format.
    """
    points = [point for point in text.split(",") if point.strip()]
    if len(points) > POINT_LIMIT:
        raise SampleError(f"A stroke has more than {POINT_LIMIT} points.", _REMEDY)
    columns = [_Column(channel.default) for channel in channels]
    needed = sum(not channel.optional for channel in channels)
    table = np.empty((len(points), len(channels)))
    for row, point in enumerate(points):
        at = count = 0
        while at < len(point):
            match = _VALUE.match(point, at)
            if match is None or count == len(columns):
                raise SampleError("A stroke does not follow its trace format.", _REMEDY)
            table[row, count] = _entry(match, columns[count])
            at = match.end()
            count += 1
        if count < needed:
            raise SampleError("A point of a stroke lacks one of its channels.", _REMEDY)
        for rest in range(count, len(columns)):
            table[row, rest] = columns[rest].value
    return table


def _entry(match: re.Match[str], column: _Column) -> float:
    word = match["word"]
    if word == "?":
        return column.value
    if word == "*":
        return column.next(match["order"], None)
    if word is not None:
        return column.next(match["order"], float(word == "T"))
    digits = "".join(match["number"].split())
    sign, _, hexadecimal = digits.partition("#")
    value = float(f"{sign}{int(hexadecimal, 16)}") if hexadecimal else float(digits)
    return column.next(match["order"], value)
