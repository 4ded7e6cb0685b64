"""What raw scores rest on: as much of the pictures, and of how the pen moved, as is known of all."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from verifier_app.ink.movement import distances
from verifier_app.types import Basis, Features, Movement

Array = npt.NDArray[np.float64]

SEEN, MOVED = 0.5, 18.0
"""What a logit and a distance of movements count in the raw score of drawings: chosen on sets that
no network had seen, not trained (docs/decisions/0042)."""
LINE = (Basis.SHAPE, Basis.WIDTH, Basis.PICTURES)
"""What pictures alone can show, each more than the one before."""


def bases_of(samples: Iterable[Features], measured: Container[Basis]) -> tuple[Basis, ...]:
    """What scores of such samples may rest on, as it is known of all; the last tells most.

    Args:
        samples: That are compared with each other.
        measured: What is to be considered, `Basis.PICTURES` among it. That stands for less than a
            whole picture where less is not, or where the network does not look at the line.
    """
    samples = list(samples)
    known: list[Basis] = []
    if all(own.line is not None for own in samples):
        most = shown_by(samples)
        known = [own for own in LINE[: LINE.index(most) + 1] if own in measured]
    movements = [own.movement for own in samples]
    drawn = [own for own in movements if own is not None]
    if len(drawn) == len(movements):
        known_pressure = all(own.level is not None for own in drawn)
        moved = (Basis.UNPRESSED, Basis.MOVEMENT)[: 1 + known_pressure]
    else:
        moved = ()
    return (*(known or (Basis.PICTURES,)), *(own for own in moved if own in measured))


def shown_by(samples: Iterable[Features], line: Basis = Basis.PICTURES) -> Basis:
    """What all pictures show of their lines, at most `line`: scores by more of them are the same."""
    return min((line, *(own.line for own in samples if own.line is not None)), key=LINE.index)


def without_less(bases: Iterable[Basis]) -> tuple[Basis, ...]:
    """Of what `bases_of` gives what findings rest on, and of drawings what their pictures say."""
    bases = list(bases)
    *_, most = (own for own in bases if not own.is_drawn)
    return (most, *(own for own in bases if own.is_drawn))


def raws_of(logits: npt.ArrayLike, apart: npt.ArrayLike) -> Array:
    """Raw scores `(N,)` of pairs of drawings, from logits and `movements_apart`, `(N,)` each."""
    return np.asarray(SEEN * np.asarray(logits) - MOVED * np.asarray(apart), np.float64)


def movements_apart(
    a: Sequence[Features], b: Sequence[Features], *, pressure: bool = True
) -> Array:
    """How far the movements of `a[i]` and `b[i]` are apart, `(N,)`; see `ink.movement.distances`.

    Raises:
        ValueError: The movement of a sample is not known, or its pressure where that counts.
    """
    one, two = ([_movement_of(own) for own in side] for side in (a, b))
    return distances(one, two, pressure=pressure)


def _movement_of(features: Features) -> Movement:
    if features.movement is None:
        problem = "the movement of a sample is not known"
        raise ValueError(problem)
    return features.movement
