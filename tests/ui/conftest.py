from __future__ import annotations

import gc
import math
import threading
import time

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.fakes import FakeEngine
from verifier_app.store.settings import Settings
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.garbage import BetweenEvents, search_if_due
from verifier_app.ui.models.comparison import Comparison
from verifier_app.ui.models.gallery import KINDS
from verifier_app.ui.theme import Theme
from verifier_app.ui.window import MainWindow
from verifier_app.ui.workbench import Workbench

FACTS = {
    "version": "0.1.0",
    "device": {"name": "cpu", "reason": "no CUDA device found"},
    "models": {
        "signature": {"name": "signature-compact 1.0", "sha256": "b" * 64},
        "character": {"name": "character-compact 1.0", "sha256": "d" * 64},
    },
}


class FakeLink(QObject):
    """The status side of an engine link."""

    state_changed = Signal()
    restarted = Signal()

    def __init__(self):
        super().__init__()
        self.state = EngineState.READY
        self.facts = FACTS
        self.closed = self.is_asked = False
        self.restart_calls = self.fact_calls = 0

    def restart(self):
        self.restart_calls += 1

    def ask_facts(self):
        self.fact_calls += 1

    def close(self):
        self.closed = True


@pytest.fixture(scope="session")
def application():
    """The one application, for models that need timers and signals but show nothing."""
    return QApplication.instance() or QApplication([])


@pytest.fixture(autouse=True)
def searched_between_events(application):
    """Garbage is searched for as in the program; what a test left, after it if that is due."""
    owner = QObject()
    BetweenEvents(owner)
    yield
    shiboken6.delete(owner)
    search_if_due()
    gc.enable()


@pytest.fixture
def right_to_left(application):
    """The direction of an Arabic window."""
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    # by the language again
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture(scope="session")
def session_theme(application):
    theme = Theme("light")
    theme.apply()
    return theme


@pytest.fixture
def theme(session_theme):
    yield session_theme
    if session_theme.choice != "light":
        session_theme.choose("light")


@pytest.fixture
def engine(request):
    """The engine behind the window, or one of its own for tests without a window."""
    if {"bench", "make_bench", "desk"} & set(request.fixturenames):
        return request.getfixturevalue("desk").engine
    return FakeEngine()


@pytest.fixture
def link(desk):
    return desk.link


@pytest.fixture
def comparison(application, engine):
    made = Comparison(engine)
    yield made
    made.late_timer.stop()


def settle():
    """Let every layout and timer that is due have its turn, and other colours be seen."""
    while not all(own.updatesEnabled() for own in QApplication.topLevelWidgets()):
        QApplication.processEvents()
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def words(widget):
    """What the visible labels of a widget say, shortened or not."""
    labels = [own for own in widget.findChildren(QLabel) if own.isVisible()]
    return [getattr(own, "whole", "") or own.text() for own in labels]


