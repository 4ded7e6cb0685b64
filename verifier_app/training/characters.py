"""Training of the character network: which sign, whoever wrote it.

A batch holds several drawings of signs of a few alphabets; a supervised contrastive loss
draws one sign's together and the others apart. What is kept is an encoder that tells signs
apart that it never met.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
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
from verifier_app.training.losses import supervised_contrastive
from verifier_app.types import VIEW, FloatArray

_TURNS = 4
_DISTORTED = 0.5
_TWO_TONE = 0.5
"""Shares of batches with slanted or mirrored alphabets, and of two-tone pictures."""


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
            DataError: There are no drawings, or one is not as those of Omniglot are.
        """
        if not len(collection):
            raise DataError("There are no drawings of a split.", "Name the whole of Omniglot.")
        pictures = []
        for row in collection:
            picture = decode(collection.read(row)).grey
            if picture.shape != (VIEW, VIEW) or not row.sample.isdecimal():
                raise DataError(
                    f"{row.key} is no drawing of 105 by 105 pixels by a numbered person.",
                    "Name the whole of Omniglot, unchanged.",
                )
            pictures.append(picture < 128)
        signs = np.unique([row.writer for row in collection], return_inverse=True)[1]
        alphabets = np.unique([row.text for row in collection], return_inverse=True)[1]
        drawers = np.array([int(row.sample) for row in collection])
        stacked = np.stack(pictures).astype(np.uint8) * np.uint8(255)
        return Drawings(stacked, signs.astype(np.int64), alphabets.astype(np.int64), drawers)

    def by_sign(self) -> list[npt.NDArray[np.int64]]:
        """The drawings of each sign, by their numbers."""
        return [np.flatnonzero(self.signs == sign) for sign in range(int(self.signs.max()) + 1)]


@dataclass(frozen=True, eq=False)
class SignBatch:
    """Views `(N, 105, 105)` and the class of each."""

    views: FloatArray
    classes: npt.NDArray[np.int64]


@dataclass(frozen=True)
class BatchShape:
    """What a batch holds: signs of several alphabets, each drawn by several people.

    Signs of one alphabet stand beside each other, because those are the ones that are
    hard to tell apart; all of an alphabet are turned alike, which makes it a new one.
    """

    alphabets: int = 6
    signs: int = 6
    drawings: int = 3


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
    draw = SignSampler(data, BatchShape(), seed).batch
    encoder.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    figures = partial(measure, drawings=validation)
    return Loop(encoder, draw, sign_loss, figures, schedule, folder, report, identity).run()


class SignSampler:
    """Draws batches; step `t` of seed `s` is always the same batch."""

    def __init__(self, data: Drawings, shape: BatchShape, seed: int) -> None:
        self._doubled = np.stack(
            [cv2.resize(p, None, fx=2, fy=2, interpolation=cv2.INTER_LINEAR) for p in data.pictures]
        )
        self._shape, self._seed = shape, seed
        self._of_sign = data.by_sign()
        first = np.array([data.alphabets[indices[0]] for indices in self._of_sign])
        fewest = min(map(len, self._of_sign))
        if fewest < shape.drawings:
            raise DataError(
                f"A sign has {fewest} drawings; {shape.drawings} are needed.",
                "Name the whole of Omniglot.",
            )
        self._of_alphabet = [np.flatnonzero(first == alphabet) for alphabet in np.unique(first)]

    def batch(self, step: int) -> SignBatch:
        """The batch of step `step`."""
        rng = np.random.default_rng([self._seed, step])
        views: list[FloatArray] = []
        classes: list[int] = []
        count = min(self._shape.alphabets, len(self._of_alphabet))
        for alphabet in rng.choice(len(self._of_alphabet), count, replace=False):
            turn = int(rng.integers(_TURNS))
            group = Distortion.random(rng) if rng.random() < _DISTORTED else Distortion.none()
            known = self._of_alphabet[int(alphabet)]
            for sign in rng.choice(known, min(self._shape.signs, len(known)), replace=False):
                for index in rng.choice(
                    self._of_sign[int(sign)], self._shape.drawings, replace=False
                ):
                    turned = np.rot90(self._doubled[index], turn).copy()
                    views.append(
                        varied(turned, VIEW, VIEW, rng, group, fill=False, two_tone=_TWO_TONE)
                    )
                    classes.append(int(sign))
        return SignBatch(np.stack(views), np.array(classes, np.int64))


def sign_loss(network: nn.Module, batch: SignBatch) -> Tensor:
    """Drawings of one sign together, of other signs apart."""
    assert isinstance(network, Compact)
    device = next(network.parameters()).device
    views = torch.from_numpy(batch.views)[:, None].to(device)
    embeddings = network.embed(views.contiguous(memory_format=torch.channels_last))
    return supervised_contrastive(
        embeddings, torch.from_numpy(batch.classes).to(device), network.scale
    )


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
            if any((sign, own) not in place for sign in choices.tolist() for own in (one, other)):
                continue  # somebody left out a sign
            answer = int(choices[rng.integers(len(choices))])
            first += [place[answer, one]] * len(choices)
            second += [place[int(sign), other] for sign in choices]
            answers.append(choices == answer)
    if not answers:
        raise DataError("No two people drew the same signs.", "Name the whole of Omniglot.")
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
