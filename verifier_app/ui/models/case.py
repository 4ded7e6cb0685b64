"""The way of samples from the two sides into a case, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

from verifier_app.errors import StoreError, UserError
from verifier_app.ink.strokes import from_json, to_json
from verifier_app.store.cases import Case, CaseFinding, CaseNotes, CaseSample
from verifier_app.store.set_rows import content_of
from verifier_app.store.sets import SetStore
from verifier_app.types import Treatment
from verifier_app.ui.models import numbers
from verifier_app.ui.models.samples import (
    DrawnSource,
    FileSource,
    KeptSource,
    PastedSource,
    Sample,
    Source,
)
from verifier_app.ui.models.wording import shown_llr, verdict_title

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.types import Finding

translate = QCoreApplication.translate
_ROUNDING = 0.02
"""By how much an llr may differ from one device to another."""


@dataclass(frozen=True)
class Opened:
    """A case as the window lays it out.

    Attributes:
        case: What was in the file.
        questioned: The questioned sample, or nothing.
        references: The references.
        unused: Those of them that take no part.
        as_they_are: Samples that a person chose to compare as they are.
    """

    case: Case
    questioned: tuple[Source, ...]
    references: tuple[Source, ...]
    unused: tuple[Source, ...]
    as_they_are: tuple[Source, ...]

    @classmethod
    def of(cls, case: Case) -> Self:
        """Every sample of a case.

        Raises:
            UserError: The strokes of one are damaged.
        """
        given = () if case.questioned is None else (case.questioned,)
        questioned, references = (
            tuple((_unpacked(own), own) for own in side) for side in (given, case.references)
        )
        return cls(
            case,
            tuple(source for source, _ in questioned),
            tuple(source for source, _ in references),
            tuple(source for source, own in references if not own.used),
            tuple(source for source, own in (*questioned, *references) if own.as_it_is),
        )

    @property
    def compared(self) -> tuple[Source, ...]:
        """The samples that take part, the questioned one first."""
        return (*self.questioned, *(own for own in self.references if own not in self.unused))


def gathered(
    profile: Profile,
    operating_point: str,
    questioned: Sequence[Sample],
    references: Sequence[Sample],
    model: Mapping[str, str],
    notes: CaseNotes,
    finding: CaseFinding | None = None,
    shown: Mapping[int, str] | None = None,
) -> Case:
    """A case with all bytes of its samples, whatever becomes of their files or sets later.

    Reads files and reference sets, so the event loop is no place for it. `shown` has the hashes
    of the bytes that the window shows, by the number of the sample, as far as they are known.

    Raises:
        UserError: A sample cannot be read, or its file holds something else than is shown; the
            error names it.
    """
    hashes = shown or {}
    one = _packed(questioned[0], hashes) if questioned else None
    others = tuple(_packed(own, hashes) for own in references)
    return Case(profile, operating_point, one, others, model, notes, finding)


def since_saved(case: Case, finding: Finding) -> str:
    """What became of the finding since a case was saved; empty where it is the same.

    Args:
        case: The case.
        finding: What its samples are found to say now.
    """
    model = case.model if case.model.get("sha256") else finding.model
    is_other = model["sha256"] != finding.model["sha256"]
    names = [own.get("name", "?") for own in (model, finding.model)]
    if is_other and names[0] == names[1]:
        pairs = zip(names, (model, finding.model), strict=True)
        names = [f"{name} {own['sha256'][:8]}" for name, own in pairs]
    if case.finding is None:
        if not is_other:
            return ""
        text = translate(
            "Case",
            "This case was saved with the model {0}. It was compared anew with the model {1}, so"
            " the finding may be another one than then.",
        )
        return text.format(*map(numbers.isolated, names))
    former = case.finding
    low, high = former.llr_range or finding.llr_range
    then = replace(
        finding,
        llr=max(low, min(high, former.llr)),
        llr_unclipped=former.llr,
        llr_range=(low, high),
        verdict=former.verdict or finding.verdict,
    )
    is_far = abs(former.llr - finding.llr_unclipped) > _ROUNDING
    reads_otherwise = is_far and shown_llr(then) != shown_llr(finding)
    if not (is_other or reads_otherwise or then.verdict != finding.verdict):
        return ""
    said = [translate("References", "llr {0}").format(shown_llr(then))]
    if former.verdict:
        said.insert(0, verdict_title(then))
    programs = (former.program, finding.version)
    made = [_made_with(*own) for own in zip(names, programs, strict=True)]
    text = translate(
        "Case",
        "When this case was saved, the finding was: {0} ({1}). It was compared anew with {2}.",
    )
    return text.format(numbers.listed(said), *made)


def _made_with(model: str, program: str) -> str:
    parts = [translate("Case", "model {0}").format(numbers.isolated(model))]
    if program:
        parts.append(translate("Case", "program {0}").format(program))
    return numbers.listed(parts)


def _unpacked(sample: CaseSample) -> Source:
    if sample.kind == "ink":
        return DrawnSource(from_json(sample.content), sample.name)
    return PastedSource(sample.content, sample.name, treatment=sample.treatment)


def _packed(sample: Sample, hashes: Mapping[int, str]) -> CaseSample:
    made = _content(sample, hashes)
    return replace(made, used=sample.used, as_it_is=sample.as_it_is)


def _content(sample: Sample, hashes: Mapping[int, str]) -> CaseSample:
    source = sample.source
    if isinstance(source, DrawnSource):
        return CaseSample(source.title, "ink", to_json(source.ink))
    if isinstance(source, KeptSource):
        return _out_of_set(source)
    treatment = source.treatment or Treatment()
    if isinstance(source, FileSource):
        content = content_of(Path(source.path))
        shown = hashes.get(sample.number)
        if shown is not None and shown != hashlib.sha256(content).hexdigest():
            what = translate("Case", "The file holds something else than is shown here.")
            raise StoreError(what, translate("Case", "Open it again."), source.path)
        return CaseSample(source.file_name, "file", content, treatment)
    return CaseSample(source.file_name, "file", source.data, treatment)


def _out_of_set(source: KeptSource) -> CaseSample:
    """A reference of a set as it was kept, unless it is looked at in another way here."""
    store = SetStore()
    try:
        kept = store.samples_by_number([source.number]).get(source.number)
        if kept is None:
            what = "This reference is not in its set any more."
            raise StoreError(what, "Remove it here too.")
        content = store.content(source.number)
    except UserError as error:
        raise error.with_path(source.name) from None
    finally:
        store.close()
    treatment = source.treatment or Treatment.of(json.loads(kept.how or "{}"))
    return CaseSample(kept.name, kept.kind, content, treatment)
