"""A sheet to draw on with mouse, finger or pen."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from verifier_app.ui.models.pad_look import PEN_WIDTH
from verifier_app.ui.widgets.ink_painter import draw_points, draw_stroke, draw_tail, width_at
from verifier_app.ui.widgets.pad_tools import eraser_cursor, is_mouse, touches
from verifier_app.ui.widgets.strokes import Arbiter, Device, GrowingStroke

if TYPE_CHECKING:
    from verifier_app.types import Ink, Stroke
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.theme import Theme

Tool: TypeAlias = Literal["pen", "eraser"]
ERASER = 7.0
"""Reach of the eraser in logical pixels."""
BASELINE = 0.82
"""Height of the baseline guide, as a share of the sheet."""
MARGIN = 24
RADIUS = 4.0
EDGE = 6.0
"""A drawing that is shown smaller keeps this far from the edge."""
UNKNOWN_PRESSURE = 0.5
CLEAR = 6
"""So far the baseline stays away from what an empty pad says."""
TALL = 178
"""An empty pad lower than this leaves the guide out, for what it says itself."""


class DrawPad(QWidget):
    """Strokes as vectors with time and pressure, painted as they come.

    The sheet's origin is the middle of the baseline and its unit the logical pixel, so
    that a drawing keeps its place when the pad is resized; one that no longer fits is
    shown smaller.

    Attributes:
        tool: What mouse, finger and the pen's tip do; its other end always erases.
    """

    ink_changed = Signal()
    """A stroke was finished, or strokes were erased; read `ink`."""
    stroke_begun = Signal()
    resized = Signal()
    left = Signal()
    """Esc was pressed."""

    def __init__(self, theme: Theme, look: PadLook) -> None:
        super().__init__()
        self._theme = theme
        self._look = look
        self._ink: Ink | None = None
        self._strokes: list[Stroke] = []
        self._pen_width: float | None = PEN_WIDTH
        self._growing: GrowingStroke | None = None
        self._before_erasing: tuple[list[Stroke], Ink | None] | None = None
        self._touch: int | None = None
        self._buffer = QPixmap()
        self._is_drawn = False
        self._zoom = 1.0
        self._arbiter = Arbiter()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._zero = inf
        self.tool: Tool = "pen"
        self.dashed = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # a move without a button tells that a release was lost
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(120, 72))
        self.choose_tool("pen")
        theme.changed.connect(self._redraw)
        look.changed.connect(self._redraw)

    @property
    def ink(self) -> Ink | None:
        """The drawing, or None without a stroke."""
        if not self._strokes:
            return None
        if self._ink is None:
            from verifier_app.types import Ink

            self._ink = Ink(tuple(self._strokes), self._pen_width)
        return self._ink

    def set_ink(self, ink: Ink | None) -> None:
        """Show `ink` (after undo, or of another sample); emits nothing."""
        if ink is self._ink and (ink is not None or not self._strokes):
            return
        self.abandon()
        self._ink = ink
        self._strokes = [] if ink is None else list(ink.strokes)
        self._zero = inf  # strokes that were not drawn just now tell nothing of the clock
        # strokes of another program keep the pen that they name when the person goes on
        self._pen_width = PEN_WIDTH if ink is None else ink.pen_width
        self._zoom = self._fitting_zoom()
        self._redraw()

    @property
    def is_drawing(self) -> bool:
        """Whether a stroke is under way."""
        return self._growing is not None or self._before_erasing is not None

    def abandon(self) -> None:
        """Forget the stroke under way, and what was erased with it."""
        self._arbiter.cancel()
        if self.is_drawing:
            self._drop()
            self._redraw()

    def _drop(self) -> None:
        self._growing = None
        if self._before_erasing is not None:
            self._strokes, self._ink = self._before_erasing
            self._before_erasing = None

    def choose_tool(self, tool: Tool) -> None:
        """Draw with the pen, or erase whole strokes."""
        self.tool = tool
        if tool == "pen":
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.setCursor(eraser_cursor(ERASER))

    def set_dashed(self, *, dashed: bool) -> None:
        """Show the edge of an empty place, where pictures can be dropped."""
        if dashed != self.dashed:
            self.dashed = dashed
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke with the left button."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and is_mouse(event):
            self._press("mouse", event.position(), UNKNOWN_PRESSURE, self._time(event.timestamp()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Continue the stroke."""
        event.accept()
        if not is_mouse(event):
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move("mouse", event.position(), UNKNOWN_PRESSURE, self._time(event.timestamp()))
        else:
            self._end("mouse")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and is_mouse(event):
            self._release(
                "mouse", event.position(), UNKNOWN_PRESSURE, self._time(event.timestamp())
            )

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with the pen; accepted always, or Qt sends each event again as a mouse's."""
        event.accept()
        erase = event.pointerType() == QPointingDevice.PointerType.Eraser
        time, place, pressure = self._time(event.timestamp()), event.position(), event.pressure()
        if event.type() == QEvent.Type.TabletPress:
            if event.button() == Qt.MouseButton.LeftButton:
                self._press("pen", place, pressure, time, erase=erase)
        elif event.type() == QEvent.Type.TabletMove and (event.buttons() or pressure):
            self._move("pen", place, pressure, time)
        elif event.type() == QEvent.Type.TabletMove:
            self._end("pen")
        elif event.type() == QEvent.Type.TabletRelease:
            self._release("pen", place, pressure, time)

    def event(self, event: QEvent) -> bool:
        """Draw with the first finger; further ones are ignored."""
        if isinstance(event, QTouchEvent):
            event.accept()
            self._on_touch(event)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        elif event.type() == QEvent.Type.LayoutRequest:  # what an empty pad says takes other room
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops the stroke under way, or leaves the pad."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.is_drawing:
            self.abandon()
        else:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """End the stroke under way: its release goes to what is shown instead."""
        super().hideEvent(event)
        self._touch = None
        if self._arbiter.active is not None:
            self._end(self._arbiter.active)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawing in place."""
        super().resizeEvent(event)
        if not self.is_drawing:
            self._zoom = self._fitting_zoom()
        self._redraw()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, guide and strokes; only what changed."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            dirty = event.rect()
            self._draw_paper(painter)
            buffer = self._drawn()
            ratio = buffer.devicePixelRatio()
            source = QRectF(
                dirty.x() * ratio, dirty.y() * ratio, dirty.width() * ratio, dirty.height() * ratio
            )
            painter.drawPixmap(QRectF(dirty), buffer, source)
            if self._growing is not None and self._growing.points:
                self._to_sheet(painter)
                draw_tail(
                    painter, self._growing.points[-3:], self._look.pen_width, self._ink_colour()
                )

    def _draw_paper(self, painter: QPainter) -> None:
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        pen = QPen(self._theme.colour("line_strong" if self.dashed else "line"), 1)
        if self.dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        if not self._look.baseline or (self.dashed and self.height() < TALL):
            return
        y = round(self.height() * BASELINE) + 0.5
        if self._invites_at(y):
            return
        painter.setPen(QPen(self._theme.colour("paper_line"), 1))
        painter.drawLine(QPointF(MARGIN, y), QPointF(self.width() - MARGIN, y))

    def _invites_at(self, y: float) -> bool:
        """Whether a button or words of an empty pad come near a line at `y`."""
        parts = (own.geometry() for own in self.findChildren(QWidget) if own.isVisible())
        return any(own.top() - CLEAR < y < own.bottom() + CLEAR for own in parts)

    def _press(
        self, device: Device, place: QPointF, pressure: float, time: float, *, erase: bool = False
    ) -> None:
        self._end(device)
        before = self._arbiter.active
        if not self._arbiter.press(device, place.x(), place.y(), time):
            return
        if before is not None:
            self._drop()
            self._redraw()
        if erase or self.tool == "eraser":
            self._before_erasing = self._strokes, self._ink
            self._erase_at(place)
        else:
            self._set_zero(time)
            self._growing = GrowingStroke()
            self._take(place, pressure, time)
        self.stroke_begun.emit()

    def _move(self, device: Device, place: QPointF, pressure: float, time: float) -> None:
        if not self._arbiter.moves(device):
            return
        if self._before_erasing is not None:
            self._erase_at(place)
        elif self._growing is not None:
            self._take(place, pressure, time)

    def _release(self, device: Device, place: QPointF, pressure: float, time: float) -> None:
        if not self._arbiter.release(device, place.x(), place.y(), time):
            return
        if self._growing is not None:
            # A pen reports no pressure as it lifts; the line keeps its last width.
            last = self._growing.points[-1][2]
            self._take(place, last if device == "pen" else pressure, time)
        self._finish()

    def _end(self, device: Device) -> None:
        """End a stroke whose release never came: the system had taken the device away."""
        if self._arbiter.active == device:
            self._arbiter.cancel()
            self._finish()

    def _finish(self) -> None:
        growing, self._growing = self._growing, None
        before, self._before_erasing = self._before_erasing, None
        erased = before is not None and before[0] is not self._strokes
        if growing is not None:
            if self._is_drawn:
                with self._buffer_painter() as painter:
                    draw_tail(
                        painter, growing.points[-3:], self._look.pen_width, self._ink_colour()
                    )
            self._strokes.append(growing.frozen())
            self._ink = None
            if any(extent * self._zoom > room for room, extent in self._extents()):
                self._zoom = self._fitting_zoom()
                self._redraw()
            self.update()
        if growing is not None or erased:
            self.ink_changed.emit()

    def _take(self, place: QPointF, pressure: float, time: float) -> None:
        growing = self._growing
        if growing is None:
            return
        x, y = self._on_sheet(place)
        if not growing.add(x, y, pressure, time - self._zero):
            return
        if len(growing.points) > 2 and self._is_drawn:
            # Only the piece before the new point is new; its curve needs three points.
            with self._buffer_painter() as painter:
                if len(growing.points) == 3:
                    draw_points(painter, growing.points, self._look.pen_width, self._ink_colour())
                else:
                    recent = growing.points[-4:]
                    draw_points(painter, recent, self._look.pen_width, self._ink_colour(), start=2)
        self.update(self._area_of(growing.points[-4:]))

    def _erase_at(self, place: QPointF) -> None:
        x, y = self._on_sheet(place)
        reach = ERASER / self._zoom
        kept = [s for s in self._strokes if not touches(s, x, y, reach)]
        if len(kept) < len(self._strokes):
            self._strokes = kept
            self._ink = None
            self._redraw()

    def _on_touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            if self._arbiter.active == "touch":
                self.abandon()
            self._touch = None
            return
        if event.type() == QEvent.Type.TouchBegin:  # no finger was down before
            self._touch = None
        for point in event.points():
            self._on_finger(point, self._time(event.timestamp()))

    def _on_finger(self, point: QEventPoint, time: float) -> None:
        state, place = point.state(), point.position()
        pressure = point.pressure() if 0.0 < point.pressure() < 1.0 else UNKNOWN_PRESSURE
        if state == QEventPoint.State.Pressed and self._touch is None:
            self._touch = point.id()
            self._press("touch", place, pressure, time)
        elif point.id() == self._touch and state == QEventPoint.State.Updated:
            self._move("touch", place, pressure, time)
        elif point.id() == self._touch and state == QEventPoint.State.Released:
            self._touch = None
            self._release("touch", place, pressure, time)

    def _time(self, stamp: int) -> float:
        """Milliseconds of an event; synthetic ones carry none, so our clock stands in."""
        return float(stamp) if stamp else float(self._clock.elapsed())

    def _set_zero(self, time: float) -> None:
        """Let a drawing's time begin with its first stroke, and never run backwards.

        Systems count from their start, which soon is more than the ink's numbers hold; and
        the strokes before may be those of a file.
        """
        end = float(self._strokes[-1].t[-1]) if self._strokes else 0.0
        if not self._strokes or time - self._zero < end:
            self._zero = time - end

    def _on_sheet(self, place: QPointF) -> tuple[float, float]:
        origin = self._origin()
        return (place.x() - origin.x()) / self._zoom, (place.y() - origin.y()) / self._zoom

    def _origin(self) -> QPointF:
        return QPointF(self.width() / 2, round(self.height() * BASELINE))

    def _to_sheet(self, painter: QPainter) -> None:
        painter.translate(self._origin())
        painter.scale(self._zoom, self._zoom)

    def _fitting_zoom(self) -> float:
        """1, or less where the drawing would come too near the edge of the pad."""
        extents = self._extents()
        zooms = [(room - EDGE) / extent for room, extent in extents if extent > room - EDGE]
        return max(0.05, min(zooms, default=1.0))

    def _extents(self) -> list[tuple[float, float]]:
        """Room on the pad, and what the drawing takes of it at full size: beside, above, below."""
        if not self._strokes:
            return []
        beside = max(max(abs(float(s.x.min())), abs(float(s.x.max()))) for s in self._strokes)
        above = -min(float(s.y.min()) for s in self._strokes)
        below = max(float(s.y.max()) for s in self._strokes)
        base = round(self.height() * BASELINE)
        return [(self.width() / 2, beside), (base, above), (self.height() - base, below)]

    def _area_of(self, points: list[tuple[float, float, float]]) -> QRect:
        origin, reach = self._origin(), width_at(1.0, self._look.pen_width) * self._zoom + 2
        xs = [origin.x() + p[0] * self._zoom for p in points]
        ys = [origin.y() + p[1] * self._zoom for p in points]
        area = QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return area.adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _buffer_painter(self) -> QPainter:
        painter = QPainter(self._buffer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._to_sheet(painter)
        return painter

    def _redraw(self) -> None:
        """Paint all strokes anew, once they are seen: a pad may take several sizes before that."""
        self._is_drawn = False
        self.update()

    def _drawn(self) -> QPixmap:
        """The buffer with all strokes, but for the last half piece of the one under way."""
        if not self._is_drawn:
            self._is_drawn = True
            ratio = self.devicePixelRatioF()
            self._buffer = QPixmap(self.size() * ratio)
            self._buffer.setDevicePixelRatio(ratio)
            self._buffer.fill(Qt.GlobalColor.transparent)
            if self._strokes or self._growing is not None:
                with self._buffer_painter() as painter:
                    colour = self._ink_colour()
                    for stroke in self._strokes:
                        draw_stroke(painter, stroke, self._look.pen_width, colour)
                    if self._growing is not None:
                        draw_points(painter, self._growing.points, self._look.pen_width, colour)
        return self._buffer

    def _ink_colour(self) -> QColor:
        return self._theme.colour("ink")
