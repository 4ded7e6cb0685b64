"""The files and cases that were opened last, in a menu, and how they are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu

from verifier_app.store import cases
from verifier_app.store.settings import LAST_FOLDER, RECENT_FILES
from verifier_app.types import SAMPLE_ENDINGS
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.models.tails import Tails
from verifier_app.ui.widgets.labels import tip

if TYPE_CHECKING:
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
MOST = 10


class RecentFiles(QObject):
    """Opens one of them: a case in place of what is on the table, others in the pane in use.

    They are remembered until the person forgets them, a case when it is saved as well.

    With them goes the folder that was opened last.
    """

    forgotten = Signal()
    """Whatever else remembers places of the person forgets them now."""

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
        bench.menus["file"].aboutToShow.connect(self._refresh)
        bench.reader.opened.connect(self._note)
        for signal in (bench.cases.opened, bench.cases.saved):
            signal.connect(lambda path, done: self._note([path]) if done else None)
        self._refresh()

    @property
    def paths(self) -> list[str]:
        """The last one comes first; what is neither sample nor case by its name never opened."""
        return [own for own in self._bench.settings.get(RECENT_FILES).split("\n") if _can_open(own)]

    def _note(self, paths: Sequence[str]) -> None:
        self._bench.settings.look_again()  # another window may have forgotten them
        made = [str(Path(own).absolute()) for own in paths if _can_open(own)]
        kept = list(dict.fromkeys([*made, *self.paths]))[:MOST]
        if kept != self.paths:
            self._bench.keep(RECENT_FILES, "\n".join(kept))
            self._refresh()

    def _fill(self) -> None:
        self._bench.settings.look_again()
        self.menu.clear()
        tails = Tails()
        tails.add(self.paths)
        for path in self.paths:
            action = self.menu.addAction(tails.of(path).replace("&", "&&"))
            action.setToolTip(tip(path))
            action.triggered.connect(partial(self._open, path))
        self.menu.addSeparator()
        self.menu.addAction(self._bench.commands["forget_recent"])

    def _open(self, path: str, _checked: bool = False) -> None:
        self._bench.show_page("compare")
        self._bench.reader.open([path], self._bench.page.active.model.taker())

    def _forget(self) -> None:
        self._bench.keep(RECENT_FILES, "")
        self._bench.keep(LAST_FOLDER, "")
        self._refresh()
        self.forgotten.emit()

    def _refresh(self) -> None:
        self._bench.settings.look_again()
        has_some = bool(self.paths or self._bench.settings.get(LAST_FOLDER))
        self.menu.setEnabled(has_some)
        self._bench.commands["forget_recent"].setEnabled(has_some)


def _can_open(path: str) -> bool:
    """Whether it may be a sample or a case by its name, which the setting keeps in its own line."""
    file = FileSource.named(path).path.casefold()
    return file.endswith((*SAMPLE_ENDINGS, cases.SUFFIX)) and "\n" not in path
