"""How much the references of a set vary: each against each other one, as a triangle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.scale_geometry import level_of

if TYPE_CHECKING:
    from verifier_app.ui.models.set_spread import SetSpread
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
CELL = (84, 44)
LEAST = (30, 24)
NARROWEST = 12
"""Cells without a number; where even these have no room, the figures alone say it."""
GAP = 4
HEAD = 20
SIDE = 28
ROOMY = 48
OPACITY = (0.12, 0.2, 0.32, 0.42, 0.52)
"""Of the colour, by how much an llr supports; weak enough for text on top in both themes."""


class Triangle(QWidget):
    """A cell for each pair; colour and sign say the direction, the number how much."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spread: SetSpread | None = None
        self._room = 400
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_spread(self, spread: SetSpread, room: int) -> None:
        """Show the pairs in `room` logical pixels of width."""
        self._spread, self._room = spread, room
        self.setAccessibleName(spread.spoken())
        self.updateGeometry()
        self.update()

    @property
    def fits(self) -> bool:
        """Whether there are pairs, and room for every cell."""
        return self._spread is not None and self._spread.count > 1 and self._width() >= NARROWEST

    def sizeHint(self) -> QSize:
        """Large enough for every cell."""
        if self._spread is None or self._spread.count < 2:
            return QSize(0, 0)
        width, height = self._cell()
        side, head = self._edges()
        steps = self._spread.count - 1
        return QSize(round(side + steps * (width + GAP)), round(head + steps * (height + GAP) + 2))

    def event(self, event: QEvent) -> bool:
        """Say which pair is under the mouse."""
        tip = self.tip_at(event.pos().toPointF()) if isinstance(event, QHelpEvent) else ""
        if isinstance(event, QHelpEvent) and tip:
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def tip_at(self, place: QPointF) -> str:
        """What the mouse is told at `place`; empty beside the cells."""
        spread = self._spread
        if spread is None:
            return ""
        for row, column, llr in spread.cells():
            if self._place(row, column).contains(place):
                pair = spread.numbers[column], spread.numbers[row]
                if llr is None:
                    return translate("Sets", "References {0} and {1}: the same picture").format(
                        *pair
                    )
                text = translate("Sets", "References {0} and {1}: llr {2}")
                return text.format(*pair, spread.shown(llr))
        return ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint numbers at the edges and the cells."""
        if self._spread is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_edges(painter, self._spread.numbers)
            for row, column, llr in self._spread.cells():
                self._draw_cell(painter, self._place(row, column), llr)

    def _draw_edges(self, painter: QPainter, names: Sequence[int]) -> None:
        painter.setFont(self._theme.fonts.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        left, head = self._edges()
        for place in range(len(names) - 1):
            first = self._place(place + 1, place)
            above = QRectF(first.left(), 0, first.width(), head - 4)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, numbers.count(names[place]))
            beside = self._place(place + 1, 0)
            side = QRectF(0, beside.top(), left - 8, beside.height())
            if self.isRightToLeft():
                side.moveRight(self.width())
            painter.drawText(side, Qt.AlignmentFlag.AlignCenter, numbers.count(names[place + 1]))

    def _draw_cell(self, painter: QPainter, cell: QRectF, llr: float | None) -> None:
        level = level_of(llr or 0.0)
        token = ("same" if llr and llr > 0 else "diff") if level else "inc"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token, OPACITY[level]))
        painter.drawRoundedRect(cell, 4, 4)
        fonts = self._theme.fonts
        if cell.width() >= fonts.px(LEAST[0]):
            roomy = cell.width() >= fonts.px(ROOMY)
            painter.setFont(fonts.font("small", 500) if roomy else fonts.font("caption", 500))
            painter.setPen(self._theme.colour("text"))
            assert self._spread is not None
            shown = self._spread.shown if roomy else self._spread.brief
            text = "=" if llr is None else shown(llr)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _cell(self) -> tuple[float, float]:
        steps = self._steps()
        height = CELL[1] if steps <= 3 else max(LEAST[1], CELL[1] - 5 * (steps - 3))
        return max(NARROWEST, self._width()), float(self._theme.fonts.px(height))

    def _width(self) -> float:
        """What room there is for a cell."""
        px = self._theme.fonts.px
        return min(px(CELL[0]), (self._room - px(SIDE)) / self._steps() - GAP)

    def _steps(self) -> int:
        return max(1, (self._spread.count if self._spread else 2) - 1)

    def _edges(self) -> tuple[int, int]:
        """Width and height of what the numbers at the edges take."""
        px = self._theme.fonts.px
        return px(SIDE), px(HEAD)

    def _place(self, row: int, column: int) -> QRectF:
        """Of the pair of places `row` and `column`, from 0; the row is the later one."""
        width, height = self._cell()
        side, head = self._edges()
        left = side + column * (width + GAP)
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRectF(left, head + (row - 1) * (height + GAP), width, height)
