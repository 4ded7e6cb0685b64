"""Raw scores and llr of a protocol's comparisons; each sample is read and embedded once."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

import numpy as np

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.datasets.labelled import repeated
from verifier_app.errors import UserError
from verifier_app.evaluation.protocols import Compared, OneOfMany
from verifier_app.evaluation.rates import Array
from verifier_app.types import Basis, Features, Prepared
from verifier_app.verify.bases import LINE, bases_of, movements_apart, raws_of, without_less
from verifier_app.verify.calibration import Calibration
from verifier_app.verify.embedded import code_of, digest_of
from verifier_app.verify.fitting import Comparison

if TYPE_CHECKING:
    from verifier_app.nn import Model

_SAMPLES_AT_ONCE = 64
_PAIRS_AT_ONCE = 2048

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is."""


class Scorer(Protocol):
    """What measuring needs of a network."""

    def prepare(self, sample: Stored) -> Prepared:
        """What the network sees of a sample; UserError where there is nothing to see."""
        ...

    def features(self, prepared: Sequence[Prepared]) -> Sequence[Features]:
        """What the encoder makes of each."""
        ...

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> Array:
        """Raw scores `(N,)` of `a[i]` against `b[i]`, larger for the same hand.

        `line` is what counts of their pictures, from `Basis.SHAPE` to `Basis.PICTURES`.
        """
        ...


@dataclass(frozen=True, eq=False)
class NetworkScorer:
    """A model file's network as a `Scorer`."""

    model: Model
    profile: Profile = "signature"

    def prepare(self, sample: Stored) -> Prepared:
        """The sample's views for the model's profile."""
        from verifier_app import imaging  # OpenCV: not before pictures are read

        self.model.check()
        return imaging.prepare(sample, profile=self.profile)

    def features(self, prepared: Sequence[Prepared]) -> Sequence[Features]:
        """See `Model.features`."""
        return self.model.features(prepared)

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> Array:
        """See `Model.raw`."""
        return self.model.raw(a, b, line)


@dataclass(frozen=True, eq=False)
class Scored:
    """A comparison with its scores.

    Attributes:
        comparison: What was compared.
        raws: `(R,)` raw scores against each reference.
        among: `(R (R - 1) / 2,)` raw scores among the references, in the order of
            `itertools.combinations`.
        basis: What the scores rest on.
    """

    comparison: Compared
    raws: Array
    among: Array
    basis: Basis = Basis.PICTURES


