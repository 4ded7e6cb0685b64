"""What can be asked about labelled data for the Gallery, and what is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from verifier_app.choices import Profile
from verifier_app.engine.parts import Part, Question


@dataclass(frozen=True)
class DrawPairs(Question):
    """Which random pairs do these data give? The same seed gives the same ones."""

    kind: ClassVar[str] = "draw_pairs"
    path: str
    seed: int
    count: int
    profile: Profile = "signature"


@dataclass(frozen=True)
class KnownPair(Part):
    """Two files, the person of the reference, and what is known: genuine, imitation or random."""

    kind: str
    person: str
    questioned: str
    reference: str


@dataclass(frozen=True)
class PairsDrawn(Part):
    """The pairs, and what they were drawn from."""

    writers: int
    samples: int
    pairs: tuple[KnownPair, ...]


@dataclass(frozen=True)
class RateOf(Question):
    """What is the equal error rate of these comparisons? `people` are resampled for the interval.

    Raw scores, because an llr is clipped: all that lie beyond its range would be ties.
    """

    kind: ClassVar[str] = "rate_of"
    raws: tuple[float, ...]
    genuine: tuple[bool, ...]
    people: tuple[str, ...]


@dataclass(frozen=True)
class Rate(Part):
    """Shares of 1 with a 95 % interval; None where there is too little to measure."""

    value: float | None
    low: float | None
    high: float | None


GALLERY_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    DrawPairs.kind: (DrawPairs, PairsDrawn),
    RateOf.kind: (RateOf, Rate),
}
"""Kind of request: type of the question, type of the answer."""
