"""The Models page: the list, and the card of one model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.compare.places import Form
from verifier_app.ui.library.model_card import ModelCard
from verifier_app.ui.library.model_list import ModelList
from verifier_app.ui.models import numbers
from verifier_app.ui.models.model_words import marked_name
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.labels import button, card, label
from verifier_app.ui.widgets.page_frame import PageFrame

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.model_files import ModelFiles
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
LIST_WIDTH = 304


class ModelsPage(PageFrame):
    """Shows a `ModelFiles`."""

    def __init__(self, theme: Theme, commands: Commands, files: ModelFiles) -> None:
        super().__init__(theme, translate("Models", "Models"))
        self._commands = commands
        self.files = files
        self.combo = DropDown(theme, translate("Models", "Model"), 220)
        self.combo.activated.connect(lambda index: files.choose(self.combo.value(index)))
        self.head.addWidget(self.combo, 1)
        self.head.addStretch(1)
        self.take_in = button(theme, translate("Models", "Import…"), "open")
        self.take_in.clicked.connect(commands["import_model"].trigger)
        self.head.addWidget(self.take_in)
        self.list_card = self._build_list()
        self.model_card = ModelCard(theme, commands, files)
        self.body.addWidget(self.list_card)
        self.body.addWidget(self.model_card, 1)
        files.list_changed.connect(self._refresh)
        files.card_changed.connect(self._refresh_import)
        self._refresh()
        self.arrange("normal")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the models when they are looked at; others may have changed them."""
        super().showEvent(event)
        self.files.load()

    def event(self, event: QEvent) -> bool:
        """Who comes back from another window may have changed the models there.

        F2 means the model here; elsewhere the open reference set is renamed by it.
        """
        if event.type() == QEvent.Type.WindowActivate:
            self.files.load()
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rename the model that is chosen."""
        if event.key() == Qt.Key.Key_F2:
            self._commands["rename_model"].trigger()
        else:
            super().keyPressEvent(event)

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        first: QWidget = self.combo if self.form == "narrow" else self.list
        return [self.take_in, first, self.model_card.area]

    def arrange(self, form: Form) -> None:
        """The list becomes a drop-down where room is short."""
        super().arrange(form)
        narrow = form == "narrow"
        self.list_card.setVisible(not narrow)
        self.list_card.setFixedWidth(self.theme.fonts.px(LIST_WIDTH))
        self.combo.setVisible(narrow)

    def _build_list(self) -> QFrame:
        made = card()
        made.setAccessibleName(translate("Models", "Models"))
        column = QVBoxLayout(made)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        head = QWidget()
        Reach(self.theme, head, 44, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        title = translate("Models", "On this computer")
        row.addWidget(label(self.theme, "body", "text", 600, title))
        self._count = label(self.theme, "small", "text3")
        row.addWidget(self._count, 1)
        column.addWidget(head)
        self.list = ModelList(self.theme, self.files)
        self.list.chosen.connect(self.files.choose)
        self.list.removal_wanted.connect(self._commands["remove_model"].trigger)
        column.addWidget(self.list, 1)
        return made

    def _refresh(self) -> None:
        rows = self.files.rows or ()
        self._count.setText(numbers.count(len(rows)) if rows else "")
        choices = [("    " * own.depth + marked_name(own), own.name) for own in rows]
        self.combo.show_choices(choices, self.files.selected)
        self._refresh_import()

    def _refresh_import(self) -> None:
        self.take_in.setEnabled(not self.files.busy)
        self._commands["import_model"].setEnabled(not self.files.busy)
