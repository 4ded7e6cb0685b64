"""Pair scores of a batch, whatever the network, and the loss of them that a person chose."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from verifier_app.nn.compact import Compact
from verifier_app.nn.network import Encoded, Twin
from verifier_app.training import signatures
from verifier_app.training.groups import Batch
from verifier_app.training.loop import in_precision
from verifier_app.training.losses import LOSSES


def pair_logits(network: nn.Module, batch: Batch) -> Tensor:
    """Logits `(P,)` of the pairs of a batch."""
    assert isinstance(network, Twin)
    if isinstance(network, Compact) and network.reads_strips:
        return signatures.pair_logits(network, batch)
    device = next(network.parameters()).device
    views = torch.from_numpy(batch.strips)[:, None].to(device)
    first, second = (torch.from_numpy(rows).to(device) for rows in (batch.first, batch.second))
    return network.among(network.encode(views, views))(first, second)


def encoded(network: Twin, strips: Tensor) -> Encoded:
    """Of pictures `(N, 1 or 3, 105, W)` what the network compares, and nothing besides."""
    return network.parts(strips) or network.encode(strips, strips)


def loss_of(name: str, precision: str) -> Callable[[nn.Module, Batch], Tensor]:
    """The loss of a batch by the options' words; always a single fp32 number."""

    def loss(network: nn.Module, batch: Batch) -> Tensor:
        with in_precision(network, precision):
            logits = pair_logits(network, batch)
        return LOSSES[name](logits.float(), batch)

    return loss
