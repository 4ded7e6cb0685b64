"""Which of many reference sets are worth a close look.

The matcher needs about a millisecond for a reference, so it cannot look at ten thousand. An
embedding says less, but it says it of ten thousand in one product of matrices. So embeddings
choose some hundred sets, the matcher looks at one reference of each, and then at all
references of the best. `benchmarks/rank.py` measures how often the best sets are on the list.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from verifier_app.types import EMBEDDING, FloatArray

FIRST_SETS = 400
"""So many sets are chosen by embeddings."""
REFERENCES = 200
"""So many references, in whole sets, are looked at closely in the end."""
LEAST_SETS = 20
"""At least so many sets, however large they are."""
_BLOCK = 512
"""Rows that are widened at a time, so that they stay in a processor's cache."""
_KEPT_WIDE = 20_000
"""So many embeddings are kept as float32 (16 kB each): ten times as quick as widening halves."""


@dataclass(frozen=True, eq=False)
class Embeddings:
    """The embeddings of many samples, each of length 1.

    Attributes:
        numbers: Of the samples.
        rows: `(N, 4096)` float32, or float16 where there are very many.
    """

    numbers: Sequence[int]
    rows: npt.NDArray[np.float32] | npt.NDArray[np.float16]

    @classmethod
    def of(cls, numbers: Sequence[int], data: bytes | bytearray) -> Embeddings:
        """From little-endian halves, one sample after the other."""
        halves = np.frombuffer(data, "<f2").reshape(len(numbers), EMBEDDING)
        return cls(numbers, halves.astype(np.float32) if len(numbers) <= _KEPT_WIDE else halves)

    def likeness(self, embedding: FloatArray) -> dict[int, float]:
        """Cosine of `embedding` `(4096,)` and that of each sample, by its number.

        Samples whose embeddings were damaged, so that there is no cosine, are left out.
        """
        length = max(float(np.linalg.norm(embedding)), 1e-12)
        wanted = np.asarray(embedding / length, np.float32)
        found = np.empty(len(self.numbers), np.float32)
        with np.errstate(invalid="ignore"):
            for begin in range(0, len(found), _BLOCK):
                block = self.rows[begin : begin + _BLOCK]
                found[begin : begin + _BLOCK] = block.astype(np.float32, copy=False) @ wanted
        known = zip(self.numbers, found.tolist(), strict=True)
        return {number: cosine for number, cosine in known if math.isfinite(cosine)}


def by_likeness(likeness: Mapping[int, float], members: Sequence[tuple[int, int]]) -> list[int]:
    """All sets, the most alike first.

    A set is as alike as its samples are on average. Samples without a likeness count for
    nothing; a set of nothing but these comes first, because nothing speaks against it.

    Args:
        likeness: Of samples, by their numbers.
        members: Set and sample of every sample that counts.
    """
    found: dict[int, list[float]] = {}
    for set_id, sample_id in members:
        known = found.setdefault(set_id, [])
        if sample_id in likeness:
            known.append(likeness[sample_id])
    means = {own: sum(v) / len(v) if v else float("inf") for own, v in found.items()}
    return sorted(means, key=lambda own: (-means[own], own))


def most_alike(
    likeness: Mapping[int, float], members: Sequence[tuple[int, int]], sets: Sequence[int]
) -> dict[int, int]:
    """Of each of these sets the sample that is most alike, the first of them where none is known."""
    best = {own: (float("-inf"), 0) for own in sets}
    for set_id, sample_id in members:
        if set_id in best:
            alike = likeness.get(sample_id, -2.0)
            if alike > best[set_id][0]:
                best[set_id] = (alike, sample_id)
    return {own: sample_id for own, (alike, sample_id) in best.items() if alike > float("-inf")}


def shortlist(
    order: Sequence[int],
    members: Sequence[tuple[int, int]],
    references: int = REFERENCES,
    least: int = LEAST_SETS,
) -> list[int]:
    """The first sets of `order` that have about so many samples together, at least `least` sets."""
    sizes = Counter(set_id for set_id, _ in members)
    listed: list[int] = []
    looked_at = 0
    for set_id in order:
        if looked_at + sizes[set_id] > references and len(listed) >= least:
            break
        listed.append(set_id)
        looked_at += sizes[set_id]
    return listed
