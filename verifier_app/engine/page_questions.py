"""What can be asked about the pages of a file, and about what cleaning does to a sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from verifier_app.engine.parts import Part, PartError, Question
from verifier_app.engine.pictures import Picture, Pictured
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
class PagesReply(Pictured):
    """Small pictures by the numbers of their pages; those that are damaged lack.

    `count` is how many pages the file has.
    """

    count: int
    pages: tuple[int, ...]
    pictures: tuple[Picture, ...]

    def __post_init__(self) -> None:
        """Refuse pages without pictures, and the reverse."""
        if len(self.pages) != len(self.pictures):
            raise PartError("pictures")

    def by_key(self) -> dict[Any, Picture]:
        """The pictures by the numbers of their pages."""
        return dict(zip(self.pages, self.pictures, strict=True))


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
class PageReply(Pictured):
    """A page.

    Attributes:
        width: In pixels.
        height: In pixels.
        pages: How many the file has.
        regions: Boxes around pieces of writing, the likeliest first; none without `search`.
        picture: The page in its colours, reduced to what a screen can show.
    """

    width: int
    height: int
    pages: int
    regions: tuple[Box, ...]
    picture: Picture


@dataclass(frozen=True)
class ShowCleaning(Question):
    """What does cleaning take away from a sample?"""

    kind: ClassVar[str] = "show_cleaning"
    sample: SampleRef


@dataclass(frozen=True)
class CleaningReply(Pictured):
    """A sample before and after cleaning: two pictures of the same size, ink dark on white."""

    before: Picture
    after: Picture


@dataclass(frozen=True)
class ShowSteps(Question):
    """What does each step of the cleaning make of a sample?"""

    kind: ClassVar[str] = "show_steps"
    sample: SampleRef


@dataclass(frozen=True)
class StepsReply(Pictured):
    """By the names of `imaging.steps` what each made of it, ink dark on white; first the sample."""

    names: tuple[str, ...]
    pictures: tuple[Picture, ...]

    def __post_init__(self) -> None:
        """Refuse names without pictures, and the reverse."""
        if len(self.names) != len(self.pictures):
            raise PartError("pictures")


PAGE_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    ShowPages.kind: (ShowPages, PagesReply),
    ShowPage.kind: (ShowPage, PageReply),
    ShowCleaning.kind: (ShowCleaning, CleaningReply),
    ShowSteps.kind: (ShowSteps, StepsReply),
}
"""Kind of request: type of the question, type of the answer."""
