"""A plan carried out by a hand: timing, trajectory, pressure, ink."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from verifier_app.ink.synthesis.habits import Habits, PenHabits
from verifier_app.ink.synthesis.lognormal import Array, Commands, positions
from verifier_app.ink.synthesis.plan import Plan
from verifier_app.types import Ink, Stroke

INTERVAL = 10.0
"""Milliseconds between points: 100 a second, as usual tablets."""

_LIFT, _LAND = 45.0, 40.0
"""Milliseconds of rest when the pen leaves and before it touches the paper again."""


@dataclass(frozen=True)
class Manner:
    """How fluently a plan is carried out; the defaults are a hand that knows its name.

    Attributes:
        pace: Factor on all times.
        tremor: Amplitude of the shaking in millimetres.
        evenness: 0 to 1: how far pressure is kept the same everywhere.
        blunt: 0 to 1: how far strokes begin and end at rest instead of in flight.
        rests: Milliseconds of rest before each target, `(N,)`, or None.
    """

    pace: float = 1.0
    tremor: float = 0.02
    evenness: float = 0.0
    blunt: float = 0.0
    rests: Array | None = None


@dataclass(frozen=True)
class Mood:
    """What differs from one time of writing to another as a whole."""

    size: float
    aspect: float
    slant: float
    rise: float
    bow: float
    pace: float
    force: float

    @classmethod
    def random(cls, rng: np.random.Generator, spread: float) -> Mood:
        """A mood; `spread` is how much the writer varies, 1 for an average hand."""
        n = rng.normal(0.0, spread, 7)
        return cls(
            size=float(np.exp(0.06 * n[0])),
            aspect=float(np.exp(0.035 * n[1])),
            slant=0.04 * float(n[2]),
            rise=0.03 * float(n[3]),
            bow=0.015 * float(n[4]),
            pace=float(np.exp(0.05 * n[5])),
            force=0.03 * float(n[6]),
        )


def vary(plan: Plan, spread: float, rng: np.random.Generator) -> Plan:
    """The plan as it comes out another time.

    Endpoints scatter in proportion to the length of the movement (Schmidt et al. 1979);
    letters and words shift as wholes; a slow drift runs along the line (the cognitive
    and motor levels of Diaz et al. 2017).
    """
    n = len(plan.turn)
    length = np.hypot(*np.diff(plan.at, axis=0, prepend=plan.at[:1]).T)
    scatter = np.minimum(0.024 + 0.036 * length, 0.4)[:, None] * rng.normal(0.0, spread, (n, 2))
    parts = plan.part.astype(int)
    shift = rng.normal(0.0, 0.045 * spread, (parts.max() + 1, 2))
    shift[:, 0] += np.cumsum(rng.normal(0.0, 0.03 * spread, len(shift)))
    words = plan.word.astype(int)
    leap = rng.normal(0.0, 0.12 * spread, (words.max() + 1, 2))
    leap[0] = 0.0
    drift = 0.07 * spread * wander(np.arange(n) / 12.0, 2, rng)
    swell = 1.0 + 0.045 * spread * rng.normal(0.0, 1.0, parts.max() + 1)
    at = plan.at + scatter + shift[parts] + leap[words] + drift
    at[:, 1] *= swell[parts]
    turn = plan.turn + rng.normal(0.0, spread, n) * (0.05 + 0.05 * np.abs(plan.turn))
    return replace(plan, at=at, turn=turn)


def wander(u: Array, channels: int, rng: np.random.Generator) -> Array:
    """Smooth noise of deviation 1 along `u`, slowest wave 1 unit: `(len(u), channels)`."""
    rate = rng.uniform(0.4, 2.0, (4, channels)) * 2 * np.pi
    phase = rng.uniform(0.0, 2 * np.pi, (4, channels))
    return np.asarray(np.sin(u[:, None, None] * rate + phase).sum(axis=1) / np.sqrt(2.0))


def perform(
    plan: Plan, habits: Habits, mood: Mood, manner: Manner, rng: np.random.Generator
) -> Ink:
    """Ink in millimetres, y downwards, time from 0, a point every 10 ms."""
    commands = _commands(plan, habits, mood, manner, rng)
    track = positions(commands, INTERVAL)
    track = _laid_out(track, plan, habits, mood)
    time: Array = np.arange(len(track)) * np.float64(INTERVAL)
    if manner.tremor:
        track = track + manner.tremor * _tremor(time, rng)
    pressure = _pressure(track, habits.pen, mood, manner, rng)
    strokes = []
    for begin, end in _contacts(commands, habits.pen.taper, manner.blunt):
        inside = slice(max(0, int(begin / INTERVAL)), int(end / INTERVAL) + 1)
        t = time[inside]
        if not len(t):
            continue
        ramp = _ramp(t, habits.pen.taper * (1.0 - 0.8 * manner.blunt))
        force = np.clip(pressure[inside] * ramp, 0.02, 1.0)
        strokes.append((track[inside], t, force))
    origin = np.min([xy.min(axis=0) for xy, _, _ in strokes], axis=0)
    return Ink(
        tuple(
            Stroke(
                (xy[:, 0] - origin[0]).astype(np.float32),
                (xy[:, 1] - origin[1]).astype(np.float32),
                (t - strokes[0][1][0]).astype(np.float32),
                force.astype(np.float32),
            )
            for xy, t, force in strokes
        ),
        habits.pen.width,
    )


def _commands(
    plan: Plan, h: Habits, mood: Mood, manner: Manner, rng: np.random.Generator
) -> Commands:
    n = len(plan.turn) - 1
    length = np.hypot(*np.diff(plan.at, axis=0).T)
    down = plan.down[1:]
    pace = mood.pace * manner.pace
    span = h.tempo * pace * (np.maximum(length, 0.12) / 0.9) ** h.isochrony
    span *= np.exp(0.06 * rng.normal(0.0, h.spread, n)) * np.where(down, 1.0, 0.85)
    wait = np.where(down, 0.0, _LIFT * pace)
    wait[1:] += np.where(~down[:-1], _LAND * pace, 0.0)
    if manner.rests is not None:
        wait += manner.rests[1:]
    overlap = h.overlap + rng.normal(0.0, 0.015, n)
    sigma = np.clip(h.sigma + rng.normal(0.0, 0.02, n), 0.1, 0.5)
    return Commands(plan.at[0], plan.at[1:], plan.turn[1:], span, wait, overlap, sigma, down)


def _laid_out(track: Array, plan: Plan, h: Habits, mood: Mood) -> Array:
    """Slanted, laid on the rising line, in millimetres, y downwards."""
    x, y = track[:, 0], track[:, 1]
    left, _, right, _ = plan.box()
    along = (x - left) / max(1.0, right - left) - 0.5
    y = y + (h.bow + mood.bow) * (right - left) * along**2
    x = x + (h.slant + mood.slant) * y
    c, s = np.cos(h.rise + mood.rise), np.sin(h.rise + mood.rise)
    size = h.size * mood.size
    return np.stack(
        (size * mood.aspect * (c * x - s * y), -size / mood.aspect * (s * x + c * y)), axis=1
    )


def _tremor(time: Array, rng: np.random.Generator) -> Array:
    """Shaking of deviation about 1: physiological, 6 to 11 Hz, over slow corrections."""
    seconds = time[:, None, None] / 1000.0
    rate = 2 * np.pi * np.concatenate((rng.uniform(6, 11, (3, 2)), rng.uniform(1.5, 4, (2, 2))))
    phase = rng.uniform(0, 2 * np.pi, (5, 2))
    weight = np.array([0.5, 0.5, 0.5, 0.8, 0.8])[:, None]
    swell = 0.7 + 0.5 * wander(time / 900.0, 1, rng)
    return np.asarray(swell * (weight * np.sin(seconds * rate + phase)).sum(axis=1))


def _pressure(
    track: Array, pen: PenHabits, mood: Mood, manner: Manner, rng: np.random.Generator
) -> Array:
    velocity = np.gradient(track, axis=0)
    speed = np.hypot(velocity[:, 0], velocity[:, 1])
    usual = float(np.median(speed)) + 1e-9
    downward = velocity[:, 1] / (speed + 0.3 * usual)
    quick = np.clip(np.log2(speed / usual + 0.25), -1.5, 2.5)
    swing = pen.contrast * downward - pen.lightness * quick
    swing += 0.035 * wander(np.arange(len(track)) / 60.0, 1, rng)[:, 0]
    kernel = np.array([1.0, 2.0, 3.0, 2.0, 1.0]) / 9.0
    swing = np.convolve(np.pad(swing, 2, mode="edge"), kernel, mode="valid")
    return np.asarray(pen.force + mood.force + (1.0 - 0.75 * manner.evenness) * swing)


def _contacts(c: Commands, taper: float, blunt: float) -> list[tuple[float, float]]:
    """Times between which the pen touches the paper."""
    peak = c.peaks()
    edges = np.flatnonzero(np.diff(np.concatenate(([False], c.down, [False])).astype(int)))
    # Light hands leave the paper while the last stroke is still under way.
    flight = 0.5 + 0.35 * (blunt + (1.0 - blunt) * np.exp(-taper / 60.0))
    return [
        (float(peak[a] - 0.8 * c.span[a]), float(peak[b - 1] + flight * c.span[b - 1]))
        for a, b in edges.reshape(-1, 2)
    ]


def _ramp(t: Array, taper: float) -> Array:
    """Pressure at both ends of a contact, 0.2 to 1, over `taper` milliseconds."""
    edge = np.minimum(t - t[0] + INTERVAL * 0.5, t[-1] - t + INTERVAL * 0.5)
    return np.asarray(0.2 + 0.8 * np.clip(edge / max(taper, 1.0), 0.0, 1.0) ** 0.8)
