"""What the commands of crop tool and cleaning do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from verifier_app.ui.models.samples import DrawnSource

if TYPE_CHECKING:
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.workbench import Workbench


class LoadCommands(QObject):
    """Opens the windows of crop tool and cleaning for the sample that a pane shows."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        page, commands = bench.page, bench.commands
        commands["crop"].triggered.connect(lambda: self.crop(page.active))
        commands["cleaning"].triggered.connect(lambda: self.clean(page.active))
        for pane in (page.questioned, page.references):
            crop, clean = partial(self.crop, pane), partial(self.clean, pane)
            commands[f"crop_{pane.side}"].triggered.connect(lambda _=False, c=crop: c())
            commands[f"cleaning_{pane.side}"].triggered.connect(lambda _=False, c=clean: c())
            pane.offer.wanted.connect(crop)
            pane.caption.cleaning_wanted.connect(clean)

    def crop(self, pane: Pane) -> None:
        """Choose a part of the picture that a pane shows."""
        from verifier_app.ui.load.crop_dialog import CropDialog
        from verifier_app.ui.models.crop import Crop

        bench, sample = self._bench, pane.model.current
        if sample is None or isinstance(sample.source, DrawnSource):
            return
        crop = Crop(bench.comparison, pane.model, sample)
        bench.doing.open_dialog(CropDialog(bench.theme, crop, pane.pages, bench.window))

    def clean(self, pane: Pane) -> None:
        """Show what cleaning takes away from the picture that a pane shows."""
        from verifier_app.ui.load.cleaning_dialog import CleaningDialog
        from verifier_app.ui.models.cleaning import CleaningChoice

        bench, sample = self._bench, pane.model.current
        if sample is None or isinstance(sample.source, DrawnSource):
            return
        choice = CleaningChoice(bench.comparison, pane.model, sample)
        bench.doing.open_dialog(CleaningDialog(bench.theme, choice, bench.window))
