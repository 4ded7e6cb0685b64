"""Text of which every letter counts: logs and tracebacks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit


def fixed_text(name: str) -> QPlainTextEdit:
    """A field for lines of equally wide letters, which do not wrap."""
    made = QPlainTextEdit()
    # they are in English, and an Arabic window would scroll their beginnings out of sight
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    return made
