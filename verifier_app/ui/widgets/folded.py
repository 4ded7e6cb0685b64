"""A text whose second half is seen when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from verifier_app.ui.icons import icon
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import ICON, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

SIDE = 24


class Folded(QWidget):
    """A wrapped text, and a button beside it that shows the whole of it where room is short."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._texts = ("", "")
        self._has_room = False
        self._words = paragraph(theme)
        self.more = QToolButton()
        self.more.setProperty("kind", "tool")
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setIconSize(QSize(ICON, ICON))
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)
        Reach(theme, self.more, SIDE, square=True)
        self.more.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self.show_texts("")

    @property
    def is_folded(self) -> bool:
        """Whether there is more than is seen."""
        return not self.more.isHidden() and not self.more.isChecked()

    def text(self) -> str:
        """What is seen."""
        return self._words.text()

    def show_texts(self, brief: str, whole: str = "") -> None:
        """Show `brief`, or `whole` once it is asked for; without a longer one there is no button."""
        self._texts = (brief, whole or brief)
        self._show()

    def unfold(self, *, has_room: bool) -> None:
        """Show all of it, unasked, where there is room."""
        self._has_room = has_room
        self._show()

    def _show(self) -> None:
        is_open = self.more.isChecked()
        self.more.setVisible(self._texts[0] != self._texts[1] and not self._has_room)
        self.more.setIcon(icon("chevron-up" if is_open else "chevron-down", self._theme))
        self._words.setText(self._texts[is_open or self._has_room])
        self.updateGeometry()  # at once: whoever asks for the room measures next
