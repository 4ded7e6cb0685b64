"""Frozen values that travel as JSON, written and read by their annotations.

A value that another process sent is checked field by field before it is believed.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, Union, get_args, get_origin, get_type_hints


class PartError(ValueError):
    """A message whose frame is sound but whose fields are not."""


class Part:
    """Base of the frozen dataclasses in messages.

    Fields may be strings, numbers, booleans, None, literals, other parts, and tuples and
    `dict[str, ...]` of these; `Any` travels as it is. Absent fields take their default.
    """

    def pack(self, blobs: list[bytes]) -> dict[str, Any]:
        """The JSON form; raw bytes are added to `blobs`."""
        return {name: packed(getattr(self, name), blobs) for name in _hints(type(self))}

    @classmethod
    def unpack(cls, values: Mapping[str, Any], blobs: tuple[bytes, ...] = ()) -> Self:
        """Read the JSON form; fields that this version does not know are left alone.

        Raises:
            PartError: A field is missing or of another type.
        """
        _require(isinstance(values, Mapping), cls.__name__)
        hints = _hints(cls)
        given = {
            name: unpacked(values[name], hint, blobs, name)
            for name, hint in hints.items()
            if name in values
        }
        try:
            return cls(**given)
        except (TypeError, ValueError) as error:  # a field without default, a value it refuses
            raise PartError(str(error)) from error


class Question(Part):
    """Base of what can be asked; `kind` is its name in a message."""

    kind: ClassVar[str]


def _hints(cls: type[Part]) -> dict[str, Any]:
    """Name and type of each field, in order."""
    if cls not in _KNOWN:
        every = get_type_hints(cls)
        _KNOWN[cls] = {n: hint for n, hint in every.items() if get_origin(hint) is not ClassVar}
    return _KNOWN[cls]


_KNOWN: dict[type[Part], dict[str, Any]] = {}


def packed(value: Any, blobs: list[bytes]) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """The JSON form of a field."""
    if isinstance(value, Part):
        return value.pack(blobs)
    if isinstance(value, Mapping):
        return {key: packed(own, blobs) for key, own in value.items()}
    if isinstance(value, tuple | list):
        return [packed(own, blobs) for own in value]
    return value


def unpacked(value: Any, hint: Any, blobs: tuple[bytes, ...], name: str) -> Any:  # noqa: ANN401
    """`value` as `hint` says.

    Raises:
        PartError: It is of another type.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        if value is None and type(None) in arguments:
            return None
        (hint,) = (own for own in arguments if own is not type(None))
        return unpacked(value, hint, blobs, name)
    if hint is Any:
        return value
    if isinstance(hint, type) and issubclass(hint, Part):
        _require(isinstance(value, dict), name)
        return hint.unpack(value, blobs)
    if origin is tuple:
        return _tuple(value, arguments, blobs, name)
    if origin is dict:
        _require(isinstance(value, dict), name)
        return {key: unpacked(own, arguments[1], blobs, name) for key, own in value.items()}
    if origin is Literal:
        _require(value in arguments and isinstance(value, str), name)
        return value
    if hint is float and type(value) is int:
        _require(abs(value) <= sys.float_info.max, name)
        return float(value)
    # bool is an int to isinstance, but not to a reader of JSON
    _require(type(value) is hint, name)
    return value


def blob_at(index: object, blobs: tuple[bytes, ...]) -> bytes:
    """The raw bytes that a field names by their place among those of the message.

    Raises:
        PartError: There are none.
    """
    if type(index) is not int or not 0 <= index < len(blobs):
        raise PartError("blob")
    return blobs[index]


def _tuple(value: Any, arguments: tuple[Any, ...], blobs: tuple[bytes, ...], name: str) -> Any:  # noqa: ANN401
    _require(isinstance(value, list), name)
    if arguments[-1] is Ellipsis:
        arguments = (arguments[0],) * len(value)
    _require(len(value) == len(arguments), name)
    return tuple(unpacked(v, hint, blobs, name) for v, hint in zip(value, arguments, strict=True))


def _require(condition: bool, name: str) -> None:
    if not condition:
        raise PartError(name)
