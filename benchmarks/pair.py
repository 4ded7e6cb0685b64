"""One comparison of two signatures: warm, or from two picture files, against `koch`.

`koch` is the network of Koch et al. (2015) with random weights, in eager fp32, on two
views that are ready, in one batch; beside it stands what it takes in the layout that is the
fastest on a CPU, channels last. Ours makes a whole finding each time, of a pair that it has
not met.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch
from in_turns import Goal, measured, report
from made_up import signatures

from verifier_app import imaging, nn
from verifier_app.nn.device import set_threads
from verifier_app.nn.koch import Koch
from verifier_app.types import Prepared
from verifier_app.verify import Verifier

KOCH, FAST = "koch on two views", "koch, channels last"
WARM, COLD = "warm pair", "cold pair of two files"
READY, CLEANING = "cold pair of two prepared samples", "cleaning two files"
PEOPLE, EACH = 8, 8


def main() -> int:
    """Measure and print; 1 if a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    arguments = parser.parse_args()
    set_threads()
    times = measured(_cases(signatures(PEOPLE, EACH)), arguments.rounds, warm_up=5)
    goals = [
        Goal(KOCH, WARM, least=8.0),
        Goal(READY, KOCH, most=0.5),
        Goal(READY, FAST),
        Goal(COLD, KOCH),
        Goal(CLEANING, KOCH),
    ]
    return 0 if report("One comparison of two signatures", times, goals, unit="ms") else 1


def _cases(files: Sequence[Path]) -> dict[str, Callable[[], float]]:
    model = nn.load(nn.default_model("signature"), "cpu")
    knowing = Verifier(model)
    knowing.embed(files)
    pairs = _pairs(files)
    samples = {path: imaging.prepare(path) for path in files}

    def compared(verifier: Verifier, one: Path | Prepared, other: Path | Prepared) -> float:
        begun = time.perf_counter()
        verifier.compare(one, [other])
        return time.perf_counter() - begun

    def cleaned(one: Path, other: Path) -> float:
        begun = time.perf_counter()
        imaging.prepare(one)
        imaging.prepare(other)
        return time.perf_counter() - begun

    def ready(one: Path, other: Path) -> float:
        return compared(Verifier(model), samples[one], samples[other])

    return {
        KOCH: koch(torch.contiguous_format),
        FAST: koch(torch.channels_last),
        WARM: lambda: compared(knowing, *next(pairs)),
        READY: lambda: ready(*next(pairs)),
        COLD: lambda: compared(Verifier(model), *next(pairs)),
        CLEANING: lambda: cleaned(*next(pairs)),
    }


def koch(layout: torch.memory_format) -> Callable[[], float]:
    """What compares two views with `koch`, in a layout of memory."""
    network = Koch()
    network.initialise("paper")
    network.eval().to(memory_format=layout)  # type: ignore[call-overload]
    views = torch.rand(2, 1, 105, 105).contiguous(memory_format=layout)

    def compared() -> float:
        begun = time.perf_counter()
        with torch.inference_mode():
            both = network.encode(views, views)["embedding"]
            float(network.head((both[:1] - both[1:]).abs()))
        return time.perf_counter() - begun

    return compared


def _pairs(files: Sequence[Path]) -> Iterator[tuple[Path, Path]]:
    """Different pairs of different files, in random order; none comes twice."""
    pairs = list(itertools.combinations(files, 2))
    random.Random(0).shuffle(pairs)
    return iter(pairs)


if __name__ == "__main__":
    sys.exit(main())
