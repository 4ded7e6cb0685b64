"""What the rooms of the program hand to each other: small frozen values.

Pictures are `float32`, 0 to 1, ink bright (1) on black (0), rows first, unless a
name says otherwise. Scores have one direction everywhere: larger supports the same
writer (or the same sign).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Self, TypeAlias

from verifier_app.choices import Profile

if TYPE_CHECKING:  # the window paints before it needs numpy
    import numpy as np
    import numpy.typing as npt

FloatArray: TypeAlias = "npt.NDArray[np.float32]"
Verdict: TypeAlias = Literal["same", "different", "inconclusive"]


class Basis(StrEnum):
    """What a score rests on: each holds what the ones before it do, and more."""

    SHAPE = "shape"
    """The trace alone: of at least one picture nothing shows where its line is heavy."""
    WIDTH = "shape and width"
    """Where the line is wide besides; where it is dark does not show in all, as in two tones."""
    PICTURES = "pictures"
    UNPRESSED = "movement without pressure"
    """How all samples were drawn too, of at least one without pressure, as a mouse and many a
    finger draw."""
    MOVEMENT = "movement"

    @property
    def is_drawn(self) -> bool:
        """Whether it is known how the pen moved, of all samples."""
        return self in (Basis.UNPRESSED, Basis.MOVEMENT)

    @property
    def line(self) -> Basis:
        """What counts of the pictures' lines, from `SHAPE` to `PICTURES`."""
        return Basis.PICTURES if self.is_drawn else self


VIEW = 105
"""Height and width of a view in pixels (Lake's Omniglot drawings have this size)."""
STRIP_WIDTH = 3 * VIEW
"""Width of a signature's strip in pixels: three views side by side."""
EMBEDDING = 4096
"""Length of an embedding."""


@dataclass(frozen=True, eq=False)
class Stroke:
    """One pen-down movement: `N >= 1` points, four `float32` arrays of shape `(N,)`.

    `x` and `y` in any unit that is the same in both directions, `y` downwards;
    `t` in milliseconds from the drawing's begin or any other origin, not falling (float32 tells
    single ones apart up to 2^23, some two hours); `pressure` 0 to 1 (0.5 where
    the device does not tell).
    """

    x: FloatArray
    y: FloatArray
    t: FloatArray
    pressure: FloatArray


@dataclass(frozen=True, eq=False)
class Ink:
    """A drawing as the pen made it: strokes in the order of writing.

    `pen_width` is the nominal width of the pen in the unit of `x` and `y`; None
    lets the renderer choose a width that suits the size of the drawing.
    """

    strokes: tuple[Stroke, ...]
    pen_width: float | None = None


Sample: TypeAlias = "str | Path | bytes | npt.NDArray[np.uint8] | Ink"
"""A picture or drawing as the person gave it: a path, the bytes of a file, a `uint8`
array `(H, W)`, `(H, W, 3)` RGB or `(H, W, 4)` RGBA, or ink."""
PICTURE_ENDINGS = (
    ".png", ".jpg", ".jpeg", ".jfif", ".tif", ".tiff", ".pdf", ".bmp", ".webp", ".gif",
    ".heic", ".heif", ".ppm", ".pgm", ".pbm", ".pnm",
)  # fmt: skip
"""How the names of the picture files end that `imaging` reads."""
DRAWING_ENDINGS = (".inkml", ".svg")
"""How those of files of strokes end."""
SAMPLE_ENDINGS = (*PICTURE_ENDINGS, *DRAWING_ENDINGS)
"""In a folder files whose names end so are taken for samples."""
PAGED_ENDINGS = (".pdf", ".tif", ".tiff")
"""How those end that may have several pages."""


Box: TypeAlias = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""
StampColour: TypeAlias = Literal["", "red", "green", "blue"]
STAMP_COLOURS: tuple[StampColour, ...] = ("", "red", "green", "blue")


