"""What a fine-tuning is told: three presets, and everything that may be changed in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Final

from verifier_app.choices import PRECISIONS
from verifier_app.errors import UsageError

LOSSES: Final = ("bce", "contrastive", "triplet", "metric")
SCRATCH_LOSSES: Final = ("bce", "contrastive")
"""For a new network: it learns from random pairs, and the others compare pairs that share one."""


@dataclass(frozen=True)
class Options:
    """How to fine-tune.

    Attributes:
        preset: The preset that the rest began with.
        loss: `bce`, `contrastive`, `triplet` or `metric`; from scratch one of the first two.
        steps: Most iterations.
        rate: Highest learning rate.
        batch: People (or signs) in a batch, an even number; for `source` pairs.
        frozen: Stages of the encoder that stay as they are, from the first.
        augmentation: How far samples are varied, 0 to 1.
        synthetic: Share of invented handwriting among what is learnt, 0 to below 1.
        device: `auto`, `cpu`, `cuda` or `cuda:N`.
        precision: As of `Schedule`.
        seed: Of all chance.
        time_limit: Seconds for everything from the start to the result; None: no limit.
        scratch: Whether to begin with a new `koch`.
    """

    preset: str = "quick"
    loss: str = "bce"
    steps: int = 600
    rate: float = 4e-4
    batch: int = 8
    frozen: int = 2
    augmentation: float = 0.7
    synthetic: float = 0.2
    device: str = "auto"
    precision: str = "fp32"
    seed: int = 0
    time_limit: float | None = 600.0
    scratch: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return asdict(self)

    def identity(self) -> dict[str, Any]:
        """What must be the same for a training to be continued: all but device and time."""
        own = asdict(self)
        for key in ("device", "time_limit"):
            del own[key]
        return own


PRESETS: Final[Mapping[str, Options]] = {
    "quick": Options(),
    "thorough": Options(preset="thorough", steps=4000, rate=6e-4, frozen=0, time_limit=None),
    "source": Options(
        preset="source", steps=10_000, rate=6e-5, batch=180, frozen=0, augmentation=0.0,
        synthetic=0.0, time_limit=None, scratch=True,
    ),
}  # fmt: skip
"""`quick` ends within ten minutes; `thorough` takes hours; `source` follows Koch et al. (2015)."""

LIMITS: Final[Mapping[str, tuple[float, float]]] = {
    "steps": (1, 10_000_000),
    "rate": (1e-8, 1.0),
    "batch": (2, 4096),
    "frozen": (0, 4),
    "augmentation": (0.0, 1.0),
    "synthetic": (0.0, 0.9),
    "seed": (0, 2**32 - 1),
    "time_limit": (1.0, 1e7),
}
"""Least and greatest value of each option that is a number."""


def chosen(preset: str = "quick", changes: Mapping[str, Any] | None = None) -> Options:
    """A preset with changes; what is None in `changes` stays, but for a time limit: there is none.

    Raises:
        UsageError: There is no such preset or option, or a value does not fit.
    """
    if preset not in PRESETS:
        raise UsageError(f"There is no preset {preset!r}.", f"Use one of {', '.join(PRESETS)}.")
    wanted = {
        key: value
        for key, value in (changes or {}).items()
        if value is not None or key == "time_limit"
    }
    known = {f.name: f for f in fields(Options)} if wanted else {}
    for key, value in wanted.items():
        if key not in known or key in ("preset", "scratch"):
            raise UsageError(f"There is no option {key!r}.", "See fine-tune --help.")
        if not fits(key, value):
            raise UsageError(f"The option {key} cannot be {value!r}.", "See fine-tune --help.")
    own = replace(PRESETS[preset], **wanted)
    if own.scratch and own.loss not in SCRATCH_LOSSES:
        raise UsageError(
            f"The loss {own.loss} needs pairs that share a sample; the preset {preset} draws none.",
            f"Use {' or '.join(SCRATCH_LOSSES)}, or another preset.",
        )
    return own


def fits(key: str, value: object) -> bool:
    """Whether an option may have a value; batches are even."""
    if key in ("loss", "precision"):
        return value in (LOSSES if key == "loss" else PRECISIONS)
    if key == "device":
        return isinstance(value, str)
    if key == "time_limit" and value is None:
        return True
    whole = key in ("steps", "batch", "frozen", "seed")
    if isinstance(value, bool) or not isinstance(value, (int,) if whole else (int, float)):
        return False
    low, high = LIMITS[key]
    return low <= value <= high and not (key == "batch" and value % 2)
