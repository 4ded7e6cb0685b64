"""The ring around what has the keyboard's focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMainWindow, QMenuBar, QWidget

from verifier_app.ui.widgets.draw_pad import DrawPad
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

ON_PAPER = (DrawPad, PictureView)
OUT = 3.0


class FocusRing(QFocusFrame):
    """2 px `accent` outside the widget in focus; on paper with a dark line inside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(edge, 7, 7)
            if isinstance(self.widget(), ON_PAPER):
                painter.setPen(QPen(self._theme.colour("paper_text"), 1))
                painter.drawRoundedRect(edge.adjusted(1.5, 1.5, -1.5, -1.5), 5.5, 5.5)


class FocusRings(QObject):
    """Moves the ring of one window with the focus.

    A click does not show it; every way of the keyboard does.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.ring: FocusRing | None = FocusRing(theme)
        self.ring.setParent(window)
        self.ring.hide()
        # A focus frame changes parents; it must not outlive its Python half.
        self.ring.destroyed.connect(self._stop)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self.ring is None:
            return
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        no_ring = clicked or isinstance(now, QMenuBar | QMainWindow)
        if now is not None and now.window() is self._window and not no_ring:
            self.ring.setWidget(now)
        else:
            self.ring.setWidget(None)  # type: ignore[arg-type]

    def _stop(self) -> None:
        self.ring = None
