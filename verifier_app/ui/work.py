"""Work in a thread of a pool, so that the window's event loop does not wait for a disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QThreadPool


def start(call: Callable[[], None], pool: QThreadPool | None = None) -> None:
    """Have `call` called in a thread of `pool`, by default the one that all share.

    What it has found out it tells by a signal, which is queued into the window's thread.
    """
    # not as a QRunnable of our own: of a hundred of those one is never freed, with all it holds (tests/ui/test_work.py)
    (pool or QThreadPool.globalInstance()).start(call)


def wait() -> None:
    """Until everything in the pool that all share is done: whom it would be told to is going."""
    QThreadPool.globalInstance().waitForDone()
