"""A number that can be typed or stepped, written as everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox

from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

WIDTH = 96


class NumberField(QDoubleSpinBox):
    """A number that changes by keys, wheel or typing; minus is U+2212 as everywhere."""

    def __init__(
        self, theme: Theme, name: str, decimals: int, step: float, least: float, most: float
    ) -> None:
        super().__init__()
        self.setDecimals(decimals)
        self.setSingleStep(step)
        self.setRange(least, most)
        # the style sheet hides the buttons; told to have none, Qt gives the text no room
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.fonts.px(WIDTH))
        self.setAccessibleName(name)

    def textFromValue(self, value: float) -> str:
        """The number as the window writes it."""
        return numbers.decimal(value, self.decimals())

    def valueFromText(self, text: str) -> float:
        """Both kinds of minus are understood."""
        return super().valueFromText(_plain(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Both kinds of minus may be typed."""
        found = super().validate(_plain(text), position)
        return found[0], text, position


def _plain(text: str) -> str:
    """As Qt reads numbers: without what keeps a sign left of its number from right to left."""
    for mark in (numbers.ISOLATE, numbers.END_OF_ISOLATE):
        text = text.replace(mark, "")
    return text.replace(numbers.MINUS, "-")
