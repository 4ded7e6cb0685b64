"""What the Evidence card knows, without a widget."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.fakes import make_finding, make_ink, prepare_reply
from tests.ui.test_comparison import answer
from verifier_app.engine.evidence_questions import Align, Differ, Move
from verifier_app.engine.protocol import Failure, Prepare
from verifier_app.ui.models.evidence import FULL
from verifier_app.ui.models.placement import Placement
from verifier_app.ui.models.samples import FileSource


@pytest.fixture
def evidence(comparison, engine):
    engine.at_once = True
    comparison.references.add([FileSource("/data/r0.png"), FileSource("/data/r1.png")])
    comparison.questioned.add([FileSource("/data/q.png")])
    comparison.evidence.look(seen=True)
    yield comparison.evidence
    comparison.evidence.look(seen=False)


def of_kind(engine, kind):
    return [question for question in engine.asked if isinstance(question, kind)]


def change_files(engine):
    """All files hold something else from now on."""
    engine.prepared = prepare_reply(sha256="f" * 64)
    finding = make_finding(references=2)
    changed = [replace(own, sha256="f" * 64) for own in (finding.questioned, *finding.references)]
    engine.finding = replace(finding, questioned=changed[0], references=tuple(changed[1:]))


def test_nothing_is_asked_before_a_view_needs_it(evidence, engine):
    assert evidence.pair.place == 1
    assert evidence.pair.names == ("q.png", "r0.png")
    assert not of_kind(engine, (Align, Differ))


def test_a_view_asks_once_for_a_pair_and_again_for_another(evidence, engine, comparison):
    evidence.choose("overlay")
    evidence.choose("blink")
    evidence.choose("overlay")
    comparison.compare()
    (question,) = of_kind(engine, Align)
    assert question.reference.path.endswith("r0.png")
    assert evidence.placement == Placement(-1.2, 1.03, 4.0, 0.0)
    comparison.references.select(1)
    assert [q.reference.path[-6:] for q in of_kind(engine, Align)] == ["r0.png", "r1.png"]
    assert evidence.overlaid.place == 2
    evidence.choose("difference")
    (question,) = of_kind(engine, Differ)
    assert question.reference.path.endswith("r1.png")
    assert evidence.differing is evidence.pair
    assert evidence.difference.matches


def test_what_is_known_of_a_pair_is_known_when_it_comes_back(evidence, engine, comparison):
    evidence.choose("difference")
    evidence.choose("side")
    comparison.references.select(1)
    comparison.references.move(0, 1)
    comparison.references.select(1)
    assert evidence.pair.names[1] == "r0.png"
    evidence.choose("difference")
    assert len(of_kind(engine, Differ)) == 1
    assert evidence.differing is evidence.pair
    assert evidence.differing.place == 2  # where it stands now


def test_unseen_it_asks_nothing(evidence, engine):
    evidence.look(seen=False)
    evidence.choose("difference")
    assert not of_kind(engine, Differ)
    evidence.look(seen=True)
    assert of_kind(engine, Differ)


def test_leaving_a_view_cancels_what_it_waits_for(evidence, engine):
    engine.at_once = False
    evidence.choose("difference")
    waiting = next(n for n, (q, _d, _p) in engine.waiting.items() if isinstance(q, Differ))
    evidence.choose("side")
    assert waiting in engine.cancelled
    engine.answer_all()
    assert evidence.difference is None


def test_a_newer_pair_replaces_the_request_of_an_older_one(evidence, engine, comparison):
    engine.at_once = False
    evidence.choose("difference")
    comparison.references.select(1)
    waiting = [q for q, _d, _p in engine.waiting.values() if isinstance(q, Differ)]
    assert [q.reference.path[-6:] for q in waiting] == ["r1.png"]


def test_an_older_pair_stays_whole_until_the_newer_one_is_known(evidence, engine, comparison):
    evidence.choose("overlay")
    before = evidence.overlaid
    engine.at_once = False
    comparison.questioned.draw(make_ink())
    assert evidence.overlaid is before
    prepared = prepare_reply(4)
    for number, (question, done, _pane) in list(engine.waiting.items()):
        if isinstance(question, Prepare):
            del engine.waiting[number]
            done(prepared, None)
    assert evidence.pair.questioned is prepared
    assert evidence.overlaid is before  # its alignment is not known yet
    engine.answer_all()
    assert evidence.overlaid is evidence.pair


def test_without_a_side_nothing_is_shown(evidence, comparison):
    evidence.choose("overlay")
    comparison.references.clear_all()
    assert evidence.pair is None
    assert evidence.overlaid is None
    assert evidence.placement is None


def test_moved_by_hand_and_back(evidence):
    evidence.choose("overlay")
    assert not evidence.is_by_hand
    evidence.place(Placement(5.0, 1.0, 0.0, 0.0))
    assert evidence.is_by_hand
    assert evidence.placement.turn == 5.0
    evidence.reset_placement()
    assert not evidence.is_by_hand
    assert evidence.placement == evidence.estimate
    evidence.place(evidence.estimate)
    assert not evidence.is_by_hand


def test_another_reference_takes_the_hand_off(evidence, comparison, engine):
    evidence.choose("overlay")
    evidence.place(Placement(5.0, 1.0, 0.0, 0.0))
    engine.aligned = Placement(2.0, 0.9, 0.0, 0.0)
    comparison.references.select(1)
    assert evidence.placement == Placement(2.0, 0.9, 0.0, 0.0)
    comparison.references.select(0)
    assert evidence.is_by_hand, "what was laid by hand is there again"
    assert evidence.placement == Placement(5.0, 1.0, 0.0, 0.0)


def test_a_failure_is_kept_for_its_view_only(evidence, engine):
    engine.at_once = False
    evidence.choose("difference")
    engine.fail(Differ, Failure("There is no model.", "Choose another."))
    assert evidence.failure.what == "There is no model."
    assert evidence.difference is None
    evidence.choose("side")
    assert evidence.failure is None


def test_what_failed_is_tried_again_with_the_view(evidence, engine):
    engine.at_once = False
    evidence.choose("overlay")
    engine.fail(Align, Failure("The engine stopped.", "Try again."))
    evidence.refresh()
    assert len(of_kind(engine, Align)) == 1, "not with every news"
    evidence.choose("side")
    evidence.choose("overlay")
    assert len(of_kind(engine, Align)) == 2
    engine.answer_all()
    assert evidence.overlaid is evidence.pair


def test_the_same_pair_read_anew_is_asked_about_anew_and_stays_where_the_hand_laid_it(
    evidence, engine, comparison
):
    evidence.choose("overlay")
    laid = Placement(5.0, 1.0, 0.0, 0.0)
    evidence.place(laid)
    before = evidence.overlaid
    engine.at_once = False
    comparison.again()
    assert len(of_kind(engine, Align)) == 1, "not before the samples have been read"
    for number, (question, done, _pane) in list(engine.waiting.items()):
        if isinstance(question, Prepare):
            del engine.waiting[number]
            done(*engine.answer_to(question))
    assert len(of_kind(engine, Align)) == 2
    assert evidence.overlaid is before
    engine.answer_all()
    assert evidence.overlaid is evidence.pair
    assert evidence.overlaid.questioned is not before.questioned
    assert evidence.placement == laid


@pytest.mark.parametrize("view", ["overlay", "difference", "movement"])
def test_what_was_read_anew_while_nobody_looked_is_not_shown_as_before(evidence, comparison, view):
    evidence.choose(view)
    evidence.look(seen=False)
    comparison.again()  # a reference was cropped in its set
    assert evidence.shows("side")
    assert not evidence.shows(view)
    evidence.look(seen=True)
    assert evidence.shows(view)


@pytest.mark.parametrize("view", ["overlay", "difference", "movement"])
def test_a_view_shows_the_samples_only_once_it_is_of_them(evidence, engine, comparison, view):
    evidence.choose(view)
    assert evidence.shows(view)
    engine.at_once = False
    comparison.questioned.replace_all([FileSource("/data/other.png")])
    assert not evidence.shows("side")
    answer(engine, Prepare)
    assert evidence.shows("side")
    assert not evidence.shows(view), "it shows the pair of before still"
    engine.answer_all()
    assert evidence.shows(view)


def test_a_failure_goes_with_its_pair(evidence, engine, comparison):
    engine.at_once = False
    evidence.choose("overlay")
    engine.fail(Align, Failure("It cannot be aligned.", ""))
    assert evidence.failure is not None
    assert not evidence.shows("overlay")
    comparison.references.select(1)
    assert evidence.failure is None
    comparison.references.select(0)
    assert evidence.failure is not None
    comparison.references.select(1)
    engine.answer_all()
    assert evidence.shows("overlay")


def test_another_file_of_the_same_name_is_aligned_anew(evidence, engine, comparison):
    evidence.choose("overlay")
    evidence.place(Placement(5.0, 1.0, 0.0, 0.0))
    change_files(engine)
    comparison.compare()
    assert len(of_kind(engine, Align)) > 1
    assert evidence.shows("overlay")
    assert not evidence.is_by_hand


@pytest.mark.parametrize("view", ["overlay", "difference", "movement"])
def test_an_answer_about_another_file_is_not_laid_on_what_is_shown(
    evidence, engine, comparison, view
):
    engine.at_once = False
    evidence.choose(view)
    change_files(engine)
    engine.answer_next((Align, Differ, Move))
    assert not evidence.shows(view)
    assert len(engine.waiting) == 2, "both samples are looked at anew"
    answer(engine, Prepare)
    engine.answer_all()
    assert evidence.shows(view)
    assert evidence.pair.questioned.sha256 == "f" * 64


def test_samples_prepared_once_more_while_they_are_aligned_are_shown(evidence, engine, comparison):
    engine.at_once = False
    evidence.choose("overlay")
    sample = comparison.questioned.samples[0]
    comparison.preparations.read_anew(sample, comparison.profile)
    answer(engine, Prepare)
    answer(engine, Align)
    assert evidence.shows("overlay")


def test_strength_doubles_evenly(evidence):
    assert evidence.full == FULL
    evidence.choose_strength(100)
    assert evidence.full == pytest.approx(FULL / 8)
    evidence.choose_strength(-5)
    assert evidence.strength == 0
    assert evidence.full == pytest.approx(FULL * 8)


@pytest.mark.parametrize(
    ("placement", "by_hand", "words"),
    [
        (Placement(-1.2, 1.03, 4.0, 0.0), False, "Reference turned −1.2°, scaled × 1.03, moved 4 px"),
        (Placement(0.04, 1.0, 3.0, -4.0), True, "Reference turned 0.0°, scaled × 1.00, moved 5 px, by hand"),
        (Placement(12.0, 0.5, 0.0, 0.0), False, "Reference turned 12.0°, scaled × 0.50, moved 0 px"),
    ],
)  # fmt: skip
def test_words_of_a_placement(application, placement, by_hand, words):
    assert placement.in_words(by_hand=by_hand) == words


def test_blinking_takes_turns_at_its_speed(evidence):
    blink = evidence.blink
    assert not blink.is_running
    evidence.choose("blink")
    assert blink.is_running
    assert blink.timer.interval() == 250  # twice a second each
    blink.timer.timeout.emit()
    assert blink.shows_reference
    blink.timer.timeout.emit()
    assert not blink.shows_reference
    blink.choose_speed(1.0)
    assert blink.timer.interval() == 500
    blink.choose_speed(50.0)
    assert blink.hertz == 3.0


def test_blinking_rests_when_paused_unseen_or_unwanted(evidence):
    blink = evidence.blink
    evidence.choose("blink")
    blink.pause(paused=True)
    assert not blink.is_running
    blink.toggle()
    assert blink.shows_reference
    blink.pause(paused=False)
    assert blink.is_running
    blink.keep_still(still=True)
    assert not blink.is_running
    blink.keep_still(still=False)
    evidence.look(seen=False)
    assert not blink.is_running
    evidence.look(seen=True)
    assert blink.is_running
    evidence.choose("side")
    assert not blink.is_running


def test_the_movement_is_asked_for_once_for_a_pair(evidence, engine, comparison):
    evidence.choose("movement")
    comparison.compare()
    (question,) = of_kind(engine, Move)
    assert question.reference.path.endswith("r0.png")
    assert evidence.moving is evidence.pair
    assert evidence.movement.speed.agreement == -0.12
    assert evidence.shows("movement")
    assert evidence.tells_movement
    comparison.references.select(1)
    assert len(of_kind(engine, Move)) == 2
    assert evidence.moving.place == 2


def test_samples_that_tell_no_movement_say_so(evidence, engine):
    engine.moves = False
    evidence.choose("movement")
    assert evidence.movement.speed is None
    assert not evidence.tells_movement
    assert not evidence.shows("movement")
