"""Labelled samples: who wrote what, and how to read it. No pictures are decoded here."""

from __future__ import annotations

import hashlib
import struct
import zipfile
import zlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier_app.errors import DataError
from verifier_app.types import Ink

Kind: TypeAlias = Literal["genuine", "forged"]
Stored: TypeAlias = "bytes | npt.NDArray[np.uint8] | Ink"
"""What reading a labelled sample gives: the bytes of a picture file, grey levels, or ink."""

UNREADABLE = (
    OSError,
    EOFError,
    KeyError,
    zipfile.BadZipFile,
    zlib.error,
    RuntimeError,  # a member behind a password, or packed in a way that Python does not know
    ValueError,  # names that are no text
    OverflowError,  # places beyond the largest file
    struct.error,
)
"""What reading a member of a missing, damaged or foreign archive raises."""
LARGEST = 512 * 2**20
"""Bytes of a sample; larger ones are never read."""


def damaged(archive: Path, member: str) -> DataError:
    """The error for a sample that its archive does not give."""
    return DataError(
        f"The archive is missing or damaged: {member} cannot be read.", "Get it again.", archive
    )


def member(archive: zipfile.ZipFile, name: str) -> bytes:
    """The bytes of a member, of which an archive may hold any number in a few.

    One of `UNREADABLE` is raised where it cannot be read, or is larger than `LARGEST`.
    """
    if archive.getinfo(name).file_size > LARGEST:
        raise zipfile.BadZipFile(name)
    return archive.read(name)


@dataclass(frozen=True, order=True)
class Labelled:
    """One known sample.

    `key` is unique within its collection. `writer` is the person whose signature it is
    (or claims to be) and is unique within `set` only; `forger` names who imitated it,
    where that is known. For `character` data `writer` is the sign, `forger` stays empty
    and `sample` is the drawer. `text` is what was written, where several texts occur.
    """

    set: str
    writer: str
    kind: Kind
    sample: str
    key: str
    forger: str = ""
    text: str = ""
    medium: str = ""
    split: str = ""

    @property
    def person(self) -> str:
        """The writer, unique over all sets."""
        return f"{self.set}/{self.writer}"


def fingerprint(rows: Iterable[Labelled]) -> str:
    """SHA-256 (hex) of the sorted list of samples: tells whether two trainings saw the same."""
    digest = hashlib.sha256()
    for row in sorted(rows):
        # a file's name may be no text
        digest.update(f"{row.set}\t{row.key}\n".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def repeated(rows: Iterable[Labelled], digests: Mapping[str, str]) -> dict[str, str]:
    """Genuine samples that are an earlier one of their writer again, by key, with that one's key.

    The same picture under two names would make a hand look as if it never varied.

    Args:
        rows: The samples.
        digests: What each shows, in short, by key; samples that it lacks are passed over.
    """
    first: dict[tuple[str, str], str] = {}
    found = {}
    for row in sorted(rows):
        if row.kind == "genuine" and row.key in digests:
            known = first.setdefault((row.person, digests[row.key]), row.key)
            if known != row.key:
                found[row.key] = known
    return found


class Collection:
    """Labelled samples and the way to read each.

    Args:
        rows: The samples.
        read: Gives a sample's stored form; called whenever it is needed.
    """

    def __init__(self, rows: Iterable[Labelled], read: Callable[[Labelled], Stored]) -> None:
        self.rows: tuple[Labelled, ...] = tuple(sorted(rows))
        self._read = read

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Labelled]:
        return iter(self.rows)

    def read(self, row: Labelled) -> Stored:
        """The sample as it was stored: bytes of a picture file, grey levels, or ink."""
        return self._read(row)

    def where(
        self,
        *,
        sets: Iterable[str] | None = None,
        splits: Iterable[str] | None = None,
    ) -> Collection:
        """The part in the named sets and splits."""
        wanted_sets = None if sets is None else set(sets)
        wanted_splits = None if splits is None else set(splits)
        return Collection(
            (
                row
                for row in self.rows
                if (wanted_sets is None or row.set in wanted_sets)
                and (wanted_splits is None or row.split in wanted_splits)
            ),
            self._read,
        )

    def without(self, keys: Container[str]) -> Collection:
        """The part whose samples have other keys."""
        return Collection((row for row in self.rows if row.key not in keys), self._read)

    def by_person(self) -> dict[str, list[Labelled]]:
        """The samples of each person, in the order of `sample`."""
        people: dict[str, list[Labelled]] = {}
        for row in self.rows:
            people.setdefault(row.person, []).append(row)
        return people
