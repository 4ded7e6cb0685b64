"""The loop that every training shares: steps, schedule, average of weights, checkpoints.

Everything that chance decides at step `t` follows from the seed and `t`, so a training
that was interrupted goes on exactly as if it had not been. Measuring may take long: where it
could delay a checkpoint, that is written first, and notes that its step is still to be measured.
"""

from __future__ import annotations

import json
import math
import os
import pickle
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar

import torch
from torch import Tensor, nn

from verifier_app.datasets.csv_files import unreadable
from verifier_app.errors import DataError, UserError
from verifier_app.training.together import Place

BatchT = TypeVar("BatchT")
Event = dict[str, Any]
_TELL_EVERY = 25
_DAMAGE = (
    OSError,
    RuntimeError,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    pickle.UnpicklingError,
)
"""What damaged bytes make PyTorch raise."""


@dataclass(frozen=True)
class Schedule:
    """How long and how fast.

    Attributes:
        steps: Steps in all.
        rate: Highest learning rate, reached after `warm_up` steps; a half cosine leads
            from there to a hundredth of it, unless it is `constant`.
        decay: Weight decay of AdamW.
        average: Decay of the moving average of the weights, which is what is kept.
        every: Steps between two measurements.
        save_seconds: Most seconds of work between two checkpoints.
        clip: Largest norm of the gradient.
        precision: Of what the network computes: `fp32`, or `bf16` where the device is a card
            or a processor with instructions for it.
    """

    steps: int
    rate: float = 1e-3
    warm_up: int = 100
    decay: float = 0.02
    average: float = 0.998
    every: int = 250
    save_seconds: float = 25.0
    clip: float = 2.0
    constant: bool = False
    precision: str = "fp32"

    def rate_at(self, step: int) -> float:
        """The learning rate of step `step`, from 0."""
        if step < self.warm_up:
            return self.rate * (step + 1) / self.warm_up
        if self.constant:
            return self.rate
        done = (step - self.warm_up) / max(1, self.steps - self.warm_up)
        return self.rate * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, done))))


