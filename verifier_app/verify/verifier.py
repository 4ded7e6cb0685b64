"""The one way from samples to a finding; command line, window and measurements use it."""

from __future__ import annotations

import itertools
import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app import __version__
from verifier_app.choices import DEFAULT_OPERATING_POINT, OPERATING_POINTS, PROFILES, Profile
from verifier_app.errors import ModelFileError, SampleError, UsageError, UserError
from verifier_app.strength import score, strength
from verifier_app.types import (
    Basis,
    DeviceInfo,
    Features,
    Finding,
    Ink,
    Prepared,
    ReferenceReport,
    Sample,
    SampleReport,
    SampleWarning,
)
from verifier_app.verify.bases import LINE, bases_of, movements_apart, raws_of, shown_by
from verifier_app.verify.calibration import Block, Calibration
from verifier_app.verify.embedded import (
    Copies,
    Embedded,
    Ready,
    are_one_scan,
    copies_of,
    digest_of,
)

if TYPE_CHECKING:
    from verifier_app.nn import Model

Given: TypeAlias = "Sample | Prepared"
"""A sample, or one that was prepared beforehand (with a crop or other cleaning)."""
Outcome: TypeAlias = "Finding | UserError"
_Name: TypeAlias = "tuple[str, str]"
_OfPairs: TypeAlias = "Callable[[Sequence[Features], Sequence[Features]], npt.NDArray[np.float64]]"

_REMEMBERED = 2000
"""Samples whose features stay in memory (about 100 kB each)."""
_REMEMBERED_PAIRS = 200_000
_AT_ONCE = 32
"""Samples that are prepared, whole pictures and all, before they are encoded."""
TEXTS = {
    "identical": "These are the same picture. Two real signatures are never equal to the pixel. "
    "Check where the files come from.",
    "copy": "One picture is a copy of the other, moved, turned, scaled or compressed again. "
    "Two real signatures never agree like that. Check where the files come from.",
    "repeated": "Some references are files of one picture. It counts once: "
    "a copy does not show how much the writing varies.",
    "references_differ": "Not all references resemble each other. "
    "Check that they all belong together and are scanned well; a wrong one misleads.",
    "mixed_media": "Some samples were drawn, others are pictures. "
    "People sign otherwise on a screen than on paper; error rates were measured on either alone.",
    "outside_range": "The evidence lies outside the range that the calibration data support; "
    "the number shown is the end of that range.",
}


