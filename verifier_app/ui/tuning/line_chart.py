"""Curves by pyqtgraph in the style of the window. Imported late: pyqtgraph takes its time."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from verifier_app.ui.models.numbers import is_right_to_left
from verifier_app.ui.models.tuning_curves import FIRST_END
from verifier_app.ui.tuning.drawing import Drawing, Line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsSceneWheelEvent

    from verifier_app.ui.theme import Theme

BAND = 0.18
"""Opacity of an interval."""
END = 24
"""Room at the right for half of the last number of the axis."""
WORDS = 0.15
"""Share of the least chart's height that words in it take."""
ON_LEVEL = 0.05
"""Share of a chart's height within which a point is on a level."""


def ticks(end: float, count: int) -> list[float]:
    """Round numbers from 0 to at least `end`, about `count` steps.

    None in steps of 2.5, which would be read as 3, 5, 8 where whole numbers are written.
    """
    raw = max(end, 1e-9) / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * m for m in (1, 2, 5, 10) if power * m >= raw * 0.999)
    found = [0.0]
    while found[-1] < end * 0.999:
        found.append(round(found[-1] + step, 10))
    return found


def told_apart(end: float, count: int, form: Callable[[float], str]) -> list[tuple[float, str]]:
    """`ticks` with their words, fewer of them where these would say one number twice."""
    for fewer in range(count, 0, -1):
        found = [(value, _read(form(value))) for value in ticks(end, fewer)]
        if len({words for _, words in found}) == len(found):
            return found
    return [found[0], *((value, "") for value, _ in found[1:])]


def _read(text: str) -> str:
    """A share as it is read: pyqtgraph writes from left to right, and Qt's pictures lose spaces."""
    number, _, unit = text.partition(" ")
    return f"{unit} {number}" if unit == "%" and is_right_to_left() else text


class _Words(NamedTuple):
    """A text in the chart, at a point of its axes."""

    text: str
    x: float
    y: float
    token: str
    anchor: tuple[float, float]
    weight: int = 400


class _Axis(pg.AxisItem):
    """An axis that leaves the wheel to the page, as the curves do."""

    def wheelEvent(self, event: QGraphicsSceneWheelEvent) -> None:
        event.ignore()


