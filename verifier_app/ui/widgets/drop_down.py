"""A drop-down list with the chevron of the other buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from verifier_app.ui.icons import draw_icon

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class DropDown(QComboBox):
    """Named values to choose from; `activated` says that the person did."""

    def __init__(self, theme: Theme, name: str, least_width: int = 120) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.fonts.font("small", 500))
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.fonts.px(least_width))
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[object] = []
        theme.changed.connect(self.update)

    def show_choices(self, choices: Sequence[tuple[str, object]], chosen: object) -> None:
        """Show names with their values, `chosen` as the current one; emits nothing."""
        texts = [text for text, _ in choices]
        if texts != [self.itemText(i) for i in range(self.count())]:
            self.clear()
            self.addItems(texts)
        self._values = [value for _, value in choices]
        self.choose(chosen)
        self.setEnabled(bool(choices))

    def choose(self, value: object) -> None:
        """Show `value` as the current one; emits nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self, index: int) -> Any:  # noqa: ANN401 - whatever was given
        """What the entry at `index` stands for."""
        return self._values[index]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only once somebody turned to it: whoever scrolls a page past it chooses nothing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the chevron."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            square = QRectF(0, 0, 15, 15)
            left = 15.0 if self.isRightToLeft() else self.width() - 15.0
            square.moveCenter(QPointF(left, self.height() / 2))
            draw_icon(painter, square, "chevron-down", self._theme.tokens.colour("text2"))
