from __future__ import annotations

import pytest

from verifier_app.datasets import Labelled
from verifier_app.evaluation.pairings import pairings


def rows(genuine: int, forged: int, writers: int = 3, text: str = "") -> list[Labelled]:
    return [
        Labelled("local", f"w{w}", kind, f"{i:02d}", f"w{w}/{kind}{i}", text=text)
        for w in range(writers)
        for kind, count in (("genuine", genuine), ("forged", forged))
        for i in range(count)
    ]


def counted(known) -> dict[tuple[str, int], int]:
    found: dict[tuple[str, int], int] = {}
    for c in known:
        key = c.kind, len(c.references)
        found[key] = found.get(key, 0) + 1
    return found


def test_many_samples_are_compared_as_skilled_5_says():
    known, strangers = pairings(rows(9, 4))
    assert counted(known) == {("genuine", 5): 12, ("imitation", 5): 12}
    assert counted(strangers) == {("random", 5): 3 * 2 * 2}


@pytest.mark.parametrize("genuine", [2, 4, 5])
def test_of_few_samples_each_is_questioned_against_the_rest(genuine):
    known, _ = pairings(rows(genuine, 2))
    assert counted(known) == {
        ("genuine", genuine - 1): 3 * genuine,
        ("imitation", genuine): 3 * 2,
    }
    assert all(c.questioned not in c.references for c in known)


def test_one_sample_has_strangers_only_and_none_is_nothing():
    known, strangers = pairings(rows(1, 0))
    assert known == []
    assert len(strangers) == 3 * 2
    assert pairings(rows(0, 3)) == ([], [])
    assert all(c.questioned.writer != c.group.split("/")[1] for c in strangers)


def test_strangers_are_the_next_ten_round_the_end():
    _, strangers = pairings(rows(2, 0, writers=13))
    assert counted(strangers) == {("random", 2): 13 * 10 * 2}
    last = {c.questioned.writer for c in strangers if c.group == "local/w9"}
    assert last == {"w0", "w1", "w10", "w11", "w12", *(f"w{n}" for n in range(2, 7))}


def test_another_sign_of_the_system_is_what_an_imitation_is():
    known, strangers = pairings(rows(4, 0, text="Greek"), "character")
    assert counted(known) == {("genuine", 3): 12, ("imitation", 4): 12}
    assert strangers == []


def test_everybody_is_compared_with_the_same_references():
    many = [
        Labelled("local", f"w{w}", "genuine", str(i), f"w{w}/{i}.png")
        for w in range(3)
        for i in range(1, 13)
    ]
    known, strangers = pairings(many)
    for own in (known, strangers):
        assert {tuple(r.sample for r in c.references) for c in own} == {("1", "2", "3", "4", "5")}
