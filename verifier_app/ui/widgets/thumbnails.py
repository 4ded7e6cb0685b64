"""The references as small pictures: choose, use or leave out, reorder, add."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from verifier_app.ui.widgets.ink_painter import draw_ink
from verifier_app.ui.widgets.pictures import fitted, scaled_to
from verifier_app.ui.widgets.reference_tile import RING, WELL, AddTile, ReferenceTile, Thumbnail

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.types import Ink
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class ThumbnailRow(QScrollArea):
    """Tiles in a row that scrolls sideways; the last one adds."""

    chosen = Signal(int)
    """The person chose the tile at this index; the number of tiles means the empty place."""
    toggled = Signal(int)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmaps: dict[tuple[int, float], tuple[object, QPixmap]] = {}
        self.compact = False
        self._before: QWidget | None = None
        self.dragging: tuple[int, int] | None = None
        self._numbers: list[int] = []
        self.strip = QWidget()
        self.strip.setProperty("clear", True)
        self._layout = QHBoxLayout(self.strip)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._tiles: list[ReferenceTile] = []
        self.add_tile = AddTile(theme, self)
        self.add_tile.clicked.connect(lambda: self._choose(self.count))
        self._layout.addWidget(self.add_tile)
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

    def choose_size(self, *, compact: bool) -> None:
        """The compact form has no captions; tooltips have them."""
        if compact != self.compact:
            self.compact = compact
            self._fit()

    def show_thumbnails(self, thumbnails: Sequence[Thumbnail], selected: int) -> None:
        """Show these references, the one at `selected` with a ring."""
        numbers = [own.number for own in thumbnails]
        if numbers != self._numbers:
            self._numbers = numbers
            self._let_go()
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
        order = list(range(len(thumbnails)))
        if self.dragging is not None:  # the tiles stand as they would be dropped
            begun, held = self.dragging
            order.insert(held, order.pop(begun))
        self.add_tile.setChecked(selected >= len(thumbnails))
        shown: QWidget = self.add_tile
        for place, (tile, number) in enumerate(zip(self._tiles, order, strict=True)):
            tile.show_thumbnail(thumbnails[number], place)
            tile.setChecked(number == selected)
            if number == selected:
                shown = tile
        self.ensureWidgetVisible(shown, 8, 0)

    def content_width(self) -> int:
        """Width of all tiles."""
        step = WELL.width() + 2 * RING + self._layout.spacing()
        return self.count * step + self.add_tile.sizeHint().width()

    def sizeHint(self) -> QSize:
        """All tiles in one row."""
        return QSize(self.content_width(), self.add_tile.sizeHint().height())

    def pixmap_of(self, picture: Picture, room: QRectF) -> QPixmap:
        """`picture` on paper, fitted into `room`, kept for the next paint."""

        def made(ratio: float) -> QPixmap:
            target = fitted(QSizeF(picture.width, picture.height), room)
            return QPixmap.fromImage(scaled_to(picture, target, self._theme.colour("paper"), ratio))

        return self._kept(picture, made)

    def drawing_of(self, ink: Ink, room: QRectF) -> QPixmap:
        """`ink` in the middle of `room` and as large, kept for the next paint."""

        def made(ratio: float) -> QPixmap:
            pixmap = QPixmap((room.size() * ratio).toSize())
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.scale(ratio, ratio)
                draw_ink(painter, ink, QRectF(QPointF(), room.size()), self._theme.colour("ink"))
            return pixmap

        return self._kept(ink, made)

    def _kept(self, shown: object, make: Callable[[float], QPixmap]) -> QPixmap:
        """What `make` makes of `shown` for a screen of this ratio; made once while it is shown."""
        ratio = self.devicePixelRatioF()
        key = id(shown), ratio
        if key not in self._pixmaps:
            if len(self._pixmaps) > 4 * (self.count + 8):
                self._pixmaps.clear()
            pixmap = make(ratio)
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = shown, pixmap  # what is kept keeps its `id`
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
            self._focus(max(0, min(place, self.count - 1)))
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

    def _let_go(self) -> None:
        """End a drag without a drop: the places that it is about are others now."""
        if self.dragging is not None:
            self.dragging = None
            self.unsetCursor()
            for tile in self._tiles:
                tile.let_go()

    def _place_at(self, x: int) -> int:
        if self.isRightToLeft():
            x = self.strip.width() - x
        step = WELL.width() + 2 * RING + self._layout.spacing()
        return max(0, min(self.count - 1, x // step))

    def _choose(self, index: int) -> None:
        for place, tile in enumerate(self._tiles):
            tile.setChecked(place == index)
        self.add_tile.setChecked(index >= self.count)
        self.chosen.emit(index)

    def _focus(self, index: int) -> None:
        target: QWidget = self._tiles[index] if index < self.count else self.add_tile
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _order(self) -> None:
        """Tab goes through the tiles as they stand; new ones would come last of all."""
        before = self._before
        if before is None or before.window() is not self.window():
            return
        for tile in (*self._tiles, self.add_tile):
            QWidget.setTabOrder(before, tile)
            before = tile

    def _fit(self) -> None:
        for tile in (*self._tiles, self.add_tile):
            tile.updateGeometry()
        self.setFixedHeight(self.add_tile.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self._pixmaps.clear()
        for tile in self._tiles:
            tile.update()
        self.add_tile.update()
