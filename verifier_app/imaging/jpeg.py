"""Whether a JPEG file is damaged where a decoder would say nothing and fill the rest.

libjpeg goes on where coded data make no sense or end too early, and neither Pillow nor OpenCV
passes on that it did.
"""

from __future__ import annotations

import io
import re
from typing import Final, NamedTuple

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
_BASELINE: Final = {0xC0, 0xC1}
_TABLES: Final = 0xC4
_INTERVAL: Final = 0xDD
_ADDED: Final = 4
"""Bytes that may follow coded data that are whole."""
_SHOWN: Final = set(range(1, 9))
_MIDDLING: Final = 5
"""Bits of the differences between blocks that are tried, and of the first."""
_FEWEST: Final = 32
"""Bytes of coded data from which there is anything to get out of step."""
_BLOCK: Final = 8
"""Pixels a side of a block; that an encoder ends the last one a few bits early is let pass."""


def is_damaged(data: bytes) -> bool:
    """Whether a decoder runs out of coded data, has some left, or finds parts of them out of order.

    The file is decoded twice, with other bytes wherever coded data end. Whoever has read every
    block by then does not look at them; whoever got out of step and still misses blocks shows them.
    A baseline picture is given one more row of blocks: these show the bytes, unless coded data were
    left over. Damage after which the number of blocks is right again is not found, nor any where
    codes are arithmetic.

    Args:
        data: A JPEG file (ITU-T T.81) whose header can be read.
    """
    ends, in_order = _ends(data)
    if not in_order:
        return True
    try:
        if len(ends) == 1 and (taller := _taller(data, ends[0])) is not None:
            return taller.is_damaged()
        places = [0, *ends]
        parts = [data[a:b] for a, b in zip(places, ends, strict=False)]
        longer = _FILLING.join([*parts, data[places[-1] :]])
        (one, scale), (two, _) = _decoded(data), _decoded(longer)
    except Exception:  # noqa: BLE001 - Pillow raises many kinds on hostile bytes
        return True
    return int(np.count_nonzero(one != two)) > (_BLOCK // scale) ** 2


class _Taller(NamedTuple):
    """A baseline file that is said to be one row of blocks higher.

    `data` is up to the end of coded data, `rest` what follows. `codes` are pairs of bits, for a
    block that is brighter by much than the one before and for one that is darker. The picture is of
    `rows` rows, at an eighth.
    """

    data: bytes
    rest: bytes
    codes: list[tuple[str, str]]
    rows: int

    def is_damaged(self) -> bool:
        """Whether blocks of the picture show the bytes after coded data, or those below do not."""
        one, two = (self._with(code) for code in self.codes[0])
        if np.count_nonzero(one[: self.rows] != two[: self.rows]):
            return True
        # whoever fills the last byte otherwise than with ones, as is due, may add to it
        same = np.array_equal(one[self.rows, 0], two[self.rows, 0])
        if not same or not self.data[-1] & 1 or not self._hides_codes():
            return False
        return self._replace(data=self.data[:-_ADDED])._hides_codes()

    def _hides_codes(self) -> bool:
        """Whether the first block below the picture is the same whatever is put there."""
        below = [self._with(code)[self.rows, 0] for pair in self.codes for code in pair]
        return all(np.array_equal(below[0], other) for other in below[1:])

    def _with(self, code: str) -> npt.NDArray[np.uint8]:
        # the ones that fill the last byte would be part of a code
        bits = f"{self.data[-1]:08b}".rstrip("1")
        bits += code + ("01" if code.endswith("1") else "10") * 128
        bits = bits[: len(bits) // 8 * 8]
        coded = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")
        return _decoded(self.data[:-1] + coded + self.rest)[0]


def _taller(data: bytes, end: int) -> _Taller | None:
    """A file with one scan, one row of blocks higher; None where that cannot be looked at so.

    That is where codes are no baseline ones, begin anew on the way, or are for blocks alike only.
    """
    place, frame, scan = 2, 0, 0
    tables: dict[int, dict[int, str]] = {}
    while not scan and (marker := _MARKER.search(data, place)):
        kind, place = data[marker.end() - 1], marker.end()
        length = int.from_bytes(data[place : place + 2], "big")
        if kind in _BASELINE:
            frame = place
        elif kind == _TABLES:
            tables |= _first_codes(data[place + 2 : place + length])
        elif kind == _INTERVAL and any(data[place + 2 : place + 4]):
            return None
        elif kind == _SCAN:
            scan = place
        place += length
    if not frame or not scan:
        return None
    table = tables.get(data[scan + 4] >> 4, {})
    # how much a difference shows depends on the quality; a large one may wrap
    sizes = sorted(_SHOWN & table.keys(), key=lambda size: abs(size - _MIDDLING))
    codes = [(table[size] + "1" * size, table[size] + "0" * size) for size in sizes]
    height, parts = int.from_bytes(data[frame + 3 : frame + 5], "big"), data[frame + 7]
    high = max((data[frame + 9 + 3 * part] & 15 for part in range(parts)), default=1)
    block = _BLOCK * high if parts > 1 else _BLOCK
    blocks = -(-height // block)
    if not codes or end - place < _FEWEST or (blocks + 1) * block > 0xFFFF:
        return None
    higher = data[: frame + 3] + ((blocks + 1) * block).to_bytes(2, "big") + data[frame + 5 :]
    return _Taller(higher[:end], higher[end:], codes, blocks * block // _BLOCK)


def _first_codes(tables: bytes) -> dict[int, dict[int, str]]:
    """Of each table for the means of blocks the codes, as bits, by how many bits follow them."""
    found: dict[int, dict[int, str]] = {}
    while len(tables) >= 17:
        counts, place, code = tables[1:17], 17, 0
        own: dict[int, str] = {}
        for length, count in enumerate(counts, 1):
            for symbol in tables[place : place + count]:
                own[symbol] = f"{code:0{length}b}"
                code += 1
            place += count
            code <<= 1
        if tables[0] < 16:
            found[tables[0]] = own
        tables = tables[place:]
    return found


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
