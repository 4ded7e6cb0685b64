"""Local data before a training: where they are, what the check found, and how they look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.tuning_pairs import ShownPair, shown_pairs, turned
from verifier_app.ui.models.warning_text import WarningText, sample_warning

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.ui.models.tuning_events import Begin, Event, Process

translate = QCoreApplication.translate
REFERENCE_SETS = "sets:"
"""In place of a folder: the person's named reference sets."""
MOST_NAMED = 6
"""Files that are named in a finding; the others are counted."""
FEWEST_WRITERS, FEW_WRITERS = 5, 15


@dataclass(frozen=True)
class Row:
    """One line of a card: what, and how much of it."""

    title: str
    value: str


class TuningData(QObject):
    """The data that are chosen and what the check says of them.

    Attributes:
        profile: What the samples are.
        place: Folder or table, `REFERENCE_SETS`, or empty.
        checking: Whether a check is running.
        done: How many of how many samples it has looked at.
        facts: What it found (`Inspection.as_dict`), or None.
        choices: What options there are, or None.
        pace: How fast a training would be, or None.
        error: Why the data cannot be used, or empty.
    """

    changed = Signal()

    def __init__(
        self, begin: Begin, profile: Profile = "signature", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._begin = begin
        self._process: Process | None = None
        self.profile: Profile = profile
        self.place = ""
        self._clear()

    @property
    def name(self) -> str:
        """What to call the data."""
        if self.place == REFERENCE_SETS:
            return translate("Tuning", "Reference sets")
        return PurePath(self.place).name or self.place

    @property
    def is_working(self) -> bool:
        """Whether a process looks at the data, or measures."""
        return self._process is not None

    @property
    def is_measuring(self) -> bool:
        """Whether the speed of a training is being found out, now that the data are known."""
        return self._process is not None and not self.checking

    @property
    def can_train(self) -> bool:
        """Whether there are enough writers with enough samples."""
        return self.facts is not None and self.facts["usable_writers"] >= FEWEST_WRITERS

    def why_not_train(self) -> str:
        """What is in the way of a training, in a sentence; empty where nothing is."""
        if self.checking:
            return translate("Tuning", "The data are still being looked at.")
        if self.facts is None:
            return translate("Tuning", "Choose data first.")
        if self.can_train:
            return ""
        if self.profile == "character":
            return translate("Tuning", "There are too few signs to train on.")
        return translate("Tuning", "There are too few writers to train on.")

    @property
    def can_recalibrate(self) -> bool:
        """Whether there is something to recalibrate on, as far as is known."""
        return bool(self.place) and not self.error

    @property
    def pairs(self) -> tuple[ShownPair, ...]:
        """The pairs that are shown."""
        return turned(self._pairs, self._turn)

    @property
    def has_other_pairs(self) -> bool:
        """Whether there are more than are shown."""
        return len(self._pairs) > len(self.pairs)

    def choose(self, place: str, profile: Profile | None = None) -> None:
        """Take a folder, a table, or `REFERENCE_SETS`, and look at it."""
        self.cancel()
        self.place = place
        self.profile = profile or self.profile
        self.check()

    def choose_profile(self, profile: Profile) -> None:
        """The samples are something else: data that were chosen are no longer looked at."""
        if profile != self.profile:
            self.cancel()
            self._clear()
            self.profile, self.place = profile, ""
            self.changed.emit()

    def check(self) -> None:
        """Look at the data, in a process of its own."""
        self.cancel()
        self._clear()
        if self.place:
            self.checking = True
            self._process = self._begin("check", self.request(), self._on_event)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop looking; what an unfinished check found is dropped."""
        if self._process is not None:
            process, self._process = self._process, None
            process.do("stop")
            process.leave()
            if self.checking:
                self._clear()
            self.changed.emit()

    def request(self) -> dict[str, Any]:
        """The trainer's request for these data."""
        return {"data": self.place, "profile": self.profile}

    def show_others(self) -> None:
        """Show other pairs."""
        self._turn += 1
        self.changed.emit()

    def rows(self) -> list[Row]:
        """The facts of the data."""
        rows = [Row(translate("Tuning", "Source"), self.name)] if self.place else []
        facts = self.facts
        if facts is None:
            return rows
        what = _people(self.profile)
        rows += [
            Row(what, self._split(facts)),
            Row(translate("Tuning", "Genuine"), numbers.count(facts["genuine"])),
        ]
        if self.profile == "signature":
            rows.append(Row(translate("Tuning", "Imitations"), numbers.count(facts["forged"])))
        noticed = _left_out(facts)
        rows.append(Row(translate("Tuning", "Files"), numbers.listed(noticed[:2])))
        if noticed[2:]:  # three do not fit into one line
            rows.append(Row("", noticed[2]))
        return rows

    def findings(self) -> tuple[WarningText, ...]:
        """What the check found that a person should mend or know."""
        return () if self.facts is None else tuple(_findings(self.facts))

    def outlook(self) -> list[str]:
        """What such data can and cannot give."""
        return [] if self.facts is None else [in_own_words(own) for own in self.facts["outlook"]]

    def _split(self, facts: Event) -> str:
        writers, usable = facts["writers"], facts["usable_writers"]
        if usable < FEWEST_WRITERS:
            return numbers.count(writers)
        if usable < FEW_WRITERS:
            return translate("Tuning", "{0}, checked in turn").format(numbers.count(usable))
        held_out = max(FEWEST_WRITERS, round(usable / 4))
        return translate("Tuning", "{0}: {1} to learn, {2} held out").format(
            numbers.count(usable), usable - held_out, held_out
        )

    def _clear(self) -> None:
        self.checking = False
        self.done = (0, 0)
        self.facts: Event | None = None
        self.choices: Event | None = None
        self.pace: Event | None = None
        self.error = ""
        self._pairs: tuple[ShownPair, ...] = ()
        self._turn = 0

    def _on_event(self, event: Event) -> None:
        if self._process is None:  # it was cancelled
            return
        kind = event["event"]
        if kind == "checking":
            self.done = (event["done"], event["of"])
        elif kind == "choices":
            self.choices = event
        elif kind == "check":
            self.facts = event
        elif kind == "examples":
            self._pairs = shown_pairs(event)
            self.checking = False
        elif kind == "pace":
            self.pace = {**(self.pace or {}), **event}
        else:
            self._process = None
            if self.checking:
                self.error = event.get("text", translate("Tuning", "The check was stopped."))
                self.facts = None
            self.checking = False
        self.changed.emit()


def _people(profile: Profile) -> str:
    if profile == "character":
        return translate("Tuning", "Signs")
    return translate("Tuning", "Writers")


def _left_out(facts: Event) -> list[str]:
    """Duplicates, unreadable files and those that fit no layout, counted."""
    twins = len(facts["duplicates"])
    duplicates = translate("Tuning", "{0} duplicates")
    if twins == 1:
        duplicates = translate("Tuning", "1 duplicate")
    parts = [
        (twins, duplicates),
        (len(facts["unreadable"]), translate("Tuning", "{0} unreadable")),
        (len(facts["left_out"]), translate("Tuning", "{0} not understood")),
    ]
    said = [text.format(numbers.count(number)) for number, text in parts if number]
    return said or [translate("Tuning", "all can be used")]


def _findings(facts: Event) -> list[WarningText]:
    found = [_leak(text) for text in facts["leaks"]]
    if facts["unreadable"]:
        names = [
            numbers.said_of(name, in_own_words(why)) for name, why in facts["unreadable"].items()
        ]
        cause = translate("Tuning", "Files that cannot be used: {0}.").format(len(names))
        found.append(WarningText("unreadable", cause, _named(names)))
    conflicts = [own for own in facts["duplicates"] if own["conflict"]]
    if conflicts:
        cause = translate("Tuning", "Pictures that are labelled as two different things: {0}.")
        text = translate("Tuning", "One of the labels is wrong. {0}").format(_twins(conflicts))
        found.append(WarningText("conflict", cause.format(len(conflicts)), text))
    again = facts["repeated"]
    if again:
        cause = translate("Tuning", "Pictures that occur twice and count once: {0}.")
        names = [f"{name} = {known}" for name, known in again.items()]
        found.append(WarningText("repeated", cause.format(len(again)), _named(names)))
    plain = [
        own
        for own in facts["duplicates"]
        if not own["conflict"] and again.get(own["second"]) != own["first"]
    ]
    if plain:
        cause = translate("Tuning", "Pictures that occur twice: {0}.").format(len(plain))
        found.append(WarningText("duplicates", cause, _twins(plain)))
    if facts["left_out"]:
        cause = translate("Tuning", "Pictures that fit no layout: {0}.").format(
            len(facts["left_out"])
        )
        found.append(WarningText("left_out", cause, _named(facts["left_out"])))
    by_cause: dict[str, list[str]] = {}
    for name, warnings in facts["warnings"].items():
        for warning in warnings:
            cause = sample_warning(warning["code"], warning["text"], "").cause
            by_cause.setdefault(cause, []).append(name)
    for cause, names in by_cause.items():
        on = translate("Tuning", "Samples: {0}. {1}").format(len(names), _named(names))
        found.append(WarningText("warning", cause, on))
    return found


def _leak(text: str) -> WarningText:
    """The cause is the first sentence; what it means follows."""
    cause, stop, rest = text.partition(". ")
    return WarningText("leak", in_own_words(cause + stop.strip()), in_own_words(rest))


def _twins(twins: list[dict[str, Any]]) -> str:
    return _named(
        [translate("Tuning", "{0} and {1}").format(t["first"], t["second"]) for t in twins]
    )


def _named(names: list[str]) -> str:
    shown = numbers.parted(names[:MOST_NAMED])
    rest = len(names) - MOST_NAMED
    return shown if rest <= 0 else translate("Tuning", "{0}; {1} more").format(shown, rest)
