"""Python's search for garbage in the window's process: between two events, in the window's thread.

Python searches wherever an object happens to be made. Inside Qt that may be while Qt holds the lock
of its signals (it calls `disconnectNotify` under it, and PySide makes objects to ask whether Python
overrides that). Garbage may be the widgets of a former window, whose end needs the same lock, and
the window hangs for good. In another thread widgets would even be ended outside their own.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class BetweenEvents(QObject):
    """Searches for garbage from the event loop only, as long as this object lives.

    It searches where Python would have: a generation whose count is beyond its threshold.

    Args:
        parent: Lives as long as the event loop; its thread is the one that searches.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(search_if_due)
        timer.start(EVERY_MS)


def search_if_due() -> None:
    """Search the oldest generation that is due, with the younger ones, if any is."""
    due = [own for own, limit in enumerate(gc.get_threshold()) if gc.get_count()[own] > limit]
    if due:
        gc.collect(due[-1])
