"""A sample with a glow where it differs, and lines from its parts to those of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from verifier_app.ui.tokens import DIFFERENCE
from verifier_app.ui.widgets.inks import ROOM, glowing, inked
from verifier_app.ui.widgets.layered_view import PLAIN
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.engine.evidence_questions import DifferenceMap
    from verifier_app.engine.protocol import Picture
    from verifier_app.ui.theme import Theme


class DifferenceView(PictureView):
    """The cleaned crop in plain ink on paper, and below it the map."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, zoomable=True)
        self._map: DifferenceMap | None = None
        self._full = 0.0
        self._glow: QImage | None = None
        self._ink: QImage | None = None

    def show_map(
        self, picture: Picture | None, parts: DifferenceMap | None, full: float, name: str
    ) -> None:
        """Show `parts` of `picture`; what costs `full` of the llr has the full colour."""
        if picture is not self._picture:
            self._ink = None
        if parts is not self._map or full != self._full:
            self._glow = None
        self._map, self._full = parts, full
        self.show_picture(picture, name)
        self.update()

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Multiply the glow and then the ink onto the paper."""
        if self._picture is None:
            return
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        if self._map is not None:
            if self._glow is None:
                self._glow = glowing(self._map, QColor(DIFFERENCE), self._full)
            painter.drawImage(self._place_of_map(target), self._glow)
        if self._ink is None:
            self._ink = inked(self._picture, QColor(PLAIN), 0.9)
        self._draw_scaled(painter, target, self._ink)
        painter.restore()

    def at(self, x: float, y: float) -> QPointF:
        """Where a place of the picture stands in the widget."""
        target, size = self.shown(), self._size()
        return QPointF(
            target.left() + x / max(size.width(), 1.0) * target.width(),
            target.top() + y / max(size.height(), 1.0) * target.height(),
        )

    def _place_of_map(self, target: QRectF) -> QRectF:
        assert self._map is not None
        assert self._picture is not None
        parts, scale = self._map, target.width() / self._picture.width
        # the first part's middle is half a part, and the room around, from the glow's edge
        edge = (ROOM + 0.5) * parts.step
        left, top = parts.left - edge, parts.top - edge
        return QRectF(
            target.left() + left * scale,
            target.top() + top * scale,
            (parts.width + 2 * ROOM) * parts.step * scale,
            (parts.height + 2 * ROOM) * parts.step * scale,
        )


class MatchLines(QWidget):
    """Lines from parts of one view to parts of the other, over both; takes no events."""

    def __init__(
        self, theme: Theme, one: DifferenceView, other: DifferenceView, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._ground = parent
        self._views = (one, other)
        self._lines: tuple[tuple[float, float, float, float], ...] = ()
        for view in self._views:
            view.view_changed.connect(self.update)
            view.resized.connect(self.update)
        parent.installEventFilter(self)

    def show_lines(self, lines: tuple[tuple[float, float, float, float], ...]) -> None:
        """Show lines from x, y in the first picture to x, y in the second."""
        self._lines = lines
        self.update()

    def visible_lines(self) -> list[tuple[QPointF, QPointF]]:
        """Both ends, here, of the lines whose parts can be seen."""
        found = []
        for x, y, u, v in self._lines:
            ends = []
            for view, place in zip(self._views, ((x, y), (u, v)), strict=True):
                at = view.at(*place)
                if view.rect().contains(at.toPoint()):
                    ends.append(QPointF(view.mapTo(self._ground, at)))
            if len(ends) == 2:
                found.append((ends[0], ends[1]))
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._ground.rect())
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines with a light edge, so that they show on ink and on a dark card."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour, width in (
                (self._theme.colour("paper", 0.8), 3.0),
                (QColor(43, 87, 196, 200), 1.25),
            ):
                painter.setPen(QPen(colour, width))
                for one, other in self.visible_lines():
                    painter.drawLine(one, other)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(43, 87, 196))
            for ends in self.visible_lines():
                for end in ends:
                    painter.drawEllipse(end, 2.5, 2.5)
