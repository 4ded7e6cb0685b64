"""Scroll areas whose content is laid out in what room there is, and as large as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(body: QWidget) -> QScrollArea:
    """A part of a dialog, which is scrolled where the screen has no room for all of it."""
    body.setProperty("clear", True)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area


class FittingColumn(QWidget):
    """Content of a resizable scroll area whose height follows its width.

    A layout alone reports the height that wrapped labels need at their least width,
    which shows a scroll bar where everything fits.
    """

    def __init__(self, *, gives_way: bool = False) -> None:
        """With `gives_way` parts take their least heights where all fits then."""
        super().__init__()
        self._gives_way = gives_way
        self.setProperty("clear", True)

    def sizeHint(self) -> QSize:
        """As the layout says; the area gives it another height anyway."""
        return QSize(0, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Any width; the height that the present width needs."""
        return QSize(0, self.minimumHeight())

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002
        """The same: what fits beside a scroll bar decides nothing where all fits without."""
        return self.minimumHeight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again at the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what has changed while nobody saw it."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Measure again when the content changes."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _fit(self) -> None:
        layout = self.layout()
        # Measuring wrapped texts is slow, and in vain before the width is known.
        if layout is None or not self.isVisible():
            return
        if not layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalMinimumSize().height())
            return
        needed = layout.totalHeightForWidth(max(1, self.width()))
        viewport = self.parentWidget()
        area = None if viewport is None else viewport.parentWidget()
        if area is not None and area.width() > self.width() and needed > area.height():
            # A scroll bar that takes the width for which it is needed would stay for ever.
            alone = layout.totalHeightForWidth(area.width())
            needed = alone if alone <= area.height() else needed
        if self._gives_way and area is not None and needed > area.height():
            least = layout.totalMinimumHeightForWidth(area.width())
            needed = least if least <= area.height() else needed
        self.setMinimumHeight(needed)
