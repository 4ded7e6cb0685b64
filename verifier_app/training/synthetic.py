"""Invented handwriting that travels with the program, as seeds.

One part is for trainings from scratch, as many people as a recipe says. One is mixed into what
is learnt of local data, so that a network that is tuned to a few people does not forget the
rest. Another is the fixed check set: the same on every computer, never trained on, on which a
tuned model may not become much worse. No person is in two of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Kind, Labelled
from verifier_app.errors import DataError
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import Ink

SET = "synthetic"
_MIXED, _CHECKED, _TRAINED = 50_000, 60_000, 100_000
"""Seeds of the first person of each part."""
_FORGER = 1_000
_MOST = 30_000
_WRITERS, _GENUINE, _FORGED = 16, 6, 4
_SYSTEMS, _SIGNS, _DRAWERS = 3, 8, 4


def signatures(writers: int) -> Collection:
    """For a training from scratch: so many writers, 6 genuine samples and 4 imitations each.

    Raises:
        DataError: More writers than there are seeds for.
    """
    if not 0 < writers <= _MOST:
        raise DataError(f"There are 1 to {_MOST} invented writers.", "Correct the recipe.")
    rows = ((replace(r, split="train"), ink) for r, ink in _signatures(_TRAINED, writers))
    inks = dict(rows)
    return Collection(inks, inks.__getitem__)


def mixed(profile: Profile = "signature") -> Collection:
    """What is mixed into training: 16 writers, 6 genuine samples and 4 imitations each."""
    return _collection(_MIXED, profile)


def check_set(profile: Profile = "signature") -> Collection:
    """The fixed check set, as large, by other people."""
    return _collection(_CHECKED, profile)


def _collection(seed: int, profile: Profile) -> Collection:
    inks = dict(_signatures(seed, _WRITERS) if profile == "signature" else _signs(seed))
    return Collection(inks, inks.__getitem__)


def _signatures(seed: int, writers: int) -> Iterable[tuple[Labelled, Ink]]:
    away = max(_FORGER, writers)  # nobody of the training imitates anybody and is imitated
    for number in range(seed, seed + writers):
        writer, forger = Writer.random(number), Writer.random(number + away)
        kinds: tuple[tuple[Kind, int], ...] = (("genuine", _GENUINE), ("forged", _FORGED))
        for kind, count in kinds:
            for sample in range(count):
                own = kind == "genuine"
                ink = writer.sign(sample) if own else writer.imitated_by(forger, sample)
                yield _label(f"{number}", kind, sample), ink


def _signs(seed: int) -> Iterable[tuple[Labelled, Ink]]:
    for system in range(seed, seed + _SYSTEMS):
        for number in range(_SIGNS):
            sign = Sign.random(number, system)
            for drawer in range(_DRAWERS):
                name = f"{system}/{number}"
                yield _label(name, "genuine", drawer, f"{system}"), sign.drawn_by(drawer)


def _label(writer: str, kind: Kind, sample: int, text: str = "") -> Labelled:
    key = f"{SET}/{writer}/{kind}{sample}"
    return Labelled(SET, writer, kind, f"{sample:02d}", key, text=text)
