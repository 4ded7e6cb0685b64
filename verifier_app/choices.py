"""What a person chooses between, for a comparison or a training.

Apart from `types`, because the settings need it before the window is painted.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

Profile: TypeAlias = Literal["signature", "character"]

PROFILES: tuple[Profile, ...] = ("signature", "character")
OPERATING_POINTS = {"screening": 0.05, "standard": 0.01, "strict": 0.001}
"""Operating points and the error rate that each one states."""
DEFAULT_OPERATING_POINT = "standard"
PRECISIONS = ("fp32", "bf16")
"""Of what a network computes while it is trained."""
