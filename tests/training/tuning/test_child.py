"""The trainer as a real process: commands, a killed child, a parent that is gone."""

from __future__ import annotations

import json
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app.engine.trainer import LAST, Trainer, trainer_command
from verifier_app.errors import UsageError, UserError

PATIENCE = 240.0


class Child:
    """A small trainer, and its events as they come."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self._queue: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.trainer = Trainer(self._queue.put, small.command())

    def until(self, *kinds: str) -> dict[str, Any]:
        """The next event of one of the kinds; any last one ends the waiting."""
        while True:
            event = self._queue.get(timeout=PATIENCE)
            self.events.append(event)
            if event["event"] in (*kinds, *LAST):
                return event

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == kind]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small.data(tmp_path_factory.mktemp("data"), forged=0)


@pytest.fixture
def child(own_home: Path) -> Iterator[Child]:
    own = Child()
    yield own
    own.trainer.process.kill()
    own.trainer.close()


def request(data: Path, tmp_path: Path, **options: Any) -> dict[str, Any]:
    base = tiny_model.write(tmp_path / "tiny.safetensors")
    settings = {"steps": 400, "batch": 2, "frozen": 2, "device": "cpu", "augmentation": 0.0}
    return {
        "data": str(data), "name": "office", "base": str(base), "folder": str(tmp_path / "run"),
        "options": {**settings, **options},
    }  # fmt: skip


def test_pause_resume_and_keep(data, tmp_path, child, own_home):
    child.trainer.do("nonsense")
    child.trainer.start(request(data, tmp_path))
    assert child.until("ignored")["event"] == "ignored"
    assert child.until("step")["event"] == "step"
    child.trainer.do("pause")
    child.until("paused")
    assert child.of("checkpoint")  # a pause may last until the computer is switched off
    steps = len(child.of("step"))
    child.trainer.do("resume")
    child.until("resumed")
    assert len(child.of("step")) == steps
    child.until("step")
    child.trainer.do("keep")
    last = child.until("result")
    assert last["event"] == "result", last
    assert 0 < last["training"]["steps"] < 400
    assert child.trainer.close(PATIENCE) == 0


def test_a_killed_child_loses_little_and_the_next_goes_on(data, tmp_path, child):
    wanted = request(data, tmp_path)
    child.trainer.start(wanted)
    child.until("step")
    child.trainer.do("pause")
    child.until("paused")
    child.trainer.do("resume")
    child.until("resumed")
    saved = child.of("checkpoint")[-1]["step"]
    child.until("step")
    child.trainer.process.kill()
    assert child.until("died")["event"] == "died"
    assert (tmp_path / "run" / "turn0" / "checkpoint.pt").is_file()
    again = Child()
    try:
        again.trainer.start(wanted)
        assert again.until("step")["step"] == saved + 1
        again.trainer.process.stdin.close()  # as if the window had crashed
        assert again.until("suspended")["event"] == "suspended"
        assert again.of("checkpoint")
        assert again.trainer.close(PATIENCE) == 0
    finally:
        again.trainer.process.kill()
        again.trainer.close()


def test_stop_answers_at_once_and_leaves_nothing(data, tmp_path, child, own_home):
    child.trainer.start(request(data, tmp_path))
    child.until("checking")
    assert (tmp_path / "run").stat().st_mode & 0o777 == 0o700  # nobody else may look into it
    child.trainer.do("stop")
    assert child.until("stopped")["event"] == "stopped"
    assert child.trainer.close(PATIENCE) == 0
    assert not (tmp_path / "run").exists()
    assert not list(own_home.glob("models/*"))


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of Unix")
def test_ctrl_c_in_the_terminal_reaches_both_and_the_training_is_saved(data, tmp_path, child):
    child.trainer.start(request(data, tmp_path))
    assert child.until("step")["event"] == "step"
    child.trainer.process.send_signal(signal.SIGINT)
    assert child.until("step")["event"] == "step"
    assert child.trainer.close(PATIENCE) == 0  # as the command does upon Ctrl+C
    assert child.until("suspended")["event"] == "suspended"
    assert list((tmp_path / "run").glob("*/checkpoint.pt"))


def test_what_fails_because_a_stop_takes_its_folder_away_is_not_told(tmp_path, monkeypatch):
    from verifier_app.training.tuning import child

    said = _Nowhere()
    emit = child.Events(said)
    step = threading.Thread(target=emit, args=({"event": "error", "text": "It is gone."},))

    def remove(_folder: Path) -> None:
        step.start()  # its step fails now
        step.join(0.2)

    def leave(code: int) -> None:
        raise SystemExit(code)

    monkeypatch.setattr(child.runs, "remove", remove)
    monkeypatch.setattr(child.os, "_exit", leave)
    commands = child.Commands(_Lines(), emit)
    commands._folder = tmp_path
    with pytest.raises(SystemExit):
        commands._take("stop", "")
    step.join()
    assert json.loads(said.text.splitlines()[0]) == {"event": "stopped"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"options": {"loss": "odd"}}, "loss cannot be 'odd'"),
        ({"options": {"batch": 3}}, "batch cannot be 3"),
        ({"preset": "slow"}, "no preset 'slow'"),
        ({"data": "/no/such/place"}, "does not exist"),
        ({"base": "nobody"}, "no model 'nobody'"),
        ({"name": None}, "lacks a name"),
    ],
)
def test_a_wrong_request_is_one_sentence(data, tmp_path, changes, said, own_home, capsys):
    """In this process: what is wrong with a request needs no training to be seen."""
    from verifier_app.training.tuning.child import Commands, Events, serve

    line = json.dumps({"do": "start", "request": {**request(data, tmp_path), **changes}})
    source = _Lines([line])
    emit = Events(_Nowhere())
    with pytest.raises(UserError, match=said) as caught:
        serve(Commands(source, emit), emit)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("error", "kind", "said"),
    [
        (RuntimeError("CUDA error: unspecified launch failure"), UserError, "stopped answering"),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED"), UserError, "not enough memory"),
        (MemoryError(), UserError, "not enough memory"),
        (RuntimeError("shapes differ"), RuntimeError, "shapes"),
    ],
)
def test_a_device_that_fails_while_it_measures_or_compares_is_a_sentence(
    monkeypatch, error, kind, said
):
    from verifier_app.training.tuning import child

    def lost(*_: object) -> None:
        raise error

    monkeypatch.setattr(child, "_train", lost)
    emit = child.Events(_Nowhere())
    with pytest.raises(kind, match=said):
        child.serve(child.Commands(_Lines(['{"do": "start", "request": {}}']), emit), emit)


def test_without_a_start_nothing_is_done():
    from verifier_app.training.tuning.child import Commands, Events, serve

    said = _Nowhere()
    emit = Events(said)
    with pytest.raises(UsageError, match="Nothing was started"):
        serve(Commands(_Lines(["[", '{"do": "start"}', "7", '{"do": "stop"}']), emit), emit)
    assert said.text.count('"ignored"') == 3


@pytest.mark.parametrize(
    ("error", "refused"),
    [(UsageError("It is too short."), True), (UserError("It is gone."), False)],
)
def test_what_was_asked_for_wrongly_is_told_to_be_refused(monkeypatch, error, refused):
    from verifier_app.training.tuning import child

    def fails(*_: object) -> None:
        raise error

    said = _Nowhere()
    monkeypatch.setattr(child, "serve", fails)
    monkeypatch.setattr(child.signal, "signal", lambda *_: None)
    monkeypatch.setattr(child.os, "_exit", lambda _code: None)
    monkeypatch.setattr(sys, "stdout", said)
    child.main()
    assert json.loads(said.text) == {"event": "error", "refused": refused, "text": str(error)}


def test_a_defect_is_told_by_kind_and_place_alone():
    from verifier_app.training.tuning.child import _defect

    def fails() -> None:
        raise KeyError("/home/ann/secret.png")

    try:
        fails()
    except KeyError as error:
        text = _defect(error)
    assert "KeyError in test_child.py, line" in text
    assert "ann" not in text


def test_the_trainer_is_this_very_program():
    assert trainer_command()[-1] == "--trainer"
    assert trainer_command()[-3:-1] == ["-m", "verifier_app"]


class _Lines(list):
    """Lines of a standard input."""


class _Nowhere:
    """A standard output that keeps what is written."""

    text = ""

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass
