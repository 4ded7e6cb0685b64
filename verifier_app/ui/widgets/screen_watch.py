"""Seeing what a window is given on the screen, before its widgets do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget


class ScreenWatch(QObject):
    """Filters the events of a window's window on the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None

    def watch(self) -> None:
        """Follow the input of the window on the screen, which is made when it is first shown."""
        screen_window = self._window.windowHandle()
        # None until then, whatever the stubs say
        if screen_window is not None and screen_window is not self._watched:  # type: ignore[redundant-expr]
            screen_window.installEventFilter(self)
            self._watched = screen_window
