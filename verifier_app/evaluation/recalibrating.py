"""Recalibration: a model's thresholds for local data, as a new model file, in seconds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.datasets import Collection, Labelled, Recognised
from verifier_app.datasets.labelled import fingerprint
from verifier_app.errors import DataError, ModelFileError
from verifier_app.evaluation import realised
from verifier_app.evaluation.advice import advise
from verifier_app.evaluation.pairings import pairings
from verifier_app.evaluation.scoring import NetworkScorer, Progress, Scored, Scores, used
from verifier_app.nn import library, modelfile
from verifier_app.nn.card import JsonObject
from verifier_app.types import Basis
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import Comparison
from verifier_app.verify.recalibration import refit

if TYPE_CHECKING:
    from verifier_app.nn import Model

PERSONAL = (
    "Derived from the handwriting of real people; pass it on only where they or the law allow it."
)
"""What a card says of models that were made from local data."""
DONE = ", recalibrated"
"""What the new model's title has behind the base's, once however often it was done."""
_OF_THRESHOLDS = re.compile(
    r" ?\b(Calibration|Thresholds): [^.]*\.(?= |$)| and calibration(?=\.)"
    r"|; thresholds and figures are those of the first one(?=\.)"
)
"""What a card says of the thresholds that the model has no more."""
_FEWEST_FOR_RATES = 2
"""Writers for each one whom a comparison takes out of the thresholds that judge it."""


@dataclass(frozen=True)
class Recalibrated:
    """A new model file and what changed.

    Attributes:
        name: Of the new model.
        path: Its file.
        figures: Realised rates before and after, cross-fitted over writers, and what to do by
            them at each operating point (`Advice`). Where there are no imitations, other
            people's own samples are counted in their place.
        facts: Writers and samples that count, which others took no part, how many of them the
            base has learnt from, whether the base's thresholds were set on local samples, base
            and hashes.
    """

    name: str
    path: Path
    figures: JsonObject
    facts: JsonObject

    def as_dict(self) -> dict[str, Any]:
        """The JSON form: the last line of `recalibrate --json`."""
        return {
            "event": "result",
            "kind": "recalibrate",
            "model": self.name,
            "path": str(self.path),
            **self.facts,
            **self.figures,
        }


def recalibrate(
    model: Model,
    path: Path,
    found: Recognised,
    name: str,
    progress: Progress | None = None,
) -> Recalibrated:
    """Refit a model's calibration on local data and write it as a new model of the person's.

    Args:
        model: The base, loaded.
        path: Its file, which stays as it is.
        found: The local data.
        name: Of the new model.
        progress: Told how far it is.

    Raises:
        DataError: There is no writer with two genuine samples.
        ModelFileError: The base is not calibrated, or the new file cannot be written.
    """
    target = library.new_path(name)
    if not model.card.calibration:
        raise ModelFileError(f"The model {model.card.name!r} is not calibrated.", "Choose another.")
    base = Calibration.from_json(list(model.card.calibration))
    known, strangers, scores, repeated = scored(model, found.collection, base.bases, progress)
    counted = found.collection.without({*scores.failures, *repeated})
    note = f"base {model.card.name}"

    def refitted(some: Sequence[Comparison], others: Sequence[Comparison]) -> Calibration:
        model.check()
        return refit(base, some, others, note=note)

    calibration = refitted(
        realised.comparisons(known), realised.comparisons(strangers, strangers=True)
    )
    figures = _figures(used(known), used(strangers), base, refitted, model.check)
    local = facts_of(counted)
    card = replace(
        model.card,
        name=name,
        title=model.card.title.removesuffix(DONE) + DONE,
        date=datetime.now(UTC).date().isoformat(),
        calibration=tuple(calibration.to_json()),
        data={
            **model.card.data,
            "description": described(str(model.card.data.get("description", "")), local),
        },
        lineage={**library.descent(path, model.card), "by": "recalibrate"},
        figures={"recalibration": figures},
        extra={
            **model.card.extra,  # an experiment stays one: its network is as good as it was
            "personal": PERSONAL,
            "local_data": local,
        },
    )
    sha256 = modelfile.relabel(path, target, card)
    facts: JsonObject = {
        "sha256": sha256,
        "base": {"name": model.card.name, "sha256": model.sha256},
        "layout": found.layout,
        "unreadable": dict(scores.failures),
        "repeated": repeated,
        "left_out": list(found.left_out),
        "learnt_from": scores.learnt_from(model.card.learnt_from),
        "set_before": library.is_tuned(model.card),
        **local,
    }
    return Recalibrated(name, target, figures, facts)


def scored(
    model: Model,
    collection: Collection,
    bases: Iterable[Basis] = (Basis.PICTURES,),
    progress: Progress | None = None,
) -> tuple[list[Scored], list[Scored], Scores, dict[str, str]]:
    """Known comparisons, those with strangers, all scores, and which samples are repeated.

    Of the last, each with the key of the one that it is again. `bases` as of `Scores.compare`.

    Raises:
        DataError: There is no writer with two genuine samples that can be used.
    """
    scores = Scores(collection, NetworkScorer(model, model.card.profile), progress)
    again = scores.repeated(collection)
    # one torn file among the references would cost its writer every comparison
    usable = collection.without({*scores.failures, *again})
    known, strangers = pairings(usable, model.card.profile)
    mine, others = (scores.compare(part, bases, less=True) for part in (known, strangers))
    if not any(s.comparison.kind == "genuine" for s in mine):
        raise DataError(
            "No writer has two genuine samples that can be used.",
            next(iter(scores.failures.values()), "Add genuine samples."),
        )
    return mine, others, scores, again


def described(base: str, local: JsonObject) -> str:
    """What the base says it was trained on, and what the thresholds rest on now."""
    own = (
        f"Thresholds: {local['writers']} local writers with {local['genuine']} genuine samples"
        f" and {local['forged']} imitations."
    )
    kept = _OF_THRESHOLDS.sub("", base).strip()
    if kept and kept[-1] not in ".!?。":
        kept += "."
    return f"{kept} {own}".strip()


def facts_of(rows: Iterable[Labelled]) -> JsonObject:
    """How many writers and samples, and a fingerprint that names neither."""
    rows = list(rows)
    return {
        "writers": len({row.person for row in rows}),
        "genuine": sum(row.kind == "genuine" for row in rows),
        "forged": sum(row.kind == "forged" for row in rows),
        "fingerprint": fingerprint(rows),
    }


def _figures(
    known: Sequence[Scored],
    strangers: Sequence[Scored],
    base: Calibration,
    refitted: realised.Refit,
    check: Callable[[], object],
) -> JsonObject:
    """Realised rates on writers that the thresholds were not fitted to, before and after."""
    groups = {s.comparison.group for s in known}
    has_imitations = any(s.comparison.kind == "imitation" for s in known)
    counted = [*known, *(() if has_imitations else strangers)]
    if len(groups) < _FEWEST_FOR_RATES * max(len(realised.people(s)) for s in counted):
        return {"before": None, "after": None, "checked_on": 0, "advice": None}
    fitted = realised.cross_fitted(known, strangers, refitted, counted)
    found: JsonObject = {"checked_on": len(groups)}
    for when, calibrations in (("before", [base] * len(counted)), ("after", fitted)):
        single = [c for s, c in zip(counted, calibrations, strict=True) for _ in s.raws]
        found[when] = {
            "one reference": realised.table(realised.alone(counted), single, check),
            "all references": realised.table(counted, calibrations, check),
        }
    found["advice"] = {
        basis: {name: advise(found["before"][basis][name], own) for name, own in points.items()}
        for basis, points in found["after"].items()
    }
    return found
