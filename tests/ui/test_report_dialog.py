"""Reports of what is compared now, and their dialog, in a shown window."""

from __future__ import annotations

import re
import sys
import threading
from base64 import b64decode
from dataclasses import replace
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import (
    QBuffer,
    QDate,
    QDateTime,
    QIODevice,
    QLocale,
    QPointF,
    QSizeF,
    Qt,
    QThreadPool,
    QTime,
    QTimeZone,
    QTranslator,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QDesktopServices,
    QFont,
    QGuiApplication,
    QImage,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import Desk, delete, settle, words
from tests.ui.fakes import SHA256, make_finding, make_ink, prepare_reply
from tests.ui.test_comparison import answer
from tests.ui.test_window import fill
from verifier_app.engine.evidence_questions import Align, Differ
from verifier_app.engine.protocol import Compare, Failure, Picture, Prepare
from verifier_app.ink.strokes import make_stroke
from verifier_app.store.cases import CaseNotes, write
from verifier_app.store.paths import resource
from verifier_app.types import Cleaning, Ink, SampleWarning, Treatment
from verifier_app.ui import report_dialog, report_files
from verifier_app.ui.compare.evidence_picture import LEAST, MARGIN, evidence_picture, in_words
from verifier_app.ui.models.case import gathered
from verifier_app.ui.models.samples import DrawnSource, FileSource, PastedSource, Sample
from verifier_app.ui.widgets.pictures import image_of

LEFT = Qt.MouseButton.LeftButton
DATA = (
    "448 genuine comparisons and 503 of the other kind, 36 writers of cedar, susig, svc2004;"
    " tuned from signature"
)


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


@pytest.mark.parametrize("ending", ["html", "pdf"])
def test_a_window_closed_meanwhile_lets_a_report_be_written(
    theme, tmp_path, monkeypatch, capfd, ending
):
    desk = Desk(theme, tmp_path)
    fill(desk.bench)
    desk.engine.answer_all()
    gone, caught = threading.Event(), []
    write_report = report_dialog.write

    def late(*rest):
        gone.wait(0.2)  # what does not wait for a report is gone before it is written
        write_report(*rest)

    monkeypatch.setattr(report_dialog, "write", late)
    monkeypatch.setattr(sys, "excepthook", lambda *own: caught.append(own))
    path = tmp_path / f"report.{ending}"
    desk.bench.report.save(str(path))
    desk.window.close()
    delete(desk.window)
    gone.set()
    QThreadPool.globalInstance().waitForDone()
    assert caught == []
    assert "RuntimeError" not in capfd.readouterr().err
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("kind", ["case", "report"])
def test_notes_written_while_a_file_is_saved_are_in_no_file_yet(
    bench, engine, tmp_path, qtbot, kind
):
    engine.at_once = True
    bench.comparison.references.add([PastedSource(b"1", "one.png")])
    bench.comparison.questioned.add([PastedSource(b"0", "page.png")])
    before, after = CaseNotes("B-17"), CaseNotes("B-17", words="Slow at the end.")
    bench.report.take(before)
    commands, ending = (bench.cases, "hwcase") if kind == "case" else (bench.report, "html")
    with qtbot.waitSignal(commands.saved) as told:
        commands.save(str(tmp_path / f"a.{ending}"))
        bench.report.take(after)
    assert told.args[1]
    assert bench.cases.in_file == before
    with qtbot.waitSignal(commands.saved):
        commands.save(str(tmp_path / f"a.{ending}"))
    assert bench.cases.in_file == after
    bench.report.take(CaseNotes())


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


def evidence_of(bench):
    """The evidence of the report that would be saved now, and in words what it shows."""
    told = []

    def watched(card, view, theme, *, widest):
        told.append(in_words(card.model, view))
        return evidence_picture(card, view, theme, widest=widest)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("verifier_app.ui.report_dialog.evidence_picture", watched)
        report = bench.report._report()
    return report, told[0] if told else ""


@pytest.mark.parametrize("view", ["overlay", "difference"])
def test_the_evidence_of_a_report_is_of_its_samples(compared, engine, view):
    evidence = compared.comparison.evidence
    evidence.choose(view)
    engine.answer_all()
    assert evidence_of(compared)[1].startswith({"overlay": "Overlay."}.get(view, "Difference map."))
    compared.comparison.questioned.replace_all([FileSource("/data/second.png")])
    answer(engine, (Prepare, Compare))
    report, words = evidence_of(compared)
    assert report.samples[0].name == "second.png"
    assert words.startswith("Questioned: second.png. Reference"), "what is there: side by side"
    for command in ("save_evidence", "copy_evidence"):
        assert compared.commands[command].isEnabled(), "nothing flickers"
    QGuiApplication.clipboard().setText("before")
    compared.commands["copy_evidence"].trigger()
    assert QGuiApplication.clipboard().text() == "before"
    assert "not there yet for the samples" in compared.status.history[-1][1]
    engine.fail((Align, Differ), Failure("It cannot be aligned.", ""))
    settle()
    assert evidence_of(compared)[1].startswith("Questioned: second.png.")


def test_the_evidence_of_a_folded_card_is_large_enough_and_of_its_samples(make_bench, engine):
    engine.at_once = True
    bench = make_bench(900, 600)
    bench.comparison.evidence.choose("overlay")
    fill(bench)
    bench.page.evidence.fold(is_open=True)
    settle()
    bench.page.evidence.fold(is_open=False)
    bench.comparison.questioned.replace_all([FileSource("/data/second.png")])
    settle()
    report, words = evidence_of(bench)
    assert words.startswith("Questioned: second.png.")
    for view in ("side", "overlay"):
        bench.comparison.evidence.choose(view)
        bench.page.evidence.fold(is_open=True)
        settle()
        bench.page.evidence.fold(is_open=False)
        settle()
        report, words = evidence_of(bench)
        assert words.startswith({"side": "Questioned: second.png."}.get(view, "Overlay."))
        size = report.evidence.deviceIndependentSize()
        assert size.height() >= LEAST.height()
        assert size.width() >= LEAST.width()
        rows, columns = range(12, LEAST.height(), 4), range(12, LEAST.width(), 8)
        greys = [report.evidence.pixelColor(x, y).lightness() for y in rows for x in columns]
        assert min(greys) < 100 < 200 < max(greys), "there is ink on paper"


def test_letters_of_the_evidence_can_be_read_on_paper_from_a_large_window_too(make_bench, engine):
    engine.at_once = True
    bench = make_bench(1920, 1080)
    fill(bench)
    settle()
    on_screen = bench.page.evidence.page_of("side").size()
    assert on_screen.width() > 1.5 * LEAST.width()
    picture = evidence_of(bench)[0].evidence
    laid_out = picture.deviceIndependentSize()
    assert laid_out.width() == pytest.approx(LEAST.width() + 2 * MARGIN, abs=1)
    assert laid_out.height() < on_screen.height()
    assert picture.width() >= on_screen.width(), "as sharp as on screen"


def test_a_reference_that_was_left_out_is_no_evidence_and_leaves_the_others_their_numbers(
    compared, engine
):
    references = compared.comparison.references
    references.toggle(0)
    references.select(0)
    engine.answer_all()
    settle()
    report, words = evidence_of(compared)
    assert (report.evidence, words) == (None, "")
    references.select(2)
    report, words = evidence_of(compared)
    assert "Reference 3: r2.png" in words
    text = report.html()
    assert re.findall(r"<b>(Reference \d)</b>: (r\d)", text) == [
        ("Reference 2", "r1"), ("Reference 3", "r2"),
    ]  # fmt: skip
    assert "Reference 1" not in text


def alike(one, other):
    """Whether two pictures are equal but for the ground around the corners of their paper."""
    two = [np.frombuffer(own.constBits(), np.uint8).astype(int) for own in (one, other)]
    return one.size() == other.size() and np.abs(two[0] - two[1]).max() < 40


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_picture_of_what_blinks_shows_both(compared, engine, theme, colours):
    theme.choose(colours)
    evidence = compared.comparison.evidence
    evidence.choose("overlay")
    engine.answer_all()
    settle()
    both = evidence_of(compared)
    picture = evidence_picture(compared.page.evidence, "overlay")
    evidence.choose("blink")
    settle()
    for shows_reference in (False, True):
        evidence.blink.shows_reference = shows_reference
        report, words = evidence_of(compared)
        assert alike(report.evidence, both[0].evidence)
        assert words == both[1]
        assert alike(evidence_picture(compared.page.evidence, "blink"), picture)


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_picture_of_the_evidence_has_the_ground_of_its_card(compared, engine, theme, colours):
    theme.choose(colours)
    settle()
    assert compared.page.evidence.page_of("side").isVisible()
    picture = evidence_picture(compared.page.evidence, "side")
    between = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert between == theme.colour("surface")


LOOKED_AT = (
    "cropped to 600 × 200 px, 120 px from the left, 340 px from the top, turned by 2.50°,"
    " cleaned by hand, not done: Take away specks, Take away stamps: Red, Threshold of ink: −0.25"
)


def test_the_record_says_how_each_sample_is_looked_at_and_what_took_no_part(compared, engine):
    comparison = compared.comparison
    assert "not used" not in compared.report._report().html()
    cleaning = Cleaning(specks=False, stamps="red", threshold=-0.25)
    how = Treatment(crop=(120, 340, 600, 200), turn=2.5, cleaning=cleaning)
    comparison.questioned.treat(comparison.questioned.samples[0].number, how)
    comparison.references.toggle(1)
    engine.answer_all()
    text = compared.report._report().html()
    assert f"sha256 {SHA256}; {LOOKED_AT}</td>" in text
    assert text.count("; cleaned automatically</td>") == 2
    name = comparison.references.samples[1].source.name
    assert name
    assert f">1 of 3 not used: 2 ({name})<" in text
    compared.commands["copy_text"].trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert f"Questioned: /data/q.png (sha256 {SHA256[:12]}), {LOOKED_AT}" in copied
    assert f"References: 1 of 3 not used: 2 ({name})" in copied


def test_a_touch_of_the_pen_among_the_references_is_one_that_took_no_part(compared, engine):
    touch = Ink((make_stroke([30, 31, 31], [40, 40, 42], [0, 8, 16]),))
    compared.comparison.references.new_drawing()
    compared.comparison.references.draw(touch)
    engine.answer_all()
    assert len(compared.comparison.references.used) == 4
    assert ">1 of 4 not used: 4 (Drawn here)<" in compared.report._report().html()
    compared.commands["copy_text"].trigger()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert "References: 1 of 4 not used: 4 (Drawn here)" in copied
    pane = compared.page.references
    assert pane.row.tiles[3].accessibleName() == "Reference 4, Drawn here, not used"
    pane.model.select(0)
    settle()
    assert pane.caption.note.text() == "1 of 4 not used"


def test_a_report_names_the_page_of_a_file_that_has_several(compared, engine):
    assert "page 1" not in compared.report._report().html()
    engine.prepared = replace(prepare_reply(), pages=3)
    questioned = compared.comparison.questioned
    for source, said in (
        (FileSource("/data/form.pdf"), "form.pdf, page 1"),
        (FileSource("/data/form.pdf", treatment=Treatment(page=1)), "form.pdf, page 2"),
    ):
        questioned.replace_all([source])
        engine.answer_all()
        assert f"<b>Questioned</b>: {said}<" in compared.report._report().html()


def test_a_report_tells_how_much_the_references_vary(compared):
    text = compared.report._report().html()
    assert re.search(r"References among themselves</td>.*?>llr \+1\.2 to \+2\.3<", text)
    compared.commands["copy_text"].trigger()
    assert "References among themselves: llr +1.2 to +2.3" in QGuiApplication.clipboard().text()


def test_samples_without_a_path_are_called_by_their_names(compared, engine):
    made = make_finding(references=3)
    engine.finding = replace(made, questioned=replace(made.questioned, path=None))
    for source, said in (
        (PastedSource(b"x", "form.png"), f"form.png, sha256 {SHA256}; cleaned automatically<"),
        (DrawnSource(make_ink(), "claim.svg"), f"claim.svg, sha256 {SHA256}; drawn or pasted<"),
        (DrawnSource(make_ink()), f">drawn or pasted, sha256 {SHA256}<"),
    ):
        compared.comparison.questioned.replace_all([source])
        engine.answer_all()
        assert said in compared.report._report().html()


def test_a_report_tells_the_models_card_if_it_is_of_that_model(compared, link, monkeypatch):
    card = {"data": "36 writers.", "licence": "Apache-2.0", "terms": "Ask <us>.",
            "experiment": "It is not better."}  # fmt: skip
    said = ("36 writers.", "Apache-2.0. Ask &lt;us&gt;.", "An experiment: It is not better.")
    for sha256, is_told in (("b" * 64, True), ("c" * 64, False)):
        own = {"name": "signature-compact 1.0", "sha256": sha256, **card}
        monkeypatch.setattr(link, "facts", {**link.facts, "models": {"signature": own}})
        text = compared.report._report().html()
        assert [words in text for words in said] == [is_told] * 3


def test_evidence_in_a_report_is_on_white_paper_and_looked_at_as_on_screen(compared, engine, theme):
    light = compared.report._report().evidence
    theme.choose("dark")
    settle()
    dark = compared.report._report().evidence
    assert dark.pixelColor(2, 2) == light.pixelColor(2, 2) == QColor("#FFFFFF")
    beside = compared.page.evidence.beside
    beside.views[0].look_at(3.0, QPointF(0.2, 0.1))
    assert compared.report._report().evidence != dark
    beside.views[0].look_at(1.0, QPointF(0, 0))
    compared.comparison.evidence.choose("overlay")
    engine.answer_all()
    assert compared.report._report().evidence.pixelColor(2, 2) == QColor("#FFFFFF")


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


def test_return_in_a_field_saves_and_closes_nothing(compared, monkeypatch):
    compared.commands["save_report"].trigger()
    dialog, asked = compared.report.dialog, []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (asked.append(given[2]), ("", ""))[1]
    )
    settle()
    QTest.keyClick(dialog.case, Qt.Key.Key_Return)
    assert [path.endswith(".pdf") for path in asked] == [True]
    assert dialog.isVisible()


