"""Pairs of samples side by side: two pictures, what they are, what the network says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.models.tuning_pairs import AT_ONCE
from verifier_app.ui.widgets.labels import IconLabel, label, set_tone, tip
from verifier_app.ui.widgets.pictures import fitted, scaled_to

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_pairs import ShownPair
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
PICTURE = 58
"""Height of one of the two pictures."""


class PairPicture(QWidget):
    """Two samples, one above the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pair: ShownPair | None = None
        self.setFixedHeight(2 * theme.fonts.px(PICTURE))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        theme.changed.connect(self.update)

    def show_pair(self, pair: ShownPair, spoken: str) -> None:
        """Show another pair."""
        self._pair = pair
        self.setAccessibleName(spoken)
        self.setToolTip(tip(f"{pair.first}\n{pair.second}"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw paper, edge, line and the two pictures."""
        paper = self._theme.colour("paper")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(paper)
            painter.drawRoundedRect(rect, 4, 4)
            painter.setPen(QPen(self._theme.colour("paper_line"), 1))
            middle = round(rect.center().y()) + 0.5
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))
            if self._pair is None:
                return
            halves = (
                QRectF(rect.left(), rect.top(), rect.width(), middle - rect.top()),
                QRectF(rect.left(), middle, rect.width(), rect.bottom() - middle),
            )
            ratio = self.devicePixelRatioF()
            for picture, half in zip(self._pair.pictures, halves, strict=True):
                place = fitted(
                    QSizeF(picture.width, picture.height), half.adjusted(10, 6, -10, -6), 2.0
                )
                painter.drawImage(place, scaled_to(picture, place, paper, ratio))


class PairTile(QWidget):
    """One pair with its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.picture = PairPicture(theme)
        column.addWidget(self.picture)
        column.addSpacing(4)
        self.target = label(theme, "caption", "text2")
        column.addWidget(self.target)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.score = label(theme, "caption", "text2")
        self.mark = IconLabel(theme, "tick", "accent", 13)
        self.verdict = label(theme, "caption", "accent", 500)
        row.addWidget(self.score, 1)
        row.addWidget(self.mark)
        row.addWidget(self.verdict)
        column.addLayout(row)

    def show_pair(self, pair: ShownPair, profile: str) -> None:
        """Show another pair."""
        self.picture.show_pair(pair, pair.spoken(profile))
        self.target.setText(
            translate("Tuning", "target {0} · {1}").format(pair.target, pair.words(profile))
        )
        right = pair.is_right
        for part in (self.score, self.mark, self.verdict):
            part.setVisible(right is not None)
        if pair.score is not None:
            self.score.setText(translate("Tuning", "score {0}").format(numbers.score(pair.score)))
            token = "accent" if right else "err"
            self.mark.show_icon("tick" if right else "error", token)
            words = translate("Tuning", "right") if right else translate("Tuning", "wrong")
            self.verdict.setText(words)
            set_tone(self.verdict, token)


class PairTiles(QWidget):
    """As many tiles as there are pairs to show."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.tiles = [PairTile(theme) for _ in range(AT_ONCE)]
        for tile in self.tiles:
            row.addWidget(tile, 1)
        self._shown: tuple[ShownPair, ...] = ()

    def show_pairs(self, pairs: Sequence[ShownPair], profile: str) -> None:
        """Show these."""
        if tuple(pairs) == self._shown:
            return
        self._shown = tuple(pairs)
        for place, tile in enumerate(self.tiles):
            # an empty tile keeps its room, so that the others do not grow
            there = place < len(pairs)
            policy = tile.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            tile.setSizePolicy(policy)
            tile.setVisible(there)
            if there:
                tile.show_pair(pairs[place], profile)
