"""Requests of the Gallery: pairs of labelled files, and the equal error rate."""

from __future__ import annotations

import pytest

from verifier_app.engine.bench import Bench
from verifier_app.engine.gallery_questions import (
    DrawPairs,
    KnownPair,
    PairsDrawn,
    Rate,
    RateOf,
)
from verifier_app.engine.handlers import handlers
from verifier_app.errors import DataError

PAIR = KnownPair("genuine", "local/a", "/a/1.png", "/a/2.png")
PARTS = [
    DrawPairs("/d", 3, 10), PairsDrawn(2, 9, (PAIR, PAIR)),
    RateOf((1.0, -1.5), (True, False), ("a", "b")), Rate(0.5, None, None),
]  # fmt: skip


@pytest.fixture
def ask(own_home):
    table = handlers(Bench())
    return lambda question: table[question.kind](question, lambda: None)


@pytest.fixture
def data(tmp_path):
    """Three people with four samples each; one of them was imitated."""
    for person in "abc":
        for number in range(4):
            path = tmp_path / person / f"{number}.png"
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"x")
    (tmp_path / "a" / "forged").mkdir()
    for number in range(3):
        (tmp_path / "a" / "forged" / f"f{number}.png").write_bytes(b"x")
    return tmp_path


def test_pairs_are_what_they_say(ask, data):
    drawn = ask(DrawPairs(str(data), 1, 20))
    assert (drawn.writers, drawn.samples) == (3, 15)
    kinds = [own.kind for own in drawn.pairs]
    assert {kind: kinds.count(kind) for kind in set(kinds)} == {
        "genuine": 10, "imitation": 6, "random": 4,
    }  # fmt: skip
    for own in drawn.pairs:
        asked, known = (path.removeprefix(f"{data}/") for path in (own.questioned, own.reference))
        assert known.startswith(own.person.rpartition("/")[2])
        assert ("forged" in asked) == (own.kind == "imitation")
        assert (asked[0] == known[0]) == (own.kind != "random")
    assert len({frozenset((own.questioned, own.reference)) for own in drawn.pairs}) == 20


def test_a_seed_gives_the_same_pairs_and_another_others(ask, data):
    first, again, other = (ask(DrawPairs(str(data), seed, 20)).pairs for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_data_without_imitations_give_their_share_to_the_others(ask, data):
    for own in (data / "a" / "forged").iterdir():
        own.unlink()
    kinds = [own.kind for own in ask(DrawPairs(str(data), 1, 14)).pairs]
    assert (kinds.count("genuine"), kinds.count("random")) == (10, 4)


def test_a_table_whose_first_file_is_gone_gives_pairs(ask, data):
    rows = ["a/0.png,a", "a/1.png,a", "b/0.png,b", "b/1.png,b"]
    (data / "list.csv").write_text("\n".join(["file,writer", *rows]))
    (data / "a" / "0.png").unlink()
    drawn = ask(DrawPairs(str(data / "list.csv"), 1, 20))
    assert str(data / "a" / "0.png") in {
        path for own in drawn.pairs for path in (own.questioned, own.reference)
    }


def test_a_folder_of_one_person_is_refused(ask, data):
    with pytest.raises(DataError):
        ask(DrawPairs(str(data / "b"), 1, 20))


def test_the_equal_error_rate_has_its_interval(ask):
    raws = (2.0, 1.5, 1.0, -0.5, -2.0, -1.0, 0.5, -1.5)
    people = tuple("abcdabcd")
    rate = ask(RateOf(raws, (True,) * 4 + (False,) * 4, people))
    assert rate.value == pytest.approx(0.25)
    assert rate.low <= rate.value <= rate.high
    assert ask(RateOf((1.0,), (True,), ("a",))) == Rate(None, None, None)
