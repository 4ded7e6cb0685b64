"""Warnings as boxes with their triangle: a bold cause, then what to do."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import IconLabel, clear, paragraph, set_kind

if TYPE_CHECKING:
    from verifier_app.ui.models.warning_text import WarningText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
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
        cause = escape(warning.cause)
        text = numbers.sentences((cause, escape(warning.text))).removeprefix(cause)
        words = paragraph(theme, "small", "text", text=f"<b>{cause}</b>{text}")
        row.addWidget(words, 1)
        self.setAccessibleName(warning.whole)
        self.setToolTip(numbers.listed(warning.samples) if warning.samples else "")


class Notices(Box):
    """All warnings of a finding in one box, one below the other; `shown` are those on screen."""

    changed = Signal()

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
        self.changed.emit()


class WarningCount(QPushButton):
    """How many warnings there are, where they may be out of sight; a click leads to them."""

    def __init__(self, theme: Theme, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._in_words = False
        self.setProperty("kind", "plain")
        Reach(theme, self, 24)
        self.setFont(theme.fonts.font("small", 500))
        self.setIcon(icon("warning", theme, "warn_icon", "warn_icon"))
        self.clicked.connect(self._lead)
        notices.changed.connect(self._count)
        self.hide()

    def choose_form(self, *, in_words: bool) -> None:
        """In a head there is room for the number alone; below other texts it begins as they do."""
        self._in_words = in_words
        set_kind(self, "link" if in_words else "plain")
        self._count()

    def _count(self) -> None:
        shown = self._notices.shown
        count = numbers.count(len(shown))
        name = translate("Warning", "1 warning")
        if len(shown) != 1:
            name = translate("Warning", "{0} warnings").format(count)
        self.setText(name if self._in_words else count)
        self.setAccessibleName(name)
        self.setToolTip("\n".join((name, *(own.cause for own in shown))))
        self.setVisible(bool(shown))

    def _lead(self) -> None:
        """Scroll whatever area the warnings are in."""
        area = self._notices.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self._notices)
