"""The references as small pictures: choose, use or leave out, reorder, add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.ink_painter import draw_ink
from verifier_app.ui.widgets.pictures import fitted, on_paper

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.types import Ink
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WELL = QSize(78, 44)
ADD_WIDTH = 32
RING = 2
CAPTION_GAP = 3


@dataclass(frozen=True, eq=False)
class Thumbnail:
    """What one tile shows. `llr` is what this reference says alone, if it is known."""

    number: int
    name: str
    used: bool
    llr: float | None = None
    picture: Picture | None = None
    ink: Ink | None = None
    failed: bool = False


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
        self.thumbnail, self.place = thumbnail, place
        parts = [translate("References", "Reference {0}, {1}").format(place + 1, thumbnail.name)]
        if not thumbnail.used:
            parts.append(translate("References", "not used"))
        elif thumbnail.llr is not None:
            parts.append(translate("References", "llr {0}").format(numbers.spoken(thumbnail.llr)))
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(
            translate(
                "References", "{0}\nSpace: use or leave out. Delete: remove. Drag to reorder."
            ).format(thumbnail.name)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The well and, in the tall form, its caption."""
        caption = 0 if self._row.compact else CAPTION_GAP + self._theme.fonts.line("caption")
        return QSize(WELL.width() + 2 * RING, WELL.height() + 2 * RING + caption)

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
            draw_ink(painter, thumbnail.ink, room, theme.colour("ink"))
        elif thumbnail.picture is not None:
            size = QSizeF(thumbnail.picture.width, thumbnail.picture.height)
            painter.drawPixmap(
                fitted(size, room).topLeft(), self._row.pixmap_of(thumbnail.picture, room)
            )
        painter.setOpacity(1.0)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(well.adjusted(-1, -1, 1, 1), 5, 5)

    def _draw_caption(self, painter: QPainter, well: QRectF, thumbnail: Thumbnail) -> None:
        line = self._theme.fonts.line("caption")
        row = QRectF(RING + 1, well.bottom() + RING + CAPTION_GAP - 1, well.width() - 2, line)
        painter.setFont(self._theme.fonts.font("caption"))
        painter.setPen(self._theme.colour("text2"))
        align = Qt.AlignmentFlag
        painter.drawText(row, align.AlignLeft | align.AlignVCenter, numbers.count(self.place + 1))
        if not thumbnail.used:
            text = translate("References", "not used")
        elif thumbnail.llr is not None:
            text = translate("References", "llr {0}").format(numbers.signed(thumbnail.llr))
        else:
            text = ""
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
            painter.drawRoundedRect(well.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            square = QRectF(0, 0, 18, 18)
            square.moveCenter(well.center())
            tint = "accent" if self.isChecked() else "text2"
            draw_icon(painter, square, "add", self._theme.tokens.colour(tint))
            if not self._row.compact:
                painter.setFont(self._theme.fonts.font("caption"))
                painter.setPen(self._theme.colour("text2"))
                row = QRectF(
                    0,
                    well.bottom() + RING + CAPTION_GAP - 1,
                    self.width(),
                    self._theme.fonts.line("caption"),
                )
                painter.drawText(row, Qt.AlignmentFlag.AlignCenter, translate("References", "Add"))


class ThumbnailRow(QScrollArea):
    """Tiles in a row that scrolls sideways; the last one adds."""

    chosen = Signal(int)
    """The person chose the tile at this index; the number of tiles means the empty place."""
    toggled = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmaps: dict[int, tuple[Picture, QPixmap]] = {}
        self.compact = False
        self._before: QWidget | None = None
        self.dragging: tuple[int, int] | None = None
        self.strip = QWidget()
        self.strip.setProperty("clear", True)
        self._layout = QHBoxLayout(self.strip)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._tiles: list[ReferenceTile] = []
        self._add = AddTile(theme, self)
        self._add.clicked.connect(lambda: self._choose(self.count))
        self._layout.addWidget(self._add)
        self._layout.addStretch(1)
        self.setWidget(self.strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("References", "References"))
        self._fit()
        theme.changed.connect(self._on_theme_changed)

    def follow(self, widget: QWidget) -> None:
        """Come after `widget` when the keyboard walks through the window."""
        self._before = widget
        self._order()

    @property
    def count(self) -> int:
        """Number of references."""
        return len(self._tiles)

    @property
    def tiles(self) -> Sequence[ReferenceTile]:
        """The tiles, in order, without the last one that adds."""
        return tuple(self._tiles)

    @property
    def add_tile(self) -> AddTile:
        """The tile that adds."""
        return self._add

    def choose_size(self, *, compact: bool) -> None:
        """The compact form has no captions; tooltips have them."""
        if compact != self.compact:
            self.compact = compact
            self._layout.setSpacing(2 if compact else 4)
            self._fit()

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail], selected: int) -> None:
        """Show these references, the one at `selected` with a ring."""
        changed = len(self._tiles) != len(thumbnails)
        while len(self._tiles) < len(thumbnails):
            tile = ReferenceTile(self._theme, self)
            tile.clicked.connect(lambda _=False, t=tile: self._choose(t.place))
            self._layout.insertWidget(len(self._tiles), tile)
            self._tiles.append(tile)
        for tile in self._tiles[len(thumbnails) :]:
            self._layout.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        del self._tiles[len(thumbnails) :]
        if changed:
            self._order()
        for place, (tile, thumbnail) in enumerate(zip(self._tiles, thumbnails, strict=True)):
            tile.show_thumbnail(thumbnail, place)
            tile.setChecked(place == selected)
        self._add.setChecked(selected >= len(thumbnails))
        shown: QWidget = self._tiles[selected] if selected < len(self._tiles) else self._add
        self.ensureWidgetVisible(shown, 8, 0)

    def content_width(self) -> int:
        """Width of all tiles."""
        step = WELL.width() + 2 * RING + self._layout.spacing()
        return self.count * step + self._add.sizeHint().width()

    def sizeHint(self) -> QSize:
        """All tiles in one row."""
        return QSize(self.content_width(), self._add.sizeHint().height())

    def pixmap_of(self, picture: Picture, room: QRectF) -> QPixmap:
        """`picture` on paper at the size of a tile, kept for the next paint."""
        key = id(picture)
        if key not in self._pixmaps:
            if len(self._pixmaps) > 4 * (self.count + 8):
                self._pixmaps.clear()
            ratio = self.devicePixelRatioF()
            target = fitted(QSizeF(picture.width, picture.height), room)
            image = on_paper(picture, self._theme.colour("paper")).scaled(
                max(1, round(target.width() * ratio)),
                max(1, round(target.height() * ratio)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            image.setDevicePixelRatio(ratio)
            self._pixmaps[key] = (picture, QPixmap.fromImage(image))
        return self._pixmaps[key][1]

    def on_key(self, place: int, event: QKeyEvent) -> bool:
        """Answer a key on the tile at `place`; False leaves it to the tile."""
        key = Qt.Key(event.key())
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_tile = place < self.count
        if key in (forward, back):
            target = place + (1 if key == forward else -1)
            if moving and is_tile and 0 <= target < self.count:
                self.moved.emit(place, target)
                self._tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
            elif not moving and 0 <= target <= self.count:
                self._focus(target)
                self._choose(target)
        elif key == Qt.Key.Key_Space and is_tile:
            self.toggled.emit(place)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and is_tile:
            self.removed.emit(place)
            self._focus(min(place, self.count))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(place)
        else:
            return False
        return True

    def drag(self, start: int, where: QPoint) -> None:
        """Follow a drag of the tile at `start`; the model learns of it when it is dropped."""
        begun = start if self.dragging is None else self.dragging[0]
        place = self._place_at(where.x())
        if place != start:
            tile = self._tiles.pop(start)
            self._tiles.insert(place, tile)
            self._layout.removeWidget(tile)
            self._layout.insertWidget(place, tile)
            for index, moved in enumerate(self._tiles):
                moved.place = index
        self.dragging = (begun, place)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def drop(self) -> None:
        """End a drag."""
        dragging, self.dragging = self.dragging, None
        self.unsetCursor()
        if dragging is not None and dragging[0] != dragging[1]:
            self.moved.emit(*dragging)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place in the tab order that `follow` asked for."""
        super().showEvent(event)
        self._order()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        bar = self.horizontalScrollBar()
        turn = event.angleDelta().y() or event.angleDelta().x()
        bar.setValue(bar.value() - turn)
        event.accept()

    def _place_at(self, x: int) -> int:
        if self.isRightToLeft():
            x = self.strip.width() - x
        step = WELL.width() + 2 * RING + self._layout.spacing()
        return max(0, min(self.count - 1, x // step))

    def _choose(self, index: int) -> None:
        for place, tile in enumerate(self._tiles):
            tile.setChecked(place == index)
        self._add.setChecked(index >= self.count)
        self.chosen.emit(index)

    def _focus(self, index: int) -> None:
        target: QWidget = self._tiles[index] if index < self.count else self._add
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _order(self) -> None:
        """Tab goes through the tiles as they stand; new ones would come last of all."""
        before = self._before
        if before is None or before.window() is not self.window():
            return
        for tile in (*self._tiles, self._add):
            QWidget.setTabOrder(before, tile)
            before = tile

    def _fit(self) -> None:
        for tile in (*self._tiles, self._add):
            tile.updateGeometry()
        self.setFixedHeight(self._add.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self._pixmaps.clear()
        for tile in self._tiles:
            tile.update()
        self._add.update()
