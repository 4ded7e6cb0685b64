"""A small table of words and figures; each row is read as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from verifier_app.ui.widgets.labels import FIGURES_END, ElidedLabel, clear, label, rule

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class SmallTable(QWidget):
    """The first `words` columns hold words, the others figures at their right edge.

    Where room is short words lose their middle, which a tooltip has.
    """

    def __init__(self, theme: Theme, words: int) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._shown: object = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(5)

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows; nothing is rebuilt where they are the same."""
        if (head, rows) == self._shown:
            return
        self._shown = (head, rows)
        clear(self._grid)
        self.setVisible(bool(rows))
        columns = len(head)
        self._put(0, head, "text3", head)
        self._grid.addWidget(rule(), 1, 0, 1, columns + 1)
        before: Sequence[str] = ()
        for place, row in enumerate(rows, start=2):
            # what stands right above is not said again
            same = bool(before) and before[0] == row[0]
            self._put(place, ("", *row[1:]) if same else row, "text", row)
            before = row
        self._grid.setColumnStretch(columns, 1)

    def _put(self, place: int, cells: Sequence[str], tone: str, spoken: Sequence[str]) -> None:
        for column, text in enumerate(cells):
            made: QLabel
            if column < self._words:
                made = ElidedLabel(self._theme, "small", tone)
                made.show_text(text)
            else:
                made = label(self._theme, "small", tone, text=text)
                made.setAlignment(FIGURES_END)
            if column == 0:
                made.setAccessibleName(", ".join(part for part in spoken if part))
            self._grid.addWidget(made, place, column)
