"""A card with a title line, as all cards of the page have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from verifier_app.ui.widgets.labels import ElidedLabel, card, label

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class TitledCard:
    """The parts of one card: `frame`, `head` (a row for buttons), `title`, `note`, `column`."""

    def __init__(self, theme: Theme, title: str, note: str = "", *, below: bool = False) -> None:
        """With `below` the note stands under the title: there are many buttons beside it."""
        self.frame: QFrame = card()
        self.frame.setAccessibleName(title)
        self.column = QVBoxLayout(self.frame)
        self.column.setContentsMargins(12, 4, 12, 12)
        self.column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addStrut(theme.fonts.px(36))
        self.title = label(theme, "body", "text", 600, title)
        self.note = ElidedLabel(theme, "small", "text3", Qt.TextElideMode.ElideRight)
        self.note.show_text(note)  # buttons beside it stay whole
        words: QBoxLayout = QVBoxLayout() if below else QHBoxLayout()
        words.setSpacing(0 if below else 8)
        words.addWidget(self.title)
        words.addWidget(self.note)
        self.head.addLayout(words)
        self.head.addStretch(1)
        self.column.addLayout(self.head)
        if below:
            self.column.addSpacing(6)
