"""Two samples on one paper: as two inks on each other, or one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QTransform

from verifier_app.ui.tokens import OVERLAY_QUESTIONED, OVERLAY_REFERENCE
from verifier_app.ui.widgets.inks import halved, inked
from verifier_app.ui.widgets.picture_view import MARGIN, PictureView

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.ui.models.placement import Placement
    from verifier_app.ui.theme import Theme

QUESTIONED, REFERENCE = "questioned", "reference"
PLAIN = "#23262E"
"""Ink of a sample that is shown alone."""


class LayeredView(PictureView):
    """The reference laid on the questioned sample; zooms as a `PictureView` does."""

    toggled = Signal()
    """The space bar was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, zoomable=True)
        self._pair: tuple[Picture, Picture] | None = None
        self._placement: Placement | None = None
        self._frame = QRectF()
        self._only = ""
        self._ink = 1.0
        self._words = ("", "")
        self._layers: dict[tuple[str, str, float], list[QImage]] = {}

    def show_layers(
        self, pair: tuple[Picture, Picture] | None, placement: Placement | None, name: str
    ) -> None:
        """Show a questioned sample and a reference, the second where `placement` lays it.

        Args:
            pair: Both cleaned crops, or None for an empty paper.
            placement: Where the reference lies.
            name: For screen readers.
        """
        self.setAccessibleName(name)
        if (
            pair is None
            or self._pair is None
            or any(a is not b for a, b in zip(pair, self._pair, strict=True))
        ):
            self._layers.clear()
            self.look_at(1.0, QPointF(0, 0))
        self._pair, self._placement = pair, placement
        self._frame = self._framed()
        self.update()

    def show_only(self, which: str, ink: float = 1.0) -> None:
        """Draw one of the two alone, in plain ink; or both ("") in two, the reference `ink` strong."""
        self._only, self._ink = which, ink
        self.update()

    def show_words(self, corner: str, badge: str = "") -> None:
        """Write into the lower right corner, and into the upper left one.

        On an empty paper the first of them stands in the middle.
        """
        self._words = (corner, badge)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the paper with what lies on it, or what it waits for."""
        super().paintEvent(event)
        if self._pair is None:
            with QPainter(self) as painter:
                painter.setFont(self._theme.fonts.font("small"))
                painter.setPen(self._theme.colour("paper_text2"))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words[0])

    def draw(self, painter: QPainter, target: QRectF) -> None:
        """Multiply the inks onto the paper, then write the words."""
        if self._pair is None:
            return
        scale = target.width() / self._frame.width()
        place = QTransform.fromTranslate(target.left(), target.top())
        place.scale(scale, scale)
        place.translate(-self._frame.left(), -self._frame.top())
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for which, ink, strength in self._drawn():
            own = self._of_reference() if which == REFERENCE else QTransform()
            self._draw_layer(painter, own * place, which, ink, strength)
        painter.restore()
        self._write(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space shows the other one; the rest zooms and moves."""
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)

    def _drawn(self) -> list[tuple[str, str, float]]:
        if self._only:
            return [(self._only, PLAIN, 1.0)]
        return [(QUESTIONED, OVERLAY_QUESTIONED, 1.0), (REFERENCE, OVERLAY_REFERENCE, self._ink)]

    def _draw_layer(
        self, painter: QPainter, place: QTransform, which: str, ink: str, strength: float
    ) -> None:
        """Draw from the picture, or from one reduced so far that nothing is left out."""
        assert self._pair is not None
        picture = self._pair[0 if which == QUESTIONED else 1]
        levels = self._layers.setdefault((which, ink, strength), [])
        if not levels:
            levels.append(inked(picture, QColor(ink), strength))
        size = place.mapRect(QRectF(0, 0, picture.width, picture.height)).width()
        level, wanted = 0, size * self.devicePixelRatioF()
        while picture.width / 2 ** (level + 1) > wanted and level < 6:
            level += 1
            if level == len(levels):
                levels.append(halved(levels[-1]))
        painter.setTransform(place, combine=True)
        painter.drawImage(QRectF(0, 0, picture.width, picture.height), levels[level])
        painter.setTransform(place.inverted()[0], combine=True)

    def _of_reference(self) -> QTransform:
        """From pixels of the reference to those of the questioned sample."""
        if self._pair is None or self._placement is None:
            return QTransform()
        questioned, reference = self._pair
        own = self._placement
        made = QTransform.fromTranslate(
            questioned.width / 2 + own.right, questioned.height / 2 + own.down
        )
        made.rotate(own.turn)
        made.scale(own.scale, own.scale)
        made.translate(-reference.width / 2, -reference.height / 2)
        return made

    def _framed(self) -> QRectF:
        """What holds both, in pixels of the questioned sample."""
        if self._pair is None:
            return QRectF()
        questioned, reference = self._pair
        moved = self._of_reference().mapRect(QRectF(0, 0, reference.width, reference.height))
        return moved.united(QRectF(0, 0, questioned.width, questioned.height))

    def _size(self) -> QSizeF:
        return QSizeF(self._frame.size())

    def _room(self) -> QRectF:
        """Above the words in the lower corner, whose ground would cover ink."""
        words = self._theme.fonts.line("caption") if self._words[0] else 0
        return super()._room().adjusted(0, 0, 0, -words)

    def _write(self, painter: QPainter) -> None:
        corner, badge = self._words
        room = QRectF(self.rect()).adjusted(MARGIN, 6, -MARGIN, -6)
        flags = Qt.AlignmentFlag
        painter.setFont(self._theme.fonts.font("caption"))
        for text, place in (
            (corner, flags.AlignRight | flags.AlignBottom),
            (badge, flags.AlignLeft | flags.AlignTop),
        ):
            if not text:
                continue
            box = painter.boundingRect(room, place, text).adjusted(-4, -2, 4, 2)
            painter.fillRect(box, self._theme.colour("paper", 0.85))
            painter.setPen(self._theme.colour("paper_text2"))
            painter.drawText(room, place, text)
