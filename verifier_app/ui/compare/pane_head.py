"""The title row of a pane with its tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from verifier_app.ui.icons import icon
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.labels import ElidedLabel, rule, tool_button
from verifier_app.ui.widgets.menu_owner import give_menu

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
Side: TypeAlias = Literal["questioned", "references"]
HEIGHT = 40
TOOL = 26
ASIDE = 24
"""Room for what a pane holds, while there are tools that can give way."""
FORMS = (0, 1, 2)
"""All tools; without crop, cleaning and clear; without paste as well."""
MORE: dict[Side, tuple[str, ...]] = {
    "questioned": (
        "paste_questioned",
        "crop_questioned",
        "cleaning_questioned",
        "",
        "clear_questioned",
        "swap",
    ),
    "references": (
        "paste_references",
        "crop_references",
        "cleaning_references",
        "",
        "toggle_reference",
        "move_left",
        "move_right",
        "remove_reference",
        "",
        "open_set",
        "save_as_set",
        "",
        "remove_references",
    ),
}
"""Commands under the three dots; an empty one is a line."""


def within(side: Side) -> str:
    """What a side is called within other words; German writes nouns large there as well."""
    if side == "questioned":
        return translate("Commands", "questioned")
    return translate("Commands", "references")


class PaneHead(QWidget):
    """Title, what it holds, tools; those that find no room beside the title go under "more"."""

    def __init__(self, theme: Theme, commands: Commands, side: Side, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._commands = commands
        self._side: Side = side
        Reach(theme, self, HEIGHT, around=AROUND)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.title = ElidedLabel(theme, "body", "text", Qt.TextElideMode.ElideRight)
        self.title.setFont(theme.fonts.font("body", 600))
        self.title.show_text(title)
        row.addWidget(self.title)
        row.addSpacing(4)
        self.aside = ElidedLabel(theme, "small", "text3")
        # it gives way to the title
        self.aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self.aside, 1)
        for key in ("pen", "eraser", "undo", "redo"):
            row.addWidget(tool_button(theme, commands[f"{key}_{side}"], key, TOOL))
        row.addSpacing(4)
        row.addWidget(rule(vertical=True))
        row.addSpacing(4)
        self.open = tool_button(theme, commands[f"open_{side}_here"], "open", TOOL)
        row.addWidget(self.open)
        self._paste = tool_button(theme, commands[f"paste_{side}"], "paste", TOOL, steps=False)
        row.addWidget(self._paste)
        self._crop = tool_button(theme, commands[f"crop_{side}"], "crop", TOOL)
        row.addWidget(self._crop)
        self._clean = tool_button(theme, commands[f"cleaning_{side}"], "clean", TOOL)
        row.addWidget(self._clean)
        self._clear = tool_button(theme, commands[f"clear_{side}"], "clear", TOOL)
        row.addWidget(self._clear)
        self._more = self._build_more()
        row.addWidget(self._more)
        self._row = row
        self._narrow = False
        self._needs: list[int] = []
        self._measure()
        theme.resized.connect(self._measure)

    def choose_form(self, *, narrow: bool) -> None:
        """Show the tools that fit."""
        self._narrow = narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A long title, in another language, may leave less room."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        """How much the tools need in each form; they are wider for a finger."""
        self._needs = []
        for form in FORMS:
            self._show_tools(form)
            self._row.invalidate()
            title = self.title.sizeHint().width() - self.title.minimumWidth()
            self._needs.append(self._row.minimumSize().width() + title)
        self._fit()

    def _fit(self) -> None:
        """As many tools as leave the title whole."""
        forms = FORMS[1:] if self._narrow else FORMS
        fitting = (form for form in forms if self._needs[form] <= self.width())
        self._show_tools(next(fitting, FORMS[-1]))

    def _show_tools(self, form: int) -> None:
        narrow = form > 0
        self._paste.setVisible(form < 2)
        self.aside.setMinimumWidth(ASIDE if form < 2 else 0)
        self._crop.setVisible(not narrow)
        self._clean.setVisible(not narrow)
        self._clear.setVisible(not narrow and self._side == "questioned")
        self._more.setVisible(narrow or self._side == "references")

    def _build_more(self) -> QToolButton:
        made = QToolButton(self)
        made.setProperty("kind", "tool")
        made.setIcon(icon("more", self._theme))
        Reach(self._theme, made, TOOL, square=True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        name = translate("Pane", "More, {0}").format(within(self._side))
        made.setToolTip(name)
        made.setAccessibleName(name)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(made)
        for key in MORE[self._side]:
            if key:
                menu.addAction(self._commands[key])
            else:
                menu.addSeparator()
        give_menu(made, menu)
        return made
