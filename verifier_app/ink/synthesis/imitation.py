"""A forger's drawing of a signature that was seen on paper."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from verifier_app.ink.synthesis.habits import Habits
from verifier_app.ink.synthesis.lognormal import Array, Mask
from verifier_app.ink.synthesis.performance import Manner, Mood, perform, wander
from verifier_app.ink.synthesis.plan import Plan
from verifier_app.types import Ink


def imitate(
    seen: Plan, owner: Habits, forger: Habits, skill: float, rng: np.random.Generator
) -> Ink:
    """Ink of an imitation.

    The shape is right as a whole and wrong in proportion; the forger's own slant and
    bend leak in. It is drawn instead of written: more and shorter movements, slower,
    with tremor, rests and lifts in places where the owner has none, blunt ends, even
    pressure (the signs of simulation that examiners look for: Huber and Headrick 1999).

    Args:
        seen: The signature that the forger tries to copy.
        owner: Habits of the person whose signature it is.
        forger: Habits of the person who draws.
        skill: 0 to 1; better forgers are faster, smoother and truer to the shape.
        rng: Source of all chance.
    """
    clumsy = 1.0 - skill
    plan = _misjudged(seen, clumsy, rng)
    plan = _bent_as(plan, owner, forger, 0.15 + 0.4 * clumsy)
    plan = _divided(plan, share=0.15 + 0.55 * clumsy, rng=rng)
    plan = _interrupted(plan, count=int(rng.poisson(0.2 + 0.9 * clumsy)), rng=rng)
    n = len(plan.turn)
    resting = rng.random(n) < 0.02 + 0.07 * clumsy
    manner = Manner(
        pace=1.15 + 0.4 * float(rng.random()) + 1.1 * clumsy,
        tremor=(0.008 + 0.016 * clumsy * float(rng.uniform(0.4, 1.4))) * owner.size,
        evenness=0.35 + 0.5 * clumsy,
        blunt=0.3 + 0.6 * clumsy,
        rests=np.where(resting, rng.uniform(60.0, 280.0, n), 0.0),
    )
    hand = _hand(owner, forger, clumsy, rng)
    return perform(plan, hand, Mood.random(rng, 0.7), manner, rng)


def _hand(owner: Habits, forger: Habits, clumsy: float, rng: np.random.Generator) -> Habits:
    """The owner's visible layout, seen imperfectly, with the forger's pen and rhythm."""
    leak = 0.12 + 0.3 * clumsy

    def mixed(name: str) -> float:
        own, other = float(getattr(owner, name)), float(getattr(forger, name))
        return own + leak * (other - own)

    return replace(
        owner,
        size=owner.size * float(np.exp(rng.normal(0.0, 0.05 + 0.08 * clumsy))),
        slant=mixed("slant"),
        rise=mixed("rise"),
        bow=mixed("bow"),
        overlap=mixed("overlap"),
        sigma=forger.sigma,
        tempo=max(forger.tempo, 0.9 * owner.tempo),
        isochrony=forger.isochrony,
        spread=1.0,
        # A forger takes a pen like the owner's; the pressure is the forger's own.
        pen=replace(forger.pen, width=owner.pen.at_hand(rng).width),
    )


def _misjudged(plan: Plan, clumsy: float, rng: np.random.Generator) -> Plan:
    """Wrong proportions: of the whole, of words, of letters, and of single targets."""
    amount = 0.7 + 1.1 * clumsy
    parts, words = plan.part.astype(int), plan.word.astype(int)
    n = len(parts)
    at = plan.at.copy()
    at *= np.exp(rng.normal(0.0, 0.08 * amount, 2))
    size = np.exp(rng.normal(0.0, 0.11 * amount, (parts.max() + 1, 2)))
    for part in range(parts.max() + 1):
        inside = parts == part
        if inside.any():
            middle = at[inside].mean(axis=0)
            at[inside] = middle + (at[inside] - middle) * size[part]
    shift = rng.normal(0.0, 0.1 * amount, (parts.max() + 1, 2))
    shift[:, 0] = np.cumsum(shift[:, 0])  # a letter too far on pushes all that follow
    leap = rng.normal(0.0, 0.22 * amount, (words.max() + 1, 2))
    leap[0] = 0.0
    length = np.hypot(*np.diff(plan.at, axis=0, prepend=plan.at[:1]).T)
    scatter = np.minimum(0.024 + 0.038 * length, 0.35)[:, None] * rng.normal(0.0, amount, (n, 2))
    drift = 0.14 * amount * wander(np.arange(n) / 14.0, 2, rng)
    turn = plan.turn * (1.0 + rng.normal(0.0, 0.16 * amount, n))
    turn += rng.normal(0.0, 0.13 * amount, n)
    return replace(plan, at=at + shift[parts] + leap[words] + scatter + drift, turn=turn)


def _bent_as(plan: Plan, owner: Habits, forger: Habits, leak: float) -> Plan:
    """Strokes bend partly as the forger's own strokes do."""
    factor = (forger.roundness / owner.roundness) ** leak
    return replace(plan, turn=plan.turn * factor)


