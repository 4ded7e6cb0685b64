"""`score-pairs PAIRS.csv -o OUT.csv`: a table of findings that can be interrupted and spread.

Rows are written in order, a chunk at a time, each chunk in one stroke; a killed run leaves
whole rows and at most one torn line, which `--resume` takes away.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import stat
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app.cli import options, verifier
from verifier_app.cli.output import Progress, emit_json, note, writing
from verifier_app.cli.places import check_apart
from verifier_app.cli.wording import counted
from verifier_app.datasets.pairs import (
    RESULTS,
    Finished,
    Row,
    Shard,
    Table,
    chunks,
    finished,
)
from verifier_app.engine.pair_scores import cells, outcomes
from verifier_app.errors import DataError, UsageError, UserError
from verifier_app.store.csv_rows import as_bytes
from verifier_app.store.lock import hold_open
from verifier_app.types import Finding

if TYPE_CHECKING:
    from verifier_app.verify import Verifier

EXAMPLE = "verifier-app score-pairs pairs.csv -o scored.csv --shard 1/4 --resume"
CHUNK_ROWS = 16_384
CHUNK_FILES = 512
"""Different files of a chunk; their features take some 50 MB."""
FIRST_CHUNK = 16
"""What part of these the first chunk has: an interruption loses seconds from the beginning on."""
_TOLERANCE = 1e-3
_SHARD = re.compile(r"([1-9]\d{0,8})/([1-9]\d{0,8})")


def add_arguments(parser: options.Parser) -> None:
    """Add what the command takes."""
    parser.add_argument(
        "pairs",
        metavar="PAIRS.csv",
        type=options.path,
        help="UTF-8 CSV with columns questioned and reference, or references (separated by |); "
        "commas, semicolons or tabs between them",
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT.csv", type=options.path, required=True, help="the result"
    )
    parser.add_argument(
        "--root",
        metavar="DIR",
        type=options.path,
        help="where relative paths start (default: the table's folder)",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on after the rows that OUT.csv has"
    )
    parser.add_argument(
        "--shard", metavar="I/N", type=_shard, default=Shard(), help="every N-th row from row I on"
    )
    parser.add_argument(
        "--strict", action="store_true", help="exit code 2 if a row could not be scored"
    )
    options.add_verifier(parser)
    options.add_output(parser, json_is="print the counts as one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Score the table."""
    table = Table.opened(arguments.pairs, arguments.root)
    check_apart([arguments.output], _read(arguments, table), "Name another file with -o.")
    with Output(arguments.output, table.separator) as out:
        return _score(arguments, table, out)


def _score(arguments: argparse.Namespace, table: Table, out: Output) -> int:
    shard: Shard = arguments.shard
    before = Finished(0, 0, 0)
    if arguments.resume and arguments.output.is_file():
        before = finished(arguments.output, table, shard)
    scorer = verifier.load(arguments)
    _check_continuity(scorer, before, arguments.output)
    total = table.count(shard)
    progress = Progress("rows", total, quiet=arguments.quiet)
    errors = before.errors
    out.begin(before.end)
    if before.end == 0:
        out.append([table.out_header], table.mark)
    done = before.rows
    rows = table.read(shard, before.rows)
    for chunk in chunks(rows, CHUNK_ROWS, CHUNK_FILES, first=FIRST_CHUNK):
        results = scored(scorer, chunk)
        out.append([(*row.cells, *result) for row, result in zip(chunk, results, strict=True)])
        errors += sum(bool(result[-1]) for result in results)
        done += len(chunk)
        progress.update(done)
    progress.clear()
    if arguments.json:
        emit_json({"schema": 1, "output": str(arguments.output), "rows": total, "errors": errors})
    if errors or not arguments.quiet:
        note(f"{counted(total, 'row')}, {errors} with an error")
    return 2 if errors and arguments.strict else 0


