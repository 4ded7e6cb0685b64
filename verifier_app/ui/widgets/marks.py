"""The shapes of verdicts, and of none; shape and word always travel with colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from verifier_app.ui.icons import draw_icon

if TYPE_CHECKING:
    from verifier_app.types import Verdict
    from verifier_app.ui.models.held import TableVerdict
    from verifier_app.ui.theme import Theme

TOKEN = {"same": "same", "different": "diff", "inconclusive": "inc", "held": "text3"}
"""The colour token of each verdict; grey where it is held back."""


def draw_mark(
    painter: QPainter, rect: QRectF, verdict: TableVerdict, colour: QColor, ground: QColor
) -> None:
    """Draw a verdict's shape into the square `rect`.

    Same: a filled disc with two bars. Different: a filled diamond with an unequal sign.
    Inconclusive: a hollow rounded square with three dots. Held back: the triangle of a warning.
    """
    if verdict == "held":
        unit = rect.width() / 20
        draw_icon(painter, rect.adjusted(unit, unit, -unit, -unit), "warning", colour.name())
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.width() / 20
    centre = rect.center()
    if verdict == "inconclusive":
        _draw_open_square(painter, rect, colour, unit)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if verdict == "same":
            painter.drawEllipse(centre, 9.5 * unit, 9.5 * unit)
        else:
            painter.setPen(
                QPen(
                    colour,
                    2 * unit,
                    Qt.PenStyle.SolidLine,
                    Qt.PenCapStyle.RoundCap,
                    Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.drawPolygon(diamond(centre, 9 * unit))
        pen = QPen(ground, 2.2 * unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        half = (4 if verdict == "same" else 3.6) * unit
        for dy in (-2.2 * unit, 2.2 * unit):
            painter.drawLine(centre + QPointF(-half, dy), centre + QPointF(half, dy))
        if verdict == "different":
            pen.setWidthF(1.8 * unit)
            painter.setPen(pen)
            slant = QPointF(2.3 * unit, -4.6 * unit)
            painter.drawLine(centre - slant, centre + slant)
    painter.restore()


def diamond(centre: QPointF, radius: float) -> QPolygonF:
    """A square on its corner."""
    corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
    return QPolygonF([centre + QPointF(x * radius, y * radius) for x, y in corners])


def _draw_open_square(painter: QPainter, rect: QRectF, colour: QColor, unit: float) -> None:
    painter.setPen(QPen(colour, 1.6 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(1.6 * unit, 1.6 * unit, -1.6 * unit, -1.6 * unit)
    painter.drawRoundedRect(inner, 4.5 * unit, 4.5 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for dx in (-4.2, 0.0, 4.2):
        painter.drawEllipse(rect.center() + QPointF(dx * unit, 0), 1.5 * unit, 1.5 * unit)


class VerdictMark(QWidget):
    """A verdict's shape as a small picture; its words stand beside it."""

    def __init__(self, theme: Theme, side: int = 32) -> None:
        super().__init__()
        self._theme = theme
        self._verdict: Verdict | None = None
        self._muted = False
        self.setFixedSize(QSize(side, side))
        theme.changed.connect(self.update)

    def show_verdict(self, verdict: Verdict | None, *, muted: bool = False) -> None:
        """Draw `verdict`, or nothing; `muted` while it is no longer current."""
        self._verdict = verdict
        self._muted = muted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's name
        """Draw the shape."""
        if self._verdict is None:
            return
        token = "text3" if self._muted else TOKEN[self._verdict]
        ground = "sunken" if self._muted else f"{TOKEN[self._verdict]}_soft"
        with QPainter(self) as painter:
            draw_mark(
                painter,
                QRectF(self.rect()),
                self._verdict,
                self._theme.colour(token),
                self._theme.colour(ground),
            )
