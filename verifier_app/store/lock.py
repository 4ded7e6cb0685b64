"""A file that one process holds: the system lets go of it, whatever end the process comes to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def hold(path: Path) -> BinaryIO | None:
    """The file, made where it is missing and held until it is closed; None if another has it.

    Raises:
        OSError: It cannot be opened.
    """
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        file.close()
        return None
    except OSError:
        return file  # a file system that knows no locks: nobody can hold anything there
    return file


def is_held(path: Path) -> bool:
    """Whether another holds the file, or this process by another call."""
    try:
        if not path.exists():
            return False
        file = hold(path)
    except OSError:
        return False
    if file is not None:
        file.close()
    return file is None
