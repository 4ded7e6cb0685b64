"""Print beside writing goes; writing, and print by itself, stays."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from verifier_app.imaging import prepare
from verifier_app.imaging.layout import of_hand
from verifier_app.imaging.prepare import cleaned, part_of
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Cleaning

LABELS = ["Signature of the applicant", "Date and signature", "Unterschrift", "Sign here, please:"]


def printed(label: str, size: int, shape: tuple[int, int], left: int) -> np.ndarray:
    """A line of print on white paper, `left` pixels from its border."""
    sheet = Image.new("L", (shape[1], 2 * size), 255)
    ImageDraw.Draw(sheet).text((left, 2), label, fill=20, font=ImageFont.load_default(size))
    return np.asarray(sheet)


@pytest.mark.parametrize("darkness", [1.0, 0.25, 0.15])
def test_a_label_beside_writing_goes(darkness: float) -> None:
    """Nearly always: letters that touch are no letters to the program."""
    rng = np.random.default_rng(0)
    gone = []
    for seed in range(40):
        drawn = render(Writer.random(seed).sign(1), height=260, margin=40)
        drawn = np.rint(255 - darkness * (255.0 - drawn)).astype(np.uint8)
        wide = max(0, 900 - drawn.shape[1])
        sheet = np.pad(drawn, ((90, 90), (wide // 2, wide - wide // 2)), constant_values=255)
        bare = prepare(sheet).strip
        size, left = int(rng.integers(24, 49)), int(rng.integers(5, 200))
        line = printed(LABELS[seed % len(LABELS)], size, sheet.shape, left)
        part = sheet[-len(line) - 4 : -4] if seed % 2 else sheet[4 : len(line) + 4]
        np.minimum(part, line, out=part)
        found = prepare(sheet)
        likeness = (bare * found.strip).sum() / np.sqrt((bare**2).sum() * (found.strip**2).sum())
        gone.append(likeness > 0.97)
        assert "several_objects" in {warning.code for warning in found.warnings}
        assert prepare(sheet, cleaning=Cleaning(ruled_lines=False)).box[3] != found.box[3]
    assert sum(gone) >= 38


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_handwriting_is_no_print(seed: int) -> None:
    drawn = render(Writer.random(seed).sign(seed % 5), height=220, margin=20)
    mask = np.where(drawn < 128, 255, 0).astype(np.uint8)
    assert np.array_equal(of_hand(mask, 4.0, specks=False)[0], mask)


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    apart=st.integers(10, 24),
    radius=st.integers(1, 3),
    height=st.floats(0.3, 0.95),
)
def test_a_dotted_line_goes_and_takes_nothing_with_it(
    seed: int, apart: int, radius: int, height: float
) -> None:
    drawn = render(Writer.random(seed).sign(seed % 5), height=220, margin=40)
    # all that a thin pen left, or its strokes would be rows of dots themselves
    mask = np.pad(np.where(drawn < 200, 255, 0).astype(np.uint8), ((0, 0), (100, 200)))
    row = int(height * mask.shape[0])
    dots = np.zeros_like(mask)
    for column in range(4, mask.shape[1] - 4, apart):
        cv2.circle(dots, (column, row), radius, 255, -1)
    rest = of_hand(mask | dots, 4.0, specks=False)[0]
    pieces = cv2.connectedComponents(mask | dots)[1]
    untouched = (dots > 0) & ~np.isin(pieces, np.unique(pieces[mask > 0]))
    assert np.count_nonzero(untouched) > 0.3 * np.count_nonzero(dots)
    assert not rest[untouched].any()
    # a speck of the writing between two dots may go with them
    assert np.count_nonzero(mask & ~rest) <= 0.05 * np.count_nonzero(mask)


def test_letters_beside_a_rule_stay() -> None:
    line = printed("ANNA MILLER", 60, (0, 900), 60)
    mask = np.where(np.pad(line, ((40, 40), (0, 0)), constant_values=255) < 128, 255, 0)
    mask = mask.astype(np.uint8)
    mask[-30:-27, 40:860] = 255
    assert np.array_equal(of_hand(mask, 6.0, specks=False)[0], mask)


def test_capitals_below_a_signature_stay() -> None:
    """Nearly always: a steady hand may put them as straight as print."""
    drawn = render(Writer.random(4).sign(1), height=260, margin=20)
    written = np.pad(np.where(drawn < 128, 255, 0).astype(np.uint8), ((0, 120), (0, 300)))
    stayed = []
    for seed in range(60):
        rng, mask, high = np.random.default_rng(seed), written.copy(), 40 + seed % 30
        for left in range(30, 30 + 12 * high, high):
            top, foot = (
                (mask.shape[0] - np.array([105, 105 - high]) + rng.normal(0, 0.04 * high, 2))
                .astype(int)
                .tolist()
            )
            middle = (top + foot) // 2
            cv2.line(mask, (left, top), (left + 6, foot), 255, 5)
            cv2.line(mask, (left + 6, middle), (left + high // 2, middle), 255, 5)
        stayed.append(np.array_equal(of_hand(mask, 5.0, specks=False)[0], mask))
    assert sum(stayed) >= 50


@pytest.mark.parametrize("label", LABELS)
def test_print_by_itself_stays(label: str) -> None:
    mask = np.where(printed(label, 40, (100, 900), 20) < 128, 255, 0).astype(np.uint8)
    assert np.array_equal(of_hand(mask, 4.0, specks=False)[0], mask)


@pytest.mark.parametrize("seed", range(12))
def test_grain_around_print_is_no_fainter_writing(seed: int) -> None:
    rng = np.random.default_rng(seed)
    label = printed(LABELS[seed % len(LABELS)], 40, (100, 900), 20)
    paper = 225.0 - 0.7 * (255.0 - label) + rng.normal(0.0, 2.5, label.shape)
    grainy = np.clip(paper, 0, 255).astype(np.uint8)
    jpeg = cv2.imencode(".jpg", grainy, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 80))])[1]
    bare, found = (cleaned(part_of(own), Cleaning()).mask > 0 for own in (label, jpeg.tobytes()))
    assert (bare & found).sum() > 0.8 * (bare | found).sum()
