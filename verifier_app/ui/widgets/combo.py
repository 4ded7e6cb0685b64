"""A drop-down with the chevron of the other buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from verifier_app.ui.icons import draw_icon

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class Combo(QComboBox):
    """A drop-down in the style of the window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the chevron."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            square = QRectF(0, 0, 15, 15)
            left = 15.0 if self.isRightToLeft() else self.width() - 15.0
            square.moveCenter(QPointF(left, self.height() / 2))
            draw_icon(painter, square, "chevron-down", self._theme.tokens.colour("text2"))
