"""The leak gate: can genuine be told from imitation without looking at a reference?

Every questioned sample is scored alone by plain traits, by a small classifier on all of
them, and by the network against other people's references: once on the files as they
are, once on what the network sees. What separates there is no evidence of writing.

A trait may leak in either direction, and choosing the better one afterwards would make
chance look like a leak (the lesser of `e` and `1 - e` is below one half even for
noise). The direction, and the classifier, are therefore learnt on other writers than
those they score (cross-fitting over folds of writers).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeAlias

import numpy as np

from verifier_app.datasets import Collection, Labelled, Stored
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation import protocols, rates, resampling, traits
from verifier_app.evaluation.rates import Array, Bools
from verifier_app.evaluation.resampling import Interval
from verifier_app.evaluation.scoring import Progress, Scorer, Scores
from verifier_app.types import Basis, Ink, Prepared
from verifier_app.verify.logistic import regress

Stage: TypeAlias = Literal["file", "network"]
Looked: TypeAlias = "tuple[dict[str, float], dict[str, float]]"
"""Traits of one sample: of the file as it is, and of what the network sees."""
Look: TypeAlias = Callable[[Labelled], Looked]
BAND = (0.45, 0.55)
"""An EER whose 95 % interval overlaps this band counts as chance."""
EVERYTHING = "all of these together"
SWAPPED = "network, another writer's reference"
SWAPPED_AS = {
    Basis.PICTURES: SWAPPED,
    Basis.UNPRESSED: f"{SWAPPED}, as drawings without pressure",
    Basis.MOVEMENT: f"{SWAPPED}, as drawings",
}
_FOLDS = 5
_OTHER_REFERENCES = 5
_RIDGE = 0.1
_FARTHEST = 4.0


@dataclass(frozen=True)
class Leak:
    """One way to tell without a reference, on one set.

    Attributes:
        set: The data set.
        stage: On the files as they are, or on what the network sees.
        trait: What was looked at.
        eer: Equal error rate, cross-fitted, with its interval over writers.
        explains: How much of the network's distance from chance the trait alone would
            reach, 0 to 1; None where the network was not measured.
    """

    set: str
    stage: Stage
    trait: str
    eer: Interval
    explains: float | None

    @property
    def leaks(self) -> bool:
        """Whether the interval misses the band of chance.

        Above the band the trait differs between the kinds, but what was learnt on some
        writers is wrong on others.
        """
        return self.eer.high < BAND[0] or self.eer.low > BAND[1]

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {**vars(self), "eer": self.eer.as_dict(), "leaks": self.leaks}


@dataclass(frozen=True)
class LeakReport:
    """What the gate found.

    Attributes:
        split: The split looked at, or "all".
        leaks: Every trait on every set and stage.
        samples: Questioned samples looked at, by set.
        network_eer: EER of `skilled-1` by set, where a network was given and could compare.
        skipped: Samples that could not be read, and sets that were left out, with the reason.
    """

    split: str
    leaks: tuple[Leak, ...]
    samples: dict[str, int]
    network_eer: dict[str, float]
    skipped: dict[str, str]

    @property
    def left(self) -> list[Leak]:
        """What leaks of what the network sees."""
        return [leak for leak in self.leaks if leak.leaks and leak.stage == "network"]

    @property
    def passed(self) -> bool:
        """Whether nothing that the network sees leaks."""
        return not self.left

    @property
    def said(self) -> str:
        """How many leaks are left, without the full stop."""
        count = len(self.left)
        how_many = (
            "No leak is" if not count else "1 leak is" if count == 1 else f"{count} leaks are"
        )
        return f"{how_many} left in what the network sees"

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "split": self.split,
            "passed": self.passed,
            "samples": dict(self.samples),
            "network_eer": dict(self.network_eer),
            "skipped": dict(self.skipped),
            "leaks": [leak.as_dict() for leak in self.leaks],
        }

    def lines(self) -> list[str]:
        """The report as lines of text."""
        found = []
        for name, count in self.samples.items():
            samples = "1 questioned sample" if count == 1 else f"{count} questioned samples"
            found.append(f"{name}: {samples}, split {self.split}")
            found += [
                f"  {k.stage:<8}{k.trait:<40}{_percent(k.eer)}{_said(k)}"
                for k in self.leaks
                if k.set == name
            ]
        if self.skipped:
            name, reason = next(iter(self.skipped.items()))
            first = "" if len(self.skipped) == 1 else f"{len(self.skipped)} samples or sets, first "
            found.append(f"Left out: {first}{name}: {reason}")
        found.append(f"{self.said}{'.' if self.passed else ':'}")
        found += [f"  {k.set}, {k.trait}: {_percent(k.eer)}{_said(k)}" for k in self.left]
        return found


def run(
    collection: Collection,
    *,
    split: str | None = None,
    sets: Iterable[str] | None = None,
    scorer: Scorer | None = None,
    resamples: int = resampling.RESAMPLES,
    seed: int = 0,
    progress: Progress | None = None,
    look: Look | None = None,
) -> LeakReport:
    """Runs the gate on the questioned samples of `skilled-1`.

    Args:
        collection: Labelled samples with imitations.
        split: The split to look at; all when None.
        sets: The sets to look at; all with imitations when None.
        scorer: The network; without it only traits are looked at.
        resamples: Of writers, for the intervals.
        seed: Of the resampling.
        progress: Told how far it is.
        look: Gives a sample's traits where they are known already.

    Raises:
        DataError: There is no set with genuine samples and imitations of two writers.
    """
    part = collection.where(sets=sets, splits=None if split is None else [split])
    gate = _Gate(part, scorer, resamples, seed, progress, look)
    for name in sorted({row.set for row in part if row.kind == "forged"}):
        gate.look_at(name)
    if not gate.leaks:
        raise DataError(
            "There are no imitations to look at.",
            next(
                iter(gate.skipped.values()),
                "The gate needs genuine samples and imitations of at least two writers.",
            ),
        )
    return LeakReport(
        split or "all", tuple(gate.leaks), gate.samples, gate.network_eer, gate.skipped
    )


class _Gate:
    """Looks at one set after the other and keeps what it finds."""

    def __init__(
        self,
        part: Collection,
        scorer: Scorer | None,
        resamples: int,
        seed: int,
        progress: Progress | None,
        look: Look | None,
    ) -> None:
        self._look = look or self._looked
        self._part, self._resamples, self._seed = part, resamples, seed
        self._progress: Progress = progress or (lambda _what, _done, _all: None)
        self._prepare = _imaging if scorer is None else scorer.prepare
        self._scores = None if scorer is None else Scores(part, scorer, progress)
        self.leaks: list[Leak] = []
        self.samples: dict[str, int] = {}
        self.network_eer: dict[str, float] = {}
        self.skipped: dict[str, str] = {}

    def look_at(self, name: str) -> None:
        """Adds the leaks of one set; nothing where no writer was imitated.

        A set with imitations of one writer, or of which one kind can be read, is skipped.
        """
        rows = [row for row in self._part if row.set == name]
        compared = protocols.skilled_1(rows)
        questioned = sorted({c.questioned for c in compared})
        imitated = {row.writer for row in questioned if row.kind == "forged"}
        if not imitated:
            return
        if len(imitated) == 1:
            self.skipped[name] = "Only one of its writers was imitated."
            return
        tables = self._traits(name, questioned)
        read = tables["file"].rows
        fewest = min(len({r.writer for r in read if r.kind == k}) for k in ("genuine", "forged"))
        if not fewest:
            self.skipped[name] = "It offers no genuine samples besides imitations that can be read."
            return
        if fewest == 1:
            self.skipped[name] = "Samples of one kind can be read of one writer alone."
            return
        self.samples[name] = len(tables["file"].rows)
        if self._scores is not None:
            eer = _skilled_eer(self._scores, compared)
            if eer is not None:
                self.network_eer[name] = eer
        for stage, table in tables.items():
            columns = table.columns()
            if stage == "network" and self._scores is not None:
                for basis, trait in SWAPPED_AS.items():
                    swapped = _swapped(self._scores, rows, table.rows, basis)
                    columns |= {} if swapped is None else {trait: swapped}
            for done, (trait, values) in enumerate(columns.items()):
                self._progress(f"traits of {name}", done, len(columns))
                own = self._interval(values, table.rows)
                share = explained(own, self.network_eer.get(name))
                self.leaks.append(Leak(name, stage, trait, own, share))

    def _traits(self, name: str, questioned: Sequence[Labelled]) -> dict[Stage, _Traits]:
        tables: dict[Stage, _Traits] = {"file": _Traits(), "network": _Traits()}
        for done, row in enumerate(questioned):
            self._progress(f"traits of {name}", done, len(questioned))
            try:
                found = self._look(row)
            except UserError as error:
                self.skipped[row.key] = str(error)
                continue
            for table, values in zip(tables.values(), found, strict=True):
                table.add(row, values)
        return tables

    def _looked(self, row: Labelled) -> Looked:
        stored = self._part.read(row)
        return of_file(stored), traits.of_prepared(self._prepare(stored))

    def _interval(self, values: Array, rows: Sequence[Labelled]) -> Interval:
        genuine, writers = _kinds(rows)
        return resampling.bootstrap(
            rates.eer_of, values, genuine, writers, resamples=self._resamples, seed=self._seed
        )


def of_file(stored: Stored) -> dict[str, float]:
    """Traits of a stored sample as it is, before any cleaning."""
    if isinstance(stored, Ink):
        return traits.of_ink(stored)
    from verifier_app.imaging.decode import decode  # OpenCV: not before pictures are read

    return traits.of_picture(decode(stored).grey)


def explained(leak: Interval, network: float | None) -> float | None:
    """How much of the way from chance to the network's EER a leak alone would go, 0 to 1."""
    if network is None:
        return None
    if network >= 0.5:
        return 0.0
    return min(max((0.5 - leak.value) / (0.5 - network), 0.0), 1.0)


