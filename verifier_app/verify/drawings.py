"""Drawings that were made where it could be watched: how the pen moved counts with its trace."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from verifier_app.ink.movement import distances
from verifier_app.types import Basis, Features, Movement

Array = npt.NDArray[np.float64]

SEEN, MOVED = 0.5, 18.0
"""What a logit and a distance of movements count in the raw score of drawings: chosen on sets that
no network had seen, not trained (docs/decisions/0042)."""


def bases_of(samples: Iterable[Features]) -> tuple[Basis, ...]:
    """What scores of such samples may rest on, as it is known of all; the last tells most."""
    movements = [own.movement for own in samples]
    known = [own for own in movements if own is not None]
    if len(known) < len(movements):
        return (Basis.PICTURES,)
    if any(own.level is None for own in known):
        return Basis.PICTURES, Basis.UNPRESSED
    return tuple(Basis)


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
