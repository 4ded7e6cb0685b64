"""The one way from samples to a finding; command line, window and measurements use it."""

from __future__ import annotations

import hashlib
import itertools
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app import __version__
from verifier_app.errors import ModelFileError, UsageError, UserError
from verifier_app.types import (
    DEFAULT_OPERATING_POINT,
    OPERATING_POINTS,
    DeviceInfo,
    Features,
    Finding,
    FloatArray,
    Ink,
    Prepared,
    Profile,
    ReferenceReport,
    Sample,
    SampleReport,
    SampleSource,
    SampleWarning,
)
from verifier_app.verify.calibration import Block, Calibration
from verifier_app.verify.strength import score, strength

if TYPE_CHECKING:
    from verifier_app.nn import Model

Given: TypeAlias = "Sample | Prepared"
"""A sample, or one that was prepared beforehand (with a crop or other cleaning)."""
Outcome: TypeAlias = "Finding | UserError"

_REMEMBERED = 2000
"""Samples whose features stay in memory (about 200 kB each)."""
_REMEMBERED_PAIRS = 200_000
_AT_ONCE = 64
TEXTS = {
    "identical": "These are the same picture. Two real signatures are never equal to the pixel. "
    "Check where the files come from.",
    "copy": "One picture is a copy of the other, moved, turned, scaled or compressed again. "
    "Two real signatures never agree like that. Check where the files come from.",
    "outside_range": "The evidence lies outside the range that the calibration data support; "
    "the number shown is the end of that range.",
}


@dataclass(frozen=True, eq=False)
class Embedded:
    """A sample with its features: all that comparing needs of it."""

    source: SampleSource
    warnings: tuple[SampleWarning, ...]
    strip: FloatArray
    features: Features
    digest: str


