"""Batches of the preset `source`, on a person's own data: random pairs, half of them alike."""

from __future__ import annotations

import numpy as np

from verifier_app.errors import DataError
from verifier_app.training.augment import placed
from verifier_app.training.characters import Drawings
from verifier_app.training.groups import Batch
from verifier_app.training.pack import Pack
from verifier_app.training.source import PairSampler
from verifier_app.types import VIEW


class SourceDraws:
    """Pairs of genuine samples, of one writer (or sign) and of two, as many of each.

    Args:
        pack: The samples.
        batch: Pairs in a batch.
        seed: Of all chance.

    Raises:
        DataError: There are not two writers with two genuine samples.
    """

    def __init__(self, pack: Pack, batch: int, seed: int) -> None:
        counts: dict[str, int] = {}
        for row in pack.rows:
            counts[row.person] = counts.get(row.person, 0) + (row.kind == "genuine")
        kept = [
            index
            for index, row in enumerate(pack.rows)
            if row.kind == "genuine" and counts[row.person] > 1
        ]
        people = [pack.rows[index].person for index in kept]
        if len(set(people)) < 2:
            raise DataError("There are not two writers with two genuine samples.", "Add samples.")
        pictures = [placed(pack.pictures[index], VIEW, VIEW) for index in kept]
        codes = np.unique(people, return_inverse=True)[1].astype(np.int64)
        stacked = np.rint(np.stack(pictures) * 255.0).astype(np.uint8)
        self._drawings = Drawings(stacked, codes, np.zeros_like(codes), np.ones_like(codes))
        self._batch, self._seed = batch, seed
        self._pairs = PairSampler(self._drawings, batch, seed)

    def batch(self, step: int) -> Batch:
        """The batch of a step."""
        drawn = self._pairs.batch(step)
        count = len(drawn.same)
        rows = np.arange(count, dtype=np.int64)
        return Batch(
            np.concatenate([drawn.first, drawn.second]),
            rows,
            rows + count,
            drawn.same,
            np.full(count, 1.0 / count, np.float32),
        )

    def halve(self) -> bool:
        """Half as many pairs from now on; False where there are two already."""
        if self._batch < 4:
            return False
        self._batch = self._batch // 4 * 2
        self._pairs = PairSampler(self._drawings, self._batch, self._seed)
        return True
