"""One reference as a small picture, and the tile that adds another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import tip
from verifier_app.ui.widgets.pictures import fitted

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.types import Ink
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.thumbnails import ThumbnailRow

translate = QCoreApplication.translate
WELL = QSize(78, 44)
ADD_WIDTH = 32
RING = 4
"""Room around a well for the ring of the keyboard, which the row would cut off."""
CAPTION_GAP = 1
PLACE_GAP = 4.0


@dataclass(frozen=True)
class Thumbnail:
    """What one tile shows. `llr` is what this reference says alone, if it is known.

    `ends` are where the calibration data cut it off.
    """

    number: int
    name: str
    used: bool
    llr: float | None = None
    ends: tuple[float, ...] = ()
    picture: Picture | None = None
    ink: Ink | None = None
    failed: bool = False

    @property
    def llr_text(self) -> str:
        """`llr` as a figure, with a bound before it where it is one; empty where it is not known."""
        if self.llr is None:
            return ""
        return numbers.alone(self.llr, self.ends)


class ReferenceTile(QAbstractButton):
    """One reference: picture, place in the row, llr."""

    def __init__(self, theme: Theme, row: ThumbnailRow) -> None:
        super().__init__()
        self._theme = theme
        self._row = row
        self._start: QPoint | None = None
        self.thumbnail: Thumbnail | None = None
        self.place = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_thumbnail(self, thumbnail: Thumbnail, place: int) -> None:
        """Show `thumbnail` in the row's place `place`, from 0."""
        if (thumbnail, place) == (self.thumbnail, self.place):
            return  # most news of a comparison changes no tile
        self.thumbnail, self.place = thumbnail, place
        parts = [translate("References", "Reference {0}, {1}").format(place + 1, thumbnail.name)]
        if not thumbnail.used:
            parts.append(translate("References", "not used"))
        elif thumbnail.llr is not None:
            spoken = numbers.spoken_alone(thumbnail.llr, thumbnail.ends)
            parts.append(translate("References", "llr {0}").format(spoken))
        self.setAccessibleName(numbers.listed(parts))
        shown = [thumbnail.name]
        if thumbnail.used and thumbnail.llr is not None:
            shown.append(translate("References", "llr {0}").format(thumbnail.llr_text))
        keys = translate(
            "References", "{0}\nSpace: use or leave out. Delete: remove. Drag to reorder."
        )
        self.setToolTip(tip(keys.format(numbers.listed(shown))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The well and, in the tall form, its caption."""
        caption = 0 if self._row.compact else CAPTION_GAP + self._theme.fonts.line("caption")
        return QSize(WELL.width() + 2 * RING, WELL.height() + 2 * RING + caption)

    def ringed(self) -> QRectF:
        """Where the ring of the keyboard is drawn: around the well, clear of the caption."""
        return QRectF(0, 0, WELL.width() + 2 * RING, WELL.height() + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space uses or leaves out, Delete removes, arrows move along the row."""
        if not self._row.on_key(self.place, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the tile to the place under the mouse."""
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = (event.position().toPoint() - self._start).manhattanLength()
        if self._row.dragging is None and away < QApplication.startDragDistance():
            return
        self._row.drag(self.place, self.mapTo(self._row.strip, event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the tile, or choose it."""
        self._start = None
        if self._row.dragging is None:
            super().mouseReleaseEvent(event)
        else:
            self.setDown(False)
            self._row.drop()

    def let_go(self) -> None:
        """Forget that the mouse holds the tile."""
        self._start = None
        self.setDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint picture, edge and caption."""
        thumbnail = self.thumbnail
        if thumbnail is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            well = QRectF(RING, RING, WELL.width(), WELL.height())
            self._draw_well(painter, well, thumbnail)
            if not self._row.compact:
                self._draw_caption(painter, well, thumbnail)

    def _draw_well(self, painter: QPainter, well: QRectF, thumbnail: Thumbnail) -> None:
        theme = self._theme
        painter.setOpacity(1.0 if thumbnail.used else 0.45)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(well.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        room = well.adjusted(5, 4, -5, -4)
        if thumbnail.failed:
            square = QRectF(0, 0, 16, 16)
            square.moveCenter(well.center())
            draw_icon(painter, square, "error", theme.tokens.colour("err"))
        elif thumbnail.ink is not None:
            painter.drawPixmap(room.topLeft(), self._row.drawing_of(thumbnail.ink, room))
        elif thumbnail.picture is not None:
            size = QSizeF(thumbnail.picture.width, thumbnail.picture.height)
            painter.drawPixmap(
                fitted(size, room).topLeft(), self._row.pixmap_of(thumbnail.picture, room)
            )
        painter.setOpacity(1.0)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(well.adjusted(1, 1, -1, -1), 4, 4)

    def _draw_caption(self, painter: QPainter, well: QRectF, thumbnail: Thumbnail) -> None:
        line = self._theme.fonts.line("caption")
        row = QRectF(RING + 1, well.bottom() + RING + CAPTION_GAP, well.width() - 2, line)
        painter.setFont(self._theme.fonts.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        align = Qt.AlignmentFlag
        place = numbers.count(self.place + 1)
        painter.drawText(row, align.AlignLeft | align.AlignVCenter, place)
        if not thumbnail.used:
            text = translate("References", "not used")
        elif thumbnail.llr is not None:
            text = translate("References", "llr {0}").format(thumbnail.llr_text)
        else:
            text = ""
        metrics = QFontMetricsF(painter.font())
        room = row.width() - metrics.horizontalAdvance(place) - PLACE_GAP
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row, align.AlignRight | align.AlignVCenter, text)


class AddTile(QAbstractButton):
    """The last tile: an empty place for another reference."""

    def __init__(self, theme: Theme, row: ThumbnailRow) -> None:
        super().__init__()
        self._theme = theme
        self._row = row
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("References", "Add a reference"))
        self.setToolTip(translate("References", "Add a reference: draw, open, drop or paste"))

    def sizeHint(self) -> QSize:
        """As high as its neighbours."""
        caption = 0 if self._row.compact else CAPTION_GAP + self._theme.fonts.line("caption")
        return QSize(ADD_WIDTH + 2 * RING, WELL.height() + 2 * RING + caption)

    def ringed(self) -> QRectF:
        """As that of its neighbours."""
        return QRectF(0, 0, ADD_WIDTH + 2 * RING, WELL.height() + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the row."""
        if not self._row.on_key(self._row.count, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a dashed place with a plus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            well = QRectF(RING, RING, ADD_WIDTH, WELL.height())
            token = "accent" if self.isChecked() else "line_strong"
            pen = QPen(self._theme.colour(token), 2 if self.isChecked() else 1)
            if not self.isChecked():
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(
                self._theme.colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush
            )
            half = pen.widthF() / 2
            painter.drawRoundedRect(well.adjusted(half, half, -half, -half), 4, 4)
            square = QRectF(0, 0, 18, 18)
            square.moveCenter(well.center())
            tint = "accent" if self.isChecked() else "text2"
            draw_icon(painter, square, "add", self._theme.tokens.colour(tint))
            if not self._row.compact:
                painter.setFont(self._theme.fonts.font("caption"))
                painter.setPen(self._theme.colour("text2"))
                row = QRectF(
                    0,
                    well.bottom() + RING + CAPTION_GAP,
                    self.width(),
                    self._theme.fonts.line("caption"),
                )
                painter.drawText(row, Qt.AlignmentFlag.AlignCenter, translate("References", "Add"))
