"""The convolutional twin network of Koch, Zemel and Salakhutdinov.

G. Koch, R. Zemel, R. Salakhutdinov: Siamese neural networks for one-shot image recognition,
ICML deep learning workshop, 2015.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import torch
from torch import Tensor, nn

from verifier_app.nn.network import Encoded, Twin
from verifier_app.types import EMBEDDING

Initialisation: TypeAlias = Literal["paper", "tutorial"]

_LAST_MAP = 256 * 6 * 6


class Koch(Twin):
    """105x105 view -> 4096 numbers; their weighted absolute difference -> logit.

    The encoder's sigmoid keeps the embedding in 0 to 1. The sigmoid after the comparison is
    left to the loss (binary cross-entropy on logits is the stable form of the same thing).
    """

    def __init__(self) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            nn.Conv2d(1, 64, 10),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(64, 128, 7),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(128, 128, 4),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(128, 256, 4),
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(_LAST_MAP, EMBEDDING),
            nn.Sigmoid(),
        )
        self.head = nn.Linear(EMBEDDING, 1)

    def encode(self, views: Tensor, strips: Tensor) -> Encoded:  # noqa: ARG002 - the contract's
        """Embeddings `(N, 4096)`, 0 to 1, of `(N, 1, 105, 105)` views; strips are ignored."""
        return Encoded(embedding=self.encoder(views), cells=None)

    def compare(self, a: Encoded, b: Encoded) -> Tensor:
        """Logits `(N,)`: the weighted absolute difference of the embeddings, plus a bias."""
        logits: Tensor = self.head((a["embedding"] - b["embedding"]).abs())
        return logits.squeeze(1)

    @torch.no_grad()
    def initialise(self, how: Initialisation, generator: torch.Generator | None = None) -> None:
        """Draw the weights that training starts from.

        Convolutions are N(0, 0.01) and all biases N(0.5, 0.01) (mean, standard deviation) in
        both. `paper` draws the weights of both fully connected layers from N(0, 0.2), section
        3.2 of the paper. `tutorial` draws the embedding's from N(0, 0.01), and leaves those of
        the last layer to Keras's default, uniform after Glorot and Bengio (2010).
        """
        wide = 0.2 if how == "paper" else 0.01
        for layer in self.modules():
            if not isinstance(layer, (nn.Conv2d, nn.Linear)):
                continue
            spread = wide if isinstance(layer, nn.Linear) else 0.01
            layer.weight.normal_(0.0, spread, generator=generator)
            if layer.bias is not None:
                layer.bias.normal_(0.5, 0.01, generator=generator)
        if how == "tutorial":
            nn.init.xavier_uniform_(self.head.weight, generator=generator)
