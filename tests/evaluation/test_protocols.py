"""Protocols over made-up rows: who is compared with whom."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from verifier_app.datasets import Labelled
from verifier_app.errors import DataError
from verifier_app.evaluation import protocols


def signatures(
    writers: int, genuine: int = 8, forged: int = 3, name: str = "s", split: str = "val"
) -> list[Labelled]:
    rows = []
    for w in range(writers):
        for kind, count in (("genuine", genuine), ("forged", forged)):
            for i in range(1, count + 1):
                key = f"{name}/{w:03d}/{kind}_{i}"
                rows.append(Labelled(name, f"{w:03d}", kind, str(i), key, split=split))  # type: ignore[arg-type]
    return rows


def characters(alphabets: int = 3, signs: int = 25, drawers: int = 6) -> list[Labelled]:
    return [
        Labelled(
            "omniglot", f"A{a}/c{c:02d}", "genuine", f"{d:02d}", f"A{a}/c{c}/{d}.png", text=f"A{a}"
        )
        for a in range(alphabets)
        for c in range(signs)
        for d in range(drawers)
    ]


def short(compared: list[protocols.Compared]) -> list[tuple[str, str, str]]:
    return [(c.questioned.key, "+".join(r.sample for r in c.references), c.kind) for c in compared]


def test_skilled_1_takes_each_of_five_references_alone() -> None:
    found = protocols.skilled_1(signatures(2))
    assert Counter(c.kind for c in found) == {"genuine": 2 * 5 * 3, "imitation": 2 * 5 * 3}
    assert {c.references[0].sample for c in found} == set("12345")
    assert {c.questioned.sample for c in found if c.kind == "genuine"} == set("678")
    assert all(c.questioned.writer == c.references[0].writer for c in found)
    assert {c.group for c in found} == {"s/000", "s/001"}


def test_skilled_1_with_five_genuine_questions_those_after_the_reference() -> None:
    found = protocols.skilled_1(signatures(1, genuine=5, forged=1))
    pairs = {(c.references[0].sample, c.questioned.sample) for c in found if c.kind == "genuine"}
    assert pairs == {(str(a), str(b)) for a in range(1, 6) for b in range(a + 1, 6)}
    assert sum(c.kind == "imitation" for c in found) == 5
    assert protocols.skilled_5(signatures(1, genuine=5)) == []


def test_skilled_5_takes_the_first_five_together() -> None:
    found = protocols.skilled_5(signatures(1))
    assert {tuple(r.sample for r in c.references) for c in found} == {tuple("12345")}
    assert short(found)[0] == ("s/000/genuine_6", "1+2+3+4+5", "genuine")
    assert len(found) == 6
    assert len(protocols.skilled_n(signatures(1), 2)[0].references) == 2


def test_samples_are_in_the_order_of_their_numbers_whatever_the_order_of_rows() -> None:
    rows = signatures(1, genuine=12)
    found = protocols.skilled_5(rows[::-1])
    assert found == protocols.skilled_5(rows)
    assert [r.sample for r in found[0].references] == ["1", "2", "3", "4", "5"]
    assert found[0].questioned.sample == "6"


def test_a_raised_or_circled_digit_is_no_number() -> None:
    rows = [
        Labelled("s", "w", "genuine", sample, sample) for sample in ("1²", "10", "2", "1①", "²")
    ]
    assert len(protocols.ordered(rows)) == 5
    assert [row.sample for row in protocols.ordered(rows)][-2:] == ["2", "10"]


def test_random_1_takes_two_samples_of_the_next_writers_round_the_end() -> None:
    found = protocols.random_1(signatures(25, genuine=3))
    last = [c for c in found if c.group == "s/023"]
    assert [c.kind for c in last] == ["genuine"] * 2 + ["random"] * 40
    assert [c.questioned.writer for c in last[2:6]] == ["024", "024", "000", "000"]
    assert last[-1].questioned.writer == "018"
    assert {c.references[0].sample for c in found} == {"1"}
    assert {c.questioned.kind for c in found} == {"genuine"}


def test_random_1_takes_all_other_writers_of_a_small_set_and_none_of_other_sets() -> None:
    found = protocols.random_1(signatures(3, name="a") + signatures(2, name="b"))
    assert Counter((c.set, c.kind) for c in found) == {
        ("a", "genuine"): 21,
        ("a", "random"): 12,
        ("b", "genuine"): 14,
        ("b", "random"): 4,
    }
    assert all(c.questioned.set == c.set for c in found)
    assert all(c.questioned.writer != c.references[0].writer for c in found if c.kind == "random")


def test_crossmedia_compares_paper_with_every_other_medium() -> None:
    rows = [
        Labelled("x", f"{w}", "genuine", f"{t}_{m}", f"{w}{t}{m}", text=t, medium=m.rstrip("2"))
        for w in range(3)
        for t in ("n0", "n1")
        for m in ("paper", "phone", "tablet")
        if (w, t, m) != (2, "n1", "paper")
    ]
    rows += [
        Labelled("x", f"c{w}", "genuine", f"n0_paper{k}", f"c{w}{k}", text="n0", medium="paper")
        for w in range(2)
        for k in (1, 2)
    ]
    again = Labelled("x", "0", "genuine", "n0_paper9", "0n0again", text="n0", medium="paper")
    found = protocols.crossmedia([again, *rows])
    assert Counter((c.condition, c.kind) for c in found) == {
        ("phone", "genuine"): 5,
        ("phone", "random"): 10,
        ("tablet", "genuine"): 5,
        ("tablet", "random"): 10,
    }
    for c in found:
        assert c.references[0].medium == "paper"
        assert c.references[0] != again
        assert c.questioned.text == c.references[0].text
        assert (c.questioned.writer == c.references[0].writer) == (c.kind == "genuine")


def test_one_of_twenty_within_one_alphabet_by_two_drawers() -> None:
    found = protocols.one_of_twenty(characters(), trials=30)
    assert Counter(t.group for t in found) == {"A0": 30, "A1": 30, "A2": 30}
    for trial in found:
        assert len({c.writer for c in trial.choices}) == 20
        assert {c.text for c in trial.choices} == {trial.questioned.text} == {trial.group}
        assert len({c.sample for c in trial.choices}) == 1
        assert trial.questioned.sample != trial.choices[0].sample
        assert trial.questioned.writer == trial.choices[trial.answer].writer
    assert len({t.answer for t in found}) > 10


def test_one_of_twenty_is_seeded_and_each_alphabet_stands_alone() -> None:
    found = protocols.one_of_twenty(characters(3), trials=5)
    assert found == protocols.one_of_twenty(characters(3)[::-1], trials=5)
    assert found[:10] == protocols.one_of_twenty(characters(2), trials=5)
    assert found != protocols.one_of_twenty(characters(3), trials=5, seed=1)


def test_small_alphabets_use_all_their_signs_and_missing_drawings_are_left_out() -> None:
    found = protocols.one_of_twenty(characters(1, signs=7), trials=4)
    assert {len(t.choices) for t in found} == {7}
    rows = [r for r in characters(1, signs=7) if (r.writer, r.sample) != ("A0/c03", "02")]
    assert "02" not in {t.choices[0].sample for t in protocols.one_of_twenty(rows, trials=50)}
    assert protocols.one_of_twenty(characters(1, signs=4, drawers=1)) == []


def test_fixed_runs_offer_each_trial_the_pictures_of_its_run() -> None:
    runs = [[(b"q%d%d" % (r, i), b"r%d%d" % (r, i)) for i in range(4)] for r in range(2)]
    trials, collection = protocols.fixed_runs(runs)
    assert len(trials) == 8
    assert collection.read(trials[5].questioned) == b"q11"
    assert [collection.read(c) for c in trials[5].choices] == [b"r10", b"r11", b"r12", b"r13"]
    assert (trials[5].answer, trials[5].group) == (1, "run02")


def test_character_pairs_of_three_kinds() -> None:
    found = protocols.character_pairs(characters(), pairs=300)
    assert Counter(c.kind for c in found) == {"genuine": 300, "imitation": 300, "random": 300}
    for c in found:
        same = c.questioned.writer == c.references[0].writer
        assert same == (c.kind == "genuine")
        assert c.questioned.key != c.references[0].key
        if c.kind == "imitation":
            assert c.questioned.text == c.references[0].text
        assert c.group == f"omniglot/{c.references[0].text}"
    assert len({c.questioned.text for c in found if c.kind == "random"}) == 3
    assert found == protocols.character_pairs(characters(), pairs=300)


def test_lone_signs_and_single_drawings_make_no_character_pairs() -> None:
    whole = characters(2, signs=3, drawers=3)
    lone = Labelled("omniglot", "B/c00", "genuine", "00", "B/c0/0.png", text="B")
    more = [lone, replace(lone, sample="01", key="B/c0/1.png")]
    single = Labelled("omniglot", "A0/c09", "genuine", "00", "A0/c9/0.png", text="A0")
    found = protocols.character_pairs([*whole, *more, single], pairs=50)
    assert found == protocols.character_pairs(whole, pairs=50)
    assert {t.group for t in protocols.one_of_twenty([*whole, *more], trials=5)} == {"A0", "A1"}


def test_character_pairs_need_a_second_sign_and_a_second_drawing() -> None:
    for few in (characters(2, signs=1), characters(2, drawers=1)):
        with pytest.raises(DataError, match="too few"):
            protocols.character_pairs(few, pairs=3)
