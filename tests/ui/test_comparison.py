from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.ui.fakes import make_finding, make_ink, prepare_reply
from verifier_app.engine.protocol import Compare, Failure, Prepare
from verifier_app.ink.strokes import make_stroke
from verifier_app.types import Ink
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.samples import MOST_HIDDEN, FileSource, PastedSource

BROKEN = Failure("The file ends too early.", "Scan or export it again.", "/data/a.png")


def fill(comparison, references=1):
    comparison.questioned.add([FileSource("/data/q.png")])
    comparison.references.add([FileSource(f"/data/r{i}.png") for i in range(references)])


def answer(engine, kind):
    """Answer what waits of one kind."""
    for number, (question, done, _pane) in list(engine.waiting.items()):
        if isinstance(question, kind):
            del engine.waiting[number]
            done(*engine.answer_to(question))


def compares(engine):
    return [q for q in engine.asked if isinstance(q, Compare)]


def test_states_on_the_way_to_a_result(comparison, engine):
    assert comparison.state is State.EMPTY
    comparison.references.add([FileSource("/data/r.png")])
    assert comparison.state is State.NO_QUESTIONED
    comparison.references.undo()
    comparison.questioned.add([FileSource("/data/q.png")])
    assert comparison.state is State.NO_REFERENCE
    assert not compares(engine)
    comparison.references.add([FileSource("/data/r.png")])
    assert comparison.state is State.COMPARING
    engine.answer_all()
    assert comparison.state is State.RESULT
    assert comparison.finding.llr > 0
    assert comparison.elapsed_ms == 41.0


def test_a_pen_that_only_touched_the_pad_has_signed_nothing(comparison, engine):
    comparison.references.add([FileSource("/data/r.png")])
    touch = Ink((make_stroke([30, 31, 31], [40, 40, 42], [0, 8, 16]),))
    comparison.questioned.draw(touch)
    assert comparison.state is State.NO_QUESTIONED
    assert not compares(engine)
    comparison.choose_profile("character")  # of which a dot may be a part
    assert len(compares(engine)) == 1
    comparison.choose_profile("signature")
    comparison.questioned.draw(Ink((*touch.strokes, *make_ink().strokes)))
    assert len(compares(engine)) == 2
    comparison.references.draw(touch)
    comparison.references.new_drawing()
    comparison.references.draw(touch)
    assert len(compares(engine)[-1].references) == 1
    assert comparison.references.samples[-1].is_dot


def test_samples_travel_by_path_ink_or_bytes(comparison, engine):
    ink = make_ink()
    comparison.questioned.draw(ink)
    comparison.references.add([PastedSource(b"png", "Pasted"), FileSource("/data/r.png")])
    question = compares(engine)[-1]
    assert question.questioned.ink is ink
    assert question.references[0].data == b"png"
    assert question.references[1].path == "/data/r.png"


def test_of_a_drawing_the_score_is_asked_for_first_of_a_file_its_picture(comparison, engine):
    fill(comparison)
    kinds = [type(own) for own in engine.asked]
    assert kinds.index(Compare) > kinds.index(Prepare)
    engine.answer_all()
    engine.asked.clear()
    comparison.questioned.clear_all()
    comparison.questioned.draw(make_ink())
    compared, prepared = engine.asked
    assert (type(compared), type(prepared)) == (Compare, Prepare)
    assert compared.questioned.ink is prepared.sample.ink


def test_a_relative_path_is_made_absolute_for_the_engine(comparison, engine):
    comparison.questioned.add([FileSource("q.png")])
    prepare = next(q for q in engine.asked if isinstance(q, Prepare))
    assert prepare.sample.path.endswith("/q.png")
    assert prepare.sample.path != "q.png"


def test_a_change_compares_again_and_drops_the_older_answer(comparison, engine):
    fill(comparison)
    old = next(d for q, d, _p in engine.waiting.values() if isinstance(q, Compare))
    comparison.references.add([FileSource("/data/r9.png")])
    assert len(compares(engine)[-1].references) == 2
    from verifier_app.engine.protocol import CompareReply

    old(CompareReply(make_finding(-1.9, references=1).as_dict(), 1.0), None)
    assert comparison.finding is None
    engine.answer_all()
    assert comparison.finding.llr > 0


