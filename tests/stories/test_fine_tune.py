"""A person brings their own signatures: looks at them, recalibrates, trains, keeps what came."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.examples import example
from tests.training.tuning import small
from tests.ui.conftest import words
from verifier_app.engine import trainer
from verifier_app.nn.library import rename
from verifier_app.nn.modelfile import read_card
from verifier_app.store import runs
from verifier_app.store.settings import SIGNATURE_MODEL, Settings
from verifier_app.ui.commands import PAGES
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.tuning_run import RunState

LEFT = Qt.MouseButton.LeftButton
PLACE = PAGES.index("fine-tune")
"""Of the page in the rail."""


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    return small.data(tmp_path_factory.mktemp("signatures") / "branch", writers=6, forged=1)


@pytest.fixture(autouse=True)
def small_trainer(monkeypatch):
    monkeypatch.setattr(trainer, "trainer_command", small.command)


def choose(bench, place: Path, monkeypatch):
    """Open the page by the rail and choose a folder by its button."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    QTest.mouseClick(bench.rail.entries[PLACE], LEFT)
    page = bench.tuning_page
    QTest.mouseClick(page.data.folder, LEFT)
    return page


def begin(page, until, steps: int = 4000) -> None:
    """Set the options of a short training by the fields, and start it."""
    QTest.mouseClick(page.steps.button("options"), LEFT)
    options = page.options
    until(lambda: options.fold.isVisible() and options.fields["steps"].text() != "")
    QTest.mouseClick(options.fold, LEFT)
    for key, value in (("steps", steps), ("batch", 2), ("time_limit", "")):
        options.fields[key].selectAll()
        QTest.keyClick(options.fields[key], Qt.Key.Key_Delete)
        QTest.keyClicks(options.fields[key], str(value))
    until(options.start.isEnabled)
    QTest.mouseClick(options.start, LEFT)


def test_look_recalibrate_and_adopt(start, until, stall_watch, data, monkeypatch, home):
    bench = start()
    until(lambda: bench.link.is_ready)
    page = choose(bench, data, monkeypatch)
    model = page.model
    with stall_watch:
        until(lambda: model.data.facts is not None and not model.data.checking)
    stall_watch.check()
    until(lambda: "24" in words(page.side))
    assert model.data.facts["forged"] == 6
    until(lambda: model.data.pace is not None)
    assert sum(model.data.pace["tuned"]) > 0
    until(lambda: page.data.tiles.tiles[0].isVisible())
    assert "imitation" in page.data.tiles.tiles[1].picture.accessibleName()

    model.data.cancel()
    QTest.mouseClick(page.data.recalibrate, LEFT)
    until(lambda: model.result is not None)
    until(lambda: page.steps.button("result").isChecked() and page.result.adopt.isVisible())
    rename("branch-local", "north")  # as a command would, or the Models page
    QTest.mouseClick(page.result.adopt, LEFT)
    until(lambda: "branch-local" in "".join(text for _, text, *_ in bench.status.history))
    assert (model.verdict, Settings().get(SIGNATURE_MODEL)) == ("", "tiny")
    rename("north", "branch-local")
    QTest.mouseClick(page.result.adopt, LEFT)
    until(lambda: model.verdict == "adopted")
    assert Settings().get(SIGNATURE_MODEL) == "branch-local"
    until(lambda: bench.link.facts["models"]["signature"]["name"] == "branch-local")
    assert read_card(home / "models" / "branch-local.safetensors").lineage["name"] == "tiny"


