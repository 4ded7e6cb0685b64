"""Batches of signatures, signs and pairs: what they hold, and that they repeat."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from verifier_app.datasets import Labelled
from verifier_app.errors import DataError
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.nn.compact import Compact, framed_by_moments
from verifier_app.training import characters, groups, recipe
from verifier_app.training.augment import Distortion, placed, varied
from verifier_app.training.characters import Drawings, SignClasses, SignSampler, sign_loss
from verifier_app.training.groups import GroupSampler, identities
from verifier_app.training.loop import Schedule
from verifier_app.training.pack import Pack
from verifier_app.training.source import BATCH, PairSampler
from verifier_app.types import STRIP_WIDTH, VIEW


@pytest.fixture(scope="module")
def pack() -> Pack:
    rows, pictures = [], []
    for name in ("one", "two"):
        for writer in range(3):
            hand = Writer.random(10 * writer + len(name))
            for kind in ("genuine", "forged"):
                for sample in range(4):
                    ink = hand.sign(sample if kind == "genuine" else 50 + sample)
                    rows.append(
                        Labelled(name, f"w{writer}", kind, f"{sample}", f"{name}{len(rows)}")  # type: ignore[arg-type]
                    )
                    pictures.append(255 - render(ink, height=2 * VIEW - 10))
    return Pack(rows, [p[:, : 2 * STRIP_WIDTH] for p in pictures])


def _unvaried(pack: Pack) -> Pack:
    """The same samples, each a picture that holds nothing but its number."""
    return Pack(pack.rows, [np.full((4, 4), i, np.uint8) for i in range(len(pack.rows))])


def _plain(sampler: GroupSampler, step: int) -> list[int]:
    """The numbers of the samples of a batch, read where nothing was varied."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(groups, "varied", lambda picture, *_, **__: np.full((1, 1), picture[0, 0]))
        return [int(s[0, 0]) for s in sampler.batch(step).strips]


def _who(pack: Pack, number: int) -> tuple[str, str, str]:
    row = pack.rows[number]
    return row.set, row.writer, row.kind


def test_identities_keep_writers_and_texts_apart() -> None:
    def row(writer: str, text: str, index: int, kind: str = "genuine") -> Labelled:
        return Labelled("s", writer, kind, str(index), f"{writer}{text}{index}{kind}", text=text)  # type: ignore[arg-type]

    rows = [row(w, t, i) for w in "ab" for t in ("x", "y") for i in range(3)]
    found = identities(rows)["s"]
    assert len(found) == 4
    for identity in found:
        own = {(rows[i].writer, rows[i].text) for i in identity.genuine}
        assert len(own) == 1
        (writer, text) = own.pop()
        assert {rows[i].text for i in identity.imitations} == {text}
        assert writer not in {rows[i].writer for i in identity.imitations}
    rows.append(row("a", "x", 9, "forged"))
    with_forgery = next(i for i in identities(rows)["s"] if 12 in i.imitations)
    assert with_forgery.imitations == (12,)


