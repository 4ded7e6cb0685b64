"""What happens when nobody else caught an error, or when no engine stays alive.

The window goes on, the log gets a line without names, and a dialog shows exactly what it
would copy. It uses no theme and no model of the window: they may be what failed.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

import verifier_app
from verifier_app.engine.defects import LOG_NAME, WINDOW_LOG_NAME, Log, tail
from verifier_app.store.installation import in_one_line
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.widgets.fixed_text import fixed_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.window import MainWindow

translate = QCoreApplication.translate


class CrashDialog(QDialog):
    """Plain words, the text to copy, and how often it happened."""

    def __init__(self, title: str, words: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.times = 1
        said = QLabel(words)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(
            translate(
                "Crash",
                "Nothing is sent anywhere. This is exactly what “Copy” copies; take out of it"
                " what should not be passed on.",
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("tone", "text2")
        self.text = fixed_text(translate("Crash", "What happened"))
        self.text.setPlainText(text)
        self.again = QLabel()
        self.again.setProperty("tone", "text2")
        self.copy = _button(translate("Crash", "Copy"), "outlined")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )
        self.close_button = _button(translate("Dialog", "Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.again, 1)
        self.foot.addWidget(self.copy)
        self.foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for part in (said, hint):
            column.addWidget(part)
        column.addWidget(self.text, 1)
        column.addLayout(self.foot)
        self.resize(640, 420)
        self.close_button.setFocus()

    def count(self) -> None:
        """Something went wrong again while this is shown."""
        self.times += 1
        self.again.setText(translate("Crash", "It went wrong {0} times.").format(self.times))

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """One more button, which closes the dialog."""
        made = _button(text, "outlined")
        made.clicked.connect(act)
        made.clicked.connect(self.accept)
        self.foot.insertWidget(1, made)


class Crashes(QObject):
    """Takes over from Python's own hooks while a window is there.

    Attributes:
        dialog: What was shown last, or None.
        log: The window's log.
    """

    _caught = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: set[str] = set()
        self.dialog: CrashDialog | None = None
        self.log = Log(WINDOW_LOG_NAME)
        self.log.note(f"{verifier_app.__version__} window opened, Qt {qVersion()}")
        # an error of another thread is shown in this one
        self._caught.connect(self._show)

    def install(self) -> None:
        """Catch from now on what nobody else does."""
        sys.excepthook = self.take
        threading.excepthook = lambda own: self.take(own.exc_type, own.exc_value, own.exc_traceback)

    def follow(self, link: EngineLink) -> None:
        """Watch an engine: what becomes of it is logged, and shown where it does not live."""
        link.state_changed.connect(partial(self._on_engine, link))
        self._on_engine(link)

    def take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an error and show it."""
        if error is None or not issubclass(kind, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.log.write(error)
        sys.__excepthook__(kind, error, trace)
        self._caught.emit(crash_text(error))

    def _show(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.count()
            return
        # a widget that cannot be painted fails again as soon as its dialog is closed
        if text in self._shown:
            return
        self._shown.add(text)
        words = translate(
            "Crash",
            "Something went wrong inside the program. The window goes on, and what you drew and"
            " opened is still there; save it as a case before you do anything else.",
        )
        self._open(CrashDialog(translate("Crash", "An error"), words, text, self._window.front))

    def _on_engine(self, link: EngineLink) -> None:
        self.log.note(f"engine: {link.state.name.lower()}")
        if link.state is not EngineState.STOPPED or self.dialog is not None:
            return
        words = translate(
            "Crash",
            "The part of the program that compares stops as soon as it starts, so it was not"
            " started again. What you drew and opened is still there.",
        )
        text = f"{in_one_line(verifier_app.__version__)}\n\n{tail(LOG_NAME)}".rstrip()
        title = translate("Crash", "The engine does not start")
        dialog = CrashDialog(title, words, text, self._window.front)
        dialog.offer(translate("Crash", "Try again"), link.restart)
        self._open(dialog)

    def _open(self, dialog: CrashDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None


def crash_text(error: BaseException) -> str:
    """The traceback of an error, with the person's own folder shortened to `~`."""
    lines = "".join(traceback.format_exception(error)).rstrip()
    text = f"{in_one_line(verifier_app.__version__)}, Qt {qVersion()}\n\n{lines}"
    home = os.path.expanduser("~")  # noqa: PTH111 - of somebody without a folder as well
    return text if home == "/" else text.replace(home, "~")


def _button(text: str, kind: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    return made
