"""What can be asked about the pages of a file, and about what cleaning does to a sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from verifier_app.choices import Profile
from verifier_app.engine.parts import Part, PartError, Question
from verifier_app.engine.pictures import Picture
from verifier_app.engine.samples import SampleRef
from verifier_app.types import Box


@dataclass(frozen=True)
class ShowPages(Question):
    """How many pages has a file, and how do these of them look, small?

    `side` is the longer side of a picture, in pixels.
    """

    kind: ClassVar[str] = "show_pages"
    sample: SampleRef
    pages: tuple[int, ...]
    side: int = 120


@dataclass(frozen=True)
class PagesReply(Part):
    """Small pictures by the numbers of their pages; those that are damaged lack.

    `count` is how many pages the file has.
    """

    count: int
    pages: tuple[int, ...]
    pictures: tuple[Picture, ...]

    def by_key(self) -> dict[Any, Picture]:
        """The pictures by the numbers of their pages."""
        return dict(zip(self.pages, self.pictures, strict=True))

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; each picture is a blob."""
        return {"count": self.count, "pages": list(self.pages), **_packed(self.pictures, blobs)}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        header, pictures = _Numbers.unpack(values), _unpacked(values, blobs)
        if len(header.pages) != len(pictures):
            raise PartError("pages")
        return cls(header.count, header.pages, pictures)


@dataclass(frozen=True)
class ShowPage(Question):
    """How does a whole page look, and where on it may somebody have written?

    The crop of the sample counts for nothing here. Without `search` only the first is asked,
    which is quick.
    """

    kind: ClassVar[str] = "show_page"
    sample: SampleRef
    search: bool = True


@dataclass(frozen=True)
class PageReply(Part):
    """A page.

    Attributes:
        width: In pixels.
        height: In pixels.
        pages: How many the file has.
        regions: Boxes around pieces of writing, the likeliest first; none without `search`.
        picture: The page in grey, reduced to what a screen can show.
    """

    width: int
    height: int
    pages: int
    regions: tuple[Box, ...]
    picture: Picture

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; the picture is a blob."""
        facts = _PageFacts(self.width, self.height, self.pages, self.regions)
        return {**facts.pack(blobs), **_packed((self.picture,), blobs)}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        facts = _PageFacts.unpack(values)
        pictures = _unpacked(values, blobs)
        if len(pictures) != 1:
            raise PartError("picture")
        return cls(facts.width, facts.height, facts.pages, facts.regions, pictures[0])


@dataclass(frozen=True)
class ShowCleaning(Question):
    """What does cleaning take away from a sample?"""

    kind: ClassVar[str] = "show_cleaning"
    sample: SampleRef
    profile: Profile = "signature"


@dataclass(frozen=True)
class CleaningReply(Part):
    """A sample before and after cleaning: two pictures of the same size, ink dark on white."""

    before: Picture
    after: Picture

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; each picture is a blob."""
        return _packed((self.before, self.after), blobs)

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form.

        Raises:
            PartError: It is not of that form.
        """
        pictures = _unpacked(values, blobs)
        if len(pictures) != 2:
            raise PartError("pictures")
        return cls(*pictures)


PAGE_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    ShowPages.kind: (ShowPages, PagesReply),
    ShowPage.kind: (ShowPage, PageReply),
    ShowCleaning.kind: (ShowCleaning, CleaningReply),
}
"""Kind of request: type of the question, type of the answer."""


@dataclass(frozen=True)
class _PageFacts(Part):
    width: int
    height: int
    pages: int
    regions: tuple[tuple[int, int, int, int], ...]


@dataclass(frozen=True)
class _Numbers(Part):
    count: int
    pages: tuple[int, ...]


@dataclass(frozen=True)
class _Sizes(Part):
    sizes: tuple[tuple[int, int], ...]


def _packed(pictures: tuple[Picture, ...], blobs: list[bytes]) -> dict[str, Any]:
    blobs += [own.pixels for own in pictures]
    return {"sizes": [[own.height, own.width] for own in pictures]}


def _unpacked(values: Mapping[str, Any], blobs: tuple[bytes, ...]) -> tuple[Picture, ...]:
    sizes = _Sizes.unpack(values).sizes
    if len(sizes) != len(blobs):
        raise PartError("sizes")
    try:
        return tuple(Picture(*size, own) for size, own in zip(sizes, blobs, strict=True))
    except ValueError as error:
        raise PartError(str(error)) from error
