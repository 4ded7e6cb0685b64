"""Tables of a protocol: error rates with intervals, per set and per writer.

Imitations and other people's own signatures are never pooled: each kind has a table of
its own against the same genuine comparisons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from verifier_app.choices import OPERATING_POINTS
from verifier_app.evaluation import rates, resampling
from verifier_app.evaluation.protocols import OneOfMany
from verifier_app.evaluation.rates import Array, Bools, Realised
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import Scored, llrs
from verifier_app.types import Basis, OperatingPoint
from verifier_app.verify.calibration import Calibration

FIXED_FMR = (0.05, 0.01, 0.001)
AS = {
    Basis.SHAPE: "by shape alone",
    Basis.WIDTH: "by shape and width",
    Basis.PICTURES: "as pictures",
    Basis.UNPRESSED: "as drawings without pressure",
    Basis.MOVEMENT: "as drawings",
}
"""How samples were compared whose pictures show nothing, or not all, of where their line is heavy;
and drawn ones, by how the pen moved too, or by what it left alone."""


@dataclass(frozen=True)
class PointRow:
    """What an operating point, fixed beforehand, did."""

    point: OperatingPoint
    realised: Realised
    imitation_called_same: Interval
    genuine_called_different: Interval
    genuine_called_same: Interval
    inconclusive: Interval

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            **self.point.as_dict(),
            "realised": {
                "imitation_called_same": self.imitation_called_same.as_dict(),
                "genuine_called_different": self.genuine_called_different.as_dict(),
                "genuine_called_same": self.genuine_called_same.as_dict(),
                "inconclusive": self.inconclusive.as_dict(),
                "counts": vars(self.realised),
            },
        }


@dataclass(frozen=True)
class WriterRow:
    """One writer's comparisons.

    Attributes:
        writer: The writer, with the set.
        genuine: Number of genuine comparisons.
        others: Number of the other kind.
        eer: At the writer's own best threshold, found afterwards; None without both kinds.
        genuine_llr: Mean llr of the genuine ones, None where there are none.
        others_llr: Mean llr of the others, None where there are none.
        standard: Verdicts at the standard operating point, None without calibration.
    """

    writer: str
    genuine: int
    others: int
    eer: float | None
    genuine_llr: float | None
    others_llr: float | None
    standard: Realised | None

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {**vars(self), "standard": None if self.standard is None else vars(self.standard)}


@dataclass(frozen=True, eq=False)
class Table:
    """One protocol on one set (and condition), genuine against one other kind.

    `genuine` and `others` are the unclipped llr (raw means without calibration) behind
    the figures; `cllr`, `cllr_min` in bits; `right` is the share of right answers at
    llr 0, kinds weighing the same. `seen` is of `AS`, or empty for
    pictures that show their line; `llr_range` what the calibration supports.
    """

    protocol: str
    set: str
    condition: str
    other: str
    references: int
    writers: int
    genuine: Array
    others: Array
    eer: Interval
    auc: Interval
    fnmr_at_fmr: dict[float, Interval]
    cllr: Interval | None
    cllr_min: Interval | None
    right: Interval | None
    points: tuple[PointRow, ...]
    by_writer: tuple[WriterRow, ...]
    seen: str = ""
    llr_range: tuple[float, float] | None = None

    @property
    def name(self) -> str:
        """What the table is about, in a few words."""
        other = "" if self.other == "imitation" else self.other
        parts = [self.set, self.condition, self.seen, other]
        return " ".join(p for p in parts if p)

    def as_dict(self) -> dict[str, Any]:
        """The JSON form, without the single llr."""
        return {
            "protocol": self.protocol,
            "set": self.set,
            "condition": self.condition,
            "seen": self.seen,
            "other": self.other,
            "references": self.references,
            "writers": self.writers,
            "genuine": len(self.genuine),
            "others": len(self.others),
            "eer": self.eer.as_dict(),
            "auc": self.auc.as_dict(),
            "fnmr_at_fmr": {f"{fmr:g}": i.as_dict() for fmr, i in self.fnmr_at_fmr.items()},
            "cllr": None if self.cllr is None else self.cllr.as_dict(),
            "cllr_min": None if self.cllr_min is None else self.cllr_min.as_dict(),
            "right_at_llr_0": None if self.right is None else self.right.as_dict(),
            "llr_range": None if self.llr_range is None else list(self.llr_range),
            "operating_points": [row.as_dict() for row in self.points],
            "by_writer": [row.as_dict() for row in self.by_writer],
        }


@dataclass(frozen=True)
class WaysTable:
    """One-of-many trials: share answered rightly, ties shared, interval over groups."""

    protocol: str
    trials: int
    ways: int
    right: Interval
    by_group: dict[str, float]

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {**vars(self), "right": self.right.as_dict()}


def tables(
    protocol: str,
    scored: Sequence[Scored],
    calibration: Calibration | None,
    *,
    resamples: int = resampling.RESAMPLES,
    seed: int = 0,
) -> list[Table]:
    """One table for each set, condition and other kind that occur.

    Drawings have several: what findings rest on, and what less would say, their pictures alone.
    Pictures that show less of their line have their own.

    Args:
        protocol: Its name.
        scored: Comparisons with one number of references, as `Scores.compare` gives them.
        calibration: Gives llr and operating points; without it figures that need a
            calibration are left out.
        resamples: Of writers, for the intervals.
        seed: Of the resampling.

    Raises:
        ValueError: Numbers of references are mixed.
    """
    if len({len(s.raws) for s in scored}) > 1:
        raise ValueError("a table is about one number of references")
    drawn = {s.comparison for s in scored if s.basis.is_drawn}
    cells: dict[tuple[str, str, str], list[Scored]] = {}
    for own in scored:
        pictures = own.basis is Basis.PICTURES and own.comparison not in drawn
        seen = "" if pictures else AS[own.basis]
        cells.setdefault((own.comparison.set, own.comparison.condition, seen), []).append(own)
    found = []
    for (_, _, seen), members in sorted(cells.items(), key=lambda item: item[0]):
        for other in ("imitation", "random"):
            chosen = [s for s in members if s.comparison.kind in ("genuine", other)]
            if len({s.comparison.kind for s in chosen}) == 2:
                cell = _Cell(chosen, llrs(chosen, calibration), resamples, seed)
                found.append(_table(protocol, other, cell, calibration, seen))
    return found


def ways(
    protocol: str,
    chosen: Sequence[tuple[OneOfMany, Array]],
    *,
    resamples: int = resampling.RESAMPLES,
    seed: int = 0,
) -> WaysTable:
    """The table of one-of-many trials with their raw scores, at least one."""
    credit = np.array(
        [rates.n_way(scores[None], [trial.answer]) for trial, scores in chosen], np.float64
    )
    groups = [trial.group for trial, _ in chosen]
    return WaysTable(
        protocol=protocol,
        trials=len(chosen),
        ways=max(len(trial.choices) for trial, _ in chosen),
        right=resampling.mean_interval(credit, groups, resamples=resamples, seed=seed),
        by_group={
            group: float(credit[[g == group for g in groups]].mean())
            for group in sorted(set(groups))
        },
    )


class _Cell:
    """The comparisons of one table as arrays, and intervals over their writers."""

    def __init__(self, scored: Sequence[Scored], llr: Array, resamples: int, seed: int) -> None:
        self.first = scored[0]
        self.llr = llr
        self.genuine: Bools = np.array([s.comparison.kind == "genuine" for s in scored])
        self.groups = np.array([s.comparison.group for s in scored])
        self._resamples, self._seed = resamples, seed

    def interval(self, measure: rates.Measure, values: Array | None = None) -> Interval:
        return resampling.bootstrap(
            measure,
            self.llr if values is None else values,
            self.genuine,
            self.groups,
            resamples=self._resamples,
            seed=self._seed,
        )

    def share(self, hits: Bools, *, genuine: bool) -> Interval:
        own = self.genuine == genuine
        return resampling.mean_interval(
            hits[own], self.groups[own], resamples=self._resamples, seed=self._seed
        )


def _table(
    protocol: str, other: str, cell: _Cell, calibration: Calibration | None, seen: str
) -> Table:
    same, others = cell.llr[cell.genuine], cell.llr[~cell.genuine]
    references = len(cell.first.raws)
    block = None
    if calibration is not None:
        block = calibration.of(cell.first.basis).block(references)
    points = () if block is None else block.points
    return Table(
        protocol=protocol,
        set=cell.first.comparison.set,
        condition=cell.first.comparison.condition,
        other=other,
        references=references,
        writers=len(set(cell.groups)),
        genuine=same,
        others=others,
        eer=cell.interval(rates.eer_of),
        auc=cell.interval(rates.auc_of),
        fnmr_at_fmr={fmr: cell.interval(rates.fnmr_at(fmr)) for fmr in FIXED_FMR},
        cllr=None if block is None else cell.interval(rates.cllr_of),
        cllr_min=None if block is None else cell.interval(rates.cllr_min_of),
        right=None if block is None else cell.interval(_right),
        points=tuple(_point(point, cell) for point in points),
        by_writer=_writers(cell, points),
        seen=seen,
        llr_range=None if block is None else block.llr_range,
    )


def _right(scores: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: mean over the kinds of the share on the right side of llr 0; ties wrong."""
    return _of_both(np.where(genuine, scores > 0, scores < 0).astype(np.float64), genuine, weights)