def cross_fitted(genuine: Bools, writers: Sequence[str], learn: Callable[[Bools], Array]) -> Array:
    """Scores `(N,)` of every sample by what was learnt on other writers.

    Args:
        genuine: `(N,)`.
        writers: `(N,)`; every fifth of the sorted writers is a fold.
        learn: Given a mask of samples to learn from, scores all `N`, larger for genuine.
    """
    names = sorted(set(writers))
    fold = {name: i % min(_FOLDS, len(names)) for i, name in enumerate(names)}
    folds = np.array([fold[writer] for writer in writers])
    scores = np.zeros(len(genuine))
    for k in np.unique(folds):
        known = folds != k
        if 0 < genuine[known].sum() < known.sum():
            scores[~known] = learn(known)[~known]
    return scores


def one_sided(values: Array, genuine: Bools, known: Bools) -> Array:
    """`values` `(N,)` standardised, in the direction that is right on the known samples."""
    spread = float(values[known].std())
    if spread == 0.0:
        return np.zeros(len(values))
    standard = (values - values[known].mean()) / spread
    better = rates.auc(values[known & genuine], values[known & ~genuine]) >= 0.5
    return np.asarray(standard if better else -standard, np.float64)


def classified(values: Array, genuine: Bools, known: Bools) -> Array:
    """Logistic regression on traits `(N, D)` and their squares, learnt on the known samples."""
    mean, spread = values[known].mean(axis=0), values[known].std(axis=0)
    used = spread > 0
    standard = np.clip((values[:, used] - mean[used]) / spread[used], -_FARTHEST, _FARTHEST)
    inputs = np.concatenate([standard, standard**2], axis=1)
    share = np.where(genuine, 1 / genuine[known].sum(), 1 / (~genuine)[known].sum())
    weights, bias = regress(
        inputs[known],
        genuine[known],
        share[known],
        ridge=_RIDGE,
        least=np.full(inputs.shape[1], -np.inf),
    )
    return np.asarray(inputs @ weights + bias, np.float64)


