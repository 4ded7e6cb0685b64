"""Per-writer changes: a hollow dot before, a filled one after, one line a writer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_result import WriterChange
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
LINE, FOOT, NAME, DOT = 22, 22, 96, 4.0


class WriterDots(QWidget):
    """Paints the changes; better ones in the program's blue, worse ones in its red."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._writers: tuple[WriterChange, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_writers(self, writers: Sequence[WriterChange]) -> None:
        """Show these, in their order."""
        self._writers = tuple(writers)
        px = self._theme.fonts.px
        self.setFixedHeight(px(LINE) * max(1, len(writers)) + px(FOOT))
        better = sum(own.after < own.before for own in writers)
        worse = sum(own.after > own.before for own in writers)
        text = translate("Tuning", "Writers better: {0}, worse: {1}, as before: {2}")
        self.setAccessibleName(text.format(better, worse, len(writers) - better - worse))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines, then the axis."""
        fonts, theme = self._theme.fonts, self._theme
        line, name, half = fonts.px(LINE), fonts.px(NAME), fonts.px(30)
        room = QRectF(name + 8, 0, self.width() - name - 24, line * len(self._writers))
        most = max((max(w.before, w.after) for w in self._writers), default=0.0)
        end = max(0.1, -(-most // 0.1) * 0.1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(fonts.font("caption"))
            for tenth in range(0, round(end * 10) + 1, 1 if end <= 0.5 else 2):
                x = room.left() + room.width() * tenth / (end * 10)
                painter.setPen(QPen(theme.colour("grid"), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, room.bottom()))
                painter.setPen(theme.colour("text2"))
                foot = QRectF(x - half, room.bottom(), 2 * half, fonts.px(FOOT))
                text = numbers.percent(tenth / 10)
                painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, text)
            for place, own in enumerate(self._writers):
                self._draw(painter, own, line * (place + 0.5), room, end)

    def _draw(
        self, painter: QPainter, own: WriterChange, y: float, room: QRectF, end: float
    ) -> None:
        theme = self._theme
        painter.setPen(theme.colour("text"))
        title = own.name
        width = room.left() - 16
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, int(width))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        high = theme.fonts.px(20)
        painter.drawText(QRectF(0, y - high / 2, width, high), align, shown)
        before, after = (
            QPointF(room.left() + room.width() * value / end, y)
            for value in (own.before, own.after)
        )
        token = "accent" if own.after < own.before else "err"
        colour = theme.colour("line_strong" if own.after == own.before else token)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(before, after)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(before, DOT, DOT)
        painter.setBrush(colour)
        painter.drawEllipse(after, DOT, DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
