"""The Gallery page: running totals, filters, and pairs page by page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.compare.places import GAP, MARGIN, MARGIN_NARROW, Form
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.gallery.contact_sheet import SheetHead
from verifier_app.ui.gallery.pair_card import LEAST, PairCard
from verifier_app.ui.gallery.sheet_making import SheetMaking
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.models.gallery import KINDS
from verifier_app.ui.models.gallery_words import (
    data_line,
    how_to_open,
    kept_name,
    longest_page_line,
    page_line,
    sheet_lines,
    shown_pair,
    target_name,
    total_blocks,
)
from verifier_app.ui.theme import Theme
from verifier_app.ui.widgets.chips import Chip, ChipKind, ChipRow
from verifier_app.ui.widgets.drop_place import DropPlace
from verifier_app.ui.widgets.empty_state import EmptyState
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    IconLabel,
    button,
    card,
    label,
    set_tone,
)
from verifier_app.ui.widgets.page_frame import PageFrame
from verifier_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.gallery import Gallery
    from verifier_app.ui.models.small_pictures import SmallPictures

translate = QCoreApplication.translate
MOST_SHEET_SCALE = 2.0
"""How much larger than usual letters of a sheet are at most: all pairs then are 80 megapixels."""
LONG_NOTES = (3, 5)
"""Which of the totals' notes give way where room is short: of the mistakes, and of the error rate."""
GRID = {"narrow": (2, 2), "normal": (3, 3), "wide": (4, 4)}


