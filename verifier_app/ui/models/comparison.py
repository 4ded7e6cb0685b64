"""The comparison on screen: when it starts, what it waits for, what it found."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal

from verifier_app.choices import DEFAULT_OPERATING_POINT
from verifier_app.ui.models.evidence import Evidence
from verifier_app.ui.models.finding import finding_of
from verifier_app.ui.models.held import Held, held_back
from verifier_app.ui.models.pages import Pages
from verifier_app.ui.models.pane import Joint, PaneModel
from verifier_app.ui.models.samples import Preparations, name_of, treatment_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import CompareReply, Failure
    from verifier_app.types import Finding, ReferenceReport
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.samples import Sample, Source

LATE_MS = 150
"""Until then a running comparison changes nothing on screen."""
PANE = "compare"
OF_COLOURS = "two_colours"
"""The warning that the network's way of a sample cannot give: it has no colours."""


class State(Enum):
    """What the Finding card shows."""

    EMPTY = auto()
    NO_QUESTIONED = auto()
    NO_REFERENCE = auto()
    WAITING = auto()
    COMPARING = auto()
    RESULT = auto()
    ERROR = auto()


class Comparison(QObject):
    """Compares as soon as both sides hold a sample, and again when either changes.

    Attributes:
        engine: What answers.
        questioned, references: The two sides.
        preparations: What the engine saw in each sample.
        questioned_pages, references_pages: The pages of the files that the sides show.
        evidence: The two laid beside or on each other.
        finding: The last finding, or None. It stays while a newer one is computed; after
            150 ms `is_late` says that it is no longer current.
        places: Of each reference in the finding its place among all references, from 1.
        failure: Why there is no finding, or None.
    """

    changed = Signal()
    settings_changed = Signal()
    """Profile or operating point changed."""
    side_meant = Signal(object)
    """The side (`PaneModel`) that a button beside the finding changes; undo is about it then."""

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self.questioned = PaneModel(many=False, parent=self)
        self.references = PaneModel(many=True, parent=self)
        self.preparations = Preparations(engine, self)
        self.questioned_pages = Pages(engine, self.questioned, self.preparations, self)
        self.references_pages = Pages(engine, self.references, self.preparations, self)
        self.profile: Profile = "signature"
        self.operating_point = DEFAULT_OPERATING_POINT
        self.finding: Finding | None = None
        self.elapsed_ms: float | None = None
        self.failure: Failure | None = None
        self.places: tuple[int, ...] = ()
        self._is_between = False
        self._compared: tuple[Sample, ...] = ()
        self._request: int | None = None
        self._round = 0
        self._is_waiting = False
        self.late_timer = QTimer(self)
        self.late_timer.setSingleShot(True)
        self.late_timer.setInterval(LATE_MS)
        self.late_timer.timeout.connect(self.changed)
        self.evidence = Evidence(engine, self)
        self.preparations.changed.connect(self._on_prepared)
        self.questioned.changed.connect(self._on_samples_changed)
        self.references.changed.connect(self._on_samples_changed)

    @property
    def state(self) -> State:
        """What to show now."""
        questioned, references = self.taken()
        if not questioned:
            return State.NO_QUESTIONED if references else State.EMPTY
        if not references:
            return State.NO_REFERENCE
        if self._is_waiting:
            if not self.engine.is_ready and self.finding is None:
                return State.WAITING
            if self.is_late or self.finding is None:
                return State.COMPARING
            return State.RESULT
        if self.failure is not None:
            return State.ERROR
        return State.RESULT if self.finding is not None else State.COMPARING

    @property
    def is_current(self) -> bool:
        """Whether the finding is about the samples as they are now, and as they are shown."""
        if self.finding is None or self._is_waiting or self._shown_otherwise():
            return False
        return all(self.preparations.is_current(own, self.profile) for own in self._compared)

    @property
    def is_late(self) -> bool:
        """Whether the newest comparison has been running for 150 ms or more."""
        return self._is_waiting and not self.late_timer.isActive()

    @property
    def held(self) -> Held | None:
        """Why the verdict of the finding is held back, or None where it is given."""
        if self.finding is None:
            return None
        now = {own.number: own for own in (*self.questioned.samples, *self.references.samples)}
        compared = list(zip((0, *self.places), self._compared, strict=True))
        free = {place for place, own in compared if _is_free(own, now.get(own.number, own))}
        cut = {place for place, own in compared if treatment_of(own.source, None).crop}
        return held_back(self.finding, self.places, free, cut)

    def held_sample(self) -> tuple[PaneModel, int] | None:
        """The side and number of the first sample that the verdict is held back for, if it is there."""
        held = self.held
        if held is None or not held.samples:
            return None
        number = self._compared[(0, *self.places).index(held.samples[0])].number
        for side in (self.questioned, self.references):
            if side.index_of(number) is not None:
                return side, number
        return None

    @property
    def compared(self) -> tuple[Source, ...]:
        """What the finding is about, the questioned sample first."""
        return tuple(own.source for own in self._compared)

    def unused(self) -> list[tuple[int, str]]:
        """Number and name of each reference that takes no part."""
        _, taken = self.taken()
        return [
            (number, name_of(own.source, self.preparations.seen(own.number)))
            for number, own in enumerate(self.references.samples, 1)
            if own not in taken
        ]

    def compare_as_it_is(self) -> None:
        """Give the verdict although one sample looks like more than a signature."""
        found = self.held_sample()
        if found is not None:
            side, number = found
            self.side_meant.emit(side)
            side.take_as_it_is(number)

    @property
    def unreadable(self) -> set[int]:
        """Numbers of the references that alone keep the others from being compared."""
        if self.failure is None:
            return set()
        questioned, references = self.taken()
        failed = [own for own in (*questioned, *references) if self._cannot_be_read(own)]
        helps = all(own in references for own in failed) and len(failed) < len(references)
        return {own.number for own in failed} if helps else set()

    def leave_out(self) -> None:
        """Compare without the references that cannot be read, or copy the questioned sample."""
        numbers, held = self.unreadable, self.held
        if held is not None and held.is_copy:
            compared = [own.number for own in self._compared]
            numbers = {compared[self.places.index(own) + 1] for own in held.samples}
        if numbers:
            self.side_meant.emit(self.references)
            self.references.leave_out(numbers)

    def choose_profile(self, profile: Profile) -> None:
        """Ask the other question: same writer, or same sign."""
        if profile == self.profile:
            return
        self.profile = profile
        self.finding = None
        self.settings_changed.emit()
        self._on_samples_changed()

    def choose_operating_point(self, name: str) -> None:
        """Decide at another operating point."""
        if name != self.operating_point:
            self.operating_point = name
            self.settings_changed.emit()
            self.compare()

    def compare(self) -> None:
        """Compare now; without both sides, forget the last finding."""
        from verifier_app.engine.protocol import Compare

        self._cancel()
        questioned, references = self.taken()
        if not questioned or not references:
            self.finding = self.failure = None
            self.changed.emit()
            return
        question = Compare(
            questioned=questioned[0].source.ref(),
            references=tuple(sample.source.ref() for sample in references),
            profile=self.profile,
            operating_point=self.operating_point,
        )
        compared = (questioned[0], *references)
        places = tuple(n for n, own in enumerate(self.references.samples, 1) if own in references)

        self._round += 1
        current = self._round

        def done(answer: CompareReply | None, failure: Failure | None) -> None:
            # An answer to what is no longer on screen is dropped.
            if current == self._round and self._is_waiting:
                self._take(compared, places, answer, failure)

        self._is_waiting = True
        self.late_timer.start()
        # First of all: the engine works while the window paints.
        self._request = self.engine.ask(question, pane=PANE, done=done)
        self.changed.emit()

    def taken(self) -> tuple[Sequence[Sample], Sequence[Sample]]:
        """What can be compared of both sides: a pen that only touched the pad signed nothing."""
        sides = self.questioned.samples, self.references.used
        if self.profile == "character":  # a dot may be a part of a sign
            return sides
        questioned, references = ([own for own in side if not own.is_dot] for side in sides)
        return questioned, references

    def again(self) -> None:
        """Read the samples anew and compare them: files or the engine may be others now."""
        self.preparations.again()
        self.evidence.again()
        for pages in (self.questioned_pages, self.references_pages):
            pages.again()
        self._on_samples_changed()

    def look_for_lost(self) -> None:
        """Read and compare anew what could not be, if a person may have put that right meanwhile."""
        samples = (*self.questioned.samples, *self.references.samples)
        failures = [self.failure, *(self.preparations.failure(own.number) for own in samples)]
        if any(own is not None and not own.defect for own in failures):
            self.again()

    def llr_of(self, number: int) -> float | None:
        """What one reference says alone, or None where that is not known (any more)."""
        references = [sample.number for sample in self._compared[1:]]
        if self.finding is None or self.is_late or number not in references:
            return None
        return self.finding.references[references.index(number)].llr

    def swap(self) -> None:
        """Exchange the questioned sample and the reference shown."""
        reference = self.references.current
        if not self.questioned.samples or reference is None:
            return
        questioned = self.questioned.samples[0]
        others = [
            questioned.source if sample is reference else sample.source
            for sample in self.references.samples
        ]
        unused = [s.source for s in self.references.samples if not s.used and s is not reference]
        freed = [s.source for s in (questioned, *self.references.samples) if s.as_it_is]
        self.lay_out([reference.source], others, unused, freed, selected=self.references.selected)

    def lay_out(
        self,
        questioned: Sequence[Source],
        references: Sequence[Source],
        unused: Sequence[Source] = (),
        as_they_are: Sequence[Source] = (),
        *,
        selected: int = 0,
        turned: Callable[[bool], None] | None = None,
    ) -> None:
        """Take these in place of all samples on both sides; undone and redone as one.

        Args:
            questioned: The questioned sample, or nothing.
            references: The references.
            unused: Those of them that take no part.
            as_they_are: Samples that are compared although they look like more than a signature.
            selected: Which of them is shown.
            turned: Called when this was undone (False) or redone (True).
        """
        sides = (self.references, self.questioned)
        joint = Joint(sides) if turned is None else Joint(sides, turned)
        with self._both_sides():
            self.references.replace_all(references, unused, as_they_are, selected, joint)
            self.questioned.replace_all(questioned, as_they_are=as_they_are, joint=joint)

    def kept(self) -> Callable[[Comparison], None]:
        """The table, as a function that lays it out in another window.

        That is both sides, each with its way back, and what was laid on each other by hand.
        """
        questioned, references = self.questioned.kept(), self.references.kept()
        by_hand = self.evidence.by_hand

        def lay_out(other: Comparison) -> None:
            with other._both_sides():
                references(other.references)
                questioned(other.questioned)
            other.evidence.take_over(by_hand)

        return lay_out

    def clear(self, turned: Callable[[bool], None] | None = None) -> None:
        """Empty both sides; undone and redone as one, `turned` as in `lay_out`."""
        sides = (self.references, self.questioned)
        joint = Joint(sides) if turned is None else Joint(sides, turned)
        with self._both_sides():
            for side in joint.sides:
                side.clear_all(joint)

    @contextmanager
    def _both_sides(self) -> Iterator[None]:
        """Both sides change: what is between, one new and one old, is not compared."""
        self._is_between = True
        try:
            yield
        finally:
            self._is_between = False
        self._on_samples_changed()

    def _on_samples_changed(self) -> None:
        if self._is_between:
            return
        samples = (*self.questioned.samples, *self.references.samples)
        reachable = self.questioned.reachable() | self.references.reachable()
        self.preparations.keep(samples, reachable)
        for sample in samples:
            if not sample.is_drawn:
                self.preparations.want(sample, self.profile)
        self.compare()
        # a drawing is seen already where it was drawn: its score comes first
        for sample in samples:
            if sample.is_drawn:
                self.preparations.want(sample, self.profile)

    def _cancel(self) -> None:
        if self._is_waiting and self._request is not None:
            self.engine.cancel(self._request)
        self._is_waiting = False
        self._request = None
        self.late_timer.stop()

    def hashes_shown(self) -> dict[int, str]:
        """SHA-256 of the bytes that are shown of each sample, by its number."""
        found = {}
        for sample in (*self.questioned.samples, *self.references.samples):
            seen = self.preparations.seen(sample.number)
            if seen is not None and self.preparations.is_current(sample, self.profile):
                found[sample.number] = seen.sha256
        return found

    def _shown_otherwise(self) -> list[Sample]:
        """Samples whose file held something else when it was compared than what is shown of it."""
        if self.finding is None:
            return []
        found = []
        reports = (self.finding.questioned, *self.finding.references)
        for sample, report in zip(self._compared, reports, strict=False):
            seen = self.preparations.seen(sample.number)
            is_read = self.preparations.is_current(sample, self.profile)
            if is_read and seen is not None and seen.sha256 != report.sha256:
                found.append(sample)
        return found

    def _show_as_compared(self) -> None:
        """Look anew at files that became others since they were looked at last."""
        changed = self._shown_otherwise()
        for sample in changed:
            self.preparations.read_anew(sample, self.profile)
        if changed:
            for pages in (self.questioned_pages, self.references_pages):
                pages.again()

    def _on_prepared(self, number: int) -> None:
        """Compare again where a file became another one since it was compared.

        Otherwise its colours may tell something that the finding does not.
        """
        if not self._is_waiting and number in [own.number for own in self._shown_otherwise()]:
            self.compare()
        elif self._tell_of_colours() or self.failure is not None:
            self.changed.emit()

    def _cannot_be_read(self, sample: Sample) -> bool:
        is_read = self.preparations.is_current(sample, self.profile)
        return is_read and self.preparations.failure(sample.number) is not None

    def _tell_of_colours(self) -> bool:
        """Warn in the finding of what the colours of its samples show; gives whether that is new.

        They are decoded for the window alone.
        """
        from verifier_app.types import SampleWarning

        finding = self.finding
        if finding is None:
            return False
        reports = [finding.questioned, *finding.references]
        is_new = False
        for place, (sample, report) in enumerate(zip(self._compared, reports, strict=False)):
            seen = self.preparations.seen(sample.number)
            is_read = self.preparations.is_current(sample, self.profile)
            text = _of_colours(seen.warnings) if seen is not None and is_read else ""
            if text and all(own.code != OF_COLOURS for own in report.warnings):
                warnings = (*report.warnings, SampleWarning(OF_COLOURS, text))
                reports[place] = replace(report, warnings=warnings)
                is_new = True
        if is_new:
            references = cast("tuple[ReferenceReport, ...]", tuple(reports[1:]))
            self.finding = replace(finding, questioned=reports[0], references=references)
        return is_new

    def _take(
        self,
        compared: tuple[Sample, ...],
        places: tuple[int, ...],
        answer: CompareReply | None,
        failure: Failure | None,
    ) -> None:
        self._is_waiting = False
        self.late_timer.stop()
        self.failure = failure
        if answer is None:
            self.finding = None
        else:
            self.finding = finding_of(answer.finding)
            self.elapsed_ms = answer.elapsed_ms
            self._compared, self.places = compared, places
            self._tell_of_colours()
            self._show_as_compared()
        self.changed.emit()


def _of_colours(warnings: Sequence[Mapping[str, Any]]) -> str:
    return next((str(own["text"]) for own in warnings if own["code"] == OF_COLOURS), "")


def _is_free(compared: Sample, now: Sample) -> bool:
    """Whether a sample is taken as it is; of one that was cut since, as when it was compared."""
    return (now if now.source is compared.source else compared).as_it_is
