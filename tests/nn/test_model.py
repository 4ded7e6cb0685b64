"""A loaded model: features of samples, raw scores of pairs."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.asking import Asked, ends_whenever_asked
from verifier_app import nn
from verifier_app.choices import PROFILES
from verifier_app.errors import DeviceError, ModelFileError
from verifier_app.nn import architectures, device, library, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.koch import Koch
from verifier_app.nn.model import BATCHES_AT_ONCE, PAIRS_AT_ONCE, SAMPLES_AT_ONCE, Model, _in_order
from verifier_app.nn.workers import spread
from verifier_app.types import DeviceInfo, Features, Prepared

MakeSamples = Callable[..., list[Prepared]]
logits = Model._logits
NO_CUDA = device.choose("auto").name == "cpu"
KNOWN = sorted(architectures.names())


def _model(name: str, card: Card, on: DeviceInfo | None = None, **arguments: int) -> Model:
    """A network with random weights that have left their first symmetries."""
    architecture = Architecture(name, arguments)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(11)
        network = architectures.build(architecture)
        if isinstance(network, Koch):
            network.initialise("paper")  # torch's own first weights make all embeddings alike
        for buffer_name, buffer in network.named_buffers():
            if buffer_name.endswith("running_mean"):
                buffer.normal_(0, 0.1)
    card = replace(card, architecture=architectures.complete(architecture))
    return Model(network, card, "0" * 64, on or DeviceInfo("cpu", "for a test"))


@pytest.fixture(params=[*KNOWN, "small", *PROFILES], scope="module")
def model(request: pytest.FixtureRequest, card: Card) -> Model:
    name: str = request.param
    return nn.load(name, "cpu") if name in PROFILES else _model(name, card)


def _same(a: list[Features], b: list[Features]) -> bool:
    def equal(x: np.ndarray | None, y: np.ndarray | None) -> bool:
        return (x is None and y is None) or np.array_equal(x, y)

    return len(a) == len(b) and all(
        equal(getattr(x, name), getattr(y, name))
        for x, y in zip(a, b, strict=True)
        for name in ("embedding", "cells", "share", "place")
    )


def test_a_file_becomes_a_model(small_file: Path, make_samples: MakeSamples) -> None:
    loaded = nn.load(small_file, "cpu")
    assert loaded.card.name == "small"
    assert loaded.sha256 == modelfile.sha256_of(small_file)
    assert loaded.device.name == "cpu"
    assert not loaded.network.training
    assert not any(p.requires_grad for p in loaded.network.parameters())
    assert len(loaded.features(make_samples(3))) == 3


def test_work_ends_whenever_it_is_told_to(small_file: Path, make_samples: MakeSamples) -> None:
    samples = make_samples(4 * SAMPLES_AT_ONCE)

    def work(check: Asked) -> None:
        model = nn.load(small_file, "cpu", check)
        features = model.features(samples)
        model.raw(features * PAIRS_AT_ONCE, features[::-1] * PAIRS_AT_ONCE)

    # for each batch of samples, and of pairs
    ends_whenever_asked(work, at_least=4 + len(samples))


def test_loading_leaves_the_random_numbers_alone(small_file: Path) -> None:
    torch.manual_seed(1)
    wanted = torch.rand(3)
    torch.manual_seed(1)
    nn.load(small_file, "cpu")
    assert torch.equal(torch.rand(3), wanted)


def test_a_chosen_device_is_taken_as_it_is(small_file: Path) -> None:
    chosen = DeviceInfo("cpu", "because of the test")
    assert nn.load(small_file, chosen).device is chosen
    assert nn.load(small_file, device="cpu").device.reason == "the CPU was asked for"


def test_trouble_is_told(tmp_path: Path, small_file: Path) -> None:
    with pytest.raises(ModelFileError, match="no model 'nobody'"):
        nn.load("nobody", "cpu")
    with pytest.raises(DeviceError, match="no device called 'gpu'"):
        nn.load(small_file, "gpu")


def test_features_have_the_stated_shapes(model: Model, make_samples: MakeSamples) -> None:
    for features in model.features(make_samples(2)):
        assert features.embedding.shape == (4096,)
        assert features.embedding.dtype == np.float32
        cells, share, place = features.cells, features.share, features.place
        assert (cells is None) == (share is None) == (place is None)
        if cells is not None and share is not None and place is not None:
            assert cells.dtype == share.dtype == place.dtype == np.float32
            assert cells.shape[:1] == share.shape
            assert place.shape == (*share.shape, 2)
            assert 0 <= share.min() <= share.max() <= 1


def test_features_own_their_memory(model: Model, make_samples: MakeSamples) -> None:
    features = model.features(make_samples(2))[0]
    assert features.embedding.base is None
    for own in (features.cells, features.share, features.place):
        assert own is None or own.base is None


def test_nothing_in_nothing_out(model: Model) -> None:
    assert model.features([]) == []
    found = model.raw([], [])
    assert found.shape == (0,)
    assert found.dtype == np.float64


def test_the_same_input_gives_the_same_bits(model: Model, make_samples: MakeSamples) -> None:
    samples = make_samples(5)
    first = model.features(samples)
    assert _same(first, model.features(samples))
    scores = model.raw(first[:4], first[1:])
    assert np.array_equal(scores, model.raw(first[:4], first[1:]))


def test_batches_do_not_change_a_score(model: Model, make_samples: MakeSamples) -> None:
    samples = make_samples(SAMPLES_AT_ONCE + 3)
    together = model.features(samples)
    order = np.random.default_rng(1).permutation(len(samples))
    shuffled = model.features([samples[i] for i in order])
    for alone in (0, 5, SAMPLES_AT_ONCE + 2):
        (single,) = model.features([samples[alone]])
        elsewhere = shuffled[int(np.flatnonzero(order == alone)[0])]
        against = [together[1]] * 3
        scores = model.raw([together[alone], single, elsewhere], against)
        assert np.ptp(scores) < 1e-4


def test_a_table_is_compared_as_pairs_are(
    model: Model, make_samples: MakeSamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    features = model.features(make_samples(7))
    often = BATCHES_AT_ONCE * PAIRS_AT_ONCE // len(features) + 2
    a, b = features * often, (features[3:] + features[:3]) * often
    scores = model.raw(a, b)  # from a record of what is computed, where torch keeps one
    monkeypatch.setattr("verifier_app.nn.model._recorded", lambda compared, _rows: compared)
    assert np.array_equal(scores, model.raw(a, b))
    assert len(set(scores.tolist())) > 1


def test_only_comparisons_take_the_smallest_numbers_for_0(
    model: Model, make_samples: MakeSamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tiny(_: object = None) -> float:
        return float(torch.tensor([1e-38]).mul(0.01))

    few = model.features(make_samples(3))
    seen: list[float] = []
    monkeypatch.setattr(
        Model, "_logits", lambda own, of, rows: (logits(own, of, rows), seen.append(tiny()))[0]
    )
    scores = model.raw(few, few[1:] + few[:1])
    assert seen
    assert min(seen + spread(tiny, range(8))) > 0
    monkeypatch.setattr("verifier_app.nn.model._flushed", nullcontext)
    assert model.raw(few, few[1:] + few[:1]).tolist() == scores.tolist()


def test_a_pairs_place_does_not_change_its_score(model: Model, make_samples: MakeSamples) -> None:
    features = model.features(make_samples(7))
    many = PAIRS_AT_ONCE + 9
    a = [features[i % 7] for i in range(many)]
    b = [features[(i * 3 + 1) % 7] for i in range(many)]
    scores = model.raw(a, b)
    assert scores.shape == (many,)
    alone = [float(model.raw([x], [y])[0]) for x, y in zip(a, b, strict=True)]
    np.testing.assert_allclose(scores, alone, rtol=0, atol=1e-4)
    assert np.ptp(scores) > 1e-3  # or nothing was tested


def test_networks_are_symmetric(model: Model, make_samples: MakeSamples) -> None:
    features = model.features(make_samples(12))
    with torch.inference_mode():
        a, b = model._together(features[:6]), model._together(features[6:])
        forth, back = model.network.compare(a, b), model.network.compare(b, a)
    torch.testing.assert_close(forth, back, rtol=1e-6, atol=1e-5)


def test_scores_are_symmetric_to_the_bit(model: Model, make_samples: MakeSamples) -> None:
    features = model.features(make_samples(12))
    alike = [replace(f, whole=features[0].embedding) for f in features]  # only cells differ
    for some in (features, alike):
        assert np.array_equal(model.raw(some[:6], some[6:]), model.raw(some[6:], some[:6]))


def test_samples_with_ink_in_the_same_places_have_an_order_too(
    model: Model, make_samples: MakeSamples
) -> None:
    one, other = model.features(make_samples(2))
    other = replace(other, share=one.share)
    assert np.array_equal(model.raw([one], [other]), model.raw([other], [one]))
    assert _in_order([one], [other]) == _in_order([other], [one])


def test_only_the_whole_view_is_embedded(model: Model, make_samples: MakeSamples) -> None:
    (sample,) = make_samples(1)
    without_tiles = replace(sample, views=sample.views[:1])
    (one,), (two,) = model.features([sample]), model.features([without_tiles])
    assert np.array_equal(one.embedding, two.embedding)


def test_lengths_and_shapes_that_differ_are_defects(
    model: Model, make_samples: MakeSamples
) -> None:
    features = model.features(make_samples(2))
    with pytest.raises(ValueError, match="zip"):
        model.raw(features, features[:1])
    with pytest.raises(ValueError, match="shape"):
        model.features(make_samples(1) + make_samples(1, width=105))


def test_square_strips_of_characters_work_too(model: Model, make_samples: MakeSamples) -> None:
    features = model.features(make_samples(3, width=105))
    assert np.isfinite(model.raw(features[:2], features[1:])).all()


@pytest.mark.cuda
@pytest.mark.skipif(NO_CUDA, reason=device.choose("auto").reason)
@pytest.mark.parametrize("name", KNOWN)
def test_cuda_agrees_with_the_cpu(name: str, card: Card, make_samples: MakeSamples) -> None:
    samples = make_samples(20)
    on_cpu = _model(name, card)
    on_cuda = _model(name, card, device.choose("cuda"))
    wanted, found = on_cpu.features(samples), on_cuda.features(samples)
    np.testing.assert_allclose(
        on_cuda.raw(found[:10], found[10:]),
        on_cpu.raw(wanted[:10], wanted[10:]),
        rtol=0,
        atol=1e-3,
    )


def test_a_network_that_matches_parts_works_out_embeddings_when_they_are_asked_for(
    card: Card, make_samples: MakeSamples, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = _model("compact", card)
    samples = make_samples(3)
    embed, asked = model.network.embed, []
    monkeypatch.setattr(model.network, "embed", lambda views: asked.append(1) or embed(views))
    features = model.features(samples)
    assert np.isfinite(model.raw(features[:2], features[1:])).all()
    assert asked == []
    views = torch.from_numpy(np.stack([own.views[0] for own in samples]))[:, None]
    with torch.inference_mode():
        expected = embed(views).numpy()
    for own, known in zip(features, expected, strict=True):
        np.testing.assert_allclose(own.embedding, known, atol=1e-5)
        assert own.embedding is own.embedding
    assert len(asked) == 3


def test_finite_numbers_that_make_no_network_are_refused(tmp_path: Path) -> None:
    card, tensors, _ = modelfile.load_tensors(library.find("signature"))
    for name, own in tensors.items():
        if name.endswith("running_var"):
            own.fill_(-1.0)
    modelfile.save(tmp_path / "broken.safetensors", tensors, card)
    with pytest.raises(ModelFileError, match="make no network"):
        nn.load(tmp_path / "broken.safetensors", "cpu")
