"""Paths of an SVG file as lines of points (SVG 2, chapter 9), wherever they are moved and turned."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias
from xml.etree.ElementTree import Element

import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError
from verifier_app.ink.strokes import POINT_LIMIT

Points: TypeAlias = npt.NDArray[np.float64]
"""`(N, 2)`, x and y."""
Matrix: TypeAlias = npt.NDArray[np.float64]
"""`(2, 3)`: what `transform` does to a point."""

REMEDY = "Save it as a picture (PNG), or as InkML, and load that."
PIECES = 16
"""Points of each curve."""
_MOST_STEPS = 100
"""Of one `transform`."""
_APART = ("defs", "symbol", "clipPath", "mask", "marker", "pattern", "style", "metadata")
_LETTER = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)")
# possessive, so that no digits are tried in two numbers
_WORD = r"[-+]?(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d{1,3}+)?+"
_NUMBER = re.compile(_WORD)
_ARC = re.compile(
    "".join(rf"[\s,]*+({own})" for own in (_WORD, _WORD, _WORD, "[01]", "[01]", _WORD, _WORD))
)
_TURN = re.compile(r"\b(\w++)\s*+\(([^()]*+)\)")
_PROPERTIES = ("stroke", "fill", "stroke-width", "display", "visibility")
_FOLLOWING = {"M": "L", "m": "l"}
_NEEDS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


@dataclass(frozen=True)
class Drawn:
    """One line on the page.

    Attributes:
        points: Where it runs.
        width: Of its stroke on the page, or None where the file does not say.
    """

    points: Points
    width: float | None


def drawn_lines(root: Element) -> Iterator[Drawn]:
    """Every line that a browser would draw with a pen; filled shapes are left out.

    Raises:
        SampleError: A path is broken, or there is more than a drawing can have.
    """
    has_sheet = any(True for _ in root.iter("style"))
    for element, matrix, look in _shapes(root, np.eye(2, 3), {}):
        if look.get("display") == "none" or look.get("visibility") == "hidden":
            continue
        stroke = look.get("stroke")
        # without a colour of its own only a style sheet, which nobody reads here, can give one
        if stroke == "none" or (stroke is None and not has_sheet and look.get("fill") != "none"):
            continue
        width = _numbers(look.get("stroke-width", ""))[:1]
        scale = math.sqrt(abs(float(np.linalg.det(matrix[:, :2]))))
        pen = width[0] * scale if width and width[0] * scale > 0 else None
        for points in _lines_of(element):
            yield Drawn(points @ matrix[:, :2].T + matrix[:, 2], pen)


def _shapes(
    element: Element, matrix: Matrix, look: dict[str, str]
) -> Iterator[tuple[Element, Matrix, dict[str, str]]]:
    if element.tag in _APART:
        return
    matrix = _times(matrix, _transform(element.get("transform", "")))
    look = look | _look(element)
    if element.tag in ("path", "polyline", "polygon", "line"):
        yield element, matrix, look
    for child in element:
        yield from _shapes(child, matrix, look)


def _look(element: Element) -> dict[str, str]:
    own = {name: element.attrib[name] for name in _PROPERTIES if name in element.attrib}
    for part in element.get("style", "").split(";"):
        name, _, value = part.partition(":")
        if name.strip() in _PROPERTIES:
            own[name.strip()] = value
    return {name: value.strip() for name, value in own.items()}


def _lines_of(element: Element) -> list[Points]:
    if element.tag == "path":
        return lines_of_path(element.get("d", ""))
    if element.tag == "line":
        ends = [_numbers(element.get(name, "0"))[:1] or [0.0] for name in ("x1", "y1", "x2", "y2")]
        return [np.array(ends).reshape(2, 2)]
    values = _numbers(element.get("points", ""))
    points = np.array(values[: len(values) // 2 * 2]).reshape(-1, 2)
    if element.tag == "polygon" and len(points):
        points = np.concatenate((points, points[:1]))
    return [points] if len(points) else []


def _numbers(text: str) -> list[float]:
    return [float(word) for word in _NUMBER.findall(text)]


def _transform(text: str) -> Matrix:
    made: Matrix = np.eye(2, 3)
    steps = _TURN.findall(text)
    if len(steps) > _MOST_STEPS:
        raise SampleError("The file holds more than a drawing can have.", REMEDY)
    for name, inside in steps:
        v = _numbers(inside)
        if name == "matrix" and len(v) == 6:
            step = np.array([[v[0], v[2], v[4]], [v[1], v[3], v[5]]])
        elif name == "translate" and v:
            step = np.array([[1, 0, v[0]], [0, 1, v[1] if len(v) > 1 else 0]])
        elif name == "scale" and v:
            step = np.array([[v[0], 0, 0], [0, v[-1], 0]])
        elif name == "rotate" and v:
            c, s = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
            x, y = v[1:3] if len(v) == 3 else (0.0, 0.0)
            step = np.array([[c, -s, x - c * x + s * y], [s, c, y - s * x - c * y]])
        elif name == "skewX" and v:
            step = np.array([[1, math.tan(math.radians(v[0])), 0], [0, 1, 0]])
        elif name == "skewY" and v:
            step = np.array([[1, 0, 0], [math.tan(math.radians(v[0])), 1, 0]])
        else:
            raise SampleError(f"A shape of the SVG file is moved by “{name}”.", REMEDY)
        made = _times(made, step)
    return made


def _times(one: Matrix, other: Matrix) -> Matrix:
    turned = one[:, :2] @ other
    turned[:, 2] += one[:, 2]
    return turned


def lines_of_path(d: str) -> list[Points]:
    """The lines of a path's `d`, curves as `PIECES` straight pieces.

    Raises:
        SampleError: It is broken.
    """
    pen = _Pen()
    if _LETTER.sub("", d).strip(" \t\r\n,"):
        raise SampleError("A path of the SVG file is broken.", REMEDY)
    for letter, text in _LETTER.findall(d):
        if pen.here is None and letter not in "Mm":
            raise SampleError("A path of the SVG file is broken.", REMEDY)
        for own, values in _steps(letter, text):
            pen.take(own, values)
            if pen.count > POINT_LIMIT:
                raise SampleError("The file holds more than a drawing can have.", REMEDY)
    return pen.lines()


def _steps(letter: str, text: str) -> Iterator[tuple[str, list[float]]]:
    """A letter once for each of its groups of numbers; after a move, lines follow."""
    need = _NEEDS[letter.upper()]
    if need == 0:
        yield letter, []
        return
    found = _arcs(text) if letter in "Aa" else _NUMBER.findall(text)
    values = [float(word) for word in found]
    if not values or len(values) % need:
        raise SampleError("A path of the SVG file is broken.", REMEDY)
    for i in range(0, len(values), need):
        yield (_FOLLOWING.get(letter, letter) if i else letter), values[i : i + need]


def _arcs(text: str) -> list[str]:
    """The seven numbers of each arc; two of them may be written without a space behind them.

    Looked for one after the other: a search would try each digit of a long number as a beginning.
    """
    words: list[str] = []
    at = 0
    while (found := _ARC.match(text, at)) is not None:
        words += found.groups()
        at = found.end()
    return words


class _Pen:
    """Follows the letters of a path."""

    def __init__(self) -> None:
        self.here: complex | None = None
        self.count = 0
        self._start = 0j
        self._lines: list[list[complex]] = []
        self._control: tuple[str, complex] = ("", 0j)

    def lines(self) -> list[Points]:
        return [np.array([[p.real, p.imag] for p in line]) for line in self._lines if line[1:]]

    def take(self, letter: str, values: list[float]) -> None:
        here = self.here or 0j
        upper = letter.upper()
        zero = here if letter.islower() else 0j
        does: dict[str, Callable[[], None]] = {
            "M": lambda: self._move(zero + complex(*values)),
            "Z": self._close,
            "A": lambda: self._arc(here, values, zero + complex(*values[5:])),
        }
        if upper in does:
            does[upper]()
        elif upper == "H":
            self._run([complex(values[0] + zero.real, here.imag)])
        elif upper == "V":
            self._run([complex(here.real, values[0] + zero.imag)])
        elif upper == "L":
            self._run([zero + complex(*values)])
        else:
            pairs = [zero + complex(*values[i : i + 2]) for i in range(0, len(values), 2)]
            self._curve(here, upper, pairs)
            return
        self._control = ("", 0j)

    def _move(self, place: complex) -> None:
        self._lines.append([place])
        self.count += 1
        self.here = self._start = place

    def _close(self) -> None:
        self._run([self._start])

    def _run(self, places: list[complex]) -> None:
        if self.here is not None and (not self._lines or self._lines[-1][-1] != self.here):
            self._lines.append([self.here])
        self._lines[-1] += places
        self.count += len(places)
        self.here = places[-1]

    def _curve(self, here: complex, upper: str, pairs: list[complex]) -> None:
        kind = "cubic" if upper in "CS" else "quadratic"
        if upper in "ST":
            before, control = self._control
            pairs = [2 * here - control if before == kind else here, *pairs]
        self._control = (kind, pairs[-2])
        steps = [k / PIECES for k in range(1, PIECES + 1)]
        degree = len(pairs)
        whole = [here, *pairs]
        self._run(
            [
                sum(
                    math.comb(degree, i) * (1 - t) ** (degree - i) * t**i * p
                    for i, p in enumerate(whole)
                )
                for t in steps
            ]
        )

    def _arc(self, start: complex, values: list[float], end: complex) -> None:
        """By the centre of the ellipse (SVG 2, appendix B.2.4)."""
        rx, ry, turn, large, sweep = abs(values[0]), abs(values[1]), *values[2:5]
        if not rx or not ry or start == end:
            self._run([end])
            return
        axis = complex(math.cos(math.radians(turn)), math.sin(math.radians(turn)))
        half = (start - end) / 2 / axis
        fit = max(1e-30, (half.real / rx) ** 2 + (half.imag / ry) ** 2)
        if fit > 1:
            rx, ry, fit = rx * math.sqrt(fit), ry * math.sqrt(fit), 1.0
        way = math.sqrt(max(0.0, 1 / fit - 1)) * (-1 if large == sweep else 1)
        centre = way * complex(rx * half.imag / ry, -ry * half.real / rx)
        one, other = (
            math.atan2((p.imag - centre.imag) / ry, (p.real - centre.real) / rx)
            for p in (half, -half)
        )
        angle = other - one
        if sweep and angle < 0:
            angle += 2 * math.pi
        elif not sweep and angle > 0:
            angle -= 2 * math.pi
        middle = centre * axis + (start + end) / 2
        places = []
        for k in range(1, PIECES):
            a = one + angle * k / PIECES
            places.append(middle + complex(rx * math.cos(a), ry * math.sin(a)) * axis)
        self._run([*places, end])
