"""What the commands of the Gallery do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.picture_files import write_picture
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.background import Background

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class GalleryCommands(QObject):
    """Connects the commands of the Gallery to one window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.saving = Background(self)
        self.saving.ended.connect(bench.status.say_saved)
        does = {
            "open_gallery": self._ask_folder,
            "draw_again": bench.gallery.draw_again,
            "save_sheet": self._ask_where,
        }
        bench.commands.give(does)
        for key in does:
            bench.commands[key].setEnabled(key == "open_gallery")

    def open(self, folder: str) -> None:
        """Draw pairs of a folder of labelled samples."""
        self._bench.keep_folder_of(folder)
        self._bench.gallery.open(folder)

    def open_pair(self, place: int) -> None:
        """Show a pair in Compare."""
        bench, pair = self._bench, self._bench.gallery.pairs[place]
        asked, known = map(FileSource.named, (pair.questioned, pair.reference))
        bench.comparison.lay_out([asked], [known])
        bench.show_page("compare")

    def save(self, path: str) -> None:
        """Write the contact sheet as PNG; the event loop does not wait for it."""
        making = self._bench.gallery_page.sheet(*self._model())
        making.made.connect(lambda image: self.saving.run(path, lambda: write_picture(image, path)))
        name = Path(path).name
        self._bench.status.say(translate("Gallery", "{0} is being saved…").format(name), name)

    def _model(self) -> tuple[str, str]:
        """Name and hash of the model that compared the pairs.

        Of one that is not in use any more, the hash alone is known.
        """
        scorer = self._bench.gallery.scorer
        facts = self._bench.link.facts or {}
        own = facts.get("models", {}).get(scorer.asked[0], {})
        if own.get("first_sha256") == scorer.model:
            return str(own["name"]), str(own["sha256"])
        return "–", scorer.model

    def _ask_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        self._bench.show_page("gallery")
        title = translate("Gallery", "Open a folder of labelled samples")
        folder = QFileDialog.getExistingDirectory(
            self._bench.window.front, title, self._bench.last_folder
        )
        if folder:
            self.open(folder)

    def _ask_where(self) -> None:
        path = ask_where(
            self._bench.theme,
            self._bench.window.front,
            translate("Gallery", "Save the contact sheet"),
            str(Path(self._bench.last_folder) / f"{self._bench.gallery.title}.png"),
            {".png": translate("Gallery", "PNG picture (*.png)")},
        )
        if path:
            self.save(path)