def test_nothing_looks_different_before_150_ms(comparison, engine):
    fill(comparison)
    engine.answer_all()
    comparison.references.add([FileSource("/data/r2.png")])
    assert comparison.late_timer.interval() == 150
    assert comparison.state is State.RESULT
    comparison.late_timer.stop()
    comparison.late_timer.timeout.emit()
    assert comparison.is_late
    assert comparison.state is State.COMPARING
    assert comparison.finding is not None
    engine.answer_all()
    assert comparison.state is State.RESULT
    assert not comparison.is_late


def test_the_engine_need_not_be_ready(comparison, engine):
    engine.is_ready = False
    fill(comparison)
    assert comparison.state is State.WAITING
    engine.is_ready = True
    engine.answer_all()
    assert comparison.state is State.RESULT


def test_a_failure_is_kept_with_what_to_do_and_the_next_change_mends_it(comparison, engine):
    fill(comparison)
    engine.fail(Compare, BROKEN)
    assert comparison.state is State.ERROR
    assert comparison.failure is BROKEN
    comparison.questioned.add([FileSource("/data/q2.png")])
    engine.answer_all()
    assert comparison.state is State.RESULT
    assert comparison.failure is None


def test_references_left_out_do_not_take_part(comparison, engine):
    fill(comparison, references=3)
    comparison.references.toggle(1)
    engine.answer_all()
    paths = [r.path for r in compares(engine)[-1].references]
    assert paths == ["/data/r0.png", "/data/r2.png"]
    llrs = [comparison.llr_of(s.number) for s in comparison.references.samples]
    assert llrs[1] is None
    assert llrs[0] == comparison.finding.references[0].llr
    assert llrs[2] == comparison.finding.references[1].llr


def test_references_have_the_numbers_of_their_tiles(comparison, engine):
    fill(comparison, references=4)
    comparison.references.toggle(0)
    comparison.references.toggle(2)
    engine.answer_all()
    assert comparison.places == (2, 4)


def test_a_late_comparison_leaves_no_reference_its_old_score(comparison, engine):
    fill(comparison)
    engine.answer_all()
    number = comparison.references.samples[0].number
    assert comparison.llr_of(number) is not None
    comparison.questioned.add([FileSource("/data/other.png")])
    assert comparison.llr_of(number) is not None, "nothing flickers"
    comparison.late_timer.stop()
    assert comparison.llr_of(number) is None


def test_a_file_that_became_another_one_is_read_as_it_was_compared(comparison, engine):
    fill(comparison)
    engine.answer_all()
    questioned = comparison.questioned.samples[0]
    shown = comparison.preparations.seen
    finding = make_finding(references=2)
    scanned = replace(finding, questioned=replace(finding.questioned, sha256="f" * 64))
    engine.finding = scanned
    engine.prepared = lambda q: prepare_reply(sha256=scanned.questioned.sha256)
    comparison.references.add([FileSource("/data/r1.png")])
    answer(engine, Compare)
    assert comparison.finding.questioned.sha256 == "f" * 64 != shown(questioned.number).sha256
    assert not comparison.is_current
    paths = [q.sample.path for q, _d, _p in engine.waiting.values() if isinstance(q, Prepare)]
    assert sorted(paths) == ["/data/q.png", "/data/r1.png"], "no more than what changed is read"
    engine.prepared = lambda q: prepare_reply(
        sha256=("f" if "q.png" in q.sample.path else "a") * 64
    )
    count = len(compares(engine))
    engine.answer_all()
    assert shown(questioned.number).sha256 == "f" * 64
    assert comparison.is_current
    assert len(compares(engine)) == count


def test_a_file_that_became_another_one_after_it_was_compared_is_compared_again(comparison, engine):
    fill(comparison)
    answer(engine, Compare)
    finding = make_finding(references=1)
    engine.finding = replace(finding, questioned=replace(finding.questioned, sha256="f" * 64))
    engine.prepared = lambda q: prepare_reply(
        sha256=("f" if "q.png" in q.sample.path else "a") * 64
    )
    answer(engine, Prepare)
    assert len(compares(engine)) == 2
    assert not comparison.is_current
    engine.answer_all()
    assert comparison.is_current
    assert len(compares(engine)) == 2


def test_an_emptied_side_forgets_the_finding(comparison, engine):
    fill(comparison)
    engine.answer_all()
    comparison.questioned.clear()
    assert comparison.finding is None
    assert comparison.state is State.NO_QUESTIONED
    comparison.questioned.undo()
    engine.answer_all()
    assert comparison.state is State.RESULT


