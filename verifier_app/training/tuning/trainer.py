"""Trains one network on one split of local data."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from verifier_app.choices import Profile
from verifier_app.datasets import Collection, Labelled, Parts
from verifier_app.errors import DataError
from verifier_app.nn import architectures, modelfile
from verifier_app.nn.card import Architecture, Card
from verifier_app.nn.compact import Compact
from verifier_app.nn.koch import Koch
from verifier_app.nn.model import Model
from verifier_app.nn.network import Twin
from verifier_app.training import recipe, synthetic
from verifier_app.training.groups import Batch, GroupSampler
from verifier_app.training.loop import Event, Schedule
from verifier_app.training.pack import Pack
from verifier_app.training.synthetic import SET
from verifier_app.training.tuning import scores
from verifier_app.training.tuning.loop import Control, Draws, TuningLoop, ask_within, freeze
from verifier_app.training.tuning.options import Options
from verifier_app.training.tuning.pictures import Seen, as_shown, seen
from verifier_app.training.tuning.source import SourceDraws
from verifier_app.training.tuning.stopping import Stopping
from verifier_app.types import STRIP_WIDTH, VIEW, DeviceInfo

_EVALUATIONS = 8
"""How often the stopping writers are measured in a training."""
_PACE_STEPS, _PACE_SECONDS = 6, 5.0
"""Steps by which the speed is measured, at most; another one only before so many seconds."""
_PAIRS_SHOWN = 8
_PAIRS_SECONDS = 3.0
_FEWEST_SAMPLES = 3
_STRANGERS_SAMPLES = 2


def sees_whole(base: Model, options: Options) -> bool:
    """Whether the network to be trained compares views of the whole, not the parts of strips."""
    network = base.network
    matches = isinstance(network, Compact) and network.reads_strips
    return options.scratch or not matches


@dataclass
class Trainer:
    """Trains on splits of the same data, one after the other.

    Attributes:
        base: File of the base model.
        collection: The local samples.
        local: What is learnt from of them.
        mixed: The same of the invented ones, `synthetic.mixed`.
        options: How to train.
        profile: What the samples are.
        device: Where.
        whole: As `sees_whole`.
        identity: What the training is, for its checkpoint.
        emit: Is told every event.
        control: What the person wants meanwhile.
        facts: About the last training: steps, best step, halvings.
        round: Which training it is, from 1.
        beside: Seconds of its work that were no steps towards it: the last measuring.
        found: The most steps that brought a training so far its best weights.
        until: The steps of the training that the person ended (`Control.enough`), if any: at
            least `found`. Every later one takes as many, by the same learning rates, so that the
            network that is written was trained as those by which it is judged.
    """

    base: Path
    collection: Collection
    local: Pack
    mixed: Pack
    options: Options
    profile: Profile
    device: DeviceInfo
    whole: bool
    identity: str
    emit: Callable[[Event], None]
    control: Control
    facts: Event = field(default_factory=dict)
    round: int = 0
    beside: float = 0.0
    found: int = 0
    until: int | None = None
    _made_up: Seen | None = None

    def train(self, parts: Parts, folder: Path, seconds: float | None) -> Twin:
        """The tuned network of a split.

        Args:
            parts: Whom to learn from, and who decides when to stop.
            folder: Where the checkpoint goes.
            seconds: Most seconds of work; None for no limit.

        Raises:
            DataError: There is too little to learn from, or the folder cannot be written.
            DeviceError: The device failed, or its memory is too small.
        """
        self.round += 1
        torch.manual_seed(self.options.seed)
        network = self.network()
        freeze(network, self.options.frozen)
        draws = self._draws(_part(self.local, parts.training))
        deciding = Collection(_deciding(self.local.rows, parts), self.collection.read)
        samples = {"local": self._seen(deciding, network), SET: self._invented(network)}
        seed, check = self.options.seed, self.control.check
        measure = Stopping(samples, self.profile, parts.stopping, seed, check)
        shown = _Shown(draws, scores.loss_of(self.options.loss, self.options.precision), self)
        loop = TuningLoop(
            network,
            draws,
            shown.loss,
            measure.measure,
            self.schedule(),
            folder,
            lambda event: self.emit({**event, "round": self.round}),
            f"{self.identity} {sorted(parts.training)}",
            seconds=seconds,
            control=self.control,
            fixed_norms=not self.options.scratch,
            least=self.found,
        )
        trained = loop.run(self.until)
        if self.until is None and loop.was_enough:
            self.until = loop.step
        self.found = max(self.found, loop.best_step)
        self.beside = loop.measuring or 0.0
        self.facts = {
            "steps": loop.step,
            "best_step": loop.best_step,
            "halved": loop.halved,
            "seconds": round(loop.seconds, 1),
        }
        assert isinstance(trained, Twin)
        return trained

    def network(self) -> Twin:
        """The base's network, or a new `koch`, on the device."""
        if self.options.scratch:
            network = architectures.build(Architecture("koch"))
            assert isinstance(network, Koch)
            how = recipe.load("source").first_weights
            network.initialise(how, torch.Generator().manual_seed(self.options.seed))
        else:
            card, tensors, _ = modelfile.load_tensors(self.base)
            network = architectures.build(card.architecture)
            network.load_state_dict(tensors)
        network.to(self.device.name)
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        return network

    def pace(self) -> float:
        """Seconds of a training step: the quickest of a few, without the first.

        What slows single steps down, another program at work for one, is not to be there for all.
        """
        torch.manual_seed(self.options.seed)
        network, draws = self.network(), self._draws(self.local)
        freeze(network, self.options.frozen)
        loss = scores.loss_of(self.options.loss, self.options.precision)
        trained = [p for p in network.parameters() if p.requires_grad]
        optimiser = torch.optim.Adam(trained, lr=0.0)
        ask_within(network, self.control.check)
        took: list[float] = []
        while len(took) < 2 or (len(took) < _PACE_STEPS and sum(took) < _PACE_SECONDS):
            begun = time.monotonic()
            loss(network, draws.batch(len(took))).backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            took.append(time.monotonic() - begun)
        return min(took[1:])

    def architecture(self, base: Card) -> Architecture:
        """Of what is trained."""
        if self.options.scratch:
            return architectures.complete(Architecture("koch"))
        return base.architecture

    def write(self, path: Path, network: nn.Module, card: Card) -> str:
        """Write the network with a card; the file's SHA-256."""
        card = replace(card, architecture=self.architecture(card))
        return modelfile.save(path, network.state_dict(), card)

    def schedule(self) -> Schedule:
        """How long and how fast, by the options."""
        options = self.options
        every = max(1, options.steps // _EVALUATIONS)
        if options.scratch:
            return Schedule(
                options.steps, options.rate, warm_up=0, decay=0.0, average=0.0,
                every=min(every, 100), clip=1e9, constant=True,
            )  # fmt: skip
        warm_up = min(20, options.steps // 5)
        return Schedule(
            options.steps, options.rate, warm_up=warm_up, decay=0.01, average=0.97, every=every,
            save_seconds=15.0,
        )  # fmt: skip

    def _seen(self, collection: Collection, network: Twin) -> Seen:
        """Samples as the network compares them in use, its stopping writers' for one."""
        shaded, check = network.reads_shading, self.control.wait
        return seen(collection, self.profile, whole=self.whole, shaded=shaded, check=check)

    def _invented(self, network: Twin) -> Seen:
        """The invented samples likewise, cleaned once."""
        if self._made_up is None:
            self._made_up = self._seen(synthetic.mixed(self.profile), network)
        return self._made_up

    def _draws(self, local: Pack) -> Draws:
        options = self.options
        if options.scratch:
            return SourceDraws(local, options.batch, options.seed)
        names = {row.set for row in local.rows}
        if SET in names:
            raise DataError(f"The name {SET!r} of a set is taken.", "Rename that set.")
        weights = {name: (1.0 - options.synthetic) / len(names) for name in names}
        both = Pack(local.rows + self.mixed.rows, local.pictures + self.mixed.pictures)
        return GroupSampler(
            both,
            {**weights, SET: options.synthetic},
            groups=options.batch,
            genuine=_FEWEST_SAMPLES,
            imitations=_FEWEST_SAMPLES,
            width=VIEW if self.whole else STRIP_WIDTH,
            fill=not self.whole,
            strength=options.augmentation,
            seed=options.seed,
        )


def _kind(one: Labelled, two: Labelled) -> str:
    if one.person != two.person:
        return "random"
    return "imitation" if "forged" in (one.kind, two.kind) else "genuine"


def _part(pack: Pack, people: frozenset[str]) -> Pack:
    chosen = [index for index, row in enumerate(pack.rows) if row.person in people]
    return Pack([pack.rows[i] for i in chosen], [pack.pictures[i] for i in chosen])


def _deciding(rows: Iterable[Labelled], parts: Parts) -> list[Labelled]:
    """The stopping writers, and two genuine samples of each of those that are learnt from.

    Two stopping writers are few strangers to each other, and one is none.
    """
    learnt: dict[str, int] = {}
    chosen = []
    for row in rows:
        if row.person in parts.training and row.kind == "genuine":
            learnt[row.person] = learnt.get(row.person, 0) + 1
        if row.person in parts.stopping or (
            row.kind == "genuine" and 0 < learnt.get(row.person, 0) <= _STRANGERS_SAMPLES
        ):
            chosen.append(row)
    return chosen


class _Shown:
    """A loss that now and then tells which pairs are being learnt, with target and score."""

    def __init__(
        self, draws: Draws, loss: Callable[[nn.Module, Batch], Tensor], trainer: Trainer
    ) -> None:
        self._loss, self._emit = loss, trainer.emit
        self._rows = draws.rows if isinstance(draws, GroupSampler) else []
        self._pictures = {
            row.key: picture
            for row, picture in zip(trainer.local.rows, trainer.local.pictures, strict=True)
        }
        self._last = 0.0

    def loss(self, network: nn.Module, batch: Batch) -> Tensor:
        loss = self._loss(network, batch)
        now = time.monotonic()
        if batch.samples is not None and self._rows and now - self._last > _PAIRS_SECONDS:
            self._last = now
            self._tell(network, batch)
        return loss

    def _tell(self, network: nn.Module, batch: Batch) -> None:
        with torch.no_grad():
            shares = torch.sigmoid(scores.pair_logits(network, batch)).cpu().numpy()
        assert batch.samples is not None
        pairs: list[Event] = []
        for index in np.linspace(0, len(shares) - 1, 4 * _PAIRS_SHOWN).astype(int):
            one, two = (
                self._rows[int(batch.samples[rows[index]])] for rows in (batch.first, batch.second)
            )
            if SET not in (one.set, two.set) and len(pairs) < _PAIRS_SHOWN:
                pairs.append(
                    {
                        "first": one.key,
                        "second": two.key,
                        "target": int(batch.target[index]),
                        "kind": _kind(one, two),
                        "score": round(float(shares[index]), 3),
                        "pictures": [as_shown(self._pictures[row.key]) for row in (one, two)],
                    }
                )
        if pairs:
            self._emit({"event": "pairs", "pairs": pairs, "of": len(shares)})
