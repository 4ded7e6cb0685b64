"""The parts' own accounts: where they stand, what they add up to, and that they are true."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from verifier_app.imaging import VERSION
from verifier_app.nn import architectures
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.difference import CELL, differences
from verifier_app.nn.model import Model
from verifier_app.types import Basis, DeviceInfo, Prepared, SampleSource, Shading

SMALL = {"stem": 4, "fine": 8, "middle": 8, "coarse": 12, "depth": 0, "cells": 16, "grid": 2}


FRAMED = {"frame": 81, "turned": True}


def made(profile, **arguments):
    architecture = architectures.complete(Architecture("compact", {**SMALL, **arguments}))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(5)
        network = architectures.build(architecture)
    card = Card(
        name="t", title="T", profile=profile, architecture=architecture, imaging=VERSION,
        licence="", terms="", date="2026-01-01",
    )  # fmt: skip
    return Model(network, card, "0" * 64, DeviceInfo("cpu", "a test"))


def sample(seed, width=315):
    """A few blots, none of them in the left third."""
    rng = np.random.default_rng(seed)
    strip = np.zeros((105, width), np.float32)
    for _ in range(9):
        x, y = rng.integers(width // 3, width - 12), rng.integers(0, 93)
        strip[y : y + 12, x : x + 12] = 1.0
    view = strip[:, -105:].copy()
    source = SampleSource(None, "0" * 64, 105, 105, "PNG")
    return Prepared(source, strip, view[None], strip, (0, 0, width, 105))


@pytest.fixture(scope="module")
def signature():
    model = made("signature")
    pair = (sample(1), sample(2))
    return model, pair, tuple(model.features(pair))


def test_parts_stand_where_the_ink_is(signature):
    model, pair, features = signature
    found = differences(model, pair, features)
    assert not found.whole
    for grid, own in ((found.a, features[0]), (found.b, features[1])):
        assert grid.shape == (14, 40)
        there = np.zeros_like(grid, bool)
        there[tuple(own.place[own.share > 0].astype(int).T)] = True
        assert not grid[~there].any()
        assert np.abs(grid).max() > 0


def test_the_accounts_of_a_side_cancel(signature):
    """They are against the average part, weighted by ink; the strongest parts make up for it."""
    model, pair, features = signature
    parts = differences(model, pair, features)
    assert (parts.a > 0).any()
    assert (parts.a < 0).any()


def test_swapping_the_samples_swaps_the_maps(signature):
    model, (one, two), (f, g) = signature
    forth, back = differences(model, (one, two), (f, g)), differences(model, (two, one), (g, f))
    np.testing.assert_allclose(forth.a, back.b, atol=1e-5)
    np.testing.assert_allclose(forth.b, back.a, atol=1e-5)


def test_every_inked_part_is_matched_with_a_place_in_the_other(signature):
    model, pair, features = signature
    matches = differences(model, pair, features).matches
    weights = [match.weight for match in matches]
    assert weights == sorted(weights, reverse=True)
    assert sum(weights) == pytest.approx(1.0, abs=1e-3)
    places = {tuple(own) for own in features[0].place[features[0].share > 0].tolist()}
    for match in matches:
        assert (match.a[1] / CELL, match.a[0] / CELL) in places
        assert 0 <= match.b[0] <= 315
        assert 0 <= match.b[1] <= 105


def test_of_a_sample_and_itself_parts_are_matched_with_themselves():
    model = made("signature")
    own = sample(3)
    features = model.features([own])[0]
    blank = replace(features, cells=np.zeros_like(features.cells))
    # with nothing to see only places count
    matches = differences(model, (own, own), (blank, blank)).matches
    off = [np.hypot(m.a[0] - m.b[0], m.a[1] - m.b[1]) for m in matches]
    middle = np.mean([m.a[0] for m in matches])
    nearer = [
        abs(m.a[0] - m.b[0]) < abs(m.a[0] - middle) for m in matches if abs(m.a[0] - middle) > 40
    ]
    assert np.mean(nearer) > 0.9, off


def test_whole_pictures_are_asked_by_their_slope():
    model = made("character", matcher=False)
    pair = (sample(1, 105), sample(2, 105))
    features = tuple(model.features(pair))
    found = differences(model, pair, features)
    assert found.whole
    assert found.matches == ()
    assert found.a.shape == found.b.shape == (14, 14)
    # taking a little of one part's ink away changes the logit by what the map says
    row, column = np.unravel_index(np.abs(found.a).argmax(), found.a.shape)
    view = pair[0].views[0].copy()
    top, left = max(0, CELL * row - 4), max(0, CELL * column - 4)
    view[top : CELL * row + 4, left : CELL * column + 4] *= 0.99
    changed = Prepared(**{**vars(pair[0]), "views": view[None]})
    before = model.raw([features[0]], [features[1]])[0]
    after = model.raw(model.features([changed]), [features[1]])[0]
    assert (after - before) / 0.01 == pytest.approx(float(found.a[row, column]), rel=0.1, abs=5e-3)


def test_the_cells_of_a_frame_stand_on_the_view_where_their_ink_is():
    model = made("character", **FRAMED)
    pair = (sample(1, 105), sample(2, 105))
    features = tuple(model.features(pair))
    found = differences(model, pair, features)
    assert found.whole
    for grid, frame, own in zip((found.a, found.b), found.frames, pair, strict=True):
        assert grid.shape == (11, 11)
        view = own.views[0]
        for row, column in np.argwhere(grid):
            reach = frame.scale * CELL / 2 + 1
            y, x = frame.top + frame.scale * CELL * row, frame.left + frame.scale * CELL * column
            near = [slice(max(0, round(at - reach)), round(at + reach) + 1) for at in (y, x)]
            assert view[near[0], near[1]].any()
    assert sum(match.weight for match in found.matches) == pytest.approx(1.0, abs=1e-3)
    view = pair[0].views[0]
    for match in found.matches[:10]:
        (x, y), _ = (tuple(map(round, end)) for end in (match.a, match.b))
        assert view[max(0, y - 6) : y + 7, max(0, x - 6) : x + 7].any()


def test_a_sign_that_was_moved_and_grew_takes_its_map_along():
    model = made("character", **FRAMED)
    small = np.zeros((105, 105), np.float32)
    small[20:40, 20:24] = small[36:40, 20:44] = 1.0
    large = np.zeros((105, 105), np.float32)
    large[31:71, 41:49] = large[63:71, 41:89] = 1.0  # twice as large; x 2 x + 1, y 2 y - 9
    one, two = (
        Prepared(**{**vars(sample(1, 105)), "views": own[None], "strip": own})
        for own in (small, large)
    )
    other = sample(2, 105)
    first, second = (
        differences(model, (own, other), tuple(model.features([own, other]))) for own in (one, two)
    )
    np.testing.assert_allclose(first.a, second.a, atol=0.05 * np.abs(first.a).max())
    assert second.frames[0].scale == pytest.approx(2 * first.frames[0].scale, rel=1e-3)
    assert second.frames[0].left == pytest.approx(2 * first.frames[0].left + 1.5, abs=0.6)
    assert second.frames[0].top == pytest.approx(2 * first.frames[0].top - 8.5, abs=0.6)


def test_where_only_one_line_is_heavy_is_told():
    """The second sample is the first one, but light where that is heavy, on the right."""
    model, plain = made("signature", mirrored=True, shaded=True), made("signature", mirrored=True)
    own = sample(1)
    rising = np.where(own.strip > 0, np.linspace(0.01, 1.0, 315, dtype=np.float32), 0)
    changed = rising.copy()
    changed[:, 260:] = np.where(own.strip[:, 260:] > 0, 0.05, 0)
    pair = (replace(own, shading=Shading(rising)), replace(own, shading=Shading(changed)))
    shaded = differences(model, pair, tuple(model.features(pair)))
    without = differences(plain, pair, tuple(plain.features(pair)))
    for more in (shaded.a - without.a, shaded.b - without.b):
        assert more.sum() == pytest.approx(0, abs=1e-5)
        assert more.argmax() % more.shape[1] >= 260 // CELL
    hidden = differences(model, pair, tuple(model.features(pair)), Basis.SHAPE)
    np.testing.assert_allclose(hidden.a, without.a, atol=1e-6)
    np.testing.assert_allclose(hidden.b, without.b, atol=1e-6)


def test_nothing_is_left_behind_in_the_network(signature):
    model, pair, features = signature
    before = model.raw([features[0]], [features[1]])
    differences(model, pair, features)
    assert not model.network.matcher.about._forward_hooks
    assert all(p.grad is None for p in model.network.parameters())
    np.testing.assert_array_equal(model.raw([features[0]], [features[1]]), before)
