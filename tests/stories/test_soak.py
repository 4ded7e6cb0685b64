"""Somebody without any plan: minutes of random events, and nothing breaks, grows or stalls.

The seed and the length can be set: SOAK_SEED=7 SOAK_SECONDS=60. What the engine answers comes
when it comes, so a seed gives the same person, not the same minute.
"""

from __future__ import annotations

import ctypes
import gc
import os
import random
import re
import time
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QtMsgType, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from tests.stories.test_batch import write_table
from tests.stories.test_load import drop
from tests.ui.test_draw_pad import pen, tablet
from verifier_app.store.paths import resource
from verifier_app.ui.commands import PAGES

SECONDS = float(os.environ.get("SOAK_SECONDS", "300"))
SEED = int(os.environ.get("SOAK_SEED", "1"))
WARM = 0.4
"""Share of the time after which everything has been seen once, and nothing may grow."""
BUSY_MS, BUSY_SHARE = 80.0, 1 / 500
"""On a machine that does other things as well, one act in so many takes up to this long."""
MOST_WIDGETS, MOST_BYTES = 40, 24 << 20
"""What may be there more than after the warm-up: caches are not full yet."""
MANY, STROKES = 16, 40
"""References and strokes from which on the person begins anew, as everybody would."""
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
EXAMPLES = sorted(str(own) for own in resource("examples").glob("*.png"))
SIZES = ((900, 600), (1024, 700), (1280, 800), (1600, 1000), (480, 360))
KEYS = (
    *((key, NONE) for key in (
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up,
        Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_F6,
        Qt.Key.Key_A, Qt.Key.Key_7,
    )),
    *((key, CONTROL) for key in (
        Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_E, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3,
        Qt.Key.Key_4, Qt.Key.Key_V, Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_C,
    )),
    (Qt.Key.Key_F6, SHIFT), (Qt.Key.Key_Left, ALT), (Qt.Key.Key_Right, ALT),
)  # fmt: skip
DIALOGS = (
    "settings", "messages", "meaning", "shortcuts", "log", "welcome", "about", "cleaning", "crop",
    "save_report", "open_questioned", "open_references",
)  # fmt: skip
COMMANDS = (
    "undo", "redo", "swap", "example", "clear_pane", "profile_signature", "profile_character",
    "theme_light", "theme_dark", "evidence", "compare", "toggle_reference", "remove_reference",
    "move_left", "new_set", "point_strict", "point_standard", "copy_text",
    "copy_picture",
)  # fmt: skip


