"""The curves of a run as drawings, with the sentence that says them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers, tuning_words
from verifier_app.ui.tuning.drawing import Drawing, Line

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_curves import Axis, Curve, Curves

translate = QCoreApplication.translate
LEAST_ERROR = 10.0
"""The error axis reaches to 10 % at least, so that small changes look small."""


def loss_drawing(curves: Curves, axis: Axis) -> tuple[Drawing, str]:
    """Loss, raw and smoothed."""
    label = ""
    spoken = translate("Tuning", "No loss yet")
    if curves.smooth.points:
        last = curves.smooth.points[-1]
        label = numbers.decimal(last.value, 2)
        spoken = translate("Tuning", "Smoothed loss {0} at iteration {1}").format(label, last.step)
    lines = (
        _line(curves.loss, axis, "chart1", width=1.0, opacity=0.3),
        _line(curves.smooth, axis, "chart1", label=label),
    )
    top = max((p.value for p in curves.loss.points), default=1.0)
    return _drawing(curves, axis, lines, top, lambda v: numbers.decimal(v, 2)), spoken


def error_drawing(curves: Curves, axis: Axis) -> tuple[Drawing, str]:
    """Equal error rate, in percent, with the base's as a dashed line."""
    points = curves.error.points
    label, level = "", None
    spoken = translate("Tuning", "No error rate yet")
    if points and curves.before is None:
        label = tuning_words.percent(points[-1].value)
        spoken = translate("Tuning", "{0}: {1}").format(
            translate("Tuning", "Equal error rate"), label
        )
    elif points and curves.before is not None:
        label = tuning_words.percent(points[-1].value) if len(points) > 1 else ""
        before = tuning_words.percent(curves.before)
        level = (curves.before, translate("Tuning", "before: {0}").format(before))
        spoken = translate("Tuning", "Equal error rate {0}, before {1}").format(
            label or before, before
        )
    low, high = ([p.value for p in curve.points] for curve in (curves.low, curves.high))
    top = max([LEAST_ERROR, *high, *(p.value * 1.1 for p in points)])
    line = _line(curves.error, axis, "chart2", squares=True, label=label)
    line = replace(line, low=low, high=high)
    return _drawing(
        curves, axis, (line,), top, partial(tuning_words.percent, digits=0), level
    ), spoken


def rate_drawing(curves: Curves, axis: Axis) -> tuple[Drawing, str]:
    """Learning rate."""
    points = curves.rate.points
    label = tuning_words.power(points[-1].value) if points else ""
    top = max((p.value for p in points), default=1e-4)
    line = _line(curves.rate, axis, "chart1", label=label)
    spoken = translate("Tuning", "Learning rate {0}").format(label or "–")
    return _drawing(curves, axis, (line,), top, tuning_words.power), spoken


def _line(
    curve: Curve, axis: Axis, token: str, *, width: float = 2.0, opacity: float = 1.0,
    squares: bool = False, label: str = "",
) -> Line:  # fmt: skip
    x, y = [p.at(axis) for p in curve.points], [p.value for p in curve.points]
    return Line(x, y, token, width, opacity, squares, label)


def _drawing(
    curves: Curves,
    axis: Axis,
    lines: tuple[Line, ...],
    top: float,
    form: Callable[[float], str],
    level: tuple[float, str] | None = None,
) -> Drawing:
    end = curves.end(axis)
    points = curves.loss.points
    x_form = numbers.clock if axis == "seconds" else lambda v: numbers.count(round(v))
    return Drawing(lines, end, top, x_form, form, points[-1].at(axis) if points else 0.0, level)
