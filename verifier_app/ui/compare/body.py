"""The four cards of the Compare page, each in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from verifier_app.ui.compare import places
from verifier_app.ui.compare.places import Form, Place

if TYPE_CHECKING:
    from verifier_app.ui.compare.evidence_card import EvidenceCard
    from verifier_app.ui.compare.finding_card import FindingCard
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.theme import Theme


_ARRANGE = QEvent.Type(QEvent.registerEventType())


class CompareBody(QWidget):
    """Places its cards itself: their share of the page never follows what they hold.

    A layout would give a card more room when its texts grow, and the pad under the pen
    would move. Whatever asks for other places meanwhile, they are found once, before the
    cards are drawn: every place that a card has had in passing is laid out to the last label.
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
        self._is_due = False
        self._questioned = questioned
        self._references = references
        self._finding = finding
        self._evidence = evidence
        for card in (questioned, references, finding, evidence):
            card.setParent(self)
        finding.height_changed.connect(self._arrange_soon)
        evidence.folded.connect(self._arrange_soon)

    def choose_form(self, form: Form, room: int) -> None:
        """Place the cards for `form` on a page with a height of `room` for them."""
        self._form, self._room = form, room
        self.setMinimumWidth(self._theme.fonts.px(places.LEAST_WIDTH[form]))
        self._arrange_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards again."""
        super().resizeEvent(event)
        self._arrange_soon()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the cards where the direction of reading changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange_soon()

    def event(self, event: QEvent) -> bool:
        """Place the cards where that is due."""
        if event.type() == _ARRANGE:
            self._is_due = False
            self._arrange()
            return True
        return super().event(event)

    def _arrange_soon(self) -> None:
        if not self._is_due:
            self._is_due = True
            QCoreApplication.postEvent(self, QEvent(_ARRANGE))

    def _arrange(self) -> None:
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
