"""The four cards of the Compare page, each in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from verifier_app.ui.compare import places
from verifier_app.ui.compare.places import Form, Place

if TYPE_CHECKING:
    from verifier_app.ui.compare.evidence_card import EvidenceCard
    from verifier_app.ui.compare.finding_card import FindingCard
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.theme import Theme


class CompareBody(QWidget):
    """Places its cards itself: their share of the page never follows what they hold.

    A layout would give a card more room when its texts grow, and the pad under the pen
    would move.
    """

    def __init__(
        self,
        theme: Theme,
        questioned: Pane,
        references: Pane,
        finding: FindingCard,
        evidence: EvidenceCard,
    ) -> None:
        super().__init__()
        self._theme = theme
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
        self.setMinimumWidth(places.LEAST_WIDTH[form])
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards again."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the cards where the direction of reading changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def arrange(self) -> None:
        """Place the cards for the present form and size."""
        width, scale = self.width(), self._theme.fonts.scale
        touch = self._theme.touch
        if self._form == "narrow":
            opened = 0
            if self._evidence.is_open:
                opened = self._theme.fonts.px(places.EVIDENCE_LEAST)
                opened += places.TALLER if touch else 0
            finding = self._finding.height_for(width)
            found = places.stacked(width, self._room, finding, opened, scale, touch=touch)
        else:
            found = places.side_by_side(self._form, width, self.height(), scale, touch=touch)
        self.setMinimumHeight(found.least_height)
        self._put(self._questioned, found.questioned)
        self._put(self._references, found.references)
        self._put(self._finding, found.finding)
        self._put(self._evidence, found.evidence)

    def _put(self, card: QWidget, place: Place) -> None:
        left, top, width, height = place
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        card.setGeometry(left, top, width, height)
