"""Whose is it? A questioned sample, and all sets, best first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.clipboard import SourceReader, can_take
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.models.set_ranking import RankState
from verifier_app.ui.models.set_words import (
    against,
    duration_of,
    progress_of,
    rest_of,
    sets_count,
    warnings_of,
)
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.references.rank_rows import FIGURE, RankRows
from verifier_app.ui.widgets.draw_pad import DrawPad
from verifier_app.ui.widgets.drop_place import DropFrame, take_copy
from verifier_app.ui.widgets.invite import Invite
from verifier_app.ui.widgets.labels import (
    FIGURES_END,
    ElidedLabel,
    button,
    label,
    paragraph,
    rule,
    set_tone,
    tool_button,
)
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.models.set_ranking import SetRanking
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WIDTH = 304
PICTURE = 104


class RankCard(QFrame):
    """Shows a `SetRanking` and gives it its questioned sample."""

    set_wanted = Signal(int)
    """A row was chosen: carries the number of its set."""
    compare_wanted = Signal(int)
    """The sample is to be compared with the set of this number alone."""

    def __init__(
        self,
        theme: Theme,
        look: PadLook,
        commands: Commands,
        ranking: SetRanking,
        sets: ReferenceSets,
        reader: SourceReader,
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAcceptDrops(True)
        self.setAccessibleName(translate("Sets", "Rank"))
        self._theme = theme
        self._look = look
        self._commands = commands
        self._ranking = ranking
        self._sets = sets
        self._reader = reader
        self.drop_frame = DropFrame(theme, self)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self._build_sample())
        column.addLayout(self._build_caption())
        self._build_rows(column)
        ranking.changed.connect(self.refresh)
        for signal in (ranking.questioned.changed, ranking.questioned.selection_changed):
            signal.connect(self._show_ink)
            signal.connect(self.refresh)
        ranking.preparations.changed.connect(lambda _number: self.refresh())
        sets.list_changed.connect(self.refresh)
        self.refresh()

    def choose_width(self, width: int) -> None:
        """Be `width` pixels wide; the texts ask for the height that they need there.

        Left alone they would ask for what a column of single words needs, and the page scrolls.
        """
        self.setFixedWidth(width)
        margins = self.contentsMargins() + self._column.contentsMargins()
        for own in (self._words, self._rest, self.caution):
            own.setMinimumWidth(width - margins.left() - margins.right() - 2)  # its edge

    def take_clipboard(self) -> bool:
        """Paste; False where the clipboard holds no picture and no file."""
        return self._reader.read_clipboard(self._ranking.questioned.taker())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and files."""
        if can_take(event.mimeData()):
            take_copy(event)
            self.drop_frame.show_over(self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        super().dragLeaveEvent(event)
        self.drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Rank what was dropped."""
        self.drop_frame.hide()
        if self._reader.read(event.mimeData(), self._ranking.questioned.taker()):
            take_copy(event)

    def best(self) -> int | None:
        """The number of the set that fits best, if one could be compared."""
        rows = self.rows.rows.rows
        return None if not rows or rows[0].error else rows[0].set_id

    def refresh(self) -> None:
        """Show the view model's state."""
        ranking = self._ranking
        model = ranking.questioned
        current = model.current
        if model.is_pad:
            self.stack.setCurrentWidget(self.pad)
            empty = model.ink is None
            self._invite.show_text(self._question(), "")
            self._invite.set_visible(visible=empty and not self.pad.is_drawing)
            self.pad.set_dashed(dashed=empty)
        elif current is not None:
            self.stack.setCurrentWidget(self.picture)
            seen = ranking.preparations.seen(current.number)
            name = translate("Sets", "Questioned sample, {0}").format(current.source.name)
            self.picture.show_picture(None if seen is None else seen.preview, name)
        sets = self._sets.sets
        count = None if sets is None else sum(own.used > 0 for own in sets)
        self._aside.show_text(against(count), sets_count(count) if count else "")
        self._caption.show_text("" if current is None else current.source.name)
        self._commands["clear_rank"].setEnabled(current is not None)
        for made in self._tools:
            made.setVisible(current is not None and current.is_picture)
        working = ranking.is_working
        self._refresh_note(working=working)
        self._refresh_rows(working=working)

    def _refresh_note(self, *, working: bool) -> None:
        """What is wrong with the sample comes before how long its ranking took."""
        ranking = self._ranking
        warned = () if working else warnings_of(ranking)
        done = warned[0].cause if warned else duration_of(ranking)
        progress = progress_of(ranking) if ranking.result is not None else ""  # or the words tell
        self._note.setText(progress if working else done)
        self._note.setToolTip("\n".join(warning.whole for warning in warned))
        set_tone(self._note, "warn" if warned else "text2")

    def _refresh_rows(self, *, working: bool) -> None:
        ranking = self._ranking
        found = () if ranking.result is None else ranking.result.ranking
        sets = (self._sets.sets or ()) if found else ()
        names = {own.id: own.name for own in sets}  # renamed since, perhaps
        rows = tuple(replace(own, name=names.get(own.set_id, own.name)) for own in found)
        self.rows.show_rows(rows, muted=working)
        self._commands["compare_best"].setEnabled(not working and self.best() is not None)
        self.alone.setVisible(bool(rows))
        self.rows.setVisible(bool(rows))
        self._titles.setVisible(bool(rows))
        self._rest.setText(rest_of(ranking))
        self._rest.setVisible(bool(rows) and bool(self._rest.text()))
        self._words.setText("" if rows else self._sentence())
        self._words.setVisible(not rows)
        self._filler.setVisible(not rows)

    def _question(self) -> str:
        if self._ranking.profile == "character":
            return translate("Sets", "Which sign is it?")
        return translate("Sets", "Whose is it?")

    def _sentence(self) -> str:
        ranking = self._ranking
        if ranking.state is RankState.NO_SETS or (self._sets.sets == () and not ranking.is_working):
            if self._sets.sets:
                return translate("Sets", "Add references, or tick those to compare with.")
            if ranking.profile == "character":
                return translate("Sets", "Make a set first. Then this finds which sign it is.")
            return translate("Sets", "Make a set first. Then this finds whose sample it is.")
        if ranking.state is RankState.EMPTY:
            return translate(
                "Sets",
                "Draw, open, paste or drop a questioned sample. The sets that fit best appear here.",
            )
        if ranking.state is RankState.ERROR and ranking.failure is not None:
            return in_sentences(ranking.failure)
        return progress_of(ranking)

    def _build_head(self) -> QWidget:
        head = QWidget()
        Reach(self._theme, head, 40, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label(self._theme, "body", "text", 600, translate("Sets", "Rank")))
        row.addSpacing(5)
        self._aside = ElidedLabel(self._theme, "small", "text3")
        row.addWidget(self._aside, 1)
        for key, icon in (
            ("open_rank", "open"),
            ("paste_rank", "paste"),
            ("clear_rank", "clear"),
        ):
            row.addWidget(tool_button(self._theme, self._commands[key], icon, 26))
        return head

    def _build_sample(self) -> QWidget:
        theme = self._theme
        self.stack = QStackedWidget()
        self.stack.setFixedHeight(theme.fonts.px(PICTURE))
        self.pad = DrawPad(theme, self._look)
        self.pad.setMinimumSize(QSize(120, 72))
        self.pad.setAccessibleName(translate("Sets", "Draw pad, sample to rank"))
        self.pad.setAccessibleDescription(
            translate("Pane", "Draw with mouse, finger or pen; or open or paste a picture.")
        )
        self.pad.ink_changed.connect(self._on_ink_changed)
        self.pad.stroke_begun.connect(self._on_stroke_begun)
        opened = button(theme, translate("Pane", "Open…"), "open")
        opened.clicked.connect(self._commands["open_rank"].trigger)
        pasted = button(theme, translate("Pane", "Paste"), "paste")
        pasted.clicked.connect(self._commands["paste_rank"].trigger)
        for made in (opened, pasted):
            name = translate("Sets", "{0}, sample to rank").format(made.text().rstrip("…"))
            made.setAccessibleName(name)
        self._invite = Invite(
            theme, self.pad, self.pad.resized, self._question(),
            buttons=(opened, pasted), squiggle=False,
        )  # fmt: skip
        self.picture = PictureView(theme)
        self.stack.addWidget(self.pad)
        self.stack.addWidget(self.picture)
        return self.stack

    def _build_caption(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        self._caption = ElidedLabel(self._theme, "small", "text2")
        self._note = label(self._theme, "small", "text2")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._caption)
        texts.addWidget(self._note)
        row.addLayout(texts, 1)
        self._tools = [
            tool_button(self._theme, self._commands[key], icon, 24)
            for key, icon in (("crop_rank", "crop"), ("cleaning_rank", "clean"))
        ]
        for made in self._tools:
            row.addWidget(made)
        return row

    def _build_rows(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self._titles = QWidget()
        titles = QHBoxLayout(self._titles)
        titles.setContentsMargins(0, 10, 0, 6)
        titles.setSpacing(0)
        titles.addWidget(label(theme, "small", "text3", text=translate("Sets", "Best first")), 1)
        llr = label(theme, "small", "text3", text=translate("Sets", "llr"))
        llr.setAlignment(FIGURES_END)
        llr.setMinimumWidth(FIGURE - 8)  # as wide as what it stands above, in every language
        titles.addWidget(llr)
        titles.addSpacing(34)
        column.addWidget(self._titles)
        self.rows = RankRows(theme)
        self.rows.chosen.connect(self.set_wanted)
        self.rows.compare_wanted.connect(self.compare_wanted)
        column.addWidget(self.rows, 1)
        self._words = paragraph(theme, "small", "text2")
        column.addSpacing(8)
        column.addWidget(self._words)
        self._rest = paragraph(theme, "small", "text2")
        column.addWidget(self._rest)
        self._filler = QWidget()
        column.addWidget(self._filler, 1)
        column.addSpacing(8)
        column.addWidget(rule())
        column.addSpacing(10)
        caution = translate(
            "Sets",
            "The best of many sets can be best by chance. Compare it on its own before you rely on"
            " it.",
        )
        self.caution = paragraph(theme, "small", "text2", text=caution)
        column.addWidget(self.caution)
        self.alone = button(theme, self._commands["compare_best"].text(), "compare")
        self.alone.clicked.connect(self._commands["compare_best"].trigger)
        self._commands["compare_best"].changed.connect(
            lambda: self.alone.setEnabled(self._commands["compare_best"].isEnabled())
        )
        column.addSpacing(8)
        column.addWidget(self.alone, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_ink(self) -> None:
        """Only when the model changed: in other news a stroke under way goes on."""
        model = self._ranking.questioned
        if model.is_pad:
            self.pad.set_ink(model.ink)
        else:  # a picture came while it was drawn; the stroke would take its place
            self.pad.abandon()

    def _on_stroke_begun(self) -> None:
        self._invite.set_visible(visible=False)

    def _on_ink_changed(self) -> None:
        from verifier_app.types import Ink

        self._ranking.questioned.draw(self.pad.ink or Ink(()))
