"""A page of the Gallery as one picture: what it is about, then its cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

if TYPE_CHECKING:
    from verifier_app.ui.gallery.pair_card import PairCard
    from verifier_app.ui.theme import Theme

CARD = (420, 230)
"""A card, in pixels where letters have their usual size: wide enough for the words of every
language."""
LEAST_COLUMNS, MOST_COLUMNS = 2, 4
"""Two are as wide as the longest part of the head in every language."""
EDGE, GAP, APART = 12, 8, 16
LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
"""The start of a line: a painter turns it round where one reads from right to left."""
ENDING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class SheetHead:
    """The words above the cards.

    Attributes:
        theme: Fonts and colours.
        title: The data's name.
        date: When the sheet was made.
        lines: What else is said, in parts; a part that has no room begins another line.
    """

    theme: Theme
    title: str
    date: str
    lines: Sequence[Sequence[str]]

    def height(self, width: float) -> float:
        """How high the words are, `width` wide."""
        return max(place.bottom() for place, _ in self._parts(width))

    def draw(self, painter: QPainter, room: QRectF) -> None:
        """Draw the words into `room`, in the painter's direction."""
        fonts, colour = self.theme.fonts, self.theme.colour
        small, lead = fonts.font("small"), fonts.font("lead", 600)
        painter.setFont(small)
        painter.setPen(colour("text2"))
        painter.drawText(room, ENDING, self.date)
        left = room.width() - QFontMetricsF(small).horizontalAdvance(self.date) - 2 * GAP
        title = QFontMetricsF(lead).elidedText(self.title, Qt.TextElideMode.ElideMiddle, left)
        painter.setFont(lead)
        painter.setPen(colour("text"))
        painter.drawText(room, LEADING, title)
        painter.setFont(small)
        for part, text in self._parts(room.width()):
            place = part.translated(room.topLeft())
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveRight(room.right() - part.left())
            painter.drawText(place, LEADING, text)

    def _parts(self, width: float) -> list[tuple[QRectF, str]]:
        """Each part of the lines with its place, read from left to right."""
        fonts = self.theme.fonts
        metrics, high = QFontMetricsF(fonts.font("small")), fonts.line("small")
        top: float = fonts.line("lead") + GAP / 2
        parts = []
        for line in self.lines:
            left = 0.0
            for whole in line:
                text = metrics.elidedText(whole, Qt.TextElideMode.ElideMiddle, width)
                wide = metrics.horizontalAdvance(text) + 1
                if left and left + wide > width:
                    left, top = 0.0, top + high
                parts.append((QRectF(left, top, wide, high), text))
                left += wide + APART
            top += high
        return parts


def contact_sheet(
    head: SheetHead, cards: Sequence[PairCard], direction: Qt.LayoutDirection
) -> QImage:
    """`head` above `cards`, two to four columns of them, read in `direction`."""
    theme, right = head.theme, direction == Qt.LayoutDirection.RightToLeft
    rows = max(1, -(-len(cards) // MOST_COLUMNS))
    columns = max(LEAST_COLUMNS, -(-len(cards) // rows))  # as even as can be: 3 and 2, not 4 and 1
    wide, high = map(theme.fonts.px, CARD)
    width = columns * wide + 2 * GAP
    words = QRectF(EDGE, EDGE, width - 2 * EDGE, head.height(width - 2 * EDGE))
    above = round(words.bottom()) + GAP - EDGE
    image = QImage(width, above + rows * high + 2 * GAP, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens.colour("app")))
    with QPainter(image) as painter:
        # a picture has no direction of reading: without it, words stand where figures do
        painter.setLayoutDirection(direction)
        head.draw(painter, words)
        for number, card in enumerate(cards):
            column, top = number % columns, above + number // columns * high
            left = (columns - 1 - column if right else column) * wide
            card.draw(painter, QRectF(left + EDGE, top + EDGE, wide - GAP, high - GAP))
    return image