@pytest.mark.parametrize("key", ["save_report", "save_case"])
def test_the_name_of_the_case_is_offered_as_every_system_takes_it(compared, monkeypatch, key):
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]), ("", ""))[1]
    )
    compared.report.take(CaseNotes('Case 12/A: "will"?'))
    compared.commands[key].trigger()
    if key == "save_report":
        settle()
        QTest.keyClick(compared.report.dialog.case, Qt.Key.Key_Return)
    assert [Path(path).stem for path in offered] == ["Case 12-A- -will--"]


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


def test_another_case_is_not_offered_the_file_of_the_one_before(
    compared, tmp_path, qtbot, monkeypatch
):
    path, offered = tmp_path / "b-17.hwcase", []
    one = (Sample(PastedSource(b"x", "q.png")),)
    write(path, gathered("signature", "standard", one, (), {}, CaseNotes("B-17")))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]), ("", ""))[1]
    )

    def offer():
        compared.commands["save_case"].trigger()
        return offered[-1]

    with qtbot.waitSignal(compared.cases.opened):
        compared.cases.open(str(path))
    assert offer() == str(path)
    compared.report.take(CaseNotes("B-18"))
    assert offer().endswith("B-18.hwcase")
    compared.report.take(CaseNotes("B-17"))
    assert offer() == str(path)
    compared.commands["clear_all"].trigger()
    compared.comparison.questioned.add([FileSource("/data/q.png")])
    assert offer() != str(path)


