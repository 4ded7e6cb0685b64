"""What the window knows of its engine: which requests wait, and what to do when it dies.

Bytes in, bytes out; no process, no thread, no clock. `client.EngineClient` runs it with
threads; an adapter around `QProcess` could run it as well.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TypeAlias

from verifier_app.engine.frames import Decoder, Message, encode
from verifier_app.engine.parts import Part, PartError
from verifier_app.engine.protocol import (
    BEGUN,
    CANCELLED,
    ERROR,
    EVENT,
    KINDS,
    REPLY,
    RESTARTED,
    STOPPED,
    Cancel,
    Event,
    Failure,
    Question,
    Shutdown,
    message_of,
)

KILLS_ALLOWED = 1
"""A request that was being worked on when the engine died is repeated this many times."""
DEATHS_ALLOWED = 3
"""Deaths in a row with no request to blame and no answer between: starting again is no use."""

KILLED_TWICE = Failure(
    "This request stopped the engine twice.",
    "The others go on. Try another sample, or another form of this one.",
    defect=True,
)
WILL_NOT_RUN = Failure(
    "The engine does not start, or stops at once.",
    "Run the command self-test to see why.",
    defect=True,
)


@dataclass(frozen=True)
class Outcome:
    """The end of a request: `answer` or `failure`, or neither where it was cancelled."""

    id: int
    question: Question
    answer: Part | None = None
    failure: Failure | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether the request was cancelled, or replaced by a newer one for its pane."""
        return self.answer is None and self.failure is None


Delivery: TypeAlias = "Outcome | Event"


@dataclass
class _Waiting:
    question: Question
    frame: bytes
    begun: bool = False
    kills: int = 0


@dataclass(frozen=True)
class Death:
    """What to do after the engine died: tell `deliveries`, then start a new one if `restart`."""

    deliveries: tuple[Delivery, ...]
    restart: bool


@dataclass
class Connection:
    """The state of a conversation with one engine after another.

    Not safe for several threads: whoever has some keeps a lock.
    """

    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    _waiting: dict[int, _Waiting] = field(default_factory=dict)
    _decoder: Decoder = field(default_factory=Decoder)
    _deaths: int = 0

    @property
    def waiting(self) -> tuple[int, ...]:
        """Ids of the requests that have no answer yet, oldest first."""
        return tuple(self._waiting)

    @property
    def unanswered(self) -> bytes:
        """What a new engine has to be sent: all requests that have no answer yet."""
        return b"".join(waiting.frame for waiting in self._waiting.values())

    def ask(self, question: Question, pane: str | None = None) -> tuple[int, bytes]:
        """Number a question.

        Args:
            question: What to ask.
            pane: The place that waits for the answer, if a newer question for the same
                place makes this one pointless.

        Returns:
            Its id, and the bytes to send.

        Raises:
            FrameError: The question is too large to be sent.
        """
        identity = next(self._ids)
        frame = encode(message_of(question, question.kind, identity, pane))
        self._waiting[identity] = _Waiting(question, frame)
        return identity, frame

    def cancel(self, identity: int) -> tuple[tuple[Delivery, ...], bytes]:
        """Forget a request; the answer is at once, whatever the engine is doing.

        Returns:
            What to deliver, and the bytes to send; nothing where no such request waits.
        """
        waiting = self._waiting.pop(identity, None)
        if waiting is None:
            return (), b""
        cancel = encode(message_of(Cancel(identity), Cancel.kind))
        return (Outcome(identity, waiting.question),), cancel

    def shutdown(self) -> bytes:
        """The bytes that end the engine; nothing waits any longer."""
        self._waiting.clear()
        return encode(message_of(Shutdown(), Shutdown.kind))

    def receive(self, data: bytes) -> list[Delivery]:
        """Take what the engine sent; junk and late answers are dropped."""
        deliveries = []
        for received in self._decoder.feed(data):
            if isinstance(received, Message):
                delivery = self._event(received) if received.kind == EVENT else self._end(received)
                if delivery is not None:
                    deliveries.append(delivery)
        return deliveries

    def _event(self, message: Message) -> Event | None:
        try:
            event = Event.unpack(message.payload, message.blobs)
        except PartError:
            return None
        if event.name == BEGUN and event.of in self._waiting:
            self._waiting[event.of].begun = True
        return event

    def _end(self, message: Message) -> Outcome | None:
        waiting = self._waiting.get(message.id)
        if waiting is None or message.kind not in (REPLY, ERROR, CANCELLED):
            return None
        del self._waiting[message.id]
        self._deaths = 0
        question = waiting.question
        if message.kind == CANCELLED:
            return Outcome(message.id, question)
        try:
            if message.kind == ERROR:
                failure = Failure.unpack(message.payload)
                return Outcome(message.id, question, failure=failure)
            answer = KINDS[question.kind][1].unpack(message.payload, message.blobs)
        except PartError as error:
            failure = Failure(f"The engine's answer was not understood ({error}).", defect=True)
            return Outcome(message.id, question, failure=failure)
        return Outcome(message.id, question, answer=answer)

    def died(self, *, asked: bool = False) -> Death:
        """Say what follows from the engine's death.

        A request that it was working on for the second time is reported; all others
        that wait go to the next engine, unless one dies after the other without an answer.
        A death that was `asked` for does not count among those. A request that it ends twice is
        reported all the same: it may be why that was asked for.
        """
        self._decoder = Decoder()
        blamed = any(waiting.begun for waiting in self._waiting.values())
        if not asked:
            self._deaths = 0 if blamed else self._deaths + 1
        if self._deaths >= DEATHS_ALLOWED:
            return self.gave_up()
        deliveries: list[Delivery] = [Event(RESTARTED)]
        for identity, waiting in list(self._waiting.items()):
            waiting.kills += waiting.begun
            waiting.begun = False
            if waiting.kills > KILLS_ALLOWED:
                deliveries.append(self._failed(identity, KILLED_TWICE))
        return Death(tuple(deliveries), restart=True)

    def gave_up(self) -> Death:
        """Report everything that waits: no engine can be started. The next question tries anew."""
        self._deaths = 0
        failed = [self._failed(identity, WILL_NOT_RUN) for identity in list(self._waiting)]
        return Death((Event(STOPPED), *failed), restart=False)

    def _failed(self, identity: int, failure: Failure) -> Outcome:
        return Outcome(identity, self._waiting.pop(identity).question, failure=failure)
