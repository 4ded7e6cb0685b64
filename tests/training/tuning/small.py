"""Fine-tuning made small: few invented people, few samples, a tiny network.

A real child process imports this before it starts, so that a test takes seconds.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.evaluation.test_inspection import folder
from verifier_app.training import synthetic
from verifier_app.training.tuning import trainer
from verifier_app.training.tuning.options import Options

CHILD = "from tests.training.tuning import small; small.make(); small.split_once(); small.child()"
OPTIONS = Options(
    steps=3, batch=2, frozen=1, augmentation=0.5, synthetic=0.2, device="cpu", time_limit=None
)


def make() -> None:
    """Make the invented handwriting that comes with the program small."""
    synthetic._WRITERS, synthetic._GENUINE, synthetic._FORGED = 3, 3, 2
    synthetic._SYSTEMS, synthetic._SIGNS, synthetic._DRAWERS = 1, 3, 3
    trainer._EVALUATIONS = 1


def split_once() -> None:
    """Five writers are enough for one split, as if they were many."""
    from verifier_app.datasets import parting

    parting.FEW_WRITERS = 5


def child() -> None:
    """The trainer's process."""
    from verifier_app.training.tuning.child import main

    main()


def command() -> list[str]:
    """What starts a small trainer."""
    return [sys.executable, "-c", CHILD]


def data(place: Path, writers: int = 5, genuine: int = 4, forged: int = 1) -> Path:
    """A folder of invented people."""
    return folder(place, writers=writers, genuine=genuine, forged=forged)
