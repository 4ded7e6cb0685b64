"""Which two folders to compare, and how their files find each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import button, label, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WIDTH = 520


class FoldersDialog(QDialog):
    """Stands beside the window; nothing is modal."""

    wanted = Signal(str, str)
    """Carries the folder of questioned files and that of references."""

    def __init__(self, theme: Theme, start: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.setWindowTitle(translate("Batch", "Compare two folders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.fonts.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        words = translate(
            "Batch",
            "Each questioned file is compared with the references of its name: form-12.png with"
            " form-12.png, or with all pictures in a folder form-12. Where no name agrees, each"
            " file is compared with all references together, as one person’s.",
        )
        explained = paragraph(theme, "small", "text2", text=words)
        # wrapped words would ask for the height that they have in the narrowest column
        explained.ensurePolished()
        explained.setFixedHeight(explained.heightForWidth(theme.fonts.px(WIDTH - 32)))
        column.addWidget(explained)
        grid = QGridLayout()
        grid.setSpacing(8)
        self.fields: list[QLineEdit] = []
        self.choosers: list[QPushButton] = []
        for place, text in enumerate(
            (translate("Batch", "Questioned files"), translate("Batch", "References"))
        ):
            field = QLineEdit()
            field.setFont(theme.fonts.font("small"))
            Reach(theme, field, 28)
            field.setAccessibleName(translate("Batch", "Folder: {0}").format(text))
            field.textChanged.connect(self._refresh)
            chooser = button(theme, translate("Batch", "Choose…"), "open")
            chooser.setAccessibleName(translate("Batch", "Choose a folder: {0}").format(text))
            chooser.clicked.connect(lambda _=False, own=field, title=text: self._ask(own, title))
            grid.addWidget(label(theme, "body", "text", text=text), place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(chooser, place, 2)
            self.fields.append(field)
            self.choosers.append(chooser)
        column.addLayout(grid)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(theme, translate("Batch", "Cancel"))
        cancel.clicked.connect(self.close)
        self.compare = button(theme, translate("Batch", "Compare"), "compare", "primary")
        self.compare.setDefault(True)
        self.compare.clicked.connect(self._on_compare)
        row.addWidget(cancel)
        row.addWidget(self.compare)
        column.addLayout(row)
        self._refresh()

    def _ask(self, field: QLineEdit, title: str) -> None:
        start = field.text() or self._start or QDir.homePath()
        folder = QFileDialog.getExistingDirectory(self, title, start)
        if folder:
            field.setText(folder)

    def _refresh(self) -> None:
        ready = all(field.text().strip() for field in self.fields)
        self.compare.setEnabled(ready)
        self.compare.setToolTip("" if ready else translate("Batch", "Choose both folders first."))

    def _on_compare(self) -> None:
        questioned, references = (field.text().strip() for field in self.fields)
        self.wanted.emit(questioned, references)
        self.close()
