"""What the Evidence card says of the pair that it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import settle
from tests.ui.test_window import fill
from verifier_app.ui.compare.evidence_picture import in_words


def toggle(bench, place):
    """Choose a reference in the row and press the key that leaves it out, or takes it back."""
    tile = bench.page.references.row.tiles[place]
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    settle()


def said(bench, view):
    """What the reference is called in a view."""
    card = bench.page.evidence
    if view in ("side", "difference"):
        return card.page_of(view).titles[1].text()
    if view == "blink":
        return card.layered.view.accessibleName()
    legend = card.controls.inks if view == "overlay" else card.controls.curves
    return legend.words[1].text()


@pytest.mark.parametrize("view", ["side", "overlay", "blink", "difference", "movement"])
def test_a_reference_that_is_left_out_is_said_to_be(bench, engine, view):
    engine.at_once = True
    fill(bench)
    bench.page.evidence.segments.button(view).click()
    toggle(bench, 1)
    assert "eference 2, not used" in said(bench, view)
    picture = in_words(bench.comparison.evidence, view)
    assert "Reference 2 is left out of the comparison." in picture
    toggle(bench, 1)
    assert "not used" not in said(bench, view)
    assert "left out" not in in_words(bench.comparison.evidence, view)
