"""The training itself: can be paused, ended early, limited in time, and short of memory."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from verifier_app.errors import DeviceError
from verifier_app.nn.compact import Compact
from verifier_app.nn.device import peak_memory
from verifier_app.nn.koch import Koch
from verifier_app.training.groups import Batch
from verifier_app.training.loop import Event, Loop, Schedule

_TELL_SECONDS = 1.0


class Suspended(Exception):  # noqa: N818 - an outcome, not an error
    """The person, or the end of the program, asked to leave a training that can be continued."""


class Control(Protocol):
    """What a person may want while the training runs."""

    @property
    def paused(self) -> bool:
        """Whether `wait` would wait."""
        ...

    def wait(self) -> float:
        """Return at once, or after a pause with its seconds.

        Raises:
            Suspended: To leave.
        """
        ...

    def check(self) -> None:
        """Return at once, in a pause too: asked where no pause can be made.

        Raises:
            Suspended: To leave.
        """
        ...

    def clock(self) -> float:
        """Seconds by a clock that stands still in pauses."""
        ...

    @property
    def enough(self) -> bool:
        """Whether to end now and keep what was learnt."""
        ...


class Draws(Protocol):
    """What draws batches."""

    def batch(self, step: int) -> Batch:
        """The batch of a step."""
        ...

    def halve(self) -> bool:
        """Draw smaller batches from now on; False where they cannot be smaller."""
        ...


def freeze(network: nn.Module, count: int) -> None:
    """Take the first `count` stages of a network's encoder out of the training."""
    for stage in stages(network)[:count]:
        stage.requires_grad_(requires_grad=False)


def stages(network: nn.Module) -> Sequence[nn.Module]:
    """The encoder's stages in order, as far as they can be left out of a training."""
    if isinstance(network, Compact):
        return list(network.encoder.stages)
    if isinstance(network, Koch):
        return [layer for layer in network.encoder if isinstance(layer, nn.Conv2d)]
    return []


def ask_within(network: nn.Module, check: Callable[[], None]) -> None:
    """Have a training step ask meanwhile whether to go on: a large one takes long.

    `check` is called before each block of layers on the way there, and for a weight of each on the
    way back; asked for every layer and weight, it took some 7 % of the time. What it raises ends the step
    before any weight is changed.
    """
    for block in network.modules():
        if not any(block.children()):
            continue
        block.register_forward_pre_hook(lambda *_: check())
        weights = next((own for own in block.parameters() if own.requires_grad), None)
        if weights is not None:
            weights.register_post_accumulate_grad_hook(lambda _: check())  # type: ignore[no-untyped-call]


