"""The window of the crop tool."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.conftest import settle
from tests.ui.fakes import prepare_reply
from verifier_app.engine.page_questions import PageReply
from verifier_app.ui import dialogs
from verifier_app.ui.models.samples import FileSource


@pytest.mark.parametrize("height", [600, 1200])
def test_all_of_it_is_on_a_low_screen(bench, monkeypatch, height):
    screen = bench.window.screen().availableGeometry().height()
    monkeypatch.setattr(dialogs, "FRAME", dialogs.FRAME + screen - height)
    bench.comparison.questioned.add([FileSource("/data/form-0412.png")])
    bench.page.questioned.focused.emit()  # whichever pane was in use before
    bench.commands["crop"].trigger()
    settle()
    dialog = bench.doing.dialog
    assert dialog.height() == min(height - 80, 640)
    for way in (dialog.cancel, dialog.apply):
        assert way.geometry().bottom() < dialog.height()


@pytest.mark.parametrize("pages", [1, 4])
def test_nothing_moves_when_the_page_is_there(bench, engine, monkeypatch, pages):
    answer_to = engine.answer_to

    def answered(question):
        answer, failure = answer_to(question)
        return (replace(answer, pages=pages) if isinstance(answer, PageReply) else answer), failure

    monkeypatch.setattr(engine, "answer_to", answered)
    engine.prepared = replace(prepare_reply(), pages=pages)
    bench.comparison.questioned.add([FileSource("/data/form.pdf")])
    engine.answer_all()
    bench.page.questioned.focused.emit()
    bench.commands["crop"].trigger()
    settle()
    dialog = bench.doing.dialog
    parts = (dialog.view, dialog.strip, dialog.whole, dialog.seen, dialog.apply)
    before = [(own.isVisible(), own.geometry()) for own in parts]
    assert dialog.crop.shown is None
    assert dialog.strip.isVisible() == (pages > 1)
    engine.answer_all()
    settle()
    assert dialog.crop.shown is not None
    assert [(own.isVisible(), own.geometry()) for own in parts] == before
    dialog.close()
