"""How the draw pads look to the eye; no score depends on it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

PenWidth: TypeAlias = Literal["fine", "medium", "broad"]
PEN_WIDTH = 2.8
"""Of every drawing made here, in its own unit, however broad the pen looks."""
WIDTHS: dict[PenWidth, float] = {"fine": 1.6, "medium": 2.8, "broad": 4.6}
"""Logical pixels at middle pressure."""


class PadLook(QObject):
    """What all draw pads share.

    Attributes:
        width: How broad the pen draws. Ink is kept without it: every drawing is brought to
            one width before the network sees it (decision 18), and names the same one.
        baseline: Whether a line to write on is shown.
    """

    changed = Signal()

    def __init__(
        self, width: PenWidth = "medium", *, baseline: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.width: PenWidth = width
        self.baseline = baseline

    @property
    def pen_width(self) -> float:
        """The width in logical pixels."""
        return WIDTHS[self.width]

    def choose_width(self, width: PenWidth) -> None:
        """Draw with another pen; what is there is shown with it as well."""
        if width != self.width:
            self.width = width
            self.changed.emit()

    def show_baseline(self, *, shown: bool) -> None:
        """Show the line, or a blank sheet."""
        if shown != self.baseline:
            self.baseline = shown
            self.changed.emit()
