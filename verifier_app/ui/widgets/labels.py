"""Labels and buttons in the styles of the window."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from verifier_app.ui.fonts import REGULAR, Style
from verifier_app.ui.icons import draw_icon, icon
from verifier_app.ui.models import numbers
from verifier_app.ui.reach import Reach

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme


ICON, ICON_GAP = 15, 4
"""Side of a button's icon, and how much wider than that its place beside a text is."""
TIP_LETTERS, WORD_LETTERS = 150, 40
"""A longer line of a tooltip is broken, between words or, in a longer word, after so many."""
FIGURES_END = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)
"""Where figures of a column end in every language, so that digits stand below their own kind."""


def keys_of(shortcut: str) -> str:
    """A shortcut as the menus write it: Strg+K for `Ctrl+K` in German."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def start_of_line() -> Qt.AlignmentFlag:
    """The side where lines begin in the window's language.

    Qt goes by the letters: names of files and figures would begin at the left of an Arabic window.
    """
    right = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def end_of_line() -> Qt.AlignmentFlag:
    """The other side."""
    right = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignLeft if right else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def label(
    theme: Theme, style: Style = "body", tone: str = "text", weight: int = REGULAR, text: str = ""
) -> QLabel:
    """A label in a style and a text colour."""
    made = QLabel(text)
    made.setFont(theme.fonts.font(style, weight))
    made.setProperty("tone", tone)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(start_of_line())
    return made


class Selecting(QObject):
    """Lets the text of a label be selected, and Ctrl+C copy it: in the window it copies the finding."""

    def __init__(self, made: QLabel, flags: Qt.TextInteractionFlag) -> None:
        super().__init__(made)
        self._label = made
        made.setTextInteractionFlags(flags)
        made.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Copying means what is selected here."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._label.hasSelectedText():
            event.setAccepted(event.matches(QKeySequence.StandardKey.Copy))
        return False


def paragraph(
    theme: Theme, style: Style = "small", tone: str = "text2", weight: int = REGULAR, text: str = ""
) -> QLabel:
    """A label that wraps; rich text for words in bold."""
    made = label(theme, style, tone, weight)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setText(text)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    made.setMinimumWidth(40)
    return made


def tip(text: str) -> str:
    """A tooltip with names in it that others gave, letter by letter.

    Qt reads "Smith <b>.png" as markup, and breaks no line of a plain text: the end of a long name
    was off the screen.
    """
    is_wide = max(map(len, text.splitlines()), default=0) > TIP_LETTERS
    if not is_wide and escape(text, quote=False) == text:
        return text
    if is_wide:
        text = re.sub(rf"(\S{{{WORD_LETTERS}}})(?=\S)", "\\1\N{ZERO WIDTH SPACE}", text)
    letters = escape(text, quote=False)
    return f'<p style="white-space: pre-wrap">{letters}</p>'


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a label another text colour."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def rule(*, vertical: bool = False) -> QFrame:
    """A line of one pixel."""
    made = QFrame()
    made.setProperty("rule", True)
    if vertical:
        made.setFixedSize(1, 16)
    else:
        made.setFixedHeight(1)
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are gone from the screen at once."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def card() -> QFrame:
    """A flat card with an edge."""
    made = QFrame()
    made.setProperty("card", True)
    return made


def tool_button(
    theme: Theme, action: QAction, name: str, side: int = 26, *, steps: bool = True
) -> QToolButton:
    """An icon button for `action`; `name` is its icon, and without `steps` two clicks are one."""
    made = _ActionButton(action, steps=steps)
    made.setProperty("kind", "tool")
    made.setIcon(icon(name, theme))
    made.setIconSize(QSize(18, 18))
    Reach(theme, made, side, square=True)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoRaise(True)
    return made


class _ActionButton(QToolButton):
    """Carries the name of its action, which may outlive it."""

    def __init__(self, action: QAction, *, steps: bool) -> None:
        super().__init__()
        self._steps = steps
        self._pressed = -QApplication.doubleClickInterval() - 1
        self.setDefaultAction(action)
        action.changed.connect(self._take_name)
        self._take_name()

    def _take_name(self) -> None:
        action = self.defaultAction()
        self.setAccessibleName(action.toolTip() or action.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be pressed."""
        self._pressed = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as a second click only if the first was here: it may have shown this page."""
        was_here = event.timestamp() - self._pressed <= QApplication.doubleClickInterval()
        if self._steps and was_here:
            super().mouseDoubleClickEvent(event)


class _TextButton(QPushButton):
    """Its icon keeps its distance from the text, and alone stands in the middle."""

    def __init__(self, text: str, *, steps: bool) -> None:
        super().__init__()
        self._steps = steps
        self.setText(text)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count a double click as one: by its second click a button may do another thing."""
        if self._steps:
            super().mouseDoubleClickEvent(event)

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        # Qt's own distance is 4 pixels and cannot be chosen; the icon's place is wider instead
        self.setIconSize(QSize(ICON + (ICON_GAP if text else 0), ICON))