def as_pdf(bench, qtbot, report, path, monkeypatch):
    monkeypatch.setattr(bench.report, "_report", lambda: report)
    with qtbot.waitSignal(bench.report.saved):
        bench.report.save(str(path))
    return PdfDocument(path)


def test_no_caption_of_a_pdf_stands_without_its_pictures(
    bench, engine, qtbot, tmp_path, monkeypatch
):
    fill(bench, references=6)
    engine.answer_all()
    report = bench.report._report()
    for high in (60, 110, 150, 260):
        ink = QImage(260, high, QImage.Format.Format_Grayscale8)
        ink.fill(0)
        samples = [replace(own, clean=ink) for own in report.samples]
        document = as_pdf(
            bench, qtbot, replace(report, samples=samples), tmp_path / f"{high}.pdf", monkeypatch
        )
        captions = pictures = given = 0
        for page in list(document)[1:]:
            text = page.get_textpage().get_text_range()
            captions += len(re.findall(r"(?:Questioned|Reference \d): ", text))
            widths = [
                o.get_bounds()[2] - o.get_bounds()[0] for o in page.get_objects() if o.type == 3
            ]
            pictures += sum(178 < width < 182 for width in widths)
            given += sum(148 < width < 152 for width in widths)
            assert captions == pictures == given
            evidence = any(width > 400 for width in widths)
            assert ("Evidence" in text) == evidence