def _divided(plan: Plan, share: float, rng: np.random.Generator) -> Plan:
    """Long strokes are drawn in two pieces that do not quite fit."""
    length = np.hypot(*np.diff(plan.at, axis=0, prepend=plan.at[:1]).T)
    chosen = plan.down & (length > 0.7) & (rng.random(len(length)) < share)
    chosen[0] = False
    order: list[int] = []
    halves: list[int] = []
    for k in range(len(length)):
        if chosen[k]:
            halves.append(len(order))
            order.append(k)
        order.append(k)
    divided = _taken(plan, np.array(order))
    if not halves:
        return divided
    first = np.array(halves)
    cut = rng.uniform(0.35, 0.65, len(first))
    begin, end, turn = plan.at[_before(chosen)], plan.at[chosen], plan.turn[chosen]
    at, turns = divided.at.copy(), divided.turn.copy()
    at[first] = _on_arc(begin, end, turn, cut) + rng.normal(0.0, 0.025, (len(first), 2))
    turns[first], turns[first + 1] = turn * cut, turn * (1.0 - cut)
    return replace(divided, at=at, turn=turns)


def _before(chosen: Mask) -> Mask:
    """The mask of the targets before the chosen ones."""
    return np.concatenate((chosen[1:], [False]))


def _on_arc(begin: Array, end: Array, turn: Array, share: Array) -> Array:
    """Points on arcs from `begin` to `end`, all `(N, 2)`, after `share` of the way."""
    bent = np.where(np.abs(turn) < 1e-3, 1e-3, turn)
    chord = end - begin
    # The chord to a point of the arc, as a share and a rotation of the whole chord.
    ratio = np.sin(bent * share / 2) / np.sin(bent / 2)
    swing = -bent * (1.0 - share) / 2
    c, s = ratio * np.cos(swing), ratio * np.sin(swing)
    x = c * chord[:, 0] - s * chord[:, 1]
    y = s * chord[:, 0] + c * chord[:, 1]
    return begin + np.stack((x, y), axis=1)


def _interrupted(plan: Plan, count: int, rng: np.random.Generator) -> Plan:
    """Pen lifts inside letters; the pen comes down again a little beside."""
    inner = np.flatnonzero(plan.down[1:-1] & plan.down[2:]) + 1
    if not count or len(inner) < 4:
        return plan
    places = np.sort(rng.choice(inner, min(count, len(inner) // 2), replace=False))
    order = np.sort(np.concatenate((np.arange(len(plan.turn)), places)))
    cut = _taken(plan, order)
    again = places + np.arange(1, len(places) + 1)
    at, turn, down = cut.at.copy(), cut.turn.copy(), cut.down.copy()
    at[again] += rng.normal(0.0, 0.06, (len(again), 2))
    turn[again] = 0.0
    down[again] = False
    return replace(cut, at=at, turn=turn, down=down)


def _taken(plan: Plan, order: npt.NDArray[np.intp]) -> Plan:
    """The targets in this order, some of them more than once."""
    return Plan(
        plan.at[order],
        plan.turn[order],
        plan.down[order],
        plan.part[order],
        plan.word[order],
    )
