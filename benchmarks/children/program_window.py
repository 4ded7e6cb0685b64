"""The program as a person starts it, with the files given; says what has become visible.

`shown`: the first paint of the window. `filled`: its content is built and painted.
`scored`: both samples were compared and the finding is painted (with files only).
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from verifier_app.ui import app

if TYPE_CHECKING:
    from verifier_app.store.settings import Settings
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.window import MainWindow
    from verifier_app.ui.workbench import Workbench

fill = app.fill


def watched_fill(
    window: MainWindow, link: EngineLink, settings: Settings, files: Sequence[str]
) -> Workbench:
    """Fill the painted window, and report what follows."""
    from PySide6.QtCore import QCoreApplication

    def say(word: str) -> None:
        QCoreApplication.processEvents()
        print(word, flush=True)

    print("shown", flush=True)
    bench = fill(window, link, settings, files)
    say("filled")

    def look() -> None:
        if bench.comparison.failure is not None:
            print(bench.comparison.failure.what, file=sys.stderr)
            window.close()
        elif bench.comparison.finding is not None:
            bench.comparison.changed.disconnect(look)
            say("scored")
            window.close()

    if files:
        bench.comparison.changed.connect(look)
        look()
    else:
        window.close()
    return bench


app.fill = watched_fill
sys.argv = ["verifier-app", *(["gui", *sys.argv[1:]] if sys.argv[1:] else [])]
runpy.run_module("verifier_app", run_name="__main__")