def test_a_pdf_is_set_once_for_each_piece_and_page_and_its_pictures_are_read_once(
    bench, engine, qtbot, tmp_path, monkeypatch
):
    fill(bench, references=6)
    engine.answer_all()
    report = bench.report._report()
    texts, set_anew = [], report_files._document

    def document(writer, html, *rest):
        texts.append(html)
        return set_anew(writer, html, *rest)

    monkeypatch.setattr(report_files, "_document", document)
    pages = len(as_pdf(bench, qtbot, report, tmp_path / "r.pdf", monkeypatch))
    pieces = texts[-1].count("<div class='whole'>")
    assert pieces >= 8
    assert len(texts) <= pieces + pages
    assert "data:image" not in "".join(texts)
    assert report.html().count("data:image") == texts[-1].count("<img ")


def test_a_photograph_is_a_jpeg_and_a_plain_drawing_a_png(compared):
    report = compared.report._report()
    grain = np.random.default_rng(0).integers(0, 256, (300, 400), np.uint8)
    plain = np.full((300, 400), 255, np.uint8)
    plain[100:110] = 0
    for pixels, kind in ((grain, "jpeg"), (plain, "png")):
        given = QImage(pixels.tobytes(), 400, 300, 400, QImage.Format.Format_Grayscale8).copy()
        samples = [replace(own, given=given, page=None) for own in report.samples]
        page = replace(report, samples=samples).html()
        first = page[page.index("<table class='shown'") :]
        assert re.search(r"src='data:image/(\w+)", first)[1] == kind


def test_the_record_of_a_pdf_stands_on_one_page(bench, engine, qtbot, tmp_path, monkeypatch):
    fill(bench, references=8)
    engine.answer_all()
    report = bench.report._report()
    for high in (60, 80, 100, 120):
        ink = QImage(260, high, QImage.Format.Format_Grayscale8)
        ink.fill(0)
        samples = [replace(own, clean=ink) for own in report.samples]
        document = as_pdf(
            bench, qtbot, replace(report, samples=samples), tmp_path / f"{high}.pdf", monkeypatch
        )
        texts = [page.get_textpage().get_text_range() for page in document]
        hashes = ["".join(text.split()).count(SHA256) for text in texts]
        assert max(hashes) == sum(hashes) == 9


