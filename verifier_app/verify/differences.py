"""Where two samples differ, in the unit of findings and in the pixels that a person sees."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier_app.errors import UserError
from verifier_app.types import Basis, FloatArray, Prepared
from verifier_app.verify.drawings import SEEN
from verifier_app.verify.embedded import Embedded

if TYPE_CHECKING:
    from verifier_app.imaging.inlay import Inlay
    from verifier_app.verify.verifier import Verifier

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
            against the average part; negative where it raises it.
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
    found = of_parts(verifier.model, (questioned, reference), (pair[0].features, pair[1].features))
    check()
    slope = _slope(verifier, pair)
    frames = [
        inlay(own.views[0] if found.whole else own.strip, own.clean)
        for own in (questioned, reference)
    ]
    maps = [
        Map(
            grid * np.float32(slope),
            *_on((own.left, own.top), frame),
            frame.scale * own.scale * CELL,
        )
        for grid, frame, own in zip((found.a, found.b), frames, found.frames, strict=True)
    ]
    ends = _spread_out([(match.a, match.b) for match in found.matches])
    lines = tuple((_on(a, frames[0]), _on(b, frames[1])) for a, b in ends)
    return Differences(maps[0], maps[1], lines)


def _usable(embedded: Embedded | UserError) -> Embedded:
    if isinstance(embedded, UserError):
        raise embedded
    return embedded


def _slope(verifier: Verifier, pair: list[Embedded]) -> float:
    """Change of llr per logit, as one reference counts."""
    basis = verifier.basis(pair)
    slope = verifier.calibration.of(basis).block(1).slope
    return slope if basis is Basis.PICTURES else SEEN * slope


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
