"""Invented people who sign, write, and imitate each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from verifier_app.ink.synthesis.flourishes import KINDS, add_flourish
from verifier_app.ink.synthesis.habits import Habits, invented_word, stream
from verifier_app.ink.synthesis.imitation import imitate
from verifier_app.ink.synthesis.performance import Manner, Mood, perform, vary
from verifier_app.ink.synthesis.plan import Plan, Speller
from verifier_app.types import Ink

_HABITS, _NAME, _FLOURISH, _SIGN, _WRITE, _IMITATE = 1, 2, 3, 4, 5, 6
"""Names of the streams of random numbers."""

_LAYOUTS = ("name", "initial name", "two names", "initials", "scrawl")
_LAYOUT_SHARES = (0.3, 0.25, 0.15, 0.12, 0.18)
_SHORT = ("initials", "scrawl")
_SHORT_IS_LARGER = 1.4
_FLOURISH_SHARES = (0.26, 0.17, 0.14, 0.22, 0.04, 0.05, 0.05, 0.03, 0.04)
_VARIANT_SHARES = (0.92, 0.05, 0.03)


@dataclass(frozen=True)
class Name:
    """What a signature spells.

    Attributes:
        words: Invented; capitals where the writer makes them.
        legible: How many letters of each word keep their form.
        gap: Between words, in x-heights.
        below: Whether the second word stands under the first.
        short: Whether there are so few letters that they are made larger.
    """

    words: tuple[str, ...]
    legible: tuple[int, ...]
    gap: float
    below: bool
    short: bool


@dataclass(frozen=True)
class Writer:
    """A person with a hand and a signature, both decided by a seed.

    Signatures follow the plan-and-execution view of Ferrer, Diaz-Cabrera and Morales
    (2015): a stable plan (letters, flourish) is carried out by a movement of overlapping
    lognormal strokes (Plamondon and Djioua 2006; O'Reilly and Plamondon 2009) whose
    commands scatter from time to time.
    """

    seed: int
    habits: Habits

    @classmethod
    def random(cls, seed: int) -> Writer:
        """The writer that belongs to a whole number; always the same one."""
        habits = Habits.random(stream(seed, _HABITS))
        if _invent_name(stream(seed, _NAME)).short:
            habits = replace(habits, size=habits.size * _SHORT_IS_LARGER)
        return cls(seed, habits)

    @cached_property
    def name(self) -> Name:
        """What the signature spells; letters that mean nothing."""
        return _invent_name(stream(self.seed, _NAME))

    def sign(self, seed: int) -> Ink:
        """The writer's own signature, as it comes out one time.

        Args:
            seed: The same number gives the same signature, bit for bit.

        Returns:
            Ink in millimetres, 100 points a second.
        """
        rng = stream(self.seed, _SIGN, seed)
        variant = int(rng.choice(3, p=_VARIANT_SHARES))
        plan = vary(self._plans[variant], self.habits.spread, rng)
        return self._perform(plan, rng)

    def write(self, word: str, seed: int) -> Ink:
        """A word in the writer's hand, in full, without flourish.

        Args:
            word: Letters a to z and A to Z; others are left out.
            seed: As for `sign`.

        Raises:
            ValueError: The word has no letter that the alphabet knows.
        """
        letters = "".join(c for c in word if c.isascii() and c.isalpha())
        if not letters:
            raise ValueError("a word needs letters from a to z")
        rng = stream(self.seed, _WRITE, seed, *letters.encode())
        return self._perform(vary(self._speller.word(letters), self.habits.spread, rng), rng)

    def imitated_by(self, other: Writer, seed: int, skill: float | None = None) -> Ink:
        """This writer's signature as `other` draws it after the picture.

        Args:
            other: The forger.
            seed: As for `sign`.
            skill: 0 (first try, slow) to 1 (well practised); None draws one.
        """
        rng = stream(self.seed, _IMITATE, other.seed, seed)
        level = float(rng.beta(2.0, 2.6)) if skill is None else skill
        # What the forger has seen is one signature, not the plan behind it.
        seen = vary(self._plans[0], 0.8 * self.habits.spread, rng)
        return imitate(seen, self.habits, other.habits, level, rng)

    def _perform(self, plan: Plan, rng: np.random.Generator) -> Ink:
        hand = replace(self.habits, pen=self.habits.pen.at_hand(rng))
        return perform(plan, hand, Mood.random(rng, hand.spread), Manner(), rng)

    @cached_property
    def _speller(self) -> Speller:
        return Speller(self.seed, self.habits)

    @cached_property
    def _plans(self) -> tuple[Plan, Plan, Plan]:
        """The usual plan, one with some other letter forms, one with another flourish."""
        rng = stream(self.seed, _FLOURISH)
        kind, other_kind = (str(k) for k in rng.choice(KINDS, 2, p=_FLOURISH_SHARES))
        if other_kind == kind:
            other_kind = "none" if kind != "none" else "tail"
        usual = self._spell(self._speller)
        other = self._spell(Speller(self.seed, self.habits, other_forms=self.seed + 1))
        return (
            add_flourish(usual, kind, stream(self.seed, _FLOURISH, 1)),
            add_flourish(other, kind, stream(self.seed, _FLOURISH, 1)),
            add_flourish(usual, other_kind, stream(self.seed, _FLOURISH, 2)),
        )

    def _spell(self, speller: Speller) -> Plan:
        name = self.name
        plan = speller.word(name.words[0], name.legible[0])
        for letters, legible in zip(name.words[1:], name.legible[1:], strict=True):
            word = speller.word(letters, legible)
            left, bottom, right, _ = plan.box()
            if name.below:
                word = word.moved(left + 0.25 * (right - left), min(bottom, -0.5) - 1.6)
            else:
                word = word.moved(right + name.gap - min(0.0, word.box()[0]), 0.0)
            plan = plan + word
        return plan


def _invent_name(rng: np.random.Generator) -> Name:
    layout = str(rng.choice(_LAYOUTS, p=_LAYOUT_SHARES))

    def proper(syllables: int) -> str:
        return invented_word(rng, syllables).capitalize()

    def letter() -> str:
        return invented_word(rng, 1)[0].upper()

    syllables = int(rng.integers(2, 4))
    if layout == "name":
        words: tuple[str, ...] = (proper(syllables),)
    elif layout == "initial name":
        words = (letter(), proper(syllables))
    elif layout == "two names":
        words = (proper(int(rng.integers(1, 3))), proper(syllables))
    elif layout == "initials":
        words = tuple(letter() for _ in range(int(rng.integers(2, 4))))
    else:
        words = (letter() + proper(2).lower()[: int(rng.integers(2, 6))],)
    fluent = rng.random() < 0.4
    legible = tuple(
        1 if layout == "scrawl" else 99 if fluent else int(rng.integers(1, 5)) for _ in words
    )
    gap = float(rng.uniform(-0.9, 0.3) if layout == "initials" else rng.uniform(-0.3, 0.9))
    below = layout == "two names" and bool(rng.random() < 0.25)
    return Name(words, legible, gap, below, layout in _SHORT)
