"""What the commands of the Fine-tune page do, and the question before the window closes."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from verifier_app.errors import UserError
from verifier_app.store.settings import LAST_FOLDER
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.tuning_run import RunState
from verifier_app.ui.widgets.keeping_question import KeepingQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.models.tuning_run import TuningRun
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
OF_A_RUN = ("tuning_pause", "tuning_keep", "tuning_stop")


class TuningCommands(QObject):
    """Connects the commands to the page, which is built when one of them first needs it."""

    stayed = Signal()
    """The window was not closed after all."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.question: KeepingQuestion | None = None
        self.stopping: KeepingQuestion | None = None
        self._is_answered = False
        does = {
            "recalibrate": self.recalibrate,
            "tuning_folder": self.choose_folder,
            "tuning_table": self._choose_table,
            "tuning_sets": lambda: self._choose("sets:"),
            "tuning_pause": self._pause,
            "tuning_keep": lambda: self._with_active(lambda run: run.keep()),
            "tuning_stop": lambda: self._with_active(self._ask_to_stop),
        }
        bench.commands.give(does)
        for key in OF_A_RUN:
            bench.commands[key].setEnabled(False)

    def follow(self, model: FineTuning) -> None:
        """Enable the commands by what the page's model says."""
        model.changed.connect(lambda: self._refresh(model))

    def recalibrate(self) -> None:
        """Recalibrate on the chosen data; ask for some where there are none, or of no use."""
        model = self._model
        model.show("data")
        if not model.data.can_recalibrate:
            self.choose_folder()
        model.recalibrate()

    def choose_folder(self) -> None:
        """Ask for a folder and look at it."""
        start = self._bench.last_folder
        title = translate("Tuning", "Choose a folder of handwriting")
        folder = QFileDialog.getExistingDirectory(self._bench.window.front, title, start)
        if folder:
            self.choose(folder)

    @property
    def is_working(self) -> bool:
        """Whether a training runs, or something else that the page has begun."""
        page = self._bench.pages_built.get("fine-tune")
        return page is not None and self._bench.tuning_page.model.is_working

    def end_errands(self) -> None:
        """Nobody waits any more for what the data are looked at or recalibrated for."""
        if "fine-tune" in self._bench.pages_built:
            self._bench.tuning_page.model.cancel()
            self._bench.tuning_page.model.data.cancel()

    def may_close(self) -> bool:
        """Whether the window may close now; otherwise ask, and close it later perhaps."""
        run = self._active()
        if run is None or self._is_answered:
            return True
        if self.stopping is not None:  # what closes the window asks the same and more
            self.stopping.reject()
        if self.question is None:
            self.question = self._ask(run)
            self.question.answered.connect(self._on_answered)
            self.question.open()
        return False

    def _ask(self, run: TuningRun) -> KeepingQuestion:
        box = KeepingQuestion(
            self._bench.theme,
            self._bench.window.front,
            translate("Tuning", "Close the window?"),
            translate("Tuning", "The training “{0}” is not finished.").format(run.name),
            translate(
                "Tuning",
                "Saved, it can be continued another time. Runs that wait in the queue are kept in"
                " any case.",
            ),
        )
        box.offer(
            translate("Tuning", "Save and close"),
            translate("Tuning", "Delete and close"),
            translate("Tuning", "Keep it open"),
        )
        return box

    def _on_answered(self, answer: str) -> None:
        self.question = None
        if not answer:
            self.stayed.emit()
            return
        try:
            self._model.leave(drop=answer == "drop")
        except UserError as error:
            self._bench.status.say(in_own_words(str(error)), warning=True)
            self.stayed.emit()
            return
        self._is_answered = True
        self._bench.window.close()

    @property
    def _model(self) -> FineTuning:
        self._bench.show_page("fine-tune")
        return self._bench.tuning_page.model

    def _active(self) -> TuningRun | None:
        page = self._bench.pages_built.get("fine-tune")
        return None if page is None else self._bench.tuning_page.model.queue.active

    def _with_active(self, call: Callable[[TuningRun], None]) -> None:
        run = self._active()
        if run is not None:
            call(run)

    def _ask_to_stop(self, run: TuningRun) -> None:
        """The training goes on while it is asked, and may end by itself meanwhile."""
        if self.stopping is not None:
            return
        ends = run.state is RunState.KEEPING
        title = translate("Tuning", "Stop the training?")
        text = translate("Tuning", "What the training “{0}” has learnt so far would be lost.")
        keep, stay = translate("Tuning", "Stop and keep"), translate("Tuning", "Go on training")
        if ends:
            stay = translate("Tuning", "Let it end")
        elif run.state is not RunState.RUNNING:
            stay = translate("Tuning", "Leave it paused")
        more = [run.keep_words()]
        if run.can_keep:
            more = [numbers.said_of(keep, more[0])]
        if run.state is RunState.RUNNING:
            more.insert(0, translate("Tuning", "The training goes on until you answer."))
        front = self._bench.window.front
        box = KeepingQuestion(
            self._bench.theme, front, title, text.format(run.name), numbers.sentences(more)
        )
        box.offer(
            keep if run.can_keep else "",
            translate("Tuning", "Discard") if ends else translate("Tuning", "Stop and delete"),
            stay,
            stays=True,
        )
        self.stopping = box
        box.answered.connect(partial(self._on_stop_answered, run))
        run.ended.connect(box.reject)
        box.open()

    def _on_stop_answered(self, run: TuningRun, answer: str) -> None:
        self.stopping = None
        if not run.is_active:  # it has ended while it was asked
            return
        if answer == "drop":
            run.stop()
        elif answer == "save" and run.can_keep:
            run.keep()
        elif answer == "save":  # another round has begun meanwhile
            self._bench.status.say(run.keep_words(), warning=True)

    def _pause(self) -> None:
        run = self._active()
        if run is not None and run.state is RunState.RUNNING:
            run.pause()
        elif run is not None:
            run.resume()

    def _choose(self, place: str, folder: str = "") -> None:
        """Look at a place; the next dialog begins in `folder`."""
        if folder:
            self._bench.keep(LAST_FOLDER, folder)
        model = self._model
        model.show("data")
        model.data.choose(place, self._bench.comparison.profile)

    def choose(self, path: str) -> None:
        """Look at a folder or a table."""
        self._choose(path, path if Path(path).is_dir() else str(Path(path).parent))

    def _choose_table(self) -> None:
        title = translate("Tuning", "Choose a table of handwriting")
        tables = translate("Tuning", "Tables (*.csv)")
        path, _ = QFileDialog.getOpenFileName(
            self._bench.window.front, title, self._bench.last_folder, tables
        )
        if path:
            self.choose(path)

    def _refresh(self, model: FineTuning) -> None:
        commands, run = self._bench.commands, model.queue.active
        for key in OF_A_RUN:
            commands[key].setEnabled(run is not None)
        commands["tuning_keep"].setEnabled(run is not None and run.can_keep)
        if run is not None and run.state is RunState.KEEPING:  # it ends already, but can be stopped
            commands["tuning_pause"].setEnabled(False)
        paused = run is not None and run.state in (RunState.PAUSED, RunState.PAUSING)
        commands["tuning_pause"].setText(
            translate("Commands", "Resume training")
            if paused
            else translate("Commands", "Pause training")
        )
        commands["recalibrate"].setEnabled(model.recalibrating is None)