class TuningLoop(Loop[Batch]):
    """A `Loop` that keeps the weights that measured best, the first ones included.

    The learning rate falls with the steps or with the time, whichever is further on, so that a
    training that the clock ends has come to rest. Norms keep the statistics of the base model:
    those of a few people in a batch would be worse.

    Args:
        network: What is trained, in place.
        draws: The batches; halved when memory runs out.
        loss: The loss of a batch.
        measure: Figures of a network; `error` among them is what decides, the less the better.
            May raise `Suspended`.
        schedule: How long and how fast.
        folder: Where checkpoint and log go.
        report: Is told every event.
        identity: What the training is.
        seconds: Most seconds of work; None for no limit.
        control: What the person wants.
        fixed_norms: Whether norms keep their statistics (a new network's have to be learnt).
        least: Steps that it takes though the person has enough: so many brought the best weights
            of the rounds before it, by which what is kept is judged.

    Attributes:
        was_enough: Whether the person ended it.
    """

    def __init__(
        self,
        network: nn.Module,
        draws: Draws,
        loss: Callable[[nn.Module, Batch], Tensor],
        measure: Callable[[nn.Module], Event],
        schedule: Schedule,
        folder: Path,
        report: Callable[[Event], None],
        identity: str,
        *,
        seconds: float | None,
        control: Control,
        fixed_norms: bool = True,
        least: int = 0,
    ) -> None:
        super().__init__(
            network, draws.batch, loss, self._judged, schedule, folder, report, identity
        )
        self._draws, self._figures, self._limit = draws, measure, seconds
        self._control, self._fixed_norms = control, fixed_norms
        self.best = deepcopy(self.averaged.state_dict())
        self.least = math.inf
        self.best_step = 0
        self.halved = 0
        self.was_enough = False
        self._told = (control.clock(), 0)
        self._samples = 0
        self._least = least
        ask_within(network, control.check)
        self._until: int | None = None
        self.tell_every = 1

    def run(self, until: int | None = None) -> nn.Module:
        """As `Loop.run`, but what is returned holds the weights that measured best.

        With `until` nothing but that and the time ends it: `Control.enough` was said before.
        """
        self._until = until
        self._open()
        if not self.checkpoint.exists():
            self._tell_measured()
        super().run(until)
        self.averaged.load_state_dict(self.best)
        return self.averaged

    def is_over(self) -> bool:
        """Whether the person has enough, or another step and the last measuring took too long."""
        if self._control.enough and self._until is None:
            self.was_enough, self._until = True, max(self.step, self._least)
            self._tell_finishing()
        if self._until is not None and self.step >= self._until:
            return True
        if self._limit is None:
            return False
        another = self.seconds / max(1, self.step)
        return self.seconds + another + (self.measuring or 0.0) >= self._limit

    @property
    def steps(self) -> int:
        """After how many steps it ends at the latest."""
        return self.schedule.steps if self._until is None else min(self._until, self.schedule.steps)

    @property
    def remaining(self) -> float:
        """Seconds until the end, from what is done so far."""
        if not self.step:
            return self._limit or 0.0
        left = self.seconds / self.step * (self.steps - self.step)
        return left if self._limit is None else max(0.0, min(left, self._limit - self.seconds))

    def _judged(self, network: nn.Module) -> Event:
        try:
            figures = self._figures(network)
        except Suspended:
            if self.step:  # it is measured when the training goes on; the first time from nothing
                self.save()
            raise
        error = float(figures["error"])
        if error < self.least:
            self.least, self.best_step = error, self.step
            self.best = deepcopy(network.state_dict())
        return {**figures, "best_step": self.best_step}

    def _rate(self) -> float:
        late = 0.0 if self._limit is None else self.seconds / self._limit
        step = max(self.step, min(int(late * self.schedule.steps), self.schedule.steps))
        return self.schedule.rate_at(self.step if self.step < self.schedule.warm_up else step)

    def _mode(self) -> None:
        self.network.train()
        if self._fixed_norms:
            for module in self.network.modules():
                if isinstance(module, nn.BatchNorm2d):
                    module.eval()

    def _one(self, batch: Batch) -> float:
        while True:
            try:
                loss = super()._one(batch)
                break
            except Suspended:
                self.save()  # as it was after the step before
                raise
            except (RuntimeError, MemoryError) as error:
                batch = self._smaller(batch, error)
        self._samples += len(batch.strips)
        return loss

    def _smaller(self, batch: Batch, error: Exception) -> Batch:
        """The same step's batch with half the people, where memory was what was missing.

        A batch that was drawn ahead, before the last halving, is only drawn anew.
        """
        self.optimiser.zero_grad(set_to_none=True)
        trouble = of_the_device(error)
        if trouble is None:
            raise error
        if not _is_lack_of_memory(error):
            raise trouble from error
        again = self._draws.batch(self.step)
        if len(again.strips) < len(batch.strips):
            return again
        if not self._draws.halve():
            raise trouble from error
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        self.halved += 1
        self._tell({"event": "out_of_memory", "text": "Memory ran out; the batch is halved."})
        return self._draws.batch(self.step)

    def _between_steps(self) -> float:
        if self._control.paused:
            self.save()
        try:
            return self._control.wait()
        except Suspended:
            self.save()
            raise

    def _facts(self) -> Event:
        before, count = self._told
        now = self._control.clock()
        facts: Event = {
            "rate": float(f"{self._rate():.4g}"),
            "elapsed": round(self.seconds, 1),
            "remaining": round(self.remaining, 1),
            "of": self.steps,
        }
        if now - before >= _TELL_SECONDS:
            facts["samples_per_second"] = round((self._samples - count) / (now - before), 1)
            self._told = (now, self._samples)
        device = next(self.network.parameters()).device
        if device.type == "cuda":
            facts["memory_mb"] = round(torch.cuda.max_memory_allocated(device) / 2**20)
        elif (memory := peak_memory()) is not None:
            facts["memory_mb"] = round(memory / 2**20)
        return facts

    def _tell_finishing(self) -> None:
        self._tell({"event": "finishing", "until": self.steps})

    def restore(self) -> None:
        """As `Loop.restore`; says that the person ended it, if so."""
        super().restore()
        if self.was_enough:
            self._tell_finishing()

    def save(self) -> None:
        """As `Loop.save`, and say so."""
        super().save()
        self._tell({"event": "checkpoint", "path": str(self.checkpoint)})

    def _state(self) -> dict[str, Any]:
        return {
            "best": self.best,
            "least": self.least,
            "best_step": self.best_step,
            "halved": self.halved,
            "enough": self.was_enough,
            "until": self._until,
        }

    def _recall(self, state: dict[str, Any]) -> None:
        self.averaged.load_state_dict(state["best"])  # checked against the network
        self.averaged.load_state_dict(state["averaged"])
        self.best, self.least = state["best"], float(state["least"])
        self.was_enough = bool(state.get("enough"))
        if self.was_enough:
            self._until = int(state.get("until", self.step))
        self.best_step, halved = int(state["best_step"]), int(state["halved"])
        while self.halved < halved and self._draws.halve():
            self.halved += 1


_NO_MEMORY = ("not enough memory", "can't allocate memory", "ALLOC_FAILED")
"""What PyTorch's allocator and NVIDIA's libraries say."""


def of_the_device(error: Exception) -> DeviceError | None:
    """What a person can do about an error of PyTorch's; None of a defect."""
    if _is_lack_of_memory(error):
        return DeviceError(
            "There is not enough memory even for the smallest batch.",
            "Close other programs, or train with --device cpu.",
        )
    if "CUDA" in str(error):
        return DeviceError(
            "The graphics card stopped answering.",
            "Start again: the training goes on from its last checkpoint.",
        )
    return None


def _is_lack_of_memory(error: Exception) -> bool:
    known = isinstance(error, (torch.cuda.OutOfMemoryError, MemoryError))
    return known or any(words in str(error) for words in _NO_MEMORY)
