"""Reading a file that a person named, which may be a pipe that nobody writes to, or have no end."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO, Final

_CHUNK: Final = 2**20


def opened(path: Path) -> BinaryIO:
    """The file, open for reading; a pipe that nobody writes to counts as an empty one.

    Raises:
        OSError: It cannot be opened.
        ValueError: No file can have this name.
    """
    file = path.open("rb") if os.name != "posix" else open(path, "rb", opener=_at_once)  # noqa: SIM115
    if os.name == "posix":
        os.set_blocking(file.fileno(), True)  # whoever writes may take a while
    return file


def content(path: Path, most: int) -> bytes | None:
    """The bytes of a file; None where they are more than `most`.

    Raises:
        OSError: It cannot be read.
        ValueError: No file can have this name.
    """
    parts, room = [], most
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        if size > most:
            return None
        while part := file.read(max(size, _CHUNK)):  # once, but of a pipe or a device
            parts.append(part)
            room -= len(part)
            if room < 0:
                return None
    return b"".join(parts)


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK)