class Verifier:
    """Compares samples with a model; features are kept by content for the next time.

    Args:
        model: A loaded model whose card holds a calibration.
        operating_point: Which thresholds decide; may be changed at any time.

    Raises:
        ModelFileError: The card's calibration is missing or damaged.
        UsageError: There is no such operating point.
    """

    def __init__(self, model: Model, operating_point: str = DEFAULT_OPERATING_POINT) -> None:
        if operating_point not in OPERATING_POINTS:
            known = ", ".join(OPERATING_POINTS)
            raise UsageError(
                f"There is no operating point {operating_point!r}.", f"Use one of {known}."
            )
        if not model.card.calibration:
            raise ModelFileError(
                f"The model {model.card.name!r} is not calibrated.",
                "Run `recalibrate`, or choose another.",
            )
        self.model = model
        self.profile: Profile = model.card.profile
        self.operating_point = operating_point
        self.calibration = Calibration.from_json(list(model.card.calibration))
        self._known: OrderedDict[object, Embedded] = OrderedDict()
        self._pairs: dict[tuple[str, str], float] = {}

    @classmethod
    def load(
        cls,
        profile: Profile = "signature",
        model: str | Path | None = None,
        device: DeviceInfo | str = "auto",
        operating_point: str = DEFAULT_OPERATING_POINT,
    ) -> Verifier:
        """Load a model by name or file; the one in use for `profile` by default.

        Raises:
            ModelFileError: There is no such model, it cannot be used, or it is for
                another profile.
            DeviceError: The device that was asked for cannot be used.
        """
        from verifier_app import nn

        loaded = nn.load(nn.default_model(profile) if model is None else model, device)
        if loaded.card.profile != profile:
            raise ModelFileError(
                f"The model {loaded.card.name!r} is for the profile {loaded.card.profile!r}.",
                f"Add --profile {loaded.card.profile}, or choose another model.",
            )
        return cls(loaded, operating_point)

    def prepare(self, sample: Sample) -> Prepared:
        """What the network sees of a sample.

        Raises:
            SampleError: No picture, damaged, too large, or without ink.
        """
        from verifier_app import imaging

        return imaging.prepare(sample, profile=self.profile)

    def compare(self, questioned: Given, references: Sequence[Given]) -> Finding:
        """How strongly the evidence supports one hand (or sign) for all of them.

        Args:
            questioned: The sample in question.
            references: One or more samples known to be by one person (or of one sign).

        Raises:
            UserError: A sample cannot be used; the error names it. Or the references are
                none, or a single sample that is not in a list.
        """
        outcome = self.compare_many([(questioned, references)])[0]
        if isinstance(outcome, UserError):
            raise outcome
        return outcome

    def compare_many(self, comparisons: Sequence[tuple[Given, Sequence[Given]]]) -> list[Outcome]:
        """Findings of many comparisons; each sample is decoded and embedded once.

        Returns:
            A finding for each comparison, or the error of the sample that prevents it.

        Raises:
            UsageError: References are a single sample, not a list.
        """
        comparisons = [(q, _listed(references)) for q, references in comparisons]
        given = list(
            itertools.chain.from_iterable((q, *references) for q, references in comparisons)
        )
        embedded = dict(zip(map(id, given), self.embed(given), strict=True))
        outcomes: list[Outcome | None] = []
        ready: list[tuple[int, Embedded, list[Embedded]]] = []
        for index, (questioned, references) in enumerate(comparisons):
            outcomes.append(None)
            parts = [embedded[id(sample)] for sample in (questioned, *references)]
            usable = [part for part in parts if isinstance(part, Embedded)]
            if not references:
                outcomes[index] = UsageError("There is no reference.", "Name at least one.")
            elif len(usable) < len(parts):
                outcomes[index] = next(part for part in parts if isinstance(part, UserError))
            else:
                ready.append((index, usable[0], usable[1:]))
        self._score([pair for _, q, rs in ready for pair in _pairs_of(q, rs)])
        for index, questioned_part, reference_parts in ready:
            outcomes[index] = self._finding(questioned_part, reference_parts)
        return [outcome for outcome in outcomes if outcome is not None]

    def rank(
        self, questioned: Given, sets: Mapping[str, Sequence[Given]]
    ) -> list[tuple[str, Outcome]]:
        """A questioned sample against each named set of references, best first.

        Sets that cannot be compared stand at the end, with their errors.

        Raises:
            UserError: The questioned sample cannot be used.
        """
        one = self.embed([questioned])[0]
        if isinstance(one, UserError):
            raise one
        outcomes = self.compare_many([(questioned, references) for references in sets.values()])

        def order(item: tuple[str, Outcome]) -> tuple[float, str]:
            name, outcome = item
            return (-outcome.llr_unclipped if isinstance(outcome, Finding) else float("inf"), name)

        return sorted(zip(sets, outcomes, strict=True), key=order)

    def embed(self, samples: Sequence[Given]) -> list[Embedded | UserError]:
        """Prepare and encode samples; those seen before are taken from memory."""
        found: dict[object, Embedded | UserError] = {}
        fresh: dict[object, Prepared] = {}
        keys: list[object] = []
        for position, sample in enumerate(samples):
            key: object = ("unread", position)
            try:
                key = _key(sample)
                if key in self._known:
                    self._known.move_to_end(key)
                    found[key] = self._known[key]
                elif key not in found and key not in fresh:
                    fresh[key] = sample if isinstance(sample, Prepared) else self.prepare(sample)
            except UserError as error:
                found[key] = error
            keys.append(key)
            if len(fresh) >= _AT_ONCE:
                found.update(self._encode(fresh))
                fresh.clear()
        found.update(self._encode(fresh))
        return [found[key] for key in keys]

    def _encode(self, fresh: Mapping[object, Prepared]) -> dict[object, Embedded]:
        features = self.model.features(list(fresh.values()))
        made = {
            key: Embedded(p.source, p.warnings, p.strip, f, _digest(p))
            for (key, p), f in zip(fresh.items(), features, strict=True)
        }
        self._known.update(made)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return made

    def _score(self, pairs: Iterable[tuple[Embedded, Embedded]]) -> None:
        """Fill the memory of raw scores; a pair and its mirror are one."""
        if len(self._pairs) > _REMEMBERED_PAIRS:
            self._pairs.clear()
        fresh = {_name(a, b): (a, b) for a, b in pairs if _name(a, b) not in self._pairs}
        ordered = [(a, b) if a.digest <= b.digest else (b, a) for a, b in fresh.values()]
        raws = self.model.raw([a.features for a, _ in ordered], [b.features for _, b in ordered])
        self._pairs.update(zip(fresh, raws.tolist(), strict=True))

    def _raw(self, pairs: Iterable[tuple[Embedded, Embedded]]) -> npt.NDArray[np.float64]:
        return np.array([self._pairs[_name(a, b)] for a, b in pairs], np.float64)

    def _finding(self, questioned: Embedded, references: Sequence[Embedded]) -> Finding:
        raws = self._raw((questioned, reference) for reference in references)
        among = self._raw(itertools.combinations(references, 2))
        block, single = self.calibration.block(len(references)), self.calibration.block(1)
        unclipped = self.calibration.llr(raws, among)
        alone = self.calibration.alone(raws)
        codes = _copies(questioned, references)
        if len(references) == 1 and codes == ["identical"]:
            # nothing else may exceed a sample against itself
            highest = block.known.start + block.known.step * len(block.known.genuine)
            unclipped = alone[0] = max(unclipped, block.llr_range[1], highest)
        llr = block.clip(unclipped)
        if llr != unclipped:
            codes.append("outside_range")
        point = block.point(self.operating_point)
        return Finding(
            profile=self.profile,
            raw=float(raws.mean()),
            llr=llr,
            llr_unclipped=unclipped,
            llr_range=block.llr_range,
            score=score(llr),
            strength=strength(llr, self.profile),
            verdict=point.verdict(unclipped),
            operating_point=point,
            questioned=SampleReport(
                questioned.source.path, questioned.source.sha256, questioned.warnings
            ),
            references=_reports(references, raws, alone, single),
            warnings=tuple(SampleWarning(code, TEXTS[code]) for code in codes),
            model={"name": self.model.card.name, "sha256": self.model.sha256},
            device=self.model.device,
            version=__version__,
            known=block.known,
            among=tuple(float(single.clip(value)) for value in self.calibration.alone(among)),
        )


