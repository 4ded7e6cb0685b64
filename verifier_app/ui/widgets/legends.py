"""What colours mean: swatches with words, and a bar from alike to differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from verifier_app.ui.tokens import DIFFERENCE
from verifier_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class Swatch(QWidget):
    """A short thick line in the colour of an ink."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it; the edge shows a dark ink on a dark card as well."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._theme.tokens.dark:
                painter.setPen(self._theme.colour("text3"))
            painter.setBrush(QColor(self._colour))
            painter.drawRoundedRect(QRectF(0.5, 4.5, 13, 5), 2.5, 2.5)


class InkLegend(QWidget):
    """Swatches with words beside them."""

    def __init__(self, theme: Theme, entries: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.words: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for index, (colour, text) in enumerate(entries):
            if index:
                row.addSpacing(8)
            row.addWidget(Swatch(theme, colour))
            word = label(theme, "small", "text2", text=text)
            self.words.append(word)
            row.addWidget(word)


class DifferenceLegend(QWidget):
    """Alike, a bar, differs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(theme, "small", "text2", text=translate("Evidence", "alike")))
        row.addWidget(_Bar(theme))
        row.addWidget(label(theme, "small", "text2", text=translate("Evidence", "differs")))


class _Bar(QWidget):
    """Paper that becomes the colour of differences."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(64, 10)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the bar; it is mirrored with its words."""
        rect = QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5)
        ends = (rect.topLeft(), rect.topRight())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends = (ends[1], ends[0])
        colours = QLinearGradient(*ends)
        colours.setColorAt(0.0, self._theme.colour("paper"))
        colours.setColorAt(1.0, QColor(DIFFERENCE))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(colours)
            painter.drawRoundedRect(rect, 3, 3)
