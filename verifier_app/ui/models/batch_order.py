"""Which rows of a batch are shown, in which order, and how many there are of each kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.models.held import holding

if TYPE_CHECKING:
    from verifier_app.engine.batch_questions import RowScore
    from verifier_app.ui.models.batch import Batch
    from verifier_app.ui.models.held import TableVerdict

Kept: TypeAlias = Literal["all", "same", "inconclusive", "different", "held", "errors", "warnings"]
Sort: TypeAlias = Literal["row", "file", "llr", "raw", "verdict", "warning"]
VERDICTS = ("same", "inconclusive", "different")
LLR, RAW, VERDICT, WARNINGS, ERROR = 1, 2, 3, 4, 5
"""Places among the cells of a score."""


@dataclass(frozen=True)
class Wish:
    """What the person wants to see."""

    kept: Kept = "all"
    text: str = ""
    sort: Sort = "row"
    descending: bool = False


class BatchOrder(QObject):
    """The rows that are shown, as places in the batch.

    `counts` says how many of the rows that are done are of each kind; `all` are all of them.
    """

    reset = Signal()
    """Other rows are shown, or in another order."""
    scored = Signal(int, int)
    """These places of `shown` have a score now: the first, and the one after the last."""
    counted = Signal()

    def __init__(self, batch: Batch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.batch = batch
        self.wish = Wish()
        self.shown: list[int] | range = range(0)
        self.counts: Counter[str] = Counter()
        batch.opened.connect(self._on_opened)
        batch.scored.connect(self._on_scored)

    def keep(self, kept: Kept) -> None:
        """Show rows of one kind."""
        self._want(replace(self.wish, kept=kept))

    def search(self, text: str) -> None:
        """Show rows whose files' names, as they are said, hold all of these words."""
        self._want(replace(self.wish, text=text.strip()))

    def sort(self, by: Sort, *, descending: bool) -> None:
        """Sort by a column; rows without its value stand last either way."""
        self._want(replace(self.wish, sort=by, descending=descending))

    def place_of(self, row: int) -> int | None:
        """Where a row of the batch is shown, or None."""
        try:
            return self.shown.index(row)
        except ValueError:
            return None

    def _want(self, wish: Wish) -> None:
        if wish != self.wish:
            self.wish = wish
            self._arrange()

    def _on_opened(self) -> None:
        self.counts = Counter(kind for score in self.batch.scores for kind in kinds_of(score))
        self._arrange()
        self.counted.emit()

    def _on_scored(self, first: int, end: int) -> None:
        for score in self.batch.scores[first:end]:
            self.counts.update(kinds_of(score))
        self.counted.emit()
        if self.wish.kept == "all" and self.wish.sort in ("row", "file"):
            if isinstance(self.shown, range):
                self.scored.emit(first, end)
            else:
                self.scored.emit(0, len(self.shown))
        else:
            self._arrange()

    def _arrange(self) -> None:
        batch, wish = self.batch, self.wish
        every: range | list[int] = range(len(batch.rows))
        if wish.kept != "all":
            done = range(batch.done)
            every = [i for i in done if wish.kept in kinds_of(batch.scores[i])]
        if wish.text:
            words = wish.text.casefold().split()
            every = [i for i in every if batch.is_told_by(i, words)]
        if wish.sort != "row":
            every = self._sorted(every)
        elif wish.descending:
            every = list(reversed(every))
        self.shown = every
        self.reset.emit()

    def _sorted(self, places: range | list[int]) -> list[int]:
        values = self._values()
        valued = [i for i in places if values[i] is not None]
        # of equal ones the earlier row stands first, whichever way they are sorted
        valued.sort(key=values.__getitem__, reverse=self.wish.descending)
        return valued + [i for i in places if values[i] is None]

    def _values(self) -> list[Any]:
        """Of each row what it is sorted by, or None."""
        batch, sort = self.batch, self.wish.sort
        if sort == "file":
            return list(batch.names)
        if sort == "verdict":
            found = map(verdict_of, batch.scores)
            places = [VERDICTS.index(own) if own in VERDICTS else None for own in found]
            return places + [None] * (len(batch.rows) - len(places))
        cells = [own.cells for own in batch.scores]
        values: list[Any]
        if sort in ("llr", "raw"):
            # where llr ends at what the data support, the raw number goes on
            by = (LLR, RAW) if sort == "llr" else (RAW,)
            values = [
                tuple(float(own[i]) for i in by) if all(own[i] for i in by) else None
                for own in cells
            ]
        else:
            values = [own[ERROR] or own[WARNINGS] or None for own in cells]
        return values + [None] * (len(batch.rows) - len(cells))


def verdict_of(score: RowScore) -> TableVerdict | Literal[""]:
    """What the table says of a row: its verdict, or that it is held back; empty of an error."""
    if score.cells[VERDICT] and holding(codes_of(score)):
        return "held"
    return cast("TableVerdict", score.cells[VERDICT])


def codes_of(score: RowScore) -> list[str]:
    """The codes of a row's warnings."""
    return [code for code in score.cells[WARNINGS].split("|") if code]


def kinds_of(score: RowScore) -> tuple[Kept, ...]:
    """The kinds that a row counts as."""
    if score.cells[ERROR]:
        return ("all", "errors")
    verdict = cast("TableVerdict", verdict_of(score))
    return ("all", verdict, "warnings") if score.cells[WARNINGS] else ("all", verdict)