class _Traits:
    """Traits of the samples of one set at one stage."""

    def __init__(self) -> None:
        self.rows: list[Labelled] = []
        self._values: list[dict[str, float]] = []

    def add(self, row: Labelled, values: dict[str, float]) -> None:
        self.rows.append(row)
        self._values.append(values)

    def columns(self) -> dict[str, Array]:
        """Cross-fitted scores by trait, and of the classifier on all of them."""
        genuine, writers = _kinds(self.rows)
        # A set may mix pictures and ink: what both have is looked at.
        names = [n for n in self._values[0] if all(n in values for values in self._values)]
        table = np.array([[v[name] for name in names] for v in self._values], np.float64)
        found = {
            name: cross_fitted(genuine, writers, partial(one_sided, table[:, i], genuine))
            for i, name in enumerate(names)
        }
        found[EVERYTHING] = cross_fitted(genuine, writers, partial(classified, table, genuine))
        return found


def _swapped(
    scores: Scores, rows: Sequence[Labelled], questioned: Sequence[Labelled], basis: Basis
) -> Array | None:
    """Mean raw score against the first genuine samples of the next writers, cross-fitted.

    None where nothing can be scored so, as pictures cannot as drawings.
    """
    first: dict[str, Labelled] = {}
    for comparison in protocols.skilled_1(rows):
        first.setdefault(comparison.references[0].writer, comparison.references[0])
    writers = sorted(first)
    count = min(_OTHER_REFERENCES, len(writers) - 1)
    pairs = []
    for row in questioned:
        at = writers.index(row.writer)
        pairs += [(row, first[writers[(at + 1 + k) % len(writers)]]) for k in range(count)]
    raws = scores.raws(pairs, basis).reshape(len(questioned), count)
    usable = np.isfinite(raws)
    if basis is not Basis.PICTURES and not usable.any():
        return None
    mean = np.where(usable, raws, 0).sum(axis=1) / np.maximum(usable.sum(axis=1), 1)
    genuine, people = _kinds(questioned)
    return cross_fitted(genuine, people, partial(one_sided, mean, genuine))


def _skilled_eer(scores: Scores, compared: Sequence[protocols.Compared]) -> float | None:
    """None where comparisons of one kind at most can be made."""
    scored = scores.compare(compared)
    raws = np.array([s.raws[0] for s in scored])
    genuine = np.array([s.comparison.kind == "genuine" for s in scored], bool)
    if genuine.all() or not genuine.any():
        return None
    return rates.eer(raws[genuine], raws[~genuine])


def _kinds(rows: Sequence[Labelled]) -> tuple[Bools, list[str]]:
    return np.array([row.kind == "genuine" for row in rows]), [row.writer for row in rows]


def _imaging(stored: Stored) -> Prepared:
    from verifier_app import imaging  # OpenCV: not before pictures are read

    return imaging.prepare(stored)


def _percent(eer: Interval) -> str:
    return f"EER {100 * eer.value:5.1f} % ({100 * eer.low:.1f} to {100 * eer.high:.1f})"


def _said(leak: Leak) -> str:
    if not leak.leaks:
        return ""
    if leak.eer.low > BAND[1]:
        return "  differs, but in another direction from writer to writer"
    if leak.explains is None:
        return "  LEAK"
    return f"  LEAK, could explain up to {100 * leak.explains:.0f} % of the network's result"
