"""From tuned networks to a decision and a model file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app import imaging
from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled, Parts
from verifier_app.errors import DataError, reason
from verifier_app.evaluation import realised
from verifier_app.evaluation.before_after import Changes, Side, compared
from verifier_app.evaluation.pairings import pairings
from verifier_app.evaluation.protocols import Compared
from verifier_app.evaluation.rates import eer
from verifier_app.evaluation.recalibrating import PERSONAL, facts_of
from verifier_app.evaluation.scoring import Scored, Scores, used
from verifier_app.nn import library, modelfile
from verifier_app.nn.card import Card, JsonObject
from verifier_app.nn.model import Model
from verifier_app.nn.network import Twin
from verifier_app.store import runs
from verifier_app.store.atomic import write_atomically
from verifier_app.training.loop import Event
from verifier_app.training.synthetic import SET
from verifier_app.training.tuning.adoption import MARGIN, Decision, decide
from verifier_app.training.tuning.pictures import Kept
from verifier_app.types import OTHERS_ONLY, Basis
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.fitting import Comparison, fit
from verifier_app.verify.recalibration import refit

if TYPE_CHECKING:
    from verifier_app.training.tuning.job import Request
    from verifier_app.training.tuning.trainer import Trainer

TUNED = ", tuned"
"""What the new model's title has behind the base's, once however often it was done."""


@dataclass(frozen=True, eq=False)
class Scoreboard:
    """One model's scores of what it did not learn from.

    Attributes:
        check: Known comparisons of the writers that decide, on all bases, as of `Scores.compare`.
        strangers: Their comparisons with other people's own samples.
        stopping: Known comparisons of the writers that decided when to stop.
        synthetic: Equal error rate on the fixed check set, 0 to 1.
    """

    check: Sequence[Scored]
    strangers: Sequence[Scored]
    stopping: Sequence[Scored]
    synthetic: float


@dataclass(frozen=True, eq=False)
class Finished:
    """A tuned network with its scores, and facts about its training."""

    network: Twin
    scores: Scoreboard
    facts: Event


class Known:
    """The held-out comparisons, to be scored by the base and by tuned models.

    Args:
        kept: The samples.
        turns: Who is held out, in turns.
        profile: Of the models.
        bases: What scores rest on, as of `Scores.compare`.
        check: Called all the time while there is something to work out; what it raises ends it.
    """

    def __init__(
        self,
        kept: Kept,
        turns: Sequence[Parts],
        profile: Profile,
        bases: Sequence[Basis],
        check: Callable[[], object] = lambda: None,
    ) -> None:
        self._kept, self._turns, self._profile = kept, turns, profile
        self._bases = bases
        self.check = check
        self.before: Scoreboard
        self.met = 0
        """Held-out writers that the base has learnt from."""
        self.learnt_from: list[str] = []
        """The codes of all samples that the result will have learnt from, see `Card`."""
        self.seconds = 0.0

    @property
    def turns(self) -> int:
        """How many splits there are."""
        return len(self._turns)

    def scored_by(self, model: Model, turn: int | None = None) -> Scoreboard:
        """A model's scores of a turn's writers; of all turns' without one."""

        def asked(_what: str, _done: int, _all: int) -> None:
            self.check()

        scores = Scores(self._kept.collection, self._kept.scorer(model), asked)
        chosen = self._turns if turn is None else [self._turns[turn]]
        check: list[Scored] = []
        strangers: list[Scored] = []
        for parts in chosen:
            known, others = self._compared(parts.check, parts.check | parts.stopping)
            check += scores.compare(known, self._bases, less=True)
            strangers += scores.compare(others, self._bases, less=True)
        stopping, _ = self._compared(chosen[0].stopping, chosen[0].stopping)
        known, _ = pairings(self._rows(lambda row: row.set == SET), self._profile)
        fixed = scores.compare(known)
        genuine = [s.raws.mean() for s in fixed if s.comparison.kind == "genuine"]
        rest = [s.raws.mean() for s in fixed if s.comparison.kind != "genuine"]
        before = scores.compare(stopping, self._bases, less=True)
        return Scoreboard(check, strangers, before, eer(genuine, rest))

    def _compared(
        self, people: frozenset[str], among: frozenset[str]
    ) -> tuple[list[Compared], list[Compared]]:
        """Comparisons of `people`; strangers are `among` those that no network learnt from."""
        found = pairings(self._rows(lambda row: row.person in among), self._profile)
        known, strangers = ([c for c in part if c.group in people] for part in found)
        return known, strangers

    def _rows(self, wanted: Callable[[Labelled], bool]) -> list[Labelled]:
        return [row for row in self._kept.collection if wanted(row)]


