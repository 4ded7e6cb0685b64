"""Batches of signatures, signs and pairs: what they hold, and that they repeat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
import torch

from verifier_app.datasets import Collection, Labelled
from verifier_app.errors import DataError
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.nn.compact import Compact
from verifier_app.training import characters, groups, recipe
from verifier_app.training.augment import Distortion, placed, varied
from verifier_app.training.characters import (
    BatchShape,
    Drawings,
    SignBatch,
    SignSampler,
    search_loss,
)
from verifier_app.training.compose import Joint
from verifier_app.training.groups import GroupSampler, identities
from verifier_app.training.losses import supervised_contrastive
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


def test_composed_people_are_two_of_a_kind_each(pack: Pack, monkeypatch) -> None:
    joined: list[tuple[int, int]] = []

    def record(_joint: Joint, first: np.ndarray, second: np.ndarray, _rng: object) -> np.ndarray:
        joined.append((int(first[0, 0]), int(second[0, 0])))
        return first

    monkeypatch.setattr(Joint, "joined", record)
    rows = [replace(row, set="one", writer=row.set + row.writer) for row in pack.rows]
    numbered = _unvaried(Pack(rows, pack.pictures))
    sampler = GroupSampler(numbered, {"one": 1.0}, groups=2, composed=1.0, seed=6)
    firsts = _plain(sampler, 0)
    assert [first for first, _ in joined] == firsts == sampler.batch(0).samples.tolist()
    for group in (joined[:6], joined[6:12]):
        ones, twos = ({rows[pair[k]].writer for pair in group} for k in (0, 1))
        assert len(ones) == len(twos) == 1
        assert ones != twos
        kinds = [{rows[index].kind for index in pair} for pair in group]
        assert kinds == [{"genuine"}] * 3 + [{"forged"}] * 3
    people = {rows[index].writer for pair in joined[:12] for index in pair}
    assert len(people) == 4, "strangers share no part"


def test_a_set_of_few_people_composes_none(pack: Pack) -> None:
    plain, composed = (
        GroupSampler(_unvaried(pack), {"one": 1.0}, groups=2, composed=share, seed=6)
        for share in (0.0, 1.0)
    )
    assert {_who(pack, n)[0] for n in _plain(composed, 0)} == {"one"}
    assert len(_plain(composed, 0)) == len(_plain(plain, 0))


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


def test_batches_of_signs_hold_what_they_should() -> None:
    batch = SignSampler(_drawings(), BatchShape(alphabets=2, signs=3), 1).batch(0)
    assert batch.views.shape == (12, VIEW, VIEW)
    assert batch.signs == (3, 3)
    first, second = batch.classes.reshape(-1, 2).T
    assert np.array_equal(first, second)
    assert len(np.unique(first)) == 6
    alphabets = first.reshape(2, 3) // 4
    assert np.array_equal(alphabets[:, :1].repeat(3, axis=1), alphabets)
    assert alphabets[0, 0] != alphabets[1, 0]


def test_an_alphabets_drawings_are_by_the_same_two_people(monkeypatch: pytest.MonkeyPatch) -> None:
    data = _drawings()
    drawn: list[Any] = []
    whole = {
        np.rot90(p, turn).tobytes(): i for i, p in enumerate(data.pictures) for turn in range(4)
    }

    def plain(picture: Any, *_given: Any, **_options: Any) -> Any:
        drawn.append(whole[picture.tobytes()])
        return np.zeros((VIEW, VIEW), np.float32)

    monkeypatch.setattr(characters, "varied", plain)
    monkeypatch.setattr(cv2, "resize", lambda own, *_given, **_options: own)
    sampler = SignSampler(data, BatchShape(alphabets=2, signs=4), 3)
    for step in range(4):
        drawn.clear()
        sampler.batch(step)
        people = data.drawers[drawn].reshape(2, 4, 2)
        assert (people == people[:, :1]).all()
        assert (people[..., 0] != people[..., 1]).all()


def test_a_search_loss_is_the_plain_formula() -> None:
    network = Compact(4, 8, 8, 12, 0, 16, 2, 33, 12).eval()
    rng = np.random.default_rng(0)
    views = (cv2.GaussianBlur(rng.random((105, 105, 10)), (0, 0), 3) > 0.5).transpose(2, 0, 1)
    signs = (3, 2)
    batch = SignBatch(views.astype(np.float32), np.array([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]), signs)
    found = float(search_loss(network, batch).detach())
    with torch.no_grad():
        encoded = network.encode(torch.from_numpy(batch.views)[:, None], torch.empty(10, 1, 1, 1))
        own = network.among(encoded)

        def score(first: int, second: int) -> float:
            return own(torch.tensor([2 * first]), torch.tensor([2 * second + 1])).item()

        drawn = supervised_contrastive(
            encoded["embedding"], torch.from_numpy(batch.classes), network.scale
        )
    softplus = lambda x: float(np.log1p(np.exp(x)))
    searches, alike, apart = [], [], []
    for begin, end in ((0, 3), (3, 5)):
        for sign in range(begin, end):
            alike.append(softplus(-score(sign, sign)))
            others = [other for other in range(begin, end) if other != sign]
            apart += [softplus(score(sign, other)) for other in others]
            for pairs in (
                [(sign, other) for other in range(begin, end)],
                [(other, sign) for other in range(begin, end)],
            ):
                total = sum(np.exp(score(*pair)) for pair in pairs)
                searches.append(np.log(total) - score(sign, sign))
    # each sign of an alphabet against one of the next, from its first one on
    between = [softplus(score(a, b)) for a, b in ((0, 3), (1, 4), (2, 3), (3, 0), (4, 1))]
    pairs = 0.5 * np.mean(alike) + 0.4 * np.mean(apart) + 0.1 * np.mean(between)
    assert found == pytest.approx(np.mean(searches) + 0.5 * pairs + 0.5 * float(drawn), abs=1e-4)


def test_a_single_alphabet_can_be_learnt_from() -> None:
    data = _drawings()
    part = Drawings(*(own[data.alphabets == 0] for own in vars(data).values()))
    batch = SignSampler(part, BatchShape(), 1).batch(0)
    assert batch.signs == (4,)
    network = Compact(4, 8, 8, 12, 0, 16, 2, 33, 12)
    loss = search_loss(network, batch)
    loss.backward()
    assert np.isfinite(float(loss.detach()))
    assert network.matcher is not None
    assert network.matcher.query.weight.grad is not None


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


def test_too_few_drawings_of_a_sign_get_a_sentence() -> None:
    one = Drawings(
        np.zeros((3, VIEW, VIEW), np.uint8), np.array([0, 0, 1]), np.zeros(3, int), np.arange(3)
    )
    with pytest.raises(DataError, match="one drawing only"):
        PairSampler(one)
    with pytest.raises(DataError, match="has 1 drawings; 2 are needed"):
        SignSampler(one, BatchShape(), 0)


@pytest.mark.parametrize(("size", "drawer"), [((60, 105), "01"), ((VIEW, VIEW), "xx")])
def test_drawings_that_are_not_omniglots_are_named(size: tuple[int, int], drawer: str) -> None:
    row = Labelled("omniglot", "A/1", "genuine", drawer, "A/1/0001.png", text="A")
    with pytest.raises(DataError, match=r"A/1/0001\.png is no drawing"):
        Drawings.of(Collection([row], lambda _: np.full(size, 255, np.uint8)))
