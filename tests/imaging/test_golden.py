"""What the network sees of invented samples, kept as pictures: a change of it must be meant.

A model is trained on exactly this. After a change that is meant, raise `prepare.VERSION`
and write them again: `python -m tests.imaging.test_golden`.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from verifier_app.imaging import VERSION, prepare, steps
from verifier_app.ink.examples import signature_scan, two_tone
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import Sample

GOLDEN = Path(__file__).parent / "golden"


def page() -> np.ndarray:
    """A photo of a form: shadow, ruled lines, a dark edge, dust."""
    rng = np.random.default_rng(8)
    sheet = np.full((500, 900), 240, np.uint8)
    sheet[60::90] = 170
    sheet[:, -6:] = 20
    drawn = render(Writer.random(343).sign(12), height=260, margin=4)
    part = sheet[120:380, 150 : 150 + drawn.shape[1]]
    np.minimum(part, drawn, out=part)
    sheet[rng.integers(500, size=12), rng.integers(890, size=12)] = 90
    light = np.linspace(1.0, 0.55, 900)[None] * np.linspace(0.85, 1.0, 500)[:, None]
    return np.clip(sheet * light + rng.normal(0, 2, sheet.shape), 0, 255).astype(np.uint8)


def faint() -> np.ndarray:
    """Pencil above a label as dark as print is."""
    drawn = render(Writer.random(343).sign(12), height=220, margin=30)
    sheet = np.rint(255.0 - 0.2 * (255.0 - np.pad(drawn, ((0, 50), (0, 0)), constant_values=255)))
    label = Image.fromarray(sheet.astype(np.uint8))
    font = ImageFont.load_default(28)
    ImageDraw.Draw(label).text((20, drawn.shape[0] + 4), "Account holder", fill=15, font=font)
    return np.asarray(label)


def jpeg(picture: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


SAMPLES: dict[str, Callable[[], Sample]] = {
    "scan": lambda: signature_scan(Writer.random(330).sign(12), 1),
    "photo": lambda: jpeg(page()),
    "fax": lambda: np.where(render(Writer.random(360).sign(13), 200) < 160, 0, 255).astype(
        np.uint8
    ),
    "faint": faint,
    "drawing": lambda: Writer.random(330).sign(14),
}
SHADED = ("scan", "drawing")


def strip(name: str) -> np.ndarray:
    return np.rint(255 * prepare(SAMPLES[name]()).strip).astype(np.uint8)


def shading(name: str) -> np.ndarray:
    """Darkness above width."""
    found = prepare(SAMPLES[name]()).shading
    assert found.darkness is not None
    assert found.width is not None
    return np.rint(255 * np.concatenate(found)).astype(np.uint8)


@pytest.mark.parametrize("name", SAMPLES)
def test_what_the_network_sees_is_what_it_was(name: str) -> None:
    assert VERSION == 12
    golden = np.asarray(Image.open(GOLDEN / f"{name}.png"))
    # decoders differ by a grey level from one processor to another
    assert golden.shape == strip(name).shape
    assert np.abs(golden.astype(float) - strip(name)).mean() < 1.0


@pytest.mark.parametrize("name", SHADED)
def test_the_shading_is_what_it_was(name: str) -> None:
    golden = np.asarray(Image.open(GOLDEN / f"shading-{name}.png")).astype(float)
    assert golden.shape == shading(name).shape
    assert np.abs(golden - shading(name))[golden > 0].mean() < 4.0


def test_each_step_is_what_it_was() -> None:
    for step in steps(jpeg(page())):
        golden = np.asarray(Image.open(GOLDEN / f"step-{step.name}.png")).astype(float)
        small = reduced(step.picture)
        assert golden.shape == small.shape, step.name
        assert np.abs(golden - small).mean() < 1.0, step.name


def test_a_sign_passes_unchanged() -> None:
    drawing = two_tone(Sign.random(5).drawn_by(1))
    view = prepare(drawing, profile="character").views[0]
    assert np.array_equal(view, (255 - drawing) / 255)


def reduced(picture: np.ndarray) -> np.ndarray:
    """A quarter of the size: enough to see and to compare."""
    size = (picture.shape[1] // 4, picture.shape[0] // 4)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


def write() -> None:
    GOLDEN.mkdir(exist_ok=True)
    pictures = {name: strip(name) for name in SAMPLES}
    pictures |= {f"step-{s.name}": reduced(s.picture) for s in steps(jpeg(page()))}
    pictures |= {f"shading-{name}": shading(name) for name in SHADED}
    for name, picture in pictures.items():
        Image.fromarray(picture).save(GOLDEN / f"{name}.png", optimize=True)


if __name__ == "__main__":
    write()