class Loop(Generic[BatchT]):
    """Trains a network on batches that a function draws by step.

    Under torchrun every process has one of its own, and each step is all of theirs.

    Args:
        network: What is trained, in place.
        draw: The batch of a step; called in a thread of its own, one step ahead.
        loss: The loss of a batch.
        measure: Figures of the averaged network, for the log.
        schedule: How long and how fast.
        folder: Where checkpoint and log go; an unfinished training there is continued.
        report: Is told every event, also the log's.
        identity: What the training is (its recipe, in words): a checkpoint of another one
            is refused.
    """

    def __init__(
        self,
        network: nn.Module,
        draw: Callable[[int], BatchT],
        loss: Callable[[nn.Module, BatchT], Tensor],
        measure: Callable[[nn.Module], Event],
        schedule: Schedule,
        folder: Path,
        report: Callable[[Event], None] = lambda _event: None,
        identity: str = "",
    ) -> None:
        self.network, self.schedule, self.identity = network, schedule, identity
        self._draw, self._loss, self._measure = draw, loss, measure
        self._folder, self._report = folder, report
        self._place = Place.of_this_process()
        self.averaged = deepcopy(network).requires_grad_(requires_grad=False)
        self.optimiser = torch.optim.AdamW(
            _decayed(network, schedule.decay), lr=schedule.rate, betas=(0.9, 0.99)
        )
        self.step = 0
        self.seconds = 0.0
        self._due = False  # whether this step is still to be measured
        self._over = False  # whether it ended before its last step
        self.measuring: float | None = None  # seconds that it took the last time
        self.tell_every = _TELL_EVERY

    @property
    def checkpoint(self) -> Path:
        """The one checkpoint, replaced as a whole."""
        return self._folder / "checkpoint.pt"

    def run(self, until: int | None = None) -> nn.Module:
        """Train to the end, or to step `until`; returns the averaged network.

        Raises:
            DataError: The checkpoint there cannot be opened, is damaged or of another training,
                the folder cannot be written, or the weights grew beyond all numbers.
        """
        self._open()
        if self.checkpoint.exists():
            self.restore()
        end = self.schedule.steps if until is None else min(until, self.schedule.steps)
        recent: list[float] = []
        mark = saved = time.monotonic()
        if self._due:  # it was ended while it measured
            self._tell_measured()
            mark = self._clocked(mark)
            self.save()
            saved = time.monotonic()
        if self._over:  # and is not trained further each time that the whole is continued
            return self.averaged
        for batch in self._batches(self.step, end):
            recent.append(self._one(batch))
            self.step += 1
            begun, mark = mark, self._clocked(mark)
            took = mark - begun
            self._over = self.step < end and self.is_over()
            last = self._over or self.step == end
            if self.step % self.tell_every == 0 or last:
                loss = round(sum(recent) / len(recent), 4)
                self._tell({"event": "step", "loss": loss, **self._facts()})
                recent.clear()
            if self.step % self.schedule.every == 0 or last:
                self._due = True
                if self._may_be_long(mark - saved):
                    self.save()
                    saved = time.monotonic()
                self._tell_measured()
                mark = self._clocked(mark)
            # another step like this one could make it too late
            if mark - saved + took > self.schedule.save_seconds or last:
                self.save()
                saved = time.monotonic()
            if last:
                break
            mark += self._between_steps()
        return self.averaged

    def _may_be_long(self, unsaved: float) -> bool:
        """Whether a checkpoint would come too late after the measuring that is due."""
        return self.measuring is None or unsaved + self.measuring > self.schedule.save_seconds

    def _tell_measured(self) -> None:
        if not self._place.is_first:
            self._due = False
            return
        begun = time.monotonic()
        figures = self._measure(self.averaged)
        self.measuring = time.monotonic() - begun
        self._due = False
        self._tell({"event": "measured", **figures})

    def _open(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._unwritable(error) from error

    def is_over(self) -> bool:
        """Whether to end before the last step; asked after each."""
        return False

    def _between_steps(self) -> float:
        """Done before each further step; gives the seconds that count as no work."""
        return 0.0

    def _facts(self) -> Event:
        """What the event of a step says besides."""
        return {}

    def _rate(self) -> float:
        return self.schedule.rate_at(self.step)

    def _mode(self) -> None:
        self.network.train()

    def _clocked(self, mark: float) -> float:
        """Count the time since `mark` as work; gives the time now."""
        now = time.monotonic()
        self.seconds += now - mark
        return now

    def _state(self) -> dict[str, Any]:
        """What a checkpoint holds besides the training itself."""
        return {}

    def _recall(self, state: dict[str, Any]) -> None:
        """The inverse of `_state`, of a whole checkpoint."""

    def save(self) -> None:
        """Write the checkpoint; the old one stays until the new one is whole.

        Raises:
            DataError: The folder cannot be written.
        """
        if not self._place.is_first:
            return
        state = {
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "seconds": self.seconds,
            "due": self._due,
            "over": self._over,
            "identity": self.identity,
            **self._state(),
        }
        partial = self.checkpoint.with_suffix(".part")
        try:
            with partial.open("wb") as file:
                torch.save(state, file)
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self.checkpoint)
        except (OSError, RuntimeError) as error:  # torch's writer wraps what the disk said
            with suppress(OSError):
                partial.unlink()
            raise self._unwritable(error) from error

    def _unwritable(self, error: Exception) -> DataError:
        why = getattr(error, "strerror", None) or "the disk may be full"
        return DataError(
            f"The checkpoint cannot be written ({why}).",
            "Make room on the disk, or choose another folder; then start again.",
            self.checkpoint,
        )

    def restore(self) -> None:
        """Go on from the checkpoint.

        Raises:
            DataError: It cannot be opened, is damaged, or of a training of another network.
        """
        try:
            file = self.checkpoint.open("rb")
        except OSError as error:
            raise unreadable(self.checkpoint, error) from error
        with file:
            self._restore(file)

    def _restore(self, file: BinaryIO) -> None:
        try:
            state = torch.load(file, weights_only=True, map_location="cpu")
            if state["identity"] != self.identity:
                raise ValueError("another training")
            self.network.load_state_dict(state["network"])
            self.averaged.load_state_dict(state["averaged"])
            self.optimiser.load_state_dict(state["optimiser"])
            self.step, self.seconds = int(state["step"]), float(state["seconds"])
            self._due, self._over = bool(state.get("due")), bool(state.get("over"))
            self._recall(state)
        except _DAMAGE as error:
            raise DataError(
                "The checkpoint is damaged or of another training.",
                "Name another folder, or delete it to begin anew.",
                self.checkpoint,
            ) from error

    def _one(self, batch: BatchT) -> float:
        self._mode()
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate()
        with in_precision(self.network, self.schedule.precision):
            loss = self._loss(self.network, batch)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        self._place.share_gradients(self.network)
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.schedule.clip)
        if not math.isfinite(float(loss.detach()) + float(norm)):
            raise UserError(
                "The training left the range of numbers.", "Choose a smaller learning rate."
            )
        self.optimiser.step()
        # early on a long average would only remember the first random weights
        keep = min(self.schedule.average, (1.0 + self.step) / (10.0 + self.step))
        with torch.no_grad():
            now_all = self.network.state_dict()
            for name, mean in self.averaged.state_dict().items():
                now = now_all[name]
                if mean.is_floating_point():
                    mean.lerp_(now, 1.0 - keep)
                else:
                    mean.copy_(now)
        return float(loss.detach())

    def _batches(self, start: int, end: int) -> Iterator[BatchT]:
        """The batches of the steps, the next one drawn while this one is trained on."""
        with ThreadPoolExecutor(1) as executor:
            turn = self._place.turn
            ahead = executor.submit(self._draw, turn(start)) if start < end else None
            for step in range(start, end):
                assert ahead is not None
                batch = ahead.result()
                ahead = executor.submit(self._draw, turn(step + 1)) if step + 1 < end else None
                yield batch

    def _tell(self, event: Event) -> None:
        if not self._place.is_first:
            return
        event = {"step": self.step, "seconds": round(self.seconds, 1), **event}
        try:
            with (self._folder / "log.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(event) + "\n")
        except OSError as error:
            raise self._unwritable(error) from error
        self._report(event)


def in_precision(network: nn.Module, precision: str) -> torch.autocast:
    """Within it a network computes in the precision that was asked for, where that is no slower."""
    device = next(network.parameters()).device.type
    half = precision == "bf16" and (device == "cuda" or _computes_bf16())
    return torch.autocast(device, torch.bfloat16, enabled=half)


def _computes_bf16() -> bool:
    """Whether this processor has instructions for bf16; without them it is slower than fp32."""
    # not every version of PyTorch tells
    known: dict[str, bool] = getattr(torch.cpu, "get_capabilities", dict)()
    return any(known.get(name, False) for name in ("avx512_bf16", "amx_bf16"))


def _decayed(network: nn.Module, decay: float) -> list[dict[str, Any]]:
    """Weight decay for matrices and kernels only, not for norms and biases."""
    large = [p for p in network.parameters() if p.ndim > 1]
    small = [p for p in network.parameters() if p.ndim <= 1]
    return [{"params": large, "weight_decay": decay}, {"params": small, "weight_decay": 0.0}]
