"""What the Fine-tune page's models need of a trainer; `trainer_link.begin` is the real one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeAlias

Event: TypeAlias = "dict[str, Any]"
"""What the trainer tells, as `engine.trainer` delivers it."""


class Process(Protocol):
    """A trainer that has begun."""

    def do(self, word: str) -> None:
        """Send `pause`, `resume`, `keep`, `suspend` or `stop`."""

    def leave(self) -> None:
        """Let it save and end by itself; nothing is delivered any more."""


Begin: TypeAlias = Callable[[str, Mapping[str, Any], Callable[[Event], None]], Process]
"""Starts a process for a word and its request; events come later, in the window's thread."""
