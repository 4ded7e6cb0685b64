"""One fine-tuning from a folder to a decision: check, split, train, compare, write."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Parts, folds, recognise
from verifier_app.datasets.parting import refuse_leakage, usable_people
from verifier_app.errors import DataError, ModelFileError, UsageError
from verifier_app.evaluation.inspection import Inspection, inspect
from verifier_app.nn import library
from verifier_app.nn.device import choose
from verifier_app.nn.model import Model, load
from verifier_app.nn.modelfile import sha256_of
from verifier_app.nn.network import Twin
from verifier_app.store import runs
from verifier_app.store.atomic import write_atomically
from verifier_app.training import synthetic
from verifier_app.training.loop import Event
from verifier_app.training.tuning.adoption import already_met
from verifier_app.training.tuning.loop import Control
from verifier_app.training.tuning.options import Options
from verifier_app.training.tuning.pictures import Kept, packed
from verifier_app.training.tuning.result import Finished, Known, conclude
from verifier_app.training.tuning.trainer import Trainer, sees_whole
from verifier_app.types import Basis
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.embedded import code_of

Emit = Callable[[Event], None]
_RESERVE = 12.0
"""Seconds kept for calibrating, the intervals and writing, besides measuring."""
_RESERVE_SHARE = 0.05
_LEAST_TRAINING = 2.0


@dataclass(frozen=True)
class Request:
    """What is to be tuned on what.

    Attributes:
        data: Folder or table.
        name: Of the new model.
        folder: Where checkpoints and the result are kept; an unfinished run there goes on.
        options: How.
        profile: What the samples are.
        base: Name or file of the base model; None for the one in use.
        keep: Whether a result that is not adopted becomes a model too, as an experiment.
    """

    data: Path
    name: str
    folder: Path
    options: Options = field(default_factory=Options)
    profile: Profile = "signature"
    base: str | None = None
    keep: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The start command's form of it, for a program that continues the run later."""
        own = self.options.as_dict()
        preset = own.pop("preset")
        del own["scratch"]
        return {
            "data": str(self.data), "name": self.name, "folder": str(self.folder),
            "preset": preset, "options": own, "profile": self.profile, "base": self.base,
            "keep": self.keep,
        }  # fmt: skip


