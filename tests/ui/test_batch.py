"""A batch without a window: reading, scoring, pausing, order, words, and what is saved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui import fake_batch
from tests.ui.fake_batch import HEADER, row_of, score_of
from tests.ui.fakes import FakeEngine
from verifier_app.engine.batch_questions import (
    FilePictures,
    FilePicturesReply,
    PairRow,
    ReadPairs,
    RowScore,
    ScoreRows,
    ScoresReply,
)
from verifier_app.engine.connection import WILL_NOT_RUN
from verifier_app.engine.protocol import Failure
from verifier_app.ui.models.batch import FIRST, MOST, Batch, BatchState
from verifier_app.ui.models.batch_order import BatchOrder
from verifier_app.ui.models.batch_words import (
    former_line,
    pace_line,
    pairing_line,
    progress_line,
    shown_row,
    spoken,
    zone_line,
)
from verifier_app.ui.models.engine_words import failure_in_own_words, in_sentences
from verifier_app.ui.models.small_pictures import SmallPictures


class Clock:
    """Goes on by `step` seconds whenever it is looked at."""

    def __init__(self):
        self.now = self.step = 0.0

    def __call__(self):
        self.now += self.step
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def batch(application, engine, clock):
    return Batch(engine, clock=clock)


@pytest.fixture
def order(batch):
    return BatchOrder(batch)


def answer(engine):
    """Answer the one question that waits."""
    ((number, (question, done, _pane)),) = engine.waiting.items()
    del engine.waiting[number]
    done(*engine.answer_to(question))
    return question


def take(engine):
    """Begin with the question that waits longest, and give it; a newer one cannot replace it."""
    return engine.waiting.pop(min(engine.waiting), None) if engine.waiting else None


def asked(engine, kind):
    return [own for own in engine.asked if isinstance(own, kind)]


def shown(order):
    return [place + 1 for place in order.shown]


def test_a_table_is_read_in_parts_and_scored_to_its_end(batch, engine):
    engine.at_once = True
    engine.batch.at_once = 5
    batch.open_table("/data/pairs.csv")
    assert [own.skip for own in asked(engine, ReadPairs)] == [0, 5, 10]
    assert batch.state is BatchState.DONE
    assert (batch.title, batch.total, batch.done) == ("pairs.csv", 12, 12)
    scored = [own.number for q in asked(engine, ScoreRows) for own in q.rows]
    assert scored == list(range(1, 13))


def test_what_is_saved_has_the_tables_columns_and_the_engines_cells(batch, engine):
    engine.at_once = True
    batch.open_table("/data/pairs.csv")
    records = batch.records()
    assert records[0] == HEADER
    assert records[1] == (*row_of(1).cells, *score_of(1).cells)
    assert records[5][-1].startswith("/data/scan_5.tif: The file ends")
    assert len(records) == 13


def test_questions_grow_and_shrink_to_the_goal(batch, engine, clock):
    engine.batch.total = engine.batch.at_once = 5000
    batch.open_table("/t.csv")
    answer(engine)
    sizes = [len(answer(engine).rows) for _ in range(10)]
    assert sizes[:3] == [FIRST, 2 * FIRST, 4 * FIRST]
    assert sizes[-1] == MOST
    clock.step = 4.0
    answer(engine)
    assert len(next(iter(engine.waiting.values()))[0].rows) < MOST / 5


def test_pause_lets_the_question_end_and_resume_goes_on(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    batch.pause()
    assert batch.state is BatchState.PAUSED
    answer(engine)
    assert (batch.done, engine.waiting) == (FIRST, {})
    batch.resume()
    assert batch.state is BatchState.RUNNING
    assert answer(engine).rows[0].number == FIRST + 1


def test_resumed_before_the_question_ended_it_asks_once(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    batch.pause()
    batch.resume()
    assert len(engine.waiting) == 1
    answer(engine)
    assert batch.done == FIRST


def test_cancel_stops_at_once_and_loses_no_row_when_resumed(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    waiting = next(iter(engine.waiting))
    _question, late, _pane = engine.waiting[waiting]
    batch.cancel()
    assert batch.state is BatchState.CANCELLED
    assert engine.cancelled == [waiting]
    late(*engine.answer_to(_question))  # it had been on its way
    assert batch.done == FIRST
    engine.at_once = True
    batch.resume()
    assert batch.state is BatchState.DONE
    assert [row.cells[1:3] for row in batch.scores] == [
        score_of(n).cells[1:3] for n in range(1, 13)
    ]


def test_cancel_while_reading_closes_the_table(batch, engine):
    batch.open_table("/t.csv")
    batch.cancel()
    assert batch.state is BatchState.EMPTY
    assert batch.title == ""


def test_a_row_that_stops_the_engine_costs_itself_only(batch, engine):
    engine.at_once = True
    engine.batch.deadly = {3}
    batch.open_table("/t.csv")
    assert batch.state is BatchState.DONE
    assert [n for n, own in enumerate(batch.scores, 1) if own.fault] == [3, 5, 11]
    assert batch.scores[2].cells[-1] == "This request stopped the engine twice. Go on."


def test_paused_over_a_row_that_stops_the_engine_it_stays_paused(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    engine.batch.deadly = {FIRST + 1}
    batch.pause()
    answer(engine)
    assert (batch.state, batch.done, engine.waiting) == (BatchState.PAUSED, FIRST, {})
    engine.at_once = True
    batch.resume()
    assert batch.state is BatchState.DONE
    assert batch.scores[FIRST].fault


@pytest.mark.parametrize("failure", [Failure("No model.", "Choose one."), WILL_NOT_RUN])
def test_what_concerns_all_rows_stops_and_can_be_resumed(batch, engine, failure):
    batch.open_table("/t.csv")
    answer(engine)
    engine.batch.failure = failure
    answer(engine)
    assert batch.state is BatchState.ERROR
    assert batch.failure == failure
    engine.batch.failure = None
    engine.at_once = True
    batch.resume()
    assert (batch.state, batch.failure) == (BatchState.DONE, None)


def test_a_table_that_cannot_be_read_is_tried_again(batch, engine):
    engine.at_once = True
    engine.batch.failure = Failure("It is not UTF-8 text.", "Save it as CSV UTF-8.")
    batch.open_table("/t.csv")
    assert (batch.state, batch.rows) == (BatchState.ERROR, [])
    engine.batch.failure = None
    batch.resume()
    assert batch.done == 12


def test_an_empty_table_is_done(batch, engine):
    engine.at_once = True
    engine.batch.total = 0
    batch.open_table("/t.csv")
    assert batch.state is BatchState.DONE
    assert batch.records() == [HEADER]


def test_another_operating_point_does_it_anew_and_drops_late_answers(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    (late,) = engine.waiting.values()
    batch.choose("signature", "strict")
    late[1](*engine.answer_to(late[0]))
    assert batch.done == 0
    engine.answer_all()
    assert batch.done == 12
    assert asked(engine, ScoreRows)[-1].operating_point == "strict"


def test_another_table_replaces_one_that_runs(batch, engine):
    batch.open_table("/one.csv")
    answer(engine)
    batch.open_folders("/q", "/r")
    assert batch.title == "q · r"
    engine.answer_all()
    assert asked(engine, ReadPairs)[-1] == ReadPairs("/q", "/r", 0)
    assert batch.done == 12


# --- order --------------------------------------------------------------------


@pytest.fixture
def done(order, batch, engine):
    engine.at_once = True
    batch.open_table("/t.csv")
    return order


def test_counts_add_up(done):
    assert done.counts == {
        "all": 12, "same": 4, "different": 4, "inconclusive": 2, "errors": 2, "warnings": 4,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kept", "rows"),
    [
        ("all", list(range(1, 13))), ("same", [1, 4, 7, 10]), ("inconclusive", [3, 9]),
        ("different", [2, 6, 8, 12]), ("errors", [5, 11]), ("warnings", [3, 6, 9, 12]),
    ],
)  # fmt: skip
def test_filter(done, kept, rows):
    done.keep(kept)
    assert shown(done) == rows


def test_search_takes_all_words_in_any_name(done):
    done.search("SCAN_1 known")
    assert shown(done) == [1, 10, 11, 12]
    done.keep("errors")
    assert shown(done) == [11]
    done.search("nothing")
    assert shown(done) == []


def in_folders(*pairs):
    return tuple(
        PairRow(number, (questioned, reference), questioned, (reference,))
        for number, (questioned, reference) in enumerate(pairs, 1)
    )


def test_files_of_one_name_are_told_by_their_folders(order):
    batch = order.batch
    batch.open_rows(
        "pairs",
        in_folders(
            ("/data/anna/1.png", "/data/anna/2.png"),
            ("/data/ben/1.png", "/data/ben/2.png"),
            ("C:\\data\\carl\\1.png", "/data/carl/3.png"),
        ),
    )
    rows = [shown_row(own, None, batch.tails) for own in batch.rows]
    assert [own.file for own in rows] == ["anna/1.png", "ben/1.png", "carl/1.png"]
    assert [own.references for own in rows] == ["anna/2.png", "ben/2.png", "3.png"]
    order.search("BEN")
    assert shown(order) == [2]
    order.search("data")
    assert shown(order) == [], "what all have in common is not shown"


def test_as_many_folders_are_told_as_tell_files_apart(batch):
    batch.open_rows(
        "pairs",
        in_folders(
            ("/a/anna/new/1.png", "/r/1.png"),
            ("/a/ben/new/1.png", "/r/2.png"),
            ("/a/ben/new/1.png", "/r/3.png"),
            ("./x.png", "/r/4.png"),
            ("x.png", "/r/4.png"),
        ),
    )
    rows = [shown_row(own, None, batch.tails) for own in batch.rows]
    told = ["anna/new/1.png", "ben/new/1.png", "ben/new/1.png", "./x.png", "x.png"]
    assert [own.file for own in rows] == told
    assert [own.references for own in rows] == ["1.png", "2.png", "3.png", "4.png", "4.png"]


@pytest.mark.parametrize(
    ("by", "descending", "rows"),
    [
        ("row", True, list(range(12, 0, -1))),
        ("llr", True, [4, 10, 1, 7, 3, 9, 2, 8, 6, 12, 5, 11]),
        ("llr", False, [6, 12, 2, 8, 3, 9, 1, 7, 4, 10, 5, 11]),
        ("raw", True, [4, 10, 1, 7, 3, 9, 2, 8, 6, 12, 5, 11]),
        ("verdict", False, [1, 4, 7, 10, 3, 9, 2, 6, 8, 12, 5, 11]),
        ("warning", False, [11, 5, 3, 9, 6, 12, 1, 2, 4, 7, 8, 10]),
        ("file", False, [1, 10, 11, 12, 2, 3, 4, 5, 6, 7, 8, 9]),
    ],
)
def test_sort_puts_rows_without_a_value_last(done, by, descending, rows):
    done.sort(by, descending=descending)
    assert shown(done) == rows


def test_rows_at_the_end_of_the_known_range_go_by_the_raw_number(done):
    scores = done.batch.scores
    for place, raw in ((0, "6.1"), (1, "9.4"), (2, "7.0")):
        cells = list(scores[place].cells)
        cells[1:3] = "2.500000", raw
        scores[place] = replace(scores[place], cells=tuple(cells))
    done.sort("llr", descending=True)
    assert shown(done)[:3] == [2, 3, 1]
    done.sort("llr", descending=False)
    assert shown(done)[-5:-2] == [1, 3, 2], "before the two errors"


def test_rows_that_are_scored_meanwhile_find_their_place(order, batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    order.keep("same")
    order.sort("llr", descending=True)
    assert shown(order) == []
    engine.answer_all()
    assert shown(order) == [4, 10, 1, 7]


def test_plain_order_tells_only_which_rows_changed(order, batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    told, resets = [], []
    order.scored.connect(lambda first, end: told.append((first, end)))
    order.reset.connect(lambda: resets.append(1))
    engine.answer_all()
    assert told == [(0, 4), (4, 12)]
    assert resets == []


def test_a_place_is_found_again(done):
    done.sort("llr", descending=True)
    assert done.place_of(3) == 0
    done.keep("errors")
    assert done.place_of(3) is None


# --- words --------------------------------------------------------------------


def test_a_row_in_words():
    row = shown_row(row_of(1), score_of(1))
    assert (row.number, row.file, row.references) == ("1", "scan_1.tif", "known_1_0.tif")
    assert (row.llr_text, row.score_text, row.raw_text) == ("+1.7", "0.98", "3.40")
    assert spoken(row) == "Row 1, scan_1.tif, same, llr plus 1.7"
    six = shown_row(row_of(6), score_of(6))
    assert six.llr_text == "≤\u2009−2.1"
    assert six.warning == "Out of range, Repeated"
    assert "llr minus 2.1 or less" in spoken(six)
    near = shown_row(row_of(1), replace(score_of(1), t_same=1.66))
    assert near.llr_text == "+1.70"
    assert "llr plus 1.70" in spoken(near)
    assert spoken(shown_row(row_of(2), None)) == "Row 2, scan_2.tif, not compared yet"


def test_a_fault_names_its_side():
    row = shown_row(row_of(5, references=3), score_of(5))
    assert row.fault == "The file ends too early. Scan or export it again."
    assert (row.bad_questioned, row.bad_reference) == (True, False)
    assert row.references == "3 references"
    bad = RowScore(("",) * 5 + ("x",), fault="No.", fault_path="/data/known_5_1.tif")
    other = shown_row(row_of(5, references=3), bad)
    assert (other.bad_questioned, other.bad_reference) == (False, True)


def test_an_llr_on_a_threshold_shows_two_decimals():
    score = RowScore(("0.94", "1.231000", "1.0", "same", "", ""), -1.2, 1.2)
    assert shown_row(row_of(1), score).llr_text == "+1.23"


def test_progress_in_words(batch, engine, clock):
    engine.batch.total = 10_000
    assert progress_line(batch) == "0 of 0 rows"
    batch.open_table("/t.csv")
    assert progress_line(batch) == "Reading…"
    while not batch.scores:
        clock.step = 0.01
        answer(engine)
    clock.step = 0.0
    assert progress_line(batch) == "4 of 10,000 rows"
    assert "rows/s" in pace_line(batch)
    assert " left" in pace_line(batch)
    batch.pause()
    assert progress_line(batch) == "Paused at 4 of 10,000 rows"
    assert pace_line(batch) == "0:00 elapsed"
    batch.cancel()
    assert progress_line(batch).startswith("Cancelled at 4")


def test_pauses_do_not_count(batch, engine, clock):
    batch.open_table("/t.csv")
    answer(engine)
    clock.now += 10
    batch.pause()
    clock.now += 1000
    assert batch.elapsed_s == 10
    batch.resume()
    clock.now += 5
    assert batch.elapsed_s == 15


def test_how_folders_were_paired(batch, engine):
    engine.at_once = True
    assert pairing_line(batch) == ""
    engine.batch.how, engine.batch.unmatched = "name", 2
    batch.open_folders("/q", "/r")
    assert pairing_line(batch) == (
        "Each file is compared with the references of its name. 2 of 12 have none."
    )
    engine.batch.how, engine.batch.references = "all", 3
    batch.open_folders("/q", "/r")
    assert "all 3 references together" in pairing_line(batch)
    assert zone_line(batch) == "3 references each: inconclusive from −1.2 to +1.2."
    engine.batch.references = 1
    batch.open_folders("/q", "/r")
    assert pairing_line(batch) == (
        "No names agree, so each file is compared with the one reference."
    )


# --- pictures -----------------------------------------------------------------


def test_pictures_where_the_person_stops_come_first(application):
    engine = FakeEngine()
    pictures = SmallPictures(engine, FilePictures, at_once=2, most=4)
    for number in range(100):
        pictures.of(f"/{number}.png")
    pictures.ask()
    assert engine.asked == [FilePictures(("/98.png", "/99.png"))]
    for number in (98, 99, 7):
        pictures.of(f"/{number}.png")
    engine.answer_all()
    paths = [own for question in engine.asked for own in question.paths]
    assert paths == ["/98.png", "/99.png", "/97.png", "/7.png", "/96.png"]
    assert pictures.of("/99.png") is not None


def test_one_file_that_stops_the_engine_costs_no_other_picture(application):
    engine = FakeEngine()
    pictures = SmallPictures(engine, FilePictures, at_once=3)
    paths = ("/a.png", "/killer.tif", "/b.png")

    def paint():
        return [pictures.of(path) for path in paths]

    pictures.changed.connect(paint)
    paint()
    pictures.ask()
    while engine.waiting:
        (question, _done, _pane) = next(iter(engine.waiting.values()))
        deadly = "/killer.tif" in question.paths
        engine.batch.failure = Failure("It stopped twice.", defect=True) if deadly else None
        engine.answer_next()
        pictures.ask()
    assert [own.paths for own in engine.asked] == [
        paths, ("/b.png",), ("/killer.tif",), ("/a.png",),
    ]  # fmt: skip
    assert [own is None for own in paint()] == [False, True, False]
    engine.batch.failure = None
    pictures.forget()  # another engine may be able to
    pictures.ask()
    engine.answer_all()
    assert None not in paint()


def test_pictures_of_before_are_forgotten(application):
    engine = FakeEngine()
    pictures = SmallPictures(engine, FilePictures)
    pictures.of("/a.png")
    pictures.ask()
    ((question, done, _pane),) = engine.waiting.values()
    pictures.forget()
    done(FilePicturesReply((), ()), None)
    pictures.of("/a.png")
    pictures.ask()
    assert engine.asked == [question, question]


class Kept:
    """A keeper whose disk answers at once."""

    def __init__(self):
        self.tables = {}
        self.is_elsewhere = False

    def begin(self, head, rows=(), scores=()):
        self.tables[head] = list(zip(rows, scores, strict=True))

    def append(self, head, rows, scores):
        self.tables[head].extend(zip(rows, scores, strict=True))

    def forget(self, head):
        self.tables.pop(head, None)

    def take_up(self, head, rows, done):
        done(None if self.is_elsewhere else [score for _, score in self.tables.get(head, [])])

    def let_go(self):
        """One window has no need of it."""

    def last(self, done):
        found = [(head, len(records)) for head, records in self.tables.items() if records]
        done(found[-1] if found else None)


@pytest.fixture
def interrupted(application, engine, clock):
    """What is kept of a table of 12 rows after the first question about them."""
    kept = Kept()
    batch = Batch(engine, clock=clock, keeper=kept)
    batch.open_table("/data/pairs.csv")
    for _ in range(2):
        answer(engine)
    batch.cancel()
    engine.waiting.clear()
    engine.asked.clear()
    assert batch.done == FIRST
    return kept


def test_a_table_that_is_opened_again_is_continued(interrupted, engine, clock):
    engine.at_once = True
    batch, said = Batch(engine, clock=clock, keeper=interrupted), []
    batch.said.connect(lambda *told: said.append(told))
    batch.look_for_left_over()
    assert (batch.left_over[0].path, batch.left_over[1]) == ("/data/pairs.csv", FIRST)
    batch.open_table("/data/pairs.csv")
    assert batch.state is BatchState.DONE
    numbers = [[own.number for own in question.rows] for question in asked(engine, ScoreRows)]
    assert numbers[0] == [3, 4], "the last ones are tried again"
    assert [n for own in numbers[1:] for n in own] == list(range(FIRST + 1, 13))
    assert batch.scores == [score_of(number) for number in range(1, 13)]
    assert said == [("4 rows that were compared before are kept.", False)]
    assert batch.zones == {1: (-1.2, 1.2)}


def test_a_result_is_kept_until_all_of_it_was_saved(interrupted, engine, clock):
    engine.at_once = True
    Batch(engine, clock=clock, keeper=interrupted).open_table("/data/pairs.csv")
    engine.asked.clear()
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    assert (batch.state, batch.done, batch.is_unsaved) == (BatchState.DONE, 12, True)
    assert [len(own.rows) for own in asked(engine, ScoreRows)] == [2], "nothing is done twice"
    batch.note_saved(11)
    assert interrupted.tables
    batch.note_saved(12)
    assert interrupted.tables == {}


def test_a_table_that_is_opened_at_another_operating_point_costs_no_row(interrupted, engine, clock):
    engine.at_once = True
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.choose("signature", "strict")
    batch.open_table("/data/pairs.csv")
    assert batch.done == 12
    batch.note_saved(12)
    batch.close()
    head, done = batch.left_over
    assert (head.operating_point, done) == ("standard", FIRST)


def test_pictures_that_are_away_cost_no_row_that_is_kept(interrupted, engine, clock, monkeypatch):
    cells = ("", "", "", "", "", "/usb/4.png: The file does not exist. Check the name.")
    away = RowScore(cells, fault="The file does not exist. Check the name.")
    monkeypatch.setattr(fake_batch, "score_of", lambda _number: away)
    engine.at_once = True
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    assert batch.state is BatchState.ERROR
    assert batch.failure.what == cells[-1]
    assert batch.scores == [score_of(number) for number in range(1, FIRST + 1)]
    (records,) = interrupted.tables.values()
    assert len(records) == FIRST
    monkeypatch.undo()
    batch.resume()
    assert batch.state is BatchState.DONE
    assert batch.scores == [score_of(number) for number in range(1, 13)]


def test_resumed_twice_each_row_is_scored_once(interrupted, engine, clock):
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    answer(engine)
    engine.batch.failure = failure_in_own_words(WILL_NOT_RUN)
    answer(engine)
    assert batch.state is BatchState.ERROR
    engine.batch.failure = None
    batch.resume()
    begun = take(engine)
    batch.resume()
    while begun is not None:
        following = take(engine)  # what it works on when the answer arrives
        question, done, _pane = begun
        done(*engine.answer_to(question))
        begun = following or take(engine)
    assert batch.state is BatchState.DONE
    assert batch.scores == [score_of(number) for number in range(1, 13)]


def test_a_table_that_is_away_is_continued_when_it_is_back(interrupted, engine, clock):
    engine.at_once = True
    engine.batch.failure = Failure("The file does not exist.", "Check the name.")
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    assert batch.state is BatchState.ERROR
    engine.batch.failure = None
    batch.resume()
    assert [own.number for own in asked(engine, ScoreRows)[0].rows] == [3, 4]


def test_what_stopped_or_is_done_stays_when_something_else_is_chosen(interrupted, engine, clock):
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    while batch.state is not BatchState.RUNNING:
        answer(engine)
    batch.cancel()
    for state in (BatchState.CANCELLED, BatchState.DONE):
        before = list(batch.scores)
        batch.choose("signature", "strict")
        assert (batch.state, batch.scores, engine.waiting) == (state, before, {})
        assert former_line(batch) == "These rows were compared at the operating point “standard”."
        batch.choose("character", "standard")
        assert former_line(batch) == "These rows were compared as signatures."
        assert interrupted.tables
        batch.choose("signature", "standard")
        assert (batch.is_former, former_line(batch)) == (False, "")
        engine.at_once = True
        batch.resume()
    batch.choose("signature", "strict")
    batch.start_again()
    assert (batch.asked, batch.done) == (("signature", "strict"), 12)
    assert {own.operating_point for own in asked(engine, ScoreRows)[-2:]} == {"strict"}


def test_a_running_table_finds_its_rows_again_when_the_same_is_chosen_again(
    interrupted, engine, clock
):
    engine.batch.model = "one"
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    while batch.state is not BatchState.RUNNING:
        answer(engine)
    before = list(batch.scores)
    assert len(before) == FIRST
    batch.choose("character", "standard")  # as a case that is opened meanwhile does
    while batch.state is not BatchState.RUNNING:
        answer(engine)
    assert (batch.asked, batch.done) == (("character", "standard"), 0)
    batch.choose("signature", "standard")
    while batch.state is not BatchState.RUNNING:
        answer(engine)
    assert (batch.asked, batch.scores) == (("signature", "standard"), before)
    batch.choose_models({"signature": "two"})
    assert not any(interrupted.tables.values()), "nobody wants what another model said"


def test_a_table_that_stopped_is_done_anew_as_chosen_when_it_is_resumed(batch, engine):
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    batch.pause()
    batch.choose("signature", "strict")
    engine.at_once = True
    batch.resume()
    scored = [q for q in asked(engine, ScoreRows) if q.operating_point == "strict"]
    assert [n.number for q in scored for n in q.rows] == list(range(1, 13))
    assert batch.state is BatchState.DONE


def test_one_table_is_answered_by_one_model(batch, engine):
    said = []
    batch.said.connect(lambda *told: said.append(told))
    engine.batch.model = "one"
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    engine.batch.model = "two"  # a command has chosen another one
    engine.answer_all()
    text = "The model or the files have changed since. All rows are compared again."
    assert said == [(text, True)]
    assert (batch.state, batch.done, batch.model) == (BatchState.DONE, 12, "two")
    numbers = [own.number for q in asked(engine, ScoreRows)[2:] for own in q.rows]
    assert numbers == list(range(1, 13)), "from the first row on"


def test_a_paused_table_takes_no_answer_of_another_model(batch, engine):
    engine.batch.model = "one"
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    batch.pause()
    engine.batch.model = "two"
    answer(engine)
    assert (batch.state, batch.done, engine.waiting) == (BatchState.PAUSED, FIRST, {})
    assert former_line(batch) == "These rows answer the model that was in use before."


def test_only_another_model_begins_a_running_table_anew(batch, engine):
    engine.batch.model = "one"
    batch.open_table("/t.csv")
    answer(engine)
    answer(engine)
    batch.choose_models({"signature": "one", "character": "signs"})
    assert batch.done == FIRST
    batch.choose_models({"signature": "two"})
    assert batch.done == 0
    engine.batch.model = "two"
    engine.answer_all()
    batch.choose_models({"signature": "one"})
    assert (batch.state, batch.done, batch.is_former) == (BatchState.DONE, 12, True)


def test_what_was_left_is_forgotten_once_a_table_is_open(interrupted, engine, clock):
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.look_for_left_over()
    assert batch.left_over is not None
    batch.open_table("/other.csv")
    assert batch.left_over is None
    batch.look_for_left_over()
    assert batch.left_over is None
    batch.cancel()  # it was not read yet
    assert batch.left_over[0].path == "/data/pairs.csv"


def test_another_result_of_the_last_rows_begins_anew(interrupted, engine, clock):
    (records,) = interrupted.tables.values()
    row, score = records[-1]
    records[-1] = (row, replace(score, cells=("0.5", "0.5", *score.cells[2:])))
    engine.at_once = True
    batch, said = Batch(engine, clock=clock, keeper=interrupted), []
    batch.said.connect(lambda *told: said.append(told))
    batch.open_table("/data/pairs.csv")
    assert batch.scores == [score_of(number) for number in range(1, 13)]
    assert [warning for _text, warning in said] == [True]
    assert len(asked(engine, ScoreRows)[1].rows) == FIRST


def test_another_operating_point_begins_anew(interrupted, engine, clock):
    engine.at_once = True
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.choose("signature", "strict")
    batch.open_table("/data/pairs.csv")
    assert [own.number for own in asked(engine, ScoreRows)[0].rows] == [1, 2, 3, 4]


def test_a_failure_while_the_last_rows_are_tried_again_loses_nothing(interrupted, engine, clock):
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    answer(engine)
    engine.batch.failure = Failure("The model file is damaged.")
    answer(engine)
    assert batch.state is BatchState.ERROR
    engine.batch.failure, engine.at_once = None, True
    batch.resume()
    assert batch.state is BatchState.DONE
    assert next(own.number for own in asked(engine, ScoreRows)[2].rows) == FIRST + 1


def test_a_table_that_another_window_has_open_is_told_and_not_touched(interrupted, engine, clock):
    engine.at_once = interrupted.is_elsewhere = True
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    assert batch.state is BatchState.ERROR
    assert batch.failure.what == "Another window of this program has this table open."
    assert asked(engine, ScoreRows) == []
    (records,) = interrupted.tables.values()
    assert len(records) == FIRST
    interrupted.is_elsewhere = False
    batch.resume()
    assert (batch.state, batch.done) == (BatchState.DONE, 12)


def test_rows_with_errors_are_tried_again_and_what_they_say_is_kept(
    interrupted, engine, clock, monkeypatch
):
    engine.at_once = True
    batch = Batch(engine, clock=clock, keeper=interrupted)
    batch.open_table("/data/pairs.csv")
    batch.note_saved(12)
    assert interrupted.tables == {}
    assert batch.can_try_again
    engine.batch.deadly = {5}
    monkeypatch.setattr(fake_batch, "score_of", lambda _: score_of(1))
    batch.try_again()
    assert batch.scores[4] == score_of(5), "it stops the engine, which costs no other row"
    assert batch.scores[10] == score_of(1)
    assert batch.is_unsaved
    (kept,) = interrupted.tables.values()
    assert kept == list(zip(batch.rows, batch.scores, strict=True))
    engine.batch.deadly = set()
    batch.choose("signature", "strict")
    assert not batch.can_try_again, "the others were asked something else"
    batch.choose("signature", "standard")
    batch.try_again()
    assert not batch.can_try_again
    assert batch.zones == {1: (-1.2, 1.2)}


def test_an_engine_that_stays_away_ends_trying_again_and_is_told(batch, engine):
    engine.at_once = True
    batch.open_table("/data/pairs.csv")
    engine.batch.failure = failure_in_own_words(WILL_NOT_RUN)
    engine.asked.clear()
    said = []
    batch.said.connect(lambda text, warning: said.append((text, warning)))
    batch.try_again()
    assert len(asked(engine, ScoreRows)) == 1
    assert said == [(in_sentences(engine.batch.failure), True)]
    assert batch.can_try_again


def test_another_table_is_not_touched_by_rows_that_are_tried_again(batch, engine):
    engine.at_once = True
    batch.open_table("/data/pairs.csv")
    engine.at_once = False
    batch.try_again()
    (late,) = (done for _, done, _ in engine.waiting.values())
    batch.open_table("/data/other.csv")
    late(ScoresReply((score_of(1), score_of(1)), 1.0, ""), None)
    assert batch.scores == []
