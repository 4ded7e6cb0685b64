"""Ink as InkML (W3C Recommendation "Ink Markup Language", 2011)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from xml.etree.ElementTree import Element
from xml.sax.saxutils import quoteattr

import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError
from verifier_app.ink import markup
from verifier_app.ink.strokes import POINT_LIMIT, STROKE_LIMIT, make_stroke, usable_width
from verifier_app.ink.tracedata import Channel, decode
from verifier_app.types import FloatArray, Ink, Stroke

_Column: TypeAlias = npt.NDArray[np.float64]

_REMEDY = "Export the drawing again with the channels X and Y."
_MILLISECONDS = {"ms": 1.0, "s": 1000.0, "us": 0.001, "ns": 1e-6}
_EXACT = 2.0**23
"""Milliseconds up to which float32 tells single ones apart."""
_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "in": 25.4, "pt": 25.4 / 72, "himetric": 0.01}
_FORCE_NAMES = ("F", "TP", "P")
_FULL_SCALES = (1.0, 100.0, 255.0, 1023.0, 2047.0, 4095.0, 8191.0, 32767.0, 65535.0)
"""What devices that do not tell count pressure up to."""

_MOST_CHANNELS = 32
"""More than any device has."""
_LONGEST_WAY = 100
"""Elements that one trace may refer to, one by way of another."""

_NUMBER = re.compile(r"[-+]?(?:\d++\.?\d*+|\.\d++)(?:[eE][-+]?\d{1,3})?")


def write(ink: Ink, path: str | Path) -> None:
    """Write an InkML file; `read` gives the same ink back exactly.

    Raises:
        SampleError: The file cannot be written.
    """
    markup.write_whole(path, to_text(ink))


def to_text(ink: Ink) -> str:
    """The InkML document: channels X, Y, T (milliseconds), F (0 to 1), a brush's width."""
    brush = ""
    if ink.pen_width is not None:
        width = quoteattr(number(ink.pen_width))
        brush = (
            '    <brush xml:id="pen">\n'
            f'      <brushProperty name="width" value={width} units="dev"/>\n'
            "    </brush>\n"
        )
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ink xmlns="http://www.w3.org/2003/InkML">\n'
        "  <definitions>\n"
        f"{brush}"
        '    <context xml:id="writing">\n'
        '      <inkSource xml:id="tablet">\n'
        "        <traceFormat>\n"
        '          <channel name="X" type="decimal" units="dev"/>\n'
        '          <channel name="Y" type="decimal" units="dev"/>\n'
        '          <channel name="T" type="decimal" units="ms"/>\n'
        '          <channel name="F" type="decimal" min="0" max="1" units="dev"/>\n'
        "        </traceFormat>\n"
        "      </inkSource>\n"
        "    </context>\n"
        "  </definitions>\n"
    )
    lines = [head]
    refers = ' contextRef="#writing"' + (' brushRef="#pen"' if brush else "")
    for stroke in ink.strokes:
        rows = zip(
            *(numbers(c) for c in (stroke.x, stroke.y, stroke.t, stroke.pressure)), strict=True
        )
        lines.append(f"  <trace{refers}>{', '.join(' '.join(row) for row in rows)}</trace>\n")
    lines.append("</ink>\n")
    return "".join(lines)


def numbers(values: FloatArray) -> list[str]:
    """The shortest decimal form of each number that gives the same float32 again."""
    return [np.format_float_positional(v, unique=True, trim="-") for v in values]


def number(value: float) -> str:
    """The shortest decimal form that gives the same float again."""
    return np.format_float_positional(value, unique=True, trim="-")


def read(source: str | Path | bytes) -> Ink:
    """Read InkML of any program: the traces that touch the paper, in their order.

    Channels are found by the trace format; X and Y are needed, T and F (or TP) used
    where present, others ignored. Lengths stay in the file's unit. Where no trace has a T, all
    points are of time 0: nothing is known of it.

    Raises:
        SampleError: Not InkML, hostile, or without a drawing.
    """
    try:
        with np.errstate(all="ignore"):  # what is not finite is refused as a stroke
            return _from_tree(markup.parse(markup.load(source)))
    except SampleError as error:
        if not isinstance(source, bytes):
            error.with_path(source)
        raise


@dataclass(frozen=True)
class _Setting:
    """What holds for a trace: its channels and the width of its brush."""

    channels: tuple[Channel, ...]
    width: float | None = None


_PLAIN = (Channel("X"), Channel("Y"))


def _from_tree(root: Element) -> Ink:
    if root.tag != "ink":
        raise SampleError("The file is XML, but not InkML.", _REMEDY)
    named = {e.attrib["id"]: e for e in root.iter() if "id" in e.attrib}
    traces: list[tuple[Element, _Setting, _Column]] = []
    points = 0
    for trace, setting in _traces(root, named, _Setting(_PLAIN)):
        if trace.get("type", "penDown") != "penDown":
            continue
        table = decode("".join(trace.itertext()), setting.channels)
        points += len(table)
        if points > POINT_LIMIT or len(traces) >= STROKE_LIMIT:
            raise SampleError("The file holds more than a drawing can have.", _REMEDY)
        if len(table):
            traces.append((trace, setting, table))
    full = _full_scales((setting.channels, table) for _, setting, table in traces)
    strokes: list[Stroke] = []
    width: float | None = None
    clock, zero = 0.0, None
    for trace, setting, table in traces:
        times = _times(trace, table, setting.channels)
        if zero is None and times is not None:
            # since a device was started, or since 1970: more than float32 tells apart
            zero = float(times[0]) if abs(times[0]) > _EXACT else 0.0
        since = None if times is None else times - (zero or 0.0)
        strokes.append(_stroke(table, since, setting.channels, clock, full))
        clock = float(strokes[-1].t[-1])
        width = width if width is not None else setting.width
    if not strokes:
        raise SampleError("The file holds no pen stroke.", "Choose a file with a drawing.")
    return Ink(tuple(strokes), usable_width(width))


