"""The compact network's contract, and its parts against plain loops."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from verifier_app.errors import ModelFileError
from verifier_app.nn import architectures, compact
from verifier_app.nn.card import Architecture
from verifier_app.nn.compact import (
    STEP,
    Compact,
    cell_shades,
    framed_by_moments,
    ink_mass,
    room_around,
)
from verifier_app.nn.matcher import DARK, USUAL, USUAL_DRAWN, WIDE, WIDE_ALONE
from verifier_app.nn.network import Cells, Encoded
from verifier_app.types import EMBEDDING, STRIP_WIDTH, VIEW, Basis

SIGNATURE: dict[str, object] = {}
CHARACTER = {"frame": 81, "cells": 128, "grid": 4, "most": 48, "turned": True}
SMALL: dict[str, object] = {"stem": 4, "fine": 8, "middle": 8, "coarse": 12, "cells": 16}
"""The arguments of the models that the program ships with."""


def built(**arguments: object) -> Compact:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = architectures.build(Architecture("compact", arguments))
        for part in network.modules():
            if isinstance(part, torch.nn.BatchNorm2d):  # as if something had been learnt
                part.running_mean.normal_(0, 0.1)
                part.running_var.uniform_(0.5, 2.0)
    assert isinstance(network, Compact)
    return network.eval()


KINDS: dict[str, dict[str, object]] = {
    "matcher": {},
    "mirrored": {"mirrored": True},
    "shaded": {"mirrored": True, "shaded": True},
    "framed": {"frame": 65},
    "turned": {"frame": 65, "turned": True},
    "embedding": {"matcher": False},
}


@pytest.fixture(scope="module", params=KINDS)
def network(request: pytest.FixtureRequest) -> Compact:
    return built(**SMALL, depth=1, grid=4, **KINDS[request.param])


def pictures(count: int, width: int, seed: int = 0) -> Tensor:
    """Blurred noise on empty paper, ink bright."""
    generator = torch.Generator().manual_seed(seed)
    noise = torch.rand(count, 1, VIEW // 7, width // 7, generator=generator)
    drawn = torch.nn.functional.interpolate(noise, (VIEW, width), mode="bilinear")
    return (drawn - 0.5).clamp_min(0) * 2


def strips_of(network: Compact, count: int, seed: int = 0) -> Tensor:
    """Strips, with darkness and width of the line if the network reads them."""
    strips = pictures(count, STRIP_WIDTH, seed)
    if not network.reads_shading:
        return strips
    qualities = [
        torch.where(strips > 0.2, 0.3 + pictures(count, STRIP_WIDTH, seed + more), 0.0)
        for more in (100, 200)
    ]
    return torch.cat([strips, *qualities], dim=1)


@torch.no_grad()
def encoded(network: Compact, count: int = 6, seed: int = 0) -> Encoded:
    return network.encode(pictures(count, VIEW, seed), strips_of(network, count, seed + 1))


def part(features: Encoded, index: list[int]) -> Encoded:
    cells = features["cells"]
    picked = None if cells is None else Cells(*(own[index] for own in cells))
    return Encoded(embedding=features["embedding"][index], cells=picked)


@pytest.mark.parametrize("arguments", [SIGNATURE, CHARACTER], ids=["signature", "character"])
def test_shipped_arguments_keep_the_contract(arguments: dict[str, object]) -> None:
    network = built(**arguments)
    assert sum(p.numel() for p in network.parameters()) < 6_000_000
    found = encoded(network, 2)
    assert found["embedding"].shape == (2, EMBEDDING)
    assert torch.allclose(found["embedding"].norm(dim=1), torch.ones(2), atol=1e-5)
    assert found["cells"] is not None
    count, channels = (48, 2 * 128) if arguments is CHARACTER else (72, 64)
    wanted = [(2, count, channels), (2, count), (2, count, 2)]
    assert [tuple(own.shape) for own in found["cells"]] == wanted


@pytest.mark.parametrize("arguments", [SIGNATURE, CHARACTER], ids=["signature", "character"])
def test_it_builds_without_memory(arguments: dict[str, object]) -> None:
    found = architectures.expected_tensors(Architecture("compact", arguments))
    assert all(tensor.is_meta for tensor in found.values())
    real = built(**arguments).state_dict()
    assert {k: v.shape for k, v in found.items()} == {k: v.shape for k, v in real.items()}


@torch.no_grad()
def test_comparing_is_symmetric(network: Compact) -> None:
    a, b = encoded(network), encoded(network, seed=7)
    forth, back = network.compare(a, b), network.compare(b, a)
    assert forth.shape == (6,)
    assert torch.allclose(forth, back, atol=1e-5)
    assert forth.std() > 1e-6  # it does tell pairs apart


@torch.no_grad()
def test_the_company_and_the_order_in_a_batch_do_not_matter(network: Compact) -> None:
    views, strips = pictures(6, VIEW), strips_of(network, 6, 1)
    whole = network.encode(views, strips)
    other = encoded(network, seed=7)
    logits = network.compare(whole, other)
    order = [3, 5, 0, 1, 4, 2]
    shuffled = network.compare(network.encode(views[order], strips[order]), part(other, order))
    assert torch.allclose(shuffled, logits[order], atol=1e-4)
    for i in range(6):
        alone = network.compare(
            network.encode(views[i : i + 1], strips[i : i + 1]), part(other, [i])
        )
        assert float(alone) == pytest.approx(float(logits[i]), abs=1e-4)


@torch.no_grad()
def test_a_sample_is_likest_to_itself_by_its_embedding() -> None:
    network = built(**SMALL, depth=0, grid=2, matcher=False)
    own = encoded(network)["embedding"]
    with_itself = network.compare_embeddings(own, own)
    assert torch.allclose(with_itself, network.scale + network.bias, atol=1e-4)
    for shift in range(1, 6):
        assert bool((network.compare_embeddings(own, own.roll(shift, 0)) < with_itself).all())


def test_embeddings_are_compared_by_the_plain_formula() -> None:
    network = built(**SMALL, depth=0, grid=2, matcher=False)
    a, b = torch.randn(2, 3, EMBEDDING, generator=torch.Generator().manual_seed(1)).double()
    network.double()
    for i, found in enumerate(network.compare_embeddings(a, b).tolist()):
        cosine = sum(x * y for x, y in zip(a[i].tolist(), b[i].tolist(), strict=True))
        apart = sum(
            w * abs(x - y)
            for w, x, y in zip(network.weights.tolist(), a[i].tolist(), b[i].tolist(), strict=True)
        )
        assert found == pytest.approx(10 * cosine + apart, rel=1e-9)


@pytest.mark.parametrize(("height", "width"), [(105, 315), (105, 105), (16, 24), (9, 8)])
def test_ink_mass_is_the_mean_around_every_eighth_pixel(height: int, width: int) -> None:
    strips = torch.rand(2, 1, height, width, generator=torch.Generator().manual_seed(3))
    found = ink_mass(strips).numpy()
    ink = strips[:, 0].numpy()
    plain = np.zeros((2, -(-height // 8), -(-width // 8)))
    for row in range(plain.shape[1]):
        for column in range(plain.shape[2]):
            top, left = 8 * row - 4, 8 * column - 4
            window = ink[:, max(0, top) : top + 8, max(0, left) : left + 8]
            plain[:, row, column] = window.sum(axis=(1, 2)) / 64
    assert found.shape == plain.shape
    assert np.allclose(found, plain, atol=1e-6)


@pytest.mark.parametrize(("height", "width"), [(105, 315), (105, 105), (64, 200)])
@torch.no_grad()
def test_cells_and_ink_are_counted_alike(height: int, width: int) -> None:
    network = built(**SMALL, depth=0, grid=2)
    strips = torch.zeros(1, 1, height, width)
    assert network.encoder(strips).shape[-2:] == ink_mass(strips).shape[-2:]


@torch.no_grad()
def test_empty_cells_say_nothing() -> None:
    """The features of cells without ink may be anything."""
    network = built(**SMALL, depth=0, grid=2)
    a, b = encoded(network, 2), encoded(network, 2, seed=7)
    assert a["cells"] is not None
    assert b["cells"] is not None
    for own in (a, b):
        own["cells"].share[:, 20:] = 0  # type: ignore[union-attr]
    before = network.compare(a, b)
    a["cells"].features[:, 20:] += 3.0
    # an empty cell takes part with a weight of 1e-6
    assert torch.allclose(network.compare(a, b), before, atol=1e-3)
    a["cells"].features[:, :20] += 3.0
    assert not torch.allclose(network.compare(a, b), before, atol=1e-3)


@torch.no_grad()
def test_two_sheets_without_ink_give_a_number() -> None:
    network = built(**SMALL, depth=0, grid=2)
    empty = network.encode(torch.zeros(1, 1, VIEW, VIEW), torch.zeros(1, 1, VIEW, STRIP_WIDTH))
    assert bool(torch.isfinite(network.compare(empty, encoded(network, 1))).all())


def test_features_without_cells_are_refused_by_a_matcher() -> None:
    features = encoded(built(**SMALL, depth=0, grid=2, matcher=False), 1)
    with pytest.raises(ValueError, match="no cells"):
        built(**SMALL, depth=0, grid=2).compare(features, features)


@torch.no_grad()
def test_a_mirrored_network_is_the_mean_over_both_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    # as much ink everywhere, or the cells that take part would differ by a pixel of the border
    monkeypatch.setattr(compact, "ink_mass", lambda strips: torch.ones(len(strips), 14, 21))
    both, plain = built(**SMALL, depth=1, mirrored=True), built(**SMALL, depth=1)
    for network in (both, plain):
        assert network.matcher is not None
        network.matcher.most = 14 * 21
    views, strips = pictures(4, VIEW), pictures(4, 161)
    straight, mirrored = (plain.encode(views, own) for own in (strips, strips.flip(-1)))
    found = both.encode(views, strips)
    one, two = [0, 1], [2, 3]
    wanted = [plain.compare(part(own, one), part(own, two)) for own in (straight, mirrored)]
    torch.testing.assert_close(
        both.compare(part(found, one), part(found, two)), (wanted[0] + wanted[1]) / 2
    )
    turned = both.encode(views, strips.flip(-1))
    torch.testing.assert_close(
        both.compare(part(turned, one), part(turned, two)),
        both.compare(part(found, one), part(found, two)),
    )


@torch.no_grad()
def test_framed_views_are_matched_in_both_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compact, "ink_mass", lambda views: torch.ones(len(views), 9, 9))
    both, plain = (built(**SMALL, frame=65, most=81, turned=look) for look in (True, False))
    views = pictures(4, VIEW)
    nothing = torch.zeros(4, 1, 1, 1)  # strips are not looked at
    upright, turned = (plain.encode(own, nothing) for own in (views, views.flip(-2, -1)))
    found = both.encode(views, nothing)
    one, two = [0, 1], [2, 3]
    wanted = [plain.compare(part(own, one), part(own, two)) for own in (upright, turned)]
    logits = both.compare(part(found, one), part(found, two))
    torch.testing.assert_close(logits, (wanted[0] + wanted[1]) / 2, atol=1e-4, rtol=1e-4)
    by_rows = both.among(found)(torch.tensor(one), torch.tensor(two))
    torch.testing.assert_close(by_rows, logits)
    torch.testing.assert_close(found["embedding"], both.embed(views))


@pytest.mark.parametrize("arguments", [{"frame": 72, "turned": True}, {"mirrored": True}])
def test_looks_whose_cells_do_not_meet_are_refused(arguments: dict[str, object]) -> None:
    with pytest.raises(ModelFileError, match=r"cannot be built: a frame .* 16n \+ 1"):
        built(**SMALL, **{"frame": 81, **arguments})


@torch.no_grad()
def test_where_a_frame_stands_is_where_it_looks() -> None:
    views = torch.zeros(2, 1, VIEW, VIEW)
    views[0, 0, 30:50, 20:30] = 1.0
    views[1, 0, 60:63, 10:100] = 1.0
    middle, reach = compact.frame_of(views)
    assert middle.tolist() == [[39.5, 24.5], [61.0, 54.5]]
    assert reach.tolist() == pytest.approx(
        [1.9 * ((20**2 + 10**2 - 2) / 12) ** 0.5, 1.9 * ((3**2 + 90**2 - 2) / 12) ** 0.5], rel=1e-4
    )


@torch.no_grad()
def test_a_turned_network_embeds_both_looks_at_their_places() -> None:
    both, plain = (built(**SMALL, grid=4, matcher=False, turned=look) for look in (True, False))
    views = pictures(4, VIEW)
    upright, turned = (plain.embed(v).unflatten(1, (-1, 4, 4)) for v in (views, views.flip(-2, -1)))
    mean = (upright + turned.flip(-2, -1)).flatten(1)
    found = both.embed(views)
    torch.testing.assert_close(found, torch.nn.functional.normalize(mean, dim=1))
    upside_down = both.embed(views.flip(-2, -1)).unflatten(1, (-1, 4, 4)).flip(-2, -1)
    torch.testing.assert_close(upside_down.flatten(1), found)


def test_only_empty_rows_and_columns_are_room() -> None:
    strips = torch.zeros(4, 1, VIEW, 315)
    strips[0, :, 40:60, 100:220] = 1  # 40 rows above, 95 columns at the right
    strips[1, :, :, 7:200] = 1  # nothing can go
    strips[2, :, 20:80, 20:290] = 1  # 20 and 25: less half a step, none
    room = room_around(strips)
    assert room.tolist()[:3] == [[2, 5], [0, 0], [0, 0]]
    assert room[3].tolist() == [0, 0]
    for strip, (rows, columns) in zip(strips[:, 0], (STEP * room).tolist(), strict=True):
        assert strip[rows : VIEW - rows, columns : 315 - columns].sum() == strip.sum()


@torch.no_grad()
def test_room_around_the_writing_changes_nothing() -> None:
    network = built(**SMALL, depth=1, mirrored=True)
    strips = torch.zeros(3, 1, VIEW, 101)
    strips[..., 10:-10, 10:-10] = 0.1 + pictures(3, 101)[..., 10:-10, 10:-10]
    wide = torch.nn.functional.pad(strips, (32, 32, 16, 16))
    wide[0, :, 0] = 1.0  # one of a batch has no room above
    (cells, mass), (roomy, more) = network.maps(strips), network.maps(wide)
    torch.testing.assert_close(roomy[1:, :, 2:-2, 4:-4], cells[1:])
    torch.testing.assert_close(roomy[1:].abs().sum(), cells[1:].abs().sum())
    torch.testing.assert_close(more[1:, 2:-2, 4:-4], mass[1:])


@torch.no_grad()
@pytest.mark.parametrize(("mirrored", "looks"), [(True, 2), (False, 1)])
def test_looks_by_themselves_are_the_parts_of_all_of_them(*, mirrored: bool, looks: int) -> None:
    network = built(**SMALL, depth=1, mirrored=mirrored)
    strips = pictures(3, 101)
    assert network.looks_at_strips == looks
    whole = network.parts(strips)
    apart = [network.parts(strips, look) for look in range(looks)]
    assert whole is not None
    assert whole["cells"] is not None
    cells = [own["cells"] for own in apart if own is not None and own["cells"] is not None]
    found = torch.cat([own.features for own in cells], dim=-1)
    torch.testing.assert_close(found, whole["cells"].features)
    assert looks == 1 or not torch.allclose(cells[0].features, cells[1].features, atol=1e-3)
    for own in cells:
        torch.testing.assert_close(own[1:], whole["cells"][1:])


def test_a_cells_shade_is_what_is_known_around_its_middle() -> None:
    strips = torch.zeros(1, 3, VIEW, STRIP_WIDTH)
    rising = torch.linspace(0.1, 0.9, 20)
    strips[0, 1, 48, 40:60] = rising  # to the right
    strips[0, 2, 38:58, 48] = rising.flip(0)  # and this falls downwards
    shades = cell_shades(strips)
    assert shades.shape == (1, 6, 14, 40)
    level, right, down, width, width_right, width_down = shades[0]
    steps = np.arange(40, 60) - 48.0  # from the middle of the cell in column 6
    weights = np.exp(-0.5 * (steps / 6) ** 2)
    covariance = np.cov(rising.numpy(), steps, aweights=weights, ddof=0)[0, 1]
    assert level[6, 6] == pytest.approx(np.average(rising, weights=weights), abs=1e-6)
    assert right[6, 6] == pytest.approx(covariance, abs=1e-5)
    assert down[6, 6] == pytest.approx(0, abs=1e-6)
    assert 0.4 < width[6, 6] < 0.6
    assert width_right[6, 6] == pytest.approx(0, abs=1e-5)
    assert width_down[6, 6] < -0.5
    assert level[0, 0] == right[0, 0] == down[0, 0] == 0
    drawn = cell_shades(strips * torch.tensor([1, -1, -1])[:, None, None])
    torch.testing.assert_close(drawn, -shades)
    assert cell_shades(strips[:, :1]).shape == shades.shape
    assert cell_shades(strips[:, :1]).abs().sum() == 0


@torch.no_grad()
def test_lines_that_are_dark_at_the_same_places_speak_for_one_hand() -> None:
    network = built(**SMALL, depth=1, mirrored=True, shaded=True)
    views, strips = pictures(1, VIEW), strips_of(network, 1, 3)
    strips[:, 2] = 0.0  # how wide it is cannot be seen
    known = strips[:, 1:2] > 0
    pale = torch.where(known, strips[:, 1:2].amax() + 0.1 - strips[:, 1:2], 0.0)
    opposite = torch.cat([strips[:, :1], pale, strips[:, 2:]], dim=1)
    drawn = torch.cat([strips[:, :1], -strips[:, 1:]], dim=1)
    one, other, its, none = (
        network.encode(views, own) for own in (strips, opposite, drawn, strips[:, :1])
    )
    plain = network.compare(one, none).item()
    alike, unlike, mixed, both_drawn = (
        (network.compare(a, b).item() - plain) / DARK
        for a, b in ((one, one), (one, other), (one, its), (its, its))
    )
    assert 1.5 - USUAL[0] < alike <= 3 - USUAL[0]
    assert unlike < -1.5 - USUAL[0]
    # the same pattern says less where nothing blurs it
    assert both_drawn == pytest.approx(alike + USUAL[0] - USUAL_DRAWN[0], abs=1e-4)
    assert mixed == pytest.approx((alike + both_drawn) / 2, abs=1e-4)


@torch.no_grad()
@pytest.mark.parametrize("mirrored", [False, True])
def test_what_does_not_count_of_a_line_is_as_if_it_did_not_show(mirrored: bool) -> None:
    network = built(**SMALL, depth=1, mirrored=mirrored, shaded=True)
    views, strips = pictures(2, VIEW), strips_of(network, 2, 3)
    strips[1, 1:] *= -1.0  # drawn
    for line, shown in ((Basis.SHAPE, (0, 0)), (Basis.WIDTH, (0, 1)), (Basis.PICTURES, (1, 1))):
        less = network.encode(views, strips * torch.tensor((1, *shown))[:, None, None])
        found = network.showing(network.encode(views, strips), line)
        first, second = torch.tensor([[0], [1]])
        assert torch.equal(network.among(found)(first, second), network.among(less)(first, second))
    plain = built(**SMALL, depth=1, mirrored=mirrored)
    seen = plain.encode(views, strips[:, :1])
    assert plain.showing(seen, Basis.SHAPE) is seen


@torch.no_grad()
def test_width_counts_less_beside_darkness() -> None:
    network = built(**SMALL, depth=1, mirrored=True, shaded=True)
    views, strips = pictures(1, VIEW), strips_of(network, 1, 3)
    dark, wide = (strips * torch.tensor(own)[:, None, None] for own in ((1, 1, 0), (1, 0, 1)))
    both, its_darkness, its_width, none = (
        network.encode(views, own) for own in (strips, dark, wide, strips[:, :1])
    )

    def added(other: Encoded) -> float:
        return network.compare(both, other).item() - network.compare(both, none).item()

    assert network.compare(its_darkness, its_width) == pytest.approx(network.compare(both, none))
    assert added(its_darkness) / DARK > 1
    assert added(its_width) / WIDE_ALONE > 1
    beside = added(its_darkness) + added(its_width) * WIDE / WIDE_ALONE
    assert added(both) == pytest.approx(beside, abs=1e-4)


@torch.no_grad()
def test_the_agreement_is_a_weighted_correlation_both_ways() -> None:
    network = built(**SMALL, depth=1, shaded=True)
    plain = built(**SMALL, depth=1)
    assert network.matcher is not None
    plain.load_state_dict(network.state_dict())
    strips = strips_of(network, 2, 5)
    strips[0, 1, :, 100:150] = 0.0  # of one the darkness is not known everywhere
    both = network.looks(network.encode(pictures(2, VIEW), strips))
    weights = network.matcher.meet(both).exp()[0].double().numpy()
    wanted = 0.0
    for own, table in ((0, weights), (1, weights.T)):
        (ink, its_ink), (shades, its_shades), (held, its_held) = (
            (part[own].double().numpy(), part[1 - own].double().numpy())
            for part in (both.share, both.shade, both.held)
        )
        for kind, (shade, its) in enumerate(zip(shades, its_shades, strict=True)):
            rows, columns = (np.flatnonzero(own[kind // 3]) for own in (held, its_held))
            found = np.array([np.average(its[columns], weights=table[i, columns] * its_ink[columns])
                              for i in rows])  # fmt: skip
            covariance = np.cov(shade[rows], found, aweights=ink[rows], ddof=0)
            correlation = covariance[0, 1] / np.sqrt(covariance[0, 0] * covariance[1, 1])
            wanted += 0.5 * (DARK, WIDE)[kind // 3] * correlation
    added = network.matcher.weigh(both) - plain.matcher.weigh(both)  # type: ignore[union-attr]
    usual = DARK * USUAL[0] + WIDE * USUAL[1]
    assert added.item() == pytest.approx(wanted - usual, abs=1e-4)


@torch.no_grad()
def test_little_ink_is_compared_alike_beside_much(network: Compact) -> None:
    """Little is found where two samples lie apart; cells without ink then count as well."""
    features = encoded(network, 3)
    if features["cells"] is not None:
        _, share, place = features["cells"]
        share[:2] = 0
        share[0, :8] = share[1, :8] = 1 / 8
        place[0, :8] = torch.tensor([2.0, 3.0])
        place[1, :8] = torch.tensor([[2.0, 3.0], [11.0, 31.0]]).repeat(4, 1)
    among, pairs = network.among(features), torch.tensor([[0, 1], [2, 2]])
    together = among(pairs[:, 0], pairs[:, 1])
    alone = among(pairs[:1, 0], pairs[:1, 1])
    torch.testing.assert_close(together[:1], alone, rtol=0, atol=1e-4)


@torch.no_grad()
def test_pairs_among_samples_are_compared_alike(network: Compact) -> None:
    features = encoded(network, 5)
    first, second = torch.tensor([0, 1, 4, 4, 2]), torch.tensor([3, 1, 0, 2, 4])
    wanted = network.compare(part(features, first.tolist()), part(features, second.tolist()))
    torch.testing.assert_close(network.among(features)(first, second), wanted)


@pytest.mark.parametrize("arguments", [SIGNATURE, CHARACTER], ids=["signature", "character"])
def test_folded_norms_change_nothing(arguments: dict[str, object]) -> None:
    network = built(**arguments)
    before = encoded(network, 3)
    network.fold()
    after = encoded(network, 3)
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in network.modules())
    torch.testing.assert_close(after["embedding"], before["embedding"], rtol=1e-4, atol=1e-6)
    if before["cells"] is not None:
        assert after["cells"] is not None
        torch.testing.assert_close(
            after["cells"].features, before["cells"].features, rtol=1e-4, atol=1e-5
        )
    network.fold()
    assert torch.equal(encoded(network, 3)["embedding"], after["embedding"])


def ring(height: float, width: float, top: float, left: float) -> Tensor:
    """An ellipse with a knob at its right, soft edges, `(1, 1, 105, 105)`."""
    y, x = torch.arange(105.0)[:, None], torch.arange(105.0)[None, :]
    down, over = (y - top) / height * 2 - 1, (x - left) / width * 2 - 1
    from_line = ((down**2 + over**2).sqrt() - 1).abs() * min(height, width) / 2
    from_knob = (((y - top) - height / 2) ** 2 + (x - left - width) ** 2).sqrt() - 3
    return torch.maximum((2.0 - from_line).clamp(0, 1), (1.0 - from_knob).clamp(0, 1))[None, None]


def test_a_frame_holds_the_ink_wherever_it_was() -> None:
    middle = framed_by_moments(ring(60, 60, 20, 20), 72)
    assert middle.shape == (1, 1, 72, 72)
    for top, left in ((5, 5), (38, 5), (10.5, 35.5)):
        moved = framed_by_moments(ring(60, 60, top, left), 72)
        assert float((moved - middle).abs().mean()) < 0.01
    away = torch.zeros_like(middle)
    assert float((away - middle).abs().mean()) > 0.03


def test_a_frame_holds_the_ink_at_one_size_and_keeps_its_shape() -> None:
    def spread(picture: Tensor) -> tuple[float, float]:
        ink = picture[0, 0] / picture.sum()
        at = torch.arange(72.0)
        found = []
        for along in (ink.sum(1), ink.sum(0)):
            centre = (along * at).sum()
            assert float(centre) == pytest.approx(35.5, abs=0.5)
            found.append(float((along * (at - centre) ** 2).sum().sqrt()))
        return found[0], found[1]

    for height, width in ((40, 40), (80, 80), (80, 40), (30, 90)):
        before = framed_by_moments(ring(height, width, 5, 5), 72)
        tall, wide = spread(before)
        assert (tall**2 + wide**2) ** 0.5 == pytest.approx(36 / 1.9, rel=0.03)
        assert (tall > wide) == (height > width) or height == width


def test_a_frame_of_nothing_is_empty() -> None:
    assert float(framed_by_moments(torch.zeros(2, 1, 105, 105), 72).abs().sum()) == 0.0
