"""What a person reads when the program starts for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.widgets.labels import IconLabel, button, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WIDTH = 520


class WelcomeDialog(QDialog):
    """Four things to know, and an example one click away."""

    example_wanted = Signal()
    meaning_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Welcome", "Welcome"))
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        title = translate("Welcome", "Weigh handwriting: one writer, or two?")
        column.addWidget(paragraph(theme, "page", "text", 600, title))
        for icon, text in _words():
            column.addLayout(self._line(icon, text))
        column.addSpacing(4)
        column.addLayout(self._foot())
        self.setFixedSize(theme.fonts.px(WIDTH), column.heightForWidth(theme.fonts.px(WIDTH)))

    def _line(self, icon: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._theme, icon, "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(self._theme, "body", "text", text=text), 1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        meaning = button(self._theme, translate("Welcome", "What the numbers mean"), "help")
        close = button(self._theme, translate("Dialog", "Close"))
        self.example = button(
            self._theme, translate("Welcome", "Compare an example"), "compare", "primary"
        )
        self.example.setDefault(True)
        self.meaning = meaning
        meaning.clicked.connect(self.meaning_wanted)
        close.clicked.connect(self.accept)
        self.example.clicked.connect(self.example_wanted)
        self.example.clicked.connect(self.accept)
        row.addWidget(meaning)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.example)
        return row


def _words() -> tuple[tuple[str, str], ...]:
    """Icons, and what stands beside them."""
    give = translate(
        "Welcome",
        "Draw, open, drop or paste a questioned signature at the left, and one or more known ones"
        " beside it. The comparison starts by itself.",
    )
    find = translate(
        "Welcome",
        "The finding says how strongly the handwriting speaks for one writer or for two, such as"
        " “about 25 times more probable”. Where that is too little, the finding is inconclusive.",
    )
    person = translate(
        "Welcome",
        "It is evidence, not a decision. The program weighs the handwriting alone; a person"
        " decides.",
    )
    offline = translate(
        "Welcome",
        "Everything stays on this computer. The program never opens a network connection.",
    )
    return (("pen", give), ("compare", find), ("person", person), ("lock", offline))
