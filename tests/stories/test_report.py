"""Saving a report: a real window, real keys, a real engine with a tiny model."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.examples import example
from tests.ui.conftest import settle
from verifier_app.store.cases import CaseNotes
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.widgets.pictures import image_of


class Page(HTMLParser):
    """Text and pictures of a page, and whatever it would have to fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words, self.pictures, self.fetched = [], [], []
        self.feed(text)

    def handle_data(self, data):
        self.words.append(data)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("src", "href"):
                (self.pictures if value.startswith("data:image/") else self.fetched).append(value)


@pytest.fixture
def compared(start, until):
    """A window with a finding about one questioned sample and two references."""
    names = ("a-1", "a-2", "b-1")
    bench = start(*map(example, names))
    comparison = bench.comparison
    until(lambda: comparison.state is State.RESULT and not comparison.is_late)
    until(
        lambda: all(
            comparison.preparations.seen(s.number) is not None for s in comparison.references.used
        )
    )
    until(lambda: comparison.preparations.seen(comparison.questioned.samples[0].number) is not None)
    settle()
    return bench


def written(bench, qtbot, path: Path, **words: str) -> Path:
    bench.report.notes = CaseNotes(**words)
    with qtbot.waitSignal(bench.report.saved, timeout=60_000) as told:
        bench.report.save(str(path))
    assert told.args == [str(path), True]
    return path


def test_a_page_holds_samples_numbers_hashes_and_the_examiners_words(compared, qtbot, tmp_path):
    words = "Seen at 10×.\nThe <t> is retouched & shaky."
    file = written(
        compared, qtbot, tmp_path / "r.html", case="B-17", examiner="Ada Noor", words=words
    )
    page = Page(file.read_text(encoding="utf-8"))
    text = " ".join(page.words)
    assert not page.fetched
    seen = compared.comparison.preparations.seen
    samples = [*compared.comparison.questioned.samples, *compared.comparison.references.used]
    expected = sum(2 + len(seen(s.number).views) for s in samples)  # as given, and cleaned
    assert len(page.pictures) >= expected + 1  # and the scale
    for name in ("a-1", "a-2", "b-1"):
        data = Path(example(name)).read_bytes()
        assert hashlib.sha256(data).hexdigest() in text
    finding = compared.comparison.finding
    assert finding.model["sha256"] in text
    assert "B-17" in text
    assert "Ada Noor" in text
    assert words.splitlines()[1] in text
    assert "A person" in text or "a person" in text
    assert not re.search(r"forged|fake|authentic|fraud", text, re.IGNORECASE)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' file names are text")
def test_a_file_whose_name_is_no_text_is_reported(start, until, qtbot, tmp_path):
    scan = tmp_path / os.fsdecode(b"form-\xff.png")
    shutil.copy(example("a-1"), scan)
    bench = start(str(scan), example("a-2"))
    until(lambda: bench.comparison.state is State.RESULT and not bench.comparison.is_late)
    assert "form-" in written(bench, qtbot, tmp_path / "r.html").read_text(encoding="utf-8")
    assert written(bench, qtbot, tmp_path / "r.pdf").stat().st_size > 1000


def test_a_file_that_was_scanned_anew_is_reported_as_it_was_compared(start, until, qtbot, tmp_path):
    scan = tmp_path / "form.png"
    shutil.copy(example("a-1"), scan)
    bench = start(str(scan), example("a-2"))
    comparison = bench.comparison
    comparison.evidence.choose("overlay")
    until(lambda: comparison.is_current and comparison.evidence.shows("overlay"))
    number = comparison.questioned.samples[0].number
    before, laid = comparison.preparations.seen(number), comparison.evidence.placement
    shutil.copy(example("b-1"), scan)
    os.utime(scan, (0, 0))  # another time even where clocks are coarse
    comparison.references.add([FileSource(example("a-3"))])
    until(lambda: comparison.is_current and comparison.evidence.shows("overlay"))
    seen = comparison.preparations.seen(number)
    assert seen.sha256 == comparison.finding.questioned.sha256 != before.sha256
    assert comparison.evidence.overlaid.questioned is seen
    assert comparison.evidence.placement != laid
    report = bench.report._report()
    assert report.samples[0].clean == image_of(seen.clean) != image_of(before.clean)
    assert report.samples[0].given == image_of(seen.preview) != image_of(before.preview)
    text = written(bench, qtbot, tmp_path / "r.html").read_text(encoding="utf-8")
    assert seen.sha256 in text
    assert before.sha256 not in text


def test_evidence_and_numbers_are_those_of_the_references_that_took_part(
    compared, until, qtbot, tmp_path
):
    comparison, evidence = compared.comparison, compared.comparison.evidence
    QTest.keyClick(compared.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    until(lambda: evidence.shows("overlay"))
    with_overlay = compared.report._report().evidence
    comparison.references.toggle(0)
    comparison.references.select(1)
    compared.show_page("batch")  # nobody looks at the evidence, and nothing is aligned
    until(lambda: comparison.is_current)
    report = compared.report._report()
    assert not evidence.shows("overlay")
    assert report.places == (2,)
    assert report.evidence is not None
    assert report.evidence != with_overlay
    words = " ".join(Page(report.html()).words)
    assert "Reference 2" in words
    assert "Reference 1" not in words


def test_a_pdf_can_be_read_and_leaves_room_to_write(compared, qtbot, tmp_path):
    file = written(compared, qtbot, tmp_path / "r.pdf")
    document = pypdfium2.PdfDocument(file)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert compared.comparison.finding.references[0].sha256[:16] in re.sub(r"\s", "", text)
    assert "Words of the examiner" in text
    pictures = [o for page in document for o in page.get_objects() if o.type == 3]
    assert len(pictures) >= 6


def test_the_dialog_opens_by_its_key_and_is_reached_by_keyboard(compared, qtbot):
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(compared.window, Qt.Key.Key_S, keys)
    dialog = compared.report.dialog
    qtbot.waitUntil(lambda: dialog is not None and dialog.isVisible())
    assert dialog.words.accessibleName() == "Your own words"
    dialog.words.setFocus()
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is not dialog.words
    dialog.wanted.disconnect()  # no dialog of the system may open here
    with qtbot.waitSignal(dialog.wanted) as asked:
        QTest.mouseClick(dialog.pdf, Qt.MouseButton.LeftButton)
    assert asked.args == ["pdf"]
    QTest.keyClicks(dialog.words, "Seen at 10x.")
    dialog.close()
    compared.report.open()
    assert compared.report.dialog.words.toPlainText() == "Seen at 10x."
    compared.report.dialog.close()


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(compared, qtbot, tmp_path):
    path = tmp_path / "missing" / "r.html"
    with qtbot.waitSignal(compared.report.saved, timeout=60_000) as told:
        compared.report.save(str(path))
    assert told.args == [str(path), False]
    assert (
        "r.html was not saved: the folder is gone, or takes no files."
        in compared.status.history[-1][1]
    )
    assert list(tmp_path.iterdir()) == []


def test_without_a_finding_there_is_nothing_to_report(start):
    bench = start()
    assert not bench.commands["save_report"].isEnabled()
