"""The figures in a training's log, on networks whose answers are known."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.training import made_up
from verifier_app.datasets import Collection, Labelled, Parts
from verifier_app.errors import DataError
from verifier_app.evaluation.resampling import Interval
from verifier_app.nn.compact import Compact, ink_mass
from verifier_app.nn.matcher import Side
from verifier_app.nn.network import Encoded, Twin
from verifier_app.training.augment import placed
from verifier_app.training.characters import Drawings, measure
from verifier_app.training.groups import GroupSampler
from verifier_app.training.pack import Pack
from verifier_app.training.signatures import Comparisons, pair_loss
from verifier_app.training.tuning import stopping, trainer
from verifier_app.training.tuning.pictures import Seen
from verifier_app.types import VIEW

SIGNS, DRAWERS = 25, 6


def drawings() -> Drawings:
    """Pictures that say in their first row which sign of which alphabet they show."""
    signs, drawers = np.divmod(np.arange(2 * SIGNS * DRAWERS), DRAWERS)
    pictures = np.zeros((len(signs), VIEW, VIEW), np.uint8)
    pictures[np.arange(len(signs)), 0, signs] = 255
    pictures[np.arange(len(signs)), 1, drawers] = 255
    return Drawings(pictures, signs, signs // SIGNS, drawers + 1)


class Rigged(Twin):
    """Compares the first row of pictures, by a given weight; 0 answers always the same."""

    def __init__(self, weight: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(weight))

    def encode(self, views: Tensor, strips: Tensor) -> Encoded:
        return Encoded(embedding=views[:, 0, 0], cells=None)

    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        return self.weight * (a["embedding"] * b["embedding"]).sum(1)


@pytest.mark.parametrize(("weight", "percent"), [(1.0, 100.0), (0.0, 0.0), (-1.0, 0.0)])
def test_ties_are_lost_and_the_right_answer_wins(weight: float, percent: float) -> None:
    found = measure(Rigged(weight), drawings(), trials=60)
    assert found == {"20-way within alphabet": percent, "trials": 120}


def test_chance_wins_one_of_twenty() -> None:
    data = drawings()
    noise = np.random.default_rng(1).integers(0, 255, data.pictures.shape, np.uint8)
    data = Drawings(noise, data.signs, data.alphabets, data.drawers)
    assert 1.0 < measure(Rigged(1.0), data, trials=200)["20-way within alphabet"] < 10.0


def test_drawings_are_the_exact_inverse_of_their_files() -> None:
    picture = np.full((VIEW, VIEW), 255, np.uint8)
    picture[40:60, 50] = 0
    rows = [
        Labelled("omniglot", f"{alphabet}/{sign}", "genuine", f"0{drawer}", f"{alphabet}{sign}{drawer}", text=alphabet)
        for alphabet in "ab" for sign in "xy" for drawer in (1, 2)
    ]  # fmt: skip
    found = Drawings.of(Collection(rows, lambda _row: made_up.png(picture)))
    assert np.array_equal(found.pictures[3], 255 - picture)
    assert found.signs.tolist() == [0, 0, 1, 1, 2, 2, 3, 3]
    assert found.alphabets.tolist() == [0] * 4 + [1] * 4
    assert found.drawers.tolist() == [1, 2] * 4
    with pytest.raises(DataError, match="no drawings"):
        Drawings.of(Collection([], lambda _row: b""))


class RiggedMatcher(nn.Module):
    """Says the same writer where the strips hold nearly as much ink."""

    def __init__(self, sign: float) -> None:
        super().__init__()
        self.sign = sign

    def select(self, _cells: Tensor, mass: Tensor) -> tuple[Tensor, ...]:
        return (mass.flatten(1).sum(1),) * 3

    def side(self, selected: tuple[Tensor, ...]) -> Side:
        return Side(*(selected[0],) * len(Side._fields))

    def weigh(self, both: Side) -> Tensor:
        one, other = both.features.chunk(2)
        return -self.sign * (one - other).abs()


def rigged(sign: float) -> Compact:
    network = Compact(4, 8, 8, 12, depth=0, cells=16, grid=2)
    network.matcher = RiggedMatcher(sign)  # type: ignore[assignment]
    return network


def told_by_ink(genuine: int = 7) -> Pack:
    """Each writer and each forger makes a square of a size of their own."""
    rows, pictures = [], []
    for writer in range(3):
        for kind, count, side in (
            ("genuine", genuine, 20 * writer + 20),
            ("forged", 3, 20 * writer + 30),
        ):
            for sample in range(count):
                key = f"{writer}{kind}{sample}"
                rows.append(Labelled("susig", f"{writer}", kind, f"{sample}", key))  # type: ignore[arg-type]
                pictures.append(np.full((2 * side, 2 * side), 255, np.uint8))
    return Pack(rows, pictures)


def seen_by_ink() -> Seen:
    """The same, as a network compares them."""
    pack = told_by_ink()
    return Seen(pack.rows, np.stack([placed(own, VIEW, VIEW)[None] for own in pack.pictures]))


@pytest.mark.parametrize(("sign", "percent"), [(1.0, 0.0), (0.0, 50.0), (-1.0, 100.0)])
def test_error_rates_of_known_answers(sign: float, percent: float) -> None:
    found = Comparisons(told_by_ink()).measure(rigged(sign))
    assert found == {
        "skilled-1 susig": percent, "random-1 susig": percent, "skilled-1 mean": percent,
    }  # fmt: skip


def test_people_with_few_samples_are_measured_too() -> None:
    found = Comparisons(told_by_ink(genuine=3)).measure(rigged(1.0))
    assert found["skilled-1 susig"] == 0.0


def test_a_kind_that_is_lacking_is_no_error_rate() -> None:
    found = Comparisons(told_by_ink(genuine=1)).measure(rigged(1.0))
    assert found == {}
    with pytest.raises(DataError, match="no validation samples"):
        Comparisons(Pack([], []))


def test_the_loss_of_pairs_is_their_weighted_mean() -> None:
    batch = GroupSampler(told_by_ink(), {"susig": 1.0}, groups=2, seed=1).batch(0)
    ink = ink_mass(torch.from_numpy(batch.strips)[:, None]).flatten(1).sum(1)
    chance = torch.sigmoid(-0.1 * (ink[batch.first] - ink[batch.second]).abs()).double().numpy()
    plain = -np.log(np.where(batch.target == 1, chance, 1 - chance))
    loss = float(pair_loss(rigged(0.1), batch))
    assert loss == pytest.approx(float((plain * batch.weight).sum()), rel=1e-4)


def test_signs_that_somebody_left_out_are_not_asked_of_them() -> None:
    whole = drawings()
    kept = ~((whole.drawers == 3) & (whole.signs % SIGNS < 6))
    part = Drawings(*(own[kept] for own in vars(whole).values()))
    figures = measure(Rigged(1.0), part)
    assert figures["20-way within alphabet"] == 100.0
    assert 0 < figures["trials"] < 200
    alone = Drawings(*(own[whole.drawers == 3] for own in vars(whole).values()))
    one_each = Drawings(
        alone.pictures, alone.signs, alone.alphabets, np.arange(len(alone.signs)) + 1
    )
    with pytest.raises(DataError, match="the same signs"):
        measure(Rigged(1.0), one_each)


class ByInk(Twin):
    """Says the same person where the pictures hold nearly as much ink, or the contrary."""

    def __init__(self, sign: float) -> None:
        super().__init__()
        self.sign = nn.Parameter(torch.tensor(sign))

    def encode(self, views: Tensor, strips: Tensor) -> Encoded:
        return Encoded(embedding=views.flatten(1).sum(1, keepdim=True), cells=None)

    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        return -self.sign * (a["embedding"] - b["embedding"]).abs().squeeze(1)


KINDS = ["local imitation", "local stranger", "made imitation", "made stranger"]


@pytest.mark.parametrize(("sign", "error"), [(1.0, 0.0), (-1.0, 1.0)])
def test_what_decides_when_to_stop_are_error_rates(sign: float, error: float) -> None:
    samples = {"local": seen_by_ink(), "made": seen_by_ink()}
    found = stopping.Stopping(samples, "signature").measure(ByInk(sign))
    assert found["error"] == error
    assert found["eer"] == dict.fromkeys(KINDS, 100 * error)
    assert found["interval"] == dict.fromkeys(KINDS, [100 * error] * 2)


def test_imitations_and_local_samples_decide_most(monkeypatch: pytest.MonkeyPatch) -> None:
    rates = iter((0.4, 0.2, 0.3, 0.1))
    told = lambda *_, **__: Interval(next(rates), float("nan"), float("nan"))
    monkeypatch.setattr(stopping, "bootstrap", told)
    samples = {"local": seen_by_ink(), "made": seen_by_ink()}
    found = stopping.Stopping(samples, "signature").measure(ByInk(1.0))
    assert list(found["eer"]) == KINDS
    assert found["error"] == pytest.approx((0.4 + 0.2 / 2 + 0.3 / 4 + 0.1 / 8) / 1.875, abs=1e-6)
    assert found["interval"] == {}


def test_only_of_the_stopping_people_it_is_asked() -> None:
    seen = seen_by_ink()
    samples = {"local": seen, "made": seen}
    own = stopping.Stopping(samples, "signature", frozenset({"susig/1"}))
    asked = {
        key: {seen.rows[reference].writer for reference in pairs[:, 0]}
        for key, pairs in own._pairs.items()
    }
    assert asked == {kind: {"1"} if "local" in kind else {"0", "1", "2"} for kind in KINDS}


def test_strangers_to_the_stopping_people_are_two_samples_of_those_learnt_from() -> None:
    rows = told_by_ink().rows
    parts = Parts(frozenset({"susig/0"}), frozenset({"susig/1"}), frozenset({"susig/2"}))
    found = trainer._deciding(rows, parts)
    assert [row.key for row in found if row.writer == "0"] == ["0genuine0", "0genuine1"]
    assert [row for row in found if row.writer != "0"] == [row for row in rows if row.writer == "1"]