def test_pages_of_a_pdf_have_numbers_that_can_be_read(compared, qtbot, tmp_path, monkeypatch):
    report = compared.report._report()
    page = as_pdf(compared, qtbot, report, tmp_path / "r.pdf", monkeypatch)[0].get_textpage()
    left, bottom, _right, top = page.get_charbox(page.count_chars() - 1)
    assert left > 400
    assert top - bottom > 5


def test_a_report_is_read_from_the_right(compared):
    report = compared.report._report()
    assert "<html dir='ltr' lang='en" in report.html()
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        page, for_qt = report.html(), report.html(for_qt=True)
    finally:
        QLocale.setDefault(before)
    for text in (page, for_qt):
        assert "<html dir='rtl' lang='ar" in text
    name, value = "Version of the program", report.finding.version
    assert page.index(name) < page.rindex(f">{value}<")
    assert for_qt.index(name) > for_qt.rindex(f">{value}<")


def test_english_words_of_a_models_card_keep_their_order_where_one_reads_from_the_right(compared):
    said = "8 local writers with 48 genuine samples."
    card = {"data": said, "licence": "Apache-2.0", "terms": "2 sets."}
    report = replace(compared.report._report(), model=card)
    assert f">{said}<" in report.html()
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        page = report.html()
    finally:
        QLocale.setDefault(before)
    for text in (said, "Apache-2.0. 2 sets."):
        assert f">\u2066{text}\u2069<" in page


def test_case_and_examiner_keep_their_signs_where_one_reads_from_the_right(compared):
    report = replace(compared.report._report(), case="B-17 <b>", examiner="(A. Noor)")
    for locale, begin, end in (("en_US", "", ""), ("ar_AE", "\u2068", "\u2069")):
        before = QLocale()
        QLocale.setDefault(QLocale(locale))
        try:
            text = report.html()
        finally:
            QLocale.setDefault(before)
        for said in ("B-17 &lt;b&gt;", "(A. Noor)"):
            assert f"<td>{begin}{said}{end}</td>" in text


@pytest.mark.parametrize("locale", ["en_US", "ar_AE"])
def test_each_line_of_the_examiners_words_is_read_from_its_own_side(compared, locale):
    words = "The pen was <new>.\n\n\u0642\u0644\u0645 new\n12.5"
    report = replace(compared.report._report(), words=words)
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        page, for_qt = report.html(), report.html(for_qt=True)
    finally:
        QLocale.setDefault(before)
    assert "<div class='words' dir='ltr'>The pen was &lt;new&gt;.</div>" in page
    document = QTextDocument()
    side = Qt.LayoutDirection.RightToLeft if locale == "ar_AE" else Qt.LayoutDirection.LeftToRight
    option = document.defaultTextOption()
    option.setTextDirection(side)
    document.setDefaultTextOption(option)
    document.setHtml(for_qt)
    sides = {}
    block = document.begin()
    while block.isValid():
        sides[block.text()] = block.textDirection()
        block = block.next()
    assert sides["The pen was <new>."] == Qt.LayoutDirection.LeftToRight
    assert sides["\u0642\u0644\u0645 new"] == Qt.LayoutDirection.RightToLeft
    assert sides["12.5"] == side, "figures alone are read as the page is"


def test_the_headings_of_a_report_are_headings_for_whoever_listens(compared):
    text = compared.report._report().html()
    found = re.findall(r"<p class='(title|heading)' role='heading' aria-level='(\d)'", text)
    assert found[0] == ("title", "1")
    assert set(found[1:]) == {("heading", "2")}
    assert len(found) == text.count("<p class='title'") + text.count("<p class='heading'")


@pytest.mark.parametrize("locale", ["en_US", "ar_AE"])
def test_only_qt_is_given_attributes_that_html_has_no_more(compared, locale):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        report = compared.report._report()
        page, for_qt = report.html(), report.html(for_qt=True)
    finally:
        QLocale.setDefault(before)
    old = re.compile(r"<(?:table|tr|td)[^>]* (?:width|cellspacing|cellpadding|align|valign)=")
    assert not old.search(page)
    assert len(old.findall(for_qt)) > 10
    for rule in ("border-spacing: 0", "table.shown { table-layout: fixed; width: 100% }"):
        assert rule in page
    assert "<td style='width: 50%'>" in page


