"""Making a contact sheet: its pictures are waited for, then it is drawn row by row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from verifier_app.ui.gallery.contact_sheet import ContactSheet, SheetHead

if TYPE_CHECKING:
    from verifier_app.ui.models.gallery_words import ShownPair
    from verifier_app.ui.models.small_pictures import SmallPictures

AT_ONCE = 32
"""Files whose pictures are wanted at a time: of too many, the first would be given up again."""


class SheetMaking(QObject):
    """One sheet, of pairs as they were when it was asked for, whatever the page shows by now."""

    made = Signal(QImage)

    def __init__(
        self,
        head: SheetHead,
        pairs: Sequence[ShownPair],
        pictures: SmallPictures,
        direction: Qt.LayoutDirection,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._head, self._pairs = head, pairs
        self._pictures, self._direction = pictures, direction
        self._sheet: ContactSheet | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        pictures.changed.connect(self._turn.start)
        self._turn.start()

    def _go_on(self) -> None:
        """A row at a time: of hundreds of cards the window would stand still."""
        if self._sheet is None:
            if not self._are_there():
                return
            self._pictures.changed.disconnect(self._turn.start)
            self._sheet = ContactSheet(self._head, self._pairs, self._pictures, self._direction)
        if self._sheet.draw_row():
            self._turn.start()
        else:
            self.made.emit(self._sheet.image)
            self.deleteLater()

    def _are_there(self) -> bool:
        """Whether all pictures have come, or never will; some of the others are asked for."""
        files = dict.fromkeys(file for pair in self._pairs for file in pair.files)
        missing = [file for file in files if not self._pictures.is_settled(file)]
        for file in islice(missing, AT_ONCE):
            self._pictures.of(file)
        return not missing
