"""The network of Koch et al. (2015), layer by layer."""

from __future__ import annotations

from typing import get_args

import pytest
import torch
from torch import nn

from verifier_app.nn.koch import Initialisation, Koch
from verifier_app.nn.network import Encoded

LAYERS = [  # kind, shape of the output after pooling, parameters
    (nn.Conv2d, (64, 48, 48), 6_464),
    (nn.Conv2d, (128, 21, 21), 401_536),
    (nn.Conv2d, (128, 9, 9), 262_272),
    (nn.Conv2d, (256, 6, 6), 524_544),
    (nn.Linear, (4096,), 37_752_832),
]


@pytest.fixture(scope="module")
def koch() -> Koch:
    network = Koch()
    network.initialise("paper", torch.Generator().manual_seed(0))
    return network


def _pictures(count: int, seed: int = 0) -> torch.Tensor:
    return torch.rand(count, 1, 105, 105, generator=torch.Generator().manual_seed(seed))


def _strips(count: int) -> torch.Tensor:
    return torch.zeros(count, 1, 105, 315)


def test_every_layer_has_the_tabulated_shape_and_parameters(koch: Koch) -> None:
    shapes: list[tuple[int, ...]] = []
    for layer in koch.encoder:
        before = shapes[-1] if shapes else (1, 105, 105)
        with torch.no_grad():
            shapes.append(tuple(layer(torch.zeros(1, *before)).shape[1:]))
    layers = list(koch.encoder)
    starts = [i for i, layer in enumerate(layers) if isinstance(layer, (nn.Conv2d, nn.Linear))]
    found = []
    for start, end in zip(starts, [*starts[1:], len(layers)], strict=True):
        spatial = [s for s in shapes[start:end] if len(s) == len(shapes[start])]
        parameters = sum(p.numel() for layer in layers[start:end] for p in layer.parameters())
        found.append((type(layers[start]), spatial[-1], parameters))
    assert found == LAYERS
    assert sum(p.numel() for p in koch.head.parameters()) == 4_097
    assert sum(p.numel() for p in koch.parameters()) == 38_951_745
    assert not list(koch.buffers())


def test_activations_stand_where_the_table_puts_them(koch: Koch) -> None:
    kinds = [type(layer) for layer in koch.encoder]
    convolution = [nn.Conv2d, nn.ReLU, nn.MaxPool2d]
    assert kinds == convolution * 3 + [nn.Conv2d, nn.ReLU, nn.Flatten, nn.Linear, nn.Sigmoid]


def test_the_embedding_is_that_of_plain_functions(koch: Koch) -> None:
    functional = nn.functional
    weights = koch.state_dict()
    x = _pictures(2)
    with torch.no_grad():
        for index in (0, 3, 6, 9):
            x = functional.conv2d(
                x, weights[f"encoder.{index}.weight"], weights[f"encoder.{index}.bias"]
            ).relu()
            if index < 9:
                x = functional.max_pool2d(x, 2)
        weight, bias = weights["encoder.12.weight"], weights["encoder.12.bias"]
        by_hand = torch.sigmoid(x.flatten(1) @ weight.T + bias)
        encoded = koch.encode(_pictures(2), _strips(2))
    torch.testing.assert_close(encoded["embedding"], by_hand, rtol=0, atol=1e-4)
    assert encoded["cells"] is None


def test_the_logit_is_the_weighted_absolute_difference(koch: Koch) -> None:
    a, b = (torch.rand(3, 4096, generator=torch.Generator().manual_seed(i)) for i in (1, 2))
    weights, bias = koch.head.weight[0].tolist(), koch.head.bias.item()
    encoded = [Encoded(embedding=e, cells=None) for e in (a, b)]
    found = koch.compare(*encoded)
    assert found.shape == (3,)
    for row in range(3):
        terms = zip(weights, a[row].tolist(), b[row].tolist(), strict=True)
        by_hand = sum(w * abs(x - y) for w, x, y in terms) + bias
        assert found[row].item() == pytest.approx(by_hand, abs=1e-3)
    assert torch.equal(found, koch.compare(encoded[1], encoded[0]))


def test_both_twins_share_their_weights_and_learn(koch: Koch) -> None:
    logits = koch(_pictures(2), _strips(2), _pictures(2, seed=1), _strips(2))
    logits.sum().backward()
    gradients = [p.grad for p in koch.parameters()]
    koch.zero_grad()
    assert logits.shape == (2,)
    assert len(gradients) == 12
    assert all(g is not None and torch.isfinite(g).all() for g in gradients)


@pytest.mark.parametrize("how", get_args(Initialisation))
def test_first_weights_have_the_stated_spread(how: Initialisation) -> None:
    network = Koch()
    network.initialise(how, torch.Generator().manual_seed(1))
    embedding, head = network.encoder[12], network.head
    for layer in network.modules():
        if not isinstance(layer, (nn.Conv2d, nn.Linear)) or layer is head:
            continue
        spread = 0.2 if how == "paper" and layer is embedding else 0.01
        error = spread * 6 / layer.weight.numel() ** 0.5  # six standard errors, and more
        assert layer.weight.mean().item() == pytest.approx(0, abs=error)
        assert layer.weight.std().item() == pytest.approx(spread, abs=error)
        assert layer.bias.mean().item() == pytest.approx(0.5, abs=0.01)
        assert layer.bias.std().item() == pytest.approx(0.01, rel=0.5)
    bound = (6 / 4097) ** 0.5  # Glorot and Bengio's, whose standard deviation is bound / sqrt(3)
    expected = 0.2 if how == "paper" else bound / 3**0.5
    assert head.weight.std().item() == pytest.approx(expected, rel=0.08)
    assert (head.weight.abs().max().item() <= bound) == (how == "tutorial")


def test_first_weights_are_repeatable() -> None:
    first, second = Koch(), Koch()
    for network in (first, second):
        network.initialise("tutorial", torch.Generator().manual_seed(5))
    pairs = zip(first.parameters(), second.parameters(), strict=True)
    assert all(torch.equal(a, b) for a, b in pairs)
