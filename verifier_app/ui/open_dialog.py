"""Asking for files of pictures and drawings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
PICTURES = "*.png *.jpg *.jpeg *.tif *.tiff *.pdf *.bmp *.webp *.gif *.heic *.heif"
DRAWINGS = "*.inkml *.svg"


def ask_for_samples(bench: Workbench, title: str, *, many: bool) -> list[str]:
    """Ask for files; the dialog shows where samples were opened last."""
    from PySide6.QtWidgets import QFileDialog

    from verifier_app.store.settings import LAST_FOLDER

    start = bench.settings.get(LAST_FOLDER) or QDir.homePath()
    filters = ";;".join(
        (
            translate("Open", "Pictures and drawings ({0})").format(f"{PICTURES} {DRAWINGS}"),
            translate("Open", "Drawings with time and pressure ({0})").format(DRAWINGS),
            translate("Open", "All files (*)"),
        )
    )
    if many:
        paths, _ = QFileDialog.getOpenFileNames(bench.window.front, title, start, filters)
    else:
        path, _ = QFileDialog.getOpenFileName(bench.window.front, title, start, filters)
        paths = [path] if path else []
    if paths:
        bench.keep(LAST_FOLDER, str(Path(paths[0]).parent))
    return paths
