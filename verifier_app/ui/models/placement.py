"""Where the reference lies on the questioned sample, in numbers and in words; no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.engine.evidence_questions import AlignReply

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Placement:
    """Turned (degrees, clockwise) and scaled about the reference's middle, then moved.

    `right` and `down` are pixels of the questioned crop, from its middle.
    """

    turn: float = 0.0
    scale: float = 1.0
    right: float = 0.0
    down: float = 0.0

    @classmethod
    def of(cls, reply: AlignReply) -> Placement:
        """What the engine estimated."""
        return cls(reply.turn, reply.scale, reply.right, reply.down)

    def in_words(self, *, by_hand: bool) -> str:
        """As the corner of the picture says it: turned, scaled, moved."""
        turn = numbers.decimal(self.turn, 1)
        scale = numbers.decimal(self.scale, 2)
        moved = numbers.decimal(hypot(self.right, self.down), 0)
        text = (
            translate("Evidence", "Reference turned {0}°, scaled × {1}, moved {2} px, by hand")
            if by_hand
            else translate("Evidence", "Reference turned {0}°, scaled × {1}, moved {2} px")
        )
        return text.format(turn, scale, moved)
