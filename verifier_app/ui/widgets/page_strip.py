"""The pages of a file in a row, to choose one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.pictures import draw_well
from verifier_app.ui.widgets.rows import NOWHERE, Index

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WELL = QSize(40, 48)
COMPACT = QSize(30, 22)
GAP, EDGE, ABOVE = 3, 3, 4


class PageStrip(QListView):
    """Small pictures of pages with their numbers; arrow keys, Home and End choose.

    Where room is short there are only the numbers.
    """

    chosen = Signal(int)
    """The person chose this page, from 0."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.compact = False
        self._is_showing = False
        self.pages = _PageModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(_PagePainter(theme, self))
        self.setProperty("plain", True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self.setToolTip(translate("Pages", "Choose a page of this file"))
        self.choose_size(compact=False)
        theme.changed.connect(self.viewport().update)

    def choose_size(self, *, compact: bool) -> None:
        """Numbers only, or pictures as well."""
        self.compact = compact
        self.setViewportMargins(0, ABOVE, 0, 0)
        self.setFixedHeight(self.tile().height() + ABOVE)
        self.scheduleDelayedItemsLayout()

    def show_pages(self, count: int, page: int, picture: Callable[[int], Picture | None]) -> None:
        """Show `count` pages, with `page` chosen; `picture` tells how one looks."""
        self._is_showing = True
        self.pages.show_pages(count, picture)
        index = self.pages.index(page)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._is_showing = False
        self.viewport().update()

    def tile(self) -> QSize:
        """Size of one page with its number."""
        fonts = self._theme.fonts
        if self.compact:
            return QSize(fonts.px(COMPACT.width()), max(24, fonts.px(COMPACT.height())))
        height = WELL.height() + GAP + fonts.line("caption") + EDGE
        return QSize(WELL.width() + 2 * EDGE, height + EDGE)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what the person chose, by mouse or keys."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._is_showing:
            self.chosen.emit(current.row())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
        event.accept()


class _PageModel(QAbstractListModel):
    """The numbers of the pages."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self.picture: Callable[[int], Picture | None] = lambda _page: None

    def show_pages(self, count: int, picture: Callable[[int], Picture | None]) -> None:
        """Hold so many pages."""
        self.picture = picture
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A page's number, and how it is read aloud."""
        if role == Qt.ItemDataRole.DisplayRole:
            return numbers.count(index.row() + 1)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return translate("Pages", "Page {0} of {1}").format(index.row() + 1, self._count)
        return None


class _PagePainter(QStyledItemDelegate):
    """Paints a page on paper with its number below."""

    def __init__(self, theme: Theme, strip: PageStrip) -> None:
        super().__init__(strip)
        self._theme = theme
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """The same for every page."""
        return self._strip.tile()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint picture, number, and the ring of the chosen one."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        tile = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.fonts.font("caption", 600 if chosen else 400))
        number = QRectF(tile)
        ring = tile.adjusted(1, 1, -1, -1)
        if not self._strip.compact:
            left = tile.center().x() - WELL.width() / 2
            ring = QRectF(left, tile.top() + EDGE, WELL.width(), WELL.height())
            picture = self._strip.pages.picture(index.row())
            draw_well(painter, ring, self._theme, picture, (2, 2))
            ring = ring.adjusted(-1, -1, 1, 1)
            number.setTop(ring.bottom() + GAP - 1)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(ring, 5, 5)
        painter.setPen(self._theme.colour("accent" if chosen else "text2"))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()
