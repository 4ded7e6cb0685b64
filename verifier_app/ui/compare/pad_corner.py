"""The two buttons in a corner of a draw pad: how it looks, and the full window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from verifier_app.ui.compare.pane_head import within
from verifier_app.ui.icons import icon
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import tool_button
from verifier_app.ui.widgets.menu_owner import give_menu

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.compare.pane_head import Side
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.draw_pad import DrawPad

translate = QCoreApplication.translate
AWAY = 4
TOOL = 26
ON_PAPER = "paper_text2"
LOOKS = ("pen_fine", "pen_medium", "pen_broad", "", "baseline")
"""Commands about how the pads look; an empty one is a line."""


class PadCorner(QWidget):
    """Stands on the sheet, out of the way of the writing."""

    def __init__(self, theme: Theme, commands: Commands, pad: DrawPad, side: Side) -> None:
        super().__init__(pad)
        self._pad = pad
        self.setCursor(Qt.CursorShape.ArrowCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.look = QToolButton()
        self.look.setIconSize(QSize(18, 18))
        Reach(theme, self.look, TOOL, square=True)
        self.look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.look.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = translate("Pane", "Pen and baseline, {0}").format(within(side))
        self.look.setToolTip(name)
        self.look.setAccessibleName(name)
        give_menu(self.look, look_menu(commands, self.look))
        self.full = tool_button(theme, commands[f"full_pad_{side}"], "full-window", TOOL)
        for made in (self.look, self.full):
            made.setProperty("kind", "paper")
            row.addWidget(made)
        self._theme = theme
        self._colour()
        # with every change of the command Qt gives the button the command's icon again
        commands[f"full_pad_{side}"].changed.connect(self._colour)
        self.adjustSize()
        pad.resized.connect(self._place)
        theme.resized.connect(self._fit)

    def _colour(self) -> None:
        for made, picture in ((self.look, "pen-width"), (self.full, "full-window")):
            made.setIcon(icon(picture, self._theme, ON_PAPER, ON_PAPER))

    def _fit(self) -> None:
        self.adjustSize()
        self._place()

    def _place(self) -> None:
        right = self._pad.width() - self.width() - AWAY
        self.move(AWAY if self.isRightToLeft() else right, AWAY)


def look_menu(commands: Commands, parent: QWidget) -> QMenu:
    """The commands about how the pads look."""
    menu = QMenu(parent)
    for key in LOOKS:
        if key:
            menu.addAction(commands[key])
        else:
            menu.addSeparator()
    return menu