@pytest.mark.slow
def test_train_compare_meanwhile_end_early_and_keep(start, until, data, monkeypatch, home):
    bench = start(example("a-1"), example("a-2"))
    page = choose(bench, data, monkeypatch)
    model = page.model
    until(lambda: model.data.facts is not None and not model.data.checking)
    begin(page, until)
    run = model.queue.active
    until(lambda: bool(run.curves.loss.points and run.pairs))
    bench.show_page("compare")
    bench.comparison.compare()
    until(lambda: bench.comparison.state is State.RESULT)
    assert run.is_active
    bench.show_page("fine-tune")
    until(lambda: page.library.is_idle and page.run.loss.chart is not None)
    page.run.draw()
    assert page.run.loss.chart.plot.getPlotItem().listDataItems()

    QTest.mouseClick(page.run.pause, LEFT)
    until(lambda: run.state is RunState.PAUSED)
    QTest.mouseClick(page.run.pause, LEFT)
    seen = run.curves.loss.points[-1].step
    until(lambda: run.curves.loss.points[-1].step > seen)
    QTest.mouseClick(page.run.keep, LEFT)
    until(lambda: run.state is RunState.DONE)
    assert run.result["training"]["steps"] < 4000
    until(lambda: page.steps.button("result").isChecked() and page.result.isVisible())
    if model.result.may_keep:  # an untrained network on six people: chance decides
        QTest.mouseClick(page.result.keep, LEFT)
        until(lambda: model.verdict == "kept")
    assert (home / "models" / f"{run.name}.safetensors").is_file()
    assert not (runs.runs_dir() / run.name).exists()


@pytest.mark.slow
def test_a_closed_window_leaves_a_run_that_goes_on_and_can_be_stopped(
    start, until, data, monkeypatch, home
):
    bench = start()
    page = choose(bench, data, monkeypatch)
    until(lambda: page.model.data.facts is not None and not page.model.data.checking)
    begin(page, until)
    run = page.model.queue.active
    until(lambda: len(run.curves.loss.points) > 2)
    assert runs.is_busy({"folder": str(runs.runs_dir() / run.name)})  # as another window sees it
    QTest.mouseClick(page.steps.button("options"), LEFT)
    until(lambda: page.options.isVisible() and page.options.start.isEnabled())
    QTest.mouseClick(page.options.start, LEFT)
    (waiting,) = page.model.queue.waiting
    bench.window.close()
    assert bench.window.isVisible()
    QTest.mouseClick(bench.tuning.question.save, LEFT)
    assert not bench.window.isVisible()
    until(lambda: [runs.is_put_off(own) for own in runs.left()] == [False, True])
    start.end(bench)

    bench = start()
    QTest.mouseClick(bench.rail.entries[PLACE], LEFT)
    page = bench.tuning_page
    until(lambda: f"{run.name} was left unfinished" in words(page.side))
    assert f"{waiting.name} has not begun yet" in words(page.side)
    page.model.go_on(page.model.left[0])
    again = page.model.queue.active
    until(lambda: bool(again.curves.loss.points))
    assert again.curves.loss.points[0].step > 1
    until(lambda: page.run.stop.isVisible())
    QTest.mouseClick(page.run.stop, LEFT)
    seen = again.curves.loss.points[-1].step
    until(lambda: again.curves.loss.points[-1].step > seen)  # it goes on while it is asked
    QTest.mouseClick(bench.tuning.stopping.drop, LEFT)
    assert again.state is RunState.STOPPED  # at once, whatever the process does
    until(lambda: not (runs.runs_dir() / run.name).exists())


def test_data_that_cannot_be_used_are_one_sentence_in_the_panel(
    start, until, data, monkeypatch, tmp_path
):
    (tmp_path / "empty").mkdir()
    one = tmp_path / "one" / "ann"
    one.mkdir(parents=True)
    picture = next((data / "w0" / "genuine").glob("*.png")).read_bytes()
    (one / "1.png").write_bytes(picture)
    for name in ("ann", "bob"):
        (tmp_path / "torn" / name).mkdir(parents=True)
        (tmp_path / "torn" / name / "1.png").write_bytes(picture[:200])
    cases = [
        ("empty", "There are no pictures in it."),
        ("one", "There is only one writer in it."),
        ("torn", "Of 2 samples only 0 can be used"),
        ("gone", "It does not exist. Put it back, or name another folder or table."),
    ]
    if hasattr(os, "geteuid") and os.geteuid() != 0:  # root may read everything
        (tmp_path / "locked").mkdir(mode=0o000)
        cases.append(("locked", "may not be read"))
    bench = start()
    for name, said in cases:
        page = choose(bench, tmp_path / name, monkeypatch)
        until(lambda p=page: bool(p.model.data.error) and not p.model.data.checking)
        until(lambda p=page, s=said: any(s in text for text in words(p.data)))
        assert not page.steps.button("options").isEnabled()
