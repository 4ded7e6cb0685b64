"""The window itself: its frame, and an outline of the page until that is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from verifier_app.ui.compare import places

if TYPE_CHECKING:
    from verifier_app.ui.tokens import Tokens

LEAST = QSize(480, 360)
FIRST = QSize(1280, 800)
TITLE = 40
"""Height that a desktop takes for the title above a window."""
_MAXIMISED = " maximised"
"""Behind a kept geometry: Qt forgets it with the rest where the screen is another one."""
MENU, STATUS, RAIL, RAIL_NARROW = 32, 28, 72, 52
"""Heights of the bars and widths of the rail, at the system's usual size of letters."""
CARD_RADIUS = 8.0


class MainWindow(QMainWindow):
    """Shows at once where everything will stand; `workbench.Workbench` fills it.

    Importing and building the page takes longer than showing a window, so the first
    paint is an outline in the right colours, and the content follows a moment later.

    Args:
        tokens: Colours of the outline.
        kept: Place and size as `kept_geometry` gave them, or empty.

    Attributes:
        scale: Of the person's letters, once there is content.
        front: What dialogs belong to: a part that is always seen and has the theme's look. The
            window has none of its own, which would be every page's as well (`dress.Dress`).
        may_close: Asked before the window closes; whoever says no closes it later.
    """

    painted = Signal()
    """The window has been painted for the first time."""
    resized = Signal()
    closing = Signal()

    def __init__(self, tokens: Tokens, kept: str = "") -> None:
        super().__init__()
        self._tokens = tokens
        self._is_painted = False
        self._is_filled = False
        self.scale = 1.0
        self.front: QWidget = self
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle(QCoreApplication.translate("Window", "Handwriting comparison"))
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        if kept:
            # a person may have changed the file: what is no geometry changes nothing
            plain = kept.removesuffix(_MAXIMISED).encode("ascii", "ignore")
            found = self.restoreGeometry(QByteArray.fromBase64(QByteArray(plain)))
            if not found and kept.endswith(_MAXIMISED):
                self.fit(
                    QGuiApplication.primaryScreen().availableGeometry()
                )  # what it is when no more maximised
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def fit(self, room: QRect) -> None:
        """Be no larger than the `room` of a screen, and inside: what stood beyond was not seen."""
        if self.isMaximized() or self.isFullScreen():
            return
        self.resize(self.size().boundedTo(room.size() - QSize(0, TITLE)))
        if not self.testAttribute(Qt.WidgetAttribute.WA_Moved):
            return  # the desktop finds a place
        own = self.geometry()
        left = max(room.left(), min(own.left(), room.right() + 1 - own.width()))
        top = max(room.top(), min(own.top(), room.bottom() + 1 - own.height()))
        if own.topLeft() != QPoint(left, top):
            self.setGeometry(left, top, own.width(), own.height())

    def kept_geometry(self) -> str:
        """Place and size, to be restored at the next start."""
        plain = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return plain + _MAXIMISED * self.isMaximized()

    def leave_outline(self) -> None:
        """The content is there: stop painting its outline."""
        self._is_filled = True

    @property
    def is_narrow(self) -> bool:
        """Whether the page has its narrow form."""
        rail = round(RAIL * self.scale)
        return places.form_for(self.width() - rail, self.scale) == "narrow"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outline while there is no content."""
        if self._is_filled:
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            self._draw_outline(painter)
        if not self._is_painted:
            self._is_painted = True
            # Not now: what follows must not keep this paint from the screen.
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the content."""
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell whoever must keep something or end, unless something must be asked first."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _draw_outline(self, painter: QPainter) -> None:
        colours = self._tokens.colours
        width, height = self.width(), self.height()
        painter.fillRect(self.rect(), QColor(colours["app"]))
        rail = RAIL_NARROW if self.is_narrow else RAIL
        margin = places.MARGIN_NARROW if self.is_narrow else places.MARGIN
        head = places.HEAD_NARROW if self.is_narrow else places.HEAD
        right = self.isRightToLeft()
        for left, top, wide, high in (
            (0, 0, width, MENU),
            (0, height - STATUS, width, STATUS),
            (width - rail if right else 0, MENU, rail, height - MENU - STATUS),
        ):
            painter.fillRect(left, top, wide, high, QColor(colours["rail"]))
        body_width = width - rail - 2 * margin
        room = height - MENU - STATUS - head - margin
        form = places.form_for(width - rail)
        found = places.outline(form, body_width, room)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours["line"]), 1))
        painter.setBrush(QColor(colours["surface"]))
        for x, y, wide, high in (found.questioned, found.references, found.finding, found.evidence):
            left = margin + (body_width - x - wide if right else rail + x)
            card = QRectF(left + 0.5, MENU + head + y + 0.5, wide - 1, high - 1)
            painter.drawRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
