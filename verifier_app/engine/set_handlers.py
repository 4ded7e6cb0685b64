"""One function for each kind of request about reference sets."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.engine.bench import Bench, milliseconds_since
from verifier_app.engine.pair_scores import warning_codes
from verifier_app.engine.parts import Part
from verifier_app.engine.pictures import Picture
from verifier_app.engine.samples import SampleRef
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
    TreatReference,
    UseReference,
)
from verifier_app.errors import SampleError, UserError
from verifier_app.store.set_rows import KeptSample, KeptSet
from verifier_app.types import Finding
from verifier_app.verify.original import Original

if TYPE_CHECKING:
    from verifier_app.engine.server import Check

SLICE_S = 0.5
"""So long features are worked out before other requests have their turn."""


def list_sets(bench: Bench, question: ListSets, check: Check) -> SetsReply:  # noqa: ARG001
    """List the sets of a profile."""
    return SetsReply(tuple(_facts(own) for own in bench.store.sets(question.profile)))


def open_set(bench: Bench, question: OpenSet, check: Check) -> SetReply:  # noqa: ARG001
    """Say what is in a set."""
    return _state(bench, question.set_id)


def set_pictures(bench: Bench, question: SetPictures, check: Check) -> SetPicturesReply:  # noqa: ARG001
    """Give small pictures of references."""
    found = bench.store.thumbnails(question.references)
    pictures = (Picture(own.height, own.width, own.pixels) for own in found.values())
    return SetPicturesReply(tuple(found), tuple(pictures))


def create_set(bench: Bench, question: CreateSet, check: Check) -> SetReply:
    """Keep samples under a name."""
    store = bench.store
    done = store.result_of(question.token)
    if done is not None:
        return _state(bench, int(done))
    name, numbered = question.name, question.numbered
    if not numbered:
        store.require_free(question.profile, name)
    originals, unread = _originals(bench, question.samples, question.unused)
    enrolled = bench.sets(question.profile).enrol(originals, tell=check.tell)
    faults = [*unread, *enrolled.faults]
    if question.samples and not enrolled.samples:
        raise faults[0]
    kept, token = enrolled.samples, question.token
    number = store.create(question.profile, name, kept, token, numbered=numbered)
    return _state(bench, number, faults)


def add_to_set(bench: Bench, question: AddToSet, check: Check) -> SetReply:
    """Add samples to a set."""
    store = bench.store
    if store.result_of(question.token) is not None:
        return _state(bench, question.set_id)
    known = [(own.sha256, own.how) for own in store.samples(question.set_id)]
    originals, unread = _originals(bench, question.samples)
    enrolled = bench.sets(question.profile).enrol(originals, known, check.tell)
    faults = [*unread, *enrolled.faults]
    if enrolled.samples:
        store.add(question.set_id, enrolled.samples, question.token)
    elif faults:
        raise faults[0]
    return _state(bench, question.set_id, faults)


def remove_set(bench: Bench, question: RemoveSet, check: Check) -> Removed:  # noqa: ARG001
    """Remove a set or bring it back."""
    bench.store.remove_set(question.set_id, removed=question.removed)
    return Removed(question.set_id)


def remove_reference(bench: Bench, question: RemoveReference, check: Check) -> SetReply:  # noqa: ARG001
    """Remove a reference or bring it back."""
    bench.store.remove_sample(question.reference, removed=question.removed)
    return _state(bench, question.set_id)


def rename_set(bench: Bench, question: RenameSet, check: Check) -> SetReply:  # noqa: ARG001
    """Give a set another name."""
    bench.store.rename(question.set_id, question.name)
    return _state(bench, question.set_id)


def reorder_set(bench: Bench, question: ReorderSet, check: Check) -> SetReply:  # noqa: ARG001
    """Put references into another order."""
    bench.store.reorder(question.set_id, question.references)
    return _state(bench, question.set_id)


def use_reference(bench: Bench, question: UseReference, check: Check) -> SetReply:  # noqa: ARG001
    """Use a reference or leave it out."""
    bench.store.use(question.reference, used=question.used)
    return _state(bench, question.set_id)


def treat_reference(bench: Bench, question: TreatReference, check: Check) -> SetReply:
    """Look at a reference in another way."""
    original = _original(bench.resolved(question.sample))
    sets = bench.sets(question.profile)
    enrolled = sets.enrol([original], tell=check.tell)
    if enrolled.faults:
        raise enrolled.faults[0]
    sets.treat(question.reference, enrolled.samples[0])
    return _state(bench, question.set_id)


def spread_of_set(bench: Bench, question: SpreadOfSet, check: Check) -> SpreadReply:
    """Say how much the references in use vary, or how much there is to do first."""
    check()
    sets = bench.sets(question.profile)
    missing = sets.relate_some(question.set_id, SLICE_S, check.tell)
    if missing:  # what was asked for meanwhile goes first
        return SpreadReply(question.set_id, (), missing)
    found = sets.spread(question.set_id)
    pairs = tuple(
        Likeness(own.one, own.other, own.llr, own.is_bound, own.is_repeated) for own in found
    )
    return SpreadReply(question.set_id, pairs)


def complete_sets(bench: Bench, question: CompleteSets, check: Check) -> CompleteReply:
    """Work out missing features for a little while."""
    missing = bench.sets(question.profile).complete_some(SLICE_S, check.tell)
    return CompleteReply(missing)


def rank_sets(bench: Bench, question: RankSets, check: Check) -> RankSetsReply:
    """Weigh a questioned sample against all sets, best first."""
    begun = time.perf_counter()
    sets = bench.sets(question.profile, question.operating_point)
    questioned = bench.given(question.questioned, question.profile)
    ranking = sets.rank(questioned, tell=check.tell)
    rows = tuple(_ranked(own, outcome) for own, outcome in ranking.rows)
    return RankSetsReply(rows, ranking.sets, ranking.references, milliseconds_since(begun))


SET_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    ListSets.kind: list_sets,
    OpenSet.kind: open_set,
    SetPictures.kind: set_pictures,
    CreateSet.kind: create_set,
    AddToSet.kind: add_to_set,
    RemoveSet.kind: remove_set,
    RemoveReference.kind: remove_reference,
    RenameSet.kind: rename_set,
    ReorderSet.kind: reorder_set,
    UseReference.kind: use_reference,
    TreatReference.kind: treat_reference,
    SpreadOfSet.kind: spread_of_set,
    CompleteSets.kind: complete_sets,
    RankSets.kind: rank_sets,
}
"""The function of each kind."""


def _originals(
    bench: Bench, refs: Sequence[SampleRef], unused: Sequence[int] = ()
) -> tuple[list[Original], list[UserError]]:
    """The samples as they are now, and why some cannot be read."""
    originals: list[Original] = []
    faults: list[UserError] = []
    for place, ref in enumerate(refs):
        try:
            original = _original(bench.resolved(ref))
            originals.append(replace(original, used=place not in unused))
        except UserError as error:
            faults.append(error.with_path(ref.title))
    return originals, faults


def _original(ref: SampleRef) -> Original:
    if ref.path is not None:
        content: Any = Original.of_file(Path(ref.path)).content
    else:
        content = ref.data if ref.ink is None else ref.ink
    if content is None:
        raise SampleError("This sample is not there any more.")
    return Original(ref.title, content, ref.crop, ref.page, ref.cleaning, ref.turn)


def _state(bench: Bench, set_id: int, faults: Sequence[UserError] = ()) -> SetReply:
    return SetReply(
        _facts(bench.store.one(set_id)),
        tuple(_reference(bench, own) for own in bench.store.samples(set_id)),
        tuple(Fault(Path(own.path or "").name, own.what, own.remedy) for own in faults),
    )


def _facts(own: KeptSet) -> SetFacts:
    return SetFacts(own.id, own.name, own.count, own.used, own.created, own.changed, own.cover)


def _reference(bench: Bench, own: KeptSample) -> ReferenceFacts:
    drawn, pages = own.kind == "ink", bench.pages_of(own)
    return ReferenceFacts(own.id, own.name, own.used, drawn, own.added, own.page, pages)


def _ranked(own: KeptSet, outcome: Finding | UserError) -> RankedSet:
    if isinstance(outcome, UserError):
        return RankedSet(own.id, own.name, own.used, error=str(outcome))
    point = outcome.operating_point
    return RankedSet(
        own.id,
        own.name,
        len(outcome.references),
        outcome.llr,
        outcome.verdict,
        point.t_different,
        point.t_same,
        warning_codes(outcome),
    )
