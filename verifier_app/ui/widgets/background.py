"""Work in a thread of the pool, so that the window's event loop does not wait for a disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from verifier_app.errors import reason


class Background(QObject):
    """Runs one kind of work; each run ends with `ended`, in the window's thread."""

    ended = Signal(str, str)
    """What the work was about, and what went wrong, or an empty text."""
    _left = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # emitted in a worker's thread, queued into this one
        self._left.connect(self.ended)

    def run(self, about: str, work: Callable[[], None]) -> None:
        """Start `work`; an OSError of it is told, everything else is a defect."""
        QThreadPool.globalInstance().start(_Work(about, work, self._left.emit))


class _Work(QRunnable):
    def __init__(
        self, about: str, work: Callable[[], None], ended: Callable[[str, str], None]
    ) -> None:
        super().__init__()
        self._about = about
        self._work = work
        self._ended = ended

    def run(self) -> None:
        """Work and tell."""
        trouble = ""
        try:
            self._work()
        except OSError as error:
            trouble = reason(error)
        self._ended(self._about, trouble)
