"""Filter chips: rounded switches with a count, one of a row or several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.marks import TOKEN, draw_mark

if TYPE_CHECKING:
    from verifier_app.ui.models.held import TableVerdict
    from verifier_app.ui.theme import Theme

HEIGHT = 26
GAP = 8
MARK = 14
SIDE = 10


@dataclass(frozen=True)
class ChipKind:
    """A chip: its key, its word, and the verdict's shape or the icon before the word."""

    key: str
    text: str
    verdict: TableVerdict | None = None
    icon: str = ""
    token: str = "text2"


class Chip(QAbstractButton):
    """One switch."""

    def __init__(self, theme: Theme, kind: ChipKind) -> None:
        super().__init__()
        self._theme = theme
        self.kind = kind
        self._words = kind.text
        self._count: int | None = None
        self._font = theme.fonts.font("small", 500)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._refresh()
        theme.changed.connect(self.update)
        theme.resized.connect(self.updateGeometry)

    def show_count(self, count: int | None) -> None:
        """Write how many there are behind the word."""
        self._count = count
        self._refresh()

    def show_text(self, text: str) -> None:
        """Write another word."""
        self._words = text
        self._refresh()

    def width_with(self, count: int) -> int:
        """How wide it is with its count, or would be with `count`, where that is more."""
        return max(self.sizeHint().width(), self._width_of(self._counting(count)))

    def _counting(self, count: int | None) -> str:
        return self._words if count is None else f"{self._words} {numbers.count(count)}"

    def _refresh(self) -> None:
        text = self._counting(self._count)
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as mark and words."""
        return QSize(self._width_of(self.text()), self._theme.reach(HEIGHT))

    def _width_of(self, text: str) -> int:
        words = QFontMetrics(self._font).horizontalAdvance(text)
        mark = MARK + 6 if self._has_mark else 0
        return words + mark + 2 * SIDE + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return switches as well as Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw edge, mark and words."""
        on, theme = self.isChecked(), self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.colour("accent" if on else "line"), 1))
            ground = "accent_soft" if on else "hover" if self.underMouse() else "surface"
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
            right = self.isRightToLeft()
            words = edge.adjusted(SIDE, 0, -SIDE, 0)
            if self._has_mark:
                square = QRectF(words.left(), edge.center().y() - MARK / 2, MARK, MARK)
                if right:
                    square.moveRight(words.right())
                self._draw_mark(painter, square)
                room = MARK + 6
                words = words.adjusted(0, 0, -room, 0) if right else words.adjusted(room, 0, 0, 0)
            painter.setFont(self._font)
            painter.setPen(theme.colour("accent" if on else "text2"))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    @property
    def _has_mark(self) -> bool:
        return bool(self.kind.verdict or self.kind.icon)

    def _draw_mark(self, painter: QPainter, square: QRectF) -> None:
        if self.kind.verdict is not None:
            colour = self._theme.colour(TOKEN[self.kind.verdict])
            draw_mark(painter, square, self.kind.verdict, colour, self._theme.colour("surface"))
        else:
            colour_name = self._theme.tokens.colour(self.kind.token)
            draw_icon(painter, square, self.kind.icon, colour_name)


class ChipRow(QWidget):
    """Chips side by side, of which one is chosen; arrow keys move between them.

    Those that have no room stand in a second row; see `fit`.
    """

    chosen = Signal(str)
    """Carries the key of the chip that the person chose."""

    def __init__(self, theme: Theme, kinds: Sequence[ChipKind], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._most = 0
        self.chips: dict[str, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(GAP)
            column.addLayout(row)
        for kind in kinds:
            made = Chip(theme, kind)
            made.clicked.connect(lambda _=False, key=kind.key: self.chosen.emit(key))
            self._group.addButton(made)
            self.chips[kind.key] = made
            self._rows[0].addWidget(made)
        for row in self._rows:
            row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def whole_width(self) -> int:
        """How wide they become in one row."""
        widths = [own.width_with(self._most) for own in self.chips.values()]
        return sum(widths) + GAP * (len(widths) - 1)

    def fit(self, room: int) -> None:
        """Use a second row for those that would stand beyond `room` pixels."""
        end = -GAP
        first, second = self._rows
        for chip in self.chips.values():
            end += GAP + chip.width_with(self._most)
            wanted = first if end <= room else second
            if wanted.indexOf(chip) < 0:
                (second if wanted is first else first).removeWidget(chip)
                wanted.insertWidget(wanted.count() - 1, chip)

    def choose(self, key: str) -> None:
        """Show `key` as chosen; emits nothing."""
        self.chips[key].setChecked(True)
        # Qt moves the place where Tab stops only with the focus itself
        policy = Qt.FocusPolicy
        for own, chip in self.chips.items():
            chip.setFocusPolicy(policy.TabFocus if own == key else policy.NoFocus)

    def show_counts(self, count: Callable[[str], int | None], most: int = 0) -> None:
        """Write behind each word how many there are; they have room for `most` from the start."""
        self._most = most
        for key, chip in self.chips.items():
            chip.show_count(count(key))
