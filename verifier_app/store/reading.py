"""Reading a file that a person named, which may be a pipe or a device, or never answer."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK: Final = 2**20
_takes_pipes = True


class NoFile(OSError):  # noqa: N818 - as FileNotFoundError, which is no Error of ours either
    """A pipe or a device in the place of a file."""

    def __init__(self, path: str | Path) -> None:
        super().__init__(errno.ENXIO, "a pipe or a device", str(path))


def refuse_pipes() -> None:
    """From now on this process waits for no pipe: while it did, it would answer nobody else."""
    global _takes_pipes
    _takes_pipes = False


def opened(path: Path) -> BinaryIO:
    """The file, open for reading; a pipe that nobody writes to counts as an empty one.

    Raises:
        OSError: It cannot be opened; `NoFile` where it is none.
        ValueError: No file can have this name.
    """
    if os.name != "posix":
        return path.open("rb")
    mode = path.stat().st_mode  # to open a device may set it going
    is_pipe = stat.S_ISFIFO(mode)
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or (is_pipe and _takes_pipes)):
        raise NoFile(path)
    file = _Prompt(path, opener=_at_once)
    if is_pipe:
        os.set_blocking(file.fileno(), True)  # whoever writes may take a while
    return io.BufferedReader(file)


def content(path: Path, most: int) -> bytes | None:
    """The bytes of a file; None where they are more than `most`.

    Raises:
        OSError: It cannot be read; `NoFile` where it is no file.
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


class _Prompt(io.FileIO):
    """A file that has its bytes at once: some below /proc would have them one day."""

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Read some bytes."""
        count = super().readinto(buffer)
        if count is None:
            raise NoFile(str(self.name))
        return count
