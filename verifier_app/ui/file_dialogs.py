"""Has Qt's own file dialogs dressed when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QChildEvent, QEvent, QObject

from verifier_app.ui.widgets.focus_ring import FocusRings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from verifier_app.ui.theme import Theme


class FileDialogs(QObject):
    """Dresses each file dialog that is shown before `front`, right before it is seen.

    Qt makes it, and what it asks before a file is replaced; both show where the keyboard is.
    """

    def __init__(self, theme: Theme, front: QWidget) -> None:
        super().__init__(front)
        self._theme = theme
        front.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A new dialog tells its parent, in the midst of being made; it is ready when it is shown."""
        if event.type() == QEvent.Type.ChildPolished:
            child = cast("QChildEvent", event).child()
            asks = child.inherits("QMessageBox") and watched.inherits("QFileDialog")
            if asks or child.inherits("QFileDialog"):
                child.installEventFilter(self)
        elif event.type() == QEvent.Type.Show and watched.inherits("QDialog"):
            if watched.inherits("QFileDialog"):
                from verifier_app.ui.file_dialog_look import dress

                dress(self._theme, cast("QFileDialog", watched))
            if watched.findChild(FocusRings) is None:
                FocusRings(self._theme, cast("QWidget", watched))
        return False
