"""What went wrong, in one sentence, where it went wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from verifier_app.ui.widgets.labels import IconLabel, Selecting, label
from verifier_app.ui.widgets.notices import Box

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class Trouble(QWidget):
    """A box with a cross, a sentence and what can be done; hidden while there is none."""

    def __init__(self, theme: Theme, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0 if buttons else 10, 0, 0)
        box = Box(theme, "err_soft")
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(9)
        beside = Qt.AlignmentFlag.AlignVCenter if buttons else Qt.AlignmentFlag.AlignTop
        row.addWidget(IconLabel(theme, "error", "err"), 0, beside)
        self.words: QLabel = label(theme, "small", "text")
        self.words.setWordWrap(True)
        Selecting(self.words, Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(self.words, 1)
        for own in buttons:
            row.addWidget(own)
        outer.addWidget(box)
        self.hide()

    def show_text(self, text: str) -> None:
        """Say this; nothing is shown without text."""
        self.words.setText(text)
        self.words.setAccessibleName(text)
        self.setVisible(bool(text))
