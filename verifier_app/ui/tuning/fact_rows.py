"""Lines of a card: what at the left, how much of it at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import ElidedLabel, clear, end_of_line, label

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_data import Row
    from verifier_app.ui.theme import Theme


class FactRows(QWidget):
    """Shows rows; nothing is rebuilt while their titles stay the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._titles: list[str] = []
        self._values: list[ElidedLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        titles = [row.title for row in rows]
        if titles != self._titles:
            self._rebuild(titles)
        for value, row in zip(self._values, rows, strict=True):
            value.show_text(row.value)
            name = numbers.said_of(row.title, row.value) if row.title and row.value else ""
            value.setAccessibleName(name or row.title or row.value)

    def _rebuild(self, titles: list[str]) -> None:
        clear(self._column)
        self._titles, self._values = titles, []
        for title in titles:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            row.addWidget(label(self._theme, "small", "text2", text=title))
            value = ElidedLabel(self._theme, "small", "text")
            value.setFont(self._theme.fonts.font("small", 500))
            value.setAlignment(end_of_line())
            row.addWidget(value, 1)
            self._values.append(value)
            self._column.addWidget(line)
