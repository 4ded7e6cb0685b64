"""Small and large pictures in messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from verifier_app.engine.parts import Part, PartError, blob_at


@dataclass(frozen=True)
class Picture(Part):
    """A grey picture: `height * width` bytes, rows first, 0 black to 255 white."""

    height: int
    width: int
    pixels: bytes

    def __post_init__(self) -> None:
        """Refuse pixels that do not fill the picture."""
        if min(self.height, self.width) < 0 or len(self.pixels) != self.height * self.width:
            problem = f"{len(self.pixels)} pixels for {self.height} x {self.width}"
            raise ValueError(problem)

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; the pixels are a blob."""
        blobs.append(self.pixels)
        return {"height": self.height, "width": self.width, "blob": len(blobs) - 1}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        size = _Size.unpack(values)
        try:
            return cls(size.height, size.width, blob_at(values.get("blob"), blobs))
        except ValueError as error:
            raise PartError(str(error)) from error


@dataclass(frozen=True)
class _Size(Part):
    height: int
    width: int


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