def _traces(
    parent: Element, named: dict[str, Element], setting: _Setting
) -> Iterator[tuple[Element, _Setting]]:
    for child in parent:
        if child.tag in {"context", "traceFormat"}:
            setting = _within(child, named, setting)
        elif child.tag == "trace":
            yield child, _within(child, named, setting)
        elif child.tag == "traceGroup":
            yield from _traces(child, named, _within(child, named, setting))


def _within(element: Element, named: dict[str, Element], outer: _Setting) -> _Setting:
    """The setting inside of an element: what it refers to and holds, over what was before."""
    setting = outer
    seen: set[int] = set()

    def take(current: Element) -> None:
        nonlocal setting
        if id(current) in seen:  # contexts may refer to each other in circles
            return
        seen.add(id(current))
        if len(seen) > _LONGEST_WAY:
            raise SampleError("The file holds more than a drawing can have.", _REMEDY)
        for key in ("contextRef", "inkSourceRef", "traceFormatRef", "brushRef"):
            target = named.get(current.get(key, "").removeprefix("#"))
            if target is not None:
                take(target)
        if current.tag == "traceFormat":
            setting = _Setting(_channels(current), setting.width)
        elif current.tag == "brush":
            setting = _Setting(setting.channels, _brush_width(current, setting.channels))
        elif current.tag in {"context", "inkSource"}:
            for child in current:
                take(child)

    take(element)
    return setting


def _channels(trace_format: Element) -> tuple[Channel, ...]:
    always = [_channel(e, optional=False) for e in trace_format.findall("channel")]
    at_times = [
        _channel(e, optional=True) for e in trace_format.findall("intermittentChannels/channel")
    ]
    if len(always) + len(at_times) > _MOST_CHANNELS:
        raise SampleError("The file holds more than a drawing can have.", _REMEDY)
    return (*always, *at_times) or _PLAIN


def _channel(element: Element, *, optional: bool) -> Channel:
    return Channel(
        name=element.get("name", ""),
        units=element.get("units", ""),
        low=_maybe(element.get("min")),
        high=_maybe(element.get("max")),
        default=_maybe(element.get("default")) or 0.0,
        upwards=element.get("orientation") == "-ve",
        optional=optional,
    )


def _brush_width(brush: Element, channels: tuple[Channel, ...]) -> float | None:
    unit = next((c.units for c in channels if c.name == "X"), "")
    for item in brush:
        if item.tag == "brushProperty" and item.get("name") == "width":
            value, own = _maybe(item.get("value")), item.get("units", unit)
            if value is None or value <= 0:
                return None
            if own == unit:
                return value
            if own in _MILLIMETRES and unit in _MILLIMETRES:
                return value * _MILLIMETRES[own] / _MILLIMETRES[unit]
    return None


def _maybe(text: str | None) -> float | None:
    return float(text) if text is not None and _NUMBER.fullmatch(text.strip()) else None


def _times(trace: Element, table: _Column, channels: tuple[Channel, ...]) -> _Column | None:
    """Milliseconds of each point, never back, or None where the file tells no time."""
    for column, channel in enumerate(channels):
        if channel.name == "T":
            time = table[:, column] * _MILLISECONDS.get(channel.units, 1.0)
            return np.maximum.accumulate(time) + (_maybe(trace.get("timeOffset")) or 0.0)
    return None


def _stroke(
    table: _Column,
    time: _Column | None,
    channels: tuple[Channel, ...],
    clock: float,
    full: dict[Channel, float],
) -> Stroke:
    """One trace; `clock` is when the one before ended, in ms, `full` as of `_full_scales`."""
    place = {channel.name: k for k, channel in enumerate(channels)}
    if "X" not in place or "Y" not in place:
        raise SampleError("The drawing has no channels X and Y.", _REMEDY)
    x, y = (
        -table[:, place[name]] if channels[place[name]].upwards else table[:, place[name]]
        for name in ("X", "Y")
    )
    if time is None:
        time = np.full(len(table), clock)
    # The clock has gone through float32; what is compared with it has to, too.
    if np.float32(time[0]) < clock:
        time = time + (clock - time[0])
    column = _force_column(channels)
    if column is None:
        return make_stroke(x, y, time, None)
    low, high = channels[column].low or 0.0, full[channels[column]]
    values = table[:, column]
    force = values if (low, high) == (0.0, 1.0) else (values - low) / max(high - low, 1e-9)
    return make_stroke(x, y, time, force)


def _full_scales(traces: Iterable[tuple[tuple[Channel, ...], _Column]]) -> dict[Channel, float]:
    """What each channel of pressure counts up to: what it says, or what all traces tell of it.

    One scale for all: a light stroke stays lighter than a firm one.
    """
    most: dict[Channel, float] = {}
    for channels, table in traces:
        column = _force_column(channels)
        if column is not None:
            own = channels[column]
            most[own] = max(most.get(own, 0.0), float(table[:, column].max()))
    return {
        own: next((full for full in _FULL_SCALES if value <= full), value)
        if own.high is None
        else own.high
        for own, value in most.items()
    }


def _force_column(channels: tuple[Channel, ...]) -> int | None:
    """Where the pressure stands, if it is told."""
    place = {channel.name: k for k, channel in enumerate(channels)}
    return next((place[name] for name in _FORCE_NAMES if name in place), None)
