"""The offer to crop a picture that seems to hold more than one piece of writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from verifier_app.ui.widgets.labels import IconLabel, button, label

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.picture_view import PictureView

translate = QCoreApplication.translate
AWAY = 8


class CropOffer(QFrame):
    """A small card at the head of the picture, with the button that opens the crop tool.

    Forms are signed at their foot, which stays in sight.
    """

    wanted = Signal()

    def __init__(self, theme: Theme, picture: PictureView, owner: str) -> None:
        super().__init__(picture)
        self._picture = picture
        self.setProperty("card", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(6)
        row.addWidget(IconLabel(theme, "info", "text2", 14))
        self._words = label(theme, "small", "text")
        row.addWidget(self._words)
        self.crop = button(theme, translate("Crop", "Crop…"), "crop")
        self.crop.setAccessibleName(translate("Crop", "Crop, {0}").format(owner))
        self.crop.clicked.connect(self.wanted)
        row.addWidget(self.crop)
        picture.resized.connect(self._place)
        self.hide()

    def offer(self, text: str) -> None:
        """Show the offer with these words; without any, hide it."""
        self._words.setText(text)
        self.setVisible(bool(text))
        if text:
            self._place()

    def _place(self) -> None:
        self._words.setVisible(True)
        room = self._picture.width() - 2 * AWAY
        # in a small pane the button alone says enough
        self._words.setVisible(self.sizeHint().width() <= room)
        self.adjustSize()
        left = (self._picture.width() - self.width()) // 2
        self.move(max(0, left), AWAY)
