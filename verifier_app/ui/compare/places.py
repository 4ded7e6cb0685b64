"""Where the four cards of the Compare page stand, in numbers; no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Form: TypeAlias = Literal["narrow", "normal", "wide"]
Place: TypeAlias = tuple[int, int, int, int]
"""Left, top, width, height."""

NARROW_BELOW, WIDE_FROM = 1120, 1600
"""Break points, by the width of the page in logical pixels where letters have their usual size."""
HEAD, HEAD_NARROW = 48, 44
MARGIN, MARGIN_NARROW = 16, 12
GAP, GAP_NARROW = 12, 8
FINDING_WIDTH, FINDING_WIDTH_WIDE = 340, 380
PANES_SHARE = 0.55
PANE_LEAST = 206
FINDING_USUAL = 222
"""Height of a finding without warnings in the narrow form."""
EVIDENCE_LEAST = 290
FOLDED = 36
TALLER, FOLDED_TOUCH = 24, 42
"""For a finger: how much higher a pane and the evidence are, and the folded evidence."""
LEAST_WIDTH = {"narrow": 800, "normal": 1040, "wide": 1040}
LEAST_HEIGHT = 520
"""Sizes below which the page scrolls; nothing is clipped."""


@dataclass(frozen=True)
class Places:
    """The places of the cards, and the least height that they need."""

    questioned: Place
    references: Place
    finding: Place
    evidence: Place
    least_height: int


def form_for(width: int, scale: float = 1.0) -> Form:
    """The form for a page `width` logical pixels wide, with letters larger by `scale`."""
    if width < NARROW_BELOW * scale:
        return "narrow"
    return "wide" if width >= WIDE_FROM * scale else "normal"


def side_by_side(
    form: Form, width: int, height: int, scale: float = 1.0, *, touch: bool = False
) -> Places:
    """Normal and wide: panes and evidence at the left, the finding at the right.

    Args:
        form: Which of the two.
        width: Of the page's body.
        height: Of the page's body.
        scale: Of the person's font.
        touch: Whether controls are for a finger.
    """
    side = round((FINDING_WIDTH if form == "normal" else FINDING_WIDTH_WIDE) * scale)
    left = width - side - GAP
    pane = (left - GAP) // 2
    high = round((height - GAP) * PANES_SHARE)
    return Places(
        questioned=(0, 0, pane, high),
        references=(pane + GAP, 0, left - pane - GAP, high),
        finding=(left + GAP, 0, side, height),
        evidence=(0, high + GAP, left, height - high - GAP),
        least_height=round(LEAST_HEIGHT * scale) + (2 * TALLER if touch else 0),
    )


def stacked(
    width: int,
    room: int,
    finding: int = 0,
    evidence: int = 0,
    scale: float = 1.0,
    *,
    touch: bool = False,
) -> Places:
    """Narrow: panes, finding and evidence below each other.

    Args:
        width: Of the page's body.
        room: Height that can be seen without scrolling.
        finding: Height that the finding needs; warnings make it higher than usual.
        evidence: Height that the opened evidence needs; 0 where it is folded.
        scale: Of the person's font.
        touch: Whether controls are for a finger.

    Returns:
        Places in which warnings and opened evidence make the page longer, never the
        panes smaller.
    """
    gap, usual, folded = GAP_NARROW, round(FINDING_USUAL * scale), round(FOLDED * scale)
    least = round(PANE_LEAST * scale)
    if touch:
        least, folded = least + TALLER, max(folded, FOLDED_TOUCH)
    high = max(least, room - usual - folded - 2 * gap)
    finding, evidence = max(usual, finding), max(folded, evidence)
    pane = (width - gap) // 2
    return Places(
        questioned=(0, 0, pane, high),
        references=(pane + gap, 0, width - pane - gap, high),
        finding=(0, high + gap, width, finding),
        evidence=(0, high + finding + 2 * gap, width, evidence),
        least_height=high + finding + evidence + 2 * gap,
    )


def outline(form: Form, width: int, room: int) -> Places:
    """Places of the cards before they hold anything."""
    return stacked(width, room) if form == "narrow" else side_by_side(form, width, room)