class ShareBar(QWidget):
    """Right, undecided and wrong as parts of one bar; the words stand beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[int, int, int] = (0, 0, 0)
        self.setFixedHeight(14)
        theme.changed.connect(self.update)

    def show_shares(self, right: int, undecided: int, wrong: int) -> None:
        """Show the three counts."""
        self._shares = (right, undecided, wrong)
        text = translate("Gallery", "{0} right, {1} undecided, {2} wrong")
        self.setAccessibleName(text.format(*map(numbers.count, self._shares)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the parts, two pixels between them."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("hover"))
            whole, left = sum(self._shares), 0.0
            for share, token in zip(self._shares, ("accent", "line_strong", "err"), strict=True):
                width = self.width() * share / whole if whole else 0.0
                if width:
                    part = QRectF(left, 0, max(1.0, width - 2), self.height())
                    if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # as its words
                        part.moveRight(self.width() - left)
                    painter.fillRect(part, self._theme.colour(token))
                left += width


class GalleryPage(PageFrame):
    """Shows a `Gallery`."""

    pair_wanted = Signal(int)
    """A pair is to be opened in Compare."""

    def __init__(
        self, theme: Theme, commands: Commands, gallery: Gallery, pictures: SmallPictures
    ) -> None:
        title = translate("Gallery", "Gallery")
        super().__init__(theme, title, QBoxLayout.Direction.TopToBottom)
        self._commands = commands
        self.gallery = gallery
        self.pictures = pictures
        self.cards: list[PairCard] = []
        self.drop_place = DropPlace(theme, self.viewport(), one_folder)
        self._build_head()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_pairs())
        self.stack.addWidget(self._build_empty())
        self.body.addWidget(self.stack, 1)
        gallery.changed.connect(self.refresh)
        self.arrange("normal")

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        if self.stack.currentIndex() == 1:
            return [self.open_data]
        stops: list[QWidget] = [own for own in self.cards if own.isVisible() and _is_stop(own)]
        if self.show_all.isVisible():
            stops = [self.show_all]
        return [self.open_data, self._chosen_chip(), *stops]

    def arrange(self, form: Form) -> None:
        """As many cards as there is room for."""
        super().arrange(form)
        columns, rows = GRID[form]
        while len(self.cards) < columns * rows:
            made = PairCard(self.theme, self.gallery, self.pictures)
            made.clicked.connect(lambda _=False, own=made: self.gallery.select(own.place))
            made.opened.connect(lambda own=made: self.pair_wanted.emit(own.place))
            made.left.connect(lambda aside, down, own=made: self._go(own.place, aside, down))
            made.turned.connect(lambda pages, own=made: self._turn(own.place, pages))
            made.ended.connect(self._go_to_end)
            self.cards.append(made)
        for number, own in enumerate(self.cards):
            self._grid.removeWidget(own)
            own.setParent(self._cards)
            if number < columns * rows:
                self._grid.addWidget(own, number // columns, number % columns)
        for index in range(4):
            self._grid.setColumnStretch(index, int(index < columns))
            self._grid.setRowStretch(index, int(index < rows))
        narrow = form == "narrow"
        self._totals_row.setSpacing(8 if narrow else 24)
        self._bar_block.setVisible(not narrow)
        self.gallery.show_per_page(columns * rows)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the filters as many rows as they need."""
        super().resizeEvent(event)
        self._place_kinds()

    def refresh(self) -> None:
        """Show the view model's state."""
        gallery = self.gallery
        nothing = gallery.drawn is None
        if nothing and self._held() is not None:  # it would come back to a pair of other ones
            self.open_data.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stack.setCurrentIndex(1 if nothing else 0)
        title = numbers.isolated(gallery.title) if gallery.title else ""
        self._data.show_text(f"{title}  {data_line(gallery)}".strip())
        self._commands["draw_again"].setEnabled(bool(gallery.path))
        self.again.setEnabled(bool(gallery.path))
        self._allow_sheet()
        if nothing:
            self._refresh_empty()
            self._cards.hide()  # the stack is as high as the higher page in it
            self._inner.setMinimumHeight(self._least_height())
            return
        for place, ((figure, note), (_title, value, text)) in enumerate(
            zip(self._totals, total_blocks(gallery), strict=True)
        ):
            figure.setText(value)
            note.show_text(text, "" if place in LONG_NOTES else text)
        totals = gallery.totals()
        set_tone(self._totals[3][0], "err" if totals["wrong"] else "text")
        self.bar.show_shares(totals["right"], totals["undecided"], totals["wrong"])
        counts = {"all": len(gallery.pairs), "mistakes": totals["wrong"]}
        self.chips.show_counts(lambda key: counts.get(key, totals[key]))
        self.chips.choose(gallery.kept)
        for kind, chip in self.kind_chips.items():
            chip.show_text(target_name(kind, gallery.scorer.profile))
            chip.show_count(gallery.of_kind(kind))
            chip.setChecked(kind in gallery.kinds)
        trouble = gallery.trouble
        self.trouble.show_text("" if trouble is None else in_sentences(trouble))
        self._refresh_page()
        self._place_kinds()

    def sheet(self, model: str = "", sha256: str = "") -> SheetMaking:
        """The making of one picture of all pairs that the filters let through, light as paper.

        Args:
            model: The name of the model that compared them, for the head of the sheet.
            sha256: That model's hash.
        """
        gallery = self.gallery
        lines = sheet_lines(gallery, numbers.isolated(model), sha256)
        date = numbers.locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        paper = Theme.of_paper()
        own = self.theme.fonts
        paper.fonts = Fonts(own.family, min(own.scale, MOST_SHEET_SCALE))
        head = SheetHead(paper, numbers.isolated(gallery.title), date, lines)
        pairs = [shown_pair(gallery, place) for place in gallery.shown()]
        return SheetMaking(head, pairs, self.pictures, self.layoutDirection(), self)

    def _allow_sheet(self) -> None:
        """A sheet can be saved where there is a pair for it."""
        allowed = bool(self.gallery.shown())
        self._commands["save_sheet"].setEnabled(allowed)
        self.sheet_button.setEnabled(allowed)

    def _least_height(self) -> int:
        """High enough for every row of cards, where there are any."""
        if self.gallery.drawn is None:
            return super()._least_height()
        rows = GRID[self.form or "normal"][1]
        above: list[QWidget] = [self._totals_card, self._tools_row, self._foot]
        if not self.trouble.isHidden():
            above.append(self.trouble)
        cards = rows * round(LEAST.height() * self.theme.fonts.scale) + (rows - 1) * GAP
        needed = sum(own.sizeHint().height() + GAP for own in above) + cards
        frame = self._head.height() + self._column.contentsMargins().bottom()
        return max(super()._least_height(), frame + needed)

    def _refresh_page(self) -> None:
        held = self._held()
        held_place = None if held is None else held.place
        places = self.gallery.page()
        limit = self.gallery.per_page
        # one stop for Tab, as a table is; arrows lead to the others
        stop = self.gallery.selected if self.gallery.selected in places else next(iter(places), 0)
        policy = Qt.FocusPolicy
        for number, own in enumerate(self.cards):
            own.setVisible(number < min(limit, len(places)))
            if number < len(places):
                own.show_pair(places[number])
                own.setFocusPolicy(policy.StrongFocus if own.place == stop else policy.ClickFocus)
        if held_place is not None:
            self._hold(held_place)
        asked_for_all = self.show_all.hasFocus()
        self._cards.setVisible(bool(places))
        self._foot.setVisible(bool(places))
        self._none.setVisible(not places)
        if places and asked_for_all:
            self._hold(stop)
        if not places:
            right = self.gallery.kept == "mistakes" and not self.gallery.totals()["wrong"]
            none = translate("Gallery", "No mistakes among the compared pairs.")
            other = translate("Gallery", "No pair is of this kind.")
            self._none.say(none if right else other, "")
        self._pages.setText(page_line(self.gallery))
        widest = self._pages.fontMetrics().horizontalAdvance(longest_page_line(self.gallery))
        self._pages.setMinimumWidth(widest)  # or filters beside it would move with each page
        back = self.gallery.first > 0
        on = self.gallery.first + limit < len(self.gallery.shown())
        if (self.previous.hasFocus() and not back) or (self.next.hasFocus() and not on):
            self._chosen_chip().setFocus()  # else it would go to a pair
        self.previous.setEnabled(back)
        self.next.setEnabled(on)

    def _go(self, place: int, aside: int, down: int) -> None:
        """From the pair at `place` to a neighbour, which then has the keyboard."""
        columns = GRID[self.form or "normal"][0]
        self.gallery.step(place, aside + down * columns)
        self._focus_chosen()

    def _turn(self, place: int, pages: int) -> None:
        """From the pair at `place` to one of another page, which then has the keyboard."""
        self.gallery.step_page(place, pages)
        self._focus_chosen()

    def _go_to_end(self, last: bool) -> None:
        """To the first pair of all, or the last, which then has the keyboard."""
        shown = self.gallery.shown()
        self.gallery.step(shown[0], len(shown) - 1 if last else 0)
        self._focus_chosen()

    def _focus_chosen(self) -> None:
        for own in self.cards:
            if own.isVisible() and own.isChecked():
                own.setFocus(Qt.FocusReason.TabFocusReason)

    def _held(self) -> PairCard | None:
        """The card that has the keyboard, or will have it when the window is active."""
        focus = self.window().focusWidget()
        return next((own for own in self.cards if own is focus), None)

    def _hold(self, place: int) -> None:
        """Leave the keyboard with the pair at `place`, or with none, wherever cards show others."""
        shown = self.cards[: len(self.gallery.page())]
        for wanted in (place, self.gallery.selected):
            for own in shown:
                if own.place == wanted:
                    own.setFocus(Qt.FocusReason.OtherFocusReason)
                    return
        self._chosen_chip().setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen_chip(self) -> Chip:
        return self.chips.chips[self.gallery.kept]

    def _refresh_empty(self) -> None:
        gallery = self.gallery
        self.draw.setVisible(gallery.failure is not None)
        if gallery.failure is not None:
            title = translate("Gallery", "No pairs can be drawn.")
            self.empty.say(title, in_sentences(gallery.failure))
        elif gallery.path:
            self.empty.say(
                translate("Gallery", "One moment"), translate("Gallery", "Drawing pairs.")
            )
        else:
            text = translate(
                "Gallery",
                "Drop a folder with a folder for each person (imitations in a folder “forged” inside)."
                " Random pairs then show how often the model is right.",
            )
            self.empty.say(translate("Gallery", "Try the model on known handwriting."), text)

    def _build_head(self) -> None:
        theme, commands = self.theme, self._commands
        self.open_data = button(theme, translate("Gallery", "Open folder…"), "open")
        self.open_data.clicked.connect(commands["open_gallery"].trigger)
        self._data = ElidedLabel(theme, "small", "text2")
        self.again = button(theme, translate("Gallery", "New random pairs"))
        self.again.clicked.connect(commands["draw_again"].trigger)
        self.sheet_button = button(theme, translate("Gallery", "Contact sheet…"), "save")
        self.sheet_button.clicked.connect(commands["save_sheet"].trigger)
        self.head.addWidget(self.open_data)
        self.head.addWidget(self._data, 1)
        self.head.addWidget(self.again)
        self.head.addWidget(self.sheet_button)

    def _build_empty(self) -> QWidget:
        first = button(self.theme, translate("Gallery", "Open a folder of samples…"), "open")
        first.clicked.connect(self._commands["open_gallery"].trigger)
        self.draw = button(self.theme, translate("Gallery", "Try again"), "restart")
        self.draw.clicked.connect(self.gallery.again)
        self.empty = EmptyState(self.theme, (first, self.draw))
        made = card()
        QVBoxLayout(made).addWidget(self.empty)
        return made

    def _build_pairs(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._build_totals())
        column.addWidget(self._build_tools())
        self.resume = button(self.theme, translate("Gallery", "Try again"), "restart")
        self.resume.clicked.connect(self.gallery.again)
        self.trouble = Trouble(self.theme, (self.resume,))
        column.addWidget(self.trouble)
        self._cards = QWidget()
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        column.addWidget(self._cards, 1)
        self.show_all = button(self.theme, translate("Gallery", "Show all pairs"))
        self.show_all.clicked.connect(self.gallery.keep_all)
        self._none = EmptyState(self.theme, (self.show_all,))
        column.addWidget(self._none, 1)
        column.addWidget(self._build_foot())
        return page

    def _build_foot(self) -> QWidget:
        foot = self._foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self.theme, "info", "text2", 16))
        hint = ElidedLabel(self.theme, "small", "text2")
        hint.show_text(how_to_open())
        row.addWidget(hint, 1)
        return foot

    def _build_totals(self) -> QFrame:
        made = self._totals_card = card()
        row = self._totals_row = QHBoxLayout(made)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(28)
        self._totals = []
        for title, _value, _note in total_blocks(self.gallery):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(label(self.theme, "small", "text2", text=title))
            figure = label(self.theme, "total", "text", 600)
            note = ElidedLabel(
                self.theme, "small", "text2", Qt.TextElideMode.ElideRight, keeps_shorter=True
            )
            column.addWidget(figure)
            column.addWidget(note)
            row.addLayout(column)
            self._totals.append((figure, note))
        self._bar_block = QWidget()
        column = QVBoxLayout(self._bar_block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = translate("Gallery", "right, undecided, wrong")
        self.bar = ShareBar(self.theme)
        column.addWidget(label(self.theme, "small", "text2", text=words))
        column.addWidget(self.bar)
        column.addStretch(1)
        row.addWidget(self._bar_block, 1)
        return made

    def _build_tools(self) -> QWidget:
        theme, gallery = self.theme, self.gallery
        tools = self._tools_row = QWidget()
        self._tools = QGridLayout(tools)
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setHorizontalSpacing(16)
        self._tools.setVerticalSpacing(8)
        kept = (
            ChipKind("all", kept_name("all")),
            ChipKind("mistakes", kept_name("mistakes"), icon="error", token="err"),
            ChipKind("undecided", kept_name("undecided"), icon="more"),
            ChipKind("held", kept_name("held"), verdict="held"),
        )
        self.chips = ChipRow(theme, kept, translate("Gallery", "Pairs to show"))
        self.chips.chosen.connect(gallery.keep)
        self._kinds = QWidget()
        row = QHBoxLayout(self._kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.kind_chips: dict[str, Chip] = {}
        for kind in KINDS:
            name = target_name(kind, gallery.scorer.profile)
            made = Chip(theme, ChipKind(kind, name, icon="eye"))
            made.clicked.connect(lambda on, own=kind: gallery.keep_kind(own, shown=on))
            self.kind_chips[kind] = made
            row.addWidget(made)
        row.addStretch(1)
        self._turning = QWidget()
        right = QHBoxLayout(self._turning)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        self._pages = label(theme, "small", "text2")
        self._pages.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.previous = button(theme, translate("Gallery", "Previous"), "chevron-left", steps=True)
        self.previous.clicked.connect(lambda: gallery.turn(-1))
        self.next = button(
            theme, translate("Gallery", "Next"), "chevron-right", icon_last=True, steps=True
        )
        self.next.clicked.connect(lambda: gallery.turn(1))
        for own in (self._pages, self.previous, self.next):
            right.addWidget(own)
        self._tools.addWidget(self.chips, 0, 0)
        self._tools.addWidget(self._kinds, 0, 1)
        self._tools.addWidget(self._turning, 0, 2)
        self._tools.setColumnStretch(1, 1)
        return tools

    def _place_kinds(self) -> None:
        """Beside the other filters, or below them where there is no room."""
        # not the width of what holds them, which follows only when all that waits is laid out
        margin = MARGIN_NARROW if self.form == "narrow" else MARGIN
        gap = self._tools.horizontalSpacing()
        room = self.viewport().width() - 2 * margin - self._turning.sizeHint().width() - gap
        self.chips.fit(room)
        if self.chips.whole_width() + gap + self._kinds.sizeHint().width() > room:
            self._tools.addWidget(self._kinds, 1, 0, 1, 3)
        else:
            self._tools.addWidget(self._kinds, 0, 1)
        self._inner.setMinimumHeight(self._least_height())


def _is_stop(own: PairCard) -> bool:
    """Whether Tab stops there."""
    return bool(own.focusPolicy() & Qt.FocusPolicy.TabFocus)


def one_folder(paths: list[str]) -> tuple[str, ...] | None:
    """The folder that is dragged; None for anything else."""
    return (paths[0],) if len(paths) == 1 and Path(paths[0]).is_dir() else None
