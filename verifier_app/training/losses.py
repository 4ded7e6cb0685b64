"""Losses: of the scores of pairs, and of embeddings by class.

A pair's score `s` is the network's own logit, larger for the same hand: what is compared
afterwards, by networks that match parts as by those that compare embeddings. With distance
`d = log(1 + e^-s)`:

- `bce`: binary cross-entropy (Koch, Zemel and Salakhutdinov 2015);
- `contrastive`: `d^2` for the same, `max(0, margin - d)^2` for others (Hadsell, Chopra and LeCun
  2006, equation 4);
- `triplet`: `max(0, d(anchor, positive) - d(anchor, negative) + margin)` (Schroff, Kalenichenko
  and Philbin 2015, equation 2);
- `metric`: each positive's share among it and all negatives of its anchor, as a softmax (Sohn
  2016, N-pair loss; Khosla and others 2020).

The last two see differences of scores only, so a quarter of `bce` is added: it keeps the level
of the scores where the calibration expects it, and draws scores apart that have met. Recipes
for signatures and fine-tuning choose among these four; signs are trained by
`supervised_contrastive`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor
from torch.nn import functional as F

from verifier_app.training.groups import Batch

_MARGIN = 2.0
_TRIPLET_MARGIN = 1.0
_ANCHORED = 0.25


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
"""Of the logits `(P,)` of a batch's pairs; each a scalar."""


def supervised_contrastive(
    embeddings: Tensor, labels: Tensor, scale: Tensor | float = 16.0
) -> Tensor:
    """Every other sample of one's class against all of other classes: Khosla et al. 2020.

    Args:
        embeddings: `(N, D)` float of length 1.
        labels: `(N,)` classes; each at least twice.
        scale: Sharpness of the cosines, the inverse of the temperature.

    Returns:
        The mean over all ordered pairs of one class, a scalar.

    Raises:
        ValueError: No class occurs twice, or none differs.
    """
    cosines = embeddings @ embeddings.T * scale
    alike = labels[:, None] == labels[None, :]
    itself = torch.eye(len(labels), dtype=torch.bool, device=labels.device)
    positives = alike & ~itself
    if not bool(positives.any()) or bool(alike.all()):
        raise ValueError("the batch needs classes that occur twice, and more than one class")
    others = torch.logsumexp(cosines.masked_fill(alike, -torch.inf), dim=1, keepdim=True)
    losses = torch.logaddexp(cosines, others) - cosines
    return losses[positives].mean()


def _of(batch: Batch, logits: Tensor) -> tuple[Tensor, Tensor]:
    target, weight = (torch.from_numpy(v).to(logits) for v in (batch.target, batch.weight))
    return target, weight


def _anchored(batch: Batch, logits: Tensor) -> Tensor:
    """`(P, P)`: whether pair `i` is a positive, and `j` a negative of one of its samples."""
    first, second = (torch.from_numpy(v).to(logits.device) for v in (batch.first, batch.second))
    target, _ = _of(batch, logits)
    shared = (first[:, None] == first[None, :]) | (second[:, None] == first[None, :])
    return shared & (target[:, None] > 0.5) & (target[None, :] < 0.5)
