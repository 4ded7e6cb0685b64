"""Tables of pairs to compare: read, checked, cut into shards and chunks, and continued.

UTF-8 CSV (RFC 4180; also with semicolons or tabs) with a header. Nothing here knows how a row is scored.
"""

from __future__ import annotations

import csv
import errno
import itertools
import os
import stat
import unicodedata
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import TypeAlias

from verifier_app.datasets.csv_files import named_separator, not_csv, opened, unreadable
from verifier_app.errors import DataError

_COLUMNS = frozenset(("questioned", "reference", "references"))
RESULTS = ("score", "llr", "raw", "verdict", "warnings", "error")
"""Columns that the result adds."""
_LAST = 8
_MANY = 5
"""From so many references on the thresholds are the same."""
SEPARATOR = "|"
"""Between several references, and between the codes of several warnings."""


@dataclass(frozen=True)
class Row:
    """One row of the table; `number` counts rows from 1, without the header."""

    number: int
    cells: tuple[str, ...]
    questioned: Path | None
    references: tuple[Path, ...]

    def files(self) -> set[Path]:
        """All files that the row names."""
        return {*self.references, *(() if self.questioned is None else (self.questioned,))}


@dataclass(frozen=True)
class Shard:
    """Every `of`-th row, beginning with row `index`."""

    index: int = 1
    of: int = 1

    def holds(self, number: int) -> bool:
        """Whether row `number` (from 1) belongs to the shard."""
        return (number - self.index) % self.of == 0


