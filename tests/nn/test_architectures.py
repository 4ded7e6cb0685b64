"""The registry that stands between a foreign card and a constructor."""

from __future__ import annotations

import pytest
import torch

from verifier_app.errors import ModelFileError
from verifier_app.nn import architectures
from verifier_app.nn.architectures import Parameter
from verifier_app.nn.card import Architecture
from verifier_app.nn.koch import Koch


def test_koch_is_registered_and_takes_no_arguments() -> None:
    assert isinstance(architectures.build(Architecture("koch")), Koch)
    with pytest.raises(ModelFileError, match="width"):
        architectures.build(Architecture("koch", {"width": 3}))


def test_arguments_are_completed_by_their_defaults() -> None:
    full = architectures.complete(Architecture("small", {"width": 9}))
    assert full.arguments == {"width": 9, "kind": "plain", "matched": True}
    assert architectures.complete(full) == full
    assert architectures.build(full).conv.out_channels == 9


@pytest.mark.parametrize(
    "arguments",
    [
        {"width": 65},
        {"width": 10**12},
        {"width": 4.0},
        {"width": True},
        {"width": "4"},
        {"kind": "evil"},
        {"matched": 1},
        {"device": "cuda"},
        {"self": 1},
    ],
)
def test_arguments_outside_their_range_are_refused(arguments: dict[str, int]) -> None:
    with pytest.raises(ModelFileError, match=f"cannot be built with {next(iter(arguments))} = "):
        architectures.build(Architecture("small", arguments))


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(ModelFileError, match=r"'torch\.load', which this program does not have"):
        architectures.build(Architecture("torch.load"))


def test_a_name_is_registered_once_and_with_allowed_defaults() -> None:
    with pytest.raises(ValueError, match="already"):
        architectures.register("koch", Koch)
    with pytest.raises(ValueError, match="width"):
        architectures.register("other", Koch, {"width": Parameter(0, range(1, 3))})
    assert "other" not in architectures.names()


@pytest.mark.parametrize("name", architectures.names())
def test_expected_tensors_take_no_memory_and_match_the_network(name: str) -> None:
    expected = architectures.expected_tensors(Architecture(name))
    built = architectures.build(Architecture(name)).state_dict()
    assert all(tensor.device == torch.device("meta") for tensor in expected.values())
    assert {k: (v.shape, v.dtype) for k, v in expected.items()} == {
        k: (v.shape, v.dtype) for k, v in built.items()
    }
