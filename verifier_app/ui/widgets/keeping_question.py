"""The question before something would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from verifier_app.ui.widgets.labels import button

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class KeepingQuestion(QMessageBox):
    """Asks whether to save first, to go on without, or to leave all as it is; opened by `open`."""

    answered = Signal(str)
    """`save`, `drop`, or an empty text."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, text: str, more: str) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        self.finished.connect(self._tell)

    def offer(self, save: str, drop: str, stay: str) -> None:
        """Name the three answers; Return saves, Esc stays."""
        roles = QMessageBox.ButtonRole
        self.save = button(self._theme, save, kind="primary")
        self.drop = button(self._theme, drop)
        self.stay = button(self._theme, stay)
        self.addButton(self.save, roles.AcceptRole)
        self.addButton(self.drop, roles.DestructiveRole)
        self.addButton(self.stay, roles.RejectRole)
        self.setDefaultButton(self.save)
        self.setEscapeButton(self.stay)

    def _tell(self) -> None:
        clicked = self.clickedButton()
        self.deleteLater()
        self.answered.emit(
            "save" if clicked is self.save else "drop" if clicked is self.drop else ""
        )
