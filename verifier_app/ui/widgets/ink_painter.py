"""Drawing strokes with QPainter: on the pad while the pen moves, and on thumbnails."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from verifier_app.types import Ink

NATURAL_WIDTH = 0.026
"""Pen width as a share of the writing's size, where the ink names none."""


def width_at(pressure: float, nominal: float) -> float:
    """Width of the line at `pressure` (0 to 1; 0.5 gives the nominal width)."""
    return nominal * (0.5 + pressure)


def draw_points(
    painter: QPainter,
    points: Sequence[tuple[float, float, float]],
    nominal: float,
    colour: QColor,
    start: int = 0,
) -> QRectF:
    """Draw the smooth line through `points` (x, y, pressure), from point `start` on.

    The line runs through the middles between points with the points as controls, so
    that the piece before a point is final as soon as the next point is known. The last
    half piece is left to `draw_tail`.

    Returns:
        The area touched, without the width of the pen.
    """
    pen = QPen(
        colour, nominal, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    touched = QRectF()
    for i in range(max(1, start), len(points) - 1):
        before, here, after = points[i - 1], points[i], points[i + 1]
        first = before[:2] if i == 1 else _middle(before, here)
        path = QPainterPath(QPointF(*first))
        path.quadTo(QPointF(here[0], here[1]), QPointF(*_middle(here, after)))
        pen.setWidthF(width_at(here[2], nominal))
        painter.setPen(pen)
        painter.drawPath(path)
        touched = touched.united(path.boundingRect().adjusted(0, 0, 0.01, 0.01))
    return touched


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


def draw_ink(painter: QPainter, ink: Ink, rect: QRectF, colour: QColor) -> None:
    """Draw `ink` as large as it fits into `rect`, aspect ratio kept, in the middle."""
    boxes = [
        (float(s.x.min()), float(s.y.min()), float(s.x.max()), float(s.y.max()))
        for s in ink.strokes
    ]
    if not boxes:
        return
    left, top = min(b[0] for b in boxes), min(b[1] for b in boxes)
    right, bottom = max(b[2] for b in boxes), max(b[3] for b in boxes)
    nominal = ink.pen_width or NATURAL_WIDTH * max(bottom - top, 0.3 * (right - left), 1.0)
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
        points = list(
            zip(stroke.x.tolist(), stroke.y.tolist(), stroke.pressure.tolist(), strict=True)
        )
        draw_points(painter, points, visible, colour)
        draw_tail(painter, points, visible, colour)
    painter.restore()


def _middle(
    one: tuple[float, float, float], other: tuple[float, float, float]
) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
