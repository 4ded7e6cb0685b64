"""Each loss wants the same: genuine pairs above the others."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from verifier_app.training.groups import Batch
from verifier_app.training.tuning.losses import LOSSES


def batch() -> Batch:
    """Samples 0, 1 of one hand, 2 an imitation, 3 a stranger: a positive and three negatives."""
    first, second = np.array([0, 0, 1, 0]), np.array([1, 2, 2, 3])
    target = np.array([1, 0, 0, 0], np.float32)
    weight = np.array([0.5, 0.2, 0.2, 0.1], np.float32)
    return Batch(np.zeros((4, 1, 1), np.float32), first, second, target, weight)


@pytest.mark.parametrize("name", LOSSES)
def test_better_separated_costs_less(name):
    def cost(gap: float) -> float:
        return float(LOSSES[name](torch.tensor([gap, -gap, -gap, -gap]), batch()))

    assert cost(6.0) < cost(2.0) < cost(0.0) < cost(-2.0)
    assert cost(12.0) == pytest.approx(0.0, abs=1e-3)


@pytest.mark.parametrize("name", LOSSES)
def test_the_slope_raises_genuine_pairs_and_lowers_others(name):
    logits = torch.tensor([0.1, 0.0, -0.1, 0.2], requires_grad=True)
    slope: Tensor = torch.autograd.grad(LOSSES[name](logits, batch()), logits)[0]
    assert slope[0] < 0
    assert bool((slope[1:] >= 0).all())
    assert slope[1] > 0


@pytest.mark.parametrize("name", ["triplet", "metric"])
def test_without_positives_there_is_only_the_anchor(name):
    own = batch()
    other = Batch(own.strips, own.first, own.second, np.zeros(4, np.float32), own.weight)
    logits = torch.zeros(4)
    assert float(LOSSES[name](logits, other)) == pytest.approx(0.25 * np.log(2))