def test_a_report_is_a_page_for_every_browser(compared):
    text = compared.report._report().html()
    head, body = text.split("<body>")
    for rule in ("img { max-width: 100% }", "td:last-child { overflow-wrap: anywhere }"):
        assert rule in head, "nothing stands beyond the edge of a narrow window"
    assert "td:first-child { word-break: keep-all }" in head, "Chinese names stay in one line"
    assert "width=device-width" in head
    pictures = re.findall(r"<img alt='([^']*)' ", body)
    assert len(pictures) == body.count("<img")
    shown = "Questioned: form-0412.png. Reference 1: r0.png."
    assert [own for own in pictures if own] == [compared.page.finding.scale.accessibleName(), shown]
    assert "html { color-scheme: only light; background: white;" in head, "its letters are dark"
    first, *_ = re.findall(r"<p style='([^']*)' class='heading'[^>]*>Samples<", body)
    assert first == "page-break-before: always", "on screen it would touch the words above"


@pytest.mark.parametrize("language", ["zh_CN", "de_AT", "en_US"])
def test_a_report_names_language_and_script(compared, language):
    report, before = compared.report._report(), QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert f" lang='{language.replace('_', '-')}'>" in report.html()
    finally:
        QLocale.setDefault(before)


def pictures_in(html):
    """Those of an HTML page, in its order, each with its kind and how many bytes it takes."""
    found = re.findall(r"src='data:image/(\w+);base64,([^']+)'", html)
    return [(kind, len(data), QImage.fromData(b64decode(data))) for kind, data in found]


def test_a_report_shows_each_sample_as_it_was_given_beside_what_the_network_saw(compared, engine):
    high, wide = 1200, 1600
    pixels = np.random.default_rng(0).integers(180, 230, (high, wide, 3), np.uint8)
    pixels[500:520, 200:1400] = (40, 60, 160)
    photo = Picture(high, wide, pixels.tobytes(), channels=3)
    engine.prepared = replace(prepare_reply(), preview=photo)
    compared.comparison.questioned.replace_all([FileSource("/data/photo.jpg")])
    engine.answer_all()
    text = compared.report._report().html()
    titles = [text.index(own) for own in ("As it was given", "Cleaned", "What the network saw")]
    assert titles == sorted(titles)
    pictures = pictures_in(text[titles[0] :])
    kind, size, given = pictures[0]
    assert (given.width(), given.height()) == (806, 606), "with its edge"
    assert kind == "jpeg"
    assert size < 400_000
    ink, paper = given.pixelColor(400, 255), given.pixelColor(400, 100)
    assert ink.blue() - ink.red() > 80
    assert min(paper.red(), paper.blue()) > 170
    sizes = [(own.width(), own.height()) for _, _, own in pictures[1:7]]
    assert sizes == [(160, 60), *[(105, 105)] * 4, (315, 105)]
    small = pictures_in(text[text.index("Reference 1") :])[0]
    assert small[0] == "png", "what is flat stays sharp, and takes less room"
    inner = small[2].copy(1, 1, 200, 100).convertToFormat(QImage.Format.Format_Grayscale8)
    assert inner == image_of(prepare_reply().preview)
    assert 150 < small[2].pixelColor(0, 50).lightness() < 230, "white paper has an edge"


@pytest.mark.parametrize("family", ["", "DejaVu Sans Mono"])
def test_what_the_network_saw_of_a_sample_stands_in_one_line(compared, family):
    text = compared.report._report().html(for_qt=True)
    document = QTextDocument()
    font = document.defaultFont()
    font.setFamily(family or font.family())
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setTextWidth(642)  # a page of A4 between its margins
    document.setHtml(text.replace("font-family: sans-serif", f"font-family: {family or 'Inter'}"))
    document.documentLayout().documentSize()
    rows, block = [], document.begin()
    while block.isValid():
        if block.text().count("\ufffc") == 6:
            rows.append(block.layout().lineCount())
        block = block.next()
    assert rows == [1] * (1 + len(compared.comparison.finding.references))


def cut_from_a_page(bench, engine, turn=0.0):
    """Have the questioned sample be a part of a white page of 1000 x 2000 pixels."""
    page = Picture(480, 240, bytes([255]) * (480 * 240))
    shown = prepare_reply(width=1000, height=2000)
    engine.prepared = lambda question: replace(shown, page=page if question.sample.crop else None)
    cut = Treatment(crop=(500, 1000, 400, 200), turn=turn)
    source = FileSource("/data/form.pdf", treatment=cut)
    bench.comparison.questioned.replace_all([source])
    engine.answer_all()


def is_blue(picture, x, y):
    colour = picture.pixelColor(x, y)
    return colour.blue() - colour.red() > 80


@pytest.mark.parametrize("turn", [0.0, 90.0])
def test_a_report_shows_where_on_its_page_a_sample_was_cut_out(compared, engine, turn):
    assert "Where on the page" not in compared.report._report().html()
    cut_from_a_page(compared, engine, turn)
    text = compared.report._report().html()
    assert text.count("Where on the page") == 1, "the references are whole pictures"
    titles = [text.index(own) for own in ("Where on the page", "As it was given", "Cleaned")]
    assert titles == sorted(titles)
    _, size, page = pictures_in(text[titles[0] :])[0]
    assert size < 100_000
    edge = (page.width() - 240) // 2
    assert (page.width(), page.height()) == (240 + 2 * edge, 480 + 2 * edge)
    middle = (edge + 168, edge + 264)
    reach = (48, 24) if turn == 0.0 else (24, 48)  # across and down to its sides, in the picture
    for aside, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        assert is_blue(page, middle[0] + aside * reach[0], middle[1] + down * reach[1])
    assert not is_blue(page, *middle)
    assert not is_blue(page, middle[0] - reach[0] - 12, middle[1])


