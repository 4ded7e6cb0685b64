"""Plots of a measurement as SVG text: ROC, DET, Tippett, reliability, histograms.

Colours are CSS variables of the page that holds the plots, so that they follow its light
and dark theme; every curve has a dash pattern of its own as well as a colour.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import NormalDist
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from verifier_app.evaluation import rates
from verifier_app.evaluation.rates import Array
from verifier_app.types import OperatingPoint

DASHES = ("", "7 3", "2 3", "9 3 2 3", "12 4", "1 2", "4 2 1 2 1 2")
_WIDTH, _HEIGHT = 430.0, 330.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 60.0, 14.0, 12.0, 44.0
_BIN, _FARTHEST = 0.25, 6.0
_BUCKETS = 10
_LEAST_RATE = 5e-4


@dataclass(frozen=True, eq=False)
class Curve:
    """What is known of one table: unclipped llr of the two kinds, and its name."""

    name: str
    genuine: Array
    others: Array


@dataclass(frozen=True)
class Axis:
    """One axis: its ends and ticks in its own unit, and how the unit is laid out."""

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    place: Callable[[float], float] = field(default=float)

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high end; values beyond stay at the end."""
        low, high = self.place(self.low), self.place(self.high)
        inside = min(max(value, self.low), self.high)
        return (self.place(inside) - low) / (high - low)