class Scores:
    """Raw scores of pairs of samples, each sample embedded and each pair compared once.

    Args:
        collection: Where samples are read from.
        scorer: The network.
        progress: Told how far embedding and comparing are.
    """

    def __init__(
        self, collection: Collection, scorer: Scorer, progress: Progress | None = None
    ) -> None:
        self._collection = collection
        self._scorer = scorer
        self._progress: Progress = progress or (lambda _what, _done, _all: None)
        self._features: dict[str, Features] = {}
        self._digests: dict[str, str] = {}
        self._raw: dict[Basis, dict[tuple[str, str], float]] = {line: {} for line in LINE}
        self._apart: dict[Basis, dict[tuple[str, str], float]] = {
            Basis.UNPRESSED: {},
            Basis.MOVEMENT: {},
        }
        self.failures: dict[str, str] = {}
        """Samples that could not be used (failures to acquire), with the sentence why."""

    def embed(self, rows: Iterable[Labelled]) -> None:
        """Reads and embeds the samples that are not yet known."""
        wanted = {row.key: row for row in rows}
        fresh = [r for k, r in wanted.items() if k not in self._features and k not in self.failures]
        for start in range(0, len(fresh), _SAMPLES_AT_ONCE):
            self._progress("samples", start, len(fresh))
            keys, prepared = [], []
            for row in fresh[start : start + _SAMPLES_AT_ONCE]:
                try:
                    prepared.append(self._scorer.prepare(self._collection.read(row)))
                    keys.append(row.key)
                    self._digests[row.key] = digest_of(prepared[-1])
                except UserError as error:
                    self.failures[row.key] = str(error)
            self._features.update(zip(keys, self._scorer.features(prepared), strict=True))
        self._progress("samples", len(fresh), len(fresh))

    def repeated(self, rows: Iterable[Labelled]) -> dict[str, str]:
        """Those of the samples that show what an earlier one of their writer shows; see there."""
        rows = list(rows)
        self.embed(rows)
        return repeated(rows, self._digests)

    def learnt_from(self, codes: Container[str]) -> int:
        """How many of the samples that were embedded have such a code, see `Card.learnt_from`."""
        return sum(code_of(digest) in codes for digest in self._digests.values())

    def shows_twice(self, compared: Compared) -> bool:
        """Whether two samples of a comparison that was made show the same."""
        shown = [self._digests[r.key] for r in (compared.questioned, *compared.references)]
        return len(set(shown)) < len(shown)

    def raws(
        self, pairs: Sequence[tuple[Labelled, Labelled]], basis: Basis = Basis.PICTURES
    ) -> Array:
        """Raw scores `(N,)` of pairs; NaN where a sample could not be used.

        Args:
            pairs: Of samples.
            basis: What the scores rest on; NaN where it is not known how both were drawn.
        """
        self.embed(itertools.chain.from_iterable(pairs))
        names = [_unordered(a.key, b.key) for a, b in pairs]
        line = basis.line
        self._work_out(self._raw[line], partial(self._scorer.raw, line=line), names)
        found = np.array([self._raw[line].get(name, np.nan) for name in names], np.float64)
        if not basis.is_drawn:
            return found
        apart = self._apart[basis]
        known = [name for name in names if basis in self._bases(name, (basis,))]
        self._work_out(apart, partial(movements_apart, pressure=basis is Basis.MOVEMENT), known)
        return raws_of(found, [apart.get(name, np.nan) for name in names])

    def compare(
        self,
        compared: Sequence[Compared],
        bases: Iterable[Basis] = (Basis.PICTURES,),
        *,
        less: bool = False,
    ) -> list[Scored]:
        """Scores of a protocol's comparisons, without those that could not be made.

        Args:
            compared: The comparisons.
            bases: What scores rest on: each comparison follows once for each that is known of
                its samples; see `used`.
            less: Also by less of the pictures than they show, as calibrating needs it.
        """
        measured = list(bases)
        self.embed(row for own in compared for row in (own.questioned, *own.references))
        by_basis: dict[Basis, list[Compared]] = {basis: [] for basis in Basis}
        for own in compared:
            keys = [row.key for row in (own.questioned, *own.references)]
            if self.failures.keys() & set(keys):
                continue
            known = self._bases(keys, measured)
            for basis in known if less else without_less(known):
                by_basis[basis].append(own)
        return [scored for basis, part in by_basis.items() for scored in self._scored(part, basis)]

    def _scored(self, compared: Sequence[Compared], basis: Basis) -> list[Scored]:
        pairs: list[tuple[Labelled, Labelled]] = []
        for comparison in compared:
            pairs += [(comparison.questioned, r) for r in comparison.references]
            pairs += itertools.combinations(comparison.references, 2)
        values = self.raws(pairs, basis)
        found, at = [], 0
        for comparison in compared:
            number = len(comparison.references)
            middle, end = at + number, at + number * (number + 1) // 2
            if np.isfinite(values[at:end]).all():
                found.append(Scored(comparison, values[at:middle], values[middle:end], basis))
            at = end
        return found

    def _bases(self, keys: Sequence[str], measured: Sequence[Basis]) -> tuple[Basis, ...]:
        if not all(key in self._features for key in keys):
            return ()
        return bases_of((self._features[key] for key in keys), measured)

    def _work_out(
        self,
        known: dict[tuple[str, str], float],
        work: Callable[[Sequence[Features], Sequence[Features]], Array],
        names: Iterable[tuple[str, str]],
    ) -> None:
        usable = (n for n in dict.fromkeys(names) if not self.failures.keys() & set(n))
        fresh = [name for name in usable if name not in known]
        for start in range(0, len(fresh), _PAIRS_AT_ONCE):
            self._progress("pairs", start, len(fresh))
            batch = fresh[start : start + _PAIRS_AT_ONCE]
            left, right = ([self._features[pair[k]] for pair in batch] for k in (0, 1))
            known.update(zip(batch, work(left, right).tolist(), strict=True))
        self._progress("pairs", len(fresh), len(fresh))

    def choose(self, trials: Sequence[OneOfMany]) -> list[tuple[OneOfMany, Array]]:
        """Raw scores `(N,)` of the choices of each trial, without trials that failed."""
        if not trials:
            return []
        values = self.raws([(t.questioned, c) for t in trials for c in t.choices])
        ends = np.cumsum([len(t.choices) for t in trials])
        split = np.split(values, ends[:-1])
        return [(t, v) for t, v in zip(trials, split, strict=True) if np.isfinite(v).all()]


def used(scored: Iterable[Scored]) -> list[Scored]:
    """Of what `Scores.compare` gives what findings rest on, each comparison once.

    That is what tells most of those that were scored.
    """
    told = list(Basis).index
    found: dict[Compared, Scored] = {}
    for own in scored:
        other = found.get(own.comparison)
        if other is None or told(own.basis) > told(other.basis):
            found[own.comparison] = own
    return list(found.values())


def llrs(scored: Sequence[Scored], calibration: Calibration | None) -> Array:
    """Unclipped llr `(N,)`; the mean raw score where there is no calibration."""
    if calibration is None:
        return np.array([s.raws.mean() for s in scored], np.float64)
    values = np.empty(len(scored))
    for number, basis in {(len(s.raws), s.basis) for s in scored}:
        at = [i for i, s in enumerate(scored) if (len(s.raws), s.basis) == (number, basis)]
        raws, among = [scored[i].raws for i in at], [scored[i].among for i in at]
        values[at] = calibration.of(basis).llrs(raws, among)
    return values


def for_calibration(scored: Iterable[Scored], *, strangers: bool = False) -> list[Comparison]:
    """The form that `verify.fitting.fit` takes.

    "Not the same" means a skilled imitation, for characters another one of the same alphabet;
    random comparisons are left out, but for `strangers`, when they are all there is.
    """
    return [
        Comparison(
            raws=s.raws,
            among=s.among,
            genuine=s.comparison.kind == "genuine",
            writer=s.comparison.group,
            set=s.comparison.set,
            questioned=s.comparison.questioned.key,
            basis=s.basis,
        )
        for s in scored
        if strangers or s.comparison.kind != "random"
    ]


def _unordered(a: str, b: str) -> tuple[str, str]:
    return (a, b) if a <= b else (b, a)
