"""Writing files beside the event loop: one kind of work, whose ends are told."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.work import start


class Background(QObject):
    """Runs one kind of work; each run ends with `ended`, in the window's thread.

    One runs after the other, in the order in which they were asked for: the last one that writes
    a file is the one whose content stays.
    """

    ended = Signal(str, object)
    """What the work was about, and the OSError that ended it, or None."""
    _left = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[str, Callable[[], None]]] = deque()
        self._one = threading.Lock()
        # emitted in a worker's thread, queued into this one
        self._left.connect(self.ended)

    def run(self, about: str, work: Callable[[], None]) -> None:
        """Start `work`; an OSError of it is told, everything else is a defect."""
        self._waiting.append((about, work))
        start(self._work)

    def _work(self) -> None:
        with self._one:
            about, work = self._waiting.popleft()
            trouble: OSError | None = None
            try:
                work()
            except OSError as error:
                trouble = error
            self._left.emit(about, trouble)
