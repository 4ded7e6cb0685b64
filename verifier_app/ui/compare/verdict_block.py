"""The verdict at the top of the Finding card: shape, title, strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from verifier_app.ui.widgets.labels import IconLabel, label, set_tone
from verifier_app.ui.widgets.marks import TOKEN, VerdictMark
from verifier_app.ui.widgets.notices import Box

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme


class VerdictBlock(Box):
    """Shape, title and strength, on the verdict's soft ground; or why there is no verdict."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sunken")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        self.mark = VerdictMark(theme, 32)
        row.addWidget(self.mark)
        self.sign = IconLabel(theme, "warning", "warn_icon", 28)
        row.addWidget(self.sign)
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
        """Show what was found, or why its verdict is held back."""
        if text.is_held:
            self.show_words(text.title, text.strength)
            self.choose_ground("warn_soft")
            set_tone(self.detail, "text")
            self.sign.show()
            return
        token = TOKEN[finding.verdict]
        self.sign.hide()
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
        self.sign.hide()
        self.title.setText(title)
        set_tone(self.title, "text")
        self.detail.setText(detail)
        set_tone(self.detail, "text2")

    def show_busy(self, finding: Finding, words: str, *, is_held: bool) -> None:
        """Keep the shape, greyed: the old verdict is no longer current."""
        self.choose_ground("sunken")
        self.sign.hide()
        self.mark.setVisible(not is_held)
        self.mark.show_verdict(finding.verdict, muted=True)
        self.title.setText(words)
        set_tone(self.title, "text3")
        self.detail.setText("")
