"""Writing pictures to files."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter

from verifier_app.store.atomic import write_atomically

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


def write_picture(image: QImage, path: str) -> None:
    """Write a PNG file: whole, or not at all.

    Raises:
        OSError: The place cannot be written.
    """
    data = coded(image, "png")
    if not data:
        raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM), path)
    write_atomically(Path(path), data)


def coded(image: QImage, kind: str, quality: int = -1) -> bytes:
    """A picture as the bytes of a file of that kind, `png` or `jpeg`; none where it has no pixels."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    writer.write(image)
    buffer.close()
    return bytes(data.data())
