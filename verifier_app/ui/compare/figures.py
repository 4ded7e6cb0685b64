"""The two numbers of a finding and its inconclusive zone, each with its caption."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from verifier_app.ui.fonts import SIZES
from verifier_app.ui.widgets.labels import label, set_tone

if TYPE_CHECKING:
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class Figures(QWidget):
    """llr, score and zone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        captions = (
            translate("Finding", "log₁₀ likelihood ratio"),
            translate("Finding", "Score"),
            translate("Finding", "Inconclusive zone"),
        )
        self.captions = [label(theme, "caption", "text3", text=text) for text in captions]
        self.llr = label(theme, "body", "text", 600)
        self.score = label(theme, "body", "text2", 500)
        self.zone = label(theme, "small", "text2")
        for part in (self.llr, self.score):
            part.setTextFormat(Qt.TextFormat.RichText)
            part.setMinimumHeight(theme.fonts.line("figure"))
        for column, (caption, value) in enumerate(
            zip(self.captions, (self.llr, self.score, self.zone), strict=True)
        ):
            grid.addWidget(caption, 0, column)
            grid.addWidget(value, 1, column, Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnStretch(column, (4, 3, 3)[column])
        self.score.setToolTip(
            translate(
                "Finding",
                "1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.",
            )
        )

    def choose_form(self, *, narrow: bool) -> None:
        """The small layout leaves the zone to the scale."""
        self.captions[2].setVisible(not narrow)
        self.zone.setVisible(not narrow)

    def show_text(self, text: FindingText, *, muted: bool) -> None:
        """Show the figures; words beside them ("or more") stay small, so that all fits."""
        bounded = text.llr != text.llr_number or text.score != text.score_number
        style = "total" if bounded else "figure"
        size = self._theme.fonts.px(SIZES[style][0])
        self._show(self.llr, text.llr, text.llr_number, size)
        self._show(self.score, text.score, text.score_number, size)
        self.zone.setText(text.zone)
        for part, tone in ((self.llr, "text"), (self.score, "text2"), (self.zone, "text2")):
            set_tone(part, "text3" if muted else tone)
        texts = (text.llr, text.score, text.zone)
        for caption, part, words in zip(
            self.captions, (self.llr, self.score, self.zone), texts, strict=True
        ):
            part.setAccessibleName(f"{caption.text()}: {words}")

    def _show(self, part: QLabel, words: str, number: str, size: int) -> None:
        large = f'<span style="font-size:{size}px">{escape(number)}</span>'
        part.setText(escape(words).replace(escape(number), large, 1))