def drop_on(page, *paths):
    """Drop files on a page that scrolls; gives whether it takes them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    place, left = QPointF(9, 9), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    drop = QDropEvent(place, copy, mime, left, none)
    taken = []
    # a drop is for what took the last drag, which an earlier test may have left in the air
    QApplication.sendEvent(page.viewport(), QDragLeaveEvent())
    for event in (enter, drop):
        event.ignore()
        QApplication.sendEvent(page.viewport(), event)
        taken.append(event.isAccepted())
    assert len(set(taken)) == 1
    return taken[0]


def delete(widget):
    """Delete at once what would otherwise wait for an event loop."""
    widget.close()
    shiboken6.delete(widget)


def clear_evidence(evidence):
    """As in a new window."""
    evidence.choose("side")
    evidence.reset_placement()
    evidence.choose_ink(100)
    evidence.choose_strength(50)
    evidence.show_lines(shown=False)
    evidence.link(linked=True)
    evidence.blink.pause(paused=False)
    evidence.blink.choose_speed(2.0)
    evidence.blink.shows_reference = False


class Desk:
    """One window around a fake engine, built once and cleared for each test.

    Building a window takes longer than most tests.
    """

    def __init__(self, theme, folder):
        self.engine = FakeEngine()
        self.link = FakeLink()
        self.comparison = Comparison(self.engine)
        self.window = MainWindow(theme.tokens)
        self.bench = Workbench(
            self.window, theme, self.link, self.comparison, Settings(folder / "settings.json")
        )
        # A keeper answers from a thread; what it does is tested in test_batch and the stories.
        self.bench.batch._keeper = None

    def clear(self):
        engine, comparison = self.engine, self.comparison
        engine.waiting.clear()
        comparison.late_timer.stop()
        for pane in (comparison.questioned, comparison.references):
            pane.clear_all()
            pane._past.clear()
            pane._future.clear()
            pane.selection_changed.emit()
        comparison.choose_profile("signature")
        comparison.choose_operating_point("standard")
        comparison.elapsed_ms = None
        clear_evidence(comparison.evidence)
        engine.__init__()
        self.link.__dict__.update(
            state=EngineState.READY, facts=FACTS, restart_calls=0, fact_calls=0
        )
        self.link.closed = self.link.is_asked = False
        self.bench.show_page("compare")
        for single in (self.bench.ranking.questioned, self.bench.sets.drawing):
            single.clear_all()
            single._past.clear()
            single._future.clear()
        for profile in ("character", "signature"):
            self.bench.sets.choose_profile(profile)
        self.bench.sets.failure = None
        self.bench.batch.close()
        self.bench.gallery.close()
        self.bench.gallery.kept, self.bench.gallery.seed = "all", 1
        self.bench.gallery.kinds = set(KINDS)
        self.bench.file_pictures.forget()
        self.bench.order.keep("all")
        self.bench.order.search("")
        self.bench.order.sort("row", descending=False)
        files = self.bench.files
        files.rows = files.card = files.failure = files.card_failure = None
        files.selected, files.busy = "", False
        files.list_changed.emit()
        files.card_changed.emit()
        self.bench.sets.search("")
        engine.__init__()
        self.bench.status._timer.stop()
        self.bench.status.history.clear()
        self.bench.refresh_status()
        self.bench.page.active = self.bench.page.questioned
        if self.bench.doing.dialog is not None and shiboken6.isValid(self.bench.doing.dialog):
            self.bench.doing.dialog.close()
        self.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def shared_desk(session_theme, tmp_path_factory):
    desk = Desk(session_theme, tmp_path_factory.mktemp("desk"))
    yield desk
    delete(desk.window)


@pytest.fixture
def desk(shared_desk, theme):
    shared_desk.clear()
    yield shared_desk
    shared_desk.clear()


@pytest.fixture
def make_bench(desk):
    """Gives the shown window at a given size."""

    def make(width=1280, height=800):
        desk.window.show()
        desk.window.resize(width, height)
        settle()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()  # a list that the test before left open would keep the keyboard
        desk.window.activateWindow()
        settle()
        assert desk.window.isActiveWindow()
        return desk.bench

    return make


@pytest.fixture
def bench(make_bench):
    return make_bench()


@pytest.fixture
def fresh_desk(theme, tmp_path):
    """A window of the test's own, to close or to watch from its first paint."""
    made = Desk(theme, tmp_path)
    yield made
    delete(made.window)


@pytest.fixture
def fresh_desks(theme, tmp_path):
    """Gives one shown window after the other, of which nothing was used yet."""
    made = []

    def make():
        while made:
            delete(made.pop().window)
        made.append(Desk(theme, tmp_path))
        made[0].window.show()
        made[0].window.resize(1280, 800)
        settle()
        return made[0]

    yield make
    while made:
        delete(made.pop().window)


@pytest.fixture
def small_heap():
    """What other tests left is not walked by the garbage collector meanwhile."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


class StallError(AssertionError):
    """The window left its events waiting for too long.

    A test that ends so is repeated (pyproject.toml): what the program has to do it has to do
    every time, while a virtual machine that stands still for a moment, which it is not told and
    counts as its own work, does so once.
    """


class StallWatch:
    """Measures how long the event loop leaves a heartbeat waiting.

    A thread stamps the time at which it asks for a beat; the loop answers when it is free.
    What counts is the CPU time that this thread used meanwhile, so that a machine busy with
    other things does not look like a stall. Where those things slow the core itself down (two
    threads share one, caches are full), a fixed piece of work tells by how much, right after.
    What the tests before left is none of its business: their windows are ended first, and what
    is in memory is kept out of Python's search for garbage, as the program keeps its pages out.
    """

    LIMIT_MS = 50.0
    INTERVAL_MS = 2
    WORTH_A_PROBE_MS = 25
    quickest_probe = math.inf

    def __init__(self):
        self.longest_ms = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(self.INTERVAL_MS)
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        gc.freeze()
        self.longest_ms = 0.0
        self._last = time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._timer.stop()
        gc.unfreeze()

    def _beat(self):
        took = (time.thread_time() - self._last) * 1000
        if took > max(self.longest_ms, self.WORTH_A_PROBE_MS):
            took /= self.slowness()
        self.longest_ms = max(self.longest_ms, took)
        self._last = time.thread_time()

    def check(self):
        """End the test if the loop was once kept waiting.

        Raises:
            StallError: It was.
        """
        if self.longest_ms >= self.LIMIT_MS:
            raise StallError(f"{self.longest_ms:.0f} ms")

    @classmethod
    def slowness(cls):
        """How many times longer a fixed piece of work takes now than the quickest so far."""
        probes = []
        for _ in range(3):
            begun = time.thread_time()
            {str(number): [number] for number in range(5000)}
            probes.append(time.thread_time() - begun)
        now = sorted(probes)[1]
        StallWatch.quickest_probe = min(StallWatch.quickest_probe, *probes)
        return now / StallWatch.quickest_probe


@pytest.fixture
def stall_watch(application):
    assert threading.current_thread() is threading.main_thread()
    return StallWatch()
