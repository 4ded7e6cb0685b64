"""The figures of a training as curves: loss, error rate, learning rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers, tuning_words

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Event

translate = QCoreApplication.translate
MOST_POINTS = 2000
"""Points that a curve keeps; from then on every other one is dropped."""
SMOOTHING = 0.9
FIRST_END = 60.0
"""End of an axis while nothing is planned yet."""
Axis = str
"""`steps` or `seconds`."""


@dataclass(frozen=True)
class Point:
    """A figure at a step and a time of the training."""

    step: int
    seconds: float
    value: float

    def at(self, axis: Axis) -> float:
        """Where it stands on an axis."""
        return float(self.step) if axis == "steps" else self.seconds


class Curve:
    """Points in order, thinned where they are too many."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self._every = self._skipped = 1

    def add(self, step: int, seconds: float, value: float) -> None:
        """Add a point, or pass over it where the curve is dense."""
        self._skipped += 1
        if self._skipped < self._every:
            return
        self._skipped = 0
        self.points.append(Point(step, seconds, value))
        if len(self.points) > MOST_POINTS:
            del self.points[1::2]
            self._every *= 2


class Curves:
    """All curves of one network's training.

    Attributes:
        low, high: The ends of the 95 % interval of each error rate.
        planned: Steps that are planned.
        expected: Seconds that are expected in all.
    """

    def __init__(self) -> None:
        self.loss, self.smooth, self.rate, self.error = Curve(), Curve(), Curve(), Curve()
        self.low, self.high = Curve(), Curve()
        self.planned = 0
        self.expected = 0.0
        self._mean: float | None = None
        self._seconds = 0.0

    @property
    def before(self) -> float | None:
        """The equal error rate of the base, in percent; None where it was not heard of.

        That is so before it was measured, and of a training that goes on from a checkpoint.
        """
        first = next(iter(self.error.points), None)
        return first.value if first is not None and first.step == 0 else None

    def add_step(self, event: Event) -> None:
        """Take a `step` event."""
        step, seconds, loss = event["step"], float(event["elapsed"]), float(event["loss"])
        self._seconds = seconds
        self.planned = int(event["of"])
        self.expected = seconds + float(event["remaining"])
        self._mean = loss if self._mean is None else SMOOTHING * self._mean + (1 - SMOOTHING) * loss
        self.loss.add(step, seconds, loss)
        self.smooth.add(step, seconds, self._mean)
        self.rate.add(step, seconds, float(event["rate"]))

    def add_measured(self, event: Event) -> None:
        """Take a `measured` event: local imitations where there are any, else strangers."""
        rates = event["eer"]
        kind = next((k for k in rates if k.startswith("local")), None)
        value = 100.0 * float(event["error"]) if kind is None else float(rates[kind])
        span = event.get("interval", {}).get(kind, (value, value))
        for curve, own in zip(
            (self.low, self.error, self.high), (span[0], value, span[1]), strict=True
        ):
            curve.add(int(event.get("step", 0)), self._seconds, float(own))

    def end(self, axis: Axis) -> float:
        """The planned end of an axis."""
        last = self.loss.points[-1].at(axis) if self.loss.points else 0.0
        planned = float(self.planned) if axis == "steps" else self.expected
        return max(planned, last) or FIRST_END

    def loss_table(self) -> list[tuple[str, ...]]:
        """Step, time, loss, smoothed loss and learning rate, a hundred rows at most."""
        rows = list(zip(self.loss.points, self.smooth.points, self.rate.points, strict=True))
        every = max(1, len(rows) // 100)
        return [
            (
                numbers.count(loss.step),
                numbers.clock(loss.seconds),
                numbers.decimal(loss.value, 3),
                numbers.decimal(smooth.value, 3),
                tuning_words.power(rate.value),
            )
            for loss, smooth, rate in rows[::every]
        ]

    def error_table(self) -> list[tuple[str, ...]]:
        """Step, time, equal error rate and its interval."""
        spans = zip(self.error.points, self.low.points, self.high.points, strict=True)
        return [
            (
                numbers.count(own.step),
                numbers.clock(own.seconds),
                tuning_words.percent(own.value),
                translate("Tuning", "{0} to {1} %").format(
                    numbers.decimal(low.value, 1), numbers.decimal(high.value, 1)
                ),
            )
            for own, low, high in spans
        ]
