"""How to train: a preset, what is changed in it, and about how long that takes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.ui.models import numbers, tuning_words
from verifier_app.ui.models.model_files import in_plain_letters
from verifier_app.ui.models.tuning_data import Row

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Event

translate = QCoreApplication.translate
WHOLE = ("steps", "batch", "frozen", "seed")
NUMBERS = ("steps", "time_limit", "rate", "batch", "frozen", "augmentation", "synthetic", "seed")
WORDS = ("loss", "device", "precision")
ADVANCED = ("loss", *NUMBERS, "device", "precision")
OVERHEAD, RESERVE = 1.25, 12.0
"""Measuring and saving beside the steps; seconds for calibrating and writing at the end."""
CHECKS = 3.0
"""So often all samples are read again, in times of the check."""
LONGEST_NAME = 60


class TuningOptions(QObject):
    """The options of the next run, in the limits that the trainer has told.

    Attributes:
        preset: The preset that is chosen.
        changes: What differs from it, by option.
        name: Of the new model.
        base: The model that the training begins with; empty: the one in use by then.
        keep: Whether a result that is not adopted is kept as an experiment.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preset = "quick"
        self.changes: dict[str, Any] = {}
        self.name = ""
        self.base = ""
        self.keep = False
        self._stem = "local"
        self._named = False
        self._taken: set[str] = set()
        self._choices: Event = {}

    @property
    def presets(self) -> list[str]:
        """The presets that there are."""
        return list(self._choices.get("presets", {}))

    @property
    def bases(self) -> list[str]:
        """The models that there are for the profile."""
        return list(self._choices.get("bases", ()))

    def is_experiment(self, base: str) -> bool:
        """Whether a base was kept though it was not found fit for use."""
        return base in self._choices.get("experiments", ())

    @property
    def begins_anew(self) -> bool:
        """Whether the preset trains a new network, which is only compared with the base."""
        return bool(self._preset().get("scratch"))

    @property
    def is_ready(self) -> bool:
        """Whether a run could be started with these options."""
        return bool(self._choices) and not self.problems()

    def offer(self, choices: Event, data_name: str, taken: set[str]) -> None:
        """Take what there is to choose, and name the next run after the data."""
        self._choices = choices
        words = re.sub(r"[^a-z0-9]+", "-", in_plain_letters(data_name)).strip("-")
        self._stem = words[:40].rstrip("-") or "local"  # the cut may fall behind a hyphen
        self._taken = set(choices["taken"]) | taken
        if self.base not in self.bases:
            self.base = ""
        self._rename()
        self.changed.emit()

    def take(self, name: str) -> None:
        """A run has this name now; the next one needs another."""
        self._taken.add(name)
        self._named = False
        self._rename()
        self.changed.emit()

    def free_name(self, ending: str) -> str:
        """A name for a model from these data that no other has."""
        wish = f"{self._stem}-{ending}"
        number, name = 1, wish
        while name in self._taken:
            number += 1
            name = f"{wish}-{number}"
        return name

    @property
    def chosen_name(self) -> str:
        """The name that the person gave the new model; empty where it is a proposal."""
        return self.name if self._named else ""

    def take_over(self, request: Mapping[str, Any], name: str) -> None:
        """Go on with a `request` of another window or another day, and its `chosen_name`."""
        self.preset = request.get("preset", self.preset)
        self.changes = dict(request.get("options", {}))
        self.base, self.keep = request.get("base") or "", bool(request.get("keep"))
        if name:
            self.choose_name(name)

    def choose_preset(self, preset: str) -> None:
        """Begin with a preset anew."""
        self.preset, self.changes = preset, {}
        self._rename()
        self.changed.emit()

    def choose_name(self, name: str) -> None:
        """Give the new model a name."""
        self.name, self._named = name.strip(), True
        self.changed.emit()

    def choose_base(self, name: str) -> None:
        """Begin with another model."""
        self.base = name
        self.changed.emit()

    def choose_keep(self, *, keep: bool) -> None:
        """Keep a result that is not adopted, or not."""
        self.keep = keep
        self.changed.emit()

    def change(self, key: str, value: object) -> None:
        """Set an option; the preset's own value takes the change back."""
        if value == self._preset().get(key):
            self.changes.pop(key, None)
        else:
            self.changes[key] = value
        self.changed.emit()

    def value(self, key: str) -> Any:  # noqa: ANN401 - text or a number
        """The value of an option, with its change."""
        return self.changes.get(key, self._preset().get(key))

    def choices(self, key: str) -> list[str]:
        """The words that an option can be with this preset."""
        losses = "scratch_losses" if self.begins_anew else "losses"
        names = {"loss": losses, "device": "devices", "precision": "precisions"}
        return list(self._choices.get(names[key], ()))

    def applies(self, key: str) -> bool:
        """Whether an option changes anything with this preset."""
        if self.begins_anew and key in ("frozen", "augmentation", "synthetic"):
            return False
        return key != "precision" or self.value("device") != "cpu"

    def problems(self) -> dict[str, str]:
        """What is wrong with an option, in a sentence, by option."""
        found = {}
        for key in NUMBERS:
            sentence = self._problem(key, self.value(key))
            if sentence:
                found[key] = sentence
        if (
            re.fullmatch(r"[a-z0-9][a-z0-9._-]*", self.name) is None
            or len(self.name) > LONGEST_NAME
        ):
            found["name"] = translate(
                "Tuning", "Use up to 60 lower-case letters, digits, dots and dashes."
            )
        elif self.name in self._taken:
            found["name"] = translate(
                "Tuning", "There is a model or a training of this name. Choose another."
            )
        return found

    def estimate(self, pace: Event | None) -> float | None:
        """About how many seconds everything takes, from the pace that was measured; or None."""
        kind = "scratch" if self.begins_anew else "tuned"
        if pace is None or kind not in pace or self.problems():
            return None
        always, each = pace[kind]
        step = always + each * self.value("batch")
        seconds = pace["rounds"] * self.value("steps") * step * OVERHEAD
        seconds += CHECKS * pace["check_seconds"] + RESERVE
        limit = self.value("time_limit")
        return float(seconds if limit is None else min(seconds, limit))

    def request(self) -> dict[str, Any]:
        """The trainer's request, without the data."""
        wanted = {
            "name": self.name,
            "preset": self.preset,
            "options": dict(self.changes),
            "keep": self.keep,
        }
        return {**wanted, "base": self.base} if self.base else wanted

    def _preset(self) -> dict[str, Any]:
        return dict(self._choices.get("presets", {}).get(self.preset, {}))

    def _rename(self) -> None:
        if not self._named:
            self.name = self.free_name(self.preset)

    def _problem(self, key: str, value: object) -> str:
        limits = self._choices.get("limits", {}).get(key)
        if limits is None or (key == "time_limit" and value is None):
            return ""
        low, high = limits
        if not isinstance(value, int | float) or not low <= value <= high:
            text = translate("Tuning", "From {0} to {1}.")
            return text.format(_plain(low), _plain(high))
        if key == "batch" and value % 2:
            return translate("Tuning", "An even number.")
        return ""


