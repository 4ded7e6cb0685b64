"""A sample as it was given, with how it is to be prepared: what a reference set keeps of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from verifier_app.choices import Profile
from verifier_app.errors import SampleError, StoreError, UserError
from verifier_app.ink.files import is_drawing, read
from verifier_app.ink.strokes import from_json, to_json
from verifier_app.store.set_rows import (
    KeptFeatures,
    KeptSample,
    Kind,
    NewSample,
    Thumbnail,
    content_of,
    titled,
)
from verifier_app.types import Cleaning, Ink, Prepared, Treatment

THUMBNAIL = (360, 180)
"""Most pixels across and down: what a tile shows on a screen with twice the pixels."""


@dataclass(frozen=True, eq=False)
class Original:
    """The bytes of a picture file, or strokes.

    Attributes:
        name: What to call it, such as its file's name.
        content: The sample.
        crop: Left, top, width, height in pixels: the part to look at; None is all of it.
        page: Page of a file with several, from 0.
        cleaning: Fields of `types.Cleaning` that are not automatic.
        turn: Degrees by which the crop is turned about its middle, clockwise as seen.
        used: Whether it takes part in comparisons.
        place: What errors call it; its title where empty.
    """

    name: str
    content: bytes | Ink
    crop: tuple[int, int, int, int] | None = None
    page: int = 0
    cleaning: Mapping[str, Any] | None = None
    turn: float = 0.0
    used: bool = True
    place: str = ""

    @classmethod
    def of_file(cls, path: str | Path) -> Self:
        """The file as it is now, or its strokes; what happens to it later does not matter.

        `#page=N` at the end of its name chooses a page of it, from 1.

        Raises:
            SampleError: It cannot be read.
            StoreError: It is larger than a set keeps.
        """
        from verifier_app.imaging import named_page, no_page

        path, page = named_page(path)
        name = path.name
        if is_drawing(path):
            if page:
                raise no_page(page, 1).with_path(path)
            return cls(name, read(path))
        return cls(name, content_of(path), page=page or 0)

    @classmethod
    def of_kept(cls, sample: KeptSample, content: bytes) -> Self:
        """A kept sample again.

        Raises:
            StoreError: What was kept is damaged.
        """
        try:
            how = Treatment.of(json.loads(sample.how or "{}"))
            drawn: bytes | Ink = content
            if sample.kind == "ink":
                drawn = from_json(content)
        except (ValueError, AttributeError, UserError) as error:
            raise StoreError(
                "What was kept of this reference is damaged.", "Remove it and add it again.",
                sample.title,
            ) from error  # fmt: skip
        return cls(sample.name, drawn, how.crop, how.page, how.cleaning.changed or None, how.turn)

    @property
    def title(self) -> str:
        """Its name and, but for the first, its page, in the form that commands take."""
        return titled(self.name, self.page)

    @property
    def kept(self) -> bytes:
        """The content as it is kept."""
        if isinstance(self.content, bytes):
            return self.content
        return to_json(self.content)

    @property
    def how(self) -> str:
        """JSON of crop, page, turn and cleaning; empty where all is automatic."""
        treatment = Treatment(self.page, self.crop, self.turn, cleaning_of(self.cleaning))
        values = treatment.as_dict()
        return json.dumps(values, sort_keys=True) if values else ""

    def prepare(self, profile: Profile) -> Prepared:
        """What the network sees of it.

        Raises:
            SampleError: It cannot be used; the error names it.
        """
        from verifier_app import imaging

        cleaning = cleaning_of(self.cleaning)
        try:
            return imaging.prepare(
                self.content,
                profile=profile,
                cleaning=cleaning,
                crop=self.crop,
                page=self.page,
                turn=self.turn,
            )
        except UserError as error:
            raise error.with_path(self.place or self.title) from None

    def new_sample(self, prepared: Prepared, features: KeptFeatures | None) -> NewSample:
        """What a set keeps."""
        kept = self.kept
        kind: Kind = "ink" if isinstance(self.content, Ink) else "file"
        digest = hashlib.sha256(kept).hexdigest()
        small = thumbnail_of(prepared)
        return NewSample(self.name, kind, kept, digest, self.how, small, features, self.used)


def thumbnail_of(prepared: Prepared) -> Thumbnail:
    """The cleaned ink, dark on white, reduced for lists."""
    from PIL import Image

    from verifier_app import imaging

    picture = Image.fromarray(imaging.on_paper(prepared))
    picture.thumbnail(THUMBNAIL, Image.Resampling.BOX)
    return Thumbnail(picture.height, picture.width, picture.tobytes())


def cleaning_of(values: Mapping[str, Any] | None) -> Cleaning:
    """The steps of cleaning that plain values ask for.

    Raises:
        SampleError: There is no such step, or its value is of another type.
    """
    try:
        return Cleaning.of(values)
    except ValueError as error:
        raise SampleError(str(error)) from error
