"""Signs of writing systems that nobody has written before, and people who draw them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from verifier_app.ink.synthesis.habits import Habits, stream
from verifier_app.ink.synthesis.lognormal import Array
from verifier_app.ink.synthesis.performance import Manner, Mood, perform, vary
from verifier_app.ink.synthesis.plan import Plan
from verifier_app.types import Ink

_SYSTEM, _SIGN, _DRAWER, _DRAWING = 201, 202, 203, 204
"""Names of the streams of random numbers."""

_Row: TypeAlias = tuple[float, float, float, bool, int]

_MOST_MOVES = 7
_GRID = 2.0
"""Signs stand in a square of this many units."""


@dataclass(frozen=True)
class _System:
    """What the signs of one writing system have in common."""

    strokes: tuple[float, ...]
    bends: float
    round: float
    dots: float
    upright: float
    attached: float

    @classmethod
    def random(cls, rng: np.random.Generator) -> _System:
        shares = rng.dirichlet((2.0, 3.0, 1.5, 0.4))
        return cls(
            strokes=tuple(shares.tolist()),
            bends=float(rng.uniform(0.6, 1.8)),
            round=float(rng.beta(1.2, 1.2)),
            dots=float(rng.choice((0.0, 0.1, 0.3))),
            upright=float(rng.uniform(0.2, 0.9)),
            attached=float(rng.uniform(0.4, 0.95)),
        )


@dataclass(frozen=True, eq=False)
class Sign:
    """A sign: strokes on a grid, straight, bent, hooked or looped.

    The make of a sign (strokes out of few movements, begun at, along or away from
    earlier strokes) is that of the generative model of Lake et al. (2015); the
    movements are those of `lognormal`.
    """

    seed: int
    plan: Plan

    @classmethod
    def random(cls, seed: int, system: int | None = None) -> Sign:
        """The sign that belongs to a whole number.

        Args:
            seed: Decides the sign.
            system: Signs of the same number look as if from one alphabet; a sign of
                its own system where None.
        """
        makeup = _System.random(stream(seed if system is None else system, _SYSTEM))
        return cls(seed, _invent(makeup, stream(seed, _SIGN)))

    def drawn_by(self, drawer: int, seed: int = 0) -> Ink:
        """The sign as a person draws it.

        Args:
            drawer: Decides the hand: proportions, curves, slant, pen.
            seed: Decides how it comes out this time.

        Returns:
            Ink in millimetres; the same numbers give the same ink, bit for bit.
        """
        own = stream(drawer, _DRAWER)
        hand = replace(
            Habits.random(own),
            size=6.0,
            slant=float(own.normal(0.0, 0.09)),
            rise=float(own.normal(0.0, 0.05)),
            bow=0.0,
            tempo=float(own.uniform(110.0, 190.0)),
            overlap=float(own.uniform(0.26, 0.42)),
            spread=1.0,
        )
        aspect = np.exp(own.normal(0.0, 0.09, 2))
        bend = float(np.exp(own.normal(0.0, 0.13)))
        rng = stream(self.seed, _DRAWING, drawer, seed)
        # How this person makes this sign, and then how it comes out.
        plan = vary(self.plan, 0.9, stream(self.seed, _DRAWING, drawer))
        plan = vary(replace(plan, at=plan.at * aspect, turn=plan.turn * bend), 0.6, rng)
        manner = Manner(tremor=0.035, evenness=0.6, blunt=0.8)
        return perform(plan, hand, Mood.random(rng, 0.6), manner, rng)


def _invent(system: _System, rng: np.random.Generator) -> Plan:
    rows: list[_Row] = []
    count = 1 + int(rng.choice(4, p=system.strokes))
    for number in range(count):
        start = _start(rows, system, rng)
        rows.append((*start, 0.0, False, number))
        left = max(0, _MOST_MOVES - len(rows))
        bends = int(rng.poisson(system.bends if number == 0 else 0.4 * system.bends))
        moves = 1 + min(3, max(bends, int(count == 1)), left)
        rows += _stroke(np.array(start), moves, system, rng, number)
    if rng.random() < system.dots:
        x, y = rng.uniform(0.1, _GRID - 0.1, 2)
        rows += [(x, y, 0.0, False, count), (x + 0.08, y - 0.05, 0.0, True, count)]
    table = np.array([row[:3] for row in rows])
    parts = np.array([float(row[4]) for row in rows])
    return Plan(
        at=table[:, :2],
        turn=table[:, 2],
        down=np.array([row[3] for row in rows]),
        part=parts,
        word=np.zeros(len(rows)),
    )


def _start(rows: list[_Row], system: _System, rng: np.random.Generator) -> tuple[float, float]:
    """Where a stroke begins: free on the grid, at an earlier target, or between two."""
    if rows and rng.random() < system.attached:
        k = int(rng.integers(len(rows)))
        place = np.array(rows[k][:2])
        if rows[k][3] and rng.random() < 0.5:
            place = (place + np.array(rows[k - 1][:2])) / 2
    else:
        # Most people begin at the upper left.
        place = np.array([rng.choice((0.0, 0.5, 1.0, 1.5)), rng.choice((2.0, 2.0, 1.5, 1.0, 0.5))])
    return float(place[0]), float(place[1])


def _stroke(
    start: Array, moves: int, system: _System, rng: np.random.Generator, number: int
) -> list[_Row]:
    rows: list[_Row] = []
    here = start
    side = float(rng.choice((-1.0, 1.0)))
    before: float | None = None
    for _ in range(moves):
        target = _target(here, before, system, rng)
        bent = rng.random() < system.round
        turn = side * float(rng.uniform(0.8, 2.9)) if bent else float(rng.normal(0.0, 0.08))
        if rng.random() < 0.3:
            side = -side
        before = float(np.arctan2(*(target - here)[::-1]))
        rows.append((float(target[0]), float(target[1]), turn, True, number))
        here = target
    return rows


def _target(here: Array, before: float | None, system: _System, rng: np.random.Generator) -> Array:
    """The end of a movement: on the grid, long enough, not back over the last one."""
    for _ in range(30):
        if rng.random() < system.upright:
            step = rng.choice((-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0))
            change = np.array([step, 0.0] if rng.random() < 0.5 else [0.0, step])
        else:
            change = rng.choice((-1.5, -1.0, -0.5, 0.5, 1.0, 1.5), 2)
        target = here + change
        turned = 0.0 if before is None else np.arctan2(change[1], change[0]) - before
        inside = bool(np.all((target > -0.1) & (target < _GRID + 0.1)))
        if inside and np.hypot(*change) > 0.6 and np.cos(turned) > -0.9:
            return np.asarray(target)
    return np.array([1.0, 1.0]) + rng.uniform(-0.5, 0.5, 2)
