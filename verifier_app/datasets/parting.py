"""Splits local data by writer: to learn from, to stop and calibrate on, and to decide on.

Never by file: two signatures of one person in two parts would let a network recognise the
person, and every figure would be too good.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from verifier_app.datasets.labelled import Labelled
from verifier_app.errors import DataError

FEWEST_WRITERS = 5
"""Writers with which a training can be tried at all."""
FEWEST_GENUINE = 4
"""Genuine samples that a writer needs to take part."""
FEW_WRITERS = 15
"""Below this, each writer is checked in turn: a fixed check would rest on three people."""
_FOLDS = 3
_CHECK, _STOP = 0.25, 0.15
_FEWEST_CHECKED = 5


@dataclass(frozen=True)
class Parts:
    """Writers (as `Labelled.person`) of the three parts; no writer is in two."""

    training: frozenset[str]
    stopping: frozenset[str]
    check: frozenset[str]


def folds(rows: Iterable[Labelled], seed: int = 0) -> list[Parts]:
    """How writers take part, once or in turns.

    From 15 writers on there is one split: a quarter, at least five, to check, a seventh to stop
    and calibrate on, the rest to learn from. With fewer there are three splits, so that each
    writer is checked by a network that never met them (cross-fitting).

    Args:
        rows: The samples.
        seed: Decides who is where.

    Raises:
        DataError: There are fewer than five writers with four genuine samples.
    """
    people = usable_people(rows)
    if len(people) < FEWEST_WRITERS:
        raise DataError(
            f"There is 1 writer with at least {FEWEST_GENUINE} genuine samples."
            if len(people) == 1
            else f"There are {len(people)} writers with at least {FEWEST_GENUINE} genuine samples.",
            f"{FEWEST_WRITERS} are needed to train; recalibration works with 2.",
        )
    order = [people[int(i)] for i in np.random.default_rng(seed).permutation(len(people))]
    if len(people) >= FEW_WRITERS:
        checked = max(min(_FEWEST_CHECKED, len(order) // 3), round(_CHECK * len(order)))
        return [_parts(order, order[:checked])]
    return [_parts(order, order[turn::_FOLDS]) for turn in range(_FOLDS)]


def usable_people(rows: Iterable[Labelled]) -> list[str]:
    """Writers with at least four genuine samples, sorted."""
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.person] = counts.get(row.person, 0) + (row.kind == "genuine")
    return sorted(person for person, count in counts.items() if count >= FEWEST_GENUINE)


def _parts(order: Sequence[str], checked: Sequence[str]) -> Parts:
    rest = [person for person in order if person not in set(checked)]
    stopping = max(1, round(_STOP * len(order)))
    return Parts(frozenset(rest[stopping:]), frozenset(rest[:stopping]), frozenset(checked))


def refuse_leakage(
    parts: Parts,
    rows: Iterable[Labelled],
    digests: Mapping[str, str],
    copies: Iterable[tuple[str, str]] = (),
) -> None:
    """Refuse parts that know each other's writers or pictures.

    Args:
        parts: The split.
        rows: All samples.
        digests: Key to the SHA-256 of what the network sees of it, or of the file.
        copies: Keys of two samples that show one picture though their digests differ: saved
            anew, scaled, turned.

    Raises:
        DataError: A writer is in two parts, or one picture belongs to writers of two.
    """
    groups = (parts.training, parts.stopping, parts.check)
    if sum(map(len, groups)) != len(frozenset().union(*groups)):
        raise DataError("A writer is in two parts of the split.", "Split by writer.")
    place = {person: index for index, group in enumerate(groups) for person in group}
    by_key = {row.key: row for row in sorted(rows) if row.person in place}
    seen: dict[str, Labelled] = {}
    twins = [(seen.setdefault(digests.get(key, key), row), row) for key, row in by_key.items()]
    twins += [(by_key[one], by_key[two]) for one, two in copies if {one, two} <= by_key.keys()]
    for twin, row in twins:
        if place[twin.person] != place[row.person]:
            raise DataError(
                f"{row.key} is the same picture as {twin.key}, which is another writer's.",
                "Remove one of them, or give both to one writer.",
            )
