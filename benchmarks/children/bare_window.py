"""The least that PySide6 can show: a window with one label. Says `shown` once it is painted."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Label(QLabel):
    """Reports its first paint as the program's window does: right after it."""

    is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and report once."""
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, painted)


def painted() -> None:
    """Say so and end."""
    print("shown", flush=True)
    QApplication.quit()


application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(Label("A label"))
window.show()
application.exec()
