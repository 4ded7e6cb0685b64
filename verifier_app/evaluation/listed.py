"""Protocols that somebody else wrote down: which samples are compared, as a table.

UTF-8 CSV (RFC 4180) with a header. One comparison a row:

| Column | Holds |
|---|---|
| `kind` | `genuine` (the writer's own), `imitation` or `random` (another person's own) |
| `questioned` | a sample: its `file` in the data's index, or its path in the folder |
| `references` | one or more samples of the claimed writer, separated by a bar |
| `protocol` | optional: a name; each name gets tables of its own |
| `group` | optional: rows that are not independent; by default the references' writer |
| `condition` | optional: splits the tables further |

For characters `imitation` is another sign of the same writing system, `random` any other sign.
Other columns are left alone, so that a table may say more about a row than is needed here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

from verifier_app.datasets import Collection, Labelled
from verifier_app.datasets.csv_files import opened
from verifier_app.errors import DataError
from verifier_app.evaluation.protocols import Compared, Kind

SEPARATOR = "|"
NAME = "listed"
"""What a protocol is called that its table does not name."""
_NEEDED = ("kind", "questioned", "references")
_KINDS: tuple[Kind, ...] = get_args(Kind)


def read_protocols(path: Path, collection: Collection) -> dict[str, list[Compared]]:
    """The comparisons that a table lists, by the names of their protocols.

    Args:
        path: The table.
        collection: Where the samples are.

    Returns:
        Comparisons with one number of references each; a protocol with several numbers
        becomes several, whose names end with the number.

    Raises:
        DataError: It cannot be read, is no such table, or a row names a sample that is not
            there or compares one with itself. The row is named, counted from 1 without the header.
            Or two protocols would get one name.
    """
    samples = {row.key: row for row in collection}
    by_name: dict[str, dict[int, list[Compared]]] = {}
    for number, row in enumerate(_rows(path), start=1):
        try:
            compared = _comparison(row, samples)
        except ValueError as error:
            raise DataError(f"In row {number} {error}.", "Put it right.", path) from None
        name = row.get("protocol", "").strip() or NAME
        alike = by_name.setdefault(name, {}).setdefault(len(compared.references), [])
        alike.append(compared)
    if not by_name:
        raise DataError("It lists no comparisons.", "Give one a row.", path)
    found: dict[str, list[Compared]] = {}
    for name, numbers in sorted(by_name.items()):
        for count, comparisons in sorted(numbers.items()):
            own = name if len(numbers) == 1 else f"{name}-{count}"
            if own in found:
                raise DataError(
                    f"Two protocols would be called {own!r}.", "Rename one of them.", path
                )
            found[own] = comparisons
    return found


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with opened(path) as text:
        reader = csv.DictReader(
            text.lines, strict=True, restval="", restkey="", delimiter=text.separator
        )
        missing = [name for name in _NEEDED if name not in (reader.fieldnames or ())]
        if missing:
            raise DataError(
                f"It has no column {missing[0]}.",
                f"The first line must name {', '.join(_NEEDED)}.",
                path,
            )
        yield from reader


def _comparison(row: Mapping[str, str], samples: Mapping[str, Labelled]) -> Compared:
    """The comparison of a row; ValueError with half a sentence where there is none."""
    kind = next((kind for kind in _KINDS if kind == row["kind"].strip()), None)
    if kind is None:
        message = f"the kind {row['kind']!r} is none of {', '.join(_KINDS)}"
        raise ValueError(message)
    questioned = _sample(row["questioned"], samples)
    names = [name for name in row["references"].split(SEPARATOR) if name.strip()]
    references = tuple(_sample(name, samples) for name in names)
    if not references:
        message = "there is no reference"
        raise ValueError(message)
    if len({questioned, *references}) <= len(references):
        message = "a sample occurs twice"
        raise ValueError(message)
    return Compared(
        questioned,
        references,
        kind,
        row.get("group", "").strip() or references[0].person,
        row.get("condition", "").strip(),
    )


def _sample(name: str, samples: Mapping[str, Labelled]) -> Labelled:
    found = samples.get(name.strip())
    if found is None:
        message = (
            f"the sample {name.strip()!r} is not in the data"
            if name.strip()
            else ("there is no questioned sample")
        )
        raise ValueError(message)
    return found
