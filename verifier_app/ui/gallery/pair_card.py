"""One pair of the Gallery: both samples, what is known, what the model says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models.batch_words import ShownRow, shown_row
from verifier_app.ui.models.gallery_words import (
    how_to_open,
    llr_and_score,
    outcome_word,
    spoken_pair,
    target_name,
)
from verifier_app.ui.widgets.marks import TOKEN, draw_mark
from verifier_app.ui.widgets.pictures import draw_well
from verifier_app.ui.widgets.small_scale import draw_small_scale

if TYPE_CHECKING:
    from verifier_app.ui.models.gallery import Gallery
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme

LEAST = QSize(240, 140)
CHIP = {
    "right": ("accent", "accent_soft", "tick"), "wrong": ("err", "err_soft", "error"),
    "undecided": ("text2", "hover", "more"), "error": ("err", "err_soft", "error"),
    "held": ("text2", "hover", "more"),
    "waiting": ("text2", "hover", "more"),
}  # fmt: skip
"""Ink, ground and icon of each outcome."""


class PairCard(QAbstractButton):
    """A click or Space turns to the pair; a double click or Return opens it."""

    opened = Signal()
    """The pair is to be opened in Compare."""
    left = Signal(int, int)
    """An arrow key leads to a neighbour: carries columns in reading order, and rows."""
    turned = Signal(int)
    """A key turns the page: carries how many pages on."""

    def __init__(self, theme: Theme, gallery: Gallery, pictures: SmallPictures) -> None:
        super().__init__()
        self._theme = theme
        self._gallery = gallery
        self._pictures = pictures
        self.place = 0
        self.setCheckable(True)
        self.setAccessibleDescription(how_to_open())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST * theme.fonts.scale)
        pictures.changed.connect(self.update)
        theme.changed.connect(self.update)

    def show_pair(self, place: int) -> None:
        """Show the pair at `place`."""
        self.place = place
        row = self.row()
        self.setAccessibleName(spoken_pair(self._gallery, place, row.verdict_text, row.llr_text))
        self.setToolTip(f"{row.file}\n{row.references}" + (f"\n{row.fault}" if row.fault else ""))
        self.setChecked(place == self._gallery.selected)
        self.update()

    def row(self) -> ShownRow:
        """The texts of the pair."""
        scorer = self._gallery.scorer
        score = scorer.scores[self.place] if self.place < scorer.done else None
        return shown_row(scorer.rows[self.place], score)

    def nextCheckState(self) -> None:
        """What is clicked again stays chosen."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the pair, arrows lead to its neighbours, and PageDown to another page."""
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
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the pair."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the card."""
        if self.place < len(self._gallery.scorer.rows):
            with QPainter(self) as painter:
                self.draw(painter, QRectF(self.rect()), chosen=self.isChecked())

    def draw(self, painter: QPainter, rect: QRectF, *, chosen: bool = False) -> None:
        """Draw the card into `rect`: here, where it may be chosen, or on a contact sheet."""
        theme, row = self._theme, self.row()
        outcome = self._gallery.outcome(self.place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wrong = outcome == "wrong"
        edge = "err" if wrong else "accent" if chosen else "line"
        ground = "accent_soft" if chosen else "surface"
        painter.setPen(QPen(theme.colour(edge), 2 if wrong else 1))
        painter.setBrush(theme.colour("hover" if self.isDown() else ground))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        inner = rect.adjusted(13, 13, -13, -13)
        foot = theme.fonts.px(62)
        self._draw_wells(painter, inner.adjusted(0, 0, 0, -foot - 8))
        words = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot)
        self._draw_words(painter, words, row, outcome, ground)

    def _draw_wells(self, painter: QPainter, room: QRectF) -> None:
        pair = self._gallery.pairs[self.place]
        width = (room.width() - 8) / 2
        for number, path in enumerate((pair.questioned, pair.reference)):
            well = QRectF(room.left() + number * (width + 8), room.top(), width, room.height())
            well = self._mirrored(well, room)
            picture = self._pictures.of(path)
            draw_well(painter, well, self._theme, picture, (12, 9), most=2.0)

    def _draw_words(
        self, painter: QPainter, room: QRectF, row: ShownRow, outcome: str, below: str
    ) -> None:
        theme, fonts = self._theme, self._theme.fonts
        small, body = fonts.line("small"), fonts.line("body")
        chip = self._draw_chip(painter, room, outcome, below)
        gallery = self._gallery
        target = target_name(gallery.pairs[self.place].kind, gallery.scorer.profile)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = fonts.font("small", 500)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(font)
        both = room.width() - chip - 8
        verdict = metrics.horizontalAdvance(row.verdict_text) + 36
        half = max(both / 2, min(metrics.horizontalAdvance(target) + 8, both - verdict))
        first = self._mirrored(QRectF(room.left(), room.top(), half, body), room)
        mode = Qt.TextElideMode.ElideRight
        painter.drawText(first, leading, metrics.elidedText(target, mode, int(half)))
        if row.fault:
            painter.setPen(theme.colour("err"))
            rest = QRectF(room.left(), room.top() + body, room.width(), room.height() - body)
            painter.drawText(rest, leading | Qt.TextFlag.TextWordWrap, row.fault)
            return
        if row.verdict is None:
            return
        colour = theme.colour(TOKEN[row.verdict])
        mark = QRectF(room.left() + half + 4, room.top() + (body - 15) // 2, 15, 15)
        wide = both - half - 24
        beside = self._mirrored(QRectF(mark.right() + 5, room.top(), wide, body), room)
        mark = self._mirrored(mark, room)
        draw_mark(painter, mark, row.verdict, colour, theme.colour(below))
        painter.setPen(colour)
        painter.drawText(beside, leading, metrics.elidedText(row.verdict_text, mode, int(wide)))
        figures = llr_and_score(row)
        painter.setPen(theme.colour("text3" if row.verdict == "held" else "text"))
        last = QRectF(room.left(), room.bottom() - small - 6, room.width(), small)
        painter.drawText(last, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figures)
        wide = room.width() - metrics.horizontalAdvance(figures) - 12
        scale = QRectF(room.left(), last.center().y() - 8, wide, 16)
        scale = self._mirrored(scale, room)
        draw_small_scale(
            painter, scale, theme, row.llr, row.thresholds, row.verdict, beyond=row.is_bound
        )

    def _draw_chip(self, painter: QPainter, room: QRectF, outcome: str, below: str) -> float:
        """The outcome at the end of the line, on the ground `below`; its width."""
        ink, ground, icon = CHIP[outcome]
        if below != "surface" and ground in ("accent_soft", "hover"):
            ground = "surface"  # they would hardly be seen on a chosen card
        fonts = self._theme.fonts
        font = fonts.font("small", 500)
        text = outcome_word(outcome)
        words = QFontMetrics(font).horizontalAdvance(text)
        chip = QRectF(0, room.top() - 3, words + 36, fonts.px(22))
        chip.moveRight(room.right())
        chip = self._mirrored(chip, room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        square = QRectF(chip.left() + 9, chip.center().y() - 7, 14, 14)
        square = self._mirrored(square, chip)
        draw_icon(painter, square, icon, self._theme.tokens.colour(ink))
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        beside = self._mirrored(chip.adjusted(27, 0, -4, 0), chip)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, text)
        return chip.width()

    def _mirrored(self, part: QRectF, room: QRectF) -> QRectF:
        """Where `part` of `room` stands in the direction that one reads; text follows by itself."""
        if self.isRightToLeft():
            part = part.translated(room.left() + room.right() - part.left() - part.right(), 0)
        return part
