"""A small table of words and figures; each row is read as one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import FIGURES_END, label, rule

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
        self._lines: list[list[QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(5)

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows, of as many columns each time; nothing is done where they are the same."""
        if (head, rows) == self._shown:
            return
        self._shown = (head, rows)
        if not self._lines:
            self._lines.append(self._line(0, len(head), "text3"))
            self._grid.addWidget(rule(), 1, 0, 1, len(head) + 1)
            self._grid.setColumnStretch(len(head), 1)
        while len(self._lines) <= len(rows):
            self._lines.append(self._line(len(self._lines) + 1, len(head), "text"))
        self.setVisible(bool(rows))
        before: Sequence[str] = ()
        for line, row in zip(self._lines, (head, *rows), strict=False):
            # what stands right above is not said again
            same = bool(before) and before[0] == row[0]
            self._say(line, ("", *row[1:]) if same else row, row)
            before = row
        for place, line in enumerate(self._lines):
            for made in line:
                made.setVisible(place <= len(rows))
        for column in range(self._words):
            self._keep_together([line[column] for line in self._lines[: len(rows) + 1]])
            self._grid.setColumnStretch(column, 100)

    def _keep_together(self, labels: Sequence[QLabel]) -> None:
        """No wider than its longest words; up to there it has all the room that is left."""
        widest = max(own.fontMetrics().horizontalAdvance(own.text()) for own in labels) + 2
        for own in labels:
            own.setMaximumWidth(widest)

    def _line(self, place: int, columns: int, tone: str) -> list[QLabel]:
        line = []
        for column in range(columns):
            made = label(self._theme, "small", tone)
            if column < self._words:
                made.setWordWrap(True)
                made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            else:
                made.setAlignment(FIGURES_END)
            self._grid.addWidget(made, place, column)
            line.append(made)
        return line

    def _say(self, line: Sequence[QLabel], cells: Sequence[str], spoken: Sequence[str]) -> None:
        for column, (made, text) in enumerate(zip(line, cells, strict=True)):
            if column < self._words:
                shown = self._with_short_words(text, made.fontMetrics())
                made.setText(shown)
                made.setToolTip("" if shown == text else text)
                made.setAccessibleName(text)
            else:
                made.setText(text)
        line[0].setAccessibleName(numbers.listed(part for part in spoken if part))

    def _with_short_words(self, text: str, metrics: QFontMetrics) -> str:
        """The text with no more between two places where a line may end than has room."""
        most, middle = self._theme.fonts.px(LONGEST_WORD), Qt.TextElideMode.ElideMiddle
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
        parts, begun = [], 0
        while (end := finder.toNextBoundary()) > 0:
            parts.append(metrics.elidedText(text[begun:end], middle, most))
            begun = end
        return "".join(parts)
