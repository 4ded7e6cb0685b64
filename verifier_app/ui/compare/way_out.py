"""What can be done where the verdict is held back, or a reference cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from verifier_app.ui.models.held import IDENTICAL
from verifier_app.ui.widgets.labels import button

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.models.held import Held
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class WayOut(QWidget):
    """Buttons below the headline: the one that helps, and a quiet one to go on without it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        crop = translate("Held", "Cut out the signature…")
        self.crop = button(theme, crop, "crop", token="accent")
        self.leave_out = button(theme, "", token="accent")
        self.go_on = button(theme, translate("Held", "Compare it as it is"), kind="plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for made in self.buttons():
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)

    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in order."""
        return self.crop, self.leave_out, self.go_on

    def show_for(self, held: Held | None, finding: Finding, detail: str) -> None:
        """Offer what fits; `detail` says for a screen reader what the buttons are about."""
        is_copy = held is not None and held.is_copy
        copies = len(held.samples) if held is not None and is_copy else 0
        self.crop.setVisible(held is not None and not is_copy)
        self.go_on.setVisible(held is not None and held.code != IDENTICAL)
        self.leave_out.setVisible(0 < copies < len(finding.references))
        self.leave_out.setText(
            translate("Held", "Leave out the copy")
            if copies == 1
            else translate("Held", "Leave out the copies")
        )
        self._describe(detail)

    def show_unreadable(self, count: int, detail: str) -> None:
        """Offer to compare without `count` references that cannot be read; `detail` as before."""
        self.crop.hide()
        self.go_on.hide()
        self.leave_out.setVisible(count > 0)
        self.leave_out.setText(
            translate("Held", "Leave it out")
            if count == 1
            else translate("Held", "Leave out what cannot be read")
        )
        self._describe(detail)

    def _describe(self, detail: str) -> None:
        for made in self.buttons():
            made.setAccessibleDescription(detail)
        self.setVisible(any(not made.isHidden() for made in self.buttons()))
