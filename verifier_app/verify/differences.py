"""Where two samples differ, in the unit of findings and in the pixels that a person sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier_app.errors import UserError
from verifier_app.types import Basis, FloatArray, Prepared
from verifier_app.verify.bases import SEEN
from verifier_app.verify.embedded import Embedded

if TYPE_CHECKING:
    from verifier_app.imaging.inlay import Inlay
    from verifier_app.verify.verifier import Verifier

_NEGLIGIBLE = 0.0043
"""A part counts for nothing that changes the likelihood ratio by less than 1 % (log10 of 1.01)."""
_LINES = 24
"""Lines between matched parts: more cannot be told apart."""
_APART = 9.0
"""Least distance between the ends of two lines, in pixels of the network's picture."""

Point = tuple[float, float]


@dataclass(frozen=True, eq=False)
class Map:
    """How much each part of a sample differs.

    Attributes:
        llr: `(h, w)` float32: by how much the part lowers the likelihood ratio (log10),
            against the average part, beyond what it does where its sample is compared with
            itself; 0 where that is next to nothing, negative where the part raises it.
        left: x of the first part in pixels of the cleaned crop.
        top: Its y.
        step: Pixels of the cleaned crop from one part to the next.
    """

    llr: FloatArray
    left: float
    top: float
    step: float


@dataclass(frozen=True, eq=False)
class Differences:
    """Maps of both samples, and pairs of places that the network takes for each other."""

    questioned: Map
    reference: Map
    matches: tuple[tuple[Point, Point], ...]


def differences(
    verifier: Verifier,
    questioned: Prepared,
    reference: Prepared,
    check: Callable[[], None] = lambda: None,
) -> Differences:
    """Where a questioned sample and one reference differ.

    Args:
        verifier: Whose model is asked.
        questioned: The questioned sample.
        reference: A reference.
        check: Called between the steps; what it raises ends the work.

    Raises:
        UserError: A sample cannot be used.
    """
    from verifier_app.imaging.inlay import inlay
    from verifier_app.nn.difference import CELL
    from verifier_app.nn.difference import differences as of_parts

    pair = [_usable(own) for own in verifier.embed([questioned, reference])]
    check()
    prepared, features = (questioned, reference), (pair[0].features, pair[1].features)
    basis = verifier.basis(pair)
    found = of_parts(verifier.model, prepared, features, basis.line)
    check()
    slope = _slope(verifier, basis)
    grids = []
    for own, known, grid in zip(prepared, features, (found.a, found.b), strict=True):
        itself = of_parts(verifier.model, (own, own), (known, known), basis.line).a
        grids.append(beyond(grid * np.float32(slope), itself * np.float32(slope)))
        check()
    frames = [
        inlay(own.views[0] if found.whole else own.strip, own.clean)
        for own in (questioned, reference)
    ]
    maps = [
        Map(
            grid,
            *_on((own.left, own.top), frame),
            frame.scale * own.scale * CELL,
        )
        for grid, frame, own in zip(grids, frames, found.frames, strict=True)
    ]
    ends = _spread_out([(match.a, match.b) for match in found.matches])
    lines = tuple((_on(a, frames[0]), _on(b, frames[1])) for a, b in ends)
    return Differences(maps[0], maps[1], lines)


def beyond(costs: FloatArray, itself: FloatArray) -> FloatArray:
    """What parts cost beyond what they cost where nothing differs.

    Accounts are against the average part, so that even of two identical pictures some parts
    cost something.

    Args:
        costs: `(h, w)` float32, what each part lowers the llr by; negative where it raises it.
        itself: The same where the sample is compared with itself.
    """
    more = costs - np.maximum(itself, 0.0)
    return np.where(costs > 0.0, np.where(more >= _NEGLIGIBLE, more, 0.0), costs)


def _usable(embedded: Embedded | UserError) -> Embedded:
    if isinstance(embedded, UserError):
        raise embedded
    return embedded


def _slope(verifier: Verifier, basis: Basis) -> float:
    """Change of llr per logit, as one reference counts."""
    slope = verifier.calibration.of(basis).block(1).slope
    return SEEN * slope if basis.is_drawn else slope


def _spread_out(matches: list[tuple[Point, Point]]) -> list[tuple[Point, Point]]:
    """Matches, the weightiest first, whose ends keep apart on both sides."""
    kept: list[tuple[Point, Point]] = []
    for match in matches:
        if all(
            np.hypot(match[side][0] - own[side][0], match[side][1] - own[side][1]) >= _APART
            for own in kept
            for side in (0, 1)
        ):
            kept.append(match)
        if len(kept) == _LINES:
            break
    return kept


def _on(point: Point, frame: Inlay) -> Point:
    return (frame.left + frame.scale * point[0], frame.top + frame.scale * point[1])
