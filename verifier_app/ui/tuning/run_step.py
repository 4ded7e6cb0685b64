"""Step 3: how the run goes: progress, figures, curves, and pairs being learnt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QTabBar, QVBoxLayout, QWidget

from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.tuning_result import Table
from verifier_app.ui.models.tuning_run import RunState
from verifier_app.ui.models.warning_text import WarningText
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.tuning.charts import ChartCard, ChartLibrary
from verifier_app.ui.tuning.figures import Figures
from verifier_app.ui.tuning.pair_tiles import PairTiles
from verifier_app.ui.tuning.run_drawings import error_drawing, loss_drawing, rate_drawing
from verifier_app.ui.widgets.labels import button, card, label, paragraph, set_kind, start_of_line
from verifier_app.ui.widgets.notices import Notices
from verifier_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.models.tuning_curves import Curves
    from verifier_app.ui.models.tuning_run import TuningRun
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
REDRAW_MS = 500
"""Curves are drawn at most twice a second."""
TURN_MS = 15
FIGURES = 7


class RunStep(QWidget):
    """Shows the run that is looked at."""

    def __init__(
        self, theme: Theme, commands: Commands, model: FineTuning, library: ChartLibrary
    ) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._form = "normal"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._build_run(commands))
        self._build_charts(library)
        column.addWidget(self.tabs)
        column.addLayout(self._charts, 1)
        column.addWidget(self._build_pairs())
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self._draw_soon)
        self._todo: list[str] = []
        self._second = QTimer(self)  # time goes on while a run says nothing
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show_time)
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._draw_one)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what went on while something else was looked at: a paused run says no more."""
        super().showEvent(event)
        self._redraw.start()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the time."""
        super().hideEvent(event)
        self._second.stop()

    def _show_time(self) -> None:
        """What changes with the time alone: both say how long it still takes."""
        run = self._model.queue.shown
        if run is not None:
            is_failed = run.state is RunState.FAILED
            self._words.setText("" if is_failed else run.headline())
            self._words.setVisible(not is_failed)
            self.figures.show_rows(run.metrics())

    def refresh(self) -> None:
        """Show words and figures now, curves soon."""
        run = self._model.queue.shown
        if run is None:
            return
        self._title.setText(translate("Tuning", "Training “{0}”").format(run.name))
        is_failed = run.state is RunState.FAILED
        self.trouble.show_text(run.error if is_failed else "")
        share = round(1000 * run.share)
        # before the first iteration nobody knows how far it is, only that it goes on
        works = run.state in (RunState.RUNNING, RunState.KEEPING)
        self.progress.setMaximum(0 if works and not share else 1000)
        self.progress.setValue(share)
        self.progress.setAccessibleDescription(run.queue_words())
        self._show_time()
        self.notices.show_warnings([WarningText(*own, "") for own in run.notices.items()])
        self.go_on.setVisible(run.can_go_on)
        self.change.setVisible(is_failed)
        set_kind(self.change, "outlined" if run.can_go_on else "primary")
        self.see.setVisible(run.state is RunState.DONE)
        for made in (self.pause, self.keep, self.stop):
            made.setVisible(run.is_active)
        ends = run.state is RunState.KEEPING  # already, but it can be stopped
        self.pause.setEnabled(not ends)
        self.pause.setToolTip(run.headline() if ends else "")
        self.keep.setEnabled(run.can_keep)
        self.keep.setToolTip(run.keep_words())
        self.keep.setAccessibleDescription(run.keep_words())
        self._show_stop(ends=ends)
        self._show_pause(run)
        pairs = run.pairs
        self._pairs.note.show_text(
            translate("Tuning", "{0} of this batch of {1}").format(
                len(pairs), numbers.count(run.batch_pairs)
            )
            if pairs
            else translate("Tuning", "they appear once the training has begun")
        )
        self.tiles.setVisible(bool(pairs))
        self.tiles.show_pairs(pairs, run.request.get("profile", "signature"))
        self.others.setVisible(run.batch_pairs > len(pairs) > 0)
        if not self._redraw.isActive() and self.isVisible():
            self._redraw.start()

    def draw(self) -> None:
        """Draw the curves that can be seen, all at once."""
        self._draw_soon()
        while self._todo:
            self._draw_one()

    def _draw_soon(self) -> None:
        self._todo = [name for name, own in self._cards().items() if own.frame.isVisible()]
        self._turn.start()

    def _draw_one(self) -> None:
        """One after the other, so that no event waits for all of them."""
        run = self._model.queue.shown
        if run is None or not self._todo or not self.isVisible():
            self._todo.clear()
            self._turn.stop()
            return
        name = self._todo.pop(0)
        own = self._cards()[name]
        if own.shows_table:
            own.show_table(self._table(name, run.curves))
        elif not getattr(run.curves, name).points:
            text = translate("Tuning", "The curve begins with the training.")
            if not (run.is_active or run.state is RunState.WAITING):
                text = translate("Tuning", "It ended before there was a curve.")
            own.say(text)
        else:
            drawing = {"loss": loss_drawing, "error": error_drawing, "rate": rate_drawing}[name]
            own.show_drawing(*drawing(run.curves, self._axis))

    def _cards(self) -> dict[str, ChartCard]:
        return {"loss": self.loss, "error": self.error, "rate": self.rate}

    def _table(self, name: str, curves: Curves) -> Table:
        step, time = translate("Tuning", "Iteration"), translate("Tuning", "Time")
        loss = translate("Tuning", "Loss")
        columns = (
            step, time, loss, translate("Tuning", "Smoothed"), translate("Tuning", "Learning rate"),
        )  # fmt: skip
        if name != "error":
            return Table(loss, columns, tuple(curves.loss_table()))
        error = translate("Tuning", "Equal error rate")
        span = translate("Tuning", "95 % interval")
        return Table(error, (step, time, error, span), tuple(curves.error_table()))

    def choose_form(self, form: str) -> None:
        """Narrow: one chart, and tabs for the others; wide: all three side by side."""
        self._form = form
        self.tabs.setVisible(form == "narrow")
        self._on_tab()

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        ways = (self.pause, self.go_on, self.change, self.see)
        return next((made for made in ways if made.isVisibleTo(self)), self.progress)

    def _show_pause(self, run: TuningRun) -> None:
        words, picture = translate("Tuning", "Pause"), "pause"
        if run.state in (RunState.PAUSED, RunState.PAUSING):
            words, picture = translate("Tuning", "Resume"), "resume"
        if words != self.pause.text():
            self.pause.setText(words)
            self.pause.setIcon(icon(picture, self._theme, "text", "text"))

    def _show_stop(self, *, ends: bool) -> None:
        words = translate("Tuning", "Discard") if ends else translate("Tuning", "Stop")
        if words != self.stop.text():
            self.stop.setText(words)

    def _show_charts(self) -> None:
        shown = {"narrow": {self.tabs.currentIndex()}, "normal": {0, 1}}.get(self._form, {0, 1, 2})
        for place, own in enumerate((self.loss, self.error, self.rate)):
            own.frame.setVisible(place in shown)

    def _on_tab(self) -> None:
        self._show_charts()
        self._draw_soon()

    def _choose_axis(self, axis: str) -> None:
        self._axis = axis
        for own in (self.loss, self.error, self.rate):
            if own.axis is not None:
                own.axis.choose(axis)
        self.draw()

    def _build_run(self, commands: Commands) -> QWidget:
        theme = self._theme
        frame = card()
        frame.setAccessibleName(translate("Tuning", "Run"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(theme, "lead", "text", 600)
        self._words = paragraph(theme, "small", "text2")
        self._words.setAlignment(start_of_line() & ~Qt.AlignmentFlag.AlignVCenter)
        # of two lines where one is enough as well: the charts below would move with each sentence
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.pause = button(theme, translate("Tuning", "Pause"), "pause")
        self.keep = button(theme, translate("Tuning", "Stop and keep"), "save")
        self.stop = button(theme, translate("Tuning", "Stop"), "stop")
        self.stop.setToolTip(translate("Tuning", "Ends the training; nothing of it is kept."))
        self.go_on = button(theme, translate("Tuning", "Continue"), "resume", "primary")
        self.change = button(theme, translate("Tuning", "Options"), kind="primary")
        self.see = button(theme, translate("Tuning", "See the result"), kind="primary")
        for made, key in (
            (self.pause, "tuning_pause"), (self.keep, "tuning_keep"), (self.stop, "tuning_stop"),
        ):  # fmt: skip
            made.clicked.connect(commands[key].trigger)
        self.go_on.clicked.connect(self._go_on)
        self.change.clicked.connect(self._change)
        self.see.clicked.connect(self._see)
        for made in (self.pause, self.keep, self.stop, self.go_on, self.change, self.see):
            row.addWidget(made)
        column.addLayout(row)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(8)
        self.progress.setAccessibleName(translate("Tuning", "How far the training is"))
        column.addWidget(self.progress)
        self.figures = Figures(theme, FIGURES)
        column.addWidget(self.figures)
        self.notices = Notices(theme)
        column.addWidget(self.notices)
        self.trouble = Trouble(theme)
        column.addWidget(self.trouble)
        return frame

    def _go_on(self) -> None:
        run = self._model.queue.shown
        if run is not None:
            self._model.queue.go_on(run)

    def _change(self) -> None:
        run = self._model.queue.shown
        if run is not None:
            self._model.ask_again(run.request)

    def _see(self) -> None:
        run = self._model.queue.shown
        if run is not None:
            self._model.show_result(run)

    def _build_charts(self, library: ChartLibrary) -> None:
        axes = (
            ("steps", translate("Tuning", "Iterations")),
            ("seconds", translate("Tuning", "Time")),
        )
        self._axis = "steps"
        made = (
            (translate("Tuning", "Loss"), translate("Tuning", "training, smoothed")),
            (translate("Tuning", "Equal error rate"), translate("Tuning", "stopping writers")),
            (translate("Tuning", "Learning rate"), ""),
        )
        self.loss, self.error, self.rate = (
            ChartCard(self._theme, library, title, note, axes) for title, note in made
        )
        self._charts = QHBoxLayout()
        self._charts.setSpacing(12)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFont(self._theme.fonts.font("small", 500))
        self.tabs.setAccessibleName(translate("Tuning", "Charts"))
        for own, (title, _note) in zip((self.loss, self.error, self.rate), made, strict=True):
            assert own.axis is not None
            own.say(translate("Tuning", "The curve begins with the training."))
            own.axis.chosen.connect(self._choose_axis)
            own.switch.toggled.connect(self.draw)
            self._charts.addWidget(own.frame, 1)
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._on_tab)

    def _build_pairs(self) -> QWidget:
        theme = self._theme
        self._pairs = TitledCard(theme, translate("Tuning", "Pairs being learnt"))
        self.others = button(theme, translate("Tuning", "Show others"), kind="plain", steps=True)
        self.others.setAccessibleName(translate("Tuning", "Show other pairs of the batch"))
        self.others.clicked.connect(self._show_others)
        self._pairs.head.addWidget(self.others)
        self.tiles = PairTiles(theme)
        self._pairs.column.addWidget(self.tiles)
        return self._pairs.frame

    def _show_others(self) -> None:
        run = self._model.queue.shown
        if run is not None:
            run.show_others()
