"""Curves by pyqtgraph in the style of the window. Imported late: pyqtgraph takes its time."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from verifier_app.ui.tuning.drawing import Drawing, Line

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


def ticks(end: float, count: int) -> list[float]:
    """Round numbers from 0 to at least `end`, about `count` steps."""
    raw = max(end, 1e-9) / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * m for m in (1, 2, 2.5, 5, 10) if power * m >= raw * 0.999)
    found = [0.0]
    while found[-1] < end * 0.999:
        found.append(round(found[-1] + step, 10))
    return found


class LineChart(QWidget):
    """Draws a `Drawing`: horizontal grid lines only, both axes from 0."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._drawing = Drawing()
        self.setAccessibleName(name)
        self.plot = pg.PlotWidget(background=None, enableMenu=False)
        for part in (self.plot, self.plot.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setAntialiasing(aa=True)
        self.plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._item = self.plot.getPlotItem()
        self._item.getViewBox().setDefaultPadding(0)
        self._item.layout.setContentsMargins(0, 6, 18, 0)
        self._item.getViewBox().setBorder(None)
        for side in ("left", "bottom"):
            axis = self._item.getAxis(side)
            axis.setStyle(
                tickLength=0, tickTextOffset=8, tickFont=theme.fonts.font("caption"),
                hideOverlappingLabels=False,
            )  # fmt: skip
        self._item.getAxis("bottom").setHeight(theme.fonts.px(24))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)
        theme.changed.connect(self._draw)

    def show_drawing(self, drawing: Drawing, spoken: str) -> None:
        """Draw something else; `spoken` says it to a screen reader."""
        self._drawing = drawing
        self.setAccessibleDescription(spoken)
        self._draw()

    def _draw(self) -> None:
        own, item = self._drawing, self._item
        item.clear()
        self.plot.setBackground(self._theme.colour("surface"))
        y_ticks, x_ticks = ticks(own.y_end, 5), ticks(own.x_end, 4)
        top = y_ticks[-1]
        self._axes(x_ticks, y_ticks, own)
        item.setXRange(0, own.x_end, padding=0)
        item.setYRange(0, top, padding=0)
        if own.future is not None and own.future < own.x_end:
            ground = pg.LinearRegionItem(
                (own.future, own.x_end), movable=False, brush=self._theme.colour("sunken"),
                pen=pg.mkPen(None),
            )  # fmt: skip
            ground.setZValue(-30)
            item.addItem(ground)
        for level in y_ticks[1:]:
            grid = pg.InfiniteLine(level, angle=0, pen=self._pen("grid", 1))
            grid.setZValue(-20)
            item.addItem(grid)
        if own.square:
            item.plot([0, own.x_end], [0, top], pen=self._pen("line_strong", 1, dashed=True))
        if own.level is not None:
            self._add_level(*own.level)
        for line in own.lines:
            self._add_line(line)

    def _axes(self, x_ticks: list[float], y_ticks: list[float], own: Drawing) -> None:
        for side, values, form in (("left", y_ticks, own.y_form), ("bottom", x_ticks, own.x_form)):
            axis = self._item.getAxis(side)
            axis.setPen(self._pen("line_strong", 1) if side == "bottom" else pg.mkPen(None))
            axis.setTextPen(self._theme.colour("text2"))
            words = [form(value) for value in values]
            axis.setTicks([list(zip(values, words, strict=True))])
            if side == "left":
                metrics = QFontMetrics(self._theme.fonts.font("caption"))
                axis.setWidth(max(map(metrics.horizontalAdvance, words)) + 14)

    def _add_level(self, height: float, words: str) -> None:
        pen = self._pen("text2", 1, dashed=True)
        line = pg.InfiniteLine(height, angle=0, pen=pen)
        self._item.addItem(line)
        if words:
            self._words(words, self._drawing.x_end, height, "text2", (1.0, 1.05))

    def _add_line(self, line: Line) -> None:
        colour = self._theme.colour(line.token, line.opacity)
        extra: dict[str, Any] = {}
        if line.squares:
            extra = {"symbol": "s", "symbolSize": 7, "symbolBrush": colour, "symbolPen": None}
        pen = pg.mkPen(colour, width=line.width)
        self._item.plot(list(line.x), list(line.y), pen=pen, antialias=True, **extra)
        if line.label and line.x:
            late = line.x[-1] > 0.8 * self._drawing.x_end
            anchor = (1.0, 1.2) if late else (-0.12, 0.5)
            self._words(line.label, line.x[-1], line.y[-1], "text", anchor, 600)

    def _words(
        self, text: str, x: float, y: float, token: str, anchor: tuple[float, float],
        weight: int = 400,
    ) -> None:  # fmt: skip
        made = pg.TextItem(text, color=QColor(self._theme.colour(token)), anchor=anchor)
        made.setFont(self._theme.fonts.font("caption", weight))
        made.setPos(x, y)
        self._item.addItem(made, ignoreBounds=True)

    def _pen(self, token: str, width: float, *, dashed: bool = False) -> Any:  # noqa: ANN401
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return pg.mkPen(self._theme.colour(token), width=width, style=style)
