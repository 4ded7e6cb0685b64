"""The References page: list of sets, the open set, and ranking; three forms by width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.compare.places import Form
from verifier_app.ui.models import numbers
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.references.rank_card import WIDTH as RANK_WIDTH
from verifier_app.ui.references.set_list import SetList
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.labels import Segmented, button, card, label, paragraph, tool_button
from verifier_app.ui.widgets.page_frame import PageFrame
from verifier_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.models.set_ranking import SetRanking
    from verifier_app.ui.references.rank_card import RankCard
    from verifier_app.ui.references.set_card import SetCard
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
LIST_WIDTH = 280
RANK_NARROW = 272


class ReferencesPage(PageFrame):
    """Shows a `ReferenceSets` and a `SetRanking`."""

    profile_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        commands: Commands,
        set_card: SetCard,
        rank_card: RankCard,
        sets: ReferenceSets,
        ranking: SetRanking,
    ) -> None:
        super().__init__(theme, translate("Sets", "References"))
        self._theme = theme
        self._commands = commands
        self.sets = sets
        self.ranking = ranking
        self._ranked: object = None
        self._build_head()
        self.list_card = self._build_list()
        self.set_card = set_card
        self.rank_card = rank_card
        self.rank_card.set_wanted.connect(sets.choose)
        self.body.addWidget(self.list_card)
        self.body.addWidget(self.set_card, 1)
        self.body.addWidget(self.rank_card)
        sets.list_changed.connect(self._on_list_changed)
        self._on_list_changed()
        self.arrange("normal")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the sets when they are looked at; others may have changed them."""
        super().showEvent(event)
        self.sets.load()
        self.ranking.show(shown=True)

    def event(self, event: QEvent) -> bool:
        """Who comes back from another window may have changed them there."""
        if event.type() == QEvent.Type.WindowActivate:
            self.sets.load()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is ranked that nobody sees."""
        super().hideEvent(event)
        self.ranking.show(shown=False)

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        first: QWidget = self.combo if self.form == "narrow" else self.list
        grid = self.set_card.grid
        cell: QWidget = grid.cells[0].well if grid.cells else grid.add_cell
        return [
            self.profile.button(self.sets.profile),
            first,
            cell,
            self.rank_card.pad if self.ranking.questioned.is_pad else self.rank_card.rows,
        ]

    def show_profile(self) -> None:
        """Show which profile's sets these are."""
        self.profile.choose(self.sets.profile)

    def _build_head(self) -> None:
        row = self.head
        self.profile = Segmented(
            self._theme,
            (
                ("signature", translate("Compare", "Signature")),
                ("character", translate("Compare", "Character")),
            ),
            translate("Compare", "Profile"),
        )
        self.profile.chosen.connect(self.profile_wanted)
        self.profile.choose(self.sets.profile)
        row.addWidget(self.profile)
        self.combo = DropDown(self._theme, translate("Sets", "Reference set"), 180)
        self.combo.activated.connect(self._on_combo)
        row.addSpacing(8)
        row.addWidget(self.combo, 1)
        row.addStretch(1)
        self.new = button(self._theme, translate("Sets", "New set"), "add", "primary")
        # the name of the new set has the keyboard, and keeps it after a double click
        self.new.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.new.clicked.connect(self._commands["new_set"].trigger)
        row.addWidget(self.new)

    def _build_list(self) -> QFrame:
        made = card()
        made.setAccessibleName(translate("Sets", "Reference sets"))
        column = QVBoxLayout(made)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        head = QWidget()
        Reach(self._theme, head, 40, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 2, 0)
        row.setSpacing(8)
        title = translate("Sets", "Reference sets")
        row.addWidget(label(self._theme, "body", "text", 600, title))
        self._count = label(self._theme, "small", "text3")
        row.addWidget(self._count, 1)
        row.addWidget(tool_button(self._theme, self._commands["new_set"], "add", 26))
        column.addWidget(head)
        self.search = SearchField(self._theme, translate("Sets", "Find a set"))
        self.search.textChanged.connect(self.sets.search)
        column.addWidget(self.search)
        column.addSpacing(8)
        self.list = SetList(self._theme, self.sets)
        self.list.chosen.connect(self.sets.choose)
        self.list.removal_wanted.connect(self.sets.remove_set)
        column.addWidget(self.list, 1)
        self._nothing = paragraph(self._theme, "small", "text2")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._nothing)
        self._below = QWidget()
        column.addWidget(self._below, 1)
        return made

    def _on_list_changed(self) -> None:
        every = self.sets.sets
        self._count.setText("" if not every else numbers.count(len(every)))
        shown = self.sets.shown
        self.list.setVisible(bool(shown))
        self._below.setVisible(not shown)
        words = ""
        if every is not None and not shown:
            no_such = translate("Sets", "No set has “{0}” in its name.").format(self.sets.query)
            words = no_such if every else translate("Sets", "None yet")
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self._fill_combo()
        # renaming or opening a set changes no ranking
        ranked = None if every is None else {(own.id, own.count, own.used) for own in every}
        if ranked != self._ranked:
            self._ranked = ranked
            used = None if every is None else sum(own.used > 0 for own in every)
            self.ranking.on_sets_changed(used)

    def _fill_combo(self) -> None:
        if self.form != "narrow":
            return
        rows = [(own.name, own.id) for own in self.sets.sets or ()]
        self.combo.show_choices(rows, self.sets.selected)
        has_none = self.sets.sets is not None and not rows
        self.combo.setPlaceholderText(translate("Sets", "None yet") if has_none else "")

    def _on_combo(self, index: int) -> None:
        self.sets.choose(self.combo.value(index))

    def arrange(self, form: Form) -> None:
        """The list becomes a drop-down where room is short."""
        super().arrange(form)
        narrow = form == "narrow"
        px = self._theme.fonts.px
        self.list_card.setVisible(not narrow)
        self.list_card.setFixedWidth(px(LIST_WIDTH))
        width = px(RANK_NARROW if narrow else RANK_WIDTH)
        self.rank_card.choose_width(width)
        self.combo.setVisible(narrow)
        if narrow:
            self.search.clear()
        self._fill_combo()
