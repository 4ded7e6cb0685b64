"""A loaded model: features of samples, and the raw score of pairs of features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from verifier_app.nn import architectures, library, modelfile
from verifier_app.nn.card import Card
from verifier_app.nn.device import choose
from verifier_app.nn.network import Encoded, Twin
from verifier_app.types import DeviceInfo, Features, FloatArray, Prepared

SAMPLES_AT_ONCE = 16
"""Samples in a batch: more is no faster on a CPU, and the first maps are the largest."""
PAIRS_AT_ONCE = 16
"""Pairs in a batch of the comparison: what is computed for them stays in a processor's cache."""
PAIRS_IN_A_RUN = 512
"""Pairs that share what is worked out once for each of their samples (0.1 MB each)."""


@dataclass(frozen=True, eq=False)
class Model:
    """A network in evaluation mode on its device, with its card and its file's SHA-256.

    On the CPU the same call gives the same numbers, bit for bit; how samples or pairs share
    batches changes a raw score by less than 1e-4.
    """

    network: Twin
    card: Card
    sha256: str
    device: DeviceInfo

    def __post_init__(self) -> None:
        self.network.eval().requires_grad_(requires_grad=False).to(self.device.name)
        if self.device.name == "cpu":
            # A fifth faster on a CPU, for `koch` and for `compact`; an embedding's numbers move
            # by 1e-7. Half precision was several times slower without the newest instructions.
            self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def features(self, prepared: Sequence[Prepared]) -> list[Features]:
        """What the encoder makes of each sample, in their order, on the CPU.

        Raises:
            ValueError: Strips of different shapes: samples prepared for different profiles.
        """
        found: list[Features] = []
        for batch in _batches(prepared, SAMPLES_AT_ONCE):
            views = self._tensor([sample.views[0] for sample in batch])[:, None]
            strips = self._tensor([sample.strip for sample in batch])[:, None]
            with _exact():
                found += _apart(self.network.encode(views, strips))
        return found

    def raw(self, a: Sequence[Features], b: Sequence[Features]) -> npt.NDArray[np.float64]:
        """The network's logits `(N,)` for `a[i]` against `b[i]`; larger for the same hand.

        Swapping the two of a pair changes nothing, not a bit: networks are symmetric up to
        rounding, and every pair is put into one order before it is compared.

        Raises:
            ValueError: The sequences differ in length.
        """
        scores = np.empty(len(a), dtype=np.float64)
        pairs = [_ordered(x, y) for x, y in zip(a, b, strict=True)]
        for start in range(0, len(pairs), PAIRS_IN_A_RUN):
            run = pairs[start : start + PAIRS_IN_A_RUN]
            scores[start : start + len(run)] = self._raw(run)
        return scores

    def _raw(self, pairs: Sequence[tuple[Features, Features]]) -> npt.NDArray[np.float64]:
        samples = {id(sample): sample for pair in pairs for sample in pair}
        row = {name: index for index, name in enumerate(samples)}
        rows = torch.tensor([(row[id(x)], row[id(y)]) for x, y in pairs]).to(self.device.name)
        with _exact():
            compared = self.network.among(self._together(list(samples.values())))
            parts = [
                compared(batch[:, 0], batch[:, 1]) for batch in torch.split(rows, PAIRS_AT_ONCE)
            ]
            return torch.cat(parts).double().cpu().numpy()

    def _tensor(self, arrays: Sequence[FloatArray]) -> Tensor:
        return torch.from_numpy(np.stack(arrays)).to(self.device.name)

    def _together(self, features: Sequence[Features]) -> Encoded:
        cells = [f.cells for f in features if f.cells is not None]
        mass = [f.mass for f in features if f.mass is not None]
        return Encoded(
            embedding=self._tensor([f.embedding for f in features]),
            cells=self._tensor(cells) if cells else None,
            mass=self._tensor(mass) if mass else None,
        )


def load(name_or_path: str | Path, device: DeviceInfo | str = "auto") -> Model:
    """The model of a file, ready to use.

    Args:
        name_or_path: A name (shipped models first, then the person's own) or a file's path.
        device: As `nn.device.choose` takes it, or what that returned.

    Raises:
        ModelFileError: There is no such model, or its file cannot be used.
        DeviceError: The device that was asked for cannot be used.
    """
    path = library.find(name_or_path)
    chosen = choose(device) if isinstance(device, str) else device
    card, tensors, sha256 = modelfile.load_tensors(path)
    with torch.random.fork_rng(devices=[]):  # first weights are drawn, though not kept
        network = architectures.build(card.architecture)
    network.load_state_dict(tensors, assign=True)
    network.eval().fold()
    return Model(network, card, sha256, chosen)


def _batches(items: Sequence[Prepared], size: int) -> Iterator[Sequence[Prepared]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _ordered(a: Features, b: Features) -> tuple[Features, Features]:
    """The two in an order that depends on what they hold alone."""
    for x, y in ((a.embedding, b.embedding), (a.cells, b.cells), (a.mass, b.mass)):
        if x is not None and y is not None and not np.array_equal(x, y):
            return (a, b) if x.tobytes() < y.tobytes() else (b, a)
    return a, b


def _apart(encoded: Encoded) -> list[Features]:
    """One `Features` for each sample; copies, so that none keeps a whole batch alive."""
    embedding = encoded["embedding"].float().cpu().numpy()
    cells = None if encoded["cells"] is None else encoded["cells"].float().cpu().numpy()
    mass = None if encoded["mass"] is None else encoded["mass"].float().cpu().numpy()
    return [
        Features(
            embedding[i].copy(),
            None if cells is None else cells[i].copy(),
            None if mass is None else mass[i].copy(),
        )
        for i in range(len(embedding))
    ]


@contextmanager
def _exact() -> Iterator[None]:
    """No gradients, full fp32 in CUDA's convolutions, and the same algorithm every time."""
    with (
        torch.inference_mode(),
        torch.backends.cudnn.flags(
            enabled=True, benchmark=False, deterministic=True, allow_tf32=False
        ),
    ):
        yield
