"""The Fine-tune page in a shown window, with real events and a trainer in the test's hands."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel

from tests.ui import fake_trainer as fake
from tests.ui.conftest import Desk, delete, drop_on, settle, words
from tests.ui.fake_models import facts
from tests.ui.fakes import make_ink
from tests.ui.test_accessibility import nameless, too_small
from tests.ui.test_window import SIZES, clipped, fill
from verifier_app.engine.model_questions import UseModel
from verifier_app.store import runs
from verifier_app.store.settings import LAST_FOLDER
from verifier_app.ui import trainer_link
from verifier_app.ui.app import kept_table
from verifier_app.ui.commands import PAGES
from verifier_app.ui.icons import icon
from verifier_app.ui.models import tuning_words
from verifier_app.ui.models.tuning_run import RunState
from verifier_app.ui.widgets.focus_ring import GAP, WIDTH
from verifier_app.ui.widgets.keeping_question import KeepingQuestion

LEFT = Qt.MouseButton.LeftButton
PLACE = PAGES.index("fine-tune")
"""Of the page in the rail."""


@pytest.fixture(scope="module")
def module_desk(session_theme, tmp_path_factory):
    made = Desk(session_theme, tmp_path_factory.mktemp("desk"))
    yield made
    delete(made.window)


@pytest.fixture
def desk(module_desk, theme):
    module_desk.link.ask_facts = lambda: None
    module_desk.clear()
    yield module_desk
    module_desk.clear()
    page = module_desk.bench.pages_built.pop("fine-tune", None)
    if page is not None:
        module_desk.bench.pages.removeWidget(page)
        shiboken6.delete(page)


@pytest.fixture
def trainers(monkeypatch):
    made = fake.FakeTrainers()
    monkeypatch.setattr(trainer_link, "begin", made)
    return made


@pytest.fixture
def make_page(make_bench, trainers, qtbot):
    def make(width=1280, height=800):
        bench = make_bench(width, height)
        QTest.mouseClick(bench.rail.entries[PLACE], LEFT)
        settle()
        return bench.tuning_page

    return make


@pytest.fixture
def page(make_page):
    return make_page()


@pytest.fixture
def checked(page, trainers):
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    settle()
    return page


def test_dropping_a_folder_or_a_table_looks_at_it(page, desk, trainers, tmp_path):
    folder, table = tmp_path / "scans", tmp_path / "files.CSV"
    folder.mkdir()
    table.touch()
    (tmp_path / "a.png").touch()
    assert not drop_on(page, tmp_path / "a.png")
    assert not drop_on(page, folder, table)
    assert drop_on(page, folder)
    settle()
    assert page.model.data.place == str(folder)
    assert desk.bench.last_folder == str(folder)
    assert page.model.data.checking
    assert not drop_on(page, table), "one after the other"
    trainers.check()
    settle()
    assert drop_on(page, table)
    assert page.model.data.place == str(table)
    assert desk.bench.last_folder == str(tmp_path)


@pytest.fixture
def running(checked, trainers, qtbot):
    checked.model.start()
    trainers.train()
    settle()
    qtbot.waitUntil(lambda: checked.library.is_idle, timeout=60_000)
    checked.run.draw()
    return checked


def test_nothing_is_drawn_by_pyqtgraph_before_the_page_opens():
    import subprocess
    import sys

    code = (
        "import sys, verifier_app.ui.workbench, verifier_app.ui.tuning.page;"
        "sys.exit('pyqtgraph' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_empty_page_invites_and_offers_recalibration(page):
    assert "Choose handwriting whose writers you know" in words(page)
    assert any(text.startswith("Drop a folder ") for text in words(page))
    assert page.instead.isVisible()
    assert page.steps.button("data").isChecked()
    assert not page.steps.button("options").isEnabled()


def test_a_folder_is_chosen_checked_and_shown(page, trainers, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/data/branch-scans")
    QTest.mouseClick(page.data.folder, LEFT)
    settle()
    assert trainers.last.request["data"] == "/data/branch-scans"
    assert page.data.cancel.isVisible()
    trainers.check()
    settle()
    shown = words(page)
    for text in ("20: 15 to learn, 5 held out", "280", "240", "target 0 · imitation"):
        assert text in shown
    assert any("other paper" in text for text in shown)
    assert not page.data.cancel.isVisible()
    before = page.data.tiles.tiles[0].picture.accessibleName()
    QTest.mouseClick(page.data.others, LEFT)
    settle()
    assert page.data.tiles.tiles[0].picture.accessibleName() != before


def test_a_table_leaves_its_folder_for_the_next_dialog(page, desk, trainers, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/own/all.csv", ""))
    desk.bench.commands["tuning_table"].trigger()
    settle()
    assert trainers.last.request["data"] == "/data/own/all.csv"
    assert desk.bench.settings.get(LAST_FOLDER) == "/data/own"


@pytest.mark.parametrize(("width", "columns"), [(900, 1), (1366, 2)])
def test_hints_of_advanced_options_have_room(make_page, trainers, width, columns):
    page = make_page(width, 700)
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    settle()
    QTest.mouseClick(page.data.next, LEFT)
    settle()
    QTest.mouseClick(page.options.fold, LEFT)
    settle()
    lefts = {field.x() for field in page.options.fields.values()}
    assert len(lefts) == columns
    hints = [own for own in page.options._hints.values() if own.isVisible()]
    assert min(own.width() for own in hints) > 100


def test_what_cannot_be_done_yet_says_why(page, trainers):
    def why(step):
        made = page.steps.button(step)
        assert made.isEnabled() is not bool(made.toolTip())
        return made.toolTip()

    settle()
    assert why("data") == ""
    assert why("options") == "Choose data first."
    page.model.data.choose("/data/branch-scans")
    settle()
    assert why("options") == "The data are still being looked at."
    trainers.check(usable_writers=4)
    settle()
    few = "There are too few writers to train on."
    assert why("options") == few
    assert page.data.next.toolTip() == few
    assert why("run") == "No training has been started yet."
    assert why("result") == "There is no result yet."


def test_a_check_is_cancelled_and_a_failure_is_told(page, trainers):
    page.model.data.choose("/data/empty")
    settle()
    QTest.mouseClick(page.data.cancel, LEFT)
    assert trainers.last.words == ["stop"]
    page.model.data.check()
    trainers.last.say({"event": "error", "text": "/data/empty: There are no pictures in it."})
    settle()
    assert "/data/empty: There are no pictures in it." in words(page.data)


def test_recalibrating_asks_for_other_data_where_those_cannot_be_used(page, trainers, monkeypatch):
    page.model.data.choose("/data/empty")
    trainers.last.say({"event": "error", "text": "/data/empty: There are no pictures in it."})
    settle()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/data/branch-scans")
    QTest.mouseClick(page.instead, LEFT)
    settle()
    assert {own.request["data"] for own in trainers.begun[1:]} == {"/data/branch-scans"}
    assert trainers.last.word == "recalibrate"


def test_options_are_typed_and_wrong_ones_hold_the_start(checked, trainers):
    QTest.mouseClick(checked.data.next, LEFT)
    settle()
    options = checked.options
    assert any("It takes about" in text for text in words(options))
    QTest.mouseClick(options.fold, LEFT)
    settle()
    assert options.combos["loss"].shown == "cross-entropy (BCE)"
    field = options.fields["batch"]
    field.selectAll()
    QTest.keyClicks(field, "7")
    settle()
    assert "An even number." in words(options)
    assert not options.start.isEnabled()
    assert options.start.toolTip() == "Batch: An even number."
    field.selectAll()
    QTest.keyClicks(field, "4")
    settle()
    QTest.mouseClick(options.start, LEFT)
    settle()
    assert trainers.last.request["options"] == {"batch": 4}
    assert checked.steps.button("run").isChecked()


@pytest.mark.parametrize("key", ["steps", "rate", "time_limit"])
def test_letters_in_a_field_for_numbers_stay_and_are_told(checked, key):
    QTest.mouseClick(checked.data.next, LEFT)
    QTest.mouseClick(checked.options.fold, LEFT)
    field = checked.options.fields[key]
    field.selectAll()
    QTest.keyClicks(field, "ten")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    settle()
    assert field.text() == "ten"
    assert not checked.options.start.isEnabled()
    checked.steps.button("data").click()  # shows the options in a card
    settle()
    assert "ten" in words(checked)


def test_a_run_is_paused_continued_ended_and_stopped_by_its_buttons(running, trainers, desk):
    run = running.model.queue.active
    step = running.run
    assert any(text.startswith("Iteration 240 of 600.") for text in words(step))
    assert step.progress.value() == 400
    QTest.mouseClick(step.pause, LEFT)
    settle()
    assert "It pauses as soon as this iteration is done." in words(step)
    trainers.last.say({"event": "paused"})
    settle()
    assert "Paused. Everything is saved." in words(step)
    assert step.pause.text() == "Resume"
    resume = icon("resume", desk.bench.theme, "text", "text")
    assert step.pause.icon().pixmap(16).toImage() == resume.pixmap(16).toImage()
    assert desk.bench.commands["tuning_pause"].text() == "Resume training"
    QTest.mouseClick(step.pause, LEFT)
    QTest.mouseClick(step.keep, LEFT)
    assert trainers.last.words == ["pause", "resume", "keep"]
    settle()
    ending = "Finishing, still about 0:05. Checking on the writers who were held back."
    trainers.last.say({"event": "beside", "seconds": 5.0})
    settle()
    assert ending in words(step)
    for made in (step.pause, step.keep):
        assert not made.isEnabled()
        assert made.toolTip() == ending
    assert not desk.bench.commands["tuning_keep"].isEnabled()
    assert step.stop.text() == "Discard"
    QTest.mouseClick(step.stop, LEFT)
    question = desk.bench.tuning.stopping
    assert question.save is None, "it is being kept already"
    assert question.informativeText() == ending
    QTest.mouseClick(question.drop, LEFT)
    settle()
    assert trainers.last.words[-1] == "stop"
    assert run.state is RunState.STOPPED


def test_a_pause_before_the_first_iteration_speaks_of_none(checked, trainers):
    checked.model.start()
    trainers.last.say({"event": "started", "name": "n", "options": fake.OPTIONS}, fake.SPLIT)
    settle()
    QTest.mouseClick(checked.run.pause, LEFT)
    settle()
    assert "It pauses as soon as it can." in words(checked.run)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_stop_by_a_slip_is_asked_about_while_the_training_goes_on(running, trainers, desk, key):
    run = running.model.queue.active
    QTest.mouseClick(running.run.stop, LEFT)
    question = desk.bench.tuning.stopping
    assert question.isVisible(), "at once"
    assert run.name in question.text()
    trainers.last.say(fake.step(241))
    settle()
    assert any(text.startswith("Iteration 241 of 600.") for text in words(running.run))
    QTest.keyClick(question, key)
    settle()
    assert run.state is RunState.RUNNING
    assert trainers.last.words == []
    assert desk.bench.tuning.stopping is None


@pytest.mark.parametrize(
    ("answer", "word", "state"),
    [("drop", "stop", RunState.STOPPED), ("save", "keep", RunState.KEEPING)],
)
def test_the_question_before_a_stop_is_answered(running, trainers, desk, answer, word, state):
    run = running.model.queue.active
    desk.bench.commands["tuning_stop"].trigger()
    desk.bench.commands["tuning_stop"].trigger()  # one question, however often it is asked for
    boxes = [own for own in desk.window.findChildren(KeepingQuestion) if own.isVisible()]
    assert boxes == [desk.bench.tuning.stopping]
    QTest.mouseClick(getattr(boxes[0], answer), LEFT)
    assert run.state is state
    assert trainers.last.words == [word]


@pytest.mark.parametrize("state", [RunState.RUNNING, RunState.PAUSING, RunState.PAUSED])
def test_only_of_a_training_that_runs_it_is_said_that_it_goes_on(running, trainers, desk, state):
    run = running.model.queue.active
    if state is not RunState.RUNNING:
        run.pause()
    if state is RunState.PAUSED:
        trainers.last.say({"event": "paused"})
    assert run.state is state
    QTest.mouseClick(running.run.stop, LEFT)
    question = desk.bench.tuning.stopping
    goes_on = "goes on until you answer" in question.informativeText()
    assert goes_on == (state is RunState.RUNNING)
    assert "Stop and keep: Ends it at iteration" in question.informativeText()
    stay = "Go on training" if state is RunState.RUNNING else "Leave it paused"
    assert question.stay.text() == stay
    QTest.mouseClick(question.stay, LEFT)


def test_a_training_that_ends_while_it_is_asked_about_needs_no_answer(running, trainers, desk):
    QTest.mouseClick(running.run.stop, LEFT)
    question = desk.bench.tuning.stopping
    trainers.last.say(fake.RESULT)
    assert not question.isVisible()
    settle()
    assert desk.bench.tuning.stopping is None
    assert running.result.isVisible()
    assert trainers.last.words == []


def test_a_run_that_died_is_taken_out_only_after_a_question(running, trainers):
    run = running.model.queue.active
    folder = runs.runs_dir() / run.name
    runs.remember(folder, {**run.request, "folder": str(folder)})  # as the trainer notes it
    (folder / "turn0").mkdir()
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
    trainers.last.say({"event": "died", "text": "The trainer ended unexpectedly (exit code 9)."})
    settle()

    def take_out():
        made = next(
            b for b in running.side.findChildren(QAbstractButton)
            if b.accessibleName() == f"Take {run.name} out"
        )  # fmt: skip
        QTest.mouseClick(made, LEFT)

    take_out()
    QTest.mouseClick(running.side.queue.question.stay, LEFT)
    assert running.model.queue.runs == [run]
    assert [own["name"] for own in runs.left()] == [run.name]
    take_out()
    QTest.mouseClick(running.side.queue.question.drop, LEFT)
    assert running.model.queue.runs == []
    assert not folder.exists()
    running.model.load()
    assert running.model.left == []


def test_closing_asks_instead_of_the_question_before_a_stop(running, desk):
    QTest.mouseClick(running.run.stop, LEFT)
    stopping = desk.bench.tuning.stopping
    desk.window.close()
    assert not stopping.isVisible()
    assert running.model.queue.active is not None
    question = desk.bench.tuning.question
    assert question.drop.text() == "Delete and close", "what was learnt is gone then"
    QTest.mouseClick(question.stay, LEFT)
    assert desk.window.isVisible()


def test_what_was_refused_for_its_options_leads_to_them_instead_of_going_on(checked, trainers):
    checked.model.options.change("time_limit", 30.0)
    checked.model.start()
    text = "The time limit of 30 s leaves no time to train: the check alone took 15 s."
    trainers.last.say({"event": "error", "text": text, "refused": True})
    settle()
    step = checked.run
    assert text in words(step)
    assert not step.go_on.isVisible()
    assert step.first_control() is step.change
    QTest.mouseClick(step.change, LEFT)
    settle()
    assert checked.options.isVisible()
    assert checked.model.options.value("time_limit") == 30.0


def test_a_run_that_failed_for_another_reason_can_go_on(running, trainers):
    trainers.last.say({"event": "error", "text": "The disk is full.", "refused": False})
    settle()
    assert running.run.go_on.isVisible()
    assert running.run.first_control() is running.run.go_on
    QTest.mouseClick(running.run.change, LEFT)
    settle()
    assert running.options.isVisible()


REFUSED = {"event": "error", "text": "The time limit leaves no time to train.", "refused": True}


def another_days(page, *, has_learnt=False):
    """Go on with a run that the window finds, and have it refused."""
    asked = {"name": "old-run", "data": "/data/old", "preset": "thorough", "keep": True,
             "options": {"time_limit": 30.0}, "profile": "signature"}  # fmt: skip
    runs.put_off(asked)
    if has_learnt:
        (runs.runs_dir() / "old-run" / "turn0").mkdir()
        (runs.runs_dir() / "old-run" / "turn0" / "checkpoint.pt").write_bytes(b"x")
    page.model.load()
    page.model.go_on(page.model.left[0])


def test_a_run_of_another_day_that_is_refused_leads_to_its_data_and_options(page, trainers):
    another_days(page)
    trainers.last.say(REFUSED)
    settle()
    assert not page.run.go_on.isVisible()
    assert page.run.first_control() is page.run.change
    QTest.mouseClick(page.run.change, LEFT)
    settle()
    assert page.data.isVisible()
    assert trainers.last.word == "check"
    assert trainers.last.request == {"data": "/data/old", "profile": "signature"}
    trainers.check()
    settle()
    assert page.options.isVisible()
    assert page.model.options.preset == "thorough"
    assert page.options.fields["time_limit"].text() == "30"
    assert page.options.keep.isChecked()
    assert page.options.start.isEnabled()
    QTest.mouseClick(page.steps.button("data"), LEFT)
    trainers.last.say(fake.PACE)
    settle()
    assert page.data.isVisible(), "it leads on once"


def test_a_run_that_is_refused_goes_on_only_from_what_it_has_learnt(page, trainers):
    another_days(page, has_learnt=True)
    trainers.last.say(REFUSED)
    settle()
    assert page.run.change.isVisible()
    QTest.mouseClick(page.run.go_on, LEFT)
    assert trainers.last.word == "start"
    assert trainers.last.request["name"] == "old-run"


def test_data_that_are_chosen_meanwhile_lead_nowhere(page, trainers):
    another_days(page)
    trainers.last.say(REFUSED)
    settle()
    QTest.mouseClick(page.run.change, LEFT)
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    settle()
    assert page.data.isVisible()


def test_curves_have_both_axes_and_a_table_each(running):
    loss = running.run.loss
    plotted = loss.chart.plot.getPlotItem().listDataItems()
    assert len(plotted) == 2
    assert plotted[0].getData()[0][-1] == 240
    (x_low, x_high), (y_low, _) = loss.chart.plot.getPlotItem().viewRange()
    assert (x_low, x_high, y_low) == (0, 600, 0)
    QTest.mouseClick(loss.axis.button("seconds"), LEFT)
    assert loss.chart.plot.getPlotItem().listDataItems()[0].getData()[0][-1] == 120
    assert running.run.error.axis.button("seconds").isChecked()
    QTest.mouseClick(loss.switch, LEFT)
    assert loss.table.isVisible()
    loss.table.setFocus()
    QTest.keyClick(loss.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["Iteration", "Time", "Loss"]
    assert len(lines) > 100


def test_a_curve_that_a_wider_window_shows_is_drawn_though_the_run_is_paused(
    make_page, trainers, qtbot
):
    page = make_page(900, 600)
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    page.model.start()
    trainers.train()
    page.model.queue.active.pause()
    trainers.last.say({"event": "paused"})
    settle()
    qtbot.waitUntil(lambda: page.library.is_idle, timeout=60_000)
    step = page.run
    step.draw()
    qtbot.waitUntil(lambda: not step._redraw.isActive())
    assert not step.error.frame.isVisible()
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: bool(step.error.chart.plot.getPlotItem().listDataItems()))


def test_a_chart_without_a_curve_says_so_instead_of_empty_axes(checked, trainers, qtbot):
    checked.model.start()
    settle()
    loss = checked.run.loss
    assert loss.nothing.isVisible()
    assert "The curve begins with the training." in words(checked.run)
    qtbot.waitUntil(lambda: checked.library.is_idle, timeout=60_000)
    checked.run.draw()
    assert loss.nothing.isVisible()
    QTest.mouseClick(loss.switch, LEFT)
    assert loss.table.isVisible()
    QTest.mouseClick(loss.switch, LEFT)
    trainers.train(3)
    checked.run.draw()
    assert loss.chart.isVisible()
    assert not loss.nothing.isVisible()
    checked.model.start()
    checked.model.queue.active.stop()
    trainers.last.say({"event": "error", "text": "The disk is full."})
    checked.model.show("run")
    settle()
    checked.run.draw()
    assert "It ended before there was a curve." in words(checked.run)


def test_the_title_of_a_run_that_failed_stands_in_the_middle_of_its_line(running, trainers):
    trainers.last.say({"event": "error", "text": "The disk is full.", "refused": False})
    settle()
    step = running.run
    title, change = step._title, step.change
    middles = [own.mapTo(step, own.rect().center()).y() for own in (title, change)]
    assert abs(middles[0] - middles[1]) <= 1


@pytest.mark.parametrize("width", [900, 1280])
def test_the_card_of_a_run_keeps_its_height_whatever_is_said(make_page, trainers, width):
    page = make_page(width, 800)
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    settle()
    page.model.start()
    settle()
    card, seen = page.run._words.parentWidget(), {}

    def look():
        settle()
        seen[page.run._words.text()] = card.height()

    look()
    for event in (
        {"event": "checking", "what": "samples", "done": 3, "of": 182},
        {**fake.SPLIT, "turns": 4, "training": 7, "stopping": 2, "check": 14},
        fake.step(12),
    ):
        trainers.last.say(event)
        look()
    page.model.queue.active.pause()
    look()
    page.model.queue.active.resume()
    page.model.queue.active.keep()
    look()
    assert len(seen) >= 5
    assert len(set(seen.values())) == 1, seen


def test_copying_in_a_table_means_the_table_though_there_is_a_finding(running, desk):
    desk.engine.at_once = True
    fill(desk.bench)
    desk.comparison.compare()
    assert desk.bench.commands["copy_text"].isEnabled()
    QTest.mouseClick(running.run.loss.switch, LEFT)
    table = running.run.loss.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("Iteration\tTime\tLoss")


def test_another_language_keeps_queue_options_and_the_step(running, trainers, desk, fresh_desk):
    trainers.last.say(fake.RESULT)
    running.model.show_again(fake.RESULT, "adopted")
    running.model.start()
    text = "The time limit of 30 s leaves no time to train: the check alone took 15 s."
    trainers.last.say({"event": "error", "text": text, "refused": True})
    before = [(own.name, own.queue_words()) for own in running.model.queue.runs]
    lay_out = kept_table(desk.bench)
    fresh_desk.window.show()
    lay_out(fresh_desk.bench)
    trainers.check()
    settle()
    page = fresh_desk.bench.tuning_page
    assert text in words(page.run)
    assert [(own.name, own.queue_words()) for own in page.model.queue.runs] == before
    assert page.side.queue.frame.isVisible()
    QTest.mouseClick(page.steps.button("result"), LEFT)
    settle()
    assert page.side._options.frame.isVisible()
    assert "It is the model in use." in words(page.result)
    assert page.steps.button("run").isEnabled()
    heard = []
    page.model.queue.changed.connect(lambda: heard.append("here"))
    running.model.queue.changed.connect(lambda: heard.append("there"))
    page.model.queue.runs[-1].changed.emit()
    assert heard == ["here"]


@pytest.mark.parametrize("verdict", ["", "adopted"])
def test_the_keyboard_is_in_a_result_also_where_nothing_is_to_be_decided(
    running, trainers, desk, verdict, qtbot
):
    running.run.pause.setFocus()
    result = fake.RESULT if verdict else {**fake.RESULT, "adopt": False, "kept": True}
    running.model._verdicts[result["path"]] = verdict
    trainers.last.say(result)
    settle()
    table = running.result._tables[0][1]
    qtbot.waitUntil(lambda: desk.window.focusWidget() is table)


def test_a_result_is_laid_out_before_it_is_painted(running, trainers, desk):
    class Heights(QObject):
        """How high the cards were whenever one was painted."""

        def __init__(self):
            super().__init__()
            self.seen = set()

        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                self.seen.add(watched.height())
            return False

    heights = Heights()
    frame = running.result._tables[0][0].frame
    frame.installEventFilter(heights)
    desk.window.resize(1280, 800)
    settle()
    trainers.last.say(fake.RESULT)
    settle()
    assert heights.seen == {frame.height()}
    frame.removeEventFilter(heights)


def test_the_ring_around_a_table_is_clear_of_what_is_said_below_it(running, trainers):
    trainers.last.say(fake.RESULT)
    settle()
    _, table, note = running.result._tables[0]
    assert note.isVisible()
    below = note.mapTo(running, note.contentsRect().topLeft()).y()
    assert below - table.mapTo(running, table.rect().bottomLeft()).y() > GAP + WIDTH


def test_a_better_result_is_adopted(running, trainers, desk):
    new = facts("branch-scans-quick", base="signature")
    trainers.last.say({**fake.RESULT, "sha256": new["first_sha256"]})
    desk.engine.models.models.append(new)
    settle()
    shown = words(running.result)
    assert "Better on 6 held-out writers: 19.4 % to 13.1 % equal error rate." in shown
    assert running.result.dots.accessibleName() == "Writers better: 4, worse: 1, as before: 1"
    QTest.mouseClick(running.result.adopt, LEFT)
    settle()
    desk.engine.answer_all()
    assert UseModel("branch-scans-quick") in desk.engine.asked
    assert desk.bench.status.history[-1][1] == "branch-scans-quick is in use now."
    settle()
    assert "It is the model in use." in words(running.result)
    assert not running.result.adopt.isEnabled()
    desk.bench.files.use_named("signature")  # on the Models page
    desk.engine.answer_all()
    settle()
    assert running.result.adopt.isEnabled(), "another one is in use by now"
    assert running.result.adopt.text() == "Adopt"
    assert "It is the model in use." not in words(running.result)


def test_a_result_whose_model_was_renamed_is_adopted_by_its_name_of_now(running, trainers, desk):
    new = facts("branch-scans-quick", base="signature")
    trainers.last.say({**fake.RESULT, "sha256": new["first_sha256"]})
    desk.engine.models.models.append(new)
    files = desk.bench.files
    files.load()
    desk.engine.answer_all()
    files.choose("branch-scans-quick")
    files.rename("office")
    desk.engine.answer_all()
    settle()
    assert "office, compared with signature" in words(running.result)
    QTest.mouseClick(running.result.adopt, LEFT)
    desk.engine.answer_all()
    assert UseModel("office") in desk.engine.asked
    files.use_named("signature")
    desk.engine.answer_all()
    files.choose("office")
    files.remove()
    desk.engine.answer_all()
    settle()
    assert "It is not among the models any more." in words(running.result)
    assert not running.result.adopt.isEnabled()


def test_the_options_beside_a_result_are_those_that_made_it(running, trainers):
    trainers.last.say(fake.RESULT)
    settle()
    assert "600" in words(running.side)
    QTest.mouseClick(running.instead, LEFT)
    trainers.last.say(fake.RECALIBRATED)
    settle()
    assert any(text.startswith("The new thresholds are better") for text in words(running.result))
    assert "Iterations" not in words(running.side)
    QTest.mouseClick(running.steps.button("run"), LEFT)
    settle()
    assert "Iterations" in words(running.side)


def test_a_recalibration_is_judged_at_the_operating_point_in_use(checked, trainers, desk):
    QTest.mouseClick(checked.instead, LEFT)
    trainers.last.say(fake.RECALIBRATED)
    settle()
    assert checked.result.adopt.property("kind") == "primary"
    assert any("20 of 1,000 before, 10 now" in text for text in words(checked.result))
    desk.comparison.choose_operating_point("screening")
    settle()
    shown = words(checked.result)
    assert any(text.startswith("The new thresholds change nothing") for text in shown)
    assert any(text.startswith("Operating point: screening.") for text in shown)
    assert checked.result.adopt.property("kind") == "outlined", "it is not recommended"


def test_an_adopted_recalibration_advises_nothing_any_more(checked, trainers, desk):
    QTest.mouseClick(checked.instead, LEFT)
    new = facts(fake.RECALIBRATED["model"], base="signature")
    trainers.last.say({**fake.RECALIBRATED, "sha256": new["first_sha256"]})
    desk.engine.models.models.append(new)
    settle()
    assert any("It is recommended" in text for text in words(checked.result))
    QTest.mouseClick(checked.result.adopt, LEFT)
    desk.engine.answer_all()
    settle()
    shown = words(checked.result)
    assert "It is the model in use." in shown
    assert not any("It is recommended" in text for text in shown)
    assert any(text.startswith("Operating point: standard.") for text in shown), "the counts stay"


def test_a_run_that_ended_while_another_waited_says_so_and_leads_to_its_result(running, trainers):
    model, first = running.model, trainers.last
    model.show("options")
    model.start()
    settle()
    first.say(fake.RESULT)
    model.queue.show(model.queue.runs[0])
    settle()
    assert model.step == "run"
    assert model.queue.runs[0].headline() == "Done."
    assert running.steps.button("result").isEnabled()
    QTest.mouseClick(running.steps.button("result"), LEFT)
    settle()
    assert any(text.startswith("Better on 6 held-out") for text in words(running.result))


@pytest.mark.parametrize("step", ["result", "options", "data"])
def test_a_run_that_ends_takes_nobody_away_from_what_is_looked_at(running, trainers, step):
    model, first = running.model, trainers.last
    model.show("options")
    model.start()
    first.say({**fake.RESULT, "model": model.queue.runs[0].name, "path": "/runs/first"})
    settle()
    if step == "result":
        QTest.mouseClick(running.side.queue.entries[0], LEFT)
        settle()
        QTest.mouseClick(running.run.see, LEFT)
    else:
        QTest.mouseClick(running.steps.button(step), LEFT)
    settle()
    last = {**fake.RESULT, "model": model.queue.runs[1].name, "path": "/runs/second"}
    trainers.last.say(last)
    settle()
    assert model.step == step
    if step == "result":
        assert model.result.path == "/runs/first"
        assert [own.isChecked() for own in running.side.queue.entries] == [True, False]
        QTest.mouseClick(running.side.queue.entries[1], LEFT)
        settle()
        QTest.mouseClick(running.run.see, LEFT)
    else:
        QTest.mouseClick(running.steps.button("result"), LEFT)
    settle()
    assert model.result.path == "/runs/second"
    assert [own.isChecked() for own in running.side.queue.entries] == [False, True]


def test_what_is_not_better_can_only_be_kept(running, trainers):
    trainers.last.say({**fake.RESULT, "adopt": False, "kept": False, "reason": "Not better."})
    settle()
    assert not running.result.adopt.isVisible()
    assert any("it is not put to use, but can be" in text for text in words(running.result))
    assert "Thin grey line: before. Thick blue line: after." in words(running.result)
    QTest.mouseClick(running.result.keep, LEFT)
    assert trainers.last.word == "keep_result"
    trainers.last.say({"event": "kept", "model": "branch-scans-quick", "path": "/m"})
    settle()
    assert "It is kept as an experiment." in words(running.result)


def test_closing_asks_and_can_stay_or_save(running, trainers, desk, qtbot):
    desk.window.close()
    question = desk.bench.tuning.question
    assert desk.window.isVisible()
    QTest.mouseClick(question.stay, LEFT)
    assert desk.window.isVisible()
    assert desk.bench.tuning.question is None
    assert running.model.queue.active is not None
    desk.window.close()
    assert desk.bench.tuning.question is not question
    QTest.mouseClick(desk.bench.tuning.question.save, LEFT)
    assert not desk.window.isVisible()
    assert trainers.last.words == ["suspend"]
    assert trainers.last.is_left
    desk.bench.tuning._is_answered = False


def test_closing_asks_about_drawings_before_the_training_is_stopped(running, trainers, desk):
    """Who keeps the window open at the second question has lost nothing by the first."""
    desk.bench.comparison.questioned.draw(make_ink())
    for answer in ("stay", "drop"):
        desk.window.close()
        assert desk.bench.tuning.question is None, "one question at a time"
        QTest.mouseClick(getattr(desk.bench.cases.question, answer), LEFT)
        assert trainers.last.words == []
    QTest.mouseClick(desk.bench.tuning.question.stay, LEFT)
    assert desk.window.isVisible()
    assert running.model.queue.active is not None
    desk.window.close()
    QTest.mouseClick(desk.bench.cases.question.drop, LEFT)  # the drawing is here still
    assert trainers.last.words == []
    QTest.mouseClick(desk.bench.tuning.question.save, LEFT)
    assert not desk.window.isVisible()
    assert trainers.last.words == ["suspend"]
    desk.bench.tuning._is_answered = desk.bench.cases._is_given_up = False


def test_runs_of_another_day_are_offered(page, trainers):
    page.model.left = [{"name": "old-run", "data": "d", "folder": "/nowhere", "preset": "quick"}]
    page.refresh()
    settle()
    assert "old-run was left unfinished" in words(page.side)
    made = next(
        b for b in page.side.findChildren(QAbstractButton)
        if b.accessibleName() == "Continue: old-run"
    )  # fmt: skip
    QTest.mouseClick(made, LEFT)
    assert trainers.last.request["name"] == "old-run"


def offered(page, name):
    buttons = page.side.queue.frame.findChildren(QAbstractButton)
    return {b.text(): b for b in buttons if b.accessibleName().endswith(f": {name}")}


def test_a_result_of_another_day_is_looked_at_and_discarded(page, trainers, own_home):
    folder = runs.runs_dir() / "old-run"
    folder.mkdir(parents=True)
    (folder / runs.RESULT).write_bytes(b"x")
    result = {**fake.RESULT, "adopt": False, "kept": False, "path": str(folder / runs.RESULT)}
    asked = {"name": "old-run", "folder": str(folder), "data": "d", "preset": "quick"}
    runs.finish(folder, asked, result)
    page.model.load()
    page.refresh()
    settle()
    assert "old-run has ended and was not adopted" in words(page.side)
    QTest.mouseClick(offered(page, "old-run")["See the result"], LEFT)
    settle()
    assert page.result.isVisible()
    assert page.result.keep.isVisible()
    QTest.mouseClick(page.result.change, LEFT)
    trainers.check()
    settle()
    assert page.options.isVisible()
    assert page.model.data.place == "d"
    page.model.show("result")
    QTest.mouseClick(offered(page, "old-run")["Discard"], LEFT)
    QTest.mouseClick(page.side.queue.question.stay, LEFT)
    assert folder.exists()
    QTest.mouseClick(offered(page, "old-run")["Discard"], LEFT)
    QTest.mouseClick(page.side.queue.question.drop, LEFT)
    settle()
    assert page.data.isVisible()
    assert not page.steps.button("result").isEnabled()
    assert not folder.exists()


def test_what_another_window_trains_is_named_and_left_alone(page, own_home):
    folder = runs.runs_dir() / "old-run"
    runs.claim(folder)
    runs.remember(folder, {"name": "old-run", "folder": str(folder), "data": "d"})
    (folder / "turn0").mkdir()
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
    page.model.load()
    page.refresh()
    settle()
    assert "old-run is being trained elsewhere" in words(page.side)
    assert not offered(page, "old-run")
    runs.release(folder)
    page.model.load()
    page.refresh()
    settle()
    assert set(offered(page, "old-run")) == {"Continue", "Discard"}


def test_what_another_window_trains_is_looked_at_anew_on_coming_back(page, own_home):
    other = QLabel("another window")
    other.show()
    other.activateWindow()
    settle()
    assert not page.isActiveWindow()
    folder = runs.runs_dir() / "old-run"
    runs.claim(folder)
    runs.remember(folder, {"name": "old-run", "folder": str(folder), "data": "d"})
    (folder / "turn0").mkdir()
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"x")
    page.activateWindow()
    settle()
    assert "old-run is being trained elsewhere" in words(page.side)
    runs.release(folder)
    other.activateWindow()
    settle()
    page.activateWindow()
    settle()
    assert set(offered(page, "old-run")) == {"Continue", "Discard"}


def test_what_waits_in_another_window_is_not_said_to_be_trained(page, own_home):
    request = {"name": "next-run", "data": "d"}
    runs.put_off(request)
    runs.claim(runs.folder_of(request))
    page.model.load()
    page.refresh()
    settle()
    assert "next-run waits in another window" in words(page.side)
    assert not offered(page, "next-run")
    runs.release(runs.folder_of(request))


def test_the_base_is_chosen_among_the_models_of_the_profile(checked, trainers):
    QTest.mouseClick(checked.steps.button("options"), LEFT)
    settle()
    base = checked.options.base
    assert [base.itemText(i) for i in range(base.count())] == [
        "The model in use (signature-compact 1.0)", "branch-scans-thorough (experiment)",
        "signature",
    ]  # fmt: skip
    base.setFocus()
    QTest.keyClick(base, Qt.Key.Key_Down)
    QTest.mouseClick(checked.options.start, LEFT)
    assert trainers.last.request["base"] == "branch-scans-thorough"
    trainers.train(3)
    settle()
    assert "branch-scans-thorough" in words(checked.side)


def test_the_interval_is_shown_while_the_mouse_is_on_the_chart(running):
    chart = running.run.error.chart
    assert not chart._band.isVisible()
    QApplication.sendEvent(chart, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert chart._band.isVisible()
    xs, lows = chart._edges[0].getData()
    assert len(xs) == 4
    assert lows[0] == pytest.approx(13.4)
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert not chart._band.isVisible()


def test_a_run_that_was_put_off_is_offered(page, trainers):
    runs.put_off({"name": "later", "data": "d", "preset": "quick"})
    page.model.load()
    settle()
    assert "later has not begun yet" in words(page.side)
    runs.put_off({"name": "latest", "data": "d", "preset": "quick"})
    page.model.load()
    page.refresh()
    QTest.mouseClick(offered(page, "latest")["Discard"], LEFT)
    settle()
    assert "latest has not begun yet" not in words(page.side), "nothing is lost by that"
    made = next(
        b for b in page.side.findChildren(QAbstractButton) if b.accessibleName() == "Start: later"
    )
    QTest.mouseClick(made, LEFT)
    assert trainers.last.request["name"] == "later"


def test_the_long_name_of_a_run_that_was_left_is_shortened_and_told(page):
    name = f"{'unterschriften' * 5}-thorough-2"
    runs.put_off({"name": name, "data": "d", "preset": "quick"})
    page.model.load()
    settle()
    sentence = f"{name} has not begun yet"
    said = next(b for b in page.side.findChildren(QLabel) if b.accessibleName() == sentence)
    short = said.text().removesuffix(" has not begun yet")
    assert "…" in short
    assert said.fontMetrics().horizontalAdvance(short) <= said.width()
    assert said.toolTip() == name


@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_clipped(make_page, desk, trainers, size):
    page = make_page(*size)
    page.fold.setChecked(True)
    page.model.data.choose("/data/branch-scans")
    trainers.check()
    for step in ("data", "options", "run", "result"):
        if step == "options":
            page.model.show("options")
            settle()
            page.options.fold.setChecked(True)
        elif step == "run":
            page.model.start()
            trainers.train(80)
        elif step == "result":
            trainers.last.say(fake.RESULT)
        settle()
        assert clipped(desk.bench) == [], step


def test_everything_can_be_reached_and_has_a_name(running, trainers):
    model = running.model
    for step in ("data", "options", "run"):
        model.show(step)
        settle()
        if step == "options":
            running.options.fold.setChecked(True)
            settle()
        assert nameless(running) == []
        assert too_small(running) == []


@pytest.mark.usefixtures("small_heap")
def test_the_loop_stays_free(page, trainers, stall_watch, qtbot):
    def told(*events):
        for event in events:
            trainers.last.say(event)
            qtbot.wait(4)

    def check():
        page.model.data.choose("/data/branch-scans")
        told(fake.CHOICES, fake.CHECK, {"event": "examples", "pairs": fake.pairs()}, fake.PACE)
        told({"event": "checked"})

    def train():
        told({"event": "started", "name": "n", "options": fake.OPTIONS}, fake.SPLIT)
        told(fake.measured(0, 19.4), *(fake.step(k) for k in range(1, 120)))
        told({"event": "pairs", "pairs": fake.pairs(8, scored=True), "of": 64})

    for stage in (check, lambda: page.model.show("options"), page.model.start, train):
        with stall_watch:
            stage()
            qtbot.wait(40)
        stall_watch.check()


def test_the_name_of_a_waiting_run_leaves_room_for_its_state(running, trainers):
    running.model.options.choose_name("scans-of-the-branch-office-in-the-old-town-quick")
    running.model.start()
    settle()
    entry = running.side.queue.entries[-1]
    name, state = entry.findChildren(QLabel)
    assert state.text() == "waiting"
    assert state.width() >= state.sizeHint().width()
    assert name.geometry().right() < state.geometry().left()
    assert name.text() != name.whole
    assert entry.toolTip() == "scans-of-the-branch-office-in-the-old-town-quick"


def test_curves_of_a_paused_run_are_those_of_its_end_when_one_comes_back(running, trainers, qtbot):
    running.model.show("data")
    settle()
    running.model.queue.active.pause()
    trainers.last.say(*(fake.step(number) for number in range(241, 301)), {"event": "paused"})
    settle()
    running.model.show("run")

    def drawn():
        return running.run.loss.chart.plot.getPlotItem().listDataItems()[0].getData()[0][-1]

    qtbot.waitUntil(lambda: drawn() == 300)


def test_both_say_alike_how_long_it_takes_to_end_a_run(running):
    """The sentence stayed at 6:20 while Remaining, below it, went down to 6:05."""
    run, step = running.model.queue.shown, running.run
    run.keep()
    settle()
    for seconds in (80.0, 60.0):
        run._remaining = lambda left=seconds: left
        step._second.timeout.emit()
        assert tuning_words.about(seconds) in words(step.figures)
        assert f"Finishing, still {tuning_words.about(seconds)}." in step._words.text()


def test_time_is_shown_to_pass_while_a_run_says_nothing(running):
    run, second = running.model.queue.shown, running.run._second
    assert second.isActive()
    shown = words(running.run.figures)
    run._step_aside()
    run._aside += 90.0
    second.timeout.emit()
    assert words(running.run.figures) != shown
    running.run.hide()
    assert not second.isActive()
    running.run.show()


@pytest.mark.parametrize("height", [600, 800])
def test_a_run_that_can_go_on_is_seen_at_once_in_a_narrow_window(make_page, height):
    page = make_page(900, height)
    page.model.left = [{"name": "old-run", "data": "d", "folder": "/nowhere", "preset": "quick"}]
    page.refresh()
    settle()
    go_on = offered(page, "old-run")["Continue"]
    assert not page.fold.isChecked()
    assert not go_on.visibleRegion().isEmpty()
    assert page.fold.text() == "Data and options"
    assert not page.side._data.frame.isVisible()
    QTest.mouseClick(page.fold, LEFT)
    settle()
    assert page.side._data.frame.isVisible()
    QTest.mouseClick(page.fold, LEFT)
    page.model.left = []
    page.refresh()
    settle()
    assert page.side.isHidden()
    assert page.fold.text() == "Data, options and queue"
