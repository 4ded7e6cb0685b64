"""Find a command by its words and run it (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from verifier_app.ui.icons import icon
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import keys_of

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.command_list import CommandList

translate = QCoreApplication.translate
WIDTH, HEIGHT = 260, 24
KEYS = "Ctrl+K"


class CommandSearch(QLineEdit):
    """A field that completes to commands; Enter runs the chosen one."""

    def __init__(self, theme: Theme, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = list(actions)
        self.setProperty("well", True)
        self.setFont(theme.fonts.font("small"))
        self.setPlaceholderText(translate("CommandSearch", "Search commands"))
        self.setAccessibleName(translate("CommandSearch", "Search commands"))
        self.setFixedWidth(theme.fonts.px(WIDTH))
        Reach(theme, self, HEIGHT)
        lens = self.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(translate("CommandSearch", "Search commands"))
        self._hint = QLabel(keys_of(KEYS), self)
        self._hint.setFont(theme.fonts.font("caption"))
        self._hint.setProperty("tone", "text2")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._list: CommandList | None = None
        self._is_leaving = False
        self._before: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    def begin(self) -> None:
        """Take the keyboard; words that stand here already give way to the first letter."""
        self.setFocus()
        self.selectAll()

    def commands(self) -> list[QAction]:
        """What can be found now: enabled commands with words."""
        return [a for a in self._actions if a.isEnabled() and a.text()]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the commands as they are now."""
        commands = self._offered()
        commands.offer(self.commands())
        super().focusInEvent(event)
        # Whoever only passes by with Tab is not shown the list.
        wanted = (
            Qt.FocusReason.MouseFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
            Qt.FocusReason.OtherFocusReason,
        )
        if event.reason() in wanted:
            commands.setCompletionPrefix(self.text())
            commands.complete()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget the words, unless the list of commands took the focus."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._forget_words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key hint at the end."""
        super().resizeEvent(event)
        self._place_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the key hint at the end, whichever side that is."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_hint()

    def _place_hint(self) -> None:
        """At the end of the field, whose words leave room for it."""
        width = self._hint.sizeHint().width()
        x = 8 if self.isRightToLeft() else self.width() - width - 8
        self._hint.setGeometry(x, 0, width, self.height())
        room = width + 8 if self._hint.text() else 0
        self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))

    def _show_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        self.setAccessibleDescription("" if text == keys_of(KEYS) else text)
        self._place_hint()

    def _forget_words(self) -> None:
        self.clear()
        self._show_hint(keys_of(KEYS))

    def _on_edited(self, text: str) -> None:
        self._show_hint("" if self._offered().first_for(text) else self._why_none(text))

    def _why_none(self, words: str) -> str:
        from verifier_app.ui.widgets.command_list import found_by

        words = words.casefold()
        if any(a.text() and words in found_by(a).casefold() for a in self._actions):
            return translate("CommandSearch", "Not possible now")
        return translate("CommandSearch", "No command")

    def run_first(self) -> None:
        """Run the first command that fits the words; words that none fits stay."""
        key = self._offered().first_for(self.text())
        if key:
            self._run(key)

    def _offered(self) -> CommandList:
        """The list, built when the field is first used."""
        if self._list is None:
            from verifier_app.ui.widgets.command_list import CommandList

            self._list = CommandList(self._theme, self)
            self._list.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]
            self.setCompleter(self._list)
        return self._list

    def _on_return(self) -> None:
        if self.text():
            self.run_first()

    def _on_chosen(self, index: QModelIndex) -> None:
        self._run(self._offered().key_at(index))

    def _run(self, key: str) -> None:
        # Enter in the list reaches the field as well.
        if self._is_leaving:
            return
        self._is_leaving = True
        # Later: the completer still has the chosen words to write into the field.
        action = next((a for a in self._actions if a.objectName() == key), None)
        QTimer.singleShot(0, self, self._leave)
        if action is not None:
            QTimer.singleShot(0, action, action.trigger)

    def _leave(self) -> None:
        self._is_leaving = False
        self._go_back()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """Remember where the keyboard was."""
        if now is self and old is not None and old.window() is self.window():
            self._before = old

    def _go_back(self) -> None:
        """Give the keyboard back to where it was.

        Without any focus, the window would choose its first control when a dialog closes:
        this one.
        """
        self._forget_words()
        before, self._before = self._before, None
        back = before if before is not None and isValid(before) and before.isVisible() else None
        (back or self.window()).setFocus()
