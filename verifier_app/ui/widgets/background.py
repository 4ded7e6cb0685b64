"""Writing files beside the event loop: one kind of work, whose ends are told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.work import start


class Background(QObject):
    """Runs one kind of work; each run ends with `ended`, in the window's thread."""

    ended = Signal(str, object)
    """What the work was about, and the OSError that ended it, or None."""
    _left = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # emitted in a worker's thread, queued into this one
        self._left.connect(self.ended)

    def run(self, about: str, work: Callable[[], None]) -> None:
        """Start `work`; an OSError of it is told, everything else is a defect."""
        start(partial(self._work, about, work))

    def _work(self, about: str, work: Callable[[], None]) -> None:
        trouble: OSError | None = None
        try:
            work()
        except OSError as error:
            trouble = error
        self._left.emit(about, trouble)
