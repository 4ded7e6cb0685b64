"""Small pictures of references, asked for when they are first painted, many in one question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.protocol import Failure
    from verifier_app.engine.set_questions import SetPicturesReply
    from verifier_app.ui.models.engine import Engine

KEPT = 600
AT_ONCE = 32


class SmallPictures(QObject):
    """Pictures by the numbers of their references, the last few hundred of them."""

    changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pictures: dict[int, Picture] = {}
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(0)
        self._gather.timeout.connect(self.ask)

    def of(self, reference: int | None) -> Picture | None:
        """The picture of a reference; it is asked for where it is not there yet."""
        if reference is None:
            return None
        found = self._pictures.get(reference)
        if found is None and reference not in self._wanted and reference not in self._missing:
            self._wanted[reference] = None
            if not self._gather.isActive():
                self._gather.start()
        return found

    def ask(self) -> None:
        """Ask for all that were wanted since the last time."""
        from verifier_app.engine.set_questions import SetPictures

        self._gather.stop()
        wanted = [own for own in self._wanted if own not in self._asked]
        self._asked.update(wanted)
        for begin in range(0, len(wanted), AT_ONCE):
            asked = tuple(wanted[begin : begin + AT_ONCE])
            self._engine.ask(SetPictures(asked), done=partial(self._take, asked))

    def _take(
        self,
        asked: tuple[int, ...],
        answer: SetPicturesReply | None,
        _failure: Failure | None,
    ) -> None:
        """Keep what came; what the engine does not know is not asked for again."""
        for number in asked:
            self._wanted.pop(number, None)
            self._asked.discard(number)
        if answer is None:
            return
        if len(self._pictures) > KEPT:
            self._pictures.clear()
        self._missing |= set(asked) - set(answer.references)
        self._pictures.update(zip(answer.references, answer.pictures, strict=True))
        self.changed.emit()
