"""Losses for training twin networks, of logits of pairs or of embeddings.

The recipe `source` trains by `pair_bce`, the recipe `character` by `supervised_contrastive`. The
recipe `signature` weighs its pairs in `signatures`, and fine-tuning offers losses of the pair's
own score, in `tuning.losses`. No recipe uses the others here, which are for trainings of one's
own: `contrastive`, `triplet` with `semi_hard`, `CosineMargin`, and `spread` to watch over them.

Direction: logits are larger for the same hand, distances are smaller; every loss is to be made
small. Distances are Euclidean, between embeddings that are first scaled to length 1, so that
they lie in 0 to 2 and a margin means the same for every network.

Why embeddings do not collapse: trained carelessly, contrastive and triplet losses end with one
point for all samples, usually zero, where all distances vanish. Three things keep them from
it. At length 1 nothing can shrink to zero, and a network cannot trade distance for scale.
The contrastive loss pushes by the distance, not by its square, so that its push apart is
strongest where points have met; a collapsed batch costs half the squared margin for every
different pair. The triplet loss pushes by the square, as its paper does, so that its push does
vanish there, and choosing the very nearest negatives draws it there; `semi_hard` therefore
chooses negatives that are farther than the positive. `spread` tells a collapse while training.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

_CLOSEST = 1e-12
"""Squared distance below which the root's slope counts as zero; at 0 it has none."""


def pair_bce(logits: Tensor, same: Tensor, weights: Tensor | None = None) -> Tensor:
    """Binary cross-entropy of pairs, from logits: Koch et al. 2015.

    Args:
        logits: `(N,)` float.
        same: `(N,)` 1 or True for pairs of the same hand, else 0; in between as soft targets.
        weights: `(N,)` float, the weight of each pair; all equal if None.

    Returns:
        The (weighted) mean, a scalar.

    Raises:
        ValueError: The shapes do not fit.
    """
    logits = _wide(logits)
    _need_pairs(logits, same)
    losses = F.binary_cross_entropy_with_logits(logits, same.to(logits.dtype), reduction="none")
    return losses.mean() if weights is None else (losses * weights).sum() / weights.sum()


def contrastive(a: Tensor, b: Tensor, same: Tensor, margin: float = 1.0) -> Tensor:
    """Contrastive loss of pairs: Hadsell, Chopra, LeCun 2006, equation 4.

    `d^2 / 2` for pairs of the same hand, `max(0, margin - d)^2 / 2` for others.

    Args:
        a: `(N, D)` float, embeddings of any length but 0.
        b: `(N, D)` likewise.
        same: `(N,)` 1 or True for pairs of the same hand, else 0.
        margin: Distance, above 0 and up to 2, beyond which different pairs rest.

    Returns:
        The mean, a scalar.

    Raises:
        ValueError: The shapes do not fit.
    """
    squared = _squared_distances(a, b)
    _need_pairs(squared, same)
    shortfall = F.relu(margin - squared.clamp_min(_CLOSEST).sqrt())
    return torch.where(same.bool(), squared, shortfall.square()).mean() / 2


def triplet(anchor: Tensor, positive: Tensor, negative: Tensor, margin: float = 0.2) -> Tensor:
    """Triplet loss: Schroff, Kalenichenko, Philbin 2015 (FaceNet), equation 2.

    `max(0, d(anchor, positive)^2 - d(anchor, negative)^2 + margin)`.

    Args:
        anchor: `(N, D)` float, embeddings of any length but 0.
        positive: `(N, D)`, the same hand as the anchor's.
        negative: `(N, D)`, another hand.
        margin: How much larger the squared distance to the negative should be, below 4.

    Returns:
        The mean, a scalar; 0 for no triplets, so that a batch without any can be skipped.

    Raises:
        ValueError: The shapes do not fit.
    """
    losses = F.relu(
        _squared_distances(anchor, positive) - _squared_distances(anchor, negative) + margin
    )
    return losses.sum() / max(1, len(losses))


