"""Pictures and files from the clipboard or a drop, as samples."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMimeData,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter

from verifier_app.store.cases import case_among
from verifier_app.ui.models.samples import FileSource, PastedSource, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate
READY_MADE = ("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/webp", "application/pdf")
"""Formats whose bytes are taken as they are: nothing is decoded in the window."""


def can_take(mime: QMimeData | None) -> bool:
    """Whether `mime` holds a picture or local files."""
    if mime is None:
        return False
    files = any(url.isLocalFile() for url in mime.urls())
    return files or mime.hasImage() or any(mime.hasFormat(name) for name in READY_MADE)


class SourceReader(QObject):
    """Turns clipboard and drops into samples; encodes pictures beside the event loop."""

    case_wanted = Signal(str)
    """A case was dropped or pasted: it is no sample, but holds some."""
    _encoded = Signal(int, QByteArray)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int, Callable[[Sequence[Source]], None]] = {}
        self._encoded.connect(self._on_encoded)

    def read(self, mime: QMimeData | None, take: Callable[[Sequence[Source]], None]) -> bool:
        """Call `take` with the samples in `mime`, at once or when they are encoded.

        Returns:
            Whether there is anything to take.
        """
        if mime is None or not can_take(mime):
            return False
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        case = case_among(files)
        if case is not None:
            self.case_wanted.emit(case)
            return True
        if files:
            take([FileSource(path) for path in files])
            return True
        for name in READY_MADE:
            if mime.hasFormat(name):
                take([PastedSource(bytes(mime.data(name).data()), self._name())])
                return True
        image = QImage(mime.imageData())
        if image.isNull():
            return False
        number = len(self._waiting) + 1
        self._waiting[number] = take
        QThreadPool.globalInstance().start(_Encoding(image, number, self._encoded.emit))
        return True

    def _on_encoded(self, number: int, data: QByteArray) -> None:
        take = self._waiting.pop(number, None)
        if take is not None and not data.isEmpty():
            take([PastedSource(bytes(data.data()), self._name())])

    def _name(self) -> str:
        return translate("Sample", "Pasted picture")


class _Encoding(QRunnable):
    """Writes one image as PNG."""

    def __init__(self, image: QImage, number: int, done: Callable[[int, QByteArray], None]) -> None:
        super().__init__()
        self._image = image
        self._number = number
        self._done = done

    def run(self) -> None:
        """Encode and hand over; quickly rather than small."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"png"))
        writer.setCompression(1)
        writer.write(self._image)
        buffer.close()
        self._done(self._number, data)
