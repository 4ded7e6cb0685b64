"""Pages of forms: the signature is seen and suggested, not the print and not the table."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.imaging.form import form, photographed, shared
from verifier_app.imaging import prepare
from verifier_app.imaging.decode import decode
from verifier_app.imaging.prepare import cleaned, part_of
from verifier_app.imaging.regions import regions
from verifier_app.imaging.sheet import without_surroundings
from verifier_app.types import Box, Cleaning


def inked(page: np.ndarray, box: Box) -> float:
    """Share of a box that is ink after cleaning."""
    left, top, width, height = box
    mask = cleaned(part_of(page), Cleaning()).mask[top : top + height, left : left + width]
    return float(np.mean(mask > 0))


@pytest.mark.parametrize("colour", [(110, 110, 110), (80, 90, 170)])
@pytest.mark.parametrize(("title", "size"), [("Account opening form", 40), ("FORM", 90)])
@pytest.mark.parametrize("rows", [60, 90, 160])
def test_the_only_writing_of_a_form_is_no_stamp(
    colour: tuple[int, int, int], title: str, size: int, rows: int
) -> None:
    for seed in range(3):
        page, signature = form(seed, colour, title=title, size=size, rows=rows)
        left, top, width, height = signature
        alone = np.full_like(page, 253)
        part = np.s_[top : top + height, left : left + width]
        alone[part] = page[part]
        assert inked(page, signature) > 0.5 * inked(alone, signature)


@pytest.mark.parametrize("table", [(110, 80, 50), (40, 40, 45)])
@pytest.mark.parametrize("seed", range(3))
def test_a_table_around_a_form_is_no_ink_and_the_signature_is_suggested(
    seed: int, table: tuple[int, int, int]
) -> None:
    page, signature = photographed(*form(seed, rows=120), seed, table)
    found = prepare(page)
    codes = {warning.code for warning in found.warnings}
    assert "several_objects" in codes
    assert "touches_border" not in codes
    assert shared(found.box, (130, 130, 1000, 900)) == 1.0  # all of it is on the upper half
    assert inked(page, signature) > 0.03
    first = regions(decode(page))[0]
    assert shared(signature, first) > 0.9
    assert first[3] < 2.0 * signature[3]


@pytest.mark.parametrize("blue", [False, True])
@pytest.mark.parametrize(
    ("title", "size", "rows"), [("Account opening form", 40, 60), ("FORM", 70, 90)]
)
def test_beside_bold_print_and_on_a_photo_the_signature_is_suggested_first(
    title: str, size: int, rows: int, *, blue: bool
) -> None:
    for seed in range(3):
        colour = (80, 90, 170) if blue else (110, 110, 110)
        page, signature = form(seed, colour, title=title, size=size, rows=rows)
        assert shared(signature, regions(decode(page))[0]) > 0.8
        page, signature = photographed(*form(seed, colour, rows=110), seed)
        assert shared(signature, regions(decode(page))[0]) > 0.8


def test_a_small_sheet_on_a_large_dark_table_is_seen_as_paper() -> None:
    page, signature = form(1, rows=160)
    left, top, width, height = signature
    table = np.full((900, 1400, 3), 35, np.uint8)
    part = page[top - 60 : top + height + 25, left - 60 : left + width + 60]
    table[200 : 200 + part.shape[0], 300 : 300 + part.shape[1]] = part
    found = prepare(table)
    assert shared(found.box, (355, 255, width + 10, height + 10)) == 1.0
    assert shared((360, 260, width, height), found.box) > 0.95


def test_what_may_bear_writing_is_no_table() -> None:
    """Neither where a lamp's light falls off, nor in a hard shadow with writing in it."""
    page = cv2.cvtColor(form(1)[0], cv2.COLOR_RGB2GRAY)[700:1000]
    rows, columns = page.shape
    falling = (page * np.linspace(1.0, 0.3, columns)).astype(np.uint8)
    shadow = page.copy()
    shadow[:, :500] = shadow[:, :500] * 0.5
    for grey in (page, falling, shadow):
        assert without_surroundings(grey) is grey
    shadow[:, :500] = 127  # the same with nothing in it is as a table
    assert without_surroundings(shadow)[rows // 2, 100] > 200
