"""Icons from SVG sources, tinted when they are painted.

One source serves both themes and every state: normal in `text2` (or the named token),
disabled at 45 %, checked in `accent`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from verifier_app.store.paths import resource
from verifier_app.ui.tokens import DISABLED_OPACITY

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

DIRECTIONAL = frozenset({"undo", "redo", "chevron-right", "chevron-left", "swap", "restart"})
"""Mirrored where the window reads right to left."""


@cache
def source(name: str) -> str:
    """The SVG text of the icon `name`."""
    return (resource("icons") / f"{name}.svg").read_text(encoding="utf-8")


class TintedEngine(QIconEngine):
    """Draws one SVG source in the theme's colours."""

    def __init__(
        self, name: str, theme: Theme, token: str, on_token: str, *, at_end: bool = False
    ) -> None:
        super().__init__()
        self._at_end = at_end
        self._name = name
        self._theme = theme
        self._token = token
        self._on_token = on_token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`, keeping the square; in a wide one where a line begins, or ends."""
        side, place = min(rect.width(), rect.height()), QRectF(rect)
        square = QRectF(0, 0, side, side)
        square.moveCenter(place.center())
        if rect.width() > side:
            at_right = QGuiApplication.isRightToLeft() != self._at_end
            square.moveLeft(place.right() - side if at_right else place.left())
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * DISABLED_OPACITY)
        draw_icon(painter, square, self._name, self._colour(state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of `size` device pixels."""
        colour = self._colour(state)
        mirrored = QGuiApplication.isRightToLeft()
        key = f"{self._name} {colour} {size.width()} {size.height()} {mode.name} {mirrored} {self._at_end}"
        made = QPixmap()
        if QPixmapCache.find(key, made):
            return made
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        with QPainter(made) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        QPixmapCache.insert(key, made)
        return made

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """The icon, `size` logical pixels large, for a screen of `scale` device pixels for each."""
        made = self.pixmap(size * scale, mode, state)
        made.setDevicePixelRatio(scale)
        return made

    def _colour(self, state: QIcon.State) -> str:
        return self._theme.tokens.colour(self._on_token if state == QIcon.State.On else self._token)

    def clone(self) -> QIconEngine:
        """A second engine of the same icon."""
        return TintedEngine(
            self._name, self._theme, self._token, self._on_token, at_end=self._at_end
        )


def icon(
    name: str, theme: Theme, token: str = "text2", on_token: str = "accent", *, at_end: bool = False
) -> QIcon:
    """The icon `name`, coloured by `token` and, when checked, by `on_token`.

    In a place that is wider than high it stands where a line begins, or `at_end` where it ends.
    """
    return QIcon(TintedEngine(name, theme, token, on_token, at_end=at_end))


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draw the icon `name` in `colour` (`#RRGGBB`) into the square `rect`."""
    renderer = _renderer(name, colour)
    painter.save()
    if name in DIRECTIONAL and QGuiApplication.isRightToLeft():
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, rect)
    painter.restore()


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = source(name).replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))
