"""What every test gets: no display, folders of its own, and nothing left running."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from verifier_app.store import reading

# Set before anything imports Qt: pytest-qt reads them when it is loaded or first used.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

# a busy machine is no failure: neither of an example nor of drawing one
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", _PATIENT)
# the same examples each time: what fails was changed
settings.register_profile("project", _PATIENT, derandomize=True)
settings.load_profile("project")

_KEPT = "verifier-worker"


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's folders of this test, empty at its start; never those of the developer."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("VERIFIER_APP_HOME", str(home))
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:  # what file dialogs remember, for instance how files are sorted
        kind, scope = core.QSettings.Format.NativeFormat, core.QSettings.Scope.UserScope
        core.QSettings.setPath(kind, scope, str(home))
    return home


@pytest.fixture(autouse=True)
def pipes_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a test before did that ran the engine's or the trainer's `main` in this process."""
    monkeypatch.setattr(reading, "_takes_pipes", True)


def _running_qt() -> list[str]:
    """Threads and timers of Qt that are still running, without importing Qt."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return []
    found = []
    for thing in gc.get_objects():
        kind = type(thing)  # to ask a stand-in for its `__class__` may make it warn
        try:
            if issubclass(kind, core.QThread) and thing.isRunning():
                found.append(f"running QThread {thing.objectName() or kind.__name__}")
            elif issubclass(kind, core.QTimer) and thing.isActive() and thing.parent() is None:
                found.append(f"active QTimer every {thing.interval()} ms without a parent")
        except RuntimeError:  # the C++ object is gone already
            continue
    return found


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, or a thread or timer of Qt, running behind it.

    Threads that are there before the test (a pool of the test runner) do not count, nor
    do daemon threads, which a process may leave behind, nor the workers of `nn`, which a
    process keeps once it has compared something. Walking all objects for Qt's costs some
    20 ms, so it is done for tests that use Qt only.
    """
    before = set(threading.enumerate())
    uses_qt = bool({"qtbot", "qapp"} & set(request.fixturenames))
    qt_before = len(_running_qt()) if uses_qt else 0
    yield
    left = [
        thread.name
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not thread.daemon and not thread.name.startswith(_KEPT)
    ]
    if left:
        pytest.fail(f"threads left running: {', '.join(left)}")
    if uses_qt:
        qt_left = _running_qt()
        if len(qt_left) > qt_before:
            pytest.fail(f"left behind: {'; '.join(qt_left)}")
