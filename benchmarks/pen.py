"""Drawing in the Compare page: how late the ink follows the pen, and the score the pen-up.

The program's own window and its engine child, with three drawings as references on one side; the
example signatures are drawn on the other by mouse events, stroke by stroke, as often as asked,
stamped with the times at which the pen was there, so that how it moved counts. Timed
are the delivery of each move until the end of the paint that shows it, and each pen-up until
the paint of the new score. The goals are for that time. On a machine that does other things as
well both are late for reasons of its own, so the processor's time that window and engine took
together is told beside them.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from in_turns import conditions
from launched import EXAMPLES, ROOT, environment

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from verifier_app.ink import inkml
from verifier_app.ink.strokes import make_stroke
from verifier_app.ink.synthesis import Writer
from verifier_app.store.settings import WELCOME, Settings
from verifier_app.types import Basis, Finding, Ink
from verifier_app.ui.app import fill
from verifier_app.ui.engine_link import EngineLink
from verifier_app.ui.models.comparison import Comparison
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.tokens import LIGHT
from verifier_app.ui.window import MainWindow
from verifier_app.ui.workbench import Workbench

MOVE_MS, SCORE_MS = 16.0, 80.0
PATIENCE_MS = 120_000
SIGNATURES = ("signature-a-1.inkml", "signature-b-1.inkml")
PAUSE_MS = 5000
"""From one signature to the next, by the stamps of events."""


class Clock:
    """Time by the wall, and of the processor: this thread's and the engine's."""

    def __init__(self, engine: int | None = None) -> None:
        self._engine = engine
        self._wall, self._own, self._child = self._now()

    def took(self) -> tuple[float, float]:
        """Milliseconds since the start by the wall, and of the processor."""
        wall, own, child = self._now()
        return 1000 * (wall - self._wall), 1000 * (own - self._own + child - self._child)

    def _now(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), _seconds_of(self._engine)


def _seconds_of(process: int | None) -> float:
    """Processor time of a process so far; 0 where the system does not tell it so finely."""
    tasks = Path(f"/proc/{process}/task")
    if process is None or not tasks.is_dir():
        return 0.0
    return sum(int((own / "schedstat").read_text().split()[0]) for own in tasks.iterdir()) / 1e9


def drawn(signature: Ink, room: QRectF) -> Iterator[list[tuple[QPointF, int]]]:
    """The strokes of a signature as a person draws them in `room`: places, and when they are met."""
    xs = [float(x) for stroke in signature.strokes for x in stroke.x]
    ys = [float(y) for stroke in signature.strokes for y in stroke.y]
    scale = min(room.width() / (max(xs) - min(xs)), room.height() / (max(ys) - min(ys)))
    for stroke in signature.strokes:
        yield [
            (QPointF(room.x() + scale * (x - min(xs)), room.y() + scale * (y - min(ys))), round(t))
            for x, y, t in zip(
                *(own.tolist() for own in (stroke.x, stroke.y, stroke.t)), strict=True
            )
        ]


def references(folder: Path) -> list[FileSource]:
    """Three signatures by one invented person, drawn without pressure."""
    paths = [folder / f"{number}.inkml" for number in range(3)]
    for number, path in enumerate(paths):
        strokes = Writer.random(1).sign(number).strokes
        inkml.write(Ink(tuple(make_stroke(own.x, own.y, own.t) for own in strokes)), path)
    return [FileSource(str(path)) for path in paths]


def send(widget: QWidget, kind: QEvent.Type, place: QPointF, stamp: int) -> None:
    """Deliver one event of the mouse, and let what it exposed be painted."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(
        kind, place, widget.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier
    )
    event.setTimestamp(stamp)
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def wait_for_score(comparison: Comparison, before: Finding | None) -> None:
    """Until a finding other than `before` has been painted."""
    late = QTimer()
    late.setSingleShot(True)
    late.start(PATIENCE_MS)
    while comparison.finding is before or comparison.finding is None:
        if comparison.failure is not None or not late.isActive():
            problem = f"there is no score: {comparison.failure}"
            raise RuntimeError(problem)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def measured(
    bench: Workbench, rounds: int
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Draw; give what each move and each score took."""
    pad = bench.page.questioned.pad
    room = QRectF(pad.rect()).adjusted(24, 24, -24, -24)
    engine = bench.link.client.process_id
    inks = [inkml.read(EXAMPLES / name) for name in SIGNATURES]
    moves, scores, stamp = [], [], 0
    for number in range(rounds):
        stamp += PAUSE_MS
        bench.comparison.questioned.clear_all()
        # none stands where another one stood, or the engine would know it
        for stroke in drawn(inks[number % len(inks)], room.translated(number / 8, 0)):
            begin, end = stroke[0], stroke[-1]
            send(pad, QEvent.Type.MouseButtonPress, begin[0], stamp + begin[1])
            for place, when in stroke[1:]:
                clock = Clock()
                send(pad, QEvent.Type.MouseMove, place, stamp + when)
                moves.append(clock.took())
            before = bench.comparison.finding
            clock = Clock(engine)
            send(pad, QEvent.Type.MouseButtonRelease, end[0], stamp + end[1])
            wait_for_score(bench.comparison, before)
            scores.append(clock.took())
        stamp += end[1]
    return moves, scores


def report(what: str, times: Sequence[tuple[float, float]], goal: float) -> bool:
    """Print one line by the wall and of the processor; whether the goal is met."""
    columns = [sorted(column) for column in zip(*times, strict=True)]
    middle, late = len(times) // 2, int(0.95 * len(times))
    wall, own = ((column[middle], column[late]) for column in columns)
    met = wall[1] <= goal
    print(
        f"{what}, {len(times)} times: {wall[0]:.1f} ms, p95 {wall[1]:.1f} ms;"
        f" processor {own[0]:.1f} ms, p95 {own[1]:.1f} ms."
        f" Goal: p95 at most {goal:g} ms: {'met' if met else 'MISSED'}"
    )
    return met


def main() -> int:
    """Measure and print; 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="signatures to draw")
    parser.add_argument("--platform", help="Qt's platform, for example offscreen")
    arguments = parser.parse_args()
    with environment(arguments.platform) as own, TemporaryDirectory() as folder:
        os.environ.update(own)
        link = EngineLink()
        link.start()
        application = QApplication([])
        Settings().set(WELCOME, "done")
        window = MainWindow(LIGHT)
        window.show()
        application.processEvents()
        bench = fill(window, link, Settings(), [])
        bench.comparison.references.add(references(Path(folder)))
        measured(bench, len(SIGNATURES))  # whatever is done the first time only
        moves, scores = measured(bench, arguments.rounds)
        finding = bench.comparison.finding
        if finding is None or finding.basis is not Basis.UNPRESSED:
            raise RuntimeError("how the pen moved does not count")
        window.may_close = lambda: True  # nobody misses what was drawn
        window.close()
    print(f"Drawing\n{conditions()}")
    met = [report("Move until painted", moves, MOVE_MS)]
    met.append(report("Pen-up until the score", scores, SCORE_MS))
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
