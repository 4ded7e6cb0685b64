"""A clerk compares a table of pairs, looks at the odd one, and saves the result."""

from __future__ import annotations

import codecs
import csv
import os
import shutil
import signal

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.cli.main import main
from verifier_app.engine.batch_questions import ScoreRows
from verifier_app.store import batches
from verifier_app.store.csv_rows import as_bytes
from verifier_app.ui.batch import table_model as table
from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.comparison import State

LEFT = Qt.MouseButton.LeftButton
EXAMPLES = ("a-1", "a-2", "a-3", "b-1", "b-2")


def entry(bench, text: str):
    return next(own for own in bench.rail.entries if own.text() == text)


def write_table(path, rows: int, separator: str = ","):
    """Pairs of all examples in turns, one of them torn, with a column of the clerk's own."""
    (path.parent / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    lines = [["case", "questioned", "reference"]]
    for number in range(rows):
        questioned = example(EXAMPLES[number % 5])
        lines.append([f"C{number}", questioned, example(EXAMPLES[number // 5 % 5])])
    lines[4][1] = "torn.png"
    named = b"" if separator == "," else f"sep={separator}\r\n".encode()
    path.write_bytes(codecs.BOM_UTF8 + named + as_bytes(lines, separator))
    return path


def test_a_table_is_compared_looked_at_and_saved(
    start, until, stall_watch, tmp_path, monkeypatch, capsys
):
    pairs = write_table(tmp_path / "pairs.csv", 40, ";")
    bench = start()
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    page = bench.batch_page
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pairs), ""))
    with stall_watch:
        QTest.mouseClick(page.open_table, LEFT)
        until(lambda: bench.batch.state is BatchState.DONE)
        until(lambda: bench.file_pictures.of(example("a-1")) is not None)
    stall_watch.check()
    assert page.table.rows.rowCount() == 40

    # the one that cannot be read
    QTest.mouseClick(page.chips.chips["errors"], LEFT)
    assert page.table.rows.rowCount() == 1
    row = page.table.rows.row(0)
    assert (row.number, row.file, row.bad_questioned) == ("4", "torn.png", True)
    QTest.mouseClick(page.chips.chips["all"], LEFT)

    # the most alike one, in Compare
    page.sort.setFocus()
    page.order.sort("llr", descending=True)
    first = page.order.shown[0]
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(0, table.FILE))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert bench.shown == "compare"
    until(lambda: bench.comparison.state is State.RESULT and not bench.comparison.is_late)
    assert abs(bench.comparison.finding.llr - float(bench.batch.scores[first].cells[1])) < 1e-4

    # the same numbers as the command
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    out = tmp_path / "window.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.save, LEFT)
    until(out.is_file)
    assert main(["score-pairs", str(pairs), "-o", str(tmp_path / "command.csv"), "--quiet"]) == 0
    assert out.read_bytes().startswith(codecs.BOM_UTF8 + b"sep=;\ncase;questioned;")
    here, there = (
        list(csv.reader((tmp_path / f"{name}.csv").open(), delimiter=";"))
        for name in ("window", "command")
    )
    assert here[:2] == there[:2]
    assert len(here) == len(there) == 42
    for mine, other in zip(here[2:], there[2:], strict=True):
        assert mine[:3] + mine[6:] == other[:3] + other[6:]
        assert all(a == b == "" or abs(float(a) - float(b)) < 1e-4
                   for a, b in zip(mine[3:6], other[3:6], strict=True))  # fmt: skip


def test_a_table_is_pasted_and_what_is_none_is_told(start, until, tmp_path):
    pairs = write_table(tmp_path / "pairs.csv", 5)
    bench, mime = start(), QMimeData()
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    for path in (example("a-1"), str(pairs)):
        mime.setUrls([QUrl.fromLocalFile(path)])
        QApplication.clipboard().setMimeData(mime)
        mime = QMimeData()
        QTest.keyClick(bench.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        if path != str(pairs):
            assert bench.status.history[-1][1].endswith("nothing that this page can open.")
            assert bench.batch.state is BatchState.EMPTY
    until(lambda: bench.batch.state is BatchState.DONE)
    assert bench.batch.total == 5
    QApplication.clipboard().clear()


def test_a_killed_engine_costs_no_row_and_two_folders_find_each_other(start, until, tmp_path):
    for folder, names in (("q", EXAMPLES), ("r", EXAMPLES[:4])):
        (tmp_path / folder).mkdir()
        for name in names:
            shutil.copy(example(name), tmp_path / folder / f"{name}.png")
    bench = start()
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    page = bench.batch_page
    QTest.mouseClick(page.open_folders, LEFT)
    dialog = bench.doing.dialog
    for field, folder in zip(dialog.fields, ("q", "r"), strict=True):
        QTest.keyClicks(field, str(tmp_path / folder))
    QTest.mouseClick(dialog.compare, LEFT)
    os.kill(bench.link.client.process_id, signal.SIGKILL)
    until(lambda: bench.batch.state is BatchState.DONE)
    assert bench.link.restarts == 1
    assert (bench.batch.how, bench.batch.unmatched, bench.batch.done) == ("name", 1, 5)
    # equal names hold equal pictures here
    assert ["identical" in own.cells[4] for own in bench.batch.scores] == [True] * 4 + [False]
    assert bench.batch.scores[4].fault.startswith("There is no reference")


def rows_scored(bench):
    """Numbers of the rows that the window asks about from now on."""
    asked, ask = [], bench.batch._engine.ask

    def watched(question, **more):
        if isinstance(question, ScoreRows):
            asked.append([own.number for own in question.rows])
        return ask(question, **more)

    bench.batch._engine.ask = watched
    return asked


@pytest.mark.parametrize("end", ["cancelled", "closed", "killed"])
def test_an_interrupted_table_is_continued_after_a_restart(start, until, tmp_path, end):
    pairs = write_table(tmp_path / "pairs.csv", 60)
    bench = start()
    bench.batch.open_table(str(pairs))
    until(lambda: bench.batch.done >= 4)
    if end == "cancelled":
        bench.commands["cancel_batch"].trigger()
    elif end == "killed":
        bench.batch.pause()
        os.kill(bench.link.client.process_id, signal.SIGKILL)
        until(lambda: bench.link.restarts == 1)
        until(lambda: bench.batch._request is None)
    before = list(bench.batch.scores)
    assert 4 <= len(before) < 60
    start.end(bench)

    bench = start()
    asked = rows_scored(bench)
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    page = bench.batch_page
    until(page.left_over.isVisible)
    assert f"pairs.csv: {len(before)} of 60" in page.left_over.text()
    QTest.mouseClick(page.left_over, LEFT)
    until(lambda: bench.batch.state is BatchState.DONE)
    assert bench.batch.scores[: len(before)] == before
    first, *others = asked
    assert all(number <= len(before) for number in first), "the last ones are tried again"
    assert sorted(n for numbers in others for n in numbers) == list(range(len(before) + 1, 61))

    bench.batch_commands.save(str(tmp_path / "saved.csv"))
    until(lambda: not bench.batch.is_unsaved)
    bench.batch.close()
    bench.batch_keeper.wait()
    out = tmp_path / "command.csv"
    assert main(["score-pairs", str(pairs), "-o", str(out), "--quiet"]) == 0
    rows = list(csv.reader(out.open()))[1:]
    for row, score in zip(rows[: len(before)], before, strict=True):
        assert row[6:] == list(score.cells[3:])
        assert row[4] == score.cells[1] == "" or abs(float(row[4]) - float(score.cells[1])) < 1e-4
    until(lambda: bench.batch.left_over is None)


def test_a_result_stays_whatever_is_looked_at_and_chosen_until_it_is_saved(
    start, until, tmp_path, monkeypatch
):
    pairs = write_table(tmp_path / "pairs.csv", 12)
    bench = start()
    bench.batch.open_table(str(pairs))
    until(lambda: bench.batch.state is BatchState.DONE)
    before = list(bench.batch.scores)

    QTest.mouseClick(entry(bench, "Models"), LEFT)
    until(lambda: bench.files.card is not None)
    bench.files.rename("renamed")
    until(
        lambda: not bench.files.busy and bench.link.facts["models"]["signature"]["name"] != "tiny"
    )
    assert (bench.batch.state, bench.batch.is_former) == (BatchState.DONE, False)
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    page = bench.batch_page
    page.point.setFocus()
    QTest.keyClick(page.point, Qt.Key.Key_End)
    assert "standard" in page.progress.note.whole
    assert page.progress.pause.text() == "Compare again"
    QTest.keyClick(page.point, Qt.Key.Key_Up)
    assert not page.progress.note.isVisible()
    assert bench.batch.scores == before

    QTest.mouseClick(page.open_folders, LEFT)
    dialog = bench.doing.dialog
    for field in dialog.fields:
        QTest.keyClicks(field, str(tmp_path))
    QTest.mouseClick(dialog.compare, LEFT)
    QTest.mouseClick(bench.batch_commands.question.stay, LEFT)
    assert bench.batch.scores == before
    start.end(bench)

    bench = start()
    QTest.mouseClick(entry(bench, "Batch"), LEFT)
    page = bench.batch_page
    until(page.left_over.isVisible)
    assert page.left_over.text() == "Show pairs.csv: all 12 rows are done and not saved"
    QTest.mouseClick(page.left_over, LEFT)
    until(lambda: bench.batch.state is BatchState.DONE)
    assert bench.batch.scores == before
    out = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    QTest.mouseClick(page.save, LEFT)
    until(lambda: not bench.batch.is_unsaved)
    assert out.read_text(encoding="utf-8").count("\n") == 13
    bench.batch.close()
    bench.batch_keeper.wait()
    assert batches.last() is None


def test_a_model_that_a_command_chooses_half_way_answers_the_whole_table(
    start, until, tmp_path, home, capsys
):
    pairs = write_table(tmp_path / "pairs.csv", 40)
    tiny_model.write(home / "models" / "other.safetensors", seed=7)
    bench = start()
    bench.batch.open_table(str(pairs))
    until(lambda: bench.batch.done >= 4)
    bench.batch.pause()
    until(lambda: bench.batch._request is None)
    assert bench.batch.done < 40
    assert main(["models", "default", "other"]) == 0
    bench.batch.resume()
    until(lambda: bench.batch.state is BatchState.DONE)
    said = [text for _, text, *_ in bench.status.history]
    assert "The model or the files have changed since. All rows are compared again." in said
    out = tmp_path / "command.csv"
    assert main(["score-pairs", str(pairs), "-o", str(out), "--quiet"]) == 0
    llrs = [row[4] for row in csv.reader(out.open())][1:]
    for own, score in zip(llrs, bench.batch.scores, strict=True):
        assert own == score.cells[1] == "" or abs(float(own) - float(score.cells[1])) < 1e-4


def test_a_table_that_another_window_compares_is_told_and_waits(start, until, tmp_path):
    pairs = write_table(tmp_path / "pairs.csv", 12)
    first, second = start(), start()
    first.batch.open_table(str(pairs))
    until(lambda: first.batch.state is BatchState.DONE)
    head, done = first.batch._head, list(first.batch.scores)

    QTest.mouseClick(entry(second, "Batch"), LEFT)
    second.batch_keeper.wait()
    assert second.batch.left_over is None, "it was not left"
    second.batch.open_table(str(pairs))
    until(lambda: second.batch.state is BatchState.ERROR)
    assert second.batch_page.progress.note.whole == (
        "Another window of this program has this table open."
        " Go on there, or close that window and try again."
    )
    assert second.batch.scores == []
    second.batch.forget_kept()
    second.batch_keeper.wait()
    assert len(batches.read(head)) == 12, "what the first has done stays"

    start.end(first)
    QTest.mouseClick(second.batch_page.progress.pause, LEFT)
    until(lambda: second.batch.state is BatchState.DONE)
    assert second.batch.scores == done
