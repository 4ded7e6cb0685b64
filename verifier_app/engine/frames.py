"""Messages on a pipe: one JSON object a line, then the raw bytes that it announces.

A frame is a header, UTF-8 JSON without line breaks, ended by a line feed:
`{"v": 1, "id": 7, "kind": "compare", "payload": {...}, "blobs": [n1, n2]}`, followed by
exactly `n1 + n2` bytes. `pane` may name the place on screen that waits for the answer.
Nothing is pickled: a header cannot run code, and whatever is no header is skipped.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, TypeAlias

VERSION = 1
HEADER_LIMIT = 32 * 2**20
"""Bytes of a header; a million points of ink stay below it."""
BLOBS_LIMIT = 1024 * 2**20
"""Bytes of all blobs of a message; a picture's file has at most 512 MB."""
BLOB_COUNT_LIMIT = 4096
ID_LIMIT = 2**53
"""Ids are whole numbers below this, so that any JSON reader keeps them."""
KIND_LIMIT = 64


@dataclass(frozen=True)
class Message:
    """One message, in either direction.

    Attributes:
        kind: A key of `protocol.KINDS`, or `reply`, `error`, `cancelled`, `event`.
        id: Number of the request; its answer carries the same. 0 belongs to none.
        payload: What JSON can hold.
        blobs: Raw bytes that the payload refers to.
        pane: The place that waits for the answer: a newer request for the same place
            replaces an older one that has not begun.
    """

    kind: str
    id: int = 0
    payload: dict[str, Any] = field(default_factory=dict)
    blobs: tuple[bytes, ...] = ()
    pane: str | None = None


@dataclass(frozen=True)
class Damage:
    """Bytes that were no frame and have been skipped.

    `id` is that of the request if the header still told it, else 0.
    """

    reason: str
    id: int = 0


Received: TypeAlias = "Message | Damage"


class FrameError(ValueError):
    """A message that cannot be sent, or a header that announces nonsense."""


def encode(message: Message) -> bytes:
    """The bytes of a message.

    Raises:
        FrameError: The message is larger than a reader accepts, or not plain JSON.
    """
    header: dict[str, Any] = {"v": VERSION, "id": message.id, "kind": message.kind}
    if message.pane is not None:
        header["pane"] = message.pane
    header["payload"] = message.payload
    header["blobs"] = [len(blob) for blob in message.blobs]
    try:
        line = json.dumps(header, separators=(",", ":"), allow_nan=False).encode("ascii")
    except (TypeError, ValueError) as error:
        problem = f"payload of {message.kind!r} is not JSON: {error}"
        raise FrameError(problem) from error
    _require(len(line) <= HEADER_LIMIT, f"header of {message.kind!r} is too long")
    _checked(header)
    return b"".join((line, b"\n", *message.blobs))


class Decoder:
    """Takes bytes as they come and gives messages as soon as they are whole.

    Whatever is not a frame becomes `Damage`, and reading goes on with the next line, so
    that junk on the pipe costs the junk and nothing else.
    """

    def __init__(self, *, header_limit: int = HEADER_LIMIT) -> None:
        self._buffer = bytearray()
        self._searched = 0
        self._header: dict[str, Any] | None = None
        self._skipping = False
        self._header_limit = header_limit

    def feed(self, data: bytes | bytearray | memoryview) -> list[Received]:
        """Take `data`; give what is complete now, in order."""
        self._buffer += data
        received: list[Received] = []
        while True:
            if self._header is not None:
                if len(self._buffer) < sum(self._header["blobs"]):
                    return received
                received.append(self._message(self._header))
                self._header = None
                continue
            line = self._line()
            if line is None:
                if self._is_endless():
                    received.append(Damage("a line without end"))
                return received
            header = _parsed(line) if line.strip() else None
            if isinstance(header, Damage):
                received.append(header)
            else:
                self._header = header

    def _line(self) -> bytes | None:
        """The next line without its end; empty for the rest of one that was too long."""
        end = self._buffer.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._buffer)
            return None
        line = b"" if self._skipping else bytes(self._buffer[:end])
        self._skipping = False
        self._drop(end + 1)
        return line

    def _is_endless(self) -> bool:
        """Whether a line just became too long; what has come of it is forgotten."""
        if len(self._buffer) <= self._header_limit:
            return False
        self._drop(len(self._buffer))
        already, self._skipping = self._skipping, True
        return not already

    def _message(self, header: dict[str, Any]) -> Message:
        blobs, start = [], 0
        for size in header["blobs"]:
            blobs.append(bytes(self._buffer[start : start + size]))
            start += size
        self._drop(start)
        return Message(
            header["kind"], header["id"], header["payload"], tuple(blobs), header["pane"]
        )

    def _drop(self, count: int) -> None:
        del self._buffer[:count]
        self._searched = 0


def _parsed(line: bytes) -> dict[str, Any] | Damage:
    try:
        header = json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except (ValueError, RecursionError):
        return Damage("a line that is not JSON")
    if not isinstance(header, dict):
        return Damage("a line that is not a JSON object")
    header = {"pane": None, "payload": {}, "blobs": [], **header}
    try:
        _checked(header)
    except FrameError as error:
        identity: Any = header.get("id")
        return Damage(str(error), identity if _is_whole(identity, below=ID_LIMIT) else 0)
    return header


def _refuse(name: str) -> float:
    problem = f"{name} is not JSON"
    raise ValueError(problem)


def _checked(header: dict[str, Any]) -> None:
    """Raise FrameError unless every field has its type and size."""
    version, pane, sizes = header.get("v"), header.get("pane"), header.get("blobs")
    _require(_is_whole(version), "a message without a version")
    _require(version == VERSION, f"a message of another version than {VERSION}")
    _require(_is_whole(header.get("id"), below=ID_LIMIT), "an id that is no id")
    _require(_is_name(header.get("kind")), "a kind that is no name")
    _require(pane is None or _is_name(pane), "a pane that is no name")
    _require(isinstance(header.get("payload"), dict), "a payload that is no object")
    _require(isinstance(sizes, list) and len(sizes) <= BLOB_COUNT_LIMIT, "blobs that are no list")
    _require(all(_is_whole(size) for size in sizes or ()), "a blob whose size is no size")
    _require(sum(sizes or ()) <= BLOBS_LIMIT, "blobs that are too large")


def _require(condition: bool, problem: str) -> None:
    if not condition:
        raise FrameError(problem)


def _is_whole(value: object, below: int | None = None) -> bool:
    if not isinstance(value, int) or isinstance(value, bool):
        return False
    return value >= 0 and (below is None or value < below)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= KIND_LIMIT
