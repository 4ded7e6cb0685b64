"""The status bar: engine, device and why, model, operating point, last duration, offline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, QTime, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.models.saving import not_saved, saved
from verifier_app.ui.widgets.labels import ElidedLabel, IconLabel, label, rule
from verifier_app.ui.window import STATUS

if TYPE_CHECKING:
    from verifier_app.errors import UserError
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
MESSAGE_MS = 8000
SPIN_MS = 80
HISTORY = 100


class StateDot(QWidget):
    """A dot in the colour of a token, or a turning ring while something starts."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._token = "text3"
        self._angle = 0
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(SPIN_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(12, 12)
        theme.changed.connect(self.update)

    def show_state(self, token: str, *, busy: bool) -> None:
        """Draw the dot, or the ring where `busy`."""
        self._token = token
        if busy and not self._theme.reduced_motion:
            self._timer.start()
        else:
            self._timer.stop()
        self._busy = busy
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw dot or ring."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(6, 6)
            if self._busy:
                ring = QRectF(1, 1, 10, 10)
                painter.setPen(QPen(self._theme.colour("line"), 2))
                painter.drawEllipse(ring)
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.drawArc(ring, -self._angle * 16, 110 * 16)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour(self._token))
                painter.drawEllipse(centre, 4, 4)

    def _turn(self) -> None:
        self._angle = (self._angle + 30) % 360
        self.update()


class Section(QWidget):
    """A line, an icon and a fact; hidden while the fact is not known."""

    def __init__(self, theme: Theme, icon_name: str, text: ElidedLabel) -> None:
        super().__init__()
        self._text = text
        self._gives = False
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(rule(vertical=True))
        row.addSpacing(4)
        if icon_name:
            row.addWidget(IconLabel(theme, icon_name, "text2", 15))
        row.addWidget(text)
        self.hide()

    @property
    def text(self) -> str:
        """The fact shown."""
        return self._text.whole

    def show_text(self, text: str) -> None:
        """Show a fact; nothing hides the section."""
        self._text.show_text(text)
        self.setVisible(bool(text) and not self._gives)

    def give_way(self, *, gives: bool) -> None:
        """Leave the room to something else, or take it again."""
        self._gives = gives
        self.setVisible(bool(self.text) and not gives)


class StatusBar(QFrame):
    """One line that never moves; messages take the engine's place for 8 seconds."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("bar", "status")
        self.setFixedHeight(theme.fonts.px(STATUS))
        self.setAccessibleName(translate("Status", "Status"))
        self._theme = theme
        self._engine = ("", "text3", False)
        self.history: list[tuple[QTime, str]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MESSAGE_MS)
        self._timer.timeout.connect(self._show_engine)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._dot = StateDot(theme)
        self._triangle = IconLabel(theme, "warning", "warn_icon", 14)
        self._triangle.hide()
        self.engine = ElidedLabel(theme, "small", "text2")  # what to do stands at the end
        row.addWidget(self._dot)
        row.addWidget(self._triangle)
        row.addWidget(self.engine)
        self.device = self._section(row, "chip")
        self.model = self._section(row, "models")
        self.point = self._section(row, "")
        row.addStretch(1)
        self.duration = label(theme, "small", "text2")
        row.addWidget(self.duration)
        row.addSpacing(4)
        row.addWidget(rule(vertical=True))
        row.addSpacing(4)
        row.addWidget(IconLabel(theme, "lock", "text2", 14))
        offline = label(theme, "small", "text2", text=translate("Status", "Offline"))
        offline.setToolTip(translate("Status", "This program never opens a network connection."))
        row.addWidget(offline)

    def show_engine(self, text: str, token: str, *, busy: bool) -> None:
        """What the engine is doing."""
        self._engine = (text, token, busy)
        if not self._timer.isActive():
            self._show_engine()

    def say(self, text: str, name: str = "", *, warning: bool = False) -> None:
        """Show a message for 8 seconds; it stays in the history.

        Where it has no room the facts beside it make some; `name`, which stands in it, is shortened
        before any other word.
        """
        self.history.append((QTime.currentTime(), text))
        del self.history[:-HISTORY]
        self._timer.start()
        self._triangle.setVisible(warning)
        self._dot.setVisible(not warning)
        self.engine.show_text(text, name=name)
        self._make_room()

    def take_back(self, text: str) -> None:
        """Show a message no longer, if it is still there: it does not hold any more."""
        if self._timer.isActive() and self.engine.whole == text:
            self._timer.stop()
            self._show_engine()

    def say_saved(
        self, path: str, trouble: OSError | UserError | None = None, note: str = ""
    ) -> None:
        """Say that a file was saved, and a note; or why it was not."""
        name = Path(path).name
        if trouble is None:
            self.say(numbers.sentences((saved(name), note)), name)
        else:
            self.say(not_saved(name, trouble), name, warning=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a message its room."""
        super().resizeEvent(event)
        self._make_room()

    def _show_engine(self) -> None:
        text, token, busy = self._engine
        self.engine.show_text(text)
        self._triangle.hide()
        self._dot.show()
        self._dot.show_state(token, busy=busy)
        self._make_room()

    def _make_room(self) -> None:
        """Take away the facts beside a message that would be cut, as long as it is there."""
        self._let_facts(give_way=False)
        if self._timer.isActive() and self.sizeHint().width() > self.width():
            self._let_facts(give_way=True)

    def _let_facts(self, *, give_way: bool) -> None:
        for own in (self.device, self.model, self.point):
            own.give_way(gives=give_way)
        self.duration.setVisible(not give_way)

    def _section(self, row: QHBoxLayout, icon_name: str) -> Section:
        made = Section(self._theme, icon_name, self._label())
        row.addWidget(made)
        return made

    def _label(self) -> ElidedLabel:
        return ElidedLabel(self._theme, "small", "text2", Qt.TextElideMode.ElideRight)
