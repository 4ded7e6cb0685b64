"""Stories: the whole program as a person uses it, with its real engine and a tiny model."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.engine import tiny_model
from tests.ui.conftest import (  # noqa: F401 - two of them are fixtures
    StallWatch,
    application,
    delete,
    searched_between_events,
    settle,
)
from verifier_app.store.settings import CHARACTER_MODEL, SIGNATURE_MODEL, WELCOME, Settings
from verifier_app.ui.app import fill
from verifier_app.ui.engine_link import EngineLink
from verifier_app.ui.tokens import LIGHT
from verifier_app.ui.window import MainWindow

PATIENCE_MS = 120_000
"""No wait is for a time; this only ends a story whose engine never answers."""


def drop(widget, *paths: str) -> None:
    """Drag files over a widget and let them go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    place, copy = widget.rect().center(), Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(place, copy, mime, *keys))
    QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, mime, *keys))


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory) -> Path:
    """A folder with an untrained model of each profile."""
    folder = tmp_path_factory.mktemp("models")
    tiny_model.write(folder / "tiny.safetensors")
    tiny_model.write(folder / "signs.safetensors", "character")
    return folder


@pytest.fixture
def home(own_home, tiny_models) -> Path:
    """The person's folders, with these models in use."""
    (own_home / "models").mkdir()
    for own in tiny_models.iterdir():
        (own_home / "models" / own.name).write_bytes(own.read_bytes())
    Settings().set(SIGNATURE_MODEL, "tiny")
    Settings().set(CHARACTER_MODEL, "signs")
    Settings().set(WELCOME, "done")
    return own_home


@pytest.fixture
def start(qtbot, home):
    """Starts the program as often as a story needs it; gives the workbench."""
    running = []

    def started(*files: str):
        link = EngineLink()
        link.start()
        window = MainWindow(LIGHT)
        window.show()
        bench = fill(window, link, Settings(), files)
        running.append(bench)
        window.activateWindow()
        settle()
        return bench

    def end(bench) -> None:
        running.remove(bench)
        gc.unfreeze()  # what the window froze ends with its process elsewhere, and is looked at here
        if not shiboken6.isValid(bench.window):  # another window took its place
            return
        bench.window.close()
        if bench.cases.question is not None:  # drawings and words of a story are kept nowhere
            bench.cases.question.drop.click()
        bench.link.close()
        delete(bench.window)

    started.end = end
    yield started
    for bench in running:
        end(bench)


@pytest.fixture
def stall_watch(qtbot):
    """Measures how long the window leaves its events waiting."""
    return StallWatch()


@pytest.fixture
def until(qtbot):
    """Waits for what a story is about."""
    return lambda happened: qtbot.waitUntil(lambda: bool(happened()), timeout=PATIENCE_MS)
