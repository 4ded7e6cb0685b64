"""The list of commands under the search field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeySequence,
    QMoveEvent,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verifier_app.ui.command import WORDS

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
KEY_ROLE = Qt.ItemDataRole.UserRole + 1
SHORTCUT_ROLE = Qt.ItemDataRole.UserRole + 2
FOUND_BY_ROLE = Qt.ItemDataRole.UserRole + 3
ROW = 28
VISIBLE = 12
COVERED = 2
"""Pixels of its field over which a completer lays its list."""


def found_by(action: QAction) -> str:
    """The words by which a command is found: its name and what else it is called."""
    return f"{action.text().replace('&', '')}\n{action.property(WORDS)}"


class ShortcutDelegate(QStyledItemDelegate):
    """A command's name at the left, its keys at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row."""
        super().paint(painter, option, index)
        keys = index.data(SHORTCUT_ROLE)
        if keys:
            painter.save()
            painter.setFont(self._theme.fonts.font("caption"))
            painter.setPen(self._theme.colour("text3"))
            row = option.rect.adjusted(8, 0, -8, 0)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
            painter.restore()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """A long name leaves the keys their room."""
        super().initStyleOption(option, index)
        keys = QFontMetrics(self._theme.fonts.font("caption"))
        room = option.rect.width() - keys.horizontalAdvance(index.data(SHORTCUT_ROLE)) - 3 * 8
        metrics = option.fontMetrics
        option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's names
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        """A comfortable row, as wide as the list."""
        return QSize(0, self._theme.reach(ROW))


class FoundView(QListView):
    """What was found, right below the field: a completer's list covers its lower edge."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field

    def moveEvent(self, event: QMoveEvent) -> None:
        """Stay clear of the field."""
        super().moveEvent(event)
        edge = self._field.mapToGlobal(QPoint(0, self._field.height())).y()
        if edge - COVERED <= self.y() < edge:
            self.move(self.x(), edge)


class CommandList(QCompleter):
    """Completes words to commands, by any part of their names or of what else they are called."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionRole(FOUND_BY_ROLE)
        self.setMaxVisibleItems(VISIBLE)
        popup = FoundView(parent)
        popup.setProperty("popup", True)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.dress(popup)
        popup.setAccessibleName(translate("CommandSearch", "Commands found"))
        self.setPopup(popup)
        # A completer gives its list a delegate of its own; ours must come after it.
        popup.setItemDelegate(ShortcutDelegate(theme, popup))

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer these commands."""
        self._items.clear()
        for action in actions:
            item = QStandardItem(action.text().replace("&", ""))
            item.setData(action.objectName(), KEY_ROLE)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item.setData(keys, SHORTCUT_ROLE)
            item.setData(found_by(action), FOUND_BY_ROLE)
            item.setEditable(False)
            self._items.appendRow(item)

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What the field is filled with: the command's name."""
        return str(index.data())

    def first_for(self, words: str) -> str:
        """The key of the first command that fits `words`, or nothing."""
        self.setCompletionPrefix(words)
        index = self.completionModel().index(0, 0)
        return str(index.data(KEY_ROLE)) if index.isValid() else ""

    def key_at(self, index: QModelIndex) -> str:
        """The key of the command at `index` of the list."""
        return str(index.data(KEY_ROLE))
