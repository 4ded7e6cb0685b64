"""Pairs of the Gallery as one picture: what it is about, then their cards."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from verifier_app.ui.gallery.pair_painter import PairPainter

if TYPE_CHECKING:
    from verifier_app.ui.models.gallery_words import ShownPair
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme

CARD = (420, 230)
"""A card, in pixels where letters have their usual size: wide enough for the words of every
language."""
LEAST_COLUMNS, PAGE_COLUMNS = 2, 4
"""Two are as wide as the longest part of the head in every language; more than four there are
only of so many pairs that the sheet would be a ribbon."""
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


class ContactSheet:
    """A head above cards of pairs, as many columns as make something like a page.

    Attributes:
        image: The sheet.
    """

    def __init__(
        self,
        head: SheetHead,
        pairs: Sequence[ShownPair],
        pictures: SmallPictures,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Draw the head, read in `direction`; the cards are drawn by `draw_row`."""
        theme = head.theme
        self._pairs, self._direction = pairs, direction
        self._cards = PairPainter(theme, pictures)
        most = max(PAGE_COLUMNS, round(math.sqrt(len(pairs) / 3)))
        rows = max(1, -(-len(pairs) // most))
        # as even as can be: 3 and 2, not 4 and 1
        self._columns = max(LEAST_COLUMNS, -(-len(pairs) // rows))
        self._wide, self._high = map(theme.fonts.px, CARD)
        self._drawn = 0
        width = self._columns * self._wide + 2 * GAP
        words = QRectF(EDGE, EDGE, width - 2 * EDGE, head.height(width - 2 * EDGE))
        self._above = round(words.bottom()) + GAP - EDGE
        size = QSize(width, self._above + rows * self._high + 2 * GAP)
        self.image = QImage(size, QImage.Format.Format_RGB32)
        self.image.fill(theme.colour("app"))
        with QPainter(self.image) as painter:
            # a picture has no direction of reading: without it, words stand where figures do
            painter.setLayoutDirection(direction)
            head.draw(painter, words)

    def draw_row(self) -> bool:
        """Draw the next row of cards; whether there was one."""
        begun = self._drawn * self._columns
        row = self._pairs[begun : begun + self._columns]
        top = self._above + self._drawn * self._high
        with QPainter(self.image) as painter:
            painter.setLayoutDirection(self._direction)
            for number, pair in enumerate(row):
                column = number
                if self._direction == Qt.LayoutDirection.RightToLeft:
                    column = self._columns - 1 - number
                left = column * self._wide
                room = QRectF(left + EDGE, top + EDGE, self._wide - GAP, self._high - GAP)
                self._cards.draw(painter, room, pair)
        self._drawn += 1
        return bool(row)
