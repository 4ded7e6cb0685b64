"""Starts the engine, keeps it running, and delivers its answers. Knows no Qt and no torch.

Three threads: one reads the engine's answers and calls `deliver`; one writes to it, so
that whoever asks never waits for a full pipe; the caller's. The engine ends by itself
when its standard input closes, so a program that is killed leaves none behind.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import verifier_app
from verifier_app.engine.flags import ENGINE_FLAG

if TYPE_CHECKING:
    from verifier_app.engine.connection import Connection, Delivery
    from verifier_app.engine.protocol import Question

CONSOLE_SUFFIX = "-cli"
"""The frozen program's console twin is named like the program, with this before the suffix."""
_CHUNK = 1 << 16
_PATIENCE_S = 2.0
NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
"""How a child is created: Windows would show a console for it."""

Deliver: TypeAlias = "Callable[[Delivery], None]"


def engine_command() -> list[str]:
    """The command that starts an engine of this very program."""
    executable = Path(sys.executable)
    if not getattr(sys, "frozen", False):
        return [str(executable), "-m", "verifier_app", ENGINE_FLAG]
    twin = executable.with_name(executable.stem + CONSOLE_SUFFIX + executable.suffix)
    return [str(twin if twin.is_file() else executable), ENGINE_FLAG]


def engine_environment() -> dict[str, str]:
    """The environment of the engine: it must find this package, wherever it was started."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = str(Path(verifier_app.__file__).resolve().parent.parent)
        others = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = root if not others else os.pathsep.join((root, others))
        # else -m would take modules from the folder that the program was started in
        environment["PYTHONSAFEPATH"] = "1"
    return environment


class EngineClient:
    """One engine, replaced by a new one whenever it dies.

    Args:
        deliver: Called with every answer and event, in a thread of the client's, or in the
            caller's from `cancel`. It must not wait for anything that the caller holds.
        command: What to start; the engine of this program by default.
    """

    def __init__(
        self,
        deliver: Deliver,
        command: Sequence[str] | None = None,
    ) -> None:
        self._deliver = deliver
        self._command = list(command) if command is not None else engine_command()
        self._environment = engine_environment()
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._closed = False

    @cached_property
    def _connection(self) -> Connection:
        # the engine starts before the window is painted, all that is said to it comes later
        from verifier_app.engine.connection import Connection

        return Connection()

    @property
    def process_id(self) -> int | None:
        """Of the engine that runs now, or None."""
        with self._lock:
            if self._child is None or self._child.process.returncode is not None:
                return None
            return self._child.process.pid

    def start(self) -> None:
        """Start the engine, unless one runs.

        Raises:
            OSError: The program cannot be started.
        """
        with self._lock:
            self._started()

    def restart(self) -> bool:
        """Have another engine take the place of the one that runs; False where none does.

        However often, that is not taken for an engine that cannot live.
        """
        with self._lock:
            if self._child is None:
                return False
            self._child.is_unwanted = True
            self._child.process.terminate()
            return True

    def ask(self, question: Question, pane: str | None = None) -> int:
        """Send a question without waiting.

        Args:
            question: What to ask.
            pane: The place that waits for the answer; see `Connection.ask`.

        Returns:
            Its id; the `Outcome` with the same id ends it.

        Raises:
            FrameError: The question is too large to be sent.
            OSError: There is no engine and none can be started.
        """
        with self._lock:
            child = self._started()
            identity, frame = self._connection.ask(question, pane)
            child.write(frame)
        return identity

    def cancel(self, identity: int) -> None:
        """Forget a request; its outcome, cancelled, is delivered before this returns."""
        with self._lock:
            deliveries, frame = self._connection.cancel(identity)
            if frame and self._child is not None:
                self._child.write(frame)
        for delivery in deliveries:
            self._deliver(delivery)

    def close(self) -> None:
        """End the engine and wait until it is gone; nothing is delivered any more."""
        with self._lock:
            self._closed = True
            child, self._child = self._child, None
            frame = self._connection.shutdown()
        if child is not None:
            child.write(frame)
            child.end()

    def _started(self) -> _Child:
        """The running child; called with the lock held."""
        if self._closed:
            problem = "the engine's client is closed"
            raise RuntimeError(problem)
        if self._child is None:
            self._child = _Child(self._command, self._environment, self._received, self._gone)
        return self._child

    def _received(self, child: _Child, data: bytes) -> None:
        with self._lock:
            if child is not self._child:
                return
            deliveries = self._connection.receive(data)
        for delivery in deliveries:
            self._deliver(delivery)

    def _gone(self, child: _Child) -> None:
        """The child has died; in its own reader's thread.

        That is told before the next one is started, whose own news must not come first. What
        is asked meanwhile is written to the dead one, and sent with all else that waits.
        """
        with self._lock:
            if self._closed or child is not self._child:
                return
            death = self._connection.died(asked=child.is_unwanted)
        for delivery in death.deliveries:
            self._deliver(delivery)
        self._replace(restart=death.restart)

    def _replace(self, *, restart: bool) -> None:
        """Start another child instead of the dead one, if need be, and send it what waits."""
        with self._lock:
            if self._closed:
                return
            self._child = None
            if not (restart or self._connection.waiting):
                return
            try:
                self._started().write(self._connection.unanswered)
            except OSError:
                death = self._connection.gave_up()
            else:
                return
        for delivery in death.deliveries:
            self._deliver(delivery)


class _Child:
    """One engine process with its reader and its writer.

    Attributes:
        process: The engine.
        is_unwanted: Whether it was asked to end, for another one to take its place.
    """

    def __init__(
        self,
        command: list[str],
        environment: dict[str, str],
        received: Callable[[_Child, bytes], None],
        gone: Callable[[_Child], None],
    ) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # libraries name files there; defects go to the log
            env=environment,
            bufsize=0,
            creationflags=NO_WINDOW,
        )
        self.is_unwanted = False
        self._received = received
        self._gone = gone
        self._frames: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name="engine reader", daemon=True)
        self._writer = threading.Thread(target=self._write, name="engine writer", daemon=True)
        self._reader.start()
        self._writer.start()

    def write(self, frame: bytes) -> None:
        """Queue a frame for the engine."""
        self._frames.put(frame)

    def end(self) -> None:
        """Close the engine's standard input and wait for its end; kill it if need be."""
        self._frames.put(None)
        try:
            self.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if threading.current_thread() is not self._reader:
            self._reader.join()
        self._writer.join()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            while data := stream.read(_CHUNK):
                self._received(self, data)
        # whatever closed the pipe, this process will answer nothing any more
        self.process.kill()
        self.process.wait()
        self._frames.put(None)
        self._gone(self)

    def _write(self) -> None:
        assert self.process.stdin is not None
        with suppress(OSError), self.process.stdin as stream:
            while (frame := self._frames.get()) is not None:
                view = memoryview(frame)
                while view:
                    view = view[stream.write(view) :]
