"""Training of the character network: which sign, whoever wrote it.

Every sign in each of its four quarter turns is a class; a cosine margin (CosFace, Wang et
al. 2018) drives drawings of one class together. The classes are only for training: what
is kept is the encoder, which then tells signs apart that it never met.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from verifier_app.datasets import Collection
from verifier_app.nn.compact import Compact
from verifier_app.training.augment import Distortion, varied
from verifier_app.training.loop import Event, Loop, Schedule
from verifier_app.types import EMBEDDING, VIEW, FloatArray

_SHARPNESS = 30.0
_MARGIN = 0.3
_TURNS = 4


@dataclass(frozen=True, eq=False)
class Drawings:
    """Drawings in memory: `(N, 105, 105)` uint8, ink 255; sign, alphabet and drawer of each."""

    pictures: npt.NDArray[np.uint8]
    signs: npt.NDArray[np.int64]
    alphabets: npt.NDArray[np.int64]
    drawers: npt.NDArray[np.int64]

    @staticmethod
    def of(collection: Collection) -> Drawings:
        """Decode a collection of two-tone drawings; they are their exact inverse."""
        pictures = []
        for row in collection:
            data = np.frombuffer(collection.read(row), np.uint8)  # type: ignore[arg-type]
            pictures.append(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) < 128)
        signs = np.unique([row.writer for row in collection], return_inverse=True)[1]
        alphabets = np.unique([row.text for row in collection], return_inverse=True)[1]
        drawers = np.array([int(row.sample) for row in collection])
        stacked = np.stack(pictures).astype(np.uint8) * np.uint8(255)
        return Drawings(stacked, signs.astype(np.int64), alphabets.astype(np.int64), drawers)


@dataclass(frozen=True, eq=False)
class SignBatch:
    """Views `(N, 105, 105)` and the class of each."""

    views: FloatArray
    classes: npt.NDArray[np.int64]


class Classifier(nn.Module):
    """A compact encoder under one direction for every class."""

    def __init__(self, encoder: Compact, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.directions = nn.Parameter(torch.randn(classes, EMBEDDING) * 0.01)

    def forward(self, views: Tensor) -> Tensor:
        """Cosines `(N, classes)` of views `(N, 1, 105, 105)`."""
        return F.linear(self.encoder.embed(views), F.normalize(self.directions, dim=1))


def train(
    encoder: Compact,
    data: Drawings,
    validation: Drawings,
    schedule: Schedule,
    folder: Path,
    *,
    batch: int = 96,
    seed: int = 0,
    report: Callable[[Event], None] = lambda _event: None,
) -> nn.Module:
    """Train an encoder on the signs of `data`; returns the averaged classifier."""
    doubled = np.stack(
        [cv2.resize(p, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR) for p in data.pictures]
    )
    network = Classifier(encoder, _TURNS * (int(data.signs.max()) + 1))
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def draw(step: int) -> SignBatch:
        rng = np.random.default_rng([seed, step])
        picks, turns = rng.integers(len(doubled), size=batch), rng.integers(_TURNS, size=batch)
        views = [
            varied(
                np.rot90(doubled[i], t).copy(),
                VIEW,
                VIEW,
                rng,
                Distortion.none(),
                fill=False,
                two_tone=0.5,
            )
            for i, t in zip(picks, turns, strict=True)
        ]
        return SignBatch(np.stack(views), data.signs[picks] * _TURNS + turns)

    loop = Loop(
        network, draw, margin_loss, lambda n: measure(n, validation), schedule, folder, report
    )
    return loop.run()


def margin_loss(network: nn.Module, batch: SignBatch) -> Tensor:
    """Cross-entropy over cosines, the right one lowered by the margin."""
    device = next(network.parameters()).device
    views = (
        torch.from_numpy(batch.views)[:, None]
        .to(device)
        .contiguous(memory_format=torch.channels_last)
    )
    classes = torch.from_numpy(batch.classes).to(device)
    cosines: Tensor = network(views)
    lowered = cosines - _MARGIN * F.one_hot(classes, cosines.shape[1])
    return F.cross_entropy(_SHARPNESS * lowered, classes)


def measure(network: nn.Module, drawings: Drawings, trials: int = 100, drawers: int = 6) -> Event:
    """Accuracy of 20-way one-shot trials within each alphabet, in percent; ties are lost."""
    assert isinstance(network, Classifier)
    network.eval()
    used = np.flatnonzero(drawings.drawers <= drawers)
    device = next(network.parameters()).device
    parts = []
    with torch.inference_mode():
        for start in range(0, len(used), 128):
            views = drawings.pictures[used[start : start + 128]].astype(np.float32) / 255.0
            tensor = torch.from_numpy(views)[:, None].to(device)
            parts.append(
                network.encoder.embed(tensor.contiguous(memory_format=torch.channels_last))
                .cpu()
                .numpy()
            )
    embeddings = np.concatenate(parts)
    signs, who, alphabets = drawings.signs[used], drawings.drawers[used], drawings.alphabets[used]
    rng = np.random.default_rng(20)
    right = []
    for alphabet in np.unique(alphabets):
        known = np.unique(signs[alphabets == alphabet])
        for _ in range(trials):
            one, other = rng.choice(np.arange(1, drawers + 1), size=2, replace=False)
            choices = rng.permutation(known)[:20]
            answer = choices[rng.integers(len(choices))]
            question = embeddings[(signs == answer) & (who == one)][0]
            offered = np.stack(
                [embeddings[(signs == sign) & (who == other)][0] for sign in choices]
            )
            cosines = offered @ question
            best = cosines[choices == answer][0]
            right.append(bool(np.sum(cosines >= best) == 1))
    return {"20-way within alphabet": round(100 * float(np.mean(right)), 2), "trials": len(right)}