def test_profile_and_operating_point_compare_again(comparison, engine):
    fill(comparison)
    engine.answer_all()
    comparison.choose_operating_point("strict")
    engine.answer_all()
    assert comparison.finding.operating_point.name == "strict"
    comparison.choose_profile("character")
    assert comparison.finding is None
    engine.answer_all()
    assert compares(engine)[-1].profile == "character"
    number = comparison.questioned.samples[0].number
    assert len(comparison.preparations.seen(number).views) == 1


def test_samples_are_prepared_once_per_content_and_profile(comparison, engine):
    engine.at_once = True
    fill(comparison)
    first = [q for q in engine.asked if isinstance(q, Prepare)]
    comparison.compare()
    comparison.references.toggle(0)
    comparison.references.toggle(0)
    assert [q for q in engine.asked if isinstance(q, Prepare)] == first


def test_a_changed_drawing_keeps_its_last_views_until_the_new_ones_come(comparison, engine):
    comparison.questioned.draw(make_ink(strokes=1))
    engine.answer_all()
    sample = comparison.questioned.samples[0]
    before = comparison.preparations.seen(sample.number)
    comparison.questioned.draw(make_ink(strokes=2))
    after = comparison.questioned.samples[0]
    assert comparison.preparations.seen(after.number) is before
    assert not comparison.preparations.is_current(after, "signature")
    engine.answer_all()
    assert comparison.preparations.seen(after.number) is not before
    assert comparison.preparations.is_current(after, "signature")


def test_an_unreadable_file_leaves_the_other_side_alone(comparison, engine):
    fill(comparison)
    question, references = comparison.questioned.samples[0], comparison.references.samples[0]
    engine.prepared = lambda q: BROKEN if q.sample.path == "/data/q.png" else prepare_reply()
    engine.finding = BROKEN
    engine.answer_all()
    assert comparison.preparations.failure(question.number) is BROKEN
    assert comparison.preparations.seen(references.number) is not None


def test_swap_exchanges_questioned_and_shown_reference(comparison, engine):
    fill(comparison, references=2)
    comparison.references.select(1)
    comparison.swap()
    assert comparison.questioned.samples[0].source.path == "/data/r1.png"
    assert [s.source.path for s in comparison.references.samples] == ["/data/r0.png", "/data/q.png"]


def test_swap_looks_at_the_two_that_it_exchanges_alone(comparison, engine):
    fill(comparison, references=4)
    engine.answer_all()
    before = [own.number for own in comparison.references.samples]
    comparison.references.select(1)
    asked = len(engine.asked)
    comparison.swap()
    now = [own.number for own in comparison.references.samples]
    assert [one == other for one, other in zip(before, now, strict=True)] == [
        True,
        False,
        True,
        True,
    ]
    assert sum(isinstance(q, Prepare) for q in engine.asked[asked:]) == 2


def test_swap_leaves_out_what_was_left_out(comparison):
    fill(comparison, references=4)
    for index in (0, 2):
        comparison.references.toggle(index)
    comparison.references.select(1)
    comparison.swap()
    assert [s.used for s in comparison.references.samples] == [False, True, False, True]
    comparison.references.select(2)
    comparison.swap()
    assert [s.used for s in comparison.references.samples] == [False, True, True, True]


def test_swap_after_swap_changes_nothing(comparison):
    fill(comparison, references=3)
    comparison.references.select(1)
    before = paths(comparison)
    comparison.swap()
    assert comparison.references.selected == 1
    comparison.swap()
    assert paths(comparison) == before


def test_a_change_of_both_sides_is_compared_once(comparison, engine):
    fill(comparison, references=2)
    asked = len(compares(engine))
    comparison.swap()
    assert len(compares(engine)) == asked + 1
    comparison.clear()
    assert comparison.state is State.EMPTY
    assert len(compares(engine)) == asked + 1


def paths(comparison):
    sides = (comparison.questioned, comparison.references)
    return [[Path(own.source.path).stem for own in side.samples] for side in sides]


@pytest.mark.parametrize("side", ["questioned", "references"])
def test_what_changes_both_sides_is_undone_and_redone_on_both(comparison, side):
    fill(comparison, references=2)
    side = getattr(comparison, side)
    seen = [paths(comparison)]
    comparison.swap()
    seen.append(paths(comparison))
    comparison.lay_out([FileSource("/data/x.png")], [FileSource("/data/y.png")])
    seen.append(paths(comparison))
    comparison.clear()
    seen.append(paths(comparison))
    for expected in reversed(seen[:-1]):
        side.undo()
        assert paths(comparison) == expected
    for expected in seen[1:]:
        side.redo()
        assert paths(comparison) == expected
    assert seen[-1] == [[], []]


