"""The trainer against a bare forward and backward loop on batches that are ready.

Both train the same network with the same batches for the same number of steps, in turns. What
the trainer does besides (drawing, averaging, the log, clipping) should cost at most a tenth. Each
measured training ends with a checkpoint, of which a real one writes one in 25 seconds: with
fewer steps than these it would weigh more than it does.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch
from in_turns import Goal, measured, report

from verifier_app.nn import library
from verifier_app.nn.device import choose, set_threads
from verifier_app.training import synthetic
from verifier_app.training.groups import Batch, GroupSampler
from verifier_app.training.tuning import scores
from verifier_app.training.tuning.loop import TuningLoop, freeze
from verifier_app.training.tuning.options import PRESETS
from verifier_app.training.tuning.pictures import packed
from verifier_app.training.tuning.trainer import Trainer

TRAINER, BARE = "trainer", "bare loop"


class Free:
    """A control that nobody uses."""

    paused = False
    enough = False

    def clock(self) -> float:
        """Seconds, of which none are pauses."""
        return time.monotonic()

    def wait(self) -> float:
        """Never waits."""
        return 0.0

    def check(self) -> None:
        """Never leaves."""


def main() -> int:
    """Measure and print; 1 if the goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--base", default="signature")
    arguments = parser.parse_args()
    set_threads()
    bench = Bench(arguments.base, arguments.steps)
    cases: dict[str, Callable[[], float]] = {TRAINER: bench.trainer, BARE: bench.bare}
    times = measured(cases, arguments.rounds)
    goals = [Goal(BARE, TRAINER, least=0.9)]
    return 0 if report("Steps of a fine-tuning", times, goals, unit="s") else 1


class Bench:
    """Both loops, on the same invented people."""

    def __init__(self, base: str, steps: int) -> None:
        options = PRESETS["quick"]
        pack = packed(synthetic.mixed(), "signature", whole=False)
        self._maker = Trainer(
            library.find(base), pack, pack, options, "signature", choose("cpu"), False, "",
            lambda _event: None, Free(),
        )  # fmt: skip
        self._draws = GroupSampler(pack, {synthetic.SET: 1.0}, groups=options.batch)
        self._loss = scores.loss_of(options.loss, options.precision)
        self._steps = steps
        self._frozen = options.frozen
        self._ready: list[Batch] = [self._draws.batch(step) for step in range(steps)]

    def _network(self) -> torch.nn.Module:
        network = self._maker.network()
        freeze(network, self._frozen)
        return network

    def trainer(self) -> float:
        """Seconds of so many steps of the trainer."""
        schedule = self._maker.schedule()
        with tempfile.TemporaryDirectory() as place:
            loop = TuningLoop(
                self._network(), self._draws, self._loss, lambda _n: {"error": 0.5}, schedule,
                Path(place), lambda _event: None, "", seconds=None, control=Free(),
            )  # fmt: skip
            begun = time.perf_counter()
            loop.run(self._steps)
            return time.perf_counter() - begun

    def bare(self) -> float:
        """Seconds of so many steps on batches that are ready."""
        network = self._network().train()
        for module in network.modules():
            if isinstance(module, torch.nn.BatchNorm2d):  # as the trainer has them
                module.eval()
        trained = [p for p in network.parameters() if p.requires_grad]
        optimiser = torch.optim.AdamW(trained, lr=1e-4)
        begun = time.perf_counter()
        for batch in self._ready:
            optimiser.zero_grad(set_to_none=True)
            self._loss(network, batch).backward()  # type: ignore[no-untyped-call]
            optimiser.step()
        return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
