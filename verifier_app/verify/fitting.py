"""Calibrations fitted to known comparisons of writers that no network was trained on."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from verifier_app.errors import DataError
from verifier_app.types import Basis, OperatingPoint
from verifier_app.verify import thresholds
from verifier_app.verify.calibration import RANGES, Block, Calibration, relative
from verifier_app.verify.logistic import regress

Array = npt.NDArray[np.float64]

_LEAST_SLOPE = 1e-3
"""Standardised, where scores differ: a larger raw score must never lower the llr."""
_RIDGE = 0.05


@dataclass(frozen=True, eq=False)
class Comparison:
    """One known comparison of a questioned sample with `R >= 1` references.

    Attributes:
        raws: `(R,)` raw scores of the questioned sample against each reference.
        among: `(R (R - 1) / 2,)` raw scores of the references against each other, in
            the order of `itertools.combinations(range(R), 2)`.
        genuine: Same writer (or same sign).
        writer: Whose references they are; unique within `set`.
        set: Name of the data set.
        questioned: Names the questioned sample; unique for its writer. Comparisons that
            share it count once where the amount of data is judged.
        basis: What the scores rest on.
    """

    raws: Array
    among: Array
    genuine: bool
    writer: str
    set: str
    questioned: str = ""
    basis: Basis = Basis.PICTURES

    def using(self, chosen: Sequence[int]) -> Comparison:
        """The same comparison with the chosen references alone (indices, in order)."""
        place = {pair: i for i, pair in enumerate(itertools.combinations(range(len(self.raws)), 2))}
        pairs = [place[min(p), max(p)] for p in itertools.combinations(chosen, 2)]
        return replace(self, raws=self.raws[list(chosen)], among=self.among[pairs])


def thinned(comparisons: Iterable[Comparison]) -> list[Comparison]:
    """Every comparison with fewer references too, so that all blocks can be fitted.

    Of `R` references each runs of 1, 2, ... neighbours (round the end) are used, and all.
    """
    found = []
    for comparison in comparisons:
        count = len(comparison.raws)
        for size in range(1, count):
            found += [
                comparison.using([(first + k) % count for k in range(size)])
                for first in range(count)
            ]
        found.append(comparison)
    return found


def fit(comparisons: Iterable[Comparison], *, note: str = "") -> Calibration:
    """Calibrates on known comparisons of writers that were not trained on.

    Genuine comparisons and imitations weigh the same in sum; within a kind sets weigh
    the same, within a set writers, within a writer comparisons. Operating points,
    bounds and histograms count comparisons. Operating points of drawings hold in every
    set by itself: with one reference sets differ in level, and there are few of them
    (docs/decisions/0039).

    Args:
        comparisons: With any numbers of references; a range of `RANGES` without
            comparisons gets no block. What rests on less than all that pictures show, or on
            more, is calibrated by itself, each basis if there are both kinds.
        note: Added to the words about the data.

    Raises:
        DataError: There are no comparisons, or a number of references lacks a kind.
    """
    known = list(comparisons)
    by_basis = {basis: [c for c in known if c.basis is basis] for basis in Basis}
    found = _of_one_basis(by_basis.pop(Basis.PICTURES), note)
    others = {
        basis: _of_one_basis(own, note, apart=basis.is_drawn)
        for basis, own in by_basis.items()
        if len({c.genuine for c in own}) == 2
    }
    return replace(found, others=others)


def _of_one_basis(
    comparisons: Iterable[Comparison], note: str, *, apart: bool = False
) -> Calibration:
    by_range: dict[tuple[int, int | None], list[Comparison]] = {}
    for comparison in comparisons:
        by_range.setdefault(_range_of(len(comparison.raws)), []).append(comparison)
    if not by_range:
        raise DataError(
            "There are no comparisons to calibrate on.",
            "Give at least two genuine samples of a writer and one by somebody else.",
        )
    return Calibration(
        tuple(_fitted(span, by_range[span], note, apart) for span in RANGES if span in by_range)
    )


def _range_of(number: int) -> tuple[int, int | None]:
    for low, high in RANGES:
        if low <= number and (high is None or number <= high):
            return low, high
    raise ValueError("a comparison needs at least one reference")


def _fitted(span: tuple[int, int | None], known: list[Comparison], note: str, apart: bool) -> Block:
    known = sorted(known, key=lambda c: len(c.raws))
    genuine = np.array([c.genuine for c in known])
    if genuine.all() or not genuine.any():
        raise DataError(
            f"All comparisons with so many references ({span[0]}) are of one kind.",
            "Calibration needs genuine samples and imitations.",
        )
    balanced = _balanced(known)
    usual = _usual_level(known, balanced)
    scores = _relative(known, usual)
    people = np.array([f"{c.set}/{c.writer}" for c in known])
    _, codes = np.unique(people, return_inverse=True)
    writers = int(codes.max()) + 1
    slopes, bias = regress(
        scores[:, None],
        genuine,
        balanced,
        ridge=_RIDGE / writers,
        least=np.array([_LEAST_SLOPE]),
    )
    if slopes[0] == 0.0:  # all score alike, as by a network that tells nothing, and say nothing
        slopes[0], bias = _LEAST_SLOPE, -_LEAST_SLOPE * float(scores.mean())
    slope, bias = (float(v) / math.log(10) for v in (slopes[0], bias))
    llr = slope * scores + bias
    same, other = llr[genuine], llr[~genuine]
    counts = [thresholds.effective_count(llr[k], codes[k]) for k in (genuine, ~genuine)]
    return Block(
        references=span,
        slope=slope,
        bias=bias,
        llr_range=thresholds.bounds(same, other, *counts),
        points=_points(known, llr, _words(known, same, other, writers, note), apart),
        known=thresholds.known_scores(same, other, writers),
        usual_level=usual,
    )


def _points(
    known: Sequence[Comparison], llr: Array, data: str, apart: bool
) -> tuple[OperatingPoint, ...]:
    """Operating points for all comparisons together; `apart`: that hold in every set besides."""
    sets = np.array([c.set for c in known])
    genuine = np.array([c.genuine for c in known])
    parts = [np.full(len(llr), True)]
    if apart:
        own = (sets == name for name in np.unique(sets))
        parts += [part for part in own if len(np.unique(genuine[part])) == 2]
    found = [
        thresholds.operating_points(
            llr[part & genuine],
            llr[part & ~genuine],
            amount=_amount(list(itertools.compress(known, part))),
            data=data,
        )
        for part in parts
    ]
    return tuple(
        replace(
            points[0],
            t_same=max(point.t_same for point in points),
            t_different=min(point.t_different for point in points),
        )
        for points in zip(*found, strict=True)
    )


def _amount(known: Sequence[Comparison]) -> thresholds.Amount:
    """Questioned samples (comparisons where they have no names) and writers of each kind."""
    samples, writers = [], []
    for kind in (True, False):
        alike = [c for c in known if c.genuine == kind]
        named = {(c.set, c.writer, c.questioned) for c in alike if c.questioned}
        samples.append(len(named) + sum(not c.questioned for c in alike))
        writers.append(len({(c.set, c.writer) for c in alike}))
    return thresholds.Amount(samples[0], samples[1], min(writers))


def _usual_level(known: Sequence[Comparison], weights: Array) -> float:
    """What the references of such comparisons score among themselves; 0 where each is alone."""
    levels = [own.among.mean() if len(own.among) else 0.0 for own in known]
    return float(weights @ np.array(levels))


def _relative(known: Sequence[Comparison], usual: float) -> Array:
    """`relative` scores of comparisons sorted by their number of references."""
    parts = []
    for _, group in itertools.groupby(known, key=lambda c: len(c.raws)):
        alike = list(group)
        among = [c.among for c in alike]
        parts.append(relative([c.raws for c in alike], among, usual=usual))
    return np.concatenate(parts)


def _balanced(known: Sequence[Comparison]) -> Array:
    """Weights `(N,)` of sum 1: kinds, then sets, then writers, then comparisons alike."""
    weights = [1.0] * len(known)
    group: list[tuple[object, ...]] = [()] * len(known)
    levels = [c.genuine for c in known], [c.set for c in known], [c.writer for c in known]
    for level in levels:
        finer = [(*outer, value) for outer, value in zip(group, level, strict=True)]
        parts = Counter(inner[:-1] for inner in set(finer))
        weights = [w / parts[outer] for w, outer in zip(weights, group, strict=True)]
        group = finer
    sizes = Counter(group)
    return np.array([w / sizes[g] for w, g in zip(weights, group, strict=True)])


def _words(known: Sequence[Comparison], same: Array, other: Array, writers: int, note: str) -> str:
    sets = ", ".join(sorted({c.set for c in known}))
    text = (
        f"{len(same)} genuine comparisons and {len(other)} of the other kind, "
        f"{writers} writers of {sets}"
    )
    return f"{text}; {note}" if note else text
