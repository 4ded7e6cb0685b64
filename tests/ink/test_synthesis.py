from __future__ import annotations

import string

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ink.drawings import blurred, distance
from verifier_app.ink.strokes import bounds, to_lists
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.ink.synthesis.flourishes import KINDS, add_flourish
from verifier_app.ink.synthesis.habits import Habits, invented_word, stream
from verifier_app.ink.synthesis.letters import LOWER, THREADS, glyphs, parse
from verifier_app.ink.synthesis.plan import Speller
from verifier_app.types import Ink

SEEDS = st.integers(0, 2**40)


def check(ink: Ink) -> None:
    """What every drawing of a hand fulfils."""
    clock = -1.0
    for s in ink.strokes:
        assert len(s.x) == len(s.y) == len(s.t) == len(s.pressure) >= 1
        assert {a.dtype for a in (s.x, s.y, s.t, s.pressure)} == {np.dtype(np.float32)}
        assert s.t[0] > clock
        assert np.all(np.diff(s.t) > 0)
        assert np.all((s.pressure > 0) & (s.pressure <= 1))
        assert np.isfinite(s.x).all()
        assert np.isfinite(s.y).all()
        clock = float(s.t[-1])
    left, top, right, bottom = bounds(ink)
    assert (left, top) == (0, 0)
    assert right < 400
    assert bottom < 300
    assert max(right, bottom) > 1
    assert ink.pen_width is not None
    assert 0.2 < ink.pen_width < 1


@settings(max_examples=30, deadline=None)
@given(SEEDS, SEEDS, SEEDS)
def test_whatever_the_seeds_ink_is_sound(writer: int, other: int, seed: int) -> None:
    owner = Writer.random(writer)
    check(owner.sign(seed))
    check(owner.imitated_by(Writer.random(other), seed))
    check(Sign.random(seed, system=writer).drawn_by(other))


def test_same_seeds_same_ink_bit_for_bit() -> None:
    for seed in range(5):
        a, b, forger = Writer.random(seed), Writer.random(seed), Writer.random(seed + 50)
        b.sign(99)  # what was asked for before does not matter
        assert to_lists(a.sign(3)) == to_lists(b.sign(3))
        assert to_lists(a.imitated_by(forger, 3)) == to_lists(b.imitated_by(forger, 3))
        assert to_lists(a.write("vloot", 3)) == to_lists(b.write("vloot", 3))
        again = Sign.random(seed).drawn_by(4, 5)
        assert to_lists(Sign.random(seed).drawn_by(4, 5)) == to_lists(again)


def test_other_seeds_other_ink() -> None:
    writer = Writer.random(1)
    assert to_lists(writer.sign(1)) != to_lists(writer.sign(2))
    assert to_lists(writer.sign(1)) != to_lists(Writer.random(2).sign(1))
    assert to_lists(Sign.random(1).drawn_by(1)) != to_lists(Sign.random(1).drawn_by(2))
    assert to_lists(Sign.random(1).drawn_by(1, 1)) != to_lists(Sign.random(1).drawn_by(1, 2))


def test_a_hand_is_nearer_to_itself_than_to_others() -> None:
    writers = [Writer.random(seed) for seed in range(100, 160)]
    pictures = [[blurred(w.sign(k)) for k in (0, 1)] for w in writers]
    right = sum(
        float((one * two).sum()) > float((one * pictures[(i + 1) % len(pictures)][0]).sum())
        for i, (one, two) in enumerate(pictures)
    )
    assert right / len(pictures) >= 0.95


def test_an_imitation_looks_like_its_model_but_less_than_the_owners_own() -> None:
    near = nearer_than_random = 0
    n = 40
    for seed in range(n):
        owner, forger = Writer.random(seed), Writer.random(seed + 500)
        known, own, copy = owner.sign(0), owner.sign(1), owner.imitated_by(forger, 0)
        near += distance(known, own) < distance(known, copy)
        nearer_than_random += distance(known, copy) < distance(known, forger.sign(0))
    assert near / n > 0.65
    assert nearer_than_random / n > 0.9


def test_imitations_are_slower_evener_and_shakier() -> None:
    slower = evener = shakier = 0
    n = 60
    for seed in range(n):
        owner, forger = Writer.random(seed), Writer.random(seed + 500)
        own, copy = owner.sign(0), owner.imitated_by(forger, 0, skill=0.4)
        slower += path_length(copy) / duration(copy) < path_length(own) / duration(own)
        evener += inner_pressure(copy) < inner_pressure(own)
        shakier += speed_peaks(copy) / path_length(copy) > speed_peaks(own) / path_length(own)
    assert slower / n > 0.95
    assert evener / n > 0.8
    assert shakier / n > 0.9


def path_length(ink: Ink) -> float:
    """Length of the pen-down path."""
    return float(sum(np.hypot(np.diff(s.x), np.diff(s.y)).sum() for s in ink.strokes))


