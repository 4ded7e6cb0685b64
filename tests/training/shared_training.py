"""One of several processes that train together: FOLDER STEPS. Run by torchrun."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import torch

from tests.training.test_loop import SCHEDULE, Tiny, draw, loss
from verifier_app.training.loop import Loop
from verifier_app.training.together import Place, joined


def main() -> None:
    """Train, and leave what this process ended with."""
    folder, steps = Path(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(1)
    with joined("cpu"):
        place = Place.of_this_process()
        told: list[dict[str, object]] = []
        own = Loop(
            Tiny(), draw, loss, lambda _n: {"figure": 1.0}, replace(SCHEDULE, steps=steps),
            folder / "run", told.append,
        )  # fmt: skip
        own.run()
        found = {"parameters": [p.detach() for p in own.network.parameters()], "told": len(told)}
        torch.save(found, folder / f"{place.number}-of-{place.count}.pt")


if __name__ == "__main__":
    main()
