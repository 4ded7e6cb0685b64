"""Model files: safetensors whose header's metadata holds one JSON card under the key `card`.

Layout (safetensors 0.x): eight bytes, the length of the header, little-endian; the header, a
JSON object of `name: {dtype, shape, data_offsets}` and `__metadata__`; the tensors' bytes.
Under the key `seal` stands the SHA-256 of the card and these bytes, by which damage is seen
that leaves numbers behind; files of earlier versions have none.
No other format is read; above all no pickle, which can run code.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from verifier_app.errors import ModelFileError, reason
from verifier_app.nn.card import Card, parse_card, parse_json
from verifier_app.nn.page import card_markdown
from verifier_app.store.atomic import write_atomically
from verifier_app.store.reading import opened

if TYPE_CHECKING:
    import torch

SUFFIX = ".safetensors"
HEADER_LIMIT = 8 * 2**20
"""Largest header, in bytes: a card with its calibrations takes some tens of thousands."""
FILE_LIMIT = 256 * 2**20
"""Largest model file, in bytes: `koch` in fp32 takes 156 million."""

_LENGTH = 8
_ITEM_SIZE = {"F16": 2, "F32": 4, "I64": 8}
_AGAIN = "Get the file again from where it came from, or choose another model."
_OTHER = "Choose a model file of this program (.safetensors)."


@dataclass(frozen=True)
class TensorEntry:
    """What the header says about a tensor: type, shape and place behind the header."""

    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


@dataclass(frozen=True)
class Header:
    """A model file's card, its tensors' entries, and how many bytes come before the tensors.

    `text` is the card as it stands there, `seal` empty where the file has none.
    """

    card: Card
    tensors: Mapping[str, TensorEntry]
    length: int
    text: str
    seal: str


def read_card(path: str | Path) -> Card:
    """The card of a model file. Reads its header only and needs no torch.

    Raises:
        ModelFileError: The file cannot be read, is damaged, or is no model of this program.
    """
    return read_header(path).card


def read_sealed(path: str | Path) -> tuple[Card, bytes]:
    """The card and all bytes of a model file that is as it was written. Needs no torch.

    Raises:
        ModelFileError: As `read_card`; or its seal shows damage.
    """
    header = read_header(path)
    try:
        return header.card, _whole(path, header)
    except ModelFileError as error:
        raise error.with_path(path) from None
    except OSError as error:
        raise _unreadable(error, path) from error


def read_header(path: str | Path) -> Header:
    """The header of a model file, checked for itself and against the file's size.

    Raises:
        ModelFileError: The file cannot be read, is damaged, or is no model of this program.
    """
    try:
        with opened(Path(path)) as file:
            return _header(file, os.fstat(file.fileno()).st_size)
    except ModelFileError as error:
        raise error.with_path(path) from None
    except OSError as error:
        raise _unreadable(error, path) from error


def sha256_of(path: str | Path) -> str:
    """The SHA-256 of a file, in hexadecimal.

    Raises:
        ModelFileError: The file cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise _unreadable(error, path) from error


def load_tensors(path: str | Path) -> tuple[Card, dict[str, torch.Tensor], str]:
    """The card, the tensors (floating ones as fp32, on the CPU), and the file's SHA-256.

    Everything that the header says is checked against the architecture before memory is taken
    for a tensor.

    Raises:
        ModelFileError: As `read_header`; or the imaging version, a name, a shape, a type or a
            value does not fit.
    """
    header = read_header(path)
    try:
        _check_imaging(header.card)
        _check_architecture(header)
        data = _whole(path, header)
        return header.card, _tensors(data, header), hashlib.sha256(data).hexdigest()
    except ModelFileError as error:
        raise error.with_path(path) from None
    except OSError as error:
        raise _unreadable(error, path) from error


def save(
    path: str | Path, tensors: Mapping[str, torch.Tensor], card: Card, *, half: bool = True
) -> str:
    """Write a model file in one stroke: it appears whole, or the old one stays; its SHA-256.

    Args:
        path: Where to; an existing file is replaced.
        tensors: The network's `state_dict()`, on any device.
        card: Its architecture's arguments are completed by their defaults.
        half: Store matrices and kernels in fp16. Vectors (biases, scales, statistics) cost
            nothing and stay fp32, as does a tensor with values beyond the range of fp16.

    Raises:
        ModelFileError: The place cannot be written.
        ValueError: The tensors are not those of the architecture, or not finite.
    """
    import safetensors.torch

    from verifier_app.nn import architectures

    expected = architectures.expected_tensors(card.architecture)
    if {k: v.shape for k, v in tensors.items()} != {k: v.shape for k, v in expected.items()}:
        raise ValueError(f"these are not the tensors of {card.architecture.name}")
    card = replace(card, architecture=architectures.complete(card.architecture))
    stored = {name: _storable(name, tensor, half=half) for name, tensor in tensors.items()}
    data = safetensors.torch.save(stored)
    begin = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
    return _write_sealed(Path(path), card, json.loads(data[_LENGTH:begin]), data[begin:])


