"""Writing pictures to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSaveFile
from PySide6.QtGui import QImageWriter

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def write_picture(image: QImage, path: str) -> None:
    """Write a PNG file: whole, or not at all.

    Raises:
        OSError: The place cannot be written.
    """
    file = QSaveFile(path)
    done = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not (done and QImageWriter(file, QByteArray(b"png")).write(image) and file.commit()):
        raise OSError(file.errorString())
