from __future__ import annotations

import sys

import pytest

from tests.ui.loud import spoken
from verifier_app.engine.client import EngineClient
from verifier_app.engine.connection import KILLED_TWICE, WILL_NOT_RUN
from verifier_app.engine.protocol import Compare
from verifier_app.engine.samples import SampleRef
from verifier_app.ui.engine_link import EngineLink, EngineState

CHILD = [sys.executable, "-m", "tests.ui.engine_child"]


def question(name):
    return Compare(questioned=SampleRef(path=name), references=(SampleRef(path="/r.png"),))


class Answers:
    def __init__(self):
        self.got = []

    def __call__(self, answer, failure):
        self.got.append((answer, failure))


@pytest.fixture
def link(qtbot):
    made = EngineLink(lambda deliver: EngineClient(deliver, CHILD))
    made.start()
    yield made
    made.close()


def ready(link):
    return lambda: link.state is EngineState.READY


def test_questions_are_answered_in_the_windows_thread(link, qtbot):
    done = Answers()
    link.ask(question("/a.png"), done=done)
    qtbot.waitUntil(lambda: bool(done.got), timeout=20_000)
    answer, failure = done.got[0]
    assert failure is None
    assert answer.finding == {"llr": 1.5}
    assert link.state is EngineState.READY
    assert link.facts["device"]["reason"] == "a test"
    assert link.is_ready


def test_a_failure_comes_with_what_to_do(link, qtbot):
    done = Answers()
    link.ask(question("/tmp/broken"), done=done)
    qtbot.waitUntil(lambda: bool(done.got), timeout=20_000)
    answer, failure = done.got[0]
    assert answer is None
    assert failure.remedy == "Scan it again."
    assert not failure.defect


def test_a_killed_engine_comes_back_and_the_question_is_asked_again(link, qtbot, tmp_path):
    done = Answers()
    with qtbot.waitSignal(link.restarted, timeout=20_000):
        link.ask(question(str(tmp_path / "crash once")), done=done)
    assert link.restarts == 1
    qtbot.waitUntil(lambda: bool(done.got), timeout=20_000)
    assert done.got[0][0].finding == {"llr": 1.5}
    qtbot.waitUntil(ready(link), timeout=20_000)


def test_a_question_that_kills_twice_is_given_up_and_others_go_on(link, qtbot):
    bad, good = Answers(), Answers()
    link.ask(question("/tmp/crash"), done=bad)
    qtbot.waitUntil(lambda: bool(bad.got), timeout=30_000)
    assert bad.got == [(None, KILLED_TWICE)]
    link.ask(question("/a.png"), done=good)
    qtbot.waitUntil(lambda: bool(good.got), timeout=20_000)
    assert good.got[0][1] is None


def test_restart_on_request(link, qtbot):
    qtbot.waitUntil(ready(link), timeout=20_000)
    before = link.client.process_id
    asked = []
    link.restarted.connect(lambda: asked.append(link.is_asked))
    with qtbot.waitSignal(link.restarted, timeout=20_000):
        link.restart()
    assert asked == [True]
    assert not link.is_asked, "the next one may be by itself"
    qtbot.waitUntil(ready(link), timeout=20_000)
    assert link.client.process_id != before


def test_a_cancelled_question_stays_unanswered(link, qtbot):
    first, second = Answers(), Answers()
    request = link.ask(question("/a.png"), done=first)
    link.cancel(request)
    link.ask(question("/b.png"), done=second)
    qtbot.waitUntil(lambda: bool(second.got), timeout=20_000)
    assert first.got == []


def test_closing_during_work_is_clean(link, qtbot):
    done = Answers()
    link.ask(question("/a.png"), done=done)
    link.close()
    assert link.client.process_id is None
    qtbot.wait(1)
    assert done.got == []


def test_an_engine_that_cannot_be_started_is_a_sentence(qtbot):
    link = EngineLink(lambda deliver: EngineClient(deliver, ["/nonexistent/program"]))
    link.start()
    assert link.state is EngineState.STOPPED
    done = Answers()
    link.ask(question("/a.png"), done=done)
    assert done.got == [], "never before ask has returned"
    qtbot.waitUntil(lambda: bool(done.got))
    assert done.got == [(None, WILL_NOT_RUN)]
    with spoken():
        link.ask(question("/a.png"), done=done)
    qtbot.waitUntil(lambda: len(done.got) == 2)
    assert done.got[1][1].remedy == WILL_NOT_RUN.remedy.upper()
    link.close()
