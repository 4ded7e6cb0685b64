"""A box on a page that can be turned: what the handles of the crop tool do to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import atan2, cos, degrees, radians, sin
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from verifier_app.types import Box

Point: TypeAlias = tuple[float, float]
SMALLEST = 8.0
"""Pixels of a side, at least."""
HANDLES: tuple[tuple[int, int], ...] = (
    (-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0),
)  # fmt: skip
"""Corners and sides clockwise from the upper left: how far right and down of the middle."""


@dataclass(frozen=True)
class CropBox:
    """Middle, sides and turn; lengths in pixels of the page, degrees clockwise as seen."""

    x: float
    y: float
    width: float
    height: float
    turn: float = 0.0

    @classmethod
    def of(cls, box: Box, turn: float = 0.0) -> CropBox:
        """From left, top, width and height of the box before it is turned."""
        left, top, width, height = box
        return cls(left + width / 2, top + height / 2, float(width), float(height), turn)

    @classmethod
    def between(cls, one: Point, other: Point) -> CropBox:
        """The level box with these two corners."""
        return cls(
            (one[0] + other[0]) / 2,
            (one[1] + other[1]) / 2,
            max(SMALLEST, abs(one[0] - other[0])),
            max(SMALLEST, abs(one[1] - other[1])),
        )

    @property
    def box(self) -> Box:
        """Left, top, width and height before it is turned, in whole pixels."""
        width, height = max(1, round(self.width)), max(1, round(self.height))
        return (round(self.x - width / 2), round(self.y - height / 2), width, height)

    @property
    def corners(self) -> tuple[Point, ...]:
        """Its four corners on the page, clockwise from the upper left."""
        return tuple(self.place(*own) for own in HANDLES[::2])

    def place(self, across: float, down: float) -> Point:
        """A place of the box on the page: -1 to 1 from its left to its right, and down."""
        return self._out((across * self.width / 2, down * self.height / 2))

    def holds(self, point: Point) -> bool:
        """Whether a place of the page lies inside."""
        across, down = self._within(point)
        return abs(across) <= self.width / 2 and abs(down) <= self.height / 2

    def moved(self, right: float, down: float) -> CropBox:
        """The same elsewhere."""
        return replace(self, x=self.x + right, y=self.y + down)

    def grown(self, width: float, height: float) -> CropBox:
        """Wider and higher about the same middle."""
        return replace(
            self,
            width=max(SMALLEST, self.width + width),
            height=max(SMALLEST, self.height + height),
        )

    def turned(self, turn: float) -> CropBox:
        """The same at another angle, between -180 and 180 degrees."""
        return replace(self, turn=(turn + 180.0) % 360.0 - 180.0)

    def turned_towards(self, point: Point) -> CropBox:
        """The same with the middle of its upper side towards a place of the page."""
        return self.turned(degrees(atan2(point[0] - self.x, self.y - point[1])))

    def dragged(self, handle: tuple[int, int], point: Point) -> CropBox:
        """With a corner or side at another place; what lies opposite stays."""
        across, down = self._within(point)
        left, right = -self.width / 2, self.width / 2
        top, bottom = -self.height / 2, self.height / 2
        if handle[0] < 0:
            left = min(across, right - SMALLEST)
        elif handle[0] > 0:
            right = max(across, left + SMALLEST)
        if handle[1] < 0:
            top = min(down, bottom - SMALLEST)
        elif handle[1] > 0:
            bottom = max(down, top + SMALLEST)
        x, y = self._out(((left + right) / 2, (top + bottom) / 2))
        return replace(self, x=x, y=y, width=right - left, height=bottom - top)

    def kept_on(self, width: float, height: float) -> CropBox:
        """With its middle on a page of this size, and no side longer than the page's diagonal."""
        longest = (width * width + height * height) ** 0.5
        return replace(
            self,
            x=min(max(self.x, 0.0), width),
            y=min(max(self.y, 0.0), height),
            width=min(self.width, longest),
            height=min(self.height, longest),
        )

    def _out(self, own: Point) -> Point:
        c, s = cos(radians(self.turn)), sin(radians(self.turn))
        return (self.x + own[0] * c - own[1] * s, self.y + own[0] * s + own[1] * c)

    def _within(self, point: Point) -> Point:
        c, s = cos(radians(self.turn)), sin(radians(self.turn))
        right, down = point[0] - self.x, point[1] - self.y
        return (right * c + down * s, down * c - right * s)
