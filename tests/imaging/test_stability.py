"""What changes the picture but not the writing hardly changes what the network sees.

The same for the score, with the shipped network: `benchmarks/stability.py`.
"""

from __future__ import annotations

import contextlib
import io

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.imaging.likeness import likeness
from verifier_app.errors import SampleError
from verifier_app.imaging import prepare
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.strokes import make_stroke
from verifier_app.ink.synthesis import Writer
from verifier_app.types import STRIP_WIDTH, VIEW, Ink, Prepared

SEEDS = st.integers(0, 11)
PROPERTY = settings(max_examples=12, deadline=None)
_SCANS: dict[int, np.ndarray] = {}
_SEEN: dict[int, Prepared] = {}


def scan(seed: int) -> np.ndarray:
    """A signature 19 mm high at 300 dpi, a dozen of them, each on its own paper."""
    if seed not in _SCANS:
        ink = Writer.random(700 + seed).sign(12)
        _SCANS[seed] = scanned(render(ink, 224, margin=22, fade=0.4), seed)
        _SEEN[seed] = prepare(_SCANS[seed])
    return _SCANS[seed]


def seen_alike(seed: int, changed: np.ndarray | bytes, least: float) -> None:
    found = prepare(changed)
    wanted = _SEEN[seed]
    assert likeness(wanted.strip, found.strip) > least
    assert likeness(wanted.views[0], found.views[0]) > least
    assert {w.code for w in found.warnings} <= {"too_small"}


def jpeg(picture: np.ndarray, quality: int) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


@given(SEEDS)
@PROPERTY
def test_stable_to_its_own_output(seed: int) -> None:
    scan(seed)
    clean, strip = (
        np.rint(255 * (1 - p)).astype(np.uint8) for p in (_SEEN[seed].clean, _SEEN[seed].strip)
    )
    assert likeness(_SEEN[seed].strip, prepare(clean).strip) > 0.94
    assert likeness(_SEEN[seed].strip, prepare(strip).strip) > 0.9


@given(SEEDS, st.floats(0, 60), st.floats(0, 60))
@PROPERTY
def test_stable_to_translation(seed: int, right: float, down: float) -> None:
    picture = scan(seed)
    size = (picture.shape[1] + round(right) + 1, picture.shape[0] + round(down) + 1)
    matrix = np.array([[1, 0, right], [0, 1, down]])
    moved = cv2.warpAffine(
        picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    seen_alike(seed, moved, 0.93)


@given(SEEDS, st.floats(0.8, 1.2))
@PROPERTY
def test_stable_to_scale(seed: int, scale: float) -> None:
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    scaled = cv2.resize(scan(seed), None, fx=scale, fy=scale, interpolation=interpolation)
    seen_alike(seed, scaled, 0.93)


@given(SEEDS, st.integers(60, 100))
@PROPERTY
def test_stable_to_compression(seed: int, quality: int) -> None:
    seen_alike(seed, jpeg(scan(seed), quality), 0.93)


@given(SEEDS, st.lists(st.integers(0, 250), min_size=4, max_size=4))
@PROPERTY
def test_stable_to_margins(seed: int, edges: list[int]) -> None:
    picture = scan(seed)
    padded = cv2.copyMakeBorder(picture, *edges, cv2.BORDER_CONSTANT, value=int(np.median(picture)))
    seen_alike(seed, padded, 0.96)
    found = prepare(padded)
    left, top, width, height = _SEEN[seed].box
    wanted = (left + edges[2], top + edges[0], width, height)
    assert np.abs(np.subtract(found.box, wanted)).max() <= 2


@given(SEEDS)
@PROPERTY
def test_stable_to_doubled_resolution(seed: int) -> None:
    doubled = cv2.resize(scan(seed), None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    seen_alike(seed, doubled, 0.95)


@given(st.integers(1, 40), st.integers(1, 60), st.sampled_from([0, 1, 3, 4]), st.integers(0, 2**32))
@settings(max_examples=150, deadline=None)
def test_any_pixels_are_seen_or_refused(height: int, width: int, channels: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    shape = (height, width) if channels == 0 else (height, width, channels)
    noise = rng.integers(0, 256, shape).astype(np.uint8)
    for picture in (noise, np.where(noise < rng.integers(256), 0, 255).astype(np.uint8)):
        for profile in ("signature", "character"):
            with contextlib.suppress(SampleError):
                found = prepare(picture, profile=profile)  # type: ignore[arg-type]
                assert np.isfinite(found.strip).all()
                assert found.strip.shape == (VIEW, STRIP_WIDTH if profile == "signature" else VIEW)
                assert 0.0 <= found.views.min() <= found.views.max() <= 1.0


COORDINATE = st.floats(-1e9, 1e9, width=32)


@given(
    st.lists(
        st.lists(st.tuples(COORDINATE, COORDINATE), min_size=1, max_size=5), min_size=1, max_size=4
    ),
    st.one_of(st.none(), st.floats(1e-3, 1e9)),
)
@settings(max_examples=40, deadline=None)
def test_any_drawing_is_seen_or_refused(
    strokes: list[list[tuple[float, float]]], pen_width: float | None
) -> None:
    ink = Ink(tuple(make_stroke(*zip(*points, strict=True)) for points in strokes), pen_width)
    with contextlib.suppress(SampleError):
        found = prepare(ink)
        assert np.isfinite(found.strip).all()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PPM"])
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_bytes_behind_a_good_beginning(kind: str, data: st.DataObject) -> None:
    buffer = io.BytesIO()
    Image.fromarray(scan(0)[::4, ::4].copy()).save(buffer, kind)
    whole = bytearray(buffer.getvalue())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    tail = data.draw(st.binary(max_size=40))
    with contextlib.suppress(SampleError):
        prepare(bytes(whole[: data.draw(st.integers(1, len(whole)))]) + tail)
