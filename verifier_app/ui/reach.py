"""How high a control is: as drawn for a pointer, or with room for a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from verifier_app.ui.theme import Theme

FINGER = 40
"""The least height of a control for a finger, in logical pixels."""
FINGER_WIDE = 34
"""The least width there: seven tools still fit beside the title of a pane."""
AROUND = 8
"""What a bar is higher than the controls in it."""


class Reach(QObject):
    """Keeps the height of `widget`, now and whenever the person's hand is another.

    Args:
        theme: Knows for what hand the controls are.
        widget: What is drawn `px` high for a pointer.
        px: Logical pixels at 100 %.
        around: How much higher than a control it must be, for a bar that holds some.
        square: Whether its width is fixed as well.
    """

    def __init__(
        self, theme: Theme, widget: QWidget, px: int, *, around: int = 0, square: bool = False
    ) -> None:
        super().__init__(widget)
        self._theme = theme
        self._widget = widget
        self._px, self._around, self._square = px, around, square
        theme.resized.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        self._widget.setFixedHeight(theme.reach(self._px, self._around))
        if self._square:
            wide = theme.fonts.px(self._px)
            self._widget.setFixedWidth(max(wide, FINGER_WIDE) if theme.touch else wide)
