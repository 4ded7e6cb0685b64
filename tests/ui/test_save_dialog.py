"""Where to save: the whole name counts, and no file is replaced unasked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget

from verifier_app.ui.save_dialog import ask_where

KINDS = {".inkml": "Ink (*.inkml)", ".png": "Picture (*.png)"}
BUTTONS = QMessageBox.StandardButton


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(monkeypatch):
    """Files that were asked about; each is left."""
    names = []

    def question(_parent, _title, text, *_):
        names.append(text)
        return BUTTONS.No

    monkeypatch.setattr(QMessageBox, "question", question)
    return names


def dialogs(monkeypatch, *answers):
    """The person's choices, one a dialog; gives what each dialog offered."""
    left, offered = list(answers), []

    def save(_parent, _title, start, _filters):
        offered.append(start)
        return left.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return offered


@pytest.mark.parametrize(
    ("chosen", "kind", "path"),
    [
        ("/d/a.PNG", KINDS[".inkml"], "/d/a.PNG"),
        ("/d/a", KINDS[".png"], "/d/a.png"),
        ("/d/a.v2", "", "/d/a.v2.inkml"),
        ("", "", ""),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(parent, asked, monkeypatch, chosen, kind, path):
    dialogs(monkeypatch, (chosen, kind))
    assert ask_where(parent, "Save", "/d/x.inkml", KINDS) == path
    assert asked == []


def test_a_file_whose_whole_name_was_not_typed_is_asked_about(parent, asked, monkeypatch, tmp_path):
    (tmp_path / "a.png").write_text("precious")
    offered = dialogs(
        monkeypatch, (str(tmp_path / "a"), KINDS[".png"]), (str(tmp_path / "b.png"), "")
    )
    assert ask_where(parent, "Save", "/d/x.inkml", KINDS) == str(tmp_path / "b.png")
    assert asked == ["a.png exists already. Replace it?"]
    assert offered == ["/d/x.inkml", str(tmp_path / "a.png")]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: BUTTONS.Yes)
    dialogs(monkeypatch, (str(tmp_path / "a"), KINDS[".png"]))
    assert ask_where(parent, "Save", "/d/x.inkml", KINDS) == str(tmp_path / "a.png")


def test_the_real_dialog_asks_about_the_whole_name(parent, asked, tmp_path):
    (tmp_path / "result.csv").write_text("precious")
    names = ["result", "other"]

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return
        dialog.findChild(QLineEdit).setText(names.pop(0))
        dialog.accept()
        if not names:
            timer.stop()

    timer = QTimer(parent)
    timer.timeout.connect(answer)
    timer.start(50)
    start = str(tmp_path / "pairs-compared.csv")
    path = ask_where(parent, "Save", start, {".csv": "CSV tables (*.csv)"})
    assert path == str(tmp_path / "other.csv")
    assert asked == ["result.csv exists already. Replace it?"]
