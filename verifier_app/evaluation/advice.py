"""Whether recalibrated thresholds are worth taking, by what they did on people they never met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Advice: TypeAlias = Literal["better", "rather better", "no better", "worse", "unchanged"]
"""`better` and `rather better` recommend them; the others, to keep those in use."""
MISTAKE = 10
"""Genuine ones called same that a mistake outweighs: who recognises hardly any makes none."""
MANY = 0.25
"""Share of others called same from which it is worth losing most of the genuine ones."""
Shares: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Counts:
    """What became of the comparisons at one operating point.

    Attributes:
        others: Imitations called same; where there are none, other people's own samples.
        of_others: Out of how many.
        same: Genuine ones called same.
        different: Genuine ones called different.
        genuine: Out of how many.
    """

    others: int
    of_others: int
    same: int
    different: int
    genuine: int

    @classmethod
    def of(cls, shares: Shares) -> Counts:
        """Read a row of `realised.table`."""
        others = _count(shares["imitation_called_same"] or shares["stranger_called_same"])
        same, different = (
            _count(shares[f"genuine_called_{name}"]) for name in ("same", "different")
        )
        return cls(*others, same[0], different[0], same[1])

    @property
    def wrong(self) -> int:
        """Comparisons that were called what they are not."""
        return self.others + self.different

    def keeps(self, rate: float) -> bool:
        """Whether no more than `rate`, a share of 1, of either kind were called wrong."""
        return self.others <= rate * self.of_others and self.different <= rate * self.genuine


def advise(before: Shares, after: Shares) -> Advice:
    """What to do, by the same comparisons at one operating point before and after.

    What gains in one respect and loses in another is weighed: where both sides keep the stated
    rate, genuine ones that are called same count; where one breaks it, mistakes count
    `MISTAKE` times as much, and never may more others be called same than are stated. Few
    mistakes are not worth half of the genuine ones that were called same.

    Args:
        before: A row of `realised.table`, by the thresholds in use.
        after: The same by the new ones.
    """
    was, now, rate = Counts.of(before), Counts.of(after), float(after["stated"])
    gains = (was.others - now.others, was.different - now.different, now.same - was.same)
    if not any(gains):
        return "unchanged"
    if min(gains) >= 0:
        return "better"
    if max(gains) <= 0:
        return "worse"
    if now.others > was.others and now.others > rate * now.of_others:
        return "no better"
    if 2 * now.same < was.same and was.others <= MANY * was.of_others:
        return "no better"
    gain = now.same - was.same
    if not (was.keeps(rate) and now.keeps(rate)):
        gain += MISTAKE * (was.wrong - now.wrong)
    return "rather better" if gain > 0 else "no better"


def _count(share: Mapping[str, Any] | None) -> tuple[int, int]:
    """How many, and out of how many."""
    if share is None or share["value"] is None:
        return 0, 0
    return round(share["value"] * share["of"]), int(share["of"])
