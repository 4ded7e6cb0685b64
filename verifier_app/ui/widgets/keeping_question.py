"""The questions before something would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from verifier_app.ui.widgets.focus_ring import FocusRings
from verifier_app.ui.widgets.labels import button

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class Question(QMessageBox):
    """A question whose answers say what they do."""

    def __init__(
        self, theme: Theme, parent: QWidget, title: str, text: str, more: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(more)
        FocusRings(theme, self)  # Space gives the answer that has the focus

    def add(self, text: str, role: QMessageBox.ButtonRole, kind: str = "outlined") -> QPushButton:
        """One more answer."""
        made = button(self._theme, text, kind=kind)
        self.addButton(made, role)
        return made


class KeepingQuestion(Question):
    """Asks whether to save first, to go on without, or to leave all as it is; opened by `open`."""

    answered = Signal(str)
    """`save`, `drop`, or an empty text."""
    save: QPushButton | None = None

    def __init__(self, theme: Theme, parent: QWidget, title: str, text: str, more: str) -> None:
        super().__init__(theme, parent, title, text, more)
        self.finished.connect(self._tell)

    def offer(self, save: str, drop: str, stay: str, *, stays: bool = False) -> None:
        """Name the three answers; Return saves, or stays where `stays` is said, and Esc stays.

        Without `save` there is nothing to be saved, and two answers.
        """
        roles = QMessageBox.ButtonRole
        stays = stays or not save
        if save:
            self.save = self.add(save, roles.AcceptRole, "outlined" if stays else "primary")
        self.drop = self.add(drop, roles.DestructiveRole)
        self.stay = self.add(stay, roles.RejectRole, "primary" if stays else "outlined")
        self.setDefaultButton(self.stay if self.save is None or stays else self.save)
        self.setEscapeButton(self.stay)

    def _tell(self) -> None:
        clicked = self.clickedButton()
        self.deleteLater()
        is_save = self.save is not None and clicked is self.save
        self.answered.emit("save" if is_save else "drop" if clicked is self.drop else "")


def may_be_lost(
    theme: Theme, parent: QWidget, title: str, text: str, answers: tuple[str, str]
) -> bool:
    """Ask, and wait for the answer: whether what cannot be brought back may go.

    Args:
        theme: The look.
        parent: What the question stands before.
        title: Of the question.
        text: The question.
        answers: What lets it go, and what keeps it; Return and Esc keep.
    """
    box = Question(theme, parent, title, text)
    roles = QMessageBox.ButtonRole
    lose = box.add(answers[0], roles.DestructiveRole)
    keep = box.add(answers[1], roles.RejectRole, "primary")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is lose
