"""Ink as SVG: paths that every browser draws, with time and pressure beside them."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np

from verifier_app.errors import SampleError
from verifier_app.ink import markup
from verifier_app.ink.inkml import number, numbers
from verifier_app.ink.strokes import (
    POINT_LIMIT,
    STROKE_LIMIT,
    bounds,
    make_stroke,
    natural_width,
    usable_width,
)
from verifier_app.ink.svg_paths import REMEDY, Points, drawn_lines
from verifier_app.types import Ink, Stroke

JOINED = 1e-3
"""Programs that write a path for each piece of a stroke round to this."""
_WORDS = re.compile(r"[-+.0-9eE]+")


def write(ink: Ink, path: str | Path) -> None:
    """Write an SVG file; `read` gives the same ink back exactly.

    Raises:
        SampleError: The file cannot be written, or the ink is empty.
    """
    markup.write_whole(path, to_text(ink))


def to_text(ink: Ink) -> str:
    """The SVG document: one path a stroke, its times and pressures as data attributes.

    Raises:
        SampleError: The ink is empty.
    """
    x0, y0, x1, y1 = bounds(ink)
    pen = natural_width(ink) if ink.pen_width is None else ink.pen_width
    box = " ".join(f"{v:.6g}" for v in (x0 - pen, y0 - pen, x1 - x0 + 2 * pen, y1 - y0 + 2 * pen))
    own = "" if ink.pen_width is None else f' data-pen-width="{number(ink.pen_width)}"'
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">\n'
        f'  <g fill="none" stroke="#191919" stroke-width="{pen:.6g}"'
        f' stroke-linecap="round" stroke-linejoin="round"{own}>\n'
    )
    lines = [head]
    for stroke in ink.strokes:
        xs, ys = numbers(stroke.x), numbers(stroke.y)
        # A line to itself is what makes browsers draw a dot.
        way = [f"{x} {y}" for x, y in zip(xs, ys, strict=True)]
        d = "M" + "L".join(way if len(way) > 1 else way * 2)
        t, p = " ".join(numbers(stroke.t)), " ".join(numbers(stroke.pressure))
        lines.append(f'    <path d="{d}" data-t="{t}" data-pressure="{p}"/>\n')
    lines.append("  </g>\n</svg>\n")
    return "".join(lines)


def read(source: str | Path | bytes) -> Ink:
    """Read the ink in an SVG file.

    Of one that `write` made, the strokes with their times and pressures; everything else in
    it is left out. Of any other the lines that are drawn with a pen, in their order and all at
    time 0, since nothing is known of it; one that begins where the one before ended goes on with
    it.

    Raises:
        SampleError: Not SVG, hostile, or without a line.
    """
    try:
        return _of_root(markup.parse(markup.load(source)))
    except SampleError as error:
        if not isinstance(source, bytes):
            error.with_path(source)
        raise


def _of_root(root: Element) -> Ink:
    if root.tag != "svg":
        raise SampleError("The file is XML, but not SVG.", REMEDY)
    paths = [e for e in root.iter("path") if "data-t" in e.attrib and "data-pressure" in e.attrib]
    if len(paths) > STROKE_LIMIT:
        raise SampleError("The file holds more than a drawing can have.", REMEDY)
    try:
        if paths:
            return Ink(tuple(_stroke(path) for path in paths), _pen_width(root))
        with np.errstate(all="ignore"):  # what is not finite is refused as a stroke
            return _foreign(root)
    except (ValueError, OverflowError) as error:  # of an angle or a radius beyond all numbers
        raise SampleError("The SVG file holds a broken number.", REMEDY) from error


def _foreign(root: Element) -> Ink:
    lines: list[list[Points]] = []
    widths = []
    points = 0
    for line in drawn_lines(root):
        if line.width is not None:
            widths.append(line.width)
        points += len(line.points)
        if points > POINT_LIMIT or len(lines) > STROKE_LIMIT:
            raise SampleError("The file holds more than a drawing can have.", REMEDY)
        if lines and np.abs(lines[-1][-1][-1] - line.points[0]).max() <= JOINED:
            if len(line.points) > 1:
                lines[-1].append(line.points[1:])
        else:
            lines.append([line.points])
    if not lines:
        raise SampleError("The SVG file holds no pen strokes.", REMEDY)
    found: list[Stroke] = []
    for parts in lines:
        xy = np.concatenate(parts)
        found.append(make_stroke(xy[:, 0], xy[:, 1], np.zeros(len(xy))))
    return Ink(tuple(found), usable_width(float(np.median(widths)) if widths else None))


def _stroke(path: Element) -> Stroke:
    d = path.get("d", "")
    if re.search(r"[^-+.0-9eEML\s,]", d):
        raise SampleError("A path of the SVG file is not made of straight pieces.", REMEDY)
    values = _values(d)
    xy = values.reshape(-1, 2) if len(values) % 2 == 0 else np.empty((0, 2))
    t = _values(path.get("data-t", ""))
    return make_stroke(xy[: len(t), 0], xy[: len(t), 1], t, _values(path.get("data-pressure", "")))


def _values(text: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    words = _WORDS.findall(text)
    if len(words) > 2 * POINT_LIMIT:
        raise SampleError("The file holds more than a drawing can have.", REMEDY)
    try:
        return np.array([float(word) for word in words])
    except ValueError as error:
        raise SampleError("The SVG file holds a broken number.", REMEDY) from error


def _pen_width(root: Element) -> float | None:
    for group in root.iter("g"):
        width = group.get("data-pen-width")
        if width is not None:
            values = _values(width)
            return usable_width(float(values[0])) if len(values) == 1 else None
    return None