def title(key: str) -> str:
    """What an option is called."""
    return {
        "loss": translate("Tuning", "Loss"),
        "steps": translate("Tuning", "Iterations"),
        "time_limit": translate("Tuning", "Time limit"),
        "rate": translate("Tuning", "Learning rate"),
        "batch": translate("Tuning", "Batch"),
        "frozen": translate("Tuning", "Frozen stages"),
        "augmentation": translate("Tuning", "Augmentation"),
        "synthetic": translate("Tuning", "Invented share"),
        "seed": translate("Tuning", "Seed"),
        "device": translate("Tuning", "Device"),
        "precision": translate("Tuning", "Precision"),
    }[key]


def hint(key: str) -> str:
    """What an option does."""
    return {
        "loss": translate("Tuning", "What the network is asked to make small."),
        "steps": translate("Tuning", "The most; the time limit may end it before."),
        "time_limit": translate("Tuning", "Seconds for everything. Empty: none."),
        "rate": translate("Tuning", "The highest; it rises at first and then falls."),
        "batch": translate("Tuning", "People at a time; pairs with the preset Source."),
        "frozen": translate("Tuning", "Of the encoder, from the first; they stay as they are."),
        "augmentation": translate("Tuning", "How far samples are varied, 0 to 1."),
        "synthetic": translate("Tuning", "Of what is learnt, 0 to 0.9; keeps old skills."),
        "seed": translate("Tuning", "The same seed gives the same training."),
        "device": translate("Tuning", "What computes."),
        "precision": translate("Tuning", "bf16 is quicker on a graphics card."),
    }[key]


def shown(key: str, value: Any) -> str:  # noqa: ANN401 - text or a number
    """The value of an option as it is read."""
    if key == "loss":
        return tuning_words.loss(str(value))
    if key == "device":
        return tuning_words.device(str(value))
    if key == "time_limit" and value is None:
        return translate("Tuning", "none")
    if not isinstance(value, int | float):
        return str(value)  # a word, or what was typed into a field for numbers
    if key == "time_limit":
        return numbers.clock(float(value))
    return tuning_words.power(float(value)) if key == "rate" else _plain(value)


def summary(preset: str, options: dict[str, Any], base: str) -> list[Row]:
    """The card that is shown while a run goes on."""
    rows = [Row(translate("Tuning", "Preset"), tuning_words.preset(preset))]
    if base:
        rows.append(Row(translate("Tuning", "Base model"), base))
    keys = ("loss", "steps", "rate", "batch", "frozen", "time_limit", "seed")
    return rows + [Row(title(key), shown(key, options[key])) for key in keys if key in options]


def _plain(value: float) -> str:
    if isinstance(value, int) or float(value).is_integer():
        return numbers.count(int(value))
    return numbers.decimal(value, 2) if value >= 0.01 else tuning_words.power(value)
