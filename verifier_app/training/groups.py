"""Batches of signatures: groups of one identity, its imitations, and strangers.

An identity is a signature of one person, or one text in one person's hand. Its imitations
are skilled forgeries where the set has them, and otherwise the same text by other writers,
a weak imitation that many kinds of writing offer, or else other people's own samples.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verifier_app.datasets import Labelled
from verifier_app.errors import DataError
from verifier_app.training.augment import Distortion, Picture, placed, varied
from verifier_app.training.compose import Joint
from verifier_app.training.pack import Pack
from verifier_app.types import STRIP_WIDTH, VIEW, FloatArray

IndexArray = npt.NDArray[np.int64]
_STRENGTH = 0.55
"""How far samples are varied by themselves: less than people vary, or imitations look alike."""
_CHANGED = 0.45
"""Share of the pairs of groups that are mirrored, slanted, stretched or bent as a whole."""


@dataclass(frozen=True, eq=False)
class Identity:
    """Indices into a pack: an identity's own samples and imitations of it."""

    genuine: tuple[int, ...]
    imitations: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Batch:
    """Strips `(N, 105, width)` and pairs of them: indices, target 0 or 1, weight (sum 1).

    `samples` `(N,)` says which samples of the pack the strips show, where that is known; of two
    that are joined, the first.
    """

    strips: FloatArray
    first: IndexArray
    second: IndexArray
    target: FloatArray
    weight: FloatArray
    samples: IndexArray | None = None


def identities(rows: Sequence[Labelled], least: int = 3) -> dict[str, list[Identity]]:
    """The identities of each set that have `least` samples; see the module for imitations."""
    genuine: dict[tuple[str, str, str], list[int]] = {}
    forged: dict[tuple[str, str, str], list[int]] = {}
    texts: dict[tuple[str, str], list[int]] = {}
    for index, row in enumerate(rows):
        known = genuine if row.kind == "genuine" else forged
        known.setdefault((row.set, row.writer, row.text), []).append(index)
        if row.text and row.kind == "genuine":
            texts.setdefault((row.set, row.text), []).append(index)
    found: dict[str, list[Identity]] = {}
    for key, own in sorted(genuine.items()):
        others = (
            forged.get(key)
            or [index for index in texts.get((key[0], key[2]), ()) if rows[index].writer != key[1]]
            or [
                index
                for other, samples in genuine.items()
                if other[0] == key[0] and other[1] != key[1]
                for index in samples
            ]
        )
        if len(own) >= least and others:
            found.setdefault(key[0], []).append(Identity(tuple(own), tuple(others)))
    return found


def to_draw_from(
    rows: Sequence[Labelled], weights: Mapping[str, float], least: int = 3
) -> dict[str, list[Identity]]:
    """The identities, as of `identities`, of each set with a weight that has two of them.

    Raises:
        DataError: There is no such set.
    """
    known = {
        name: found
        for name, found in identities(rows, least).items()
        if weights.get(name, 0.0) > 0 and len(found) > 1
    }
    if not known:
        raise DataError(
            "No set has two writers with enough samples to learn from.",
            "Add data, or correct the recipe's shares.",
        )
    return known


