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

from verifier_app.nn.compact import Compact, Matcher, Side, frame_of, shared_shading
from verifier_app.nn.network import of_parts
from verifier_app.nn.workers import spread
from verifier_app.types import Features, FloatArray, Prepared

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
    model: Model, prepared: tuple[Prepared, Prepared], features: tuple[Features, Features]
) -> Parts:
    """What each part of a pair of samples says.

    Args:
        model: The model that compares them.
        prepared: The two samples.
        features: What the model made of them.
    """
    work = partial(_parts, model, prepared)
    if model.device.name != "cpu":
        return work(features)
    (found,) = spread(work, [features])  # torch's own threads would wait for each other
    return found


def _parts(
    model: Model, prepared: tuple[Prepared, Prepared], features: tuple[Features, Features]
) -> Parts:
    network = model.network
    with torch.inference_mode(mode=False), torch.enable_grad():
        if isinstance(network, Compact) and network.matcher is not None:
            found = _of_cells(network, features, model.device.name)
            return found if network.reads_strips else _framed(network, prepared, found)
        return _of_pictures(model, prepared)


def _of_cells(network: Compact, features: Sequence[Features], device: str) -> Parts:
    matcher = network.matcher
    assert matcher is not None
    one, two = (_looks(network, own, device) for own in features)
    said: list[Tensor] = []

    def keep(_module: object, _given: object, answer: Tensor) -> Tensor:
        # a start of its own: the derivative goes no deeper than what is said about the cells
        said.append(answer.detach().requires_grad_())
        return said[-1]

    handle = matcher.about.register_forward_hook(keep)
    try:
        logit = matcher.weigh(one, two).mean()
    finally:
        handle.remove()
    slopes = torch.autograd.grad(logit, said)
    costs = [
        -(slope * (own - (own * side.share[..., None]).sum(1, keepdim=True))).sum((0, 2)).detach()
        for slope, own, side in zip(slopes, said, (one, two), strict=True)
    ]
    if matcher.shaded:
        costs = [
            own + more for own, more in zip(costs, _of_shading(matcher, one, two), strict=True)
        ]
    shapes = [_shape(own) for own in features]
    grids = [_grid(*parts) for parts in zip((one, two), costs, shapes, strict=True)]
    return Parts(grids[0], grids[1], whole=False, matches=_matches(matcher, one, two))


@torch.no_grad()
def _of_shading(matcher: Matcher, one: Side, two: Side) -> list[Tensor]:
    """What each cell of either sample costs by its shading, `(K,)` each, the mean of all looks."""
    shared = shared_shading(one, two, matcher.meet(one, two)[1].exp())
    return [
        (side.share * parts.sum(1, keepdim=True) - parts).mean(0)
        for side, parts in zip((one, two), shared, strict=True)
    ]


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


def _looks(network: Compact, features: Features, device: str) -> Side:
    assert features.cells is not None
    assert features.mass is not None
    cells, mass = (
        torch.from_numpy(own).to(device)[None] for own in (features.cells, features.mass)
    )
    return network.looks(of_parts(cells, mass))


def _shape(features: Features) -> tuple[int, int]:
    assert features.mass is not None
    return features.mass.shape[0], features.mass.shape[1]


def _grid(side: Side, values: Tensor, shape: tuple[int, int]) -> FloatArray:
    """Values of the selected cells in their places; 0 where there is no ink."""
    grid = np.zeros(shape, np.float32)
    inked = (side.share[0] > 0).cpu().numpy()
    rows, columns = side.place[0].cpu().numpy().astype(int)[inked].T
    grid[rows, columns] = values.cpu().numpy()[inked]
    return grid


@torch.no_grad()
def _matches(matcher: Matcher, a: Side, b: Side) -> tuple[Match, ...]:
    """Where in `b` each cell of `a` is found, as the matcher weighs the cells of `b`, straight."""
    straight = torch.zeros(1, dtype=torch.int64, device=a.place.device)
    a, b = a.rows(straight), b.rows(straight)
    likeness = matcher.meet(a, b)[1]
    weights = (likeness + (b.share[:, None, :] + 1e-6).log()).softmax(dim=-1)
    found = (weights @ b.place)[0] * CELL
    rows = torch.cat([a.place[0] * CELL, found, a.share[0][:, None]], dim=1).tolist()
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
