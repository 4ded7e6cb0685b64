"""The three steps that the Finding card shows before there is anything to compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from verifier_app.ui.widgets.labels import paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

DISC = 24


class NumberDisc(QWidget):
    """A step's number on a soft disc."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme = theme
        self._number = number
        self.setFixedSize(QSize(DISC, DISC))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the disc."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawEllipse(QRectF(self.rect()))
            painter.setPen(self._theme.colour("accent"))
            painter.setFont(self._theme.fonts.font("small", 600))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Steps(QWidget):
    """Numbered steps, each with a title and a sentence."""

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._texts: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 16)
        column.setSpacing(16)
        for number, (title, sentence) in enumerate(steps, 1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(NumberDisc(theme, number), 0, Qt.AlignmentFlag.AlignTop)
            text = QVBoxLayout()
            text.setSpacing(1)
            parts = (
                paragraph(theme, "body", "text", 600, title),
                paragraph(theme, "small", "text2", text=sentence),
            )
            self._texts.append(parts)
            for part in parts:
                text.addWidget(part)
            row.addLayout(text, 1)
            column.addLayout(row)

    def show_steps(self, steps: Sequence[tuple[str, str]]) -> None:
        """Say as many steps in other words."""
        for (title, sentence), (new_title, new_sentence) in zip(self._texts, steps, strict=True):
            title.setText(new_title)
            sentence.setText(new_sentence)
