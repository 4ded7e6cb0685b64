"""The card of the selected model in plain words, and what can be done with it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words, in_sentences
from verifier_app.ui.models.model_words import model_text
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.editable_title import EditableTitle
from verifier_app.ui.widgets.empty_state import EmptyState
from verifier_app.ui.widgets.fitting import FittingColumn
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    IconLabel,
    Selecting,
    button,
    label,
    paragraph,
    rule,
)
from verifier_app.ui.widgets.notices import Box
from verifier_app.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.model_files import Action, ModelFiles
    from verifier_app.ui.models.model_words import ModelText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Section(QWidget):
    """A heading and what stands under it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(theme, "body", "text", 600, title))
        self.words = paragraph(theme, "body", "text2")
        column.addWidget(self.words)
        self.column = column

    def say(self, text: str) -> None:
        """Show plain text below the heading."""
        self.words.setText(escape(text))
        self.words.setVisible(bool(text))


class ModelCard(QFrame):
    """Shows the selected model of a `ModelFiles`."""

    def __init__(self, theme: Theme, commands: Commands, files: ModelFiles) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._theme = theme
        self._commands = commands
        self._files = files
        self._shown: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_body())
        self._again = button(theme, translate("Models", "Try again"), "restart")
        self._again.clicked.connect(files.load)
        self.empty = EmptyState(theme, (self._again,))
        self.stack.addWidget(self.empty)
        column.addWidget(self.stack, 1)
        files.card_changed.connect(self.refresh)
        files.list_changed.connect(self.refresh)
        self.refresh()

    def edit_name(self) -> None:
        """Let the person change the name."""
        self.names.edit(self._files.selected)

    def refresh(self) -> None:
        """Show the view model's state."""
        row, card = self._files.current, self._files.card
        self.title.show_text("" if row is None else row.name)
        if row is not None and card is not None:
            self._show(model_text(row, card, self._files.point))
            if self._shown != row.facts.get("first_sha256"):  # which a new name leaves as it is
                self._shown = row.facts.get("first_sha256")
                self.area.verticalScrollBar().setValue(0)
            self.stack.setCurrentIndex(0)
        else:
            self._aside.show_text("")
            self.empty.say(*self._nothing())
            self.stack.setCurrentIndex(1)
        self._again.setVisible(self._files.failure is not None)
        for action, made in self.buttons.items():
            why = self._files.why_not(action)
            self._commands[f"{action}_model"].setEnabled(not why)
            made.setEnabled(not why)
            made.setToolTip(why or self._commands[f"{action}_model"].toolTip())
            made.setAccessibleDescription(why)

    def _nothing(self) -> tuple[str, str]:
        files = self._files
        if files.failure is not None:
            return translate("Models", "The models cannot be shown."), in_sentences(files.failure)
        row = files.current
        if row is not None and "error" in row.facts:
            return translate("Models", "This file cannot be used."), in_own_words(
                str(row.facts["error"])
            )
        if files.card_failure is not None:
            return translate("Models", "The card cannot be read."), in_sentences(files.card_failure)
        return translate("Models", "One moment"), translate("Models", "Reading the models.")

    def _show(self, text: ModelText) -> None:
        if self.names.currentWidget() is self.title:
            self._aside.show_text(text.caption, text.short)
        else:  # the name that is written has the room
            self._aside.show_text("")
        self._title.setText(text.title)
        self._notice_words.setText(escape(text.notice))
        self._notice.setVisible(bool(text.notice))
        self._notice.setAccessibleName(text.notice)
        self._purpose.say(text.purpose)
        self._data.say(text.data)
        self._licence.say(text.licence)
        for section, table, own in (
            (self._rates, self.rates, text.rates),
            (self._points, self.points, text.points),
        ):
            table.show_rows(own.head, own.rows)
            section.say(own.note)
        self._lineage.say(text.lineage)
        lines = (numbers.said_of(escape(name), escape(value)) for name, value in text.facts)
        self._facts.words.setText("<br>".join(lines))

    def _build_head(self) -> QWidget:
        theme = self._theme
        # A screen reader says all words of a part that is entered, by its name: those of the
        # card are not for whoever comes to the buttons.
        head = QFrame()
        head.setAccessibleName(translate("Models", "Model"))
        Reach(theme, head, 44, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        self.names = EditableTitle(theme, translate("Models", "Name of the model"), 60)
        self.names.renamed.connect(self._files.rename)
        self.title = self.names.label
        row.addWidget(self.names)
        self._aside = ElidedLabel(theme, "small", "text3", Qt.TextElideMode.ElideRight)
        self.names.currentChanged.connect(self.refresh)
        # it takes what room the name leaves
        self._aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self._aside, 1)
        self.buttons: dict[Action, QPushButton] = {}
        parts: tuple[tuple[Action, str, str, str], ...] = (
            ("rename", translate("Models", "Rename"), "pen", "outlined"),
            ("export", translate("Models", "Export…"), "save", "outlined"),
            ("roll_back", translate("Models", "Roll back"), "undo", "outlined"),
            ("remove", translate("Models", "Delete"), "clear", "outlined"),
            ("use", translate("Models", "Use"), "tick", "primary"),
        )
        for action, text, icon, kind in parts:
            made = button(theme, text, icon, kind)
            made.clicked.connect(self._commands[f"{action}_model"].trigger)
            row.addWidget(made)
            self.buttons[action] = made
        return head

    def _build_body(self) -> QWidget:
        theme = self._theme
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(translate("Models", "Card of the model"))
        inner = FittingColumn()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(16)
        self._title = label(theme, "lead", "text", 600)
        column.addWidget(self._title)
        column.addWidget(self._build_notice())
        self._purpose = Section(theme, translate("Models", "What it is for"))
        self._data = Section(theme, translate("Models", "What it was trained on"))
        self._licence = Section(theme, translate("Models", "Licence and terms"))
        self._rates = Section(theme, translate("Models", "Measured rates"))
        self.rates = SmallTable(theme, 2)
        self._points = Section(theme, translate("Models", "Operating points"))
        self.points = SmallTable(theme, 2)
        for section, table in ((self._rates, self.rates), (self._points, self.points)):
            section.column.insertWidget(1, table)
        self._lineage = Section(theme, translate("Models", "Lineage"))
        self._facts = Section(theme, translate("Models", "File"))
        Selecting(self._facts.words, SELECTABLE)
        self._facts.words.setAccessibleName(translate("Models", "Facts about the file"))
        for place, section in enumerate(self._sections()):
            if place:
                column.addWidget(rule())
            column.addWidget(section)
        column.addStretch(1)
        self.area.setWidget(inner)
        body = QFrame()
        body.setAccessibleName(translate("Models", "Model"))
        around = QVBoxLayout(body)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.area)
        return body

    def _sections(self) -> tuple[Section, ...]:
        return (
            self._purpose,
            self._data,
            self._licence,
            self._rates,
            self._points,
            self._lineage,
            self._facts,
        )

    def _build_notice(self) -> QWidget:
        self._notice = Box(self._theme, "warn_soft")
        row = QHBoxLayout(self._notice)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(9)
        mark = IconLabel(self._theme, "warning", "warn_icon")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self._notice_words: QLabel = paragraph(self._theme, "small", "text")
        row.addWidget(self._notice_words, 1)
        return self._notice
