"""Pictures and files from the clipboard, a drop or a dialog, as samples."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap

from verifier_app.errors import UserError
from verifier_app.ink.files import is_drawing
from verifier_app.store.cases import case_among
from verifier_app.ui.models.drawing_files import read_drawing
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.samples import DrawnSource, FileSource, PastedSource, Source
from verifier_app.ui.picture_files import coded
from verifier_app.ui.work import start

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
    """Turns clipboard, drops and files into samples; nothing is decoded in the event loop."""

    case_wanted = Signal(str)
    """A case was opened, dropped or pasted: it is no sample, but holds some."""
    opened = Signal(list)
    """Carries the paths of files that were asked for."""
    refused = Signal(str)
    """Carries a sentence about a file that cannot be used."""
    _encoded = Signal(int, object)
    _read = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Callable[[Sequence[Source]], None]] = {}
        self._encoded.connect(self._on_encoded)
        self._read.connect(self._on_read)

    def open(self, paths: Sequence[str], take: Callable[[Sequence[Source]], None]) -> None:
        """Call `take` with files as samples: pictures as they are, drawings as strokes.

        At once, or when the strokes are read; files without any are told by `refused`. A case
        among them is told by `case_wanted`, and nothing else of them is taken.
        """
        case = case_among(paths)
        if case is not None:
            self.case_wanted.emit(case)
            return
        if paths:
            self.opened.emit(list(paths))
        if any(map(is_drawing, paths)):
            number = self._wait(take)
            start(partial(_read, tuple(paths), number, self._read.emit))
        elif paths:
            take([FileSource.named(path) for path in paths])

    def read(self, mime: QMimeData | None, take: Callable[[Sequence[Source]], None]) -> bool:
        """Call `take` with the samples in `mime`, at once or when they are encoded.

        Returns:
            Whether there is anything to take.
        """
        if mime is None or not can_take(mime):
            return False
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.open(files, take)
            return True
        for name in READY_MADE:
            if mime.hasFormat(name):
                take([PastedSource(bytes(mime.data(name).data()), self._name())])
                return True
        data = mime.imageData()
        # what this program copied itself comes back as it was given
        image = data.toImage() if isinstance(data, QPixmap) else QImage(data)
        if image.isNull():
            return False
        number = self._wait(take)
        start(partial(_encode, image, number, self._encoded.emit))
        return True

    def read_clipboard(self, take: Callable[[Sequence[Source]], None]) -> bool:
        """The same with what the clipboard holds."""
        return self.read(QGuiApplication.clipboard().mimeData(), take)

    def _wait(self, take: Callable[[Sequence[Source]], None]) -> int:
        number = next(self._numbers)
        self._waiting[number] = take
        return number

    def _on_read(self, number: int, sources: list[Source], problems: list[str]) -> None:
        take = self._waiting.pop(number)
        if sources:
            take(sources)
        for problem in problems:
            self.refused.emit(problem)

    def _on_encoded(self, number: int, data: bytes) -> None:
        take = self._waiting.pop(number)
        if data:
            take([PastedSource(data, self._name())])

    def _name(self) -> str:
        return translate("Sample", "Pasted picture")


def _read(
    paths: tuple[str, ...], number: int, done: Callable[[int, list[Source], list[str]], None]
) -> None:
    """Read the drawings among files, and hand all of them over."""
    sources: list[Source] = []
    problems = []
    for path in paths:
        try:
            if is_drawing(path):
                sources.append(DrawnSource(read_drawing(path), Path(path).name))
            else:
                sources.append(FileSource.named(path))
        except UserError as error:
            problems.append(in_own_words(str(error)))
    done(number, sources, problems)


def _encode(image: QImage, number: int, done: Callable[[int, bytes], None]) -> None:
    """Hand an image over as PNG; quickly rather than small, as quality is meant there."""
    done(number, coded(image, "png", quality=100))
