"""The application object: takes the files that the system hands to a program that runs already."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from verifier_app.ui.dialog_memory import DialogMemory


class HandedOver:
    """Files that wait until somebody can open them."""

    def __init__(self) -> None:
        self._early: list[str] = []
        self._open: Callable[[Sequence[str]], None] | None = None

    def take(self, path: str) -> None:
        """Open a file, now or later."""
        if self._open is None:
            self._early.append(path)
        else:
            self._open([path])

    def give_to(self, opens: Callable[[Sequence[str]], None]) -> None:
        """Somebody can open files now; those that came before are handed over at once."""
        self._open = opens
        early, self._early = self._early, []
        if early:
            opens(early)


class Application(QApplication):
    """Takes files on macOS, where a double click on one is an event, not an argument.

    Attributes:
        files: Those that came so.
        dialogs: What file dialogs remember.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self.files = HandedOver()
        self.dialogs = DialogMemory()

    def event(self, event: QEvent) -> bool:
        """Take a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files.take(event.file())
            return True
        return super().event(event)
