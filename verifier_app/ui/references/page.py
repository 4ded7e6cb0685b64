"""The References page: list of sets, the open set, and ranking; three forms by width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.clipboard import SourceReader
from verifier_app.ui.compare.places import (
    GAP,
    GAP_NARROW,
    HEAD,
    HEAD_NARROW,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    MARGIN,
    MARGIN_NARROW,
    Form,
    form_for,
)
from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers
from verifier_app.ui.references.rank_card import WIDTH as RANK_WIDTH
from verifier_app.ui.references.rank_card import RankCard
from verifier_app.ui.references.set_card import SetCard
from verifier_app.ui.references.set_list import SetList
from verifier_app.ui.widgets.combo import Combo
from verifier_app.ui.widgets.labels import Segmented, button, card, label, paragraph, tool_button

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.models.set_ranking import SetRanking
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
LIST_WIDTH = 280
RANK_NARROW = 272


class ReferencesPage(QScrollArea):
    """Shows a `ReferenceSets` and a `SetRanking`."""

    profile_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        commands: Commands,
        sets: ReferenceSets,
        ranking: SetRanking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self.sets = sets
        self.ranking = ranking
        self.form: Form | None = None
        self._ranked: object = None
        self.reader = SourceReader(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Sets", "References"))
        inner = QWidget()
        inner.setProperty("clear", True)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._head = self._build_head()
        self._column.addWidget(self._head)
        self._row = QHBoxLayout()
        self.list_card = self._build_list()
        self.set_card = SetCard(theme, commands, sets, self.reader)
        self.rank_card = RankCard(theme, commands, ranking, sets, self.reader)
        self.rank_card.set_wanted.connect(sets.choose)
        self._row.addWidget(self.list_card)
        self._row.addWidget(self.set_card, 1)
        self._row.addWidget(self.rank_card)
        self._column.addLayout(self._row, 1)
        self.setWidget(inner)
        self._inner = inner
        sets.list_changed.connect(self._on_list_changed)
        self._on_list_changed()
        self._arrange("normal")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the form where a break point is crossed."""
        super().resizeEvent(event)
        form = form_for(self.width())
        if form != self.form:
            self._arrange(form)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the sets when they are looked at; others may have changed them."""
        super().showEvent(event)
        self.sets.load()
        self.ranking.show(shown=True)

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

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self._theme, "page", "text", 600, translate("Sets", "References")))
        row.addSpacing(14)
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
        self.combo = Combo(self._theme)
        self.combo.setFont(self._theme.fonts.font("small", 500))
        self.combo.setAccessibleName(translate("Sets", "Reference set"))
        self.combo.setMinimumWidth(180)
        self.combo.setMaxVisibleItems(16)
        self.combo.activated.connect(self._on_combo)
        row.addSpacing(8)
        row.addWidget(self.combo, 1)
        row.addStretch(1)
        self.new = button(self._theme, translate("Sets", "New set"), "add", "primary")
        self.new.clicked.connect(self._commands["new_set"].trigger)
        row.addWidget(self.new)
        return head

    def _build_list(self) -> QFrame:
        made = card()
        made.setAccessibleName(translate("Sets", "Reference sets"))
        column = QVBoxLayout(made)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(self._theme.fonts.px(40))
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 2, 0)
        row.setSpacing(8)
        title = translate("Sets", "Reference sets")
        row.addWidget(label(self._theme, "body", "text", 600, title))
        self._count = label(self._theme, "small", "text3")
        row.addWidget(self._count, 1)
        row.addWidget(tool_button(self._theme, self._commands["new_set"], "add", 26))
        column.addWidget(head)
        self.search = QLineEdit()
        self.search.setProperty("well", True)
        self.search.setFont(self._theme.fonts.font("small"))
        self.search.setFixedHeight(self._theme.fonts.px(28))
        self.search.setPlaceholderText(translate("Sets", "Find a set"))
        self.search.setAccessibleName(translate("Sets", "Find a set"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", self._theme), QLineEdit.ActionPosition.LeadingPosition)
        for inner in self.search.findChildren(QToolButton):
            inner.setAccessibleName(translate("Sets", "Find a set"))
        self.search.textChanged.connect(self.sets.search)
        column.addWidget(self.search)
        column.addSpacing(8)
        self.list = SetList(self._theme, self.sets)
        self.list.chosen.connect(self.sets.choose)
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
        before = [
            (self.combo.itemText(i), self.combo.itemData(i)) for i in range(self.combo.count())
        ]
        if rows != before:
            self.combo.clear()
            for name, number in rows:
                self.combo.addItem(name, number)
        numbers_of = [number for _, number in rows]
        selected = self.sets.selected
        self.combo.setCurrentIndex(numbers_of.index(selected) if selected in numbers_of else -1)
        self.combo.setEnabled(bool(rows))

    def _on_combo(self, index: int) -> None:
        self.sets.choose(self.combo.itemData(index))

    def _arrange(self, form: Form) -> None:
        self.form = form
        narrow = form == "narrow"
        px = self._theme.fonts.px
        margin = MARGIN_NARROW if narrow else MARGIN
        self._column.setContentsMargins(margin, 0, margin, margin)
        self._head.setFixedHeight(px(HEAD_NARROW if narrow else HEAD))
        self._row.setSpacing(GAP_NARROW if narrow else GAP)
        self.list_card.setVisible(not narrow)
        self.list_card.setFixedWidth(px(LIST_WIDTH))
        self.rank_card.setFixedWidth(px(RANK_NARROW if narrow else RANK_WIDTH))
        self.combo.setVisible(narrow)
        self._inner.setMinimumSize(px(LEAST_WIDTH[form]), px(LEAST_HEIGHT))
        if narrow:
            self.search.clear()
        self._fill_combo()
