"""What Qt's file dialogs remember of a person's folders: nothing outside the program's own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from verifier_app.store.paths import settings_file

GROUP = "FileDialog"


class DialogMemory:
    """Keeps folders that were visited out of what Qt keeps for all programs of the person.

    Every file dialog, also one of the system's, writes them when it closes. On Linux they go into
    a file beside the settings instead, which is empty at each start. The registry of Windows and
    the preferences of macOS cannot be moved; there `forget` puts back what was there before.
    """

    def __init__(self) -> None:
        own = settings_file().parent
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(own))
        kept = _kept()
        file = Path(kept.fileName())
        self._own = file if file.parent == own else None
        self._before = {key: kept.value(key) for key in kept.allKeys() if key.startswith(GROUP)}
        if self._own is not None:
            self._before.clear()
            self.forget()  # what is left of a program that ended too early

    def forget(self) -> None:
        """Forget the folders of this program's dialogs."""
        kept = _kept()
        kept.remove(GROUP)
        for key, value in self._before.items():
            kept.setValue(key, value)
        kept.sync()
        if self._own is not None:
            with suppress(OSError):  # where nothing can be removed, nothing was kept either
                self._own.unlink(missing_ok=True)


def _kept() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
