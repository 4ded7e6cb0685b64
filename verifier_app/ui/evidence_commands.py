"""What the commands of the Evidence card do: choose a view, save and copy its picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication

from verifier_app.ui.compare.evidence_picture import evidence_picture
from verifier_app.ui.models.evidence import VIEWS
from verifier_app.ui.picture_files import write_picture
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.background import Background

if TYPE_CHECKING:
    from verifier_app.ui.models.evidence import View
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class EvidenceCommands(QObject):
    """Connects the commands of the Evidence card of one window."""

    saved = Signal(str, bool)
    """A picture's path, and whether it was written; in the window's thread."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._card = bench.page.evidence
        self._model = bench.comparison.evidence
        group = QActionGroup(self)
        for view in VIEWS:
            action = bench.commands[f"evidence_{view}"]
            group.addAction(action)
            choose = partial(self._choose, view)
            action.triggered.connect(partial(bench.doing.in_compare, choose))
        bench.commands["save_evidence"].triggered.connect(self._ask_where)
        bench.commands["copy_evidence"].triggered.connect(self.copy)
        self._saving = Background(self)
        self._saving.ended.connect(self._on_written)
        self._model.changed.connect(self._refresh)
        self._refresh()

    def copy(self) -> None:
        """Put the picture of the chosen view into the clipboard."""
        if self._is_there():
            QGuiApplication.clipboard().setImage(evidence_picture(self._card, self._model.view))
            self._bench.status.say(translate("Evidence", "The evidence was copied as a picture."))

    def save(self, path: str) -> None:
        """Write the picture of the chosen view as PNG; the event loop does not wait for it."""
        if self._is_there():
            image = evidence_picture(self._card, self._model.view)
            self._saving.run(path, lambda: write_picture(image, path))

    def _is_there(self) -> bool:
        """Whether the chosen view is of the samples as they are now; where not, that is said."""
        if self._model.shows(self._model.view):
            return True
        text = translate(
            "Evidence",
            "The evidence is not there yet for the samples as they are now. Open Evidence, and try"
            " again when it shows them.",
        )
        self._bench.status.say(text, warning=True)
        return False

    def _choose(self, view: View) -> None:
        self._model.choose(view)
        if not self._card.is_open:
            self._bench.page.toggle_evidence()

    def _refresh(self) -> None:
        commands, model = self._bench.commands, self._model
        commands[f"evidence_{model.view}"].setChecked(True)
        for key in ("save_evidence", "copy_evidence"):
            commands[key].setEnabled(not model.is_empty)

    def _ask_where(self) -> None:
        if not self._is_there():
            return
        folder = self._bench.last_folder
        name = translate("Evidence", "Evidence") + ".png"
        path = ask_where(
            self._bench.theme,
            self._bench.window.front,
            translate("Evidence", "Save evidence as picture"),
            str(Path(folder) / name),
            {".png": translate("Evidence", "PNG picture (*.png)")},
        )
        if path:
            self.save(path)

    def _on_written(self, path: str, trouble: OSError | None) -> None:
        self._bench.status.say_saved(path, trouble)
        self.saved.emit(path, trouble is None)
