"""The commands that choose the language, and their menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from verifier_app.store.settings import LANGUAGE
from verifier_app.ui.languages import LANGUAGES, chosen_language

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class LanguageCommands(QObject):
    """Connects the languages; a choice holds from the next start."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        group = QActionGroup(self)
        self.menu = QMenu(translate("Menu", "Language"), bench.window)
        for choice in ("", *LANGUAGES):
            action = bench.commands[f"language_{choice or 'system'}"]
            action.triggered.connect(partial(self._choose, choice))
            group.addAction(action)
            self.menu.addAction(action)
            action.setChecked(choice == bench.settings.get(LANGUAGE))
        bench.menus["view"].addMenu(self.menu)

    def _choose(self, choice: str, _checked: bool = True) -> None:
        self._bench.keep(LANGUAGE, choice)
        name = LANGUAGES[chosen_language(choice)]
        text = translate("Language", "From the next start on, the language is {0}.")
        self._bench.status.say(text.format(name))