def relabel(source: str | Path, target: str | Path, card: Card) -> str:
    """Write the tensors of `source`, bit for bit, with another card; the new file's SHA-256.

    Needs no torch. `source` stays as it is, and `target` appears whole or not at all.

    Raises:
        ModelFileError: `source` cannot be read or is damaged, or `target` cannot be written.
        ValueError: The card names another network.
    """
    header = read_header(source)
    if card.architecture != header.card.architecture:
        raise ValueError("the tensors are those of another network")
    entries: dict[str, Any] = {
        name: {"dtype": t.dtype, "shape": list(t.shape), "data_offsets": [t.begin, t.end]}
        for name, t in header.tensors.items()
    }
    try:
        tensors = _whole(source, header)[header.length :]
    except ModelFileError as error:
        raise error.with_path(source) from None
    except OSError as error:
        raise _unreadable(error, source) from error
    return _write_sealed(Path(target), card, entries, tensors)


def _write_sealed(path: Path, card: Card, entries: Mapping[str, Any], tensors: bytes) -> str:
    metadata = {"card": card.to_json(), "seal": _seal(card.to_json(), tensors)}
    text = json.dumps({"__metadata__": metadata, **entries}).encode()
    text += b" " * (-len(text) % _LENGTH)  # readers map the tensors, which must be aligned
    data = len(text).to_bytes(_LENGTH, "little") + text + tensors
    _write(path, data)
    return hashlib.sha256(data).hexdigest()


def _whole(path: str | Path, header: Header) -> bytes:
    """All bytes of a model file, which its seal, where it has one, has to fit."""
    data = Path(path).read_bytes()
    if len(data) != header.length + _end(header.tensors):
        raise ModelFileError("The model file changed while it was read.", "Try again.")
    if header.seal and header.seal != _seal(header.text, data[header.length :]):
        raise ModelFileError("The model file is damaged.", _AGAIN)
    return data


def _seal(card: str, tensors: bytes) -> str:
    return hashlib.sha256(card.encode("utf-8", "surrogatepass") + tensors).hexdigest()


def write_beside(path: str | Path) -> tuple[Path, Path]:
    """Write the card of the model file at `path` beside it as JSON and Markdown; their paths.

    Raises:
        ModelFileError: The model file cannot be read, or the place cannot be written.
    """
    path = Path(path)
    card = read_card(path)
    as_json, as_markdown = path.with_suffix(".json"), path.with_suffix(".md")
    _write(as_json, (card.to_json(indent=1) + "\n").encode())
    _write(as_markdown, card_markdown(card).encode())
    return as_json, as_markdown


def _header(file: BinaryIO, size: int) -> Header:
    if size > FILE_LIMIT:
        raise ModelFileError(f"The file is larger than {FILE_LIMIT >> 20} MB.", _OTHER)
    start = file.read(_LENGTH)
    length = int.from_bytes(start, "little")
    if length > HEADER_LIMIT or len(start) < _LENGTH:
        raise _foreign(start)
    text = file.read(length)
    if not text.startswith(b"{"):
        raise _foreign(start)
    if len(text) < length:
        raise ModelFileError("The model file ends too early.", _AGAIN)
    try:
        value = parse_json(text)
    except ValueError as error:
        raise ModelFileError("The header of the model file is damaged.", _AGAIN) from error
    assert isinstance(value, dict)  # it begins with a brace
    metadata = value.pop("__metadata__", None)
    if not isinstance(metadata, dict) or not isinstance(metadata.get("card"), str):
        raise ModelFileError("The file has no card: another program made it.", _OTHER)
    seal = metadata.get("seal", "")
    if not isinstance(seal, str):
        raise ModelFileError("The header of the model file is damaged.", _AGAIN)
    card = metadata["card"]
    header = Header(parse_card(card), _entries(value), _LENGTH + length, card, seal)
    missing = header.length + _end(header.tensors) - size
    if missing > 0:
        raise ModelFileError("The model file ends too early.", _AGAIN)
    if missing < 0:
        raise ModelFileError("The model file is longer than its header says.", _AGAIN)
    return header


