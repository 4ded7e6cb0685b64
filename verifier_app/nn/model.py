"""A loaded model: features of samples, and the raw score of pairs of features."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from verifier_app.errors import ModelFileError
from verifier_app.nn import architectures, library, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.device import choose
from verifier_app.nn.network import Encoded, Twin, cells_of, of_parts
from verifier_app.nn.workers import spread
from verifier_app.types import Basis, DeviceInfo, Features, FloatArray, Prepared

SAMPLES_AT_ONCE = 8
"""Most samples in a batch: more is no faster on a CPU, and the first maps are the largest."""
PAIRS_AT_ONCE, PAIRS_ON_A_CARD = 16, 256
"""Pairs in a batch of the comparison: what a CPU works out for them stays in its cache, and is
not asked of the system anew each time, which makes 64 half as slow again."""
BATCHES_AT_ONCE = 8
"""Batches of pairs that a core takes together."""
SAMPLES_IN_A_RUN = 1024
"""Samples for which, at one time, is kept what is worked out once for each (0.1 MB each)."""
_SHARES = 4
"""A few samples become so many batches, so that they too are spread over the cores."""

T = TypeVar("T")
R = TypeVar("R")
_Pair: TypeAlias = "tuple[Features, Features]"
_Compared: TypeAlias = "Callable[[Tensor, Tensor], Tensor]"


@dataclass(frozen=True, eq=False)
class Model:
    """A network in evaluation mode on its device, with its card and its file's SHA-256.

    On the CPU the same call gives the same numbers, bit for bit; how samples or pairs share
    batches changes a raw score by less than 1e-4.

    `check` is called before each piece of work, from whichever thread does it; what it raises
    ends the work.
    """

    network: Twin
    card: Card
    sha256: str
    device: DeviceInfo
    check: Callable[[], object] = lambda: None

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
        if len({sample.strip.shape for sample in prepared}) > 1:
            message = "the strips have different shapes"
            raise ValueError(message)
        size = max(1, min(SAMPLES_AT_ONCE, len(prepared) // _SHARES))
        batches = [prepared[at : at + size] for at in range(0, len(prepared), size)]
        # every look is a work of its own: a single sample too is spread over two cores
        looks = range(self.network.looks_at_strips)
        seen = iter(self._each(self._encoded, [(own, look) for own in batches for look in looks]))
        return [
            features
            for batch in batches
            for features in self._apart(batch, [next(seen) for _ in looks])
        ]

    def raw(
        self, a: Sequence[Features], b: Sequence[Features], line: Basis = Basis.PICTURES
    ) -> npt.NDArray[np.float64]:
        """The network's logits `(N,)` for `a[i]` against `b[i]`; larger for the same hand.

        Swapping the two of a pair changes nothing, not a bit: networks are symmetric up to
        rounding, and every pair is put into one order before it is compared.

        Args:
            a: Samples.
            b: As many.
            line: What counts of their lines, see `Twin.showing`.

        Raises:
            ValueError: The sequences differ in length.
        """
        runs = [self._raw(run, line) for run in _runs(_in_order(a, b))]
        return np.concatenate(runs) if runs else np.empty(0, dtype=np.float64)

    def _encoded(self, work: tuple[Sequence[Prepared], int]) -> Encoded:
        batch, look = work
        encoded = self.network.parts(self._strips(batch), look)
        if encoded is not None:
            return encoded
        views = self._tensor([sample.views[0] for sample in batch])[:, None]
        return self.network.encode(views, self._strips(batch))

    def _strips(self, batch: Sequence[Prepared]) -> Tensor:
        strips = self._tensor([sample.strip for sample in batch])[:, None]
        if not self.network.reads_shading:
            return strips
        return torch.cat([strips, self._tensor([shading_of(own) for own in batch])], dim=1)

    def _apart(self, batch: Sequence[Prepared], looks: Sequence[Encoded]) -> list[Features]:
        """One `Features` for each sample; copies, so that none keeps a whole batch alive."""
        wholes: Sequence[FloatArray | Callable[[], FloatArray]]
        if looks[0]["embedding"].shape[1]:
            wholes = [own.copy() for own in _array(looks[0]["embedding"])]
        else:  # a sixth of the work is put off until somebody asks for it
            wholes = [partial(self._embedding, sample.views[0].copy()) for sample in batch]
        seen = [own["cells"] for own in looks if own["cells"] is not None]
        if not seen:
            return [
                Features(whole, movement=sample.movement, line=self._line(sample))
                for whole, sample in zip(wholes, batch, strict=True)
            ]
        cells = np.concatenate([_array(own.features) for own in seen], axis=-1)
        share, place = _array(seen[0].share), _array(seen[0].place)
        return [
            Features(
                whole,
                cells[i].copy(),
                share[i].copy(),
                place[i].copy(),
                sample.movement,
                self._line(sample),
            )
            for i, (whole, sample) in enumerate(zip(wholes, batch, strict=True))
        ]

    def _line(self, sample: Prepared) -> Basis | None:
        if not self.network.reads_shading:
            return None
        darkness, width = sample.shading
        if darkness is not None:
            return Basis.PICTURES
        return Basis.SHAPE if width is None else Basis.WIDTH

    def _embedding(self, view: FloatArray) -> FloatArray:
        def embedded(view: FloatArray) -> FloatArray:
            found: FloatArray = _array(self.network.embed(self._tensor([view])[:, None]))[0].copy()
            return found

        return self._each(embedded, [view])[0]

    def _raw(self, pairs: Sequence[_Pair], line: Basis) -> npt.NDArray[np.float64]:
        """Logits of pairs of few enough samples."""
        samples = {id(sample): sample for pair in pairs for sample in pair}
        row = {name: index for index, name in enumerate(samples)}
        rows = torch.tensor([(row[id(x)], row[id(y)]) for x, y in pairs]).to(self.device.name)
        together = self.network.showing(self._together(list(samples.values())), line)

        shares = torch.split(rows, BATCHES_AT_ONCE * _at_once(rows))
        among = self.network.among
        if len(shares) == 1:  # a single pair does not wait for other threads twice
            parts = self._each(lambda of: self._logits(among(of), rows), [together])
        else:
            (compared,) = self._each(lambda of: _recorded(among(of), rows), [together])
            parts = self._each(partial(self._logits, compared), shares)
        return torch.cat(parts).double().cpu().numpy()

    def _logits(self, compared: _Compared, rows: Tensor) -> Tensor:
        """What `compared` says of pairs of rows `(P, 2)`, batch by batch: `(P,)`."""
        found = []
        with _flushed():
            for batch in torch.split(rows, _at_once(rows)):
                self.check()
                found.append(compared(batch[:, 0], batch[:, 1]))
        return torch.cat(found)

    def _each(self, work: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """`work` of each item: on all cores, or one after the other on the card."""

        def asked(item: T) -> R:
            self.check()
            return work(item)

        if self.device.name == "cpu":
            return spread(torch.inference_mode()(asked), items)
        with _exact():
            return [asked(item) for item in items]

    def _tensor(self, arrays: Sequence[FloatArray]) -> Tensor:
        return torch.from_numpy(np.stack(arrays)).to(self.device.name)

    def _together(self, features: Sequence[Features]) -> Encoded:
        cells = cells_of(features, self.device.name)
        if cells is not None and any(callable(own.whole) for own in features):
            return of_parts(cells)
        return Encoded(embedding=self._tensor([f.embedding for f in features]), cells=cells)


def load(
    name_or_path: str | Path,
    device: DeviceInfo | str = "auto",
    check: Callable[[], object] = lambda: None,
) -> Model:
    """The model of a file, ready to use.

    Args:
        name_or_path: A name (shipped models first, then the person's own) or a file's path.
        device: As `nn.device.choose` takes it, or what that returned.
        check: See `Model`.

    Raises:
        ModelFileError: There is no such model, or its file cannot be used.
        DeviceError: The device that was asked for cannot be used.
    """
    path = library.find(name_or_path)
    chosen = choose(device) if isinstance(device, str) else device
    # in a worker: starting torch's own threads would take longer than all of it
    (model,) = spread(partial(_loaded, device=chosen, check=check), [path])
    return model


def shading_of(sample: Prepared) -> FloatArray:
    """What a network that reads shading is given of it, `(2, 105, 315)`."""
    unknown = np.zeros_like(sample.strip)
    shading = np.stack([unknown if own is None else own for own in sample.shading])
    return -shading if sample.source.format == "ink" else shading


def _loaded(path: Path, device: DeviceInfo, check: Callable[[], object]) -> Model:
    card, tensors, sha256 = modelfile.load_tensors(path)
    network = _built(card.architecture, tensors)
    network.eval().fold()
    if not all(bool(torch.isfinite(own).all()) for own in network.state_dict().values()):
        raise ModelFileError(  # a norm's variance below 0, for one
            "The model file's numbers make no network.", "Get the file again.", path
        )
    return Model(network, card, sha256, device, check)


def _built(architecture: Architecture, tensors: dict[str, Tensor]) -> Twin:
    """The network with these weights; none are drawn at random before."""
    with torch.device("meta"):
        network = architectures.build(architecture)
    if not set(tensors).issuperset(dict(network.named_buffers())):  # some are not stored
        with torch.random.fork_rng(devices=[]):
            network = architectures.build(architecture)
    network.load_state_dict(tensors, assign=True)
    return network


def _runs(pairs: Sequence[_Pair]) -> Iterator[Sequence[_Pair]]:
    """Pairs in order, in runs that hold at most `SAMPLES_IN_A_RUN` different samples."""
    begin = 0
    held: set[int] = set()
    for place, pair in enumerate(pairs):
        held.update(map(id, pair))
        if len(held) > SAMPLES_IN_A_RUN:
            yield pairs[begin:place]
            begin, held = place, set(map(id, pair))
    if begin < len(pairs):
        yield pairs[begin:]


def _in_order(a: Sequence[Features], b: Sequence[Features]) -> list[_Pair]:
    """Each pair in an order that depends on what the two hold alone."""
    key = {id(sample): _first_bits(sample) for sample in (*a, *b)}

    def comes_first(one: Features, other: Features) -> bool:
        mine, its = key[id(one)], key[id(other)]
        return mine < its or (mine == its and _all_bits(one) <= _all_bits(other))

    return [(x, y) if comes_first(x, y) else (y, x) for x, y in zip(a, b, strict=True)]


def _first_bits(features: Features) -> bytes:
    """What nearly always tells two samples apart; the rest is a hundred times as much."""
    return b"" if features.share is None else features.share.tobytes()


def _all_bits(features: Features) -> bytes:
    """The rest of what is compared of a sample."""
    if features.cells is None or features.place is None:
        return features.embedding.tobytes()
    return features.place.tobytes() + features.cells.tobytes()


def _recorded(compared: _Compared, rows: Tensor) -> _Compared:
    """The same function as a record of its operations, which gives the same bits.

    Torch runs a record without Python's lock, for which the threads would otherwise wait after
    every single operation (docs/decisions/0048).
    """
    if rows.device.type != "cpu" or sys.version_info >= (3, 14):  # torch records up to 3.13
        return compared
    two = (rows[:2, 0], rows[:2, 1])
    recorded: _Compared = torch.jit.trace(compared, two, check_trace=False)  # type: ignore[no-untyped-call]
    return recorded


def _at_once(rows: Tensor) -> int:
    return PAIRS_AT_ONCE if rows.device.type == "cpu" else PAIRS_ON_A_CARD


def _array(tensor: Tensor) -> FloatArray:
    array: FloatArray = tensor.float().cpu().numpy()
    return array


@contextmanager
def _flushed() -> Iterator[None]:
    """Numbers below 1e-38 are 0 for a processor in this thread.

    It takes many times as long over each of them, and cells that are far apart fit by no more.
    """
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)


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
