"""What is read, what is refused, and that the same ink gives the same views."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import struct
import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.imaging.likeness import likeness
from verifier_app.errors import SampleError
from verifier_app.imaging import Cleaning, look_for, prepare, steps
from verifier_app.imaging.decode import MAX_PIXELS, decode
from verifier_app.ink.files import read, write
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import STRIP_WIDTH, VIEW


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    return render(Writer.random(4).sign(1), height=220, margin=30)


def encoded(grey: np.ndarray, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(grey).save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM"])
def test_every_format_shows_the_same_ink(grey: np.ndarray, kind: str) -> None:
    plain = prepare(grey)
    found = prepare(encoded(grey, kind))
    assert likeness(plain.strip, found.strip) > 0.98
    assert (found.source.width, found.source.height) == (grey.shape[1], grey.shape[0])


@pytest.mark.parametrize("ending", [".inkml", ".svg", ".SVG"])
def test_a_file_of_strokes_is_what_was_drawn(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"drawn{ending}"
    write(Writer.random(4).sign(1), path)
    found = prepare(path)
    assert (found.views == prepare(read(path)).views).all()
    assert found.source.path == str(path)
    assert found.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("content", [None, b"", b"<svg", b"\x89PNG\r\n\x1a\n"])
def test_what_only_is_called_a_file_of_strokes_is_named(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "drawn.svg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SampleError) as caught:
        prepare(path)
    assert caught.value.path == str(path)


def modes(grey: np.ndarray) -> dict[str, bytes]:
    picture = Image.fromarray(grey)
    alpha = Image.merge(
        "RGBA", [Image.new("L", picture.size, 20)] * 3 + [Image.fromarray(255 - grey)]
    )
    blue = np.stack([grey, grey, np.maximum(grey, 180)], axis=-1)
    found = {}
    for name, changed in {
        "two-tone": picture.convert("1"),
        "palette": picture.convert("P"),
        "colour": Image.fromarray(blue),
        "alpha": alpha,
        "grey and alpha": Image.merge("LA", [picture, Image.new("L", picture.size, 255)]),
        "16 bit": Image.fromarray(grey.astype(np.uint16) * 257),
        "light on dark": Image.fromarray(255 - grey),
    }.items():
        buffer = io.BytesIO()
        changed.save(buffer, "PNG")
        found[name] = buffer.getvalue()
    return found


@pytest.mark.parametrize(
    "name", ["two-tone", "palette", "colour", "alpha", "grey and alpha", "16 bit", "light on dark"]
)
def test_every_kind_of_pixel_shows_the_same_ink(grey: np.ndarray, name: str) -> None:
    assert likeness(prepare(grey).strip, prepare(modes(grey)[name]).strip) > 0.95


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_followed(grey: np.ndarray, orientation: int) -> None:
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = Image.fromarray(grey)
    if orientation in undo:
        stored = stored.transpose(undo[orientation])
    exif = Image.Exif()
    exif[0x0112] = orientation
    for kind in ("JPEG", "PNG"):
        buffer = io.BytesIO()
        stored.save(buffer, kind, exif=exif)
        found = decode(buffer.getvalue())
        assert found.grey.shape == grey.shape
        assert np.abs(found.grey.astype(int) - grey).mean() < 3
        assert (found.source.width, found.source.height) == (grey.shape[1], grey.shape[0])


@pytest.mark.parametrize(
    ("kind", "value", "means"),
    [
        (2, b"x\0\0\0", 1), (3, b"\0\0\0\0", 1), (3, b"\x09\0\0\0", 1),
        (5, b"\x1a\0\0\0", 1), (3, b"\x06\0\0\0", 6),
    ],
    ids=["text", "0", "9", "a fraction by 0", "6"],
)  # fmt: skip
def test_what_is_no_exif_orientation_is_passed_over(
    grey: np.ndarray, kind: int, value: bytes, means: int
) -> None:
    stored = io.BytesIO()
    Image.fromarray(grey).save(stored, "JPEG")
    entry = struct.pack("<HHHI", 1, 0x0112, kind, 1) + value
    exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + entry + bytes(12)
    part = b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif
    found = decode(stored.getvalue()[:2] + part + stored.getvalue()[2:])
    assert found.grey.shape == (grey.shape if means == 1 else grey.shape[::-1])


def test_pages_of_a_tiff(grey: np.ndarray) -> None:
    buffer = io.BytesIO()
    other = Image.fromarray(grey[:, ::-1].copy())
    Image.fromarray(grey).save(buffer, "TIFF", save_all=True, append_images=[other])
    first, second = (decode(buffer.getvalue(), page).grey for page in (0, 1))
    assert np.array_equal(first, grey)
    assert np.array_equal(second, grey[:, ::-1])
    with pytest.raises(SampleError, match="last one is 2"):
        decode(buffer.getvalue(), 2)


def test_of_a_tiff_without_end_no_further_pages_are_counted(
    grey: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier_app.imaging.decode.MAX_PAGES", 3)
    pages = [Image.fromarray(grey)] * 5
    buffer = io.BytesIO()
    pages[0].save(buffer, "TIFF", save_all=True, append_images=pages[1:])
    assert decode(buffer.getvalue(), 2).pages == 3
    with pytest.raises(SampleError, match="no page 4; the last one is 3"):
        decode(buffer.getvalue(), 3)


def test_a_two_tone_drawing_is_its_exact_inverse() -> None:
    drawing = np.where(render(Sign.random(2).drawn_by(1), height=VIEW) < 128, 0, 255)
    drawing = cv2.copyMakeBorder(
        drawing.astype(np.uint8), 0, 0, 0, VIEW, cv2.BORDER_CONSTANT, value=255
    )
    drawing = np.ascontiguousarray(drawing[:, :VIEW])
    for profile in ("character", "signature"):
        for data in (drawing, encoded(drawing, "PNG")):
            found = prepare(data, profile=profile)  # type: ignore[arg-type]
            assert np.array_equal(found.views[0], (255 - drawing) / 255)
    buffer = io.BytesIO()
    Image.fromarray(drawing).convert("1").save(buffer, "PNG")
    assert np.array_equal(prepare(buffer.getvalue()).views[0], (255 - drawing) / 255)


def test_views_are_what_the_network_expects(grey: np.ndarray) -> None:
    found = prepare(grey)
    assert found.views.shape == (4, VIEW, VIEW)
    assert found.strip.shape == (VIEW, STRIP_WIDTH)
    assert np.array_equal(np.concatenate(list(found.views[1:]), axis=1), found.strip)
    for picture in (found.views, found.strip, found.clean):
        assert picture.dtype == np.float32
        assert 0.0 <= picture.min() <= picture.max() <= 1.0
    assert np.array_equal(prepare(grey).strip, found.strip)
    assert prepare(grey, profile="character").views.shape == (1, VIEW, VIEW)


@pytest.mark.parametrize("change", ["paper", "light", "grain", "margins", "half", "double", "jpeg"])
def test_what_a_scanner_changes_does_not_reach_the_network(grey: np.ndarray, change: str) -> None:
    rng = np.random.default_rng(1)
    width = grey.shape[1]
    changed = {
        "paper": lambda: (grey * 0.8 + 10).astype(np.uint8),
        "light": lambda: (grey * np.linspace(0.55, 1.0, width)[None]).astype(np.uint8),
        "grain": lambda: np.clip(grey + rng.normal(0, 5, grey.shape), 0, 255).astype(np.uint8),
        "margins": lambda: np.pad(grey, ((90, 10), (40, 200)), constant_values=255),
        "half": lambda: cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA),
        "double": lambda: cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC),
        "jpeg": lambda: encoded(grey, "JPEG", quality=60),
    }[change]()
    assert likeness(prepare(grey).strip, prepare(changed).strip) > 0.95


def test_the_dark_edge_of_a_scan_is_no_ink(grey: np.ndarray) -> None:
    edged = np.pad(grey, 40, constant_values=255)
    edged[:3] = 20
    edged[:, -4:] = 20
    assert likeness(prepare(grey).strip, prepare(edged).strip) > 0.95


def test_ruled_lines_go_and_an_underline_stays(grey: np.ndarray) -> None:
    page = np.pad(grey, ((60, 60), (150, 150)), constant_values=255)
    ruled = page.copy()
    ruled[-40:-38] = 120
    ruled[20:22] = 120
    assert likeness(prepare(page).strip, prepare(ruled).strip) > 0.9
    kept = prepare(ruled, cleaning=Cleaning(ruled_lines=False))
    assert kept.box[3] > prepare(ruled).box[3]
    left, top, width, height = prepare(page).box
    underlined = page.copy()
    underlined[top + height + 8 : top + height + 12, left : left + width] = 30
    assert prepare(underlined).box[3] >= height + 10


def test_a_crop_is_all_that_is_looked_at(grey: np.ndarray) -> None:
    two = np.concatenate([grey, grey[:, ::-1]], axis=1)
    half = prepare(two, crop=(0, 0, grey.shape[1], grey.shape[0]))
    assert likeness(half.strip, prepare(grey).strip) > 0.98
    with pytest.raises(SampleError, match="outside"):
        prepare(grey, crop=(5000, 0, 10, 10))


def test_the_steps_can_be_shown(grey: np.ndarray) -> None:
    sheet = np.pad(grey, 40, constant_values=240)
    sheet[:3] = 20
    shown = {step.name: step.picture for step in steps(sheet)}
    pictures = ["given", "grey", "flat", "ink", "kept", "cropped", "strip", "darkness"]
    assert list(shown) == pictures
    assert all(picture.dtype == np.uint8 for picture in shown.values())
    assert all(shown[name].shape == sheet.shape for name in ("grey", "flat", "ink", "kept"))
    assert not shown["ink"][0].any()
    assert shown["kept"][0].all()
    found = prepare(sheet)
    assert shown["cropped"].shape == (found.box[3], found.box[2])
    assert np.abs(shown["strip"] / 255 + found.strip - 1).max() < 0.003
    assert np.abs(shown["darkness"] / 255 + found.shading.darkness - 1).max() < 0.003
    blank = steps(np.full((40, 60), 200, np.uint8))
    assert [step.name for step in blank] == ["given", "grey", "flat", "ink", "kept"]
    assert blank[-1].picture.all()


def bad_files(folder: Path) -> dict[str, Path]:
    whole = encoded(render(Writer.random(1).sign(1)), "PNG")
    found = {
        "empty": b"",
        "text": b"dear sir",
        "cut": whole[: len(whole) // 2],
        "blank": encoded(np.full((80, 200), 250, np.uint8), "PNG"),
        "archive": b"PK\x03\x04" + bytes(100),
    }
    places = {}
    for name, data in found.items():
        places[name] = folder / f"{name}.png"
        places[name].write_bytes(data)
    places["missing"] = folder / "missing.png"
    places["folder"] = folder
    return places


@pytest.mark.parametrize("name", ["empty", "text", "cut", "blank", "archive", "missing", "folder"])
def test_bad_input_gets_a_sentence_that_names_it(tmp_path: Path, name: str) -> None:
    place = bad_files(tmp_path)[name]
    with pytest.raises(SampleError) as caught:
        prepare(place)
    assert str(place) in str(caught.value)
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "GIF", "WEBP"])
def test_a_picture_that_was_cut_off_is_not_asked_for_in_its_own_format(
    grey: np.ndarray, kind: str
) -> None:
    with pytest.raises(SampleError, match="damaged or ends too early"):
        prepare(encoded(grey, kind)[:12])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_what_never_ends_or_never_begins_is_no_picture(
    tmp_path: Path,
) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(SampleError, match="empty"):
        prepare(tmp_path / "pipe.png")
    for device in ("/dev/zero", "/dev/null", "/dev/tty"):
        with pytest.raises(SampleError, match="pipe or a device, not a file") as caught:
            prepare(device)
        assert caught.value.path == device
    with pytest.raises(SampleError, match="cannot be opened"):
        prepare("a\0.png")


@pytest.mark.skipif(os.name == "nt", reason="Windows calls such a name one that does not exist")
@pytest.mark.parametrize("name", ["x" * 300, "/".join(["folder"] * 900)])
def test_of_a_name_or_a_path_that_is_too_long_the_remedy_is_a_shorter_one(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"{name}.png"
    for asked in (decode, look_for):
        with pytest.raises(SampleError, match="is too long") as refused:
            asked(path)
        assert "permissions" not in str(refused.value)
        assert str(refused.value).endswith("move it to a folder with a shorter path.")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_what_a_command_writes_into_a_pipe_is_read(tmp_path: Path, grey: np.ndarray) -> None:
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)  # as a shell holds it
    file = pipe.open("wb", buffering=0)
    data = encoded(grey, "PNG")

    def write() -> None:
        time.sleep(0.05)  # whoever reads has begun to wait
        with file:
            file.write(data)

    thread = threading.Thread(target=write)
    thread.start()
    assert decode(pipe).source.sha256 == hashlib.sha256(data).hexdigest()
    thread.join()
    os.close(held)


def test_a_huge_picture_is_refused_before_it_is_decoded() -> None:
    side = int(MAX_PIXELS**0.5) + 200
    buffer = io.BytesIO()
    Image.new("1", (side, side), 1).save(buffer, "PNG")
    assert len(buffer.getvalue()) < 100_000
    with pytest.raises(SampleError, match="megapixels"):
        decode(buffer.getvalue())


@given(st.binary(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(SampleError):
        decode(data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_damaged_files_are_read_or_refused(grey: np.ndarray, kind: str) -> None:
    whole = encoded(grey[::2, ::2].copy(), kind)
    rng = np.random.default_rng(7)
    for _ in range(60):
        data = bytearray(whole)
        for place in rng.integers(len(data), size=int(rng.integers(1, 12))):
            data[int(place)] = int(rng.integers(256))
        cut = bytes(data[: int(rng.integers(1, len(data) + 1))])
        with contextlib.suppress(SampleError):
            prepare(cut)


@given(st.lists(st.integers(0, 3), min_size=2, max_size=3))
@settings(max_examples=20, deadline=None)
def test_arrays_are_pictures_or_refused(shape: list[int]) -> None:
    array = np.zeros(shape, np.uint8)
    with pytest.raises(SampleError):
        prepare(array)


@pytest.mark.parametrize("name", ["none.png", "none.pdf#page=3", "", "a\0b.png", "x" * 300])
def test_what_is_looked_for_in_vain_is_told_as_what_is_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(SampleError) as told:
        look_for(tmp_path / name)
    with pytest.raises(SampleError) as read:
        decode(tmp_path / name)
    assert str(told.value) == str(read.value)
