"""Start-up without searches for garbage. Needs no torch."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Import and load inside; what is made there is never looked at for garbage again.

    Python searches all objects again and again while their number grows. With PyTorch loaded
    one search takes a tenth of a second, and finds nothing. For a process of the program's own:
    what is frozen stays until its end.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
