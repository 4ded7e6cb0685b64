"""What people add to their names: tails, underlines, sweeps, coils, rings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from verifier_app.ink.synthesis.letters import Rows
from verifier_app.ink.synthesis.plan import Plan, single

_Row: TypeAlias = tuple[float, float, float, bool]
_Maker: TypeAlias = Callable[[Plan, np.random.Generator], list[_Row]]


def add_flourish(plan: Plan, kind: str, rng: np.random.Generator) -> Plan:
    """The plan with a flourish of this kind after it; `none` leaves it as it is."""
    if kind == "none":
        return plan
    rows = _MAKERS[kind](plan, rng)
    table = np.array([row[:3] for row in rows])
    down = np.array([row[3] for row in rows])
    return plan + single(Rows(table[:, :2], table[:, 2], down))


def _span(plan: Plan) -> tuple[float, float, float]:
    """Left, right and width of the name, at least three x-heights wide."""
    left, _, right, _ = plan.box()
    return left, right, max(3.0, right - left)


def _tail(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    _, right, wide = _span(plan)
    end = right + wide * rng.uniform(0.2, 0.7)
    rise = rng.normal(0.3, 0.5)
    return [(end, rise, rng.normal(0.0, 0.6), True)]


def _underline(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    left, right, wide = _span(plan)
    low = -rng.uniform(0.7, 1.4)
    a, b = left + wide * rng.uniform(-0.15, 0.3), right + wide * rng.uniform(-0.1, 0.25)
    rows = [(a, low, 0.0, False), (b, low + rng.normal(0.25, 0.2), rng.normal(0.0, 0.25), True)]
    if rng.random() < 0.4:
        back = a + wide * rng.uniform(0.1, 0.5)
        rows.append((back, low - rng.uniform(0.2, 0.5), rng.normal(-0.3, 0.2), True))
    return rows


def _sweep(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    left, right, wide = _span(plan)
    low = -rng.uniform(0.8, 1.8)
    out = right + wide * rng.uniform(0.05, 0.3)
    rows = [
        (out, rng.uniform(0.2, 1.2), rng.uniform(0.3, 1.0), True),
        (left + wide * rng.uniform(-0.2, 0.25), low, rng.uniform(-0.2, 0.5), True),
    ]
    if rng.random() < 0.7:
        bend = rng.choice((-1.0, 1.0))
        edge = rows[-1][0] - rng.uniform(0.2, 0.6)
        rows.append((edge, low - bend * rng.uniform(0.2, 0.5), bend * 2.4, True))
        end = right + wide * rng.uniform(-0.3, 0.5)
        rows.append((end, low + rng.uniform(-0.3, 0.6), bend * rng.uniform(0.0, 0.6), True))
    return rows


def _zigzag(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    left, right, wide = _span(plan)
    low = -rng.uniform(0.6, 1.1)
    rows = [(left + wide * rng.uniform(0.0, 0.3), low, 0.0, False)]
    for k in range(int(rng.integers(2, 5))):
        side = right - 0.1 * k * wide if k % 2 == 0 else left + (0.25 + 0.1 * k) * wide
        turn = rng.normal(0.25 if k % 2 == 0 else -0.25, 0.15)
        rows.append((side + rng.normal(0.0, 0.3), low - 0.3 * k + 0.3 * (k % 2 == 0), turn, True))
    return rows


def _coil(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    _, right, wide = _span(plan)
    x, turn = right + 0.2, rng.choice((-1.0, 1.0)) * 2.7
    high = rng.uniform(0.8, 2.0)
    step = rng.uniform(0.15, 0.6)
    rows: list[_Row] = []
    for k in range(int(rng.integers(2, 5))):
        size = high * 0.82**k
        rows += [(x + 0.35, size, turn, True), (x + step, -0.35 * size, turn, True)]
        x += step
    rows.append((x + wide * rng.uniform(0.1, 0.5), rng.normal(0.1, 0.3), -0.1 * turn, True))
    return rows


def _ring(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    left, right, _ = _span(plan)
    top, low = plan.box()[3], min(0.0, plan.box()[1])
    middle, half = (left + right) / 2, (top + low) / 2
    open_by = rng.uniform(0.2, 0.7)
    return [
        (right + open_by, half, 1.2, True),
        (middle, top + rng.uniform(0.1, 0.6), 1.3, True),
        (left - rng.uniform(0.2, 0.9), half - 0.2, 1.4, True),
        (middle, low - rng.uniform(0.2, 0.8), 1.4, True),
        (right + rng.uniform(0.5, 2.0), low + rng.uniform(0.0, 1.0), 0.7, True),
    ]


def _strike(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    left, right, wide = _span(plan)
    high = rng.uniform(0.5, 1.5)
    start = left + wide * rng.uniform(-0.1, 0.4)
    end = right + wide * rng.uniform(0.0, 0.4)
    return [
        (start, high, 0.0, False),
        (end, high + rng.normal(0.3, 0.4), rng.normal(0.0, 0.3), True),
    ]


def _dots(plan: Plan, rng: np.random.Generator) -> list[_Row]:
    _, right, wide = _span(plan)
    x, y = right - wide * rng.uniform(0.0, 0.6), -rng.uniform(0.6, 1.3)
    rows: list[_Row] = []
    for _ in range(int(rng.integers(1, 3))):
        rows += [(x, y, 0.0, False), (x + 0.08, y - 0.06, 0.0, True)]
        x += rng.uniform(0.4, 0.8)
    return rows


_MAKERS: dict[str, _Maker] = {
    "tail": _tail,
    "underline": _underline,
    "sweep": _sweep,
    "zigzag": _zigzag,
    "coil": _coil,
    "ring": _ring,
    "strike": _strike,
    "dots": _dots,
}

KINDS = ("none", *_MAKERS)
"""All kinds of flourish."""
