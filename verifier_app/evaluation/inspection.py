"""A look at local data before anything is learnt from them, in words for people."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled, Recognised
from verifier_app.datasets.labelled import repeated
from verifier_app.datasets.parting import (
    FEW_WRITERS,
    FEWEST_GENUINE,
    FEWEST_WRITERS,
    usable_people,
)
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation import leaks, traits
from verifier_app.evaluation.leaks import LeakReport, Looked
from verifier_app.evaluation.scoring import Progress
from verifier_app.types import SampleWarning
from verifier_app.verify.embedded import digest_of
from verifier_app.verify.outline import Outline, may_be_copies, outline

_RESAMPLES = 200
_ALIKE = 0.85
"""Correlation of coarse rasters from which pictures of different people are looked at closely."""
_MOST_CLOSE_LOOKS = 3000
_ROWS_AT_ONCE = 512
_AT_ONCE = 32
"""Samples that are looked at between two reports of progress."""


@dataclass(frozen=True)
class Duplicate:
    """Two samples that show one picture: the same bytes or pixels (`exact`), or nearly.

    `conflict` says that they are labelled as different things, so that one label is wrong.
    """

    first: str
    second: str
    exact: bool
    conflict: bool

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return dict(vars(self))


@dataclass(frozen=True, eq=False)
class Inspection:
    """What a person should know of local data before training.

    Attributes:
        layout: How the folder or table was understood.
        profile: What the samples are.
        writers: Genuine and forged samples that can be used, by writer (`Labelled.person`).
        duplicates: Pictures that occur twice.
        repeated: Those of them that do not count, because another one of the same writer shows
            the same, with that one.
        unreadable: Why, by sample.
        warnings: What is remarkable about a sample, by sample.
        left_out: Pictures that do not fit the layout.
        leaks: The leak gate's report; None where there are no forgeries to look at.
        usable: Writers with samples enough to take part in a training.
        digests: What the network sees of each sample, in short.
    """

    layout: str
    profile: Profile
    writers: Mapping[str, tuple[int, int]]
    duplicates: tuple[Duplicate, ...]
    repeated: Mapping[str, str]
    unreadable: Mapping[str, str]
    warnings: Mapping[str, tuple[SampleWarning, ...]]
    left_out: tuple[str, ...]
    leaks: LeakReport | None
    usable: tuple[str, ...]
    digests: Mapping[str, str] = field(repr=False)

    @property
    def genuine(self) -> int:
        """Genuine samples that can be used."""
        return sum(own for own, _ in self.writers.values())

    @property
    def forged(self) -> int:
        """Forgeries that can be used."""
        return sum(forged for _, forged in self.writers.values())

    def counted(self, collection: Collection) -> Collection:
        """The part that can be used, each picture once."""
        rows = [row for row in collection if row.key in self.digests]
        return Collection(rows, collection.read).without(self.repeated)

    def leak_sentences(self) -> list[str]:
        """What gives forgeries away without any comparing, in plain words."""
        return [] if self.leaks is None else in_plain_words(self.leaks)

    def outlook(self) -> list[str]:
        """What such data can give, and what not."""
        return outlook(len(self.writers), len(self.usable), self.forged, self.profile)

    def as_dict(self) -> dict[str, Any]:
        """The JSON form, without digests."""
        return {
            "layout": self.layout,
            "profile": self.profile,
            "writers": len(self.writers),
            "usable_writers": len(self.usable),
            "genuine": self.genuine,
            "forged": self.forged,
            "by_writer": {w: list(counts) for w, counts in self.writers.items()},
            "duplicates": [d.as_dict() for d in self.duplicates],
            "repeated": dict(self.repeated),
            "unreadable": dict(self.unreadable),
            "warnings": {k: [w.as_dict() for w in v] for k, v in self.warnings.items()},
            "left_out": list(self.left_out),
            "leaks": self.leak_sentences(),
            "outlook": self.outlook(),
        }


def inspect(
    found: Recognised,
    profile: Profile = "signature",
    progress: Progress | None = None,
    check: Callable[[], object] = lambda: None,
) -> Inspection:
    """Look at every sample once: can it be used, does it occur twice, does something leak?

    Args:
        found: The recognised data.
        profile: What the samples are.
        progress: Told how far it is.
        check: Called before each sample and each figure, from whichever thread works on it; what
            it raises ends it.

    Raises:
        DataError: Fewer than two writers have samples that can be used.
    """
    from verifier_app.nn.workers import spread  # torch: not before pictures are read

    seen = _Seen()
    rows = found.collection.rows
    for begin in range(0, len(rows), _AT_ONCE):
        if progress is not None:
            progress("samples", begin, len(rows))
        part = rows[begin : begin + _AT_ONCE]
        looks = spread(partial(_looked, found, profile, check), part)
        for row, looked in zip(part, looks, strict=True):
            seen.add(row, looked)
    again = repeated(seen.rows, seen.digests)
    rows_once = [row for row in seen.rows if row.key not in again]
    counts = _counted(rows_once)
    if len(counts) < 2:
        people = "1 writer" if len(counts) == 1 else f"{len(counts)} writers"
        raise DataError(
            f"Of {len(found.collection)} samples only {len(seen.rows)} can be used, of {people}.",
            next(iter(seen.unreadable.values()), "At least two writers are needed."),
        )
    return Inspection(
        layout=found.layout,
        profile=profile,
        writers=counts,
        duplicates=tuple(seen.duplicates(check)),
        repeated=again,
        unreadable=seen.unreadable,
        warnings=seen.warnings,
        left_out=found.left_out,
        leaks=_gate(found, seen.traits, check) if profile == "signature" else None,
        usable=tuple(usable_people(rows_once)),
        digests=seen.digests,
    )


@dataclass(frozen=True, eq=False)
class _Looked:
    """What is kept of one sample."""

    digest: str
    sha256: str
    outline: Outline
    strip: npt.NDArray[np.uint8]
    warnings: tuple[SampleWarning, ...]
    traits: Looked | None


def _looked(
    found: Recognised, profile: Profile, check: Callable[[], object], row: Labelled
) -> _Looked | str:
    """One sample, or the sentence that says why it cannot be used."""
    from verifier_app import imaging  # OpenCV: not before pictures are read

    check()
    try:
        stored = found.collection.read(row)
        prepared = imaging.prepare(stored, profile=profile)
        known = profile == "signature"
        own = (leaks.of_file(stored), traits.of_prepared(prepared)) if known else None
    except UserError as error:
        return str(error)
    return _Looked(
        digest_of(prepared),
        prepared.source.sha256,
        outline(prepared.strip),
        np.rint(prepared.strip * 255.0).astype(np.uint8),
        prepared.warnings,
        own,
    )


class _Seen:
    """What has been seen of each sample; pictures are not kept."""

    def __init__(self) -> None:
        self.rows: list[Labelled] = []
        self.unreadable: dict[str, str] = {}
        self.warnings: dict[str, tuple[SampleWarning, ...]] = {}
        self.digests: dict[str, str] = {}
        self.traits: dict[str, Looked] = {}
        self._bytes: list[str] = []
        self._outlines: list[Outline] = []
        self._strips: list[npt.NDArray[np.uint8]] = []

    def add(self, row: Labelled, looked: _Looked | str) -> None:
        """Keep what was seen of a sample, or why nothing was."""
        if isinstance(looked, str):
            self.unreadable[row.key] = looked
            return
        if looked.traits is not None:
            self.traits[row.key] = looked.traits
        self.rows.append(row)
        self.digests[row.key] = looked.digest
        self._bytes.append(looked.sha256)
        self._outlines.append(looked.outline)
        self._strips.append(looked.strip)
        if looked.warnings:
            self.warnings[row.key] = looked.warnings

    def duplicates(self, check: Callable[[], object]) -> list[Duplicate]:
        """Exact ones among all; near ones within a writer, and those nearly alike elsewhere."""
        found: dict[tuple[int, int], bool] = {}
        first: dict[str, int] = {}
        for index, row in enumerate(self.rows):
            for name in (self._bytes[index], self.digests[row.key]):
                twin = first.setdefault(name, index)
                if twin != index:
                    found[twin, index] = True
        for one, two in itertools.islice(self._candidates(), _MOST_CLOSE_LOOKS):
            check()
            if (one, two) not in found and self._copies(one, two):
                found[one, two] = False
        return [self._named(one, two, exact) for (one, two), exact in sorted(found.items())]

    def _candidates(self) -> Iterable[tuple[int, int]]:
        people: dict[str, list[int]] = {}
        for index, row in enumerate(self.rows):
            people.setdefault(row.person, []).append(index)
        for own in people.values():
            pairs = list(itertools.combinations(own, 2))
            one, two = ([self._outlines[p[k]] for p in pairs] for k in (0, 1))
            yield from itertools.compress(pairs, may_be_copies(one, two).tolist())
        rasters = np.stack([o.raster for o in self._outlines])
        person = np.unique([row.person for row in self.rows], return_inverse=True)[1]
        for start in range(0, len(rasters), _ROWS_AT_ONCE):
            part = slice(start, start + _ROWS_AT_ONCE)
            alike = (rasters[part] @ rasters.T >= _ALIKE) & (person[part, None] != person)
            for one, two in zip(*np.nonzero(alike), strict=True):
                if int(one) + start < int(two):
                    yield int(one) + start, int(two)

    def _copies(self, one: int, two: int) -> bool:
        from verifier_app import imaging  # OpenCV: not before pictures are read

        a, b = (self._strips[k].astype(np.float32) / np.float32(255.0) for k in (one, two))
        return imaging.is_copy(a, b)

    def _named(self, one: int, two: int, exact: bool) -> Duplicate:
        a, b = self.rows[one], self.rows[two]
        return Duplicate(a.key, b.key, exact, (a.person, a.kind) != (b.person, b.kind))


def _counted(rows: Sequence[Labelled]) -> dict[str, tuple[int, int]]:
    """Genuine and forged by person; those without a genuine sample do not count."""
    counts: dict[str, list[int]] = {}
    for row in rows:
        counts.setdefault(row.person, [0, 0])[row.kind == "forged"] += 1
    return {w: (own, forged) for w, (own, forged) in sorted(counts.items()) if own}


def _gate(
    found: Recognised, known: Mapping[str, Looked], check: Callable[[], object]
) -> LeakReport | None:
    def look(row: Labelled) -> Looked:
        if row.key not in known:
            raise DataError("It cannot be used.")
        return known[row.key]

    def asked(_what: str, _done: int, _all: int) -> None:
        check()

    try:
        return leaks.run(found.collection, resamples=_RESAMPLES, look=look, progress=asked)
    except DataError:  # no forgeries of two writers
        return None


_PAPER = (
    "Your imitations were scanned on other paper, or with other settings, than the genuine ones."
)
_PEN = "Your imitations were written with another pen or ink than the genuine ones."
_CUT = "Your imitations were cut out or scanned at another size than the genuine ones."
_SENTENCES: Mapping[str, str] = {
    "background grey": _PAPER,
    "ink grey": _PEN,
    "darkest grey": _PEN,
    "stroke width": _PEN,
    **dict.fromkeys(("height", "width", "ink height", "ink width"), _CUT),
    **{f"{side} margin": _CUT for side in ("top", "bottom", "left", "right")},
    "ink share": "Your imitations are more, or less, densely inked than the genuine ones.",
    "aspect": "Your imitations have another shape, wider or taller, than the genuine ones.",
}


def in_plain_words(report: LeakReport) -> list[str]:
    """What the gate found, each cause once, the worst first; empty if nothing leaks."""
    said: list[str] = []
    for stage, closing in (
        ("file", "The program removes this before it compares."),
        ("network", "The network can see this, so figures on these data may be too good."),
    ):
        found = [k for k in report.leaks if k.stage == stage and k.eer.high < leaks.BAND[0]]
        for leak in sorted(found, key=lambda k: k.eer.value):
            sentence = _SENTENCES.get(leak.trait.partition(": ")[2] or leak.trait)
            if sentence is not None and f"{sentence} {closing}" not in said:
                said.append(f"{sentence} {closing}")
    return said


def outlook(writers: int, usable: int, forged: int, profile: Profile = "signature") -> list[str]:
    """What local data of that size can and cannot give, in sentences.

    Args:
        writers: Writers with a genuine sample.
        usable: Of these, writers with at least four.
        forged: Forgeries.
        profile: Signs have no forgeries to miss.
    """
    said = [_of_signs(usable) if profile == "character" else _of_writers(usable)]
    if not forged and profile == "signature":
        said.append(
            "Without imitations nothing can be learnt, or measured, about skilled imitation: "
            "only how your writers vary, and how they differ from each other."
        )
    if writers > usable:
        said.append(
            (_few_of_signs if profile == "character" else _few_of_writers)(writers - usable)
        )
    return said


# each sentence is written out for writers and for signs: by its words the window finds its own
def _of_writers(usable: int) -> str:
    if usable < FEWEST_WRITERS:
        return (
            f"Too little to train on: {FEWEST_WRITERS} writers with {FEWEST_GENUINE} genuine "
            f"samples are needed, and there are {usable}. Thresholds can be recalibrated."
        )
    if usable < FEW_WRITERS:
        return (
            f"With {usable} writers a training is an experiment: each writer is checked in turn, "
            "and chance will hardly ever allow the result to be adopted. "
            "Recalibration is safer and takes seconds."
        )
    return f"With {usable} writers a training can be checked on writers that it did not learn from."


def _few_of_writers(few: int) -> str:
    if few == 1:
        return f"1 writer has fewer than {FEWEST_GENUINE} genuine samples."
    return f"{few} writers have fewer than {FEWEST_GENUINE} genuine samples."


def _few_of_signs(few: int) -> str:
    if few == 1:
        return f"1 sign has fewer than {FEWEST_GENUINE} genuine samples."
    return f"{few} signs have fewer than {FEWEST_GENUINE} genuine samples."


def _of_signs(usable: int) -> str:
    if usable < FEWEST_WRITERS:
        return (
            f"Too little to train on: {FEWEST_WRITERS} signs with {FEWEST_GENUINE} genuine "
            f"samples are needed, and there are {usable}. Thresholds can be recalibrated."
        )
    if usable < FEW_WRITERS:
        return (
            f"With {usable} signs a training is an experiment: each sign is checked in turn, "
            "and chance will hardly ever allow the result to be adopted. "
            "Recalibration is safer and takes seconds."
        )
    return f"With {usable} signs a training can be checked on signs that it did not learn from."
