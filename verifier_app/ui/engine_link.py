"""The engine as the window knows it: questions without waiting, answers as signals."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.engine.connection import Delivery
    from verifier_app.engine.protocol import Failure, HelloReply, Question
    from verifier_app.ui.models.engine import Done, Progress

translate = QCoreApplication.translate


class Client(Protocol):
    """What is needed of `engine.client.EngineClient`."""

    def start(self) -> None:
        """Start the engine's process."""

    def restart(self) -> bool:
        """Have another engine take the place of the one that runs; False where none does."""

    def ask(self, question: Question, pane: str | None = None) -> int:
        """Send a question and give its number."""

    def cancel(self, identity: int) -> None:
        """Forget a request."""

    def close(self) -> None:
        """End the process."""


class EngineState(Enum):
    """What the status bar says about the engine."""

    STARTING = auto()
    READY = auto()
    RESTARTED = auto()
    """Started again after a death; not ready yet."""
    STOPPED = auto()
    """Cannot be started; the next question tries anew."""


class EngineLink(QObject):
    """Passes questions to the client and its deliveries into the window's thread.

    The client calls back in threads of its own; a queued signal carries each delivery
    over, so everything else here runs in the window's thread alone.

    Attributes:
        state: What the engine is doing.
        facts: The engine's hello (version, device, models), or None before it.
        restarts: How often it had to be started again.
        is_asked: Whether it is being started again because somebody asked for it.
        client: Talks with the engine's process.
    """

    state_changed = Signal()
    restarted = Signal()
    _arrived = Signal(object)

    def __init__(
        self, make_client: Callable[[Callable[[Delivery], None]], Client] | None = None
    ) -> None:
        super().__init__()
        self.state = EngineState.STARTING
        self.facts: dict[str, Any] | None = None
        self.restarts = 0
        self.is_asked = False
        self._closed = False
        self._waiting: dict[int, Done] = {}
        self._watching: dict[int, Progress] = {}
        self._unsent = 0
        # Emitted in the client's threads, the signal is queued into this one.
        self._arrived.connect(self._on_arrived)
        if make_client is None:
            from verifier_app.engine.client import EngineClient

            make_client = EngineClient
        self.client = make_client(self._arrived.emit)

    @property
    def is_ready(self) -> bool:
        """Whether the engine can answer at once."""
        return self.state is EngineState.READY

    def start(self) -> None:
        """Start the engine's process, unless it runs."""
        try:
            self.client.start()
        except OSError:
            self._set(EngineState.STOPPED)

    def ask(
        self,
        question: Question,
        *,
        done: Done,
        pane: str | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Send a question; `done` is called in this thread, later, at most once."""
        from verifier_app.engine.connection import WILL_NOT_RUN
        from verifier_app.engine.frames import FrameError
        from verifier_app.engine.protocol import Failure
        from verifier_app.ui.models.engine_words import failure_in_own_words

        try:
            request = self.client.ask(question, pane)
        except FrameError:
            what = translate("Status", "This is too large to compare.")
            request = self._fail(done, Failure(what, translate("Status", "Use less of it.")))
        except OSError:
            request = self._fail(done, failure_in_own_words(WILL_NOT_RUN))
            self._set(EngineState.STOPPED)
        else:
            self._waiting[request] = done
            if progress is not None:
                self._watching[request] = progress
        return request

    def cancel(self, request: int) -> None:
        """Forget a request: its `done` will not be called."""
        self._watching.pop(request, None)
        if self._waiting.pop(request, None) is not None and request > 0:
            self.client.cancel(request)

    def ask_facts(self) -> None:
        """Ask which models are in use now; `state_changed` says when that is known."""
        from verifier_app.engine.protocol import Hello

        def done(answer: HelloReply | None, _failure: Failure | None) -> None:
            if answer is not None:
                self.facts = answer.pack([])
                self.state_changed.emit()

        self.ask(Hello(), pane="facts", done=done)

    def restart(self) -> None:
        """End the engine's process; the client starts another and asks again what waits."""
        if self.client.restart():
            self.is_asked = True
        else:
            self._set(EngineState.STARTING)
            self.start()

    def close(self) -> None:
        """End the engine; nothing is called any more."""
        self._closed = True
        self._waiting.clear()
        self._watching.clear()
        self.client.close()

    def _fail(self, done: Done, failure: Failure) -> int:
        """Answer a question that could not be sent, but not before `ask` has returned."""
        from verifier_app.engine.connection import Outcome
        from verifier_app.engine.model_questions import Models

        self._unsent -= 1
        number = self._unsent
        self._waiting[number] = done
        outcome = Outcome(number, Models(), failure=failure)
        QTimer.singleShot(0, self, lambda: self._on_arrived(outcome))
        return number

    @Slot(object)
    def _on_arrived(self, delivery: Delivery) -> None:
        from verifier_app.engine.connection import Outcome
        from verifier_app.engine.protocol import PROGRESS
        from verifier_app.ui.models.engine_words import failure_in_own_words

        if self._closed:
            return
        if isinstance(delivery, Outcome):
            self._watching.pop(delivery.id, None)
            done = self._waiting.pop(delivery.id, None)
            if done is not None and not delivery.is_cancelled:
                failure = delivery.failure
                done(delivery.answer, None if failure is None else failure_in_own_words(failure))
            return
        if delivery.of in self._watching and delivery.name == PROGRESS:
            facts = delivery.facts or {}
            self._watching[delivery.of](int(facts.get("done", 0)), int(facts.get("of", 0)))
            return
        self._on_event(delivery.name, delivery.facts)

    def _on_event(self, name: str, facts: dict[str, Any] | None) -> None:
        from verifier_app.engine.protocol import READY, RESTARTED, STOPPED

        if name == READY:
            self.facts = facts
            self._set(EngineState.READY)
        elif name == RESTARTED:
            self.restarts += 1
            self._set(EngineState.RESTARTED)
            self.restarted.emit()
            self.is_asked = False
        elif name == STOPPED:
            self._set(EngineState.STOPPED)

    def _set(self, state: EngineState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()
        elif state is EngineState.READY:
            self.state_changed.emit()
