"""The matcher against plain loops."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from verifier_app.nn.matcher import Matcher, ranks
from verifier_app.nn.network import Cells


def built() -> Matcher:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        return Matcher(16).eval()


def test_selected_are_the_cells_with_most_ink() -> None:
    matcher = built()
    matcher.most = 3
    cells = torch.arange(16.0 * 2 * 4).reshape(1, 16, 2, 4)
    mass = torch.tensor([[[0.0, 0.3, 0.0, 0.1], [0.0, 0.0, 0.6, 0.05]]])
    features, share, places = matcher.select(cells, mass)
    assert places[0].tolist() == [[1, 2], [0, 1], [0, 3]]
    assert share[0].tolist() == pytest.approx([0.6, 0.3, 0.1])
    for feature, (row, column) in zip(features[0], places[0].long().tolist(), strict=True):
        assert torch.equal(feature, cells[0, :, row, column])


def test_ranks_keep_the_pattern_and_nothing_else() -> None:
    values = torch.tensor([[3.0, -0.4, 0.9, -7.0, 0.5], [0.0] * 5])
    known = torch.tensor([[False, True, True, True, True], [False] * 5])
    found = ranks(values, known)
    assert found[0].tolist() == pytest.approx([0.0, -0.125, 0.375, -0.375, 0.125])
    assert found[1].abs().sum() == 0
    torch.testing.assert_close(ranks(values**3, known), found)


def plainly_matched(matcher: Matcher, a: list[Tensor], b: list[Tensor]) -> list[float]:
    """What is found about the cells of one sample in another, cell by cell."""
    (cells_a, ink_a, places_a), (cells_b, ink_b, places_b) = a, b
    pull = torch.nn.functional.softplus(matcher.reach - 2.0)
    matched = []
    for cell, place in zip(cells_a, places_a, strict=True):
        weights = []
        for other, its_ink, its_place in zip(cells_b, ink_b, places_b, strict=True):
            one, two = matcher.query(cell), matcher.query(other)
            cosine = torch.dot(one, two) / one.norm() / two.norm()
            far = (pull * (place - its_place) ** 2).sum()
            weights.append(torch.exp(matcher.sharpness * cosine - far) * (its_ink + 1e-6))
        total = sum(weights)
        found = sum(w * other for w, other in zip(weights, cells_b, strict=True)) / total
        there = sum(w * its for w, its in zip(weights, places_b, strict=True)) / total
        matched.append((found, (there - place) / 2, torch.log(total) / 8))
    middle = sum(i * p for i, p in zip(ink_a, places_a, strict=True))
    centre = sum(i * m for i, (_, m, _) in zip(ink_a, matched, strict=True))
    where = torch.stack([(p - middle) / 8 for p in places_a])
    apart = torch.stack([m - centre for _, m, _ in matched])
    # weighted least squares with a ridge, by the solver of the library
    root = ink_a.sqrt()[:, None]
    left = torch.cat([where * root, 0.1 * torch.eye(2, dtype=where.dtype)])
    right = torch.cat([apart * root, torch.zeros(2, 2, dtype=where.dtype)])
    layout = torch.linalg.lstsq(left, right).solution
    bent = apart - where @ layout
    said = []
    for index, (found, moved, level) in enumerate(matched):
        cell, size = cells_a[index], moved.abs().sum()
        words = [(cell - found).abs(), cell * found, moved, size[None], level[None]]
        said.append(matcher.about(torch.cat([*words, bent[index], where[index]])))
    mean = sum(i * s for i, s in zip(ink_a, said, strict=True))
    worst = torch.stack([s for i, s in zip(ink_a, said, strict=True) if i > 0]).amax(0)
    spread, crooked = (
        (sum(i * v**2 for i, v in zip(ink_a, values, strict=True)) + 1e-4).sqrt()
        for values in (apart, bent)
    )
    level = sum(i * v for i, (_, _, v) in zip(ink_a, matched, strict=True))
    size = sum(i * m.abs().sum() for i, (_, m, _) in zip(ink_a, matched, strict=True))
    return [*mean, *worst, *spread, *crooked, *layout.flatten(), level, size]


@torch.no_grad()
def test_matching_is_what_plain_loops_compute() -> None:
    matcher = built()
    matcher.double()
    generator = torch.Generator().manual_seed(5)
    cells = torch.randn(2, 9, 16, generator=generator).double()
    ink = torch.rand(2, 9, generator=generator).double()
    ink[0, 7:] = 0
    ink /= ink.sum(1, keepdim=True)
    places = torch.rand(2, 9, 2, generator=generator).double() * 12
    one, two = ([part[i] for part in (cells, ink, places)] for i in (0, 1))
    shift = (ink[1, :, None] * places[1]).sum(0) - (ink[0, :, None] * places[0]).sum(0)
    laid = [one[0], one[1], one[2] + shift]
    both = [torch.stack(plainly_matched(matcher, *order)) for order in ((laid, two), (two, laid))]
    wanted = matcher.decide(sum(both)).item()
    found = matcher(*(Cells(*(part[None] for part in own)) for own in (one, two)))
    assert found.item() == pytest.approx(wanted, rel=1e-9)


@torch.no_grad()
def test_cells_far_apart_still_give_a_number() -> None:
    """The distances of whole strips are beyond what an exponential can hold."""
    matcher = built()
    features = torch.randn(1, 3, 16, generator=torch.Generator().manual_seed(1))
    near, far = torch.zeros(1, 3, 2), torch.tensor([[[0.0, 0], [0, 400], [0, -400]]])
    share = torch.full((1, 3), 1 / 3)
    found = matcher(Cells(features, share, near), Cells(features, share, far))
    assert bool(torch.isfinite(found).all())
