"""An embedded sample as bytes and back, exactly, for files that hold features.

A line of JSON, then the arrays that it names, one after the other. Nothing in it can run code,
and whatever is not of that form is refused.
"""

from __future__ import annotations

import json
import math
import zlib
from typing import Any

import numpy as np
import numpy.typing as npt

from verifier_app.ink.movement import CHANNELS, POINTS
from verifier_app.types import (
    EMBEDDING,
    Basis,
    Features,
    FloatArray,
    Movement,
    SampleSource,
    SampleWarning,
)
from verifier_app.verify.embedded import Embedded
from verifier_app.verify.outline import Outline

_FLOATS = np.dtype("<f4")
_MOST_NUMBERS = 2**24
_DAMAGE = (
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
    zlib.error,
)
"""What damaged bytes make of reading them."""


class PackedError(ValueError):
    """These bytes are not what `pack` makes."""


def pack(sample: Embedded) -> bytes:
    """The whole sample; `unpack` gives it back bit for bit."""
    features, outline = sample.features, sample.outline
    movement = features.movement
    arrays = {
        "raster": outline.raster,
        "levelled": outline.levelled,
        "embedding": features.embedding,
        "cells": features.cells,
        "share": features.share,
        "place": features.place,
        "way": None if movement is None else movement.way,
    }
    there = {name: array for name, array in arrays.items() if array is not None}
    strip = zlib.compress(np.ascontiguousarray(sample.strip).tobytes(), 1)
    source = sample.source
    header = {
        "source": [source.sha256, source.width, source.height, source.format],
        "warnings": [warning.as_dict() for warning in sample.warnings],
        "digest": sample.digest,
        "axis": outline.axis,
        "line": features.line,
        "levels": None if movement is None else [movement.level, movement.unpressed_level],
        "strip": [*sample.strip.shape, len(strip)],
        "arrays": {name: list(array.shape) for name, array in there.items()},
    }
    line = json.dumps(header, allow_nan=False, separators=(",", ":")).encode("ascii")
    floats = (np.ascontiguousarray(array, _FLOATS).tobytes() for array in there.values())
    return b"".join((line, b"\n", strip, *floats))


def unpack(data: bytes) -> Embedded:
    """The sample that was packed; its source has no path.

    Raises:
        PackedError: The bytes are damaged or were made by another version.
    """
    try:
        return _unpacked(data)
    except _DAMAGE as error:
        raise PackedError(str(error)) from error


def halves(sample: Embedded) -> bytes:
    """The embedding brought to length 1, as 4096 little-endian halves."""
    embedding = sample.features.embedding
    length = max(float(np.linalg.norm(embedding)), 1e-12)
    return np.asarray(embedding / length, "<f2").tobytes()


def _unpacked(data: bytes) -> Embedded:
    end = data.index(b"\n")
    header: dict[str, Any] = json.loads(data[:end])
    height, width, squeezed = header["strip"]
    begin = end + 1
    strip = zlib.decompressobj().decompress(data[begin : begin + squeezed], height * width + 1)
    begin += squeezed
    arrays: dict[str, npt.NDArray[np.float32]] = {}
    for name, shape in header["arrays"].items():
        count = math.prod(shape)
        if not 0 <= count <= _MOST_NUMBERS:
            raise PackedError(name)
        found = np.frombuffer(data, _FLOATS, count, begin)
        if not np.isfinite(found).all():
            raise PackedError(name)
        arrays[name] = found.reshape(shape).astype(np.float32, copy=False)
        begin += found.nbytes
    if begin != len(data) or arrays["embedding"].shape != (EMBEDDING,):
        problem = "the arrays are not of the size that was announced"
        raise PackedError(problem)
    movement = _movement(arrays["way"], *header["levels"]) if "way" in arrays else None
    if "cells" in arrays:
        _check_cells(*(arrays[name] for name in ("cells", "share", "place")))
    sha256, source_width, source_height, kind = header["source"]
    return Embedded(
        SampleSource(None, sha256, source_width, source_height, kind),
        tuple(SampleWarning(own["code"], own["text"]) for own in header["warnings"]),
        np.frombuffer(strip, np.uint8).reshape(height, width),
        Outline(arrays["raster"], arrays["levelled"], float(header["axis"])),
        Features(
            arrays["embedding"],
            arrays.get("cells"),
            arrays.get("share"),
            arrays.get("place"),
            movement,
            _line(header["line"]),
        ),
        header["digest"],
    )


def _line(value: str | None) -> Basis | None:
    line = None if value is None else Basis(value)
    if line is not None and line.is_drawn:
        problem = "no picture shows that of its line"
        raise PackedError(problem)
    return line


def _check_cells(cells: FloatArray, share: FloatArray, place: FloatArray) -> None:
    if cells.ndim != 2 or share.shape != cells.shape[:1] or place.shape != (*share.shape, 2):
        problem = "cells that do not fit each other"
        raise PackedError(problem)


def _movement(
    way: npt.NDArray[np.float32], level: float | None, unpressed_level: float
) -> Movement:
    levels = (unpressed_level,) if level is None else (level, unpressed_level)
    if way.shape != (POINTS, CHANNELS) or not all(0.0 < own < math.inf for own in levels):
        problem = "a movement out of its bounds"
        raise PackedError(problem)
    return Movement(way, None if level is None else float(level), float(unpressed_level))
