"""From letters to the plan of a movement: where a hand means to go, and in what order."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from verifier_app.ink.synthesis.habits import Habits, stream
from verifier_app.ink.synthesis.letters import Glyph, Rows, glyphs, threads
from verifier_app.ink.synthesis.lognormal import Array, Mask

_FORMS, _PECULIARITY, _JOINS = 101, 102, 103
"""Names of a writer's streams of random numbers."""


@dataclass(frozen=True, eq=False)
class Plan:
    """`N` targets in x-heights, upright, y upwards; the first is where the pen starts.

    Attributes:
        at: `(N, 2)` targets.
        turn: `(N,)` radians, as in `lognormal.Commands`.
        down: `(N,)` whether the pen touches the paper on the way to the target.
        part: `(N,)` number of the letter, or flourish, that the target belongs to.
        word: `(N,)` number of the word.
    """

    at: Array
    turn: Array
    down: Mask
    part: Array
    word: Array

    def __add__(self, other: Plan) -> Plan:
        """One after the other; parts and words are counted on."""
        return Plan(
            np.concatenate((self.at, other.at)),
            np.concatenate((self.turn, other.turn)),
            np.concatenate((self.down, other.down)),
            np.concatenate((self.part, other.part + self.part.max(initial=-1) + 1)),
            np.concatenate((self.word, other.word + self.word.max(initial=-1) + 1)),
        )

    def moved(self, dx: float, dy: float) -> Plan:
        """The same plan elsewhere."""
        return replace(self, at=self.at + np.array([dx, dy]))

    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top of the targets."""
        (left, bottom), (right, top) = self.at.min(axis=0), self.at.max(axis=0)
        return float(left), float(bottom), float(right), float(top)


def single(rows: Rows) -> Plan:
    """A plan of one part."""
    zeros = np.zeros(len(rows.turn))
    return Plan(rows.at, rows.turn, rows.down, zeros, zeros)


class Speller:
    """Writes words into plans with the letter forms of one hand.

    Args:
        seed: Of the writer; decides the forms.
        habits: Of the writer.
        other_forms: Changes the choice of some forms: a variant of the same hand.
    """

    def __init__(self, seed: int, habits: Habits, other_forms: int = 0) -> None:
        self._seed = seed
        self._habits = habits
        self._other_forms = other_forms

    def word(self, letters: str, legible: int = 99) -> Plan:
        """The plan of a word; letters after the first `legible` melt into a thread."""
        h = self._habits
        joins = stream(self._seed, _JOINS, *letters.encode())
        bodies: list[Plan] = []
        lates: list[Plan] = []
        x = 0.0
        joined = False
        for k, letter in enumerate(letters):
            melted = k >= legible
            scale = h.taper**k * (h.capital if letter.isupper() else 1.0)
            if melted:
                scale *= max(0.6, 0.95 ** (k - legible))
            glyph = self._thread(k) if melted else self._shape(letter)
            body = _place(glyph.body, x, scale, part=k)
            if not joined:
                body.down[0] = False
            bodies.append(body)
            if glyph.late is not None:
                lates.append(_place(glyph.late, x, scale, part=k))
            exit_x, exit_y = glyph.body.at[-1]
            reach = max(glyph.width, 0.25)
            ready = bool(exit_y > -0.3 and exit_x > 0.6 * reach)
            # Letters that end at the left (P, F, T) leave room below their heads.
            advance = reach if ready or melted else max(0.72 * reach, exit_x)
            x += (advance + h.spacing * (0.3 if melted else 1.0)) * scale
            share = h.connected * (0.8 if letter.isupper() else 1.0)
            joined = melted or (ready and bool(joins.random() < share))
        return _join(bodies + lates)

    def _shape(self, letter: str) -> Glyph:
        """A letter in this hand: its form, its proportions, its peculiarities."""
        forms = glyphs(letter)
        choice = self._choice(ord(letter), len(forms))
        if self._other_forms and stream(self._other_forms, ord(letter)).random() < 0.35:
            choice = (choice + 1) % len(forms)
        return _personal(
            forms[choice], self._habits, stream(self._seed, _PECULIARITY, ord(letter), choice)
        )

    def _thread(self, place: int) -> Glyph:
        """What stands for a melted letter: one form for all, a little different each."""
        form = threads()[self._choice(0, len(threads()))]
        return _personal(form, self._habits, stream(self._seed, _PECULIARITY, 0, place))

    def _choice(self, code: int, forms: int) -> int:
        return int(stream(self._seed, _FORMS, code).integers(forms))


def _personal(glyph: Glyph, h: Habits, own: np.random.Generator) -> Glyph:
    body = _personal_rows(glyph.body, h, own)
    late = None if glyph.late is None else _personal_rows(glyph.late, h, own)
    return Glyph(body, late, glyph.width * h.width)


def _personal_rows(rows: Rows, h: Habits, own: np.random.Generator) -> Rows:
    at = rows.at * (h.width, 1.0)
    y = at[:, 1]
    y = np.where(y > 1.0, 1.0 + (y - 1.0) * h.tall, np.where(y < 0.0, y * h.deep, y))
    at = np.stack((at[:, 0], y), axis=1) + own.normal(0.0, h.peculiarity, at.shape)
    turn = rows.turn * h.roundness * own.normal(1.0, 0.1, len(rows.turn))
    return Rows(at, turn, rows.down)


def _place(rows: Rows, x: float, scale: float, part: int) -> Plan:
    n = len(rows.turn)
    return Plan(
        rows.at * scale + (x, 0.0),
        rows.turn,
        rows.down.copy(),
        np.full(n, float(part)),
        np.zeros(n),
    )


def _join(plans: list[Plan]) -> Plan:
    """Plans in a row, keeping their numbers of parts."""
    return Plan(
        *(
            np.concatenate([getattr(plan, name) for plan in plans])
            for name in ("at", "turn", "down", "part", "word")
        )
    )
