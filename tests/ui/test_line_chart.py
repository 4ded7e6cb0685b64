"""Curves in the style of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier_app.ui.tuning.line_chart import LineChart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from verifier_app.ui.theme import Theme


def test_before_the_first_drawing_no_two_ticks_read_the_same(theme: Theme, qtbot: QtBot) -> None:
    chart = LineChart(theme, "loss")
    qtbot.addWidget(chart)
    for side in ("left", "bottom"):
        (ticks,) = chart.plot.getPlotItem().getAxis(side)._tickLevels
        words = [word for _, word in ticks]
        assert len(set(words)) == len(words) > 1