def test_what_came_after_a_change_of_both_sides_is_undone_first(comparison):
    fill(comparison, references=2)
    before = paths(comparison)
    comparison.swap()
    swapped = paths(comparison)
    comparison.references.remove(1)
    comparison.questioned.undo()
    assert paths(comparison) == swapped
    comparison.questioned.undo()
    assert paths(comparison) == before
    comparison.references.undo()
    assert paths(comparison) == [["q"], []]
    comparison.questioned.redo()
    assert paths(comparison) == before
    comparison.questioned.redo()
    assert paths(comparison) == swapped
    assert not comparison.questioned.can_redo
    comparison.references.redo()
    assert paths(comparison) == [["r0"], ["q"]]


def test_half_of_a_change_is_never_redone(comparison):
    fill(comparison, references=2)
    comparison.swap()
    comparison.references.toggle(1)
    for _ in range(2):
        comparison.questioned.undo()
    assert comparison.references.can_redo
    comparison.questioned.add([FileSource("/data/other.png")])
    assert not comparison.references.can_redo
    comparison.references.redo()
    assert paths(comparison) == [["other"], ["r0", "r1"]]


def test_again_reads_files_anew_and_shows_what_was_there_meanwhile(comparison, engine):
    fill(comparison)
    engine.answer_all()
    number = comparison.questioned.samples[0].number
    before, count = comparison.preparations.seen(number), len(engine.asked)
    comparison.again()
    asked = engine.asked[count:]
    assert [q.sample.path for q in asked if isinstance(q, Prepare)] == [
        "/data/q.png",
        "/data/r0.png",
    ]
    assert isinstance(asked[-1], Compare)
    assert comparison.preparations.seen(number) is before
    assert not comparison.preparations.is_current(comparison.questioned.samples[0], "signature")
    engine.answer_all()
    assert comparison.preparations.seen(number) is not before


def test_a_file_that_was_mended_is_read_again(comparison, engine):
    engine.prepared = BROKEN
    fill(comparison)
    engine.answer_all()
    number = comparison.questioned.samples[0].number
    assert comparison.preparations.failure(number) is BROKEN
    engine.prepared = None
    comparison.again()
    engine.answer_all()
    assert comparison.preparations.failure(number) is None
    assert comparison.preparations.seen(number) is not None


def test_what_is_undone_is_read_anew_when_it_comes_back(comparison, engine):
    engine.at_once = True
    fill(comparison)
    comparison.questioned.replace_all([FileSource("/data/other.png")])
    comparison.again()
    count = len(engine.asked)
    comparison.questioned.undo()
    asked = [q.sample.path for q in engine.asked[count:] if isinstance(q, Prepare)]
    assert asked == ["/data/q.png"]


def test_forgotten_samples_free_their_pictures(comparison, engine):
    engine.at_once = True
    comparison.questioned.draw(make_ink())
    number = comparison.questioned.samples[0].number
    assert comparison.preparations.seen(number) is not None
    comparison.questioned._past.clear()
    comparison.questioned.replace_all([FileSource("/data/a.png")])
    comparison.questioned._past.clear()
    comparison.questioned.replace_all([FileSource("/data/b.png")])
    assert comparison.preparations.seen(number) is None


def test_what_was_seen_of_the_last_hidden_samples_is_kept_and_the_rest_is_read_again(
    comparison, engine
):
    pane, seen = comparison.questioned, comparison.preparations.seen
    numbers = []
    for name in range(MOST_HIDDEN + 4):
        pane.add([FileSource(f"/data/{name}.png")])
        engine.answer_all()
        numbers.append(pane.samples[0].number)
    assert [seen(own) is None for own in numbers[:5]] == [True, True, True, False, False]
    pane.undo()
    assert seen(numbers[-1]) is not None  # redo would show it
    count = len(engine.asked)
    for _ in range(MOST_HIDDEN + 2):
        pane.undo()
        engine.answer_all()
    assert pane.samples[0].number == numbers[0]
    assert seen(numbers[0]) is not None
    assert any(isinstance(own, Prepare) for own in engine.asked[count:])
    assert sum(seen(own) is not None for own in numbers) == MOST_HIDDEN + 1
