"""A real engine process whose handlers do what the sample's name says, without a network."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from verifier_app.engine.channel import Channel
from verifier_app.engine.defects import Log
from verifier_app.engine.parts import Part
from verifier_app.engine.protocol import Compare, CompareReply, Hello, HelloReply
from verifier_app.engine.server import Check, Handler, Server
from verifier_app.errors import SampleError


def compare(question: Compare, check: Check) -> Part:
    what = question.questioned.path
    if what == "crash":
        os._exit(9)
    if what == "until cancelled":
        while True:
            check()
    if what == "print":
        sys.stdout.write("junk\n")
        sys.stdout.flush()
        os.write(1, b'{"v": 1, "id": 1, "kind": "reply"}\n')
        os.system("echo junk of a grandchild")
    if what == "user error":
        raise SampleError("The file ends too early.", "Scan it again.", what)
    if what == "defect":
        raise ZeroDivisionError("in /home/jane/secret signature.png")
    if what == "too large to send":
        return CompareReply({"raw": float("nan")}, 1.0)
    return CompareReply({"questioned": what, "stdin": sys.stdin.read()}, 1.0)


def hello(question: Hello, check: Check) -> Part:
    return HelloReply("0", {"name": "cpu", "reason": str(os.getpid())}, {})


def load() -> Mapping[str, Handler]:
    if "--no-start" in sys.argv:
        os._exit(3)
    return {"compare": compare, "hello": hello}


if __name__ == "__main__":
    Server(Channel.claimed(), load, Log()).run()
