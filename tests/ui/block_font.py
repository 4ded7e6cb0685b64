"""A font of blocks: every letter is the same box, so that text looks alike on every machine.

Letters are drawn by FreeType with the system's version and settings, and no font is on every
machine. A box without hinting has one form only, and shows where text stands, how much of it,
in which size, weight and colour.
"""

from __future__ import annotations

import struct
from pathlib import Path

FAMILY = "Verifier Blocks"
UNITS, ASCENT, DESCENT = 1000, 900, 250
ADVANCES = (560, 560, 280)
"""Of no glyph, a letter, a space."""
BOX = (50, 0, 510, 560)
_BLANKS = ((0x20, 0x20), (0xA0, 0xA0), (0x2000, 0x200F), (0x202A, 0x202F), (0x2060, 0x206F))


def write(path: Path, family: str = FAMILY, ascent: int = ASCENT, descent: int = DESCENT) -> Path:
    """Write it as a TrueType file; what a line holds above and below may be another."""
    tables = {
        b"OS/2": _os2(ascent, descent),
        b"cmap": _cmap(),
        b"glyf": _glyph(),
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 0b11, UNITS, 0, 0, *BOX, 0, 8, 2,
            0, 0,
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhhhhhhhH", 0x10000, ascent, -descent, 0, max(ADVANCES), 0, 0, BOX[2], 1, 0,
            0, 0, 0, 0, 0, 0, len(ADVANCES),
        ),
        b"hmtx": b"".join(struct.pack(">Hh", own, BOX[0]) for own in ADVANCES),
        b"loca": struct.pack(">4H", 0, 0, len(_glyph()) // 2, len(_glyph()) // 2),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        b"name": _name(family),
        b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -75, 50, 0, 0, 0, 0, 0),
    }  # fmt: skip
    offset = 12 + 16 * len(tables)
    head, body = struct.pack(">IHHHH", 0x10000, len(tables), 128, 3, 32), b""
    for tag, data in tables.items():
        head += struct.pack(">4sIII", tag, 0, offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    path.write_bytes(head + body)
    return path


def _glyph() -> bytes:
    left, bottom, right, top = BOX
    ends = struct.pack(">hhhhhHH", 1, left, bottom, right, top, 3, 0)
    xs = struct.pack(">4h", left, 0, right - left, 0)
    ys = struct.pack(">4h", bottom, top - bottom, 0, bottom - top)
    return ends + bytes([1] * 4) + xs + ys


def _cmap() -> bytes:
    """Many to one: blanks are the third glyph, all else is the second."""
    groups, start = [], 0x21
    for first, last in (*_BLANKS[1:], (0xD800, 0xDFFF)):
        groups += [(start, first - 1, 1), (first, last, 2)]
        start = last + 1
    groups = [(0x20, 0x20, 2), *groups, (start, 0xFFFF, 1)]
    own = b"".join(struct.pack(">III", *group) for group in groups)
    table = struct.pack(">HHIII", 13, 0, 16 + len(own), 0, len(groups)) + own
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _name(family: str) -> bytes:
    texts = {1: family, 2: "Regular", 4: family, 6: family.replace(" ", "")}
    records, strings = b"", b""
    for number, text in texts.items():
        data = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(data), len(strings))
        strings += data
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + strings


def _os2(ascent: int, descent: int) -> bytes:
    everything = 0xFFFFFFFF
    return struct.pack(
        ">HhHHHhhhhhhhhhhh10s4I4sHHHhhhHHIIhhHHH", 4, 560, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0,
        350, 50, 300, 0, b"\0" * 10, everything, everything, everything, everything, b"NONE", 0x40,
        0x20, 0xFFFF, ascent, -descent, 0, ascent, descent, everything, everything, 560, 700, 0,
        0x20, 1,
    )  # fmt: skip
