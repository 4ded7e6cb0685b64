"""Where the four cards of the Compare page stand, for each of its forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

if TYPE_CHECKING:
    from verifier_app.ui.compare.evidence_card import EvidenceCard
    from verifier_app.ui.compare.finding_card import FindingCard
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.fonts import Fonts

Form: TypeAlias = Literal["narrow", "normal", "wide"]
NARROW_BELOW, WIDE_FROM = 1120, 1600
PANES_SHARE = 0.55
PANE_LEAST = 206
FINDING_USUAL = 218
"""Height of a finding without warnings in the narrow form."""
EVIDENCE_LEAST = 240
LEAST_WIDTH = {"narrow": 800, "normal": 1040, "wide": 1040}
LEAST_HEIGHT = 520
"""Sizes below which the page scrolls; nothing is clipped."""


def form_for(width: int) -> Form:
    """The form for a page `width` logical pixels wide."""
    if width < NARROW_BELOW:
        return "narrow"
    return "wide" if width >= WIDE_FROM else "normal"


class CompareBody(QWidget):
    """Places its cards itself: their share of the page never follows what they hold.

    A layout would give a card more room when its texts grow, and the pad under the pen
    would move.
    """

    def __init__(
        self,
        fonts: Fonts,
        questioned: Pane,
        references: Pane,
        finding: FindingCard,
        evidence: EvidenceCard,
    ) -> None:
        super().__init__()
        self._fonts = fonts
        self._form: Form = "normal"
        self._room = 0
        self._questioned = questioned
        self._references = references
        self._finding = finding
        self._evidence = evidence
        for card in (questioned, references, finding, evidence):
            card.setParent(self)
        finding.height_changed.connect(self.arrange)
        evidence.folded.connect(self.arrange)

    def choose_form(self, form: Form, room: int) -> None:
        """Place the cards for `form` on a page with a height of `room` for them."""
        self._form, self._room = form, room
        self.setMinimumWidth(LEAST_WIDTH[form])
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards again."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place the cards for the present form and size."""
        if self._form == "narrow":
            self._arrange_narrow()
        else:
            self._arrange_normal()

    def _arrange_normal(self) -> None:
        self.setMinimumHeight(self._fonts.px(LEAST_HEIGHT))
        gap, width, height = 12, self.width(), self.height()
        side = self._fonts.px(340 if self._form == "normal" else 380)
        left = width - side - gap
        pane = (left - gap) // 2
        high = round((height - gap) * PANES_SHARE)
        self._put(self._questioned, QRect(0, 0, pane, high))
        self._put(self._references, QRect(pane + gap, 0, left - pane - gap, high))
        self._put(self._evidence, QRect(0, high + gap, left, height - high - gap))
        self._put(self._finding, QRect(left + gap, 0, side, height))

    def _arrange_narrow(self) -> None:
        gap, width = 8, self.width()
        usual = self._fonts.px(FINDING_USUAL)
        finding = max(usual, self._finding.height_for(width))
        folded = self._evidence.head.height() + 2
        evidence = self._fonts.px(EVIDENCE_LEAST) if self._evidence.is_open else folded
        # Warnings and opened evidence make the page longer, never the panes smaller.
        high = max(self._fonts.px(PANE_LEAST), self._room - usual - folded - 2 * gap)
        self.setMinimumHeight(high + finding + evidence + 2 * gap)
        pane = (width - gap) // 2
        self._put(self._questioned, QRect(0, 0, pane, high))
        self._put(self._references, QRect(pane + gap, 0, width - pane - gap, high))
        self._put(self._finding, QRect(0, high + gap, width, finding))
        self._put(self._evidence, QRect(0, high + finding + 2 * gap, width, evidence))

    def _put(self, card: QWidget, place: QRect) -> None:
        card.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
