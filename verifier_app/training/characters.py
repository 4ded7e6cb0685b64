"""Training of the character network: which sign, whoever wrote it.

The network learns to tell apart all signs that it is shown, in four turns each, by a cosine
margin loss; the directions of the classes are thrown away. What is kept is an encoder that
tells signs apart that it never met.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from verifier_app.datasets import Collection
from verifier_app.errors import DataError
from verifier_app.imaging.decode import decode
from verifier_app.nn.compact import Compact
from verifier_app.nn.network import Encoded, Twin
from verifier_app.training.augment import Distortion, varied
from verifier_app.training.loop import Event, Loop, Schedule
from verifier_app.training.losses import CosineMargin
from verifier_app.types import EMBEDDING, VIEW, FloatArray

_TURNS = 4
"""A sign turned by a quarter is another sign: four times as many to learn from."""
_BATCH = 128
_STRENGTH = 2.0
"""How far drawings are varied: hands differ more in signs than in their own signatures."""
_TWO_TONE = 0.5
"""Share of two-tone pictures."""
_SCALE, _MARGIN = 30.0, 0.25


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
    """Views `(N, 105, 105)` and the class of each, sign and turn."""

    views: FloatArray
    classes: npt.NDArray[np.int64]


class Classified(nn.Module):
    """An encoder with a direction for each class, which only the training needs."""

    def __init__(self, encoder: Compact, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = CosineMargin(EMBEDDING, classes, _SCALE, _MARGIN)


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
    """Train an encoder on the signs of `data`; returns it with averaged weights."""
    sampler = SignSampler(data, seed)
    encoder.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    network = Classified(encoder, sampler.classes).to(next(encoder.parameters()).device)

    def figures(trained: nn.Module) -> Event:
        assert isinstance(trained, Classified)
        return measure(trained.encoder, validation)

    loop = Loop(network, sampler.batch, sign_loss, figures, schedule, folder, report, identity)
    trained = loop.run()
    assert isinstance(trained, Classified)
    return trained.encoder


class SignSampler:
    """Draws batches; step `t` of seed `s` is always the same batch.

    Every drawing comes in every turn once before any comes again.
    """

    def __init__(self, data: Drawings, seed: int, size: int = _BATCH) -> None:
        self._doubled = np.stack(
            [cv2.resize(p, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR) for p in data.pictures]
        )
        self._signs, self._seed, self._size = data.signs, seed, size
        self.classes = _TURNS * (int(data.signs.max()) + 1)

    def batch(self, step: int) -> SignBatch:
        """The batch of step `step`."""
        rng = np.random.default_rng([self._seed, step])
        chosen = [self._at(place) for place in range(step * self._size, (step + 1) * self._size)]
        views = [
            varied(
                np.rot90(self._doubled[index], turn).copy(),
                VIEW,
                VIEW,
                rng,
                Distortion.none(),
                fill=False,
                strength=_STRENGTH,
                two_tone=_TWO_TONE,
            )
            for index, turn in chosen
        ]
        classes = [_TURNS * int(self._signs[index]) + turn for index, turn in chosen]
        return SignBatch(np.stack(views), np.array(classes, np.int64))

    def _at(self, place: int) -> tuple[int, int]:
        """The drawing and its turn at a place of the endless order."""
        round_, rest = divmod(place, _TURNS * len(self._doubled))
        index, turn = divmod(
            int(_order(self._seed, round_, _TURNS * len(self._doubled))[rest]), _TURNS
        )
        return index, turn


@lru_cache(2)
def _order(seed: int, round_: int, size: int) -> npt.NDArray[np.int64]:
    return np.random.default_rng([seed, round_, 1]).permutation(size)


def sign_loss(network: nn.Module, batch: SignBatch) -> Tensor:
    """Drawings of one class together, of other classes apart."""
    assert isinstance(network, Classified)
    device = next(network.parameters()).device
    views = torch.from_numpy(batch.views)[:, None].to(device)
    embeddings = network.encoder.embed(views.contiguous(memory_format=torch.channels_last))
    loss: Tensor = network.head(embeddings, torch.from_numpy(batch.classes).to(device))
    return loss


def measure(network: nn.Module, drawings: Drawings, trials: int = 100, drawers: int = 6) -> Event:
    """Accuracy of 20-way one-shot trials within each alphabet, in percent; ties are lost.

    Args:
        network: A twin network that compares embeddings.
        drawings: What the trials are drawn from, the same ones every time.
        trials: Trials per alphabet.
        drawers: Only drawings of the first so many people are used, to save time.
    """
    assert isinstance(network, Twin)
    network.eval()
    used = np.flatnonzero(drawings.drawers <= drawers)
    embeddings = embedded(network, drawings.pictures[used])
    place = {(int(drawings.signs[i]), int(drawings.drawers[i])): row for row, i in enumerate(used)}
    rng = np.random.default_rng(20)
    first: list[int] = []
    second: list[int] = []
    answers: list[npt.NDArray[np.bool_]] = []
    for alphabet in np.unique(drawings.alphabets):
        known = np.unique(drawings.signs[drawings.alphabets == alphabet])
        for _ in range(trials):
            one, other = (int(v) for v in rng.choice(np.arange(1, drawers + 1), 2, replace=False))
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
