"""What a card shows while it has nothing: a title, a sentence, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from verifier_app.ui.widgets.invite import Squiggle
from verifier_app.ui.widgets.labels import label, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

LEAST_WIDTH, WIDTH = 240, 520
"""Lines that are longer are hard to read."""


class EmptyState(QFrame):
    """In the middle of its place; `buttons` stand below the words, `above` them one that says more."""

    def __init__(
        self, theme: Theme, buttons: Sequence[QPushButton] = (), above: QPushButton | None = None
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(Squiggle(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        self.title = label(theme, "lead", "text", 600)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = paragraph(theme, "small", "text2")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.title)
        column.addSpacing(4)
        # what words need at their least width is the least height of the page around them
        self.words.setMinimumWidth(theme.fonts.px(LEAST_WIDTH))
        self.words.setMaximumWidth(theme.fonts.px(WIDTH))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.words, WIDTH)
        line.addStretch(1)
        column.addLayout(line)
        column.addSpacing(10)
        if above is not None:
            column.addWidget(above, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        for own in buttons:
            row.addWidget(own)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def say(self, title: str, words: str) -> None:
        """Show a title and a sentence; screen readers say both on the way in, by its name."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.words.setText(words)
