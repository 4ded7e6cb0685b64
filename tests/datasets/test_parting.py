from __future__ import annotations

from collections import Counter

import pytest

from verifier_app.datasets import Labelled, Parts, folds
from verifier_app.datasets.parting import refuse_leakage
from verifier_app.errors import DataError


def rows(writers: int, genuine: int = 4) -> list[Labelled]:
    return [
        Labelled("local", f"w{w:02d}", "genuine", str(i), f"w{w:02d}/{i}.png")
        for w in range(writers)
        for i in range(genuine)
    ]


@pytest.mark.parametrize("seed", range(3))
def test_many_writers_are_split_once(seed):
    (parts,) = folds(rows(20), seed)
    assert (len(parts.training), len(parts.stopping), len(parts.check)) == (12, 3, 5)
    assert not parts.training & parts.stopping | parts.training & parts.check
    assert not parts.stopping & parts.check
    assert folds(rows(20), seed) == [parts]
    (parts,) = folds(rows(15), seed)
    assert (len(parts.training), len(parts.stopping), len(parts.check)) == (8, 2, 5)


@pytest.mark.parametrize("writers", [5, 6, 9, 14])
def test_few_writers_are_checked_in_turns(writers):
    found = folds(rows(writers))
    checked = Counter(person for parts in found for person in parts.check)
    assert len(found) == 3
    assert set(checked.values()) == {1}
    assert len(checked) == writers
    for parts in found:
        assert parts.training
        assert parts.stopping
        assert not (parts.training | parts.stopping) & parts.check


def test_too_few_writers_or_samples_are_refused():
    with pytest.raises(DataError, match="There are 4 writers"):
        folds(rows(4))
    with pytest.raises(DataError, match="There is 1 writer with at least 4"):
        folds(rows(1))
    with pytest.raises(DataError, match="There are 0 writers with at least 4"):
        folds(rows(20, genuine=3))


def test_leakage_is_refused():
    data = rows(6)
    parts = folds(data)[0]
    digests = {row.key: row.key for row in data}
    refuse_leakage(parts, data, digests)
    inside, outside = min(parts.training), min(parts.check)
    one = next(row for row in data if row.person == inside)
    two = next(row for row in data if row.person == outside)
    with pytest.raises(DataError, match="the same picture"):
        refuse_leakage(parts, data, {**digests, one.key: digests[two.key]})
    with pytest.raises(DataError, match="the same picture"):  # saved anew, say
        refuse_leakage(parts, data, digests, [(one.key, two.key)])
    refuse_leakage(parts, data, digests, [(one.key, one.key), (one.key, "left out")])
    with pytest.raises(DataError, match="two parts"):
        refuse_leakage(Parts(parts.training, parts.stopping, parts.training), data, digests)