def duration(ink: Ink) -> float:
    """Milliseconds from the first point to the last, pen lifts included."""
    return float(ink.strokes[-1].t[-1] - ink.strokes[0].t[0])


def point_count(ink: Ink) -> int:
    return sum(len(s.x) for s in ink.strokes)


def inner_pressure(ink: Ink) -> float:
    """Deviation of the pressure away from the ends of strokes."""
    inner = [s.pressure[5:-5] for s in ink.strokes if len(s.pressure) > 14]
    return float(np.concatenate(inner).std())


def speed_peaks(ink: Ink) -> int:
    count = 0
    for s in ink.strokes:
        v = np.hypot(np.diff(s.x), np.diff(s.y))
        count += int(((v[1:-1] > v[:-2]) & (v[1:-1] >= v[2:])).sum())
    return count


def test_more_skill_is_faster_and_closer() -> None:
    time, far = np.zeros(2), np.zeros(2)
    for seed in range(25):
        owner, forger = Writer.random(seed), Writer.random(seed + 500)
        for k, skill in enumerate((0.1, 0.9)):
            copy = owner.imitated_by(forger, 0, skill=skill)
            time[k] += duration(copy)
            far[k] += distance(owner.sign(0), copy)
    assert time[0] > 1.5 * time[1]
    assert far[0] > 1.15 * far[1]


def test_signatures_take_as_long_and_have_as_many_lobes_as_people_need() -> None:
    inks = [Writer.random(seed).sign(0) for seed in range(60)]
    seconds = np.array([duration(ink) for ink in inks]) / 1000
    assert 1.0 < np.median(seconds) < 5.0
    assert np.percentile(seconds, 95) < 12
    # Speed rises and falls 5 to 15 times a second in fluent writing (Plamondon 1995).
    rate = np.array([speed_peaks(ink) / max(0.3, 0.01 * point_count(ink)) for ink in inks])
    assert 5 < np.median(rate) < 15


@settings(max_examples=30, deadline=None)
@given(SEEDS, st.text(string.ascii_letters, min_size=1, max_size=9))
def test_every_word_of_the_alphabet_can_be_written(seed: int, word: str) -> None:
    ink = Writer.random(seed).write(word, 0)
    check(Ink(ink.strokes, 0.5))


def test_words_need_letters() -> None:
    with pytest.raises(ValueError, match="letters"):
        Writer.random(1).write("12 ß", 0)
    assert to_lists(Writer.random(1).write("a-b", 0)) == to_lists(Writer.random(1).write("ab", 0))


def test_a_hand_keeps_its_forms() -> None:
    habits = Habits.random(stream(5))
    speller = Speller(5, habits)
    double = speller.word("ee")
    first, second = (double.at[double.part == part] for part in (0, 1))
    np.testing.assert_allclose(
        np.diff(first, axis=0), np.diff(second, axis=0) / habits.taper, atol=1e-9
    )
    other = Speller(6, habits).word("ee")
    assert other.at.shape != double.at.shape or not np.allclose(other.at, double.at)


def test_letters_that_melt_are_smaller_plans() -> None:
    speller = Speller(5, Habits.random(stream(5)))
    assert len(speller.word("Gambled", legible=1).turn) < len(speller.word("Gambled").turn)


def test_every_letter_has_forms_that_can_be_read() -> None:
    for letter in string.ascii_letters:
        for glyph in glyphs(letter):
            assert 0.2 < glyph.width < 2
            assert glyph.body.at[:, 1].max() > 0.6
            assert glyph.body.down[0] == letter.islower()
    assert all(parse(form).body.down.all() for form in THREADS)
    assert set(LOWER) == set(string.ascii_lowercase)
    with pytest.raises(KeyError):
        glyphs("ß")


@pytest.mark.parametrize("kind", KINDS)
def test_flourishes_come_after_the_name(kind: str) -> None:
    plan = Speller(5, Habits.random(stream(5))).word("Nov")
    longer = add_flourish(plan, kind, stream(1))
    n = len(plan.turn)
    assert np.array_equal(longer.at[:n], plan.at)
    assert (len(longer.turn) > n) == (kind != "none")
    assert np.isfinite(longer.at).all()


def test_invented_words_are_small_letters() -> None:
    words = {invented_word(stream(seed), 2) for seed in range(200)}
    assert len(words) > 190
    assert all(word.isascii() and word.islower() and word.isalpha() for word in words)


def test_signs_are_nearer_to_themselves_than_to_others_of_their_system() -> None:
    right = total = 0
    for system in range(12):
        signs = [Sign.random(100 * system + k, system=system) for k in range(4)]
        drawn = [[blurred(sign.drawn_by(hand)) for hand in (0, 1)] for sign in signs]
        for i, (one, _) in enumerate(drawn):
            likeness = [float((one * two).sum()) for _, two in drawn]
            right += int(np.argmax(likeness)) == i
            total += 1
    assert right / total > 0.6  # by chance: 0.25
