"""Starts the window: the engine first, then an outline, then what fills it."""

from __future__ import annotations

import gc
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from verifier_app.choices import Profile
    from verifier_app.store.settings import Settings
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.tokens import Tokens
    from verifier_app.ui.window import MainWindow
    from verifier_app.ui.workbench import Workbench

DESKTOP_FILE = "io.github.verifier_app.Verifier"
"""The menu entry's name on Linux: a window without it has no icon under Wayland."""
OPENCV_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
"""Set by `import cv2` in a parent process; they name the wrong Qt."""


def main(
    files: Sequence[str] = (),
    *,
    profile: Profile | None = None,
    operating_point: str | None = None,
) -> int:
    """Open the window and run it until it is closed.

    Args:
        files: Pictures to load: the first questioned, the others references.
        profile: Chosen at the start, as if in the window; None: what was chosen last.
        operating_point: Likewise.

    Returns:
        The exit code of the process.
    """
    for name in OPENCV_QT_VARIABLES:
        os.environ.pop(name, None)
    # Python's own handler would wait for the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from verifier_app.ui.engine_link import EngineLink

    link = EngineLink()
    link.start()
    from verifier_app.errors import StoreError
    from verifier_app.store.settings import (
        LANGUAGE,
        OPERATING_POINT,
        PROFILE,
        THEME,
        WINDOW_GEOMETRY,
        Settings,
    )
    from verifier_app.ui.application import Application
    from verifier_app.ui.garbage import BetweenEvents
    from verifier_app.ui.languages import use_language

    application = Application(sys.argv[:1])
    BetweenEvents(application)
    application.setApplicationName("verifier-app")
    settings = Settings()
    for setting, value in ((PROFILE, profile), (OPERATING_POINT, operating_point)):
        if value is not None:
            try:
                settings.set(setting, value)
            except StoreError as error:  # the choice holds all the same
                settings.notice = str(error)
    use_language(application, settings.get(LANGUAGE))
    tokens = first_colours(application, settings.get(THEME))
    window = first_window(tokens, settings.get(WINDOW_GEOMETRY))
    watch(window, link)
    window.painted.connect(lambda: fill(window, link, settings, files))
    window.show()
    code = application.exec()
    link.close()
    application.dialogs.forget()
    return code


def first_window(tokens: Tokens, kept: str) -> MainWindow:
    """A window where it was left (`kept`), as far as the screen of today shows it whole."""
    from PySide6.QtGui import QGuiApplication

    from verifier_app.ui.window import MainWindow

    window = MainWindow(tokens, kept)
    # a window that is not shown yet tells the first screen wherever it was left
    # (and tests that asked windows for theirs crashed when these were gone)
    own = QGuiApplication.screenAt(window.geometry().center()) if kept else None
    window.fit((own or QGuiApplication.primaryScreen()).availableGeometry())
    return window


def watch(window: MainWindow, link: EngineLink) -> None:
    """Have `window` show what nobody else catches, and that its engine does not live."""
    from verifier_app.ui.crashes import Crashes

    crashes = Crashes(window)
    crashes.install()
    window.painted.connect(lambda: crashes.follow(link))