def _of_both(hits: Array, genuine: Bools, weights: Array) -> Array:
    """`Measure`: the mean over the kinds of the share of hits (1; others are 0)."""
    found = [rates.called_same(0.5, genuine=kind)(hits, genuine, weights) for kind in (True, False)]
    return np.asarray((found[0] + found[1]) / 2, np.float64)


def _point(point: OperatingPoint, cell: _Cell) -> PointRow:
    verdicts = np.array([point.verdict(v) for v in cell.llr.tolist()])
    return PointRow(
        point=point,
        realised=rates.realised(point, cell.llr[cell.genuine], cell.llr[~cell.genuine]),
        imitation_called_same=cell.share(verdicts == "same", genuine=False),
        genuine_called_different=cell.share(verdicts == "different", genuine=True),
        genuine_called_same=cell.share(verdicts == "same", genuine=True),
        inconclusive=cell.interval(_of_both, (verdicts == "inconclusive").astype(np.float64)),
    )


def _writers(cell: _Cell, points: Sequence[OperatingPoint]) -> tuple[WriterRow, ...]:
    standard = dict(zip(OPERATING_POINTS, points, strict=False)).get("standard")
    found = []
    for writer in sorted(set(cell.groups.tolist())):
        mine = cell.groups == writer
        same, others = cell.llr[mine & cell.genuine], cell.llr[mine & ~cell.genuine]
        both = len(same) > 0 and len(others) > 0
        found.append(
            WriterRow(
                writer=writer,
                genuine=len(same),
                others=len(others),
                eer=rates.eer(same, others) if both else None,
                genuine_llr=float(same.mean()) if len(same) else None,
                others_llr=float(others.mean()) if len(others) else None,
                standard=None if standard is None else rates.realised(standard, same, others),
            )
        )
    return tuple(found)
