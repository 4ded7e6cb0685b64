"""What the view models need of an engine; `engine_link.EngineLink` is the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Failure, Question

Done: TypeAlias = "Callable[[Any, Failure | None], None]"
"""Called once, in the window's thread: with the answer (the `Part` that belongs to the
question) and None, or with None and the failure."""
Progress: TypeAlias = Callable[[int, int], None]
"""Told, in the window's thread, how many of how many are done."""


class Engine(Protocol):
    """Asks the engine without waiting for it."""

    @property
    def is_ready(self) -> bool:
        """Whether the engine can answer at once."""

    def ask(
        self,
        question: Question,
        *,
        done: Done,
        pane: str | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Send a question and give its number.

        A newer question for the same `pane` replaces an older one; the older one's
        `done` may then never be called. `progress` is called before `done`, or never.
        """

    def cancel(self, request: int) -> None:
        """Forget a request: its `done` will not be called."""
