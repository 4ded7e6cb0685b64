"""Results never take the place of what a command reads."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from verifier_app.errors import UsageError


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from all others, whatever name leads to it; None where there is none."""
    try:
        own = path.stat()
    except (OSError, ValueError):
        return None
    return own.st_dev, own.st_ino


def check_apart(
    results: Iterable[Path], read: Iterable[tuple[Path, str]], remedy: str = "Name another file."
) -> None:
    """Refuse results that would overwrite what is read; of a new file that is never true.

    Args:
        results: Files that a command is to write.
        read: Files that it reads, each with what it is: "the table". Looked at only where one
            of the results is there.
        remedy: How another place is named.

    Raises:
        UsageError: A result has the place of a file that is read.
    """
    there = {own: path for path in results if (own := identity(path)) is not None}
    known = lru_cache(maxsize=4096)(identity)  # a table names the same ones again and again
    for path, what in read if there else ():
        own = known(path)
        if own in there:
            raise UsageError(f"The result would overwrite {what}.", remedy, there[own])


def same(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, which may not be there yet."""
    return os.path.realpath(one) == os.path.realpath(other)
