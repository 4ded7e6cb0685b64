"""The rows of a ranking: place, name, small scale, llr, verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.set_words import shown_llr, spoken_row
from verifier_app.ui.widgets.marks import TOKEN, draw_mark
from verifier_app.ui.widgets.small_scale import draw_small_scale

if TYPE_CHECKING:
    from verifier_app.engine.set_questions import RankedSet
    from verifier_app.types import Verdict
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
ROW = 46
PLACE, FIGURE, MARK = 28, 58, 18
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class RankModel(QAbstractListModel):
    """The rows, for a view."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[RankedSet, ...] = ()
        self.muted = False

    def show(self, rows: tuple[RankedSet, ...]) -> None:
        """Show other rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of sets in the ranking."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name; all of the row for a screen reader and the tooltip."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken_row(index.row(), row)
        return None


class RankDelegate(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, theme: Theme, model: RankModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, self._theme.fonts.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row; grey while a newer ranking is computed."""
        row = self._model.rows[index.row()]
        rect = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        right = option.direction == Qt.LayoutDirection.RightToLeft
        if right:  # mirrored as a whole, except what runs from left to right by itself
            rect = rect.adjusted(4, 0, -2, 0)
        self._draw(painter, rect, index.row(), row, right=right)
        painter.restore()

    def _draw(
        self, painter: QPainter, rect: QRectF, place: int, row: RankedSet, *, right: bool
    ) -> None:
        fonts, theme = self._theme.fonts, self._theme

        def part(left: float, width: float, top: float = 0, height: float = 0) -> QRectF:
            x = rect.right() - left - width if right else rect.left() + left
            return QRectF(x, rect.top() + top, width, height or rect.height())

        faint = self._model.muted
        painter.setFont(fonts.font("small"))
        painter.setPen(theme.colour("text3" if faint else "text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            part(4, PLACE - 8), middle | Qt.AlignmentFlag.AlignTrailing, numbers.count(place + 1)
        )
        wide = rect.width() - PLACE - FIGURE - MARK - 8
        font = fonts.font("body", 600 if place == 0 else 400)
        painter.setFont(font)
        painter.setPen(theme.colour("text3" if faint else "text"))
        name = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(wide))
        top = part(PLACE, wide, 6, fonts.line("body"))
        painter.drawText(top, middle | Qt.AlignmentFlag.AlignLeading, name)
        below = part(PLACE, wide, 6 + fonts.line("body"), 16)
        mark = part(rect.width() - MARK - 2, MARK, (rect.height() - MARK) / 2, MARK)
        if row.error:
            painter.setFont(fonts.font("caption"))
            painter.setPen(theme.colour("err"))
            short = painter.fontMetrics().elidedText(
                row.error, Qt.TextElideMode.ElideRight, int(wide)
            )
            painter.drawText(below, middle | Qt.AlignmentFlag.AlignLeading, short)
            draw_icon(painter, mark.adjusted(1, 1, -1, -1), "error", theme.tokens.colour("err"))
            return
        verdict = cast("Verdict", row.verdict)
        draw_small_scale(painter, below, theme, row.llr, (row.t_different, row.t_same), verdict)
        painter.setFont(fonts.font("body", 600))
        painter.setPen(theme.colour("text3" if faint else "text"))
        figure = part(rect.width() - MARK - FIGURE - 8, FIGURE)
        painter.drawText(figure, middle | Qt.AlignmentFlag.AlignTrailing, shown_llr(row))
        token = "text3" if faint else TOKEN[verdict]
        draw_mark(painter, mark, verdict, theme.colour(token), theme.colour("surface"))


class RankRows(QListView):
    """The ranking; choosing a row opens its set."""

    chosen = Signal(int)
    """Carries the number of the set."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RankModel()
        self._delegate = RankDelegate(theme, self.rows)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Sets", "Ranking, best first"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the set of the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def show_rows(self, rows: tuple[RankedSet, ...], *, muted: bool) -> None:
        """Show a ranking; `muted` while it is no longer current."""
        self.rows.muted = muted
        self.rows.show(rows)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.rows[index.row()].set_id)
