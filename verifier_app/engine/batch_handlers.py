"""One function for each kind of request about tables of pairs."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.datasets import folder_pairs
from verifier_app.datasets.pairs import RESULTS, Row, Shard, Table
from verifier_app.engine.batch_questions import (
    FilePictures,
    FilePicturesReply,
    PairRow,
    PairsReply,
    ReadPairs,
    RowScore,
    ScoreRows,
    ScoresReply,
)
from verifier_app.engine.bench import Bench, milliseconds_since
from verifier_app.engine.pair_scores import cells, outcomes
from verifier_app.engine.parts import Part
from verifier_app.engine.pictures import Picture
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import UserError
from verifier_app.nn.library import first_sha256
from verifier_app.types import Finding
from verifier_app.verify.original import thumbnail_of

if TYPE_CHECKING:
    from verifier_app.engine.server import Check

AT_ONCE = 1000
"""Rows of one answer: more would keep the window's reader of messages busy."""


class Reading:
    """A table, or two folders, read part by part: each part would take as long as the whole.

    Raises:
        DataError: There is no such table, or no such folder.
    """

    def __init__(self, question: ReadPairs) -> None:
        self._source = _source(question)
        self._at = question.skip
        if question.references:
            paired = folder_pairs.folder_pairs(Path(question.path), Path(question.references))
            header = (*folder_pairs.HEADER, *RESULTS)
            self._facts = PairsReply(header, len(paired.rows), (), paired.how, paired.unmatched)
            self._rows = iter(paired.rows[question.skip :])
        else:
            table = Table.opened(Path(question.path))
            self._facts = PairsReply(
                table.out_header, table.rows, (), separator=table.separator, mark=table.mark
            )
            self._rows = table.read(Shard(), question.skip)

    def goes_on(self, question: ReadPairs) -> bool:
        """Whether the question is for what comes next, in a file that has not changed."""
        return 0 < question.skip == self._at and _source(question) == self._source

    def part(self) -> PairsReply:
        """The next rows."""
        rows = tuple(map(_row, itertools.islice(self._rows, AT_ONCE)))
        self._at += len(rows)
        return replace(self._facts, rows=rows)


def read_pairs(bench: Bench, question: ReadPairs, check: Check) -> PairsReply:  # noqa: ARG001
    """Give some rows of a table, or of two folders."""
    reading = bench.reading
    if reading is None or not reading.goes_on(question):
        reading = bench.reading = Reading(question)
    return reading.part()


def score_rows(bench: Bench, question: ScoreRows, check: Check) -> ScoresReply:
    """Score some rows, as `score-pairs` does."""
    begun = time.perf_counter()
    verifier = bench.verifier(question.profile, None, question.operating_point)
    check()
    rows = [
        Row(
            own.number,
            own.cells,
            Path(own.questioned) if own.questioned else None,
            tuple(map(Path, own.references)),
        )
        for own in question.rows
    ]
    scores, model = tuple(map(_score, outcomes(verifier, rows))), verifier.model
    elapsed_ms = milliseconds_since(begun)
    return ScoresReply(scores, elapsed_ms, first_sha256(model.card, model.sha256))


def file_pictures(bench: Bench, question: FilePictures, check: Check) -> FilePicturesReply:
    """Give small pictures of files; what is wrong with one is told where it is compared."""
    found: dict[str, Picture] = {}
    for path in question.paths:
        check()
        try:
            small = thumbnail_of(bench.prepared(SampleRef(path=path), question.profile))
        except UserError:
            continue
        found[path] = Picture(small.height, small.width, small.pixels)
    return FilePicturesReply(tuple(found), tuple(found.values()))


BATCH_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    ReadPairs.kind: read_pairs,
    ScoreRows.kind: score_rows,
    FilePictures.kind: file_pictures,
}
"""The function of each kind."""


def _source(question: ReadPairs) -> tuple[object, ...]:
    """What is read, and which state of it."""
    try:
        found = Path(question.path).stat()
    except OSError:  # what is wrong with it is told when it is opened
        return (question.path, question.references)
    return (question.path, question.references, found.st_mtime_ns, found.st_size)


def _row(own: Row) -> PairRow:
    questioned = "" if own.questioned is None else str(own.questioned.absolute())
    return PairRow(
        own.number, own.cells, questioned, tuple(str(path.absolute()) for path in own.references)
    )


def _score(outcome: Finding | UserError) -> RowScore:
    if isinstance(outcome, UserError):
        return RowScore(cells(outcome), fault=outcome.sentences, fault_path=outcome.path or "")
    point = outcome.operating_point
    return RowScore(cells(outcome), point.t_different, point.t_same)
