"""XML files of strangers, read with suspicion; files of our own, written whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from verifier_app.errors import SampleError, reason
from verifier_app.store.atomic import write_atomically
from verifier_app.store.reading import content

if TYPE_CHECKING:
    from collections.abc import Mapping

SIZE_LIMIT = 32 * 1024 * 1024
"""Bytes; a drawing of a million points needs less."""
DEPTH_LIMIT = 40
ELEMENT_LIMIT = 100_000
_REMEDY = "Export the drawing again, or save it as a picture."


def load(source: str | Path | bytes) -> bytes:
    """The bytes of a file, or the bytes themselves.

    Raises:
        SampleError: The file cannot be read or is too large.
    """
    data: bytes | None
    if isinstance(source, bytes):
        data = source
    else:
        try:
            data = content(Path(source), SIZE_LIMIT)
        except (OSError, ValueError) as error:  # a name with a NUL is no OSError
            raise SampleError(
                f"The file cannot be read ({reason(error)}).", "Check its name and rights.", source
            ) from error
    if data is None or len(data) > SIZE_LIMIT:
        raise SampleError(f"The drawing is larger than {SIZE_LIMIT >> 20} MB.", _REMEDY)
    return data


def parse(data: bytes) -> Element:
    """The tree of an XML document; names without their namespaces.

    Document types are refused, and with them entities of any kind, so that a small file
    cannot grow in memory and nothing outside of it is ever looked at.

    Raises:
        SampleError: Not XML, or XML that no drawing needs.
    """
    if not data:
        raise SampleError("The file is empty.", _REMEDY)
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


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def write_whole(path: str | Path, text: str) -> None:
    """Write a UTF-8 file so that it is there completely or not at all.

    Raises:
        SampleError: The folder does not take it, or a pipe or a device has this name.
    """
    try:
        write_atomically(Path(path), text.encode())
    except OSError as error:
        raise SampleError(
            f"The drawing cannot be saved ({reason(error)}).", "Choose another folder.", path
        ) from error
