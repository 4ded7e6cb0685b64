"""What stays the same whenever one person writes."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np


def stream(*words: int) -> np.random.Generator:
    """The random numbers that belong to a sequence of whole numbers, always the same."""
    return np.random.default_rng([word % 2**64 for word in words])


@dataclass(frozen=True)
class PenHabits:
    """How the pen is held and pressed.

    Attributes:
        width: Of the line, in millimetres.
        force: Usual pressure, 0 to 1.
        contrast: How much harder down-strokes press than up-strokes.
        lightness: How much quick movements lighten the pressure.
        taper: Milliseconds in which the pen comes down and goes up in flight.
    """

    width: float
    force: float
    contrast: float
    lightness: float
    taper: float

    def at_hand(self, rng: np.random.Generator) -> PenHabits:
        """The same habits with the pen that happens to lie there."""
        if rng.random() < 0.4:
            return replace(self, width=_pen_width(rng))
        return replace(self, width=self.width * float(np.exp(rng.normal(0.0, 0.06))))


@dataclass(frozen=True)
class Habits:
    """Size, proportion, form and rhythm of a hand.

    Attributes:
        size: Height of a small x in millimetres.
        slant: Shear to the right per unit of height.
        rise: Slope of the line in radians, upwards positive; `bow` its bend over the width.
        bow: See `rise`.
        width: Widening of the letters.
        spacing: Gap added between letters, in x-heights.
        tall: Stretch of what stands above the small letters.
        deep: Stretch of what hangs below the line.
        capital: Size of capitals against their usual two x-heights.
        roundness: Factor on the turns of all strokes.
        overlap: How far strokes run into each other (see `lognormal.Commands`).
        sigma: Lopsidedness of the speed (see `lognormal.Commands`).
        tempo: Milliseconds for a stroke of nine tenths of an x-height.
        isochrony: Exponent by which longer strokes take longer.
        connected: Share of letters that are joined to the next, 0 to 1.
        taper: Factor on the size from one letter to the next.
        peculiarity: How far own letters are from the copybook, in x-heights.
        spread: How much the writing varies from time to time, 1 for an average hand.
        pen: How the pen is held.
    """

    size: float
    slant: float
    rise: float
    bow: float
    width: float
    spacing: float
    tall: float
    deep: float
    capital: float
    roundness: float
    overlap: float
    sigma: float
    tempo: float
    isochrony: float
    connected: float
    taper: float
    peculiarity: float
    spread: float
    pen: PenHabits

    @classmethod
    def random(cls, rng: np.random.Generator) -> Habits:
        """Habits of some person, within what hands commonly do."""
        return cls(
            size=float(rng.lognormal(np.log(3.3), 0.22)),
            slant=_within(rng.normal(0.38, 0.28), -0.3, 1.05),
            rise=_within(rng.normal(0.1, 0.13), -0.15, 0.6),
            bow=float(rng.normal(0.0, 0.05)),
            width=_within(rng.lognormal(0.0, 0.22), 0.6, 1.7),
            spacing=_within(rng.normal(-0.02, 0.11), -0.22, 0.35),
            tall=_within(rng.lognormal(0.1, 0.28), 0.6, 2.2),
            deep=_within(rng.lognormal(0.15, 0.33), 0.5, 2.4),
            capital=_within(rng.lognormal(0.35, 0.28), 0.85, 2.8),
            roundness=_within(rng.normal(1.0, 0.16), 0.55, 1.35),
            overlap=_within(rng.normal(0.44, 0.06), 0.3, 0.58),
            sigma=_within(rng.normal(0.24, 0.05), 0.14, 0.38),
            tempo=_within(rng.lognormal(np.log(68.0), 0.18), 42.0, 115.0),
            isochrony=_within(rng.normal(0.36, 0.05), 0.22, 0.5),
            connected=_within(rng.choice((1.0, 0.92, 0.75, 0.3), p=(0.45, 0.3, 0.15, 0.1)), 0, 1),
            taper=_within(rng.normal(0.97, 0.035), 0.86, 1.05),
            peculiarity=_within(rng.lognormal(np.log(0.09), 0.3), 0.04, 0.18),
            spread=_within(rng.lognormal(0.0, 0.25), 0.55, 1.8),
            pen=PenHabits(
                width=_pen_width(rng),
                force=_within(rng.normal(0.55, 0.09), 0.3, 0.8),
                contrast=_within(rng.normal(0.13, 0.06), 0.0, 0.3),
                lightness=_within(rng.normal(0.09, 0.04), 0.0, 0.2),
                taper=_within(rng.lognormal(np.log(45.0), 0.4), 15.0, 110.0),
            ),
        )


def _pen_width(rng: np.random.Generator) -> float:
    return _within(rng.lognormal(np.log(0.4), 0.22), 0.24, 0.8)


def _within(value: float | np.floating, low: float, high: float) -> float:
    return float(min(max(float(value), low), high))


_ONSETS = "b c d f g h j k l m n p r s t v w y z br dr fl gr kl pr sk st tr vr"
_VOWELS = "a e i o u a e o ei ou"
_ENDINGS = "l m n r s t k x nd rk lt sk y"


def invented_word(rng: np.random.Generator, syllables: int) -> str:
    """Letters that can be spoken and mean nothing, small throughout."""
    parts = [_pick(rng, _ONSETS) + _pick(rng, _VOWELS) for _ in range(syllables)]
    if rng.random() < 0.2:
        parts[0] = parts[0].lstrip("bcdfghjklmnpqrstvwyz")
    return "".join(parts) + (_pick(rng, _ENDINGS) if rng.random() < 0.7 else "")


def _pick(rng: np.random.Generator, parts: str) -> str:
    words = parts.split()
    return words[int(rng.integers(len(words)))]
