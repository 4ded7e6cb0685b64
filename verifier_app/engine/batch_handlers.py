"""One function for each kind of request about tables of pairs."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
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
from verifier_app.engine.bench import Bench
from verifier_app.engine.pair_scores import cells, outcomes
from verifier_app.engine.parts import Part
from verifier_app.engine.pictures import Picture
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import UserError
from verifier_app.types import Finding
from verifier_app.verify.original import thumbnail_of

if TYPE_CHECKING:
    from verifier_app.engine.server import Check

AT_ONCE = 1000
"""Rows of one answer: more would keep the window's reader of messages busy."""


def read_pairs(bench: Bench, question: ReadPairs, check: Check) -> PairsReply:  # noqa: ARG001
    """Give some rows of a table, or of two folders."""
    if question.references:
        paired = folder_pairs.folder_pairs(Path(question.path), Path(question.references))
        header = (*folder_pairs.HEADER, *RESULTS)
        rows = paired.rows[question.skip : question.skip + AT_ONCE]
        return PairsReply(
            header, len(paired.rows), tuple(map(_row, rows)), paired.how, paired.unmatched
        )
    table = Table.opened(Path(question.path))
    found = itertools.islice(table.read(Shard(), question.skip), AT_ONCE)
    return PairsReply(table.out_header, table.rows, tuple(map(_row, found)))


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
    scores = tuple(map(_score, outcomes(verifier, rows)))
    return ScoresReply(scores, round((time.perf_counter() - begun) * 1000.0, 1))


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


def _row(own: Row) -> PairRow:
    questioned = "" if own.questioned is None else str(own.questioned.absolute())
    return PairRow(
        own.number, own.cells, questioned, tuple(str(path.absolute()) for path in own.references)
    )


def _score(outcome: Finding | UserError) -> RowScore:
    if isinstance(outcome, UserError):
        fault = f"{outcome.what} {outcome.remedy}".strip()
        return RowScore(cells(outcome), fault=fault, fault_path=outcome.path or "")
    point = outcome.operating_point
    return RowScore(cells(outcome), point.t_different, point.t_same)
