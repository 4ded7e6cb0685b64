"""Whether controls are for a finger: as the person chose, or as the window is pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputDevice, QPointerEvent

from verifier_app.ui.widgets.screen_watch import ScreenWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from verifier_app.ui.theme import Theme

_KIND = QEvent.Type
ENDS = (_KIND.MouseButtonRelease, _KIND.TouchEnd)
"""What tells the hand: after the press, so that nothing moves under it."""
_DEVICE = QInputDevice.DeviceType


def touch_at_first(choice: str) -> bool:
    """Whether controls are for a finger before the first press.

    Args:
        choice: `auto`, `on` or `off`; `auto` says yes where a touch screen is all there is.
    """
    if choice != "auto":
        return choice == "on"
    kinds = {device.type() for device in QInputDevice.devices()}
    return _DEVICE.TouchScreen in kinds and not kinds & {_DEVICE.Mouse, _DEVICE.TouchPad}


class TouchWatch(ScreenWatch):
    """Gives a window's controls the size for the hand that uses it."""

    def __init__(self, theme: Theme, window: QWidget, choice: str) -> None:
        super().__init__(window)
        self._theme = theme
        self._choice = choice
        window.installEventFilter(self)
        self.watch()

    def choose(self, choice: str) -> None:
        """Follow `choice` from now on: `auto`, `on` or `off`."""
        self._choice = choice
        self._theme.make_for_touch(touch=touch_at_first(choice))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what presses the window."""
        if watched is self._window:
            if event.type() == _KIND.Show:
                self.watch()
        elif self._choice == "auto" and event.type() in ENDS and isinstance(event, QPointerEvent):
            kind = event.deviceType()
            # a pen points as finely as a mouse, but is often held where there is none: it says nothing
            if kind in (_DEVICE.TouchScreen, _DEVICE.Mouse, _DEVICE.TouchPad):
                touch = kind == _DEVICE.TouchScreen
                QTimer.singleShot(0, self, lambda: self._theme.make_for_touch(touch=touch))
        return False
