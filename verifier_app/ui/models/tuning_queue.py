"""Trainings in a row: one runs, the others wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.models.tuning_run import RunState, TuningRun

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Begin


class TuningQueue(QObject):
    """The runs of this session, and which one is looked at.

    Attributes:
        runs: All of them, in the order in which they were asked for.
        shown: The one that is looked at, or None.
    """

    changed = Signal()
    finished = Signal(object)
    """A run has come to its end."""

    def __init__(self, begin: Begin, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begin = begin
        self.runs: list[TuningRun] = []
        self.shown: TuningRun | None = None

    @property
    def active(self) -> TuningRun | None:
        """The run whose process works or waits in a pause, or None."""
        return next((run for run in self.runs if run.is_active), None)

    @property
    def waiting(self) -> list[TuningRun]:
        """The runs that have not begun."""
        return [run for run in self.runs if run.state is RunState.WAITING]

    @property
    def names(self) -> set[str]:
        """The names that runs have."""
        return {run.name for run in self.runs}

    def add(self, request: Mapping[str, Any]) -> TuningRun:
        """Put a run at the end; it begins at once if none is at work."""
        run = self._made(request)
        if self.active is None:
            self.shown = run
            run.start()
        self.changed.emit()
        return run

    def take_over(self, runs: Sequence[Mapping[str, Any]], shown: int | None) -> None:
        """Show the runs of another window, of which none is at work, by their `facts`."""
        for facts in runs:
            self._made(facts["request"]).take_over(facts)
        self.shown = None if shown is None else self.runs[shown]
        self.changed.emit()

    def show(self, run: TuningRun) -> None:
        """Look at a run."""
        self.shown = run
        self.changed.emit()

    def go_on(self, run: TuningRun) -> None:
        """Continue a run that was left or failed, as soon as none is at work."""
        if self.active is None:
            self.shown = run
            run.start()
        else:
            run.state = RunState.WAITING
        self.changed.emit()

    def remove(self, run: TuningRun) -> None:
        """Take a run that is not at work out of the queue."""
        if run in self.runs and not run.is_active:
            self.runs.remove(run)
            if self.shown is run:
                self.shown = self.runs[-1] if self.runs else None
            self.changed.emit()

    def leave(self, *, drop: bool = False) -> None:
        """Save and end whatever is at work, or stop it (`drop`); nothing else begins."""
        self.runs = [run for run in self.runs if run.state is not RunState.WAITING]
        if self.active is None:
            return
        if drop:
            self.active.stop()
        else:
            self.active.leave()

    def _made(self, request: Mapping[str, Any]) -> TuningRun:
        run = TuningRun(request, self._begin, self)
        run.changed.connect(self.changed)
        run.ended.connect(lambda: self._on_ended(run))
        self.runs.append(run)
        return run

    def _on_ended(self, run: TuningRun) -> None:
        self.finished.emit(run)
        waiting = self.waiting
        if waiting and self.active is None:
            if self.shown is run:
                self.shown = waiting[0]
            waiting[0].start()
        self.changed.emit()
