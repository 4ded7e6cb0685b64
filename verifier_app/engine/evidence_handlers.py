"""How two samples lie on each other, where they differ, and how their pens moved."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from verifier_app.engine.bench import Bench, milliseconds_since
from verifier_app.engine.evidence_questions import (
    Align,
    AlignReply,
    Course,
    Differ,
    DifferenceMap,
    DifferReply,
    Move,
    MoveReply,
)
from verifier_app.engine.parts import Part
from verifier_app.verify.differences import Map, differences

if TYPE_CHECKING:
    from verifier_app.engine.server import Check
    from verifier_app.types import FloatArray


def align(bench: Bench, question: Align, check: Check) -> AlignReply:
    """Lay the reference on the questioned sample."""
    from verifier_app.imaging.align import align as aligned

    questioned = bench.prepared(question.questioned, question.profile)
    check()
    reference = bench.prepared(question.reference, question.profile)
    check()
    found = aligned(reference.clean, questioned.clean)
    contents = questioned.source.sha256, reference.source.sha256
    return AlignReply(found.turn, found.scale, found.right, found.down, found.agreement, contents)


def differ(bench: Bench, question: Differ, check: Check) -> DifferReply:
    """Say where the two samples differ."""
    start = time.perf_counter()
    verifier = bench.verifier(question.profile, question.model)
    questioned = bench.prepared(question.questioned, question.profile)
    check()
    reference = bench.prepared(question.reference, question.profile)
    check()
    found = differences(verifier, questioned, reference, check)
    return DifferReply(
        _map(found.questioned),
        _map(found.reference),
        tuple((*one, *other) for one, other in found.matches),
        milliseconds_since(start),
        (questioned.source.sha256, reference.source.sha256),
    )


def move(bench: Bench, question: Move, check: Check) -> MoveReply:
    """Lay the reference's movement on that of the questioned sample."""
    from verifier_app.ink.movement import PRESSURE, SPEED, beside, unpressed

    questioned = bench.prepared(question.questioned, question.profile)
    check()
    reference = bench.prepared(question.reference, question.profile)
    check()
    contents = questioned.source.sha256, reference.source.sha256
    one, two = questioned.movement, reference.movement
    if one is None or two is None:
        return MoveReply(None, None, contents)
    pressed = one.level is not None and two.level is not None
    own, other = (move.way if pressed else unpressed(move.way) for move in (one, two))
    other = beside(own, other)
    pressure = _course(own, other, PRESSURE) if pressed else None
    return MoveReply(_course(own, other, SPEED), pressure, contents)


EVIDENCE_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    Align.kind: align,
    Differ.kind: differ,
    Move.kind: move,
}


def _map(found: Map) -> DifferenceMap:
    height, width = found.llr.shape
    values = tuple(round(value, 5) for value in found.llr.ravel().tolist())
    return DifferenceMap(height, width, values, found.left, found.top, found.step)


def _course(own: FloatArray, other: FloatArray, channel: int) -> Course:
    import numpy as np

    from verifier_app.ink.movement import shares

    one, two = (
        tuple(round(value, 4) for value in shares(way, channel).tolist()) for way in (own, other)
    )
    agreement = np.corrcoef(own[:, channel], other[:, channel])[0, 1]
    return Course(one, two, round(float(agreement), 4))
