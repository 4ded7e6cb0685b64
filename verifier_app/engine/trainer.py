"""Starts the trainer, a child process of this very program, and delivers its events.

Knows no Qt and no torch. What goes over the pipes is one JSON object a line; the commands
stand in `training.tuning.child`. The trainer saves and ends by itself when its standard input
closes, so a program that is killed leaves a training that can be continued.
"""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from verifier_app.engine.client import NO_WINDOW, engine_command, engine_environment
from verifier_app.engine.flags import ENGINE_FLAG, TRAINER_FLAG

LAST = ("result", "checked", "kept", "error", "stopped", "suspended", "died")
"""Events after which no more come."""

Event = dict[str, Any]


def trainer_command() -> list[str]:
    """The command that starts a trainer of this very program."""
    return [TRAINER_FLAG if part == ENGINE_FLAG else part for part in engine_command()]


class Trainer:
    """One training in a process of its own.

    Args:
        deliver: Called with every event, in a thread of the trainer's; the last is one of
            `LAST`, `died` where the process ended without a word.
        command: What to start; the trainer of this program by default.
        environment: The child's environment variables.

    Raises:
        OSError: The program cannot be started.
    """

    def __init__(
        self,
        deliver: Callable[[Event], None],
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._deliver = deliver
        self.process = subprocess.Popen(
            trainer_command() if command is None else list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # libraries name files there
            env=engine_environment() if environment is None else dict(environment),
            creationflags=NO_WINDOW,
            text=True,
            encoding="utf-8",
            errors="replace",  # what a library prints besides is no event
        )
        self._lock = threading.Lock()
        self._reader = threading.Thread(target=self._read, name="trainer reader", daemon=True)
        self._reader.start()

    def start(self, request: Mapping[str, Any], word: str = "start") -> None:
        """Begin a training, or with another word one of the errands of `training.tuning.child`."""
        self._send({"do": word, "request": dict(request)})

    def do(self, word: str) -> None:
        """Send `pause`, `resume`, `keep`, `suspend` or `stop`; nothing if it has ended."""
        self._send({"do": word})

    def close(self, patience: float | None = None) -> int | None:
        """Close its input, which suspends it, and wait; its exit code, None if it still runs."""
        with self._lock, suppress(OSError):
            if self.process.stdin is not None:
                self.process.stdin.close()
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            return None
        self._reader.join()
        return code

    def _send(self, command: Mapping[str, Any]) -> None:
        with self._lock, suppress(OSError, ValueError):
            assert self.process.stdin is not None
            self.process.stdin.write(json.dumps(command) + "\n")
            self.process.stdin.flush()

    def _read(self) -> None:
        assert self.process.stdout is not None
        ended = False
        for line in self.process.stdout:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict) and isinstance(event.get("event"), str):
                ended = ended or event["event"] in LAST
                self._deliver(event)
        code = self.process.wait()
        self.process.stdout.close()
        if not ended:
            text = (
                f"The trainer ended unexpectedly (exit code {code})."
                " Start again; a training goes on from its last checkpoint."
            )
            self._deliver({"event": "died", "text": text, "code": code})
