"""A calibration moved to local data, and held back towards the model's own where they are few.

Each block keeps its form. Its llr `s` becomes `a s + b`, and its thresholds are set anew:

- `a` and `b` maximise the likelihood of the local comparisons (kinds and writers weigh alike)
  times a normal prior around `a = 1` with deviation 0.5 and `b = 0` with deviation 1 (in
  natural logarithms). The likelihood counts as many comparisons as the local ones are worth
  after Kish's design effect, so that five writers hardly move what fifty would.
- Thresholds, bounds and the plot of known scores rest on the local comparisons and on the
  model's own known scores, which count as three writers more: with five local writers they are
  three eighths of the evidence, with fifty a twentieth. What they lend is the shape of the
  tails; each kind is first moved towards the local mean, by the local writers' share of all
  writers, so that few writers are held back in place too and many are not.
- Without local imitations nothing can be said about `a` and `b`: llr stays as it is. The
  threshold to call different follows the local genuine comparisons. Imitations are taken to
  score as those the model was calibrated on; higher, if local genuine ones score higher; and the
  threshold to call same is never below the model's own, nor below what other people's own
  samples locally ask.

A block without local comparisons stays as it is.

Where two references no longer count as one person's (`Calibration.lowest_level`) follows from the
block for one reference, and moves with it. So that block is moved first, and local comparisons
with several references are weighed as they will be with it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from verifier_app.types import OTHERS_ONLY, Basis, KnownScores, OperatingPoint
from verifier_app.verify import thresholds
from verifier_app.verify.calibration import Block, Calibration
from verifier_app.verify.fitting import Comparison

Array = npt.NDArray[np.float64]

PRIOR_WRITERS = 3
"""Writers that the model's own known scores count as."""
_SCALE_DEVIATION, _OFFSET_DEVIATION = 0.5, 1.0
_LEAST_SCALE = 0.05
_MOST_STEPS = 100
_MOST_BORROWED = 4000
_LN10 = math.log(10.0)


@dataclass(frozen=True, eq=False)
class _Local:
    """Base llr `(N,)` of local comparisons and their writers `(N,)`, as numbers."""

    llr: Array
    writers: npt.NDArray[np.intp]
    questioned: int

    @property
    def people(self) -> int:
        return len(np.unique(self.writers))

    @property
    def weights(self) -> Array:
        """Of sum 1, writers alike."""
        counts = np.bincount(self.writers)
        return np.asarray(1.0 / (counts[self.writers] * self.people), np.float64)

    @property
    def worth(self) -> float:
        return thresholds.effective_count(self.llr, self.writers)


def refit(
    base: Calibration,
    known: Iterable[Comparison],
    strangers: Iterable[Comparison] = (),
    *,
    note: str = "",
) -> Calibration:
    """The calibration for local data; see the module for how it is held back.

    Args:
        base: The model's calibration.
        known: Local comparisons, genuine and (if there are any) imitations. Each counts for the
            part that rests on the same, if there is one.
        strangers: Local comparisons with other people's own samples.
        note: Added to the words about the data.
    """
    parts = list(known), list(strangers)

    def moved(own: Calibration, basis: Basis) -> Calibration:
        some, others = ([c for c in part if c.basis is basis] for part in parts)
        return _of_one_basis(own, some, others, note)

    others = {basis: moved(own, basis) for basis, own in base.others.items()}
    return replace(moved(base, Basis.PICTURES), others=others)


def _of_one_basis(
    base: Calibration, known: Sequence[Comparison], strangers: Sequence[Comparison], note: str
) -> Calibration:
    by_block: dict[int, tuple[list[Comparison], list[Comparison]]] = {}
    for index, comparisons in enumerate((known, strangers)):
        for comparison in comparisons:
            place = base.blocks.index(base.block(len(comparison.raws)))
            by_block.setdefault(place, ([], []))[index].append(comparison)
    blocks, weighed_by = list(base.blocks), base
    for place, own in sorted(by_block.items()):
        blocks[place] = _moved(weighed_by, base.blocks[place], *own, note)
        weighed_by = Calibration((blocks[0], *base.blocks[1:]))
    return Calibration(tuple(blocks))


def _moved(
    base: Calibration,
    block: Block,
    known: Sequence[Comparison],
    strangers: Sequence[Comparison],
    note: str,
) -> Block:
    """A block for its local comparisons, whose llr by it `base` gives."""
    genuine = _local(base, [c for c in known if c.genuine])
    imitations = _local(base, [c for c in known if not c.genuine])
    others = _local(base, strangers)
    if genuine is None:
        return block
    if imitations is None:
        return _without_imitations(block, genuine, others, note)
    scale, offset = _fitted(genuine, imitations)
    moved = replace(
        block,
        slope=scale * block.slope,
        bias=scale * block.bias + offset,
    )
    same = _pooled(genuine, _values(block.known, genuine=True), scale, offset)
    other = _pooled(imitations, _values(block.known, genuine=False), scale, offset)
    counts = [thresholds.effective_count(*pool) for pool in (same, other)]
    people = min(genuine.people, imitations.people)
    amount = thresholds.Amount(genuine.questioned, imitations.questioned, people)
    count = len(imitations.llr)
    words = _words(genuine, "1 imitation" if count == 1 else f"{count} imitations", note)
    points = thresholds.operating_points(same[0], other[0], amount=amount, data=words)
    if others is not None:
        points = _above(points, scale * others.llr + offset)
    return replace(
        moved,
        llr_range=thresholds.bounds(same[0], other[0], *counts),
        points=points,
        known=thresholds.known_scores(same[0], other[0], people + PRIOR_WRITERS),
    )


