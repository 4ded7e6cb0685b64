"""Curves in the style of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from verifier_app.ui.tuning.drawing import Drawing, Line
from verifier_app.ui.tuning.line_chart import LineChart, told_apart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from verifier_app.ui.theme import Theme


@pytest.fixture
def chart(theme: Theme, qtbot: QtBot) -> LineChart:
    """One that is on the screen, as low as a chart may be."""
    made = LineChart(theme, "loss")
    qtbot.addWidget(made)
    made.resize(420, 190)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_before_the_first_drawing_no_two_ticks_read_the_same(theme: Theme, qtbot: QtBot) -> None:
    chart = LineChart(theme, "loss")
    qtbot.addWidget(chart)
    for side in ("left", "bottom"):
        (ticks,) = chart.plot.getPlotItem().getAxis(side)._tickLevels
        words = [word for _, word in ticks]
        assert len(set(words)) == len(words) > 1


@pytest.mark.parametrize(
    ("end", "count", "decimals", "words"),
    [
        (1, 4, 0, ["0", "1"]),  # after the first of the iterations
        (3, 4, 0, ["0", "1", "2", "3"]),
        (0.026, 5, 2, ["0.00", "0.01", "0.02", "0.03"]),
        (0.001, 5, 1, ["0.0", ""]),  # too small for its form whatever is done
        (10, 5, 0, ["0", "2", "4", "6", "8", "10"]),
        (11, 5, 0, ["0", "5", "10", "15"]),  # 2.5 would be read as 3, and 7.5 as 8
    ],
)
def test_no_two_ticks_read_the_same(
    end: float, count: int, decimals: int, words: list[str]
) -> None:
    told = told_apart(end, count, lambda value: f"{value:.{decimals}f}")
    assert [said for _, said in told] == words
    assert told[-1][0] >= end * 0.999


@pytest.mark.parametrize("last", [0.0, 2.0, 2.4, 4.0, 5.0, 8.0, 8.5])
@pytest.mark.parametrize("level", [0.0, 2.0, 8.0])
def test_what_is_said_of_the_curve_keeps_clear_of_what_is_said_of_the_level(
    chart: LineChart, last: float, level: float
) -> None:
    line = Line([0.0, 60.0], [3.0, last], "chart1", label="0.79 %")
    before = level, "before: 0.79 %"
    chart.show_drawing(Drawing((line,), 60.0, 10.0, level=before), "")
    QTest.qWait(50)
    of_level, of_curve = (own.sceneBoundingRect() for own in chart._texts)
    assert not of_level.intersects(of_curve)
    box = chart.plot.getPlotItem().getViewBox().sceneBoundingRect()
    end = box.bottom() - last / 10 * box.height()
    assert min(abs(of_curve.top() - end), abs(of_curve.bottom() - end)) < 1.5 * of_curve.height()


def test_a_point_alone_is_seen_and_a_line_has_no_dots(chart: LineChart) -> None:
    def inked(line: Line) -> int:
        chart.show_drawing(Drawing((line,), 60.0, 10.0), "")
        QTest.qWait(50)
        box = chart.plot.getPlotItem().getViewBox()
        scene = box.mapViewToScene(QPointF(30.0, 5.0))
        middle = chart.plot.mapTo(chart, chart.plot.mapFromScene(scene))
        colour = chart._theme.colour("chart1").rgb()
        image = chart.grab().toImage()
        near = range(-4, 5)
        return sum(
            image.pixel(middle.x() + x, middle.y() + y) == colour for x in near for y in near
        )

    assert inked(Line([30.0], [5.0], "chart1")) > 20
    assert inked(Line([30.0, 30.0], [5.0, 5.0], "chart1", squares=True)) > 20
    assert inked(Line([20.0, 40.0], [5.0, 5.0], "chart1")) <= 3 * 9, "the line and no more"


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("last", [0.0, 0.79])
def test_what_is_said_at_the_top_or_foot_of_a_chart_is_not_cut(
    chart: LineChart, late: bool, last: float
) -> None:
    x = [0.0, 58.0 if late else 2.0]
    line = Line(x, [0.5, last], "chart1", label="0.79")
    chart.show_drawing(Drawing((line,), 60.0, 0.79), "")
    QTest.qWait(50)
    box = chart.plot.getPlotItem().getViewBox().sceneBoundingRect()
    (words,) = chart._texts
    assert words.sceneBoundingRect().top() >= box.top() - 1
    assert words.sceneBoundingRect().bottom() <= box.bottom() + 1


@pytest.mark.parametrize("place", ["curves", "left", "bottom"])
def test_the_wheel_is_left_to_the_page(chart: LineChart, place: str) -> None:
    item = chart.plot.getPlotItem()
    part = item.getViewBox() if place == "curves" else item.getAxis(place)
    at = chart.plot.mapFromScene(part.sceneBoundingRect().center())
    under = chart.plot.viewport()
    wheel = QWheelEvent(
        QPointF(at), QPointF(under.mapToGlobal(at)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(under, wheel)
    assert not wheel.isAccepted()


def test_the_last_number_of_the_axis_is_drawn(theme: Theme, chart: LineChart) -> None:
    chart.show_drawing(Drawing(x_end=100.0, x_form=lambda v: f"{v:.0f} %"), "")
    QTest.qWait(50)
    axis = chart.plot.getPlotItem().getAxis("bottom")
    ground = QPixmap(420, 190)
    with QPainter(ground) as painter:
        painter.setFont(theme.fonts.font("caption"))
        drawn = {text: rect for rect, _, text in axis.generateDrawSpecs(painter)[2]}
    assert axis.mapRectToScene(drawn["100 %"]).right() <= chart.width()


def test_figures_of_an_axis_are_read_from_the_right_where_the_window_is() -> None:
    former = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        ticks = told_apart(100, 2, lambda value: f"{value:.0f} %")
    finally:
        QLocale.setDefault(former)
    assert ticks[1] == (50.0, "% 50")
