"""Whether a TIFF file is damaged where a decoder would fill the rest and say nothing."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, Final

from PIL import Image

from verifier_app.imaging import jpeg

_COMPRESSION, _OFFSETS, _COUNTS = 259, 273, 279
_TILE_OFFSETS, _TILE_COUNTS, _TABLES = 324, 325, 347
_JPEG, _DEFLATE = 7, (8, 32946)
_AT_ONCE: Final = 2**20
"""Bytes that are unpacked at once: a small part may be said to hold any number."""


def is_damaged(data: bytes, page: int) -> bool:
    """Whether a page's strips or tiles, by deflate or JPEG, do not unpack (TIFF 6.0, supplement 2).

    Nothing is said of other ways: fax and LZW codes have no sum that could be wrong.

    Args:
        data: A TIFF file whose header can be read.
        page: From 0.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("TIFF",)) as picture:
            picture.seek(page)
            tags = dict(picture.tag_v2)  # type: ignore[attr-defined]
        way, tables = tags.get(_COMPRESSION, 1), bytes(tags.get(_TABLES, b""))
        parts = list(_parts(data, tags))
    except Exception:  # noqa: BLE001 - of tags that make no sense a decoder has to say so
        return False
    if way == _JPEG:
        return any(jpeg.is_damaged(tables[:-2] + own[2:] if tables else own) for own in parts)
    return way in _DEFLATE and any(map(_is_deflate_damaged, parts))


def _parts(data: bytes, tags: dict[int, Any]) -> Iterator[bytes]:
    """The bytes of each strip or tile."""
    tiled = _TILE_OFFSETS in tags
    keys = (_TILE_OFFSETS, _TILE_COUNTS) if tiled else (_OFFSETS, _COUNTS)
    for offset, count in zip(*(tags[key] for key in keys), strict=False):
        yield data[offset : offset + count]


def _is_deflate_damaged(part: bytes) -> bool:
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(part, _AT_ONCE)
        while unpacking.unconsumed_tail:
            unpacking.decompress(unpacking.unconsumed_tail, _AT_ONCE)
    except zlib.error:
        return True
    return False
