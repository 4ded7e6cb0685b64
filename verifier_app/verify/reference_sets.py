"""Named reference sets with a model: enrolled once, compared and ranked from then on.

What the model makes of a sample is kept beside it, so that ranking a questioned sample needs
neither pictures nor encoder. Features of another model, or of another version of imaging, are
worked out anew from the originals.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from verifier_app.errors import StoreError, UserError
from verifier_app.imaging import VERSION
from verifier_app.nn.workers import spread
from verifier_app.store.set_rows import KeptFeatures, KeptSet, NewSample
from verifier_app.store.sets import SetStore, twice
from verifier_app.types import Prepared
from verifier_app.verify.embedded import Embedded
from verifier_app.verify.original import Original
from verifier_app.verify.packed import PackedError, halves, pack, unpack
from verifier_app.verify.shortlist import (
    FIRST_SETS,
    LEAST_SETS,
    REFERENCES,
    Embeddings,
    by_likeness,
    most_alike,
    shortlist,
)
from verifier_app.verify.verifier import Given, Outcome, Verifier, merit

Tell: TypeAlias = Callable[[int, int], None]
"""Told how many of how many are done (0 of 0: nothing to count); may raise `Interrupted`."""
_AT_ONCE = 16
_PAIRS_AT_ONCE = 256


@dataclass(frozen=True)
class Enrolled:
    """Samples ready to be kept, and why others cannot be."""

    samples: tuple[NewSample, ...]
    faults: tuple[UserError, ...]


@dataclass(frozen=True)
class Ranking:
    """Sets that were looked at closely, best first.

    Attributes:
        rows: Each set with its finding, or with the error that prevents one (these last).
        sets: How many sets there are to rank.
        references: How many references they have together.
    """

    rows: tuple[tuple[KeptSet, Outcome], ...]
    sets: int
    references: int


@dataclass(frozen=True)
class Spread:
    """What two references of a set say about each other; `one` and `other` are sample numbers.

    `is_bound` says that the calibration data cut the llr off, `is_repeated` that both are one
    picture, which counts once.
    """

    one: int
    other: int
    llr: float
    is_bound: bool
    is_repeated: bool


def _nobody(_done: int, _of: int) -> None:
    """Progress that nobody watches."""


class ReferenceSets:
    """The sets in a store, as one model sees them. Methods may raise `StoreError`."""

    def __init__(self, store: SetStore, verifier: Verifier) -> None:
        self.store = store
        self.verifier = verifier
        self._embeddings = Embeddings.of([], b"")
        self._embeddings_of: tuple[int, list[int]] | None = None
        self._hopeless: set[tuple[int, int]] = set()
        self._members: list[tuple[int, int]] = []
        self._state_of_members: object = None

    @property
    def encoder(self) -> int:
        """The number under which features of this model are kept."""
        return self.store.features.encoder(
            self.verifier.profile, self.verifier.model.sha256, VERSION
        )

    def enrol(
        self,
        originals: Sequence[Original],
        known: Iterable[tuple[str, str]] = (),
        tell: Tell = _nobody,
    ) -> Enrolled:
        """Prepare and encode samples for a set.

        Args:
            originals: The samples.
            known: `sha256` and `how` of the samples that the set has: none is taken twice.
            tell: Told of every few samples.
        """
        encoder = self.encoder
        seen = set(known)
        samples: list[NewSample] = []
        faults: list[UserError] = []
        for begin in range(0, len(originals), _AT_ONCE):
            tell(begin, len(originals))
            part = originals[begin : begin + _AT_ONCE]
            for original, prepared, embedded in self._embedded(part):
                if isinstance(embedded, UserError) or prepared is None:
                    faults.append(_named(embedded, original))
                    continue
                new = original.new_sample(prepared, self._kept(encoder, embedded))
                if (new.sha256, new.how) in seen:
                    faults.append(twice(original.place or original.title))
                    continue
                seen.add((new.sha256, new.how))
                samples.append(new)
        tell(len(originals), len(originals))
        return Enrolled(tuple(samples), tuple(faults))

    def treat(self, sample_id: int, sample: NewSample) -> None:
        """Look at a sample of the store in another way from now on; see `SetStore.treat`."""
        self.store.treat(sample_id, sample)
        self._embeddings_of = None  # another embedding has the same number now

    def complete(self, tell: Tell = _nobody) -> dict[int, UserError]:
        """Work out what is missing; give why some samples cannot be used any more."""
        encoder = self.encoder
        missing = self.store.features.missing(encoder, self.verifier.profile)
        faults: dict[int, UserError] = {}
        for begin in range(0, len(missing), _AT_ONCE):
            tell(begin, len(missing))
            found = self._worked_out(encoder, missing[begin : begin + _AT_ONCE])
            faults.update({n: own for n, own in found.items() if isinstance(own, UserError)})
        return faults

    def complete_some(self, seconds: float, tell: Tell = _nobody) -> int:
        """Work out what is missing for about that long; give how much then still is.

        Samples that cannot be used any more are tried once in this object's life.
        """
        encoder = self.encoder
        every = self.store.features.missing(encoder, self.verifier.profile)
        missing = [number for number in every if (encoder, number) not in self._hopeless]
        until = time.monotonic() + seconds
        done = 0
        while done < len(missing) and (done == 0 or time.monotonic() < until):
            tell(done, len(missing))
            part = missing[done : done + _AT_ONCE]
            found = self._worked_out(encoder, part)
            self._hopeless |= {
                (encoder, number) for number in part if not isinstance(found.get(number), Embedded)
            }
            done += len(part)
        return len(missing) - done

    def references(self, sample_ids: Sequence[int]) -> dict[int, Embedded | UserError]:
        """Samples with their features, from the file or worked out; those that are gone lack."""
        encoder = self.encoder
        found: dict[int, Embedded | UserError] = {}
        for number, data in self.store.features.packed(encoder, sample_ids).items():
            try:
                found[number] = unpack(data)
            except PackedError:  # worked out again below
                continue
        missing = [number for number in sample_ids if number not in found]
        for begin in range(0, len(missing), _AT_ONCE):
            found |= self._worked_out(encoder, missing[begin : begin + _AT_ONCE])
        return found

    def relate_some(self, set_id: int, seconds: float, tell: Tell = _nobody) -> int:
        """Compare samples in use with each other for about that long; give how many pairs lack.

        What is found is kept for `spread`. Where nothing can be kept, nothing is done.
        """
        features = self.store.features
        if not features.can_be_kept:
            return 0
        encoder, usable = self.encoder, self._in_use(set_id)
        known = features.pairs(encoder, list(usable))
        missing = [own for own in itertools.combinations(sorted(usable), 2) if own not in known]
        until = time.monotonic() + seconds
        done = 0
        while done < len(missing) and (done == 0 or time.monotonic() < until):
            tell(done, len(missing))
            part = missing[done : done + _PAIRS_AT_ONCE]
            raws = self.verifier.raws([(usable[a], usable[b]) for a, b in part])
            features.keep_pairs(encoder, dict(zip(part, raws, strict=True)))
            done += len(part)
        return len(missing) - done

    def spread(self, set_id: int) -> list[Spread]:
        """What the samples in use say about each other, pair by pair in their order."""
        usable = self._in_use(set_id)
        pairs = list(itertools.combinations(usable, 2))
        self._recall(usable, [pairs])
        basis = self.verifier.basis(usable.values())
        both = [(usable[a], usable[b]) for a, b in pairs]
        llrs = self.verifier.alone(self.verifier.raws(both, basis), basis)
        ends = self.verifier.calibration.of(basis).block(1).llr_range
        repeated = self.verifier.one_picture(both)
        return [
            Spread(a, b, llr, llr in ends, again)
            for (a, b), llr, again in zip(pairs, llrs, repeated, strict=True)
        ]

    def rank(
        self,
        questioned: Given,
        set_ids: Sequence[int] | None = None,
        tell: Tell = _nobody,
    ) -> Ranking:
        """A questioned sample against every set, or those named, best first.

        Where there are many, embeddings and then one reference of each choose the sets that are
        looked at as `Verifier.compare` does. Sets without a sample in use are left out.

        Raises:
            UserError: The questioned sample cannot be used.
        """
        (one,) = self.verifier.embed([questioned])
        if isinstance(one, UserError):
            raise one
        wanted = None if set_ids is None else set(set_ids)
        members = [pair for pair in self._ready(tell) if wanted is None or pair[0] in wanted]
        tell(0, 0)
        listed = self.listed(one, members)
        tell(0, 0)
        (outcomes,) = self.outcomes([one], listed, members)
        sets = self.store.sets_by_number(listed)
        rows = [(sets[number], own) for number, own in outcomes.items() if number in sets]
        rows.sort(key=lambda row: (*merit(row[1]), row[0].name))
        return Ranking(tuple(rows), len({own for own, _ in members}), len(members))

    def _ready(self, tell: Tell) -> list[tuple[int, int]]:
        """Set and sample of every sample in use, after their features are worked out.

        Nothing is asked for again as long as nothing has changed in the file.
        """
        if self._state_of_members != (self.encoder, self.store.state):
            self.complete(tell)
            self._members = self.store.features.members(self.verifier.profile)
            self._state_of_members = (self.encoder, self.store.state)
        return self._members

    def listed(
        self,
        one: Embedded,
        members: Sequence[tuple[int, int]],
        first: int = FIRST_SETS,
        references: int = REFERENCES,
    ) -> list[int]:
        """The sets that are worth a close look; all of them where there are few.

        Args:
            one: The questioned sample.
            members: Set and sample of every sample that counts.
            first: Sets that embeddings choose, of each of which one reference is matched.
            references: Samples, in whole sets, on the list that is given.
        """
        likeness = self.known_embeddings().likeness(one.features.embedding)
        order = by_likeness(likeness, members)
        if len(members) > references and len(order) > LEAST_SETS:
            chosen = most_alike(likeness, members, order[:first])
            found = self.references(list(chosen.values()))
            usable = {
                own: part for own, n in chosen.items() if isinstance(part := found.get(n), Embedded)
            }
            raws = self.verifier.raws([(one, part) for part in usable.values()])
            said = dict(zip(usable, raws, strict=True))
            order = sorted(order[:first], key=lambda own: -said.get(own, float("-inf")))
        return shortlist(order, members, references)

    def outcomes(
        self,
        questioned: Sequence[Embedded],
        set_ids: Sequence[int],
        members: Sequence[tuple[int, int]],
    ) -> list[dict[int, Outcome]]:
        """What a close look says of each questioned sample and each of these sets.

        Args:
            questioned: Samples with their features.
            set_ids: The sets.
            members: Set and sample of every sample that counts.
        """
        of_set: dict[int, list[int]] = {number: [] for number in set_ids}
        for set_id, sample_id in members:
            if set_id in of_set:
                of_set[set_id].append(sample_id)
        found = self.references([number for own in of_set.values() for number in own])
        faults: dict[int, UserError] = {}
        ready: dict[int, list[Embedded]] = {}
        for set_id, numbers in of_set.items():
            parts = [found[number] for number in numbers if number in found]
            fault = next((part for part in parts if isinstance(part, UserError)), None)
            if fault is not None:
                faults[set_id] = fault
            elif parts:
                ready[set_id] = [part for part in parts if isinstance(part, Embedded)]
        usable = {n: own for n, own in found.items() if isinstance(own, Embedded)}
        self._recall(usable, [list(itertools.combinations(of_set[own], 2)) for own in ready])
        asked = [(one, references) for one in questioned for references in ready.values()]
        findings = iter(self.verifier.weigh(asked))
        return [{**faults, **{own: next(findings) for own in ready}} for _ in questioned]

    def _in_use(self, set_id: int) -> dict[int, Embedded]:
        """The samples in use of a set that can be compared, by number and in their order."""
        numbers = [own.id for own in self.store.samples(set_id) if own.used]
        found = self.references(numbers)
        return {n: own for n in numbers if isinstance(own := found.get(n), Embedded)}

    def _recall(
        self, samples: dict[int, Embedded], groups: Iterable[list[tuple[int, int]]]
    ) -> None:
        """Have the verifier know the scores between references; keep those that are new."""
        encoder = self.encoder
        pairs = [tuple(sorted(pair)) for group in groups for pair in group]
        known = self.store.features.pairs(encoder, list(samples))
        there = [(a, b) for a, b in pairs if a in samples and b in samples]
        self.verifier.remember(
            (samples[a], samples[b], known[a, b]) for a, b in there if (a, b) in known
        )
        fresh = [pair for pair in there if pair not in known]
        if fresh:
            raws = self.verifier.raws([(samples[a], samples[b]) for a, b in fresh])
            if self.store.features.can_be_kept:
                found = dict(zip(fresh, raws, strict=True))
                self.store.features.keep_pairs(encoder, found)

    def known_embeddings(self) -> Embeddings:
        """All embeddings there are, read again only where some have come or gone."""
        encoder = self.encoder
        there = (encoder, self.store.features.embedded(encoder))
        if there != self._embeddings_of:
            self._embeddings = Embeddings.of(*self.store.features.embeddings(encoder))
            self._embeddings_of = there
        return self._embeddings

    def _worked_out(
        self, encoder: int, sample_ids: Sequence[int]
    ) -> dict[int, Embedded | UserError]:
        """What the model makes of samples, from their originals; it is kept where it can be."""
        kept = self.store.samples_by_number(sample_ids)
        found: dict[int, Embedded | UserError] = {}
        originals: dict[int, Original] = {}
        for number, sample in kept.items():
            try:
                originals[number] = Original.of_kept(sample, self.store.content(number))
            except StoreError as error:
                found[number] = error
        done = self._embedded(list(originals.values()))
        for number, (original, _, embedded) in zip(originals, done, strict=True):
            whole = isinstance(embedded, Embedded)
            found[number] = embedded if whole else _named(embedded, original)
        fresh = {n: own for n, own in found.items() if isinstance(own, Embedded)}
        if fresh and self.store.features.can_be_kept:
            self.store.features.keep({n: self._kept(encoder, own) for n, own in fresh.items()})
        return found

    def _embedded(
        self, originals: Sequence[Original]
    ) -> list[tuple[Original, Prepared | None, Embedded | UserError]]:
        """Each original with its pictures and features, or with what is wrong with it."""
        profile = self.verifier.profile

        def prepared(original: Original) -> Prepared | UserError:
            try:
                return original.prepare(profile)
            except UserError as error:
                return error

        outcomes = spread(prepared, originals)
        usable = [own for own in outcomes if isinstance(own, Prepared)]
        embedded = self.verifier.embed(usable)
        # a set keeps embeddings too: all are worked out now, on all cores
        spread(lambda own: own.features.embedding, [e for e in embedded if isinstance(e, Embedded)])
        answers = iter(embedded)
        return [
            (original, own, next(answers)) if isinstance(own, Prepared) else (original, None, own)
            for original, own in zip(originals, outcomes, strict=True)
        ]

    @staticmethod
    def _kept(encoder: int, embedded: Embedded) -> KeptFeatures:
        return KeptFeatures(encoder, halves(embedded), pack(embedded))


def _named(fault: object, original: Original) -> UserError:
    assert isinstance(fault, UserError)
    return fault.with_path(original.place or original.title)
