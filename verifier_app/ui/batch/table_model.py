"""The rows of a batch for a table view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QObject, Qt

from verifier_app.ui.models.batch_words import ShownRow, shown_row, spoken
from verifier_app.ui.widgets.labels import FIGURES_END, tip
from verifier_app.ui.widgets.rows import NOWHERE, Index

if TYPE_CHECKING:
    from collections.abc import Collection

    from verifier_app.ui.models.batch_order import BatchOrder, Sort

translate = QCoreApplication.translate
ROW, QUESTIONED, REFERENCE, FILE, OTHER, SCALE, LLR, RAW, SCORE, VERDICT, NOTE = range(11)
"""The columns."""
WIDE_ONLY = (RAW,)
NOT_NARROW = (OTHER, RAW, SCORE)
"""Narrow tables have both names in one column."""
FIGURES = (ROW, LLR, RAW, SCORE)


@dataclass(frozen=True)
class Column:
    """A column: its title, what a click on it sorts by, its least width, and in narrow tables.

    `short` is its title where there is no room for the other, in languages of longer words.
    """

    title: str
    sort: Sort | None
    width: int
    narrow: int
    short: str = ""


def columns() -> tuple[Column, ...]:
    """All columns, in order."""
    return (
        Column(translate("Batch", "Row"), "row", 64, 52),
        Column(translate("Batch", "Questioned"), None, 116, 108),
        Column(translate("Batch", "Reference"), None, 116, 108),
        Column(translate("Batch", "File"), "file", 120, 126),
        Column(translate("Batch", "File 2"), None, 120, 0),
        Column(
            translate("Batch", "different – same"), "llr", 156, 104, translate("Batch", "Scale")
        ),
        Column(translate("Batch", "llr"), "llr", 60, 56),
        Column(translate("Batch", "Raw"), "raw", 64, 60),
        Column(translate("Batch", "Score"), "llr", 72, 56),
        Column(translate("Batch", "Verdict"), "verdict", 126, 110),
        Column(
            translate("Batch", "Warning or error"), "warning", 132, 124, translate("Batch", "Note")
        ),
    )


class BatchTable(QAbstractTableModel):
    """The shown rows of a `BatchOrder`.

    Attributes:
        has_both_names: Whether the name of the reference stands below that of the questioned file,
            for want of a column of its own.
    """

    def __init__(self, order: BatchOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = order
        self.has_both_names = False
        self._shortened: frozenset[int] = frozenset()
        self.columns = columns()
        self._texts: dict[int, ShownRow] = {}
        order.reset.connect(self._on_reset)
        order.scored.connect(self._on_scored)

    def row(self, place: int) -> ShownRow:
        """The texts of the row at `place`."""
        batch = self.order.batch
        number = self.order.shown[place]
        known = self._texts.get(number)
        if known is None:
            score = batch.scores[number] if number < batch.done else None
            known = shown_row(batch.rows[number], score, batch.tails)
            if len(self._texts) > 2000:
                self._texts.clear()
            self._texts[number] = known
        return known

    def files(self, place: int) -> tuple[str, str | None]:
        """The questioned file of the row at `place`, and its first reference."""
        own = self.order.batch.rows[self.order.shown[place]]
        return own.questioned, own.references[0] if own.references else None

    def shorten(self, columns: Collection[int]) -> None:
        """Give these columns their short title, and the others the whole."""
        if self._shortened != frozenset(columns):
            self._shortened = frozenset(columns)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of shown rows."""
        return 0 if parent.isValid() else len(self.order.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number of columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section, is_short=section in self._shortened)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if section in FIGURES:
                return FIGURES_END
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def title(self, section: int, *, is_short: bool = False) -> str:
        """The title; an arrow where the rows are sorted by it."""
        column, wish = self.columns[section], self.order.wish
        title = column.short if is_short else column.title
        # one arrow for a sort, at the column that it is named after
        named = column.sort == wish.sort and section not in (SCALE, SCORE)
        if not named or (wish.sort == "row" and not wish.descending):
            return title
        return f"{title} {'↓' if wish.descending else '↑'}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says; all of the row for a screen reader in its first cell."""
        if not 0 <= index.row() < len(self.order.shown):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == ROW:
            return spoken(self.row(index.row()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._tip(index))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.row(index.row())
        return {
            ROW: row.number, FILE: row.file, OTHER: row.references, LLR: row.llr_text,
            SCALE: row.llr_text, RAW: row.raw_text, SCORE: row.score_text,
            VERDICT: row.verdict_text, NOTE: row.fault or row.warning,
            QUESTIONED: row.file, REFERENCE: row.references,
        }[index.column()]  # fmt: skip

    def _tip(self, index: Index) -> str:
        """Where room may be short: whole paths, whole sentences."""
        own = self.order.batch.rows[self.order.shown[index.row()]]
        if index.column() == FILE and self.has_both_names:
            return "\n".join((own.questioned, *own.references))
        if index.column() in (FILE, QUESTIONED):
            return own.questioned
        if index.column() in (OTHER, REFERENCE):
            return "\n".join(own.references)
        row = self.row(index.row())
        return row.fault or (row.warning if index.column() == NOTE else "") or ""

    def _on_reset(self) -> None:
        self.beginResetModel()
        self._texts.clear()
        self.endResetModel()
        last = len(self.columns) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def _on_scored(self, first: int, end: int) -> None:
        for place in range(first, end):
            self._texts.pop(self.order.shown[place], None)
        if end > first:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))
