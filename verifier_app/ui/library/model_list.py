"""The list of models: name, profile, size, date, which are in use, what was made from what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from verifier_app.ui.models.model_words import marks, row_caption, spoken_row
from verifier_app.ui.widgets.rows import ChoiceList, Index, RowDelegate, RowsModel

if TYPE_CHECKING:
    from verifier_app.ui.models.model_files import ModelFiles, ModelRow
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
STEP = 18
"""How far a model stands in from the one that it was made from."""
DEEPEST = 6
IN_USE, EXPERIMENT = ("accent", "accent_soft"), ("warn", "warn_soft")
"""Colours of the marks, ink and ground; the words say the same."""


class ModelRows(RowsModel):
    """The models."""

    def key(self, row: Any) -> object:  # noqa: ANN401 - a ModelRow
        """The model's name."""
        return row.name

    def name(self, row: Any) -> str:  # noqa: ANN401
        """The model's name."""
        return str(row.name)

    def spoken(self, place: int, row: Any) -> str:  # noqa: ARG002, ANN401
        """Name, use, place in the tree, facts."""
        return spoken_row(row)


class ModelDelegate(RowDelegate):
    """Paints one model, its branch before it and its marks behind it."""

    HEIGHT = 52

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = self.model.rows[index.row()]
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        right = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), option, edge=True)
        depth = _shown_depth(row)
        inset = 12 + STEP * depth
        for level in range(1, depth + 1):
            self._draw_branch(painter, rect, index.row(), level, right=right)
        chips = 0.0
        for text in marks(row):
            tokens = EXPERIMENT if row.is_experiment else IN_USE
            chips += self._draw_chip(painter, rect, text, tokens, chips, right=right)
        words = rect.adjusted(10, 0, -inset, 0) if right else rect.adjusted(inset, 0, -10, 0)
        self.draw_lines(painter, words, row.name, row_caption(row), chips)
        painter.restore()

    def _draw_branch(
        self, painter: QPainter, rect: QRectF, place: int, level: int, *, right: bool
    ) -> None:
        """A line from the model above to the one at `place`, or past it to a later one."""
        later = (_shown_depth(row) for row in self.model.rows[place + 1 :])
        goes_on = next((depth for depth in later if depth <= level), 0) == level
        is_own = level == _shown_depth(self.model.rows[place])
        solid, flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap  # rows meet without a seam
        painter.setPen(QPen(self.theme.colour("line_strong"), 1, solid, flat))
        middle = rect.center().y() + 0.5
        stem = 17.5 + STEP * (level - 1)
        tip = stem + STEP - 10
        if right:
            stem, tip = rect.right() - stem, rect.right() - tip
        else:
            stem, tip = rect.left() + stem, rect.left() + tip
        if is_own or goes_on:
            end = rect.bottom() + 1 if goes_on else middle
            painter.drawLine(QPointF(stem, rect.top() - 1), QPointF(stem, end))
        if is_own:
            painter.drawLine(QPointF(stem, middle), QPointF(tip, middle))

    def _draw_chip(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        tokens: tuple[str, str],
        taken: float,
        *,
        right: bool,
    ) -> float:
        """A mark behind the title, `taken` away from the end of the row; the width it takes."""
        font = self.theme.fonts.font("caption", 500)
        width = QFontMetrics(font).horizontalAdvance(text) + 16
        fonts = self.theme.fonts
        height = fonts.px(17)
        title = rect.center().y() - fonts.line("small") / 2
        chip = QRectF(0, title - height / 2, width, height)
        away = 10 + taken
        chip.moveLeft(rect.left() + away if right else rect.right() - away - width)
        ink, ground = tokens
        painter.setPen(QPen(self.theme.colour(ink), 1))
        painter.setBrush(self.theme.colour(ground))
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self.theme.colour(ink))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return width + 8


def _shown_depth(row: ModelRow) -> int:
    """How many steps a model stands in."""
    return min(row.depth, DEEPEST)


class ModelList(ChoiceList):
    """Models to choose from; `chosen` carries the name."""

    def __init__(self, theme: Theme, files: ModelFiles) -> None:
        name = translate("Models", "Models")
        super().__init__(theme, ModelDelegate(theme, ModelRows()), name)
        self._files = files
        files.list_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the view model's rows and which one is looked at."""
        self.show_rows(self._files.rows or (), self._files.selected)
