"""The Fine-tune page: four steps in the head, facts at the left, the step itself beside them."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.compare.places import (
    GAP,
    GAP_NARROW,
    HEAD,
    HEAD_NARROW,
    MARGIN,
    MARGIN_NARROW,
    Form,
    form_for,
)
from verifier_app.ui.icons import icon
from verifier_app.ui.models.fine_tuning import STEPS, Step
from verifier_app.ui.reach import AROUND
from verifier_app.ui.tuning.charts import ChartLibrary
from verifier_app.ui.tuning.data_step import DataStep
from verifier_app.ui.tuning.options_step import OptionsStep
from verifier_app.ui.tuning.result_step import ResultStep
from verifier_app.ui.tuning.run_step import RunStep
from verifier_app.ui.tuning.side import Side
from verifier_app.ui.widgets.drop_place import DropPlace
from verifier_app.ui.widgets.fitting import FittingColumn
from verifier_app.ui.widgets.labels import Segmented, button, label

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
StepView: TypeAlias = DataStep | OptionsStep | RunStep | ResultStep
S = TypeVar("S", bound=StepView)
SIDE = 280
LEAST = 620
"""Width below which the page scrolls."""


class TuningPage(QScrollArea):
    """Shows a `FineTuning`."""

    def __init__(self, theme: Theme, commands: Commands, model: FineTuning) -> None:
        super().__init__()
        self._theme, self.model = theme, model
        self.form: Form | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Tuning", "Fine-tune"))
        self.library = ChartLibrary(self)
        inner = FittingColumn()
        self._inner = inner
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.addWidget(self._build_head(commands))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.fold = button(theme, "", "chevron-right", "plain")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._show_side)
        self.side = Side(theme, model)
        self._body.addWidget(self.fold)
        self._body.addWidget(self.side)
        self._commands = commands
        self._steps: dict[Step, StepView] = {}
        self._column.addLayout(self._body, 1)
        self.setWidget(inner)
        self.drop_place = DropPlace(theme, self.viewport(), self._data_among)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        model.changed.connect(self._soon.start)
        theme.resized.connect(self._on_controls_resized)
        self._arrange("normal")
        self.refresh()

    def _data_among(self, paths: list[str]) -> tuple[str, ...] | None:
        """The folder or table that is dragged, where one can be chosen now."""
        if len(paths) != 1 or self.model.data.checking or self.model.recalibrating is not None:
            return None
        path = Path(paths[0])
        return (paths[0],) if path.is_dir() or path.suffix.lower() == ".csv" else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the form where a break point is crossed."""
        super().resizeEvent(event)
        form = form_for(self.width(), self._theme.fonts.scale)
        if form != self.form:
            self._arrange(form)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for runs that were left, and make ready to draw curves."""
        super().showEvent(event)
        self.library.load()
        self.model.load()

    def event(self, event: QEvent) -> bool:
        """Who comes back from another window may have begun or ended runs there."""
        if event.type() == QEvent.Type.WindowActivate:
            self.model.load()
        return super().event(event)

    @cached_property
    def data(self) -> DataStep:
        """Step 1. Each is built when it is first looked at: all at once would take too long."""
        made = DataStep(self._theme, self._commands, self.model)
        made.next_wanted.connect(lambda: self.model.show("options"))
        return self._placed("data", made)

    @cached_property
    def options(self) -> OptionsStep:
        """Step 2."""
        return self._placed("options", OptionsStep(self._theme, self.model))

    @cached_property
    def run(self) -> RunStep:
        """Step 3."""
        made = RunStep(self._theme, self._commands, self.model, self.library)
        made.choose_form(self.form or "normal")
        return self._placed("run", made)

    @cached_property
    def result(self) -> ResultStep:
        """Step 4."""
        return self._placed("result", ResultStep(self._theme, self.model, self.library))

    def _placed(self, step: Step, made: S) -> S:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        made.hide()
        self._body.addWidget(made, 1)
        self._steps[step] = made
        return made

    def _step(self, step: Step) -> StepView:
        view: StepView = getattr(self, step)
        return view

    def refresh(self) -> None:
        """Show the model."""
        model = self.model
        for step in STEPS:
            made = self.steps.button(step)
            made.setEnabled(model.can_show(step))
            why = "" if model.can_show(step) else self._why_not(step)
            made.setToolTip(why)
            made.setAccessibleDescription(why)
            done = icon("tick", self._theme, "accent") if model.is_done(step) else QIcon()
            made.setIcon(done)
        self.steps.choose(model.step)
        if model.step not in self._steps:
            self._step(model.step)
            self._soon.start()  # to build and to fill are two events
            return
        shown = self._step(model.step)
        shown.refresh()  # before it is visible: a visible progress bar paints at once
        self._show_side()
        for own in self._steps.values():
            own.setVisible(own is shown)
        # laid out before it is painted, not squeezed into the height of the step before
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _why_not(self, step: Step) -> str:
        """Why a step cannot be looked at yet."""
        if step == "run":
            return translate("Tuning", "No training has been started yet.")
        if step == "result":
            return translate("Tuning", "There is no result yet.")
        return self.model.data.why_not_train()

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        step = self._step(self.model.step)
        found = [self.steps.button(self.model.step), step.first_control()]
        return [*found, *self.side.queue.entries[:1]]

    def _build_head(self, commands: Commands) -> QWidget:
        self._head = QWidget()
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self._theme, "page", "text", 600, translate("Tuning", "Fine-tune")))
        row.addSpacing(14)
        names = (
            translate("Tuning", "1 Data"),
            translate("Tuning", "2 Options"),
            translate("Tuning", "3 Run"),
            translate("Tuning", "4 Result"),
        )
        steps = tuple(zip(STEPS, names, strict=True))
        self.steps = Segmented(self._theme, steps, translate("Tuning", "Step"))
        for step in STEPS:
            made = self.steps.button(step)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.steps.chosen.connect(self.model.show)
        row.addWidget(self.steps)
        row.addStretch(1)
        self._hint = label(
            self._theme, "small", "text2",
            text=translate("Tuning", "Only thresholds off? No training needed."),
        )  # fmt: skip
        row.addWidget(self._hint)
        self.instead = button(self._theme, translate("Tuning", "Recalibrate instead"))
        self.instead.clicked.connect(commands["recalibrate"].trigger)
        row.addWidget(self.instead)
        return self._head

    def _on_controls_resized(self) -> None:
        if self.form is not None:
            self._arrange(self.form)

    def _arrange(self, form: Form) -> None:
        self.form = form
        narrow = form == "narrow"
        px = self._theme.fonts.px
        margin = MARGIN_NARROW if narrow else MARGIN
        self._column.setContentsMargins(margin, 0, margin, margin)
        self._head.setFixedHeight(self._theme.reach(HEAD_NARROW if narrow else HEAD, AROUND))
        self._hint.setVisible(not narrow)
        self._body.setSpacing(GAP_NARROW if narrow else GAP)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self.fold.setVisible(narrow)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            self.side.setFixedWidth(px(SIDE))
        self._inner.setMinimumWidth(px(LEAST))
        if "run" in self._steps:
            self.run.choose_form(form)
        self._show_side()

    def _show_side(self) -> None:
        folded = self.form == "narrow" and not self.fold.isChecked()
        self.side.fold(folded=folded)
        if self.side.has_to_be_seen:
            texts = (
                translate("Tuning", "Data and options"),
                translate("Tuning", "Hide data and options"),
            )
        else:
            texts = (
                translate("Tuning", "Data, options and queue"),
                translate("Tuning", "Hide data, options and queue"),
            )
        self.fold.setText(texts[0] if folded else texts[1])
        self.fold.setIcon(icon("chevron-right" if folded else "chevron-down", self._theme))
