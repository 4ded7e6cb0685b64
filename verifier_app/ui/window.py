"""The main window: menus, rail, the Compare page, status bar; wires commands to models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)

from verifier_app.errors import UserError
from verifier_app.ui.commands import Commands
from verifier_app.ui.compare.body import NARROW_BELOW
from verifier_app.ui.compare.page import ComparePage
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.models.status import status_text
from verifier_app.ui.widgets.command_search import CommandSearch
from verifier_app.ui.widgets.focus_ring import FocusRings
from verifier_app.ui.widgets.rail import Rail
from verifier_app.ui.widgets.status_bar import StatusBar
from verifier_app.ui.window_commands import WindowCommands

if TYPE_CHECKING:
    from verifier_app.store.settings import Setting, Settings
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
LEAST = QSize(480, 360)
FIRST = QSize(1280, 800)
MENUS = ("file", "edit", "view", "compare", "tools", "help")


class MainWindow(QMainWindow):
    """One window with everything a comparison needs."""

    def __init__(
        self, theme: Theme, link: EngineLink, comparison: Comparison, settings: Settings
    ) -> None:
        super().__init__()
        self.theme = theme
        self.link = link
        self.comparison = comparison
        self.settings = settings
        self.commands = Commands(theme, self)
        self._group_choices()
        self.setWindowTitle(translate("Window", "Handwriting comparison"))
        self.setMinimumSize(LEAST)
        self.rail = Rail(theme, (("compare", translate("Window", "Compare")),))
        self.page = ComparePage(theme, self.commands, comparison)
        self.status = StatusBar(theme)
        self._build_menus()
        self._build_body()
        self.actions_of_window = WindowCommands(self)
        self.rings = FocusRings(theme, self)
        link.state_changed.connect(self.refresh_status)
        link.restarted.connect(self._on_restarted)
        comparison.changed.connect(self.refresh_status)
        comparison.settings_changed.connect(self._on_settings_changed)
        self.refresh_status()
        self._restore_geometry()
        self.page.questioned.pad.setFocus(Qt.FocusReason.MouseFocusReason)

    def open_files(self, files: Sequence[str]) -> None:
        """Load files: the first is questioned, the others are references."""
        self.comparison.questioned.add([FileSource(path) for path in files[:1]])
        self.comparison.references.add([FileSource(path) for path in files[1:]])

    def refresh_status(self) -> None:
        """Show engine, device, model, operating point and duration."""
        text = status_text(self.link, self.comparison, narrow=self.is_narrow)
        self.status.show_engine(text.engine, text.token, busy=text.busy)
        self.status.device.show_text(text.device)
        self.status.model.show_text(text.model)
        self.status.point.show_text(text.point)
        self.status.duration.setText(text.duration)

    @property
    def is_narrow(self) -> bool:
        """Whether the page has its narrow form."""
        return self.width() - self.rail.NORMAL < NARROW_BELOW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow the rail with the page."""
        super().resizeEvent(event)
        self.rail.choose_form(narrow=self.is_narrow)
        self.refresh_status()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place and end the engine, whatever it is doing."""
        from verifier_app.store.settings import WINDOW_GEOMETRY

        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.keep(WINDOW_GEOMETRY, geometry)
        self.link.close()
        super().closeEvent(event)

    def keep(self, setting: Setting[str], value: str) -> None:
        """Write a setting; a full disk costs the setting and says so, nothing else."""
        try:
            self.settings.set(setting, value)
        except UserError as error:
            self.status.say(str(error), warning=True)

    def _group_choices(self) -> None:
        for keys in (
            ("theme_system", "theme_light", "theme_dark"),
            ("profile_signature", "profile_character"),
        ):
            group = QActionGroup(self)
            for key in keys:
                group.addAction(self.commands[key])

    def _build_menus(self) -> None:
        titles = (
            translate("Menu", "&File"),
            translate("Menu", "&Edit"),
            translate("Menu", "&View"),
            translate("Menu", "&Compare"),
            translate("Menu", "&Tools"),
            translate("Menu", "&Help"),
        )
        self.menu_bar = QMenuBar()
        self.menu_bar.setFont(self.theme.fonts.font("body"))
        self.menus: dict[str, QMenu] = {}
        for key, title in zip(MENUS, titles, strict=True):
            menu = self.menu_bar.addMenu(title)
            for action in self.commands.in_menu(key):
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)
            self.menus[key] = menu
        self.addActions(self.commands.all)
        self.search = CommandSearch(self.theme, self.commands.all)
        bar = QFrame()
        bar.setProperty("bar", "menu")
        bar.setFixedHeight(self.theme.fonts.px(32))
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.menu_bar, 1)
        row.addWidget(self.search)
        self.setMenuWidget(bar)
        settings_menu = QMenu(self)
        for key in ("theme_system", "theme_light", "theme_dark"):
            settings_menu.addAction(self.commands[key])
        self.rail.set_menus(self.menus["help"], settings_menu)

    def _build_body(self) -> None:
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.page, 1)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _restore_geometry(self) -> None:
        from verifier_app.store.settings import WINDOW_GEOMETRY

        self.resize(FIRST)
        kept = self.settings.get(WINDOW_GEOMETRY)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii"))))

    def _on_restarted(self) -> None:
        self.status.say(
            translate(
                "Status", "The engine stopped and was started again. Nothing you drew is lost."
            ),
            warning=True,
        )

    def _on_settings_changed(self) -> None:
        from verifier_app.store.settings import OPERATING_POINT, PROFILE

        self.keep(PROFILE, self.comparison.profile)
        self.keep(OPERATING_POINT, self.comparison.operating_point)
        self.refresh_status()

    def later(self, call: Callable[[], None]) -> None:
        """Do `call` when the event loop is free."""
        QTimer.singleShot(0, self, call)

    def focus_panel(self, step: int) -> None:
        """Move the focus to the next panel, or the one before."""
        panels = self.page.panels()
        now = self.focusWidget()
        index = 0
        for i, panel in enumerate(panels):
            if now is panel or panel.isAncestorOf(now):
                index = i + step
        panels[index % len(panels)].setFocus(Qt.FocusReason.TabFocusReason)