def test_where_a_sample_was_cut_out_stands_in_a_pdf(compared, engine, qtbot, tmp_path, monkeypatch):
    cut_from_a_page(compared, engine)
    report = compared.report._report()
    document = as_pdf(compared, qtbot, report, tmp_path / "r.pdf", monkeypatch)
    samples = document[1]
    assert "Where on the page" in samples.get_textpage().get_text_range()
    bounds = [own.get_bounds() for own in samples.get_objects() if own.type == 3]
    _, bottom, right, top = bounds[0]
    assert 110 < top - bottom < 130, "small"
    assert right < bounds[1][0], "beside the part"


def test_every_page_of_a_pdf_names_the_case_and_itself(compared, qtbot, tmp_path, monkeypatch):
    report = compared.report._report()
    for case, foot in (("B-17", "Comparison of handwriting · B-17"), ("", "Comparison")):
        document = as_pdf(
            compared, qtbot, replace(report, case=case), tmp_path / f"r{case}.pdf", monkeypatch
        )
        texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
        assert len(texts) > 1
        for number, text in enumerate(texts, 1):
            assert foot in text
            assert text.endswith(f"{number} of {len(texts)}")
    long = as_pdf(
        compared, qtbot, replace(report, case="B-17 " * 60), tmp_path / "long.pdf", monkeypatch
    )
    foot = long[1].get_textpage().get_text_range().splitlines()[-1]
    assert foot.count("B-17") < 30
    assert foot.endswith(f"2 of {len(long)}"), "a long name leaves room for the number"


