"""What every twin network of the program offers, whatever is inside it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypedDict

import numpy as np
import torch
from torch import Tensor

from verifier_app.types import Basis, Features


class Cells(NamedTuple):
    """The cells of `N` samples that are compared one by one: those with the most ink, most first.

    Attributes:
        features: `(N, K, C)` float.
        share: `(N, K)` float, of their ink, sums to 1; 0 where a cell, or a sample, has none.
        place: `(N, K, 2)` float, row and column on the map of cells.
    """

    features: Tensor
    share: Tensor
    place: Tensor


class Encoded(TypedDict):
    """What the encoder makes of `N` samples.

    Attributes:
        embedding: `(N, 4096)` float; `(N, 0)` where only parts are to be compared.
        cells: For local matching, or None where the network compares embeddings only.
    """

    embedding: Tensor
    cells: Cells | None


class Twin(torch.nn.Module, ABC):
    """Two sub-networks with the same weights, and what compares their outputs.

    A subclass must also build on torch's meta device: a model file is checked against such a
    network, which has shapes but no memory, before a tensor is read.
    """

    @abstractmethod
    def encode(self, views: Tensor, strips: Tensor) -> Encoded:
        """What one sub-network sees.

        Args:
            views: `(N, 1, 105, 105)` float, 0 to 1, ink bright on black: the whole sample.
            strips: `(N, 1, 105, W)` float likewise: the ink as large as it fits. A network
                that has no use for strips ignores them.
        """

    reads_shading = False
    """Whether strips have two more channels: `Prepared.shading`, below 0 in drawings, 0 if unknown."""

    @property
    def looks_at_strips(self) -> int:
        """How often strips are looked at; `parts` gives each look by itself on demand."""
        return 1

    def parts(
        self,
        strips: Tensor,  # noqa: ARG002 - the contract's
        look: int | None = None,  # noqa: ARG002
    ) -> Encoded | None:
        """Of strips what is needed to compare them; None where embeddings are compared too.

        Args:
            strips: As `encode` takes them.
            look: Only the cells of this look, from 0; None for all, one after the other along
                the channels; the same cells in each.
        """
        return None

    def embed(self, views: Tensor) -> Tensor:
        """Embeddings `(N, 4096)` of views; for networks whose embedding ignores strips."""
        return self.encode(views, views)["embedding"]

    @abstractmethod
    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        """Logits `(N,)` of `N` pairs, larger for the same hand; the same for `(b, a)`."""

    def showing(
        self,
        encoded: Encoded,
        line: Basis,  # noqa: ARG002 - the contract's
    ) -> Encoded:
        """The same samples as if their pictures showed no more of the line than that.

        Args:
            encoded: As `encode` or `parts` gives it.
            line: `Basis.SHAPE`, `WIDTH` or `PICTURES`, which leaves them as they are.
        """
        return encoded

    def among(self, encoded: Encoded) -> Callable[[Tensor, Tensor], Tensor]:
        """What compares samples of `encoded` with each other, by their rows.

        Whatever can be worked out once for a sample is, however many pairs it is in.

        Returns:
            A function from rows `(P,)` and `(P,)` (int64) to the logits `(P,)`.
        """

        def compared(first: Tensor, second: Tensor) -> Tensor:
            return self.compare(_rows(encoded, first), _rows(encoded, second))

        return compared

    def fold(self) -> None:
        """Become quicker at the cost that nothing can be trained any more; the same function."""

    def forward(
        self, views_a: Tensor, strips_a: Tensor, views_b: Tensor, strips_b: Tensor
    ) -> Tensor:
        """Logits `(N,)` of `N` pairs straight from their pictures."""
        return self.compare(self.encode(views_a, strips_a), self.encode(views_b, strips_b))


def of_parts(cells: Cells) -> Encoded:
    """What is compared of samples where no embedding is."""
    return Encoded(embedding=cells.features.new_empty((len(cells.features), 0)), cells=cells)


def cells_of(features: Sequence[Features], device: str) -> Cells | None:
    """The cells of samples that one network encoded; None where it compares embeddings only."""
    parts = [
        (own.cells, own.share, own.place)
        for own in features
        if own.cells is not None and own.share is not None and own.place is not None
    ]
    if not parts:
        return None
    return Cells(*(torch.from_numpy(np.stack(own)).to(device) for own in zip(*parts, strict=True)))


def joined(parts: Sequence[Encoded]) -> Encoded:
    """All samples of several batches, which one network made."""
    cells = [part["cells"] for part in parts if part["cells"] is not None]
    return Encoded(
        embedding=torch.cat([part["embedding"] for part in parts]),
        cells=Cells(*map(torch.cat, zip(*cells, strict=True))) if cells else None,
    )


def _rows(encoded: Encoded, rows: Tensor) -> Encoded:
    cells = encoded["cells"]
    return Encoded(
        embedding=encoded["embedding"].index_select(0, rows),
        cells=None if cells is None else Cells(*(own.index_select(0, rows) for own in cells)),
    )
