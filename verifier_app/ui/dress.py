"""The look of one part of the window, worked out no earlier than it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from verifier_app.ui.theme import Theme


class Dress(QObject):
    """Palette and style sheet of `root` and of all that is in it.

    A style sheet of the whole application would be simpler, but Qt works that out for every
    widget once for each of its ancestors, ten times where there are ten, and for hidden pages
    as well. A part that is hidden gets another look when it is shown, or before that when
    there is nothing else to do (`Theme.put_on_later`).
    """

    def __init__(self, theme: Theme, root: QWidget) -> None:
        super().__init__(root)
        self._theme = theme
        self.root = root
        self._worn = ""
        root.installEventFilter(self)
        theme.recoloured.connect(self._on_recoloured)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Be ready before the first paint."""
        if event.type() == QEvent.Type.Show:
            if not self._worn:  # it is measured now
                self.put_on()
            elif self._worn != self._theme.sheet:
                self._theme.put_on_next(self)
        return False

    def put_on(self) -> bool:
        """Take the theme's look; False where it is what it has."""
        if self._worn == self._theme.sheet:
            return False
        self._worn = self._theme.sheet
        # Of its own in every role: the application's palette, when it changes, ends here.
        self.root.setPalette(self._theme.palette)
        self.root.setStyleSheet(self._theme.sheet)
        return True

    def _on_recoloured(self) -> None:
        if self.root.isVisible():
            self._theme.put_on_next(self)
        else:
            self._theme.put_on_later(self)
