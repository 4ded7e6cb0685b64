"""Tables of pairs that were left before their end: what is done of each stands in a file.

The first line says which table it is and what it was asked; each other one is a row with its
score, in order. Lines are added as they come; one that a kill has torn counts for nothing.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias

from verifier_app.choices import OPERATING_POINTS, PROFILES
from verifier_app.store.atomic import write_atomically
from verifier_app.store.lock import hold, is_held
from verifier_app.store.paths import private_folder, user_data_dir

Record: TypeAlias = Mapping[str, Any]

KEPT: Final = 12
"""Tables whose rows are kept; the one that was left first goes first."""


@dataclass(frozen=True)
class BatchHead:
    """Which table it is, and what it was asked.

    Attributes:
        path: A CSV file, or a folder of questioned samples.
        references: The other folder, or empty.
        profile: Signature or character.
        operating_point: Its name.
        total: Rows of the table.
    """

    path: str
    references: str
    profile: str
    operating_point: str
    total: int


def batches_dir() -> Path:
    """Where they are kept; may not exist yet."""
    return user_data_dir() / "batches"


def claim(head: BatchHead) -> BinaryIO | None:
    """Hold a table, as it is asked, until the file is closed; None if another window has it.

    Raises:
        OSError: Nothing can be written there.
    """
    private_folder(batches_dir())
    return hold(_lock(_file(head)))


def begin(head: BatchHead, records: Iterable[Record] = ()) -> None:
    """Keep a table with the rows that are done, in place of what was kept of it as asked so.

    Raises:
        OSError: It cannot be written.
    """
    private_folder(batches_dir())
    path = _file(head)
    write_atomically(path, _lines((asdict(head), *records)), durable=False)
    # the clock may have been put back: this one looks older than others then
    every = [own for own in batches_dir().glob("*.jsonl") if own != path]
    others = [own for own in every if not is_held(_lock(own))]
    for old in sorted(others, key=_changed, reverse=True)[KEPT - 1 :]:
        old.unlink(missing_ok=True)
    for lock in batches_dir().glob("*.lock"):  # of tables that are kept no more
        if not lock.with_suffix(".jsonl").exists() and not is_held(lock):
            lock.unlink(missing_ok=True)


def append(head: BatchHead, records: Iterable[Record]) -> None:
    """Keep more rows, in one stroke; of a table that is kept no more, nothing.

    Raises:
        OSError: They cannot be written.
    """
    with suppress(FileNotFoundError):
        file = os.open(_file(head), os.O_WRONLY | os.O_APPEND)
        with os.fdopen(file, "ab", buffering=0) as out:
            whole, lines = out.tell(), _lines(records)
            if out.write(lines) < len(lines):  # what comes later would be joined to half a line
                out.truncate(whole)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(_file(head)))


def read(head: BatchHead) -> list[Record]:
    """What is kept of a table as it was asked, up to the first damaged line."""
    found = _read(_file(head))
    return found[1] if found is not None and found[0] == head else []


def last() -> tuple[BatchHead, int] | None:
    """The table that was left last and is still there, and how many rows of it are done.

    One that another window has open was not left.
    """
    for file in sorted(batches_dir().glob("*.jsonl"), key=_changed, reverse=True):
        found = None if is_held(_lock(file)) else _read(file)
        if found is not None and found[1] and _is_there(found[0].path):
            return found[0], len(found[1])
    return None


def forget(head: BatchHead) -> None:
    """The table has come to its end: nothing is left to be continued."""
    with suppress(OSError):
        _file(head).unlink()


def _is_there(path: str) -> bool:
    try:
        return Path(path).exists()
    except OSError:  # its folder may not be looked into any more
        return False


def _file(head: BatchHead) -> Path:
    asked = [head.path, head.references, head.profile, head.operating_point]
    name = hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:24]
    return batches_dir() / f"{name}.jsonl"


def _lock(file: Path) -> Path:
    return file.with_suffix(".lock")


def _read(file: Path) -> tuple[BatchHead, list[Record]] | None:
    try:
        lines = _whole_lines(file.read_bytes())
        head = BatchHead(**next(lines, {}))
    except (OSError, TypeError):
        return None
    named = all(isinstance(own, str) for own in (head.path, head.references))
    asked = head.profile in PROFILES and head.operating_point in tuple(OPERATING_POINTS)
    return (head, list(lines)) if named and asked and type(head.total) is int else None


def _whole_lines(data: bytes) -> Iterator[dict[str, Any]]:
    for line in data.split(b"\n")[:-1]:
        try:
            values = json.loads(line)
        except (ValueError, RecursionError):
            return
        if not isinstance(values, dict):
            return
        yield values


def _lines(records: Iterable[Record]) -> bytes:
    return b"".join(json.dumps(own, separators=(",", ":")).encode() + b"\n" for own in records)


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
