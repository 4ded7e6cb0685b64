"""Changes that the engine made, each with the question that takes it back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier_app.engine.parts import Question

LIMIT = 100


@dataclass(frozen=True)
class Step:
    """A change: what undoes it, and what does it (again)."""

    back: Question
    forth: Question


@dataclass
class Steps:
    """The way back and forth."""

    past: list[Step] = field(default_factory=list)
    future: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> Question:
        """Remember a change; give what makes it."""
        self.past.append(step)
        del self.past[:-LIMIT]
        self.future.clear()
        return step.forth

    def back(self) -> Question | None:
        """What takes the last change back, or None."""
        if not self.past:
            return None
        self.future.append(self.past.pop())
        return self.future[-1].back

    def forth(self) -> Question | None:
        """What makes the change again that was taken back last, or None."""
        if not self.future:
            return None
        self.past.append(self.future.pop())
        return self.past[-1].forth

    def drop(self, question: Question) -> None:
        """Forget a change that was not made, or not taken back."""
        for steps in (self.past, self.future):
            steps[:] = [own for own in steps if own.back is not question is not own.forth]

    def clear(self) -> None:
        """Forget all: what was there is not known to be there any more."""
        self.past.clear()
        self.future.clear()
