"""The types of Qt, made before a second thread may ask for one."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

AT_ONCE_S = 0.004
BETWEEN_MS = 4
"""Room for events, and for the threads that wait for Python's lock."""


class QtTypes(QObject):
    """Makes the types of every loaded module of Qt, a few at a time; then `made`.

    PySide makes a type when its name is first looked up, which is safe in one thread only: where
    two look up names that are new, as imports do, the process dies or hangs now and then (6.11).
    Once they are there, modules that use Qt may be imported in any thread. All at once take 0.3 s.
    """

    made = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = _names()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_some)
        self._timer.start(BETWEEN_MS)

    def _make_some(self) -> None:
        begun = time.monotonic()
        for module, name in self._left:
            getattr(module, name)
            if time.monotonic() - begun > AT_ONCE_S:
                return
        self._timer.stop()
        self.made.emit()


def _names() -> Iterator[tuple[ModuleType, str]]:
    modules = sys.modules.copy()  # a thread may be importing
    loaded = [own for name, own in modules.items() if name.startswith("PySide6.Qt")]
    return ((module, name) for module in loaded for name in dir(module))
