"""What every page but Compare stands in: a head, a body, three forms by width, scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from verifier_app.ui.compare.places import (
    GAP,
    GAP_NARROW,
    HEAD,
    HEAD_NARROW,
    LEAST_HEIGHT,
    LEAST_WIDTH,
    MARGIN,
    MARGIN_NARROW,
    Form,
    form_for,
)
from verifier_app.ui.reach import AROUND
from verifier_app.ui.widgets.labels import label

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

RING = 4
TALLER_PAGE = 72
"""How much higher a page is where its controls are for a finger: three rows of them."""


class PageFrame(QScrollArea):
    """Below its least size the page scrolls; nothing is clipped.

    Attributes:
        form: The form that the width asks for; None before the page was built.
        head: The row of the page's head, its title in it.
        body: The layout of the cards.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        direction: QBoxLayout.Direction = QBoxLayout.Direction.LeftToRight,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.form: Form | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self._inner = QWidget()
        self._inner.setProperty("clear", True)
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(0)
        self._head = QWidget()
        self.head = QHBoxLayout(self._head)
        self.head.setContentsMargins(RING, 0, RING, 0)
        self.head.setSpacing(8)
        self.head.addWidget(label(theme, "page", "text", 600, title))
        self.head.addSpacing(14)
        self._column.addWidget(self._head)
        self.body = QBoxLayout(direction)
        self.body.setContentsMargins(RING, 0, RING, 0)
        self._column.addLayout(self.body, 1)
        self.setWidget(self._inner)
        theme.resized.connect(self._on_controls_resized)

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the form where a break point is crossed."""
        super().resizeEvent(event)
        form = form_for(self.width(), self.theme.fonts.scale)
        if form != self.form:
            self.arrange(form)

    def arrange(self, form: Form) -> None:
        """Take a form."""
        self.form = form
        narrow = form == "narrow"
        px = self.theme.fonts.px
        margin = MARGIN_NARROW if narrow else MARGIN
        # a focus ring stands out of its widget, but not out of the widget's parent
        self._column.setContentsMargins(margin - RING, 0, margin - RING, margin)
        self._head.setFixedHeight(self.theme.reach(HEAD_NARROW if narrow else HEAD, AROUND))
        self.body.setSpacing(GAP_NARROW if narrow else GAP)
        self._inner.setMinimumSize(px(LEAST_WIDTH[form]), self._least_height())

    def _least_height(self) -> int:
        taller = TALLER_PAGE if self.theme.touch else 0
        return self.theme.fonts.px(LEAST_HEIGHT) + taller

    def _on_controls_resized(self) -> None:
        """Controls are for another hand."""
        if self.form is not None:
            self.arrange(self.form)
