"""A sample as a message names it: the engine remembers nothing about earlier messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any, Self

from verifier_app.engine.parts import Part, PartError, blob_at, unpacked
from verifier_app.errors import UserError
from verifier_app.types import Ink, Treatment


@dataclass(frozen=True)
class SampleRef(Part):
    """Exactly one of a file's path, a drawing, the bytes of a file, or a reference in a set.

    Attributes:
        path: Absolute path of a picture file.
        ink: A drawing.
        data: The bytes of a picture file that was dropped or pasted.
        kept: Number of a reference in a reference set, with the crop that it has there.
        name: What to call a sample that has no path.
        crop: Left, top, width, height in pixels of the source: the part to look at.
        page: Page of a file with several, from 0.
        turn: Degrees by which the crop is turned about its middle, clockwise as seen.
        cleaning: Fields of `types.Cleaning` that are not automatic.
        anew: Whether crop, page, turn and cleaning hold for a sample of a reference set too,
            instead of those that were kept with it.
    """

    path: str | None = None
    ink: Ink | None = None
    data: bytes | None = None
    kept: int | None = None
    name: str = ""
    crop: tuple[int, int, int, int] | None = None
    page: int = 0
    cleaning: dict[str, Any] | None = None
    turn: float = 0.0
    anew: bool = False

    def __post_init__(self) -> None:
        """Refuse none, or several, of the four kinds of sample."""
        kinds = (self.path, self.ink, self.data, self.kept)
        if sum(kind is not None for kind in kinds) != 1:
            problem = "a sample is one of path, ink, data and kept"
            raise ValueError(problem)

    @property
    def title(self) -> str:
        """What to call the sample: the given name, or its file's."""
        return self.name or ("" if self.path is None else PurePath(self.path).name)

    def treated(self, treatment: Treatment, *, anew: bool = False) -> SampleRef:
        """The same sample, looked at in this way."""
        return replace(
            self,
            page=treatment.page,
            crop=treatment.crop,
            turn=treatment.turn,
            cleaning=treatment.cleaning.changed or None,
            anew=anew,
        )

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form: `path`, `ink`, `blob` or `kept`, and what is not the default."""
        values: dict[str, Any] = {}
        if self.path is not None:
            values["path"] = self.path
        elif self.ink is not None:
            from verifier_app.ink.strokes import to_lists

            values["ink"] = to_lists(self.ink)
        elif self.data is not None:
            values["blob"] = len(blobs)
            blobs.append(self.data)
        elif self.kept is not None:
            values["kept"] = self.kept
        values |= {"name": self.name} if self.name else {}
        values |= {"crop": list(self.crop)} if self.crop is not None else {}
        values |= {"page": self.page} if self.page else {}
        values |= {"cleaning": self.cleaning} if self.cleaning else {}
        values |= {"turn": self.turn} if self.turn else {}
        values |= {"anew": True} if self.anew else {}
        return values

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        own = {name: value for name, value in values.items() if name not in ("ink", "data", "blob")}
        plain = {
            name: unpacked(own[name], hint, blobs, name)
            for name, hint in _PLAIN.items()
            if name in own
        }
        try:
            from verifier_app.ink.strokes import from_lists

            ink = None if values.get("ink") is None else from_lists(values["ink"])
            data = None if values.get("blob") is None else blob_at(values["blob"], blobs)
            return cls(**plain, ink=ink, data=data)
        except (UserError, ValueError) as error:
            problem = f"sample: {error}"
            raise PartError(problem) from error


_PLAIN: dict[str, Any] = {
    "path": str | None,
    "kept": int | None,
    "name": str,
    "crop": tuple[int, int, int, int] | None,
    "page": int,
    "cleaning": dict[str, Any] | None,
    "turn": float,
    "anew": bool,
}