class LineChart(QWidget):
    """Draws a `Drawing`: horizontal grid lines only, both axes from 0."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = Drawing(x_end=FIRST_END)  # a run's, until it says more
        self._top = 1.0
        self.setAccessibleName(name)
        axes = {side: _Axis(side) for side in ("left", "bottom")}
        self.plot = pg.PlotWidget(background=None, enableMenu=False, axisItems=axes)
        for part in (self.plot, self.plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setAntialiasing(aa=True)
        self.plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._item = self.plot.getPlotItem()
        self._item.getViewBox().setDefaultPadding(0)
        end = theme.fonts.px(END)
        self._item.layout.setContentsMargins(0, 6, end, 0)
        self._item.getViewBox().setBorder(None)
        for side in ("left", "bottom"):
            axis = self._item.getAxis(side)
            axis.setStyle(
                tickLength=0, tickTextOffset=8, tickFont=theme.fonts.font("caption"),
                hideOverlappingLabels=end,
            )  # fmt: skip
        self._item.getAxis("bottom").setHeight(theme.fonts.px(24))
        # what is drawn again and again is moved, not made anew: that takes a third of the time
        self._grid: list[pg.InfiniteLine] = []
        self._curves: list[pg.PlotDataItem] = []
        self._texts: list[pg.TextItem] = []
        self._ground = pg.LinearRegionItem(movable=False, pen=pg.mkPen(None))
        self._ground.setZValue(-30)
        self._edges = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(*self._edges)
        self._band.setZValue(-10)
        self._band.hide()
        self._level = pg.InfiniteLine(angle=0)
        self._chance = pg.PlotCurveItem()
        for part in (self._ground, self._band, self._level, self._chance):
            self._item.getViewBox().addItem(part, ignoreBounds=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        theme.changed.connect(self._draw)
        self._draw()  # not for a moment in pyqtgraph's own colours

    def show_drawing(self, drawing: Drawing, spoken: str) -> None:
        """Draw something else; `spoken` says it to a screen reader."""
        self._drawing = drawing
        self.setAccessibleDescription(spoken)
        self._draw()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show how sure the curve is."""
        super().enterEvent(event)
        self._show_band()

    def leaveEvent(self, event: QEvent) -> None:
        """Only the curve again."""
        super().leaveEvent(event)
        self._show_band()

    def _draw(self) -> None:
        own, item = self._drawing, self._item
        self.plot.setBackground(self._theme.colour("surface"))
        y_ticks = told_apart(own.y_end, 5, own.y_form)
        top = self._top = y_ticks[-1][0]
        self._axes(told_apart(own.x_end, 4, own.x_form), y_ticks)
        item.setRange(xRange=(0, own.x_end), yRange=(0, top), padding=0)
        self._ground.setVisible(own.future is not None and own.future < own.x_end)
        if own.future is not None:
            self._ground.setBrush(self._theme.colour("sunken"))
            self._ground.setRegion((own.future, own.x_end))
        self._chance.setVisible(own.square)
        if own.square:
            self._chance.setData([0, own.x_end], [0, top])
            self._chance.setPen(self._pen("line_strong", 1, dashed=True))
        self._level.setVisible(own.level is not None)
        words = []
        if own.level is not None:
            self._level.setPos(own.level[0])
            self._level.setPen(self._pen("text2", 1, dashed=True))
            words.append(_Words(own.level[1], own.x_end, own.level[0], "text2", (1.0, 1.05)))
        self._show_grid([value for value, _ in y_ticks[1:]])
        self._show_lines()
        self._show_band()
        self._show_words([*words, *(self._beside(n) for n in own.lines if n.label and n.x)])

    def _axes(self, x_ticks: list[tuple[float, str]], y_ticks: list[tuple[float, str]]) -> None:
        for side, told in (("left", y_ticks), ("bottom", x_ticks)):
            axis = self._item.getAxis(side)
            axis.setPen(self._pen("line_strong", 1) if side == "bottom" else pg.mkPen(None))
            axis.setTextPen(self._theme.colour("text2"))
            axis.setTicks([told])
            if side == "left":
                metrics = QFontMetrics(self._theme.fonts.font("caption"))
                axis.setWidth(max(metrics.horizontalAdvance(words) for _, words in told) + 14)

    def _show_grid(self, levels: list[float]) -> None:
        while len(self._grid) < len(levels):
            self._grid.append(pg.InfiniteLine(angle=0))
            self._grid[-1].setZValue(-20)
            self._item.getViewBox().addItem(self._grid[-1], ignoreBounds=True)
        while len(self._grid) > len(levels):
            self._item.getViewBox().removeItem(self._grid.pop())
        for line, level in zip(self._grid, levels, strict=True):
            line.setPos(level)
            line.setPen(self._pen("grid", 1))

    def _show_lines(self) -> None:
        while len(self._curves) < len(self._drawing.lines):
            self._curves.append(self._item.plot(antialias=True))
        while len(self._curves) > len(self._drawing.lines):
            self._item.removeItem(self._curves.pop())
        for curve, line in zip(self._curves, self._drawing.lines, strict=True):
            colour = self._theme.colour(line.token, line.opacity)
            alone = "o" if len(line.x) == 1 else None  # no line leads to it
            curve.setData(
                list(line.x), list(line.y), pen=pg.mkPen(colour, width=line.width),
                symbol="s" if line.squares else alone, symbolSize=7, symbolBrush=colour,
                symbolPen=None,
            )  # fmt: skip

    def _show_band(self) -> None:
        line = next((own for own in self._drawing.lines if len(own.low) > 1), None)
        self._band.setVisible(line is not None and self.underMouse())
        if line is not None:
            for edge, ys in zip(self._edges, (line.low, line.high), strict=True):
                edge.setData(list(line.x), list(ys))
            self._band.setBrush(self._theme.colour(line.token, BAND))

    def _beside(self, line: Line) -> _Words:
        late = line.x[-1] > 0.8 * self._drawing.x_end
        level = self._drawing.level
        # how far above the dashed line, which would strike the words through
        above = math.inf if level is None else (line.y[-1] - level[0]) / self._top
        if not late:
            x, y = -0.12, 1.1 if abs(above) < ON_LEVEL else 0.5
        elif -WORDS < above < 0:
            x, y = 1.0, -0.2
        else:  # clear of the words on the dashed line
            x, y = 1.0, 1.2 + (max(0.0, 1 - above / WORDS) if above >= 0 else 0.0)
        share = line.y[-1] / self._top
        if late and 0 <= above < WORDS and y > (1 - share) / WORDS:
            y = -0.2 - above / WORDS  # no room over the words on the dashed line: below it
        # at the top or the foot of the chart they would be cut
        y = max(min(y, (1 - share) / WORDS), 1 - share / WORDS)
        return _Words(line.label, line.x[-1], line.y[-1], "text", (x, y), 600)

    def _show_words(self, words: list[_Words]) -> None:
        while len(self._texts) < len(words):
            self._texts.append(pg.TextItem())
            self._item.addItem(self._texts[-1], ignoreBounds=True)
        while len(self._texts) > len(words):
            self._item.removeItem(self._texts.pop())
        for item, own in zip(self._texts, words, strict=True):
            item.setFont(self._theme.fonts.font("caption", own.weight))
            item.setText(_read(own.text), color=QColor(self._theme.colour(own.token)))
            item.setAnchor(own.anchor)
            item.setPos(own.x, own.y)

    def _pen(self, token: str, width: float, *, dashed: bool = False) -> Any:  # noqa: ANN401
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return pg.mkPen(self._theme.colour(token), width=width, style=style)
