"""The movements of invented people that come with the program; `ink.movement` needs them."""

from __future__ import annotations

from functools import cache

import numpy as np

from verifier_app.store.paths import resource
from verifier_app.types import FloatArray

FILE = "movements.npy"
"""Below `resources/`: `(32, 32, 9)` float16; `packaging/movements.py` makes it."""


@cache
def cohort() -> FloatArray:
    """Their coarse ways, `(32, 32, 9)`; not to be changed."""
    return np.asarray(np.load(resource(FILE)), np.float32)
