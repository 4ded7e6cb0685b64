"""Asking for files of pictures and drawings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.types import DRAWING_ENDINGS, PICTURE_ENDINGS

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
PICTURES = " ".join(f"*{ending}" for ending in PICTURE_ENDINGS)
DRAWINGS = " ".join(f"*{ending}" for ending in DRAWING_ENDINGS)


def ask_for_samples(
    bench: Workbench, title: str, take: Callable[[list[str]], None], *, many: bool
) -> None:
    """Ask for files and hand them to `take`; the dialog shows where samples were opened last."""
    from verifier_app.ui.sample_dialog import SampleDialog

    filters = (
        translate("Open", "Pictures and drawings ({0})").format(f"{PICTURES} {DRAWINGS}"),
        translate("Open", "Drawings with time and pressure ({0})").format(DRAWINGS),
        translate("Open", "All files (*)"),
    )
    dialog = SampleDialog(
        bench.theme, bench.comparison.engine, title, filters, bench.window.front, many=many
    )
    dialog.setDirectory(bench.last_folder)

    def chosen(paths: list[str]) -> None:
        bench.keep_folder_of(paths[0])
        take(paths)

    dialog.filesSelected.connect(chosen)
    bench.doing.open_dialog(dialog)
