"""One side of the comparison: draw pad or picture, tools, thumbnails, network strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.clipboard import SourceReader, can_take
from verifier_app.ui.compare.pad_corner import PadCorner
from verifier_app.ui.compare.pane_caption import PaneCaption
from verifier_app.ui.compare.pane_head import PaneHead, Side, within
from verifier_app.ui.load.crop_offer import CropOffer
from verifier_app.ui.models import numbers
from verifier_app.ui.models.crop import offer_text
from verifier_app.ui.models.engine_words import in_sentences, nothing_seen
from verifier_app.ui.models.samples import DrawnSource, FileSource, name_of
from verifier_app.ui.widgets.draw_pad import DrawPad
from verifier_app.ui.widgets.drop_place import DropFrame, take_copy
from verifier_app.ui.widgets.invite import Invite
from verifier_app.ui.widgets.labels import (
    button,
    paragraph,
)
from verifier_app.ui.widgets.network_strip import NetworkStrip
from verifier_app.ui.widgets.page_strip import PageStrip
from verifier_app.ui.widgets.picture_view import PictureView
from verifier_app.ui.widgets.reference_tile import RING, Thumbnail
from verifier_app.ui.widgets.thumbnails import ThumbnailRow

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.models.samples import Sample
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class TileLine(QHBoxLayout):
    """The tiles and words beside them; room for a tile's ring is taken from the card's padding.

    So the tiles stand below the edges of the picture.
    """

    def setGeometry(self, rect: QRect) -> None:
        """Begin before the column."""
        pane = self.parentWidget()
        right = pane is not None and pane.isRightToLeft()
        super().setGeometry(rect.adjusted(0 if right else -RING, 0, RING if right else 0, 0))


class Pane(QFrame):
    """The card of one side; shows a `PaneModel` and changes it."""

    focused = Signal()
    """The person works in this pane now: paste and clear mean it."""
    left = Signal()
    """Esc in the pad: the next panel takes over."""
    views_wanted = Signal()
    """The network strip was clicked."""

    def __init__(
        self,
        theme: Theme,
        look: PadLook,
        commands: Commands,
        comparison: Comparison,
        side: Side,
        reader: SourceReader,
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAcceptDrops(True)
        self._theme = theme
        self._look = look
        self._commands = commands
        self._comparison = comparison
        self._reader = reader
        self.side: Side = side
        self.model = comparison.questioned if side == "questioned" else comparison.references
        self.pages = (
            comparison.questioned_pages if side == "questioned" else comparison.references_pages
        )
        self._narrow = False
        self.title = (
            translate("Pane", "Questioned")
            if side == "questioned"
            else translate("Pane", "References")
        )
        self.setAccessibleName(self.title)
        self.drop_frame = DropFrame(theme, self)
        self._build()
        for signal in (self.model.changed, self.model.selection_changed):
            signal.connect(self._show_ink)
            signal.connect(self.refresh)
        comparison.preparations.changed.connect(self._on_prepared)
        comparison.changed.connect(self._refresh_row)
        comparison.settings_changed.connect(self.refresh)
        self.pages.changed.connect(self._show_pages)
        self.pages.pictures_changed.connect(self.page_strip.viewport().update)
        self.refresh()

    def choose_form(self, *, narrow: bool) -> None:
        """The narrow form leaves out the caption; references keep their thumbnails only."""
        self._narrow = narrow
        self.caption.setVisible(not narrow)
        self.page_strip.choose_size(compact=narrow)
        self.strip.choose_size(small=narrow)
        self.strip.setVisible(not narrow or self.side == "questioned")
        self._head.choose_form(narrow=narrow)
        if self.row is not None:
            self.row.choose_size(compact=narrow)
        self.refresh()

    def take_clipboard(self) -> bool:
        """Paste; False where the clipboard holds no picture and no file."""
        return self._reader.read_clipboard(self.model.taker())

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        if self.model.is_pad:
            return self.pad
        if self.row is not None:
            return self.row.tiles[self.model.selected]
        return self.strip if self.strip.isEnabled() else self._head.open

    def take_over(self) -> None:
        """Become the pane in use, where keys go, without a ring that keys alone call for."""
        self.first_control().setFocus(Qt.FocusReason.MouseFocusReason)
        self.focused.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Whoever clicks on a picture means its side from now on."""
        self.take_over()
        super().mousePressEvent(event)

    def lend_pad(self) -> DrawPad:
        """Give the pad away, to be shown elsewhere; it stays this side's pad."""
        self.corner.hide()
        self.pad.left.disconnect(self._on_left)
        return self.pad

    def take_pad_back(self) -> None:
        """The pad has its place here again."""
        place = self._pad_place.layout()
        assert place is not None
        place.addWidget(self.pad)
        self.pad.left.connect(self._on_left)
        self.pad.show()
        self.corner.show()

    def refresh(self) -> None:
        """Show the model's state."""
        current = self.model.current
        if self.model.is_pad:
            self.stack.setCurrentWidget(self._pad_place)
            empty = self.model.ink is None
            self._invite.set_visible(visible=empty and not self.pad.is_drawing)
            self.pad.set_dashed(dashed=empty)
        elif current is not None:
            self._show_picture(current)
        self._show_pages()
        self._refresh_tools()
        self._refresh_texts(current)
        self._refresh_row()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other room beside the row of references."""
        super().resizeEvent(event)
        self._refresh_row()

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
        """Load what was dropped."""
        self.drop_frame.hide()
        if self._reader.read(event.mimeData(), self.model.taker()):
            take_copy(event)
            self.focused.emit()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 12)
        self._column.setSpacing(0)
        self._head = PaneHead(self._theme, self._commands, self.side, self.title)
        self._column.addWidget(self._head)
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._build_pad()
        self.picture = PictureView(self._theme)
        self._problem = Invite(
            self._theme,
            self.picture,
            self.picture.resized,
            squiggle=False,
            title_tone="paper_err",
        )
        self._problem.set_visible(visible=False)
        self.stack.addWidget(self.picture)
        self._column.addWidget(self.stack, 1)
        self.offer = CropOffer(self._theme, self.picture, within(self.side))
        pages_name = translate("Pane", "Pages, {0}").format(within(self.side))
        self.page_strip = PageStrip(self._theme, pages_name)
        self.page_strip.chosen.connect(self.pages.choose)
        self.page_strip.hide()
        self._column.addWidget(self.page_strip)
        self.row: ThumbnailRow | None = None
        if self.side == "references":
            self._build_row()
        self.caption = PaneCaption(self._theme, self._comparison, self.model, self.pages, self.side)
        self._column.addWidget(self.caption)
        self.strip = NetworkStrip(self._theme, within(self.side))
        self.strip.clicked.connect(self.views_wanted)
        self._column.addSpacing(5)
        self._column.addWidget(self.strip)

    def _build_pad(self) -> None:
        self.pad = DrawPad(self._theme, self._look)
        self.pad.setAccessibleName(translate("Pane", "Draw pad, {0}").format(within(self.side)))
        self.pad.setAccessibleDescription(
            translate("Pane", "Draw with mouse, finger or pen; or open or paste a picture.")
        )
        self.pad.ink_changed.connect(self._on_ink_changed)
        self.pad.stroke_begun.connect(self._on_stroke_begun)
        open_button = button(self._theme, translate("Pane", "Open…"), "open")
        open_button.clicked.connect(self._commands[f"open_{self.side}_here"].trigger)
        paste_button = button(self._theme, translate("Pane", "Paste"), "paste")
        paste_button.clicked.connect(self._commands[f"paste_{self.side}"].trigger)
        for made in (open_button, paste_button):
            made.setAccessibleName(numbers.listed((made.text(), within(self.side))))
        self._invite = Invite(
            self._theme,
            self.pad,
            self.pad.resized,
            translate("Pane", "Draw here"),
            translate("Pane", "Drop pictures, or a page to crop. PNG, JPEG, TIFF, PDF."),
            (open_button, paste_button),
        )
        self.corner = PadCorner(self._theme, self._commands, self.pad, self.side)
        self._pad_place = QWidget()
        place = QVBoxLayout(self._pad_place)
        place.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self._pad_place)
        self.take_pad_back()

    def _build_row(self) -> None:
        line = TileLine()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.row = ThumbnailRow(self._theme)
        self.row.follow(self.pad)
        self.row.chosen.connect(self.model.select)
        self.row.toggled.connect(self.model.toggle)
        self.row.removed.connect(self.model.remove)
        self.row.moved.connect(self.model.move)
        self._row_hint = paragraph(self._theme, "small", "text2")
        # Its own wish for height counts for nothing: the tiles give the row's.
        policy = QSizePolicy.Policy
        self._row_hint.setSizePolicy(policy.Ignored, policy.Ignored)
        line.addWidget(self.row)
        line.addWidget(self._row_hint, 1)
        self._row_line = line
        self._column.addSpacing(4)
        self._column.addLayout(line)

    def _show_picture(self, sample: Sample) -> None:
        self.stack.setCurrentWidget(self.picture)
        seen = self._comparison.preparations.seen(sample.number)
        failure = self._comparison.preparations.failure(sample.number)
        called = name_of(sample.source, seen)
        self._problem.set_visible(visible=failure is not None)
        if failure is not None:
            title = translate("Pane", "{0} cannot be used.").format(called)
            self._problem.show_text(title, in_sentences(failure))
        name = translate("Pane", "{0} sample, {1}").format(self.title, called)
        if seen is not None:
            name = translate("Pane", "{0}, {1} by {2} pixels").format(name, seen.width, seen.height)
        self.picture.show_picture(None if seen is None else seen.preview, name)
        offered = ""
        if seen is not None and sample.is_picture:
            offered = offer_text(sample.source, seen)
        self.offer.offer(offered)

    def _show_pages(self) -> None:
        count = self.pages.count
        self.page_strip.setVisible(count > 1)
        if count > 1:
            self.page_strip.show_pages(count, self.pages.page, self.pages.picture)
            self.caption.refresh()

    def _refresh_tools(self) -> None:
        side, model = self.side, self.model
        is_picture = model.current is not None and model.current.is_picture
        for key in ("crop", "cleaning"):
            self._commands[f"{key}_{side}"].setEnabled(is_picture)
        self._commands[f"undo_{side}"].setEnabled(model.can_undo)
        self._commands[f"redo_{side}"].setEnabled(model.can_redo)
        has_ink = model.ink is not None
        if not has_ink and self.pad.tool == "eraser":
            self.pad.choose_tool("pen")
        self._commands[f"eraser_{side}"].setEnabled(has_ink)
        self._commands[f"pen_{side}"].setChecked(model.is_pad and self.pad.tool == "pen")
        self._commands[f"eraser_{side}"].setChecked(model.is_pad and self.pad.tool == "eraser")
        if side == "references":
            chosen = model.current is not None
            for key in ("toggle_reference", "remove_reference"):
                self._commands[key].setEnabled(chosen)
            self._commands["move_left"].setEnabled(chosen and model.selected > 0)
            self._commands["move_right"].setEnabled(
                chosen and model.selected < len(model.samples) - 1
            )
            self._commands["remove_references"].setEnabled(bool(model.samples))

    def _refresh_texts(self, current: Sample | None) -> None:
        self._head.aside.show_text(self._aside_text(current))
        seen = None if current is None else self._comparison.preparations.seen(current.number)
        self.caption.refresh()
        expected = 4 if self._comparison.profile == "signature" else 1
        hint = ""
        if self.side == "references" and current is not None:
            hint = translate("Pane", "Reference {0} of {1}").format(
                self.model.selected + 1, len(self.model.samples)
            )
        failure = None
        if current is not None:
            failure = self._comparison.preparations.failure(current.number)
        if failure is not None:
            hint = nothing_seen(failure, translate("Pane", "nothing in this file"))
        elif current is not None and seen is None and not hint:
            hint = translate("Pane", "as soon as it is read")
        had_keyboard = self.strip.hasFocus()
        self.strip.show_views(() if seen is None else seen.views, expected=expected, hint=hint)
        if had_keyboard and not self.strip.isEnabled():  # it would be the other side's
            self.take_over()

    def _aside_text(self, current: Sample | None) -> str:
        if self.side == "references":
            return numbers.count(len(self.model.samples)) if self.model.samples else ""
        if self._narrow and current is not None and isinstance(current.source, FileSource):
            return current.source.name
        return ""

    def _refresh_row(self) -> None:
        if self.row is None:
            return
        made = []
        finding = self._comparison.finding
        taken = {own.number for own in self._comparison.taken()[1]}
        for sample in self.model.samples:
            seen = self._comparison.preparations.seen(sample.number)
            source = sample.source
            llr = self._comparison.llr_of(sample.number) if sample.used else None
            made.append(
                Thumbnail(
                    number=sample.number,
                    name=name_of(source, seen),
                    used=sample.number in taken,
                    llr=llr,
                    ends=() if finding is None else finding.alone_range or (),
                    picture=None if seen is None else seen.preview,
                    ink=source.ink if isinstance(source, DrawnSource) else None,
                    failed=self._comparison.preparations.failure(sample.number) is not None,
                )
            )
        selected = len(made) if self.model.current is None else self.model.selected
        self.row.show_thumbnails(made, selected)
        self._show_row_hint(made)

    def _fits_beside_row(self, text: str) -> bool:
        """Whether a row of tiles, none cut off, leaves room for a line of text."""
        assert self.row is not None
        needed = self._row_hint.fontMetrics().horizontalAdvance(text) + self._row_line.spacing()
        return self.row.content_width() + needed <= self.stack.width()

    def _show_row_hint(self, made: list[Thumbnail]) -> None:
        known = sorted((t for t in made if t.llr is not None), key=lambda t: t.llr or 0.0)
        text = ""
        if len(made) == 1 and not self._narrow:
            text = translate(
                "Pane",
                "One reference says little about how a person varies. Three or more are better.",
            )
            if self._comparison.profile == "character":
                text = translate(
                    "Pane", "One reference says little about how a sign varies. Use three or more."
                )
        elif self._narrow and len(known) > 1:
            ends = numbers.span(known[-1].llr_text, known[0].llr_text)
            text = translate("Pane", "llr {0}").format(ends)
            text = text if self._fits_beside_row(text) else ""  # the tiles' tooltips tell them
        elif not made and not self._narrow:
            text = translate("Pane", "One is enough to start; three or more say much more.")
        self._row_hint.setText(text)
        self._row_hint.setVisible(bool(text))
        self._row_hint.setWordWrap(not self._narrow)
        policy = QSizePolicy.Policy
        self._row_hint.setSizePolicy(
            policy.Minimum if self._narrow else policy.Ignored, policy.Ignored
        )
        self._row_hint.setMinimumWidth(
            self._row_hint.fontMetrics().horizontalAdvance(text) if self._narrow else 40
        )
        if self.row is not None:
            self.row.setMaximumWidth(
                self.row.content_width() if text and not self._narrow else 16777215
            )
        self._row_line.setStretch(0, 1 if self._narrow or not text else 0)
        self._row_line.setStretch(1, 0 if self._narrow else 1)

    def _show_ink(self) -> None:
        """Only when the model changed: in other news a stroke under way goes on."""
        if self.model.is_pad:
            self.pad.set_ink(self.model.ink)
        else:  # a picture came while it was drawn; the stroke would take its place
            self.pad.abandon()

    def _on_prepared(self, number: int) -> None:
        if self.model.index_of(number) is not None:
            self.refresh()

    def _on_ink_changed(self) -> None:
        from verifier_app.types import Ink

        self.model.draw(self.pad.ink or Ink(()))

    def _on_stroke_begun(self) -> None:
        self._invite.set_visible(visible=False)
        self.focused.emit()

    def _on_left(self) -> None:
        self.model.leave_new_drawing()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane itself takes no focus; its pad does."""
        super().focusInEvent(event)
        self.pad.setFocus(event.reason())