def scored(scorer: Verifier, rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """The added cells of each row."""
    return [cells(outcome) for outcome in outcomes(scorer, rows)]


class Output:
    """The file of the result, which no other command writes meanwhile.

    It is held from the beginning where it is there, so that what is read of it stays true; made
    where it is not by `begin` only.

    Raises:
        UserError: Another command writes it, or the place cannot be written.
    """

    def __init__(self, path: Path, separator: str) -> None:
        self._path, self._separator = path, separator
        self._file: int | None = None
        with writing(path):  # of a folder that may not be entered nobody knows
            there = path.exists()
        if there:
            self._file = self._opened()

    def __enter__(self) -> Output:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            os.close(self._file)

    def begin(self, start: int) -> None:
        """Write from byte `start` on; what is behind it is dropped.

        Raises:
            UserError: Another command writes it, or the place cannot be written.
        """
        if self._file is None:
            self._file = self._opened()
        with writing(self._path):
            if stat.S_ISREG(os.fstat(self._file).st_mode):  # of a pipe or device nothing is left
                os.ftruncate(self._file, start)
                os.lseek(self._file, start, os.SEEK_SET)

    def append(self, records: Sequence[Sequence[str]], mark: str = "") -> None:
        """Write records in one stroke; the first ones behind the table's mark.

        Raises:
            UserError: The place cannot be written.
        """
        assert self._file is not None  # it has begun
        view = memoryview(mark.encode() + as_bytes(records, self._separator))
        with writing(self._path):
            while view:
                view = view[os.write(self._file, view) :]

    def _opened(self) -> int:
        with writing(self._path):
            flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)
            flags |= getattr(os, "O_NONBLOCK", 0)  # a pipe that nobody reads would hold it up
            file = os.open(self._path, flags, 0o666)
            if os.name == "posix":
                os.set_blocking(file, True)  # whoever reads may take a while
        if not hold_open(file):
            os.close(file)
            raise UsageError(
                "Another command is writing this result.",
                "Wait for its end, or name another file with -o.",
                self._path,
            )
        return file


def _read(arguments: argparse.Namespace, table: Table) -> Iterator[tuple[Path, str]]:
    """All files that are read, each with what it is."""
    from verifier_app.imaging import named_page
    from verifier_app.nn.library import default_model

    yield arguments.pairs, "the table"
    yield from verifier.model_files(arguments.model or default_model(arguments.profile))
    file_of = lru_cache(maxsize=4096)(lambda path: named_page(path)[0])
    for row in table.read(Shard()):
        for path in row.files():
            yield file_of(path), f"a sample of row {row.number}"


def _check_continuity(scorer: Verifier, before: Finished, path: Path) -> None:
    """Score finished rows again: a result must not change its model or thresholds half-way.

    Raises:
        DataError: One comes out differently.
    """
    if not before.telling:
        return
    again = outcomes(scorer, [row for row, _ in before.telling])
    for (row, results), outcome in zip(before.telling, again, strict=True):
        found = dict(zip(RESULTS, cells(outcome), strict=True))
        if not all(_near(found[name], results[name]) for name in ("llr", "raw")):
            raise DataError(
                f"Row {row.number} has another result now: "
                "the model, the options or its files changed.",
                "Use what was used before, or leave --resume out to start again.",
                path,
            )
        if found["verdict"] != results["verdict"] and not _on_threshold(outcome):
            raise DataError(
                f"Row {row.number} was decided at another operating point than"
                f" {scorer.operating_point}.",
                "Use the one that was used before, or leave --resume out to start again.",
                path,
            )


def _on_threshold(outcome: Finding | UserError) -> bool:
    """Whether what another device computes differently may change the verdict."""
    assert isinstance(outcome, Finding)  # it has an llr
    point = outcome.operating_point
    return any(
        abs(outcome.llr_unclipped - own) <= _TOLERANCE for own in (point.t_same, point.t_different)
    )


def _near(a: str, b: str) -> bool:
    try:
        return math.isclose(float(a), float(b), rel_tol=0.0, abs_tol=_TOLERANCE)
    except ValueError:
        return False


def _shard(text: str) -> Shard:
    found = _SHARD.fullmatch(text)
    if found is None or int(found[1]) > int(found[2]):
        problem = f"{text!r} is not I/N with I from 1 to N"
        raise argparse.ArgumentTypeError(problem)
    return Shard(int(found[1]), int(found[2]))
