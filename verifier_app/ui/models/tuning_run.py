"""One training: what it is told, what it tells, and what that means."""

from __future__ import annotations

import time
from collections.abc import Mapping
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance

from verifier_app.store import runs
from verifier_app.ui.models import numbers, tuning_words
from verifier_app.ui.models.tuning_curves import Curves
from verifier_app.ui.models.tuning_data import Row
from verifier_app.ui.models.tuning_pairs import ShownPair, shown_pairs, turned

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Begin, Event, Process

translate = QCoreApplication.translate


class RunState(Enum):
    """Where a run is."""

    WAITING = auto()
    RUNNING = auto()
    PAUSING = auto()
    PAUSED = auto()
    KEEPING = auto()
    """Ending, to keep what was learnt."""
    DONE = auto()
    STOPPED = auto()
    LEFT = auto()
    """Saved and ended; can be continued."""
    FAILED = auto()


ACTIVE = (RunState.RUNNING, RunState.PAUSING, RunState.PAUSED, RunState.KEEPING)
SOON = 2.5
"""Less seconds than that would be called 0:00, and are none that somebody foretells."""
FAST = 10
"""Samples a second from which on a decimal tells nothing; below, it keeps one from being “samples”."""
_OF_THE_WINDOW = ("_begin", "_process")
"""What of a run another window has, or makes, for itself."""


