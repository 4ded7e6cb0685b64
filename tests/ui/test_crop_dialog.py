"""The window of the crop tool."""

from __future__ import annotations

import pytest

from tests.ui.conftest import settle
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
