"""A box to tick, in the window's own form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.tokens import DISABLED_OPACITY

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

TARGET = 24
"""The least height and width that can be hit."""


class CheckBox(QCheckBox):
    """A box with a word beside it, or alone; all of it can be clicked.

    A style sheet could draw the box, but its tick only from a file of one colour; this one
    follows every theme, high contrast as well.
    """

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.fonts.font("small"))
        theme.changed.connect(self.update)
        theme.resized.connect(self._fit)
        self._fit()

    def hitButton(self, place: QPoint) -> bool:
        """Everywhere: words are part of it."""
        return self.rect().contains(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box, filled with a tick where it is checked, and the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        box = QRectF(style.subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        if not self.text():
            box.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            self._draw_box(painter, box)
            if self.text():
                option.rect = style.subElementRect(
                    QStyle.SubElement.SE_CheckBoxContents, option, self
                )
                style.drawControl(QStyle.ControlElement.CE_CheckBoxLabel, option, painter, self)

    def _fit(self) -> None:
        high = self._theme.reach(TARGET)
        if self.text():
            self.setMinimumHeight(high)
        else:
            self.setFixedSize(self._theme.fonts.px(TARGET), high)

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        theme, on = self._theme, self.isChecked()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        hover = self.isEnabled() and self.underMouse()
        if on:
            fill = "accent_hover" if hover else "accent"
            edge = fill
        else:
            fill = "hover" if hover else "surface"
            edge = "line_strong"
        painter.setPen(QPen(theme.colour(edge), 1.5))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
        if on:
            inset = box.width() / 8
            inner = box.adjusted(inset, inset, -inset, -inset)
            draw_icon(painter, inner, "tick", theme.tokens.colour("on_accent"))
        painter.restore()
