"""Why PySide6 is pinned: 6.12.0 drops a reference to True at each emission (decision 3)."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
import sys
from PySide6.QtCore import QObject, Signal

class Switch(QObject):
    turned = Signal(bool)
    told = Signal(object, int)

switch = Switch()
before = sys.getrefcount(True)
for _ in range(300):
    switch.turned.emit(True)
    switch.told.emit(True, 1)
sys.exit(abs(sys.getrefcount(True) - before) > 50)
"""


def test_emitting_true_keeps_true() -> None:
    # In a process of its own: where it fails, the interpreter is on its way to an abort.
    done = subprocess.run([sys.executable, "-c", EMIT], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