class Figure:
    """An SVG picture with two axes; `text()` gives it.

    Args:
        title: Read out by screen readers, and the name of the picture.
        x: The horizontal axis.
        y: The vertical axis.
    """

    def __init__(self, title: str, x: Axis, y: Axis) -> None:
        self._title, self._x, self._y = title, x, y
        self._parts: list[str] = []
        self._frame()

    def line(self, points: Sequence[tuple[float, float]], index: int) -> None:
        """A curve; `index` chooses its colour and dashes."""
        at = " ".join(f"{self._across(x):.1f},{self._down(y):.1f}" for x, y in points)
        dash = DASHES[index % len(DASHES)]
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(f'<polyline class="curve c{index % 6}"{dashes} points="{at}"/>')

    def rule(self, start: tuple[float, float], end: tuple[float, float], kind: str) -> None:
        """A straight line of a class of the page's style: `guide`, `same`, `diff` or `base`."""
        self._parts.append(
            f'<line class="rule {kind}" x1="{self._across(start[0]):.1f}" '
            f'y1="{self._down(start[1]):.1f}" x2="{self._across(end[0]):.1f}" '
            f'y2="{self._down(end[1]):.1f}"/>'
        )

    def bar(self, x: tuple[float, float], y: tuple[float, float], kind: str) -> None:
        """A filled box between two values of each axis."""
        left, right = (self._across(v) for v in x)
        top, bottom = sorted(self._down(v) for v in y)
        self._parts.append(
            f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" '
            f'width="{right - left:.1f}" height="{bottom - top:.1f}"/>'
        )

    def dot(self, x: float, y: float, radius: float, index: int) -> None:
        """A circle in a curve's colour."""
        self._parts.append(
            f'<circle class="dot c{index % 6}" cx="{self._across(x):.1f}" '
            f'cy="{self._down(y):.1f}" r="{radius:.1f}"/>'
        )

    def label(self, x: float, y: float, text: str, anchor: str = "start") -> None:
        """Small words at a place of the axes."""
        self._parts.append(
            f'<text class="small" x="{self._across(x):.1f}" y="{self._down(y):.1f}" '
            f'text-anchor="{anchor}">{escape(text)}</text>'
        )

    def text(self) -> str:
        """The SVG element."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" '
            f'role="img" aria-label={quoteattr(self._title)}>{"".join(self._parts)}</svg>'
        )

    def _across(self, value: float) -> float:
        return _LEFT + self._x.share(value) * (_WIDTH - _LEFT - _RIGHT)

    def _down(self, value: float) -> float:
        return _HEIGHT - _BOTTOM - self._y.share(value) * (_HEIGHT - _TOP - _BOTTOM)

    def _frame(self) -> None:
        bottom = _HEIGHT - _BOTTOM
        for value, words in self._x.ticks:
            x = self._across(value)
            self._parts.append(
                f'<line class="grid" x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{bottom}"/>'
                f'<text class="small" x="{x:.1f}" y="{bottom + 14}" text-anchor="middle">'
                f"{escape(words)}</text>"
            )
        for value, words in self._y.ticks:
            y = self._down(value)
            self._parts.append(
                f'<line class="grid" x1="{_LEFT}" y1="{y:.1f}" x2="{_WIDTH - _RIGHT}" y2="{y:.1f}"/>'
                f'<text class="small" x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">'
                f"{escape(words)}</text>"
            )
        middle = (_LEFT + _WIDTH - _RIGHT) / 2
        half = (_TOP + bottom) / 2
        self._parts.append(
            f'<text class="axis" x="{middle}" y="{_HEIGHT - 8}" text-anchor="middle">'
            f'{escape(self._x.title)}</text><text class="axis" text-anchor="middle" '
            f'transform="translate(13 {half}) rotate(-90)">{escape(self._y.title)}</text>'
        )


def roc(curves: Sequence[Curve]) -> str:
    """Share of genuine called same against share of the other kind called same."""
    ticks = tuple((v / 100, f"{v} %") for v in range(0, 101, 20))
    figure = Figure(
        "ROC curves",
        Axis("others called same (FMR)", 0, 1, ticks),
        Axis("genuine called same", 0, 1, ticks),
    )
    figure.rule((0, 0), (1, 1), "guide")
    for i, curve in enumerate(curves):
        det = rates.det(curve.genuine, curve.others)
        figure.line([(m, 1 - n) for m, n in _thinned(det.fmr, det.fnmr)], i)
    return figure.text()


def det(curves: Sequence[Curve]) -> str:
    """The two error rates against each other, both axes by the normal deviate.

    Martin, Doddington, Kamm, Ordowski and Przybocki (1997).
    """
    shown = (0.001, 0.005, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8)
    ticks = tuple((v, f"{100 * v:g} %") for v in shown)
    probit = NormalDist().inv_cdf
    figure = Figure(
        "DET curves",
        Axis("others called same (FMR)", _LEAST_RATE, 0.9, ticks, probit),
        Axis("genuine not called same (FNMR)", _LEAST_RATE, 0.9, ticks, probit),
    )
    figure.rule((_LEAST_RATE, _LEAST_RATE), (0.9, 0.9), "guide")
    for i, curve in enumerate(curves):
        points = rates.det(curve.genuine, curve.others)
        figure.line(_thinned(points.fmr, points.fnmr), i)
    return figure.text()


def tippett(curve: Curve, llr_range: tuple[float, float] | None = None) -> str:
    """Share of comparisons whose llr is at least the value on the axis, for both kinds.

    Args:
        curve: The llr of a table.
        llr_range: Marked, where given: what the calibration supports.
    """
    ticks = tuple((v / 100, f"{v} %") for v in range(0, 101, 20))
    figure = Figure(
        f"Tippett plot of {curve.name}",
        _llr_axis(),
        Axis("share with at least this llr", 0, 1, ticks),
    )
    figure.rule((0, 0), (0, 1), "guide")
    for end in llr_range or ():
        figure.rule((end, 0), (end, 1), "guide")
    for i, values in enumerate((curve.genuine, curve.others)):
        ordered = np.sort(values)
        share = 1 - np.arange(len(ordered) + 1) / len(ordered)
        ends = np.concatenate([[-_FARTHEST], ordered, [_FARTHEST]])
        steps = [(x, y) for k, y in enumerate(share) for x in (ends[k], ends[k + 1])]
        figure.line(_few(steps), i)
    return figure.text()


def reliability(curve: Curve, llr_range: tuple[float, float] | None = None) -> str:
    """Share of genuine among comparisons of like score, kinds weighing the same.

    Ten buckets of the score; the larger the dot, the more comparisons it stands for. On
    the diagonal the score is what it says it is.

    Args:
        curve: The llr of a table.
        llr_range: What the calibration supports, where given: a score is of the clipped llr.
    """
    ticks = tuple((v / 10, f"{v / 10:g}") for v in range(0, 11, 2))
    figure = Figure(
        f"Reliability of {curve.name}",
        Axis("score (equal prior odds)", 0, 1, ticks),
        Axis("observed share of genuine", 0, 1, ticks),
    )
    figure.rule((0, 0), (1, 1), "guide")
    points = reliability_points(curve, llr_range)
    figure.line([(x, y) for x, y, _ in points], 0)
    for x, y, weight in points:
        figure.dot(x, y, 2 + 10 * weight**0.5, 0)
    return figure.text()


def reliability_points(
    curve: Curve, llr_range: tuple[float, float] | None = None
) -> list[tuple[float, float, float]]:
    """Mean score, observed share of genuine, and weight (sum 1) of each bucket in use."""
    scores, genuine, weights = [], [], []
    for kind, llr in ((1.0, curve.genuine), (0.0, curve.others)):
        odds = np.clip(llr, *(llr_range or (-300, 300)))
        scores.append(1 / (1 + 10.0**-odds))
        genuine.append(np.full(len(llr), kind))
        weights.append(np.full(len(llr), 0.5 / len(llr)))
    s, g, w = (np.concatenate(v) for v in (scores, genuine, weights))
    bucket = np.minimum((s * _BUCKETS).astype(int), _BUCKETS - 1)
    found = []
    for k in np.unique(bucket):
        part = bucket == k
        total = float(w[part].sum())
        found.append((float(w[part] @ s[part]) / total, float(w[part] @ g[part]) / total, total))
    return found


def histogram(curve: Curve, point: OperatingPoint | None = None) -> str:
    """Llr of genuine upwards, of the other kind downwards, with the point's thresholds."""
    edges = np.arange(-_FARTHEST, _FARTHEST + _BIN, _BIN)
    counts = []
    for values in (curve.genuine, curve.others):
        inside = np.clip(values, -_FARTHEST, _FARTHEST - 1e-9)
        counts.append(np.histogram(inside, edges)[0] / len(values))
    top = float(max(counts[0].max(), counts[1].max())) or 1.0
    step = 10.0 ** np.floor(np.log10(top))
    marks = [k * step for k in range(1, 10) if k * step <= top] or [top]
    marks = marks[:: max(1, len(marks) // 3)]
    ticks = [(sign * m, f"{100 * m:g} %") for m in marks for sign in (1, -1)]
    figure = Figure(
        f"Histogram of {curve.name}",
        _llr_axis(),
        Axis("share of the kind", -1.1 * top, 1.1 * top, (*ticks, (0.0, "0"))),
    )
    for kind, sign, heights in (("same", 1, counts[0]), ("diff", -1, counts[1])):
        for left, height in zip(edges[:-1].tolist(), heights.tolist(), strict=True):
            if height > 0:
                figure.bar((left, left + _BIN), (0, sign * height), f"bar {kind}")
    if point is not None:
        for value, kind in ((point.t_same, "same"), (point.t_different, "diff")):
            figure.rule((value, -1.1 * top), (value, 1.1 * top), kind)
    figure.rule((-_FARTHEST, 0), (_FARTHEST, 0), "base")
    figure.label(-_FARTHEST, 0.98 * top, f" ▲ genuine {len(curve.genuine)}")
    figure.label(-_FARTHEST, -1.04 * top, f" ▼ others {len(curve.others)}")
    return figure.text()


def _llr_axis() -> Axis:
    ticks = tuple((float(v), f"{v:+d}".replace("-", "−") if v else "0") for v in range(-6, 7, 2))
    return Axis("llr (log10 likelihood ratio)", -_FARTHEST, _FARTHEST, ticks)


def _thinned(fmr: Array, fnmr: Array) -> list[tuple[float, float]]:
    return _few(list(zip(fmr.tolist(), fnmr.tolist(), strict=True)))


def _few(points: list[tuple[float, float]], most: int = 1500) -> list[tuple[float, float]]:
    """Points that differ on paper: no more than `most`, both ends kept."""
    if len(points) <= most:
        return points
    at = np.unique(np.linspace(0, len(points) - 1, most).round().astype(int))
    return [points[i] for i in at]
