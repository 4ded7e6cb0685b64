"""One reference in the grid: its picture, its name, whether it is used, when it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import dates, numbers
from verifier_app.ui.models.samples import with_page
from verifier_app.ui.widgets.check_box import CheckBox
from verifier_app.ui.widgets.labels import ElidedLabel, label, tip
from verifier_app.ui.widgets.pictures import draw_well

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.set_questions import ReferenceFacts
    from verifier_app.ui.references.grid import ReferenceGrid
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WELL_HEIGHT = 84


class Well(QAbstractButton):
    """The picture of a reference; the arrow keys move between them."""

    def __init__(self, theme: Theme, grid: ReferenceGrid) -> None:
        super().__init__()
        self._theme = theme
        self._grid = grid
        self._start: QPoint | None = None
        self.place = 0
        self.is_dragged = False
        self.used = True
        self.picture: Picture | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.fonts.px(WELL_HEIGHT))
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space uses or leaves out, Delete removes, arrows move; Esc gives a drag up."""
        if self._grid.is_dragging and event.key() == Qt.Key.Key_Escape:
            self._start = None
        if not self._grid.on_key(self.place, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Commands mean this reference now."""
        super().focusInEvent(event)
        self._grid.on_turned_to(self.place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the reference."""
        self._grid.on_menu(self.place, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the reference to the place under the mouse."""
        if self._start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        away = (event.position().toPoint() - self._start).manhattanLength()
        if self._grid.is_dragging or away >= QApplication.startDragDistance():
            self._grid.drag(self.place, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the reference where it is."""
        self._start = None
        if self._grid.is_dragging:
            self.setDown(False)
            self._grid.drop()
        else:
            super().mouseReleaseEvent(event)

    def show_dragged(self, *, dragged: bool) -> None:
        """Look as in the hand, or not."""
        self.is_dragged = dragged
        if dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.unsetCursor()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint paper and ink; paler where it is not used."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            well = QRectF(self.rect())
            draw_well(painter, well, self._theme, self.picture, (12.5, 9.5), most=2.0)
            if not self.used:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("surface", 0.5))
                painter.drawRoundedRect(well, 4, 4)
            if self.is_dragged:
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.setBrush(self._theme.colour("accent", 0.12))
                painter.drawRoundedRect(well.adjusted(1, 1, -1, -1), 4, 4)


class ReferenceCell(QWidget):
    """Picture above; below it the use box, the number and the date, then the name of its file."""

    toggled = Signal(int, bool)
    """Carries the reference's number and whether it is to be used."""

    def __init__(self, theme: Theme, grid: ReferenceGrid) -> None:
        super().__init__()
        self._reference = 0
        self.well = Well(theme, grid)
        self.box = CheckBox(theme)
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.box.setToolTip(translate("Sets", "Use this reference in comparisons"))
        self.number = label(theme, "small", "text")
        self.note = label(theme, "small", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.well)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.note)
        column.addLayout(row)
        self.name = ElidedLabel(theme, "caption", "text2")
        column.addWidget(self.name)
        self.box.clicked.connect(self._on_clicked)

    def show_reference(self, facts: ReferenceFacts, place: int, picture: Picture | None) -> None:
        """Show a reference in place `place`, from 0."""
        self._reference = facts.id
        self.well.used, self.well.picture = facts.used, picture
        self.show_place(place)
        self.box.setChecked(facts.used)
        unused = translate("Sets", "not used")
        self.note.setText(dates.age(facts.added) if facts.used else unused)
        called = with_page(facts.name, facts.page, facts.pages)
        self.name.show_text(numbers.isolated(called))
        name = translate("Sets", "Reference {0}, {1}").format(place + 1, called)
        self.well.setAccessibleName(name if facts.used else numbers.listed((name, unused)))
        self.box.setAccessibleName(translate("Sets", "Use reference {0}").format(place + 1))
        keys = translate(
            "Sets", "{0}\nSpace: use or leave out. Delete: remove. Alt and arrows, or drag: move."
        )
        self.well.setToolTip(tip(keys.format(called)))
        self.well.update()

    def show_place(self, place: int) -> None:
        """Stand in another place, from 0."""
        self.well.place = place
        self.number.setText(numbers.count(place + 1))

    def _on_clicked(self, checked: bool) -> None:
        self.toggled.emit(self._reference, checked)


class AddCell(QAbstractButton):
    """The last cell: a dashed place for another reference."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.is_target = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.fonts.px(WELL_HEIGHT))
        self.setText(translate("Sets", "Draw, open or drop"))
        self.setAccessibleName(translate("Sets", "Add a reference: draw, open, paste or drop"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a dashed edge, a plus and what can be done."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self._theme.colour("accent" if self.is_target else "line_strong"), 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            hover = self.underMouse() or self.is_target
            painter.setBrush(self._theme.colour("hover") if hover else Qt.BrushStyle.NoBrush)
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, 4, 4)
            square = QRectF(0, 0, 18, 18)
            square.moveCenter(edge.center())
            square.translate(0, -11)
            draw_icon(painter, square, "add", self._theme.tokens.colour("text2"))
            painter.setFont(self._theme.fonts.font("small"))
            painter.setPen(self._theme.colour("text2"))
            words = edge.adjusted(6, edge.height() / 2 + 4, -6, 0)
            align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(words, align | Qt.TextFlag.TextWordWrap, self.text())
