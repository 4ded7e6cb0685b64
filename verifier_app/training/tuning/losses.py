"""Pair scores of a batch, whatever the network, and the losses that a person may choose.

All losses are of the network's own pair score `s`, a logit, larger for the same hand. That is
what is compared afterwards, for networks that match parts as for those that compare embeddings.
With distance `d = log(1 + e^-s)`:

- `bce`: binary cross-entropy (Koch, Zemel and Salakhutdinov 2015);
- `contrastive`: `d^2` for the same, `max(0, margin - d)^2` for others (Hadsell, Chopra and LeCun
  2006, equation 4);
- `triplet`: `max(0, d(anchor, positive) - d(anchor, negative) + margin)` (Schroff, Kalenichenko
  and Philbin 2015, equation 2);
- `metric`: each positive's share among it and all negatives of its anchor, as a softmax (Sohn
  2016, N-pair loss; Khosla and others 2020).

The last two see differences of scores only, so a quarter of `bce` is added: it keeps the level
of the scores where the calibration expects it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from verifier_app.nn.compact import Compact
from verifier_app.nn.network import Encoded, Twin
from verifier_app.training import signatures
from verifier_app.training.groups import Batch

_MARGIN = 2.0
_TRIPLET_MARGIN = 1.0
_ANCHORED = 0.25


def pair_logits(network: nn.Module, batch: Batch) -> Tensor:
    """Logits `(P,)` of the pairs of a batch."""
    assert isinstance(network, Twin)
    if isinstance(network, Compact) and network.matcher is not None:
        return signatures.pair_logits(network, batch)
    device = next(network.parameters()).device
    views = torch.from_numpy(batch.strips)[:, None].to(device)
    first, second = (torch.from_numpy(rows).to(device) for rows in (batch.first, batch.second))
    return network.among(network.encode(views, views))(first, second)


def encoded(network: Twin, strips: Tensor) -> Encoded:
    """Of pictures `(N, 1, 105, W)` what the network compares, and nothing besides."""
    return network.parts(strips) or network.encode(strips, strips)


def bce(logits: Tensor, batch: Batch) -> Tensor:
    """See the module; pairs count by their weights."""
    target, weight = _of(batch, logits)
    losses = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    return (losses * weight).sum()


def contrastive(logits: Tensor, batch: Batch) -> Tensor:
    """See the module."""
    target, weight = _of(batch, logits)
    distance = F.softplus(-logits)
    losses = torch.where(target > 0.5, distance**2, F.relu(_MARGIN - distance) ** 2)
    return (losses * weight).sum()


def triplet(logits: Tensor, batch: Batch) -> Tensor:
    """See the module."""
    distance = F.softplus(-logits)
    both = _anchored(batch, logits)
    losses = F.relu(distance[:, None] - distance[None, :] + _TRIPLET_MARGIN)[both]
    return losses.sum() / max(1, len(losses)) + _ANCHORED * bce(logits, batch)


def metric(logits: Tensor, batch: Batch) -> Tensor:
    """See the module."""
    both = _anchored(batch, logits)
    rows = both.any(dim=1)
    others = torch.logsumexp(logits[None, :].masked_fill(~both, -torch.inf)[rows], dim=1)
    own = logits[rows]
    losses = torch.logaddexp(own, others) - own
    return losses.sum() / max(1, len(losses)) + _ANCHORED * bce(logits, batch)


LOSSES: Mapping[str, Callable[[Tensor, Batch], Tensor]] = {
    "bce": bce,
    "contrastive": contrastive,
    "triplet": triplet,
    "metric": metric,
}


def loss_of(name: str, precision: str) -> Callable[[nn.Module, Batch], Tensor]:
    """The loss of a batch by the options' words; always a single fp32 number."""

    def loss(network: nn.Module, batch: Batch) -> Tensor:
        device = next(network.parameters()).device.type
        half = precision == "bf16" and device == "cuda"
        with torch.autocast(device, torch.bfloat16, enabled=half):
            logits = pair_logits(network, batch)
        return LOSSES[name](logits.float(), batch)

    return loss


def _of(batch: Batch, logits: Tensor) -> tuple[Tensor, Tensor]:
    target, weight = (torch.from_numpy(v).to(logits.device) for v in (batch.target, batch.weight))
    return target, weight


def _anchored(batch: Batch, logits: Tensor) -> Tensor:
    """`(P, P)`: whether pair `i` is a positive, and `j` a negative of one of its samples."""
    first, second = (torch.from_numpy(v).to(logits.device) for v in (batch.first, batch.second))
    target, _ = _of(batch, logits)
    shared = (first[:, None] == first[None, :]) | (second[:, None] == first[None, :])
    return shared & (target[:, None] > 0.5) & (target[None, :] < 0.5)
