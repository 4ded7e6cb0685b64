"""The requests that wait for the engine's worker, in order."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field

from verifier_app.engine.protocol import Question
from verifier_app.errors import Interrupted


@dataclass(eq=False)
class Task:
    """A request on its way through the engine; it is answered exactly once."""

    id: int
    question: Question
    pane: str | None = None
    _open: threading.Lock = field(default_factory=threading.Lock)

    def claim(self) -> bool:
        """Whether the caller may answer: true for the first who asks."""
        return self._open.acquire(blocking=False)

    def check(self) -> None:
        """Stop the work where nobody waits for its result any more.

        Raises:
            Interrupted: The request was cancelled.
        """
        if self._open.locked():
            raise Interrupted


class Line:
    """Waiting tasks. A newer one for the same pane takes an older one out."""

    def __init__(self) -> None:
        self._tasks: deque[Task] = deque()
        self._running: Task | None = None
        self._changed = threading.Condition()

    def put(self, task: Task) -> Task | None:
        """Add a task at the end; give the one that it replaces, if there is one."""
        with self._changed:
            replaced = None
            if task.pane is not None:
                replaced = next((own for own in self._tasks if own.pane == task.pane), None)
            if replaced is not None:
                self._tasks.remove(replaced)
            self._tasks.append(task)
            self._changed.notify()
            return replaced

    def take(self) -> Task:
        """Wait for the next task; it counts as running until the next call."""
        with self._changed:
            self._running = None
            self._changed.wait_for(lambda: bool(self._tasks))
            self._running = self._tasks.popleft()
            return self._running

    def drop(self, identity: int) -> Task | None:
        """Take a task out, or give the running one; None where there is no such task."""
        with self._changed:
            if self._running is not None and self._running.id == identity:
                return self._running
            task = next((own for own in self._tasks if own.id == identity), None)
            if task is not None:
                self._tasks.remove(task)
            return task