class Person:
    """Does one thing after the other to a window; each is a method named `may_...`."""

    def __init__(self, bench, chance: random.Random, folder: Path, until) -> None:
        self.bench, self.chance, self.until = bench, chance, until
        self.table = write_table(folder / "pairs.csv", 40)
        self.pen = pen()
        self.ways = sorted(name for name in dir(self) if name.startswith("may_"))

    def act(self) -> str:
        """Do something; gives its name."""
        comparison = self.bench.comparison
        ink = self.bench.page.questioned.pad.ink or self.bench.page.references.pad.ink
        if len(comparison.references.samples) > MANY or (ink and len(ink.strokes) > STROKES):
            return self._trigger("clear_all")
        name = self.chance.choice(self.ways)
        told = getattr(self, name)()
        return f"{name} {told or ''}"

    def may_draw(self) -> None:
        pad = self._pad()
        points = self._line(pad)
        QTest.mousePress(pad, LEFT, NONE, points[0])
        for point in points[1:]:
            QTest.mouseMove(pad, point)
        QTest.mouseRelease(pad, LEFT, NONE, points[-1])

    def may_use_the_pen(self) -> None:
        pad, move = self._pad(), QEvent.Type.TabletMove
        points = [(own.x(), own.y()) for own in self._line(pad)]
        tablet(pad, QEvent.Type.TabletPress, points[0], 0.4, self.pen)
        for point in points[1:]:
            tablet(pad, move, point, self.chance.uniform(0.1, 1.0), self.pen)
            QTest.qWait(0)
        tablet(pad, QEvent.Type.TabletRelease, points[-1], 0.0, self.pen)

    def may_click(self) -> str:
        widget, place = self._anywhere()
        told = f"{type(widget).__name__} {widget.accessibleName()}"  # the click may close it
        QTest.mouseMove(widget, place)
        QTest.mouseClick(widget, LEFT, NONE, place)
        return told

    may_click_again = may_click
    may_click_once_more = may_click

    def may_double_click(self) -> str:
        widget, place = self._anywhere()
        QTest.mouseDClick(widget, LEFT, NONE, place)
        return type(widget).__name__

    def may_turn_the_wheel(self) -> str:
        widget, place = self._anywhere()
        step = QPoint(0, self.chance.choice((-240, -120, 120, 240)))
        event = QWheelEvent(
            QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), step,
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        return type(widget).__name__

    def may_press_a_key(self) -> str:
        key, modifiers = self.chance.choice(KEYS)
        target = QApplication.focusWidget() or self._front()
        QTest.keyClick(target, key, modifiers)
        return f"{key.name} in {type(target).__name__}"

    may_press_another_key = may_press_a_key

    def may_drop_files(self) -> None:
        page = self.bench.page
        pane = self.chance.choice((page.questioned, page.references))
        if pane.isVisible():
            drop(pane, self.chance.choice((*EXAMPLES, str(self.table.parent / "torn.png"))))

    def may_paste(self) -> None:
        mime = QMimeData()
        if self.chance.random() < 0.5:
            mime.setImageData(QImage(self.chance.choice(EXAMPLES)))
        else:
            mime.setUrls([QUrl.fromLocalFile(own) for own in self.chance.sample(EXAMPLES, 2)])
        QGuiApplication.clipboard().setMimeData(mime)
        self.bench.commands["paste"].trigger()

    def may_turn_to_a_page(self) -> str:
        index = self.chance.randrange(len(PAGES))
        QTest.mouseClick(self.bench.rail.entries[index], LEFT)
        return PAGES[index]

    def may_resize(self) -> str:
        size = self.chance.choice(SIZES)
        self.bench.window.resize(*size)
        return str(size)

    def may_run_a_command(self) -> str:
        return self._trigger(self.chance.choice(COMMANDS))

    def may_search_a_command(self) -> str:
        search = self.bench.search
        search.setFocus()
        QTest.keyClicks(search, self.chance.choice(("colours", "evid", "swap", "zzz", "about")))
        QTest.keyClick(search, self.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        return search.text()

    def may_look_into_a_dialog(self) -> str:
        return self._trigger(self.chance.choice(DIALOGS))

    def may_leave_the_dialogs(self) -> None:
        leave_dialogs()

    def may_open_a_table(self) -> None:
        self.bench.show_page("batch")
        self.bench.batch.open_table(str(self.table))

    def rest(self) -> None:
        """An empty window of the usual size, with nothing to go back to.

        What was looked at is the same each time as well: a card keeps as many labels as the model
        with the most rates needs, and a set has as many cells as references.
        """
        bench = self.bench
        leave_dialogs()
        bench.show_page("compare")
        bench.commands["theme_light"].trigger()
        bench.window.showNormal()
        bench.window.resize(1280, 800)
        bench.batch.close()
        bench.comparison.choose_profile("signature")
        bench.ranking.questioned.clear_all()
        self._look_at_the_usual()
        for pane in (bench.comparison.questioned, bench.comparison.references):
            pane.clear_all()
            pane._past.clear()
            pane._future.clear()
        bench.comparison._on_samples_changed()
        for model in (bench.gallery, bench.file_pictures):
            (model.close if model is bench.gallery else model.forget)()
        QApplication.clipboard().clear()
        for _ in range(20):
            QTest.qWait(20)
            gc.collect()

    def _look_at_the_usual(self) -> None:
        """The cards of all models, at the end of the one in use; no sets."""
        bench, sets, files = self.bench, self.bench.sets, self.bench.files
        bench.show_page("models")
        self.until(lambda: files.rows)
        for name in (*(own.name for own in files.rows), files.in_use("signature")):
            files.choose(name)
            self.until(lambda: files.card is not None)
        bench.show_page("references")
        sets.search("")
        self.until(lambda: sets.sets is not None)
        while sets.sets:
            gone = sets.sets[0].id
            sets.choose(gone)
            sets.remove_set()
            self.until(lambda g=gone: all(own.id != g for own in sets.sets))
        bench.show_page("compare")

    def _trigger(self, key: str) -> str:
        action = self.bench.commands[key]
        if action.isEnabled():
            action.trigger()
        return key

    def _pad(self) -> QWidget:
        page = self.bench.page
        return self.chance.choice((page.questioned.pad, page.references.pad))

    def _line(self, pad: QWidget) -> list[QPoint]:
        chance = self.chance
        x, y = (chance.randrange(max(1, side)) for side in (pad.width(), pad.height()))
        points = [QPoint(x, y)]
        for _ in range(chance.randrange(1, 40)):
            points.append(points[-1] + QPoint(chance.randint(-9, 12), chance.randint(-9, 9)))
        return points

    def _front(self) -> QWidget:
        shown = [own for own in dialogs() if own.isActiveWindow()]
        return shown[0] if shown else self.bench.window

    def _anywhere(self) -> tuple[QWidget, QPoint]:
        front = self._front()
        place = QPoint(self.chance.randrange(front.width()), self.chance.randrange(front.height()))
        widget = front.childAt(place) or front
        return widget, widget.mapFrom(front, place)


class Impatient(QObject):
    """Leaves every menu, list and question that pops up; some wait in a loop of their own."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self._chance = chance
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(15)

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape)
            QTest.keyClick(popup, self._chance.choice(keys))
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            QTest.keyClick(question, self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))


def dialogs() -> list[QDialog]:
    return [
        own
        for own in QApplication.topLevelWidgets()
        if isinstance(own, QDialog) and own.isVisible()
    ]


def leave_dialogs() -> None:
    for own in dialogs():
        QTest.keyClick(own, Qt.Key.Key_Escape)
        own.close()


@pytest.fixture
def files(monkeypatch, tmp_path, chance):
    """File dialogs answer at once: an example, a new file, or nothing."""

    def named(*arguments) -> str:
        ending = re.search(r"\*(\.\w+)", str(arguments[-1]))
        return str(tmp_path / f"saved{ending[1] if ending else ''}")

    def some(*answers):
        return chance.choice((*answers, ""))

    one = {"getOpenFileName": lambda *_: (some(*EXAMPLES[:3]), "")}
    one["getSaveFileName"] = lambda *own: (some(named(*own)), "")
    one["getExistingDirectory"] = lambda *_: ""
    for name, answer in one.items():
        monkeypatch.setattr(QFileDialog, name, answer)
    return tmp_path


@pytest.fixture
def chance():
    return random.Random(SEED)


def held() -> tuple[Counter[str], int]:
    """Widgets by their kind, and bytes of memory (0 where the system does not tell).

    What is free is given back to the system before: of that the C library keeps 20 to 100 MB, by
    chance.
    """
    statm, size = Path("/proc/self/statm"), 0
    if statm.exists():
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not every C library has it
        if trim is not None:
            trim(0)
        size = int(statm.read_text().split()[1]) * 4096
    return Counter(type(own).__name__ for own in QApplication.allWidgets()), size


@pytest.mark.slow
def test_nothing_breaks_grows_or_stalls(start, until, chance, files, stall_watch, qtlog):
    bench = start()
    until(lambda: bench.link.is_ready and len(bench.pages_built) == len(PAGES))
    person, impatient = Person(bench, chance, files, until), Impatient(chance)
    may_close, bench.window.may_close = bench.window.may_close, lambda: False
    begun, before, stalls, acts, longest = time.monotonic(), None, [], 0, 0.0
    try:
        with stall_watch:
            while (passed := time.monotonic() - begun) < SECONDS:
                if before is None and passed > WARM * SECONDS:
                    person.rest()
                    before = held()
                    QTest.qWait(10)
                stall_watch.longest_ms = 0.0
                did = person.act()
                QTest.qWait(chance.choice((1, 5, 30)))
                QTest.qWait(3)  # the watch's own beat has its turn, whatever came before it
                acts += 1
                took = stall_watch.longest_ms
                longest = max(longest, took)
                if took > stall_watch.LIMIT_MS:
                    stalls.append((took, f"{did} on {bench.shown}"))
        person.rest()
        after = held()
    finally:
        impatient.stop()
        leave_dialogs()
        # what Python made would be deleted after Python's end, which nothing survives
        QApplication.clipboard().clear()
        bench.window.may_close = may_close
    said = [
        own.message
        for own in qtlog.records
        if own.type != QtMsgType.QtDebugMsg and "plugin does not support" not in own.message
    ]
    whole = (
        f"seed {SEED}, {acts} acts in {SECONDS:g} s, the longest {longest:.0f} ms; since the"
        f" warm-up {after[1] - before[1]} bytes more and widgets {after[0] - before[0]}"
    )
    assert said == [], whole
    assert after[0].total() - before[0].total() <= MOST_WIDGETS, whole
    assert after[1] - before[1] <= MOST_BYTES, whole
    told = "\n".join((whole, *(f"{took:.0f} ms: {did}" for took, did in stalls)))
    assert len(stalls) <= acts * BUSY_SHARE, told
    assert all(took <= BUSY_MS for took, _ in stalls), told
