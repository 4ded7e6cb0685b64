"""Training of the signature network: pairs of strips, matched cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from verifier_app.errors import DataError
from verifier_app.evaluation import protocols
from verifier_app.evaluation.rates import eer
from verifier_app.nn.compact import STEP, Compact, ink_mass, room_around
from verifier_app.nn.matcher import Side
from verifier_app.nn.network import Cells
from verifier_app.training.augment import placed
from verifier_app.training.groups import Batch, GroupSampler, IndexArray
from verifier_app.training.loop import Event, Loop, Schedule
from verifier_app.training.losses import LOSSES
from verifier_app.training.pack import Pack
from verifier_app.types import STRIP_WIDTH, VIEW

_WIDTHS = 3
"""Groups of strips of like width in a batch."""


def train(
    network: Compact,
    data: Pack,
    validation: Pack,
    schedule: Schedule,
    folder: Path,
    *,
    seed: int = 0,
    shares: Mapping[str, float],
    loss: str = "bce",
    composed: float = 0.0,
    bent: float = 0.0,
    report: Callable[[Event], None] = lambda _event: None,
    identity: str = "",
) -> nn.Module:
    """Train a network with a matcher by one of `LOSSES`; returns its averaged weights."""
    sampler = GroupSampler(data, shares, composed=composed, bent=bent, seed=seed)
    compare = Comparisons(validation)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    of_pairs = partial(pair_loss, loss=loss)
    loop = Loop(
        network, sampler.batch, of_pairs, compare.measure, schedule, folder, report, identity
    )
    return loop.run()


def pair_loss(network: nn.Module, batch: Batch, loss: str = "bce") -> Tensor:
    """One of the losses over the pairs of a batch."""
    assert isinstance(network, Compact)
    return LOSSES[loss](pair_logits(network, batch), batch)


def pair_logits(network: Compact, batch: Batch) -> Tensor:
    """Logits `(P,)` of the pairs of a batch, by a network with a matcher."""
    assert network.matcher is not None
    device = next(network.parameters()).device
    selected, place = selected_cells(network, batch, device)
    side = network.matcher.side(selected)
    rows = torch.from_numpy(place[np.concatenate([batch.first, batch.second])]).to(device)
    return network.matcher.weigh(side.rows(rows))


def selected_cells(
    network: Compact, batch: Batch, device: torch.device
) -> tuple[Cells, IndexArray]:
    """The cells of a batch's strips, and the row of each strip in them.

    Strips of like width go through the encoder together, without the empty rows and columns
    that they share: a fifth of the work.
    """
    assert network.matcher is not None
    all_strips = torch.from_numpy(batch.strips)[:, None]
    room = room_around(all_strips)
    order = np.argsort(-room[:, 1].numpy(), kind="stable")
    parts = []
    for rows in np.array_split(order, _WIDTHS):
        above, beside = (STEP * room[rows].amin(dim=0)).tolist()
        height, width = all_strips.shape[-2:]
        strips = all_strips[rows, :, above : height - above, beside : width - beside].to(device)
        cells = network.encoder(strips.contiguous(memory_format=torch.channels_last))
        parts.append(network.matcher.select(cells, ink_mass(strips)))
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    return Cells(*map(torch.cat, zip(*parts, strict=True))), place


class Comparisons:
    """The comparisons of `skilled-1` and `random-1` on packed samples, for measuring.

    Raises:
        DataError: There are no samples.
    """

    def __init__(self, pack: Pack) -> None:
        if not pack.rows:
            raise DataError("There are no validation samples.", "Add writers of the split val.")
        self._strips = np.stack([placed(p, VIEW, STRIP_WIDTH) for p in pack.pictures])
        place = {row: index for index, row in enumerate(pack.rows)}
        self._pairs: dict[str, list[tuple[int, int, bool]]] = {}
        sets = sorted({row.set for row in pack.rows if row.kind == "forged"})
        for name in sets:
            rows = [row for row in pack.rows if row.set == name]
            for protocol, compared in (
                ("skilled-1", protocols.skilled_1(rows)),
                ("random-1", protocols.random_1(rows)),
            ):
                pairs = [
                    (place[c.references[0]], place[c.questioned], c.kind == "genuine")
                    for c in compared
                ]
                if {same for _, _, same in pairs} == {True, False}:  # a rate needs both kinds
                    self._pairs[f"{protocol} {name}"] = pairs

    def measure(self, network: nn.Module) -> Event:
        """Equal error rates by protocol and set, and the mean of `skilled-1`."""
        assert isinstance(network, Compact)
        network.eval()
        figures: Event = {}
        with torch.inference_mode():
            side = self._side(network)
            for name, pairs in self._pairs.items():
                scores = self._scores(network, side, pairs)
                truth = np.array([same for _, _, same in pairs])
                figures[name] = round(100 * eer(scores[truth], scores[~truth]), 2)
        skilled = [value for name, value in figures.items() if name.startswith("skilled-1")]
        if skilled:
            figures["skilled-1 mean"] = round(sum(skilled) / len(skilled), 2)
        return figures

    def _side(self, network: Compact) -> Side:
        assert network.matcher is not None
        device = next(network.parameters()).device
        parts = []
        for start in range(0, len(self._strips), 64):
            strips = torch.from_numpy(self._strips[start : start + 64])[:, None].to(device)
            cells = network.encoder(strips.contiguous(memory_format=torch.channels_last))
            parts.append(network.matcher.select(cells, ink_mass(strips)))
        return network.matcher.side(Cells(*map(torch.cat, zip(*parts, strict=True))))

    @staticmethod
    def _scores(
        network: Compact, side: Side, pairs: Sequence[tuple[int, int, bool]]
    ) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        assert network.matcher is not None
        rows = torch.tensor([pair[:2] for pair in pairs], device=side.features.device)
        scores = [
            network.matcher.weigh(side.rows(part.T.flatten())) for part in torch.split(rows, 64)
        ]
        return torch.cat(scores).cpu().double().numpy()
