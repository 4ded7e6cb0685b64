"""The theme in force: palette, style sheet, fonts; follows the system and switches live."""

from __future__ import annotations

import os
import sys
from typing import Literal, TypeAlias, get_args

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from verifier_app.ui.dress import Dress
from verifier_app.ui.fonts import Fonts
from verifier_app.ui.reach import FINGER
from verifier_app.ui.stylesheet import style_sheet
from verifier_app.ui.tokens import DARK, DISABLED_OPACITY, LIGHT, Tokens, luminance

Choice: TypeAlias = Literal["system", "light", "dark"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
BETWEEN_MS = 20
"""Room for events between two parts that take other colours unseen."""
SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Colours and fonts for widgets that paint themselves.

    Widgets read `tokens` when they paint and connect `changed` to their `update`.
    `setColorScheme` has no effect on several desktops, so the palette and the style
    sheet are the program's own; the hint is given as well, for window frames.

    Attributes:
        palette: The roles that Qt knows, in the theme's colours.
        sheet: The style sheet in these colours, for what is dressed.
        touch: Whether controls have room for a finger.
    """

    changed = Signal()
    """Colours are others, and everything that is seen has its new look."""
    recoloured = Signal()
    """Palette and style sheet are others; what is dressed and seen follows before `changed`."""
    resized = Signal()
    """Controls are for another hand (`touch`); what is seen has its new look."""

    def __init__(
        self, choice: Choice = "system", *, still: bool = False, touch: bool = False
    ) -> None:
        super().__init__()
        self._still = still
        self.touch = touch
        self.fonts = Fonts.of_system()
        self.choice: Choice = choice
        self.tokens = LIGHT
        self.palette = QPalette()
        self.sheet = ""
        self._has_style = False
        self._seen: list[Dress] = []
        self._frozen: list[QWidget] = []
        self._is_resized = False
        self._late: list[Dress] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)
        self._system_palette = QGuiApplication.palette()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.tokens = self._wanted()

    @classmethod
    def of_paper(cls) -> Theme:
        """Light colours for what is saved to be printed or sent, whatever the window has."""
        made = cls("light")
        made.tokens = LIGHT  # for high contrast the system's colours may be dark
        return made

    def choose(self, choice: Choice) -> None:
        """Use `choice` from now on, in every window."""
        self.choice = choice
        self.apply()

    def keep_still(self, *, still: bool) -> None:
        """Animate nothing from now on, or as the system says."""
        if still != self._still:
            self._still = still
            self.changed.emit()

    def make_for_touch(self, *, touch: bool) -> None:
        """Give controls room for a finger from now on, or the size they are drawn for."""
        if touch != self.touch:
            self.touch = touch
            self._is_resized = True
            self._recolour()

    def reach(self, px: int, around: int = 0) -> int:
        """Height of a control drawn `px` high, or of a bar that is `around` higher than one."""
        drawn = self.fonts.px(px)
        return max(drawn, FINGER + around) if self.touch else drawn

    def apply(self) -> None:
        """Give the application this theme's style, palette, fonts and style sheet."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            message = "a theme needs a QApplication"
            raise TypeError(message)
        QGuiApplication.styleHints().setColorScheme(SCHEMES[self.choice])
        before, self.tokens = self.tokens, self._wanted()
        if not self._has_style:
            # Once: with a style sheet set, the style no longer tells its name.
            application.setStyle(QStyleFactory.create("Fusion"))
            application.setFont(self.fonts.font("body"))
            self._has_style = True
            self._recolour()
        elif self.tokens is not before:
            self._recolour()
        elif not self._frozen:
            self.changed.emit()

    def dress(self, root: QWidget) -> None:
        """Give `root`, and all that is in it, the theme's look from now on."""
        Dress(self, root).put_on()

    def dress_unseen(self, root: QWidget) -> None:
        """Give `root` the theme's look when it is shown, or before that when no event waits."""
        self.put_on_later(Dress(self, root))

    def put_on_later(self, dress: Dress) -> None:
        """Let `dress` follow when no event waits, one after the other."""
        if dress not in self._late:
            self._late.append(dress)
        if not self._turn.isActive():
            self._turn.start(BETWEEN_MS)

    def put_on_next(self, dress: Dress) -> None:
        """Let `dress` follow before anything is drawn again, in a turn of the events' own.

        One part of a window takes up to 40 ms, all of them together more than a stroke may wait.
        """
        if dress not in self._seen:
            self._seen.append(dress)
        window = dress.root.window()
        if window not in self._frozen:
            # else it would be seen half in the old colours
            window.setUpdatesEnabled(False)
            self._frozen.append(window)
        self._turn.start(0)

    def _go_on(self) -> None:
        """One part, or the drawing of all: no two of them in one turn."""
        if self._seen:
            self._put_on(self._seen)
        elif self._frozen:
            self._show_all()
        elif self._late:
            self._put_on(self._late)
        if self._frozen:
            self._turn.start(0)
        elif self._late:
            self._turn.start(BETWEEN_MS)

    @staticmethod
    def _put_on(waiting: list[Dress]) -> None:
        while waiting:
            dress = waiting.pop(0)
            # what it belonged to may be gone, or have been shown meanwhile
            if shiboken6.isValid(dress) and dress.put_on():
                return

    def _show_all(self) -> None:
        """Say that everything seen has its new look, and draw it."""
        if self._is_resized:
            self._is_resized = False
            self.resized.emit()
        self.changed.emit()
        while self._frozen:
            window = self._frozen.pop()
            if shiboken6.isValid(window):
                window.setUpdatesEnabled(True)
                # at once: Qt asks for no drawing of what was to be drawn before it was frozen
                window.repaint()

    def _recolour(self) -> None:
        self.palette = palette_of(self.tokens)
        self.sheet = style_sheet(self.tokens, self.fonts, touch=self.touch)
        QApplication.setPalette(self.palette)
        self.recoloured.emit()
        if not self._frozen:
            self._show_all()

    def colour(self, name: str, opacity: float = 1.0) -> QColor:
        """The token `name` as a colour to paint with."""
        made = QColor(self.tokens.colour(name))
        made.setAlphaF(opacity)
        return made

    @property
    def reduced_motion(self) -> bool:
        """True where the person or the system asks for no animation.

        On Linux only KDE tells Qt; elsewhere there Qt claims it of every desktop.
        """
        tells = sys.platform != "linux" or "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "")
        return self._still or (tells and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General))

    def _wanted(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return tokens_of(self._system_palette)
        by_system = {True: DARK, False: LIGHT}[hints.colorScheme() == Qt.ColorScheme.Dark]
        return {"system": by_system, "light": LIGHT, "dark": DARK}[self.choice]

    def _on_system_changed(self) -> None:
        if self._wanted() is not self.tokens:
            self.apply()


def palette_of(tokens: Tokens) -> QPalette:
    """The roles that Qt knows, from `tokens`."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.colours["app"],
        role.WindowText: tokens.colours["text"],
        role.Base: tokens.colours["surface"],
        role.AlternateBase: tokens.colours["sunken"],
        role.Text: tokens.colours["text"],
        role.PlaceholderText: tokens.colours["text3"],
        role.Button: tokens.colours["surface"],
        role.ButtonText: tokens.colours["text"],
        role.BrightText: tokens.colours["on_accent"],
        role.Highlight: tokens.colours["accent"],
        role.HighlightedText: tokens.colours["on_accent"],
        role.Accent: tokens.colours["accent"],
        role.Link: tokens.colours["accent"],
        role.LinkVisited: tokens.colours["accent"],
        role.ToolTipBase: tokens.colours["text"],
        role.ToolTipText: tokens.colours["surface"],
        role.Light: tokens.colours["surface"],
        role.Midlight: tokens.colours["hover"],
        role.Mid: tokens.colours["line"],
        role.Dark: tokens.colours["line_strong"],
        role.Shadow: tokens.colours["line"],
    }
    palette = QPalette()
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    faded = QColor(tokens.colours["text"])
    faded.setAlphaF(DISABLED_OPACITY)
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, faded)
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """Tokens from the system's own colours, for people who chose high contrast."""
    window = palette.color(QPalette.ColorRole.Window).name().upper()
    base = palette.color(QPalette.ColorRole.Base).name().upper()
    text = palette.color(QPalette.ColorRole.WindowText).name().upper()
    accent = palette.color(QPalette.ColorRole.Highlight).name().upper()
    on_accent = palette.color(QPalette.ColorRole.HighlightedText).name().upper()
    own = DARK if luminance(window) < luminance(text) else LIGHT
    values = dict(own.colours)
    for name in ("app", "rail"):
        values[name] = window
    for name in ("surface", "sunken", "same_soft", "diff_soft", "inc_soft", "warn_soft"):
        values[name] = base
    for name in ("text", "text2", "text3", "line", "line_strong", "inc"):
        values[name] = text
    values.update(accent=accent, on_accent=on_accent, accent_hover=accent)
    return Tokens(dark=own.dark, **values)