def _entries(value: Mapping[str, Any]) -> dict[str, TensorEntry]:
    """The tensors' entries, which must fill the space behind the header without a gap."""
    try:
        entries = {name: _entry(**fields) for name, fields in value.items()}
    except (TypeError, ValueError) as error:
        raise ModelFileError("The header of the model file is damaged.", _AGAIN) from error
    place = 0
    for entry in sorted(entries.values(), key=lambda e: (e.begin, e.end)):
        bytes_needed = math.prod(entry.shape) * _ITEM_SIZE[entry.dtype]
        if entry.begin != place or entry.end - entry.begin != bytes_needed:
            raise ModelFileError("The header of the model file is damaged.", _AGAIN)
        place = entry.end
    return entries


def _entry(dtype: object, shape: object, data_offsets: object) -> TensorEntry:
    if dtype not in _ITEM_SIZE or not isinstance(shape, list):
        raise ValueError("unknown type or shape")
    if not isinstance(data_offsets, list) or len(data_offsets) != 2:
        raise ValueError("no begin and end")
    if any(type(n) is not int or n < 0 for n in (*shape, *data_offsets)):
        raise ValueError("not a count")
    return TensorEntry(str(dtype), tuple(shape), *data_offsets)


def _end(tensors: Mapping[str, TensorEntry]) -> int:
    return max((entry.end for entry in tensors.values()), default=0)


def _check_imaging(card: Card) -> None:
    # Not at the top: the imaging room loads OpenCV, which a list of models does without.
    from verifier_app.imaging import OLDEST, VERSION

    if not OLDEST <= card.imaging <= VERSION:
        raise ModelFileError(
            f"The model was trained on pictures of imaging version {card.imaging}; "
            f"this program makes version {VERSION}.",
            "Choose another model, or train it again with this version.",
        )


def _check_architecture(header: Header) -> None:
    from verifier_app.nn import architectures

    expected = architectures.expected_tensors(header.card.architecture)
    wrong = sorted(
        name
        for name in expected.keys() | header.tensors.keys()
        if name not in expected
        or name not in header.tensors
        or tuple(expected[name].shape) != header.tensors[name].shape
        or expected[name].is_floating_point() == (header.tensors[name].dtype == "I64")
    )
    if wrong:
        raise ModelFileError(
            f"The file's tensors are not those of the network {header.card.architecture.name!r} "
            f"({len(wrong)} differ, the first is {wrong[0]!r}).",
            _AGAIN,
        )


def _tensors(data: bytes, header: Header) -> dict[str, torch.Tensor]:
    import safetensors
    import safetensors.torch
    import torch

    try:
        stored = safetensors.torch.load(data)
    except safetensors.SafetensorError as error:
        raise ModelFileError("The model file is damaged.", _AGAIN) from error
    if {name: tuple(t.shape) for name, t in stored.items()} != {
        name: entry.shape for name, entry in header.tensors.items()
    }:
        raise ModelFileError("The model file changed while it was read.", "Try again.")
    for name, tensor in stored.items():
        if tensor.is_floating_point():
            stored[name] = tensor.to(torch.float32)
        if not bool(torch.isfinite(stored[name]).all()):
            raise ModelFileError("The model file holds values that are not numbers.", _AGAIN)
    return stored


def _storable(name: str, tensor: torch.Tensor, *, half: bool) -> torch.Tensor:
    import torch

    tensor = tensor.detach().cpu().contiguous()
    if not bool(torch.isfinite(tensor).all()):
        raise ValueError(f"the tensor {name} holds values that are not finite")
    if not tensor.is_floating_point():
        return tensor
    tensor = tensor.to(torch.float32)
    fits = tensor.numel() == 0 or float(tensor.abs().max()) <= torch.finfo(torch.float16).max
    return tensor.to(torch.float16) if half and tensor.dim() > 1 and fits else tensor


def _write(path: Path, data: bytes) -> None:
    try:
        write_atomically(path, data)
    except OSError as error:
        raise ModelFileError(
            f"The file cannot be written ({reason(error)}).",
            "Make room on the disk or choose another folder.",
            path,
        ) from error


def _foreign(start: bytes) -> ModelFileError:
    """What a file is that does not begin like a model file."""
    if start.startswith((b"PK", b"\x80")):
        return ModelFileError(
            "This is a pickled checkpoint, which could run code when read; it is never opened.",
            _OTHER,
        )
    if start.startswith(b"version "):
        return ModelFileError(
            "This is only a pointer to a large file that git did not fetch.",
            "Run `git lfs pull`, then try again.",
        )
    if len(start) < _LENGTH:
        return ModelFileError("The model file ends too early.", _AGAIN)
    return ModelFileError("This is not a model file.", _OTHER)


def _unreadable(error: OSError, path: str | Path) -> ModelFileError:
    if isinstance(error, FileNotFoundError):
        return ModelFileError("There is no such model file.", "Check its name.", path)
    return ModelFileError(
        f"The model file cannot be read ({reason(error)}).",
        "Check that it is a file and that you may read it.",
        path,
    )