@dataclass(frozen=True)
class Table:
    """A checked table: its header is sound and its rows have no more cells than that.

    Spreadsheets leave out empty cells at the end of a row; they count as empty here.
    `separator` stands between cells, in the result as well. So does `mark` at the beginning: the
    byte order mark by which spreadsheets know UTF-8, and the line `sep=;`, as far as there are.
    """

    path: Path
    root: Path
    header: tuple[str, ...]
    rows: int
    separator: str = ","
    mark: str = ""

    @classmethod
    def opened(cls, path: Path, root: Path | None = None) -> Table:
        """Read the whole table once, so that faults show before hours of work.

        Args:
            path: The CSV file.
            root: Folder that relative paths start from; the table's own by default.

        Raises:
            DataError: It cannot be read, or is no such table; or there is no such folder.
        """
        if root is not None and not _is(root, stat.S_ISDIR):
            raise DataError("There is no such folder.", "Name another with --root.", root)
        if _is(path, stat.S_ISFIFO) or _is(path, stat.S_ISCHR):  # it is read more than once
            raise unreadable(path, OSError(errno.ESPIPE, os.strerror(errno.ESPIPE)))
        with opened(path) as text:
            mark, separator = text.mark, text.separator
        records = _records(path)
        header = tuple(next(records, ()))
        _check_header(header, path)
        least = 1 + max(i for i, name in enumerate(_known_by(header)) if name in _COLUMNS)
        count = 0
        for count, record in enumerate(records, start=1):
            if not least <= len(record) <= len(header):
                raise DataError(
                    f"Row {count} has {len(record)} cells, the header {len(header)}.",
                    "Put cells that contain a comma or semicolon into double quotes.",
                    path,
                )
        return cls(path, root or path.parent, header, count, separator, mark)

    @property
    def out_header(self) -> tuple[str, ...]:
        """The header of the result."""
        return (*self.header, *RESULTS)

    def read(self, shard: Shard, skip: int = 0) -> Iterator[Row]:
        """The rows of a shard in order, without its first `skip`."""
        records = _records(self.path)
        next(records)
        numbered = (pair for pair in enumerate(records, start=1) if shard.holds(pair[0]))
        # making a path takes longer than all else that a row needs; others may be there next time
        place = lru_cache(maxsize=4096)(partial(_place, self.root))
        for number, record in itertools.islice(numbered, skip, None):
            yield self._row(number, record, place)

    def count(self, shard: Shard) -> int:
        """How many rows a shard has."""
        return len(range(shard.index, self.rows + 1, shard.of))

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return _known_by(self.header)

    def _row(self, number: int, record: Sequence[str], place: Callable[[str], Path]) -> Row:
        record = [*record, *[""] * (len(self.header) - len(record))]
        cells = dict(zip(self._names, record, strict=True))
        listed = cells["references"].split(SEPARATOR) if "references" in cells else []
        if not listed:
            listed = [cells["reference"]]
        questioned = cells["questioned"].strip()
        return Row(
            number,
            tuple(record),
            place(questioned) if questioned else None,
            tuple(place(own.strip()) for own in listed if own.strip()),
        )


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    try:
        return kind(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _place(root: Path, name: str) -> Path:
    """The file that a cell names.

    Where there is none, the table may be of another system, which separates folders by
    backslashes, or writes a letter's accent apart.
    """
    if name.isascii() and "\\" not in name:
        return root / name
    file = name.partition("#page=")[0]
    turned = file.replace("\\", "/")
    ways = (file, turned, *(unicodedata.normalize(form, turned) for form in ("NFC", "NFD")))
    there = (way for way in ways if os.path.exists(root / way))  # noqa: PTH110 - of any length
    return root / (next(there, file) + name.removeprefix(file))


def chunks(
    rows: Iterator[Row], most_rows: int, most_files: int, *, first: int = 1
) -> Iterator[list[Row]]:
    """Rows in order, in lists that name at most so many different files (or are one row).

    Args:
        rows: Of a table.
        most_rows: In a list.
        most_files: Named by a list.
        first: What part of both the first list may have; each next one may have twice as much,
            so that there are results early.
    """
    chunk: list[Row] = []
    files: set[Path] = set()
    for row in rows:
        new = row.files() - files
        full = len(chunk) >= most_rows // first or len(files) + len(new) > most_files // first
        if chunk and full:
            yield chunk
            chunk, files, new = [], set(), row.files()
            first = max(1, first // 2)
        chunk.append(row)
        files |= new
    if chunk:
        yield chunk


_Known: TypeAlias = tuple[Row, dict[str, str]]
_Level: TypeAlias = tuple[float, float]


@dataclass(frozen=True)
class Finished:
    """What an interrupted run left: whole records only, and where the next one goes.

    `telling` holds those that tell whether all come out the same again: the last that have a
    score, and of each verdict, for each number of references, the one with the lowest llr and
    the one with the highest.
    """

    rows: int
    errors: int
    end: int
    telling: tuple[_Known, ...] = ()


def finished(path: Path, table: Table, shard: Shard) -> Finished:
    """Read what an interrupted run wrote, and check that it belongs to this table.

    Raises:
        DataError: It is not the beginning of this table's result.
    """
    written = _written(path, table.separator)
    header, end = next(written, (None, 0))
    if header is None:
        return Finished(0, 0, 0)
    if tuple(header) != table.out_header:
        raise _foreign(path)
    count = errors = 0
    last: deque[_Known] = deque(maxlen=_LAST)
    lowest: dict[tuple[str, int], tuple[_Level, _Known]] = {}
    highest: dict[tuple[str, int], tuple[_Level, _Known]] = {}
    rows = table.read(shard)
    for count, (record, end) in enumerate(written, start=1):  # noqa: B007 - the last ones stay
        row = next(rows, None)
        if row is None or tuple(record[: -len(RESULTS)]) != row.cells:
            raise _foreign(path)
        results = dict(zip(RESULTS, record[-len(RESULTS) :], strict=True))
        errors += bool(results["error"])
        if results["llr"]:
            known = row, results
            last.append(known)
            kind, level = (results["verdict"], min(len(row.references), _MANY)), _level(known, path)
            if kind not in lowest or level < lowest[kind][0]:
                lowest[kind] = level, known
            if kind not in highest or level > highest[kind][0]:
                highest[kind] = level, known
    ends = (known for _, known in (*lowest.values(), *highest.values()))
    telling = {known[0].number: known for known in (*ends, *last)}
    return Finished(count, errors, end, tuple(telling[number] for number in sorted(telling)))


def _level(known: _Known, path: Path) -> _Level:
    """What its verdict goes by: beyond the known range, where all have one llr, the raw score."""
    try:
        return float(known[1]["llr"]), float(known[1]["raw"])
    except ValueError:
        raise _foreign(path) from None


def _written(path: Path, separator: str) -> Iterator[tuple[list[str], int]]:
    """The whole records of a result with the place after each; a torn one is left out.

    Nothing where there is no file yet.
    """
    end = quotes = 0
    begun = False
    record = b""
    try:
        with path.open("rb") as file:
            for line in file:
                record += line
                quotes += line.count(b'"')
                if not line.endswith(b"\n") or quotes % 2:
                    continue  # torn, or a line feed inside quotes
                end += len(record)
                # a spreadsheet that saved it again may have put the mark before it
                encoding = "utf-8" if end > len(record) else "utf-8-sig"
                text = record.decode(encoding, "surrogateescape")
                record = b""
                if begun or not named_separator(text):
                    begun = True
                    yield next(csv.reader([text], delimiter=separator), []), end
    except FileNotFoundError:
        return
    except OSError as error:
        raise unreadable(path, error) from error
    except csv.Error as error:
        raise _foreign(path) from error


def _records(path: Path) -> Iterator[list[str]]:
    """The records of a CSV file; empty lines are none."""
    line = 0
    with opened(path) as text:
        reader = csv.reader(text.lines, strict=True, delimiter=text.separator)
        try:
            for record in reader:
                line = text.skipped + reader.line_num
                if record:
                    yield record
        except csv.Error as error:
            raise not_csv(path, error, after=line) from error


def _known_by(header: Sequence[str]) -> tuple[str, ...]:
    """What columns are known by: people write a space after the comma, or a capital letter."""
    return tuple(name.strip().lower() for name in header)


def _check_header(header: Sequence[str], path: Path) -> None:
    known = [name for name in _known_by(header) if name in _COLUMNS]
    if "questioned" not in known or len(known) == known.count("questioned"):
        raise DataError(
            "It has no columns questioned and reference (or references).",
            "Name them in the first line, with commas between.",
            path,
        )
    if {"reference", "references"} <= set(known):
        raise DataError("It has both columns reference and references.", "Keep one of them.", path)
    titles = [name for name in header if name.strip()]
    if len(set(titles)) != len(titles) or len(set(known)) != len(known):
        raise DataError("Two columns have the same name.", "Rename one of them.", path)
    taken = sorted(set(header) & set(RESULTS))
    if taken:
        raise DataError(
            f"It has a column {taken[0]}, which the result adds.", "Rename or remove it.", path
        )


def _foreign(path: Path) -> DataError:
    return DataError(
        "It is not the beginning of this table's result.",
        "Name another file with -o, or leave --resume out to start again.",
        path,
    )
