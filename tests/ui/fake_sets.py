"""Reference sets in the test's own hands: what the engine would answer about them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace

from verifier_app.engine.pictures import Picture
from verifier_app.engine.protocol import Failure
from verifier_app.engine.set_questions import (
    AddToSet,
    CompleteReply,
    CompleteSets,
    CreateSet,
    Fault,
    Likeness,
    ListSets,
    OpenSet,
    RankedSet,
    RankSets,
    RankSetsReply,
    ReferenceFacts,
    Removed,
    RemoveReference,
    RemoveSet,
    RenameSet,
    ReorderSet,
    SetFacts,
    SetPictures,
    SetPicturesReply,
    SetReply,
    SetsReply,
    SpreadOfSet,
    SpreadReply,
    UseReference,
)

ADDED = "2026-05-12T10:00:00.000+00:00"
LLRS = (1.9, 1.6, 2.0, 2.3, 1.2, 1.7)
"""Of pairs, in their order: what the picture of the page shows."""


@dataclass
class FakeSet:
    number: int
    name: str
    profile: str
    changed: int
    references: list[ReferenceFacts]
    gone: bool = False


@dataclass
class FakeSets:
    """`failure` is what every question gets; names in `bad` cannot be used; `missing` features.

    So often as `unrelated` says, a set is not yet compared with itself.
    """

    failure: Failure | None = None
    bad: set = field(default_factory=set)
    missing: int = 0
    unrelated: int = 0
    sets: dict = field(default_factory=dict)
    removed: dict = field(default_factory=dict)
    numbers: object = field(default_factory=lambda: itertools.count(1))
    llrs: tuple = LLRS

    def make(self, name: str, references: int = 3, profile: str = "signature") -> int:
        """A set that was there before."""
        number = next(self.numbers)
        made = [self._reference(f"card-{i + 1}.png") for i in range(references)]
        self.sets[number] = FakeSet(number, name, profile, next(self.numbers), made)
        return number

    def answer(self, question):
        if self.failure is not None:
            return None, self.failure
        made = self._answer(question)
        return (None, made) if isinstance(made, Failure) else (made, None)

    def _answer(self, question):
        if isinstance(question, ListSets):
            there = [s for s in self.sets.values() if s.profile == question.profile and not s.gone]
            there.sort(key=lambda own: -own.changed)
            return SetsReply(tuple(self._facts(own) for own in there))
        if isinstance(question, SetPictures):
            picture = Picture(20, 60, b"\xff" * 500 + b"\x20" * 200 + b"\xff" * 500)
            return SetPicturesReply(question.references, (picture,) * len(question.references))
        if isinstance(question, CompleteSets):
            now, self.missing = self.missing, max(0, self.missing - 16)
            return CompleteReply(max(0, now - 16))
        if isinstance(question, RankSets):
            return self._ranking(question)
        if isinstance(question, CreateSet):
            return self._create(question)
        own = self.sets[question.set_id]
        if isinstance(question, RemoveSet):
            own.gone = question.removed
            return Removed(own.number)
        if isinstance(question, SpreadOfSet) and self.unrelated:
            self.unrelated -= 1
            return SpreadReply(own.number, (), self.unrelated + 1)
        if isinstance(question, SpreadOfSet):
            used = [r.id for r in own.references if r.used]
            pairs = zip(itertools.combinations(used, 2), itertools.cycle(self.llrs))
            return SpreadReply(own.number, tuple(Likeness(*pair, llr) for pair, llr in pairs))
        return self._changed(own, question)

    def _changed(self, own, question):
        faults = ()
        if isinstance(question, AddToSet):
            own.references += self._taken(question.samples)
            faults = self._faults(question.samples)
        elif isinstance(question, RenameSet):
            if any(s.name == question.name for s in self.sets.values() if s is not own):
                return Failure("There is a reference set of this name.", "Choose another name.")
            own.name = question.name
        elif isinstance(question, UseReference):
            own.references = [
                replace(r, used=question.used) if r.id == question.reference else r
                for r in own.references
            ]
        elif isinstance(question, ReorderSet):
            own.references.sort(key=lambda r: question.references.index(r.id))
        elif isinstance(question, RemoveReference) and question.removed:
            place = next(i for i, r in enumerate(own.references) if r.id == question.reference)
            self.removed[question.reference] = (place, own.references.pop(place))
        elif isinstance(question, RemoveReference):
            place, reference = self.removed.pop(question.reference)
            own.references.insert(place, reference)
        if not isinstance(question, OpenSet):
            own.changed = next(self.numbers)
        return SetReply(self._facts(own), tuple(own.references), faults)

    def _create(self, question):
        taken = {own.name for own in self.sets.values() if not own.gone}
        numbered = (f"{question.name} {number}" for number in itertools.count(2))
        names = itertools.chain([question.name], numbered if question.numbered else ())
        name = next((own for own in names if own not in taken), None)
        if name is None:
            return Failure("There is a reference set of this name.", "Choose another name.")
        number = self.make(name, 0, question.profile)
        taken = self._taken(question.samples)
        self.sets[number].references = [
            replace(own, used=place not in question.unused) for place, own in enumerate(taken)
        ]
        return SetReply(
            self._facts(self.sets[number]),
            tuple(self.sets[number].references),
            self._faults(question.samples),
        )

    def _ranking(self, question):
        there = [s for s in self.sets.values() if s.profile == question.profile and not s.gone]
        there = [s for s in there if any(r.used for r in s.references)]
        rows = []
        for place, own in enumerate(there):
            llr = 1.4 if place == 0 else -1.0 - 0.1 * place
            verdict = "same" if llr > 1.2 else "different"
            rows.append(RankedSet(own.number, own.name, 3, llr, verdict, -0.7, 1.2))
        return RankSetsReply(tuple(rows[:7]), len(there), 3 * len(there), 180.0)

    def _taken(self, samples):
        return [self._reference(s.title, s.page) for s in samples if s.title not in self.bad]

    def _faults(self, samples):
        text = "This is not a picture that can be read."
        return tuple(Fault(s.title, text, "Use PNG.") for s in samples if s.title in self.bad)

    def _reference(self, name, page=0):
        return ReferenceFacts(next(self.numbers), name, True, False, ADDED, page)

    @staticmethod
    def _facts(own):
        used = sum(r.used for r in own.references)
        cover = own.references[0].id if own.references else None
        changed = f"2026-05-12T{own.changed:06d}"
        return SetFacts(own.number, own.name, len(own.references), used, ADDED, changed, cover)
