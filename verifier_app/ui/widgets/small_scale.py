"""The small scale of tables and cards: a track, a bar from 0, a marker with its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from verifier_app.ui.models.known import LIMIT
from verifier_app.ui.widgets.marks import TOKEN, diamond

if TYPE_CHECKING:
    from verifier_app.ui.models.held import TableVerdict
    from verifier_app.ui.theme import Theme

TRACK = 4.0
INSET = 5.0


def draw_small_scale(
    painter: QPainter,
    rect: QRectF,
    theme: Theme,
    llr: float,
    thresholds: tuple[float, float],
    verdict: TableVerdict,
    *,
    beyond: bool = False,
) -> None:
    """Draw the scale into `rect`, 16 px high or more.

    `beyond` says that `llr` is only a bound: the verdict was made on a value further out,
    maybe past the threshold beside the marker, so an arrow points there. Where the verdict is
    held back there are no thresholds, and the marker is a bare line.
    """

    def to_x(value: float) -> float:
        share = (max(-LIMIT, min(LIMIT, value)) + LIMIT) / (2 * LIMIT)
        return rect.left() + INSET + share * (rect.width() - 2 * INSET)

    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = rect.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(
        QRectF(to_x(-LIMIT), middle - TRACK / 2, to_x(LIMIT) - to_x(-LIMIT), TRACK), 2, 2
    )
    colour = theme.colour(TOKEN[verdict])
    if verdict in ("same", "different"):
        painter.setBrush(theme.colour(TOKEN[verdict], 0.55))
        left, right = sorted((to_x(0), to_x(llr)))
        painter.drawRect(QRectF(left, middle - TRACK / 2, right - left, TRACK))
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    for value in () if verdict == "held" else thresholds:
        painter.drawLine(QPointF(to_x(value), middle - 5), QPointF(to_x(value), middle + 5))
    centre = QPointF(to_x(llr), middle)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if verdict == "same":
        painter.drawEllipse(centre, 4.5, 4.5)
    elif verdict == "different":
        painter.drawPolygon(diamond(centre, 5.5))
    elif verdict == "held":
        painter.drawRoundedRect(QRectF(centre.x() - 1.25, centre.y() - 6, 2.5, 12), 1, 1)
    else:
        painter.setBrush(theme.colour("surface"))
        painter.setPen(QPen(colour, 1.75))
        painter.drawRoundedRect(QRectF(centre.x() - 4, centre.y() - 4, 8, 8), 1.5, 1.5)
    if beyond:
        draw_beyond(painter, QPointF(centre.x() + (7 if llr > 0 else -7), middle), llr, colour)
    painter.restore()


def draw_beyond(painter: QPainter, foot: QPointF, llr: float, colour: QColor) -> None:
    """Draw an open arrow from `foot` away from 0: the value lies further out than its marker."""
    direction = 1 if llr > 0 else -1
    path = QPainterPath(foot + QPointF(0, -4.5))
    path.lineTo(foot + QPointF(4.5 * direction, 0))
    path.lineTo(foot + QPointF(0, 4.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.75))
    painter.drawPath(path)