def test_pairs_say_what_their_samples_are(pack: Pack) -> None:
    sampler = GroupSampler(pack, {"one": 1.0, "two": 1.0}, groups=4, seed=2)
    batch = sampler.batch(7)
    size = 6
    assert batch.strips.shape == (24, VIEW, STRIP_WIDTH)
    assert batch.strips.dtype == np.float32
    assert batch.weight.sum() == pytest.approx(1.0)
    assert batch.weight[batch.target == 1].sum() == pytest.approx(0.5)
    for i, j, target in zip(batch.first, batch.second, batch.target, strict=True):
        genuine = i % size < 3 and j % size < 3
        assert target == float(genuine and i // size == j // size)
        assert i % size < 3  # an imitation is only ever compared with its model


def test_a_step_repeats_and_steps_differ(pack: Pack) -> None:
    one, two = (GroupSampler(pack, {"one": 1.0}, groups=2, seed=4) for _ in range(2))
    assert np.array_equal(one.batch(3).strips, two.batch(3).strips)
    assert not np.array_equal(one.batch(3).strips, one.batch(4).strips)


def test_groups_stand_in_pairs_of_one_set_and_are_their_labels(pack: Pack) -> None:
    batch = GroupSampler(pack, {"one": 1.0, "two": 1.0}, groups=6, seed=3).batch(1)
    drawn = GroupSampler(_unvaried(pack), {"one": 1.0, "two": 1.0}, groups=6, seed=3)
    names = [_who(pack, s) for s in _plain(drawn, 1)]
    for group in range(6):
        own = names[6 * group : 6 * group + 6]
        assert len({(name, writer) for name, writer, _ in own}) == 1
        assert [kind for _, _, kind in own] == ["genuine"] * 3 + ["forged"] * 3
    for pair in range(3):
        (set_a, writer_a, _), (set_b, writer_b, _) = names[12 * pair], names[12 * pair + 6]
        assert set_a == set_b
        assert writer_a != writer_b
    for i, j, target in zip(batch.first, batch.second, batch.target, strict=True):
        assert target == float(names[i] == names[j])


def test_a_set_with_one_identity_has_no_strangers_and_is_left_out(pack: Pack) -> None:
    lone = [i for i, row in enumerate(pack.rows) if row.set == "two" or row.writer == "w0"]
    part = Pack([pack.rows[i] for i in lone], [pack.pictures[i] for i in lone])
    sampler = GroupSampler(part, {"one": 1.0, "two": 1.0}, groups=2)
    assert sampler._names == ["two"]
    with pytest.raises(DataError, match="two writers"):
        GroupSampler(part, {"one": 1.0})


def test_shares_say_how_often_a_set_is_drawn(pack: Pack) -> None:
    sampler = GroupSampler(_unvaried(pack), {"one": 3.0, "two": 1.0}, groups=2, seed=0)
    drawn = [_who(pack, _plain(sampler, step)[0])[0] for step in range(60)]
    assert 33 <= drawn.count("one") <= 57  # 45 of 60 are expected


def test_variants_stay_pictures_of_the_same_ink(pack: Pack) -> None:
    plain = placed(pack.pictures[0], VIEW, STRIP_WIDTH)
    rng = np.random.default_rng(1)
    for _ in range(20):
        changed = varied(pack.pictures[0], VIEW, STRIP_WIDTH, rng, Distortion.none())
        assert changed.shape == plain.shape
        assert changed.dtype == np.float32
        assert 0.0 <= changed.min() <= changed.max() <= 1.0
        assert 0.3 < changed.sum() / plain.sum() < 3.0


def _drawings() -> Drawings:
    rng = np.random.default_rng(0)
    pictures = (rng.random((2 * 4 * 5, VIEW, VIEW)) > 0.95).astype(np.uint8) * np.uint8(255)
    signs = np.repeat(np.arange(8), 5)
    return Drawings(pictures, signs, signs // 4, np.tile(np.arange(1, 6), 8))


class _Still:
    """Chance that changes nothing."""

    def normal(self, mean: float, _spread: float, size: int | None = None) -> object:
        return mean if size is None else np.full(size, mean)

    def random(self) -> float:
        return 1.0


def test_batches_of_signs_hold_what_they_should() -> None:
    sampler = SignSampler(_drawings(), 56, 1, 12)
    batch = sampler.batch(0)
    assert batch.views.shape == (12, 56, 56)
    assert batch.views.dtype == np.float32
    assert 0.0 <= batch.views.min() < batch.views.max() <= 1.0
    assert set(batch.classes.tolist()) <= set(range(8 * 4))
    assert np.array_equal(batch.views, sampler.batch(0).views)
    assert not np.array_equal(batch.views, sampler.batch(1).views)


def test_a_sign_lies_in_its_frame_as_the_network_lays_it() -> None:
    picture = np.zeros((2, VIEW, VIEW), np.uint8)
    picture[0, 20:80, 30:35] = picture[0, 70:75, 30:90] = 255
    picture[1, 50:60, 10:20] = 255
    data = Drawings(picture, np.arange(2), np.zeros(2, np.int64), np.ones(2, np.int64))
    sampler = SignSampler(data, 56, 1)
    seen = torch.from_numpy(picture.astype(np.float32) / 255.0)[:, None]
    for turn in range(4):
        drawn = np.stack([sampler._drawn(i, turn, _Still()) for i in range(2)])  # type: ignore[arg-type]
        turned = torch.rot90(seen, -turn, (2, 3))
        assert np.abs(drawn - framed_by_moments(turned, 56)[:, 0].numpy()).max() < 0.02


def test_signs_compete_with_all_and_again_with_their_alphabet_in_the_same_turn() -> None:
    data = _drawings()
    network = SignClasses(Compact(stem=4, fine=4, middle=4, coarse=4, depth=0, cells=16, grid=4,
                                  frame=32, matcher=False), data)  # fmt: skip
    batch = SignSampler(data, 32, 1, 6).batch(0)
    found = float(sign_loss(network.eval(), batch).detach())
    cells = network.encoder.pooled(torch.from_numpy(batch.views)[:, None]).flatten(1).detach()
    total = 0.0
    for cell, own in zip(cells, batch.classes.tolist(), strict=True):
        cosines = torch.cosine_similarity(cell[None], network.margin.directions.detach())
        logits = network.margin.scale * cosines
        logits[own] -= network.margin.scale * network.margin.margin
        sign, turn = divmod(own, 4)
        near = [4 * other + turn for other in range(8) if other // 4 == sign // 4]
        total += float((logits.logsumexp(0) + logits[near].logsumexp(0)) / 2 - logits[own])
    assert found == pytest.approx(total / 6, rel=1e-4)


def test_signs_need_a_frame(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="frame"):
        characters.train(Compact(matcher=False), _drawings(), _drawings(), Schedule(1), tmp_path)


def test_pairs_of_the_source_document() -> None:
    data = _drawings()
    batch = PairSampler(data, seed=1).batch(0)
    assert len(batch.same) == BATCH == 180
    assert batch.same.sum() == 90
    place = {data.pictures[i].tobytes(): int(data.signs[i]) for i in range(len(data.signs))}
    for a, b, same in zip(batch.first, batch.second, batch.same, strict=True):
        one, two = (place[(v * 255).astype(np.uint8).tobytes()] for v in (a, b))
        assert (one == two) == bool(same)
        assert not np.array_equal(a, b)


@pytest.mark.parametrize("name", ["signature", "signature-open", "character", "source"])
def test_shipped_recipes_are_complete(name: str) -> None:
    from verifier_app.nn import architectures
    from verifier_app.nn.card import Architecture

    found = recipe.load(name)
    network = architectures.build(
        Architecture("koch" if name == "source" else "compact", dict(found.architecture))
    )
    if name != "source":
        assert sum(p.numel() for p in network.parameters()) < 6_000_000