class GroupSampler:
    """Draws batches; step `t` of seed `s` is always the same batch.

    Args:
        pack: The samples.
        weights: How often each set is drawn; sets that it does not name are left out, and
            those with a single identity, which offer no strangers.
        groups: Identities in a batch, an even number; two at a time are of one set.
        genuine: Samples of each identity.
        imitations: Imitations of each identity.
        width: Columns of the strips.
        fill: Whether the ink is scaled to fill them.
        strength: How far samples are varied; at 0 they are taken as they are.
        composed: Share of the pairs of groups whose people are each made of two, where a set
            has four of them.
        bent: How far groups that change as a whole are bent, as `Distortion.random` takes it.
        seed: Of all chance.

    Raises:
        DataError: No set has two identities.
    """

    def __init__(
        self,
        pack: Pack,
        weights: Mapping[str, float],
        *,
        groups: int = 8,
        genuine: int = 3,
        imitations: int = 3,
        width: int = STRIP_WIDTH,
        fill: bool = True,
        strength: float = 1.0,
        composed: float = 0.0,
        bent: float = 0.0,
        seed: int = 0,
    ) -> None:
        self._pack = pack
        self._known = to_draw_from(pack.rows, weights, genuine)
        self._names = sorted(self._known)
        share = np.array([weights[name] for name in self._names])
        self._share = share / share.sum()
        self._groups, self._genuine, self._imitations = groups, genuine, imitations
        self._width, self._seed = width, seed
        self._fill, self._strength = fill, strength
        self._composed, self._bent = composed, bent

    @property
    def rows(self) -> list[Labelled]:
        """The samples, by the indices that batches name."""
        return self._pack.rows

    def halve(self) -> bool:
        """Draw half as many identities from now on; False where there are two already."""
        fewer = max(2, self._groups // 4 * 2)
        smaller, self._groups = fewer < self._groups, fewer
        return smaller

    def batch(self, step: int) -> Batch:
        """The batch of step `step`."""
        rng = np.random.default_rng([self._seed, step])
        samples: list[int] = []
        strips: list[FloatArray] = []
        for name in rng.choice(self._names, size=self._groups // 2, p=self._share):
            people = self._known[str(name)]
            composed = self._composed > 0 and rng.random() < self._composed
            parts = 2 if composed and len(people) >= 4 else 1
            picks = [people[int(i)] for i in rng.choice(len(people), size=2 * parts, replace=False)]
            chosen = [self._samples(picks[group::2], rng) for group in range(2)]
            # both groups of a set change alike: strangers differ by hand, not by distortion
            new = rng.random() < _CHANGED * self._strength
            distortion = Distortion.random(rng, self._bent) if new else Distortion.none()
            for group in chosen:
                strips += [self._drawn(p, rng, distortion) for p in self._pictures(group, rng)]
                samples += [first for first, *_ in group]
        return Batch(np.stack(strips), *self._pairs(rng), np.array(samples, np.int64))

    def _samples(
        self, people: Sequence[Identity], rng: np.random.Generator
    ) -> list[tuple[int, ...]]:
        """For each sample of a group the samples, one or two, that it is made of."""
        drawn: list[list[int]] = []
        for person in people:
            own = rng.choice(person.genuine, self._genuine, replace=False).tolist()
            few = len(person.imitations) < self._imitations
            drawn.append(
                own + rng.choice(person.imitations, self._imitations, replace=few).tolist()
            )
        return list(zip(*drawn, strict=True))

    def _pictures(
        self, group: Sequence[tuple[int, ...]], rng: np.random.Generator
    ) -> list[Picture]:
        known = [[self._pack.pictures[index] for index in parts] for parts in group]
        if len(known[0]) == 1:
            return [only for (only,) in known]
        joint = Joint.random(rng)
        return [joint.joined(first, second, rng) for first, second in known]

    def _drawn(self, picture: Picture, rng: np.random.Generator, group: Distortion) -> FloatArray:
        if self._strength == 0:
            return placed(picture, VIEW, self._width)
        strength = _STRENGTH * self._strength
        return varied(picture, VIEW, self._width, rng, group, fill=self._fill, strength=strength)

    def _pairs(
        self, rng: np.random.Generator
    ) -> tuple[IndexArray, IndexArray, FloatArray, FloatArray]:
        size = self._genuine + self._imitations
        rows: list[tuple[int, int, float, float]] = []
        own = self._groups * self._genuine * (self._genuine - 1) / 2
        against = self._groups * self._genuine * self._imitations
        for group in range(self._groups):
            start = group * size
            for i in range(self._genuine):
                rows += [
                    (start + i, start + j, 1.0, 0.5 / own) for j in range(i + 1, self._genuine)
                ]
                rows += [
                    (start + i, start + self._genuine + j, 0.0, 0.38 / against)
                    for j in range(self._imitations)
                ]
            # the other group of the same set: strangers
            other = (group ^ 1) * size
            for i in range(self._genuine):
                j = int(rng.integers(self._genuine))
                rows.append((start + i, other + j, 0.0, 0.12 / (self._genuine * self._groups)))
        table = np.array(rows)
        return (
            table[:, 0].astype(np.int64),
            table[:, 1].astype(np.int64),
            table[:, 2].astype(np.float32),
            table[:, 3].astype(np.float32),
        )
