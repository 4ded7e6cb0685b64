"""Files and folders that are dropped on a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

_KIND = QEvent.Type
_INSET, _WIDTH, _ROUNDING = 8, 2, 10
"""Pixels from the target's edge to the frame, and what it is drawn with."""


def take_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy, whatever was proposed.

    A file manager that hears of a move deletes the file that was dragged.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


class DropFrame(QWidget):
    """A frame around what takes the files that are dragged over it."""

    def __init__(self, theme: Theme, target: QWidget) -> None:
        super().__init__(target)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, target: QWidget) -> None:
        """Show it as large as `target`, above all that is in it."""
        self.setGeometry(target.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), _WIDTH, Qt.PenStyle.DashLine))
            edge = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(edge, _ROUNDING, _ROUNDING)


class DropPlace(QObject):
    """Lets files be dropped on a widget, which is framed while they are over it.

    Args:
        theme: Colour of the frame.
        target: The widget; of one that scrolls its viewport.
        understood: What is wanted of the paths that are dragged; nothing if they are not for it.
    """

    dropped = Signal(tuple)
    """Carries what `understood` says of the paths."""

    def __init__(
        self,
        theme: Theme,
        target: QWidget,
        understood: Callable[[list[str]], tuple[str, ...] | None],
    ) -> None:
        super().__init__(target)
        self._understood = understood
        self._target = target
        self.frame = DropFrame(theme, target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def take(self, mime: QMimeData) -> bool:
        """Take what is pasted as if it had been dropped; whether it is understood."""
        found = self._found(mime)
        if found:
            self.dropped.emit(found)
        return bool(found)

    def _found(self, mime: QMimeData) -> tuple[str, ...] | None:
        return self._understood([url.toLocalFile() for url in mime.urls() if url.isLocalFile()])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged if it is understood."""
        kind = event.type()
        if kind in {_KIND.DragLeave, _KIND.Drop}:
            self.frame.hide()
        if kind not in {_KIND.DragEnter, _KIND.Drop}:
            return super().eventFilter(watched, event)
        dragged = cast("QDropEvent", event)
        found = self._found(dragged.mimeData())
        if not found:
            dragged.ignore()
            return True
        take_copy(dragged)
        if kind == _KIND.Drop:
            self.dropped.emit(found)
        else:
            self.frame.show_over(self._target)
        return True
