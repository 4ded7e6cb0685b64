"""Measuring a model by the protocols, and the report of it as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled
from verifier_app.errors import DataError
from verifier_app.evaluation import leaks, measure, protocols, resampling
from verifier_app.evaluation.scoring import Progress, Scored, Scorer, Scores
from verifier_app.types import Basis
from verifier_app.verify.calibration import Calibration

SCHEMA = 1
REFERENCES = (1, 5)
LEARNT_FROM = "the model has learnt from"
"""The fact that says so where it was tuned on samples that it is measured on."""


@dataclass(frozen=True)
class LeftOut:
    """Comparisons of one kind that were listed and are in no table.

    Attributes:
        protocol: That lists them.
        set: Of their references.
        condition: Of theirs, or "".
        kind: Of theirs.
        reason: Why, in a sentence.
        questioned: The questioned sample of each.
    """

    protocol: str
    set: str
    condition: str
    kind: protocols.Kind
    reason: str
    questioned: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {**vars(self), "questioned": list(self.questioned)}


@dataclass(frozen=True, eq=False)
class Report:
    """What was measured.

    Attributes:
        profile: Of the model.
        facts: What it was measured with, in words: model, device, version, data, split.
        tables: Same-or-different protocols, per set.
        ways: One-of-many protocols.
        gate: The leak gate's report, where it was run.
        failures: Samples that could not be used, with the sentence why.
        left_out: Comparisons that a given protocol lists and no table has.
        repeated: Genuine samples that are another one of their writer again and did not count,
            with the key of that one.
    """

    profile: Profile
    facts: dict[str, str]
    tables: tuple[measure.Table, ...] = ()
    ways: tuple[measure.WaysTable, ...] = ()
    gate: leaks.LeakReport | None = None
    failures: dict[str, str] = field(default_factory=dict)
    left_out: tuple[LeftOut, ...] = ()
    repeated: dict[str, str] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """The JSON form (schema 1)."""
        return {
            "schema": SCHEMA,
            "profile": self.profile,
            "facts": dict(self.facts),
            "protocols": [table.as_dict() for table in self.tables],
            "one_of_many": [table.as_dict() for table in self.ways],
            "leaks": None if self.gate is None else self.gate.as_dict(),
            "failures": dict(self.failures),
            "left_out": [own.as_dict() for own in self.left_out],
            "repeated": dict(self.repeated),
        }


@dataclass(frozen=True)
class Asked:
    """What is to be measured.

    Attributes:
        references: Numbers of references of the skilled protocols, 1 to 5.
        split: The split to measure on; all samples when None.
        sets: The sets to measure on; all when None.
        gate: Whether the leak gate is run as well.
        resamples: Of writers, for the intervals.
        seed: Of the resampling and of random trials.
        trials: One-of-many trials per alphabet.
        pairs: Pairs of characters of each kind.
        learnt_from: What the model was tuned on, as its card says: the report tells where that
            is among the samples.
    """

    references: Sequence[int] = REFERENCES
    split: str | None = "test"
    sets: Sequence[str] | None = None
    gate: bool = True
    resamples: int = resampling.RESAMPLES
    seed: int = 0
    trials: int = protocols.TRIALS
    pairs: int = protocols.PAIRS
    learnt_from: frozenset[str] = frozenset()

    def part_of(self, collection: Collection) -> Collection:
        """The samples of the split and the sets."""
        return collection.where(sets=self.sets, splits=None if self.split is None else [self.split])


def signatures(
    collection: Collection,
    scorer: Scorer,
    calibration: Calibration | None,
    *,
    asked: Asked | None = None,
    facts: dict[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Measures a signature model: skilled, random and cross-media protocols, and the gate.

    Args:
        collection: Labelled samples.
        scorer: The network.
        calibration: The model's; without it only figures that need none.
        asked: What to measure.
        facts: Words about model, device and data for the head of the report.
        progress: Told how far it is.

    Raises:
        DataError: No protocol applies to the samples.
    """
    wanted = asked or Asked()
    part = wanted.part_of(collection)
    scores = Scores(part, scorer, progress)
    # Words that many people wrote are no signatures; they serve `crossmedia` alone.
    signed = [row for row in part if not row.text]
    again = scores.repeated(row for row in signed if row.kind == "genuine")
    part, signed = part.without(again), [row for row in signed if row.key not in again]
    tables: list[measure.Table] = []
    for name, compared in (
        *((f"skilled-{n}", _skilled(signed, n)) for n in wanted.references),
        ("random-1", protocols.random_1(signed)),
        ("crossmedia", protocols.crossmedia(part.rows)),
    ):
        scored = scores.compare(compared, _bases(calibration))
        tables += _tables(name, scored, calibration, wanted)
    gate, why_not = _gate(part, scorer, wanted, progress)
    if not tables:
        raise DataError(
            "No protocol applies to these samples.",
            next(
                iter(scores.failures.values()),
                "A set needs writers with several genuine samples, and imitations or other"
                " writers.",
            ),
        )
    return Report(
        "signature",
        _facts({**(facts or {}), **why_not}, wanted, part, scores),
        tuple(tables),
        (),
        gate,
        dict(scores.failures),
        repeated=again,
    )


