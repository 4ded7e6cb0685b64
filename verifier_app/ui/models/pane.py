"""One side of a comparison: its samples, which one is shown, and the way back.

States are immutable and small (strokes are shared), so that undo keeps whole states:
strokes, files, order and use of references come back by one mechanism.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.ui.models.samples import (
    DrawnSource,
    KeptSource,
    Sample,
    Source,
    is_same_part,
    treated,
)

if TYPE_CHECKING:
    from verifier_app.types import Ink, Treatment

translate = QCoreApplication.translate
HISTORY = 200


@dataclass(frozen=True)
class _State:
    samples: tuple[Sample, ...] = ()
    selected: int = 0
    joint: Joint | None = None
    """The change of both sides that led here, if it was one."""


@dataclass(frozen=True, eq=False)
class Joint:
    """A change of both sides at once: it is undone and redone on both, from either.

    What came after it on the other side is undone first, so that the two never show halves.

    Attributes:
        sides: Those that are changed.
        turned: Called when it was undone (False) or redone (True).
    """

    sides: tuple[PaneModel, PaneModel]
    turned: Callable[[bool], None] = lambda done: None  # noqa: ARG005

    def undo(self) -> None:
        """Take it back, or what came after it."""
        for own in self.sides:
            if any(state.joint is self for state in own._past[1:]):
                own.undo()
                return
        for own in self.sides:
            if own._state.joint is self:
                own._back()
        self.turned(False)

    def redo(self) -> None:
        """Make it again, or what came before it."""
        for own in self.sides:
            if any(state.joint is self for state in own._future[:-1]):
                own.redo()
                return
        for own in self.sides:
            if own._future and own._future[-1].joint is self:
                own._forth()
        self.turned(True)

    def forget(self) -> None:
        """One side went another way: it cannot be redone, nor what came after it."""
        for own in self.sides:
            places = [i for i, state in enumerate(own._future) if state.joint is self]
            if places:
                del own._future[: places[0] + 1]
                own.selection_changed.emit()


class PaneModel(QObject):
    """The samples of one side.

    `selected` is an index into `samples`; equal to their number, it means the empty
    place where the next sample will be drawn or opened.

    Args:
        many: Whether the side holds several samples (references) or at most one.
    """

    changed = Signal()
    """Samples, their order or use changed: compare again."""
    selection_changed = Signal()
    """Only what is shown changed."""
    said = Signal(str, bool)
    """A sentence for the status bar, and whether it is a warning."""

    def __init__(self, *, many: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.many = many
        self._state = _State()
        self._past: list[_State] = []
        self._future: list[_State] = []
        self._fresh = False
        self._merging: tuple[int, str] | None = None
        self._asked = self._came = 0

    @property
    def samples(self) -> tuple[Sample, ...]:
        """All samples, in order."""
        return self._state.samples

    @property
    def used(self) -> tuple[Sample, ...]:
        """The samples that take part in the comparison."""
        return tuple(s for s in self._state.samples if s.used)

    @property
    def selected(self) -> int:
        """Index of the sample shown; `len(samples)` is the empty place."""
        return self._state.selected

    @property
    def current(self) -> Sample | None:
        """The sample shown, or None where the empty place is."""
        if self._fresh or self._state.selected >= len(self._state.samples):
            return None
        return self._state.samples[self._state.selected]

    @property
    def ink(self) -> Ink | None:
        """The strokes of the sample shown, or None where there are none."""
        current = self.current
        if current is None or not isinstance(current.source, DrawnSource):
            return None
        return current.source.ink

    @property
    def is_pad(self) -> bool:
        """Whether the pane shows the draw pad rather than a picture."""
        current = self.current
        return current is None or current.is_drawn

    @property
    def set_name(self) -> str:
        """The reference set that all samples were opened from, or empty."""
        kept = [s.source for s in self.samples if isinstance(s.source, KeptSource)]
        names = {source.set_name for source in kept}
        whole = len(names) == 1 and len(kept) == len(self.samples)
        return names.pop() if whole else ""

    @property
    def can_undo(self) -> bool:
        """Whether there is an earlier state."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether an undone state can come back."""
        return bool(self._future)

    def add(self, sources: Sequence[Source]) -> None:
        """Take new samples: references are appended, the questioned one is replaced."""
        if not sources:
            return
        made = tuple(Sample(source) for source in sources)
        if self.many:
            first_new = len(self.samples)
            self._change(_State(self.samples + made, first_new))
        else:
            self._change(_State(made[:1], 0))
            if len(made) > 1:
                text = translate("Pane", "Only {0} was taken. Open the others as references.")
                self.said.emit(text.format(made[0].source.file_name), True)

    def taker(self) -> Callable[[Sequence[Source]], None]:
        """What takes samples that may be on their way for a while.

        Where a side holds one, a sample comes too late once one is there that was asked for
        after it.
        """
        self._asked += 1
        place = self._asked

        def take(sources: Sequence[Source]) -> None:
            if self.many or place > self._came:
                self._came = place
                self.add(sources)

        return take

    def draw(self, ink: Ink) -> None:
        """Take the pad's strokes after each change; without strokes the drawing goes."""
        current = self.current
        if not ink.strokes:
            if current is not None and current.is_drawn:
                self._without(self.selected, keep_place=True)
            return
        source = DrawnSource(ink)
        if current is not None and current.is_drawn:
            self._replace(self.selected, replace(current, source=source))
        elif self.many:
            self._change(_State((*self.samples, Sample(source)), len(self.samples)))
        else:
            self._change(_State((Sample(source),), 0))

    def new_drawing(self) -> None:
        """Show an empty pad; what is there stays until the first stroke."""
        if self.many:
            self.select(len(self.samples))
        elif not self.is_pad:
            self._fresh = True
            self.selection_changed.emit()

    def leave_new_drawing(self) -> None:
        """Back to what was shown before `new_drawing`."""
        if self._fresh:
            self._fresh = False
            self.selection_changed.emit()
        elif self.many and self.samples and self.selected >= len(self.samples):
            self.select(len(self.samples) - 1)

    def select(self, index: int) -> None:
        """Show the sample at `index`, or the empty place behind the last one."""
        index = max(0, min(index, len(self.samples)))
        if index == self.selected and not self._fresh:
            return
        self._fresh = False
        self._state = replace(self._state, selected=index)
        self.selection_changed.emit()

    def treat(self, number: int, treatment: Treatment, merge: str = "") -> None:
        """Look at the sample with this number in another way.

        Changes one after the other with the same name in `merge`, as of a slider that is
        dragged, are undone as one.
        """
        index = self.index_of(number)
        if index is None or not self.samples[index].is_picture:
            return
        sample = self.samples[index]
        assert not isinstance(sample.source, DrawnSource)
        source = treated(sample.source, treatment)
        keeps = sample.as_it_is and is_same_part(sample.source, source)
        made = replace(sample, source=source, as_it_is=keeps)
        changed = (*self.samples[:index], made, *self.samples[index + 1 :])
        state = replace(self._state, samples=changed)
        if merge and self._merging == (number, merge):
            self._forget_future()
            self._set(state)
        else:
            self._change(state)
        self._merging = (number, merge) if merge else None

    def toggle(self, index: int) -> None:
        """Use the sample at `index`, or leave it out."""
        sample = self.samples[index]
        self._replace(index, replace(sample, used=not sample.used))

    def leave_out(self, left_out: Collection[int]) -> None:
        """Have the samples with these numbers take no part."""
        kept = (replace(s, used=s.used and s.number not in left_out) for s in self.samples)
        if all(s.number not in left_out or not s.used for s in self.samples):
            return  # clicked twice
        self._change(_State(tuple(kept), self.selected))

    def take_as_it_is(self, number: int) -> None:
        """Compare the sample with this number although it looks like more than a signature."""
        index = self.index_of(number)
        if index is not None:
            self._replace(index, replace(self.samples[index], as_it_is=True))

    def move(self, start: int, end: int) -> None:
        """Put the sample at `start` into place `end`."""
        if start == end or not all(0 <= own < len(self.samples) for own in (start, end)):
            return
        order = list(self.samples)
        order.insert(end, order.pop(start))
        self._change(_State(tuple(order), end))

    def remove(self, index: int) -> None:
        """Take the sample at `index` out of the pane."""
        self._without(index, keep_place=False)

    def clear(self) -> None:
        """Empty the shown sample's place; references: take it out."""
        if self._fresh:
            self.leave_new_drawing()
        elif self.current is not None:
            self._without(self.selected, keep_place=True)

    def clear_all(self, joint: Joint | None = None) -> None:
        """Take every sample out."""
        if self.samples:
            self._change(_State(), joint)

    def replace_all(
        self,
        sources: Sequence[Source],
        unused: Sequence[Source] = (),
        as_they_are: Sequence[Source] = (),
        selected: int = 0,
        joint: Joint | None = None,
    ) -> None:
        """Take `sources` in place of all samples; `unused`, `as_they_are` as `Comparison.lay_out`.

        A source that is here already stays the sample that it is: it need not be looked at anew.
        """
        self._came = self._asked
        here = {id(own.source): own.number for own in self.samples}
        samples = []
        for own in sources if self.many else sources[:1]:
            made = Sample(own, own not in unused, as_it_is=own in as_they_are)
            number = here.pop(id(own), made.number)
            samples.append(replace(made, number=number))
        self._change(_State(tuple(samples), selected), joint)

    def undo(self) -> None:
        """Back to the state before the last change; a joint one is undone on both sides."""
        if self._past:
            joint = self._state.joint
            (self._back if joint is None else joint.undo)()

    def redo(self) -> None:
        """Forward to the state that was undone last; a joint change is redone on both sides."""
        if self._future:
            joint = self._future[-1].joint
            (self._forth if joint is None else joint.redo)()

    def kept(self) -> Callable[[PaneModel], None]:
        """What is here and the way back, as a function that lays it out in another window.

        The way ends where both sides were changed at once: what that changed besides is not here.
        """
        states = [*self._past, self._state]
        first = max((i for i, own in enumerate(states) if own.joint is not None), default=0)
        *past, state = (replace(own, joint=None) for own in states[first:])
        joint = (i for i, own in enumerate(self._future) if own.joint is not None)
        future = self._future[max(joint, default=-1) + 1 :]

        def lay_out(other: PaneModel) -> None:
            other._past, other._future = list(past), list(future)
            other._set(state)

        return lay_out

    def reachable(self) -> set[int]:
        """Numbers of all samples here, undone or done."""
        states = (self._state, *self._past, *self._future)
        return {sample.number for state in states for sample in state.samples}

    def index_of(self, number: int) -> int | None:
        """Where the sample with this number is, or None."""
        for index, sample in enumerate(self.samples):
            if sample.number == number:
                return index
        return None

    def _without(self, index: int, *, keep_place: bool) -> None:
        left = self.samples[:index] + self.samples[index + 1 :]
        place = len(left) if keep_place else min(index, max(0, len(left) - 1))
        self._change(_State(left, place))

    def _replace(self, index: int, sample: Sample) -> None:
        changed = (*self.samples[:index], sample, *self.samples[index + 1 :])
        self._change(_State(changed, self.selected))

    def _change(self, state: _State, joint: Joint | None = None) -> None:
        self._past.append(self._state)
        del self._past[:-HISTORY]
        self._forget_future()
        self._set(replace(state, joint=joint))

    def _forget_future(self) -> None:
        lost = [state.joint for state in self._future if state.joint is not None]
        self._future.clear()
        for joint in lost:
            joint.forget()

    def _back(self) -> None:
        if self._past:
            self._future.append(self._state)
            self._set(self._past.pop())

    def _forth(self) -> None:
        self._past.append(self._state)
        self._set(self._future.pop())

    def _set(self, state: _State) -> None:
        self._fresh = False
        self._merging = None
        self._state = state
        self.changed.emit()
