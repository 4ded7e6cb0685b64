"""The ring around what has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QMainWindow,
    QMenuBar,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from verifier_app.ui.widgets.draw_pad import DrawPad
from verifier_app.ui.widgets.picture_view import PictureView
from verifier_app.ui.widgets.reference_tile import AddTile, ReferenceTile
from verifier_app.ui.widgets.screen_watch import ScreenWatch

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

IN_A_ROW = (ReferenceTile, AddTile)
"""They have a margin of their own, and their row, which scrolls, would cut a wider ring off."""
ON_PAPER = (DrawPad, PictureView)
GAP, WIDTH = 2, 2
"""Between the widget and its ring, and of the ring, in logical pixels."""
_KIND = QEvent.Type
POINTERS = (_KIND.MouseButtonPress, _KIND.TouchBegin, _KIND.TabletPress, _KIND.DragEnter)


class RingStyle(QProxyStyle):
    """Lets a ring stand clear of its widget, above whatever row the widget is in."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """A row that is hardly higher than its button would cut the ring off, as a mask would."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:  # at an edge it lies on its widget
            return 0
        return super().styleHint(hint, option, widget, returned)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """How far the ring reaches beyond its widget."""
        margins = QStyle.PixelMetric
        if metric in (margins.PM_FocusFrameHMargin, margins.PM_FocusFrameVMargin):
            is_tile = isinstance(widget, QFocusFrame) and isinstance(widget.widget(), IN_A_ROW)
            return 0 if is_tile else GAP + WIDTH
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """2 px `accent` outside the widget in focus; on paper with a dark line inside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._style = RingStyle()
        self.setStyle(self._style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = self._room().adjusted(1, 1, -1, -1)
            painter.setPen(QPen(self._theme.colour("accent"), WIDTH))
            painter.drawRoundedRect(edge, 7, 7)
            own = self.widget()
            if isinstance(own, ON_PAPER) or own.property("kind") == "paper":
                painter.setPen(QPen(self._theme.colour("paper_text"), 1))
                painter.drawRoundedRect(edge.adjusted(1.5, 1.5, -1.5, -1.5), 5.5, 5.5)

    def _room(self) -> QRectF:
        """What the ring fills: no more than is in the window, or it would not be whole."""
        own, window = self.widget(), self.window()
        if isinstance(own, IN_A_ROW):
            return own.ringed()
        return QRectF(self.rect() & window.rect().translated(self.mapFrom(window, QPoint())))


class FocusRings(ScreenWatch):
    """Moves the ring of one window with the focus.

    Whoever uses mouse, finger or pen does not see it, also where a click moves the focus on
    later; the next key shows it again.

    Args:
        theme: Its colours.
        window: Which window.
        pointing: What the person is taken to use before the first event.
    """

    def __init__(self, theme: Theme, window: QWidget, *, pointing: bool = False) -> None:
        super().__init__(window)
        self._pointing = pointing
        self.ring: FocusRing | None = FocusRing(theme)
        self.ring.setParent(window)
        self.ring.hide()
        # A focus frame changes parents; it must not outlive its Python half.
        self.ring.destroyed.connect(self._stop)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.watch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note whether the person points or types."""
        if event.type() in POINTERS:
            self._pointing = True
        elif event.type() == _KIND.KeyPress:
            self.note_typing()
        return False

    def note_typing(self) -> None:
        """The person uses the keyboard: a shortcut says so, whose key the window never sees."""
        self._pointing = False

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        # a window that is being destroyed loses the focus before its ring is gone
        if self.ring is None or not shiboken6.isValid(self._window):
            return
        self.watch()
        pressed = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        no_ring = pressed or self._pointing or isinstance(now, QMenuBar | QMainWindow)
        if now is not None and now.window() is self._window and not no_ring:
            _scroll_to(now)
            self.ring.setWidget(now)
        else:
            self.ring.setWidget(None)  # type: ignore[arg-type]

    def _stop(self) -> None:
        self.ring = None


def _scroll_to(widget: QWidget) -> None:
    """Bring what has the keyboard into sight.

    Qt does so only where the page had the keyboard already, and then too late for the ring, which
    stays hidden where it was out of sight.
    """
    part = widget.parentWidget()
    while part is not None:
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(widget)
        part = part.parentWidget()
