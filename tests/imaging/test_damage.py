"""Damaged TIFF and baseline JPEG files get a sentence; whole ones are read."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from verifier_app.errors import SampleError
from verifier_app.imaging.decode import decode
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

WAYS = ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "group3", "group4")


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


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
@pytest.mark.parametrize("way", WAYS)
def test_whole_tiffs_are_read(way: str, mode: str) -> None:
    if (mode == "1") is (way == "jpeg") or (mode != "1" and way.startswith("group")):
        pytest.skip("not for such pictures")
    for seed in range(6):
        grey = picture(seed)
        for cut in (grey, grey[:-1, :-3], grey[:1, :1], grey[:9, :300]):
            found = decode(encoded(cut, "TIFF", mode, compression=way)).grey
            assert found.shape == cut.shape


@pytest.mark.parametrize(
    ("way", "least"), [("tiff_lzw", 36), ("tiff_adobe_deflate", 40), ("jpeg", 20)]
)
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


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("optimize", [False, True])
def test_a_jpeg_with_zeros_in_the_middle_is_refused(mode: str, *, optimize: bool) -> None:
    """Not always: the number of blocks may be right again."""
    rng = np.random.default_rng(1)
    refused = 0
    for seed in range(40):
        quality = int(rng.choice([50, 75, 90, 95]))
        data = encoded(picture(seed % 8), "JPEG", mode, quality=quality, optimize=optimize)
        begin = data.index(b"\xff\xda") + 14
        place = begin + int((len(data) - begin) * rng.uniform(0.25, 0.75))
        refused += is_refused(data[:place] + bytes(100) + data[place + 100 :])
    assert refused >= 28


@pytest.mark.parametrize("mode", ["L", "RGB"])
@pytest.mark.parametrize("quality", [1, 50, 75, 95, 100])
def test_whole_jpegs_are_read(mode: str, quality: int) -> None:
    for seed in range(8):
        for optimize in (False, True):
            for grey in (picture(seed), picture(seed) // 4, np.full((90, 77), 255, np.uint8)):
                data = encoded(grey, "JPEG", mode, quality=quality, optimize=optimize)
                assert decode(data).grey.shape == grey.shape
