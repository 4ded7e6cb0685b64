"""XML files of strangers, read with suspicion; files of our own, written whole."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from verifier_app.errors import SampleError, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

SIZE_LIMIT = 32 * 1024 * 1024
"""Bytes; a drawing of a million points needs less."""
DEPTH_LIMIT = 40
ELEMENT_LIMIT = 100_000
_NAME = 40
"""Letters of a file's name that the one beside it, which is written first, takes over."""

_REMEDY = "Export the drawing again, or save it as a picture."


def load(source: str | Path | bytes) -> bytes:
    """The bytes of a file, or the bytes themselves.

    Raises:
        SampleError: The file cannot be read or is too large.
    """
    if isinstance(source, bytes):
        data = source
    else:
        try:
            _require_file(Path(source))
            with Path(source).open("rb") as file:
                data = file.read(SIZE_LIMIT + 1)
        except (OSError, ValueError) as error:  # a name with a NUL is no OSError
            raise SampleError(
                f"The file cannot be read ({reason(error)}).", "Check its name and rights.", source
            ) from error
    if len(data) > SIZE_LIMIT:
        raise SampleError(f"The drawing is larger than {SIZE_LIMIT >> 20} MB.", _REMEDY)
    return data


def parse(data: bytes) -> Element:
    """The tree of an XML document; names without their namespaces.

    Document types are refused, and with them entities of any kind, so that a small file
    cannot grow in memory and nothing outside of it is ever looked at.

    Raises:
        SampleError: Not XML, or XML that no drawing needs.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = elements = 0

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth, elements
        depth += 1
        elements += 1
        if depth > DEPTH_LIMIT:
            raise SampleError(f"The file nests more than {DEPTH_LIMIT} levels deep.", _REMEDY)
        if elements > ELEMENT_LIMIT:
            raise SampleError(f"The file has more than {ELEMENT_LIMIT} elements.", _REMEDY)
        builder.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_local(name))

    def refuse(*_: object) -> None:
        raise SampleError("The file declares a document type, which is not safe.", _REMEDY)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise SampleError("The file is not well-formed XML.", _REMEDY) from error
    return builder.close()


def _require_file(path: Path) -> None:
    """Refuse what may never give a byte, or never end, and what no file should take the place of.

    Raises:
        OSError: It is a pipe or a device; or nothing can be said about it.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def write_whole(path: str | Path, text: str) -> None:
    """Write a UTF-8 file so that it is there completely or not at all.

    Raises:
        SampleError: The folder does not take it, or a pipe or a device has this name.
    """
    temporary = None
    try:
        target = Path(path)
        if target.is_symlink():  # what it leads to is replaced, not the link
            target = Path(os.path.realpath(target))
        if target.exists():  # whoever may do everything would replace a device by a file
            _require_file(target)
        temporary = target.with_name(f".{target.name[:_NAME]}.{os.getpid()}.part")
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise SampleError(
            f"The drawing cannot be saved ({reason(error)}).", "Choose another folder.", path
        ) from error
