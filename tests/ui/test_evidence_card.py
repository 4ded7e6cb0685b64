"""What the Evidence card says of the pair that it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui import fakes
from tests.ui.conftest import settle, words
from tests.ui.fakes import difference_map
from tests.ui.test_window import fill
from verifier_app.engine.protocol import Failure
from verifier_app.ui.compare.evidence_picture import in_words
from verifier_app.ui.models.evidence import VIEWS
from verifier_app.ui.models.samples import FileSource


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


def glows(view):
    """Whether anything of a map has the colour of differences."""
    image = view.grab().toImage()
    colours = (image.pixelColor(x, image.height() // 2) for x in range(image.width()))
    return any(own.red() - own.blue() > 30 for own in colours)


def test_where_nothing_differs_the_map_says_so_and_has_no_colour(bench, engine, monkeypatch):
    engine.at_once = True
    monkeypatch.setattr(fakes, "difference_map", lambda: difference_map(peak=0.0))
    fill(bench)
    card = bench.page.evidence
    card.segments.button("difference").click()
    settle()
    titles = [own.text() for own in card.differing.titles]
    assert titles == [f"{own}: no difference that counts" for own in ("Questioned", "Reference 1")]
    assert not any(map(glows, card.differing.views))
    monkeypatch.setattr(fakes, "difference_map", difference_map)
    bench.comparison.references.select(1)
    settle()
    assert [own.text() for own in card.differing.titles] == ["Questioned", "Reference 2"]
    assert all(map(glows, card.differing.views))


def test_where_there_is_no_movement_nothing_is_explained_or_saved(bench, engine, monkeypatch):
    """Two curves were named beside the words that there are none, and saving seemed possible."""
    engine.at_once = True
    controls = bench.page.evidence.controls
    assert not controls.save.isEnabled()
    assert controls.save.toolTip() == "There is no picture to save here."
    bench.page.evidence.segments.button("movement").click()
    fill(bench)
    settle()
    assert controls.curves.isVisible()
    assert controls.save.isEnabled()
    assert controls.save.toolTip() == "Save or copy as picture"
    monkeypatch.setattr(engine, "moves", False)
    bench.comparison.references.select(1)
    settle()
    assert not controls.curves.isVisible()
    assert not controls._rule.isVisible()
    assert not controls.save.isEnabled()
    bench.page.evidence.segments.button("side").click()
    assert controls.save.isEnabled()


def test_drawings_of_a_sign_are_not_called_scans(bench, engine, monkeypatch):
    engine.at_once = True
    monkeypatch.setattr(engine, "moves", False)
    card = bench.page.evidence
    card.segments.button("movement").click()
    fill(bench)
    settle()
    assert any("Scans and photos do not tell it" in own for own in words(card))
    bench.comparison.choose_profile("character")
    settle()
    assert "is compared of signatures only." in words(card)


def offered(bench):
    """Of each view what can be used, what the legend says, and what stands in its place."""
    card, found = bench.page.evidence, {}
    controls = card.controls
    for view in VIEWS:
        card.segments.button(view).click()
        settle()
        shown = [own for own in controls.findChildren(QWidget) if own.isVisible()]
        found[view] = (
            [(own.accessibleName() or str(own.toolTip()), own.isEnabled()) for own in shown],
            [own.text() for legend in (controls.inks, controls.curves) for own in legend.words],
            [own for own in words(card.empty) if own.startswith("appears")],
        )
    return found


def test_an_empty_card_offers_the_same_before_and_after_a_comparison(bench, engine, monkeypatch):
    """After one file that cannot be read, Alignment moved a reference that nobody saw."""
    engine.at_once = True
    before = offered(bench)
    fill(bench)
    monkeypatch.setattr(engine, "moves", False)
    bench.comparison.references.select(1)
    assert offered(bench) != before
    settle()
    engine.prepared = Failure("torn.png cannot be used.", "Scan it again.")
    bench.comparison.questioned.add([FileSource("/data/torn.png")])
    after = offered(bench)
    for view in VIEWS:
        assert after[view][:2] == before[view][:2]
        assert before[view][2] == ["appears once both sides hold a sample."]
        assert after[view][2] == ["appears once both samples can be used."]
    bench.comparison.questioned.clear_all()
    assert offered(bench) == before


@pytest.mark.parametrize("view", ["side", "overlay", "blink", "difference"])
def test_nothing_is_zoomed_in_an_empty_card(bench, engine, view):
    """What came next was shown zoomed."""
    engine.at_once = True
    card = bench.page.evidence
    card.segments.button(view).click()
    assert not card.controls.zoom.isEnabled()
    assert card.controls.zoom.toolTip() == "There is no picture to zoom here."
    card.zoom("in")
    fill(bench)
    settle()
    assert card.controls.zoom.isEnabled()
    assert [own.zoom for own in card.views] == [1.0] * len(card.views)
    card.zoom("in")
    assert card.views[0].zoom > 1.0
