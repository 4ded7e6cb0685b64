"""A sample as a picture on its mat, with zoom and shift that can be linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from verifier_app.ui.widgets.pictures import fitted, on_paper

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.ui.theme import Theme

MARGIN = 10
RADIUS = 4.0
STEP = 1.25
MOST = 16.0
ENLARGE = 4.0
"""A small picture is shown at most this many times its size without zooming."""


class PictureView(QWidget):
    """A picture on paper, as large as it fits; wheel and keys zoom where allowed.

    Attributes:
        zoom: 1 shows the whole.
        shift: How far the middle is moved, as shares of the shown width and height.
    """

    resized = Signal()
    view_changed = Signal()
    """The person zoomed or moved; read `zoom` and `shift`."""

    def __init__(self, theme: Theme, *, zoomable: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._image: QImage | None = None
        self._instead = ""
        self._drag: QPointF | None = None
        self._reduced: tuple[QImage, QSize, QImage] | None = None
        self._zoomable = zoomable
        self.zoom = 1.0
        self.shift = QPointF(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(120, 72))
        if zoomable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._on_theme_changed)

    def show_picture(self, picture: Picture | None, name: str, instead: str = "") -> None:
        """Show `picture`, called `name` for screen readers; None leaves the mat with `instead`.

        Zoom and shift stay, so that linked views stay together; after None all is shown.
        """
        self.setAccessibleName(name)
        self.setAccessibleDescription("" if picture else instead)
        if instead != self._instead:
            self._instead = instead
            self.update()
        if picture is self._picture:
            return
        self._picture = picture
        self._image = None
        if picture is None:
            self.look_at(1.0, QPointF(0, 0))
        self.update()

    def look_at(self, zoom: float, shift: QPointF) -> None:
        """Set zoom and shift, as another view has them; emits nothing."""
        self.zoom = max(1.0, min(MOST, zoom))
        limit = (self.zoom - 1) / 2
        self.shift = QPointF(max(-limit, min(limit, shift.x())), max(-limit, min(limit, shift.y())))
        self.update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom by `factor` around a place in the widget, or its middle; nothing where it is empty."""
        if self._size().isEmpty():
            return
        zoom = max(1.0, min(MOST, self.zoom * factor))
        shift = self.shift
        base = self._whole()
        if about is not None and not base.isEmpty():
            off = about - base.center()
            ratio = zoom / self.zoom
            away = QPointF(off.x() / base.width(), off.y() / base.height())
            shift = away - (away - shift) * ratio
        else:
            shift = shift * (zoom / self.zoom)
        self.look_at(zoom, shift)
        self.view_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what stands on the picture."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the mat and the picture."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(self._theme.colour("paper"))
            painter.drawRoundedRect(edge, RADIUS, RADIUS)
            if not self._size().isEmpty():
                clip = QPainterPath()
                clip.addRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
                painter.setClipPath(clip)
                self.draw(painter, self.shown())
            elif self._instead:
                painter.setFont(self._theme.fonts.font("small"))
                painter.setPen(self._theme.colour("paper_text"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(edge, int(flags), self._instead)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        if not self._zoomable or self._size().isEmpty():
            event.ignore()
            return
        self.zoom_by(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture."""
        if self._zoomable and event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture."""
        if self._drag is None:
            return
        base = self._whole()
        moved = event.position() - self._drag
        self._drag = event.position()
        if not base.isEmpty():
            step = QPointF(moved.x() / base.width(), moved.y() / base.height())
            self.look_at(self.zoom, self.shift + step)
            self.view_changed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go."""
        self._drag = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again."""
        if self._zoomable:
            self.look_at(1.0, QPointF(0, 0))
            self.view_changed.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and 0 zoom; arrows move."""
        arrows = {
            Qt.Key.Key_Left: QPointF(0.1, 0),
            Qt.Key.Key_Right: QPointF(-0.1, 0),
            Qt.Key.Key_Up: QPointF(0, 0.1),
            Qt.Key.Key_Down: QPointF(0, -0.1),
        }
        key = Qt.Key(event.key())
        if not self._zoomable:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.zoom_by(1 / self.zoom)
        elif key in arrows:
            self.look_at(self.zoom, self.shift + arrows[key])
            self.view_changed.emit()
        else:
            super().keyPressEvent(event)

    def shown(self) -> QRectF:
        """Where the whole content stands now, zoomed and moved, in the widget."""
        base = self._whole()
        moved = QPointF(self.shift.x() * base.width(), self.shift.y() * base.height())
        shown = QRectF(0, 0, base.width() * self.zoom, base.height() * self.zoom)
        shown.moveCenter(base.center() + moved)
        return shown

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Draw the content into `target`; views of other things do this their own way."""
        if self._picture is None:
            return
        if self._image is None:
            self._image = on_paper(self._picture, self._theme.colour("paper"))
        self._draw_scaled(painter, target, self._image)

    def _size(self) -> QSizeF:
        """Width and height of the content; empty where there is none."""
        if self._picture is None:
            return QSizeF()
        return QSizeF(self._picture.width, self._picture.height)

    def _room(self) -> QRectF:
        """Where the whole content has its place."""
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _whole(self) -> QRectF:
        return fitted(self._size(), self._room(), ENLARGE)

    def _draw_scaled(self, painter: QPainter, target: QRectF, image: QImage) -> None:
        """Draw `image` into `target`; reduced in one good step where it is far larger."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(target.width() * ratio), round(target.height() * ratio))
        if wanted.width() * 2 < image.width() and wanted.width() > 0:
            kept = self._reduced
            if kept is None or kept[0] is not image or kept[1] != wanted:
                small = image.scaled(
                    wanted,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                kept = self._reduced = (image, wanted, small)
            image = kept[2]
        painter.drawImage(target, image)

    def _on_theme_changed(self) -> None:
        self._image = None
        self.update()