@dataclass(frozen=True)
class Cleaning:
    """Which steps are taken, and by how much. Automatic by default.

    Attributes:
        background: Take away shadows, tints and the paper.
        ruled_lines: Take away what forms have printed: rules, boxes, cells, lines to write on,
            and lines of text beside the writing.
        stamps: Take away what has this colour (blue reaches to violet); empty takes nothing.
        specks: Take away dust.
        threshold: Moves the border between ink and paper: above 0 takes less for ink.
    """

    background: bool = True
    ruled_lines: bool = True
    specks: bool = True
    threshold: float = 0.0
    stamps: StampColour = ""

    @property
    def changed(self) -> dict[str, Any]:
        """The fields that are not automatic."""
        return {
            own.name: getattr(self, own.name)
            for own in fields(self)
            if getattr(self, own.name) != own.default
        }

    @classmethod
    def of(cls, values: Mapping[str, Any] | None) -> Self:
        """The steps that plain values ask for; what they do not name is automatic.

        Raises:
            ValueError: There is no such step, or its value is of another type.
        """
        known = {own.name: own.default for own in fields(cls)}
        for name, value in (values or {}).items():
            if isinstance(known.get(name), str):
                fits = value in STAMP_COLOURS
            else:
                wanted = (int, float) if isinstance(known.get(name), float) else (bool,)
                fits = type(value) in wanted and abs(value) < _MOST
            if name not in known or not fits:
                problem = f"Cleaning cannot be told {name!r}: {value!r}."
                raise ValueError(problem)
        return cls(**(values or {}))


_MOST = 2**31
"""Pixels and degrees are fewer, and so is how far a border is moved."""


@dataclass(frozen=True)
class Treatment:
    """Which part of a sample is looked at, and how it is cleaned; all of it by default.

    Attributes:
        page: Page of a file with several, from 0.
        crop: The part to look at, in pixels of the page; None is all of it.
        turn: Degrees by which that box is turned about its middle, clockwise as seen.
        cleaning: The steps of cleaning.
    """

    page: int = 0
    crop: Box | None = None
    turn: float = 0.0
    cleaning: Cleaning = field(default_factory=Cleaning)

    def as_dict(self) -> dict[str, Any]:
        """The plain form: what is not the default."""
        values: dict[str, Any] = {} if self.crop is None else {"crop": list(self.crop)}
        values |= {"page": self.page} if self.page else {}
        values |= {"cleaning": self.cleaning.changed} if self.cleaning.changed else {}
        values |= {"turn": self.turn} if self.turn else {}
        return values

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """What `as_dict` made; None stands for a default as well.

        Raises:
            ValueError: It is not of that form.
        """
        page, crop, turn = values.get("page"), values.get("crop"), values.get("turn")
        whole = crop is None or (
            isinstance(crop, list | tuple) and len(crop) == 4 and all(map(_is_pixels, crop))
        )
        angle = type(turn or 0.0) in (int, float) and abs(turn or 0.0) < _MOST
        if not whole or type(page or 0) is not int or not angle:
            problem = "Not a page, a box of four numbers and an angle."
            raise ValueError(problem)
        box = None if crop is None else (crop[0], crop[1], crop[2], crop[3])
        return cls(page or 0, box, float(turn or 0.0), Cleaning.of(values.get("cleaning")))


def _is_pixels(side: object) -> bool:
    return type(side) is int and abs(side) < _MOST


