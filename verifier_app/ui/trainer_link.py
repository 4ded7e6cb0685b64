"""A trainer's process as the window knows it: events arrive in the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from verifier_app.errors import reason
from verifier_app.ui.models.engine_words import in_own_words

if TYPE_CHECKING:
    from verifier_app.engine.trainer import Trainer
    from verifier_app.ui.models.tuning_events import Event

translate = QCoreApplication.translate
_running: set[TrainerLink] = set()
"""Links whose process has not said its last word; nobody else may hold them."""


class TrainerLink(QObject):
    """Starts a trainer and passes its events on, queued into this thread."""

    _arrived = Signal(object)

    def __init__(self, deliver: Callable[[Event], None]) -> None:
        super().__init__()
        self._deliver: Callable[[Event], None] | None = deliver
        self._trainer: Trainer | None = None
        self._arrived.connect(self._on_arrived)

    def begin(self, word: str, request: Mapping[str, Any]) -> None:
        """Start the process; that it cannot be started is told like any other end."""
        from verifier_app.engine.trainer import Trainer

        try:
            self._trainer = Trainer(self._arrived.emit)
        except OSError as error:
            text = translate("Tuning", "The trainer cannot be started ({0}). Start again.").format(
                reason(error)
            )
            QTimer.singleShot(0, self, lambda: self._on_arrived({"event": "died", "text": text}))
            return
        _running.add(self)
        self._trainer.start(request, word)

    def do(self, word: str) -> None:
        """Send a command."""
        if self._trainer is not None:
            self._trainer.do(word)

    def leave(self) -> None:
        """Close the trainer's input, upon which it saves and ends; nobody waits for that."""
        self._deliver = None
        if self._trainer is not None:
            self._trainer.close(0)

    @Slot(object)
    def _on_arrived(self, event: Event) -> None:
        from verifier_app.engine.trainer import LAST

        deliver = self._deliver
        if event["event"] in LAST:
            self._deliver = None
            _running.discard(self)
            if self._trainer is not None:
                self._trainer.close(0)
        if deliver is not None:
            known = {"text": in_own_words(event["text"])} if "text" in event else {}
            deliver({**event, **known})


def begin(word: str, request: Mapping[str, Any], deliver: Callable[[Event], None]) -> TrainerLink:
    """A trainer at work on `request`."""
    link = TrainerLink(deliver)
    link.begin(word, request)
    return link