def conclude(
    request: Request,
    base: Model,
    path: Path,
    trainer: Trainer,
    known: Known,
    finished: Sequence[Finished],
    collection: Collection,
) -> Event:
    """Compare, decide, calibrate, and write the model where it belongs; the result's event.

    Raises:
        DataError: The held-out writers offer nothing to compare.
        ModelFileError: A file cannot be written; the run's folder still holds the checkpoint.
    """
    old = known.before
    turns = finished[: known.turns]
    after = [s for f in turns for s in f.scores.check]
    strangers = [s for f in turns for s in f.scores.strangers]
    final = finished[-1]
    base_calibration = Calibration.from_json(list(base.card.calibration))
    stopping = final.scores.stopping
    anew = request.options.scratch
    check = known.check
    calibrated = _refitting(base, base_calibration, stopping, after, check, anew=anew)
    # thresholds that were set on local people may have met these: they are judged as the new ones
    has_met = library.is_tuned(base.card)
    before: realised.Refit = lambda _own, _others: base_calibration
    if has_met:
        before = _refitting(base, base_calibration, old.stopping, old.check, check)
    changes = _changes(old, after, strangers, before, calibrated, check)
    worst = max(f.scores.synthetic for f in finished)
    decision = decide(changes, (old.synthetic, worst), request.profile, known.met)
    calibration = calibrated(
        realised.comparisons(after), realised.comparisons(strangers, strangers=True)
    )
    figures: JsonObject = {
        **{k: v for k, v in changes.as_dict().items() if k in _IN_CARD},
        "check_set": {"before": old.synthetic, "after": worst, "margin": MARGIN},
    }
    card = _card(request, base.card, path, trainer, final, collection, figures)
    card = replace(
        card,
        calibration=tuple(calibration.to_json()),
        data={**card.data, "learnt_from": known.learnt_from},
    )
    if not decision.adopt:
        card = replace(card, extra={**card.extra, "experiment": decision.reason})
    written = _written(request, trainer, final.network, card, decision)
    return {
        "event": "result",
        "kind": "fine-tune",
        **decision.as_dict(),
        "model": request.name,
        **written,
        "base": {"name": base.card.name, "sha256": base.sha256},
        "options": request.options.as_dict(),
        "data": {key: own for key, own in card.data.items() if key != "learnt_from"},
        "met": known.met,
        "training": final.facts,
        "turns": known.turns,
        "check_set": figures["check_set"],
        "set_anew": has_met,
        **changes.as_dict(),
    }


def _refitting(
    base: Model,
    calibration: Calibration,
    stopping: Sequence[Scored],
    judged: Sequence[Scored],
    check: Callable[[], object],
    *,
    anew: bool = False,
) -> realised.Refit:
    """How comparisons of the held-out writers make a calibration, from the base's unless `anew`."""
    note = f"tuned from {base.card.name}"
    # in turns, who decided when to stop is checked too: once, and never by a calibration of theirs
    checked = {s.comparison.group for s in judged}
    besides = [s for s in stopping if s.comparison.group not in checked]

    def calibrated(some: Sequence[Comparison], others: Sequence[Comparison]) -> Calibration:
        check()
        own = [*realised.comparisons(besides), *some]
        if anew:
            return _fitted(own, others, note)
        return refit(calibration, own, others, note=note)

    return calibrated


_IN_CARD = ("against", "writers", "eer", "cllr", "realised")
"""Of the changes; who they are about and their files stay out of the card."""


