"""A real engine process with canned answers: for the window's link, without a network.

The name of the questioned sample says what happens: `crash` ends the process, `crash once`
does so the first time only (a file beside it remembers), anything else is answered.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from verifier_app.engine.frames import Decoder, Message, encode

VERSION = {
    "version": "0",
    "device": {"name": "cpu", "reason": "a test"},
    "models": {"signature": {"name": "tiny"}},
}


def send(message):
    os.write(1, encode(message))


def answer(message):
    if message.kind == "shutdown":
        os._exit(0)
    if message.kind == "cancel":
        return
    send(Message("event", 0, {"name": "begun", "of": message.id, "facts": None}))
    what = str(message.payload.get("questioned", {}).get("path", ""))
    mark = Path(what)
    if what.endswith("crash"):
        os._exit(9)
    if what.endswith("crash once") and not mark.exists():
        mark.touch()
        os._exit(9)
    if what.endswith("broken"):
        payload = {"what": "The file ends too early.", "remedy": "Scan it again.", "path": what,
                   "defect": False}  # fmt: skip
        send(Message("error", message.id, payload))
        return
    send(Message("reply", message.id, {"llr": 1.5, "elapsed_ms": 2.0}))


if __name__ == "__main__":
    decoder = Decoder()
    send(Message("event", 0, {"name": "ready", "of": 0, "facts": VERSION}))
    while data := os.read(0, 65536):
        for received in decoder.feed(data):
            if isinstance(received, Message):
                answer(received)
    sys.exit(0)
