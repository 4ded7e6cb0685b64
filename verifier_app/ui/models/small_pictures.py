"""Small pictures, asked for when they are first painted, many in one question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.protocol import Failure, Question
    from verifier_app.ui.models.engine import Engine

KEPT = 600
AT_ONCE = 32


class SmallPictures(QObject):
    """Pictures by their keys (a reference's number, a file's path), the last few hundred of them.

    One question at a time is with the engine. What was wanted last is asked for first, and what
    was wanted before the last `most` others is given up until it is painted again: whoever
    scrolls past thousands of rows waits for the pictures where he stops.

    Args:
        engine: Who is asked.
        question: Makes a question of keys; its answer has `by_key`.
        at_once: Keys of one question.
        most: Keys that wait.
    """

    changed = Signal()

    def __init__(
        self,
        engine: Engine,
        question: Callable[[tuple[Any, ...]], Question],
        parent: QObject | None = None,
        *,
        at_once: int = AT_ONCE,
        most: int = KEPT,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._question = question
        self._at_once = at_once
        self._most = most
        self._pictures: dict[Any, Picture] = {}
        self._wanted: dict[Any, None] = {}
        self._asked: tuple[Any, ...] = ()
        self._missing: set[Any] = set()
        self._doubtful: set[Any] = set()
        self._round = 0
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(0)
        self._gather.timeout.connect(self.ask)

    def of(self, key: Any) -> Picture | None:  # noqa: ANN401 - a number or a path
        """The picture of a key; it is asked for where it is not there yet."""
        if key is None:
            return None
        found = self._pictures.get(key)
        if found is None and key not in self._asked and key not in self._missing:
            self._wanted.pop(key, None)
            self._wanted[key] = None
            if len(self._wanted) > self._most:
                del self._wanted[next(iter(self._wanted))]
            if not self._asked and not self._gather.isActive():
                self._gather.start()
        return found

    def is_settled(self, key: Any) -> bool:  # noqa: ANN401 - as above
        """Whether the picture of a key has come, or never will."""
        return key in self._pictures or key in self._missing

    def forget(self) -> None:
        """They may look different now, or be others."""
        self._round += 1
        self._pictures.clear()
        self._missing.clear()
        self._doubtful.clear()
        self._wanted.clear()
        self._asked = ()
        self.changed.emit()

    def ask(self) -> None:
        """Ask for what was wanted last."""
        self._gather.stop()
        if self._asked or not self._wanted:
            return
        last = next(reversed(self._wanted))
        sound = [key for key in self._wanted if key not in self._doubtful]
        self._asked = (last,) if last in self._doubtful else tuple(sound[-self._at_once :])
        for key in self._asked:
            del self._wanted[key]
        done = partial(self._take, self._round, self._asked)
        self._engine.ask(self._question(self._asked), done=done)

    def _take(
        self,
        current: int,
        asked: tuple[Any, ...],
        answer: Any,  # noqa: ANN401 - one of the replies with pictures
        _failure: Failure | None,
    ) -> None:
        """Keep what came; what the engine does not know, or fails at, is not asked for again."""
        if current != self._round:
            return
        self._asked = ()
        found: dict[Any, Picture] = {} if answer is None else answer.by_key()
        if answer is None and len(asked) > 1:
            # one of them is guilty: each is asked for by itself
            self._doubtful.update(asked)
            self._wanted.update(dict.fromkeys(asked))
        else:
            self._missing |= set(asked) - set(found)
        for key in list(self._pictures)[: max(0, len(self._pictures) + len(found) - KEPT)]:
            del self._pictures[key]
        self._pictures.update(found)
        self.ask()
        self.changed.emit()
