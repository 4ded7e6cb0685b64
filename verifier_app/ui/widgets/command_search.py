"""Find a command by its words and run it (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from verifier_app.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
ACTION_ROLE = Qt.ItemDataRole.UserRole + 1
KEYS_ROLE = Qt.ItemDataRole.UserRole + 2
WIDTH, HEIGHT = 260, 24


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
        keys = index.data(KEYS_ROLE)
        if keys:
            painter.save()
            painter.setFont(self._theme.fonts.font("caption"))
            painter.setPen(self._theme.colour("text3"))
            row = option.rect.adjusted(8, 0, -8, 0)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, keys)
            painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A comfortable row."""
        return QSize(super().sizeHint(option, index).width(), self._theme.fonts.px(28))


class CommandSearch(QLineEdit):
    """A field that completes to commands; Enter runs the chosen one."""

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = list(actions)
        self._chosen: QAction | None = None
        self.setProperty("well", True)
        self.setFont(theme.fonts.font("small"))
        self.setPlaceholderText(translate("CommandSearch", "Search commands"))
        self.setAccessibleName(translate("CommandSearch", "Search commands"))
        self.setFixedSize(theme.fonts.px(WIDTH), theme.fonts.px(HEIGHT))
        self.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self._keys = QLabel("Ctrl+K", self)
        self._keys.setFont(theme.fonts.font("caption"))
        self._keys.setProperty("tone", "text2")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._model = QStandardItemModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        popup = QListView()
        popup.setItemDelegate(ShortcutDelegate(theme, popup))
        popup.setAccessibleName(translate("CommandSearch", "Commands found"))
        completer.setPopup(popup)
        completer.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]
        self.setCompleter(completer)
        self.textEdited.connect(lambda _text: self._keys.hide())
        self.returnPressed.connect(self._on_return)

    def commands(self) -> list[QAction]:
        """What can be found now: enabled commands with words."""
        return [a for a in self._actions if a.isEnabled() and a.text()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the commands as they are now."""
        self._model.clear()
        for action in self.commands():
            item = QStandardItem(action.text().replace("&", ""))
            item.setData(action, ACTION_ROLE)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            item.setData(keys, KEYS_ROLE)
            item.setEditable(False)
            self._model.appendRow(item)
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the words, unless the list of commands took the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.clear()
            self._keys.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        """Keep the key hint at the end."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        hint = self._keys.sizeHint()
        x = 8 if self.isRightToLeft() else self.width() - hint.width() - 8
        self._keys.setGeometry(x, 0, hint.width(), self.height())

    def run_first(self) -> None:
        """Run the first command that fits the words."""
        completer = self.completer()
        completer.setCompletionPrefix(self.text())
        index = completer.completionModel().index(0, 0)
        if index.isValid():
            self._on_chosen(index)

    def _on_return(self) -> None:
        if self._chosen is None and self.text():
            self.run_first()

    def _on_chosen(self, index: QModelIndex) -> None:
        action = index.data(ACTION_ROLE)
        self._chosen = action
        self.clear()
        self.clearFocus()
        self._chosen = None
        if isinstance(action, QAction):
            action.trigger()