def _without_imitations(block: Block, genuine: _Local, others: _Local | None, note: str) -> Block:
    own = _values(block.known, genuine=True)
    same, _ = _pooled(genuine, own, 1.0, 0.0)
    held_back = genuine.people / (genuine.people + PRIOR_WRITERS)
    higher = float(genuine.weights @ genuine.llr - own.mean()) if len(own) else 0.0
    borrowed = _spread(_values(block.known, genuine=False), _MOST_BORROWED)
    other = borrowed + held_back * max(0.0, higher)
    amount = thresholds.Amount(genuine.questioned, len(other), genuine.people)
    if block.points[0].is_of_others:  # nor were there any when the model was calibrated
        note = "; ".join(part for part in (note, OTHERS_ONLY) if part)
    words = _words(genuine, "no local imitations", note)
    points = thresholds.operating_points(same, other, amount=amount, data=words)
    # what is borrowed is counted in bins, and not all of it: it may not lower a threshold, nor
    # make more of what the model's own rests on
    points = tuple(
        replace(
            point,
            t_same=max(point.t_same, own.t_same),
            extrapolated=point.extrapolated or own.extrapolated,
        )
        for point, own in zip(points, block.points, strict=True)
    )
    if others is not None:
        points = _above(points, others.llr)
    known = thresholds.known_scores(same, other, genuine.people + PRIOR_WRITERS)
    return replace(block, points=points, known=known)


def _local(base: Calibration, comparisons: Sequence[Comparison]) -> _Local | None:
    if not comparisons:
        return None
    values = [base.llr(c.raws, c.among) for c in comparisons]
    people = [f"{c.set}/{c.writer}" for c in comparisons]
    _, codes = np.unique(people, return_inverse=True)
    named = {(c.set, c.writer, c.questioned) for c in comparisons}
    return _Local(np.array(values), codes.astype(np.intp), len(named))


def _fitted(genuine: _Local, imitations: _Local) -> tuple[float, float]:
    """Scale and offset (in log10 units) at the maximum of likelihood times prior."""
    x = np.concatenate([genuine.llr, imitations.llr]) * _LN10
    signs = np.repeat([1.0, -1.0], [len(genuine.llr), len(imitations.llr)])
    worth = genuine.worth + imitations.worth
    share = 0.5 * worth * np.concatenate([genuine.weights, imitations.weights])
    inputs = np.column_stack([x, np.ones(len(x))])
    middle = np.array([1.0, 0.0])
    precision = np.array([_SCALE_DEVIATION, _OFFSET_DEVIATION]) ** -2.0

    def cost(theta: Array) -> float:
        return float(
            share @ np.logaddexp(0.0, -signs * (inputs @ theta))
            + precision @ (theta - middle) ** 2 / 2
        )

    theta = middle
    for _ in range(_MOST_STEPS):
        wrong = 1.0 / (1.0 + np.exp(np.clip(signs * (inputs @ theta), -700.0, 700.0)))
        slope = -inputs.T @ (share * signs * wrong) + precision * (theta - middle)
        curve = (inputs.T * (share * wrong * (1.0 - wrong))) @ inputs + np.diag(precision)
        step, length = np.linalg.solve(curve, slope), 1.0
        while cost(theta - length * step) > cost(theta) and length > 1e-8:
            length /= 2
        theta = theta - length * step
        if float(np.abs(length * step).max()) < 1e-10:
            break
    return max(float(theta[0]), _LEAST_SCALE), float(theta[1]) / _LN10


def _pooled(
    local: _Local, borrowed: Array, scale: float, offset: float
) -> tuple[Array, npt.NDArray[np.intp]]:
    """Local values and the model's own, which count as `PRIOR_WRITERS`; and their writers."""
    count = round(PRIOR_WRITERS * len(local.llr) / local.people)
    held_back = local.people / (local.people + PRIOR_WRITERS)
    lent = _spread(borrowed, count)
    lent += held_back * (local.weights @ local.llr - borrowed.mean()) if len(lent) else 0.0
    values = np.concatenate([local.llr, lent]) * scale + offset
    lenders = local.people + np.arange(len(lent)) % PRIOR_WRITERS
    return values, np.concatenate([local.writers, lenders.astype(np.intp)])


def _values(known: KnownScores, *, genuine: bool) -> Array:
    """The llr that a histogram counts, spread evenly within its bins; sorted."""
    counts = np.array(known.genuine if genuine else known.imitation, np.int64)
    bins = np.repeat(np.arange(len(counts)), counts)
    within = np.concatenate([(np.arange(n) + 0.5) / n for n in counts if n] or [np.zeros(0)])
    return np.asarray(known.start + known.step * (bins + within), np.float64)


def _spread(values: Array, count: int) -> Array:
    """At most `count` of sorted values, evenly over their ranks."""
    if not len(values) or count < 1:
        return np.zeros(0)
    count = min(count, len(values))
    return values[((np.arange(count) + 0.5) * len(values) / count).astype(np.int64)]


def _above(points: Iterable[OperatingPoint], strangers: Array) -> tuple[OperatingPoint, ...]:
    """The points, with no threshold below what other people's own samples ask."""
    found = []
    for point in points:
        least = thresholds.lowest_reached_by(strangers, point.imitation_called_same)
        found.append(replace(point, t_same=max(point.t_same, least)))
    return tuple(found)


def _words(genuine: _Local, others: str, note: str) -> str:
    text = (
        f"recalibrated on {len(genuine.llr)} local genuine comparisons and {others}, "
        f"{genuine.people} local writers"
    )
    parts = (
        text,
        f"the model's own known scores count as {PRIOR_WRITERS} writers more",
        note,
    )
    return "; ".join(part for part in parts if part)
