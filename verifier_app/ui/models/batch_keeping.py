"""Keeps what is done of a table of pairs, so that it can be continued another day.

Files are read and written in one thread beside the event loop, one after the other.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from verifier_app.errors import reason
from verifier_app.store import batches
from verifier_app.ui.work import start

if TYPE_CHECKING:
    from verifier_app.engine.batch_questions import PairRow, RowScore
    from verifier_app.store.batches import BatchHead

translate = QCoreApplication.translate


class BatchKeeper(QObject):
    """What `store.batches` does, without waiting for a disk."""

    failed = Signal(str)
    """A sentence: what is done cannot be kept. It is told once."""
    _answered = Signal(int, object)
    _refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Callable[[Any], None]] = {}
        self._has_failed = False
        self._held: tuple[BatchHead, BinaryIO] | None = None  # the pool's, until it is done
        # emitted in the pool's thread, queued into this one
        self._answered.connect(self._on_answered)
        self._refused.connect(self._on_refused)

    def begin(
        self, head: BatchHead, rows: Sequence[PairRow] = (), scores: Sequence[RowScore] = ()
    ) -> None:
        """Keep a table with the rows that are done."""
        self._run(lambda: batches.begin(head, _records(rows, scores)))

    def append(self, head: BatchHead, rows: Sequence[PairRow], scores: Sequence[RowScore]) -> None:
        """Keep more rows."""
        self._run(lambda: batches.append(head, _records(rows, scores)))

    def forget(self, head: BatchHead) -> None:
        """The table has come to its end, or starts again; not one that another window has open."""
        self._run(partial(self._forget, head))

    def take_up(
        self,
        head: BatchHead,
        rows: Sequence[PairRow],
        done: Callable[[list[RowScore] | None], None],
    ) -> None:
        """Hold a table, in place of the one before, and give the scores that are kept of it.

        These are as many as belong to rows that are still the same; None where another window
        has the table open.
        """
        self._run(partial(self._take_up, head, tuple(rows)), done)

    def let_go(self) -> None:
        """The table is open here no more: other windows may have it."""
        self._run(self._let_go)

    def last(self, done: Callable[[tuple[BatchHead, int] | None], None]) -> None:
        """Give the table that was left last, and how many of its rows are done."""
        self._run(batches.last, done)

    def wait(self) -> None:
        """Until everything is written: the program ends."""
        self._pool.waitForDone()
        self._let_go()

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None] | None = None) -> None:
        number = next(self._numbers)
        if done is not None:
            self._waiting[number] = done
        start(partial(self._work, number, work), self._pool)

    def _work(self, number: int, work: Callable[[], Any]) -> None:
        """Work and tell, in the pool's thread."""
        answer = None
        try:
            answer = work()
        except OSError as error:
            self._refused.emit(reason(error))
        self._answered.emit(number, answer)

    def _take_up(self, head: BatchHead, rows: Sequence[PairRow]) -> list[RowScore] | None:
        self._let_go()
        try:
            lock = batches.claim(head)
        except OSError:  # nothing can be kept there: keeping the first row tells so
            return []
        if lock is None:
            return None
        self._held = head, lock
        return _kept_scores(head, rows)

    def _forget(self, head: BatchHead) -> None:
        if self._held is not None and self._held[0] == head:
            batches.forget(head)
            self._let_go()

    def _let_go(self) -> None:
        if self._held is not None:
            self._held[1].close()
            self._held = None

    def _on_answered(self, number: int, answer: object) -> None:
        done = self._waiting.pop(number, None)
        if done is not None:
            done(answer)

    def _on_refused(self, why: str) -> None:
        if not self._has_failed:
            self._has_failed = True
            text = translate(
                "Batch",
                "What is done of the table cannot be kept for another day ({0}). Save it as CSV.",
            )
            self.failed.emit(text.format(why))


def _records(rows: Sequence[PairRow], scores: Sequence[RowScore]) -> list[dict[str, Any]]:
    pairs = zip(rows, scores, strict=True)
    return [{"row": list(row.cells), "score": score.pack([])} for row, score in pairs]


def _kept_scores(head: BatchHead, rows: Sequence[PairRow]) -> list[RowScore]:
    from verifier_app.engine.batch_questions import RowScore
    from verifier_app.engine.parts import PartError

    scores: list[RowScore] = []
    for row, record in zip(rows, batches.read(head), strict=False):
        if record.get("row") != list(row.cells):
            break
        try:
            scores.append(RowScore.unpack(record.get("score", {})))
        except PartError:
            break
    return scores
