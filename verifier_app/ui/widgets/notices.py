"""Warnings as boxes with their triangle: a bold cause, then what to do."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.widgets.labels import IconLabel, clear, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.models.warning_text import WarningText
    from verifier_app.ui.theme import Theme

USUAL = 2
"""Warnings for which there is room enough."""


def stand_closer(warnings: Sequence[WarningText]) -> bool:
    """Whether there are so many that all around them is closer together, to be seen at once."""
    return len(warnings) > USUAL


class Box(QWidget):
    """A flat rounded ground in the colour of a token."""

    def __init__(self, theme: Theme, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._token = token
        theme.changed.connect(self.update)

    def choose_ground(self, token: str) -> None:
        """Use another token."""
        if token != self._token:
            self._token = token
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Fill the ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._token))
            painter.drawRoundedRect(QRectF(self.contentsRect()), 6, 6)


class Notice(QWidget):
    """One warning."""

    def __init__(self, theme: Theme, warning: WarningText) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(IconLabel(theme, "warning", "warn_icon"), 0, Qt.AlignmentFlag.AlignTop)
        text = f"<b>{escape(warning.cause)}</b> {escape(warning.text)}".strip()
        words = paragraph(theme, "small", "text", text=text)
        row.addWidget(words, 1)
        self.setAccessibleName(warning.whole)
        self.setToolTip(", ".join(warning.samples))


class Notices(Box):
    """All warnings of a finding in one box, one below the other; `shown` are those on screen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "warn_soft")
        self._theme = theme
        self.shown: tuple[WarningText, ...] = ()
        self._column = QVBoxLayout(self)
        self.hide()

    def show_warnings(self, warnings: Sequence[WarningText]) -> None:
        """Show these; nothing is rebuilt where they are the same."""
        if tuple(warnings) == self.shown:
            return
        self.shown = tuple(warnings)
        clear(self._column)
        around, between = (4, 2) if stand_closer(warnings) else (6, 4)
        self._column.setContentsMargins(10, around, 10, around)
        self._column.setSpacing(between)
        for warning in self.shown:
            self._column.addWidget(Notice(self._theme, warning))
        self.setVisible(bool(self.shown))
