"""Saving and opening a case: a real window, real events, a real engine with a tiny model."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from tests.store.made_up_sets import sample
from tests.ui.conftest import settle
from verifier_app.errors import StoreError
from verifier_app.store import atomic, cases
from verifier_app.store.cases import CaseFinding, CaseNotes
from verifier_app.store.paths import resource
from verifier_app.store.sets import SetStore
from verifier_app.types import Cleaning, Treatment
from verifier_app.ui import case_commands
from verifier_app.ui.models.case import gathered
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import KeptSource, Sample

EXAMPLES = resource("examples")
LOOKED_AT = Treatment(crop=(4, 2, 300, 100), turn=2.5, cleaning=Cleaning(threshold=0.25))


def found(bench) -> bool:
    comparison = bench.comparison
    return (
        comparison.state is State.RESULT
        and not comparison._is_waiting
        and comparison.finding is not None
    )


def save(bench, qtbot, path) -> None:
    with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
        bench.cases.save(str(path))
    assert told.args == [str(path), True], bench.status.history


def open_case(bench, qtbot, path, works=True) -> None:
    with qtbot.waitSignal(bench.cases.opened, timeout=60_000) as told:
        bench.cases.open(str(path))
    assert told.args == [str(path), works], bench.status.history


def draw(pad) -> None:
    for top in (20, 50):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, top))
        for step in range(1, 9):
            QTest.mouseMove(pad, QPoint(30 + 12 * step, top + 8 * (step % 3)))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(130, top))


@pytest.fixture
def files(tmp_path):
    """Pictures that a test may take away."""
    folder = tmp_path / "scans"
    folder.mkdir()
    names = [f"signature-a-{number}.png" for number in (1, 2, 3)]
    for name in names:
        shutil.copy(EXAMPLES / name, folder / name)
    return [str(folder / name) for name in names]


def test_a_case_comes_back_with_the_same_score(start, until, qtbot, tmp_path, files):
    bench = start(*files)
    comparison = bench.comparison
    assert bench.commands["save_case"].isEnabled()
    comparison.references.new_drawing()
    settle()
    draw(bench.page.references.pad)
    references = comparison.references
    references.treat(references.samples[0].number, LOOKED_AT)
    references.toggle(1)
    references.move(2, 0)
    bench.commands["point_strict"].trigger()
    bench.report.notes = CaseNotes("B-17", "Ada Noor", "Seen at 10×.")
    until(lambda: found(bench))
    raw, point = comparison.finding.raw, comparison.finding.operating_point
    ink = references.samples[0].source.ink
    path = tmp_path / "b-17.hwcase"
    save(bench, qtbot, path)
    start.end(bench)
    shutil.rmtree(tmp_path / "scans")

    again = start(str(path))
    until(lambda: found(again))
    comparison = again.comparison
    assert comparison.finding.raw == pytest.approx(raw, abs=1e-6)
    assert comparison.finding.operating_point == point
    assert again.report.notes == CaseNotes("B-17", "Ada Noor", "Seen at 10×.")
    drawn, treated, unused = comparison.references.samples
    assert [s.used for s in (drawn, treated, unused)] == [True, True, False]
    assert treated.source.treatment == LOOKED_AT
    assert treated.source.name == "signature-a-2.png"
    for one, other in zip(ink.strokes, drawn.source.ink.strokes, strict=True):
        for channel in ("x", "y", "t", "pressure"):
            np.testing.assert_array_equal(getattr(one, channel), getattr(other, channel))
    assert not note(again)


def test_references_of_a_set_stay_in_the_case_when_the_set_goes(
    start, until, qtbot, tmp_path, files
):
    bench = start(*files)
    until(lambda: found(bench))
    bench.commands["save_as_set"].trigger()
    until(lambda: bench.sets.opened is not None and len(bench.sets.opened.references) == 2)
    bench.commands["use_set"].trigger()
    assert all(isinstance(s.source, KeptSource) for s in bench.comparison.references.samples)
    until(lambda: found(bench))
    raw = bench.comparison.finding.raw
    path = tmp_path / "set.hwcase"
    save(bench, qtbot, path)
    bench.commands["remove_set"].trigger()
    until(lambda: bench.sets.opened is None)
    open_case(bench, qtbot, path)
    until(lambda: found(bench))
    assert bench.comparison.finding.raw == pytest.approx(raw, abs=1e-4)


def test_opening_replaces_the_table_and_undo_brings_it_back(start, qtbot, tmp_path, files):
    bench = start(*files)
    path = tmp_path / "a.hwcase"
    save(bench, qtbot, path)
    bench.commands["clear_all"].trigger()
    assert not bench.commands["save_case"].isEnabled()
    draw(bench.page.questioned.pad)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    with qtbot.waitSignal(bench.cases.opened, timeout=60_000):
        bench.page.references.dropEvent(event)
    assert event.isAccepted()
    assert [s.source.name for s in bench.comparison.questioned.samples] == ["signature-a-1.png"]
    assert len(bench.comparison.references.samples) == 2
    bench.page.questioned.focused.emit()
    bench.commands["undo"].trigger()
    assert len(bench.comparison.questioned.ink.strokes) == 2
    assert not bench.comparison.references.samples


def test_undo_brings_back_notes_and_question_that_a_case_replaced(start, qtbot, tmp_path, files):
    bench = start(*files)
    comparison, report = bench.comparison, bench.report
    path = tmp_path / "a.hwcase"
    report.take(CaseNotes("A-1"))
    save(bench, qtbot, path)
    comparison.clear()
    mine = CaseNotes("B-2", "Ada Noor", "Long words of mine.")
    report.take(mine)
    bench.commands["profile_character"].trigger()
    bench.commands["point_strict"].trigger()
    open_case(bench, qtbot, path)
    assert report.notes == CaseNotes("A-1")
    bench.commands["undo"].trigger()
    assert report.notes == mine
    assert (comparison.profile, comparison.operating_point) == ("character", "strict")
    bench.commands["redo"].trigger()
    assert report.notes == CaseNotes("A-1")
    assert (comparison.profile, comparison.operating_point) == ("signature", "standard")
    assert len(comparison.references.samples) == 2
    report.take(CaseNotes("A-1", words="Written since."))
    bench.commands["undo"].trigger()
    assert report.notes.words == "Written since."


def test_drawings_keep_their_names(start, qtbot, tmp_path):
    bench = start()
    draw(bench.page.questioned.pad)
    drawing = tmp_path / "claim-12.inkml"
    with qtbot.waitSignal(bench.drawing.saved, timeout=30_000):
        bench.drawing.save(str(drawing))
    references = bench.comparison.references
    with qtbot.waitSignal(references.changed, timeout=30_000):
        bench.reader.open([str(drawing)], references.taker())
    path = tmp_path / "a.hwcase"
    save(bench, qtbot, path)
    open_case(bench, qtbot, path)
    assert bench.comparison.questioned.samples[0].source.title == ""
    assert references.samples[0].source.name == "claim-12.inkml"
    assert bench.page.references.caption.text.whole == "claim-12.inkml"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every name is text")
def test_a_name_that_is_no_text_is_kept_as_far_as_it_is(start, qtbot, tmp_path):
    file = os.fsencode(tmp_path) + b"/sig\xff.png"
    shutil.copy(os.fsencode(EXAMPLES / "signature-a-1.png"), file)
    bench = start(os.fsdecode(file))
    path = tmp_path / "a.hwcase"
    save(bench, qtbot, path)
    open_case(bench, qtbot, path)
    assert bench.comparison.questioned.samples[0].source.name == "sig\ufffd.png"


def test_a_defect_while_saving_or_opening_is_said(start, qtbot, tmp_path, files, monkeypatch):
    bench = start(*files)
    path = tmp_path / "a.hwcase"

    def break_down(*_):
        raise RuntimeError

    with monkeypatch.context() as broken, qtbot.captureExceptions() as caught:
        broken.setattr(cases, "write", break_down)
        with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
            bench.cases.save(str(path))
        assert told.args == [str(path), False]
        assert bench.status.history[-1][1].startswith("a.hwcase was not saved:")
        broken.setattr(cases, "read", break_down)
        open_case(bench, qtbot, path, works=False)
        assert bench.status.history[-1][1].startswith("a.hwcase was not opened:")
        qtbot.waitUntil(lambda: len(caught) == 2)  # its thread tells first, and reports it then
    assert [own[0] for own in caught] == [RuntimeError, RuntimeError]
    assert len(bench.comparison.references.samples) == 2


def note(bench) -> str:
    """What is said beside the finding; empty where nothing is seen."""
    label = bench.page.finding.note
    return label.text() if label.isVisible() else ""


def is_compared(bench) -> bool:
    opened = bench.cases.opened_case
    return opened is not None and bench.comparison.compared == opened.compared


def test_another_model_is_said(start, until, qtbot, tmp_path, files, monkeypatch):
    bench = start(*files)
    until(lambda: found(bench))
    monkeypatch.setattr(bench.comparison, "finding", bench.comparison.finding, raising=True)
    bench.comparison.finding.model["sha256"] = "0" * 64
    path = tmp_path / "old.hwcase"
    save(bench, qtbot, path)
    cases.write(path, replace(cases.read(path), finding=None))
    open_case(bench, qtbot, path)
    until(lambda: note(bench))
    assert note(bench).startswith("This case was saved with the model tiny 00000000. It was")


def test_another_finding_is_said_as_long_as_it_is_the_case_that_is_shown(
    start, until, qtbot, tmp_path, files
):
    bench = start(*files)
    until(lambda: found(bench) and bench.comparison.is_current)
    path = tmp_path / "a.hwcase"
    save(bench, qtbot, path)
    case, finding = cases.read(path), bench.comparison.finding
    assert case.finding.llr == finding.llr_unclipped
    assert case.finding.llr_range == finding.llr_range
    assert case.finding.program == finding.version
    open_case(bench, qtbot, path)
    until(lambda: found(bench) and is_compared(bench))
    assert not note(bench)
    former = CaseFinding(0.4, (-3.0, 3.0), "different", "0.0.1")
    cases.write(path, replace(case, finding=former))
    open_case(bench, qtbot, path)
    until(lambda: note(bench))
    said = note(bench)
    assert said.startswith(
        "When this case was saved, the finding was: Verdict: different writers, llr +0.4"
        " (model tiny, program 0.0.1). It was compared anew with model tiny, program "
    )
    references = bench.comparison.references
    references.toggle(0)
    until(lambda: not note(bench))
    references.toggle(0)
    until(lambda: note(bench) == said)
    bench.commands["point_strict"].trigger()
    until(lambda: not note(bench))
    bench.commands["point_standard"].trigger()
    until(lambda: note(bench) == said)
    save(bench, qtbot, path)
    assert not note(bench), "as it was saved last it is the finding that is shown"


def test_what_cannot_be_saved_or_opened_is_said_and_nothing_changes(start, qtbot, tmp_path, files):
    bench = start(*files)
    shutil.rmtree(tmp_path / "scans")
    path = tmp_path / "a.hwcase"
    with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
        bench.cases.save(str(path))
    assert told.args == [str(path), False]
    assert "signature-a-1.png: The file is no longer there." in bench.status.history[-1][1]
    assert not path.exists()
    path.write_bytes(b"PK\x03\x04 and no more")
    open_case(bench, qtbot, path, works=False)
    assert "a.hwcase: The case is damaged or cut off." in bench.status.history[-1][1]
    assert len(bench.comparison.references.samples) == 2


def test_a_full_disk_is_told_once_where_a_case_is_saved(start, qtbot, tmp_path, files, monkeypatch):
    bench = start(*files)
    path = str(tmp_path / "elsewhere" / "a.hwcase")

    @contextmanager
    def full(*_, **__):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        yield

    monkeypatch.setattr(atomic, "replacing", full)
    monkeypatch.setattr(cases, "replacing", full)
    monkeypatch.setattr(case_commands, "ask_where", lambda *_: path)
    before = len(bench.status.history)
    with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
        bench.commands["save_case"].trigger()
    assert told.args == [path, False]
    (said,) = [text for _, text in bench.status.history[before:]]
    assert said.endswith(
        "was not saved: the disk is full. Make space on it, or choose another disk."
    )
    assert bench.last_folder == str(tmp_path / "elsewhere"), "it holds, if only until the end"


def test_a_file_that_became_another_is_not_saved_for_what_was_compared(
    start, until, qtbot, tmp_path, files
):
    bench = start(*files)
    until(lambda: found(bench) and len(bench.comparison.hashes_shown()) == 3)
    shutil.copy(EXAMPLES / "signature-b-1.png", files[0])
    path = tmp_path / "a.hwcase"
    with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
        bench.cases.save(str(path))
    assert told.args == [str(path), False]
    said = "signature-a-1.png: The file holds something else than is shown here. Open it again."
    assert bench.status.history[-1][1] == f"a.hwcase was not saved. {said}"
    assert not path.exists()
    before = bench.comparison.finding
    bench.comparison.compare()
    until(lambda: found(bench) and bench.comparison.finding is not before)
    until(lambda: len(bench.comparison.hashes_shown()) == 3)
    save(bench, qtbot, path)


@pytest.mark.parametrize("gone", ["file", "folder", "place"])
def test_what_is_gone_is_told_where_a_case_is_saved(start, until, qtbot, tmp_path, files, gone):
    own = tmp_path / "stick" / "form.png"
    own.parent.mkdir()
    shutil.copy(files[0], own)
    bench = start(str(own), *files[1:])
    until(lambda: found(bench))
    path = tmp_path / "a.hwcase"
    if gone == "file":
        own.unlink()
    elif gone == "folder":
        shutil.rmtree(own.parent)
    else:
        path = tmp_path / "nowhere" / "a.hwcase"
    with qtbot.waitSignal(bench.cases.saved, timeout=60_000) as told:
        bench.cases.save(str(path))
    assert told.args == [str(path), False]
    assert bench.status.history[-1][1] == (
        "a.hwcase was not saved: the folder is gone, or takes no files. Choose another folder."
        if gone == "place"
        else "a.hwcase was not saved. form.png: The file is no longer there."
        " Open it again from where it is now."
    )
    assert not path.exists()


def test_a_reference_that_left_its_set_is_told_where_a_case_is_saved(own_home):
    store = SetStore()
    number = store.create("signature", "Account 1", [sample("card.png")])
    (kept,) = store.samples(number)
    laid_out = [Sample(KeptSource(kept.id, "card.png", "Account 1"))]
    assert gathered("signature", "standard", (), laid_out, {}, CaseNotes()).references[0].content
    store.remove_sample(kept.id)
    store.close()
    with pytest.raises(StoreError, match=r"card\.png: This reference is not in its set any more"):
        gathered("signature", "standard", (), laid_out, {}, CaseNotes())


def test_another_case_has_notes_of_its_own(start, until, files):
    bench = start(*files[:2])
    until(lambda: found(bench))
    report = bench.report
    report.notes = written = CaseNotes("B-17", "Ada Noor", "Seen at 10×.")
    QTest.keyClick(bench.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not bench.comparison.questioned.samples
    assert not bench.comparison.references.samples
    assert report.notes == CaseNotes(examiner="Ada Noor")
    assert not bench.commands["new_case"].isEnabled()
    bench.commands["undo"].trigger()
    settle()
    assert report.notes == written
    assert bench.commands["new_case"].isEnabled()
    bench.commands["clear_all"].trigger()
    settle()
    assert report.notes == CaseNotes(examiner="Ada Noor")


def test_words_that_are_in_no_file_are_asked_about_before_the_window_closes(
    start, until, tmp_path, files, monkeypatch
):
    bench = start(*files[:2])
    until(lambda: found(bench))
    bench.report.take(CaseNotes("B-17", words="Seen at 10×."))
    bench.window.close()
    assert bench.window.isVisible()
    QTest.mouseClick(bench.cases.question.stay, Qt.MouseButton.LeftButton)
    settle()
    assert bench.window.isVisible()
    assert bench.cases.question is None
    path = tmp_path / "B-17.hwcase"
    monkeypatch.setattr(case_commands, "ask_where", lambda *_: str(path))
    bench.window.close()
    QTest.mouseClick(bench.cases.question.save, Qt.MouseButton.LeftButton)
    until(lambda: not bench.window.isVisible())
    assert cases.read(path).notes.words == "Seen at 10×."


@pytest.mark.parametrize("way", ["drop", "examiner", "saved"])
def test_the_window_closes_where_nothing_written_is_lost(start, until, qtbot, tmp_path, files, way):
    bench = start(*files[:2])
    until(lambda: found(bench))
    words = "" if way == "examiner" else "Seen at 10×."
    bench.report.take(CaseNotes(examiner="Ada Noor", words=words))
    if way == "saved":
        save(bench, qtbot, tmp_path / "a.hwcase")
    bench.window.close()
    if way == "drop":
        assert bench.window.isVisible()
        QTest.mouseClick(bench.cases.question.drop, Qt.MouseButton.LeftButton)
    until(lambda: not bench.window.isVisible())


def close_asks(bench) -> str:
    """Close the window; gives what is asked before, and leaves it open then."""
    bench.window.close()
    question = bench.cases.question
    if question is None:
        return ""
    assert bench.window.isVisible()
    text, can_save = question.text(), question.save is not None
    QTest.mouseClick(question.stay, Qt.MouseButton.LeftButton)
    settle()
    assert bench.window.isVisible()
    assert can_save == ("References page" not in text)
    return text


def test_a_drawing_that_is_in_no_file_is_asked_about_before_the_window_closes(
    start, until, tmp_path, files, monkeypatch
):
    bench = start(*files[:2])
    until(lambda: found(bench))
    bench.commands["clear_all"].trigger()
    draw(bench.page.questioned.pad)
    assert close_asks(bench) == "What you drew is in no file or set yet."
    path = tmp_path / "Case.hwcase"
    monkeypatch.setattr(case_commands, "ask_where", lambda *_: str(path))
    bench.window.close()
    QTest.mouseClick(bench.cases.question.save, Qt.MouseButton.LeftButton)
    until(lambda: not bench.window.isVisible())
    assert cases.read(path).questioned.kind == "ink"


@pytest.mark.parametrize("way", ["case", "file", "drop"])
def test_a_drawing_is_asked_about_until_it_is_kept_and_again_when_it_changes(
    start, until, qtbot, tmp_path, way
):
    bench = start()
    draw(bench.page.questioned.pad)
    assert close_asks(bench)
    drawing, case = tmp_path / "a.inkml", tmp_path / "a.hwcase"
    if way == "case":
        save(bench, qtbot, case)
        draw(bench.page.questioned.pad)
        assert close_asks(bench)
        open_case(bench, qtbot, case)
    elif way == "file":
        with qtbot.waitSignal(bench.drawing.saved, timeout=30_000):
            bench.drawing.save(str(drawing))
        draw(bench.page.questioned.pad)
        assert close_asks(bench)
        bench.commands["undo"].trigger()
        bench.commands["undo"].trigger()
        assert len(bench.comparison.questioned.ink.strokes) == 2
    bench.window.close()
    if way == "drop":
        QTest.mouseClick(bench.cases.question.drop, Qt.MouseButton.LeftButton)
    until(lambda: not bench.window.isVisible())


def test_a_case_that_changed_since_it_was_saved_is_asked_about_before_the_window_closes(
    start, until, qtbot, tmp_path, files, monkeypatch
):
    bench, path = start(*files[:3]), tmp_path / "C-3.hwcase"
    until(lambda: found(bench))
    save(bench, qtbot, path)
    bench.commands["toggle_reference"].trigger()
    assert close_asks(bench) == "“C-3.hwcase” was changed since it was saved."
    open_case(bench, qtbot, path)
    bench.commands["remove_reference"].trigger()
    assert close_asks(bench) == "“C-3.hwcase” was changed since it was saved."
    bench.commands["undo"].trigger()
    assert bench.cases.may_close()
    settle()
    bench.commands["remove_reference"].trigger()
    monkeypatch.setattr(case_commands, "ask_where", lambda *_: str(path))
    bench.window.close()
    QTest.mouseClick(bench.cases.question.save, Qt.MouseButton.LeftButton)
    until(lambda: not bench.window.isVisible())
    assert len(cases.read(path).references) == 1


def test_drawings_that_became_a_set_are_not_asked_about(start, until):
    bench = start()
    draw(bench.page.references.pad)
    assert close_asks(bench)
    bench.commands["save_as_set"].trigger()
    until(lambda: bench.sets.opened is not None and len(bench.sets.opened.references) == 1)
    bench.window.close()
    until(lambda: not bench.window.isVisible())


def test_a_drawing_on_the_references_page_is_asked_about_too(start, until):
    bench = start()
    bench.show_page("references")
    draw(bench.references_page.rank_card.pad)
    said = close_asks(bench)
    assert said == "What you drew on the References page is in no file or set yet."
    bench.commands["clear_rank"].trigger()
    bench.window.close()
    until(lambda: not bench.window.isVisible())


@pytest.mark.parametrize("on_table", ["example", "file", "undone", "dot"])
def test_what_is_not_lost_is_not_asked_about(start, until, qtbot, tmp_path, on_table):
    bench = start()
    pad = bench.page.questioned.pad
    if on_table == "example":
        bench.commands["example"].trigger()
        until(lambda: found(bench))
    elif on_table == "dot":
        QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
        assert bench.comparison.questioned.samples
    else:
        draw(pad)
    if on_table == "undone":
        while bench.comparison.questioned.can_undo:
            bench.commands["undo"].trigger()
    elif on_table == "file":
        drawing = tmp_path / "a.inkml"
        with qtbot.waitSignal(bench.drawing.saved, timeout=30_000):
            bench.drawing.save(str(drawing))
        bench.commands["clear_all"].trigger()
        questioned = bench.comparison.questioned
        with qtbot.waitSignal(questioned.changed, timeout=30_000):
            bench.reader.open([str(drawing)], questioned.taker())
    bench.window.close()
    until(lambda: not bench.window.isVisible())
