"""The rail at the left: one entry a page, help and settings at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout

from verifier_app.ui.icons import icon
from verifier_app.ui.widgets.menu_owner import give_menu
from verifier_app.ui.window import RAIL, RAIL_NARROW

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
ENTRY = 52


class RailEntry(QToolButton):
    """One page's button, with a bar at its edge where it is the one shown."""

    def __init__(self, theme: Theme, name: str, text: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "page")
        self.setIcon(icon(name, theme))
        self.setIconSize(QSize(20, 20))
        self.setText(text)
        self.setFont(theme.fonts.font("caption", 500))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """As wide as its word: the style would add two spaces, for which the rail has no room."""
        hint = super().sizeHint()
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            word = self.fontMetrics().horizontalAdvance(self.text())
            hint.setWidth(max(word, self.iconSize().width()))
        return hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the bar."""
        super().paintEvent(event)
        if self.isChecked():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent"))
                left = self.width() - 3 if self.isRightToLeft() else 0
                painter.drawRoundedRect(QRectF(left, (self.height() - 24) / 2, 3, 24), 1.5, 1.5)


class Rail(QFrame):
    """Pages, help, settings."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, pages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("bar", "rail")
        self.setAccessibleName(translate("Rail", "Pages"))
        self._theme = theme
        self.entries: list[RailEntry] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 1, 8)  # its own edge is at the other side
        column.setSpacing(4)
        for index, (name, text) in enumerate(pages):
            entry = RailEntry(theme, name, text)
            entry.clicked.connect(lambda _=False, i=index: self.chosen.emit(i))
            self.entries.append(entry)
            column.addWidget(entry)
        column.addStretch(1)
        self.help = self._foot(column, "help", translate("Rail", "Help"))
        self.settings = self._foot(column, "settings", translate("Rail", "Settings"))
        self.choose_form(narrow=False)
        if self.entries:
            self.entries[0].setChecked(True)

    def choose_form(self, *, narrow: bool) -> None:
        """The narrow rail has icons only, with tooltips."""
        width = RAIL_NARROW if narrow else self._theme.fonts.px(RAIL)
        self.setFixedWidth(width)
        style = Qt.ToolButtonStyle
        for entry in self.entries:
            entry.setToolButtonStyle(
                style.ToolButtonIconOnly if narrow else style.ToolButtonTextUnderIcon
            )
            entry.setToolTip(entry.text() if narrow else "")
            entry.setFixedSize(width - 4, self._theme.fonts.px(40 if narrow else ENTRY))
        for made in (self.help, self.settings):
            made.setFixedSize(width - 4, 40)

    def set_foot(self, help_menu: QMenu, settings: QAction) -> None:
        """What the two buttons at the foot open."""
        give_menu(self.help, help_menu)
        self.settings.clicked.connect(settings.trigger)

    def _foot(self, column: QVBoxLayout, name: str, text: str) -> QToolButton:
        made = QToolButton()
        made.setProperty("kind", "tool")
        made.setIcon(icon(name, self._theme))
        made.setIconSize(QSize(20, 20))
        made.setToolTip(text)
        made.setAccessibleName(text)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(made)
        return made
