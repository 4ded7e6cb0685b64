"""Batches for fine-tuning: without forgeries, unvaried, halved, and those of the preset `source`."""

from __future__ import annotations

import numpy as np
import pytest

from verifier_app.datasets import Labelled
from verifier_app.errors import DataError
from verifier_app.training.augment import placed
from verifier_app.training.groups import GroupSampler, identities
from verifier_app.training.pack import Pack
from verifier_app.training.synthetic import check_set, mixed
from verifier_app.training.tuning.source import SourceDraws
from verifier_app.types import STRIP_WIDTH, VIEW


def pack(writers: int = 4, genuine: int = 4, forged: int = 0, width: int = 2 * VIEW) -> Pack:
    """Each picture is a bright block of its own grey."""
    rows, pictures = [], []
    for writer in range(writers):
        for kind, count in (("genuine", genuine), ("forged", forged)):
            for sample in range(count):
                key = f"{writer}/{kind}{sample}"
                rows.append(Labelled("local", f"w{writer}", kind, f"{sample}", key))  # type: ignore[arg-type]
                pictures.append(np.full((2 * VIEW, width), 100 + len(rows), np.uint8))
    return Pack(rows, pictures)


def draws(own: Pack, **options) -> GroupSampler:
    return GroupSampler(own, {"local": 1.0}, groups=2, strength=0.0, **options)


def test_without_forgeries_strangers_take_their_place():
    own = pack()
    batch = draws(own).batch(0)
    assert batch.samples is not None
    for one, two, target in zip(batch.first, batch.second, batch.target, strict=True):
        people = [own.rows[int(batch.samples[k])].writer for k in (one, two)]
        assert (people[0] == people[1]) == (target == 1)


def test_forgeries_come_before_strangers():
    own = pack(forged=2)
    found = identities(own.rows)["local"]
    assert all(own.rows[i].kind == "forged" for person in found for i in person.imitations)


def test_at_strength_0_samples_are_as_they_are():
    own = pack(width=300)
    batch = draws(own).batch(3)
    assert batch.samples is not None
    for strip, index in zip(batch.strips, batch.samples, strict=True):
        assert np.array_equal(strip, placed(own.pictures[int(index)], VIEW, STRIP_WIDTH))


def test_views_can_be_drawn_instead_of_strips():
    assert draws(pack(), width=VIEW, fill=False).batch(0).strips.shape[1:] == (VIEW, VIEW)


def test_halving_ends_at_two_people():
    sampler = GroupSampler(pack(12), {"local": 1.0}, groups=10, strength=0.0)
    sizes = [len(sampler.batch(0).strips)]
    while sampler.halve():
        sizes.append(len(sampler.batch(0).strips))
    assert sizes == [60, 24, 12]


def test_pairs_of_the_source_document():
    own = pack(genuine=3, forged=2)
    source = SourceDraws(own, 8, seed=1)
    batch = source.batch(0)
    assert batch.strips.shape == (16, VIEW, VIEW)
    assert batch.target.tolist() == [1, 0] * 4
    assert batch.weight.sum() == pytest.approx(1.0)
    greys = batch.strips.max(axis=(1, 2)) * 255 - 101
    # five samples a writer, of which the first three are genuine
    assert set((greys.round() % 5).tolist()) <= {0.0, 1.0, 2.0}
    writers = greys.round() // 5
    alike = writers[batch.first] == writers[batch.second]
    assert alike.tolist() == [True, False] * 4
    assert np.array_equal(source.batch(0).strips, batch.strips)
    assert source.halve()
    assert len(source.batch(0).target) == 4
    assert source.halve()
    assert not source.halve()
    with pytest.raises(DataError, match="two writers"):
        SourceDraws(pack(genuine=1), 8, seed=1)


@pytest.mark.parametrize("profile", ["signature", "character"])
def test_what_travels_with_the_program_is_fixed_and_apart(profile):
    learnt, checked = mixed(profile), check_set(profile)
    assert {row.writer for row in learnt}.isdisjoint(row.writer for row in checked)
    assert len(learnt) == len(checked) >= 96
    row = checked.rows[0]
    one, two = checked.read(row), check_set(profile).read(row)
    assert np.array_equal(one.strokes[0].x, two.strokes[0].x)
