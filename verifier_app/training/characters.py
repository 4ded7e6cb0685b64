"""Training of the character network: which sign, whoever wrote it.

A batch holds two drawings each of many signs of a few alphabets, and every drawing is searched
for among the other person's drawings of its alphabet, by the matcher. Beside it a supervised
contrastive loss draws one sign's embeddings together and the others apart. What is kept is a
network that tells signs apart that it never met.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from verifier_app.datasets import Collection
from verifier_app.errors import DataError
from verifier_app.imaging.decode import decode
from verifier_app.nn.compact import Compact, ink_mass
from verifier_app.nn.network import Encoded, Twin, joined
from verifier_app.training.augment import Distortion, varied
from verifier_app.training.loop import Event, Loop, Schedule
from verifier_app.training.losses import supervised_contrastive
from verifier_app.types import VIEW, FloatArray

_TURNS = 4
_PEOPLE = 2
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
    """What a step learns from.

    Attributes:
        views: `(2 N, 105, 105)`; the two drawings of a sign follow each other, and so do the
            signs of an alphabet.
        classes: `(2 N,)`, the sign of each.
        signs: How many signs are of each alphabet; `N` in all.
    """

    views: FloatArray
    classes: npt.NDArray[np.int64]
    signs: tuple[int, ...]


@dataclass(frozen=True)
class BatchShape:
    """What a batch holds: signs of several alphabets, each drawn by two people.

    Signs of one alphabet stand beside each other, because those are the ones that are
    hard to tell apart; all of an alphabet are turned alike, which makes it a new one.
    """

    alphabets: int = 4
    signs: int = 12


def train(
    network: Compact,
    data: Drawings,
    validation: Drawings,
    schedule: Schedule,
    folder: Path,
    *,
    seed: int = 0,
    report: Callable[[Event], None] = lambda _event: None,
    identity: str = "",
) -> nn.Module:
    """Train a network with a matcher on the signs of `data`; returns its averaged weights."""
    draw = SignSampler(data, BatchShape(), seed).batch
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    figures = partial(measure, drawings=validation)
    return Loop(network, draw, search_loss, figures, schedule, folder, report, identity).run()


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
        if fewest < _PEOPLE:
            raise DataError(
                f"A sign has {fewest} drawings; {_PEOPLE} are needed.",
                "Name the whole of Omniglot.",
            )
        self._of_alphabet = [np.flatnonzero(first == alphabet) for alphabet in np.unique(first)]

    def batch(self, step: int) -> SignBatch:
        """The batch of step `step`."""
        rng = np.random.default_rng([self._seed, step])
        views: list[FloatArray] = []
        classes: list[int] = []
        signs: list[int] = []
        count = min(self._shape.alphabets, len(self._of_alphabet))
        for alphabet in rng.choice(len(self._of_alphabet), count, replace=False):
            turn = int(rng.integers(_TURNS))
            group = Distortion.random(rng) if rng.random() < _DISTORTED else Distortion.none()
            known = self._of_alphabet[int(alphabet)]
            chosen = rng.choice(known, min(self._shape.signs, len(known)), replace=False)
            signs.append(len(chosen))
            # where everybody drew every sign, these are the same two people all along
            fewest = min(len(self._of_sign[int(sign)]) for sign in chosen)
            people = rng.choice(fewest, _PEOPLE, replace=False)
            for sign in chosen:
                for index in self._of_sign[int(sign)][people]:
                    turned = np.rot90(self._doubled[index], turn).copy()
                    views.append(
                        varied(turned, VIEW, VIEW, rng, group, fill=False, two_tone=_TWO_TONE)
                    )
                    classes.append(int(sign))
        return SignBatch(np.stack(views), np.array(classes, np.int64), tuple(signs))


def search_loss(network: nn.Module, batch: SignBatch) -> Tensor:
    """Each drawing searched for among the other person's, and its embedding drawn to its sign's.

    The loss of the matcher is the cross-entropy of each search, in both directions, and half of
    that of the pairs: those of one sign weigh as much as all others, a fifth of which is between
    alphabets. It keeps the level of the scores. Half of `supervised_contrastive` is added.

    Args:
        network: With a matcher of framed views.
        batch: What it learns from.
    """
    assert isinstance(network, Compact)
    assert network.matcher is not None
    device = next(network.parameters()).device
    views = torch.from_numpy(batch.views)[:, None].to(device)
    framed = network.framed(views).contiguous(memory_format=torch.channels_last)
    cells = network.encoder(framed)
    side = network.matcher.side(network.matcher.select(cells, ink_mass(framed)))
    first, second = (rows.to(device) for rows in _searches(batch.signs))
    logits = network.matcher.weigh(side.rows(torch.cat([first, second]))).float()
    *within, across = torch.split(logits, [*(own**2 for own in batch.signs), sum(batch.signs)])
    tables = [own.reshape(size, size) for own, size in zip(within, batch.signs, strict=True)]
    same = torch.cat([table.diagonal() for table in tables])
    found = torch.cat([own.log_softmax(dim=1).diagonal() for t in tables for own in (t, t.T)])
    others = torch.cat(
        [own[~torch.eye(len(own), dtype=torch.bool, device=device)] for own in tables]
    )
    pairs = 0.5 * F.softplus(-same).mean() + 0.4 * F.softplus(others).mean()
    if len(tables) > 1:
        pairs = pairs + 0.1 * F.softplus(across).mean()
    embeddings = network.embedding(cells, turned=False)
    drawn = supervised_contrastive(
        embeddings.float(), torch.from_numpy(batch.classes).to(device), network.scale
    )
    return 0.5 * pairs - found.mean() + 0.5 * drawn


def _searches(signs: Sequence[int]) -> tuple[Tensor, Tensor]:
    """Rows of the drawings that are compared, `(P,)` and `(P,)` (int64).

    Of each alphabet every sign as the first person drew it against every sign as the second
    did, row by row; then every sign of the first against one of the next alphabet.
    """
    starts = np.cumsum([0, *signs])
    first, second = [], []
    for size, start in zip(signs, starts[:-1], strict=True):
        drawn = torch.arange(start, start + size) * _PEOPLE
        first.append(drawn.repeat_interleave(size))
        second.append(drawn.repeat(size) + 1)
    total = int(starts[-1])
    drawn = torch.arange(total) * _PEOPLE
    following = torch.cat(
        [
            torch.arange(size) % signs[(at + 1) % len(signs)] + int(starts[(at + 1) % len(signs)])
            for at, size in enumerate(signs)
        ]
    )
    return torch.cat([*first, drawn]), torch.cat([*second, following * _PEOPLE + 1])


def measure(network: nn.Module, drawings: Drawings, trials: int = 100) -> Event:
    """Accuracy of 20-way one-shot trials within each alphabet, in percent; ties are lost.

    Args:
        network: A twin network that needs no strips.
        drawings: What the trials are drawn from, the same ones every time.
        trials: Trials per alphabet.
    """
    assert isinstance(network, Twin)
    network.eval()
    encoded = encoded_views(network, drawings.pictures)
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
    rows = torch.tensor([first, second], device=encoded["embedding"].device).T
    with torch.inference_mode():
        compared = network.among(encoded)
        logits = [compared(part[:, 0], part[:, 1]) for part in torch.split(rows, 256)]
    ends = np.cumsum([len(a) for a in answers])[:-1]
    scores = np.split(torch.cat(logits).cpu().double().numpy(), ends)
    right = [np.sum(s >= s[a][0]) == 1 for s, a in zip(scores, answers, strict=True)]
    return {"20-way within alphabet": round(100 * float(np.mean(right)), 2), "trials": len(right)}


def encoded_views(network: Twin, pictures: npt.NDArray[np.uint8]) -> Encoded:
    """What the network makes of `(N, 105, 105)` uint8 pictures, ink 255."""
    device = next(network.parameters()).device
    parts = []
    with torch.inference_mode():
        for start in range(0, len(pictures), 128):
            views = torch.from_numpy(
                pictures[start : start + 128].astype(np.float32) / np.float32(255)
            )
            views = views[:, None].to(device).contiguous(memory_format=torch.channels_last)
            parts.append(network.encode(views, views))
    return joined(parts)
