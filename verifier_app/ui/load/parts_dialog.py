"""The window in which parts of a file are chosen for the open set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from verifier_app.ui.load.crop_dialog import CropDialog
from verifier_app.ui.models import numbers
from verifier_app.ui.models.samples import treated
from verifier_app.ui.widgets.labels import ElidedLabel, set_tone

if TYPE_CHECKING:
    from verifier_app.ui.models.crop import Crop
    from verifier_app.ui.models.pages import Pages
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.models.samples import PictureSource
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class PartsDialog(CropDialog):
    """The crop tool for a file with several pages: it stays open, and each part is a reference."""

    def __init__(
        self,
        theme: Theme,
        crop: Crop,
        pages: Pages,
        source: PictureSource,
        sets: ReferenceSets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, crop, pages, parent)
        self._source = source
        self._sets = sets
        self._added = 0
        self.setWindowTitle(translate("Crop", "Add parts of {0} to a set").format(crop.name))
        self.apply.setText(translate("Sets", "Add to the set"))
        self.cancel.setText(translate("Dialog", "Close"))
        self.note = ElidedLabel(theme, "small", "text2", Qt.TextElideMode.ElideRight)
        self.column.addWidget(self.note)
        sets.said.connect(self._say)
        self._say(translate("Crop", "Each part that you add becomes a reference of its own."))

    @property
    def can_apply(self) -> bool:
        """A page as it is can be added, too."""
        return True

    def _apply(self) -> None:
        if self.apply.isEnabled():
            part = treated(self._source, self.crop.result)
            self._sets.add([part], self._on_kept)

    def _on_kept(self) -> None:
        opened = self._sets.opened
        if opened is not None:
            self._added += 1
            text = translate("Crop", "Added to “{0}”. Parts added from this file: {1}")
            self._say(text.format(opened.facts.name, numbers.count(self._added)))

    def _say(self, text: str, warning: bool = False) -> None:
        set_tone(self.note, "warn" if warning else "text2")
        self.note.show_text(text)
        self.note.setAccessibleName(text)
