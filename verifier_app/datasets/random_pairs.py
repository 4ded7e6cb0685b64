"""Random pairs of labelled samples, of every kind that the data have."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from verifier_app.choices import Profile
from verifier_app.datasets.labelled import Collection, Labelled
from verifier_app.datasets.local import recognise
from verifier_app.errors import DataError

PairKind: TypeAlias = Literal["genuine", "imitation", "random"]
SHARES: dict[PairKind, float] = {"genuine": 0.5, "imitation": 0.3, "random": 0.2}
_TRIES = 20


@dataclass(frozen=True)
class RandomPair:
    """A questioned sample, a reference of `person`, and what is known about the two."""

    kind: PairKind
    person: str
    questioned: Path
    reference: Path


@dataclass(frozen=True)
class Drawn:
    """Pairs in random order, and what they were drawn from."""

    writers: int
    samples: int
    pairs: tuple[RandomPair, ...]


def draw_pairs(data: Path, profile: Profile, seed: int, count: int) -> Drawn:
    """Draw up to `count` different pairs; the same seed gives the same ones.

    Raises:
        DataError: The data are not understood, hold no pair, or keep their samples in an archive.
    """
    found = recognise(data, profile)
    collection, folder = found.collection, data.parent if data.is_file() else data
    # what a table names and is gone, is told where it is compared
    is_table = found.layout.startswith("csv")
    if not is_table and not (folder / collection.rows[0].key).is_file():
        raise DataError(
            "Its samples are not picture files of their own.", "Choose a folder of pictures.", data
        )
    random_source = random.Random(seed)
    pairs = list(_drawn(collection, random_source, count))
    if not pairs:
        raise DataError("No writer has two samples.", "Choose a folder with more samples.", data)
    random_source.shuffle(pairs)
    return Drawn(
        len({row.person for row in collection}),
        len(collection),
        tuple(
            RandomPair(kind, ref.person, folder / asked.key, folder / ref.key)
            for kind, asked, ref in pairs
        ),
    )


def _drawn(
    collection: Collection, source: random.Random, count: int
) -> Iterator[tuple[PairKind, Labelled, Labelled]]:
    """Pairs of each kind in their shares; kinds that the data lack give theirs to the others."""
    genuine: dict[str, list[Labelled]] = {}
    forged: dict[str, list[Labelled]] = {}
    for row in collection:
        (genuine if row.kind == "genuine" else forged).setdefault(row.person, []).append(row)
    several = [person for person, rows in genuine.items() if len(rows) > 1]
    imitated = [person for person in forged if person in genuine]
    people = list(genuine)

    def same() -> tuple[Labelled, Labelled]:
        asked, reference = source.sample(genuine[source.choice(several)], 2)
        return asked, reference

    def imitation() -> tuple[Labelled, Labelled]:
        person = source.choice(imitated)
        return source.choice(forged[person]), source.choice(genuine[person])

    def stranger() -> tuple[Labelled, Labelled]:
        one, other = source.sample(people, 2)
        return source.choice(genuine[one]), source.choice(genuine[other])

    ways: list[tuple[PairKind, Callable[[], tuple[Labelled, Labelled]], Sequence[str], int]] = [
        ("genuine", same, several, 1), ("imitation", imitation, imitated, 1),
        ("random", stranger, people, 2),
    ]  # fmt: skip
    open_ways = [(kind, way) for kind, way, there, least in ways if len(there) >= least]
    whole = sum(SHARES[kind] for kind, _ in open_ways)
    for kind, way in open_ways:
        seen: set[tuple[str, str]] = set()
        wanted = round(count * SHARES[kind] / whole)
        for _ in itertools.repeat(None, _TRIES * wanted):
            if len(seen) >= wanted:
                break
            asked, reference = way()
            # a pair and its mirror are one
            key = (min(asked.key, reference.key), max(asked.key, reference.key))
            if key not in seen:
                seen.add(key)
                yield kind, asked, reference
