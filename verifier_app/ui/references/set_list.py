"""The list of reference sets: a small picture, the name, how many references, how old."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verifier_app.ui.models.set_words import set_caption
from verifier_app.ui.widgets.pictures import fitted, on_paper

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.set_questions import SetFacts
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
ROW = 58
WELL = QSizeF(72, 40)
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SetListModel(QAbstractListModel):
    """The sets that are shown, for a view."""

    def __init__(self, sets: ReferenceSets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sets = sets
        self.rows: tuple[SetFacts, ...] = ()

    def refresh(self) -> bool:
        """Take the rows of the view model; False where they are as before."""
        rows = self.sets.shown
        if rows == self.rows:
            return False
        if [own.id for own in rows] == [own.id for own in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return True
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of sets."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name to show; name and caption for a screen reader."""
        if not 0 <= index.row() < len(self.rows):
            return None
        facts = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return facts.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{facts.name}, {set_caption(facts)}"
        return None


class SetDelegate(QStyledItemDelegate):
    """Paints one set."""

    def __init__(self, theme: Theme, model: SetListModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(200, self._theme.fonts.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, picture and two lines of text."""
        facts = self._model.rows[index.row()]
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(self._theme.colour("accent"), 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        well = QRectF(rect.left() + 8, rect.center().y() - WELL.height() / 2, *WELL.toTuple())
        if right:
            well.moveRight(rect.right() - 8)
        self._draw_well(painter, well, self._model.sets.pictures.of(facts.cover))
        edge = WELL.width() + 18
        words = rect.adjusted(8, 0, -edge, 0) if right else rect.adjusted(edge, 0, -8, 0)
        self._draw_words(painter, words, facts)
        painter.restore()

    def _draw_well(self, painter: QPainter, well: QRectF, picture: Picture | None) -> None:
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(well.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if picture is not None:
            room = well.adjusted(5, 4, -5, -4)
            place = fitted(QSizeF(picture.width, picture.height), room)
            ratio = painter.device().devicePixelRatio()
            image = on_paper(picture, self._theme.colour("paper")).scaled(
                max(1, round(place.width() * ratio)),
                max(1, round(place.height() * ratio)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter.drawImage(place, image)

    def _draw_words(self, painter: QPainter, rect: QRectF, facts: SetFacts) -> None:
        fonts = self._theme.fonts
        lines = (
            (facts.name, fonts.font("body", 600), "text", fonts.line("body")),
            (set_caption(facts), fonts.font("small"), "text2", fonts.line("small")),
        )
        top = rect.center().y() - sum(line[3] for line in lines) / 2
        for text, font, token, height in lines:
            painter.setFont(font)
            painter.setPen(self._theme.colour(token))
            room = QRectF(rect.left(), top, rect.width(), height)
            shown = QFontMetrics(font).elidedText(
                text, Qt.TextElideMode.ElideRight, int(rect.width())
            )
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, align, shown)
            top += height


class SetList(QListView):
    """Sets to choose from."""

    chosen = Signal(int)
    """Carries the number of the set."""

    def __init__(self, theme: Theme, sets: ReferenceSets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = sets
        self._own_change = False
        self.rows = SetListModel(sets, self)
        self._delegate = SetDelegate(theme, self.rows)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setProperty("plain", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("Sets", "Reference sets"))
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        sets.list_changed.connect(self.refresh)
        sets.pictures.changed.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.refresh()

    def refresh(self) -> None:
        """Show the view model's sets and which one is open."""
        self._own_change = True
        self.rows.refresh()
        numbers = [own.id for own in self.rows.rows]
        if self._sets.selected in numbers:
            index = self.rows.index(numbers.index(self._sets.selected))
            if index != self.currentIndex():
                self.setCurrentIndex(index)
                self.scrollTo(index)
        else:
            self.setCurrentIndex(QModelIndex())
        self._own_change = False

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and not self._own_change:
            self.chosen.emit(self.rows.rows[now.row()].id)
