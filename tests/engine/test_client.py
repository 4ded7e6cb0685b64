"""The client with real engine processes; their handlers need no network (fake_engine.py)."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from verifier_app.engine.client import EngineClient, engine_command, engine_environment
from verifier_app.engine.connection import (
    DEATHS_ALLOWED,
    KILLED_TWICE,
    WILL_NOT_RUN,
    Delivery,
    Outcome,
)
from verifier_app.engine.frames import Decoder, Message, encode
from verifier_app.engine.protocol import (
    READY,
    RESTARTED,
    STOPPED,
    Cancel,
    Compare,
    CompareReply,
    Event,
    Hello,
    HelloReply,
    Question,
    Shutdown,
    message_of,
)
from verifier_app.engine.samples import SampleRef

COMMAND = [sys.executable, str(Path(__file__).with_name("fake_engine.py"))]
LIMIT_S = 120
"""No wait is for a time; this only ends a test whose engine never answers."""


def question(what: str) -> Compare:
    return Compare(SampleRef(path=what), ())


class Ears:
    """Collects deliveries and waits for the one that a test is about."""

    def __init__(self) -> None:
        self.deliveries: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
        self.heard: list[Delivery] = []

    def wait(self, wanted: Callable[[Delivery], bool]) -> Delivery:
        while True:
            delivery = self.deliveries.get(timeout=LIMIT_S)
            self.heard.append(delivery)
            if wanted(delivery):
                return delivery

    def outcome(self, identity: int) -> Outcome:
        for delivery in self.heard:
            if isinstance(delivery, Outcome) and delivery.id == identity:
                return delivery
        found = self.wait(lambda own: isinstance(own, Outcome) and own.id == identity)
        assert isinstance(found, Outcome)
        return found

    def event(self, name: str, of: int = 0) -> None:
        self.wait(lambda own: own == Event(name, of))


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def client(ears: Ears) -> Iterator[EngineClient]:
    client = EngineClient(ears.deliveries.put, COMMAND)
    yield client
    client.close()


def test_questions_are_answered_in_order(client, ears):
    client.start()
    ids = [client.ask(question(str(i))) for i in range(3)]
    ears.wait(lambda own: isinstance(own, Event) and own.name == READY)
    for i, identity in enumerate(ids):
        answer = ears.outcome(identity).answer
        assert isinstance(answer, CompareReply)
        assert answer.finding["questioned"] == str(i)
    assert [own.id for own in ears.heard if isinstance(own, Outcome)] == ids


def test_what_libraries_print_disturbs_no_message(client, ears):
    answer = ears.outcome(client.ask(question("print"))).answer
    assert isinstance(answer, CompareReply)
    assert answer.finding == {"questioned": "print", "stdin": ""}


def test_errors_of_people_and_of_the_program_are_told_apart(client, ears, own_home):
    person = ears.outcome(client.ask(question("user error"))).failure
    assert (person.what, person.remedy) == ("The file ends too early.", "Scan it again.")
    assert (person.path, person.defect) == ("user error", False)
    program = ears.outcome(client.ask(question("defect"))).failure
    assert program.defect
    assert "ZeroDivisionError" in program.what
    log = (own_home / "logs" / "engine.log").read_text()
    assert "fake_engine.py" in log
    assert "jane" not in log
    assert "secret" not in log


def test_an_answer_that_cannot_be_sent_is_a_failure(client, ears):
    failure = ears.outcome(client.ask(question("too large to send"))).failure
    assert failure.defect


def test_a_running_request_is_cancelled_at_once_and_the_engine_goes_on(client, ears):
    endless = client.ask(question("until cancelled"))
    ears.event("begun", endless)
    client.cancel(endless)
    assert ears.outcome(endless).is_cancelled
    assert ears.outcome(client.ask(question("next"))).answer is not None


def test_a_newer_question_for_a_pane_replaces_one_that_has_not_begun(client, ears):
    endless = client.ask(question("until cancelled"))
    ears.event("begun", endless)
    older, newer = (client.ask(question(name), pane="finding") for name in ("older", "newer"))
    assert ears.outcome(older).is_cancelled
    client.cancel(endless)
    assert ears.outcome(newer).answer.finding["questioned"] == "newer"
    assert Event("begun", older) not in ears.heard


def test_a_killed_engine_comes_back_and_nothing_is_lost(client, ears):
    endless = client.ask(question("until cancelled"))
    waiting = client.ask(question("waiting"))
    ears.event("begun", endless)
    first = client.process_id
    os.kill(first, signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    ears.event("restarted")
    ears.event("begun", endless)  # repeated once: it may not be to blame
    client.cancel(endless)
    assert ears.outcome(waiting).answer.finding["questioned"] == "waiting"
    assert client.process_id not in (first, None)


def test_a_request_that_stops_the_engine_twice_is_reported_and_the_others_go_on(client, ears):
    killer = client.ask(question("crash"))
    other = client.ask(question("other"))
    assert ears.outcome(killer).failure == KILLED_TWICE
    assert ears.outcome(other).answer.finding["questioned"] == "other"
    assert ears.heard.count(Event("restarted")) == 2


def test_an_engine_that_never_starts_is_reported(ears):
    client = EngineClient(ears.deliveries.put, [*COMMAND, "--no-start"])
    identity = client.ask(Hello())
    assert ears.outcome(identity).failure == WILL_NOT_RUN
    assert client.process_id is None
    client.close()


def test_a_death_is_told_before_the_next_engine_can_die():
    heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()

    def deliver(delivery: Delivery) -> None:
        if delivery == Event(RESTARTED):
            time.sleep(0.5)  # the next one, were it started by now, would be dead before that
        heard.put(delivery)

    client = EngineClient(deliver, [sys.executable, "-S", "-c", "raise SystemExit(3)"])
    client.start()
    told = [heard.get(timeout=LIMIT_S) for _ in range(DEATHS_ALLOWED)]
    client.close()
    assert told == [Event(RESTARTED)] * (DEATHS_ALLOWED - 1) + [Event(STOPPED)]


def test_that_it_does_not_live_is_told_before_what_is_asked_next_starts_it(ears):
    asked = []

    def deliver(delivery: Delivery) -> None:
        if delivery == Event(STOPPED) and not asked:
            asked.append(client.ask(question("asked of one that does not live")))
            time.sleep(0.5)  # the next one, were it started by now, would be dead before that
        ears.deliveries.put(delivery)

    client = EngineClient(deliver, [sys.executable, "-S", "-c", "raise SystemExit(3)"])
    client.start()
    ears.event(STOPPED)
    assert ears.heard == [Event(RESTARTED)] * (DEATHS_ALLOWED - 1) + [Event(STOPPED)]
    assert ears.outcome(asked[0]).failure == WILL_NOT_RUN, "it was tried anew"
    client.close()


def test_what_is_asked_while_a_death_is_told_is_answered(ears):
    asked = []

    def deliver(delivery: Delivery) -> None:
        if delivery == Event(RESTARTED) and not asked:
            asked.append(client.ask(question("asked of a dead one")))
        ears.deliveries.put(delivery)

    client = EngineClient(deliver, COMMAND)
    assert ears.outcome(client.ask(question("crash"))).failure == KILLED_TWICE
    assert ears.outcome(asked[0]).failure is None
    client.close()


def test_an_engine_that_is_restarted_again_and_again_lives(client, ears):
    assert not client.restart(), "none runs"
    client.start()
    for _ in range(DEATHS_ALLOWED + 1):
        ears.wait(lambda own: isinstance(own, Event) and own.name == READY)
        assert client.restart()
        ears.event(RESTARTED)
    assert ears.outcome(client.ask(question("a"))).answer is not None
    assert Event(STOPPED) not in ears.heard


def test_a_program_that_is_not_there_is_an_error_of_the_caller(ears):
    client = EngineClient(ears.deliveries.put, ["/nowhere/engine"])
    with pytest.raises(OSError):
        client.start()
    client.close()


def test_closing_while_the_engine_works_ends_it_and_delivers_nothing_more(client, ears):
    endless = client.ask(question("until cancelled"))
    ears.event("begun", endless)
    process = client._child.process
    client.close()
    assert process.returncode == 0
    assert ears.deliveries.empty()
    with pytest.raises(RuntimeError):
        client.ask(Hello())


def started() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=engine_environment()
    )


def message(part: Question, identity: int = 1) -> bytes:
    return encode(message_of(part, part.kind, identity))


def test_the_engine_ends_when_its_parent_is_gone_even_in_the_middle_of_work():
    with started() as process:
        process.stdin.write(message(question("until cancelled")))
        process.stdin.flush()
        while b"begun" not in process.stdout.readline():
            pass
        process.stdin.close()
        assert process.wait(LIMIT_S) == 0


def test_junk_is_answered_with_errors_and_work_goes_on():
    data = b"".join(
        (
            b"\xff\xfe junk\n",
            b'{"v": 1, "id": 4, "kind": "no such kind", "payload": {}, "blobs": [3]}\nabc',
            b'{"v": 1, "id": 5, "kind": "compare", "payload": {"questioned": 3}}\n',
            b'{"v": 99, "id": 6, "kind": "hello"}\n',
            encode(message_of(Cancel(1234), "cancel", 7)),
            message(Hello(), 8),
        )
    )
    with started() as process:
        process.stdin.write(data)
        process.stdin.flush()
        decoder, ends = Decoder(), {}
        while 8 not in ends:
            for received in decoder.feed(process.stdout.read1()):
                assert isinstance(received, Message)
                if received.kind != "event":
                    ends[received.id] = received
        process.stdin.write(message(Shutdown(), 9))
        process.stdin.flush()
        rest = decoder.feed(process.stdout.read())
        assert process.wait(LIMIT_S) == 0
    kinds = {identity: own.kind for identity, own in ends.items()}
    assert kinds == {0: "error", 4: "error", 5: "error", 6: "error", 7: "reply", 8: "reply"}
    assert all(ends[identity].payload["defect"] for identity in (0, 4, 5, 6))
    assert [own.id for own in rest] == [9]
    assert HelloReply.unpack(ends[8].payload).device["reason"] == str(process.pid)


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is sent to a group on POSIX only")
def test_ctrl_c_is_left_to_the_parent():
    command = [sys.executable, "-c", SIGNALLED]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=engine_environment()
    ) as process:
        assert b"ready" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdin.write(message(Hello()))
        process.stdin.flush()
        while b"reply" not in process.stdout.readline():
            pass
        process.stdin.close()
        assert process.wait(LIMIT_S) == 0


SIGNALLED = """
from verifier_app.engine import server
from verifier_app.engine.protocol import HelloReply
server._load = lambda: {"hello": lambda question, check: HelloReply("0", {}, {})}
server.main()
"""


def test_the_command_starts_this_program_or_the_console_twin_of_the_frozen_one(
    tmp_path, monkeypatch
):
    assert engine_command() == [sys.executable, "-m", "verifier_app", "--engine"]
    program, twin = tmp_path / "verifier-app.exe", tmp_path / "verifier-app-cli.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert engine_command() == [str(program), "--engine"]
    twin.touch()
    assert engine_command() == [str(twin), "--engine"]


def test_the_engine_takes_no_modules_from_the_folder_it_is_started_in(tmp_path):
    (tmp_path / "platformdirs.py").write_text("raise SystemExit(77)")
    script = "import platformdirs, sys; sys.exit(0)"
    command = [sys.executable, "-m", "verifier_app", "info", "--help"]
    for own in ([sys.executable, "-c", script], command):
        done = subprocess.run(
            own, cwd=tmp_path, env=engine_environment(), check=False, capture_output=True
        )
        assert done.returncode == 0
