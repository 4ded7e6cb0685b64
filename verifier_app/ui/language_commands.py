"""The commands that choose the language, and their menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from verifier_app.store.settings import LANGUAGE
from verifier_app.ui.languages import LANGUAGES, chosen_language

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
_PATIENCE_MS = 700


class LanguageCommands(QObject):
    """Connects the languages; a choice holds at once, or after the work that would be lost."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._holds = chosen_language(bench.settings.get(LANGUAGE))
        self._said = ""
        # whoever walks through the list by keys passes languages that are not meant
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE_MS)
        self._soon.timeout.connect(self._take)
        group = QActionGroup(self)
        self.menu = QMenu(translate("Menu", "Language"), bench.menus["view"])
        for choice in ("", *LANGUAGES):
            action = bench.commands[f"language_{choice or 'system'}"]
            action.triggered.connect(partial(self._choose, choice))
            group.addAction(action)
            self.menu.addAction(action)
            action.setChecked(choice == bench.settings.get(LANGUAGE))
        bench.menus["view"].addMenu(self.menu)

    def _choose(self, choice: str, _checked: bool = True) -> None:
        self._bench.keep(LANGUAGE, choice)
        self._soon.start()

    def _take(self) -> None:
        """Let the language that was chosen last hold."""
        from verifier_app.ui.app import renew

        language = chosen_language(self._bench.settings.get(LANGUAGE))
        self._bench.status.take_back(self._said)
        if language == self._holds:
            return
        if self._bench.is_working:
            text = translate("Language", "From the next start on, the language is {0}.")
            self._said = text.format(LANGUAGES[language])
            self._bench.status.say(self._said)
        else:
            renew(self._bench)
