"""A field to search in a list, with its lens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QToolButton

from verifier_app.ui.icons import icon
from verifier_app.ui.reach import Reach

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class SearchField(QLineEdit):
    """Says `textChanged` with each letter."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("well", True)
        self.setFont(theme.fonts.font("small"))
        Reach(theme, self, 28)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        for inner in self.findChildren(QToolButton):
            inner.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """No wider with the button that clears it: what stands beside the field would move."""
        return QSize(self.minimumWidth(), super().sizeHint().height())
