"""How a pair of the Gallery is drawn: both samples, what is known, what the model says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models.gallery_words import ShownPair, llr_and_score, outcome_word
from verifier_app.ui.widgets.marks import TOKEN, draw_mark
from verifier_app.ui.widgets.pictures import draw_well
from verifier_app.ui.widgets.small_scale import draw_small_scale

if TYPE_CHECKING:
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme

CHIP = {
    "right": ("accent", "accent_soft", "tick"), "wrong": ("err", "err_soft", "error"),
    "undecided": ("text2", "hover", "more"), "error": ("err", "err_soft", "error"),
    "held": ("text2", "hover", "more"),
    "waiting": ("text2", "hover", "more"),
}  # fmt: skip
"""Ink, ground and icon of each outcome."""


class PairPainter:
    """Draws cards, on screen or on a sheet, in the painter's direction of reading."""

    def __init__(self, theme: Theme, pictures: SmallPictures) -> None:
        self._theme = theme
        self._pictures = pictures

    def draw(
        self,
        painter: QPainter,
        rect: QRectF,
        pair: ShownPair,
        *,
        chosen: bool = False,
        pressed: bool = False,
    ) -> None:
        """Draw the card of `pair` into `rect`."""
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wrong = pair.outcome == "wrong"
        edge = "err" if wrong else "accent" if chosen else "line"
        ground = "accent_soft" if chosen else "surface"
        painter.setPen(QPen(theme.colour(edge), 2 if wrong else 1))
        painter.setBrush(theme.colour("hover" if pressed else ground))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 8, 8)
        inner = rect.adjusted(13, 13, -13, -13)
        foot = theme.fonts.px(62)
        self._draw_wells(painter, inner.adjusted(0, 0, 0, -foot - 8), pair)
        words = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot)
        self._draw_words(painter, words, pair, ground)

    def _draw_wells(self, painter: QPainter, room: QRectF, pair: ShownPair) -> None:
        width = (room.width() - 8) / 2
        for number, path in enumerate(pair.files):
            well = QRectF(room.left() + number * (width + 8), room.top(), width, room.height())
            well = _mirrored(painter, well, room)
            draw_well(painter, well, self._theme, self._pictures.of(path), (12, 9), most=2.0)

    def _draw_words(self, painter: QPainter, room: QRectF, pair: ShownPair, below: str) -> None:
        theme, fonts, row = self._theme, self._theme.fonts, pair.row
        small, body = fonts.line("small"), fonts.line("body")
        chip = self._draw_chip(painter, room, pair.outcome, below)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        font = fonts.font("small", 500)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(font)
        both = room.width() - chip - 8
        verdict = metrics.horizontalAdvance(row.verdict_text) + 36
        half = max(both / 2, min(metrics.horizontalAdvance(pair.target) + 8, both - verdict))
        first = _mirrored(painter, QRectF(room.left(), room.top(), half, body), room)
        mode = Qt.TextElideMode.ElideRight
        painter.drawText(first, leading, metrics.elidedText(pair.target, mode, int(half)))
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
        beside = _mirrored(painter, QRectF(mark.right() + 5, room.top(), wide, body), room)
        mark = _mirrored(painter, mark, room)
        draw_mark(painter, mark, row.verdict, colour, theme.colour(below))
        painter.setPen(colour)
        painter.drawText(beside, leading, metrics.elidedText(row.verdict_text, mode, int(wide)))
        figures = llr_and_score(row)
        painter.setPen(theme.colour("text3" if row.verdict == "held" else "text"))
        last = QRectF(room.left(), room.bottom() - small - 6, room.width(), small)
        painter.drawText(last, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figures)
        wide = room.width() - metrics.horizontalAdvance(figures) - 12
        scale = QRectF(room.left(), last.center().y() - 8, wide, 16)
        scale = _mirrored(painter, scale, room)
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
        chip = _mirrored(painter, chip, room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        square = QRectF(chip.left() + 9, chip.center().y() - 7, 14, 14)
        square = _mirrored(painter, square, chip)
        draw_icon(painter, square, icon, self._theme.tokens.colour(ink))
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        beside = _mirrored(painter, chip.adjusted(27, 0, -4, 0), chip)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, text)
        return chip.width()


def _mirrored(painter: QPainter, part: QRectF, room: QRectF) -> QRectF:
    """Where `part` of `room` stands in the direction that one reads; text follows by itself."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        part = part.translated(room.left() + room.right() - part.left() - part.right(), 0)
    return part
