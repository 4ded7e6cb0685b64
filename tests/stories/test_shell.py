"""Settings, logs, crashes and the first start: a real window, real events, a real engine."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.engine import tiny_model
from tests.ui.conftest import delete, settle
from tests.ui.fake_trainer import RESULT
from verifier_app.engine.client import EngineClient
from verifier_app.engine.defects import WINDOW_LOG_NAME, tail
from verifier_app.store.cases import CaseNotes
from verifier_app.store.paths import resource
from verifier_app.store.settings import (
    DEVICE,
    LANGUAGE,
    MOTION,
    OPERATING_POINT,
    SIGNATURE_MODEL,
    THEME,
    TOUCH,
    WELCOME,
    Settings,
)
from verifier_app.ui import trainer_link
from verifier_app.ui.commands import PAGES
from verifier_app.ui.crashes import Crashes
from verifier_app.ui.dress import Dress
from verifier_app.ui.engine_link import EngineLink, EngineState
from verifier_app.ui.languages import use_language
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.window import MainWindow
from verifier_app.ui.workbench import Workbench

CONTROL = Qt.KeyboardModifier.ControlModifier


def click(widget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def choose(drop_down, text) -> None:
    """As a person does by keyboard."""
    index = drop_down.findText(text)
    assert index >= 0, [drop_down.itemText(i) for i in range(drop_down.count())]
    drop_down.setFocus()
    step = 1 if index > drop_down.currentIndex() else -1
    key = Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up
    for place in range(drop_down.currentIndex() + step, index + step, step):
        QTest.keyClick(drop_down, key)
        assert drop_down.currentIndex() == place
    settle()


def fail() -> None:
    raise RuntimeError(f"no sense in {Path.home() / 'scans' / 'ada-noor.png'}")


@pytest.fixture
def own_hooks():
    """Python's hooks come back after a story in which a window takes them over."""
    hooks = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture
def crashes(start, own_hooks):
    """A window whose errors are caught as in the program."""
    bench = start()
    made = Crashes(bench.window)
    made.install()
    yield bench, made
    if made.dialog is not None:
        made.dialog.close()


def test_every_setting_holds_at_once_and_at_the_next_start(start, until, home):
    tiny_model.write(home / "models" / "other.safetensors")
    bench = start()
    until(lambda: bench.link.is_ready)
    QTest.keyClick(bench.window, Qt.Key.Key_Comma, CONTROL)
    dialog = bench.doing.dialog
    assert dialog.isVisible()
    assert not dialog.isModal()
    click(dialog.colours.button("dark"))
    assert bench.theme.tokens.dark
    click(dialog.motion.button("none"))
    assert bench.theme.reduced_motion
    click(dialog.touch.button("on"))
    until(lambda: bench.page.copy.height() == 40)
    until(lambda: dialog.colours.button("dark").height() == 40)
    click(dialog.point.button("strict"))
    assert bench.comparison.operating_point == "strict"
    click(dialog.profile.button("character"))
    assert bench.page.profile.button("character").isChecked()
    until(lambda: dialog.models["signature"].count() >= 2)
    choose(dialog.models["signature"], "other")
    until(lambda: Settings().get(SIGNATURE_MODEL) == "other")
    until(lambda: bench.link.facts["models"]["signature"]["name"] == "other")
    before = bench.link.client.process_id
    choose(dialog.device, "Processor")
    until(lambda: bench.link.facts["device"]["reason"] == "the CPU was asked for")
    assert bench.link.client.process_id != before
    assert dialog._reason.text() == "CPU, the CPU was asked for"
    kept = Settings()
    assert [kept.get(s) for s in (THEME, MOTION, TOUCH, OPERATING_POINT, DEVICE)] == [
        "dark", "none", "on", "strict", "cpu",
    ]  # fmt: skip
    bench.commands["theme_light"].trigger()
    until(lambda: dialog.colours.button("light").isChecked())
    dialog.close()
    start.end(bench)
    assert start().page.copy.height() == 40


def windows() -> list[MainWindow]:
    """Those that can be seen, of whichever test."""
    every = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return [window for window in every if window.isVisible()]


def bench_beside(before: list[MainWindow]) -> Workbench | None:
    """That of a window which was opened since."""
    found = [w.findChild(Workbench) for w in windows() if w not in before]
    return next((own for own in found if own is not None), None)


@pytest.fixture
def trainers_end(until):
    """The next test has the cores for itself again."""
    yield
    until(lambda: not trainer_link._running)