class Job:
    """A fine-tuning; `run` does all of it.

    Args:
        request: What is wanted.
        emit: Is told every event.
        control: What the person wants meanwhile.
    """

    def __init__(self, request: Request, emit: Emit, control: Control) -> None:
        self._request, self._emit, self._control = request, emit, control
        self._begun = control.clock()
        runs.claim(request.folder)

    def run(self) -> Event:
        """Everything; the result, which is also the last event.

        Raises:
            UserError: Data, base or place cannot be used; nothing was changed.
        """
        try:
            return self._run()
        finally:
            runs.release(self._request.folder)

    def _run(self) -> Event:
        request, options = self._request, self._request.options
        library.new_path(request.name)  # better now than after the work
        self._path = self._own_base()
        self._device = choose(options.device)
        base = load(self._path, self._device, self._control.check)
        if base.card.profile != request.profile:
            raise ModelFileError(
                f"The model {base.card.name!r} is for the profile {base.card.profile!r}.",
                f"Choose that profile, or a model for {request.profile!r}.",
            )
        try:
            collection, inspection = self._looked_at()
            turns = folds(collection, options.seed)
            # plain signs of different kinds, a stroke or a ring, are alike without being copies
            alike = inspection.duplicates if request.profile == "signature" else ()
            copies = [(own.first, own.second) for own in alike]
            for parts in turns:
                refuse_leakage(parts, collection, inspection.digests, copies)
        except DataError as error:
            raise error.with_path(request.data) from None
        self._emit(
            {
                "event": "split",
                "turns": len(turns),
                "training": len(turns[0].training),
                "stopping": len(turns[0].stopping),
                "check": len(frozenset().union(*(t.check for t in turns))),
                "device": self._device.as_dict(),
            }
        )
        known = self._measured_before(base, collection, turns)
        self._look_for_met(known, base, collection, inspection, turns)
        trainer = self._trainer(collection, inspection, base)
        runs.remember(request.folder, request.as_dict())
        result = self._trained(trainer, base, collection, turns, known)
        if result["kept"]:
            runs.remove(request.folder)
        else:
            runs.finish(request.folder, request.as_dict(), result)
        return result

    def _own_base(self) -> Path:
        """The run's own copy of its base: whatever becomes of the model, or of which one is in use.

        Raises:
            UserError: There is no such base, or another training is left in the folder.
        """
        request = self._request
        copy = request.folder / runs.BASE
        if copy.is_file() and runs.asked(request.folder).get("base") == request.base:
            return copy
        found = library.find(request.base or library.default_model(request.profile))
        if not copy.is_file():
            write_atomically(copy, found.read_bytes())
        elif sha256_of(found) != sha256_of(copy):
            raise DataError(
                "The run's folder holds a training that began with another model.",
                "Choose another name or folder.",
                request.folder,
            )
        return copy

    def _looked_at(self) -> tuple[Collection, Inspection]:
        """The samples of writers who have enough of them, after the check."""
        profile = self._request.profile
        found = recognise(self._request.data, profile).to_learn_from(profile)

        def progress(what: str, done: int, total: int) -> None:
            self._control.wait()
            self._emit({"event": "checking", "what": what, "done": done, "of": total})

        inspection = inspect(found, profile, progress, self._control.check)
        self._emit({"event": "check", **inspection.as_dict()})
        usable = inspection.counted(found.collection)
        people = set(usable_people(usable))
        rows = [row for row in usable if row.person in people]
        return Collection(rows, found.collection.read), inspection

    def _measured_before(
        self, base: Model, collection: Collection, turns: Sequence[Parts]
    ) -> Known:
        """The held-out comparisons by the base, and what else the result will need."""
        held_out = _held_out(turns)
        rows = [row for row in collection if row.person in held_out]
        fixed = synthetic.check_set(self._request.profile)
        kept = Kept(
            [Collection(rows, collection.read), fixed],
            self._request.profile,
            self._control.wait,
        )
        begun = time.monotonic()
        calibration = Calibration.from_json(list(base.card.calibration))
        # a new network's score weighs otherwise beside how the pen moved
        bases = (Basis.PICTURES,) if self._request.options.scratch else calibration.bases
        known = Known(kept, list(turns), self._request.profile, bases, self._control.check)
        known.before = known.scored_by(base)
        known.seconds = time.monotonic() - begun
        # a round measures as much again, to know when to stop; the first one tells how much it is
        self._emit({"event": "beside", "seconds": round(2 * known.seconds, 1)})
        return known

    def _look_for_met(
        self,
        known: Known,
        base: Model,
        collection: Collection,
        inspection: Inspection,
        turns: Sequence[Parts],
    ) -> None:
        """What the result will have learnt from, and whom of the held-out ones the base knows."""
        scratch = self._request.options.scratch
        before = frozenset() if scratch else base.card.learnt_from
        # in turns, the network that is kept learns from those who were checked as well
        unseen = turns[0].check if len(turns) == 1 else frozenset()
        codes = {row.key: code_of(inspection.digests[row.key]) for row in collection}
        own = {codes[row.key] for row in collection if row.person not in unseen}
        known.learnt_from = sorted(before | own)
        met = {row.person for row in collection if codes[row.key] in before}
        known.met = len(met & _held_out(turns))
        if known.met:
            text = already_met(known.met, self._request.profile)
            self._emit({"event": "met", "writers": known.met, "text": text})

    def _trainer(self, collection: Collection, inspection: Inspection, base: Model) -> Trainer:
        whole = sees_whole(base, self._request.options)
        profile = self._request.profile
        local = packed(collection, profile, whole=whole, check=self._control.wait)
        mixed = packed(synthetic.mixed(profile), profile, whole=whole, check=self._control.wait)
        identity = {
            "options": self._request.options.identity(),
            "base": base.sha256,
            "data": fingerprint(collection, inspection.digests),
        }
        return Trainer(
            base=self._path,
            collection=collection,
            local=local,
            mixed=mixed,
            options=self._request.options,
            profile=profile,
            device=self._device,
            whole=whole,
            identity=json.dumps(identity, sort_keys=True),
            emit=self._emit,
            control=self._control,
        )

    def _trained(
        self,
        trainer: Trainer,
        base: Model,
        collection: Collection,
        turns: Sequence[Parts],
        known: Known,
    ) -> Event:
        """Train once for each turn and, where there are several, once more for good.

        If the person ends one early, to keep what was learnt, it and those after it take no more
        steps than those before it needed; see `Trainer.until`.
        """
        request = self._request
        rounds = len(turns) + (len(turns) > 1)
        finished: list[Finished] = []
        for turn, parts in enumerate(turns):
            folder = request.folder / f"turn{turn}"
            begun = self._control.clock()
            seconds = self._seconds_left(known, rounds - turn, begun=turn > 0)
            network = trainer.train(parts, folder, seconds)
            finished.append(self._compared(trainer, network, folder, base, known, turn))
            spent = self._control.clock() - begun
            beside = spent - float(trainer.facts["seconds"]) + trainer.beside
            if beside > 0:  # else it was trained another day
                self._emit({"event": "beside", "seconds": round(beside, 1)})
        if len(turns) > 1:
            stopping = turns[0].stopping
            everyone = frozenset(row.person for row in collection)
            parts = Parts(everyone - stopping, stopping, frozenset())
            seconds = self._seconds_left(known, 1, begun=True)
            folder = request.folder / "last"
            network = trainer.train(parts, folder, seconds)
            finished.append(self._compared(trainer, network, folder, base, known, None))
        return conclude(request, base, self._path, trainer, known, finished, collection)

    def _seconds_left(self, known: Known, rounds: int, *, begun: bool) -> float | None:
        """How long the next of `rounds` may train; once `begun`, no round is refused.

        A machine that became slow may go beyond its limit by the least of each round that is
        left; what the rounds before it learnt is not thrown away for that.
        """
        limit = self._request.options.time_limit
        if limit is None:
            return None
        spent = self._control.clock() - self._begun
        reserve = max(_RESERVE, _RESERVE_SHARE * limit)
        left = (limit - spent - reserve) / rounds - 1.5 * known.seconds
        if left < _LEAST_TRAINING and begun:
            return _LEAST_TRAINING
        if left < _LEAST_TRAINING:
            raise UsageError(
                f"The time limit of {limit:.0f} s leaves no time to train: the check alone took "
                f"{spent:.0f} s.",
                f"Allow at least {rounds * (2 * known.seconds + 60) + spent:.0f} s.",
            )
        return left

    def _compared(
        self,
        trainer: Trainer,
        network: Twin,
        folder: Path,
        base: Model,
        known: Known,
        turn: int | None,
    ) -> Finished:
        """The network, with the scores that it gives as its file will round it."""
        best_step = trainer.facts["best_step"]
        self._emit({"event": "comparing", "round": trainer.round, "best_step": best_step})
        draft = folder / "draft.safetensors"
        trainer.write(draft, network, base.card)
        scores = known.scored_by(load(draft, self._device, self._control.check), turn)
        return Finished(network, scores, trainer.facts)


def _held_out(turns: Sequence[Parts]) -> frozenset[str]:
    """Those whom one turn or another does not learn from."""
    return frozenset().union(*(turn.check | turn.stopping for turn in turns))


def fingerprint(rows: Collection, digests: Mapping[str, str]) -> str:
    """SHA-256 (hex) of who wrote what, by what the network sees: no names, no pictures."""
    digest = hashlib.sha256()
    people = {person: number for number, person in enumerate(sorted({r.person for r in rows}))}
    for row in rows:
        digest.update(f"{people[row.person]}\t{row.kind}\t{digests[row.key]}\n".encode())
    return digest.hexdigest()
