"""What the commands about the draw pads do: how they look, and one as large as the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QActionGroup

from verifier_app.store.settings import BASELINE, PEN_WIDTH
from verifier_app.ui.compare.pad_corner import look_menu
from verifier_app.ui.models.pad_look import WIDTHS, PadLook, PenWidth

if TYPE_CHECKING:
    from verifier_app.ui.compare.full_pad import FullPad
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class PadCommands(QObject):
    """Connects the pads of one window; their look is remembered.

    Attributes:
        full: The pad that fills the window, or None.
    """

    def __init__(self, bench: Workbench, look: PadLook) -> None:
        super().__init__(bench)
        self._bench = bench
        self._look = look
        self.full: FullPad | None = None
        commands, page = bench.commands, bench.page
        group = QActionGroup(self)
        for width in WIDTHS:
            group.addAction(commands[f"pen_{width}"])
            commands[f"pen_{width}"].triggered.connect(partial(self._choose_width, width))
        commands["baseline"].triggered.connect(self._show_baseline)
        commands["full_pad"].triggered.connect(lambda: self._switch(page.active))
        for pane in (page.questioned, page.references):
            commands[f"full_pad_{pane.side}"].triggered.connect(partial(self._switch, pane))
            pane.focused.connect(self.refresh)
            pane.model.changed.connect(self.refresh)
            pane.model.selection_changed.connect(self.refresh)
        bench.pages.currentChanged.connect(self.refresh)
        self.menu = look_menu(commands, bench.menus["view"])
        self.menu.setTitle(translate("Menu", "Draw pad"))
        self.menu.addSeparator()
        self.menu.addAction(commands["full_pad"])
        bench.menus["view"].addMenu(self.menu)
        look.changed.connect(self._refresh_look)
        self._refresh_look()
        self.refresh()

    def refresh(self) -> None:
        """Only a pad that is on screen can fill the window."""
        page, commands = self._bench.page, self._bench.commands
        is_seen = self._bench.shown == "compare"
        commands["full_pad"].setEnabled(is_seen and page.active.model.is_pad)
        for pane in (page.questioned, page.references):
            commands[f"full_pad_{pane.side}"].setEnabled(is_seen and pane.model.is_pad)

    def leave(self) -> None:
        """Back to the pages; without a full pad, nothing happens."""
        full, self.full = self.full, None
        if full is None:
            return
        full.give_back()
        self._bench.whole.setCurrentIndex(0)
        self._bench.whole.removeWidget(full)
        full.deleteLater()
        full.pane.refresh()
        full.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, pane: Pane, _checked: bool = False) -> None:
        from verifier_app.ui.compare.full_pad import FullPad

        if self.full is not None:
            self.leave()
            return
        bench = self._bench
        pane.focused.emit()
        made = FullPad(bench.theme, self._look, bench.commands, bench.comparison, pane, bench.whole)
        bench.theme.dress(made)
        made.left.connect(self.leave)
        self.full = made
        bench.whole.addWidget(made)
        bench.whole.setCurrentWidget(made)
        made.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_width(self, width: PenWidth, _checked: bool = True) -> None:
        self._look.choose_width(width)
        self._bench.keep(PEN_WIDTH, width)

    def _show_baseline(self, shown: bool) -> None:
        self._look.show_baseline(shown=shown)
        self._bench.keep(BASELINE, shown)

    def _refresh_look(self) -> None:
        commands = self._bench.commands
        commands[f"pen_{self._look.width}"].setChecked(True)
        commands["baseline"].setChecked(self._look.baseline)
