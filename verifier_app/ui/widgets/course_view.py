"""Something along the way of the pen, of two drawings in their two inks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from verifier_app.ui.tokens import OVERLAY_QUESTIONED, OVERLAY_REFERENCE
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.engine.evidence_questions import Course
    from verifier_app.ui.theme import Theme

BETWEEN = 0.12
"""Opacity of what lies between the two lines."""
LEVELS = 4


class CourseView(PictureView):
    """Two lines on paper, from the first touch of the pen to the last."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._course: Course | None = None
        self._ends = ("", "")

    def show_course(self, course: Course | None, name: str, ends: tuple[str, str]) -> None:
        """Show both lines.

        Args:
            course: Of both samples, or None for an empty paper.
            name: For screen readers.
            ends: The words for 0 and for 1.
        """
        self.setAccessibleName(name)
        self._course, self._ends = course, ends
        self.update()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw grid, words and lines."""
        if self._course is None:
            return
        font = self._theme.fonts.font("caption")
        high = QFontMetricsF(font).height()
        plot = target.adjusted(0, high, 0, -high)
        painter.setPen(QPen(self._theme.colour("paper_line"), 1))
        for level in range(LEVELS + 1):
            y = plot.top() + plot.height() * level / LEVELS
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setFont(font)
        painter.setPen(self._theme.colour("paper_text2"))
        leading = Qt.AlignmentFlag.AlignLeading
        flags = (
            int(leading | Qt.AlignmentFlag.AlignTop),
            int(leading | Qt.AlignmentFlag.AlignBottom),
        )
        for flag, word in zip(flags, reversed(self._ends), strict=True):
            painter.drawText(target, flag, word)
        questioned = _line(self._course.questioned, plot)
        reference = _line(self._course.reference, plot)
        self._draw_between(painter, questioned, reference)
        for line, colour in ((reference, OVERLAY_REFERENCE), (questioned, OVERLAY_QUESTIONED)):
            painter.setPen(QPen(QColor(colour), 2))
            painter.drawPolyline(QPolygonF(line))

    def _draw_between(
        self, painter: QPainter, one: Sequence[QPointF], two: Sequence[QPointF]
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("paper_text", BETWEEN))
        painter.drawPolygon(QPolygonF([*one, *reversed(two)]), Qt.FillRule.WindingFill)

    def _size(self) -> QSizeF:
        return QSizeF() if self._course is None else QSizeF(self.size())

    def _whole(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, 6, -10, -6)


def _line(shares: Sequence[float], plot: QRectF) -> list[QPointF]:
    last = max(1, len(shares) - 1)
    return [
        QPointF(plot.left() + plot.width() * n / last, plot.bottom() - plot.height() * share)
        for n, share in enumerate(shares)
    ]
