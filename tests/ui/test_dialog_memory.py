"""What Qt's file dialogs remember stays in the program's own folder, and is forgotten."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import delete, settle
from verifier_app.ui.dialog_memory import DialogMemory

NATIVE, USER = QSettings.Format.NativeFormat, QSettings.Scope.UserScope


@pytest.fixture
def elsewhere(tmp_path):
    """Where Qt would keep it for all programs."""
    place = tmp_path / "everybody's"
    QSettings.setPath(NATIVE, USER, str(place))
    return place


@pytest.fixture
def visited(application, tmp_path):
    """Opens a dialog on a folder and closes it."""
    folder = tmp_path / "Mrs Example"
    folder.mkdir()

    def visit():
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(folder))
        dialog.show()
        settle()
        delete(dialog)
        return folder.name

    return visit


def files_with(words, folder):
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if words.replace(" ", "%20") in path.read_text(errors="replace")]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no file that could be moved")
def test_folders_stay_in_the_programs_own_and_are_forgotten(elsewhere, own_home, visited):
    memory = DialogMemory()
    name = visited()
    assert files_with(name, own_home) == [own_home / "QtProject.conf"]
    assert not elsewhere.exists()
    memory.forget()
    assert not files_with(name, own_home)
    assert not (own_home / "QtProject.conf").exists()
    visited()
    DialogMemory()  # the next start, after a program that was killed
    assert not files_with(name, own_home)


def test_a_home_that_takes_nothing_does_not_stop_the_start(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("VERIFIER_APP_HOME", str(tmp_path / "file" / "home"))
    DialogMemory().forget()


def test_where_it_cannot_be_moved_it_is_put_back(elsewhere, own_home, visited, monkeypatch):
    before = QSettings(USER, "QtProject")
    before.setValue("FileDialog/lastVisited", "file:///of/another/program")
    before.setValue("Qt/filedialog", "of another kind")
    before.sync()
    monkeypatch.setattr(QSettings, "setPath", staticmethod(lambda *_: None))
    memory = DialogMemory()
    visited()
    memory.forget()
    after = QSettings(USER, "QtProject")
    assert {key: after.value(key) for key in after.allKeys()} == {
        "FileDialog/lastVisited": "file:///of/another/program",
        "Qt/filedialog": "of another kind",
    }