class TuningRun(QObject):
    """A run and the process that does it.

    Attributes:
        request: What was asked for; the same request continues the run.
        state: Where it is.
        rounds: How many networks are trained, as far as is known.
        round: Which one is being trained, from 1; 0 before the first.
        curves: Of that network.
        phase: What it does before and between trainings, in words.
        notices: What a person should know, such as a halved batch, by what it is about.
        result: The result's event, or None.
        error: Why it failed, or empty.
        has_died: Whether it failed because its process ended without a word.
        is_refused: Whether it failed for what was asked for, as it would again.
        has_learnt: Whether there was a checkpoint to go on from when it failed.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self, request: Mapping[str, Any], begin: Begin, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.request = dict(request)
        self._begin = begin
        self._process: Process | None = None
        self.state = RunState.WAITING
        self.options: dict[str, Any] = {}
        self.curves = Curves()
        self.rounds, self.round = 1, 0
        self.phase = translate("Tuning", "Waiting for the run before it.")
        self.notices: dict[str, str] = {}
        self.error = ""
        self.has_died = self.is_refused = self.has_learnt = False
        self.result: Event | None = None
        self._last: Event = {}
        self._spent: dict[int, float] = {}  # seconds of each round that steps were heard of
        self._aside = 0.0  # seconds of measuring and checking, in which no steps are
        self._aside_since: float | None = None
        self._steps: dict[int, int] = {}  # of each round, as many as were heard of
        self._of = 0  # steps of a round
        self._longest = 0.0  # seconds of a round's steps, by the last of them and its limit
        self._beside = 0.0  # and of what else it does
        self._beside_from = 0.0  # seconds aside before that of this round
        self._over = 0  # the last round that was compared
        self._kept_since: float | None = None
        self._is_comparing = False
        self._ended = 0  # the last round that is not trained further, once the person ended it
        self._found = 0  # iterations that brought the rounds before this one their best weights
        self._speed = self._memory = 0.0
        self._device: Event = {}
        self._saved: float | None = None
        self._pairs: tuple[ShownPair, ...] = ()
        self.batch_pairs = 0
        self._turn = 0

    @property
    def name(self) -> str:
        """Of the run and of the model that it makes."""
        return str(self.request["name"])

    @property
    def is_active(self) -> bool:
        """Whether its process works, or waits in a pause."""
        return self.state in ACTIVE

    @property
    def can_go_on(self) -> bool:
        """Whether it may be continued; one that was refused, from what it has learnt only."""
        if self.state is RunState.FAILED:
            return self.has_learnt or not self.is_refused
        return self.state is RunState.LEFT

    @property
    def can_keep(self) -> bool:
        """Whether the round has learnt something that could be kept."""
        lives = self.state in (RunState.RUNNING, RunState.PAUSING, RunState.PAUSED)
        return lives and bool(self._last) and not self._is_comparing

    @property
    def pairs(self) -> tuple[ShownPair, ...]:
        """The pairs that are shown."""
        return turned(self._pairs, self._turn)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1, over all rounds."""
        if self.state is RunState.DONE:
            return 1.0
        if self.state is RunState.KEEPING:  # of the time that it takes to end it
            return self._share_of_ending() or 0.0
        own, begun, rounds = 0.0, self.round - 1, max(self.rounds, self.round)
        if self._last:
            own = self._last["step"] / max(1, self._last["of"])
            seconds, left = float(self._last["elapsed"]), float(self._last["remaining"])
            if seconds + left > 0:  # a time limit may end it before its steps
                own = max(own, seconds / (seconds + left))
        if self._is_comparing:
            own = 1.0
        return min(1.0, (max(0, begun) + own) / max(1, rounds))

    def _share_of_ending(self) -> float | None:
        """None while nobody knows how long it takes; the last hundredth is its result."""
        left = self._remaining()
        if left is None or self._kept_since is None:
            return None
        since = time.monotonic() - self._kept_since
        return min(0.99, since / max(since + left, 1e-9))

    def facts(self) -> dict[str, Any]:
        """How it stands, for `take_over` in another window; its process is none of that."""
        # PySide keeps bound signals beside them, and those are this object's own
        return {
            name: own
            for name, own in vars(self).items()
            if name not in _OF_THE_WINDOW and not isinstance(own, SignalInstance)
        }

    def take_over(self, facts: Mapping[str, Any]) -> None:
        """Stand as a run of another window stood."""
        vars(self).update(facts)

    def start(self) -> None:
        """Begin, or continue from the last checkpoint, which may be of an earlier step."""
        self.state = RunState.RUNNING
        self.error, self.has_died, self.is_refused = "", False, False
        self.round, self._last, self._is_comparing = 0, {}, False
        self._over, self._kept_since = 0, None
        self.phase = translate("Tuning", "Starting.")
        self._step_aside()
        self._process = self._begin("start", self.request, self._on_event)
        self.changed.emit()

    def pause(self) -> None:
        """Save and wait."""
        if self.state is RunState.RUNNING:
            self._tell("pause", RunState.PAUSING)

    def resume(self) -> None:
        """Go on."""
        if self.state in (RunState.PAUSED, RunState.PAUSING):
            if self._is_comparing or not self._last:
                self._step_aside()
            self._tell("resume", RunState.RUNNING)

    def keep(self) -> None:
        """End the training now and keep what was learnt, if it is fit."""
        if self.can_keep:
            until, left = self._until(), self._left_until()
            self._ended = self.round - (self._last["step"] < until)
            self._last = {**self._last, "of": until, "remaining": left}
            self._of, self._longest = until, float(self._last["elapsed"]) + left
            self._kept_since = time.monotonic()
            self._tell("keep", RunState.KEEPING)

    def stop(self) -> None:
        """End at once and delete what was learnt; the answer does not wait for the process."""
        process, self._process = self._process, None
        self._end(RunState.STOPPED)
        if process is not None:
            process.do("stop")
            process.leave()

    def leave(self) -> None:
        """Save and end, to be continued another time."""
        process, self._process = self._process, None
        self._end(RunState.LEFT)
        if process is not None:
            process.do("suspend")
            process.leave()

    def show_others(self) -> None:
        """Show other pairs of the batch."""
        self._turn += 1
        self.changed.emit()

    def headline(self) -> str:
        """What is going on, in a sentence or two."""
        if self.state is RunState.PAUSING and (self._is_comparing or not self._last):
            return translate("Tuning", "It pauses as soon as it can.")
        if self.state is RunState.PAUSING:
            return translate("Tuning", "It pauses as soon as this iteration is done.")
        if self.state is RunState.PAUSED:
            return translate("Tuning", "Paused. Everything is saved.")
        if self.state is RunState.DONE:
            return translate("Tuning", "Done.")
        if self.state in (RunState.FAILED, RunState.LEFT, RunState.STOPPED):
            return self.error or {
                RunState.LEFT: translate("Tuning", "Saved. It can be continued."),
            }.get(self.state, translate("Tuning", "Stopped. Nothing was kept."))
        if self.state is RunState.KEEPING:
            return numbers.sentences((self._finishing(), self._doing()))
        if self.round == 0:
            return self.phase
        more = translate("Tuning", "You can keep comparing; the current model stays in use.")
        return numbers.sentences((self._doing(), more))

    def keep_words(self) -> str:
        """What it means to end the training now and keep what was learnt, or why it cannot be."""
        if self.state is RunState.KEEPING:
            return self.headline()
        if not self.can_keep:
            return translate("Tuning", "This round has learnt nothing yet that could be kept.")
        until, left = self._until(), self._left_until()
        text = translate(
            "Tuning", "Ends it at iteration {0}. Checking what was learnt then takes {1}."
        )
        if until > self._last["step"]:
            text = translate(
                "Tuning",
                "Ends it at iteration {0}, where the rounds before it had learnt most. That, and"
                " checking what was learnt, takes {1}.",
            )
        each = self._pace() * until
        seconds = left + (self.rounds - self.round) * each + self._still_beside(self.round)
        return text.format(numbers.count(until), tuning_words.about(seconds))

    def _until(self) -> int:
        """The iteration at which the round would end, ended now, and those after it."""
        return min(int(self._last["of"]), max(int(self._last["step"]), self._found))

    def _left_until(self) -> float:
        """Seconds until then."""
        return self._pace() * (self._until() - int(self._last["step"]))

    def _pace(self) -> float:
        """Seconds of a step, over all rounds: the first steps of each are slow."""
        return sum(self._spent.values()) / max(1, sum(self._steps.values()))

    def _finishing(self) -> str:
        left = self._remaining()
        if left is None or left < SOON:
            return translate("Tuning", "Finishing.")
        return translate("Tuning", "Finishing, still {0}.").format(tuning_words.about(left))

    def _doing(self) -> str:
        """What its round does."""
        ends = self.state is RunState.KEEPING
        of_signs = self.request.get("profile") == "character"
        if ends and self.round == self.rounds > self._ended and not self._is_comparing:
            text = (
                translate("Tuning", "Learning from all signs, for as long.")
                if of_signs
                else translate("Tuning", "Learning from all writers, for as long.")
            )
        elif ends or self._is_comparing:
            text = (
                translate("Tuning", "Checking on the signs that were held back.")
                if of_signs
                else translate("Tuning", "Checking on the writers who were held back.")
            )
        elif self._last:
            text = translate("Tuning", "Iteration {0} of {1}.").format(
                numbers.count(self._last["step"]), numbers.count(self._last["of"])
            )
        else:
            text = translate("Tuning", "Measuring the base.")
        if self.rounds > 1:
            of_round = translate("Tuning", "Round {0} of {1}.").format(self.round, self.rounds)
            text = numbers.sentences((of_round, text))
        return text

    def metrics(self) -> list[Row]:
        """The figures below the progress bar; a dash where nothing is known yet."""
        last, none = self._last, "–"
        device = none
        if self._device:
            device = tuning_words.device(str(self._device.get("name", "")))
        elapsed = sum(self._spent.values()) + self._seconds_aside()
        left, seconds = none, self._remaining()
        goes_on = self.is_active and self.state is not RunState.PAUSED
        if seconds is not None and seconds >= SOON and goes_on:
            left = tuning_words.about(seconds)
        digits = 0 if self._speed >= FAST else 1
        speed = translate("Tuning", "{0} samples/s").format(numbers.decimal(self._speed, digits))
        saved = none
        if self._saved is not None and (self.is_active or self.can_go_on):
            saved = tuning_words.ago(time.monotonic() - self._saved)
        return [
            Row(translate("Tuning", "Elapsed"), numbers.clock(elapsed) if elapsed else none),
            Row(translate("Tuning", "Remaining"), left),
            Row(translate("Tuning", "Speed"), speed if self._speed else none),
            Row(
                translate("Tuning", "Learning rate"),
                tuning_words.power(float(last["rate"])) if last else none,
            ),
            Row(translate("Tuning", "Device"), device),
            Row(
                translate("Tuning", "Memory"),
                tuning_words.size(self._memory) if self._memory else none,
            ),
            Row(translate("Tuning", "Last checkpoint"), saved),
        ]

    def queue_words(self) -> str:
        """The run's line in the queue."""
        if self.is_active:
            share = numbers.decimal(100 * self.share, 0)
            if self.state is RunState.KEEPING and self._share_of_ending() is None:
                return translate("Tuning", "finishing")
            if self.state is RunState.KEEPING:
                return translate("Tuning", "finishing, {0} %").format(share)
            if self.state is RunState.PAUSED:
                return translate("Tuning", "paused at {0} %").format(share)
            return translate("Tuning", "{0} % done").format(share)
        return {
            RunState.WAITING: translate("Tuning", "waiting"),
            RunState.DONE: translate("Tuning", "done"),
            RunState.STOPPED: translate("Tuning", "stopped"),
            RunState.LEFT: translate("Tuning", "can go on"),
        }.get(self.state, translate("Tuning", "failed"))

    def _remaining(self) -> float | None:
        """Seconds until the result; None while nobody knows."""
        if not self._steps:
            return None
        whole = min(self._pace() * self._of, self._longest)
        current, own = max(self.round, self._over + 1), whole
        if current > self.rounds:
            return 0.0
        if current == self.round and self._is_comparing:
            own = 0.0
        elif current == self.round and self._last:
            steps = int(self._last["of"]) - int(self._last["step"])
            own = min(float(self._last["remaining"]), self._pace() * steps)
        return own + max(0, self.rounds - current) * whole + self._still_beside(current)

    def _still_beside(self, current: int) -> float:
        """Seconds of measuring and comparing that are still to come, from a round on."""
        now = max(0.0, self._beside - (self._seconds_aside() - self._beside_from))
        return max(0, self.rounds - current) * self._beside + now

    def _step_aside(self) -> None:
        """What takes time from now on is no step."""
        if self._aside_since is None:
            self._aside_since = time.monotonic()

    def _stand_still(self) -> None:
        """Nothing takes time from now on, or steps do."""
        self._aside, self._aside_since = self._seconds_aside(), None

    def _seconds_aside(self) -> float:
        now = 0.0 if self._aside_since is None else time.monotonic() - self._aside_since
        return self._aside + now

    def _tell(self, word: str, state: RunState) -> None:
        assert self._process is not None
        self.state = state
        self._process.do(word)
        self.changed.emit()

    def _end(self, state: RunState) -> None:
        self._stand_still()
        self.state = state
        self.changed.emit()
        self.ended.emit()

    def _on_event(self, event: Event) -> None:
        if self._process is None:  # it was stopped or left meanwhile
            return
        take = getattr(self, f"_on_{event['event']}", None)
        if take is not None:
            take(event)
        self.changed.emit()

    def _on_started(self, event: Event) -> None:
        self.options = event["options"]
        self.curves.planned = int(self.options.get("steps", 0))

    def _on_checking(self, event: Event) -> None:
        self.phase = translate("Tuning", "Looking at the samples: {0} of {1}.").format(
            numbers.count(event["done"]), numbers.count(event["of"])
        )

    def _on_split(self, event: Event) -> None:
        turns = int(event["turns"])
        self.rounds = turns + (turns > 1)
        self._device = event["device"]
        text = translate(
            "Tuning",
            "{0} writers to learn from, {1} to stop on, {2} to decide on. Measuring the base.",
        )
        if self.request.get("profile") == "character":
            text = translate(
                "Tuning",
                "{0} signs to learn from, {1} to stop on, {2} to decide on. Measuring the base.",
            )
        if turns > 1:  # each is held back in one of the rounds
            text = translate(
                "Tuning",
                "In turns {0} writers to learn from and {1} to stop on; each of the {2} decides"
                " once. Measuring the base.",
            )
            if self.request.get("profile") == "character":
                text = translate(
                    "Tuning",
                    "In turns {0} signs to learn from and {1} to stop on; each of the {2} decides"
                    " once. Measuring the base.",
                )
        self.phase = text.format(event["training"], event["stopping"], event["check"])

    def _on_beside(self, event: Event) -> None:
        """How long what a round does beside its steps took, at its end, or may take."""
        self._beside = float(event["seconds"])
        self._beside_from = self._seconds_aside()
        if self._is_comparing:
            self._over = self.round

    def _on_comparing(self, event: Event) -> None:
        self._enter(event["round"])
        self._is_comparing = True
        self._step_aside()
        self._found = max(self._found, int(event["best_step"]))

    def _on_finishing(self, event: Event) -> None:
        """Also of one that is continued: it was ended before it was left."""
        self._enter(event["round"])
        self._ended = self.round - (event["step"] < event["until"])
        if self._kept_since is None:
            self._kept_since = time.monotonic()
        self.state = RunState.KEEPING

    def _on_step(self, event: Event) -> None:
        self._enter(event["round"])
        self._stand_still()
        self._last = event
        self._of = int(event["of"])
        self._longest = float(event["elapsed"]) + float(event["remaining"])
        self._spent[self.round] = float(event["elapsed"])
        self._steps[self.round] = int(event["step"])
        self.curves.add_step(event)
        self._speed = float(event.get("samples_per_second", self._speed))
        self._memory = float(event.get("memory_mb", self._memory))

    def _on_measured(self, event: Event) -> None:
        self._enter(event["round"])
        if not (event["step"] or self._over):  # it is measured at the end once more
            self._beside = max(self._beside, 2 * (self._seconds_aside() - self._beside_from))
        self.curves.add_measured(event)

    def _enter(self, number: int) -> None:
        """A round has curves of its own."""
        if number != self.round:
            if number > self._over + 1:  # whose end was another day
                self._beside_from = self._seconds_aside()
            self.round, self._last, self._is_comparing = number, {}, False
            self._step_aside()
            planned = self.curves.planned
            self.curves = Curves()
            self.curves.planned = planned

    def _on_pairs(self, event: Event) -> None:
        self._pairs = shown_pairs(event)
        self.batch_pairs = int(event.get("of", len(self._pairs)))

    def _on_checkpoint(self, _event: Event) -> None:
        self._saved = time.monotonic()

    def _on_paused(self, _event: Event) -> None:
        if self.state is RunState.PAUSING:
            self.state = RunState.PAUSED
            self._stand_still()

    def _on_out_of_memory(self, event: Event) -> None:
        self.notices["memory"] = event["text"]

    def _on_met(self, event: Event) -> None:
        self.notices["met"] = event["text"]

    def _on_result(self, event: Event) -> None:
        self.result = event
        self._process = None
        self._end(RunState.DONE)

    def _on_suspended(self, _event: Event) -> None:
        self._process = None
        self._end(RunState.LEFT)

    def _on_stopped(self, _event: Event) -> None:
        self._process = None
        self._end(RunState.STOPPED)

    def _on_error(self, event: Event) -> None:
        self.error, self.is_refused = event["text"], bool(event.get("refused"))
        self.has_learnt = runs.has_learnt(self.request)
        self._process = None
        self._end(RunState.FAILED)

    def _on_died(self, event: Event) -> None:
        self.has_died = True
        self._on_error(event)
