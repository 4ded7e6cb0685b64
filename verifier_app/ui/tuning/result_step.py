"""Step 4: whether it is better, by how much, for whom; adopt it, or keep it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from verifier_app.ui.models import tuning_words
from verifier_app.ui.models.tuning_result import Table, TuningResult
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.tuning.charts import ChartCard, ChartLibrary
from verifier_app.ui.tuning.drawing import Drawing, Line
from verifier_app.ui.tuning.tables import ReadTable
from verifier_app.ui.tuning.writer_dots import WriterDots
from verifier_app.ui.widgets.labels import button, card, paragraph, set_kind
from verifier_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
MOST_TABLES = 2


class ResultStep(QWidget):
    """Shows a `TuningResult`."""

    def __init__(self, theme: Theme, model: FineTuning, library: ChartLibrary) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._shown: TuningResult | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._build_verdict())
        self._tables = [self._build_table() for _ in range(MOST_TABLES)]
        for own, _table, _note in self._tables:
            column.addWidget(own.frame)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.roc = ChartCard(
            theme,
            library,
            translate("Tuning", "ROC"),
            translate("Tuning", "genuine called same, by others called same"),
            legend=translate("Tuning", "Thin grey line: before. Thick blue line: after."),
        )
        row.addWidget(self.roc.frame, 1)
        row.addWidget(self._build_writers(), 1)
        column.addLayout(row)
        self._flips = TitledCard(theme, translate("Tuning", "Verdicts that changed"))
        self.flipped = ReadTable(theme)
        self._flips.column.addWidget(self.flipped)
        column.addWidget(self._flips.frame)
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the model's result."""
        result = self._model.result
        if result is None:
            return
        self._show_verdict(result)
        if result is not self._shown:
            self._shown = result
            self._show_tables(result.tables())
            QTimer.singleShot(0, self, self._show_charts)
            flipped = result.flipped()
            self._flips.frame.setVisible(bool(flipped.rows))
            self._flips.note.show_text(flipped.note)
            self.flipped.show_table(flipped)

    def first_control(self) -> QWidget:
        """Where the keyboard begins: at what can be decided, or else at the first table."""
        ways = (own for own in (self.adopt, self.keep) if own.isVisibleTo(self) and own.isEnabled())
        return next(ways, self._tables[0][1])

    def _show_verdict(self, result: TuningResult) -> None:
        verdict, point = self._model.verdict, self._model.point
        is_gone = self._model.is_gone
        self._name.setText(result.names(self._model.name_now))
        words = {
            "adopted": translate("Tuning", "It is the model in use."),
            "kept": translate("Tuning", "It is kept as an experiment."),
        }
        if verdict and result.is_recalibration:  # what was advised before is not so any more
            self._headline.setText(words[verdict])
            self._sentence.setText(result.sentence(point))
        else:
            self._headline.setText(result.headline(point))
            self._sentence.setText(words.get(verdict, result.sentence(point)))
        if is_gone:
            self._sentence.setText(translate("Tuning", "It is not among the models any more."))
        self.adopt.setVisible(result.may_adopt)
        self.adopt.setEnabled(not verdict and not is_gone)
        set_kind(self.adopt, "primary" if result.is_recommended(point) else "outlined")
        self.adopt.setText(
            translate("Tuning", "In use") if verdict else translate("Tuning", "Adopt")
        )
        self.keep.setVisible(result.may_keep)
        self.keep.setEnabled(not verdict and not self._model.is_keeping)
        self.change.setVisible(bool(result.asked) and not result.may_adopt)
        self.trouble.show_text(self._model.error)

    def _show_tables(self, tables: list[Table]) -> None:
        for place, (own, view, note) in enumerate(self._tables):
            own.frame.setVisible(place < len(tables))
            if place < len(tables):
                own.title.setText(tables[place].title)
                note.setText(tables[place].note)
                note.setVisible(bool(tables[place].note))
                view.show_table(tables[place])

    def _show_charts(self) -> None:
        result = self._shown
        if result is None:
            return
        curves = result.roc()
        self.roc.frame.setVisible(bool(curves))
        writers = result.writers()
        self._writers.frame.setVisible(bool(writers))
        self._writers.title.setText(result.people())
        if curves:
            lines = [
                Line(
                    [100 * x for x, _ in curves[when]], [100 * y for _, y in curves[when]], token,
                    width=width,
                )
                for when, token, width in (("before", "text3", 1.5), ("after", "chart1", 2.0))
            ]  # fmt: skip
            percent = partial(tuning_words.percent, digits=0)
            drawing = Drawing(lines, 100.0, 100.0, percent, percent, square=True)
            spoken = translate("Tuning", "ROC before (grey) and after (blue)")
            self.roc.show_drawing(drawing, spoken)
            self.roc.show_table(result.roc_table())
        self.dots.show_writers(writers)
        self.writer_table.show_table(result.writer_table())

    def _build_verdict(self) -> QWidget:
        theme = self._theme
        frame = card()
        frame.setAccessibleName(translate("Tuning", "Result"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = paragraph(theme, "small", "text3")
        self._headline = paragraph(theme, "lead", "text", 600)
        self._sentence = paragraph(theme, "small", "text2")
        for part in (self._name, self._headline, self._sentence):
            words.addWidget(part)
        row.addLayout(words, 1)
        self.adopt = button(theme, translate("Tuning", "Adopt"), kind="primary")
        self.adopt.clicked.connect(self._model.adopt)
        self.keep = button(theme, translate("Tuning", "Keep as experiment"), "save")
        self.keep.clicked.connect(self._model.keep)
        self.change = button(theme, translate("Tuning", "Options"))
        self.change.clicked.connect(self._change)
        row.addWidget(self.change)
        row.addWidget(self.keep)
        row.addWidget(self.adopt)
        column.addLayout(row)
        personal = translate(
            "Tuning",
            "The model derives from the handwriting of real people. Pass it on only where they or"
            " the law allow it.",
        )
        column.addSpacing(4)
        column.addWidget(paragraph(theme, "caption", "text3", text=personal))
        self.trouble = Trouble(theme)
        column.addWidget(self.trouble)
        return frame

    def _change(self) -> None:
        if self._shown is not None:
            self._model.ask_again(self._shown.asked)

    def _build_table(self) -> tuple[TitledCard, ReadTable, QLabel]:
        own = TitledCard(self._theme, "")
        view = ReadTable(self._theme)
        note = paragraph(self._theme, "caption", "text3")
        own.column.addWidget(view)
        note.setContentsMargins(0, 6, 0, 0)  # clear of the table's focus ring
        own.column.addWidget(note)
        return own, view, note

    def _build_writers(self) -> QWidget:
        theme = self._theme
        self._writers = TitledCard(
            theme,
            translate("Tuning", "Writers"),
            translate("Tuning", "hollow before, filled after"),
        )
        switch = button(theme, translate("Tuning", "Table"), kind="plain")
        switch.setCheckable(True)
        switch.setAccessibleName(translate("Tuning", "Writers as a table"))
        self._writers.head.addWidget(switch)
        self.dots = WriterDots(theme)
        self.writer_table = ReadTable(theme)
        self.writer_table.hide()
        self._writers.column.addWidget(self.dots)
        self._writers.column.addWidget(self.writer_table)
        self._writers.column.addStretch(1)

        def flip(on: bool) -> None:
            self.dots.setVisible(not on)
            self.writer_table.setVisible(on)
            switch.setText(translate("Tuning", "Chart") if on else translate("Tuning", "Table"))

        switch.toggled.connect(flip)
        return self._writers.frame
