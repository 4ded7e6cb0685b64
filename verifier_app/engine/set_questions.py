"""What can be asked about reference sets, and what is answered.

Sets and samples are known by the numbers that the engine gives them. A question that adds
something carries a token, because it is asked again if the engine dies over it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from verifier_app.choices import DEFAULT_OPERATING_POINT, Profile
from verifier_app.engine.parts import Part, PartError, Question
from verifier_app.engine.pictures import Picture, Pictured
from verifier_app.engine.samples import SampleRef


@dataclass(frozen=True)
class SetFacts(Part):
    """A set: how many references it has and uses, dates (ISO, UTC), its first sample or None."""

    id: int
    name: str
    count: int
    used: int
    created: str
    changed: str
    cover: int | None = None


@dataclass(frozen=True)
class ReferenceFacts(Part):
    """A reference in a set.

    `drawn` tells strokes from a picture file, `added` is a date, and `page` (from 0) the one
    that is looked at of a file with `pages`, which are counted for its first.
    """

    id: int
    name: str
    used: bool
    drawn: bool
    added: str
    page: int = 0
    pages: int = 1


@dataclass(frozen=True)
class Fault(Part):
    """Why a sample was left out."""

    name: str
    what: str
    remedy: str = ""


@dataclass(frozen=True)
class ListSets(Question):
    """Which sets are there? The one that was changed last comes first."""

    kind: ClassVar[str] = "list_sets"
    profile: Profile = "signature"


@dataclass(frozen=True)
class SetsReply(Part):
    """All sets of a profile."""

    sets: tuple[SetFacts, ...]


@dataclass(frozen=True)
class OpenSet(Question):
    """What is in a set?"""

    kind: ClassVar[str] = "open_set"
    set_id: int


@dataclass(frozen=True)
class SetReply(Part):
    """A set as it is now, and why some of what was to be added is not in it."""

    facts: SetFacts
    references: tuple[ReferenceFacts, ...]
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class SetPictures(Question):
    """How do these references look in small?"""

    kind: ClassVar[str] = "set_pictures"
    references: tuple[int, ...]


@dataclass(frozen=True)
class SetPicturesReply(Pictured):
    """Pictures, ink dark on white, by the numbers of their references; unknown ones lack."""

    references: tuple[int, ...]
    pictures: tuple[Picture, ...]

    def __post_init__(self) -> None:
        """Refuse references without pictures, and the reverse."""
        if len(self.references) != len(self.pictures):
            raise PartError("pictures")

    def by_key(self) -> dict[Any, Picture]:
        """The pictures by the numbers of their references."""
        return dict(zip(self.references, self.pictures, strict=True))


@dataclass(frozen=True)
class CreateSet(Question):
    """Keep samples under a name; those that cannot be used are left out and told.

    `unused` are the places of those that are kept, but take no part in comparisons. `numbered`
    adds to a taken name what makes it free.
    """

    kind: ClassVar[str] = "create_set"
    name: str
    samples: tuple[SampleRef, ...]
    token: str
    profile: Profile = "signature"
    unused: tuple[int, ...] = ()
    numbered: bool = False


@dataclass(frozen=True)
class AddToSet(Question):
    """Add samples to a set; those that cannot be used are left out and told."""

    kind: ClassVar[str] = "add_to_set"
    set_id: int
    samples: tuple[SampleRef, ...]
    token: str
    profile: Profile = "signature"


@dataclass(frozen=True)
class RemoveSet(Question):
    """Remove a set; or, with `removed` false, bring one back that was removed."""

    kind: ClassVar[str] = "remove_set"
    set_id: int
    removed: bool = True


@dataclass(frozen=True)
class RemoveReference(Question):
    """Remove a reference from its set, or bring it back."""

    kind: ClassVar[str] = "remove_reference"
    set_id: int
    reference: int
    removed: bool = True


@dataclass(frozen=True)
class RenameSet(Question):
    """Give a set another name."""

    kind: ClassVar[str] = "rename_set"
    set_id: int
    name: str


@dataclass(frozen=True)
class ReorderSet(Question):
    """Put the references of a set into this order."""

    kind: ClassVar[str] = "reorder_set"
    set_id: int
    references: tuple[int, ...]


@dataclass(frozen=True)
class UseReference(Question):
    """Use a reference in comparisons, or leave it out."""

    kind: ClassVar[str] = "use_reference"
    set_id: int
    reference: int
    used: bool


@dataclass(frozen=True)
class TreatReference(Question):
    """Look at a reference as `sample`, which is the same one, says: another part, other cleaning."""

    kind: ClassVar[str] = "treat_reference"
    set_id: int
    reference: int
    sample: SampleRef
    profile: Profile = "signature"


@dataclass(frozen=True)
class Removed(Part):
    """A set was removed, or is there again."""

    set_id: int


@dataclass(frozen=True)
class SpreadOfSet(Question):
    """What do the references in use say about each other?"""

    kind: ClassVar[str] = "spread_of_set"
    set_id: int
    profile: Profile = "signature"


@dataclass(frozen=True)
class Likeness(Part):
    """The llr of two references, each as the other's only one.

    `is_bound` says that the calibration data cut it off, `is_repeated` that both are one picture.
    """

    one: int
    other: int
    llr: float
    is_bound: bool = False
    is_repeated: bool = False


@dataclass(frozen=True)
class SpreadReply(Part):
    """Every pair of references in use, in their order.

    Of a large set none yet: while pairs are `missing`, asking again goes on with them.
    """

    set_id: int
    pairs: tuple[Likeness, ...]
    missing: int = 0


@dataclass(frozen=True)
class CompleteSets(Question):
    """Work out some of the features that are missing, so that ranking need not wait for them."""

    kind: ClassVar[str] = "complete_sets"
    profile: Profile = "signature"


@dataclass(frozen=True)
class CompleteReply(Part):
    """How many references are still without features; those that cannot be used do not count."""

    missing: int


@dataclass(frozen=True)
class RankSets(Question):
    """Which sets does a questioned sample fit best?"""

    kind: ClassVar[str] = "rank_sets"
    questioned: SampleRef
    profile: Profile = "signature"
    operating_point: str = DEFAULT_OPERATING_POINT


@dataclass(frozen=True)
class RankedSet(Part):
    """One set of a ranking; `verdict` is empty and `error` says why, where it has no finding.

    `warnings` are the codes of all, those about its samples too.
    """

    set_id: int
    name: str
    references: int
    llr: float = 0.0
    verdict: str = ""
    t_different: float = 0.0
    t_same: float = 0.0
    warnings: tuple[str, ...] = ()
    error: str = ""


@dataclass(frozen=True)
class RankSetsReply(Part):
    """The sets that were looked at closely, best first; `sets` and `references` are all there are."""

    ranking: tuple[RankedSet, ...]
    sets: int
    references: int
    elapsed_ms: float


SET_KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    ListSets.kind: (ListSets, SetsReply),
    OpenSet.kind: (OpenSet, SetReply),
    SetPictures.kind: (SetPictures, SetPicturesReply),
    CreateSet.kind: (CreateSet, SetReply),
    AddToSet.kind: (AddToSet, SetReply),
    RemoveSet.kind: (RemoveSet, Removed),
    RemoveReference.kind: (RemoveReference, SetReply),
    RenameSet.kind: (RenameSet, SetReply),
    ReorderSet.kind: (ReorderSet, SetReply),
    UseReference.kind: (UseReference, SetReply),
    TreatReference.kind: (TreatReference, SetReply),
    SpreadOfSet.kind: (SpreadOfSet, SpreadReply),
    CompleteSets.kind: (CompleteSets, CompleteReply),
    RankSets.kind: (RankSets, RankSetsReply),
}
"""Kind of request: type of the question, type of the answer."""
