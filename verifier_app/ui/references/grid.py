"""The references of the open set in rows and columns; the last cell adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from verifier_app.ui.references.cell import AddCell, ReferenceCell

if TYPE_CHECKING:
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
COLUMN = 168
GAP = 12


class ReferenceGrid(QWidget):
    """Shows the references and changes them."""

    def __init__(self, theme: Theme, sets: ReferenceSets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sets = sets
        self.cells: list[ReferenceCell] = []
        self._columns = 3
        self._before: QWidget | None = None
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(8)
        self.add_cell = AddCell(theme)
        self.add_cell.clicked.connect(self.add_wanted)
        self.setAccessibleName(translate("Sets", "References of this set"))
        sets.pictures.changed.connect(self.refresh)
        self.refresh()

    add_wanted = Signal()
    """The last cell was chosen."""
    menu_wanted = Signal(QPoint)
    """The menu of the reference that was turned to is wanted here, on the screen."""

    def follow(self, widget: QWidget) -> None:
        """Come after `widget` when the keyboard walks through the window."""
        self._before = widget
        self._order()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the place in the tab order that `follow` asked for."""
        super().showEvent(event)
        self._order()

    def refresh(self) -> None:
        """Show the view model's references."""
        references = self._sets.references
        grown = len(self.cells) != len(references)
        while len(self.cells) < len(references):
            cell = ReferenceCell(self._theme, self)
            cell.toggled.connect(lambda number, used: self._sets.use(number, used=used))
            self.cells.append(cell)
        for cell in self.cells[len(references) :]:
            self._layout.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        del self.cells[len(references) :]
        for place, (cell, facts) in enumerate(zip(self.cells, references, strict=True)):
            cell.show_reference(facts, place, self._sets.pictures.of(facts.id))
        if grown or self._layout.count() == 0:
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

    def drop_at(self, place: int, where: QPoint) -> None:
        """Put the reference at `place` where the mouse let it go."""
        local = self.mapFromGlobal(where)
        for target, cell in enumerate(self.cells):
            if cell.geometry().contains(local):
                self._sets.move(place, target)
                return

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
        if not 0 <= target <= len(self.cells):
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._sets.move(place, target)
            target = min(target, len(self.cells) - 1)
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
