"""Two models on the same comparisons: what changed, for whom, and whether it is chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from verifier_app.choices import DEFAULT_OPERATING_POINT
from verifier_app.evaluation import rates, realised, resampling
from verifier_app.evaluation.rates import Array, Bools
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import Scored
from verifier_app.verify.calibration import Calibration

_ROC_POINTS = 60
_ROC_SHARES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
"""Shares of others called same at which a table of the curve reads it: kept exactly."""
_MOST_FLIPS = 200


@dataclass(frozen=True, eq=False)
class Side:
    """One model's scores of the comparisons, and the calibration of each of them.

    A calibration may have parts for drawings; `own` gives what weighs a comparison.
    """

    scored: Sequence[Scored]
    calibrations: Sequence[Calibration]

    def own(self) -> list[Calibration]:
        """See `realised.own_kind`."""
        return realised.own_kind(self.scored, self.calibrations)

    def llr(self) -> Array:
        """Unclipped llr `(N,)`, of each comparison by its own calibration."""
        pairs = zip(self.scored, self.own(), strict=True)
        return np.array([c.llr(s.raws, s.among) for s, c in pairs])

    def raw(self) -> Array:
        """Mean raw scores `(N,)`: what ranks, whatever the calibration."""
        return np.array([s.raws.mean() for s in self.scored], np.float64)


@dataclass(frozen=True, eq=False)
class Changes:
    """What a model does differently from the one before.

    Attributes:
        kind: Against `imitation`, or `random` where there are no imitations.
        eer: Equal error rate before, after, and the difference (paired), with intervals.
        cllr: The same of Cllr, in bits; None without calibrations.
        writers: Writers that were compared; of the kind of comparison that fewer have.
        detail: ROC points, writers, flipped pairs and realised rates, for the window.
    """

    kind: str
    eer: tuple[Interval, Interval, Interval]
    cllr: tuple[Interval, Interval, Interval] | None
    writers: int
    detail: dict[str, Any]

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        names = ("before", "after", "difference")
        cllr = None
        if self.cllr is not None:
            cllr = {n: i.as_dict() for n, i in zip(names, self.cllr, strict=True)}
        return {
            "against": self.kind,
            "writers": self.writers,
            "eer": {n: i.as_dict() for n, i in zip(names, self.eer, strict=True)},
            "cllr": cllr,
            **self.detail,
        }


def compared(before: Side, after: Side, check: Callable[[], object] = lambda: None) -> Changes:
    """The changes between two models on the same comparisons.

    References are looked at one by one, which gives more comparisons.

    Args:
        before: The base's scores.
        after: The new model's scores of the same comparisons in the same order.
        check: Called before each figure; what it raises ends it.

    Raises:
        ValueError: The comparisons are not the same, or of one kind only.
    """
    if [s.comparison for s in before.scored] != [s.comparison for s in after.scored]:
        raise ValueError("the comparisons are not the same")
    one, two = (_each(side) for side in (before, after))
    genuine = np.array([s.comparison.kind == "genuine" for s in one.scored])
    groups = np.array([s.comparison.group for s in one.scored])
    if genuine.all() or not genuine.any():
        raise ValueError("both kinds are needed")
    others = {s.comparison.kind for s in one.scored} - {"genuine"}
    llr = one.llr(), two.llr()
    return Changes(
        kind="imitation" if "imitation" in others else "random",
        eer=_three(_asked(rates.eer_of, check), one.raw(), two.raw(), genuine, groups),
        cllr=_three(_asked(rates.cllr_of, check), *llr, genuine, groups),
        writers=min(len(np.unique(groups[kind])) for kind in (genuine, ~genuine)),
        detail={
            "roc": {
                "before": _roc(one.raw(), genuine),
                "after": _roc(two.raw(), genuine),
            },
            "by_writer": _by_writer(one.raw(), two.raw(), genuine, groups),
            "flipped": _flipped(before, after),
            "realised": {
                "before": realised.table(one.scored, one.calibrations, check),
                "after": realised.table(two.scored, two.calibrations, check),
            },
        },
    )


def _asked(measure: rates.Measure, check: Callable[[], object]) -> rates.Measure:
    """`measure` that asks first whether to go on."""

    def asked(scores: Array, genuine: Bools, weights: Array) -> Array:
        check()
        return measure(scores, genuine, weights)

    return asked


def _each(side: Side) -> Side:
    """Every reference alone."""
    own = [c for s, c in zip(side.scored, side.calibrations, strict=True) for _ in s.raws]
    return Side(realised.alone(side.scored), own)


def _three(
    measure: rates.Measure, before: Array, after: Array, genuine: Bools, groups: Array
) -> tuple[Interval, Interval, Interval]:
    return (
        resampling.bootstrap(measure, before, genuine, groups),
        resampling.bootstrap(measure, after, genuine, groups),
        resampling.paired(measure, before, after, genuine, groups),
    )


def _roc(raw: Array, genuine: Bools) -> list[list[float]]:
    """Some 60 points: share of the other kind called same, share of genuine called same."""
    det = rates.det(raw[genuine], raw[~genuine])
    even = np.linspace(0, len(det.fmr) - 1, _ROC_POINTS).round().astype(int)
    read = [int(np.argmax(det.fmr <= share + 1e-12)) for share in _ROC_SHARES]
    chosen = np.unique([*even, *read])
    return [[round(float(det.fmr[i]), 5), round(1 - float(det.fnmr[i]), 5)] for i in chosen]


def _by_writer(before: Array, after: Array, genuine: Bools, groups: Array) -> list[dict[str, Any]]:
    """Equal error rate of each writer, at the best threshold of their own."""
    found = []
    for writer in sorted(set(groups.tolist())):
        mine = groups == writer
        if (mine & genuine).any() and (mine & ~genuine).any():
            one, two = (
                rates.eer(values[mine & genuine], values[mine & ~genuine])
                for values in (before, after)
            )
            found.append({"writer": writer, "before": round(one, 5), "after": round(two, 5)})
    return found


def _flipped(before: Side, after: Side) -> list[dict[str, Any]]:
    """Comparisons whose verdict at the standard point changed, the greatest change first."""
    one, two = before.llr(), after.llr()
    sides = (before.own(), one), (after.own(), two)
    found: list[dict[str, Any]] = []
    for index, scored in enumerate(before.scored):
        verdicts = [
            calibrations[index]
            .block(len(scored.raws))
            .point(DEFAULT_OPERATING_POINT)
            .verdict(float(values[index]))
            for calibrations, values in sides
        ]
        if verdicts[0] != verdicts[1]:
            comparison = scored.comparison
            found.append(
                {
                    "questioned": comparison.questioned.key,
                    "references": [r.key for r in comparison.references],
                    "target": comparison.kind,
                    "before": {"llr": round(float(one[index]), 3), "verdict": verdicts[0]},
                    "after": {"llr": round(float(two[index]), 3), "verdict": verdicts[1]},
                }
            )
    found.sort(key=lambda f: -abs(f["after"]["llr"] - f["before"]["llr"]))
    return found[:_MOST_FLIPS]
