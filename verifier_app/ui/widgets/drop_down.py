"""A drop-down list with the chevron of the other buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
)

from verifier_app.ui.icons import draw_icon
from verifier_app.ui.widgets.labels import tip

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


class DropDown(QComboBox):
    """Named values to choose from; `activated` says that the person did."""

    def __init__(self, theme: Theme, name: str, least_width: int = 120) -> None:
        super().__init__()
        self._theme = theme
        self.setFont(theme.fonts.font("small", 500))
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives what is chosen as the name
        self.setMinimumWidth(theme.fonts.px(least_width))
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # the delegate of a popup that looks like a menu cuts a long name without a word
        self.setItemDelegate(QStyledItemDelegate(self))
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._values: list[object] = []
        theme.changed.connect(self.update)

    def show_choices(self, choices: Sequence[tuple[str, object]], chosen: object) -> None:
        """Show names with their values, `chosen` as the current one; emits nothing."""
        texts = [text for text, _ in choices]
        if texts != [self.itemText(i) for i in range(self.count())]:
            self.clear()
            self.addItems(texts)
            for place, text in enumerate(texts):
                self.setItemData(place, tip(text), Qt.ItemDataRole.ToolTipRole)
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

    @property
    def shown(self) -> str:
        """As much of the current name as the field has room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, field, self).width() - 2
        text = self.currentText() or self.placeholderText()
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)

    def showPopup(self) -> None:
        """Show all names, as wide as they are and the window has room for."""
        super().showPopup()
        popup, window = self.view().window(), self.window()
        most = QRect(window.mapToGlobal(window.rect().topLeft()), window.size())
        place = popup.geometry()
        place.setWidth(min(place.width(), most.width()))
        place.moveLeft(max(most.left(), min(place.left(), most.right() + 1 - place.width())))
        popup.setGeometry(place)

    def event(self, event: QEvent) -> bool:
        """Say the whole name where the field has no room for it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            whole = self.currentText() or self.placeholderText()
            QToolTip.showText(event.globalPos(), tip(whole) if self.shown != whole else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the field, then the chevron."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown
        painter = QStylePainter(self)
        with painter:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
            square = QRectF(0, 0, 15, 15)
            left = 15.0 if self.isRightToLeft() else self.width() - 15.0
            square.moveCenter(QPointF(left, self.height() / 2))
            draw_icon(painter, square, "chevron-down", self._theme.tokens.colour("text2"))
