"""Two folders as a table of pairs: questioned files and whose references belong to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from verifier_app.datasets.local import pictures_in
from verifier_app.datasets.pairs import SEPARATOR, Row
from verifier_app.errors import DataError
from verifier_app.store.set_rows import folded

How: TypeAlias = Literal["name", "all"]
HEADER = ("questioned", "references")
MOST_TOGETHER = 50
"""References of one person that each questioned sample is compared with."""


@dataclass(frozen=True)
class FolderPairs:
    """A row for each questioned file.

    `how` says what its references are: those of the same `name`, or `all` there are. `unmatched`
    rows have none, because no reference has their name.
    """

    rows: tuple[Row, ...]
    how: How
    unmatched: int = 0


def folder_pairs(questioned: Path, references: Path) -> FolderPairs:
    """Pair the pictures of two folders.

    References of a file have its name (`form-12.png`, whatever the ending and the case of
    letters), or lie in a folder of its name (`form-12/a.png`). Where no name agrees, all
    references are taken as one person's.

    Raises:
        DataError: A folder holds no picture, or no name agrees and there are too many references.
    """
    asked, known = _pictures(questioned), _pictures(references)
    by_name: dict[str, list[str]] = {}
    for name in known:
        for key in _keys(name):
            by_name.setdefault(key, []).append(name)
    matches = _matches(asked, by_name)
    if any(matches):
        rows = [
            _row(number, questioned / name, [references / own for own in found])
            for number, (name, found) in enumerate(zip(asked, matches, strict=True), start=1)
        ]
        return FolderPairs(tuple(rows), "name", sum(not found for found in matches))
    if len(known) > MOST_TOGETHER:
        raise DataError(
            f"No name agrees, and {len(known)} references are too many for one person.",
            "Name the references like the questioned files, or their folders.",
            references,
        )
    everyone = [references / name for name in known]
    rows = [_row(n, questioned / name, everyone) for n, name in enumerate(asked, start=1)]
    return FolderPairs(tuple(rows), "all")


def _matches(asked: Sequence[str], by_name: Mapping[str, list[str]]) -> list[list[str]]:
    """The references of each questioned file.

    Names of folders count only where no file of the folder is known by its own name: in a
    folder of many people's samples they would make one person of all.
    """
    own = {name: by_name.get(_keys(name)[0], []) for name in asked}
    named = {PurePosixPath(name).parent for name, found in own.items() if found}
    return [
        own[name]
        if own[name] or PurePosixPath(name).parent in named
        else next((by_name[key] for key in _keys(name)[1:] if key in by_name), [])
        for name in asked
    ]


def _keys(name: str) -> tuple[str, ...]:
    """What a picture can be known by: its own name, then those of its folders, innermost first."""
    path = PurePosixPath(name)
    return tuple(dict.fromkeys(map(folded, (path.stem, *reversed(path.parts[:-1])))))


def _pictures(folder: Path) -> list[str]:
    if not folder.is_dir():
        raise DataError("There is no such folder.", "Choose another one.", folder)
    found = pictures_in(folder)
    if not found:
        raise DataError("There are no pictures in it.", "Choose another folder.", folder)
    return found


def _row(number: int, questioned: Path, references: Sequence[Path]) -> Row:
    cells = (str(questioned), SEPARATOR.join(map(str, references)))
    return Row(number, cells, questioned, tuple(references))
