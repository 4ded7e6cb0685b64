"""The known scores: genuine upwards, imitation downwards, on the scale's own axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from verifier_app.ui.models.known import BIN, BINS, Histogram
from verifier_app.ui.widgets import scale_geometry as geometry

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

OPACITY, OPACITY_MUTED = 0.72, 0.36
HATCH_PITCH = 6
CLEAR = 3
"""Pixels that the words in the plot keep to themselves at both sides."""
INSIDE = 2.0


class KnownPlot:
    """Draws into the rows `top` to `top + height` of a scale `width` wide."""

    def __init__(self, theme: Theme, width: float, top: float, height: float) -> None:
        self._theme = theme
        self._width = width
        self._top = top
        self._height = height

    def draw_hatch(self, painter: QPainter, supported: tuple[float, float]) -> None:
        """Hatch what lies outside the range that the calibration data support."""
        low, high = supported
        for start, end in ((-geometry.LIMIT, low), (high, geometry.LIMIT)):
            if end > start:
                left, right = self._at(start), self._at(end)
                self._hatch(painter, QRectF(left, self._top, right - left, self._height))

    def draw_bars(self, painter: QPainter, known: Histogram, *, muted: bool) -> None:
        """Draw the counts on a common height scale."""
        room = self._height / 2 - INSIDE
        unit = room / known.highest
        step = self._at(-geometry.LIMIT + BIN) - self._at(-geometry.LIMIT) - 1
        opacity = OPACITY_MUTED if muted else OPACITY
        genuine, imitation = QPainterPath(), QPainterPath()
        for i in range(BINS):
            left = self._at(-geometry.LIMIT + i * BIN) + 0.5
            up = min(room, known.genuine[i] * unit)
            down = min(room, known.imitation[i] * unit)
            genuine.addRect(QRectF(left, self._middle - up, step, up))
            imitation.addRect(QRectF(left, self._middle, step, down))
        # One path each: bar by bar, this was most of what a new score takes to paint.
        painter.fillPath(genuine, self._theme.colour("same", opacity))
        painter.fillPath(imitation, self._theme.colour("diff", opacity))

    def draw_baseline(self, painter: QPainter) -> None:
        """Draw the line that both kinds stand on."""
        painter.setPen(QPen(self._theme.colour("line_strong"), 1))
        left, right = self._at(-geometry.LIMIT), self._at(geometry.LIMIT)
        painter.drawLine(QPointF(left, self._middle), QPointF(right, self._middle))

    def draw_labels(self, painter: QPainter, texts: tuple[str, str], llr: float) -> None:
        """Name the kinds in their corners, beside the marker at `llr`."""
        painter.setFont(self._theme.fonts.font("caption"))
        height = self._theme.fonts.line("caption")
        tops = (self._top + INSIDE, self._top + self._height - height - INSIDE)
        centre = Qt.AlignmentFlag.AlignCenter
        for text, (left, width), top in zip(
            texts, self._label_places(texts, painter, llr), tops, strict=True
        ):
            row = QRectF(left, top, width, height)
            # thresholds and bars that run behind the words end beside them
            ground = row.adjusted(-CLEAR, 0, CLEAR, 0)
            painter.fillRect(ground, self._theme.colour("surface"))
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(row, centre, text)

    @property
    def _middle(self) -> float:
        return self._top + self._height / 2

    def _at(self, value: float) -> float:
        return geometry.to_x(value, self._width)

    def _label_places(
        self, texts: tuple[str, str], painter: QPainter, llr: float
    ) -> list[tuple[float, float]]:
        marker, end = self._at(llr), self._at(geometry.LIMIT)
        widths = [painter.fontMetrics().horizontalAdvance(text) + 1.0 for text in texts]
        left = self._at(-geometry.LIMIT) + INSIDE
        if left - 6 < marker < left + widths[0] + 6:
            left = marker + 6
        right = end - INSIDE - widths[1]
        if right - 6 < marker < right + widths[1] + 6:
            fits = end - marker - 3 >= widths[1]
            right = marker + 3 if fits else marker - 6 - widths[1]
        return [(left, widths[0]), (right, widths[1])]

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self._theme.colour("sunken"))
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        span = int(area.width() + area.height())
        for offset in range(0, span + HATCH_PITCH, HATCH_PITCH):
            foot = QPointF(area.left() + offset - area.height(), area.bottom())
            painter.drawLine(foot, foot + QPointF(area.height(), -area.height()))
        painter.restore()
