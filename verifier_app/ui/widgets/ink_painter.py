"""Drawing strokes with QPainter: on the pad while the pen moves, and on thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from verifier_app.types import Ink, Stroke


def width_at(pressure: float, nominal: float) -> float:
    """Width of the line at `pressure` (0 to 1; 0.5 gives the nominal width)."""
    return nominal * (0.5 + pressure)


def draw_points(
    painter: QPainter,
    points: Sequence[tuple[float, float, float]],
    nominal: float,
    colour: QColor,
    start: int = 0,
) -> None:
    """Draw the smooth line through `points` (x, y, pressure), from point `start` on.

    The line runs through the middles between points with the points as controls, so
    that the piece before a point is final as soon as the next point is known. The last
    half piece is left to `draw_tail`.
    """
    pen = QPen(
        colour, nominal, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    for i in range(max(1, start), len(points) - 1):
        before, here, after = points[i - 1], points[i], points[i + 1]
        first = before[:2] if i == 1 else _middle(before, here)
        path = QPainterPath(QPointF(*first))
        path.quadTo(QPointF(here[0], here[1]), QPointF(*_middle(here, after)))
        pen.setWidthF(width_at(here[2], nominal))
        painter.setPen(pen)
        painter.drawPath(path)


def draw_tail(
    painter: QPainter,
    points: Sequence[tuple[float, float, float]],
    nominal: float,
    colour: QColor,
) -> None:
    """Draw the last half piece of a line, or the dot that a single point is."""
    last = points[-1]
    pen = QPen(colour, width_at(last[2], nominal), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if len(points) == 1:
        painter.drawPoint(QPointF(last[0], last[1]))
        return
    start = points[-2][:2] if len(points) == 2 else _middle(points[-2], last)
    painter.drawLine(QPointF(*start), QPointF(last[0], last[1]))


def draw_stroke(painter: QPainter, stroke: Stroke, nominal: float, colour: QColor) -> None:
    """Draw a whole stroke."""
    columns = (stroke.x.tolist(), stroke.y.tolist(), stroke.pressure.tolist())
    points = list(zip(*columns, strict=True))
    draw_points(painter, points, nominal, colour)
    draw_tail(painter, points, nominal, colour)


def draw_ink(painter: QPainter, ink: Ink, rect: QRectF, colour: QColor) -> None:
    """Draw `ink` as large as it fits into `rect`, aspect ratio kept, in the middle."""
    from verifier_app.ink.strokes import bounds, natural_width

    if not ink.strokes:
        return
    left, top, right, bottom = bounds(ink)
    nominal = ink.pen_width or natural_width(ink)
    scale = min(
        rect.width() / (right - left + 2 * nominal), rect.height() / (bottom - top + 2 * nominal)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(scale, scale)
    painter.translate(-(left + right) / 2, -(top + bottom) / 2)
    visible = max(nominal, 1.0 / scale)
    for stroke in ink.strokes:
        draw_stroke(painter, stroke, visible, colour)
    painter.restore()


def _middle(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
