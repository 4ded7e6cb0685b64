"""Files of every kind that scanners, cameras and faxes write: the same ink comes out."""

from __future__ import annotations

import contextlib
import io
import re
import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageFile

from tests.imaging.likeness import likeness
from verifier_app.errors import SampleError
from verifier_app.imaging import decode as decoding
from verifier_app.imaging import prepare
from verifier_app.imaging.decode import decode
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Ink, Stroke

INK = Writer.random(4).sign(1)
HEIC = Path(__file__).parent / "golden" / "signature.heic"
"""The fixture `grey` as a phone keeps it; written with pillow-heif, which pi-heif cannot do."""
ARITHMETIC = Path(__file__).parent / "golden" / "arithmetic.jpg"
"""The fixture `grey` as a progressive JPEG with arithmetic codes; written with jpegtran."""
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What undoes each EXIF orientation."""


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    return render(INK, height=220, margin=30)


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def two_tone(grey: np.ndarray) -> Image.Image:
    return Image.fromarray(grey).convert("1", dither=Image.Dither.NONE)


def deep(grey: np.ndarray, factor: int) -> Image.Image:
    return Image.fromarray(grey.astype(np.uint16) * factor)


def rgb(grey: np.ndarray) -> Image.Image:
    return Image.fromarray(grey).convert("RGB")


def sheer(grey: np.ndarray) -> Image.Image:
    """Dark ink on nothing, as drawing programs export it."""
    ink = Image.new("L", grey.shape[::-1], 20)
    return Image.merge("RGBA", [ink] * 3 + [Image.fromarray(255 - grey)])


FILES: dict[str, Callable[[np.ndarray], bytes]] = {
    "TIFF, 1 bit": lambda g: encoded(two_tone(g), "TIFF"),
    "TIFF, 1 bit, white is 0": lambda g: encoded(two_tone(g), "TIFF", tiffinfo={262: 0}),
    "TIFF, fax group 3": lambda g: encoded(two_tone(g), "TIFF", compression="group3"),
    "TIFF, fax group 4": lambda g: encoded(two_tone(g), "TIFF", compression="group4"),
    "TIFF, 16 bits": lambda g: encoded(deep(g, 257), "TIFF"),
    "TIFF, 12 of 16 bits": lambda g: encoded(deep(g, 16), "TIFF"),
    "TIFF, 16 bits, LZW": lambda g: encoded(deep(g, 257), "TIFF", compression="tiff_lzw"),
    "TIFF, fractions": lambda g: encoded(Image.fromarray(g.astype(np.float32) / 255), "TIFF"),
    "TIFF, JPEG inside": lambda g: encoded(rgb(g), "TIFF", compression="jpeg"),
    "TIFF, palette": lambda g: encoded(Image.fromarray(g).convert("P"), "TIFF"),
    "TIFF, alpha": lambda g: encoded(sheer(g), "TIFF"),
    "TIFF, for printers": lambda g: encoded(rgb(g).convert("CMYK"), "TIFF"),
    "PNG, 16 bits": lambda g: encoded(deep(g, 257), "PNG"),
    "PNG, palette of 16": lambda g: encoded(Image.fromarray(g).quantize(16), "PNG", bits=4),
    "PNG, palette and alpha": lambda g: encoded(sheer(g).quantize(32), "PNG"),
    "PNG, one grey sheer": lambda g: encoded(Image.fromarray(g), "PNG", transparency=255),
    "JPEG, for printers": lambda g: encoded(rgb(g).convert("CMYK"), "JPEG", quality=95),
    "JPEG, progressive": lambda g: encoded(rgb(g), "JPEG", progressive=True, quality=95),
    "BMP, 1 bit": lambda g: encoded(two_tone(g), "BMP"),
    "BMP, palette": lambda g: encoded(Image.fromarray(g).convert("P"), "BMP"),
    "BMP, colour": lambda g: encoded(rgb(g), "BMP"),
    "WebP, alpha": lambda g: encoded(sheer(g), "WEBP", lossless=True),
    "WebP, lossy": lambda g: encoded(rgb(g), "WEBP", quality=80),
    "GIF, one grey sheer": lambda g: encoded(Image.fromarray(g), "GIF", transparency=255),
    "PBM": lambda g: encoded(two_tone(g), "PPM"),
    "PGM, 16 bits": lambda g: encoded(deep(g, 257), "PPM"),
}


@pytest.mark.parametrize("name", FILES)
def test_files_of_every_kind_show_the_same_ink(grey: np.ndarray, name: str) -> None:
    found = prepare(FILES[name](grey))
    assert likeness(prepare(grey).strip, found.strip) > 0.96
    assert (found.source.width, found.source.height) == (grey.shape[1], grey.shape[0])
    assert found.warnings == ()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["TIFF", "WEBP", "TIFF, 1 bit", "TIFF, 16 bits"])
def test_exif_orientation_of_other_formats(grey: np.ndarray, kind: str, orientation: int) -> None:
    stored = {
        "WEBP": rgb(grey),
        "TIFF": Image.fromarray(grey),
        "TIFF, 1 bit": two_tone(grey),
        "TIFF, 16 bits": deep(grey, 257),
    }[kind]
    if orientation in TURNS:
        stored = stored.transpose(TURNS[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = decode(encoded(stored, kind.split(",", maxsplit=1)[0], exif=exif))
    assert found.grey.shape == grey.shape
    assert np.abs(found.grey.astype(int) - grey).mean() < 3
    assert (found.source.width, found.source.height) == (grey.shape[1], grey.shape[0])


def test_each_page_has_its_own_size(grey: np.ndarray) -> None:
    wide = Image.fromarray(np.pad(grey, ((0, 0), (50, 50)), constant_values=255))
    data = encoded(Image.fromarray(grey), "TIFF", save_all=True, append_images=[wide])
    for page, width in ((0, grey.shape[1]), (1, grey.shape[1] + 100)):
        assert decode(data, page).source.width == width
        assert prepare(data, page=page).source.width == width
    with pytest.raises(SampleError, match="last one is 2"):
        decode(data, -1)
    with pytest.raises(SampleError, match="last one is 1"):
        decode(encoded(Image.fromarray(grey), "PNG"), 1)


def photo(light_to: float, colour: tuple[float, float, float]) -> np.ndarray:
    """A page under a lamp at one side, in colour, with the grain of a small camera."""
    rng = np.random.default_rng(2)
    page = np.full((900, 1200), 235, np.uint8)
    drawn = render(INK, height=300, margin=10)
    page[300:600, 150 : 150 + drawn.shape[1]] = np.minimum(drawn, 235)
    across = np.linspace(1.0, light_to, page.shape[1])[None]
    down = np.linspace(0.8, 1.0, page.shape[0])[:, None]
    lit = (page * across * down)[..., None] * np.array(colour)
    return np.clip(lit + rng.normal(0, 4, lit.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("light_to", [0.9, 0.6, 0.35])
@pytest.mark.parametrize("colour", [(1.0, 1.0, 1.0), (1.0, 0.9, 0.7), (0.8, 0.9, 1.0)])
def test_uneven_light_and_its_colour_do_not_show(
    light_to: float, colour: tuple[float, float, float]
) -> None:
    wanted = prepare(render(INK, height=300, margin=10)).strip
    found = prepare(encoded(Image.fromarray(photo(light_to, colour)), "JPEG", quality=85))
    assert likeness(wanted, found.strip) > 0.95
    assert {w.code for w in found.warnings} == set()


@pytest.mark.parametrize("share", [0.6, 0.45, 0.3])
def test_an_underexposed_photo_shows_the_same_ink(share: float) -> None:
    wanted = prepare(render(INK, height=300, margin=10)).strip
    dim = (photo(0.6, (1.0, 0.9, 0.7)) * share).astype(np.uint8)
    assert np.median(dim) < 110
    found = prepare(encoded(Image.fromarray(dim), "JPEG", quality=85))
    assert likeness(wanted, found.strip) > 0.95
    assert found.warnings == ()


@pytest.mark.parametrize("pen", [(30, 40, 160), (160, 30, 40), (20, 110, 50), (30, 30, 30)])
def test_pens_of_every_colour_are_ink(grey: np.ndarray, pen: tuple[int, int, int]) -> None:
    cover = (255 - grey.astype(float))[..., None] / 255
    coloured = (245 + cover * (np.array(pen) - 245)).astype(np.uint8)
    assert likeness(prepare(grey).strip, prepare(coloured).strip) > 0.96


def test_light_on_dark_in_every_form(grey: np.ndarray) -> None:
    wanted = prepare(grey).strip
    board = np.clip(30 + (255 - grey.astype(float)) * 0.7, 0, 255).astype(np.uint8)
    for data in (board, encoded(two_tone(255 - grey), "TIFF", compression="group4")):
        assert likeness(wanted, prepare(data).strip) > 0.95


@pytest.mark.parametrize("dpi", [100, 150, 200, 300, 400, 600])
def test_two_tone_scans_of_every_resolution_show_the_same_ink(dpi: int) -> None:
    wanted = prepare(scanned(render(INK, height=300, margin=20), 1)).strip
    height = round(300 * dpi / 300)
    scan = scanned(render(INK, height=height, margin=height // 15), 1)
    # a fax takes for ink what is clearly darker than paper, or thin strokes would break
    fax = Image.fromarray(scan > 200)
    found = prepare(encoded(fax, "TIFF", compression="group4"))
    assert likeness(wanted, found.strip) > (0.9 if dpi == 100 else 0.94)
    assert {w.code for w in found.warnings} == set()


@pytest.mark.parametrize("seed", range(6))
def test_a_drawing_matches_a_scan_of_itself(seed: int) -> None:
    ink = Writer.random(60 + seed).sign(12)
    drawn = prepare(ink)
    assert drawn.source.format == "ink"
    for height in (150, 300, 500):
        scan = scanned(render(ink, height=height, margin=height // 8), seed)
        assert likeness(drawn.strip, prepare(scan).strip) > 0.93


@pytest.mark.parametrize("turns", [10, 30, 90])
def test_a_drawing_may_be_more_ink_than_paper(turns: int) -> None:
    way = np.linspace(0.0, 1.0, 40 * turns, dtype=np.float32)
    height = 40.0 * np.sin(np.float32(2 * np.pi * turns) * way)
    struck_out = Stroke(60.0 * way, height, 4000.0 * way, np.full_like(way, 0.5))
    views = prepare(Ink((struck_out,), 2.8)).views
    assert views[0].mean() > 0.3
    assert not views[0][0].any()  # what is around it is paper


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_white_ink_on_nothing_is_ink(grey: np.ndarray, kind: str) -> None:
    for level in (255, 248):
        white = [Image.new("L", grey.shape[::-1], level)] * 3
        picture = Image.merge("RGBA", [*white, Image.fromarray(255 - grey)])
        options = {"lossless": True} if kind == "WEBP" else {}
        found = prepare(encoded(picture, kind, **options))
        assert likeness(prepare(grey).strip, found.strip) > 0.96
        assert found.warnings == ()
    pair = Image.merge("LA", [white[0], Image.fromarray(255 - grey)])
    assert np.array_equal(decode(encoded(pair, "PNG")).grey, grey)


def test_a_blank_page_with_sheer_corners_is_blank(grey: np.ndarray) -> None:
    cover = np.full(grey.shape, 255, np.uint8)
    cover[:12, :12] = 0
    white = [Image.new("L", grey.shape[::-1], 255)] * 3
    page = Image.merge("RGBA", [*white, Image.fromarray(cover)])
    with pytest.raises(SampleError, match="No ink"):
        prepare(encoded(page, "PNG"))


@pytest.mark.parametrize("cover", [0, 255])
def test_the_unused_byte_of_a_bmp_is_no_alpha(grey: np.ndarray, cover: int) -> None:
    pixels = np.full((*grey.shape, 4), cover, np.uint8)
    pixels[..., :3] = grey[..., None]
    body, start = pixels[::-1].tobytes(), 14 + 40 + 12
    data = struct.pack("<2sIHHI", b"BM", start + len(body), 0, 0, start)
    height, width = grey.shape
    data += struct.pack("<IiiHHIIiiII", 40, width, height, 1, 32, 3, len(body), 0, 0, 0, 0)
    data += struct.pack("<3I", 0xFF0000, 0xFF00, 0xFF) + body
    assert np.array_equal(decode(data).grey, grey)
    coloured = decode(data, colour=True).colour
    assert coloured is not None
    assert np.array_equal(coloured[..., 0], grey)


def cut(grey: np.ndarray) -> dict[str, bytes]:
    plain, colour = Image.fromarray(grey), rgb(grey)
    return {
        "PNG": encoded(plain, "PNG"),
        "JPEG": encoded(plain, "JPEG"),
        "JPEG, progressive": encoded(colour, "JPEG", progressive=True),
        "TIFF": encoded(plain, "TIFF"),
        "TIFF, LZW": encoded(plain, "TIFF", compression="tiff_lzw"),
        "TIFF, fax": encoded(two_tone(grey), "TIFF", compression="group4"),
        "BMP": encoded(plain, "BMP"),
        "WebP": encoded(colour, "WEBP"),
        "GIF": encoded(plain, "GIF"),
        "PPM": encoded(plain, "PPM"),
    }


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_truncated_files_are_refused_with_a_sentence(
    grey: np.ndarray, share: float, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, data in cut(grey).items():
        with pytest.raises(SampleError) as caught:
            decode(data[: int(share * len(data))])
        assert caught.value.remedy, name
    assert capfd.readouterr() == ("", "")


def test_a_png_with_a_wrong_checksum_is_refused(grey: np.ndarray) -> None:
    data = bytearray(encoded(Image.fromarray(grey), "PNG"))
    data[len(data) // 2] ^= 0x40
    with pytest.raises(SampleError, match="damaged"):
        decode(bytes(data))
    # what stands behind the end, or in a chunk that nobody reads, is of no consequence
    whole = encoded(Image.fromarray(grey), "PNG") + b"more"
    assert np.array_equal(decode(whole).grey, grey)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM"])
def test_too_large_pictures_are_refused_unread(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded(Image.new("L", (150, 100), 255), kind)
    monkeypatch.setattr(decoding, "MAX_PIXELS", 10_000)
    monkeypatch.setattr(decoding, "_pixels", lambda *_: pytest.fail("it was decoded"))
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("it was decoded"))
    with pytest.raises(SampleError, match="megapixels; 100 are the limit"):
        decode(data)


def test_a_page_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    pages = [Image.new("L", (90, 100), 255), Image.new("L", (150, 100), 255)]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    monkeypatch.setattr(decoding, "MAX_PIXELS", 10_000)
    assert decode(data, 0).source.width == 90
    with pytest.raises(SampleError, match="megapixels"):
        decode(data, 1)


def test_what_pillow_calls_a_bomb_is_refused_in_the_same_words() -> None:
    side = 16_000
    data = encoded(Image.new("1", (side, side), 1), "PNG")
    with pytest.raises(SampleError, match="megapixels; 100 are the limit"):
        decode(data)
    with pytest.raises(SampleError, match="megapixels; 100 are the limit"):
        decode(np.broadcast_to(np.uint8(255), (side, side)))


def test_a_picture_that_is_a_little_too_large_is_not_said_to_have_what_is_allowed() -> None:
    data = encoded(Image.new("1", (10_001, 10_000), 1), "PNG")
    for sample in (data, np.broadcast_to(np.uint8(255), (10_000, 10_001))):
        with pytest.raises(SampleError, match="has 101 megapixels; 100 are the limit"):
            decode(sample)


def test_a_heic_of_a_phone_gives_the_same_ink(grey: np.ndarray) -> None:
    pytest.importorskip("pi_heif", reason="set up without the extra `test`")
    found = decode(HEIC)
    assert found.source.format == "HEIF"
    assert found.grey.shape == grey.shape
    assert np.abs(found.grey.astype(int) - grey).mean() < 3
    plain = prepare(encoded(Image.fromarray(grey), "PNG"), profile="signature")
    assert likeness(prepare(HEIC, profile="signature").clean, plain.clean) > 0.98


def test_grey_with_alpha_in_a_tiff_keeps_its_alpha() -> None:
    ink = Image.new("L", (300, 120), 0)
    covers = Image.fromarray(255 - render(Writer.random(3).sign(0), height=120)).resize((300, 120))
    buffer = io.BytesIO()
    Image.merge("LA", (ink, covers)).save(buffer, "TIFF")
    grey = decode(buffer.getvalue()).grey
    assert np.abs(grey.astype(int) - (255 - np.asarray(covers).astype(int))).max() <= 1


def test_twelve_bits_are_seen_beside_an_alpha_of_sixteen() -> None:
    picture = np.full((60, 90, 4), 65535, np.uint16)
    picture[..., :3] = 3900
    picture[20:40, 20:70, :3] = 300
    grey = decode(cv2.imencode(".png", picture)[1].tobytes()).grey
    assert grey.max() > 200
    assert grey.min() < 30


JPEGS: dict[str, dict[str, object]] = {
    "plain": {},
    "restarts": {"restart_marker_rows": 1},
    "progressive": {"progressive": True},
}


def as_from_a_phone(picture: Image.Image) -> bytes:
    """A JPEG with a small one among its data, and a further one and a film behind it."""
    exif = b"Exif\0\0" + encoded(picture.resize((80, 40)), "JPEG")
    other = encoded(picture, "JPEG", progressive=True)
    return encoded(picture, "JPEG", exif=exif) + other + b"\0ftyp\xff\xd8\xff" + other[:999]


@pytest.mark.parametrize("damage", ["zeros", "foreign", "lost"])
@pytest.mark.parametrize(("name", "least"), [("plain", 9), ("restarts", 9), ("progressive", 4)])
def test_a_jpeg_that_is_damaged_in_its_middle_is_refused(
    grey: np.ndarray, name: str, least: int, damage: str
) -> None:
    whole = encoded(Image.fromarray(grey), "JPEG", **JPEGS[name])
    rng = np.random.default_rng(3)
    read = 0
    for share in np.linspace(0.3, 0.7, 10):
        place = int(share * len(whole))
        put = {"zeros": bytes(600), "foreign": rng.bytes(600), "lost": b""}[damage]
        with contextlib.suppress(SampleError):
            decode(whole[:place] + put + whole[place + 600 :])
            read += 1
    assert read <= 10 - least


@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_is_not_refused_for_what_stands_around_its_data(grey: np.ndarray, name: str) -> None:
    whole = encoded(rgb(grey), "JPEG", **JPEGS[name])
    plain = decode(whole).grey
    padded = re.sub(rb"\xff(?=[\xd0-\xd7\xd9])", b"\xff\xff\xff", whole)
    for data in (padded, whole[:-2] + b"more" + whole[-2:], whole + b"more", whole + whole):
        assert np.array_equal(decode(data).grey, plain)


def test_a_jpeg_of_a_phone_is_read(grey: np.ndarray) -> None:
    found = decode(as_from_a_phone(rgb(grey))).grey
    assert np.array_equal(found, decode(encoded(rgb(grey), "JPEG")).grey)
    both = encoded(rgb(grey), "MPO", save_all=True, append_images=[rgb(grey)])
    assert np.array_equal(decode(both).grey, found)


def test_a_jpeg_with_arithmetic_codes_is_read(grey: np.ndarray) -> None:
    found = decode(ARITHMETIC.read_bytes()).grey
    assert np.abs(found.astype(int) - grey).mean() < 2


def test_that_only_the_last_block_of_a_jpeg_is_cut_short_is_let_pass(grey: np.ndarray) -> None:
    whole = encoded(Image.fromarray(grey), "JPEG", **JPEGS["restarts"])
    assert decode(whole[:-4] + whole[-2:]).grey.shape == grey.shape


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("name", JPEGS)
@pytest.mark.parametrize("size", [(1, 1), (9, 17), (105, 105), (331, 200)])
def test_whole_jpegs_of_any_size_and_kind_are_read(
    grey: np.ndarray, mode: str, name: str, size: tuple[int, int]
) -> None:
    picture = Image.fromarray(grey).resize(size).convert(mode)
    for quality in (60, 100):
        data = encoded(picture, "JPEG", quality=quality, **JPEGS[name])
        assert decode(data).grey.shape == size[::-1]


def test_a_jpeg_with_many_bytes_that_say_nothing_is_not_gone_through_again_and_again(
    grey: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = []

    class Read(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            got = super().read(size)
            parts.append(len(got))
            return got

    whole = encoded(Image.fromarray(grey), "JPEG")
    padded = whole[:-2] + b"\xff" * 2_000_000 + whole[-2:]
    monkeypatch.setattr("io.BytesIO", Read)
    assert np.array_equal(decode(padded).grey, decode(whole).grey)
    # of what it is given a little at a time, a decoder reads all from the beginning each time
    assert sum(50_000 < part < 1_000_000 for part in parts) == 0
    assert max(parts) > 2_000_000
