"""What is said beside the finding of a case that was opened from its file."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import settle
from tests.ui.fakes import make_finding
from tests.ui.test_window import fill
from verifier_app.store import cases
from verifier_app.store.cases import Case, CaseFinding
from verifier_app.ui.app import kept_table
from verifier_app.ui.models.case import Opened, since_saved
from verifier_app.ui.models.samples import PastedSource

MODEL = {"name": "signature-compact 1.0", "sha256": "b" * 64}
NAME = f"model {MODEL['name']}"
SAVED = CaseFinding(1.4, (-2.7, 2.6), "same", "0.1.0")


def case(finding=SAVED, model=MODEL):
    return Case("signature", "standard", None, (), model, finding=finding)


@pytest.mark.parametrize(
    ("former", "model"),
    [
        (SAVED, MODEL),
        (CaseFinding(1.39), MODEL),  # of an older program
        (CaseFinding(1.43, (-2.7, 2.6), "same", "0.0.9"), MODEL),  # reads the same
        (None, MODEL),
        (None, {}),
    ],
)
def test_nothing_is_said_of_a_finding_that_is_the_same(application, former, model):
    assert since_saved(case(former, model), make_finding(1.4)) == ""


def test_beyond_what_the_data_support_one_number_is_as_good_as_another(application):
    former = CaseFinding(3.4, (-2.7, 2.6), "same", "0.1.0")
    assert since_saved(case(former), make_finding(3.0)) == ""


@pytest.mark.parametrize(
    ("former", "model", "found", "made"),
    [
        (
            CaseFinding(-0.2, (-2.7, 2.6), "inconclusive", "0.0.9"), MODEL,
            "Inconclusive, llr −0.2", f"{NAME}, program 0.0.9",
        ),
        (
            CaseFinding(1.4, (-2.7, 2.6), "inconclusive", "0.1.0"), MODEL,  # other thresholds
            "Inconclusive, llr +1.4", f"{NAME}, program 0.1.0",
        ),
        (
            CaseFinding(4.0, (-2.0, 2.0), "same", "0.1.0"), {"name": "old", "sha256": "c" * 64},
            "Supports the same writer, llr +2.0 or more", "model old, program 0.1.0",
        ),
        (CaseFinding(0.9), MODEL, "llr +0.9", NAME),
    ],
)  # fmt: skip
def test_another_finding_or_model_is_said_with_what_made_it(
    application, former, model, found, made
):
    assert since_saved(case(former, model), make_finding(1.4)) == (
        f"When this case was saved, the finding was: {found} ({made}). It was compared anew with"
        f" {NAME}, program 0.1.0."
    )


def test_models_of_one_name_are_told_apart(application):
    text = since_saved(case(SAVED, {**MODEL, "sha256": "c" * 64}), make_finding(1.4))
    assert f"({NAME} cccccccc, program 0.1.0)" in text
    assert f"with {NAME} bbbbbbbb, program 0.1.0" in text


def test_what_was_found_earlier_stands_in_the_report_and_in_what_is_copied(
    bench, engine, tmp_path, qtbot
):
    engine.at_once = True
    fill(bench)
    sides = bench.comparison.questioned.samples, bench.comparison.references.samples
    one, others = (tuple(own.source for own in side) for side in sides)

    def written() -> list[str]:
        with qtbot.waitSignal(bench.report.saved):
            bench.report.save(str(tmp_path / "r.html"))
        bench.commands["copy_text"].trigger()
        return [unescape((tmp_path / "r.html").read_text()), QGuiApplication.clipboard().text()]

    same, other = case(), case(CaseFinding(-0.2, (-2.7, 2.6), "inconclusive", "0.0.9"))
    for former, times in ((same, 0), (other, 1)):
        bench.cases.opened_case = Opened(former, one, others, (), ())
        for text in written():
            said = "When this case was saved, the finding was: Inconclusive, llr −0.2"
            assert text.count(said) == times


def test_a_case_that_is_begun_while_the_former_is_saved_is_another_one(bench, tmp_path, qtbot):
    bench.comparison.questioned.add([PastedSource(b"0", "page.png")])
    path = tmp_path / "a.hwcase"
    for others in (0, 1):
        with qtbot.waitSignal(bench.cases.saved) as told:
            bench.cases.save(str(path))
            if others:
                bench.cases.begin()
                bench.comparison.questioned.add([PastedSource(b"1", "other.png")])
        assert told.args == [str(path), True]
        assert bench.cases.may_close(), "nothing of that file was changed"
    bench.comparison.clear()


def test_cases_are_written_and_read_in_the_order_in_which_that_was_asked(
    bench, tmp_path, qtbot, monkeypatch
):
    """The first of two takes longer: its file is on a slow disk, or its samples are large."""
    slow, path = threading.Event(), tmp_path / "a.hwcase"

    def slowly(call):
        def called(place, *others):
            if not slow.is_set():
                slow.set()
                time.sleep(0.3)
            return call(place, *others)

        return called

    monkeypatch.setattr(cases, "write", slowly(cases.write))
    side, done, saved = bench.comparison.questioned, [], []
    bench.cases.saved.connect(lambda *told: saved.append(told))
    side.add([PastedSource(b"0", "first.png")])
    bench.cases.save(str(path))
    side.add([PastedSource(b"1", "second.png")])
    bench.cases.save(str(path), lambda: done.append(cases.read(path).questioned.name))
    qtbot.waitUntil(lambda: len(saved) == 2 and bool(done))
    assert done == [cases.read(path).questioned.name] == ["second.png"]
    assert bench.cases.may_close(), "what is on the table is what was saved last"
    cases.write(tmp_path / "b.hwcase", replace(cases.read(path), questioned=None))
    slow.clear()
    monkeypatch.setattr(cases, "read", slowly(cases.read))
    opened, names = [], ["a.hwcase", "b.hwcase"]
    bench.cases.opened.connect(lambda path, _done: opened.append(Path(path).name))
    for name in names:
        bench.cases.open(str(tmp_path / name))
    qtbot.waitUntil(lambda: len(opened) == len(names))
    assert opened == names
    bench.comparison.clear()


def test_what_is_said_stays_in_another_language(bench, engine, fresh_desk):
    engine.at_once = fresh_desk.engine.at_once = True
    fill(bench)
    sides = bench.comparison.questioned.samples, bench.comparison.references.samples
    one, others = (tuple(own.source for own in side) for side in sides)
    former = case(CaseFinding(-0.2, (-2.7, 2.6), "inconclusive", "0.0.9"))
    bench.cases.opened_case = Opened(former, one, others, (), ())
    lay_out = kept_table(bench)
    bench.cases.opened_case = None
    fresh_desk.window.show()
    lay_out(fresh_desk.bench)
    settle()
    note = fresh_desk.bench.page.finding.note
    assert note.isVisible()
    assert "Inconclusive, llr −0.2" in note.text()


def test_what_was_changed_since_it_was_saved_is_asked_about_in_another_language(
    bench, fresh_desk, tmp_path, qtbot
):
    bench.comparison.questioned.add([PastedSource(b"0", "page.png")])
    with qtbot.waitSignal(bench.cases.saved):
        bench.cases.save(str(tmp_path / "a.hwcase"))
    kept_table(bench)(fresh_desk.bench)
    other = fresh_desk.bench.cases
    assert other.may_close()
    fresh_desk.bench.comparison.references.add([PastedSource(b"1", "other.png")])
    assert not other.may_close()
    assert "“a.hwcase” was changed" in unescape(other.question.text())
    other.question.reject()