def button(
    theme: Theme,
    text: str,
    name: str = "",
    kind: str = "outlined",
    token: str = "text",
    *,
    icon_last: bool = False,
    steps: bool = False,
) -> QPushButton:
    """A button of `kind` (`primary`, `outlined`, `plain`), with the icon `name` if given.

    With `icon_last` the icon follows the text in the window's direction of reading. One that
    `steps` is pressed by every click, as often as they come.
    """
    made = _TextButton(text, steps=steps)
    made.setProperty("kind", kind)
    made.setFont(theme.fonts.font("small", 500))
    if name:
        tint = "on_accent" if kind == "primary" else token
        made.setIcon(icon(name, theme, tint, tint, at_end=icon_last))
    if icon_last:
        direction = Qt.LayoutDirection
        turned = QGuiApplication.isRightToLeft()
        made.setLayoutDirection(direction.LeftToRight if turned else direction.RightToLeft)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    return made


def set_kind(made: QPushButton, kind: str) -> None:
    """Make another kind of a button; the colour of an icon stays."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().unpolish(made)
        made.style().polish(made)


class IconLabel(QWidget):
    """An icon beside text, in the colour of a token."""

    def __init__(self, theme: Theme, name: str, token: str = "text2", side: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._token = token
        self.setFixedSize(side, side)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, token: str) -> None:
        """Draw another icon."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the icon."""
        with QPainter(self) as painter:
            draw_icon(
                painter, QRectF(self.rect()), self._name, self._theme.tokens.colour(self._token)
            )


class ElidedLabel(QLabel):
    """A label whose text loses its middle where room is short; the tooltip has it `whole`."""

    def __init__(
        self,
        theme: Theme,
        style: Style = "caption",
        tone: str = "text3",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        *,
        keeps_shorter: bool = False,
    ) -> None:
        """With `keeps_shorter` what is beside it gives way before the shorter text is cut."""
        super().__init__()
        self.whole = ""
        self._keeps_shorter = keeps_shorter
        self._shorter = self._name = ""
        self._mode = mode
        self.setFont(theme.fonts.font(style))
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(start_of_line())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def show_text(self, text: str, shorter: str = "", name: str = "") -> None:
        """Show `text`; where it does not fit `shorter`, or without one as much of it as fits.

        Before that a `name` that stands in it loses as much of its middle as is needed.
        """
        self._shorter, self._name = shorter, name
        if self._keeps_shorter:
            self.setMinimumWidth(max(24, self.fontMetrics().horizontalAdvance(shorter) + 2))
        if text != self.whole:
            self.whole = text
            self.updateGeometry()
            self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as the whole text."""
        width = self.fontMetrics().horizontalAdvance(self.whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text again after a change of font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), max(0, self.width())
        # a name may hold line breaks, on some systems
        text = " ".join(self.whole.splitlines())
        # Qt cuts by fractions of a pixel, which are rounded away in the width of a text
        if self._shorter and metrics.elidedText(text, self._mode, room) != text:
            text = self._shorter
        over = metrics.horizontalAdvance(text) - room
        if self._name and over > 0:
            left = max(metrics.horizontalAdvance(self._name) - over, metrics.averageCharWidth() * 9)
            short = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, left)
            text = text.replace(self._name, short, 1)
        shown = metrics.elidedText(text, self._mode, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tip(self.whole) if shown != self.whole else "")


class Segmented(QFrame):
    """Exclusive choices side by side; arrow keys move between them."""

    chosen = Signal(str)
    """Carries the key of the choice that the person made."""

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setProperty("segmented", True)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for key, text in choices:
            made = QToolButton()
            made.setProperty("kind", "segment")
            made.setText(text)
            made.setCheckable(True)
            made.setFont(theme.fonts.font("small", 500))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setAccessibleName(numbers.said_of(name, text))
            made.clicked.connect(lambda _=False, k=key: self.chosen.emit(k))
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def choose(self, key: str) -> None:
        """Show `key` as chosen, where Tab stops; emits nothing."""
        self._buttons[key].setChecked(True)
        # Qt moves the place where Tab stops only with the focus itself
        policy = Qt.FocusPolicy
        for own, made in self._buttons.items():
            made.setFocusPolicy(policy.TabFocus if own == key else policy.NoFocus)

    def button(self, key: str) -> QToolButton:
        """The button of one choice."""
        return self._buttons[key]
