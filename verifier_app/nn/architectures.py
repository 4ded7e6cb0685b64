"""The networks that a model file may name, and the arguments that it may give them.

A model file comes from outside, so its card never chooses code or sizes freely: a name must be
registered here and every argument must lie in its registered range.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import torch
from torch import Tensor

from verifier_app.errors import ModelFileError
from verifier_app.nn.card import Architecture
from verifier_app.nn.compact import Compact
from verifier_app.nn.koch import Koch
from verifier_app.nn.network import Twin

Argument: TypeAlias = "int | float | bool | str"

_REMEDY = "Update the program, or choose another model."


@dataclass(frozen=True)
class Parameter:
    """An argument of a constructor: its default, which fixes its type, and what is allowed."""

    default: Argument
    allowed: Container[Any]


@dataclass(frozen=True)
class Recipe:
    """How a registered network is built."""

    constructor: Callable[..., Twin]
    parameters: Mapping[str, Parameter] = field(default_factory=dict)


_REGISTRY: dict[str, Recipe] = {}


def register(
    name: str, constructor: Callable[..., Twin], parameters: Mapping[str, Parameter] | None = None
) -> None:
    """Make a network known under `name`, with the keyword arguments that it takes.

    Raises:
        ValueError: The name is taken, or a default is not allowed.
    """
    if name in _REGISTRY:
        raise ValueError(f"the architecture {name} is registered already")
    recipe = Recipe(constructor, dict(parameters or {}))
    for key, parameter in recipe.parameters.items():
        if parameter.default not in parameter.allowed:
            raise ValueError(f"the default of {key} is not allowed")
    _REGISTRY[name] = recipe


def names() -> tuple[str, ...]:
    """The registered networks."""
    return tuple(_REGISTRY)


def complete(architecture: Architecture) -> Architecture:
    """`architecture` with every argument written out, so that later defaults change nothing.

    Raises:
        ModelFileError: The name or an argument is unknown, or a value is not allowed.
    """
    recipe = _REGISTRY.get(architecture.name)
    if recipe is None:
        raise ModelFileError(
            f"The model needs the network {architecture.name!r}, which this program does not have.",
            _REMEDY,
        )
    for key, value in architecture.arguments.items():
        parameter = recipe.parameters.get(key)
        if (
            parameter is None
            or type(value) is not type(parameter.default)
            or value not in parameter.allowed
        ):
            raise ModelFileError(
                f"The network {architecture.name!r} cannot be built with {key} = {value!r}.",
                _REMEDY,
            )
    defaults = {key: parameter.default for key, parameter in recipe.parameters.items()}
    return Architecture(architecture.name, {**defaults, **architecture.arguments})


def build(architecture: Architecture) -> Twin:
    """The network with its first weights, fp32, on the device of the context.

    Raises:
        ModelFileError: As `complete`.
    """
    full = complete(architecture)
    try:
        return _REGISTRY[full.name].constructor(**full.arguments)
    except ValueError as error:  # each argument is allowed, but not together
        raise ModelFileError(
            f"The network {full.name!r} cannot be built: {error}.", _REMEDY
        ) from None


def expected_tensors(architecture: Architecture) -> dict[str, Tensor]:
    """The state that `architecture` needs, as tensors that have shapes and types but no memory.

    Raises:
        ModelFileError: As `complete`.
    """
    with torch.device("meta"):
        return build(architecture).state_dict()


register("koch", Koch)
register(
    "compact",
    Compact,
    {
        "stem": Parameter(24, range(4, 129)),
        "fine": Parameter(32, range(4, 257)),
        "middle": Parameter(64, range(4, 385)),
        "coarse": Parameter(128, range(4, 513)),
        "depth": Parameter(2, range(5)),
        "cells": Parameter(64, (16, 32, 64, 128, 256)),
        "grid": Parameter(8, (2, 4, 8, 16)),
        "frame": Parameter(0, range(106)),
        "most": Parameter(72, range(8, 197)),
        "matcher": Parameter(True, (False, True)),
        "mirrored": Parameter(False, (False, True)),
        "turned": Parameter(False, (False, True)),
        "shaded": Parameter(False, (False, True)),
    },
)
