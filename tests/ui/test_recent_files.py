"""The files that were opened last."""

from __future__ import annotations

import pytest

from verifier_app.store.settings import LAST_FOLDER, RECENT_FILES, Settings
from verifier_app.ui.recent_files import MOST


@pytest.fixture
def recent(bench):
    bench.commands["forget_recent"].trigger()
    yield bench.recent
    bench.commands["forget_recent"].trigger()


def texts(recent):
    recent.menu.aboutToShow.emit()
    return [action.text() for action in recent.menu.actions() if not action.isSeparator()]


def test_files_are_remembered_the_last_first(bench, recent):
    assert not recent.menu.menuAction().isEnabled()
    bench.open_files(["/data/a.png", "/data/b & c.png"])
    bench.reader.open(["/data/a.png"], bench.comparison.references.add)
    *files, forget = texts(recent)
    assert files == ["a.png", "b && c.png"]
    assert recent.menu.actions()[0].toolTip() == "/data/a.png"
    assert forget == bench.commands["forget_recent"].text()
    assert bench.settings.get(RECENT_FILES) == "/data/a.png\n/data/b & c.png"
    bench.reader.open([f"/data/{n}.png" for n in range(MOST + 3)], lambda _: None)
    assert len(recent.paths) == MOST


def test_one_is_opened_in_the_pane_in_use(bench, recent):
    bench.reader.open(["/data/a.png"], lambda _: None)
    bench.page.references.focused.emit()
    texts(recent)
    recent.menu.actions()[0].trigger()
    assert [own.source.name for own in bench.comparison.references.samples] == ["a.png"]


def test_they_are_forgotten_when_the_person_says_so(bench, recent):
    bench.reader.open(["/data/a.png"], lambda _: None)
    bench.keep(LAST_FOLDER, "/data")
    bench.commands["forget_recent"].trigger()
    assert recent.paths == []
    assert bench.settings.get(LAST_FOLDER) == ""
    assert not bench.commands["forget_recent"].isEnabled()


def test_what_one_window_forgets_no_other_brings_back(bench, recent):
    bench.reader.open(["/secret/anna.png"], lambda _: None)
    Settings(bench.settings._path).set(RECENT_FILES, "")  # in another window
    assert texts(recent)[:-1] == []
    bench.reader.open(["/secret/anna.png"], lambda _: None)
    Settings(bench.settings._path).set(RECENT_FILES, "")
    bench.reader.open(["/data/new.png"], lambda _: None)
    assert Settings(bench.settings._path).get(RECENT_FILES) == "/data/new.png"


def test_a_folder_alone_can_be_forgotten_too(bench, recent):
    bench.keep(LAST_FOLDER, "/data")
    bench.menus["file"].aboutToShow.emit()
    assert bench.commands["forget_recent"].isEnabled()
    bench.commands["forget_recent"].trigger()
    assert not recent.menu.menuAction().isEnabled()


def test_files_of_one_name_are_told_apart_by_their_folders(bench, recent):
    bench.reader.open(["/data/anna/04.png", "/data/ben/04.png", "/data/q.png"], lambda _: None)
    assert texts(recent)[:-1] == ["anna/04.png", "ben/04.png", "q.png"]


def test_what_is_no_sample_is_not_remembered(bench, recent):
    bench.reader.open(["/data/table.csv", "/data/A.PDF#page=2", "/data/folder"], lambda _: None)
    assert texts(recent)[:-1] == ["A.PDF#page=2"]
    bench.keep(RECENT_FILES, "/data/table.csv\n/data/a.png")  # as a former version wrote it
    assert texts(recent)[:-1] == ["a.png"]


def test_a_case_that_was_saved_is_opened_again(bench, recent, qtbot, tmp_path):
    path = tmp_path / "cheque.hwcase"
    with qtbot.waitSignal(bench.cases.saved):
        bench.cases.save(str(path))
    bench.reader.open(["/data/a.png"], lambda _: None)
    assert texts(recent)[:-1] == ["a.png", "cheque.hwcase"]
    with qtbot.waitSignal(bench.cases.opened) as opened:
        recent.menu.actions()[1].trigger()
    assert opened.args == [str(path), True]
    assert texts(recent)[:-1] == ["cheque.hwcase", "a.png"]


def test_a_case_that_was_not_saved_is_not_remembered(bench, recent, qtbot, tmp_path):
    with qtbot.waitSignal(bench.cases.saved) as saved:
        bench.cases.save(str(tmp_path / "nowhere" / "cheque.hwcase"))
    assert saved.args[1] is False
    assert recent.paths == []
