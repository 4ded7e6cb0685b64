"""What is recommended, by counts before and after."""

from __future__ import annotations

import pytest

from verifier_app.evaluation.advice import Counts, advise


def shares(others, same, different, *, stated=0.05, of_others=100, kind="imitation", genuine=100):
    def share(count, of):
        return {"value": count / of, "low": None, "high": None, "of": of} if of else None

    own = {f"{name}_called_same": None for name in ("imitation", "stranger")}
    own[f"{kind}_called_same"] = share(others, of_others)
    return {
        "stated": stated,
        **own,
        "genuine_called_same": share(same, genuine),
        "genuine_called_different": share(different, genuine),
    }


@pytest.mark.parametrize(
    ("before", "after", "advice"),
    [
        ((2, 80, 3), (2, 80, 3), "unchanged"),
        ((9, 80, 3), (4, 80, 3), "better"),
        ((2, 80, 3), (2, 85, 1), "better"),
        ((2, 80, 3), (3, 80, 3), "worse"),
        ((2, 80, 3), (2, 70, 3), "worse"),
        # stricter: of use where the stated rate was broken, a loss where it was kept
        ((9, 80, 3), (4, 70, 3), "rather better"),
        ((4, 80, 3), (2, 70, 3), "no better"),
        ((0, 85, 7), (0, 45, 6), "no better"),
        # but not at the price of most genuine ones, unless imitations were hardly told at all
        ((9, 80, 3), (0, 39, 3), "no better"),
        ((30, 80, 3), (2, 39, 3), "rather better"),
        # looser: of use as long as the stated rate is kept
        ((1, 70, 3), (4, 80, 3), "rather better"),
        ((1, 70, 3), (6, 80, 3), "no better"),
        ((1, 70, 30), (6, 95, 2), "no better"),
        # more mistakes of one kind for fewer of the other
        ((9, 80, 3), (4, 80, 12), "no better"),
        ((9, 80, 3), (4, 80, 5), "rather better"),
    ],
)
def test_what_is_recommended(before, after, advice):
    assert advise(shares(*before), shares(*after)) == advice


def test_strangers_count_where_there_are_no_imitations():
    before, after = (shares(n, 80, 3, kind="stranger") for n in (9, 4))
    assert Counts.of(before) == Counts(9, 100, 80, 3, 100)
    assert advise(before, after) == "better"


def test_genuine_ones_alone_can_be_judged():
    before, after = (shares(0, same, 3, of_others=0) for same in (80, 70))
    assert Counts.of(before).of_others == 0
    assert advise(before, after) == "worse"
