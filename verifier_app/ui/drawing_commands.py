"""Saving what was drawn: as InkML or SVG with every stroke, or as a picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from verifier_app.errors import UserError
from verifier_app.ink.files import write
from verifier_app.ui.models.samples import DrawnSource
from verifier_app.ui.picture_files import write_picture
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.ink_painter import draw_ink
from verifier_app.ui.work import start

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.types import Ink
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
LONG_SIDE = 1600
"""Pixels of a saved picture; the margin around the ink is a twentieth of it."""


class DrawingCommands(QObject):
    """Saves the drawing of the pane in use."""

    saved = Signal(str, bool)
    """A file's path, and whether it was written; in the window's thread."""
    _written = Signal(int, str, object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._written.connect(self._on_written)
        bench.commands["save_drawing"].triggered.connect(self._ask_where)
        comparison = bench.comparison
        for model in (comparison.questioned, comparison.references):
            model.changed.connect(self.refresh)
            model.selection_changed.connect(self.refresh)
        for pane in (bench.page.questioned, bench.page.references):
            pane.focused.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Only a drawing can be saved."""
        self._bench.commands["save_drawing"].setEnabled(
            self._bench.page.active.model.ink is not None
        )

    def save(self, path: str) -> None:
        """Write the drawing, in the form that the ending names; the event loop does not wait."""
        current = self._bench.page.active.model.current
        if current is not None and isinstance(current.source, DrawnSource):
            source = current.source
            start(partial(_write, source.ink, path, partial(self._written.emit, source.key)))

    def _ask_where(self) -> None:
        folder = self._bench.last_folder
        kinds = {
            ".inkml": translate("Drawing", "InkML, with time and pressure (*.inkml)"),
            ".svg": translate("Drawing", "SVG, with time and pressure (*.svg)"),
            ".png": translate("Drawing", "Picture (*.png)"),
        }
        path = ask_where(
            self._bench.theme,
            self._bench.window.front,
            translate("Drawing", "Save drawing"),
            str(Path(folder) / (translate("Drawing", "Drawing") + ".inkml")),
            kinds,
        )
        if path:
            self.save(path)

    def _on_written(self, drawn: int, path: str, problem: OSError | UserError | None) -> None:
        if problem is None:
            self._bench.cases.kept_drawings.add(drawn)
        self._bench.status.say_saved(path, problem)
        self.saved.emit(path, problem is None)


def _write(ink: Ink, path: str, done: Callable[[str, OSError | UserError | None], None]) -> None:
    """Write a drawing, whole or not at all, and tell."""
    problem: OSError | UserError | None = None
    try:
        if Path(path).suffix.lower() == ".png":
            write_picture(_picture(ink), path)
        else:
            write(ink, path)
    except (OSError, UserError) as error:
        problem = error
    done(path, problem)


def _picture(ink: Ink) -> QImage:
    """The drawing, dark on white, with a margin."""
    from verifier_app.ink.strokes import bounds

    left, top, right, bottom = bounds(ink)
    wide, high = max(right - left, 1.0), max(bottom - top, 1.0)
    inner, margin = LONG_SIDE * 0.9, LONG_SIDE * 0.05
    scale = inner / max(wide, high)
    # a line that is nearly level still needs some height to be seen in
    width, height = (max(side * scale, inner / 8) + 2 * margin for side in (wide, high))
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        room = QRectF(margin, margin, width - 2 * margin, height - 2 * margin)
        draw_ink(painter, ink, room, QColor("#191919"))
    return image