@torch.no_grad()
def semi_hard(embeddings: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Triplets of a batch for `triplet`, a negative for each pair of the same label.

    The negative is the nearest that is farther from the anchor than the positive; where none
    is, the farthest of all (FaceNet, section 3.2). An imitation gets a label of its own: it is
    then a negative of everything and never an anchor.

    Args:
        embeddings: `(N, D)` float, embeddings of any length but 0.
        labels: `(N,)` int.

    Returns:
        Indices `(T,)` int64 of anchors, positives and negatives, ordered by anchor and positive.

    Raises:
        ValueError: The shapes do not fit.
    """
    points = F.normalize(_wide(embeddings), dim=1)
    if labels.shape != points.shape[:1]:
        raise ValueError(f"{len(points)} embeddings need labels ({len(points)},)")
    distances = torch.cdist(points, points, compute_mode="donot_use_mm_for_euclid_dist")
    alike = labels[:, None] == labels[None, :]
    other = alike.logical_not()
    itself = torch.eye(len(labels), dtype=torch.bool, device=labels.device)
    usable = alike & ~itself & other.any(dim=1, keepdim=True)
    anchors, positives = usable.nonzero(as_tuple=True)
    to_all = distances[anchors]
    farther = other[anchors] & (to_all > distances[anchors, positives][:, None])
    nearest_farther = to_all.masked_fill(~farther, torch.inf).argmin(dim=1)
    farthest = to_all.masked_fill(alike[anchors], -torch.inf).argmax(dim=1)
    return anchors, positives, torch.where(farther.any(dim=1), nearest_farther, farthest)


class CosineMargin(nn.Module):
    """Large margin cosine loss over classes: Wang et al. 2018 (CosFace), equation 4.

    Each class has a direction of its own; the cosine to the right one must beat the cosines to
    all others by a margin. The directions are thrown away after training.

    Args:
        length: Numbers in an embedding.
        classes: How many classes there are.
        scale: What cosines are multiplied with before the softmax.
        margin: What the right class's cosine must be ahead, 0 to 1.
    """

    def __init__(
        self, length: int, classes: int, scale: float = 30.0, margin: float = 0.35
    ) -> None:
        super().__init__()
        self.scale = scale
        self.margin = margin
        self.directions = nn.Parameter(torch.empty(classes, length))
        # of length 1: Adam's steps have a size of their own, and would hardly turn long ones
        nn.init.normal_(self.directions, std=length**-0.5)

    def forward(self, embeddings: Tensor, labels: Tensor) -> Tensor:
        """The mean loss of `(N, length)` embeddings of any length but 0; `labels` `(N,)` int64."""
        # Autocast would compute the cosines with bf16's three digits, and the scale makes them few.
        with torch.autocast(embeddings.device.type, enabled=False):
            points = F.normalize(_wide(embeddings), dim=1)
            # lengths are divided by afterwards: scaled directions would be millions of numbers
            lengths = self.directions.norm(dim=1).clamp_min(_CLOSEST)
            cosines = F.linear(points, self.directions) / lengths
            ahead = F.one_hot(labels, len(self.directions)).to(cosines.dtype) * self.margin
            return F.cross_entropy(self.scale * (cosines - ahead), labels)


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


@torch.no_grad()
def spread(embeddings: Tensor) -> float:
    """How far apart `(N, D)` embeddings lie: 0 where all point one way, 1 for no common way.

    One less the length of the mean of the embeddings, each scaled to length 1. A training
    whose spread falls to nearly 0 has collapsed.
    """
    return 1.0 - float(F.normalize(_wide(embeddings), dim=1).mean(dim=0).norm())


def _squared_distances(a: Tensor, b: Tensor) -> Tensor:
    """Squared distances `(N,)`, 0 to 4, of `(N, D)` embeddings that are scaled to length 1.

    Of differences, not by products: those lose the small distances that matter most.
    """
    if a.dim() != 2 or a.shape != b.shape:
        raise ValueError(
            f"embeddings must both be (N, D), not {tuple(a.shape)} and {tuple(b.shape)}"
        )
    return (F.normalize(_wide(a), dim=1) - F.normalize(_wide(b), dim=1)).square().sum(dim=1)


def _need_pairs(values: Tensor, same: Tensor) -> None:
    if values.dim() != 1 or same.shape != values.shape:
        raise ValueError(
            f"pairs must be (N,) and (N,), not {tuple(values.shape)} and {tuple(same.shape)}"
        )


def _wide(values: Tensor) -> Tensor:
    """At least fp32: squares and roots of reduced precision lose small distances."""
    return values.float() if values.dtype in {torch.float16, torch.bfloat16} else values
