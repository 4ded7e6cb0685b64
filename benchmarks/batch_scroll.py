"""Paint times of the Batch page's table of 10 000 rows while it is scrolled by real wheel events.

What is timed is one frame: from the delivery of a wheel event to the end of the paint that it
causes, in CPU time of the window's thread, so that what else the machine does does not count.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from in_turns import conditions
from launched import ROOT

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.fakes import FakeEngine
from verifier_app.engine.batch_questions import FilePictures
from verifier_app.ui.batch.page import BatchPage
from verifier_app.ui.commands import Commands
from verifier_app.ui.models.batch import Batch
from verifier_app.ui.models.batch_order import BatchOrder
from verifier_app.ui.models.small_pictures import SmallPictures
from verifier_app.ui.theme import Theme

GOAL_MS = 16.0


def scrolled(page: BatchPage, events: int, engine: FakeEngine) -> list[float]:
    """Milliseconds of each frame; pictures arrive in every fourth."""
    view = page.table.viewport()
    place = QPointF(view.rect().center())
    none = Qt.KeyboardModifier.NoModifier
    times = []
    for number in range(events):
        step = QPoint(0, -120 if number < events * 0.8 else 240)
        event = QWheelEvent(
            place, view.mapToGlobal(place), QPoint(), step, Qt.MouseButton.NoButton, none,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        begun = time.thread_time()
        QApplication.sendEvent(view, event)
        QApplication.processEvents()  # what the event exposed is painted here
        times.append(1000 * (time.thread_time() - begun))
        if number % 4 == 0:
            engine.answer_all()
    return times


def main() -> int:
    """Measure and print; 1 if the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--events", type=int, default=2000)
    arguments = parser.parse_args()
    application = QApplication([])
    theme = Theme("light")
    theme.apply()
    engine = FakeEngine(at_once=True)
    engine.batch.total = arguments.rows
    batch = Batch(engine)
    order = BatchOrder(batch)
    pictures = SmallPictures(engine, FilePictures, at_once=8, most=64)
    page = BatchPage(theme, Commands(theme), order, pictures)
    theme.dress(page)
    page.resize(1208, 740)
    page.show()
    batch.open_table("/made-up.csv")
    application.processEvents()
    engine.at_once = False
    times = sorted(scrolled(page, arguments.events, engine))
    p95 = times[int(0.95 * len(times))]
    print(f"Scrolling {page.table.rows.rowCount()} rows\n{conditions()}")
    print(f"median {times[len(times) // 2]:.1f} ms, p95 {p95:.1f} ms, longest {times[-1]:.1f} ms")
    print(f"goal: p95 at most {GOAL_MS:g} ms: {'met' if p95 <= GOAL_MS else 'MISSED'}")
    return 0 if p95 <= GOAL_MS else 1


if __name__ == "__main__":
    sys.exit(main())