def _changes(
    old: Scoreboard,
    after: Sequence[Scored],
    strangers: Sequence[Scored],
    before: realised.Refit,
    calibrated: realised.Refit,
    check: Callable[[], object],
) -> Changes:
    """Against imitations where there are any, else against strangers.

    `before` and `calibrated` make the calibrations of base and result.
    """
    after, strangers = used(after), used(strangers)
    known, others = used(old.check), used(old.strangers)
    skilled = any(s.comparison.kind == "imitation" for s in after)
    one = [*known, *([] if skilled else others)]
    two = [*after, *([] if skilled else strangers)]
    if len({s.comparison.kind == "genuine" for s in two}) < 2:
        raise DataError("The held-out writers offer nothing to compare.", "Add samples.")
    now = _by_writer(after, strangers, calibrated)
    was = _by_writer(known, others, before)
    order = {s.comparison: s for s in two}
    groups = now.keys() & was.keys()
    sides = [s for s in one if s.comparison in order and s.comparison.group in groups]
    return compared(
        Side(sides, [was[s.comparison.group] for s in sides]),
        Side([order[s.comparison] for s in sides], [now[s.comparison.group] for s in sides]),
        check,
    )


def _by_writer(
    known: Sequence[Scored], strangers: Sequence[Scored], refit: realised.Refit
) -> dict[str, Calibration]:
    """For each writer a calibration that never met a sample of theirs."""
    fitted = realised.cross_fitted(known, strangers, refit)
    return {s.comparison.group: own for s, own in zip(known, fitted, strict=True)}


def _fitted(own: list[Comparison], others: Sequence[Comparison], note: str) -> Calibration:
    """Of a new network: without imitations, other people's own samples are all there is."""
    if any(not c.genuine for c in own):
        return fit(own, note=note)
    return fit([*own, *others], note=f"{note}; {OTHERS_ONLY}")


def _card(
    request: Request,
    base: Card,
    path: Path,
    trainer: Trainer,
    final: Finished,
    collection: Collection,
    figures: JsonObject,
) -> Card:
    facts = facts_of(collection)
    scratch = request.options.scratch
    about = "a new network after Koch et al. 2015" if scratch else base.name
    return Card(
        name=request.name,
        title="Koch et al. 2015, on local data"
        if scratch
        else base.title.removesuffix(TUNED) + TUNED,
        profile=request.profile,
        architecture=trainer.architecture(base),
        imaging=imaging.VERSION,
        licence="LicenseRef-personal" if scratch else base.licence,
        terms=PERSONAL if scratch else f"{base.terms} {PERSONAL}",
        date=datetime.now(UTC).date().isoformat(),
        recipe={"fine-tune": request.options.as_dict(), "training": final.facts},
        data={
            "description": f"{facts['writers']} local writers with {facts['genuine']} genuine "
            f"samples and {facts['forged']} imitations, by which {about} was trained.",
            **facts,
        },
        lineage={**library.descent(path, base), "by": "fine-tune"},
        figures={"held-out writers": figures},
        extra={"personal": PERSONAL},
    )


def _written(
    request: Request, trainer: Trainer, network: Twin, card: Card, decision: Decision
) -> JsonObject:
    """The result in the run's folder and, if adopted or to be kept, among the models."""
    result = request.folder / runs.RESULT
    sha256 = trainer.write(result, network, card)
    if not decision.adopt and not request.keep:
        return {"path": str(result), "sha256": sha256, "kept": False}
    target = placed(result, request.name)
    sha256 = modelfile.sha256_of(target)
    return {"path": str(target), "sha256": sha256, "kept": True}


def placed(source: Path, name: str) -> Path:
    """Copy a finished model file to where the person's models are.

    Raises:
        UserError: The name is taken, or there is no room.
    """
    target = library.new_path(name)
    try:
        write_atomically(target, source.read_bytes())
    except OSError as error:
        raise DataError(
            f"The model cannot be written ({reason(error)}).",
            f"Make room on the disk; the result is in {source}.",
            target,
        ) from error
    return target
