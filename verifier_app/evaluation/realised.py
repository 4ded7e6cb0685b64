"""What operating points do on writers that had no part in them: rates with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from verifier_app.choices import OPERATING_POINTS
from verifier_app.evaluation import resampling
from verifier_app.evaluation.scoring import Scored, for_calibration
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import Comparison, thinned

_FOLDS = 5
Refit = Callable[[Sequence[Comparison], Sequence[Comparison]], Calibration]
"""A calibration from known comparisons and comparisons with strangers."""


def cross_fitted(
    known: Sequence[Scored],
    strangers: Sequence[Scored],
    refit: Refit,
    asked: Sequence[Scored] | None = None,
) -> list[Calibration]:
    """For each comparison a calibration that never met a sample of its writers.

    Args:
        known: Genuine comparisons and imitations.
        strangers: Comparisons with other people's own samples.
        refit: Makes a calibration.
        asked: The comparisons that want one; None: those that are known.
    """
    asked = known if asked is None else asked
    groups = {s.comparison.group for s in known}
    # those who are known only as strangers come last, that each part has its share of the others
    everyone = {person for s in (*known, *asked) for person in people(s)} - groups
    ordered = [*sorted(groups), *sorted(everyone)]
    fold = {person: index % min(_FOLDS, len(ordered)) for index, person in enumerate(ordered)}
    made: dict[frozenset[int], Calibration] = {}
    found = []
    for own in asked:
        numbers = frozenset(fold[person] for person in people(own))
        if numbers not in made:
            apart = {person for person, number in fold.items() if number in numbers}
            rest, others = (
                [s for s in part if not apart & people(s)] for part in (known, strangers)
            )
            made[numbers] = refit(comparisons(rest), comparisons(others, strangers=True))
        found.append(made[numbers])
    return found


def people(scored: Scored) -> set[str]:
    """Whose references they are, and who wrote the questioned sample."""
    return {scored.comparison.group, scored.comparison.questioned.person}


def comparisons(scored: Sequence[Scored], *, strangers: bool = False) -> list[Comparison]:
    """What a calibration is fitted to: the comparisons, and with fewer references too."""
    return thinned(for_calibration(scored, strangers=strangers))


def alone(scored: Sequence[Scored]) -> list[Scored]:
    """Each comparison once for each of its references, alone."""
    none = np.zeros(0)
    return [
        Scored(s.comparison, s.raws[k : k + 1], none, s.basis)
        for s in scored
        for k in range(len(s.raws))
    ]


def own_kind(scored: Sequence[Scored], calibrations: Sequence[Calibration]) -> list[Calibration]:
    """What each comparison is weighed by: the part of its calibration that rests on the same."""
    pairs = zip(scored, calibrations, strict=True)
    return [calibration.of(own.basis) for own, calibration in pairs]


def table(
    scored: Sequence[Scored],
    calibrations: Sequence[Calibration],
    check: Callable[[], object] = lambda: None,
) -> dict[str, Any]:
    """Shares of verdicts at each operating point, by kind, with 95 % intervals over writers.

    A share is None where there is nothing of its kind; `of` says of how many comparisons it is.

    Args:
        scored: Known comparisons, and those with strangers where they are to be counted.
        calibrations: The calibration of each, whatever its scores rest on.
        check: Called before each share; what it raises ends it.
    """
    calibrations = own_kind(scored, calibrations)
    kinds = np.array([s.comparison.kind for s in scored])
    groups = np.array([s.comparison.group for s in scored])
    values = [c.llr(s.raws, s.among) for s, c in zip(scored, calibrations, strict=True)]
    found: dict[str, Any] = {}
    for name, rate in OPERATING_POINTS.items():
        verdicts = np.array(
            [
                calibration.block(len(s.raws)).point(name).verdict(value)
                for s, calibration, value in zip(scored, calibrations, values, strict=True)
            ]
        )
        shares: dict[str, Any] = {"stated": rate}
        for title, kind, verdict in (
            ("imitation_called_same", "imitation", "same"),
            ("stranger_called_same", "random", "same"),
            ("genuine_called_different", "genuine", "different"),
            ("genuine_called_same", "genuine", "same"),
        ):
            check()
            chosen = kinds == kind
            shares[title] = None
            if chosen.any():
                share = resampling.mean_interval(verdicts[chosen] == verdict, groups[chosen])
                shares[title] = {**share.as_dict(), "of": int(chosen.sum())}
        found[name] = shares
    return found
