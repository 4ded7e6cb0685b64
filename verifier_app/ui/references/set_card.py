"""The open set: its name, its references, how much they vary, where it is kept."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.clipboard import SourceReader, can_take
from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.models.samples import DrawnSource
from verifier_app.ui.models.set_words import set_summary
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.references.grid import ReferenceGrid
from verifier_app.ui.references.spread_panel import SpreadPanel
from verifier_app.ui.widgets.draw_pad import DrawPad
from verifier_app.ui.widgets.drop_place import DropFrame, take_copy
from verifier_app.ui.widgets.editable_title import EditableTitle
from verifier_app.ui.widgets.empty_state import EmptyState
from verifier_app.ui.widgets.fitting import FittingColumn
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    IconLabel,
    button,
    label,
    rule,
)
from verifier_app.ui.widgets.menu_owner import give_menu

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
EDGE = 32
"""How near to the edge a drag scrolls."""


class SetCard(QFrame):
    """Shows the open set of a `ReferenceSets` and changes it."""

    def __init__(
        self,
        theme: Theme,
        look: PadLook,
        commands: Commands,
        sets: ReferenceSets,
        reader: SourceReader,
    ) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAcceptDrops(True)
        self.setAccessibleName(translate("Sets", "Set"))
        self._theme = theme
        self._look = look
        self._commands = commands
        self._sets = sets
        self._reader = reader
        self._shown: int | None = None
        self.drop_frame = DropFrame(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_body())
        self.stack.addWidget(self._build_empty())
        self.stack.addWidget(self._build_drawing())
        column.addWidget(self.stack, 1)
        column.addWidget(self._build_foot())
        sets.set_changed.connect(self.refresh)
        sets.list_changed.connect(self._refresh_head)
        sets.busy_changed.connect(self._refresh_busy)
        sets.created.connect(self.edit_name)
        sets.drawing.changed.connect(self._show_drawing)
        self.refresh()

    def take_clipboard(self) -> bool:
        """Paste; False where the clipboard holds no picture and no file."""
        return self._reader.read_clipboard(self._sets.intake.take)

    def edit_name(self) -> None:
        """Let the person change the name."""
        if self._sets.opened is not None:
            self._names.edit(self._sets.opened.facts.name)

    def finish_name(self) -> None:
        """A name that is being typed is the open set's, whatever is opened next."""
        self._names.finish()

    @property
    def is_drawing(self) -> bool:
        """Whether the pad is shown; undo means its strokes then."""
        return self.stack.currentIndex() == 2

    def draw(self) -> None:
        """Show a pad to draw a reference on, with what was drawn and not yet added."""
        self._refresh_take()
        self.stack.setCurrentIndex(2)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the view model's state."""
        opened = self._sets.opened
        if not self.is_drawing or opened is None:
            self.stack.setCurrentIndex(0 if opened is not None else 1)
        shown = None if opened is None else opened.facts.id
        if shown != self._shown:  # what is typed is the name of the set that was open
            self._shown = shown
            self._names.stop()
        self.grid.refresh()
        self._refresh_head()
        self._refresh_empty()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and files."""
        if can_take(event.mimeData()):
            take_copy(event)
            self._aim(there=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing was dropped."""
        super().dragLeaveEvent(event)
        self._aim(there=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._aim(there=False)
        if self._reader.read(event.mimeData(), self._sets.intake.take):
            take_copy(event)

    def _on_dragged_to(self, where: QPoint) -> None:
        """Scroll to where a reference is dragged."""
        inner = self.area.widget()
        assert inner is not None
        there = self.grid.mapTo(inner, where)
        self.area.ensureVisible(there.x(), there.y(), 0, EDGE)

    def _aim(self, *, there: bool) -> None:
        if there:
            self.drop_frame.show_over(self)
        else:
            self.drop_frame.hide()
        self.grid.add_cell.is_target = there
        self.grid.add_cell.update()

    def _build_head(self) -> QWidget:
        theme, commands = self._theme, self._commands
        head = QWidget()
        Reach(theme, head, 40, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._names = EditableTitle(theme, translate("Sets", "Name of the set"))
        self._names.renamed.connect(self._sets.rename)
        self.title, self.name_field = self._names.label, self._names.field
        row.addWidget(self._names)
        cut = Qt.TextElideMode.ElideRight
        self._aside = ElidedLabel(theme, "small", "text3", cut, keeps_shorter=True)
        # the name is shown whole first
        self._aside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(self._aside, 1)
        self.add = button(theme, translate("Sets", "Add"), "add")
        give_menu(self.add, self._build_add_menu())
        self.add.setAccessibleName(translate("Sets", "Add references"))
        row.addWidget(self.add)
        self.use = button(theme, translate("Sets", "Use in Compare"), "compare", "primary")
        self.use.clicked.connect(commands["use_set"].trigger)
        row.addWidget(self.use)
        self.more = QToolButton()
        self.more.setProperty("kind", "tool")
        self.more.setIcon(icon("more", theme))
        Reach(theme, self.more, 28, square=True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setToolTip(translate("Sets", "More about this set"))
        self.more.setAccessibleName(translate("Sets", "More about this set"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self.more)
        for key in ("crop_in_set", "cleaning_in_set", "remove_in_set"):
            menu.addAction(commands[key])
        self._reference_actions = menu.actions()
        menu.addSeparator()
        for key in ("rename_set", "remove_set"):
            menu.addAction(commands[key])
        give_menu(self.more, menu)
        row.addWidget(self.more)
        return head

    def _build_add_menu(self) -> QMenu:
        menu = QMenu(self)
        for key in ("draw_in_set", "open_in_set", "paste_in_set"):
            menu.addAction(self._commands[key])
        return menu

    def _build_body(self) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = FittingColumn()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 3, 4, 12)
        column.setSpacing(0)
        self.grid = ReferenceGrid(self._theme, self._sets)
        self.grid.add_wanted.connect(self._on_add_wanted)
        self.grid.menu_wanted.connect(self._on_menu_wanted)
        self.grid.follow(self.more)
        self.grid.dragged_to.connect(self._on_dragged_to)
        column.addWidget(self.grid)
        column.addSpacing(16)
        self.spread = SpreadPanel(self._theme, self._sets)
        column.addWidget(self.spread)
        column.addStretch(1)
        area.setWidget(inner)
        self.area = area
        return area

    def _build_empty(self) -> QWidget:
        self._first = button(self._theme, translate("Sets", "Open pictures…"), "open")
        self._first.clicked.connect(self._commands["open_in_set"].trigger)
        self._again = button(self._theme, translate("Sets", "Try again"), "restart")
        self._again.clicked.connect(self._sets.load)
        self._empty = EmptyState(self._theme, (self._first, self._again))
        return self._empty

    def _build_drawing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 3, 4, 12)
        column.setSpacing(8)
        self.pad = DrawPad(self._theme, self._look)
        self.pad.setAccessibleName(translate("Sets", "Draw pad, new reference"))
        self.pad.left.connect(self._stop_drawing)
        self.pad.ink_changed.connect(self._on_ink_changed)
        column.addWidget(self.pad, 1)
        row = QHBoxLayout()
        row.addWidget(
            label(self._theme, "small", "text2", text=translate("Sets", "Draw one reference.")), 1
        )
        cancel = button(self._theme, translate("Sets", "Cancel"))
        cancel.clicked.connect(self._drop_drawing)
        self._take = button(self._theme, translate("Sets", "Add to the set"), "add")
        self._take.clicked.connect(self._on_drawn)
        row.addWidget(cancel)
        row.addWidget(self._take)
        column.addLayout(row)
        return page

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        line = QWidget()
        Reach(self._theme, line, 44, around=AROUND)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, "lock", "text2", 16))
        self._note = ElidedLabel(self._theme, "small", "text2", Qt.TextElideMode.ElideRight)
        row.addWidget(self._note, 1)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(120, 6)
        self.progress.setAccessibleName(translate("Sets", "Samples taken in"))
        self._stop = button(self._theme, translate("Sets", "Cancel"))
        self._stop.setAccessibleName(translate("Sets", "Cancel taking samples in"))
        self._stop.clicked.connect(self._sets.cancel)
        row.addWidget(self.progress)
        row.addWidget(self._stop)
        column.addWidget(line)
        self._refresh_busy()
        return foot

    def _refresh_head(self) -> None:
        opened = self._sets.opened
        self.title.show_text("" if opened is None else opened.facts.name)
        self._aside.show_text(
            "" if opened is None else set_summary(opened.facts),
            "" if opened is None else numbers.count(opened.facts.count),
        )
        there = opened is not None
        for part in (self._names, self._aside, self.add, self.use, self.more):
            part.setVisible(there)
        used = opened is not None and opened.facts.used > 0
        for key in ("rename_set", "remove_set", "draw_in_set"):
            self._commands[key].setEnabled(there)
        self._commands["use_set"].setEnabled(used)
        self.use.setEnabled(used)
        self.use.setToolTip("" if used else translate("Sets", "No reference is in use."))
        self._refresh_empty()

    def _refresh_empty(self) -> None:
        sets = self._sets
        if sets.failure is not None:
            title = translate("Sets", "The sets cannot be shown.")
            words = in_sentences(sets.failure)
            if sets.failure.path:  # which disk is full, which folder is protected
                words = numbers.said_of(escape(sets.failure.path), words)
        elif sets.sets is None:
            title, words = translate("Sets", "One moment"), translate("Sets", "Opening the sets.")
        elif not sets.sets:
            title = translate("Sets", "No reference sets yet.")
            words = translate(
                "Sets",
                "Keep samples of one person, or of one sign, under a name: drop pictures here."
                " Comparing and ranking then take one click.",
            )
        else:
            title = translate("Sets", "No set is open.")
            words = translate("Sets", "Choose one in the list.")
        self._empty.say(title, words)
        self._first.setVisible(sets.failure is None and sets.sets == ())
        self._again.setVisible(sets.failure is not None)

    def _refresh_busy(self) -> None:
        busy = self._sets.busy
        self._refresh_take()
        for part in (self.progress, self._stop):
            part.setVisible(busy is not None)
        if busy is None:
            self._note.show_text(
                translate("Sets", "Kept in one file on this computer that only you can read.")
            )
            return
        self.progress.setMaximum(busy.of)
        self.progress.setValue(busy.done)
        text = translate("Sets", "Taking samples in: {0} of {1}")
        self._note.show_text(text.format(numbers.count(busy.done), numbers.count(busy.of)))

    def _on_add_wanted(self) -> None:
        cell = self.grid.add_cell
        menu = self.add.menu()
        if menu is not None:
            menu.popup(cell.mapToGlobal(cell.rect().bottomLeft()))

    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._reference_actions)
        menu.popup(where)

    def _stop_drawing(self) -> None:
        self.stack.setCurrentIndex(0)
        self.grid.add_cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_drawing(self) -> None:
        self._sets.drawing.clear_all()
        self._stop_drawing()

    def _show_drawing(self) -> None:
        self.pad.set_ink(self._sets.drawing.ink)
        self._refresh_take()

    def _on_ink_changed(self) -> None:
        from verifier_app.types import Ink

        self._sets.drawing.draw(self.pad.ink or Ink(()))

    def _refresh_take(self) -> None:
        self._take.setEnabled(self.pad.ink is not None and self._sets.busy is None)

    def _on_drawn(self) -> None:
        drawn = self.pad.ink
        if drawn is None:
            return

        def leave() -> None:
            if self.is_drawing and self.pad.ink is drawn:
                self._drop_drawing()

        self._sets.add([DrawnSource(drawn)], leave)
