"""What an empty place says, and what a place says whose file could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from verifier_app.ui.widgets.labels import label, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

TALL = 178
"""From this height on the little drawing is shown as well."""
MIDDLE = 104
"""From this height on a sentence of one line is shown as well."""


class Squiggle(QWidget):
    """A few loops of a pen, as an invitation."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(108, 32))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the loops."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self._theme.colour("paper_text2")
            colour.setAlphaF(0.45)
            painter.setPen(
                QPen(
                    colour,
                    1.75,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                )
            )
            path = QPainterPath(QPointF(2, 29))
            path.cubicTo(6, 14, 12, 1, 17, 2)
            path.cubicTo(23, 4, 10, 28, 17, 27)
            path.cubicTo(22, 27, 24, 12, 29, 12)
            path.cubicTo(34, 13, 26, 27, 32, 26)
            path.cubicTo(37, 26, 38, 14, 43, 14)
            path.cubicTo(47, 15, 40, 26, 46, 25)
            path.cubicTo(50, 25, 51, 16, 55, 16)
            path.cubicTo(59, 17, 54, 24, 60, 22)
            path.cubicTo(72, 20, 90, 20, 106, 14)
            painter.drawPath(path)


class Invite:
    """A title, a sentence and buttons in the middle of a widget.

    The parts are the widget's own children and let the mouse through, so that a stroke
    that begins on them belongs to the widget from its first event to its last.
    """

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        resized: SignalInstance,
        title: str = "",
        sentence: str = "",
        buttons: Sequence[QPushButton] = (),
        *,
        squiggle: bool = True,
        title_tone: str = "paper_text",
    ) -> None:
        self._host = host
        self._visible = True
        self._squiggle = Squiggle(theme) if squiggle else None
        self._title = label(theme, "lead", title_tone, 600, title)
        self._sentence = paragraph(theme, "small", "paper_text2", text=sentence)
        self._buttons = tuple(buttons)
        for part in (self._title, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(host)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addStretch(1)
        if self._squiggle is not None:
            column.addWidget(self._squiggle, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(8)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._sentence)
        column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for made in self._buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        resized.connect(self._fit)

    def set_visible(self, *, visible: bool) -> None:
        """Show or hide all parts."""
        if visible != self._visible:
            self._visible = visible
            self._fit()

    def show_text(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._fit()

    def _fit(self) -> None:
        """Leave out what does not fit: first the drawing, then the sentence."""
        height = self._host.height()
        if self._squiggle is not None:
            self._squiggle.setVisible(self._visible and height >= TALL)
        self._title.setVisible(self._visible)
        room = height - self._further_lines() >= MIDDLE or not self._buttons
        self._sentence.setVisible(self._visible and room and bool(self._sentence.text()))
        for made in self._buttons:
            made.setVisible(self._visible)

    def _further_lines(self) -> int:
        """How high the sentence is below its first line."""
        column = self._host.layout()
        assert column is not None
        margins = column.contentsMargins()
        width = self._host.width() - margins.left() - margins.right()
        line = self._sentence.fontMetrics().height()
        return max(0, self._sentence.heightForWidth(width) - line)
