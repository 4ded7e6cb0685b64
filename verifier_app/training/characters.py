"""Training of the character network: which sign, whoever wrote it.

Every sign, in each of four turns, is a class; the cosine to its own class must be ahead of the
cosines to all others by a margin. What is kept is an encoder that tells signs apart that it
never met.
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

from verifier_app.datasets import Collection
from verifier_app.errors import DataError
from verifier_app.imaging.decode import decode
from verifier_app.nn.compact import FRAME, Compact
from verifier_app.nn.network import Encoded, Twin
from verifier_app.training.augment import penned
from verifier_app.training.loop import Event, Loop, Schedule
from verifier_app.training.losses import CosineMargin
from verifier_app.types import FloatArray

_TURNS = 4
_SCALE, _MARGIN = 20.0, 0.2
_PENNED, _TWO_TONE = 0.25, 0.5
"""Share of the views that another pen wrote, and of two-tone ones among them."""


@dataclass(frozen=True, eq=False)
class Drawings:
    """Drawings in memory: `(N, 105, 105)` uint8, ink 255; sign, alphabet and drawer of each."""

    pictures: npt.NDArray[np.uint8]
    signs: npt.NDArray[np.int64]
    alphabets: npt.NDArray[np.int64]
    drawers: npt.NDArray[np.int64]

    @staticmethod
    def of(collection: Collection) -> Drawings:
        """Decode a collection of two-tone drawings; they are their exact inverse.

        Raises:
            DataError: There are no drawings.
        """
        if not len(collection):
            raise DataError("There are no drawings of a split.", "Name the whole of Omniglot.")
        pictures = [decode(collection.read(row)).grey < 128 for row in collection]
        signs = np.unique([row.writer for row in collection], return_inverse=True)[1]
        alphabets = np.unique([row.text for row in collection], return_inverse=True)[1]
        drawers = np.array([int(row.sample) for row in collection])
        stacked = np.stack(pictures).astype(np.uint8) * np.uint8(255)
        return Drawings(stacked, signs.astype(np.int64), alphabets.astype(np.int64), drawers)


@dataclass(frozen=True, eq=False)
class SignBatch:
    """Views `(N, side, side)` float32, 0 to 1, in their frames; the class `(N,)` of each."""

    views: FloatArray
    classes: npt.NDArray[np.int64]


class SignSampler:
    """Draws batches of signs, any of them; step `t` of seed `s` is always the same batch.

    A sign turned by a quarter, a half or three quarters is another class.

    Args:
        data: The drawings.
        side: Of the views.
        seed: Of all chance.
        size: Views in a batch.
    """

    def __init__(self, data: Drawings, side: int, seed: int, size: int = 128) -> None:
        self._pictures, self._side, self._seed, self._size = data.pictures, side, seed, size
        self._of_sign = [
            np.flatnonzero(data.signs == sign) for sign in range(int(data.signs.max()) + 1)
        ]
        self._middle, self._spread = _moments(data.pictures)

    def batch(self, step: int) -> SignBatch:
        """The batch of step `step`."""
        rng = np.random.default_rng([self._seed, step])
        signs = rng.integers(len(self._of_sign), size=self._size)
        turns = rng.integers(_TURNS, size=self._size)
        views = [
            self._drawn(int(rng.choice(self._of_sign[sign])), turn, rng)
            for sign, turn in zip(signs.tolist(), turns.tolist(), strict=True)
        ]
        return SignBatch(np.stack(views), signs * _TURNS + turns)

    def _drawn(self, index: int, turn: int, rng: np.random.Generator) -> FloatArray:
        """One variant of a drawing in its frame, as `nn.compact.framed_by_moments` lays it."""
        angle = turn * np.pi / 2 + rng.normal(0.0, 0.07)
        cos, sin = np.cos(angle), np.sin(angle)
        aspect = np.exp(rng.normal(0.0, 0.06))
        own = np.array([[aspect, rng.normal(0.0, 0.08)], [0.0, 1.0 / aspect]])
        linear = own @ np.array([[cos, -sin], [sin, cos]])
        around = np.trace(linear @ self._spread[index] @ linear.T)
        reach = FRAME * max(1.0, np.sqrt(around)) * np.exp(rng.normal(0.0, 0.03))
        linear *= self._side / (2.0 * reach)
        middle = (self._side - 1) / 2 + rng.normal(0.0, 0.0125 * self._side, size=2)
        matrix = np.column_stack([linear, middle - linear @ self._middle[index]])
        size = (self._side, self._side)
        warped = cv2.warpAffine(self._pictures[index], matrix, size, flags=cv2.INTER_LINEAR)
        ink = warped.astype(np.float32) / np.float32(255.0)
        return penned(ink, rng, _TWO_TONE) if rng.random() < _PENNED else ink


def _moments(
    pictures: npt.NDArray[np.uint8],
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """The centre of the ink `(N, 2)`, x and y, and its covariance `(N, 2, 2)`."""
    places = np.indices(pictures.shape[1:])[::-1].reshape(2, -1).astype(np.float64)
    ink = pictures.reshape(len(pictures), -1) / 255.0
    ink /= np.maximum(ink.sum(axis=1, keepdims=True), 1e-6)
    middle = ink @ places.T
    products = ink @ (places[:, None] * places[None, :]).reshape(4, -1).T
    return middle, products.reshape(-1, 2, 2) - middle[:, :, None] * middle[:, None, :]


class SignClasses(nn.Module):
    """A twin network, and a direction for each sign in each turn that it learns to tell apart.

    Args:
        encoder: What is trained.
        data: The drawings that it is trained on.
    """

    alphabets: Tensor

    def __init__(self, encoder: Compact, data: Drawings) -> None:
        super().__init__()
        self.encoder = encoder
        signs = int(data.signs.max()) + 1
        # the embedding's cosines are those of the cells, which are a quarter of the numbers
        length = encoder.encoder.project.out_channels * encoder.grid**2
        self.margin = CosineMargin(length, signs * _TURNS, _SCALE, _MARGIN)
        alphabet = np.zeros(signs, np.int64)
        alphabet[data.signs] = data.alphabets
        turned = alphabet[:, None] * _TURNS + np.arange(_TURNS)
        self.register_buffer("alphabets", torch.from_numpy(turned.ravel()))

    def forward(self, views: Tensor, classes: Tensor) -> Tensor:
        """The loss: ahead of all classes, and of those in the same alphabet and turn."""
        cells = self.encoder.pooled(views).flatten(1)
        rivals = self.alphabets[None, :] == self.alphabets[classes][:, None]
        loss: Tensor = self.margin(cells, classes, rivals)
        return loss


def train(
    encoder: Compact,
    data: Drawings,
    validation: Drawings,
    schedule: Schedule,
    folder: Path,
    *,
    seed: int = 0,
    report: Callable[[Event], None] = lambda _event: None,
    identity: str = "",
) -> nn.Module:
    """Train an encoder on the signs of `data`; returns it with averaged weights.

    Raises:
        DataError: The network does not frame what it sees.
    """
    if not encoder.frame:
        raise DataError("The network takes signs as they are.", "Give the recipe a frame.")
    draw = SignSampler(data, encoder.frame, seed).batch
    network = SignClasses(encoder, data).to(next(encoder.parameters()).device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def figures(trained: nn.Module) -> Event:
        assert isinstance(trained, SignClasses)
        return measure(trained.encoder, validation)

    loop = Loop(network, draw, sign_loss, figures, schedule, folder, report, identity)
    averaged = loop.run()
    assert isinstance(averaged, SignClasses)
    return averaged.encoder


def sign_loss(network: nn.Module, batch: SignBatch) -> Tensor:
    """Drawings of one sign together, of other signs apart."""
    assert isinstance(network, SignClasses)
    device = network.alphabets.device
    views = torch.from_numpy(batch.views)[:, None].to(device)
    classes = torch.from_numpy(batch.classes).to(device)
    loss: Tensor = network(views.contiguous(memory_format=torch.channels_last), classes)
    return loss


def measure(network: nn.Module, drawings: Drawings, trials: int = 100) -> Event:
    """Accuracy of 20-way one-shot trials within each alphabet, in percent; ties are lost.

    Args:
        network: A twin network that compares embeddings.
        drawings: What the trials are drawn from, the same ones every time.
        trials: Trials per alphabet.
    """
    assert isinstance(network, Twin)
    network.eval()
    embeddings = embedded(network, drawings.pictures)
    keys = zip(drawings.signs.tolist(), drawings.drawers.tolist(), strict=True)
    place = {key: row for row, key in enumerate(keys)}
    drawers = np.unique(drawings.drawers)
    rng = np.random.default_rng(20)
    first: list[int] = []
    second: list[int] = []
    answers: list[npt.NDArray[np.bool_]] = []
    for alphabet in np.unique(drawings.alphabets):
        known = np.unique(drawings.signs[drawings.alphabets == alphabet])
        for _ in range(trials):
            one, other = (int(v) for v in rng.choice(drawers, 2, replace=False))
            choices = rng.permutation(known)[:20]
            answer = int(choices[rng.integers(len(choices))])
            first += [place[answer, one]] * len(choices)
            second += [place[int(sign), other] for sign in choices]
            answers.append(choices == answer)
    scores = np.split(
        _compared(network, embeddings, first, second), np.cumsum([len(a) for a in answers])[:-1]
    )
    right = [np.sum(s >= s[a][0]) == 1 for s, a in zip(scores, answers, strict=True)]
    return {"20-way within alphabet": round(100 * float(np.mean(right)), 2), "trials": len(right)}


def embedded(network: Twin, pictures: npt.NDArray[np.uint8]) -> Tensor:
    """Embeddings `(N, 4096)` of `(N, 105, 105)` uint8 pictures, ink 255."""
    device = next(network.parameters()).device
    parts = []
    with torch.inference_mode():
        for start in range(0, len(pictures), 128):
            views = torch.from_numpy(
                pictures[start : start + 128].astype(np.float32) / np.float32(255)
            )
            views = views[:, None].to(device).contiguous(memory_format=torch.channels_last)
            parts.append(network.encode(views, views)["embedding"])
    return torch.cat(parts)


def _compared(
    network: Twin, embeddings: Tensor, first: list[int], second: list[int]
) -> npt.NDArray[np.float64]:
    parts = []
    with torch.inference_mode():
        for start in range(0, len(first), 512):
            one, two = (
                Encoded(embedding=embeddings[part[start : start + 512]], cells=None, mass=None)
                for part in (first, second)
            )
            parts.append(network.compare(one, two).cpu().double().numpy())
    return np.concatenate(parts)
