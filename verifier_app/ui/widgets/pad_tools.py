"""What the draw pad asks about events and strokes, and how its eraser looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPen, QPixmap, QPointingDevice

if TYPE_CHECKING:
    from verifier_app.types import Stroke


def is_mouse(event: QMouseEvent) -> bool:
    """Whether the event is a mouse's own, not made from touch or pen."""
    kind = event.device().type() if event.device() is not None else None
    return kind not in (QPointingDevice.DeviceType.TouchScreen, QPointingDevice.DeviceType.Stylus)


def touches(stroke: Stroke, x: float, y: float, reach: float) -> bool:
    """Whether any piece of `stroke` comes within `reach` of the point."""
    xs, ys = stroke.x.tolist(), stroke.y.tolist()
    if len(xs) == 1:
        return bool((xs[0] - x) ** 2 + (ys[0] - y) ** 2 <= reach**2)
    for i in range(len(xs) - 1):
        dx, dy = xs[i + 1] - xs[i], ys[i + 1] - ys[i]
        length = dx * dx + dy * dy
        share = 0.0 if length == 0 else ((x - xs[i]) * dx + (y - ys[i]) * dy) / length
        share = max(0.0, min(1.0, share))
        if (xs[i] + share * dx - x) ** 2 + (ys[i] + share * dy - y) ** 2 <= reach**2:
            return True
    return False


def eraser_cursor(reach: float) -> QCursor:
    """A ring of the size that is erased."""
    side = round(2 * reach) + 4
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(side / 2, side / 2)
        for colour, width in ((Qt.GlobalColor.white, 3.0), (Qt.GlobalColor.black, 1.25)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(centre, reach, reach)
    return QCursor(picture)
