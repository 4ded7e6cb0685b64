"""What the network sees: the views of a sample, as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from verifier_app.ui.widgets.pictures import image_of

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SIDE, SIDE_SMALL = 56, 44
GAP, GAP_SMALL = 6, 4
RADIUS = 3.0
TEXT_GAP = 12


class NetworkStrip(QAbstractButton):
    """The views in a row, ink bright on black in both themes; a click enlarges them.

    Empty, it shows wells of the same size, so that nothing moves when `views` arrive.
    """

    def __init__(self, theme: Theme, owner: str) -> None:
        super().__init__()
        self._theme = theme
        self._owner = owner
        self.views: Sequence[Picture] = ()
        self._pixmaps: list[QPixmap] = []
        self._told: tuple[Sequence[Picture], int, str] | None = None
        self._expected = 4
        self._hint = ""
        self._small = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_views((), expected=4)
        theme.changed.connect(self.update)

    @property
    def side(self) -> int:
        """Side of a view on screen, in logical pixels."""
        return SIDE_SMALL if self._small else SIDE

    @property
    def high(self) -> int:
        """Height of the strip: the words beside the views may need more than these."""
        return self._theme.fonts.px(self.side)

    def choose_size(self, *, small: bool) -> None:
        """Views of 44 instead of 56 pixels."""
        if small != self._small:
            self._small = small
            self._pixmaps = []
            self.updateGeometry()
            self.update()

    def show_views(self, views: Sequence[Picture], *, expected: int, hint: str = "") -> None:
        """Show `views`; while there are none, `expected` wells. `hint` is the last line."""
        if (views, expected, hint) == self._told:
            return  # most news of a comparison changes nothing here
        self._told = (views, expected, hint)
        self._expected, self._hint = expected, hint
        if views is not self.views or not views:
            self.views = views
            self._pixmaps = []
        self.setEnabled(bool(views))
        if views:
            name = translate("NetworkStrip", "What the network sees, {0}: {1} views of 105 by 105")
            if len(views) == 1:
                name = translate("NetworkStrip", "What the network sees, {0}: 1 view of 105 by 105")
            self.setAccessibleName(name.format(self._owner, len(views)))
            self.setToolTip(translate("NetworkStrip", "Show what the network sees, enlarged"))
        else:
            self.setAccessibleName(
                translate("NetworkStrip", "What the network sees, {0}: nothing yet").format(
                    self._owner
                )
            )
            self.setToolTip(translate("NetworkStrip", "Appears with the first stroke or picture"))
        self.update()

    def lines(self) -> list[str]:
        """The text beside the views, title first."""
        title = translate("NetworkStrip", "What the network sees")
        if not self.views and self._hint:
            return [title, self._hint]
        if not self.views:
            return [
                title,
                translate("NetworkStrip", "appears with the"),
                translate("NetworkStrip", "first stroke"),
            ]
        count = len(self.views)
        if count == 1:
            first = translate("NetworkStrip", "1 view of 105 × 105")
            second = self._hint or translate("NetworkStrip", "The whole")
        else:
            first = translate("NetworkStrip", "{0} views of 105 × 105").format(count)
            second = self._hint or translate("NetworkStrip", "Whole, then {0} tiles").format(
                count - 1
            )
        return [title, first] if self._small else [title, first, second]

    def sizeHint(self) -> QSize:
        """A row of views and the text."""
        return QSize(4 * (self.side + self._gap) + 140, self.high)

    def minimumSizeHint(self) -> QSize:
        """The first view at least."""
        return QSize(self.side, self.high)

    @property
    def _gap(self) -> int:
        return GAP_SMALL if self._small else GAP

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the views or the wells, and the text."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = self._shown()
            top = (self.high - self.side) / 2
            for i in range(shown):
                square = QRectF(self._left(i), top, self.side, self.side)
                if self.views:
                    self._draw_view(painter, square, i)
                else:
                    painter.setPen(QPen(self._theme.colour("line"), 1))
                    painter.setBrush(self._theme.colour("sunken"))
                    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
            self._draw_text(painter, shown * (self.side + self._gap) - self._gap + TEXT_GAP)

    def _shown(self) -> int:
        count = len(self.views) or self._expected
        room = (self.width() + self._gap) // (self.side + self._gap)
        return max(1, min(count, room))

    def _left(self, index: int) -> float:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # the whole comes first, but the tiles stand as what is written on them does
            place = index and self._shown() - index
            return self.width() - place * (self.side + self._gap) - self.side
        return index * (self.side + self._gap)

    def _draw_view(self, painter: QPainter, square: QRectF, index: int) -> None:
        ratio = self.devicePixelRatioF()
        if not self._pixmaps or self._pixmaps[0].devicePixelRatio() != ratio:
            self._pixmaps = []
            side = round(self.side * ratio)
            for view in self.views:
                smooth = side < view.width
                kind = Qt.TransformationMode
                pixmap = QPixmap.fromImage(image_of(view)).scaled(
                    side,
                    side,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    kind.SmoothTransformation if smooth else kind.FastTransformation,
                )
                pixmap.setDevicePixelRatio(ratio)
                self._pixmaps.append(pixmap)
        path = QPainterPath()
        path.addRoundedRect(square, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(square.topLeft(), self._pixmaps[index])
        painter.restore()

    def _draw_text(self, painter: QPainter, offset: float) -> None:
        fonts = self._theme.fonts
        room = self.width() - offset
        lines = self.lines()
        title, titles = fonts.font("caption", 500), 1
        painter.setFont(title)
        if room < painter.fontMetrics().horizontalAdvance(lines[0]) * 0.75:
            return
        if painter.fontMetrics().horizontalAdvance(lines[0]) > room:
            # a wide font: two lines of words rather than three dots
            words, break_at = lines[0], lines[0].rfind(" ")
            lines[:1] = [words[:break_at], words[break_at + 1 :]] if break_at > 0 else [words]
            titles = 2 if break_at > 0 else 1
        height = min(fonts.line("caption") + 1, self.high / len(lines))
        top = (self.high - height * len(lines)) / 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0.0 if rtl else offset
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        # absolute: Qt would mirror once more
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for i, line in enumerate(lines):
            painter.setFont(title if i < titles else fonts.font("caption"))
            painter.setPen(self._theme.colour("text2" if i < titles else "text3"))
            row = QRectF(left, top + i * height, room, height)
            text = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(row, align, text)
