"""Files and folders that are dropped on a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class DropPlace(QObject):
    """Lets files be dropped on a widget.

    Args:
        target: The widget; of one that scrolls its viewport.
        understood: What is wanted of the paths that are dragged; nothing if they are not for it.
    """

    dropped = Signal(tuple)
    """Carries what `understood` says of the paths."""

    def __init__(
        self, target: QWidget, understood: Callable[[list[str]], tuple[str, ...] | None]
    ) -> None:
        super().__init__(target)
        self._understood = understood
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged if it is understood."""
        if event.type() not in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return super().eventFilter(watched, event)
        dragged = cast("QDropEvent", event)
        urls = dragged.mimeData().urls()
        found = self._understood([url.toLocalFile() for url in urls if url.isLocalFile()])
        if found:
            dragged.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.dropped.emit(found)
        else:
            dragged.ignore()
        return True
