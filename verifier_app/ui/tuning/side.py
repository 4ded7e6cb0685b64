"""The column at the left: facts of the data, options, and the runs that wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from verifier_app.store.runs import is_put_off, result_of
from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers, tuning_options
from verifier_app.ui.models.tuning_data import Row
from verifier_app.ui.reach import Reach
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.tuning.fact_rows import FactRows
from verifier_app.ui.widgets.keeping_question import KeepingQuestion
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    button,
    clear,
    label,
    paragraph,
    set_tone,
    tip,
)
from verifier_app.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.models.tuning_run import TuningRun
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
NAME_WIDTH = 240
"""Of the name of a run that was left, at most: it has no place to break."""


class Side(QWidget):
    """Three cards below each other."""

    def __init__(self, theme: Theme, model: FineTuning) -> None:
        super().__init__()
        self._model = model
        self._folded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._data = TitledCard(theme, translate("Tuning", "Data"))
        self.again = button(theme, translate("Tuning", "Check again"), kind="plain")
        self.again.clicked.connect(model.data.check)
        self._data.head.addWidget(self.again)
        self._facts = FactRows(theme)
        self._none = paragraph(theme, "small", "text2")
        self._none.setText(translate("Tuning", "None chosen yet."))
        self.notices = Notices(theme)
        for part in (self._none, self._facts, self.notices):
            self._data.column.addWidget(part)
        self.notices.setContentsMargins(0, 10, 0, 0)
        self._options = TitledCard(theme, translate("Tuning", "Options"))
        self._summary = FactRows(theme)
        self._options.column.addWidget(self._summary)
        self.queue = QueueCard(theme, model)
        for own in (self._data.frame, self._options.frame, self.queue.frame):
            column.addWidget(own)
        column.addStretch(1)

    @property
    def has_to_be_seen(self) -> bool:
        """Whether runs wait for somebody to continue them, who comes back and looks for them."""
        return bool(self._model.left)

    def fold(self, *, folded: bool) -> None:
        """Show what has to be seen alone, or everything."""
        self._folded = folded
        self.setVisible(not folded or self.has_to_be_seen)
        self.refresh()

    def refresh(self) -> None:
        """Show the model."""
        model, data = self._model, self._model.data
        self._data.frame.setVisible(not self._folded)
        rows = data.rows()
        self._facts.show_rows(rows)
        self._facts.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self.again.setVisible(bool(data.place) and not data.checking)
        # the first step shows all findings itself
        findings = data.findings()[:1] if model.step != "data" else ()
        self.notices.show_warnings(findings)
        self._show_options()
        self.queue.refresh()

    def _show_options(self) -> None:
        run, own, step = self._model.looked_at, self._model.options, self._model.step
        rows: list[Row] = []
        if run is not None and run.options and step in ("run", "result"):
            asked = run.request.get("base") or ""
            base = str(run.result["base"]["name"] if run.result is not None else asked)
            rows = tuning_options.summary(run.options["preset"], run.options, base)
            active = translate("Tuning", "locked while running") if run.is_active else ""
            self._options.note.show_text(active)
        elif own.presets and step != "result":
            values = {key: own.value(key) for key in tuning_options.ADVANCED}
            rows = tuning_options.summary(own.preset, values, own.base)
            self._options.note.show_text(translate("Tuning", "of the next run"))
        self._options.frame.setVisible(bool(rows) and step != "options" and not self._folded)
        self._summary.show_rows(rows)


class QueueCard:
    """The runs of this session, and those that were left another day."""

    def __init__(self, theme: Theme, model: FineTuning) -> None:
        self._theme, self._model = theme, model
        own = TitledCard(theme, translate("Tuning", "Queue"))
        self.frame, self._note = own.frame, own.note
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        own.column.addLayout(self._column)
        self.question: KeepingQuestion | None = None
        self._shown: tuple[Any, ...] = ()
        self.entries: list[QPushButton] = []
        self._words: list[tuple[ElidedLabel, QLabel]] = []

    def refresh(self) -> None:
        """Show the runs; the rows are rebuilt only where there are others."""
        queue, left = self._model.queue, self._model.left
        self.frame.setVisible(bool(queue.runs or left))
        waiting = len(queue.waiting)
        text = translate("Tuning", "{0} waiting").format(waiting) if waiting else ""
        self._note.show_text(text)
        others = ((own["name"], _words(own), own["name"] in self._model.busy) for own in left)
        key = (*((run, run.is_active) for run in queue.runs), *others)
        if key != self._shown:
            self._shown = key
            self._rebuild()
        looked_at = self._model.looked_at
        for entry, (name, words), run in zip(self.entries, self._words, queue.runs, strict=False):
            words.setText(run.queue_words())
            entry.setChecked(run is looked_at)
            set_tone(name, "accent" if run is looked_at else "text")
            entry.setAccessibleName(numbers.listed((run.name, run.queue_words())))

    def _rebuild(self) -> None:
        clear(self._column)
        self.entries, self._words = [], []
        for run in self._model.queue.runs:
            self._column.addWidget(self._line(run))
        for request in self._model.left:
            self._column.addWidget(self._left(request))

    def _line(self, run: TuningRun) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        entry = button(self._theme, "", kind="entry")
        entry.setCheckable(True)
        entry.clicked.connect(partial(self._show, run))
        entry.setToolTip(tip(run.name))
        name = ElidedLabel(self._theme, "small", "text")
        name.setFont(self._theme.fonts.font("small", 500))
        name.show_text(run.name)
        words = label(self._theme, "small", "text2")
        for own in (name, words):
            own.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(entry)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.setSpacing(8)
        inner.addWidget(name, 1)
        inner.addWidget(words)
        row.addWidget(entry, 1)
        if not run.is_active:
            remove = QToolButton()
            remove.setProperty("kind", "tool")
            remove.setIcon(icon("clear", self._theme))
            Reach(self._theme, remove, 28, square=True)
            remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            remove.setToolTip(translate("Tuning", "Take out of the queue"))
            remove.setAccessibleName(translate("Tuning", "Take {0} out").format(run.name))
            remove.clicked.connect(partial(self._remove, run))
            row.addWidget(remove)
        self.entries.append(entry)
        self._words.append((name, words))
        return line

    def _left(self, request: dict[str, Any]) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        name = request["name"]
        text, word, picture = _words(request)
        is_busy = name in self._model.busy
        if is_busy and is_put_off(request):
            text = translate("Tuning", "{0} waits in another window")
        elif is_busy:
            text = translate("Tuning", "{0} is being trained elsewhere")
        said = paragraph(self._theme, "small", "text")
        room = self._theme.fonts.px(NAME_WIDTH)
        short = said.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        said.setText(text.format(numbers.isolated(short)))
        said.setAccessibleName(text.format(name))
        said.setToolTip(tip(name) if short != name else "")
        column.addWidget(said)
        if is_busy:
            return line
        row = QHBoxLayout()
        row.setSpacing(8)
        go_on = button(self._theme, word, picture)
        discard = button(self._theme, translate("Tuning", "Discard"), kind="plain")
        for made, call in ((go_on, self._model.go_on), (discard, self._discard)):
            made.setAccessibleName(numbers.said_of(made.text(), name))
            made.clicked.connect(partial(_without_state, call, request))
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        return line

    def _discard(self, request: dict[str, Any]) -> None:
        """Of a run that has not begun nothing is lost."""
        if is_put_off(request):
            self._model.discard(request)
        else:
            self._ask(request["name"], partial(self._model.discard, request))

    def _remove(self, run: TuningRun, _checked: object = None) -> None:
        """One whose process died could go on from what it has learnt."""
        if run.has_died and run.has_learnt:
            self._ask(run.name, partial(self._model.remove_for_good, run))
        else:
            self._model.remove(run)

    def _ask(self, name: str, lose: Callable[[], None]) -> None:
        """What was learnt cannot be brought back."""
        box = self.question = KeepingQuestion(
            self._theme,
            self.frame.window(),
            translate("Tuning", "Discard the training?"),
            translate("Tuning", "What the training “{0}” has learnt so far would be lost.").format(
                name
            ),
            translate("Tuning", "This cannot be undone."),
        )
        box.offer("", translate("Tuning", "Discard"), translate("Tuning", "Keep the training"))
        box.answered.connect(lambda answer: lose() if answer == "drop" else None)
        box.open()

    def _show(self, run: TuningRun, _checked: object = None) -> None:
        self._model.queue.show(run)
        self._model.show("run")


def _words(request: dict[str, Any]) -> tuple[str, str, str]:
    """Of a run that was left: how it stands, what can be done, and the picture for that."""
    if is_put_off(request):
        text = translate("Tuning", "{0} has not begun yet")
        return text, translate("Tuning", "Start"), "resume"
    if result_of(request) is not None:
        text = translate("Tuning", "{0} has ended and was not adopted")
        return text, translate("Tuning", "See the result"), ""
    return translate("Tuning", "{0} was left unfinished"), translate("Tuning", "Continue"), "resume"


def _without_state(call: Any, request: dict[str, Any], _checked: object = None) -> None:  # noqa: ANN401
    call(request)
