"""Paints the cells of the Batch table, from drawings that are made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from verifier_app.ui.batch import table_model as table
from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.batch_order import VERDICTS
from verifier_app.ui.models.batch_words import verdict_word
from verifier_app.ui.widgets.labels import FIGURES_END
from verifier_app.ui.widgets.marks import TOKEN, draw_mark
from verifier_app.ui.widgets.pictures import draw_well
from verifier_app.ui.widgets.small_scale import draw_small_scale

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.ui.models.batch_words import ShownRow
    from verifier_app.ui.models.held import TableVerdict
    from verifier_app.ui.models.small_pictures import SmallPictures
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.rows import Index

WELL = QSize(104, 38)
ROW = 48
MARK = 18
BESIDE, AFTER = 14, 8
"""Room around a mark before its words, and after them."""
INKS = ("accent_soft", "grid", "text", "text2", "text3", "err", "same", "diff", "inc", "warn")
KEPT = 400
"""Wells that are kept as they were drawn."""
_BEFORE_NEXT = 10
"""Room between a number and the next column."""
BREAKS = "-_. /\\"
"""A first line ends after one of these, if it can."""
LEAST_LINE = 2
"""Characters without which a first line says nothing."""
HEAD = 4
"""Letters of the beginning of a name that stay where it has one line."""
LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Draws everything itself; the style would take longer than a frame allows."""

    def __init__(self, theme: Theme, model: table.BatchTable, pictures: SmallPictures) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self._pictures = pictures
        self._drawn: dict[object, QPixmap] = {}
        self._inks: dict[str, QColor] = {}
        self._right = False
        self._small = QFont()
        self._bold = QFont()
        self._metrics = QFontMetrics(self._small)
        theme.changed.connect(self.forget)
        self.forget()

    def forget(self) -> None:
        """Colours or fonts changed: draw anew."""
        fonts = self._theme.fonts
        self._drawn.clear()
        self._inks = {name: self._theme.colour(name) for name in INKS}
        self._small = fonts.font("body")
        self._bold = fonts.font("body", 600)
        self._metrics = QFontMetrics(self._small)

    def verdict_width(self) -> int:
        """What a cell needs to show the longest verdict of the language whole."""
        words = map(verdict_word, (*VERDICTS, "held"))
        return max(map(self._metrics.horizontalAdvance, words)) + MARK + BESIDE + AFTER + 1

    def llr_width(self) -> int:
        """What a cell needs to show the longest number whole, one beyond the known range."""
        longest = (numbers.bound(llr, 2) for llr in (8.88, -8.88))
        width = max(map(QFontMetrics(self._bold).horizontalAdvance, longest))
        return width + _BEFORE_NEXT + 1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are alike."""
        return QSize(60, self._theme.fonts.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = self._model.row(index.row())
        rect = QRectF(option.rect)
        column = index.column()
        self._right = option.direction == Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._inks["accent_soft"])
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, self._inks["grid"])
        if column in (table.QUESTIONED, table.REFERENCE):
            self._paint_well(painter, rect, index, row)
        elif column in (table.ROW, table.FILE, table.OTHER):
            self._paint_name(painter, rect, column, row)
        elif row.fault:
            if column == table.NOTE:
                self._paint_fault(painter, rect, option, row)
        elif row.verdict is not None:
            self._paint_result(painter, rect, column, row, row.verdict)

    def _paint_name(self, painter: QPainter, rect: QRectF, column: int, row: ShownRow) -> None:
        painter.setFont(self._small)
        painter.setPen(self._inks["text2"])
        if column == table.ROW:
            painter.drawText(rect.adjusted(8, 0, -12, 0), FIGURES_END, row.number)
            return
        room = rect.adjusted(6, 0, -8, 0)
        if self._model.has_both_names:
            lines: tuple[str, ...] = self.both_names(row, room.width())
        else:
            name = row.file if column == table.FILE else row.references
            lines = self.lines(name, room.width())
        # each in its own direction: in Arabic "2026-05.png" would begin with its end
        self._draw_lines(painter, room, tuple(map(numbers.isolated, lines)))

    def both_names(self, row: ShownRow, room: float) -> tuple[str, str]:
        """The names of a row's files, a line of `room` pixels each.

        One that is too long loses its middle, all but a few letters of its beginning: names of one
        folder differ at their end.
        """
        return self._in_one_line(row.file, room), self._in_one_line(row.references, room)

    def _in_one_line(self, name: str, room: float) -> str:
        metrics, left = self._metrics, Qt.TextElideMode.ElideLeft
        if metrics.horizontalAdvance(name) <= room:
            return name
        head = name[:HEAD]
        rest = int(room) - metrics.horizontalAdvance(head)
        return head + metrics.elidedText(name[HEAD:], left, rest)

    def _draw_lines(self, painter: QPainter, room: QRectF, lines: tuple[str, ...]) -> None:
        high = self._metrics.height()
        line = QRectF(room.left(), 0, room.width(), high)
        line.moveTop(room.center().y() - high * len(lines) / 2)
        for text in lines:
            painter.drawText(line, LEADING | Qt.TextFlag.TextDontClip, text)
            line.translate(0, high)

    def lines(
        self, text: str, room: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideLeft
    ) -> tuple[str, ...]:
        """A text in `room` pixels: in two lines where one is too short.

        What then is too long still loses the beginning of its second line, so that names of one
        folder, which differ at their end, can be told apart; or what else `mode` says.
        """
        metrics, modes = self._metrics, Qt.TextElideMode
        if metrics.horizontalAdvance(text) <= room:
            return (text,)
        fits = len(metrics.elidedText(text, modes.ElideRight, int(room))) - 1
        if fits < LEAST_LINE:
            return (metrics.elidedText(text, modes.ElideMiddle, int(room)),)
        parts = [place + 1 for place in range(fits // 2, fits) if text[place] in BREAKS]
        cut = max(parts, default=fits)
        return text[:cut], metrics.elidedText(text[cut:], mode, int(room))

    def _paint_result(
        self, painter: QPainter, rect: QRectF, column: int, row: ShownRow, verdict: TableVerdict
    ) -> None:
        theme = self._theme
        if column == table.SCALE:
            inner = rect.adjusted(4, 0, -12, 0)
            draw_small_scale(
                painter, inner, theme, row.llr, row.thresholds, verdict, beyond=row.is_bound
            )
        elif column in (table.LLR, table.SCORE, table.RAW):
            painter.setFont(self._bold if column == table.LLR else self._small)
            ink = "text3" if verdict == "held" else "text" if column == table.LLR else "text2"
            painter.setPen(self._inks[ink])
            text = {table.LLR: row.llr_text, table.SCORE: row.score_text}.get(column, row.raw_text)
            painter.drawText(rect.adjusted(0, 0, -_BEFORE_NEXT, 0), FIGURES_END, text)
        elif column == table.VERDICT:
            self._marked(painter, rect, verdict, (row.verdict_text,), TOKEN[verdict])
        elif column == table.NOTE and row.warnings:
            self._marked(painter, rect, None, row.warnings, "warn")

    def _paint_fault(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, row: ShownRow
    ) -> None:
        """The sentence has the room of the cells that stay empty."""
        view = option.widget
        first = view.columnViewportPosition(table.SCALE)  # type: ignore[attr-defined]
        if option.direction == Qt.LayoutDirection.RightToLeft:
            rect.setRight(first + view.columnWidth(table.SCALE))  # type: ignore[attr-defined]
        else:
            rect.setLeft(first)
        painter.setFont(self._small)
        painter.setPen(self._inks["err"])
        inner = rect.adjusted(9, 0, -9, 0)
        self._draw_lines(painter, inner, self._sentence(row.fault, inner))

    def _paint_well(self, painter: QPainter, rect: QRectF, index: Index, row: ShownRow) -> None:
        questioned = index.column() == table.QUESTIONED
        bad = row.bad_questioned if questioned else row.bad_reference
        file = self._model.files(index.row())[0 if questioned else 1]
        well = QRectF(0, 0, WELL.width(), WELL.height())
        well.moveCenter(rect.center())
        picture = None if bad else self._pictures.of(file or None)
        key = ("bad",) if bad else ("well", picture)

        def draw(inner: QPainter, place: QRectF) -> None:
            if bad:
                self._draw_bad(inner, place)
            else:
                draw_well(inner, place, self._theme, picture)

        painter.drawPixmap(well.topLeft(), self._once(painter, key, WELL, draw))

    def _draw_bad(self, painter: QPainter, well: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("err"), 1))
        painter.setBrush(self._theme.colour("err_soft"))
        painter.drawRoundedRect(well.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        square = QRectF(0, 0, 14, 14)
        square.moveCenter(well.center())
        draw_icon(painter, square, "error", self._theme.tokens.colour("err"))

    def _marked(
        self,
        painter: QPainter,
        rect: QRectF,
        verdict: TableVerdict | None,
        texts: tuple[str, ...],
        token: str,
    ) -> None:
        """A verdict's shape, or the sign of a warning, and words in the same colour."""
        right = self._right
        place = QRectF(rect.left() + 6, rect.center().y() - MARK / 2, MARK, MARK)
        if right:
            place.moveRight(rect.right() - 6)

        def draw(inner: QPainter, square: QRectF) -> None:
            if verdict is not None:
                ground = self._theme.colour("surface")
                draw_mark(inner, square, verdict, self._theme.colour(token), ground)
            else:
                colour = self._theme.tokens.colour("warn_icon")
                draw_icon(inner, square.adjusted(1, 1, -1, -1), "warning", colour)

        painter.drawPixmap(place.topLeft(), self._once(painter, verdict, QSize(MARK, MARK), draw))
        painter.setFont(self._small)
        painter.setPen(self._inks[token])
        wide = MARK + BESIDE
        words = rect.adjusted(AFTER, 0, -wide, 0) if right else rect.adjusted(wide, 0, -AFTER, 0)
        self._draw_lines(painter, words, self.one_a_line(texts, words.width()))

    def one_a_line(self, texts: tuple[str, ...], room: float) -> tuple[str, ...]:
        """Texts in lines of `room` pixels: the first in two at most, what follows in one more."""
        right, width = Qt.TextElideMode.ElideRight, int(room)
        first = self.lines(texts[0], room, right)
        if len(texts) == 1:
            return first
        if (len(first) + 1) * self._metrics.height() > self._theme.fonts.px(ROW):
            first = (self._metrics.elidedText(texts[0], right, width),)
        rest = numbers.listed(texts[1:])
        return (*first, self._metrics.elidedText(rest, right, width))

    def _sentence(self, text: str, room: QRectF) -> tuple[str, ...]:
        return self.lines(text, room.width(), Qt.TextElideMode.ElideRight)

    def _once(
        self,
        painter: QPainter,
        key: object,
        size: QSize,
        draw: Callable[[QPainter, QRectF], None],
    ) -> QPixmap:
        """What `draw` makes, drawn once for a screen of this resolution."""
        ratio = painter.device().devicePixelRatio()
        known = self._drawn.get((key, ratio))
        if known is None:
            known = QPixmap(size * ratio)
            known.setDevicePixelRatio(ratio)
            known.fill(Qt.GlobalColor.transparent)
            with QPainter(known) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                draw(inner, QRectF(0, 0, size.width(), size.height()))
            if len(self._drawn) > KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[(key, ratio)] = known
        return known
