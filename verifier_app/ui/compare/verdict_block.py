"""The verdict at the top of the Finding card: shape, title, strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from verifier_app.ui.widgets.labels import label, set_tone
from verifier_app.ui.widgets.marks import TOKEN, VerdictMark
from verifier_app.ui.widgets.notices import Box

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme


class VerdictBlock(Box):
    """Shape, title and strength, on the verdict's soft ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sunken")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self.mark = VerdictMark(theme, 32)
        row.addWidget(self.mark)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        self.title = label(theme, "verdict", "text", 600)
        self.detail = label(theme, "small", "text")
        for part in (self.title, self.detail):
            part.setWordWrap(True)
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            text.addWidget(part)
        text.addStretch(1)
        row.addLayout(text, 1)

    def choose_size(self, *, small: bool) -> None:
        """The small layout is lower, and its title smaller."""
        self.title.setFont(self._theme.fonts.font("page" if small else "verdict", 600))
        self.setMinimumHeight(self._theme.fonts.px(52 if small else 60))

    def show_verdict(self, finding: Finding, text: FindingText) -> None:
        """Show what was found."""
        token = TOKEN[finding.verdict]
        self.choose_ground(f"{token}_soft")
        self.mark.show()
        self.mark.show_verdict(finding.verdict)
        self.title.setText(text.title)
        set_tone(self.title, token)
        self.detail.setText(text.strength)
        set_tone(self.detail, "text")

    def show_words(self, title: str, detail: str) -> None:
        """Say something that is no verdict."""
        self.choose_ground("sunken")
        self.mark.hide()
        self.title.setText(title)
        set_tone(self.title, "text")
        self.detail.setText(detail)
        set_tone(self.detail, "text2")

    def show_busy(self, finding: Finding, words: str) -> None:
        """Keep the shape, greyed: the old verdict is no longer current."""
        self.choose_ground("sunken")
        self.mark.show()
        self.mark.show_verdict(finding.verdict, muted=True)
        self.title.setText(words)
        set_tone(self.title, "text3")
        self.detail.setText("")