@dataclass(frozen=True)
class SampleWarning:
    """Something about a sample that a person should know: a stable code, a sentence.

    One of a finding that is about some of its references names them, from 1 in their order.
    """

    code: str
    text: str
    references: tuple[int, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        about: dict[str, Any] = {"references": list(self.references)} if self.references else {}
        return {"code": self.code, "text": self.text, **about}


@dataclass(frozen=True)
class SampleSource:
    """Where a sample came from. `sha256` is that of its bytes (hex); sizes in pixels."""

    path: str | None
    sha256: str
    width: int
    height: int
    format: str


@dataclass(frozen=True, eq=False)
class Movement:
    """How the pen moved; `ink.movement` says what the numbers are.

    Attributes:
        way: `(64, 9)` float32; without pressure what it would say is 0.
        level: How far it is from any other movement, about 1, above 0; None without pressure.
        unpressed_level: The same where pressure is not looked at.
    """

    way: FloatArray
    level: float | None
    unpressed_level: float


class Shading(NamedTuple):
    """How heavy a line is, place by place, as ranks within the sample.

    Attributes:
        darkness: `(105, 315)` float32, how dark it is where the strip has a stroke,
            up to 1, 0 elsewhere; None where that cannot be seen.
        width: How wide it is, likewise.
    """

    darkness: FloatArray | None = None
    width: FloatArray | None = None


@dataclass(frozen=True, eq=False)
class Prepared:
    """A sample on its way into the network.

    Attributes:
        source: Where it came from.
        clean: `(h, w)` float32, the flattened picture cropped to its ink.
        views: `(K, 105, 105)` float32; the whole first, then the strip's tiles.
        strip: `(105, 315)` float32 for signatures, `(105, 105)` for characters: the
            ink as large as it fits, aspect ratio kept, in the middle.
        box: left, top, width, height of the ink in pixels of the source; of a part that was
            turned, what encloses it.
        warnings: What a person should know about it.
        shading: How heavy the line of a signature is; empty of signs.
        movement: How the pen moved, of signatures that were drawn and are not cut; else None.
    """

    source: SampleSource
    clean: FloatArray
    views: FloatArray
    strip: FloatArray
    box: tuple[int, int, int, int]
    warnings: tuple[SampleWarning, ...] = ()
    shading: Shading = field(default_factory=Shading)
    movement: Movement | None = None


@dataclass(frozen=True, eq=False)
class Features:
    """What an encoder makes of one prepared sample.

    Attributes:
        whole: The embedding, or what works it out where comparing does without it.
        cells: `(K, C)` float32, what is compared cell by cell, or None where the model
            compares embeddings only; those with the most ink, most first.
        share: `(K,)` float32, of their ink, or None.
        place: `(K, 2)` float32, row and column of each on the map of cells, or None.
        movement: `Prepared.movement`, which no encoder changes.
        line: What the picture shows of its line, from `Basis.SHAPE` to `Basis.PICTURES`; None
            where the network looks at the shape alone.
    """

    whole: FloatArray | Callable[[], FloatArray]
    cells: FloatArray | None = None
    share: FloatArray | None = None
    place: FloatArray | None = None
    movement: Movement | None = None
    line: Basis | None = None

    @cached_property
    def embedding(self) -> FloatArray:
        """`(4096,)` float32, of the whole view."""
        return self.whole() if callable(self.whole) else self.whole


OTHERS_ONLY = "against other people's own samples, no imitations"
"""Stands in `OperatingPoint.data` where there were no imitations to calibrate on."""
RECALIBRATED = "recalibrated on "
"""So `OperatingPoint.data` begins where thresholds were recalibrated, and then it is a sentence
by itself; else it names what they were measured on."""


@dataclass(frozen=True)
class OperatingPoint:
    """Two thresholds on the unclipped llr, with the error rates that they state.

    `imitation_called_same` and `genuine_called_different` are shares, 0 to 1, measured
    on calibration writers that were not trained on; `extrapolated` says that the data
    have too few comparisons or writers for the point.
    """

    name: str
    t_same: float
    t_different: float
    imitation_called_same: float
    genuine_called_different: float
    data: str
    extrapolated: bool = False

    @property
    def is_of_others(self) -> bool:
        """Whether what counts as an imitation was other people's own writing."""
        return OTHERS_ONLY in self.data

    def verdict(self, llr: float) -> Verdict:
        """The three-way decision for an unclipped `llr`."""
        if self.t_same == self.t_different == llr:
            return "inconclusive"
        if llr >= self.t_same:
            return "same"
        return "different" if llr <= self.t_different else "inconclusive"

    def as_dict(self) -> dict[str, Any]:
        """The JSON form of `operating_point`."""
        return {
            "name": self.name,
            "t_same": self.t_same,
            "t_different": self.t_different,
            "stated": {
                "imitation_called_same": self.imitation_called_same,
                "genuine_called_different": self.genuine_called_different,
            },
            "data": self.data,
            "extrapolated": self.extrapolated,
        }


@dataclass(frozen=True)
class SampleReport:
    """One sample inside a finding."""

    path: str | None
    sha256: str
    warnings: tuple[SampleWarning, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "path": self.path,
            "sha256": self.sha256,
            "warnings": [w.as_dict() for w in self.warnings],
        }


@dataclass(frozen=True)
class ReferenceReport(SampleReport):
    """One reference inside a finding, with what it says alone."""

    raw: float = 0.0
    llr: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {**super().as_dict(), "raw": self.raw, "llr": self.llr}


@dataclass(frozen=True)
class KnownScores:
    """llr values (unclipped) of known comparisons that the calibration rests on.

    `genuine[i]` and `imitation[i]` count values from `start + i * step` to the next; values beyond
    the ends are counted in the outermost bins.
    """

    start: float
    step: float
    genuine: tuple[int, ...]
    imitation: tuple[int, ...]
    writers: int

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "start": self.start,
            "step": self.step,
            "genuine": list(self.genuine),
            "imitation": list(self.imitation),
            "writers": self.writers,
        }


