"""The Batch page: open pairs, watch them being compared, sort, filter, look, save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verifier_app.choices import DEFAULT_OPERATING_POINT, OPERATING_POINTS
from verifier_app.ui.batch.progress import BatchProgress
from verifier_app.ui.batch.table_view import BatchView
from verifier_app.ui.compare.places import MARGIN, MARGIN_NARROW, Form
from verifier_app.ui.models import numbers
from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.batch_words import saved_note, verdict_word, zone_line
from verifier_app.ui.models.engine_words import in_own_words, in_sentences
from verifier_app.ui.models.status import point_with_share
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.chips import ChipKind, ChipRow
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.drop_place import DropPlace
from verifier_app.ui.widgets.empty_state import EmptyState
from verifier_app.ui.widgets.labels import ElidedLabel, IconLabel, button, card, label, rule, tip
from verifier_app.ui.widgets.page_frame import PageFrame
from verifier_app.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.batch import Batch
    from verifier_app.ui.models.batch_order import BatchOrder, Sort
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
NAME_WIDTH = 180
"""Of a table's name on a button, at most."""
BESIDE_WORDS = 56
"""Of the field to search: the lens, and the edges."""


class BatchPage(PageFrame):
    """Shows a `Batch` in the order of a `BatchOrder`."""

    row_wanted = Signal(int)
    """A row is to be opened in Compare: carries its number in the batch, from 0."""
    point_wanted = Signal(str)

    def __init__(
        self, theme: Theme, commands: Commands, order: BatchOrder, pictures: SmallPictures
    ) -> None:
        title = translate("Batch", "Batch")
        super().__init__(theme, title, QBoxLayout.Direction.TopToBottom)
        self.drop_place = DropPlace(theme, self.viewport(), table_or_folders)
        self._commands = commands
        self.order = order
        self.batch: Batch = order.batch
        self._build_head()
        made = card()
        column = QVBoxLayout(made)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_table(pictures))
        self.stack.addWidget(self._build_empty())
        column.addWidget(self.stack)
        self.body.addWidget(made, 1)
        self.batch.changed.connect(self.refresh)
        self.batch.opened.connect(self.refresh)
        order.counted.connect(self._refresh_counts)
        order.reset.connect(self._refresh_order)
        self.refresh()
        self._refresh_counts()
        self.arrange("normal")

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        if self.stack.currentIndex() == 1:
            return [self.open_table]
        return [self.open_table, self.progress.pause, self.chips.chips[self.order.wish.kept],
                self.show_all if self.rows.currentIndex() else self.table]  # fmt: skip

    def arrange(self, form: Form) -> None:
        """Filter and sort stand below the chips where room is short."""
        super().arrange(form)
        self.table.choose_form(form)
        self._point_label.setVisible(form != "narrow")
        self._place_tools()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the filters as many rows as they need."""
        super().resizeEvent(event)
        self._place_tools()

    def refresh(self) -> None:
        """Show the view model's state."""
        batch = self.batch
        none = not batch.rows and (batch.failure is not None or batch.state is BatchState.DONE)
        nothing = batch.state is BatchState.EMPTY or none
        self.stack.setCurrentIndex(1 if nothing else 0)
        if nothing:
            self._refresh_empty()
        can_continue = batch.state is BatchState.EMPTY and batch.left_over is not None
        self._commands["continue_batch"].setEnabled(can_continue)
        self._source.show_text(batch.title)
        self.point.choose(batch.operating_point)
        can_save = bool(batch.scores)
        self._commands["save_batch"].setEnabled(can_save)
        self.save.setEnabled(can_save)
        why = translate("Batch", "Nothing is compared yet.")
        self.save.setToolTip(saved_note(self.order.counts["held"]) if can_save else why)
        self._refresh_foot()

    def _build_head(self) -> None:
        theme, commands = self.theme, self._commands
        self.open_table = button(theme, translate("Batch", "Open CSV…"), "open")
        self.open_table.clicked.connect(commands["open_batch"].trigger)
        self.open_folders = button(theme, translate("Batch", "Two folders…"), "open")
        self.open_folders.clicked.connect(commands["open_folders"].trigger)
        self._source = ElidedLabel(theme, "small", "text2")
        self._point_label = label(
            theme, "small", "text2", text=translate("Compare", "Operating point")
        )
        self.point = DropDown(theme, translate("Compare", "Operating point"), 110)
        points = [(point_with_share(name), name) for name in OPERATING_POINTS]
        self.point.show_choices(points, DEFAULT_OPERATING_POINT)
        self.point.activated.connect(lambda index: self.point_wanted.emit(self.point.value(index)))
        self.save = button(theme, translate("Batch", "Save CSV…"), "save", "primary")
        self.save.clicked.connect(commands["save_batch"].trigger)
        self.head.addWidget(self.open_table)
        self.head.addWidget(self.open_folders)
        self.head.addWidget(self._source, 1)
        self.head.addWidget(self._point_label)
        self.head.addWidget(self.point)
        self.head.addWidget(self.save)

    def _build_table(self, pictures: SmallPictures) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.progress = BatchProgress(self.theme, self._commands, self.batch)
        column.addWidget(self.progress)
        column.addWidget(self._build_tools())
        column.addWidget(rule())
        self.table = BatchView(self.theme, self.order, pictures)
        self.table.picked.connect(self.row_wanted)
        self.table.current_changed.connect(self._refresh_foot)
        self.show_all = button(self.theme, translate("Batch", "Show all rows"))
        self.show_all.clicked.connect(self._show_all)
        self.nothing = EmptyState(self.theme, (self.show_all,))
        self.rows = QStackedWidget()
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.nothing)
        column.addWidget(self.rows, 1)
        column.addWidget(rule())
        column.addWidget(self._build_foot())
        return page

    def _build_tools(self) -> QWidget:
        theme, order = self.theme, self.order
        tools = QWidget()
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight, tools)
        self._tools.setContentsMargins(16, 10, 16, 10)
        self._tools.setSpacing(8)
        kinds = (
            ChipKind("all", translate("Batch", "All")),
            ChipKind("same", verdict_word("same"), verdict="same"),
            ChipKind("inconclusive", verdict_word("inconclusive"), verdict="inconclusive"),
            ChipKind("different", verdict_word("different"), verdict="different"),
            ChipKind("held", verdict_word("held"), verdict="held"),
            ChipKind("errors", translate("Batch", "errors"), icon="error", token="err"),
            ChipKind(
                "warnings", translate("Batch", "with warnings"), icon="warning", token="warn_icon"
            ),
        )
        self.chips = ChipRow(theme, kinds, translate("Batch", "Rows to show"))
        self.chips.choose("all")
        self.chips.chosen.connect(order.keep)
        self._tools.addWidget(self.chips)
        self._tools.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(8)
        self.sort = DropDown(theme, translate("Batch", "Sort"), 150)
        self.sort.show_choices(_sorts(), ("row", False))
        self.sort.activated.connect(self._on_sort)
        self.search = SearchField(theme, translate("Batch", "Filter by file name"))
        words = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(max(theme.fonts.px(170), words + theme.fonts.px(BESIDE_WORDS)))
        self.search.textChanged.connect(order.search)
        right.addWidget(self.sort)
        right.addWidget(self.search, 1)
        self._tools.addLayout(right)
        self._beside = right
        return tools

    def _place_tools(self) -> None:
        """Filter and sort beside the chips, or below them where there is no room."""
        # not the width of what holds them, which follows only when all that waits is laid out
        margins = self._tools.contentsMargins()
        margin = MARGIN_NARROW if self.form == "narrow" else MARGIN
        room = self.viewport().width() - 2 * margin - 2 - margins.left() - margins.right()
        together = self.chips.whole_width() + self._beside.minimumSize().width() + 2 * 8
        below = self.form == "narrow" or together > room
        direction = QBoxLayout.Direction
        self._tools.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self.chips.fit(room)

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        Reach(self.theme, foot, 36, around=AROUND)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self.theme, "info", "text2", 16))
        self._hint = ElidedLabel(self.theme, "small", "text2")
        row.addWidget(self._hint, 1)
        self._selected = label(self.theme, "small", "text2")
        row.addWidget(self._selected)
        return foot

    def _build_empty(self) -> QWidget:
        first = button(self.theme, translate("Batch", "Open a CSV table of pairs…"), "open")
        first.clicked.connect(self._commands["open_batch"].trigger)
        second = button(self.theme, translate("Batch", "Compare two folders…"), "open")
        second.clicked.connect(self._commands["open_folders"].trigger)
        self.left_over = button(self.theme, "", "resume")
        self.left_over.clicked.connect(self._commands["continue_batch"].trigger)
        self.empty = EmptyState(self.theme, (first, second), self.left_over)
        return self.empty

    def showEvent(self, event: QShowEvent) -> None:
        """A table that was left is offered."""
        super().showEvent(event)
        if self.batch.state is BatchState.EMPTY:
            self.batch.look_for_left_over()

    def _refresh_empty(self) -> None:
        found = self.batch.left_over
        self.left_over.setVisible(found is not None)
        if found is not None:
            text = translate("Batch", "Continue {0}: {1} of {2} rows are done")
            if found[1] == found[0].total:
                text = translate("Batch", "Show {0}: all {2} rows are done and not saved")
                if found[1] == 1:
                    text = translate("Batch", "Show {0}: its row is done and not saved")
            done, total = numbers.count(found[1]), numbers.count(found[0].total)
            name = self._short_name(self.left_over, Path(found[0].path).name)
            self.left_over.setToolTip(tip(found[0].path))
            self.left_over.setText(text.format(name, done, total))
        failure = self.batch.failure
        if failure is not None or self.batch.state is BatchState.DONE:
            name = self._short_name(self.empty.title, self.batch.title)
            title = translate("Batch", "{0} cannot be compared.")
            if self.batch.is_of_folders:
                title = translate("Batch", "The folders {0} cannot be compared.")
            no_rows = in_own_words("The table has no rows.")
            text = no_rows if failure is None else in_sentences(failure)
            self.empty.say(title.format(name), text)
            return
        words = translate(
            "Batch",
            "Drop a CSV file with the columns questioned and reference, or two folders. Every row"
            " is compared by itself; the result can be saved with all its numbers.",
        )
        self.empty.say(translate("Batch", "Nothing to compare yet."), words)

    def _short_name(self, shown: QWidget, name: str) -> str:
        """As much of a file's name as leaves room for the words around it."""
        room = self.theme.fonts.px(NAME_WIDTH)
        return shown.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)

    def _refresh_counts(self) -> None:
        counts = self.order.counts
        shown = {**counts, "all": len(self.batch.rows)}  # rows that are still to come, too
        self.chips.show_counts(
            lambda key: shown.get(key, 0) if counts["all"] else None, self.batch.total
        )
        self._place_tools()
        self._refresh_foot()

    def _refresh_order(self) -> None:
        wish = self.order.wish
        self.chips.choose(wish.kept)
        self.sort.choose((wish.sort, wish.descending))
        self._refresh_shown()
        self._refresh_foot()

    def _refresh_shown(self) -> None:
        """The rows, or that none of them is asked for."""
        none = bool(self.batch.rows) and not len(self.order.shown)
        if none:
            title = translate("Batch", "No row is of this kind.")
            if self.order.wish.text:
                title = translate("Batch", "No row is called so.")
            self.nothing.say(title, "")
        had = self.table.hasFocus() or self.show_all.hasFocus()
        self.rows.setCurrentIndex(int(none))
        if had:
            (self.show_all if none else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self.search.clear()
        self.order.keep("all")

    def _refresh_foot(self) -> None:
        hint = translate("Batch", "Enter or a double click opens the row in Compare.")
        zone = zone_line(self.batch)
        self._hint.show_text(numbers.sentences((hint, zone)), zone)
        shown = len(self.order.shown)
        if self.table.currentIndex().isValid():
            text = translate("Batch", "1 row selected")
        elif shown == 1:
            text = translate("Batch", "1 row shown")
        else:
            text = translate("Batch", "{0} rows shown").format(numbers.count(shown))
        self._selected.setText(text)

    def _on_sort(self, index: int) -> None:
        by, descending = self.sort.value(index)
        self.order.sort(by, descending=descending)


def _sorts() -> list[tuple[str, tuple[Sort, bool]]]:
    """What the rows can be sorted by, for the keyboard; the head of the table does the same."""
    return [
        (translate("Batch", "By row"), ("row", False)),
        (translate("Batch", "By row, last first"), ("row", True)),
        (translate("Batch", "By llr, highest first"), ("llr", True)),
        (translate("Batch", "By llr, lowest first"), ("llr", False)),
        (translate("Batch", "By raw, highest first"), ("raw", True)),
        (translate("Batch", "By raw, lowest first"), ("raw", False)),
        (translate("Batch", "By file"), ("file", False)),
        (translate("Batch", "By file, Z first"), ("file", True)),
        (translate("Batch", "By verdict, same first"), ("verdict", False)),
        (translate("Batch", "By verdict, different first"), ("verdict", True)),
        (translate("Batch", "By warning"), ("warning", False)),
        (translate("Batch", "By warning, Z first"), ("warning", True)),
    ]


def table_or_folders(paths: list[str]) -> tuple[str, ...] | None:
    """The table, or the two folders, that are dragged; None for anything else."""
    if len(paths) == 1 and paths[0].lower().endswith(".csv"):
        return (paths[0],)
    if len(paths) == 2 and all(Path(path).is_dir() for path in paths):
        return paths[0], paths[1]
    return None
