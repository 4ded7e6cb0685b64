"""The event loop is never kept waiting for more than 50 ms by a load or a comparison."""

from __future__ import annotations

import time

import numpy as np
import pytest

from tests.ui.conftest import StallError, settle
from tests.ui.fakes import make_finding, prepare_reply
from verifier_app.engine.protocol import Picture
from verifier_app.ui.models.samples import FileSource


def test_the_watch_sees_a_stall(stall_watch, qtbot):
    def burn():
        # far beyond the limit: the machine may be twice as fast a moment later
        end = time.thread_time() + 0.3 * stall_watch.slowness()
        while time.thread_time() < end:
            pass

    from PySide6.QtCore import QTimer

    with stall_watch:
        QTimer.singleShot(0, burn)
        qtbot.wait(30)
    with pytest.raises(StallError):
        stall_watch.check()


def large_reply(question):
    """A photo's preview as the engine reduces it, and a large clean crop."""
    reply = prepare_reply(4 if question.profile == "signature" else 1)
    grey = np.full((1000, 1600), 230, np.uint8)
    grey[400:600, 200:1400] = 40
    picture = Picture(1000, 1600, grey.tobytes())
    return type(reply)(**{**vars(reply), "preview": picture, "clean": picture})


def test_loading_and_comparing_keep_the_loop_free(fresh_desks, qtbot, stall_watch):
    desk = fresh_desks()
    comparison, engine = desk.bench.comparison, desk.engine
    with stall_watch:
        for number in range(4):
            comparison.references.add([FileSource(f"/data/r{number}.png")])
            qtbot.wait(5)
        comparison.questioned.add([FileSource("/data/q.png")])
        engine.prepared = large_reply
        for llr in (1.4, -1.9, 0.2, 3.4):
            engine.finding = make_finding(llr, references=4)
            while engine.waiting:
                engine.answer_next()
                qtbot.wait(5)
            comparison.compare()
            qtbot.wait(5)
    stall_watch.check()


def test_another_form_of_the_page_keeps_the_loop_free(fresh_desks, qtbot, stall_watch):
    desk = fresh_desks()
    desk.engine.at_once = True
    comparison = desk.bench.comparison
    comparison.references.add([FileSource(f"/data/r{number}.png") for number in range(6)])
    comparison.questioned.add([FileSource("/data/q.png")])
    settle()
    with stall_watch:
        for width, form in (
            (900, "narrow"),
            (1590, "normal"),
            (1000, "narrow"),
            (1800, "wide"),
        ):
            desk.window.resize(width, 1000)
            qtbot.waitUntil(lambda f=form, page=desk.bench.page: page.form == f)
            settle()
            qtbot.wait(20)
    stall_watch.check()
