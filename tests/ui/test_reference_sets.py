"""The view models of the References page, driven without widgets."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.ui.conftest import settle
from tests.ui.fakes import FakeEngine, make_ink
from verifier_app.engine.page_questions import PagesReply, ShowPages
from verifier_app.engine.protocol import Failure
from verifier_app.engine.set_questions import (
    AddToSet,
    CompleteSets,
    CreateSet,
    Likeness,
    ListSets,
    OpenSet,
    RankedSet,
    RankSets,
    ReferenceFacts,
    RemoveSet,
    RenameSet,
    SetPictures,
    SpreadOfSet,
    TreatReference,
)
from verifier_app.ink.strokes import make_stroke
from verifier_app.types import Ink, Treatment
from verifier_app.ui.models import dates
from verifier_app.ui.models.reference_sets import Busy, ReferenceSets
from verifier_app.ui.models.samples import DrawnSource, FileSource, KeptSource, PastedSource
from verifier_app.ui.models.set_ranking import RankState, SetRanking
from verifier_app.ui.models.set_spread import SetSpread
from verifier_app.ui.models.set_words import (
    progress_of,
    rest_of,
    set_summary,
    shown_llr,
    spoken_row,
)


@pytest.fixture
def engine(application):
    made = FakeEngine(at_once=True)
    for name, references in (("Card index 0081", 8), ("Account 30-2254", 3), ("Account 1", 4)):
        made.sets.make(name, references)
    return made


@pytest.fixture
def sets(engine):
    made = ReferenceSets(engine)
    said = made.messages = []
    made.said.connect(lambda text, warning: said.append((text, warning)))
    return made


@pytest.fixture
def loaded(sets):
    sets.load()
    return sets


def names(sets):
    return [own.name for own in sets.shown]


def references(sets):
    return [own.name for own in sets.references]


def test_the_first_of_the_list_is_opened(loaded):
    assert names(loaded) == ["Account 1", "Account 30-2254", "Card index 0081"]
    assert loaded.opened.facts.name == "Account 1"
    assert len(loaded.references) == 4
    assert [own.llr for own in loaded.pairs] == [1.9, 1.6, 2.0, 2.3, 1.2, 1.7]


def test_search_takes_words_in_any_order(loaded):
    loaded.search("30 account")
    assert names(loaded) == ["Account 30-2254"]
    loaded.search("nobody")
    assert names(loaded) == []
    assert loaded.opened is not None
    loaded.search("")
    assert len(names(loaded)) == 3


def test_an_answer_for_a_set_that_was_left_is_not_shown(engine, loaded):
    engine.at_once = False
    numbers = [own.id for own in loaded.sets]
    loaded.choose(numbers[1])
    (first,) = [entry for entry in engine.waiting.values() if isinstance(entry[0], OpenSet)]
    loaded.choose(numbers[2])
    first[1](*engine.answer_to(first[0]))
    assert loaded.opened.facts.id == numbers[0]
    engine.answer_all()
    assert loaded.opened.facts.id == numbers[2]


def test_a_set_that_could_not_be_opened_can_be_chosen_again(engine, loaded):
    engine.at_once = False
    before, other = loaded.opened.facts.id, loaded.sets[1].id
    loaded.choose(other)
    engine.fail(OpenSet, Failure("The engine stopped.", "Try again."))
    engine.answer_all()
    assert loaded.selected == loaded.opened.facts.id == before
    loaded.choose(other)
    engine.answer_all()
    assert loaded.opened.facts.id == other


def test_a_spread_that_cannot_be_measured_says_so_and_is_tried_again(engine, loaded):
    engine.at_once = False
    loaded.measure_again()
    engine.fail(SpreadOfSet, Failure("This request stopped the engine twice.", "The others go on."))
    advice = SetSpread(loaded.references, loaded.pairs, loaded.spread_failure).advice()
    assert (advice.title, advice.text) == (
        "This request stopped the engine twice.", "The others go on.",
    )  # fmt: skip
    loaded.measure_again()
    assert loaded.spread_failure is None
    engine.answer_all()
    assert len(loaded.pairs) == 6


def test_a_large_set_is_asked_about_until_all_of_it_is_compared(engine, loaded):
    engine.sets.unrelated = 2
    asked = len(engine.asked)
    loaded.measure_again()
    assert [type(own) for own in engine.asked[asked:]] == [SpreadOfSet] * 3
    assert len(loaded.pairs) == 6


def test_what_another_window_changed_is_shown_when_the_list_is_asked_for_again(engine, loaded):
    other = ReferenceSets(engine)
    other.load()
    other.add([FileSource("/scans/a-5.png")])
    other.rename("Account 1-1187")
    asked = len(engine.asked)
    loaded.load()
    assert loaded.opened.facts.name == names(loaded)[0] == "Account 1-1187"
    assert references(loaded)[-1] == "a-5.png"
    loaded.load()
    assert [type(own) for own in engine.asked[asked:]] == [ListSets, OpenSet, SpreadOfSet, ListSets]


def test_a_new_set_gets_a_free_name_and_is_open(loaded, qtbot):
    with qtbot.waitSignal(loaded.created):
        loaded.create()
    loaded.create()
    assert names(loaded)[:2] == ["New set 2", "New set"]
    assert loaded.opened.facts.name == "New set 2"
    assert loaded.pairs == ()


def test_new_set_pressed_twice_makes_one(engine, loaded):
    said = []
    loaded.said.connect(lambda text, _warning: said.append(text))
    engine.at_once = False
    loaded.create()
    loaded.create()
    engine.answer_all()
    assert names(loaded)[:2] == ["New set", "Account 1"]
    assert said == []
    loaded.create()
    engine.answer_all()
    assert names(loaded)[:2] == ["New set 2", "New set"]


def test_a_new_set_is_made_though_its_name_was_given_meanwhile(engine, loaded):
    engine.at_once = False
    loaded.create()
    loaded.create("", [FileSource("/data/a.png")])
    engine.sets.make("New set")  # in another window
    engine.answer_all()
    assert loaded.messages == []
    assert names(loaded)[:2] == ["New set 3", "New set 2"]


def test_a_set_from_samples_before_the_list_is_known(engine, sets):
    engine.sets.make("New set")
    sets.create("", [FileSource("/data/a.png"), DrawnSource(make_ink())])
    assert sets.opened.facts.name == "New set 2"
    assert sets.opened.facts.count == 2
    assert sets.busy is None
    assert {"New set", "New set 2"} < set(names(sets))


def test_a_set_keeps_what_is_left_out_as_left_out(engine, sets):
    sources = [FileSource(f"/data/{name}.png") for name in "abc"]
    sets.create("", sources, sources[1:2])
    assert [own.used for own in sets.references] == [True, False, True]


def test_adding_tells_how_far_it_is_and_what_was_left_out(engine, loaded):
    engine.sets.bad.add("text.png")
    engine.at_once = False
    loaded.add([FileSource("/data/a.png"), FileSource("/data/text.png")])
    assert loaded.busy == Busy(0, 2)
    loaded.add([FileSource("/data/b.png")])
    assert "still being taken in" in loaded.messages[-1][0]
    engine.answer_all()
    assert loaded.busy is None
    assert references(loaded)[-1] == "a.png"
    assert loaded.messages[-1][0].startswith("text.png was left out. This is not a picture")
    assert loaded.messages[-1][1] is True


def test_of_a_file_with_several_pages_parts_are_chosen_and_the_others_are_added(engine, loaded):
    wanted = []
    loaded.intake.parts_wanted.connect(wanted.append)
    page = FileSource.named("/data/form.pdf#page=3")
    sources = [FileSource("/data/card.PDF"), FileSource("/data/a.png"), page]
    before = len(loaded.references)
    loaded.intake.take(sources)
    assert wanted == sources[:1]
    assert [own.name for own in loaded.references[before:]] == ["a.png", "form.pdf"]

    pasted = PastedSource(b"II*", "Pasted picture")
    loaded.intake.take([pasted])
    assert wanted[1:] == [pasted]


def test_a_file_of_one_page_and_one_that_cannot_be_read_are_added_as_ever(engine, loaded, qtbot):
    loaded.intake.parts_wanted.connect(lambda source: pytest.fail(f"{source.name} has one page"))
    engine.sets.bad = {"torn.pdf"}
    engine.at_once = False
    before = len(loaded.references)
    loaded.intake.take([FileSource("/data/torn.pdf"), FileSource("/data/one.tif")])
    first, second = (own for own in engine.waiting.values() if isinstance(own[0], ShowPages))
    engine.waiting.clear()
    first[1](None, Failure("The file ends too early."))
    second[1](PagesReply(1, (), ()), None)
    with qtbot.waitSignal(loaded.said) as told:
        engine.answer_all()
    assert "torn.pdf was left out" in told.args[0]
    assert [own.name for own in loaded.references[before:]] == ["one.tif"]


def test_whoever_adds_to_no_set_hears_when_the_new_one_has_it(engine, sets):
    engine.sets.sets.clear()
    kept = []
    sets.add([FileSource("/data/a.png")], lambda: kept.append(sets.opened.facts.count))
    assert kept == [1]
    engine.sets.bad = {"b.png"}
    sets.add([FileSource("/data/b.png")], lambda: kept.append(0))
    assert kept == [1]


@pytest.mark.parametrize("meanwhile", ["another set", "another question"])
def test_files_go_into_the_set_that_was_open_when_they_were_dropped(engine, loaded, meanwhile):
    """Their pages are counted first, which takes as long as the engine is busy."""
    number, other = loaded.opened.facts.id, loaded.shown[1].id
    engine.at_once = False
    loaded.intake.take([FileSource("/data/torn.pdf")])
    if meanwhile == "another set":
        loaded.choose(other)
        engine.answer_next(OpenSet)
    else:
        loaded.choose_profile("character")
    engine.fail(ShowPages, Failure("The file ends too early."))
    [added] = (own for own in engine.asked if isinstance(own, AddToSet | CreateSet))
    assert (added.set_id, added.profile) == (number, "signature")


def test_files_that_follow_each_other_where_no_set_is_open_become_one_set(engine, sets):
    engine.sets.sets.clear()
    engine.at_once = False
    sets.load()
    engine.answer_all()
    sets.intake.take([FileSource("/data/torn.pdf")])
    sets.intake.take([FileSource("/data/a.png")])
    engine.answer_next(CreateSet)
    engine.fail(ShowPages, Failure("The file ends too early."))
    engine.answer_all()
    assert len(sets.sets) == 1
    assert references(sets) == ["a.png", "torn.pdf"]


def test_why_nothing_could_be_added_names_the_file(engine, loaded):
    engine.at_once = False
    loaded.add([FileSource("/data/writer 2")])
    failure = Failure("This is a folder.", "Choose a picture file.", path="/data/writer 2")
    told = []
    loaded.said.connect(lambda text, warning: told.append((text, warning)))
    engine.fail(AddToSet, failure)
    assert told == [("writer 2: This is a folder. Choose a picture file.", True)]


def test_taking_in_can_be_cancelled(engine, loaded):
    engine.at_once = False
    loaded.add([FileSource("/data/a.png")])
    loaded.cancel()
    assert loaded.busy is None
    assert engine.cancelled
    assert not [q for q, _, _ in engine.waiting.values() if isinstance(q, AddToSet)]
    assert len(loaded.references) == 4


def test_what_was_kept_before_the_engine_heard_of_the_end_is_shown(engine, loaded):
    engine.at_once = False
    loaded.add([FileSource("/data/a.png")])
    added = next(q for q, _, _ in engine.waiting.values() if isinstance(q, AddToSet))
    engine.sets.answer(added)
    loaded.cancel()
    engine.answer_all()
    assert len(loaded.references) == 5
    assert loaded.sets[0].count == 5


def test_every_addition_has_a_token_of_its_own(engine, loaded):
    for name in "ab":
        loaded.add([FileSource(f"/data/{name}.png")])
    loaded.create("x")
    tokens = [q.token for q in engine.asked if isinstance(q, AddToSet | CreateSet)]
    assert len(set(tokens)) == 3


def test_changes_can_be_taken_back_in_order(loaded):
    first, second = (own.id for own in loaded.references[:2])
    loaded.use(first, used=False)
    loaded.move(1, 3)
    loaded.rename("Account 2")
    loaded.remove_reference(second)
    assert loaded.opened.facts.count == 3
    assert loaded.opened.facts.used == 2
    assert names(loaded)[0] == "Account 2"
    loaded.undo()
    assert loaded.references[3].id == second
    loaded.undo()
    assert loaded.opened.facts.name == "Account 1"
    loaded.undo()
    assert loaded.references[1].id == second
    loaded.undo()
    assert loaded.opened.facts.used == 4
    assert not loaded.can_undo
    loaded.redo()
    assert loaded.opened.facts.used == 3
    loaded.move(0, 1)
    assert not loaded.can_redo


def test_a_removed_set_comes_back(loaded):
    number = loaded.selected
    loaded.remove_set()
    assert names(loaded) == ["Account 30-2254", "Card index 0081"]
    assert loaded.opened.facts.name == "Account 30-2254"
    assert "Ctrl+Z" in loaded.messages[-1][0]
    loaded.undo()
    assert loaded.selected == number
    assert "Account 1" in names(loaded)
    loaded.redo()
    assert "Account 1" not in names(loaded)


def test_a_reference_is_treated_in_its_own_set_whichever_is_open_by_then(loaded, engine):
    one = loaded.selected
    treat = loaded.treating(loaded.references[0].id)
    name = loaded.references[0].name
    other = loaded.shown[1].id
    loaded.choose(other)
    treat(Treatment(), Treatment(turn=2.0))
    asked = engine.asked[-1]
    assert (asked.set_id, asked.profile, asked.sample.name) == (one, "signature", name)
    assert loaded.selected == loaded.opened.facts.id == other
    loaded.undo()
    assert engine.asked[-1].set_id == one
    engine.sets.make("Signs", 2, "character")
    loaded.choose_profile("character")
    before = names(loaded)
    treat(Treatment(), Treatment(turn=3.0))
    asked = next(own for own in reversed(engine.asked) if isinstance(own, TreatReference))
    assert (asked.set_id, asked.profile, asked.sample.turn) == (one, "signature", 3.0)
    assert names(loaded) == before == ["Signs"]
    assert not loaded.can_undo


def test_the_open_set_stays_open_when_another_is_removed_once_more(loaded):
    loaded.remove_set()
    loaded.undo()
    other = loaded.shown[2].id
    loaded.choose(other)
    loaded.redo()
    assert names(loaded) == ["Account 30-2254", "Card index 0081"]
    assert loaded.selected == loaded.opened.facts.id == other


def test_what_is_removed_is_what_was_chosen_though_it_is_not_open_yet(loaded, engine):
    engine.at_once = False
    loaded.choose(loaded.shown[2].id)
    assert loaded.opened.facts.name == "Account 1"
    loaded.remove_set()
    engine.at_once = True
    engine.answer_all()
    assert names(loaded) == ["Account 1", "Account 30-2254"]
    assert loaded.opened.facts.name == "Account 1"
    loaded.undo()
    assert loaded.opened.facts.name == "Card index 0081"


def test_a_change_that_is_refused_is_told_and_the_truth_is_shown(loaded):
    loaded.rename("Card index 0081")
    assert loaded.messages == [
        ("There is a reference set of this name. Choose another name.", True)
    ]
    assert loaded.opened.facts.name == "Account 1"
    assert not loaded.can_undo


def test_what_is_refused_leaves_the_way_back_of_what_was_done(loaded, engine):
    first = loaded.references[0]
    loaded.remove_reference(first.id)
    loaded.rename("Card index 0081")
    engine.sets.failure = Failure("This is not a picture that can be read.")
    loaded.add([FileSource("/data/notes.txt")])
    engine.sets.failure = None
    loaded.load()
    assert loaded.can_undo
    loaded.undo()
    assert loaded.references[0].id == first.id
    assert not loaded.can_undo
    assert loaded.can_redo


def test_what_can_no_longer_be_taken_back_does_not_stand_before_the_rest(loaded, engine):
    loaded.use(loaded.references[0].id, used=False)
    loaded.rename("Account 2")
    engine.sets.failure = Failure("The disk is full.")
    loaded.undo()
    engine.sets.failure = None
    loaded.load()
    assert not loaded.can_redo
    loaded.undo()
    assert loaded.opened.facts.used == 4
    assert not loaded.can_undo


def test_a_broken_file_is_a_failure_until_it_is_mended(engine, sets):
    engine.sets.failure = Failure("The file of the reference sets is damaged.", "Move it away.")
    sets.load()
    assert sets.failure.what.startswith("The file")
    assert sets.sets is None
    engine.sets.failure = None
    sets.load()
    assert sets.failure is None
    assert len(sets.sets) == 3


def test_another_profile_has_other_sets(engine, sets):
    sets.choose_profile("character")
    assert engine.asked == []  # nobody has looked yet
    sets.choose_profile("signature")
    sets.load()
    engine.sets.make("Alif", 2, "character")
    sets.choose_profile("character")
    assert names(sets) == ["Alif"]
    assert sets.opened.facts.name == "Alif"


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (
            lambda sets: sets.create("", [FileSource("/data/a.png"), FileSource("/data/b.png")]),
            CreateSet,
        ),
        (lambda sets: sets.add([FileSource("/data/a.png"), FileSource("/data/b.png")]), AddToSet),
        (lambda sets: sets.choose(sets.sets[1].id), OpenSet),
        (lambda sets: sets.rename("Account 3"), RenameSet),
        (lambda sets: sets.remove_set(), RemoveSet),
    ],
    ids=["create", "add", "choose", "rename", "remove"],
)
def test_what_ends_after_another_profile_was_chosen_shows_none_of_its_sets(
    engine, loaded, change, kind
):
    engine.sets.make("Alif", 2, "character")
    engine.sets.bad.add("b.png")
    engine.at_once = False
    change(loaded)
    (number,) = [n for n, own in engine.waiting.items() if own[0].kind == kind.kind]
    question, done, _ = engine.waiting.pop(number)
    loaded.choose_profile("character")
    engine.at_once = True
    loaded.load()
    opened = loaded.opened
    done(*engine.answer_to(question))
    assert names(loaded) == ["Alif"]
    assert loaded.opened is opened
    assert opened.facts.name == "Alif"
    assert loaded.busy is None
    if kind in (CreateSet, AddToSet):  # what could not be kept is told all the same
        assert loaded.messages[-1][0].startswith("b.png was left out.")
    loaded.choose_profile("signature")
    assert "Alif" not in names(loaded)


def test_pictures_are_asked_for_once_and_many_at_a_time(engine, loaded):
    numbers = [own.id for own in loaded.references]
    assert [loaded.pictures.of(number) for number in numbers] == [None] * 4
    loaded.pictures.of(numbers[0])
    settle()
    (question,) = [q for q in engine.asked if isinstance(q, SetPictures)]
    assert sorted(question.references) == numbers
    assert all(loaded.pictures.of(number) is not None for number in numbers)
    assert loaded.pictures.of(None) is None
    settle()
    assert len([q for q in engine.asked if isinstance(q, SetPictures)]) == 1


# --- ranking ------------------------------------------------------------------


@pytest.fixture
def ranking(engine):
    made = SetRanking(engine)
    made.show(shown=True)
    made.on_sets_changed(3)
    return made


def test_a_sample_is_ranked_by_itself(engine, ranking):
    assert ranking.state is RankState.EMPTY
    ranking.questioned.add([FileSource("/data/form.png")])
    assert ranking.state is RankState.RESULT
    assert ranking.result.ranking[0].name == "Card index 0081"
    asked = [q for q in engine.asked if isinstance(q, RankSets)]
    assert asked[0].questioned.path == "/data/form.png"
    ranking.questioned.clear_all()
    assert ranking.state is RankState.EMPTY
    assert ranking.result is None


def test_a_pen_that_only_touched_the_pad_is_ranked_where_it_may_be_a_sign(engine, ranking):
    touch = Ink((make_stroke([30, 31, 31], [40, 40, 42], [0, 8, 16]),))
    ranking.questioned.draw(touch)
    assert ranking.state is RankState.EMPTY
    assert not any(isinstance(own, RankSets) for own in engine.asked)
    ranking.choose("character", "standard")
    assert len([own for own in engine.asked if isinstance(own, RankSets)]) == 1
    ranking.choose("signature", "standard")
    assert ranking.state is RankState.EMPTY
    assert ranking.result is None


def test_missing_features_are_worked_out_first_little_by_little(engine, ranking):
    engine.at_once = False
    engine.sets.missing = 40
    ranking.questioned.add([FileSource("/data/form.png")])
    states = []
    ranking.changed.connect(lambda: states.append((ranking.state, ranking.left)))
    engine.answer_all()
    assert (RankState.COMPLETING, 24) in states
    assert (RankState.COMPLETING, 8) in states
    assert ranking.state is RankState.RESULT
    assert len([q for q in engine.asked if isinstance(q, CompleteSets)]) == 3


def test_progress_is_in_words(engine, ranking):
    engine.at_once = False
    engine.sets.missing = 40
    ranking.questioned.add([FileSource("/data/form.png")])
    engine.answer_next(CompleteSets)
    assert progress_of(ranking) == "Reading references with the present model: 0 of 24"


def test_nothing_is_ranked_that_nobody_sees(engine, ranking):
    ranking.show(shown=False)
    ranking.questioned.add([FileSource("/data/form.png")])
    assert not [q for q in engine.asked if isinstance(q, RankSets)]
    ranking.show(shown=True)
    assert ranking.state is RankState.RESULT
    before = len(engine.asked)
    ranking.show(shown=False)
    ranking.show(shown=True)
    assert len(engine.asked) == before


def test_changed_sets_are_ranked_again_and_the_old_ranking_stays_meanwhile(engine, ranking):
    ranking.questioned.add([FileSource("/data/form.png")])
    engine.at_once = False
    ranking.on_sets_changed(4)
    assert ranking.is_working
    assert ranking.result is not None
    ranking.choose("signature", "strict")
    engine.answer_all()
    asked = [q for q in engine.asked if isinstance(q, RankSets)]
    assert asked[-1].operating_point == "strict"
    assert not ranking.is_working


def test_without_sets_there_is_nothing_to_rank(ranking):
    ranking.on_sets_changed(0)
    ranking.questioned.add([FileSource("/data/form.png")])
    assert ranking.state is RankState.NO_SETS


def test_a_ranking_that_fails_says_why(engine, ranking):
    engine.at_once = False
    ranking.questioned.add([FileSource("/data/form.png")])
    failure = Failure("No ink was found.", "Crop closer.")
    engine.fail(CompleteSets, failure)
    assert ranking.state is RankState.ERROR
    assert ranking.failure is failure


def test_the_rest_is_not_claimed_to_have_been_looked_at(engine, ranking):
    for number in range(9):
        engine.sets.make(f"more {number}")
    ranking.questioned.add([FileSource("/data/form.png")])
    text = rest_of(ranking)
    assert text == "5 sets more are less alike at first sight. They were not looked at closely."


# --- words --------------------------------------------------------------------


def facts(*used):
    return [ReferenceFacts(10 + i, f"{i}.png", own, False, "") for i, own in enumerate(used)]


def test_lowest_median_and_highest_name_their_pairs():
    spread = SetSpread(
        facts(True, False, True, True),
        [Likeness(10, 12, 1.9), Likeness(10, 13, 1.2), Likeness(12, 13, 2.3)],
    )
    lowest, median, highest = spread.figures()
    assert (lowest.llr, lowest.pair) == (1.2, "1 and 4")
    assert (median.llr, median.pair) == (1.9, "")
    assert (highest.llr, highest.pair) == (2.3, "3 and 4")
    assert list(spread.cells()) == [(1, 0, 1.9), (2, 0, 1.2), (2, 1, 2.3)]
    assert spread.advice().is_good
    assert spread.spoken().endswith("llr plus 1.2 to plus 2.3")
    assert spread.numbers == (1, 3, 4)
    cut = [Likeness(10, 12, 1.06, True), Likeness(10, 13, -0.9), Likeness(12, 13, 1.06, True)]
    spread = SetSpread(facts(True, False, True, True), cut)
    shown = [spread.shown(own.llr) for own in spread.figures()]
    assert shown == ["−0.9", "≥\u2009+1.0", "≥\u2009+1.0"]
    assert [spread.brief(llr) for llr in (1.06, -0.9)] == ["+1.0", "−0.9"]
    assert spread.spoken().endswith("llr minus 0.9 to plus 1.0 or more")
    beside = [Likeness(10, 12, 1.06), Likeness(10, 13, 1.09, True), Likeness(12, 13, -0.97)]
    spread = SetSpread(facts(True, False, True, True), beside)
    shown = [spread.shown(own) for own in (1.06, 1.09, -0.97)]
    assert shown == ["+1.0", "≥\u2009+1.0", "−1.0"], "none seems to exceed a bound"
    assert spread.brief(1.06) == "+1.0"
    alike = [Likeness(10, 12, 1.0), Likeness(10, 13, 1.0), Likeness(12, 13, 1.0)]
    assert SetSpread(facts(True, False, True, True), alike).figures()[2].pair == ""


@pytest.mark.parametrize(
    ("used", "llr", "title"),
    [
        ((), 0, "No reference in use"),
        ((True,), 0, "One reference in use"),
        ((True, True), -0.8, "Look at 1 and 2"),
        ((True, True), 0.1, "They vary much"),
        ((True, True), 1.5, "Good for comparing"),
    ],
)
def test_advice(used, llr, title):
    pairs = [Likeness(10, 11, llr)] if len(used) > 1 else []
    assert SetSpread(facts(*used), pairs).advice().title == title
    assert SetSpread(facts(True, True), None).advice().title == "One moment"


@pytest.mark.parametrize(
    ("llrs", "title"),
    [
        ((1.2, 1.1, -1.0, 1.3, -0.9, -0.9), "Look at 4"),
        ((1.2, -1.1, -1.0, 1.3, -0.9, -0.9), "Look at 1 and 3"),
        ((1.2, 1.1, -1.0, 1.3, -0.9, 0.2), "Look at 1 and 4"),
    ],
)
def test_one_that_speaks_against_all_others_is_named_alone(llrs, title):
    pairs = itertools.combinations(range(10, 14), 2)
    likeness = [Likeness(*pair, llr) for pair, llr in zip(pairs, llrs, strict=True)]
    assert SetSpread(facts(True, True, True, True), likeness).advice().title == title


def spread_of_repeated(*repeated, others=1.5):
    pairs = itertools.combinations(range(10, 14), 2)
    likeness = [
        Likeness(*pair, 3.0 if pair in repeated else others, is_repeated=pair in repeated)
        for pair in pairs
    ]
    return SetSpread(facts(True, True, True, True), likeness)


def test_the_same_picture_twice_counts_once():
    spread = spread_of_repeated((11, 13))
    advice = spread.advice()
    assert not advice.is_good
    assert advice.title == "Look at 2 and 4"
    assert "same picture, which counts once" in advice.text
    assert [own.llr for own in spread.figures()] == [1.5, 1.5, 1.5], "not how much a hand varies"
    assert [llr for *pair, llr in spread.cells() if pair == [3, 1]] == [None]
    assert spread.spoken().endswith("plus 1.5 to plus 1.5")
    assert spread_of_repeated((11, 13), others=0.1).advice().title == "Look at 2 and 4"
    assert spread_of_repeated((11, 13), others=-0.9).advice().title == "Look at 1 and 2"


def test_figures_are_among_those_that_the_triangle_shows():
    likeness = [Likeness(10, 11, 3.0, is_repeated=True), Likeness(10, 12, 1.2)]
    spread = SetSpread(facts(True, True, True), [*likeness, Likeness(11, 12, 1.4)])
    assert [(own.llr, own.pair) for own in spread.figures()] == [
        (1.2, "1 and 3"),
        (pytest.approx(1.3), ""),
        (1.4, "2 and 3"),
    ]


def test_references_that_are_all_one_picture_say_nothing_of_a_hand():
    spread = spread_of_repeated(*itertools.combinations(range(10, 14), 2))
    assert spread.figures() == ()
    assert "same picture" in spread.advice().text
    assert spread.spoken() == "The references in use are one picture"


def test_one_that_is_there_twice_may_still_speak_against_all_others():
    pairs = itertools.combinations(range(10, 15), 2)
    odd = {13, 14}
    likeness = [
        Likeness(*pair, 3.0, is_repeated=True)
        if {*pair} == odd
        else Likeness(*pair, -0.9 if odd & {*pair} else 1.2)
        for pair in pairs
    ]
    assert SetSpread(facts(*[True] * 5), likeness).advice().title == "Look at 4"


def test_ages_are_near_or_a_day():
    now = datetime(2026, 5, 12, 15, 0, tzinfo=UTC)

    def age(text):
        return dates.age(text, now)

    assert age("2026-05-12T14:59:30+00:00") == "just now"
    assert age("2026-05-12T14:30:00+00:00") == "30 min ago"
    assert age("2026-05-12T13:00:00+00:00") == "2 h ago"
    assert age("2026-05-11T13:00:00+00:00") == "yesterday"
    assert age("2026-04-28T13:00:00+00:00") == "28 Apr"
    assert age("2024-04-28T13:00:00+00:00") == "28 Apr 2024"
    assert age("2026-05-12T15:30:00+00:00") == "just now"
    assert age("2026-06-03T13:00:00+00:00") == "3 Jun"  # the clock was set back
    assert age("2027-05-12T15:00:00+00:00") == "12 May 2027"
    assert age("no date") == ""


def test_a_clipped_figure_is_a_bound():
    plain = RankedSet(1, "a", 3, 1.4, "same", -0.7, 1.2)
    assert shown_llr(plain) == "+1.4"
    high = replace(plain, warnings=("outside_range",))
    assert shown_llr(high) == "≥\u2009+1.4"
    assert spoken_row(0, high) == "1, a, llr plus 1.4 or more, same"
    between = replace(high, llr=1.46)
    assert shown_llr(between) == "≥\u2009+1.4"  # more than the data support is not said
    assert spoken_row(0, between) == "1, a, llr plus 1.4 or more, same"
    low = replace(high, llr=-2.0, verdict="different")
    assert shown_llr(low) == "≤\u2009\u22122.0"
    assert spoken_row(0, low) == "1, a, llr minus 2.0 or less, different"
    copied = replace(high, warnings=("identical", "outside_range"))
    assert spoken_row(0, copied) == "1, a, llr plus 1.4 or more, no verdict · Same picture"
    assert "No ink" in spoken_row(0, replace(plain, error="No ink was found."))


def test_a_summary_names_what_is_in_use(loaded):
    assert set_summary(loaded.opened.facts) == "4 references"
    loaded.use(loaded.references[0].id, used=False)
    assert set_summary(loaded.opened.facts) == "4 references, 3 in use"


def test_a_kept_reference_travels_by_its_number():
    ref = KeptSource(7, "a.png", "Account 1").ref()
    assert (ref.kept, ref.title) == (7, "a.png")


def test_a_row_is_spoken_as_it_is_shown():
    near = RankedSet(1, "A", 3, 1.18, "inconclusive", -0.7, 1.2)
    assert shown_llr(near) == "+1.18"
    assert spoken_row(0, near) == "1, A, llr plus 1.18, inconclusive"
