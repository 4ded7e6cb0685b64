"""The engine's end of the pipes: frames only, whatever libraries print."""

from __future__ import annotations

import os
import sys
import threading
from io import FileIO
from typing import NoReturn

from verifier_app.engine.frames import FrameError, encode
from verifier_app.engine.parts import Part
from verifier_app.engine.protocol import ERROR, Failure, message_of

_CHUNK = 1 << 16
_PATIENCE_S = 1.0


class Channel:
    """Reads bytes from the parent and sends it messages, from any thread."""

    def __init__(self, incoming: FileIO, outgoing: FileIO) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._lock = threading.Lock()

    @classmethod
    def claimed(cls) -> Channel:
        """Take standard input and output for messages.

        Afterwards descriptor 0 is empty and 1 is where 2 is, so that neither Python nor
        a C library can write between frames, nor a grandchild hold the pipes open.
        """
        incoming, outgoing = FileIO(os.dup(0), "rb"), FileIO(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 0, inheritable=False)
        try:
            os.dup2(2, 1)
        except OSError:  # a windowed program has no standard error
            os.dup2(nothing, 1)
            os.dup2(nothing, 2)
        os.close(nothing)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 - a descriptor
        sys.stdout = open(1, "w", encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
        return cls(incoming, outgoing)

    def read(self) -> bytes:
        """What the parent sent, as soon as there is something; empty when it has gone."""
        try:
            return self._incoming.read(_CHUNK) or b""
        except OSError:
            return b""

    def send(self, part: Part, kind: str, identity: int = 0) -> None:
        """Send `part` as a message; end the process if nobody reads any more."""
        try:
            frame = encode(message_of(part, kind, identity))
        except FrameError as error:
            failure = Failure(f"The answer cannot be sent: {error}.", defect=True)
            frame = encode(message_of(failure, ERROR, identity))
        with self._lock:
            view = memoryview(frame)
            while view:
                try:
                    view = view[self._outgoing.write(view) :]
                except OSError:
                    os._exit(0)

    def leave(self, code: int = 0) -> NoReturn:
        """End the process at once, but not in the middle of a frame.

        Tearing down an interpreter that holds a network takes longer than the work.
        """
        self._lock.acquire(timeout=_PATIENCE_S)
        os._exit(code)
