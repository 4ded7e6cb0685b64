"""How much the references of the open set vary: triangle, figures, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.models.set_spread import SetSpread
from verifier_app.ui.references.triangle import Triangle
from verifier_app.ui.widgets.labels import IconLabel, label, paragraph, rule

if TYPE_CHECKING:
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
FIGURES = 150
"""Width of the three figures beside the triangle."""


class FigureBlock(QWidget):
    """One of lowest, median, highest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = label(theme, "small", "text2")
        self.value = label(theme, "total", "text", 600)
        self.pair = label(theme, "small", "text2")
        for part in (self.title, self.value, self.pair):
            column.addWidget(part)


class SpreadPanel(QWidget):
    """The lower part of the set's card."""

    def __init__(self, theme: Theme, sets: ReferenceSets) -> None:
        super().__init__()
        self._theme = theme
        self._sets = sets
        self._spread = SetSpread((), None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addSpacing(12)
        title = translate("Sets", "How much they vary")
        column.addWidget(label(theme, "body", "text", 600, title))
        words = translate(
            "Sets", "Each reference in use against each other one, log₁₀ likelihood ratio."
        )
        column.addWidget(paragraph(theme, "small", "text2", text=words))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self.triangle = Triangle(theme)
        row.addWidget(self.triangle, 0, Qt.AlignmentFlag.AlignTop)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(10)
        self.figures = [FigureBlock(theme) for _ in range(3)]
        for block in self.figures:
            self._figures.addWidget(block)
        self._figures.addStretch(1)
        row.addLayout(self._figures)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(rule())
        column.addSpacing(12)
        column.addLayout(self._build_advice())
        sets.set_changed.connect(self.refresh)
        sets.spread_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the engine said last."""
        sets = self._sets
        self._spread = SetSpread(sets.references, sets.pairs, sets.spread_failure)
        self._show_triangle()
        figures = self._spread.figures()
        for index, block in enumerate(self.figures):
            block.setVisible(index < len(figures))
            if index < len(figures):
                figure = figures[index]
                block.title.setText(figure.title)
                block.value.setText(self._spread.shown(figure.llr))
                block.pair.setText(figure.pair)
                block.pair.setVisible(bool(figure.pair))
        advice = self._spread.advice()
        self._title.setText(advice.title)
        self._words.setText(advice.text)
        self._mark.show_icon("tick" if advice.is_good else "info", "text2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the triangle the room that the figures leave."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._show_triangle()

    def _show_triangle(self) -> None:
        room = max(160, self.width() - self._theme.fonts.px(FIGURES))
        self.triangle.show_spread(self._spread, room)
        self.triangle.setVisible(self.triangle.fits)

    def _build_advice(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._mark = IconLabel(self._theme, "info", "text2", 18)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = label(self._theme, "body", "text", 600)
        self._words = paragraph(self._theme, "small", "text2")
        words.addWidget(self._title)
        words.addWidget(self._words)
        row.addLayout(words, 1)
        return row
