"""The engine as the window starts it, with a real (untrained) model, and without the internet."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
from pathlib import Path

import pytest

from tests.engine import no_internet, tiny_model
from tests.examples import example
from verifier_app.engine.client import EngineClient, engine_environment
from verifier_app.engine.connection import Delivery, Outcome
from verifier_app.engine.page_questions import ShowPage
from verifier_app.engine.protocol import READY, Compare, Event, HelloReply, Prepare
from verifier_app.engine.samples import SampleRef

LIMIT_S = 180
OFFLINE = "from tests.engine import no_internet; no_internet.arm(); from verifier_app.engine.server import main; main()"


def ref(name: str) -> SampleRef:
    return SampleRef(path=example(name))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX's")
def test_the_engine_waits_for_no_pipe(own_home, tmp_path):
    tiny_model.write(own_home / "models" / "tiny.safetensors")
    (own_home / "settings.json").write_text(json.dumps({"signature_model": "tiny"}))
    pipe = tmp_path / "pipe.png"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDWR)  # somebody who has not written yet
    heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    client = EngineClient(heard.put)
    try:
        client.start()
        for question in (
            Prepare(SampleRef(path=str(pipe))),
            ShowPage(SampleRef(path=str(pipe)), search=False),
            Prepare(SampleRef(path="/dev/zero")),
        ):
            asked = client.ask(question)
            delivery = heard.get(timeout=LIMIT_S)
            while not (isinstance(delivery, Outcome) and delivery.id == asked):
                delivery = heard.get(timeout=LIMIT_S)
            assert delivery.failure.what == "This is a pipe or a device, not a file."
            assert delivery.failure.path == question.sample.path
    finally:
        client.close()
        os.close(held)


def test_a_comparison_in_the_window_needs_no_internet(own_home):
    tiny_model.write(own_home / "models" / "tiny.safetensors")
    (own_home / "settings.json").write_text(json.dumps({"signature_model": "tiny"}))
    heard: queue.SimpleQueue[Delivery] = queue.SimpleQueue()
    client = EngineClient(heard.put, [sys.executable, "-c", OFFLINE])

    def outcome(identity: int) -> Outcome:
        while True:
            delivery = heard.get(timeout=LIMIT_S)
            if isinstance(delivery, Outcome) and delivery.id == identity:
                return delivery

    try:
        client.start()
        event = heard.get(timeout=LIMIT_S)
        while not (isinstance(event, Event) and event.name == READY):
            event = heard.get(timeout=LIMIT_S)
        facts = HelloReply.unpack(event.facts)
        assert facts.models["signature"]["name"] == "tiny"
        asked = client.ask(Compare(ref("a-1"), (ref("a-2"), ref("b-1"))))
        finding = outcome(asked).answer.finding
        assert finding["model"]["name"] == "tiny"
        assert len(finding["references"]) == 2
        seen = outcome(client.ask(Prepare(ref("a-1")))).answer
        assert seen.sha256 == finding["questioned"]["sha256"]
        failure = outcome(client.ask(Prepare(SampleRef(path=str(Path("/no/such.png")))))).failure
        assert failure.path == str(Path("/no/such.png"))
        assert not failure.defect
    finally:
        client.close()
    assert not (own_home / "logs" / "engine.log").read_text()


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_watch_would_catch_a_socket(family):
    script = f"import socket; from tests.engine import no_internet; no_internet.arm(); socket.socket(socket.{family})"
    done = subprocess.run([sys.executable, "-c", script], env=engine_environment(), check=False)
    assert done.returncode == no_internet.CAUGHT
