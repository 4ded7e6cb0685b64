"""A stroke while it is being drawn, and the question which device draws it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from verifier_app.types import Stroke

Device: TypeAlias = Literal["mouse", "touch", "pen"]
RANK: dict[Device, int] = {"mouse": 0, "touch": 1, "pen": 2}
ECHO_MS = 120.0
ECHO_PX = 6.0
"""A mouse press this soon and this near after the pen's is the pen's own echo."""


@dataclass
class GrowingStroke:
    """Points of a stroke so far, in the units of the sheet; time in milliseconds."""

    points: list[tuple[float, float, float]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    def add(self, x: float, y: float, pressure: float, time: float) -> bool:
        """Take one point; gives False for one that stands still at the same pressure."""
        if self.points and self.points[-1] == (x, y, pressure):
            return False
        self.points.append((x, y, pressure))
        self.times.append(max(time, self.times[-1]) if self.times else time)
        return True

    def frozen(self) -> Stroke:
        """The finished stroke."""
        import numpy as np

        from verifier_app.types import Stroke

        table = np.asarray(self.points, dtype=np.float32)
        return Stroke(
            x=table[:, 0].copy(),
            y=table[:, 1].copy(),
            t=np.asarray(self.times, dtype=np.float32),
            pressure=np.clip(table[:, 2], 0.0, 1.0),
        )


class Arbiter:
    """Lets one device draw at a time; a pen outranks touch, touch outranks the mouse.

    Systems may send mouse events beside those of a pen, before or after them. The mouse
    then belongs to the pen until its button is up again.
    """

    def __init__(self) -> None:
        self.active: Device | None = None
        self._muted = False
        self._last: tuple[float, float, float] | None = None

    def press(self, device: Device, x: float, y: float, time: float) -> bool:
        """Whether `device` may begin a stroke now (and takes over where it outranks)."""
        if device == "mouse":
            self._muted = self.active is not None or self._is_echo(x, y, time)
            if self._muted:
                return False
        elif self.active is not None and RANK[device] <= RANK[self.active]:
            return False
        if self.active == "mouse":
            self._muted = True
        self.active = device
        if device != "mouse":
            self._last = (x, y, time)
        return True

    def moves(self, device: Device) -> bool:
        """Whether a movement of `device` belongs to the stroke under way."""
        return self.active == device

    def release(self, device: Device, x: float, y: float, time: float) -> bool:
        """Whether this ends the stroke under way."""
        if device == "mouse" and self._muted:
            self._muted = False
            return False
        if self.active != device:
            return False
        self.active = None
        if device != "mouse":
            self._last = (x, y, time)
        return True

    def cancel(self) -> None:
        """Forget the stroke under way."""
        self.active = None

    def _is_echo(self, x: float, y: float, time: float) -> bool:
        if self._last is None:
            return False
        px, py, when = self._last
        near = abs(x - px) <= ECHO_PX and abs(y - py) <= ECHO_PX
        return near and time - when <= ECHO_MS
