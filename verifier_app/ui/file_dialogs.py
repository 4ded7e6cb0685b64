"""Has Qt's own file dialogs dressed when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QChildEvent, QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from verifier_app.ui.theme import Theme


class FileDialogs(QObject):
    """Dresses each file dialog that is shown before `front`, right before it is seen."""

    def __init__(self, theme: Theme, front: QWidget) -> None:
        super().__init__(front)
        self._theme = theme
        front.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new dialog tells its parent, in the midst of being made; it is ready when it is shown."""
        if event.type() == QEvent.Type.ChildPolished:
            child = cast("QChildEvent", event).child()
            if child.inherits("QFileDialog"):
                child.installEventFilter(self)
        elif event.type() == QEvent.Type.Show and watched.inherits("QFileDialog"):
            from verifier_app.ui.file_dialog_look import dress

            watched.removeEventFilter(self)
            dress(self._theme, cast("QFileDialog", watched))
        return False