def test_fonts_of_a_pdf_put_no_other_shapes_in_place_of_figures_and_signs(application):
    """Those of Inter as OpenType have no character of their own, and no search found them."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document = report_files._document(QPdfWriter(buffer), "<p>B-17</p>", QSizeF(900, 900), {})
    made = document.defaultFont()
    for feature in map(QFont.Tag, ("tnum", "calt", "case")):
        assert made.isFeatureSet(feature)
        assert made.featureValue(feature) == 0


def ends_of(page):
    """The highest and the lowest point that text or a picture above the foot reaches."""
    boxes = [own.get_bounds() for own in page.get_objects() if own.type in (1, 3)]
    boxes = [own for own in boxes if own[1] > FOOT]
    return max(own[3] for own in boxes), min(own[1] for own in boxes)


FOOT = 54
"""Nothing but the foot of a page stands lower: 2 cm less what hangs below a line, in points."""


def test_a_pdf_begins_a_page_only_where_the_former_has_no_room_left(
    bench, engine, qtbot, tmp_path, monkeypatch
):
    fill(bench, references=2)
    engine.answer_all()
    report, alone = bench.report._report(), 0
    for high in range(60, 241, 20):
        ink = QImage(260, high, QImage.Format.Format_Grayscale8)
        ink.fill(0)
        samples = [replace(own, clean=ink) for own in report.samples]
        document = as_pdf(
            bench, qtbot, replace(report, samples=samples), tmp_path / f"{high}.pdf", monkeypatch
        )
        texts = [page.get_textpage().get_text_range() for page in document]
        if texts[-1].lstrip().startswith("Record"):
            alone += 1
            top, bottom = ends_of(document[len(document) - 1])
            left = ends_of(document[len(document) - 2])[1] - 72 / 2.54 * 2
            assert left < top - bottom + 30, "with the margins around its heading"
    assert alone > 0


def visible(html):
    """The words of a page."""
    return unescape(re.sub("<[^>]+>", "\n", html[html.index("<body>") :]))


def test_a_report_says_the_time_in_short_and_its_zone(compared):
    clock = QDateTime(QDate(2026, 11, 29), QTime(21, 5, 32), QTimeZone(b"Asia/Kolkata"))
    text = " ".join(visible(replace(compared.report._report(), made=clock).html()).split())
    assert "Sunday, November 29, 2026, 9:05 PM UTC+05:30 " in text


def test_a_report_writes_the_logarithm_in_one_way(compared):
    text = visible(compared.report._report().html())
    assert "log₁₀ likelihood ratio" in text
    assert "log10" not in text


def test_an_arabic_report_has_semicolons_and_commas_of_its_own(compared, application):
    report = compared.report._report()
    point = replace(report.finding.operating_point, data=DATA)
    report = replace(report, finding=replace(report.finding, operating_point=point))
    assert ";" in visible(report.html())
    arabic, before = QTranslator(), QLocale()
    assert arabic.load(str(resource("translations/verifier_ar.qm")))
    QLocale.setDefault(QLocale("ar_AE"))
    application.installTranslator(arabic)
    try:
        text = visible(report.html())
    finally:
        application.removeTranslator(arabic)
        QLocale.setDefault(before)
    assert ";" not in text
    assert text.count("؛") >= len(report.samples) + 1
    assert re.sub("[\u2066-\u2069]", "", text).count("CEDAR، SUSIG، SVC2004") == 1


def test_a_chinese_report_has_colons_and_brackets_of_its_own(compared, application):
    report = compared.report._report()
    warning = SampleWarning("repeated", "", (1, 2))
    report = replace(report, finding=replace(report.finding, warnings=(warning,)))
    chinese = QTranslator()
    assert chinese.load(str(resource("translations/verifier_zh_CN.qm")))
    application.installTranslator(chinese)
    try:
        html = report.html()
    finally:
        application.removeTranslator(chinese)
    assert "<b>检材</b>：" in html
    assert "只计一次。（样本 1，样本 2）" in visible(html)


@pytest.fixture
def dialog(compared):
    compared.commands["save_report"].trigger()
    settle()
    return compared.report.dialog


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_P, "pdf"), (Qt.Key.Key_H, "html")])
def test_the_keys_of_the_buttons_type_nothing(dialog, qtbot, key, kind):
    asked = []
    dialog.wanted.disconnect()
    dialog.wanted.connect(asked.append)
    dialog.case.setFocus()
    QTest.keyClick(dialog.case, key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: asked == [kind])  # it is seen to be pressed first
    assert dialog.case.text() == ""


def test_the_dialog_says_what_was_saved_and_opens_it(
    compared, dialog, tmp_path, qtbot, monkeypatch
):
    opened, said = [], []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: (opened.append(url.toLocalFile()), True)[1]
    )
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    assert not dialog.outcome.isVisible()
    path = tmp_path / "B-17.html"
    with qtbot.waitSignal(compared.report.saved):
        compared.report.save(str(path))
    assert words(dialog.outcome) == said == ["B-17.html was saved."]
    assert dialog.outcome.words.toolTip() == str(path)
    assert dialog.outcome.open.accessibleDescription() == "B-17.html was saved."
    dialog.words.setFocus()
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.outcome.open
    QTest.keyClick(dialog.outcome.open, Qt.Key.Key_Space)
    QTest.keyClick(dialog.case, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: opened == [str(path)] * 2)
    path.unlink()
    QTest.keyClick(dialog.outcome.open, Qt.Key.Key_Space)
    assert opened == [str(path)] * 2
    assert said[-1] == f"B-17.html cannot be opened from here. Look for it in {tmp_path}."


def test_the_dialog_says_at_once_that_a_report_is_being_saved(
    compared, dialog, tmp_path, qtbot, monkeypatch
):
    """Seconds went by on a slow computer without a sign that the button had been pressed."""
    begun = []
    monkeypatch.setattr(report_dialog, "start", begun.append)
    compared.report.save(str(tmp_path / "B-17.pdf"))
    assert words(dialog.outcome) == ["B-17.pdf is being saved…"]
    assert dialog.outcome.isVisible()
    assert not dialog.outcome.open.isVisible()
    with qtbot.waitSignal(compared.report.saved):
        begun[0]()
    assert words(dialog.outcome) == ["B-17.pdf was saved."]


def test_a_long_name_leaves_the_dialog_its_size(compared, dialog, tmp_path, qtbot):
    before = dialog.size()
    with qtbot.waitSignal(compared.report.saved):
        compared.report.save(str(tmp_path / f"{'M' * 200}.html"))
    settle()
    said = dialog.outcome.words
    assert dialog.size() == before
    assert re.fullmatch("M+…M*.html was saved\\.", said.text())
    assert said.fontMetrics().horizontalAdvance(said.text()) <= 2 * said.width()
    assert compared.status.history[-1][1].startswith("M" * 200)


def test_the_dialog_says_what_could_not_be_saved_and_what_to_do(
    compared, dialog, engine, tmp_path, qtbot
):
    report = compared.report
    with qtbot.waitSignal(report.saved):
        report.save(str(tmp_path / "missing" / "r.pdf"))
    assert words(dialog.outcome) == [
        "r.pdf was not saved: the folder is gone, or takes no files. Choose another folder."
    ]
    assert not dialog.outcome.open.isVisible()
    with qtbot.waitSignal(report.saved):
        report.save(str(tmp_path / "r.html"))
    assert words(dialog.outcome) == ["r.html was saved."]
    assert dialog.outcome.open.isVisible()
    compared.comparison.references.toggle(0)
    report.save(str(tmp_path / "r.html"))
    assert "not been compared as they are now" in words(dialog.outcome)[0]
    engine.answer_all()