@dataclass(frozen=True)
class _Numbers:
    """Of one comparison: what it rests on, which references count, what they give, llrs among them.

    And of every reference alone the raw score and the llr.
    """

    basis: Basis
    counted: list[Embedded]
    llr: float
    raw: float
    among: list[float]
    raws: list[float]
    alone: list[float]


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
                "Choose another with --model.",
            )
        self.model = model
        self.profile: Profile = model.card.profile
        self.operating_point = operating_point
        self.calibration = Calibration.from_json(list(model.card.calibration))
        self._known: OrderedDict[object, Embedded] = OrderedDict()
        self._pairs: dict[Basis, dict[_Name, float]] = {line: {} for line in LINE}
        self._apart: dict[Basis, dict[_Name, float]] = {
            Basis.UNPRESSED: {},
            Basis.MOVEMENT: {},
        }
        self._one_scan: dict[tuple[str, str], bool] = {}

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
            UsageError: There is no such profile or operating point.
        """
        from verifier_app import nn

        if profile not in PROFILES:
            raise UsageError(
                f"There is no profile {profile!r}.", f"Use one of {', '.join(PROFILES)}."
            )

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
        given = {id(s): s for q, references in comparisons for s in (q, *references)}
        embedded = dict(zip(given, self.embed(list(given.values())), strict=True))
        outcomes: dict[int, Outcome] = {}
        ready: dict[int, Ready] = {}
        for index, (questioned, references) in enumerate(comparisons):
            parts = [embedded[id(sample)] for sample in (questioned, *references)]
            usable = [part for part in parts if isinstance(part, Embedded)]
            if not references:
                outcomes[index] = UsageError("There is no reference.", "Name at least one.")
            elif len(usable) < len(parts):
                outcomes[index] = next(part for part in parts if isinstance(part, UserError))
            else:
                ready[index] = (usable[0], usable[1:])
        outcomes.update(zip(ready, self.weigh(list(ready.values())), strict=True))
        return [outcomes[index] for index in range(len(comparisons))]

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

        rows = zip(sets, outcomes, strict=True)
        return sorted(rows, key=lambda row: (*merit(row[1]), row[0]))

    def embed(self, samples: Sequence[Given]) -> list[Embedded | UserError]:
        """Prepare and encode samples; those seen before are taken from memory."""
        keys: list[object] = []
        faults: dict[object, Embedded | UserError] = {}
        known: dict[str, object] = {}
        for position, sample in enumerate(samples):
            name = str(sample) if isinstance(sample, str | Path) else ""
            try:
                key = known[name] if name in known else _key(sample)
            except UserError as error:
                key = ("unread", position)
                faults[key] = error
            if name:
                known[name] = key
            keys.append(key)
        wanted = {k: s for k, s in zip(keys, samples, strict=True) if k not in faults}
        found = dict(faults)
        found.update({key: self._known[key] for key in wanted if key in self._known})
        for key in wanted:
            if key in found:
                self._known.move_to_end(key)
        found |= self.learn({key: s for key, s in wanted.items() if key not in found})
        return [found[key] for key in keys]

    def learn(self, samples: Mapping[object, Given]) -> dict[object, Embedded | UserError]:
        """Prepare and encode samples, on all cores, and remember them by their keys."""
        from verifier_app.nn.workers import spread

        found: dict[object, Embedded | UserError] = {}
        items = list(samples.items())
        for begin in range(0, len(items), _AT_ONCE):
            part = dict(items[begin : begin + _AT_ONCE])
            prepared = dict(zip(part, spread(_caught(self.prepare), part.values()), strict=True))
            usable = {key: p for key, p in prepared.items() if isinstance(p, Prepared)}
            features = self.model.features(list(usable.values()))
            made = dict(zip(usable, map(Embedded.of, usable.values(), features), strict=True))
            self._known.update(made)
            found.update({key: p for key, p in prepared.items() if isinstance(p, UserError)})
            found.update(made)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return found

    def raws(
        self, pairs: Sequence[tuple[Embedded, Embedded]], basis: Basis = Basis.PICTURES
    ) -> list[float]:
        """The raw score of each pair; a pair and its mirror are one.

        Args:
            pairs: Of samples.
            basis: What the scores are to rest on, see `basis`.
        """
        names = [_name(a, b) for a, b in pairs]
        lines = [shown_by((a.features, b.features), basis.line) for a, b in pairs]
        for own in set(lines):
            some = [pair for pair, shown in zip(pairs, lines, strict=True) if shown is own]
            self._remembered(self._pairs[own], partial(self.model.raw, line=own), some)
        logits = [self._pairs[own][name] for own, name in zip(lines, names, strict=True)]
        if not basis.is_drawn:
            return logits
        work = partial(movements_apart, pressure=basis is Basis.MOVEMENT)
        apart = self._remembered(self._apart[basis], work, pairs)
        return list(raws_of(logits, [apart[name] for name in names]).tolist())

    def _remembered(
        self, known: dict[_Name, float], work: _OfPairs, pairs: Sequence[tuple[Embedded, Embedded]]
    ) -> dict[_Name, float]:
        """What is known of pairs, after what was not has been worked out."""
        if len(known) > _REMEMBERED_PAIRS:
            known.clear()
        fresh = {_name(a, b): (a, b) for a, b in pairs if _name(a, b) not in known}
        ordered = [(a, b) if a.digest <= b.digest else (b, a) for a, b in fresh.values()]
        one, two = ([pair[k].features for pair in ordered] for k in (0, 1))
        known.update(zip(fresh, work(one, two).tolist(), strict=True))
        return known

    def basis(self, samples: Iterable[Embedded]) -> Basis:
        """What they are compared by: as much as is known of all and the model was measured for.

        A sample and itself are compared by what supports the most, which no other pair exceeds.
        """
        samples = list(samples)
        bases = bases_of((own.features for own in samples), self.calibration.bases)
        if len({own.digest for own in samples}) == 1:
            return max(bases, key=lambda basis: self.calibration.of(basis).block(1).llr_range[1])
        return bases[-1]

    def remember(self, pairs: Iterable[tuple[Embedded, Embedded, float]]) -> None:
        """Take raw scores, by the pictures alone, that this model gave at another time."""
        for a, b, raw in pairs:
            line = shown_by((a.features, b.features))
            self._pairs[line][_name(a, b)] = raw

    def alone(self, raws: Sequence[float], basis: Basis = Basis.PICTURES) -> list[float]:
        """What each raw score says as the only one: llr, clipped to what the calibration supports."""
        calibration = self.calibration.of(basis)
        llrs = calibration.alone(np.array(raws, np.float64)).tolist()
        return list(map(calibration.block(1).clip, llrs))

    def weigh(self, ready: Sequence[Ready]) -> list[Finding]:
        """Findings of questioned samples and their references, one or more of them each."""
        copies, counted = copies_of(ready), self._counted(ready)
        bases = [self.basis((questioned, *references)) for questioned, references in ready]
        found: dict[int, Finding] = {}
        for basis in set(bases):
            indices = [index for index, own in enumerate(bases) if own is basis]
            asked = [ready[index] for index in indices]
            numbers = self._numbers(asked, [counted[index] for index in indices], basis)
            for index, own, number in zip(indices, asked, numbers, strict=True):
                found[index] = self._finding(own, number, copies[index])
        return [found[index] for index in range(len(ready))]

    def _numbers(
        self, ready: Sequence[Ready], counted: Sequence[list[Embedded]], basis: Basis
    ) -> list[_Numbers]:
        """What comparisons give that rest on the same."""
        calibration = self.calibration.of(basis)
        pairs = {_name(a, b): (a, b) for own in ready for a, b in _pairs_of(*own)}
        known = dict(zip(pairs, self.raws(list(pairs.values()), basis), strict=True))
        raws = [[known[_name(q, r)] for r in references] for q, references in ready]
        alone = iter(calibration.alone([raw for row in raws for raw in row]).tolist())
        by_number: dict[int, list[int]] = {}
        for index, references in enumerate(counted):
            by_number.setdefault(len(references), []).append(index)
        llrs: dict[int, tuple[float, float, list[float]]] = {}
        for number, indices in by_number.items():
            scores = [
                [known[_name(a, b)] for a, b in _pairs_of(ready[index][0], counted[index])]
                for index in indices
            ]
            table = np.array(scores, np.float64)
            llr = calibration.llrs(table[:, :number], table[:, number:]).tolist()
            among = calibration.alone(table[:, number:]).reshape(len(indices), -1).tolist()
            means = [sum(row[:number]) / number for row in scores]
            llrs.update(zip(indices, zip(llr, means, among, strict=True), strict=True))
        return [
            _Numbers(basis, own, *llrs[index], raws[index], [next(alone) for _ in raws[index]])
            for index, own in enumerate(counted)
        ]

    def one_picture(self, pairs: Sequence[tuple[Embedded, Embedded]]) -> list[bool]:
        """Of each pair whether they are the same picture, or files of one scan."""
        if not pairs:  # most rows of a table have one reference
            return []
        if len(self._one_scan) > _REMEMBERED_PAIRS:
            self._one_scan.clear()
        fresh = {
            _name(a, b): (a, b) if a.digest <= b.digest else (b, a)
            for a, b in pairs
            if _name(a, b) not in self._one_scan
        }
        names = [name for name in fresh if name[0] != name[1]]
        found = dict(zip(names, are_one_scan([fresh[own] for own in names]), strict=True))
        self._one_scan.update({name: found.get(name, True) for name in fresh})
        return [self._one_scan[_name(a, b)] for a, b in pairs]

    def _counted(self, ready: Sequence[Ready]) -> list[list[Embedded]]:
        """The references of each that count: of several files of one scan one of them.

        They agree as no two signatures do, as if the hand never varied. Which of them counts
        does not depend on their order.
        """
        pairs = [p for _, references in ready for p in itertools.combinations(references, 2)]
        self.one_picture(pairs)
        counted = []
        for _, references in ready:
            different = {own.digest: own for own in references}
            kept: list[Embedded] = []
            for _, own in sorted(different.items()):
                if not any(self._one_scan[_name(own, other)] for other in kept):
                    kept.append(own)
            counted.append([own for own in different.values() if own in kept])
        return counted

    def _repeated(self, references: Sequence[Embedded]) -> tuple[int, ...]:
        """Which references, from 1, are files of a scan that another one is a file of."""
        places = list(itertools.combinations(range(len(references)), 2))
        same = self.one_picture([(references[a], references[b]) for a, b in places])
        found = {n + 1 for pair in itertools.compress(places, same) for n in pair}
        return tuple(sorted(found))

    def _finding(self, ready: Ready, numbers: _Numbers, copies: Copies) -> Finding:
        questioned, references = ready
        calibration = self.calibration.of(numbers.basis)
        block, single = (calibration.block(n) for n in (len(numbers.counted), 1))
        unclipped, warnings = numbers.llr, [_warning(*copies)] if copies[0] else []
        if all(own.digest == questioned.digest for own in references):
            # nothing else may exceed a sample against itself
            highest = block.known.start + block.known.step * len(block.known.genuine)
            unclipped = max(unclipped, block.llr_range[1], highest)
        alone = [
            math.inf if own.digest == questioned.digest else llr
            for own, llr in zip(references, numbers.alone, strict=True)
        ]
        if len(numbers.counted) < len(references):
            warnings.append(_warning("repeated", self._repeated(references)))
        strange = _strange(numbers, single.apart)
        if strange:
            about = (n for n, own in enumerate(references, 1) if own.digest in strange)
            warnings.append(_warning("references_differ", tuple(about)))
        if self.profile == "signature" and (other := _of_other_media(questioned, references)):
            warnings.append(_warning("mixed_media", other))
        llr = block.clip(unclipped)
        if llr != unclipped:
            warnings.append(_warning("outside_range"))
        point = block.point(self.operating_point)
        return Finding(
            profile=self.profile,
            raw=numbers.raw,
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
            references=_reports(references, numbers.raws, alone, single),
            warnings=tuple(warnings),
            model={"name": self.model.card.name, "sha256": self.model.sha256},
            device=self.model.device,
            version=__version__,
            known=block.known,
            among=tuple(map(single.clip, numbers.among)),
            alone_range=single.llr_range,
            basis=numbers.basis,
        )


def merit(outcome: Outcome) -> tuple[float, float]:
    """What a ranking is sorted by: the best comes first, errors last.

    That is the llr as it is shown. Among those that reach the end of what the data support, which
    lies farther out the more references there are, the one that goes farthest beyond.
    """
    if isinstance(outcome, Finding):
        return -outcome.llr, -outcome.llr_unclipped
    return math.inf, math.inf


def _warning(code: str, about: tuple[int, ...] = ()) -> SampleWarning:
    return SampleWarning(code, TEXTS[code], about)


def _of_other_media(questioned: Embedded, references: Sequence[Embedded]) -> tuple[int, ...]:
    """Which references, from 1, were drawn where the questioned sample is a picture, or else not."""
    drawn = questioned.source.format == "ink"
    return tuple(n for n, own in enumerate(references, 1) if (own.source.format == "ink") != drawn)


def _strange(numbers: _Numbers, limit: float) -> frozenset[str]:
    """Digests of references whose mean llr against the other ones is no more than `limit`."""
    count = len(numbers.counted)
    if count < 2:
        return frozenset()
    sums = [0.0] * count
    pairs = itertools.combinations(range(count), 2)
    for (one, two), llr in zip(pairs, numbers.among, strict=True):
        sums[one] += llr
        sums[two] += llr
    every = zip(numbers.counted, sums, strict=True)
    return frozenset(own.digest for own, total in every if total / (count - 1) <= limit)


def _listed(references: Sequence[Given]) -> list[Given]:
    """The references; a lone sample would otherwise be taken apart into letters or rows."""
    one = str | bytes | bytearray | memoryview | Path | np.ndarray | Ink | Prepared
    if isinstance(references, one):
        raise UsageError("The references are one sample, not a list.", "Put it in brackets.")
    if not isinstance(references, Iterable):
        raise UsageError("The references are no list.", "Pass one or more samples in brackets.")
    return list(references)


def _caught(work: Callable[[Sample], Prepared]) -> Callable[[Given], Prepared | UserError]:
    """`work` for what is not prepared yet; its errors are results like others."""

    def caught(sample: Given) -> Prepared | UserError:
        try:
            return sample if isinstance(sample, Prepared) else work(sample)
        except UserError as error:
            return error

    return caught


def _reports(
    references: Sequence[Embedded], raws: Sequence[float], alone: Sequence[float], single: Block
) -> tuple[ReferenceReport, ...]:
    return tuple(
        ReferenceReport(r.source.path, r.source.sha256, r.warnings, raw, single.clip(llr))
        for r, raw, llr in zip(references, raws, alone, strict=True)
    )


def _pairs_of(
    questioned: Embedded, references: Sequence[Embedded]
) -> list[tuple[Embedded, Embedded]]:
    return [(questioned, r) for r in references] + list(itertools.combinations(references, 2))


def _name(a: Embedded, b: Embedded) -> tuple[str, str]:
    return (a.digest, b.digest) if a.digest <= b.digest else (b.digest, a.digest)


def _key(sample: Given) -> object:
    """What a sample is remembered by; a file by its place, size and time of change."""
    if isinstance(sample, Prepared):
        return ("prepared", digest_of(sample), sample.source, sample.warnings)
    if isinstance(sample, str | Path):
        from verifier_app.imaging import named_page

        try:
            status = named_page(sample)[0].stat()
        except OSError:
            return ("path", str(sample))
        except ValueError as error:  # a NUL inside, which no system takes
            shown = str(sample).replace("\0", "\N{REPLACEMENT CHARACTER}")
            raise SampleError("This is no file's name.", "Check the name.", shown) from error
        return ("path", str(sample), status.st_mtime_ns, status.st_size)
    from verifier_app.imaging import fingerprint

    return ("content", fingerprint(sample))