def fill(
    window: MainWindow, link: EngineLink, settings: Settings, files: Sequence[str]
) -> Workbench:
    """Build the content of a window that has been painted, and load `files`."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtGui import QGuiApplication, QIcon

    from verifier_app.store.paths import resource
    from verifier_app.store.settings import (
        MOTION,
        OPERATING_POINT,
        PROFILE,
        THEME,
        TOUCH,
        WELCOME,
    )
    from verifier_app.ui.application import Application
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.engine_words import in_own_words
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.touch import touch_at_first
    from verifier_app.ui.workbench import Workbench

    # Every position of pen and mouse, not only the last one before a paint.
    attributes = Qt.ApplicationAttribute
    QCoreApplication.setAttribute(attributes.AA_CompressHighFrequencyEvents, on=False)
    QCoreApplication.setAttribute(attributes.AA_CompressTabletEvents, on=False)
    still = settings.get(MOTION) == "none"
    touch = touch_at_first(settings.get(TOUCH))
    theme = Theme(settings.get(THEME), still=still, touch=touch)  # type: ignore[arg-type]
    theme.apply()
    QGuiApplication.setDesktopFileName(DESKTOP_FILE)
    window.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    comparison = Comparison(link)
    # what belongs to no window would outlive it, through what it calls
    for own in (link, theme, comparison):
        own.setParent(window)
    comparison.profile = settings.get(PROFILE)  # type: ignore[assignment]
    comparison.operating_point = settings.get(OPERATING_POINT)
    bench = Workbench(window, theme, link, comparison, settings)
    warm_up(bench)
    if settings.notice:
        bench.status.say(in_own_words(settings.notice), warning=True)
    if files:
        bench.open_files(files)
    elif settings.get(WELCOME) == "show":
        bench.keep(WELCOME, "done")
        bench.doing.show_welcome()
    application = QCoreApplication.instance()
    if isinstance(application, Application):
        application.files.give_to(bench.open_files)
        bench.recent.forgotten.connect(application.dialogs.forget)
    return bench


def renew(bench: Workbench) -> None:
    """Put a new window in place of one, as after a new start but with the table as it is.

    The person's language changes all texts at once this way. The engine is a new one, too: what
    the former was asked is nobody's any more.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from verifier_app.store.settings import LANGUAGE, THEME
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.languages import use_language
    from verifier_app.ui.settings_dialog import SettingsDialog
    from verifier_app.ui.window import MainWindow

    gc.unfreeze()  # what the former window leaves is to be found again
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings, lay_out = bench.settings, kept_table(bench)
    had_settings = any(own.isVisible() for own in bench.window.findChildren(SettingsDialog))
    use_language(application, settings.get(LANGUAGE))
    link = EngineLink()
    tokens = first_colours(application, settings.get(THEME))
    window = MainWindow(tokens, bench.window.kept_geometry())
    watch(window, link)
    link.start()  # not before: a thread keeps the hooks it began with, and these a former window

    def fill_and_lay_out() -> None:
        renewed = fill(window, link, settings, ())
        lay_out(renewed)
        if had_settings:
            renewed.commands["settings"].trigger()
            for own in renewed.window.findChildren(SettingsDialog):
                own.language.setFocus()  # where it was chosen; others may be tried
        QTimer.singleShot(0, gc.collect)  # before what is there is kept for good

    window.painted.connect(fill_and_lay_out)
    window.show()
    bench.window.may_close = lambda: True  # what is on its table goes on in the new one
    bench.window.close()
    bench.window.deleteLater()


def kept_table(bench: Workbench) -> Callable[[Workbench], None]:
    """What lies on the table of a window, as a function that lays it out in another."""
    shown, notes, gallery = bench.shown, bench.report.notes, bench.gallery
    in_file, opened_case = bench.cases.in_file, bench.cases.opened_case
    kept_drawings, file = bench.cases.kept_drawings, bench.cases.file
    compared, ranked = bench.comparison.kept(), bench.ranking.questioned.kept()
    place, seed = gallery.path, gallery.seed
    tuning = bench.tuning_page.model if "fine-tune" in bench.pages_built else None
    result = None if tuning is None else tuning.result
    verdict = "" if tuning is None else tuning.verdict
    runs = None if tuning is None or not tuning.queue.runs else tuning.kept()
    step = "data" if tuning is None else tuning.step
    data, looked_at = ("", None) if tuning is None else (tuning.data.place, tuning.data.profile)
    wanted = {} if tuning is None else tuning.options.request()
    name = "" if tuning is None else tuning.options.chosen_name

    def lay_out(other: Workbench) -> None:
        other.cases.opened_case = opened_case
        other.cases.kept_drawings = kept_drawings
        compared(other.comparison)
        ranked(other.ranking.questioned)
        other.report.notes, other.cases.in_file = notes, in_file
        other.cases.file = file
        other.gallery.seed = seed
        if place:
            other.gallery.open(place)
        if runs is not None:
            runs(other.tuning_page.model)
        if data:
            other.tuning_page.model.options.take_over(wanted, name)
            other.tuning_page.model.data.choose(data, looked_at)
        if result is not None:
            other.tuning_page.model.show_again(result.event, verdict)
        if runs is not None:
            other.tuning_page.model.show(step)
        other.show_page(shown)

    return lay_out


def warm_up(bench: Workbench) -> None:
    """Import what the first stroke and the other pages need, so that none is kept waiting."""
    from verifier_app.ui.qt_types import QtTypes

    def import_pages() -> None:
        pages = ("references", "batch", "gallery", "library", "tuning")
        parts = ("ui.models.fine_tuning", "ui.references.set_card")
        names = (*parts, *(f"ui.{name}.page" for name in pages))
        bench.build_ahead(in_a_thread(names))

    in_a_thread(("ink.strokes",))
    QtTypes(bench).made.connect(import_pages)


def in_a_thread(names: Sequence[str]) -> Callable[[], bool]:
    """Import modules of this package, and tell whether they are there."""

    def work() -> None:
        for name in names:
            importlib.import_module(f"verifier_app.{name}")

    thread = threading.Thread(target=work, name="warming", daemon=True)
    thread.start()
    return lambda: not thread.is_alive()


def first_colours(application: QApplication, choice: str) -> Tokens:
    """Colours of the outline; `Theme` asks the system properly a moment later."""
    from verifier_app.ui.tokens import DARK, LIGHT

    by_system = application.palette().window().color().lightness() < 128
    return DARK if choice == "dark" or (choice == "system" and by_system) else LIGHT