@dataclass(frozen=True)
class DeviceInfo:
    """The device in use (`cpu`, `cuda:0`) and why it was chosen."""

    name: str
    reason: str

    def as_dict(self) -> dict[str, str]:
        """The JSON form."""
        return {"name": self.name, "reason": self.reason}


@dataclass(frozen=True)
class Finding:
    """The answer to one comparison; `raw` is a logit, `llr` a log10 likelihood ratio, `score` 0 to 1.

    `llr_unclipped` decides the verdict; `llr` is clipped to `llr_range`, what the
    calibration data support. `among` holds the llr of every pair of
    references that count: of several files of one scan one of them. These and the llr of each
    reference alone are clipped to `alone_range`, which is what the data support of one reference.
    `basis` says whether all samples were drawn and how the pen moved counts: `raw` holds it then.
    """

    profile: Profile
    raw: float
    llr: float
    llr_unclipped: float
    llr_range: tuple[float, float]
    score: float
    strength: str
    verdict: Verdict
    operating_point: OperatingPoint
    questioned: SampleReport
    references: tuple[ReferenceReport, ...]
    warnings: tuple[SampleWarning, ...]
    model: dict[str, str]
    device: DeviceInfo
    version: str
    known: KnownScores | None = None
    among: tuple[float, ...] = field(default=())
    alone_range: tuple[float, float] | None = None
    basis: Basis = Basis.PICTURES

    def is_end(self, llr: float) -> bool:
        """Whether the llr of one pair of samples was cut off where the calibration data end."""
        return self.alone_range is not None and llr in self.alone_range

    def as_dict(self) -> dict[str, Any]:
        """The JSON object of `compare --json` (schema 1)."""
        return {
            "schema": 1,
            "profile": self.profile,
            "raw": self.raw,
            "llr": self.llr,
            "llr_unclipped": self.llr_unclipped,
            "llr_range": list(self.llr_range),
            "score": self.score,
            "strength": self.strength,
            "verdict": self.verdict,
            "operating_point": self.operating_point.as_dict(),
            "questioned": self.questioned.as_dict(),
            "references": [r.as_dict() for r in self.references],
            "among": list(self.among),
            "alone_range": None if self.alone_range is None else list(self.alone_range),
            "known": None if self.known is None else self.known.as_dict(),
            "basis": self.basis,
            "warnings": [w.as_dict() for w in self.warnings],
            "model": dict(self.model),
            "device": self.device.as_dict(),
            "version": self.version,
        }
