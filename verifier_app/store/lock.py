"""A file that one process holds: the system lets go of it, whatever end the process comes to."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 2**31 - 2
"""The byte that is held on Windows: what lies before it can be read and written by all."""


def hold(path: Path) -> BinaryIO | None:
    """The file, made where it is missing and held until it is closed; None if another has it.

    Raises:
        OSError: It cannot be opened.
    """
    file = path.open("ab")
    if hold_open(file.fileno()):
        return file
    file.close()
    return None


def hold_open(file: int) -> bool:
    """Hold an open file until it is closed; False if another has it.

    Args:
        file: Its descriptor, open for writing; where it stands is lost.
    """
    try:
        if sys.platform == "win32":
            os.lseek(file, _FAR, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a file system that knows no locks: nobody can hold anything there
    return True


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
