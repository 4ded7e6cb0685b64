"""The reference sets on screen: which there are, which one is open, and every change to it.

The engine keeps them; here is only what it last said. A change is asked for at once and shown
when the engine has made it, so that nothing on screen was not kept.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words, in_sentences
from verifier_app.ui.models.pane import PaneModel
from verifier_app.ui.models.samples import to_be_kept
from verifier_app.ui.models.set_intake import SetIntake
from verifier_app.ui.models.small_pictures import SmallPictures
from verifier_app.ui.models.steps import Step, Steps

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import Failure, Question
    from verifier_app.engine.set_questions import (
        Likeness,
        ReferenceFacts,
        RemoveSet,
        SetFacts,
        SetReply,
        SetsReply,
        SpreadReply,
    )
    from verifier_app.types import Treatment
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.samples import Source

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Busy:
    """Samples that are being taken in: `done` of `of`."""

    done: int
    of: int


class ReferenceSets(QObject):
    """All sets of a profile, and the one that is open.

    Attributes:
        profile: Whose sets are shown.
        sets: All of them, the one that was changed last first; None before they are known.
        failure: Why they are not known, or None.
        query: What is searched for; `shown` are the sets whose names hold it.
        opened: The open set and its references, or None.
        pairs: What its references in use say about each other; None while that is not known.
        spread_failure: Why that will not be known, or None.
        busy: Samples that are being taken in, or None.
        pictures: Small pictures of references.
        intake: Takes files in that may have several pages; see `parts_wanted` there.
        drawing: A reference that is being drawn, with its own way back; at most one.
    """

    list_changed = Signal()
    set_changed = Signal()
    spread_changed = Signal()
    busy_changed = Signal()
    history_changed = Signal()
    said = Signal(str, bool)
    """A sentence for the status bar, and whether it is a warning."""
    current_changed = Signal()
    created = Signal()
    """A set without a name of its own was made and is open."""
    treated = Signal(int)
    """A reference is looked at in another way; carries its number."""

    def __init__(
        self, engine: Engine, profile: Profile = "signature", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.profile: Profile = profile
        self.sets: tuple[SetFacts, ...] | None = None
        self.failure: Failure | None = None
        self.query = ""
        self.opened: SetReply | None = None
        self.pairs: tuple[Likeness, ...] | None = None
        self.spread_failure: Failure | None = None
        self.busy: Busy | None = None
        self._wanted_set: int | None = None
        self._looked_at: int | None = None
        self._request: int | None = None
        self._is_bare_one_wanted = False
        self._steps = Steps()
        self.pictures = SmallPictures(engine, _pictures_of, self)
        self.intake = SetIntake(engine, self._adding, self)
        self.drawing = PaneModel(many=False, parent=self)

    @property
    def shown(self) -> tuple[SetFacts, ...]:
        """The sets whose names hold what is searched for."""
        wanted = self.query.casefold().split()
        every = self.sets or ()
        if not wanted:
            return every
        return tuple(s for s in every if all(word in s.name.casefold() for word in wanted))

    @property
    def selected(self) -> int | None:
        """Number of the set that is open or about to be."""
        return self._wanted_set

    @property
    def references(self) -> tuple[ReferenceFacts, ...]:
        """The references of the open set."""
        return () if self.opened is None else self.opened.references

    @property
    def current(self) -> ReferenceFacts | None:
        """The reference of the open set that the person turned to last."""
        return next((own for own in self.references if own.id == self._looked_at), None)

    def look_at(self, reference: int) -> None:
        """The person turned to a reference: commands mean it."""
        if reference != self._looked_at:
            self._looked_at = reference
            self.current_changed.emit()

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._steps.past)

    @property
    def can_redo(self) -> bool:
        """Whether one that was taken back can be made again."""
        return bool(self._steps.future)

    def choose_profile(self, profile: Profile) -> None:
        """Show the sets of another profile; what nobody looked at yet is not asked for."""
        if profile != self.profile:
            is_asked_for = self.sets is not None or self.failure is not None
            self.profile = profile
            self.sets = self.opened = self.pairs = self._wanted_set = None
            self._steps.clear()
            self.history_changed.emit()
            self.list_changed.emit()
            self.set_changed.emit()
            if is_asked_for:
                self.load()

    def load(self) -> None:
        """Ask which sets there are; the open one stays open if it is among them."""
        from verifier_app.engine.set_questions import ListSets

        profile = self.profile

        def done(answer: SetsReply | None, failure: Failure | None) -> None:
            if profile == self.profile:
                self._take_list(answer, failure)

        self._engine.ask(ListSets(profile), pane="sets", done=done)

    def search(self, text: str) -> None:
        """Show only sets whose names hold these words."""
        if text != self.query:
            self.query = text
            self.list_changed.emit()

    def choose(self, set_id: int) -> None:
        """Open a set."""
        if set_id != self._wanted_set:
            self._wanted_set = set_id
            self.pairs = None
            self.list_changed.emit()
            self._ask_for_set(set_id)

    def create(
        self,
        name: str = "",
        sources: Sequence[Source] = (),
        unused: Sequence[Source] = (),
        kept: Callable[[], None] | None = None,
    ) -> None:
        """Keep samples under a name, and open the set; without a name, a free one is found.

        Args:
            name: The set's.
            sources: The samples.
            unused: Those of them that are kept, but take no part.
            kept: Called when the set has got every one of them.
        """
        self._create(self.profile, name, sources, unused, kept)

    def _create(
        self,
        profile: Profile,
        name: str,
        sources: Sequence[Source],
        unused: Sequence[Source],
        kept: Callable[[], None] | None,
    ) -> None:
        from verifier_app.engine.set_questions import CreateSet

        is_bare = not (name or sources)
        if is_bare and self._is_bare_one_wanted:
            return  # pressed twice
        self._is_bare_one_wanted |= is_bare and self.busy is None
        refs = tuple(map(to_be_kept, sources))
        question = CreateSet(
            name or translate("Sets", "New set"),
            refs,
            uuid.uuid4().hex,
            profile,
            tuple(place for place, source in enumerate(sources) if source in unused),
            numbered=not name,
        )

        def done(answer: SetReply | None, failure: Failure | None) -> None:
            self._be_busy(None)
            self._is_bare_one_wanted &= not is_bare
            if answer is None:
                self._tell(failure)
                return
            if profile == self.profile:
                self._wanted_set = answer.facts.id
                self._take_set(answer)
                if not name:
                    self.created.emit()
            else:
                self._tell_faults(answer)
            if kept is not None and not answer.faults:
                kept()

        self._take_in(question, len(refs), done)

    def add(self, sources: Sequence[Source], kept: Callable[[], None] | None = None) -> None:
        """Add samples to the open set; where none is open, they make one.

        Args:
            sources: The samples.
            kept: Called when the set has got every one of them.
        """
        self._adding()(sources, kept)

    def _adding(self) -> Callable[..., None]:
        """What adds samples to the set that is open now, also where another one is by then.

        Where none is, it adds them to the one that is by then, or makes one.
        """
        opened, profile = self.opened, self.profile

        def add(sources: Sequence[Source], kept: Callable[[], None] | None = None) -> None:
            into = self.opened if opened is None and profile == self.profile else opened
            if sources and into is None:
                self._create(profile, "", sources, (), kept)
            elif sources and into is not None:
                self._add_to(into.facts.id, profile, sources, kept)

        return add

    def _add_to(
        self,
        number: int,
        profile: Profile,
        sources: Sequence[Source],
        kept: Callable[[], None] | None,
    ) -> None:
        from verifier_app.engine.set_questions import AddToSet

        refs = tuple(map(to_be_kept, sources))
        question = AddToSet(number, refs, uuid.uuid4().hex, profile)

        def done(answer: SetReply | None, failure: Failure | None) -> None:
            self._be_busy(None)
            self._on_set(profile, answer, failure)
            if kept is not None and answer is not None and not answer.faults:
                kept()

        self._take_in(question, len(refs), done)

    def cancel(self) -> None:
        """Stop taking samples in; nothing of them is kept, unless the engine was done already."""
        if self._request is not None:
            self._engine.cancel(self._request)
            self._be_busy(None)
            self.load()  # which of both it was

    def rename(self, name: str) -> None:
        """Give the open set another name."""
        from verifier_app.engine.set_questions import RenameSet

        if self.opened is not None and name.strip() and name != self.opened.facts.name:
            number = self.opened.facts.id
            back = RenameSet(number, self.opened.facts.name)
            self._change(Step(back, RenameSet(number, name)))

    def use(self, reference: int, *, used: bool) -> None:
        """Use a reference of the open set, or leave it out."""
        from verifier_app.engine.set_questions import UseReference

        if self.opened is not None:
            number = self.opened.facts.id
            back = UseReference(number, reference, not used)
            self._change(Step(back, UseReference(number, reference, used)))

    def move(self, start: int, end: int) -> None:
        """Put the reference at place `start` of the open set into place `end`."""
        from verifier_app.engine.set_questions import ReorderSet

        order = [own.id for own in self.references]
        if self.opened is None or start == end or not 0 <= end < len(order):
            return
        number, before = self.opened.facts.id, tuple(order)
        order.insert(end, order.pop(start))
        self._change(Step(ReorderSet(number, before), ReorderSet(number, tuple(order))))

    def treating(self, reference: int) -> Callable[[Treatment, Treatment], None]:
        """What looks at another part of a reference of the open set, or cleans it in another way.

        It is given how it was looked at, and how it shall be. Another set, or those of another
        profile, may be open by then.
        """
        from verifier_app.engine.samples import SampleRef
        from verifier_app.engine.set_questions import TreatReference

        opened, profile = self.opened, self.profile
        name = next((own.name for own in self.references if own.id == reference), "")
        sample = SampleRef(kept=reference, name=name)

        def treat(before: Treatment, after: Treatment) -> None:
            if opened is None or before == after:
                return
            back, forth = (
                TreatReference(opened.facts.id, reference, sample.treated(how, anew=True), profile)
                for how in (before, after)
            )
            # of the sets that are not shown nothing is taken back
            self._make(forth if profile != self.profile else self._steps.add(Step(back, forth)))

        return treat

    def remove_reference(self, reference: int) -> None:
        """Take a reference out of the open set; it can come back for an hour."""
        from verifier_app.engine.set_questions import RemoveReference

        if self.opened is not None:
            number = self.opened.facts.id
            back = RemoveReference(number, reference, removed=False)
            self._change(Step(back, RemoveReference(number, reference)))

    def remove_set(self) -> None:
        """Remove the selected set, open already or not; it can come back for an hour."""
        from verifier_app.engine.set_questions import RemoveSet

        number = self.selected
        if number is not None:
            self._change(Step(RemoveSet(number, removed=False), RemoveSet(number)))

    def undo(self) -> None:
        """Take the last change back."""
        self._make(self._steps.back())

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._make(self._steps.forth())

    def _change(self, step: Step) -> None:
        self._make(self._steps.add(step))

    def _make(self, question: Question | None) -> None:
        from verifier_app.engine.set_questions import RemoveSet, TreatReference

        if question is None:
            return
        self.history_changed.emit()
        profile = question.profile if isinstance(question, TreatReference) else self.profile

        def done(answer: Any, failure: Failure | None) -> None:  # noqa: ANN401 - of any kind
            if answer is None:
                self._steps.drop(question)
                self.history_changed.emit()
            if isinstance(question, RemoveSet):
                self._on_removed(profile, question, answer, failure)
            elif isinstance(question, TreatReference):
                self._on_treated(profile, question.reference, answer, failure)
            else:
                self._on_set(profile, answer, failure)

        self._engine.ask(question, done=done)

    def _on_removed(
        self, profile: Profile, question: RemoveSet, answer: object, failure: Failure | None
    ) -> None:
        if answer is None:
            self._fail(failure)
            return
        if profile != self.profile:
            return
        if question.removed:
            text = translate("Sets", "The set was removed. Ctrl+Z brings it back.")
            self.said.emit(text, False)
            if question.set_id == self._wanted_set:  # by redo it may be another one
                self._wanted_set = self.opened = self.pairs = None
                self.set_changed.emit()
        else:
            self.said.emit(translate("Sets", "The set is back."), False)
            self.choose(question.set_id)
        self.load()

    def _take_in(self, question: Question, count: int, done: Callable[..., None]) -> None:
        """Ask for a change that takes time."""

        def progress(so_far: int, of: int) -> None:
            if self.busy is not None:
                self._be_busy(Busy(so_far, of))

        if self.busy is not None:
            text = translate("Sets", "Other samples are still being taken in. Try again then.")
            self.said.emit(text, False)
            return
        if count:
            self._be_busy(Busy(0, count))
        request = self._engine.ask(question, done=done, progress=progress)
        if self.busy is not None:
            self._request = request

    def _be_busy(self, busy: Busy | None) -> None:
        if busy is None:
            self._request = None
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit()

    def _on_treated(
        self, profile: Profile, reference: int, answer: SetReply | None, failure: Failure | None
    ) -> None:
        self.pictures.forget()
        self._on_set(profile, answer, failure)
        if answer is not None:
            self.treated.emit(reference)

    def _on_set(self, profile: Profile, answer: SetReply | None, failure: Failure | None) -> None:
        """What a set of `profile` holds now; another one may have been chosen meanwhile."""
        if answer is None:
            self._fail(failure)
        elif profile != self.profile:
            self._tell_faults(answer)
        elif self._wanted_set in (None, answer.facts.id):
            self._wanted_set = answer.facts.id
            self._take_set(answer)
        else:
            self._take_facts(answer.facts)

    def _take_set(self, answer: SetReply) -> None:
        self.opened = answer
        self.pairs = None if answer.facts.used > 1 else ()
        self._take_facts(answer.facts)
        self._tell_faults(answer)
        self.set_changed.emit()
        self._ask_for_spread()

    def _tell_faults(self, answer: SetReply) -> None:
        for fault in answer.faults:
            left_out = translate("Sets", "{0} was left out.").format(fault.name)
            why = in_own_words(fault.what), in_own_words(fault.remedy)
            self.said.emit(numbers.sentences((left_out, *why)), True)

    def _take_facts(self, facts: SetFacts) -> None:
        """Put what is known of one set into the list; one that was changed comes first."""
        if self.sets is None:  # the others are not known yet
            self.load()
            return
        before = self.sets
        known = {own.id: own for own in before}
        others = tuple(own for own in before if own.id != facts.id)
        old = known.get(facts.id)
        if old is not None and old.changed == facts.changed:
            self.sets = tuple(facts if own.id == facts.id else own for own in before)
        else:
            self.sets = (facts, *others)
        self.list_changed.emit()

    def _ask_for_set(self, set_id: int) -> None:
        from verifier_app.engine.set_questions import OpenSet

        profile = self.profile

        def done(answer: SetReply | None, failure: Failure | None) -> None:
            if answer is None and self._wanted_set == set_id:  # it can be chosen once more
                self._wanted_set = None if self.opened is None else self.opened.facts.id
            self._on_set(profile, answer, failure)

        self._engine.ask(OpenSet(set_id), pane="open set", done=done)

    def _take_list(self, answer: SetsReply | None, failure: Failure | None) -> None:
        before = {own.id: own for own in self.sets or ()}
        self.failure = failure
        self.sets = None if answer is None else answer.sets
        known = {own.id: own for own in self.sets or ()}
        wanted = self._wanted_set
        if wanted is None or wanted not in known:
            self._wanted_set = self.opened = self.pairs = None
            self.set_changed.emit()
            if known:
                self.choose(next(iter(known)))
        elif before.get(wanted) not in (None, known[wanted]):
            # another window or a command has changed it
            self.pictures.forget()
            self._ask_for_set(wanted)
        self.list_changed.emit()

    def measure_again(self) -> None:
        """Ask again how much the references vary: another model sees them."""
        self.pairs = None if self.opened is None or self.opened.facts.used > 1 else ()
        self._ask_for_spread()

    def _ask_for_spread(self) -> None:
        from verifier_app.engine.set_questions import SpreadOfSet

        if self.opened is None:
            return
        number = self.opened.facts.id
        self.spread_failure = None
        self.spread_changed.emit()

        def done(answer: SpreadReply | None, failure: Failure | None) -> None:
            if self.opened is None or self.opened.facts.id != number:
                return
            if answer is not None and answer.missing:
                self._ask_for_spread()
            else:
                self.pairs = None if answer is None else answer.pairs
                self.spread_failure = failure
                self.spread_changed.emit()

        if self.pairs is None:
            self._engine.ask(SpreadOfSet(number, self.profile), pane="spread", done=done)

    def _fail(self, failure: Failure | None) -> None:
        """A change was not made: what is shown is asked for again."""
        self._tell(failure)
        self.load()

    def _tell(self, failure: Failure | None) -> None:
        if failure is not None:
            words = in_sentences(failure)
            if failure.path:
                words = numbers.said_of(PurePath(failure.path).name, words)
            self.said.emit(words, True)


def _pictures_of(references: tuple[int, ...]) -> Question:
    from verifier_app.engine.set_questions import SetPictures

    return SetPictures(references)
