"""The references of the open set in rows and columns; the last cell adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from verifier_app.ui.references.cell import AddCell, ReferenceCell

if TYPE_CHECKING:
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
COLUMN = 168
GAP = 12
_AT_ONCE = 8
"""Cells that are made in one turn of the event loop: a large set would hold the window up."""


class ReferenceGrid(QWidget):
    """Shows the references and changes them."""

    def __init__(self, theme: Theme, sets: ReferenceSets) -> None:
        super().__init__()
        self._theme = theme
        self._sets = sets
        self.cells: list[ReferenceCell] = []
        self.is_dragging = False
        self._dragged = 0
        self._columns = 3
        self._before: QWidget | None = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.refresh)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(8)
        self.add_cell = AddCell(theme)
        self.add_cell.clicked.connect(self.add_wanted)
        self.setAccessibleName(translate("Sets", "References of this set"))
        sets.pictures.changed.connect(self.refresh)
        sets.list_changed.connect(self.refresh)  # also where a change was not made
        self.refresh()

    add_wanted = Signal()
    """The last cell was chosen."""
    menu_wanted = Signal(QPoint)
    """The menu of the reference that was turned to is wanted here, on the screen."""
    dragged_to = Signal(QPoint)
    """A reference is dragged to this point of the grid."""

    def follow(self, widget: QWidget) -> None:
        """Come after `widget` when the keyboard walks through the window."""
        self._before = widget
        self._order()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place in the tab order that `follow` asked for."""
        super().showEvent(event)
        self._order()

    def refresh(self) -> None:
        """Show the view model's references; not while one of them is in the person's hand."""
        if self.is_dragging:
            return
        references = self._sets.references
        before = len(self.cells)
        lacking = 0 if self._rest.isActive() else len(references) - before
        if lacking > _AT_ONCE:
            self._rest.start()
        for _ in range(min(lacking, _AT_ONCE)):
            cell = ReferenceCell(self._theme, self)
            cell.toggled.connect(lambda number, used: self._sets.use(number, used=used))
            self.cells.append(cell)
        for cell in self.cells[len(references) :]:
            self._layout.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        del self.cells[len(references) :]
        for place, (cell, facts) in enumerate(zip(self.cells, references, strict=False)):
            cell.show_reference(facts, place, self._sets.pictures.of(facts.id))
            if cell.well.hasFocus():  # whichever reference stands there now
                self.on_turned_to(place)
        if len(self.cells) != before or self._layout.count() == 0:
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit."""
        super().resizeEvent(event)
        columns = max(2, (self.width() + GAP) // (self._theme.fonts.px(COLUMN) + GAP))
        if columns != self._columns:
            self._columns = columns
            self._place()

    def on_key(self, place: int, event: QKeyEvent) -> bool:
        """Answer a key on the cell at `place`; False leaves it to the cell."""
        if self.is_dragging:
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
            return True
        references = self._sets.references
        step = self._steps().get(Qt.Key(event.key()))
        if not place < len(references):
            return False
        if step is not None:
            self._go(place, place + step, event)
        elif event.key() == Qt.Key.Key_Space:
            self._sets.use(references[place].id, used=not references[place].used)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._sets.remove_reference(references[place].id)
        else:
            return False
        return True

    def on_turned_to(self, place: int) -> None:
        """Commands mean the reference at `place`."""
        if place < len(self._sets.references):
            self._sets.look_at(self._sets.references[place].id)

    def on_menu(self, place: int, where: QPoint) -> None:
        """Offer what can be done with the reference at `place`."""
        self.on_turned_to(place)
        self.menu_wanted.emit(where)

    def drag(self, place: int, where: QPoint) -> None:
        """Let the cell at `place` stand under the mouse; the model learns of it by the drop."""
        cell = self.cells[place]
        if not self.is_dragging:
            self.is_dragging = True
            self._dragged = self._sets.references[place].id
            cell.well.show_dragged(dragged=True)
        local = self.mapFromGlobal(where)
        target = self._place_at(local)
        if target != place:
            self._shift(place, target)
        self.dragged_to.emit(local)

    def drop(self) -> None:
        """Keep the reference where it was dragged."""
        start, target = self._let_go()
        if start == target:
            self.refresh()  # what came meanwhile
        else:
            self._sets.move(start, target)

    def _give_up(self) -> None:
        """Put the reference back where the drag began."""
        start, target = self._let_go()
        self._shift(target, start)
        self.refresh()

    def _let_go(self) -> tuple[int, int]:
        """End the drag; the place where the reference is kept, and where it stands."""
        self.is_dragging = False
        target = next(i for i, cell in enumerate(self.cells) if cell.well.is_dragged)
        self.cells[target].well.show_dragged(dragged=False)
        order = [own.id for own in self._sets.references]
        is_same_set = self._dragged in order and len(order) == len(self.cells)
        return (order.index(self._dragged) if is_same_set else target), target

    def _shift(self, start: int, target: int) -> None:
        """Move the cell at `start` among the others; the model learns nothing of it."""
        self.cells.insert(target, self.cells.pop(start))
        for place, cell in enumerate(self.cells):
            cell.show_place(place)
        self._place()

    def _place_at(self, where: QPoint) -> int:
        """The place nearest to a point of the grid."""
        cell = self.cells[0].size()
        x = self.width() - where.x() if self.isRightToLeft() else where.x()
        column = x // (cell.width() + self._layout.horizontalSpacing())
        row = where.y() // (cell.height() + self._layout.verticalSpacing())
        place = max(0, row) * self._columns + max(0, min(self._columns - 1, column))
        return min(place, len(self.cells) - 1)

    def _steps(self) -> dict[Qt.Key, int]:
        forward = -1 if self.isRightToLeft() else 1
        return {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }

    def _go(self, place: int, target: int, event: QKeyEvent) -> None:
        """Move the focus, or with Alt the reference."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            target = max(0, min(target, len(self.cells) - 1))
            self._sets.move(place, target)
        elif not 0 <= target <= len(self.cells):
            return
        chosen = self.cells[target].well if target < len(self.cells) else self.add_cell
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        """Every cell into its row and column."""
        for column in range(self._layout.columnCount()):
            self._layout.setColumnStretch(column, 0)
        for place, cell in enumerate(self.cells):
            self._layout.addWidget(cell, place // self._columns, place % self._columns)
        place = len(self.cells)
        top = Qt.AlignmentFlag.AlignTop
        self._layout.addWidget(self.add_cell, place // self._columns, place % self._columns, top)
        for column in range(self._columns):
            self._layout.setColumnStretch(column, 1)
        self._order()

    def _order(self) -> None:
        """Tab goes through the cells as they stand; new ones would come last of all."""
        before = self._before
        if before is None or before.window() is not self.window():
            return
        for part in (*(p for c in self.cells for p in (c.well, c.box)), self.add_cell):
            QWidget.setTabOrder(before, part)
            before = part
