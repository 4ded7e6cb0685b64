"""What can be asked about a questioned sample beside one reference, and what is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from verifier_app.choices import Profile
from verifier_app.engine.parts import Part, PartError, Question
from verifier_app.engine.samples import SampleRef


@dataclass(frozen=True)
class Align(Question):
    """How must the reference be turned, scaled and moved to lie on the questioned sample?"""

    kind: ClassVar[str] = "align"
    questioned: SampleRef
    reference: SampleRef
    profile: Profile = "signature"


@dataclass(frozen=True)
class AlignReply(Part):
    """Lays the reference's cleaned crop on that of the questioned sample.

    Attributes:
        turn: Degrees, clockwise as seen, about the reference's middle.
        scale: Pixels of the questioned crop per pixel of the reference's.
        right: Where the reference's middle comes to lie, in pixels to the right of the
            questioned crop's middle.
        down: The same, downwards.
        agreement: How much of the ink lies on ink then, 0 to 1.
        contents: SHA-256 of the bytes of both samples, as they were read for this.
    """

    turn: float
    scale: float
    right: float
    down: float
    agreement: float
    contents: tuple[str, str]


@dataclass(frozen=True)
class Differ(Question):
    """Where do a questioned sample and a reference differ, by the network's own account?

    `model` is a name or a file; None stands for the default of the profile.
    """

    kind: ClassVar[str] = "differ"
    questioned: SampleRef
    reference: SampleRef
    profile: Profile = "signature"
    model: str | None = None


@dataclass(frozen=True)
class DifferenceMap(Part):
    """How much each part of a sample differs.

    Attributes:
        height: Rows of parts.
        width: Columns of parts.
        llr: `height * width` values, rows first: by how much the part lowers the
            likelihood ratio (log10), as `verify.differences.Map` says it.
        left: x of the first part's middle, in pixels of the cleaned crop.
        top: Its y.
        step: Pixels of the cleaned crop from one part to the next.

    Raises:
        PartError: The values do not fill the rows and columns.
    """

    height: int
    width: int
    llr: tuple[float, ...]
    left: float
    top: float
    step: float

    def __post_init__(self) -> None:
        """Refuse values that do not fill the map."""
        if min(self.height, self.width) < 1 or len(self.llr) != self.height * self.width:
            raise PartError("llr")


@dataclass(frozen=True)
class DifferReply(Part):
    """Maps of both samples, and what the network takes for each other.

    `matches` are x and y in the questioned crop, then in the reference's, each; none where
    the model compares whole pictures. `contents` is the SHA-256 of the bytes of both
    samples, as they were read for this.
    """

    questioned: DifferenceMap
    reference: DifferenceMap
    matches: tuple[tuple[float, float, float, float], ...]
    elapsed_ms: float
    contents: tuple[str, str]


@dataclass(frozen=True)
class Move(Question):
    """How did the pen move in a questioned drawing and in a reference?"""

    kind: ClassVar[str] = "move"
    questioned: SampleRef
    reference: SampleRef
    profile: Profile = "signature"


@dataclass(frozen=True)
class Course(Part):
    """Something along the way of the pen, evenly spaced in the questioned drawing's time.

    Attributes:
        questioned: 0 for the slowest or lightest moment of that drawing, 1 for the other end.
        reference: The same of the reference, where it was at the same place on its way.
        agreement: Their correlation, -1 to 1.

    Raises:
        PartError: There are not as many of both, or none.
    """

    questioned: tuple[float, ...]
    reference: tuple[float, ...]
    agreement: float

    def __post_init__(self) -> None:
        """Refuse courses that do not belong together."""
        if not self.questioned or len(self.questioned) != len(self.reference):
            raise PartError("reference")


@dataclass(frozen=True)
class MoveReply(Part):
    """Speed and pressure of both; None what one of them does not tell.

    `contents` is the SHA-256 of the bytes of both samples, as they were read for this.
    """

    speed: Course | None
    pressure: Course | None
    contents: tuple[str, str]


EVIDENCE_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    Align.kind: (Align, AlignReply),
    Differ.kind: (Differ, DifferReply),
    Move.kind: (Move, MoveReply),
}
"""Kind of request: type of the question, type of the answer."""
