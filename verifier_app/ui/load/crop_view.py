"""A page with a box on it that can be drawn, moved, stretched and turned."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from verifier_app.ui.models import numbers
from verifier_app.ui.models.crop_box import HANDLES, CropBox
from verifier_app.ui.reach import FINGER
from verifier_app.ui.tokens import LIGHT
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.ui.models.crop import Crop
    from verifier_app.ui.theme import Theme

Grip: TypeAlias = "tuple[int, int] | str"
"""A handle, or `turn`, `move`, `draw` or `pan`."""
HANDLE, REACH, STALK = 9.0, 13.0, 26.0
"""Side of a handle, how near the mouse must come, and how far the turning one stands off."""
TURN, STEP = 1.0, 0.01
"""Degrees and share of the page's width of one key press."""
CURSORS = {
    "turn": Qt.CursorShape.PointingHandCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "draw": Qt.CursorShape.CrossCursor,
    "pan": Qt.CursorShape.ClosedHandCursor,
}


class CropView(PictureView):
    """Shows the page and the box of a `Crop` and changes the box.

    Dragging on the page draws a box, a click on a suggestion takes it; with Ctrl or the
    middle button the page is moved. Arrow keys move the box, with Shift they change its
    size, brackets turn it.
    """

    applied = Signal()
    """Enter, or a double click into the box."""

    def __init__(self, theme: Theme, crop: Crop) -> None:
        super().__init__(theme, zoomable=True)
        self._crop = crop
        self._grip: Grip | None = None
        self._from = QPointF()
        self._before: CropBox | None = None
        self.setMouseTracking(True)
        self.setCursor(CURSORS["draw"])
        crop.changed.connect(self.update)

    def on_screen(self, point: tuple[float, float]) -> QPointF:
        """Where a place of the page stands in the widget."""
        target, scale = self.shown(), self._scale()
        return QPointF(target.left() + point[0] * scale, target.top() + point[1] * scale)

    def on_page(self, where: QPointF) -> tuple[float, float]:
        """The place of the page under a place of the widget."""
        target, scale = self.shown(), self._scale()
        return ((where.x() - target.left()) / scale, (where.y() - target.top()) / scale)

    def turning_handle(self, box: CropBox) -> QPointF:
        """Where the handle stands that turns a box."""
        top, middle = self.on_screen(box.place(0, -1)), self.on_screen((box.x, box.y))
        away = top - middle
        length = max(1.0, (away.x() ** 2 + away.y() ** 2) ** 0.5)
        return top + away * (STALK / length)

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the page, what is suggested on it, and the box."""
        super().draw(painter, target)
        # a white page would have no end on light paper
        painter.setPen(QPen(self._theme.colour("paper_line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(target.toAlignedRect()).adjusted(-0.5, -0.5, 0.5, 0.5))
        accent = QColor(LIGHT.colour("accent"))
        box = self._crop.box
        if box is not None:
            outside = QPainterPath()
            outside.addRect(target)
            inside = QPainterPath()
            inside.addPolygon(self._outline(box))
            shade = QColor(LIGHT.colour("text"))
            shade.setAlphaF(0.38)
            painter.fillPath(outside.subtracted(inside), shade)
        for number, own in enumerate(self._crop.suggestions, start=1):
            if own != box:
                self._draw_suggestion(painter, own, number, accent)
        if box is not None:
            self._draw_box(painter, box, accent)

    def _draw_suggestion(
        self, painter: QPainter, own: CropBox, number: int, accent: QColor
    ) -> None:
        painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self._outline(own))
        corner = self.on_screen(own.place(-1, -1))
        side = self._theme.fonts.line("caption") + 2
        # on a line of print the number would hide the words
        left = corner.x() if own.height * self._scale() > 2 * side else corner.x() - side
        tag = QRectF(left, corner.y(), side, side)
        painter.fillRect(tag, accent)
        painter.setPen(QColor("white"))
        painter.setFont(self._theme.fonts.font("caption", 600))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, numbers.count(number))

    def _draw_box(self, painter: QPainter, box: CropBox, accent: QColor) -> None:
        white = QColor("white")
        knob = self.turning_handle(box)
        for pen in (QPen(white, 4), QPen(accent, 2)):
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(self._outline(box))
            painter.drawLine(self.on_screen(box.place(0, -1)), knob)
        painter.setBrush(white)
        for handle in HANDLES:
            square = QRectF(0, 0, HANDLE, HANDLE)
            square.moveCenter(self.on_screen(box.place(*handle)))
            painter.drawRect(square)
        painter.drawEllipse(knob, HANDLE / 2 + 1, HANDLE / 2 + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the mouse."""
        if self._crop.shown is None:
            return
        where = event.position()
        pans = event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton
            and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        )
        if not pans and event.button() != Qt.MouseButton.LeftButton:
            return
        self._grip = "pan" if pans else self._grip_at(where)
        self._from, self._before = where, self._crop.box
        self._drag = where if pans else None
        self._show_cursor(self._grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Change the box, or move the page."""
        where = event.position()
        if self._grip is None:
            self._show_cursor(self._grip_at(where))
        elif self._grip == "pan":
            super().mouseMoveEvent(event)
        elif (where - self._from).manhattanLength() >= 3:
            self._crop.choose(self._pulled(where))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click on a suggestion takes it."""
        super().mouseReleaseEvent(event)
        still = (event.position() - self._from).manhattanLength() < 3
        if self._grip == "draw" and still:
            page = self.on_page(event.position())
            hit = [own for own in self._crop.suggestions if own.holds(page)]
            if hit:
                self._crop.choose(min(hit, key=lambda own: own.width * own.height))
        self._grip = None
        self._show_cursor(self._grip_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Apply by a double click into the box."""
        box = self._crop.box
        if box is not None and box.holds(self.on_page(event.position())):
            self.applied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, brackets and Enter; the others zoom."""
        box, shown = self._crop.box, self._crop.shown
        key = Qt.Key(event.key())
        step = max(1.0, STEP * shown.width) if shown is not None else 1.0
        away = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }.get(key)
        turn = {Qt.Key.Key_BracketLeft: -TURN, Qt.Key.Key_BracketRight: TURN}.get(key)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.applied.emit()
        elif turn is not None:
            self._crop.turn_to((0.0 if box is None else box.turn) + turn)
        elif away is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._crop.grow(*away)
        elif box is not None and away is not None:
            self._crop.choose(box.moved(*away))
        else:
            super().keyPressEvent(event)

    def _pulled(self, where: QPointF) -> CropBox:
        """The box while the mouse drags what it holds."""
        start, end = self.on_page(self._from), self.on_page(where)
        before = self._before
        if before is None or self._grip == "draw":
            return CropBox.between(start, end)
        if self._grip == "turn":
            return before.turned_towards(end)
        if isinstance(self._grip, tuple):
            return before.dragged(self._grip, end)
        return before.moved(end[0] - start[0], end[1] - start[1])

    def _grip_at(self, where: QPointF) -> Grip:
        box = self._crop.box
        if box is None:
            return "draw"
        if self._is_near(where, self.turning_handle(box)):
            return "turn"
        for handle in HANDLES:
            if self._is_near(where, self.on_screen(box.place(*handle))):
                return handle
        return "move" if box.holds(self.on_page(where)) else "draw"

    def _show_cursor(self, grip: Grip) -> None:
        if isinstance(grip, tuple):
            diagonal = grip[0] * grip[1]
            shape = Qt.CursorShape
            sides = shape.SizeVerCursor if grip[0] == 0 else shape.SizeHorCursor
            slanted = shape.SizeFDiagCursor if diagonal > 0 else shape.SizeBDiagCursor
            self.setCursor(slanted if diagonal else sides)
        else:
            self.setCursor(CURSORS[grip])

    def _outline(self, box: CropBox) -> QPolygonF:
        return QPolygonF([self.on_screen(own) for own in box.corners])

    def _scale(self) -> float:
        """Widget pixels of a pixel of the page, which the picture may show reduced."""
        shown = self._crop.shown
        if shown is None or not self.shown().width():
            return 1.0
        return self.shown().width() / max(1, shown.width)

    def _is_near(self, one: QPointF, other: QPointF) -> bool:
        away = one - other
        most = FINGER / 2 if self._theme.touch else REACH
        return max(abs(away.x()), abs(away.y())) <= most
