"""Small and large pictures in messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from verifier_app.engine.parts import Part, PartError, blob_at

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


@dataclass(frozen=True)
class Picture(Part):
    """A picture: `height * width * channels` bytes, rows first, 0 to 255.

    With one channel 0 is black and 255 white; three are red, green and blue.
    """

    height: int
    width: int
    pixels: bytes
    channels: int = 1

    def __post_init__(self) -> None:
        """Refuse pixels that do not fill the picture."""
        expected = self.height * self.width * self.channels
        if (
            min(self.height, self.width) < 0
            or self.channels not in {1, 3}
            or len(self.pixels) != expected
        ):
            size = f"{self.height} x {self.width} x {self.channels}"
            problem = f"{len(self.pixels)} bytes for {size}"
            raise ValueError(problem)

    @classmethod
    def of(cls, pixels: npt.NDArray[np.uint8]) -> Self:
        """From `(H, W)` grey or `(H, W, 3)` RGB."""
        height, width = pixels.shape[:2]
        channels = 1 if pixels.ndim == 2 else 3
        return cls(height, width, pixels.tobytes(), channels)

    def array(self) -> npt.NDArray[np.uint8]:
        """`(H, W)` grey or `(H, W, 3)` RGB."""
        import numpy as np

        shape = (self.height, self.width) if self.channels == 1 else (self.height, self.width, 3)
        return np.frombuffer(self.pixels, np.uint8).reshape(shape)

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; the pixels are a blob."""
        blobs.append(self.pixels)
        blob = len(blobs) - 1
        size = {"height": self.height, "width": self.width, "channels": self.channels}
        return {**size, "blob": blob}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        size = _Size.unpack(values)
        try:
            pixels = blob_at(values.get("blob"), blobs)
            return cls(size.height, size.width, pixels, size.channels)
        except ValueError as error:
            raise PartError(str(error)) from error


@dataclass(frozen=True)
class _Size(Part):
    height: int
    width: int
    channels: int = 1


class Pictured(Part):
    """Base of answers whose blobs are their pictures, and nothing else."""

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form, or there are blobs that no picture names.
        """
        answer = super().unpack(values, blobs)
        named: list[bytes] = []
        answer.pack(named)
        if len(named) != len(blobs):
            raise PartError("pictures")
        return answer
