"""Lists whose rows paint themselves: what their models and views have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from verifier_app.ui.widgets.labels import tip

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RowsModel(QAbstractListModel):
    """A sequence of values as the rows of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Any] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows; the same ones with other facts keep place and selection."""
        if rows == self.rows:
            return
        if rows and [self.key(own) for own in rows] == [self.key(own) for own in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def key(self, row: Any) -> object:  # noqa: ANN401 - whatever the list shows
        """What a row is known by."""
        return row

    def name(self, row: Any) -> str:  # noqa: ANN401
        """What the row is called."""
        raise NotImplementedError

    def spoken(self, place: int, row: Any) -> str:  # noqa: ANN401
        """All of the row, for a screen reader."""
        raise NotImplementedError

    def tip(self, place: int, row: Any) -> str:  # noqa: ARG002, ANN401
        """What the mouse is told."""
        return self.name(row)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name to show; all of the row for a screen reader."""
        place = index.row()
        if not 0 <= place < len(self.rows):
            return None
        row = self.rows[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.tip(place, row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(place, row)
        return None


class RowDelegate(QStyledItemDelegate):
    """Paints rows that are all equally high."""

    HEIGHT = 58

    def __init__(self, theme: Theme, model: RowsModel) -> None:
        super().__init__()
        self.theme = theme
        self.model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, self.theme.fonts.px(self.HEIGHT))

    def draw_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, edge: bool
    ) -> None:
        """Fill a chosen or hovered row, a chosen one with an edge if `edge`."""
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            drawn = chosen and edge
            painter.setPen(QPen(self.theme.colour("accent"), 1) if drawn else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(rect, 6 if edge else 4, 6 if edge else 4)

    def draw_lines(
        self, painter: QPainter, rect: QRectF, title: str, caption: str, kept: float = 0.0
    ) -> None:
        """Draw a title and a smaller line below it, both in the middle of the row.

        `kept` is the width behind the title that something else takes. What is too long loses
        its middle: the names of one office often differ at their end only.
        """
        fonts = self.theme.fonts
        lines = (
            (title, fonts.font("body", 600), "text", fonts.line("body"), kept),
            (caption, fonts.font("small"), "text2", fonts.line("small"), 0.0),
        )
        top = rect.center().y() - sum(line[3] for line in lines) / 2
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for text, font, token, height, taken in lines:
            painter.setFont(font)
            painter.setPen(self.theme.colour(token))
            shown = QFontMetrics(font).elidedText(
                text, Qt.TextElideMode.ElideMiddle, int(rect.width() - taken)
            )
            painter.drawText(QRectF(rect.left(), top, rect.width(), height), align, shown)
            top += height


def mark_current(view: QAbstractItemView) -> None:
    """Select the current row where none is selected."""
    if view.currentIndex().isValid() and not view.selectionModel().hasSelection():
        view.setCurrentIndex(view.currentIndex())


class RowsView(QListView):
    """A plain list; Return and a click pick a row."""

    picked = Signal(int)
    """Carries the row's place."""

    def __init__(self, theme: Theme, delegate: RowDelegate, name: str) -> None:
        super().__init__()
        self._delegate = delegate  # never read: the view would not keep it alive
        self.setModel(delegate.model)
        self.setItemDelegate(delegate)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(name)
        self.clicked.connect(lambda index: self.picked.emit(index.row()))
        theme.changed.connect(self.viewport().update)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the row that the keyboard comes to, which Return picks: Qt makes it current alone."""
        super().focusInEvent(event)
        mark_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return picks the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class ChoiceList(RowsView):
    """A list of which one row is chosen: by a click, or by the arrow keys at once."""

    chosen = Signal(object)
    """Carries the key of the row that the person went to."""
    removal_wanted = Signal()
    """Delete was pressed on the chosen row."""

    def __init__(self, theme: Theme, delegate: RowDelegate, name: str) -> None:
        super().__init__(theme, delegate, name)
        self._own_change = False
        self.rows: Any = delegate.model
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the row to be removed: once, however long the key is held."""
        if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)
        elif self.currentIndex().isValid() and not event.isAutoRepeat():
            self.removal_wanted.emit()

    def show_rows(self, rows: Sequence[Any], chosen: object) -> None:
        """Show rows, the one whose key is `chosen` as chosen; emits nothing."""
        self._own_change = True
        self.rows.show(rows)
        keys = [self.rows.key(own) for own in rows]
        if chosen in keys:
            index = self.rows.index(keys.index(chosen))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                self.scrollTo(index)
        else:
            self.setCurrentIndex(QModelIndex())
        self._own_change = False

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._own_change:
            self.chosen.emit(self.rows.key(self.rows.rows[now.row()]))
