"""Tables to read and to copy from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)

from verifier_app.ui.widgets.labels import FIGURES_END

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_result import Table
    from verifier_app.ui.theme import Theme

COPY = QKeySequence.StandardKey.Copy
MOST_ROWS = 12
"""Rows that are shown at once; more are scrolled."""
_WORDS = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class ReadTable(QTableWidget):
    """Shows a `Table`; Ctrl+C copies what is selected, or all of it."""

    def __init__(self, theme: Theme, *, fits: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._fits = fits
        self._table: Table | None = None
        self.setProperty("read", True)
        self.setFont(theme.fonts.font("small"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setFont(theme.fonts.font("small", 500))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        theme.resized.connect(self._fit)

    def show_table(self, table: Table) -> None:
        """Show another table."""
        if table == self._table:
            return
        self._table = table
        self.setAccessibleName(table.title)
        self.setColumnCount(len(table.columns))
        self.setRowCount(len(table.rows))
        for row, cells in enumerate(table.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(FIGURES_END if column else _WORDS)
                self.setItem(row, column, item)
        for column in range(len(table.columns)):
            title = QTableWidgetItem(table.columns[column])
            title.setTextAlignment(FIGURES_END if column else _WORDS)
            self.setHorizontalHeaderItem(column, title)
        if table.columns:
            self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def text(self) -> str:
        """What is selected, or everything, with tabs between cells."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        table = self._table
        if table is None:
            return ""
        rows = [table.rows[row] for row in chosen] if chosen else list(table.rows)
        return "\n".join("\t".join(cells) for cells in (table.columns, *rows))

    def event(self, event: QEvent) -> bool:
        """Copying means this table here, not the finding, which the window copies."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.matches(COPY):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(COPY):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """As high as its rows, where nothing else decides."""
        line = self._theme.reach(26)
        self.verticalHeader().setDefaultSectionSize(line)
        if self._fits:
            head = self.horizontalHeader().sizeHint().height()
            rows = min(MOST_ROWS, max(1, self.rowCount()))
            self.setFixedHeight(head + rows * line + 4)
