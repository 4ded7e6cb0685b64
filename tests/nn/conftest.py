"""A small network that is registered for the tests of this folder only, and its model file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from verifier_app.imaging import VERSION
from verifier_app.nn import architectures, modelfile
from verifier_app.nn.architectures import Parameter
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.network import Cells, Encoded, Twin
from verifier_app.types import EMBEDDING, Prepared, SampleSource


class Small(Twin):
    """Has what real networks have: kernels, vectors, scalars, statistics, counts, cells."""

    def __init__(self, width: int = 4, kind: str = "plain", *, matched: bool = True) -> None:
        super().__init__()
        self.kind = kind
        self.conv = nn.Conv2d(1, width, 5, stride=8, padding=2)
        self.norm = nn.BatchNorm2d(width)
        self.wide = nn.Linear(width, EMBEDDING)
        self.matched = matched
        self.scale = nn.Parameter(torch.tensor(1.5))
        self.register_buffer("grid", torch.arange(3.0), persistent=False)

    def encode(self, views: Tensor, strips: Tensor) -> Encoded:
        embedding = self.wide(self.norm(self.conv(views)).amax((2, 3)))
        if not self.matched:
            return Encoded(embedding=embedding, cells=None)
        features = self.norm(self.conv(strips)).flatten(2).transpose(1, 2)
        share = nn.functional.avg_pool2d(strips, 8, ceil_mode=True).flatten(1)
        place = torch.zeros(*share.shape, 2)
        return Encoded(embedding=embedding, cells=Cells(features, share, place))

    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        logits = -(a["embedding"] - b["embedding"]).abs().mean(1) * self.scale + self.grid.sum()
        if a["cells"] is None or b["cells"] is None:
            return logits
        return logits - (a["cells"].features - b["cells"].features).abs().mean((1, 2))


@pytest.fixture(autouse=True, scope="module")
def small_registered() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(architectures, "_REGISTRY", dict(architectures._REGISTRY))
        architectures.register(
            "small",
            Small,
            {
                "width": Parameter(4, range(1, 65)),
                "kind": Parameter("plain", ("plain", "fancy")),
                "matched": Parameter(default=True, allowed=(True, False)),
            },
        )
        yield


@pytest.fixture(scope="module")
def card() -> Card:
    return Card(
        name="small",
        title="A small network",
        profile="signature",
        architecture=Architecture("small"),
        imaging=VERSION,
        licence="Apache-2.0",
        terms="Made from invented handwriting.",
        date="2026-01-31",
        calibration=({"references": 1, "slope": 0.5},),
        recipe={"preset": "modern", "seed": 7},
        data={"description": "Invented.", "fingerprint": "ab" * 32},
        figures={"invented": {"skilled-1": {"eer": 0.12}}},
    )


@pytest.fixture
def small_file(tmp_path: Path, card: Card) -> Path:
    path = tmp_path / "small.safetensors"
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        network = Small()
    network.norm.running_mean.copy_(torch.tensor([0.1, -0.2, 0.3, 1e-6]))
    network.norm.num_batches_tracked.fill_(2**40)
    modelfile.save(path, network.state_dict(), card)
    return path


def _samples(count: int, *, width: int = 315, seed: int = 0) -> list[Prepared]:
    """Prepared samples of coarse noise."""
    generator = np.random.default_rng(seed)
    source = SampleSource(None, "0" * 64, 105, 105, "PNG")
    return [
        Prepared(
            source,
            np.zeros((5, 5), np.float32),
            np.kron(generator.random((2, 15, 15), np.float32), np.ones((1, 7, 7), np.float32)),
            np.kron(generator.random((15, width // 7), np.float32), np.ones((7, 7), np.float32)),
            (0, 0, 105, 105),
        )
        for _ in range(count)
    ]


@pytest.fixture
def make_samples() -> Callable[..., list[Prepared]]:
    return _samples
