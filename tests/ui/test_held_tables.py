"""The verdict that is held back, where the window shows many comparisons at once."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui import fake_batch
from tests.ui.conftest import settle, words
from tests.ui.fake_batch import row_of, score_of
from tests.ui.fakes import make_finding
from verifier_app.engine.gallery_questions import RateOf
from verifier_app.engine.pair_scores import warning_codes
from verifier_app.engine.set_handlers import _ranked
from verifier_app.engine.set_questions import RankedSet
from verifier_app.store.set_rows import KeptSet
from verifier_app.types import SampleWarning
from verifier_app.ui.batch import table_model as table
from verifier_app.ui.models.batch_words import shown_row, spoken
from verifier_app.ui.models.gallery_words import shown_pair, spoken_pair, total_blocks
from verifier_app.ui.models.held import held_back, holding
from verifier_app.ui.models.set_words import spoken_row
from verifier_app.ui.models.warning_text import short_warning

LEFT = Qt.MouseButton.LeftButton
WARNINGS = ("several_objects", "looks_printed", "low_contrast", "", "", "outside_range|copy")
"""By the row's number: the first and the last of six would be "same" and "different"."""
VERDICT_INKS = ("same", "diff", "inc")


@pytest.fixture(autouse=True)
def rows_that_are_held(monkeypatch):
    monkeypatch.setattr(fake_batch, "WARNINGS", WARNINGS)


@pytest.fixture
def page(desk, make_bench):
    desk.engine.at_once = True
    bench = make_bench(1366, 768)
    bench.show_page("batch")
    bench.batch.open_table("/data/pairs-may.csv")
    settle()
    return bench.batch_page


@pytest.fixture
def gallery_page(desk, make_bench):
    desk.engine.at_once = True
    bench = make_bench(1366, 768)
    bench.show_page("gallery")
    bench.gallery.open("/data/known")
    settle()
    return bench.gallery_page


def warned(place, code):
    """A finding that has this warning: `place` 0 is the questioned sample, -1 the finding."""
    own = (SampleWarning(code, "x", (1,)),)
    made = make_finding(1.4, references=2, questioned_warnings=own if place == 0 else ())
    if place < 0:
        return replace(made, warnings=own)
    references = [
        replace(r, warnings=own if n == place else ()) for n, r in enumerate(made.references, 1)
    ]
    return replace(made, references=tuple(references))


@pytest.mark.parametrize("place", [-1, 0, 2])
@pytest.mark.parametrize(
    "code", ["identical", "copy", "several_objects", "looks_printed", "low_contrast", "repeated"]
)
def test_a_table_holds_back_what_compare_holds_back(place, code):
    if (place < 0) != (code in ("identical", "copy", "repeated")):
        pytest.skip("not where this warning stands")
    finding = warned(place, code)
    assert bool(holding(warning_codes(finding))) == (held_back(finding, (1, 2)) is not None)


def test_a_row_says_that_it_has_no_verdict_and_keeps_its_numbers():
    row = shown_row(row_of(1), score_of(1))
    assert (row.verdict, row.verdict_text) == ("held", "no verdict")
    assert (row.llr_text, row.score_text, row.warning) == ("+1.7", "0.98", "More than one thing")
    assert spoken(row) == "Row 1, scan_1.tif, no verdict, llr plus 1.7, More than one thing"


def test_a_row_names_first_what_its_verdict_is_held_back_for():
    """In a small window the name of the other warning left no room for it."""
    row = shown_row(row_of(6), score_of(6))
    assert row.verdict == "held"
    assert row.warnings == tuple(map(short_warning, ("copy", "outside_range")))


def test_rows_without_a_verdict_are_counted_and_filtered_as_such(page):
    counts = page.order.counts
    assert [counts[own] for own in ("all", "same", "inconclusive", "different", "held", "errors")] == [
        12, 2, 2, 0, 6, 2,
    ]  # fmt: skip
    assert page.chips.chips["held"].text() == "no verdict 6"
    QTest.mouseClick(page.chips.chips["held"], LEFT)
    assert page.order.shown == [0, 1, 5, 6, 7, 11]
    QTest.mouseClick(page.chips.chips["same"], LEFT)
    assert page.order.shown == [3, 9]


@pytest.mark.parametrize("descending", [False, True])
def test_rows_without_a_verdict_stand_last_where_verdicts_are_sorted(page, descending):
    page.order.sort("verdict", descending=descending)
    verdicts = [2, 8, 3, 9] if descending else [3, 9, 2, 8]
    assert page.order.shown == [*verdicts, 0, 1, 4, 5, 6, 7, 10, 11]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_row_without_a_verdict_is_grey(page, desk, scheme):
    desk.bench.theme.choose(scheme)
    settle()

    def colours(place, column):
        rect = page.table.visualRect(page.table.rows.index(place, column))
        image = page.table.viewport().grab(rect).toImage()
        return {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
        }

    token = desk.bench.theme.tokens.colour
    seen = {
        column: colours(0, column)
        for column in (table.SCALE, table.LLR, table.SCORE, table.VERDICT)
    }
    for own in VERDICT_INKS:
        assert all(token(own).lower() not in found for found in seen.values()), own
    assert token("text3").lower() in seen[table.SCALE]
    assert token("same").lower() in colours(3, table.SCALE)


def test_a_saved_table_has_the_numbers_of_score_pairs_and_the_window_says_so(
    page, desk, tmp_path, qtbot
):
    note = "The saved table gives a verdict for rows that have none here, beside their warnings."
    assert page.save.toolTip() == note
    commands = desk.bench.batch_commands
    with qtbot.waitSignal(commands.saving.ended):
        commands.save(str(tmp_path / "out.csv"))
    assert desk.bench.status.history[-1][1] == f"out.csv was saved. {note}"
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        first = next(csv.DictReader(file))
    assert (first["verdict"], first["warnings"]) == ("same", "several_objects")
    assert first["llr"] == "1.700000"


def test_a_pair_without_a_verdict_is_neither_right_nor_wrong(gallery_page, desk):
    gallery = gallery_page.gallery
    assert [gallery.outcome(place) for place in range(6)] == [
        "held", "held", "undecided", "wrong", "error", "held",
    ]  # fmt: skip
    blocks = {title: (figure, note) for title, figure, note in total_blocks(gallery)}
    assert blocks["No verdict"] == ("6", "not counted")
    assert (blocks["Right"], blocks["Wrong"][0]) == (("0", "of 6"), "2")
    (question,) = [own for own in desk.engine.asked if isinstance(own, RateOf)]
    assert len(question.raws) == 4, "nor do they count for the error rate"
    assert spoken_pair(gallery, 0, shown_pair(gallery, 0).row) == (
        "Pair 1, Skilled imitation, no verdict, not counted, llr plus 1.7"
    )
    assert {"No verdict", "6", "not counted"} <= set(words(gallery_page))
    QTest.mouseClick(gallery_page.chips.chips["held"], LEFT)
    assert gallery.shown() == [0, 1, 5, 6, 7, 11]


def test_a_ranking_knows_the_warnings_of_both_sides():
    kept = KeptSet(1, "signature", "Account 1", 2, 2, "", "", None)
    for place in (0, 2):
        row = _ranked(kept, warned(place, "several_objects"))
        assert row.warnings == ("several_objects",)
        assert spoken_row(0, row) == "1, Account 1, llr plus 1.4, no verdict · More than one thing"
    plain = RankedSet(1, "Account 1", 2, 1.4, "same", -0.7, 1.2, ("low_contrast",))
    assert spoken_row(0, plain) == "1, Account 1, llr plus 1.4, same"
