"""The window of cleaning: what it says while something is on its way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import settle
from verifier_app.engine.page_questions import ShowCleaning
from verifier_app.engine.protocol import Failure, Prepare
from verifier_app.ui.models.engine_words import failure_in_own_words
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.widgets.focus_ring import GAP, WIDTH


@pytest.fixture
def dialog(bench, engine):
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    bench.page.questioned.focused.emit()  # whichever pane was in use before
    bench.commands["cleaning"].trigger()
    settle()
    return bench.doing.dialog


def dark(view):
    """How many places of a view are dark: words, or ink."""
    image = view.grab().toImage()
    places = ((x, y) for x in range(8, image.width() - 8) for y in range(8, image.height() - 8))
    return sum(image.pixelColor(x, y).lightness() < 100 for x, y in places)


def test_while_it_is_cleaned_the_window_says_that_it_waits(dialog, engine):
    for view in (dialog.before, dialog.after):
        assert dark(view), "there are words where the picture will be"
        assert view.accessibleDescription() == "Reading…"
    assert dialog._state.text() == "Reading…", "nothing has been cleaned yet"
    assert dialog.strip.lines()[1] == "as soon as it is read"
    engine.answer_next(Prepare)
    engine.answer_next(ShowCleaning)
    settle()
    assert dialog.before.accessibleDescription() == ""
    assert dialog._state.text().startswith("Cleaned automatically.")
    dialog.boxes["specks"].click()
    assert dialog._state.text() == "Reading…", "the picture is still the former one"
    engine.answer_next(ShowCleaning)
    assert dialog._state.text().startswith("Cleaned by hand.")


def test_a_slider_that_moves_shows_what_was_cleaned_meanwhile(dialog, engine):
    engine.answer_next(Prepare)
    engine.answer_next(ShowCleaning)
    before = dialog.choice.shown
    for value in (10, 20, 30):
        dialog.threshold.setValue(value)
    engine.answer_next(ShowCleaning)
    assert dialog.choice.shown is not before
    assert dialog._state.text() == "Reading…", "the picture is not the last one yet"
    engine.answer_next(ShowCleaning)
    assert dialog._state.text().startswith("Cleaned by hand.")
    shown = [own.sample.cleaning for own in engine.asked if isinstance(own, ShowCleaning)]
    assert shown == [None, {"threshold": 0.1}, {"threshold": 0.3}]


def test_the_focus_ring_around_a_picture_is_clear_of_its_title(dialog):
    title = next(own for own in dialog.findChildren(QLabel) if own.text() == "Before")
    ends = title.mapTo(dialog, QPoint(0, title.height())).y()
    assert dialog.before.mapTo(dialog, QPoint(0, 0)).y() - ends > GAP + WIDTH


def test_a_file_that_is_gone_is_said_to_be_gone(dialog, bench, engine):
    engine.answer_next(Prepare)
    engine.answer_next(ShowCleaning)
    dialog.boxes["specks"].click()
    of_the_engine = Failure("The file does not exist.", "Check the name.", "/data/form-0412.png")
    gone = failure_in_own_words(of_the_engine)
    assert gone.sentences == "The file is no longer there. Open it again from where it is now."
    engine.fail(Prepare, gone)
    engine.fail(ShowCleaning, gone)
    settle()
    assert dialog._state.text() == gone.sentences
    assert dialog.strip.lines()[1] == "the file is gone"
    assert bench.page.questioned.strip.lines()[1] == "the file is gone"
    nothing = Failure("There is no ink.", "Check that it is the right picture, or crop closer.")
    dialog.boxes["specks"].click()
    engine.answer_next(ShowCleaning)
    engine.fail(Prepare, nothing)
    assert dialog.strip.lines()[1] == "nothing was left"
    assert bench.page.questioned.strip.lines()[1] == "nothing in this file"
