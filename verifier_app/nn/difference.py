"""Where two samples differ, by the network's own account of its parts.

With a matcher, what every cell contributes to the score: the derivative of the logit by
what the matcher says about the cell, times how far that is from what it says about the
average cell; and what its shading adds to that of the whole. Among the accounts that were
tried this one names best which parts pull the score down (`docs/decisions`,
`benchmarks/difference_map.py`). Networks that compare whole pictures are asked by the
derivative of the logit by their pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from verifier_app.nn.compact import Compact, frame_of
from verifier_app.nn.matcher import Matcher, Side, found_by, shared_shading
from verifier_app.nn.network import Cells, cells_of, of_parts
from verifier_app.nn.workers import spread
from verifier_app.types import Basis, Features, FloatArray, Prepared

if TYPE_CHECKING:
    from verifier_app.nn.model import Model

CELL = 8
"""Pixels of what the network looks at from one part to the next; the first stands on pixel 0."""
_MOST_MATCHES = 400


class Frame(NamedTuple):
    """Which part of a picture was looked at: the place of its first pixel, and their distance."""

    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True)
class Match:
    """Two parts that the network takes for each other.

    Attributes:
        a: x and y in the first sample's picture, in pixels.
        b: The same in the second's.
        weight: Share of the ink, of its own sample, that the first part holds.
    """

    a: tuple[float, float]
    b: tuple[float, float]
    weight: float


@dataclass(frozen=True, eq=False)
class Parts:
    """What each part of two samples says.

    Attributes:
        a: `(h, w)` float32, one value every `CELL` pixels: how much of the logit the part
            costs; positive where it differs more than the average part.
        b: The same for the second sample.
        whole: Whether the values stand on the whole view, else on the strip.
        matches: Parts matched with each other, by falling weight; none where the network
            compares whole pictures.
        frames: Where the values stand on the two pictures: the first on the frame's first pixel,
            and the next ones `CELL` of its pixels further.
    """

    a: FloatArray
    b: FloatArray
    whole: bool
    matches: tuple[Match, ...]
    frames: tuple[Frame, Frame] = (Frame(), Frame())


def differences(
    model: Model,
    prepared: tuple[Prepared, Prepared],
    features: tuple[Features, Features],
    line: Basis = Basis.PICTURES,
) -> Parts:
    """What each part of a pair of samples says.

    Args:
        model: The model that compares them.
        prepared: The two samples.
        features: What the model made of them.
        line: What counts of their lines, as for `Model.raw`.
    """
    work = partial(_parts, model, prepared, line)
    if model.device.name != "cpu":
        return work(features)
    (found,) = spread(work, [features])  # torch's own threads would wait for each other
    return found


def _parts(
    model: Model,
    prepared: tuple[Prepared, Prepared],
    line: Basis,
    features: tuple[Features, Features],
) -> Parts:
    network = model.network
    with torch.inference_mode(mode=False), torch.enable_grad():
        if isinstance(network, Compact) and network.matcher is not None:
            found = _of_cells(network, prepared, features, line, model.device.name)
            return found if network.reads_strips else _framed(network, prepared, found)
        return _of_pictures(model, prepared)


def _of_cells(
    network: Compact,
    prepared: Sequence[Prepared],
    features: Sequence[Features],
    line: Basis,
    device: str,
) -> Parts:
    matcher = network.matcher
    assert matcher is not None
    cells = cells_of(features, device)
    assert cells is not None
    both = _looks(network, cells, line)
    said: list[Tensor] = []

    def keep(_module: object, _given: object, answer: Tensor) -> Tensor:
        # a start of its own: the derivative goes no deeper than what is said about the cells
        said.append(answer.detach().requires_grad_())
        return said[-1]

    handle = matcher.about.register_forward_hook(keep)
    try:
        logit = matcher.weigh(both).mean()
    finally:
        handle.remove()
    (slope,) = torch.autograd.grad(logit, said)
    apart = said[0] - (said[0] * both.share[..., None]).sum(1, keepdim=True)
    costs = -(slope * apart).detach().sum(2).reshape(2, -1, apart.shape[1]).sum(1)
    if matcher.shaded:
        costs = costs + _of_shading(matcher, both)
    one, two = (
        _grid(*parts)
        for parts in zip(
            *(own.cpu().numpy() for own in (cells.share, cells.place, costs)),
            (_shape(network, own) for own in prepared),
            strict=True,
        )
    )
    return Parts(one, two, whole=False, matches=_matches(matcher, both, cells))


def _looks(network: Compact, cells: Cells, line: Basis) -> Side:
    """Two samples as the matcher takes a pair: all looks at the first, then those at the second."""
    every = network.looks(network.showing(of_parts(cells), line))
    rows = torch.arange(len(every.share), device=every.share.device)
    return every.rows(rows.reshape(-1, 2).T.flatten())


@torch.no_grad()
def _of_shading(matcher: Matcher, both: Side) -> Tensor:
    """What each cell of either sample costs by its shading, `(2, K)`, the mean of all looks."""
    parts = shared_shading(both, found_by(both, matcher.meet(both).exp()))
    costs = both.share * parts.sum(1, keepdim=True) - parts
    return costs.reshape(2, -1, costs.shape[1]).mean(1)


def _framed(network: Compact, prepared: tuple[Prepared, Prepared], found: Parts) -> Parts:
    """What was found on framed views, with where the frames stand on the views."""
    views = torch.from_numpy(np.stack([own.views[0] for own in prepared]))[:, None]
    middles, reaches = frame_of(views)
    scales = 2.0 * reaches / network.frame
    tops, lefts = (middles - 0.5 * scales[:, None] * (network.frame - 1)).T
    one, two = (
        Frame(*place) for place in torch.stack([lefts, tops, scales], dim=1).double().tolist()
    )
    matches = tuple(Match(_on(own.a, one), _on(own.b, two), own.weight) for own in found.matches)
    return Parts(found.a, found.b, whole=True, matches=matches, frames=(one, two))


def _on(point: tuple[float, float], frame: Frame) -> tuple[float, float]:
    return frame.left + frame.scale * point[0], frame.top + frame.scale * point[1]


def _shape(network: Compact, sample: Prepared) -> tuple[int, int]:
    """Rows and columns of cells on what is matched of a sample."""
    height, width = sample.strip.shape if network.reads_strips else (network.frame,) * 2
    return -(-height // CELL), -(-width // CELL)


def _grid(
    share: FloatArray, place: FloatArray, values: FloatArray, shape: tuple[int, int]
) -> FloatArray:
    """Values of cells in their places; 0 where there is no ink."""
    grid = np.zeros(shape, np.float32)
    rows, columns = place[share > 0].astype(int).T
    grid[rows, columns] = values[share > 0]
    return grid


@torch.no_grad()
def _matches(matcher: Matcher, both: Side, cells: Cells) -> tuple[Match, ...]:
    """Where each cell of the first finds itself in the second, as the straight look weighs it."""
    straight = torch.tensor([0, len(both.share) // 2], device=both.share.device)
    likeness = matcher.meet(both.rows(straight))[0]
    weights = (likeness + (cells.share[1] + 1e-6).log()).softmax(dim=-1)
    (place, its), share = cells.place * CELL, cells.share[0]
    rows = torch.cat([place, weights @ its, share[:, None]], dim=1).tolist()
    rows.sort(key=lambda own: -own[4])
    return tuple(
        Match((own[1], own[0]), (own[3], own[2]), own[4])
        for own in rows[:_MOST_MATCHES]
        if own[4] > 0
    )


def _of_pictures(model: Model, prepared: Sequence[Prepared]) -> Parts:
    """Derivative of the logit by the ink of each picture, times the ink, summed over parts."""
    views, strips = (
        torch.from_numpy(np.stack(own)).to(model.device.name)[:, None]
        for own in ([p.views[0] for p in prepared], [p.strip for p in prepared])
    )
    views.requires_grad_()
    first, second = torch.arange(2, device=views.device)[:, None]
    logit = model.network.among(model.network.encode(views, strips))(first, second).sum()
    (slope,) = torch.autograd.grad(logit, views)
    cost = -(slope * views).detach()
    padded = F.pad(cost, (CELL // 2, CELL, CELL // 2, CELL))
    sums = F.avg_pool2d(padded, CELL)[:, 0] * CELL**2
    side = -(-views.shape[-1] // CELL)
    a, b = sums[:, :side, :side].float().cpu().numpy()
    return Parts(a, b, whole=True, matches=())
