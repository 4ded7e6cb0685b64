"""A small table of words and figures; each row is read as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import FIGURES_END, clear, label, rule

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

LONGEST_WORD = 200


class SmallTable(QWidget):
    """The first `words` columns hold words, the others figures at their right edge.

    Where room is short words wrap; only one that is long itself, as a file's name, loses its
    middle, which a tooltip has.
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
        for column in range(self._words):
            self._keep_together(column)
        self._grid.setColumnStretch(columns, 1)

    def _keep_together(self, column: int) -> None:
        """No wider than its longest words; up to there it has all the room that is left."""
        items = (self._grid.itemAtPosition(row, column) for row in range(self._grid.rowCount()))
        parts = [own.widget() for own in items if own is not None]
        labels = [own for own in parts if isinstance(own, QLabel)]
        widest = max(own.fontMetrics().horizontalAdvance(own.text()) for own in labels) + 2
        for own in labels:
            own.setMaximumWidth(widest)
        self._grid.setColumnStretch(column, 100)

    def _put(self, place: int, cells: Sequence[str], tone: str, spoken: Sequence[str]) -> None:
        for column, text in enumerate(cells):
            made = label(self._theme, "small", tone, text=text)
            if column < self._words:
                made.setWordWrap(True)
                made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
                shown = self._with_short_words(text, made.fontMetrics())
                made.setText(shown)
                made.setToolTip("" if shown == text else text)
                made.setAccessibleName(text)
            else:
                made.setAlignment(FIGURES_END)
            if column == 0:
                made.setAccessibleName(numbers.listed(part for part in spoken if part))
            self._grid.addWidget(made, place, column)

    def _with_short_words(self, text: str, metrics: QFontMetrics) -> str:
        """The text with no more between two places where a line may end than has room."""
        most, middle = self._theme.fonts.px(LONGEST_WORD), Qt.TextElideMode.ElideMiddle
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
        parts, begun = [], 0
        while (end := finder.toNextBoundary()) > 0:
            parts.append(metrics.elidedText(text[begun:end], middle, most))
            begun = end
        return "".join(parts)
