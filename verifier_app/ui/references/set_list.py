"""The list of reference sets: a small picture, the name, how many references, how old."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from verifier_app.ui.models import numbers
from verifier_app.ui.models.set_words import set_caption
from verifier_app.ui.widgets.pictures import draw_well
from verifier_app.ui.widgets.rows import ChoiceList, Index, RowDelegate, RowsModel

if TYPE_CHECKING:
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
WELL = QSizeF(72, 40)


class SetRows(RowsModel):
    """The sets that are shown."""

    def key(self, row: Any) -> object:  # noqa: ANN401 - a SetFacts
        """The set's number."""
        return row.id

    def name(self, row: Any) -> str:  # noqa: ANN401
        """The set's name."""
        return str(row.name)

    def spoken(self, place: int, row: Any) -> str:  # noqa: ARG002, ANN401
        """Name and caption."""
        return numbers.listed((row.name, set_caption(row)))

    def tip(self, place: int, row: Any) -> str:  # noqa: ARG002, ANN401
        """Both whole: the row may have no room for them."""
        return f"{row.name}\n{set_caption(row)}"


class SetDelegate(RowDelegate):
    """Paints one set."""

    def __init__(self, theme: Theme, model: SetRows, sets: ReferenceSets) -> None:
        super().__init__(theme, model)
        self._sets = sets

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, picture and two lines of text."""
        facts = self.model.rows[index.row()]
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.draw_ground(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), option, edge=True)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        well = QRectF(rect.left() + 8, rect.center().y() - WELL.height() / 2, *WELL.toTuple())
        if right:
            well.moveRight(rect.right() - 8)
        draw_well(painter, well, self.theme, self._sets.pictures.of(facts.cover))
        edge = WELL.width() + 18
        words = rect.adjusted(8, 0, -edge, 0) if right else rect.adjusted(edge, 0, -8, 0)
        caption = set_caption(facts)
        metrics = QFontMetrics(self.theme.fonts.font("small"))
        if metrics.horizontalAdvance(caption) > words.width():
            caption = set_caption(facts, short=True)  # how old it is would be what is cut off
        self.draw_lines(painter, words, facts.name, caption)
        painter.restore()


class SetList(ChoiceList):
    """Sets to choose from; `chosen` carries the number of the set."""

    def __init__(self, theme: Theme, sets: ReferenceSets) -> None:
        name = translate("Sets", "Reference sets")
        super().__init__(theme, SetDelegate(theme, SetRows(), sets), name)
        self._sets = sets
        sets.list_changed.connect(self.refresh)
        sets.pictures.changed.connect(self.viewport().update)
        self.refresh()

    def refresh(self) -> None:
        """Show the view model's sets and which one is open."""
        self.show_rows(self._sets.shown, self._sets.selected)
