"""Ranking a questioned signature among 10 000 references: how long, and how often as by matching all.

Invented people with five signatures each are enrolled once, in a file in the system's temporary
folder; that takes minutes, and other weights need it again. Questioned are further signatures of
some of them, imitations of some, and signatures of people who are not enrolled. "All" looks at
every reference with the matcher, as `Verifier.compare` does.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from in_turns import conditions

from verifier_app.ink.synthesis import Writer
from verifier_app.nn.device import set_threads
from verifier_app.store.sets import SetStore
from verifier_app.types import Finding, Ink
from verifier_app.verify import Verifier
from verifier_app.verify.embedded import Embedded
from verifier_app.verify.original import Original
from verifier_app.verify.reference_sets import ReferenceSets
from verifier_app.verify.shortlist import FIRST_SETS, REFERENCES

EACH = 5
FIRST = 20_000
"""Seed of the first person; no other benchmark or training uses these."""
SIZES = ((200, 100), (400, 100), (400, 200), (400, 400), (800, 200), (2000, 200))
"""Sets that embeddings choose, and references that are looked at closely in the end."""
AT_ONCE = 100
GOAL_S = 1.0
GOAL_AGREEMENT = 0.95


@dataclass(frozen=True)
class Question:
    """A questioned signature."""

    kind: str
    ink: Ink


def main() -> int:
    """Measure and print; 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--references", type=int, default=10_000)
    parser.add_argument("--questions", type=int, default=12, help="of each kind")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--model", default="signature")
    arguments = parser.parse_args()
    set_threads()
    verifier = Verifier.load(model=arguments.model, device="cpu")
    store = _enrolled(verifier, arguments.references // EACH)
    people = len(store.sets("signature"))
    sets = ReferenceSets(store, verifier)
    questions = list(_questions(people, arguments.questions))
    title = f"Ranking among {people * EACH} references in {people} sets"
    print(f"{title}, model {verifier.model.sha256[:12]}\n{conditions()}")
    fast = _timed(sets, questions, arguments.rounds)
    alike = _agreement(sets, questions)
    return 0 if fast and alike else 1


def _enrolled(verifier: Verifier, people: int) -> SetStore:
    """The file with that many people or more, each a set; it goes on where it was stopped."""
    folder = Path(tempfile.gettempdir()) / "verifier-app-benchmarks"
    folder.mkdir(exist_ok=True)
    store = SetStore(folder / f"rank-{verifier.model.sha256[:12]}.sqlite3")
    sets = ReferenceSets(store, verifier)
    there = {own.name for own in store.sets("signature")}
    for person in range(people):
        if str(person) not in there:
            writer = Writer.random(FIRST + person)
            drawn = [Original(f"{n}", writer.sign(n)) for n in range(EACH)]
            store.create("signature", str(person), sets.enrol(drawn).samples)
            if person % 50 == 0:
                print(f"  enrolled {person} of {people}", file=sys.stderr, flush=True)
    return store


def _questions(people: int, count: int) -> Iterator[Question]:
    for number in range(count):
        person = number * people // count
        own, other = Writer.random(FIRST + person), Writer.random(FIRST - 1 - number)
        yield Question("genuine", own.sign(100 + number))
        yield Question("imitation", own.imitated_by(other, 100 + number))
        yield Question("not enrolled", other.sign(100 + number))


def _timed(sets: ReferenceSets, questions: Sequence[Question], rounds: int) -> bool:
    """Print how long a ranking takes; the first one reads all embeddings from the file."""
    samples = [sets.verifier.prepare(own.ink) for own in questions[: rounds + 1]]
    walls, works = [], []
    for sample in samples:
        wall, work = time.perf_counter(), time.process_time()
        ranking = sets.rank(sample)
        walls.append(time.perf_counter() - wall)
        works.append(time.process_time() - work)
    print(f"  looked at closely: {len(ranking.rows)} sets, about {REFERENCES} references")
    print(f"  the first, with a file not read before: {walls[0]:.2f} s ({works[0]:.2f} s of work)")
    for name, values in (("wall", walls[1:]), ("work of all cores", works[1:])):
        low, middle, high = min(values), statistics.median(values), max(values)
        print(f"  then, {name}: {middle:.3f} s ({low:.3f} to {high:.3f}, {len(values)} rankings)")
    return statistics.median(walls[1:]) < GOAL_S


def _agreement(sets: ReferenceSets, questions: Sequence[Question]) -> bool:
    """Print how often a shortlist gives what looking at all gives, by its size."""
    ones = sets.verifier.embed([sets.verifier.prepare(q.ink) for q in questions])
    embedded = [own for own in ones if isinstance(own, Embedded)]
    assert len(embedded) == len(questions)
    members = sets.store.features.members("signature")
    every = _all_findings(sets, embedded, members)
    print("  as by looking at all: the best set, the best five, every set called same")
    good = True
    for first, references in SIZES:
        tops, fives, sames = [], [], []
        for found, one in zip(every, embedded, strict=True):
            listed = set(sets.listed(one, members, first, references))
            order = sorted(found, key=lambda own, f=found: -f[own][0])
            tops.append(order[0] in listed)
            fives.append(sum(own in listed for own in order[:5]) / 5)
            sames.append(all(own in listed for own in order if found[own][1] == "same"))
        by_kind = _by_kind(questions, tops)
        shares = [sum(own) / len(own) for own in (tops, fives, sames)]
        in_use = (first, references) == (FIRST_SETS, REFERENCES)
        text = ", ".join(f"{share:.1%}" for share in shares)
        end = " <- in use" if in_use else ""
        print(f"  {first:4} sets, then {references:4} references: {text}  ({by_kind}){end}")
        if in_use:
            good = shares[0] >= GOAL_AGREEMENT
    return good


def _all_findings(
    sets: ReferenceSets, ones: Sequence[Embedded], members: Sequence[tuple[int, int]]
) -> list[dict[int, tuple[float, str]]]:
    """For each questioned sample llr and verdict of every set."""
    every: list[dict[int, tuple[float, str]]] = [{} for _ in ones]
    numbers = sorted({own for own, _ in members})
    for begin in range(0, len(numbers), AT_ONCE):
        part = numbers[begin : begin + AT_ONCE]
        for found, outcomes in zip(every, sets.outcomes(ones, part, members), strict=True):
            for number, own in outcomes.items():
                assert isinstance(own, Finding)
                found[number] = (own.llr_unclipped, own.verdict)
        print(f"  matched {begin} of {len(numbers)}", file=sys.stderr, flush=True)
    return every


def _by_kind(questions: Sequence[Question], right: Sequence[bool]) -> str:
    kinds: dict[str, list[bool]] = {}
    for question, own in zip(questions, right, strict=True):
        kinds.setdefault(question.kind, []).append(own)
    return ", ".join(f"{kind} {sum(own)} of {len(own)}" for kind, own in kinds.items())


if __name__ == "__main__":
    sys.exit(main())
