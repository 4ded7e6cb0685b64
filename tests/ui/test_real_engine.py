"""The window with the real engine and the shipped models, from start to end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.conftest import delete
from tests.ui.test_window import draw
from verifier_app.store.paths import resource
from verifier_app.store.settings import Settings
from verifier_app.ui.app import fill
from verifier_app.ui.engine_link import EngineLink, EngineState
from verifier_app.ui.models.comparison import State
from verifier_app.ui.tokens import LIGHT
from verifier_app.ui.window import MainWindow

pytestmark = pytest.mark.slow
LIMIT_MS = 120_000


@pytest.fixture
def real(qtbot, tmp_path):
    link = EngineLink()
    link.start()
    window = MainWindow(LIGHT)
    window.show()
    examples = resource("examples")
    files = [str(examples / f"signature-a-{i}.png") for i in (1, 2, 3)]
    bench = fill(window, link, Settings(tmp_path / "settings.json"), files)
    yield bench
    link.close()
    delete(window)


def test_load_compare_kill_and_go_on(real, qtbot, stall_watch):
    comparison, link = real.comparison, real.link

    def has_result():
        return comparison.state is State.RESULT and not comparison.is_late

    qtbot.waitUntil(has_result, timeout=LIMIT_MS)
    first = comparison.finding
    assert first.verdict != "different"
    assert len(first.references) == 2
    strip = real.page.questioned.strip
    assert len(strip.views) >= 1
    os.kill(link.client.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: link.restarts == 1, timeout=LIMIT_MS)
    comparison.compare()
    qtbot.waitUntil(lambda: link.state is EngineState.READY, timeout=LIMIT_MS)
    qtbot.waitUntil(has_result, timeout=LIMIT_MS)
    assert comparison.finding.llr == pytest.approx(first.llr, abs=1e-6)
    imitation = str(resource("examples") / "signature-a-imitation-1.png")
    with stall_watch:
        real.open_files([imitation])
        qtbot.waitUntil(lambda: comparison.finding is not first and has_result(), timeout=LIMIT_MS)
    stall_watch.check()


def test_nothing_drawn_is_lost_when_the_engine_is_killed_at_work(real, qtbot):
    """Killed between the last stroke and its answer; strokes, undo and the comparison go on."""
    comparison, link, page = real.comparison, real.link, real.page
    qtbot.waitUntil(lambda: link.state is EngineState.READY, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: comparison.state is State.RESULT, timeout=LIMIT_MS)
    comparison.questioned.clear_all()
    comparison.references.clear_all()
    for pane in (page.questioned, page.references):
        draw(pane.pad)
        draw(pane.pad, ((50, 100), (90, 120), (140, 95)))
    drawn = [pane.model.ink for pane in (page.questioned, page.references)]
    assert [len(ink.strokes) for ink in drawn] == [2, 2]
    assert comparison.state is not State.RESULT
    os.kill(link.client.process_id, signal.SIGKILL)
    qtbot.waitUntil(lambda: link.restarts == 1, timeout=LIMIT_MS)
    qtbot.waitUntil(lambda: comparison.state is State.RESULT, timeout=LIMIT_MS)
    assert [pane.model.ink for pane in (page.questioned, page.references)] == drawn
    assert [pane.pad.ink for pane in (page.questioned, page.references)] == drawn
    page.questioned.model.undo()
    assert len(page.questioned.model.ink.strokes) == 1


STORY = """
import sys
from PySide6.QtCore import QTimer
from verifier_app.ui import app
real = app.fill
def fill(window, *rest):
    bench = real(window, *rest)
    print(bench.comparison.profile, bench.comparison.operating_point)
    print(*(text for _, text, *_ in bench.status.history), sep="\\n")
    QTimer.singleShot(0, window.close)
    return bench
app.fill = fill
code = app.main([], profile='character', operating_point='strict')
loaded = {'torch', 'cv2'} & set(sys.modules)
sys.exit(3 if loaded else code)
"""


def told(home: Path) -> list[str]:
    """What a window says that is opened with a profile and an operating point, line by line."""
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", STORY],
        env={**os.environ, "PYTHONPATH": root, "VERIFIER_APP_HOME": str(home)},
        timeout=120,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.split("\n")


def test_the_process_of_the_window_begins_as_told_holds_no_network_and_ends_cleanly(own_home):
    assert told(own_home) == ["character strict", "", ""]


def test_the_window_begins_as_told_where_no_setting_can_be_kept(tmp_path):
    (tmp_path / "home").write_bytes(b"")
    chosen, said, *_ = told(tmp_path / "home")
    assert chosen == "character strict"
    assert "The settings cannot be" in said
