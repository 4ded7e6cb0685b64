"""One pair of the Gallery: both samples, what is known, what the model says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from verifier_app.ui.gallery.pair_painter import PairPainter
from verifier_app.ui.models.gallery_words import ShownPair, how_to_open, shown_pair, spoken_pair
from verifier_app.ui.widgets.labels import tip

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.ui.models.gallery import Gallery
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme

LEAST = QSize(240, 140)


class PairCard(QAbstractButton):
    """A click or Space turns to the pair; a double click or Return opens it."""

    opened = Signal()
    """The pair is to be opened in Compare."""
    left = Signal(int, int)
    """An arrow key leads to a neighbour: carries columns in reading order, and rows."""
    turned = Signal(int)
    """A key turns the page: carries how many pages on."""
    ended = Signal(bool)
    """Home or End leads to the first pair or the last: carries whether to the last."""

    def __init__(self, theme: Theme, gallery: Gallery, pictures: SmallPictures) -> None:
        super().__init__()
        self._gallery = gallery
        self._pictures = pictures
        self._painter = PairPainter(theme, pictures)
        self._shown: ShownPair | None = None
        self._drawn: list[Picture | None] = []
        self.place = 0
        self.setCheckable(True)
        self.setAccessibleDescription(how_to_open())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST * theme.fonts.scale)
        pictures.changed.connect(self._draw_new_pictures)
        theme.changed.connect(self.update)

    def show_pair(self, place: int) -> None:
        """Show the pair at `place`."""
        self.place = place
        self.setChecked(place == self._gallery.selected)
        shown = shown_pair(self._gallery, place)
        if shown != self._shown:  # a whole page is shown anew with every pair that is compared
            self._shown = shown
            row = shown.row
            self.setToolTip(tip("\n".join(filter(None, (row.file, row.references, row.fault)))))
            self.update()
        self.setAccessibleName(spoken_pair(self._gallery, place, shown.row))

    def nextCheckState(self) -> None:
        """What is clicked again stays chosen."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the pair, arrows, PageDown and End lead to others."""
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Right: (ahead, 0), Qt.Key.Key_Left: (-ahead, 0),
            Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Up: (0, -1),
        }  # fmt: skip
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            self.left.emit(*step)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(event.key() == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the pair."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the card."""
        if self._shown is None or self.place >= len(self._gallery.scorer.rows):
            return
        self._drawn = self._pictures_now(self._shown)
        with QPainter(self) as painter:
            painter.setLayoutDirection(self.layoutDirection())
            self._painter.draw(
                painter,
                QRectF(self.rect()),
                self._shown,
                chosen=self.isChecked(),
                pressed=self.isDown(),
            )

    def _draw_new_pictures(self) -> None:
        if self._shown is not None and self._pictures_now(self._shown) != self._drawn:
            self.update()

    def _pictures_now(self, shown: ShownPair) -> list[Picture | None]:
        return [self._pictures.of(path) for path in shown.files]
