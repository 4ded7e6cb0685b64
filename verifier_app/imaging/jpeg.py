"""Whether a JPEG file is damaged where a decoder would say nothing and fill the rest.

libjpeg goes on where coded data make no sense or end too early, and neither Pillow nor OpenCV
passes on that it did.
"""

from __future__ import annotations

import io
import re
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

_MARKER: Final = re.compile(rb"\xff+[^\x00\xff]", re.DOTALL)
_RESTARTS: Final = range(0xD0, 0xD8)
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ARITHMETIC: Final = {0xC9, 0xCA}
"""Begin a picture whose codes are arithmetic: zeros at the end of its coded data are left out, so
that nothing is missing where a decoder runs out of them."""
_FOLLOWING: Final = {0xC4, *range(_END, 0xDE), *range(0xE0, 0xF0), 0xFE}
"""Markers that may follow a scan: tables, another scan, the end, of applications, a comment."""
_MOST: Final = 2_000_000
"""Ends of coded data that are looked at: a picture of the largest size has fewer blocks."""
_FILLING: Final = bytes([0x5A, 0xC3, 0x96, 0x2D]) * 8
"""Codes for blocks of no likeness to paper; no byte of a marker."""
_BLOCK: Final = 8
"""Pixels a side of a block; that an encoder ends the last one a few bits early is let pass."""


def is_damaged(data: bytes) -> bool:
    """Whether a decoder runs out of coded data, or finds parts of them out of order.

    The file is decoded as it is, and with more bytes wherever coded data end. Whoever has read
    every block by then does not look at them; whoever got out of step and still misses blocks
    shows them. Damage after which the number of blocks is right again is not found, nor any where
    codes are arithmetic.

    Args:
        data: A JPEG file (ITU-T T.81) whose header can be read.
    """
    ends, in_order = _ends(data)
    if not in_order:
        return True
    places = [0, *ends]
    longer = _FILLING.join(
        [*(data[a:b] for a, b in zip(places, ends, strict=False)), data[places[-1] :]]
    )
    try:
        (one, scale), (two, _) = _decoded(data), _decoded(longer)
    except Exception:  # noqa: BLE001 - Pillow raises many kinds on hostile bytes
        return True
    return int(np.count_nonzero(one != two)) > (_BLOCK // scale) ** 2


def _ends(data: bytes) -> tuple[list[int], bool]:
    """Where coded data have to end, up to the picture's end, and whether their parts are in order."""
    ends: list[int] = []
    place, restarts, coded = 2, 0, False
    while len(ends) < _MOST and (marker := _MARKER.search(data, place)):
        kind, place = data[marker.end() - 1], marker.end()
        if coded:
            ends.append(marker.start())
            if kind not in _FOLLOWING and kind != _RESTARTS[restarts % len(_RESTARTS)]:
                return ends, False
        if kind in _ARITHMETIC:
            return [], True
        if kind == _END:
            break
        if kind in _RESTARTS:
            restarts += 1
        elif kind != _START:
            place += int.from_bytes(data[place : place + 2], "big")
            restarts, coded = 0, kind == _SCAN
    return ends, True


def _decoded(data: bytes) -> tuple[npt.NDArray[np.uint8], int]:
    """The picture, grey where it can be, and how many times smaller than it is stored.

    At an eighth only the means of blocks are decoded, which is quick; most scans of a
    progressive file refine what is within them.
    """
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
        scale = 2 if "progressive" in picture.info else 8
        picture.decodermaxblock = len(data)  # bytes that say nothing would be gone through again
        picture.draft("L", (max(1, picture.width // scale), max(1, picture.height // scale)))
        return np.asarray(picture), scale
