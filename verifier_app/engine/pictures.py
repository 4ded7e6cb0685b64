"""Small and large pictures in messages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Picture:
    """A grey picture: `height * width` bytes, rows first, 0 black to 255 white."""

    height: int
    width: int
    pixels: bytes

    def __post_init__(self) -> None:
        """Refuse pixels that do not fill the picture."""
        if min(self.height, self.width) < 0 or len(self.pixels) != self.height * self.width:
            problem = f"{len(self.pixels)} pixels for {self.height} x {self.width}"
            raise ValueError(problem)
