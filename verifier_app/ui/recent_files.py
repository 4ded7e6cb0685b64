"""The files that were opened last, in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu

from verifier_app.store.settings import RECENT_FILES

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
MOST = 10


class RecentFiles(QObject):
    """Opens one of them in the pane in use; they are remembered until the person forgets them."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.menu = QMenu(translate("Menu", "Open recent"), bench.menus["file"])
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        actions = bench.menus["file"].actions()
        after = actions.index(bench.commands["open_references"]) + 1
        bench.menus["file"].insertMenu(actions[after], self.menu)
        bench.commands["forget_recent"].triggered.connect(self._forget)
        bench.reader.opened.connect(self._note)
        self._refresh()

    @property
    def paths(self) -> list[str]:
        """The one that was opened last comes first."""
        return [own for own in self._bench.settings.get(RECENT_FILES).split("\n") if own]

    def _note(self, paths: Sequence[str]) -> None:
        made = [str(Path(own).absolute()) for own in paths if "\n" not in own]
        kept = list(dict.fromkeys([*made, *self.paths]))[:MOST]
        if kept != self.paths:
            self._bench.keep(RECENT_FILES, "\n".join(kept))
            self._refresh()

    def _fill(self) -> None:
        self.menu.clear()
        for path in self.paths:
            action = self.menu.addAction(Path(path).name.replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(partial(self._open, path))
        self.menu.addSeparator()
        self.menu.addAction(self._bench.commands["forget_recent"])

    def _open(self, path: str, _checked: bool = False) -> None:
        self._bench.show_page("compare")
        self._bench.reader.open([path], self._bench.page.active.model.add)

    def _forget(self) -> None:
        self._bench.keep(RECENT_FILES, "")
        self._refresh()

    def _refresh(self) -> None:
        has_some = bool(self.paths)
        self.menu.setEnabled(has_some)
        self._bench.commands["forget_recent"].setEnabled(has_some)
