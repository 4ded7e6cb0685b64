"""Deterministic protocols: which samples are compared, as lists over labelled samples.

Samples of a writer are taken in the order of `sample`. Nothing is read here.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, TypeVar

import numpy as np

from verifier_app.datasets import Collection, Labelled
from verifier_app.errors import DataError

Kind: TypeAlias = Literal["genuine", "imitation", "random"]
"""For characters: the same one, another of the same alphabet, another of any alphabet."""

T = TypeVar("T")

REFERENCES = 5
OTHER_WRITERS = 20
OTHER_SAMPLES = 2
WAYS = 20
TRIALS = 100
PAIRS = 10_000


@dataclass(frozen=True)
class Compared:
    """One known comparison of a protocol.

    Attributes:
        questioned: The sample in question.
        references: One or more samples of the (claimed) writer.
        kind: What is known about the questioned sample.
        group: Whose references they are, unique over all sets (for characters the
            alphabet): comparisons of a group are not independent.
        condition: Splits a table further (the medium of the questioned sample), or "".
    """

    questioned: Labelled
    references: tuple[Labelled, ...]
    kind: Kind
    group: str
    condition: str = ""

    @property
    def set(self) -> str:
        """The data set."""
        return self.references[0].set


@dataclass(frozen=True)
class OneOfMany:
    """One trial: which of `choices` shows the same sign as `questioned`?

    Attributes:
        questioned: A drawing by another drawer.
        choices: One drawing of each sign.
        answer: Index of the right choice.
        group: Trials that are not independent: an alphabet or a run.
    """

    questioned: Labelled
    choices: tuple[Labelled, ...]
    answer: int
    group: str


# Signatures -------------------------------------------------------------------


def skilled_1(rows: Iterable[Labelled]) -> list[Compared]:
    """`skilled-1`: each of the first five genuine samples alone.

    Questioned are the genuine samples after the fifth (of a writer with no more than
    five: those after the reference) and all imitations.
    """
    found = []
    for genuine, forged in by_person(rows):
        for i, reference in enumerate(genuine[:REFERENCES]):
            start = REFERENCES if len(genuine) > REFERENCES else i + 1
            found += _against((reference,), genuine[start:], "genuine")
            found += _against((reference,), forged, "imitation")
    return found


def skilled_n(rows: Iterable[Labelled], count: int) -> list[Compared]:
    """The first `count` (2 to 5) genuine samples together; questioned as in `skilled-5`.

    Questioned are the genuine samples after the fifth and all imitations; writers with
    no more than five genuine samples are left out.
    """
    found = []
    for genuine, forged in by_person(rows):
        if len(genuine) > REFERENCES:
            references = tuple(genuine[:count])
            found += _against(references, genuine[REFERENCES:], "genuine")
            found += _against(references, forged, "imitation")
    return found


def skilled_5(rows: Iterable[Labelled]) -> list[Compared]:
    """`skilled-5`: the first five genuine samples together, see `skilled_n`."""
    return skilled_n(rows, REFERENCES)


def random_1(rows: Iterable[Labelled]) -> list[Compared]:
    """`random-1`: the first genuine sample against later ones and other people's own.

    Of the 20 next writers of the set in sorted order, round the end (all, where there
    are no more), the first two genuine samples are questioned.
    """
    by_set: dict[str, list[list[Labelled]]] = {}
    for genuine, _ in by_person(rows):
        if genuine:
            by_set.setdefault(genuine[0].set, []).append(genuine)
    found = []
    for people in by_set.values():
        for i, genuine in enumerate(people):
            reference = (genuine[0],)
            found += _against(reference, genuine[1:], "genuine")
            for other in _next(people, i):
                found += _against(reference, other[:OTHER_SAMPLES], "random")
    return found


def crossmedia(rows: Iterable[Labelled]) -> list[Compared]:
    """`crossmedia`: a name (`text`) on paper against the same name on other media.

    Reference is a writer's first sample of a text on paper; questioned are, for each
    medium, the writer's sample of it there and those of the next 20 writers. The medium of
    the questioned sample is the condition.
    """
    paper: dict[tuple[str, str, str], Labelled] = {}
    others: dict[tuple[str, str, str], dict[str, Labelled]] = {}
    for row in ordered(r for r in rows if r.kind == "genuine" and r.text):
        key = row.set, row.text, row.writer
        if row.medium == "paper":
            paper.setdefault(key, row)
        else:
            others.setdefault((row.set, row.text, row.medium), {})[row.writer] = row
    found = []
    for (name, text, medium), by_writer in sorted(others.items()):
        writers = sorted(by_writer)
        for i, writer in enumerate(writers):
            reference = paper.get((name, text, writer))
            if reference is None:
                continue
            strangers = [by_writer[other] for other in _next(writers, i)]
            found += _against((reference,), [by_writer[writer]], "genuine", medium)
            found += _against((reference,), strangers, "random", medium)
    return found


def _against(
    references: tuple[Labelled, ...],
    questioned: Iterable[Labelled],
    kind: Kind,
    condition: str = "",
) -> list[Compared]:
    return [Compared(q, references, kind, references[0].person, condition) for q in questioned]


def by_person(rows: Iterable[Labelled]) -> list[tuple[list[Labelled], list[Labelled]]]:
    """Genuine and forged samples of each writer, writers sorted within sorted sets."""
    people: dict[tuple[str, str], tuple[list[Labelled], list[Labelled]]] = {}
    for row in ordered(rows):
        pair = people.setdefault((row.set, row.writer), ([], []))
        pair[row.kind == "forged"].append(row)
    return [people[key] for key in sorted(people)]


def ordered(rows: Iterable[Labelled]) -> list[Labelled]:
    """By set and writer, then by `sample`, whose numbers are counted: 2 before 10."""
    return sorted(rows, key=lambda r: (r.set, r.writer, _natural(r.sample), r.key))


def _natural(text: str) -> list[tuple[int, str]]:
    """Sorts `2` before `10`, whether or not numbers are padded."""
    return [(int(p), "") if p.isdecimal() else (-1, p) for p in re.split(r"(\d+)", text) if p]


def _next(items: Sequence[T], index: int) -> list[T]:
    """Up to 20 items after `index`, round the end, without itself."""
    count = min(OTHER_WRITERS, len(items) - 1)
    return [items[(index + 1 + k) % len(items)] for k in range(count)]


# Characters -------------------------------------------------------------------


def one_of_twenty(
    rows: Iterable[Labelled], *, trials: int = TRIALS, seed: int = 0
) -> list[OneOfMany]:
    """`character-20way`: random seeded trials within each alphabet.

    Twenty characters of one alphabet (all, where it has fewer) by one drawer; one of
    them by another drawer. An alphabet's trials do not depend on the other alphabets.

    Args:
        rows: Drawings; `writer` is the character, `text` the alphabet, `sample` the drawer.
        trials: Number of trials per alphabet.
        seed: Of the random choice.
    """
    found = []
    for alphabet, characters in by_alphabet(rows).items():
        rng = np.random.default_rng([seed, zlib.crc32(alphabet.encode())])
        drawn = [_trial(alphabet, list(characters.values()), rng) for _ in range(trials)]
        found += [trial for trial in drawn if trial]
    return found


def _trial(
    alphabet: str, characters: Sequence[dict[str, Labelled]], rng: np.random.Generator
) -> OneOfMany | None:
    """One random trial; None where the drawings of the chosen signs do not allow one."""
    chosen = rng.choice(len(characters), min(WAYS, len(characters)), replace=False)
    drawings = [characters[int(k)] for k in chosen]
    if len(drawings) < 2:
        return None
    answer = int(rng.integers(len(drawings)))
    complete = sorted(set.intersection(*(set(d) for d in drawings)))
    if not complete:
        return None
    mine = complete[int(rng.integers(len(complete)))]
    others = sorted(set(drawings[answer]) - {mine})
    if not others:
        return None
    questioned = drawings[answer][others[int(rng.integers(len(others)))]]
    return OneOfMany(questioned, tuple(d[mine] for d in drawings), answer, alphabet)


def fixed_runs(
    runs: Sequence[Sequence[tuple[bytes, bytes]]],
) -> tuple[list[OneOfMany], Collection]:
    """Lake's fixed runs as trials, and the collection that reads their pictures.

    Args:
        runs: For each run pairs (questioned picture, picture of the right sign); the
            right pictures of a run are the choices of each of its trials.
    """
    stored: dict[str, bytes] = {}
    rows: list[Labelled] = []
    trials: list[OneOfMany] = []
    for number, run in enumerate(runs, start=1):
        sides: tuple[list[Labelled], list[Labelled]] = ([], [])
        for place, pair in enumerate(run):
            for side, picture, name in zip(sides, pair, ("q", "r"), strict=True):
                key = f"run{number:02d}/{place:02d}{name}"
                stored[key] = picture
                side.append(
                    Labelled("omniglot_runs", f"run{number:02d}/{place:02d}", "genuine", name, key)
                )
        rows += sides[0] + sides[1]
        trials += [
            OneOfMany(questioned, tuple(sides[1]), place, f"run{number:02d}")
            for place, questioned in enumerate(sides[0])
        ]
    return trials, Collection(rows, lambda row: stored[row.key])


def character_pairs(
    rows: Iterable[Labelled], *, pairs: int = PAIRS, seed: int = 0
) -> list[Compared]:
    """`character-pairs`: `pairs` random pairs of each kind.

    The same character by two drawers ("genuine"), different characters of one alphabet
    ("imitation"), and different characters of any alphabets ("random"). Characters of one
    drawing, and alphabets of one character besides those, are left out.

    Raises:
        DataError: None is left.
    """
    rng = np.random.default_rng(seed)
    characters = []
    for alphabet, names in by_alphabet(rows).items():
        drawn = [sorted(own.values()) for own in names.values() if len(own) > 1]
        if len(drawn) > 1:
            characters += [(alphabet, drawings) for drawings in drawn]
    if not characters:
        raise DataError(
            "There are too few drawings.",
            "An alphabet needs two characters or more, each by two drawers or more.",
        )
    members: dict[str, list[int]] = {}
    for i, (alphabet, _) in enumerate(characters):
        members.setdefault(alphabet, []).append(i)
    found = []
    for _ in range(pairs):
        first = int(rng.integers(len(characters)))
        alphabet, drawings = characters[first]
        one, two = (drawings[int(k)] for k in rng.choice(len(drawings), 2, replace=False))
        group = f"{two.set}/{alphabet}"
        found.append(Compared(one, (two,), "genuine", group))
        near = _another(characters, members[alphabet], first, rng)
        far = _another(characters, range(len(characters)), first, rng)
        found.append(Compared(near, (two,), "imitation", group))
        found.append(Compared(far, (two,), "random", group))
    return found


def _another(
    characters: Sequence[tuple[str, list[Labelled]]],
    pool: Sequence[int],
    first: int,
    rng: np.random.Generator,
) -> Labelled:
    """A random drawing of a random character of `pool` that is not `first`."""
    place = int(rng.integers(len(pool) - 1))
    drawings = characters[pool[place + (pool[place] >= first)]][1]
    return drawings[int(rng.integers(len(drawings)))]


def by_alphabet(rows: Iterable[Labelled]) -> dict[str, dict[str, dict[str, Labelled]]]:
    """Drawings by alphabet, character and drawer, all sorted."""
    found: dict[str, dict[str, dict[str, Labelled]]] = {}
    for row in sorted(rows, key=lambda r: (r.text, r.writer, r.sample)):
        found.setdefault(row.text, {}).setdefault(row.writer, {})[row.sample] = row
    return found
