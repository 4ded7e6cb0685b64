"""Work in threads beside the event loop."""

from __future__ import annotations

import gc
import weakref
from functools import partial

from PySide6.QtCore import QThreadPool

from verifier_app.ui.work import start

MANY = 3000


class Held:
    """What a piece of work holds."""


def test_work_that_is_done_holds_nothing_any_more(application):
    """Of a hundred runnables that were made in Python one was never freed."""
    pool, done, held = QThreadPool(), [], []
    for _ in range(MANY):
        own = Held()
        held.append(weakref.ref(own))
        start(partial(lambda what: done.append(type(what)), own), pool)
    del own
    assert pool.waitForDone()
    gc.collect()
    assert len(done) == MANY
    assert [kept for kept in held if kept() is not None] == []
