"""The table of a batch on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionHeader,
    QTableView,
)

from verifier_app.ui.batch import row_painter
from verifier_app.ui.batch.table_model import (
    FILE,
    LLR,
    NOT_NARROW,
    NOTE,
    OTHER,
    QUESTIONED,
    REFERENCE,
    ROW,
    SCALE,
    VERDICT,
    WIDE_ONLY,
    BatchTable,
)
from verifier_app.ui.models.small_pictures import SmallPictures
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.rows import mark_current

if TYPE_CHECKING:
    from verifier_app.ui.compare.places import Form
    from verifier_app.ui.models.batch_order import BatchOrder
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
STRETCH = {FILE: 1.0, OTHER: 1.0, SCALE: 1.0, NOTE: 2.0}
"""Columns that share the room that is left."""


class BatchView(QTableView):
    """Rows to look at; Return or a double click opens one."""

    picked = Signal(int)
    """Carries the number of the row in the batch, from 0."""
    current_changed = Signal()

    def __init__(self, theme: Theme, order: BatchOrder, pictures: SmallPictures) -> None:
        super().__init__()
        self._theme = theme
        self._order = order
        self._chosen: int | None = None
        self._is_narrow = False
        self.rows = BatchTable(order, self)
        self.painter = row_painter.RowPainter(theme, self.rows, pictures)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("Batch", "Rows"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.fonts.px(row_painter.ROW))
        head = self.horizontalHeader()
        head.setFont(theme.fonts.font("small"))
        Reach(theme, head, 32)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.sectionClicked.connect(self._on_head)
        self.doubleClicked.connect(self._pick)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        order.batch.opened.connect(self._on_opened)
        order.reset.connect(self._restore)
        order.reset.connect(self._shorten_heads)  # an arrow makes one longer
        pictures.changed.connect(self._on_pictures)
        # opaque: what is scrolled is moved on the screen, and only what appears is painted
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.viewport().update)

    def choose_form(self, form: Form) -> None:
        """Wide tables have two more columns, narrow ones fewer and narrower ones."""
        self._is_narrow = self.rows.has_both_names = form == "narrow"
        hidden = {"narrow": NOT_NARROW, "normal": WIDE_ONLY, "wide": ()}[form]
        for column in NOT_NARROW:
            self.setColumnHidden(column, column in hidden)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row that the keyboard comes to, which Enter opens: Qt makes it current alone."""
        super().focusInEvent(event)
        mark_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the first and the last row: cells of a row are not told apart."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.rows.rowCount() - 1,
        }
        if action in ends:
            return self.rows.index(ends[action], max(0, self.currentIndex().column()))
        return super().moveCursor(action, keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The same by the head's own font, which it has only now."""
        super().showEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground, then paint the cells."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
        super().paintEvent(event)

    def _on_pictures(self) -> None:
        """Paint the wells that are seen, and nothing else."""
        places = [self.columnViewportPosition(column) for column in (QUESTIONED, REFERENCE)]
        width = self.columnWidth(QUESTIONED) + self.columnWidth(REFERENCE)
        self.viewport().update(min(places), 0, width, self.viewport().height())

    def _fit(self) -> None:
        px = self._theme.fonts.px
        shown = [i for i in range(len(self.rows.columns)) if not self.isColumnHidden(i)]
        least = {
            i: px(own.narrow if self._is_narrow else own.width)
            for i, own in enumerate(self.rows.columns)
            if i in shown
        }
        for i, width in (
            (VERDICT, self.painter.verdict_width()),
            (LLR, self.painter.llr_width()),
        ):
            longer = max(0, width - least[i])
            least[i] += longer
            least[SCALE] -= longer  # which is as good when it is shorter
        for i in (ROW, QUESTIONED, REFERENCE):
            least[i] = max(least[i], self._head_width(i))
        spare = self.viewport().width() - sum(least.values())
        least[SCALE] += min(0, spare)
        spare = max(0, spare)
        shares = sum(STRETCH.get(i, 0.0) for i in shown)
        for i in shown:
            self.setColumnWidth(i, least[i] + int(spare * STRETCH.get(i, 0.0) / shares))
        self._shorten_heads()

    def _shorten_heads(self) -> None:
        """Give titles that would lose their end their short form."""
        rows = self.rows
        too_long = (
            i
            for i, own in enumerate(rows.columns)
            if own.short and self._head_width(i, rows.title(i)) > self.columnWidth(i)
        )
        rows.shorten(list(too_long))

    def _head_width(self, column: int, title: str = "") -> int:
        """What the head of a column needs to show a title whole; its own, sorted by it or not."""
        own = self.rows.columns[column]
        title = title or (f"{own.title} ↓" if own.sort == "row" else own.title)
        option = QStyleOptionHeader()
        head = self.horizontalHeader()
        head.initStyleOption(option)
        font = head.font()
        font.setBold(True)  # as Qt reckons
        option.fontMetrics = QFontMetrics(font)
        option.text = title
        style = head.style()
        return style.sizeFromContents(
            QStyle.ContentsType.CT_HeaderSection, option, QSize(), head
        ).width()

    def _on_head(self, column: int) -> None:
        """A click sorts; one more turns the order round."""
        by = self.rows.columns[column].sort
        if by is not None:
            wish = self._order.wish
            # figures are looked at from the highest down
            first = by in ("llr", "raw")
            descending = not wish.descending if wish.sort == by else first
            self._order.sort(by, descending=descending)

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._chosen = self._order.shown[now.row()]
        self.current_changed.emit()

    def _on_opened(self) -> None:
        if not self._order.batch.rows:
            self._chosen = None

    def _restore(self) -> None:
        """The same row stays the current one, wherever it stands now."""
        place = None if self._chosen is None else self._order.place_of(self._chosen)
        if place is not None:
            self.setAutoScroll(False)  # what the person looks at stays in place
            self.setCurrentIndex(self.rows.index(place, 0))
            self.setAutoScroll(True)
        self.current_changed.emit()

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._order.shown[index.row()])
