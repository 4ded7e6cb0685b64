"""Comparing two samples cell by cell.

Each inked cell of one sample attends to the cells of the other near it (dense matching in the
line of DeepEMD, Zhang et al. 2020), and what differs after matching decides. Matching parts
generalises to writers never met better than one global vector does.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from verifier_app.nn.network import Cells

_UNIT = 8.0
"""Of places, in cells, and of how little is found."""
_SHIFT = 2.0
"""Unit of displacements, in cells: imitations are off by about that much."""
QUALITIES = 2
"""What is known of a line beside its shape: how dark it is, and how wide."""
LOOKED_AT = 3
"""Of either: how much of it there is, and how that rises to the right and downwards."""
SHADES = QUALITIES * LOOKED_AT
DARK, WIDE, WIDE_ALONE = 2.5, 0.5, 1.0
"""What an agreement in darkness, and in width beside it or without it, counts in the logit; not
trained, but chosen on sets that the network had not seen (docs/decisions/0045), as are those
below."""
USUAL, USUAL_DRAWN = (0.7, 0.7), (1.5, 1.2)
"""From which agreement on they speak for one hand: of writing on paper, and of drawings, of which
no grain of paper and no scanner has blurred the pattern."""
_FOUND = 1e-30
"""A cell so far from everything that less weight is left has found nothing."""
_RIDGE = 0.01
"""Added to the spread of the places, in squares of eight cells, when a layout is fitted."""
_WHOLE = 16
"""Sums are a multiple of so many numbers, of which the last is one's own: products of matrices
are a quarter faster then."""


class Side(NamedTuple):
    """Cells of `N` samples, with what matching needs of each of them alone.

    Attributes:
        features: `(N, K, C)`.
        share: `(N, K)` of the ink.
        inked: `(N, K)`, 1 where there is ink and 0 elsewhere.
        where: `(N, K, 2)`, places from the middle of the ink, which are laid on each other, in
            units of eight cells.
        fit: `(N, 2, K)`, as `_layout_fit` gives it.
        keys: `(N, K, C + 2)`: the product of two is how alike they look, and as much of their
            distance as depends on both.
        far: `(N, K)`: the rest of it, which depends on one.
        sums: `(N, K, S)`: features, `where`, shades, where these are known, and at the end one;
            all weighted by ink.
        shade: `(N, 6, K)`: how dark the line is there, and how that rises to the right and
            downwards; then the same of its width; each as a rank from -0.5 to 0.5 among the
            sample's cells, 0 where it is not known.
        held: `(N, 2, K)`: the share of the ink where darkness, and where width, is known.
        shown: `(N, 2)`: 1 where anything is known of darkness, and of width, else 0.
        usual: `(N, 2)`: how far either agrees whoever wrote it.
    """

    features: Tensor
    share: Tensor
    inked: Tensor
    where: Tensor
    fit: Tensor
    keys: Tensor
    far: Tensor
    sums: Tensor
    shade: Tensor
    held: Tensor
    shown: Tensor
    usual: Tensor

    def rows(self, rows: Tensor) -> Side:
        """The samples `rows` `(P,)` (int64), each as often as it is named."""
        # index_select: the backward of advanced indexing is far slower
        return Side(*(part.index_select(0, rows) for part in self))


class Matcher(nn.Module):
    """Compares two maps of cells; symmetric in its arguments.

    Args:
        cells: Channels of the maps.
        most: Only this many cells with the most ink take part.
        hidden: Width of what is said about each matched cell.
        shaded: Whether it counts, too, that the line is heavy and light at the same places.
    """

    def __init__(
        self, cells: int, most: int = 72, hidden: int = 64, *, shaded: bool = False
    ) -> None:
        super().__init__()
        self.most = most
        self.shaded = shaded
        self.query = nn.Linear(cells, cells, bias=False)
        self.sharpness = nn.Parameter(torch.tensor(8.0))
        self.reach = nn.Parameter(torch.tensor([0.15, 0.08]))
        self.about = nn.Sequential(
            nn.Linear(2 * cells + 8, hidden),
            nn.ReLU(inplace=True),
            nn.Linear(hidden, hidden),
            nn.ReLU(inplace=True),
        )
        self.decide = nn.Sequential(
            nn.Linear(2 * hidden + 10, hidden), nn.ReLU(), nn.Linear(hidden, 1)
        )

    def select(self, maps: Tensor, mass: Tensor) -> Cells:
        """The cells of each map that take part.

        Args:
            maps: `(N, C, h, w)`.
            mass: `(N, h, w)`, the ink in each cell.
        """
        count, channels, _, width = maps.shape
        flat = mass.reshape(count, -1)
        ink, index = flat.topk(min(self.most, flat.shape[1]), dim=1)
        picked = maps.reshape(count, channels, -1).transpose(1, 2)
        picked = picked.gather(1, index[..., None].expand(-1, -1, channels))
        rows = torch.div(index, width, rounding_mode="floor").to(maps.dtype)
        columns = (index % width).to(maps.dtype)
        share = ink / ink.sum(dim=1, keepdim=True).clamp_min(1e-6)
        return Cells(picked, share, torch.stack([rows, columns], dim=-1))

    def side(self, cells: Cells, shading: Tensor | None = None) -> Side:
        """Cells with what `weigh` needs of them, whatever they are compared with.

        Args:
            cells: Of `N` samples, or of all looks at them, one look after the other.
            shading: `(N, K, 6)` of the line in each cell, as `compact.cell_shades` gives it; the
                same in every look.
        """
        features, share, place = cells
        ink = share[..., None]
        with torch.no_grad():
            where = (place - (place * ink).sum(dim=1, keepdim=True)) / _UNIT
        near = where * (_UNIT * F.softplus(self.reach - 2.0).sqrt())
        sharpness = self.sharpness.clamp_min(0.0)
        directions = F.normalize(self.query(features), dim=-1)
        keys = torch.cat([directions * sharpness.sqrt(), near * 2.0**0.5], dim=-1)
        far = -near.square().sum(-1) - 0.5 * sharpness
        if shading is None:
            shading = share.new_zeros(*share.shape, SHADES)
        looks = len(share) // len(shading)
        known = _known(share[: len(shading)], shading.transpose(1, 2))
        shade, held, shown, usual = (own.repeat(looks, *[1] * (own.ndim - 1)) for own in known)
        weight = ink + 1e-6
        shades = torch.cat([shade * held.repeat_interleave(LOOKED_AT, dim=1), held], dim=1)
        parts = [features * weight, where * weight, shades.transpose(1, 2)]
        wide = sum(own.shape[-1] for own in parts) + 1
        room = weight.new_zeros(1, 1, -wide % _WHOLE).expand(*share.shape, -1)
        sums = torch.cat([*parts, room, weight], dim=-1)
        inked, fit = (share > 0).to(share.dtype), _layout_fit(where, share)
        line = (shade, held, shown, usual)
        return Side(features, share, inked, where, fit, keys, far, sums, *line)

    def forward(self, a: Cells, b: Cells) -> Tensor:
        """Logits `(N,)` of pairs of samples; larger supports the same writer."""
        both = Cells(*(torch.cat(parts) for parts in zip(a, b, strict=True)))
        return self.weigh(self.side(both))

    def weigh(self, both: Side) -> Tensor:
        """Logits `(N,)` of `N` pairs; larger supports the same writer.

        Args:
            both: `2 N` samples; the first half is compared with the second.
        """
        found = found_by(both, self.meet(both).exp())
        forth, back = self._said(both, found).chunk(2)
        logits: Tensor = self.decide(forth + back).squeeze(-1)
        if not self.shaded:
            return logits
        parts, spread = _covariances(both, found)
        agreement = (parts.sum(dim=-1) / spread).sum(dim=-1) - both.usual
        return logits + (torch.stack(agreement.chunk(2)).mean(dim=0) * _counts(both)).sum(dim=1)

    def meet(self, both: Side) -> Tensor:
        """The logarithm of how well each cell of the first half fits each of the second's.

        By what it shows and by where it is; never above 0, so that no exponential overflows.

        Returns:
            `(N, K, K)`.
        """
        keys, others = both.keys.chunk(2)
        far, its = both.far.chunk(2)
        # likeness of directions less the squared distance of places, in one product
        return torch.baddbmm(far[:, :, None] + its[:, None], keys, others.transpose(1, 2))

    def _said(self, both: Side, found: Tensor) -> Tensor:
        """What is said about each sample beside its partner, `(2 N, 2 * hidden + 10)`.

        Args:
            both: See `weigh`.
            found: As `found_by` gives it.
        """
        features, where, share = both.features, both.where, both.share[:, None]
        channels = features.shape[-1]
        total = found[..., -1:].clamp_min(_FOUND)
        alike = found[..., :channels] / total
        there = found[..., channels : channels + 2] / total
        moved = (there - where) * (_UNIT / _SHIFT)
        surprise = (total.log() + self.sharpness) / _UNIT
        size = moved.abs().sum(-1, keepdim=True)
        apart = moved - share @ moved
        layout = both.fit @ apart
        bent = apart - where @ layout
        told = [(features - alike).abs(), features * alike, moved, size, surprise, bent, where]
        said = self.about(torch.cat(told, dim=-1))
        worst = (said * both.inked[..., None]).amax(dim=1)
        means = share @ torch.cat([apart.square(), bent.square(), surprise, size], dim=-1)
        spread, ends = means[:, 0].tensor_split([4], dim=-1)
        spread = spread.add(1e-4).sqrt()
        return torch.cat([(share @ said)[:, 0], worst, spread, layout.flatten(1), ends], dim=-1)


def found_by(both: Side, weights: Tensor) -> Tensor:
    """What each cell finds in its partner's: `(2 N, K, C + 11)`, sums as `Side.sums` has them.

    Args:
        both: See `Matcher.weigh`.
        weights: `(N, K, K)`, of the second half's cells for each of the first's.
    """
    mine, its = both.sums.chunk(2)
    return torch.cat([weights @ its, weights.transpose(1, 2) @ mine])


def _known(share: Tensor, shading: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """`Side.shade`, `held`, `shown` and `usual` of samples.

    Args:
        share: `(N, K)` of the ink.
        shading: `(N, 6, K)`, see `Matcher.side`.
    """
    level = shading[:, ::LOOKED_AT]
    known = (level != 0) & (share[:, None] > 0)
    drawn = (level < 0).any(dim=-1)
    sign = torch.where(drawn, -1.0, 1.0).to(share.dtype).repeat_interleave(LOOKED_AT, dim=1)
    shade = ranks(shading * sign[..., None], known.repeat_interleave(LOOKED_AT, dim=1))
    usual = torch.where(drawn, share.new_tensor(USUAL_DRAWN), share.new_tensor(USUAL))
    return shade, share[:, None] * known, known.any(dim=-1).to(share.dtype), usual


def ranks(values: Tensor, known: Tensor) -> Tensor:
    """Values `(..., K)` as ranks along `K` among the known ones, -0.5 to 0.5; 0 elsewhere."""
    order = torch.where(known, values, torch.inf).argsort(dim=-1, stable=True)
    places = torch.arange(values.shape[-1], dtype=values.dtype, device=values.device)
    rank = torch.empty_like(values).scatter_(-1, order, places.expand_as(values))
    count = known.sum(dim=-1, keepdim=True)
    rank = (rank + 0.5) / count.clamp_min(1) - 0.5
    return torch.where(known, rank, torch.zeros_like(rank))


def shared_shading(both: Side, found: Tensor) -> Tensor:
    """What it adds to the logits that two lines are dark, or else wide, at the same places.

    The correlations, weighted by ink, of a sample's shades with those that its cells find in
    the other, both ways, each times what it counts; 0 where either sample shows no shading.

    Returns:
        What each cell has of it, `(2 N, K)`; those of a pair come to the mean of both ways.
    """
    parts, spread = _covariances(both, found)
    counts = 0.5 * _counts(both).repeat(2, 1)
    return (parts / spread[..., None] * counts[:, :, None, None]).sum(dim=(1, 2))


def _covariances(both: Side, found: Tensor) -> tuple[Tensor, Tensor]:
    """Each cell's part of the covariances, `(2 N, 2, 3, K)`, and what makes them correlations."""
    channels = both.features.shape[-1] + 2
    sums = found[..., channels : channels + SHADES + QUALITIES].transpose(1, 2).contiguous()
    its, held = sums.tensor_split([SHADES], dim=1)
    mine, its = (own.reshape(-1, QUALITIES, LOOKED_AT, own.shape[-1]) for own in (both.shade, its))
    held = held.clamp_min(_FOUND)[:, :, None]
    share = both.held[:, :, None] * (1.0 - _FOUND / held).ceil()  # 0 where nothing was found
    share = share / share.sum(dim=-1, keepdim=True).clamp_min(1e-6)
    mine, its = (
        shades - (shades * share).sum(dim=-1, keepdim=True) for shades in (mine, its / held)
    )
    weighted = its * share
    spread = (mine.square() * share).sum(dim=-1) * (its * weighted).sum(dim=-1)
    return mine * weighted, spread.clamp_min(1e-12).sqrt()


def _counts(both: Side) -> Tensor:
    """What an agreement in either quality counts, `(N, 2)`: 0 where not both samples show it."""
    dark, wide = torch.stack(both.shown.chunk(2)).prod(dim=0).unbind(dim=1)
    return torch.stack([DARK * dark, wide * (WIDE_ALONE - (WIDE_ALONE - WIDE) * dark)], dim=1)


def _layout_fit(where: Tensor, share: Tensor) -> Tensor:
    """What makes of displacements how the whole of a sample is stretched and sheared by them.

    Least squares, weighted by ink, of displacements on places, both centred, `(N, K, 2)`;
    a ridge keeps a sample that is nearly a line from turning freely.

    Returns:
        `(N, 2, K)`. Times displacements it is the layout `(N, 2, 2)`, and the places times that
        are the displacements that it explains.
    """
    weighted = (where * share[..., None]).transpose(1, 2)
    a, b, _, d = (weighted @ where).flatten(1).unbind(dim=1)
    a, d = a + _RIDGE, d + _RIDGE
    inverse = torch.stack([d, -b, -b, a], dim=1).reshape(-1, 2, 2)
    fit: Tensor = inverse @ weighted / (a * d - b * b)[:, None, None]
    return fit
