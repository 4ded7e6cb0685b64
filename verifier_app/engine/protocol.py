"""What can be asked of the engine, and what it answers: the table and its values.

`KINDS` names every request with the types of its question and its answer; both
processes use the same frozen values. Besides a `reply` the engine sends `error`,
`cancelled` (also to a request that a newer one for its pane replaced) and `event`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from verifier_app.choices import DEFAULT_OPERATING_POINT, Profile
from verifier_app.engine.batch_questions import BATCH_KINDS
from verifier_app.engine.evidence_questions import EVIDENCE_KINDS
from verifier_app.engine.frames import Message
from verifier_app.engine.gallery_questions import GALLERY_KINDS
from verifier_app.engine.model_questions import MODEL_KINDS
from verifier_app.engine.page_questions import PAGE_KINDS
from verifier_app.engine.parts import Part, unpacked
from verifier_app.engine.parts import Question as Question
from verifier_app.engine.pictures import Picture as Picture
from verifier_app.engine.pictures import Pictured
from verifier_app.engine.samples import SampleRef
from verifier_app.engine.set_questions import SET_KINDS
from verifier_app.errors import UserError

REPLY, ERROR, CANCELLED, EVENT = "reply", "error", "cancelled", "event"
READY, BEGUN, PROGRESS = "ready", "begun", "progress"
RESTARTED, STOPPED = "restarted", "stopped"
"""Names of events: three of the engine, two that the client adds."""


@dataclass(frozen=True)
class Hello(Question):
    """Who answers, on which device, with which models?"""

    kind: ClassVar[str] = "hello"


@dataclass(frozen=True)
class HelloReply(Part):
    """The program's version, the device and why, and the model in use for each profile.

    A profile whose model cannot be loaded holds `{"error": sentence}`.
    """

    version: str
    device: dict[str, str]
    models: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Prepare(Question):
    """What becomes of a sample on its way to the network?"""

    kind: ClassVar[str] = "prepare"
    sample: SampleRef
    profile: Profile = "signature"


@dataclass(frozen=True)
class PrepareReply(Pictured):
    """A sample's pictures and facts.

    Attributes:
        sha256: Of the sample's bytes.
        width: Of the source, in pixels.
        height: Of the source, in pixels.
        format: `PNG`, `JPEG`, ..., or `ink`.
        box: Left, top, width, height of the ink in pixels of the source.
        warnings: `{"code": ..., "text": ...}` each.
        preview: The source in its colours, reduced to what a screen can show.
        clean: The cleaned crop, ink dark on white.
        views: What the network sees, 105 x 105 each, ink bright on black; the whole first.
        pages: How many the file has.
        how: `page`, `crop`, `turn` and `cleaning` as they were, also of a kept sample.
        darkness: How dark the line is, which a network of signatures sees besides, 105 x 315; None
            where it cannot be seen.
        line_width: How wide it is, likewise.
        page: The page that the sample was cut from, in its colours, small; None of a whole one.
    """

    sha256: str
    width: int
    height: int
    format: str
    box: tuple[int, int, int, int]
    warnings: tuple[dict[str, Any], ...]
    preview: Picture
    clean: Picture
    views: tuple[Picture, ...]
    pages: int = 1
    how: dict[str, Any] | None = None
    darkness: Picture | None = None
    line_width: Picture | None = None
    page: Picture | None = None


@dataclass(frozen=True)
class Compare(Question):
    """What do a questioned sample and its references say about their origin?

    `model` is a name or a file; None stands for the default of the profile.
    """

    kind: ClassVar[str] = "compare"
    questioned: SampleRef
    references: tuple[SampleRef, ...]
    profile: Profile = "signature"
    model: str | None = None
    operating_point: str = DEFAULT_OPERATING_POINT


@dataclass(frozen=True)
class CompareReply(Part):
    """`finding` is `Finding.as_dict()`, schema 1; the message holds its keys directly."""

    finding: dict[str, Any]
    elapsed_ms: float

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:  # noqa: ARG002 - one form for all
        """The JSON form: the finding's keys and `elapsed_ms`."""
        return {**self.finding, "elapsed_ms": self.elapsed_ms}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:  # noqa: ARG003
        """Read the JSON form.

        Raises:
            PartError: The time is missing.
        """
        finding = dict(values)
        elapsed = finding.pop("elapsed_ms", None)
        return cls(finding, unpacked(elapsed, float, (), "elapsed_ms"))


@dataclass(frozen=True)
class Cancel(Question):
    """Forget the request `of`; the engine's reader answers while its worker is busy."""

    kind: ClassVar[str] = "cancel"
    of: int


@dataclass(frozen=True)
class Shutdown(Question):
    """End at once, whatever is being done."""

    kind: ClassVar[str] = "shutdown"


@dataclass(frozen=True)
class Done(Part):
    """An answer that says no more than that."""


KINDS: dict[str, tuple[type[Question], type[Part]]] = {
    Hello.kind: (Hello, HelloReply),
    Prepare.kind: (Prepare, PrepareReply),
    Compare.kind: (Compare, CompareReply),
    Cancel.kind: (Cancel, Done),
    Shutdown.kind: (Shutdown, Done),
    **BATCH_KINDS,
    **EVIDENCE_KINDS,
    **GALLERY_KINDS,
    **MODEL_KINDS,
    **PAGE_KINDS,
    **SET_KINDS,
}
"""Kind of request: type of the question, type of the answer."""


@dataclass(frozen=True)
class Failure(Part):
    """Why a request has no answer.

    `defect` tells a fault of the program from something that a person can put right;
    `path` names the file concerned, if there is one.
    """

    what: str
    remedy: str = ""
    path: str | None = None
    defect: bool = False

    @classmethod
    def of(cls, error: UserError) -> Failure:
        """What a person can do something about."""
        return cls(error.what, error.remedy, error.path)

    @property
    def sentences(self) -> str:
        """What happened and what to do."""
        return f"{self.what} {self.remedy}".strip()


@dataclass(frozen=True)
class Event(Part):
    """Something the engine says unasked.

    `ready`: everything is imported; `facts` as in `HelloReply`. `begun`: request `of` is being worked on.
    `progress`: so much of it is done, `facts` are `{"done": ..., "of": ...}`. The client adds
    `restarted` (an engine died and another one runs) and `stopped` (none runs).
    """

    name: str
    of: int = 0
    facts: dict[str, Any] | None = None


def message_of(part: Part, kind: str, identity: int = 0, pane: str | None = None) -> Message:
    """`part` as a message."""
    blobs: list[bytes] = []
    payload = part.pack(blobs)
    return Message(kind, identity, payload, tuple(blobs), pane)
