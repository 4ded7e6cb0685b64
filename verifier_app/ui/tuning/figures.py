"""Figures of a run in a row: a caption, and the number below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from verifier_app.ui.models.tuning_data import Row
    from verifier_app.ui.theme import Theme

LEAST = 112
"""Width that a figure needs; where there is less, they stand in two rows."""


class Figures(QWidget):
    """Shows a fixed number of figures."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._blocks: list[QWidget] = []
        self.titles = [label(theme, "caption", "text2") for _ in range(count)]
        self.values = [label(theme, "body", "text", 600) for _ in range(count)]
        for title, value in zip(self.titles, self.values, strict=True):
            block = QWidget()
            column = QVBoxLayout(block)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(title)
            column.addWidget(value)
            self._blocks.append(block)
        self._columns = 0
        self._arrange(count)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these figures."""
        for title, value, row in zip(self.titles, self.values, rows, strict=True):
            title.setText(row.title)
            value.setText(row.value)
            value.setAccessibleName(numbers.said_of(row.title, row.value))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row or in two."""
        super().resizeEvent(event)
        room = max(1, event.size().width() // self._theme.fonts.px(LEAST))
        count = len(self._blocks)
        self._arrange(count if room >= count else (count + 1) // 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, block in enumerate(self._blocks):
            self._grid.addWidget(block, place // columns, place % columns)
        self.updateGeometry()
