"""Garbage is searched for between events, and a former window leaves none."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from verifier_app.ui import garbage
from verifier_app.ui.garbage import BetweenEvents

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = """
import gc
import sys
import weakref
from PySide6.QtCore import QTimer
from verifier_app.store.settings import LANGUAGE
from verifier_app.ui import app

real, seen = app.fill, []
def fill(window, *rest):
    bench = real(window, *rest)
    seen.append(weakref.ref(bench))
    bench.looking = QTimer(bench)
    bench.looking.timeout.connect(lambda: go_on() if gc.get_freeze_count() else None)
    bench.looking.start(50)
    return bench
def go_on():
    bench = seen[-1]()
    bench.looking.stop()
    if len(seen) < 4:
        bench.settings.set(LANGUAGE, ("de", "ar", "en")[len(seen) - 1])
        app.renew(bench)
    else:
        print(gc.isenabled(), *(own() is None for own in seen[1:]))
        bench.window.close()
app.fill = fill
sys.exit(app.main([]))
"""


class Thing:
    """Something that garbage may hold."""


@pytest.fixture
def thresholds():
    """Thresholds, again as they were."""
    limits = gc.get_threshold()
    yield
    gc.set_threshold(*limits)


@pytest.mark.usefixtures("thresholds")
def test_a_cycle_goes_with_the_next_events_and_not_before(qapp, monkeypatch):
    monkeypatch.setattr(garbage, "EVERY_MS", 1)
    gc.set_threshold(50, 10, 10)
    owner = QObject()
    BetweenEvents(owner)
    lost = Thing()
    lost.itself = lost
    gone = weakref.ref(lost)
    del lost
    kept = [[] for _ in range(1000)]  # Python would have searched twenty times
    assert gone() is not None
    QTest.qWait(50)
    assert gone() is None
    assert len(kept) == 1000


@pytest.mark.usefixtures("thresholds")
def test_the_oldest_generation_that_is_due_is_searched(monkeypatch):
    searched = []
    monkeypatch.setattr(garbage.gc, "collect", searched.append)
    gc.set_threshold(700, 10, 10)
    for counts in ((700, 10, 10), (701, 0, 0), (701, 11, 0), (5, 11, 11), (5, 0, 11)):
        monkeypatch.setattr(garbage.gc, "get_count", partial(tuple, counts))
        garbage.search_if_due()
    assert searched == [0, 1, 2, 2]


def test_no_former_window_is_left_after_other_languages(own_home):
    done = subprocess.run(
        [sys.executable, "-c", LANGUAGES],
        env={**os.environ, "PYTHONPATH": str(ROOT), "VERIFIER_APP_HOME": str(own_home)},
        timeout=240,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # the window that is there is left
    assert done.stdout.split() == ["False", "True", "True", "False"]
