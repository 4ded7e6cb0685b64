"""The program's own logs, to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.engine.defects import LOG_NAME, WINDOW_LOG_NAME, tail
from verifier_app.store.paths import log_dir
from verifier_app.ui.widgets.fixed_text import fixed_text
from verifier_app.ui.widgets.labels import ElidedLabel, Segmented, button, paragraph

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class LogDialog(QDialog):
    """What window and engine wrote down; the newest lines are at the end."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Log", "Log of the program"))
        promise = translate(
            "Log",
            "What went wrong inside the program. No sample, name or folder of yours is in it.",
        )
        self.parts = Segmented(
            theme,
            (
                (WINDOW_LOG_NAME, translate("Log", "Window")),
                (LOG_NAME, translate("Log", "Engine")),
            ),
            translate("Log", "Log"),
        )
        self.parts.chosen.connect(self.show_log)
        self.text = fixed_text(translate("Log", "Log"))
        self.text.setReadOnly(True)
        self.text.setPlaceholderText(translate("Log", "Nothing was written down yet."))
        where = ElidedLabel(theme)
        where.show_text(str(log_dir()))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = button(theme, translate("Log", "Copy"), "copy")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        close = button(theme, translate("Dialog", "Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(where, 1)
        for made in (self.copy, close):
            made.setAutoDefault(False)
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(paragraph(theme, text=promise))
        column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.resize(680, 460)
        self.show_log(name)

    def showEvent(self, event: QShowEvent) -> None:
        """What is newest is seen first, now that it is known how much there is room for."""
        super().showEvent(event)
        self._show_newest()

    def show_log(self, name: str) -> None:
        """Show one of the logs as it is now."""
        self.parts.choose(name)
        self.text.setPlainText(tail(name).rstrip())
        self._show_newest()
        self.copy.setEnabled(bool(self.text.toPlainText()))

    def _show_newest(self) -> None:
        """The last line, from its beginning."""
        for move in (QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.StartOfLine):
            self.text.moveCursor(move)