def test_closing_ends_a_look_at_data(start, tmp_path, trainers_end):
    for writer in "ab":
        (tmp_path / writer).mkdir()
        for own in resource("examples").glob(f"signature-{writer}-?.png"):
            shutil.copy(own, tmp_path / writer / own.name)
    bench = start()
    data = bench.tuning_page.model.data
    data.choose(str(tmp_path))
    assert data.is_working
    bench.window.close()
    assert not data.is_working


def test_a_language_holds_at_once_and_the_table_stays(
    start, until, own_hooks, tmp_path, trainers_end
):
    people = tmp_path / "people"
    for writer in "ab":
        (people / writer).mkdir(parents=True)
        for own in resource("examples").glob(f"signature-{writer}-?.png"):
            shutil.copy(own, people / writer / own.name)
    bench = start(*(str(resource("examples") / f"signature-a-{n}.png") for n in (1, 2, 3)))
    until(lambda: bench.comparison.state is State.RESULT)
    bench.comparison.references.select(1)
    bench.ranking.questioned.add([FileSource(str(resource("examples") / "signature-b-1.png"))])
    bench.gallery.open(str(people))
    until(lambda: bench.gallery.drawn is not None)
    drawn = bench.gallery.pairs
    data = bench.tuning_page.model.data
    data.choose(str(people))
    until(lambda: data.facts is not None and not data.is_working)
    looked_at = data.facts
    bench.tuning_page.model.options.choose_preset("thorough")
    bench.tuning_page.model.options.change("steps", 700)
    bench.tuning_page.model.options.choose_name("north-branch")
    bench.tuning_page.model.options.choose_keep(keep=True)
    wanted = bench.tuning_page.model.options.request()
    bench.tuning_page.model.show_again(RESULT, "")
    bench.report.notes = CaseNotes("Case 12", "A. Noor", "Said in court.")
    bench.cases.kept_drawings.add(4)
    raw = bench.comparison.finding.raw
    QTest.keyClick(bench.window, Qt.Key.Key_Comma, CONTROL)
    before = windows()
    choose(bench.doing.dialog.language, "العربية")
    until(lambda: bench_beside(before) is not None)
    arabic = bench_beside(before)
    try:
        assert not shiboken6.isValid(bench.window) or not bench.window.isVisible()
        assert QGuiApplication.isRightToLeft()
        assert Settings().get(LANGUAGE) == "ar"
        until(lambda: arabic.comparison.state is State.RESULT)
        assert arabic.comparison.finding.raw == raw
        assert len(arabic.comparison.references.samples) == 2
        assert arabic.report.notes.words == "Said in court."
        assert arabic.cases.kept_drawings == {4}, "what was saved is not asked about"
        assert len(arabic.ranking.questioned.samples) == 1
        until(lambda: arabic.gallery.pairs == drawn)
        assert arabic.tuning_page.model.result.model == RESULT["model"]
        until(lambda: arabic.tuning_page.model.data.facts == looked_at)
        assert arabic.tuning_page.model.options.request() == wanted
        until(lambda: not arabic.is_working)  # or the next language would wait for it
        caught = arabic.window.findChild(Crashes)
        until(lambda: "engine: ready" in tail(WINDOW_LOG_NAME))
        QTimer.singleShot(0, fail)
        until(lambda: caught.dialog is not None)
        click(caught.dialog.close_button)
        assert arabic.commands["undo"].text() not in ("", "Undo")
        before = windows()
        choose(arabic.doing.dialog.language, "English")
        until(lambda: bench_beside(before) is not None)
        english = bench_beside(before)
    finally:
        use_language(QApplication.instance(), "en")
    try:
        assert not QGuiApplication.isRightToLeft()
        assert english.doing.dialog.isVisible()
        until(lambda: english.comparison.state is State.RESULT)
        english.window.close()  # the words went on with the table, and are in no file
        click(english.cases.question.drop)
        until(lambda: not english.window.isVisible())
    finally:
        delete(english.window)


def test_pages_and_other_colours_keep_nobody_waiting(start, until, stall_watch):
    bench = start()
    until(lambda: bench.link.is_ready)
    with stall_watch:
        until(lambda: len(bench.pages_built) == len(PAGES))
        parts = [own.root for own in bench.window.findChildren(Dress)]
        for entry in bench.rail.entries:
            QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
            QTest.qWait(20)
            for name in ("dark", "light"):
                bench.commands[f"theme_{name}"].trigger()
                until(lambda: {part.styleSheet() for part in parts} == {bench.theme.sheet})
    stall_watch.check()


