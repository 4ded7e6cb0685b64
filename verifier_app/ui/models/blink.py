"""The blinking of two pictures: whose turn it is, how fast, and whether it rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

SLOWEST, USUAL, FASTEST = 0.5, 2.0, 3.0
"""Times a second that each picture comes. More than three flashes a second can harm
(WCAG 2.2, 2.3.1)."""


class Blink(QObject):
    """Shows the questioned sample and the reference in turns.

    Attributes:
        hertz: How often each of them comes in a second.
        shows_reference: Whose turn it is.
        is_paused: The person stopped it.
        is_still: The system asks for no motion: only the person changes the picture.
    """

    changed = Signal()
    """Whose turn it is, or how it goes on, changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hertz = USUAL
        self.shows_reference = False
        self.is_paused = False
        self.is_still = False
        self._is_seen = False
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.toggle)

    @property
    def is_running(self) -> bool:
        """Whether the pictures change by themselves now."""
        return self.timer.isActive()

    def toggle(self) -> None:
        """Show the other one."""
        self.shows_reference = not self.shows_reference
        self.changed.emit()

    def choose_speed(self, hertz: float) -> None:
        """Blink faster or slower, within what does no harm."""
        self.hertz = max(SLOWEST, min(FASTEST, hertz))
        self._run()

    def pause(self, *, paused: bool) -> None:
        """Rest on the picture shown, or go on."""
        self.is_paused = paused
        self._run()

    def keep_still(self, *, still: bool) -> None:
        """Follow the system's wish for no motion."""
        if still != self.is_still:
            self.is_still = still
            self._run()

    def look(self, *, seen: bool) -> None:
        """Blink only while somebody can see it."""
        if seen != self._is_seen:
            self._is_seen = seen
            self._run()

    def _run(self) -> None:
        if self._is_seen and not self.is_paused and not self.is_still:
            interval = round(500.0 / self.hertz)
            if not self.timer.isActive() or self.timer.interval() != interval:
                self.timer.start(interval)
        else:
            self.timer.stop()
        self.changed.emit()