def _listed(references: Sequence[Given]) -> list[Given]:
    """The references; a lone sample would otherwise be taken apart into letters or rows."""
    if isinstance(references, str | bytes | Path | np.ndarray | Ink | Prepared):
        raise UsageError("The references are one sample, not a list.", "Put it in brackets.")
    return list(references)


def _reports(
    references: Sequence[Embedded],
    raws: npt.NDArray[np.float64],
    alone: npt.NDArray[np.float64],
    single: Block,
) -> tuple[ReferenceReport, ...]:
    return tuple(
        ReferenceReport(
            r.source.path, r.source.sha256, r.warnings, float(raw), single.clip(float(llr))
        )
        for r, raw, llr in zip(references, raws, alone, strict=True)
    )


def _copies(questioned: Embedded, references: Sequence[Embedded]) -> list[str]:
    """`identical` or `copy` where a reference is the questioned picture once more."""
    from verifier_app.imaging import is_copy

    if any(reference.digest == questioned.digest for reference in references):
        return ["identical"]
    return (
        ["copy"]
        if any(is_copy(questioned.strip, reference.strip) for reference in references)
        else []
    )


def _pairs_of(
    questioned: Embedded, references: Sequence[Embedded]
) -> list[tuple[Embedded, Embedded]]:
    return [(questioned, r) for r in references] + list(itertools.combinations(references, 2))


def _name(a: Embedded, b: Embedded) -> tuple[str, str]:
    return (a.digest, b.digest) if a.digest <= b.digest else (b.digest, a.digest)


def _digest(prepared: Prepared) -> str:
    """What the network sees, in short: samples that agree in it are the same to it."""
    return hashlib.sha256(prepared.strip.tobytes() + prepared.views[0].tobytes()).hexdigest()


def _key(sample: Given) -> object:
    """What a sample is remembered by; a file by its place, size and time of change."""
    if isinstance(sample, Prepared):
        return ("prepared", _digest(sample), sample.source, sample.warnings)
    if isinstance(sample, str | Path):
        try:
            status = Path(sample).stat()
        except OSError:
            return ("path", str(sample))
        return ("path", str(sample), status.st_mtime_ns, status.st_size)
    from verifier_app.imaging import fingerprint

    return ("content", fingerprint(sample))
