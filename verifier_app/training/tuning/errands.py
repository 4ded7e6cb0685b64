"""What the trainer's process does besides training: look at data, recalibrate, keep a result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from verifier_app.choices import PRECISIONS, Profile
from verifier_app.datasets import Collection, Recognised, folds, recognise
from verifier_app.datasets.parting import usable_people
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation.inspection import inspect
from verifier_app.evaluation.recalibrating import recalibrate
from verifier_app.nn import library, modelfile
from verifier_app.nn.device import choose, devices
from verifier_app.nn.model import Model, load
from verifier_app.store import runs
from verifier_app.training.loop import Event
from verifier_app.training.pack import Pack
from verifier_app.training.tuning import options
from verifier_app.training.tuning.loop import Control
from verifier_app.training.tuning.pictures import example_pairs, packed
from verifier_app.training.tuning.result import placed
from verifier_app.training.tuning.trainer import Trainer, sees_whole

_EXAMPLES = 12
_PACE_PEOPLE = 4
_PACE_BATCHES = (2, 6)
Emit = Callable[[Event], None]


class Errands:
    """Answers for the window that need its trainer's libraries; each is told by events.

    Args:
        wanted: `data`, `profile`, and, where it matters, `base`, `name`, `path` or `folder`.
        emit: Is told every event.
        control: Asked all the time whether to go on.
    """

    def __init__(self, wanted: Mapping[str, Any], emit: Emit, control: Control) -> None:
        self._wanted, self._emit, self._control = wanted, emit, control
        self._profile: Profile = wanted.get("profile", "signature")

    def check(self) -> Event:
        """Look at the data and say what they can give, how fast, and what may be chosen.

        Raises:
            UserError: They cannot be used at all.
        """
        self._emit({"event": "choices", **choices(self._profile)})
        found = self._data()
        begun = self._control.clock()
        inspection = inspect(found, self._profile, self._progress, self._control.check)
        seconds = self._control.clock() - begun
        self._emit({"event": "check", **inspection.as_dict()})
        rows = inspection.counted(found.collection)
        pairs = example_pairs(rows, self._profile, _EXAMPLES, self._control.wait)
        self._emit({"event": "examples", "pairs": pairs})
        try:
            self._tell_pace(rows, round(seconds, 2))
        except UserError as error:  # it is told again, and matters, where a training is begun
            self._emit({"event": "pace", "text": str(error)})
        return {"event": "checked"}

    def recalibrate(self) -> Event:
        """Thresholds for the data, as a new model; its figures are the result.

        Raises:
            UserError: The data or the base cannot be used.
        """
        name = library.free_name(str(self._wanted.get("name")))
        library.new_path(name)  # better now than after the work
        found = self._data()
        model = self._base()
        result = recalibrate(model, self._path(), found, name, self._progress)
        return {**result.as_dict(), "profile": self._profile}

    def keep_result(self) -> Event:
        """Put a result that was not adopted among the models, as an experiment.

        Raises:
            UserError: It is gone or damaged, or cannot be written.
        """
        source = Path(str(self._wanted.get("path")))
        card, _, _ = modelfile.load_tensors(source)
        target = placed(source, card.name)
        runs.remove(source.parent)
        return {"event": "kept", "model": card.name, "path": str(target)}

    def _progress(self, what: str, done: int, total: int) -> None:
        self._control.wait()
        self._emit({"event": "checking", "what": what, "done": done, "of": total})

    def _data(self) -> Recognised:
        found = recognise(Path(str(self._wanted.get("data"))), self._profile)
        return found.to_learn_from(self._profile)

    def _path(self) -> Path:
        return library.find(self._wanted.get("base") or library.default_model(self._profile))

    def _base(self) -> Model:
        model = load(self._path(), choose("auto"), self._control.check)
        if model.card.profile != self._profile:
            raise DataError(
                f"The model {model.card.name!r} is for the profile {model.card.profile!r}.",
                f"Choose that profile, or a model for {self._profile!r}.",
            )
        return model

    def _tell_pace(self, rows: Collection, check_seconds: float) -> None:
        """What a training would take, measured on a few steps with a few people.

        The large network of Koch et al. (2015) comes last, because its steps take long.
        """
        base = self._base()
        turns = len(folds(rows))
        people = set(usable_people(rows)[:_PACE_PEOPLE])
        few = Collection([row for row in rows if row.person in people], rows.read)
        facts = {"rounds": turns + (turns > 1), "device": base.device.as_dict()}
        for name, preset in (("tuned", "quick"), ("scratch", "source")):
            step = self._step(base, few, options.PRESETS[preset])
            self._emit({"event": "pace", "check_seconds": check_seconds, **facts, name: step})

    def _step(self, base: Model, few: Collection, preset: options.Options) -> list[float]:
        """Seconds of one step: those that it always takes, and those for each of the batch."""
        whole = sees_whole(base, preset)
        local = packed(few, self._profile, whole=whole, check=self._control.wait)
        seconds = []
        for batch in _PACE_BATCHES:
            trainer = Trainer(
                base=self._path(), collection=few, local=local, mixed=Pack([], []),
                options=replace(preset, batch=batch, synthetic=0.0), profile=self._profile,
                device=base.device, whole=whole, identity="", emit=self._emit,
                control=self._control,
            )  # fmt: skip
            seconds.append(trainer.pace())
        each = max(0.0, (seconds[1] - seconds[0]) / (_PACE_BATCHES[1] - _PACE_BATCHES[0]))
        return [max(0.0, seconds[0] - each * _PACE_BATCHES[0]), each]


def choices(profile: Profile) -> Event:
    """What a person may choose: presets, limits, devices, bases; and the names that are taken."""
    models = library.installed()
    return {
        "presets": {name: own.as_dict() for name, own in options.PRESETS.items()},
        "limits": {name: list(span) for name, span in options.LIMITS.items()},
        "losses": list(options.LOSSES),
        "scratch_losses": list(options.SCRATCH_LOSSES),
        "precisions": list(PRECISIONS),
        "devices": devices(),
        "bases": [o.name for o in models if o.card is not None and o.card.profile == profile],
        "experiments": [o.name for o in models if o.card is not None and o.card.experiment],
        "taken": [own.name for own in models],
    }