def characters(
    collection: Collection,
    scorer: Scorer,
    calibration: Calibration | None,
    *,
    runs: Sequence[Sequence[tuple[bytes, bytes]]] = (),
    asked: Asked | None = None,
    facts: dict[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Measures a character model: one of twenty within an alphabet, and pairs.

    Args:
        collection: Drawings of characters.
        scorer: The network.
        calibration: The model's, or None.
        runs: Lake's fixed runs, as `datasets.load_runs` gives them.
        asked: What to measure.
        facts: Words for the head of the report.
        progress: Told how far it is.

    Raises:
        DataError: There are too few drawings for any trial, or any pair.
    """
    wanted = asked or Asked()
    part = wanted.part_of(collection)
    trials = protocols.one_of_twenty(part.rows, trials=wanted.trials, seed=wanted.seed)
    if not trials:
        raise DataError(
            "There are too few drawings.",
            "An alphabet needs several characters, each by the same two drawers or more.",
        )
    scores = Scores(part, scorer, progress)
    tried = {"character-20way": scores.choose(trials)}
    if not tried["character-20way"]:
        reason = next(iter(scores.failures.values()), "")
        raise DataError(f"None of the drawings can be used. {reason}".strip(), "Check the data.")
    if runs:
        fixed, pictures = protocols.fixed_runs(runs)
        tried["Lake's fixed runs"] = Scores(pictures, scorer, progress).choose(fixed)
    ways = [
        measure.ways(name, chosen, resamples=wanted.resamples, seed=wanted.seed)
        for name, chosen in tried.items()
        if chosen
    ]
    pairs = protocols.character_pairs(part.rows, pairs=wanted.pairs, seed=wanted.seed)
    tables = _tables("character-pairs", scores.compare(pairs), calibration, wanted)
    return Report(
        "character",
        _facts(facts, wanted, part, scores, "alphabets"),
        tuple(tables),
        tuple(ways),
        None,
        dict(scores.failures),
    )


def listed(
    collection: Collection,
    scorer: Scorer,
    calibration: Calibration | None,
    compared: Mapping[str, Sequence[protocols.Compared]],
    profile: Profile,
    *,
    asked: Asked | None = None,
    facts: dict[str, str] | None = None,
    progress: Progress | None = None,
) -> Report:
    """Measures a model by protocols that were given, see `listed.read_protocols`.

    Args:
        collection: Labelled samples; splits and sets of `asked` do not count.
        scorer: The network.
        calibration: The model's, or None.
        compared: Name of each protocol and its comparisons, of one number of references each.
        profile: Of the model.
        asked: Resamples and seed.
        facts: Words for the head of the report.
        progress: Told how far it is.

    Raises:
        DataError: No protocol has genuine comparisons and others on the same data set.
    """
    wanted = asked or Asked()
    scores = Scores(collection, scorer, progress)
    tables: list[measure.Table] = []
    left_out: list[LeftOut] = []
    for name, comparisons in compared.items():
        made = scores.compare(comparisons, _bases(calibration))
        scored = [own for own in made if not scores.shows_twice(own.comparison)]
        found = _tables(name, scored, calibration, wanted)
        left_out += _left_out(name, comparisons, made, scored, found)
        tables += found
    if not tables:
        raise DataError(
            "The comparisons are all of one kind.",
            "List genuine ones and imitations (or random ones) with references of the same set.",
        )
    used = {
        sample
        for comparisons in compared.values()
        for comparison in comparisons
        for sample in (comparison.questioned, *comparison.references)
    }
    words = _facts(facts, wanted, Collection(used, collection.read), scores, "groups")
    return Report(
        profile,
        {**words, "split": "as the protocol lists"},
        tuple(tables),
        failures=dict(scores.failures),
        left_out=tuple(left_out),
    )


def _bases(calibration: Calibration | None) -> tuple[Basis, ...]:
    return (Basis.PICTURES,) if calibration is None else calibration.bases


def _tables(
    protocol: str, scored: Sequence[Scored], calibration: Calibration | None, asked: Asked
) -> list[measure.Table]:
    return measure.tables(protocol, scored, calibration, resamples=asked.resamples, seed=asked.seed)


def _gate(
    part: Collection, scorer: Scorer, asked: Asked, progress: Progress | None
) -> tuple[leaks.LeakReport | None, dict[str, str]]:
    """The leak gate's report where it was asked for and there are imitations; or why there is none.

    Imitations of one writer alone say nothing, and are no reason to lose what was measured.
    """
    if not asked.gate or not any(row.kind == "forged" for row in part):
        return None, {}
    try:
        gate = leaks.run(
            part,
            split=asked.split,
            scorer=scorer,
            resamples=asked.resamples,
            seed=asked.seed,
            progress=progress,
        )
    except DataError as error:
        return None, {"leak gate": f"not run: {error}"}
    return gate, {}


def _left_out(
    protocol: str,
    compared: Sequence[protocols.Compared],
    made: Sequence[Scored],
    scored: Sequence[Scored],
    tables: Sequence[measure.Table],
) -> list[LeftOut]:
    """The comparisons that no table has, those of one set, condition, kind and reason together."""
    usable, measured = ({id(own.comparison) for own in part} for part in (made, scored))
    tabled = {(t.set, t.condition, kind) for t in tables for kind in ("genuine", t.other)}
    lost: dict[tuple[str, str, protocols.Kind, str], list[str]] = {}
    for own in compared:
        if id(own) not in usable:
            reason = "One of their samples cannot be used."
        elif id(own) not in measured:
            reason = "Two of their samples are the same picture."
        elif (own.set, own.condition, own.kind) not in tabled:
            opposite = "imitations and no random" if own.kind == "genuine" else "genuine"
            reason = f"There are no {opposite} comparisons of this set and condition beside them."
        else:
            continue
        key = (own.set, own.condition, own.kind, reason)
        lost.setdefault(key, []).append(own.questioned.key)
    return [LeftOut(protocol, *key, tuple(names)) for key, names in sorted(lost.items())]


def _skilled(rows: Sequence[Labelled], number: int) -> list[protocols.Compared]:
    return protocols.skilled_1(rows) if number == 1 else protocols.skilled_n(rows, number)


def _facts(
    facts: dict[str, str] | None,
    asked: Asked,
    part: Collection,
    scores: Scores,
    drawn: str = "writers",
) -> dict[str, str]:
    """The head of a report; `drawn` are the groups that are resampled."""
    sets = sorted({row.set for row in part})
    met = scores.learnt_from(asked.learnt_from)
    return {
        **(facts or {}),
        **({LEARNT_FROM: f"{met} of these samples; figures are too good then"} if met else {}),
        "sets": ", ".join(sets),
        "split": asked.split or "all samples",
        "samples": str(len(part)),
        "intervals": f"95 %, {asked.resamples} resamples of {drawn}, seed {asked.seed}",
    }


def write_json(report: Report, path: Path) -> None:
    """Writes the report as JSON (UTF-8, indented)."""
    text = json.dumps(report.as_dict(), ensure_ascii=False, allow_nan=False, indent=1)
    # what a file's name holds that is no text becomes JSON's own form of it
    path.write_text(text + "\n", encoding="utf-8", errors="backslashreplace")
