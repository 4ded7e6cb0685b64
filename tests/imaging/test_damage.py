"""Damaged TIFF files get a sentence; whole ones are read."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from verifier_app.errors import SampleError
from verifier_app.imaging.decode import decode
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

MODES = ("1", "L", "RGB")
WAYS = (
    *((way, mode) for way in ("tiff_lzw", "tiff_adobe_deflate", "packbits") for mode in MODES),
    *(("jpeg", mode) for mode in MODES[1:]),
    ("group3", "1"),
    ("group4", "1"),
)


def picture(seed: int) -> np.ndarray:
    drawn = render(Writer.random(seed).sign(1), height=200 + 13 * seed, margin=30)
    grain = np.random.default_rng(seed).normal(0, 3, drawn.shape)
    return np.clip(drawn + grain, 0, 255).astype(np.uint8)


def encoded(grey: np.ndarray, kind: str, mode: str = "L", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(grey).convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


def is_refused(data: bytes) -> bool:
    try:
        decode(data)
    except SampleError as error:
        return "damaged or ends too early" in str(error)
    return False


@pytest.mark.parametrize(("way", "mode"), WAYS)
def test_whole_tiffs_are_read(way: str, mode: str) -> None:
    for seed in range(6):
        grey = picture(seed)
        for cut in (grey, grey[:-1, :-3], grey[:1, :1], grey[:9, :300]):
            found = decode(encoded(cut, "TIFF", mode, compression=way)).grey
            assert found.shape == cut.shape


@pytest.mark.parametrize(("way", "least"), [("tiff_adobe_deflate", 40), ("jpeg", 10)])
def test_a_tiff_with_two_bytes_changed_is_refused(way: str, least: int) -> None:
    """Not always: changed codes may be for as many pixels as before."""
    rng = np.random.default_rng(0)
    refused = 0
    for seed in range(40):
        data = encoded(picture(seed % 5), "TIFF", compression=way)
        with Image.open(io.BytesIO(data)) as stored:
            tags = stored.tag_v2  # type: ignore[attr-defined]
            offsets, counts = tags[273], tags[279]
        part = int(rng.integers(len(offsets)))
        spoilt = bytearray(data)
        for place in rng.integers(counts[part], size=2):
            spoilt[offsets[part] + place] ^= int(rng.integers(1, 256))
        refused += is_refused(bytes(spoilt))
    assert refused >= least
