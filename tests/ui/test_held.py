"""The verdict that is held back: a whole page, print, a picture beside its copy."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QDateTime, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.ui.conftest import settle, words
from tests.ui.fakes import make_finding, prepare_reply
from verifier_app.engine.protocol import Failure
from verifier_app.store.cases import CaseNotes
from verifier_app.types import Cleaning, SampleWarning, Treatment
from verifier_app.ui.models.case import gathered
from verifier_app.ui.models.finding_report import Origin, finding_report
from verifier_app.ui.models.held import Held, held_back
from verifier_app.ui.models.report import Report, SamplePictures
from verifier_app.ui.models.samples import FileSource, PastedSource
from verifier_app.ui.models.wording import finding_text
from verifier_app.ui.widgets.lr_scale import LrScale

LEFT = Qt.MouseButton.LeftButton
VERDICT = re.compile(
    r"supports|inconclusive|leans|times|\b(weak|moderate|strong|no support)\b",
    re.IGNORECASE,
)
SEVERAL, PRINTED = SampleWarning("several_objects", "x"), SampleWarning("looks_printed", "x")
FAINT = SampleWarning("low_contrast", "x")


def warned(questioned=(), references=None, llr=1.4, count=3, copies=()):
    """A finding with these warnings; those of references by their number, from 1."""
    made = make_finding(llr, references=count, questioned_warnings=questioned)
    own = references or {}
    reports = (replace(r, warnings=own.get(n, ())) for n, r in enumerate(made.references, 1))
    about = tuple(SampleWarning(code, "x", numbers) for code, numbers in copies)
    return replace(made, references=tuple(reports), warnings=about)


class Pages:
    """Says of files that they are whole pages until they are cropped."""

    def __init__(self, *paths, copies=(), code="copy"):
        self.paths = paths
        self.copies = copies
        self.code = code

    def __call__(self, question):
        samples = (question.questioned, *question.references)
        codes = [(SEVERAL,) if own.path in self.paths and not own.crop else () for own in samples]
        same = tuple(n for n, own in enumerate(question.references, 1) if own.path in self.copies)
        return warned(
            codes[0],
            dict(enumerate(codes[1:], 1)),
            count=len(codes) - 1,
            copies=((self.code, same),) if same else (),
        )


def table(comparison, engine, pages, references=2):
    engine.finding, engine.at_once = pages, True
    comparison.references.add([FileSource(f"/data/r{n + 1}.png") for n in range(references)])
    comparison.questioned.add([FileSource("/data/q.png")])


@pytest.mark.parametrize(
    ("finding", "places", "held"),
    [
        (warned(), (1, 2, 3), None),
        (warned((FAINT,)), (1, 2, 3), None),
        (warned((FAINT, SEVERAL)), (1, 2, 3), Held("several_objects", (0,))),
        (warned((PRINTED,)), (1, 2, 3), Held("looks_printed", (0,))),
        (warned((PRINTED, SEVERAL)), (1, 2, 3), Held("several_objects", (0,))),
        (warned((), {2: (PRINTED,)}), (1, 4, 5), Held("looks_printed", (4,))),
        (warned((PRINTED,), {1: (SEVERAL,)}), (1, 2, 3), Held("looks_printed", (0,))),
        (warned((SEVERAL,), copies=[("copy", (1, 3))]), (1, 4, 5), Held("copy", (1, 5))),
        (warned(count=1, copies=[("identical", (1,))]), (2,), Held("identical", (2,))),
        (warned(copies=[("repeated", (1, 2))]), (1, 2, 3), None),
    ],
)
def test_which_warning_holds_the_verdict_back_and_for_whom(finding, places, held):
    assert held_back(finding, places) == held


def test_a_sample_compared_as_it_is_frees_itself_alone():
    finding = warned((SEVERAL, PRINTED), {2: (SEVERAL,)})
    assert held_back(finding, (1, 2, 3), {0}) == Held("several_objects", (2,))
    assert held_back(finding, (1, 2, 3), {0, 2}) is None
    same = warned((SEVERAL,), copies=[("identical", (1,))])
    assert held_back(same, (1, 2, 3), {0, 1}).is_copy  # that is no matter of what it holds


def document(finding, places, held):
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    samples = [SamplePictures("a", Origin("a"), None, None, ())] * (1 + len(places))
    now = QDateTime.currentDateTime()
    return Report(
        finding, places, samples, 0, {}, picture, None, "", "", "", now, held
    ).html()  # fmt: skip


@pytest.mark.parametrize("llr", [2.4, 0.4, 0.0, -1.9])
@pytest.mark.parametrize(
    ("finding", "said"),
    [
        ({"questioned": (SEVERAL,)}, "The questioned sample seems to hold more than one piece"),
        ({"questioned": (PRINTED,)}, "The questioned sample looks like print. Cut out"),
        ({"references": {2: (SEVERAL,)}}, "Reference 4 seems to hold more than one piece"),
        ({"copies": [("identical", (2,))]}, "These are the same picture. This says nothing about"),
        ({"copies": [("copy", (2, 3))]}, "These are copies of one picture. This says nothing"),
    ],
)
def test_no_text_gives_a_verdict_that_is_held_back(application, llr, finding, said):
    places = (1, 4, 5)
    finding = warned(llr=llr, **finding)
    held = held_back(finding, places)
    text = finding_text(finding, held, places)
    copied, page = finding_report(finding, places, held=held), document(finding, places, held)
    spoken = f"{text.title} {text.strength} {text.sentence} {text.short} {text.scale_name}"
    for own in (spoken, copied, page):
        assert not VERDICT.search(re.sub(r"<style>.*?</style>", "", own, flags=re.DOTALL)), own
        assert "o verdict" in own
    assert said in f"{text.title}. {text.strength}"
    for own in (copied, page):
        assert said in own
        assert text.llr in own
        assert text.score in own
    if held.is_copy:
        names = "Reference 4, Reference 5" if len(held.samples) > 1 else "Reference 4"
        assert f"({names})" in text.sentence
    # and the same finding, freed, says all of it again
    assert VERDICT.search(finding_report(finding, places))


def test_signs_are_not_asked_who_wrote_them(application):
    finding = replace(warned(copies=[("identical", (1,))]), profile="character")
    text = finding_text(finding, held_back(finding, (1, 2, 3)), (1, 2, 3))
    assert text.strength == "This says nothing about the sign: no verdict is given."


def test_compared_as_it_is_until_another_sample_or_part_is_there(comparison, engine):
    table(comparison, engine, Pages("/data/q.png", "/data/r2.png", "/data/other.png"))
    questioned = comparison.questioned
    assert comparison.held == Held("several_objects", (0,))
    comparison.compare_as_it_is()
    assert comparison.held == Held("several_objects", (2,))
    comparison.compare_as_it_is()
    assert comparison.held is None
    number = questioned.current.number
    questioned.treat(number, Treatment(cleaning=Cleaning(specks=False)))
    assert comparison.held is None
    questioned.treat(number, Treatment(page=1))
    assert comparison.held == Held("several_objects", (0,))
    for _ in range(2):
        questioned.undo()
    assert comparison.held is None
    questioned.undo()
    assert comparison.held == Held("several_objects", (0,))
    questioned.redo()
    assert comparison.held is None
    questioned.add([FileSource("/data/other.png")])
    assert comparison.held == Held("several_objects", (0,))
    questioned.undo()
    assert comparison.held is None


def test_a_reference_that_is_left_out_holds_nothing_back(comparison, engine):
    table(comparison, engine, Pages("/data/r1.png"))
    assert comparison.held == Held("several_objects", (1,))
    comparison.references.move(0, 1)
    assert comparison.held == Held("several_objects", (2,))
    comparison.references.toggle(1)
    assert comparison.held is None
    comparison.references.undo()
    assert comparison.held is not None
    comparison.references.treat(comparison.held_sample()[1], Treatment(crop=(1, 1, 50, 50)))
    assert comparison.held is None


def test_while_another_sample_is_compared_there_is_nothing_to_cut_out(comparison, engine):
    table(comparison, engine, Pages("/data/q.png"))
    engine.at_once = False
    comparison.questioned.add([FileSource("/data/other.png")])
    assert comparison.held_sample() is None
    comparison.compare_as_it_is()
    assert not any(own.as_it_is for own in comparison.questioned.samples)
    engine.answer_all()
    assert comparison.held is None


def test_copies_are_left_out_at_once_and_brought_back_by_undo(comparison, engine):
    table(comparison, engine, Pages(copies=("/data/r1.png", "/data/r3.png")), references=3)
    assert comparison.held == Held("copy", (1, 3))
    comparison.leave_out()
    assert [own.used for own in comparison.references.samples] == [False, True, False]
    assert comparison.held is None
    comparison.references.undo()
    assert comparison.held == Held("copy", (1, 3))


def test_undo_means_the_side_that_a_button_beside_the_finding_has_changed(bench, engine):
    table(bench.comparison, engine, Pages("/data/r2.png", copies=("/data/r1.png",)))
    page, undo = bench.page, bench.commands["undo"]
    for press in (page.finding.way_out.leave_out, page.finding.way_out.go_on):
        page.questioned.take_over()
        held = bench.comparison.held
        press.click()
        assert bench.comparison.held != held
        undo.trigger()
        assert bench.comparison.held == held
        assert bench.comparison.questioned.samples
        bench.comparison.references.redo()


def test_a_second_click_on_leave_out_is_no_second_change(comparison, engine):
    table(comparison, engine, Pages(copies=("/data/r1.png",)))
    engine.at_once = False
    comparison.leave_out()
    comparison.leave_out()
    comparison.references.undo()
    assert all(own.used for own in comparison.references.samples)


def test_until_a_crop_of_it_is_compared_a_freed_sample_keeps_its_verdict(comparison, engine):
    table(comparison, engine, Pages("/data/q.png"))
    comparison.compare_as_it_is()
    engine.at_once = False
    number = comparison.questioned.current.number
    comparison.questioned.treat(number, Treatment(crop=(1, 1, 50, 50)))
    assert comparison.held is None


def test_both_sides_swapped_it_goes_with_the_sample(comparison, engine):
    table(comparison, engine, Pages("/data/q.png"))
    comparison.compare_as_it_is()
    comparison.swap()
    assert [own.as_it_is for own in comparison.references.samples].count(True) == 1
    assert comparison.held is None
    comparison.swap()
    assert comparison.questioned.samples[0].as_it_is
    assert comparison.held is None


def test_another_window_remembers_it_and_a_case_asks_again(comparison, engine, tmp_path):
    page = tmp_path / "page.png"
    page.write_bytes(b"x")
    table(comparison, engine, Pages(str(page)))
    comparison.questioned.add([FileSource(str(page))])
    comparison.compare_as_it_is()
    other = type(comparison)(engine)
    comparison.kept()(other)
    assert other.held is None
    sample = comparison.questioned.samples
    case = gathered("signature", "standard", sample, (), {}, CaseNotes())
    engine.finding = warned((SEVERAL,), count=2)
    other.questioned.replace_all([PastedSource(case.questioned.content, "page.png")])
    assert other.held == Held("several_objects", (0,))
    other.late_timer.stop()


def test_a_case_keeps_what_a_person_chose_to_compare_as_it_is(bench, engine, tmp_path, qtbot):
    def found(question):
        samples = (question.questioned, *question.references)
        codes = [(SEVERAL,) if own.name.startswith("page") else () for own in samples]
        return warned(codes[0], dict(enumerate(codes[1:], 1)), count=len(codes) - 1)

    engine.finding, engine.at_once = found, True
    comparison, path = bench.comparison, str(tmp_path / "a.hwcase")
    references = [PastedSource(b"1", "one.png"), PastedSource(b"2", "page 2.png")]
    comparison.lay_out([PastedSource(b"0", "page.png")], references)
    for held, free in (
        (Held("several_objects", (0,)), ()),
        (Held("several_objects", (2,)), ("page.png",)),
        (None, ("page.png", "page 2.png")),
    ):
        assert comparison.held == held
        with qtbot.waitSignal(bench.cases.saved):
            bench.cases.save(path)
        comparison.clear()
        with qtbot.waitSignal(bench.cases.opened):
            bench.cases.open(path)
        settle()
        assert comparison.held == held
        samples = (*comparison.questioned.samples, *comparison.references.samples)
        assert tuple(own.source.name for own in samples if own.as_it_is) == free
        note = bench.page.finding.note
        assert note.isVisible() is (held is None)
        comparison.compare_as_it_is()
    assert note.text().startswith("A person chose to compare as it is what looks like a whole")
    comparison.references.remove(0)
    settle()
    assert not note.isVisible(), "what is on the table is not that case any more"


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_card_says_why_and_a_quiet_button_goes_on(make_bench, engine, monkeypatch, qtbot, size):
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    bench = make_bench(*size)
    table(bench.comparison, engine, Pages("/data/q.png"))
    settle()
    card = bench.page.finding
    assert card.verdict.title.text() == "No verdict yet"
    assert not card.verdict.mark.isVisible()
    assert card.verdict.sign.isVisible()
    assert not VERDICT.search(" ".join(words(card)))
    assert "+1.4" in card.figures.llr.text()
    assert "0.96" in card.figures.score.text()
    assert card.figures.llr.property("tone") == card.figures.score.property("tone") == "text3"
    scale = card.scale
    assert scale.accessibleName() == ("log10 likelihood ratio plus 1.4")
    assert not scale.accessibleDescription()
    tip = scale.tip_at(QPointF(scale.at(1.4), scale.rows().track))
    assert tip == "+1.4"
    assert not card.figures.zone.isVisible()
    assert not card.way_out.leave_out.isVisible()
    assert "questioned sample" in card.way_out.crop.accessibleDescription()
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].startswith("No verdict yet. The questioned sample seems to hold more than")
    assert not VERDICT.search(said[-1])
    QTest.mouseClick(card.way_out.go_on, LEFT)
    settle()
    assert card.verdict.title.text() == "Supports the same writer"
    assert card.verdict.mark.isVisible()
    assert not card.verdict.sign.isVisible()
    assert not card.way_out.isVisible()
    assert "several_objects" in [own.code for own in card.notices.shown]
    assert card.figures.llr.property("tone") == "text"
    qtbot.waitUntil(lambda: said[-1].startswith("Supports the same writer. Moderate support. "))
    bench.commands["undo_questioned"].trigger()
    settle()
    assert card.verdict.title.text() == "No verdict yet"


def test_no_shape_of_a_verdict_is_shown_while_the_next_is_awaited(bench, engine, qtbot):
    table(bench.comparison, engine, Pages("/data/q.png"))
    engine.at_once = False
    bench.comparison.references.toggle(0)
    qtbot.waitUntil(lambda: bench.comparison.is_late)
    card = bench.page.finding
    assert card.verdict.title.text() == "Comparing…"
    assert not card.verdict.mark.isVisible()
    assert not card.way_out.crop.isEnabled()  # it is about the samples of before
    engine.answer_all()
    qtbot.waitUntil(card.way_out.crop.isEnabled)


def test_a_copied_picture_shows_no_buttons(bench, engine, monkeypatch):
    table(bench.comparison, engine, Pages("/data/q.png"))
    card, seen = bench.page.finding, []
    grab = type(card).grab
    monkeypatch.setattr(
        type(card), "grab", lambda own: seen.append(own.way_out.isVisible()) or grab(own)
    )
    card.picture()
    assert seen == [False]
    assert card.way_out.isVisible()


def test_a_scale_without_verdict_shows_neither_zone_nor_strength(theme):
    finding, places = warned((SEVERAL,)), (1, 2, 3)
    scale = LrScale(theme)
    drawn = []
    for held in (None, held_back(finding, places)):
        scale.show_finding(finding, "signature", finding_text(finding, held, places), muted=True)
        scale.resize(400, scale.sizeHint().height())
        picture, rows = scale.grab().toImage(), scale.rows()
        left = range(20, round(scale.at(1.4)) - 8)  # of the marker, where a zone ends
        words = range(round(rows.words) + 3, round(rows.plot) - 3)
        drawn += [
            len({picture.pixel(x, round(rows.base) + 1) for x in left}),
            len({picture.pixel(x, y) for x in range(20, 380) for y in words}),
        ]
    zone, strength, no_zone, no_strength = drawn
    assert zone > 2
    assert strength > 3
    assert (no_zone, no_strength) == (1, 1)


def test_the_button_opens_the_crop_tool_of_that_sample_with_the_likeliest_part(bench, engine):
    comparison = bench.comparison
    table(comparison, engine, Pages("/data/r2.png"), references=3)
    settle()
    assert comparison.references.selected == 0
    QTest.mouseClick(bench.page.finding.way_out.crop, LEFT)
    settle()
    dialog = bench.doing.dialog
    assert comparison.references.selected == 1
    assert dialog.crop.name == "r2.png"
    assert dialog.crop.box == dialog.crop.suggestions[0]
    assert dialog.suggestions[0].isChecked()
    QTest.mouseClick(dialog.suggestions[0], LEFT)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    assert dialog.crop.box != dialog.crop.suggestions[0], "the arrow moves the box"
    QTest.mouseClick(dialog.suggestions[0], LEFT)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    settle()
    assert comparison.references.samples[1].source.treatment.crop == (100, 100, 300, 90)
    assert comparison.held is None
    assert bench.page.finding.verdict.title.text() == "Supports the same writer"
    # a part that was chosen stays as it is, whatever it holds
    engine.finding = warned((), {2: (SEVERAL,)})
    comparison.compare()
    settle()
    comparison.references.treat(
        comparison.references.samples[1].number, Treatment(crop=(9, 9, 70, 70))
    )
    settle()
    QTest.mouseClick(bench.page.finding.way_out.crop, LEFT)
    settle()
    dialog = bench.doing.dialog
    assert dialog.crop.box.box == (9, 9, 70, 70)
    dialog.close()


def test_the_crop_tool_opened_otherwise_begins_with_all_of_the_page(bench, engine):
    table(bench.comparison, engine, Pages("/data/q.png"))
    settle()
    bench.commands["crop_questioned"].trigger()
    settle()
    dialog = bench.doing.dialog
    assert dialog.crop.suggestions
    assert dialog.crop.box is None
    dialog.crop.choose_page(1)
    settle()
    assert dialog.crop.box is None
    dialog.close()


def test_what_is_copied_and_saved_gives_no_verdict(bench, engine, tmp_path, qtbot):
    table(bench.comparison, engine, Pages("/data/r2.png"))
    settle()
    bench.commands["copy_text"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("No verdict yet. Reference 2 seems to hold more than one piece of")
    path = tmp_path / "r.html"
    with qtbot.waitSignal(bench.report.saved):
        bench.report.save(str(path))
    saved = path.read_text()
    assert "No verdict yet. Reference 2 seems to hold" in saved
    for own in (copied, re.sub(r"<style>.*?</style>", "", saved, flags=re.DOTALL)):
        assert not VERDICT.search(own)
        assert "A person chose" not in own
    bench.comparison.compare_as_it_is()
    settle()
    bench.commands["copy_text"].trigger()
    with qtbot.waitSignal(bench.report.saved):
        bench.report.save(str(path))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Supports the same writer.")
    for own in (copied, path.read_text()):
        assert "A person chose to compare as it is what looks like a whole page" in own


def test_one_picture_on_both_sides_is_no_verdict_and_has_no_way_round(bench, engine):
    table(bench.comparison, engine, Pages(copies=("/data/r1.png",), code="identical"), references=1)
    settle()
    card = bench.page.finding
    assert card.verdict.title.text() == "These are the same picture"
    assert "who wrote it: no verdict" in card.verdict.detail.text()
    assert not card.way_out.isVisible()
    bench.comparison.references.add([FileSource("/data/r2.png")])
    settle()
    assert "(Reference 1)" in card.sentence.text()
    assert card.way_out.leave_out.text() == "Leave out the copy"
    assert not card.way_out.go_on.isVisible()
    QTest.mouseClick(card.way_out.leave_out, LEFT)
    settle()
    assert card.verdict.title.text() == "Supports the same writer"


def test_what_looks_like_a_copy_can_be_compared_as_it_is(bench, engine):
    table(bench.comparison, engine, Pages(copies=("/data/r1.png",)), references=1)
    settle()
    card = bench.page.finding
    assert card.verdict.title.text() == "These are copies of one picture"
    assert "Check where the files come from." in card.sentence.text()
    assert not card.way_out.crop.isVisible()
    QTest.mouseClick(card.way_out.go_on, LEFT)
    settle()
    assert card.verdict.title.text() == "Supports the same writer"
    bench.commands["undo"].trigger()
    settle()
    assert card.verdict.title.text() == "These are copies of one picture"


def test_a_part_that_holds_print_still_is_to_be_cut_out_closer(comparison, engine):
    engine.finding, engine.at_once = warned((PRINTED,), count=1), True
    comparison.references.add([FileSource("/data/r.png")])
    comparison.questioned.add([FileSource("/data/q.png")])
    detail = finding_text(comparison.finding, comparison.held, comparison.places).strength
    assert detail == "The questioned sample looks like print. Cut out the signature first."
    number = comparison.questioned.current.number
    comparison.questioned.treat(number, Treatment(crop=(1, 1, 50, 50)))
    detail = finding_text(comparison.finding, comparison.held, comparison.places).strength
    assert detail == (
        "The questioned sample, as it was cut out, still holds other writing or print. Cut it out"
        " closer."
    )


def test_the_large_pad_says_so_too(bench, engine):
    engine.finding, engine.at_once = Pages("/data/r1.png"), True
    bench.comparison.references.add([FileSource("/data/r1.png")])
    pane = bench.page.questioned
    for y in (60, 90):
        QTest.mousePress(pane.pad, LEFT, pos=QPoint(60, y))
        QTest.mouseMove(pane.pad, QPoint(160, y + 20))
        QTest.mouseRelease(pane.pad, LEFT, pos=QPoint(160, y + 20))
    settle()
    QTest.mouseClick(pane.corner.full, LEFT)
    settle()
    full = bench.pads.full
    assert full.finding.whole == "+1.4 · No verdict yet"
    assert not full.mark.isVisible()
    bench.comparison.compare_as_it_is()
    settle()
    assert full.finding.whole == "+1.4 · Supports the same writer"
    assert full.mark.isVisible()
    bench.pads.leave()
    assert shiboken6.isValid(pane.pad)


def test_references_that_cannot_be_read_can_be_left_out(bench, engine):
    def is_lost(sample):
        return "lost" in sample.path

    engine.prepared = lambda q: (
        Failure("The file is not there.", "Choose it again.", q.sample.path)
        if is_lost(q.sample)
        else prepare_reply()
    )
    engine.finding = lambda q: next(
        (
            Failure("The file is not there.", "Choose it again.", own.path)
            for own in (q.questioned, *q.references)
            if is_lost(own)
        ),
        make_finding(2.4, references=len(q.references)),
    )
    engine.at_once = True
    comparison, card = bench.comparison, bench.page.finding
    comparison.references.add([FileSource("/data/r1.png"), FileSource("/data/lost.png")])
    comparison.questioned.add([FileSource("/data/lost-too.png")])
    settle()
    assert not card.way_out.isVisible()  # without references it could not be compared either
    comparison.questioned.add([FileSource("/data/q.png")])
    settle()
    assert card.verdict.detail.text().startswith("lost.png: The file is not there.")
    assert card.way_out.leave_out.text() == "Leave it out"
    assert card.way_out.leave_out.isEnabled()
    assert not card.way_out.crop.isVisible()
    comparison.references.add([FileSource("/data/lost-3.png")])
    settle()
    assert card.way_out.leave_out.text() == "Leave out what cannot be read"
    QTest.mouseClick(card.way_out.leave_out, LEFT)
    settle()
    assert card.verdict.title.text() == "Supports the same writer"
    assert [own.used for own in comparison.references.samples] == [True, False, False]
    assert not card.way_out.isVisible()
    bench.commands["undo"].trigger()
    settle()
    assert card.way_out.leave_out.isVisible()
