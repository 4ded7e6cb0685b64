"""Invented handwriting that travels with the program, as seeds.

One part is mixed into what is learnt, so that a network that is tuned to a few people does not
forget the rest. Another, by other invented people, is the fixed check set: the same on every
computer, never trained on, on which a tuned model may not become much worse.
"""

from __future__ import annotations

from collections.abc import Iterable

from verifier_app.datasets import Collection, Kind, Labelled
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import Ink, Profile

SET = "synthetic"
_MIXED, _CHECKED = 50_000, 60_000
"""Seeds of the first person of each part."""
_FORGER = 1_000
_WRITERS, _GENUINE, _FORGED = 16, 6, 4
_SYSTEMS, _SIGNS, _DRAWERS = 3, 8, 4


def mixed(profile: Profile = "signature") -> Collection:
    """What is mixed into training: 16 writers, 6 genuine samples and 4 imitations each."""
    return _collection(_MIXED, profile)


def check_set(profile: Profile = "signature") -> Collection:
    """The fixed check set, as large, by other people."""
    return _collection(_CHECKED, profile)


def _collection(seed: int, profile: Profile) -> Collection:
    inks = dict(_signatures(seed) if profile == "signature" else _signs(seed))
    return Collection(inks, inks.__getitem__)


def _signatures(seed: int) -> Iterable[tuple[Labelled, Ink]]:
    for number in range(seed, seed + _WRITERS):
        writer, forger = Writer.random(number), Writer.random(number + _FORGER)
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
