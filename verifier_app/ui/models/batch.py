"""A table of pairs on its way through the engine: opened, scored row by row, paused, resumed.

The engine remembers nothing of it. Rows are asked about some at a time, each question short,
so that comparing goes on meanwhile. What is done is kept until all of it was saved: the table is
continued when it is opened again, whatever ended it.

One table is answered by one model, for one profile, at one operating point. Where another one is
chosen meanwhile, a table that runs starts again, and is continued where the former one is chosen
again, unless that is another model; of any other table, what is done stays as it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.choices import DEFAULT_OPERATING_POINT
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import failure_in_own_words, in_own_words, in_sentences
from verifier_app.ui.models.tails import Tails

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.batch_questions import PairRow, PairsReply, RowScore, ScoresReply
    from verifier_app.engine.protocol import Failure
    from verifier_app.store.batches import BatchHead
    from verifier_app.ui.models.batch_keeping import BatchKeeper
    from verifier_app.ui.models.engine import Engine

translate = QCoreApplication.translate
GOAL_MS = 400.0
"""So long one question may keep the engine from others."""
FIRST, MOST = 4, 512
"""Rows of the first question, and of any."""
TRIED_AGAIN = 2
"""Rows that are scored again before a table is continued, as `score-pairs --resume` does."""
TOLERANCE = 1e-3


class BatchState(Enum):
    """What the page shows."""

    EMPTY = auto()
    READING = auto()
    RUNNING = auto()
    PAUSED = auto()
    CANCELLED = auto()
    DONE = auto()
    ERROR = auto()


class Batch(QObject):
    """One table with its results.

    Attributes:
        state: What is being done.
        title: The table's name, or those of the two folders.
        header: Columns of the result.
        separator: What stands between its cells.
        mark: What stands before them: a byte order mark, the line `sep=;`, both or nothing.
        rows: All rows that were read.
        names: Of each row the names of its files, to search and sort by.
        tails: What is said of the questioned files and of the references, to tell them apart.
        scores: What they say, in the same order; as many as are done.
        total: Rows that the table has.
        how: Of two folders: whether references were found by `name`, or are `all` there are.
        unmatched: Of two folders: questioned files without a reference of their name.
        zones: Both thresholds by the number of references, as far as they were met.
        rate: Rows a second, lately; 0 where that is not known.
        failure: Why it does not go on, or None.
        saved: As many of its rows were saved, by the person.
        left_over: A table that was left, not saved, and how many of its rows are done; looked for
            while none is open.
        profile, operating_point: What is chosen, for the rows that are asked about next.
        asked: Profile and operating point that the rows of this table were asked about with.
        model: Which model answered them; empty before it is known.
    """

    opened = Signal()
    """Another table, or none: everything changed."""
    scored = Signal(int, int)
    """Carries the first row that has a score now, and the one after the last."""
    changed = Signal()
    """State, progress or failure."""
    said = Signal(str, bool)
    """A sentence for the status bar, and whether it is a warning."""

    def __init__(
        self,
        engine: Engine,
        profile: Profile = "signature",
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        keeper: BatchKeeper | None = None,
        pane: str = "batch",
    ) -> None:
        super().__init__(parent)
        # of two tables with one pane the engine would forget the older one's question
        self._pane = pane
        self._engine = engine
        self._clock = clock
        self._keeper = keeper
        self.left_over: tuple[BatchHead, int] | None = None
        self.profile: Profile = profile
        self.operating_point = DEFAULT_OPERATING_POINT
        self._in_use: dict[str, str] = {}
        self._source: tuple[str, str] | None = None
        self._given: tuple[str, tuple[PairRow, ...]] | None = None
        self._round = 0
        self._request: int | None = None
        self._forget()

    @property
    def done(self) -> int:
        """Rows that have a score or an error."""
        return len(self.scores)

    @property
    def is_of_folders(self) -> bool:
        """Whether its rows come from two folders: its title is the names of both."""
        return self._source is not None and bool(self._source[1])

    def is_read_from(self, path: str) -> bool:
        """Whether `path` is the file that its rows come from."""
        try:
            return self._source is not None and Path(self._source[0]).samefile(path)
        except (OSError, ValueError):  # one of them is not there, or a name no file can have
            return False

    @property
    def is_unsaved(self) -> bool:
        """Whether it has come to its end and was not saved."""
        return self.state is BatchState.DONE and self.saved < self.done

    @property
    def has_other_model(self) -> bool:
        """Whether another model answered than the one that is in use now."""
        now = self._in_use.get(self.asked[0], self.model)
        return bool(self.model) and now != self.model

    @property
    def is_as_chosen(self) -> bool:
        """Whether its rows are asked about as is chosen now."""
        return self.asked == (self.profile, self.operating_point) and not self.has_other_model

    @property
    def is_former(self) -> bool:
        """Whether what is done answers a model, profile or operating point of before."""
        return bool(self.scores) and not self.is_as_chosen

    @property
    def can_try_again(self) -> bool:
        """Whether rows with errors can be scored once more: files may be back that were away."""
        is_done = self.state is BatchState.DONE and not self._is_trying_again
        return is_done and self.is_as_chosen and bool(self._with_errors())

    @property
    def elapsed_s(self) -> float:
        """Seconds that were worked on it, pauses left out."""
        running = self._clock() - self._begun if self.state is BatchState.RUNNING else 0.0
        return self._worked + running

    @property
    def left_s(self) -> float | None:
        """Seconds until the end at this rate."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None

    def open_table(self, path: str) -> None:
        """Read a CSV file of pairs and score it."""
        self._open((path, ""))

    def open_folders(self, questioned: str, references: str) -> None:
        """Compare the pictures of two folders."""
        self._open((questioned, references))

    def look_for_left_over(self) -> None:
        """Find out which table was left."""

        def done(found: tuple[BatchHead, int] | None) -> None:
            if self.state is BatchState.EMPTY and found != self.left_over:
                self.left_over = found
                self.changed.emit()

        if self._keeper is not None:
            self._keeper.last(done)

    def open_rows(self, title: str, rows: tuple[PairRow, ...]) -> None:
        """Score rows that were made elsewhere."""
        self._let_go()
        self._source, self._given = None, (title, rows)
        self._forget()
        self._is_taken_up = True
        self.title, self.total = title, len(rows)
        self._add(rows)
        self.opened.emit()
        self._begin()

    def choose(self, profile: Profile, operating_point: str) -> None:
        """Another profile or operating point is chosen: what is being done is done anew."""
        self.profile, self.operating_point = profile, operating_point
        self._follow()

    def choose_models(self, in_use: Mapping[str, str]) -> None:
        """These models are in use, by profile: what another one is doing is done anew."""
        self._in_use.update(in_use)
        self._follow()

    def start_again(self) -> None:
        """Score what is open anew, as is chosen now."""
        if self._source is not None:
            self.forget_kept()
            self._open(self._source)
        elif self._given is not None:
            self.open_rows(*self._given)

    def pause(self) -> None:
        """Stop after the rows that the engine is working on."""
        if self.state is BatchState.RUNNING:
            self._stop_clock()
            self._set(BatchState.PAUSED)

    def cancel(self) -> None:
        """Stop at once; what is done stays, and it can be resumed."""
        if self.state in (BatchState.RUNNING, BatchState.PAUSED):
            self._stop_clock()
            self._drop_request()
            self._set(BatchState.CANCELLED)
        elif self.state is BatchState.READING:
            self.close()

    def resume(self) -> None:
        """Go on where it stopped; from the beginning where what is done is a former answer."""
        if self.state not in (BatchState.PAUSED, BatchState.CANCELLED, BatchState.ERROR):
            return
        if not self.rows and self._source is not None:
            self._open(self._source)
        elif not self.is_as_chosen:
            self.start_again()
        elif len(self.rows) < self.total:
            self._read(self._round)
        elif self._is_taken_up:
            self._begin()
        else:
            self._take_up()

    def try_again(self) -> None:
        """Score the rows with errors once more; the others stay as they are."""
        if self.can_try_again:
            self._is_trying_again = True
            self.changed.emit()
            self._ask_again(self._with_errors(), MOST)

    def note_saved(self, rows: int) -> None:
        """So many rows were saved by the person; a whole result need not be kept any longer."""
        self.saved = rows
        if self.state is BatchState.DONE and not self.is_unsaved:
            self.forget_kept()

    def forget_kept(self) -> None:
        """What is done of the table is not kept any longer: it was saved, or is not wanted."""
        if self._keeper is not None and self._source is not None:
            self._keeper.forget(self._head)

    def close(self) -> None:
        """Forget the table."""
        self._let_go()
        self._source = self._given = None
        self._forget()
        self.opened.emit()
        self.changed.emit()
        self.look_for_left_over()

    def records(self) -> list[tuple[str, ...]]:
        """The header and every row that is done, as `score-pairs` writes them."""
        pairs = zip(self.rows, self.scores, strict=False)
        return [self.header, *((*row.cells, *score.cells) for row, score in pairs)]

    def _follow(self) -> None:
        """What is being done is done as is chosen; anything else waits for the person."""
        under_way = self.state in (BatchState.READING, BatchState.RUNNING)
        if self.is_as_chosen or not under_way:
            self.changed.emit()
        elif self.state is BatchState.RUNNING and (self.has_other_model or self._source is None):
            self.start_again()
        elif self._source is not None:
            # what is done stays kept: the same may be chosen again, as after a look at a case
            self._open(self._source)

    def _let_go(self) -> None:
        if self._keeper is not None:
            self._keeper.let_go()

    def _open(self, source: tuple[str, str]) -> None:
        self._let_go()
        self._source, self.left_over = source, None
        self._forget()
        self.title = " · ".join(Path(own).name or own for own in source if own)
        self.opened.emit()
        self._read(self._round)

    def _forget(self) -> None:
        self._drop_request()
        self.state = BatchState.EMPTY
        self.title = ""
        self.header: tuple[str, ...] = ()
        self.separator, self.mark = ",", ""
        self.rows: list[PairRow] = []
        self.names: list[str] = []
        self.tails = (Tails(), Tails())
        self.scores: list[RowScore] = []
        self.total = self.unmatched = self.saved = 0
        self.how = ""
        self.zones: dict[int, tuple[float, float]] = {}
        self.failure: Failure | None = None
        self.asked: tuple[Profile, str] = (self.profile, self.operating_point)
        self.model = ""
        self._is_taken_up = self._is_trying_again = False
        self._size = FIRST
        self._begun = self._worked = self.rate = 0.0

    def is_told_by(self, row: int, words: Sequence[str]) -> bool:
        """Whether all of these words, in small letters, are in what is said of a row's files."""
        if all(word in self.names[row] for word in words):
            return True
        own, (questioned, references) = self.rows[row], self.tails
        if not (questioned.has_folders or references.has_folders):
            return False
        paths = " ".join((own.questioned, *own.references)).casefold()
        if not all(word in paths for word in words):  # most go here, for there may be many
            return False
        said = " ".join((questioned.of(own.questioned), *map(references.of, own.references)))
        return all(word in said.casefold() for word in words)

    def _add(self, rows: Sequence[PairRow]) -> None:
        self.rows += rows
        self.names += map(_names_in, rows)
        self.tails[0].add(row.questioned for row in rows)
        self.tails[1].add(path for row in rows for path in row.references)

    def _drop_request(self) -> None:
        """Whatever is on its way is no longer wanted."""
        self._round += 1
        if self._request is not None:
            self._engine.cancel(self._request)
        self._request = None

    def _read(self, current: int) -> None:
        """Ask for the rows that are not here yet."""
        from verifier_app.engine.batch_questions import ReadPairs

        def done(answer: PairsReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            self._request = None
            if answer is None:
                self._fail(failure)
                return
            first = not self.rows
            self.header, self.total = answer.header, answer.total
            self.separator, self.mark = answer.separator, answer.mark
            self.how, self.unmatched = answer.how, answer.unmatched
            self._add(answer.rows)
            if first:
                self.opened.emit()
            if answer.rows and len(self.rows) < self.total:
                self._read(current)
            else:
                self.total = len(self.rows)
                self.opened.emit()
                self._take_up()

        assert self._source is not None
        self._set(BatchState.READING)
        path, references = self._source
        self._request = self._engine.ask(
            ReadPairs(path, references, len(self.rows)), pane=self._pane, done=done
        )

    @property
    def _head(self) -> BatchHead:
        """What is kept is known by."""
        from verifier_app.store.batches import BatchHead

        assert self._source is not None
        return BatchHead(*self._source, *self.asked, self.total)

    def _take_up(self) -> None:
        """Look for what was done before, and go on after it."""
        from verifier_app.engine.protocol import Failure

        current = self._round

        def done(scores: list[RowScore] | None) -> None:
            if current != self._round:
                return
            if scores is None:
                what = translate("Batch", "Another window of this program has this table open.")
                remedy = translate("Batch", "Go on there, or close that window and try again.")
                self._fail(Failure(what, remedy))
            else:
                self._show(scores)
                self._try_again()

        self.failure = None
        if self._keeper is None:
            self._go_on()
        else:
            self._set(BatchState.READING)  # of one that had stopped, too: it is not resumed twice
            self._keeper.take_up(self._head, self.rows, done)

    def _show(self, scores: list[RowScore]) -> None:
        """Take the scores of before, or take them away."""
        if scores or self.scores:
            self.scores, self.zones = scores, {}
            self._note_zones(0)
            self.opened.emit()

    def _try_again(self) -> None:
        """Score the last rows once more: a result must not change its model half-way."""
        from verifier_app.engine.protocol import Failure

        places = [i for i, own in enumerate(self.scores) if not own.fault][-TRIED_AGAIN:]
        if not places:
            self._go_on()
            return
        current = self._round

        def done(answer: ScoresReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            self._request = None
            if answer is None:
                self._fail(failure)
                return
            self._note_model(answer.model)
            gone = next((own for own in answer.scores if own.fault), None)
            if gone is not None:
                # its pictures are away: what they said once is not thrown away for that
                self._fail(Failure(in_own_words(gone.cells[-1])))
                return
            if not all(map(_agree, [self.scores[i] for i in places], answer.scores)):
                self._say_changed()
                self._show([])
            self._go_on()

        self._request = self._score(tuple(self.rows[i] for i in places), done)

    def _go_on(self) -> None:
        self._is_taken_up = True
        if self._keeper is not None:
            self._keeper.begin(self._head, self.rows[: self.done], tuple(self.scores))
        if self.scores:
            text = translate("Batch", "{0} rows that were compared before are kept.")
            if self.done == 1:
                text = translate("Batch", "The row that was compared before is kept.")
            self.said.emit(text.format(numbers.count(self.done)), False)
        self._begin()

    def _note_model(self, model: str) -> None:
        """An answer tells which model is in use now; the first one, which model the table has."""
        self._in_use[self.asked[0]] = model
        self.model = self.model or model

    def _say_changed(self) -> None:
        text = translate(
            "Batch", "The model or the files have changed since. All rows are compared again."
        )
        self.said.emit(text, True)

    def _score(
        self, rows: tuple[PairRow, ...], done: Callable[[ScoresReply | None, Failure | None], None]
    ) -> int:
        from verifier_app.engine.batch_questions import ScoreRows

        return self._engine.ask(ScoreRows(rows, *self.asked), pane=self._pane, done=done)

    def _begin(self) -> None:
        self.failure = None
        self._begun = self._clock()
        if self.done == self.total:
            self._set(BatchState.DONE)
            return
        self._set(BatchState.RUNNING)
        if self._request is None:
            self._ask()

    def _ask(self) -> None:
        """Have the next rows scored."""
        current, first = self._round, self.done
        rows = tuple(self.rows[first : first + self._size])
        asked_at = self._clock()

        def done(answer: ScoresReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            self._request = None
            if answer is None:
                self._on_failure(rows, failure)
                return
            self._note_model(answer.model)
            if self.has_other_model:
                # as a command or another window has chosen it
                if self.state is BatchState.RUNNING:
                    self._say_changed()
                self._follow()
                return
            self._adapt(len(rows), 1000 * (self._clock() - asked_at))
            self._take(answer.scores)

        self._request = self._score(rows, done)

    def _take(self, scores: tuple[RowScore, ...]) -> None:
        first = self.done
        self.scores += scores
        self._note_zones(first)
        if self._keeper is not None and self._source is not None:
            self._keeper.append(self._head, self.rows[first : self.done], scores)
        self.scored.emit(first, self.done)
        if self.done >= self.total:
            self._stop_clock()
            self._set(BatchState.DONE)
        elif self.state is BatchState.RUNNING:
            self._ask()
            self.changed.emit()
        else:
            self.changed.emit()

    def _with_errors(self) -> list[int]:
        return [i for i, own in enumerate(self.scores) if own.cells[-1]]

    def _ask_again(self, places: list[int], most: int) -> None:
        """Have these rows scored once more, `most` of them in one question."""
        current, now = self._round, places[:most]

        def done(answer: ScoresReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            self._request = None
            rest = places[most:]
            if answer is not None:
                self._note_model(answer.model)
                if self.is_as_chosen:
                    self._replace(now, answer.scores)
                else:  # two models answer no table
                    rest = []
            elif failure is None or _is_of_all_rows(failure):
                rest = []
                self.said.emit("" if failure is None else in_sentences(failure), True)
            elif most > 1:  # a row that stops the engine costs itself only
                self._ask_again(places, 1)
                return
            if rest:
                self._ask_again(rest, most)
            else:
                self._is_trying_again = False
                self.changed.emit()

        self._request = self._score(tuple(self.rows[i] for i in now), done)

    def _replace(self, places: Sequence[int], scores: Sequence[RowScore]) -> None:
        """Take these in place of errors: the result is another one, and not saved."""
        better = [(i, own) for i, own in zip(places, scores, strict=True) if not own.cells[-1]]
        if not better:
            return
        self.scores = list(self.scores)  # those that are being saved are the former ones
        for place, score in better:
            self.scores[place] = score
        self.saved = 0
        self._note_zones(0)
        self._keep_all()
        self.opened.emit()

    def _keep_all(self) -> None:
        """Keep all that is done anew, unless another window has the table open by now."""
        keeper, source = self._keeper, self._source
        if keeper is None or source is None:
            return
        head, rows, scores = self._head, tuple(self.rows), tuple(self.scores)

        def held(kept: list[RowScore] | None) -> None:
            if kept is not None and source == self._source:
                keeper.begin(head, rows, scores)

        keeper.take_up(head, (), held)

    def _note_zones(self, first: int) -> None:
        """Keep the thresholds of rows from `first` on."""
        for row, score in zip(self.rows[first:], self.scores[first:], strict=False):
            if not score.fault:
                self.zones[len(row.references)] = (score.t_different, score.t_same)

    def _adapt(self, count: int, took_ms: float) -> None:
        """Ask for as many rows next as the goal allows, and note how fast it goes."""
        lately = count / max(took_ms / 1000, 1e-3)
        self.rate = lately if not self.rate else 0.7 * self.rate + 0.3 * lately
        fitting = round(count * GOAL_MS / max(took_ms, 1.0))
        self._size = max(1, min(MOST, fitting, 2 * self._size))

    def _on_failure(self, rows: tuple[PairRow, ...], failure: Failure | None) -> None:
        """A row that stops the engine costs itself only; anything else stops the table."""
        from verifier_app.engine.batch_questions import RowScore

        if failure is None or _is_of_all_rows(failure):
            self._fail(failure)
        elif len(rows) > 1:
            self._size = 1
            if self.state is BatchState.RUNNING:
                self._ask()
        else:
            text = in_sentences(failure)
            self._take((RowScore(("", "", "", "", "", text), fault=text),))

    def _fail(self, failure: Failure | None) -> None:
        self._stop_clock()
        self.failure = failure
        self._set(BatchState.ERROR)

    def _stop_clock(self) -> None:
        self._worked = self.elapsed_s

    def _set(self, state: BatchState) -> None:
        self.state = state
        self.changed.emit()


def _is_of_all_rows(failure: Failure) -> bool:
    """Whether every row would fail so; what stops the engine does not, unless it stays away."""
    from verifier_app.engine.connection import WILL_NOT_RUN

    return not failure.defect or failure == failure_in_own_words(WILL_NOT_RUN)


def _agree(before: RowScore, now: RowScore) -> bool:
    """Whether llr, raw and verdict are the same."""
    (_, *old, verdict), (_, *new, again) = before.cells[:4], now.cells[:4]
    if verdict != again or not all(new):
        return False
    pairs = zip(map(float, old), map(float, new), strict=True)
    return all(abs(one - other) <= TOLERANCE for one, other in pairs)


def _names_in(row: PairRow) -> str:
    """The names of a row's files, made for each part of a table as it comes.

    All at once would take longer than the event loop has.
    """
    paths = (row.questioned, *row.references)
    return " ".join(path.replace("\\", "/").rpartition("/")[2] for path in paths).casefold()
