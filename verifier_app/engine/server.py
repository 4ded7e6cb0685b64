"""The engine's process: a thread that reads requests, and the main thread that works.

It holds nothing that could be lost, so it ends at once when its standard input closes,
which is how it notices that its parent is gone.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Protocol, TypeAlias

from verifier_app.engine.channel import Channel
from verifier_app.engine.defects import Log
from verifier_app.engine.frames import Decoder, Message, Received
from verifier_app.engine.line import Line, Task
from verifier_app.engine.parts import Part, PartError
from verifier_app.engine.protocol import (
    BEGUN,
    CANCELLED,
    ERROR,
    EVENT,
    KINDS,
    PROGRESS,
    READY,
    REPLY,
    Cancel,
    Done,
    Event,
    Failure,
    Hello,
    Shutdown,
)
from verifier_app.errors import Interrupted, UserError
from verifier_app.store.reading import refuse_pipes

_NOT_OFTENER_S = 0.1


class Check(Protocol):
    """Called between the steps of a long request."""

    def __call__(self) -> None:
        """Raise Interrupted where the request was cancelled."""

    def tell(self, done: int, of: int) -> None:
        """The same, and tell whoever waits how far it is (0 of 0: nothing to count)."""


class Watch:
    """The check of one task."""

    def __init__(self, task: Task, channel: Channel) -> None:
        self._task = task
        self._channel = channel
        self._next = 0.0

    def __call__(self) -> None:
        """Raise Interrupted where the request was cancelled."""
        self._task.check()

    def tell(self, done: int, of: int) -> None:
        """Tell the parent, ten times a second at most."""
        self._task.check()
        now = time.monotonic()
        if of and (now >= self._next or done == of):
            self._next = now + _NOT_OFTENER_S
            facts = {"done": done, "of": of}
            self._channel.send(Event(PROGRESS, self._task.id, facts), EVENT)


Handler: TypeAlias = Callable[[Any, Check], Part]
"""Answers a question of one kind."""
Load: TypeAlias = Callable[[], Mapping[str, Handler]]
"""Imports what is heavy and gives the handlers by kind."""


class Server:
    """Answers requests from `channel`; `load` runs first, while requests already queue."""

    def __init__(self, channel: Channel, load: Load, log: Log) -> None:
        self._channel = channel
        self._load = load
        self._log = log
        self._line = Line()

    def run(self) -> NoReturn:
        """Read and work until the parent is gone."""
        threading.Thread(target=self._read, name="reader", daemon=True).start()
        try:
            handlers = self._load()
            self._channel.send(Event(READY, facts=_facts(handlers)), EVENT)
            while True:
                self._work(self._line.take(), handlers)
        except BaseException as error:  # noqa: BLE001 - logged; the parent sees the end
            self._log.write(error)
            self._channel.leave(1)

    def _work(self, task: Task, handlers: Mapping[str, Handler]) -> None:
        self._channel.send(Event(BEGUN, of=task.id), EVENT)
        answer: Part
        kind = ERROR
        try:
            task.check()
            answer, kind = self._answer(task, handlers), REPLY
        except Interrupted:
            answer, kind = Done(), CANCELLED
        except UserError as error:
            answer = Failure.of(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the other requests go on
            self._log.write(error)
            answer = _defect(error)
        if task.claim():
            self._channel.send(answer, kind, task.id)

    def _answer(self, task: Task, handlers: Mapping[str, Handler]) -> Part:
        return handlers[task.question.kind](task.question, Watch(task, self._channel))

    def _read(self) -> NoReturn:
        decoder = Decoder()
        try:
            while data := self._channel.read():
                for received in decoder.feed(data):
                    self._take(received)
        except BaseException as error:  # noqa: BLE001 - logged; the parent sees the end
            self._log.write(error)
            self._channel.leave(1)
        self._channel.leave()

    def _take(self, received: Received) -> None:
        if not isinstance(received, Message):
            failure = Failure(f"Not a message: {received.reason}.", defect=True)
            self._channel.send(failure, ERROR, received.id)
        elif received.kind not in KINDS:
            failure = Failure("The engine does not know this kind of request.", defect=True)
            self._channel.send(failure, ERROR, received.id)
        else:
            try:
                question = KINDS[received.kind][0].unpack(received.payload, received.blobs)
            except PartError as error:
                failure = Failure(f"Not a {received.kind} request: {error}.", defect=True)
                self._channel.send(failure, ERROR, received.id)
            else:
                self._accept(Task(received.id, question, received.pane))

    def _accept(self, task: Task) -> None:
        if isinstance(task.question, Shutdown):
            self._channel.send(Done(), REPLY, task.id)
            self._channel.leave()
        if isinstance(task.question, Cancel):
            self._end_as_cancelled(self._line.drop(task.question.of))
            self._channel.send(Done(), REPLY, task.id)
        else:
            self._end_as_cancelled(self._line.put(task))

    def _end_as_cancelled(self, task: Task | None) -> None:
        """Answer at once, even if the work stops later."""
        if task is not None and task.claim():
            self._channel.send(Done(), CANCELLED, task.id)


def _facts(handlers: Mapping[str, Handler]) -> dict[str, Any]:
    """What `hello` answers, told unasked."""
    return handlers[Hello.kind](Hello(), _Unwatched()).pack([])


class _Unwatched:
    """The check of what nobody can cancel."""

    def __call__(self) -> None:
        """Go on."""

    def tell(self, done: int, of: int) -> None:
        """Go on."""


def _defect(error: Exception) -> Failure:
    if isinstance(error, MemoryError):
        return Failure("There is not enough memory for this.", "Use a smaller picture.")
    return Failure(
        f"Something went wrong inside the program ({type(error).__name__}).",
        "The log of the engine says where.",
        defect=True,
    )


def main() -> NoReturn:
    """Run the engine on this process's standard input and output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends this one
    refuse_pipes()
    log = Log()
    log.watch()
    Server(Channel.claimed(), _load, log).run()


def _load() -> Mapping[str, Handler]:
    """Import the network and the pictures, and load the model that is likely to be used."""
    from verifier_app.nn.uncollected import uncollected

    with uncollected():
        from verifier_app.engine.bench import Bench
        from verifier_app.engine.handlers import handlers, warm_up

        bench = Bench()
        warm_up(bench)
        return handlers(bench)
