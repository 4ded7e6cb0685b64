"""One function for each kind of request of the Gallery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.datasets.random_pairs import draw_pairs as drawn_from
from verifier_app.engine.bench import Bench
from verifier_app.engine.gallery_questions import DrawPairs, KnownPair, PairsDrawn, Rate, RateOf
from verifier_app.engine.parts import Part

if TYPE_CHECKING:
    from verifier_app.engine.server import Check


def draw_pairs(bench: Bench, question: DrawPairs, check: Check) -> PairsDrawn:  # noqa: ARG001
    """Draw random pairs."""
    drawn = drawn_from(Path(question.path), question.profile, question.seed, question.count)
    pairs = (
        KnownPair(
            own.kind, own.person, str(own.questioned.absolute()), str(own.reference.absolute())
        )
        for own in drawn.pairs
    )
    return PairsDrawn(drawn.writers, drawn.samples, tuple(pairs))


def rate_of(bench: Bench, question: RateOf, check: Check) -> Rate:  # noqa: ARG001
    """Measure the equal error rate."""
    from verifier_app.evaluation import rates, resampling

    if all(question.genuine) or not any(question.genuine):
        return Rate(None, None, None)
    found = resampling.bootstrap(
        rates.eer_of, question.raws, question.genuine, question.people, resamples=500
    )
    return Rate(**found.as_dict())


GALLERY_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    DrawPairs.kind: draw_pairs,
    RateOf.kind: rate_of,
}
"""The function of each kind."""
