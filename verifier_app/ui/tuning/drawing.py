"""What a chart shows, in numbers: curves, axes, and what is said beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from verifier_app.ui.models import numbers


@dataclass(frozen=True)
class Line:
    """One curve: its points, how it is drawn, and what is said at its last point.

    `low` and `high` are the ends of its interval, shown while the mouse is on the chart.
    """

    x: Sequence[float]
    y: Sequence[float]
    token: str
    width: float = 2.0
    opacity: float = 1.0
    squares: bool = False
    label: str = ""
    low: Sequence[float] = ()
    high: Sequence[float] = ()


@dataclass(frozen=True)
class Drawing:
    """All that a chart shows.

    Attributes:
        lines: The curves.
        x_end, y_end: Ends of the axes, which begin at 0.
        x_form, y_form: Write a number of an axis.
        future: From where on the ground is sunken; None: nowhere.
        level: Height of a dashed line, with its words; None: there is none.
        square: Whether the diagonal of chance is drawn.
    """

    lines: Sequence[Line] = ()
    x_end: float = 1.0
    y_end: float = 1.0
    x_form: Callable[[float], str] = field(default=lambda v: numbers.decimal(v, 0))
    y_form: Callable[[float], str] = field(default=lambda v: numbers.decimal(v, 1))
    future: float | None = None
    level: tuple[float, str] | None = None
    square: bool = False
