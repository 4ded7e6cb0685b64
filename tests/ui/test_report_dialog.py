"""Reports of what is compared now, and their dialog, in a shown window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import settle
from tests.ui.test_window import fill
from verifier_app.store.cases import CaseNotes, write
from verifier_app.ui.models.case import gathered
from verifier_app.ui.models.samples import FileSource

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def compared(bench, engine):
    fill(bench)
    engine.answer_all()
    yield bench
    if bench.report.dialog is not None:
        bench.report.dialog.close()
    bench.report.notes = CaseNotes()


def test_a_finding_of_before_is_not_reported_with_the_samples_of_now(
    compared, engine, tmp_path, qtbot
):
    report, references = compared.report, compared.comparison.references
    path = tmp_path / "r.html"
    for change in (
        lambda: references.add([FileSource("/data/r9.png")]),
        lambda: references.toggle(0),
        lambda: references.remove(1),
    ):
        change()
        report.save(str(path))
        assert "not been compared as they are now" in compared.status.history[-1][1]
        engine.answer_all()
        with qtbot.waitSignal(report.saved) as told:
            report.save(str(path))
        assert told.args == [str(path), True]


def test_a_report_waits_for_a_comparison_that_takes_long(compared, engine):
    compared.report.open()
    dialog, comparison = compared.report.dialog, compared.comparison
    buttons = (dialog.pdf, dialog.html, compared.page.report)
    comparison.compare()
    assert all(own.isEnabled() for own in buttons), "nothing flickers"
    comparison.late_timer.stop()
    comparison.late_timer.timeout.emit()
    assert not any(own.isEnabled() for own in buttons)
    assert not compared.commands["save_report"].isEnabled()
    engine.answer_all()
    assert all(own.isEnabled() for own in buttons)


def test_there_is_one_report_dialog(compared, monkeypatch):
    command, report = compared.commands["save_report"], compared.report
    command.trigger()
    first = report.dialog
    command.trigger()
    assert report.dialog is first
    first.close()
    settle()
    assert report.dialog is None
    command.trigger()
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda parent, *_: (asked.append(parent), ("", ""))[1]
    )
    QTest.mouseClick(report.dialog.pdf, LEFT)
    assert asked == [report.dialog]


def test_a_case_opened_beside_the_dialog_brings_its_notes(compared, tmp_path, qtbot):
    path, notes = tmp_path / "b.hwcase", CaseNotes("B-17", "Ada Noor", "Seen at 10×.")
    write(path, gathered("signature", "standard", (), (), {}, notes))
    compared.commands["save_report"].trigger()
    dialog = compared.report.dialog
    QTest.keyClicks(dialog.case, "A-1")
    with qtbot.waitSignal(compared.cases.opened):
        compared.cases.open(str(path))
    assert dialog.notes == notes
    QTest.keyClicks(dialog.case, "a")
    assert compared.report.notes == CaseNotes("B-17a", "Ada Noor", "Seen at 10×.")
