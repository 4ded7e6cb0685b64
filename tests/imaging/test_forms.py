"""Pages of forms: the signature is seen and suggested, not the print and not the table."""

from __future__ import annotations

import numpy as np
import pytest

from tests.imaging.form import form
from verifier_app.imaging.prepare import cleaned, part_of
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
