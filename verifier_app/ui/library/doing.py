"""What the commands of the Models page do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from verifier_app.ui.models.model_files import personal_note
from verifier_app.ui.models.model_words import advised_against
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.keeping_question import may_be_lost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from verifier_app.ui.library.page import ModelsPage
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
SUFFIX = ".safetensors"


class ModelCommands(QObject):
    """Connects the commands about models to the models and widgets of one window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        files = bench.files
        does = {
            "use_model": self._use,
            "rename_model": lambda: self._page.model_card.edit_name(),
            "export_model": self._ask_where,
            "roll_back_model": files.roll_back,
            "remove_model": self._ask_removal,
            "import_model": self._ask_which,
        }
        bench.commands.give({key: partial(self._do_in_sight, c) for key, c in does.items()})
        for key in does:
            bench.commands[key].setEnabled(key == "import_model")

    @property
    def _page(self) -> ModelsPage:
        return self._bench.models_page

    def _do_in_sight(self, call: Callable[[], object]) -> None:
        """The search finds a command on every page; what it does is seen on this one."""
        self._bench.show_page("models")
        call()

    def _ask_which(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self._bench.window.front,
            translate("Models", "Import a model"),
            self._bench.last_folder,
            translate("Models", "Models (*.safetensors)"),
        )
        if path:
            self._bench.files.take_in(path)

    def _ask_where(self) -> None:
        files = self._bench.files
        name, title = files.selected + SUFFIX, translate("Models", "Export the model")
        theme, front = self._bench.theme, self._bench.window.front
        if files.card is not None and files.card.ancestors:
            answers = translate("Models", "Export…"), translate("Models", "Do not export it")
            if not may_be_lost(theme, front, title, personal_note(), answers):
                return
        path = ask_where(
            theme,
            front,
            title,
            str(Path(self._bench.last_folder) / name),
            {SUFFIX: translate("Models", "Models (*.safetensors)")},
        )
        if path:
            self._bench.files.export(path)

    def _use(self) -> None:
        files = self._bench.files
        if not files.why_not("use"):
            self.use(files.selected, self._bench.window.front)

    def use(self, name: str, asked_before: QWidget) -> bool:
        """Put a model to use; thresholds that were not better are asked about first.

        Returns:
            Whether it will be used.
        """
        files = self._bench.files
        row = files.named(name)
        sentence = "" if row is None or row.in_use else advised_against(row, files.point)
        if sentence and not may_be_lost(
            self._bench.theme,
            asked_before,
            translate("Models", "Use the model"),
            sentence,
            (translate("Models", "Use it all the same"), translate("Models", "Do not use it")),
        ):
            return False
        files.use_named(name)
        return True

    def _ask_removal(self) -> None:
        """Deleting cannot be undone, so it is asked about."""
        name = self._bench.files.selected
        is_sure = may_be_lost(
            self._bench.theme,
            self._bench.window.front,
            translate("Models", "Delete the model"),
            translate("Models", "Delete the model {0}? This cannot be undone.").format(name),
            (translate("Models", "Delete"), translate("Models", "Keep the model")),
        )
        if is_sure and self._bench.files.selected == name:
            self._bench.files.remove()
