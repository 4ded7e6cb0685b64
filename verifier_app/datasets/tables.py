"""Local data in a CSV table: files with their writers, or pairs with their answers."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from verifier_app.datasets.csv_files import opened
from verifier_app.datasets.labelled import Kind, Labelled
from verifier_app.errors import DataError

LOCAL = "local"
"""The name of the one set that local data are."""
_FILE = ("file", "path", "filename", "image")
_WRITER = ("writer", "person", "signer", "user", "sign")
_KIND = ("kind", "label", "type")
_FIRST = ("questioned", "first", "file_a", "image_1", "a")
_SECOND = ("reference", "second", "file_b", "image_2", "b")
_ANSWER = ("same", "target", "label", "kind")
_GENUINE = frozenset(("genuine", "real", "original", "g", "1", "true", "yes", "same"))
_FORGED = frozenset(("forged", "forgery", "imitation", "fake", "f", "0", "false", "no"))
_IMITATED = _FORGED | {"different"}
_STRANGERS = frozenset(("random",))
_MOST_ROWS = 200_000


def read_table(table: Path) -> tuple[str, list[Labelled]]:
    """The layout (`csv of files` or `csv of pairs`) and the samples of a table.

    Columns are known by several names, in any letter case: `file`, `writer` and, if there are
    forgeries, `kind`; or `questioned`, `reference` and `same`. Keys are the paths as written.

    Raises:
        DataError: The table cannot be read, lacks columns, is empty, or contradicts itself.
    """
    fields, rows = _rows(table)
    first, second = _named(fields, _FIRST), _named(fields, _SECOND)
    file, writer = _named(fields, _FILE), _named(fields, _WRITER)
    if file and writer:
        return "csv of files", _files(rows, file, writer, _named(fields, _KIND), table)
    answer = _named(fields, _ANSWER)
    if first and second and answer:
        pairs = [(number, r[first], r[second], r[answer]) for number, r in rows.items()]
        return "csv of pairs", _pairs(pairs, table)
    raise DataError(
        "The table's columns are not known.",
        "It needs file, writer and kind; or questioned, reference and same.",
        table,
    )


def _rows(table: Path) -> tuple[list[str], dict[int, dict[str, str]]]:
    """The columns, and the rows by the numbers of their lines; empty ones are left out.

    Spreadsheets keep those whose cells were emptied.
    """
    with opened(table) as text:
        reader = csv.DictReader(
            text.lines, restval="", skipinitialspace=True, delimiter=text.separator
        )
        fields = [name for name in reader.fieldnames or [] if name]
        named, rows = frozenset(fields), {}
        for row in reader:
            cells = {k: (v or "").strip() for k, v in row.items() if k in named}
            if any(cells.values()):
                rows[text.skipped + reader.line_num] = cells
            if len(rows) > _MOST_ROWS:
                raise DataError(f"The table has over {_MOST_ROWS} rows.", "Use a part.", table)
    if not rows:
        raise DataError("The table has no rows.", "Add the samples.", table)
    return fields, rows


def _named(fields: Iterable[str], known: Iterable[str]) -> str:
    """The field that goes by one of the known names, or ""."""
    by_name = {field.strip().lower(): field for field in fields}
    return next((by_name[name] for name in known if name in by_name), "")


def _files(
    rows: Mapping[int, Mapping[str, str]], file: str, writer: str, kind: str, table: Path
) -> list[Labelled]:
    found: dict[str, Labelled] = {}
    for number, row in rows.items():
        if not row[file] or not row[writer]:
            raise DataError(f"Line {number} lacks its file or writer.", "Fill it in.", table)
        key = row[file].replace("\\", "/")
        label = _kind(row[kind] if kind else "genuine", number, table)
        own = Labelled(LOCAL, row[writer], label, f"{number:06d}", key)
        known = found.setdefault(key, own)
        if (known.writer, known.kind) != (own.writer, own.kind):
            raise DataError(
                f"Line {number} gives {key!r} another writer or kind than an earlier line.",
                "Correct it.",
                table,
            )
    return list(found.values())


def _kind(text: str, number: int, table: Path) -> Kind:
    word = text.lower() or "genuine"
    if word in _GENUINE:
        return "genuine"
    if word in _FORGED:
        return "forged"
    raise DataError(
        f"Line {number} has the unknown kind {text!r}.", "Use genuine or forged.", table
    )


def _pairs(pairs: Iterable[tuple[int, str, str, str]], table: Path) -> list[Labelled]:
    """Writers from pairs: files of pairs of the same hand belong together.

    A questioned file that is in pairs of different hands only is an imitation of the first
    reference's writer, unless a pair calls it another person's own (`random`). Pairs of two
    known writers say nothing new: strangers are drawn anyway.
    """
    same: list[tuple[str, str]] = []
    other: list[tuple[int, str, str]] = []
    strangers: set[str] = set()
    for number, one, two, answer in pairs:
        first, second = one.replace("\\", "/"), two.replace("\\", "/")
        word = answer.lower()
        if not first or not second or word not in _GENUINE | _IMITATED | _STRANGERS:
            raise DataError(
                f"Line {number} lacks a file or says neither same nor different.",
                "Use 1 or 0, same or different.",
                table,
            )
        if word in _GENUINE:
            same.append((first, second))
        else:
            other.append((number, first, second))
            strangers |= {first} if word in _STRANGERS else set()
    return _of_groups(_groups(same, other, strangers, table), other)


def _groups(
    same: Iterable[tuple[str, str]],
    other: Iterable[tuple[int, str, str]],
    strangers: Iterable[str],
    table: Path,
) -> dict[str, str]:
    """The group's first file for each file that is known to be somebody's own."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        above.setdefault(name, name)
        while above[name] != name:
            above[name] = above[above[name]]
            name = above[name]
        return name

    for one, two in same:
        low, high = sorted((top(one), top(two)))
        above[high] = low
    for name in strangers:
        top(name)
    for number, first, second in other:
        top(second)  # a reference is somebody's own, even without a pair that says so
        if first in above and top(first) == top(second):
            raise DataError(
                f"Line {number} calls two files different that other lines call the same.",
                "Correct it.",
                table,
            )
    return {name: top(name) for name in above}


def _of_groups(groups: Mapping[str, str], other: Iterable[tuple[int, str, str]]) -> list[Labelled]:
    own = sorted(groups.items())
    found = {
        name: Labelled(LOCAL, group, "genuine", f"{number:06d}", name)
        for number, (name, group) in enumerate(own)
    }
    for number, first, second in other:
        if first not in found:
            found[first] = Labelled(LOCAL, groups[second], "forged", f"{number:06d}", first)
    return list(found.values())
