"""Writing a file so that a crash or a full disk leaves the old one or the new one."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

_NAME: Final = 40
"""Letters of a file's name that the one beside it, which is written first, takes over."""


@contextmanager
def replacing(path: Path, *, durable: bool = True) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` at the end of the block.

    It can be read by its owner alone (POSIX). A link stays, and what it leads to is replaced.

    Args:
        path: The file; its folder must exist.
        durable: Wait until the disk holds it. Without, a power cut may undo the write,
            but never tears the file on the file systems that order a rename after its data.

    Raises:
        OSError: Nothing was changed and no temporary file is left; so after any other error.
    """
    named = path
    if path.is_symlink():
        path = Path(os.path.realpath(path))
    if path.exists() and not (path.is_file() or path.is_dir()):
        # whoever may do everything would replace a device by a file
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(named))
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:_NAME]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            if durable:
                os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(named)  # a full disk names no file
        raise
    if durable and os.name == "posix":
        _sync_folder(path.parent)


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Replace `path` by a file that holds `data`; see `replacing`."""
    with replacing(path, durable=durable) as file:
        file.write(data)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable; a folder that may not be listed refuses, and need not."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
