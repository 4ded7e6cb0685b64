"""The two numbers of a finding and its inconclusive zone, each with its caption."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from verifier_app.ui.fonts import SIZES
from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.labels import label, set_tone

if TYPE_CHECKING:
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class Figures(QWidget):
    """llr, score and zone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = False
        grid = self._grid = QGridLayout(self)
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
        self._full_caption = self.captions[0].text()
        self.captions[0].setToolTip(self._full_caption)
        self.score.setToolTip(
            translate(
                "Finding",
                "1 / (1 + 10^−llr): the llr on a scale from 0 to 1, at equal prior odds.",
            )
        )

    def choose_form(self, *, narrow: bool) -> None:
        """The small layout leaves the zone to the scale."""
        self._narrow = narrow
        self._show_zone()

    def show_text(self, text: FindingText, *, muted: bool) -> None:
        """Show the figures; words beside them ("or more") stay small, so that all fits."""
        bounded = text.llr != text.llr_number or text.score != text.score_number
        style = "total" if bounded else "figure"
        size = self._theme.fonts.px(SIZES[style][0])
        self._show(self.llr, text.llr, text.llr_number, size)
        self._show(self.score, text.score, text.score_number, size)
        self.zone.setText(text.zone)
        self._show_zone()
        self._fit()
        for part, tone in ((self.llr, "text"), (self.score, "text2"), (self.zone, "text2")):
            set_tone(part, "text3" if muted else tone)
        names = (self._full_caption, *(caption.text() for caption in self.captions[1:]))
        parts, texts = (self.llr, self.score, self.zone), (text.llr, text.score, text.zone)
        for name, part, words in zip(names, parts, texts, strict=True):
            part.setAccessibleName(numbers.said_of(name, words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the caption again that fits."""
        super().resizeEvent(event)
        self._fit()

    def _show_zone(self) -> None:
        """Where no verdict is given there is none."""
        for part in (self.captions[2], self.zone):
            part.setVisible(bool(self.zone.text()) and not self._narrow)

    def _fit(self) -> None:
        """Words beside a number get shorter captions where a wide font leaves no room."""
        full, short = self._full_caption, translate("Finding", "log₁₀ LR")
        room = self.captions[0].fontMetrics().horizontalAdvance
        columns = zip(self.captions, (self.llr, self.score, self.zone), strict=True)
        needed = sum(
            max(room(full) if caption is self.captions[0] else caption.sizeHint().width(),
                part.sizeHint().width())
            for caption, part in columns
            if not caption.isHidden()
        )  # fmt: skip
        gaps = 2 * self._grid.horizontalSpacing()
        self.captions[0].setText(full if needed + gaps <= self.width() else short)

    def _show(self, part: QLabel, words: str, number: str, size: int) -> None:
        small = self._theme.fonts.px(SIZES["caption"][0])
        before, _, after = words.partition(number)
        beside = [
            f'<span style="font-size:{small}px; font-weight:400">{escape(part)}</span>'
            for part in (before, after)
        ]
        part.setText(
            beside[0] + f'<span style="font-size:{size}px">{escape(number)}</span>' + beside[1]
        )