def test_the_gear_at_the_foot_of_the_rail_opens_the_settings(start):
    bench = start()
    click(bench.rail.settings)
    assert bench.doing.dialog.colours.isVisible()
    bench.doing.dialog.close()


def test_the_first_start_offers_an_example_once(start, until, home):
    Settings().set(WELCOME, "show")
    bench = start()
    dialog = bench.doing.dialog
    assert dialog.isVisible()
    click(dialog.example)
    assert len(bench.comparison.references.samples) == 3
    until(lambda: bench.comparison.state is State.RESULT)
    start.end(bench)
    again = start()
    assert again.doing.dialog is None
    again.commands["welcome"].trigger()
    click(again.doing.dialog.meaning)
    assert "likelihood ratio" in again.doing.dialog.text.toPlainText()
    again.doing.dialog.close()


def test_about_leads_to_the_card_of_the_model_in_use(start, until):
    bench = start()
    until(lambda: bench.link.is_ready)
    bench.commands["about"].trigger()
    text = bench.doing.dialog.text
    words = text.toPlainText()
    assert "torch" in words
    assert "Qt" in words
    assert "tiny" in words
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert bench.shown == "models"
    until(lambda: bench.files.card is not None)
    assert bench.files.selected == "tiny"


def test_an_error_is_shown_as_it_would_be_copied_and_the_window_goes_on(crashes, until, tmp_path):
    bench, caught = crashes
    QTest.keyClick(bench.window, Qt.Key.Key_F6)
    QTimer.singleShot(0, fail)
    until(lambda: caught.dialog is not None)
    dialog = caught.dialog
    assert not dialog.isModal()
    shown = dialog.text.toPlainText()
    assert "Traceback" in shown
    assert "RuntimeError: no sense in ~/scans/ada-noor.png" in shown
    assert str(Path.home()) not in shown
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == shown
    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    until(lambda: dialog.times == 2)
    assert "2 times" in dialog.again.text()
    click(dialog.close_button)
    QTimer.singleShot(0, fail)
    until(lambda: tail(WINDOW_LOG_NAME).count("RuntimeError") == 3)
    log = tail(WINDOW_LOG_NAME)
    assert "ada-noor" not in log
    bench.commands["log"].trigger()
    viewer = bench.doing.dialog
    assert viewer.text.toPlainText() == log.rstrip()
    click(viewer.copy)
    assert QGuiApplication.clipboard().text() == log.rstrip()
    viewer.close()


def test_an_engine_that_never_lives_is_told_with_its_log(crashes, until):
    _bench, caught = crashes
    command = [sys.executable, "-c", "raise SystemExit(3)"]
    link = EngineLink(lambda deliver: EngineClient(deliver, command))
    caught.follow(link)
    link.start()
    until(lambda: link.state is EngineState.STOPPED)
    dialog = caught.dialog
    assert dialog.windowTitle() == "The engine does not start"
    assert "verifier-app" in dialog.text.toPlainText()
    states = []
    link.state_changed.connect(lambda: states.append(link.state))
    again = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Try again")
    click(again)
    assert states[0] is EngineState.STARTING
    until(lambda: link.state is EngineState.STOPPED)
    assert "engine: stopped" in tail(WINDOW_LOG_NAME)
    link.close()


def test_every_change_of_the_references_is_undone_and_done_again_by_keys(start):
    names = [f"signature-a-{number}.png" for number in (1, 2, 3, 4)]
    bench = start(*(str(resource("examples") / name) for name in names))
    references, row = bench.comparison.references, bench.page.references.row

    def now() -> list[tuple[str, bool]]:
        return [(own.source.name, own.used) for own in references.samples]

    states = [now()]
    for key, modifier in (
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ):
        row.tiles[0].setFocus()
        settle()
        QTest.keyClick(row.tiles[0], key, modifier)
        settle()
        states.append(now())
    first, second, third = names[1:]
    assert states[1:] == [
        [(first, False), (second, True), (third, True)],
        [(second, True), (first, False), (third, True)],
        [(first, False), (third, True)],
    ]
    for state in reversed(states[:-1]):
        QTest.keyClick(bench.window, Qt.Key.Key_Z, CONTROL)
        assert now() == state
    for state in states[1:]:
        QTest.keyClick(bench.window, Qt.Key.Key_Y, CONTROL)
        assert now() == state
