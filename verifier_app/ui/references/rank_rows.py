"""The rows of a ranking: place, name, small scale, llr, verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.set_words import held_remark, is_bound, shown_llr, spoken_row
from verifier_app.ui.widgets.labels import FIGURES_END
from verifier_app.ui.widgets.marks import TOKEN, draw_mark
from verifier_app.ui.widgets.rows import Index, RowDelegate, RowsModel, RowsView
from verifier_app.ui.widgets.small_scale import draw_small_scale

if TYPE_CHECKING:
    from verifier_app.engine.set_questions import RankedSet
    from verifier_app.types import Verdict
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
PLACE, FIGURE, MARK = 28, 58, 18


class RankModel(RowsModel):
    """The rows; `muted` while a newer ranking is computed."""

    muted = False

    def name(self, row: Any) -> str:  # noqa: ANN401 - a RankedSet
        """The set's name."""
        return str(row.name)

    def spoken(self, place: int, row: Any) -> str:  # noqa: ANN401
        """All of the row."""
        return spoken_row(place, row)

    def tip(self, place: int, row: Any) -> str:  # noqa: ANN401
        """All of the row."""
        return spoken_row(place, row)


class RankDelegate(RowDelegate):
    """Paints one row."""

    HEIGHT = 46
    model: RankModel

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row; grey while a newer ranking is computed."""
        row = self.model.rows[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, rect.adjusted(0, 1, 0, -1), option, edge=False)
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        right = option.direction == Qt.LayoutDirection.RightToLeft
        if right:  # mirrored as a whole, except what runs from left to right by itself
            rect = rect.adjusted(4, 0, -2, 0)
        self._draw(painter, rect, index.row(), row, right=right)
        painter.restore()

    def _draw(
        self, painter: QPainter, rect: QRectF, place: int, row: RankedSet, *, right: bool
    ) -> None:
        fonts, theme = self.theme.fonts, self.theme

        def part(left: float, width: float, top: float = 0, height: float = 0) -> QRectF:
            x = rect.right() - left - width if right else rect.left() + left
            return QRectF(x, rect.top() + top, width, height or rect.height())

        faint = self.model.muted
        painter.setFont(fonts.font("small"))
        painter.setPen(theme.colour("text3" if faint else "text2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(part(4, PLACE - 8), FIGURES_END, numbers.count(place + 1))
        wide = rect.width() - PLACE - FIGURE - MARK - 8
        if right:  # the figures end where the name begins, or its middle is left out
            wide -= 8
        remark = held_remark(row)
        font = fonts.font("body", 600 if row.verdict == "same" and not remark else 400)
        painter.setFont(font)
        painter.setPen(theme.colour("text3" if faint else "text"))
        name = QFontMetrics(font).elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(wide))
        top = part(PLACE, wide, 6, fonts.line("body"))
        painter.drawText(top, middle | Qt.AlignmentFlag.AlignLeading, name)
        below = part(PLACE, wide, 6 + fonts.line("body"), 16)
        mark = part(rect.width() - MARK - 2, MARK, (rect.height() - MARK) / 2, MARK)
        if row.error:
            painter.setFont(fonts.font("caption"))
            painter.setPen(theme.colour("err"))
            short = painter.fontMetrics().elidedText(
                in_own_words(row.error), Qt.TextElideMode.ElideRight, int(wide)
            )
            painter.drawText(below, middle | Qt.AlignmentFlag.AlignLeading, short)
            draw_icon(painter, mark.adjusted(1, 1, -1, -1), "error", theme.tokens.colour("err"))
            return
        figure = part(rect.width() - MARK - FIGURE - 8, FIGURE)
        if remark:
            painter.setFont(fonts.font("caption"))
            painter.setPen(theme.colour("text2"))
            short = painter.fontMetrics().elidedText(remark, Qt.TextElideMode.ElideRight, int(wide))
            painter.drawText(below, middle | Qt.AlignmentFlag.AlignLeading, short)
            painter.setFont(fonts.font("body", 600))
            painter.setPen(theme.colour("text3"))
            painter.drawText(figure, FIGURES_END, shown_llr(row))
            draw_mark(painter, mark, "held", theme.colour(TOKEN["held"]), theme.colour("surface"))
            return
        verdict = cast("Verdict", row.verdict)
        thresholds = (row.t_different, row.t_same)
        beyond = is_bound(row)
        draw_small_scale(painter, below, theme, row.llr, thresholds, verdict, beyond=beyond)
        painter.setFont(fonts.font("body", 600))
        painter.setPen(theme.colour("text3" if faint else "text"))
        painter.drawText(figure, FIGURES_END, shown_llr(row))
        token = "text3" if faint else TOKEN[verdict]
        draw_mark(painter, mark, verdict, theme.colour(token), theme.colour("surface"))


class RankRows(RowsView):
    """The ranking; choosing a row opens its set."""

    chosen = Signal(int)
    """Carries the number of the set."""
    compare_wanted = Signal(int)
    """A row was clicked twice; carries the number of its set."""

    def __init__(self, theme: Theme) -> None:
        self.rows = RankModel()
        name = translate("Sets", "Ranking, best first")
        super().__init__(theme, RankDelegate(theme, self.rows), name)
        self.picked.connect(lambda place: self.chosen.emit(self.rows.rows[place].set_id))
        self.doubleClicked.connect(
            lambda index: self.compare_wanted.emit(self.rows.rows[index.row()].set_id)
        )

    def sizeHint(self) -> QSize:
        """No more than they need: the rows have what is left, and scroll by themselves."""
        return self.minimumSizeHint()

    def show_rows(self, rows: tuple[RankedSet, ...], *, muted: bool) -> None:
        """Show a ranking; `muted` while it is no longer current."""
        self.rows.muted = muted
        self.rows.show(rows)
        self.viewport().update()
