"""Whether a TIFF file is damaged where a decoder would fill the rest and say so to the terminal only.

What each strip or tile unpacks to has a known length, and deflate has a sum besides.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from verifier_app.imaging import jpeg

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _ORDER = 256, 257, 258, 259, 262, 266
_OFFSETS, _SAMPLES, _ROWS, _COUNTS, _PLANES = 273, 277, 278, 279, 284
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_COUNTS, _TABLES = 322, 323, 324, 325, 347
_LZW, _JPEG, _DEFLATE = 5, 7, (8, 32946)
_YCBCR: Final = 6
_LARGEST_PART: Final = 2**29
"""Bytes of a part from which it is not unpacked here: it may be said to be of any size."""
_CLEAR, _END, _FIRST, _LARGEST = 256, 257, 258, 4096
_FREE = _FIRST + np.maximum(np.arange(_LARGEST) - 1, 0)
"""Of each code after a clearing one, the number that is given next."""
_CODE_BITS = 9 + (_FREE >= 511).astype(int) + (_FREE >= 1023) + (_FREE >= 2047)
_PLACES = np.concatenate([[0], np.cumsum(_CODE_BITS)[:-1]])


def is_damaged(data: bytes, page: int) -> bool:
    """Whether a page's strips or tiles do not unpack to what they should.

    That is by LZW, deflate (TIFF 6.0 and its second supplement) or JPEG; of other ways, and of
    what is laid out otherwise than usual, nothing is said.

    Args:
        data: A TIFF file whose header can be read.
        page: From 0.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("TIFF",)) as picture:
            picture.seek(page)
            tags = dict(picture.tag_v2)  # type: ignore[attr-defined]
        return _is_any_damaged(data, tags)
    except Exception:  # noqa: BLE001 - of tags that make no sense a decoder has to say so
        return False


def _is_any_damaged(data: bytes, tags: dict[int, Any]) -> bool:
    """Whether any part of a page is damaged."""
    way = tags.get(_COMPRESSION, 1)
    if way == _JPEG:
        tables = bytes(tags.get(_TABLES, b""))
        return any(
            jpeg.is_damaged(tables[:-2] + part[2:] if tables else part)
            for part, _ in _parts(data, tags)
        )
    unpack = _is_lzw_damaged if way == _LZW else _is_deflate_damaged
    usual = tags.get(_PHOTOMETRIC) != _YCBCR and tags.get(_ORDER, 1) == 1
    if not usual or way not in {_LZW, *_DEFLATE}:
        return False
    return any(
        unpack(part, lengths)
        for part, lengths in _parts(data, tags)
        if max(lengths) <= _LARGEST_PART
    )


def _parts(data: bytes, tags: dict[int, Any]) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """Each strip or tile, and how many bytes it unpacks to: its own, and those of a whole one."""

    def number(tag: int, usual: int) -> int:
        found = tags.get(tag, usual)
        return int(found[0] if isinstance(found, tuple) else found)

    def numbers(tag: int) -> list[int]:
        found = tags.get(tag, ())
        return list(found) if isinstance(found, tuple) else [int(found)]

    width, height = number(_WIDTH, 0), number(_HEIGHT, 0)
    apart = number(_PLANES, 1) == 2
    bits = number(_BITS, 1) * (1 if apart else number(_SAMPLES, 1))
    if _TILE_OFFSETS in tags:
        whole = number(_TILE_HEIGHT, 0) * -(-number(_TILE_WIDTH, 0) * bits // 8)
        for offset, count in zip(numbers(_TILE_OFFSETS), numbers(_TILE_COUNTS), strict=False):
            yield data[offset : offset + count], (whole, whole)
        return
    rows, line = min(number(_ROWS, height), height), -(-width * bits // 8)
    a_plane = -(-height // max(1, rows))
    places = zip(numbers(_OFFSETS), numbers(_COUNTS), strict=False)
    for index, (offset, count) in enumerate(places):
        left = height - rows * (index % a_plane)
        yield data[offset : offset + count], (min(rows, left) * line, rows * line)


def _is_deflate_damaged(part: bytes, lengths: tuple[int, int]) -> bool:
    unpacking = zlib.decompressobj()
    try:
        found = len(unpacking.decompress(part, max(lengths) + 1))
    except zlib.error:
        return True
    # without its end, and the sum there, it may be whole if nothing is left over
    return found not in lengths or (not unpacking.eof and bool(unpacking.unconsumed_tail))


def _is_lzw_damaged(part: bytes, lengths: tuple[int, int]) -> bool:
    if part[:1] == b"\\0" and len(part) > 1 and part[1] & 1:
        return False  # of before TIFF 6.0, the other way round
    padded = np.frombuffer(part + bytes(4), np.uint8).astype(np.int64)
    begin, found = 0, 0
    while begin + 9 <= 8 * len(part):
        codes = _codes(padded, begin, 8 * len(part))
        ends = np.flatnonzero((codes == _CLEAR) | (codes == _END))
        own = codes[: ends[0]] if ends.size else codes
        # a code that was not given yet, but for the one that is given by it
        if (own > _FREE[: len(own)]).any() or (own[:1] >= _CLEAR).any():
            return True
        of = [1] * _FIRST
        last = 0
        for code in own.tolist():
            if last:
                of.append(last + 1)
            last = of[code]
            found += last
        if not ends.size and len(codes) == _LARGEST:
            return False  # whoever goes on with the table as it is does not keep to the rules
        if not ends.size or codes[ends[0]] == _END:
            break
        begin += int(_PLACES[ends[0]] + _CODE_BITS[ends[0]])
    return found not in lengths


def _codes(padded: npt.NDArray[np.int64], begin: int, end: int) -> npt.NDArray[np.int64]:
    """The codes from a bit on, of which one clears the table; those that end before `end`.

    Args:
        padded: Bytes, with four more behind those that `end` counts, in bits.
        begin: The first bit.
        end: The bit after the last one.
    """
    places = begin + _PLACES
    inside = places + _CODE_BITS <= end
    places, bits = places[inside], _CODE_BITS[inside]
    first = places >> 3
    window = padded[first] << 24 | padded[first + 1] << 16
    window |= padded[first + 2] << 8 | padded[first + 3]
    return np.asarray(window >> (32 - (places & 7) - bits) & ((1 << bits) - 1), np.int64)
