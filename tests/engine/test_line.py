from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from verifier_app.engine import server
from verifier_app.engine.line import Line, Task
from verifier_app.engine.protocol import Hello
from verifier_app.errors import Interrupted


def task(identity: int, pane: str | None = None) -> Task:
    return Task(identity, Hello(), pane)


def test_a_newer_task_replaces_the_waiting_one_of_its_pane_and_goes_to_the_end():
    line = Line()
    assert line.put(task(1, "a")) is None
    assert line.put(task(2)) is None
    replaced = line.put(task(3, "a"))
    assert replaced is not None
    assert replaced.id == 1
    assert [line.take().id, line.take().id] == [2, 3]


def test_tasks_without_a_pane_replace_nothing():
    line = Line()
    assert [line.put(task(1)), line.put(task(2))] == [None, None]
    assert [line.take().id, line.take().id] == [1, 2]


def test_a_task_that_has_begun_is_not_replaced():
    line = Line()
    line.put(task(1, "a"))
    running = line.take()
    assert line.put(task(2, "a")) is None
    running.check()


def test_dropping_takes_a_waiting_task_out_and_finds_the_running_one():
    line = Line()
    for identity in (1, 2, 3):
        line.put(task(identity))
    running = line.take()
    assert line.drop(1) is running
    dropped = line.drop(2)
    assert dropped is not None
    assert dropped.id == 2
    assert line.drop(2) is None
    assert line.take().id == 3
    assert line.drop(1) is None


def test_a_task_is_answered_once_and_then_its_work_stops():
    own = task(1)
    own.check()
    assert own.claim()
    assert not own.claim()
    with pytest.raises(Interrupted):
        own.check()


def test_progress_is_told_now_and_then_and_at_its_end(monkeypatch):
    now, told = [100], []
    monkeypatch.setattr(server, "_NOT_OFTENER_S", 10)
    monkeypatch.setattr(server, "time", SimpleNamespace(monotonic=lambda: now[0]))
    channel = SimpleNamespace(send=lambda event, _kind: told.append(event.facts["done"]))
    own = task(1)
    watch = server.Watch(own, channel)
    for done in range(26):
        watch.tell(done, 25)
        watch.tell(0, 0)  # nothing to count, nothing to tell
        now[0] += 1
    assert told == [0, 10, 20, 25]
    own.claim()
    with pytest.raises(Interrupted):
        watch.tell(25, 25)


def test_taking_waits_for_the_next_task():
    line = Line()
    taken: list[int] = []
    thread = threading.Thread(target=lambda: taken.append(line.take().id))
    thread.start()
    line.put(task(5))
    thread.join(30)
    assert taken == [5]
