"""Starts the window: the engine first, so that it loads while the window is built."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

OPENCV_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
"""Set by `import cv2` in a parent process; they name the wrong Qt."""


def main(files: Sequence[str] = ()) -> int:
    """Open the window and run it until it is closed.

    Args:
        files: Pictures to load: the first questioned, the others references.

    Returns:
        The exit code of the process.
    """
    for name in OPENCV_QT_VARIABLES:
        os.environ.pop(name, None)
    from PySide6.QtCore import QCoreApplication, Qt

    # Every position of pen and mouse, not only the last one before a paint.
    attributes = Qt.ApplicationAttribute
    QCoreApplication.setAttribute(attributes.AA_CompressHighFrequencyEvents, on=False)
    QCoreApplication.setAttribute(attributes.AA_CompressTabletEvents, on=False)
    from verifier_app.ui.engine_link import EngineLink

    link = EngineLink()
    link.start()

    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("verifier-app")
    application.setApplicationDisplayName(
        QCoreApplication.translate("Window", "Handwriting comparison")
    )
    from verifier_app.store.settings import OPERATING_POINT, PROFILE, THEME, Settings
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.window import MainWindow

    settings = Settings()
    theme = Theme(settings.get(THEME))  # type: ignore[arg-type]
    theme.apply()
    comparison = Comparison(link)
    comparison.profile = settings.get(PROFILE)  # type: ignore[assignment]
    comparison.operating_point = settings.get(OPERATING_POINT)
    window = MainWindow(theme, link, comparison, settings)
    window.show()
    if settings.notice:
        window.status.say(settings.notice, warning=True)
    if files:
        window.later(lambda: window.open_files(files))
    code = application.exec()
    link.close()
    return code
