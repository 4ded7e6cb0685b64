"""No thread but the window's makes types of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEFT = """
import sys
def left():
    loaded = [own for name, own in sys.modules.copy().items() if name.startswith("PySide6.Qt")]
    return [name for own in loaded for name in dir(own) if name not in vars(own)]
"""
ALL = (
    LEFT
    + """
from PySide6.QtCore import QCoreApplication, QTimer
import PySide6.QtWidgets
from verifier_app.ui.qt_types import QtTypes
application = QCoreApplication([])
turns = []
other = QTimer()
other.timeout.connect(lambda: turns.append(0))
other.start(0)
assert left()
types = QtTypes()
types.made.connect(application.quit)
application.exec()
assert not left()
assert len(turns) > 20
"""
)
PROGRAM = (
    LEFT
    + """
import importlib, threading
from PySide6.QtCore import QCoreApplication, QTimer
from verifier_app.ui import app
from verifier_app.ui.commands import PAGES
importing, imports = importlib.import_module, {}
def noted(name, *rest):
    if threading.current_thread() is not threading.main_thread() and ".ui." in name:
        imports[name] = left()
    return importing(name, *rest)
importlib.import_module = noted
real = app.fill
def fill(window, *rest):
    bench = real(window, *rest)
    timer = QTimer(bench)
    def look():
        if len(bench.pages_built) == len(PAGES):
            library = bench.tuning_page.library
            library.load()
            if library.is_ready:
                timer.stop()
                QCoreApplication.quit()
    timer.timeout.connect(look)
    timer.start(20)
    return bench
app.fill = fill
code = app.main([])
assert "verifier_app.ui.tuning.line_chart" in imports
assert len(imports) > len(PAGES)
assert not any(imports.values()), {name: own[:5] for name, own in imports.items()}
sys.exit(code)
"""
)


def run(script):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        timeout=120,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_all_types_are_made_with_room_for_events_between():
    run(ALL)


def test_nothing_that_uses_qt_is_imported_in_a_thread_before_all_types_are_made():
    run(PROGRAM)
