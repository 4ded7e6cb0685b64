"""Whether a tuned model may take its base's place, and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from verifier_app.choices import Profile
from verifier_app.evaluation.before_after import Changes

MARGIN = 0.03
"""How much the equal error rate on the fixed check set may rise, of 1."""
FEWEST_CHECKED = 5
"""Writers that a decision has to rest on."""
_REMEDY = "Begin with the model that it was tuned from."


@dataclass(frozen=True)
class Decision:
    """Whether to adopt, and why, in a sentence for people."""

    adopt: bool
    reason: str

    def as_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"adopt": self.adopt, "reason": self.reason}


def decide(
    local: Changes,
    synthetic: tuple[float, float],
    profile: Profile = "signature",
    met: int = 0,
) -> Decision:
    """Adopt only what is better on held-out writers and has not forgotten the rest.

    Better: the 95 % interval of the change of the equal error rate, by a paired bootstrap over
    the held-out writers, lies below 0. Not forgotten: on the fixed check set of invented
    handwriting the equal error rate rose by no more than `MARGIN`.

    Args:
        local: What changed on writers that the model never met.
        synthetic: Equal error rate on the check set before and after, 0 to 1.
        profile: Whether the held-out ones are writers or signs.
        met: How many of the held-out ones the base has learnt from: nothing can be decided then.
    """
    if met:
        return Decision(False, already_met(met, profile))
    before, after, change = local.eer
    span = f"{_percent(before.value)} to {_percent(after.value)} equal error rate"
    on = f"{local.writers} held-out writers"
    if profile == "character":
        on = f"{local.writers} held-out signs"
    elif local.kind != "imitation":
        on = f"{local.writers} held-out writers (strangers: there are no imitations)"
    if local.writers < FEWEST_CHECKED:
        return Decision(False, f"Only {on}, too few to decide: {span}.")
    if change.value >= 0:
        return Decision(False, f"Not better on {on}: {span}.")
    if not change.high < 0:
        low, high = (_percent(-value) for value in (change.high, change.low))
        return Decision(
            False,
            f"It may be chance on {on}: {span}; between {low} and {high} better.",
        )
    old, new = synthetic
    if new - old > MARGIN:
        return Decision(
            False,
            f"Better on {on}, {span}, but it forgets other handwriting: on the check set "
            f"that comes with the program {_percent(old)} became {_percent(new)}, and "
            f"{_percent(MARGIN)} more is the most that is accepted.",
        )
    return Decision(True, f"Better on {on}: {span}.")


def already_met(count: int, profile: Profile) -> str:
    """Why a base that has learnt from `count` of the held-out writers, or signs, is none."""
    whom = f"{count} held-out writers"
    if profile == "character":
        whom = f"{count} held-out signs"
    why = f"The base has already learnt from {whom}, who cannot show then whether it became better."
    return f"{why} {_REMEDY}"


def _percent(value: float) -> str:
    shown = round(100 * value, 1) + 0.0  # no minus before a zero
    return f"{shown:.1f} %".replace("-", "\N{MINUS SIGN}")
