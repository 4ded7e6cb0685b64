"""Movements of invented people, which those of drawings are weighed by: resources/movements.npy.

    .venv/bin/python packaging/movements.py

Thresholds rest on them: made anew, all signature models have to be calibrated anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = 32
_FIRST_SEED = 9000


def movements() -> npt.NDArray[np.float16]:
    """`(32, 32, 9)`, one signature of each."""
    from verifier_app.ink.movement import coarse, way_of
    from verifier_app.ink.synthesis import Writer

    seeds = range(_FIRST_SEED, _FIRST_SEED + PEOPLE)
    return np.stack([coarse(way_of(Writer.random(seed).sign(0))) for seed in seeds]).astype(
        np.float16
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    from verifier_app.imaging.cohort import FILE

    np.save(ROOT / "resources" / FILE, movements())
