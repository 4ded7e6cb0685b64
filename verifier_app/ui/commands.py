"""Every command of the window: declared once, used by menus, buttons, keys and search."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from verifier_app.choices import OPERATING_POINTS
from verifier_app.ui.command import WORDS, Command
from verifier_app.ui.icons import icon
from verifier_app.ui.languages import LANGUAGES
from verifier_app.ui.models.status import point_with_share
from verifier_app.ui.page_commands import on_pages
from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
PAGES = ("compare", "references", "batch", "gallery", "fine-tune", "models")
"""In the order of the rail."""


class Commands(QObject):
    """The actions, by key."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, list[str]] = {}
        for command in declared():
            self._add(command)

    def __getitem__(self, key: str) -> QAction:
        """The action of a command."""
        return self._actions[key]

    def in_menu(self, menu: str) -> list[QAction | None]:
        """The actions of a menu in order; None is a line between groups."""
        return [self._actions[key] if key else None for key in self._menus.get(menu, [])]

    @property
    def all(self) -> list[QAction]:
        """Every action, in order of declaration."""
        return list(self._actions.values())

    def give(self, does: Mapping[str, Callable[[], object]]) -> None:
        """Have commands, by their keys, call what they do; whether one is checked is not told."""
        for key, call in does.items():
            self._actions[key].triggered.connect(lambda _=False, c=call: c())

    def _add(self, command: Command) -> None:
        if command.menu:
            self._menus.setdefault(command.menu, []).append(command.key)
        if not command.key:
            return
        action = QAction(command.text, self)
        action.setObjectName(command.key)
        action.setToolTip(command.tip or command.text.replace("&", "").rstrip("…"))
        if command.shortcut:
            action.setShortcuts([QKeySequence(s) for s in command.shortcut.split("; ")])
        if command.icon:
            action.setIcon(icon(command.icon, self._theme))
        action.setCheckable(command.checkable)
        action.setProperty(WORDS, command.words)
        action.setMenuRole(QAction.MenuRole.NoRole)
        self._actions[command.key] = action


def line(menu: str) -> Command:
    """A line between two groups of a menu."""
    return Command("", menu, "")


def declared() -> list[Command]:
    """All commands, in the order of the menus."""
    return [
        *_file(),
        *_edit(),
        *_view(),
        *_compare(),
        *_tools(),
        *_help(),
        *_recent(),
        *_pad_look(),
        *_pads(),
        *on_pages(),
    ]


def _file() -> list[Command]:
    return [
        Command(
            "open_questioned",
            "file",
            translate("Commands", "Open questioned…"),
            "",
            "Ctrl+O",
            "open",
        ),
        Command(
            "open_references",
            "file",
            translate("Commands", "Open references…"),
            "",
            "Ctrl+Shift+O",
            "open",
        ),
        line("file"),
        Command("new_case", "file", translate("Commands", "New case"), "", "Ctrl+N", "add"),
        Command("open_case", "file", translate("Commands", "Open case…"), "", "Ctrl+Alt+O", "open"),
        Command("save_case", "file", translate("Commands", "Save case…"), "", "Ctrl+S", "save"),
        line("file"),
        Command(
            "save_drawing",
            "file",
            translate("Commands", "Save drawing…"),
            icon="pen",
            words=translate("Commands", "export InkML SVG PNG"),
        ),
        Command(
            "save_report",
            "file",
            translate("Commands", "Save report…"),
            "",
            "Ctrl+Shift+S",
            "report",
            words=translate("Commands", "export print PDF HTML"),
        ),
        line("file"),
        Command(
            "new_set",
            "file",
            translate("Commands", "New reference set"),
            icon="add",
            words=translate("Sets", "New set"),
        ),
        line("file"),
        Command("example", "file", translate("Commands", "Compare an example"), "", "", "compare"),
        line("file"),
        Command("quit", "file", translate("Commands", "Quit"), "", "Ctrl+Q"),
    ]


def _edit() -> list[Command]:
    return [
        Command("undo", "edit", translate("Commands", "Undo"), "", "Ctrl+Z", "undo"),
        Command("redo", "edit", translate("Commands", "Redo"), "", "Ctrl+Shift+Z; Ctrl+Y", "redo"),
        line("edit"),
        Command(
            "paste",
            "edit",
            translate("Commands", "Paste"),
            translate("Commands", "Paste a picture or file into the pane in use"),
            "Ctrl+V",
            "paste",
        ),
        Command(
            "copy_text", "edit", translate("Commands", "Copy finding as text"), "", "Ctrl+C", "copy"
        ),
        Command(
            "copy_picture",
            "edit",
            translate("Commands", "Copy finding as picture"),
            "",
            "Ctrl+Shift+C",
        ),
        line("edit"),
        Command(
            "crop",
            "edit",
            translate("Commands", "Crop…"),
            translate("Commands", "Choose a part of the picture in use"),
            "Ctrl+R",
            "crop",
            words=translate("Commands", "cut rotate turn straighten"),
        ),
        Command(
            "cleaning",
            "edit",
            translate("Commands", "Cleaning…"),
            translate("Commands", "Show and choose how the picture in use is cleaned"),
            "Ctrl+Shift+R",
            "clean",
            words=translate("Commands", "stamp lines background threshold specks"),
        ),
        line("edit"),
        Command(
            "clear_pane",
            "edit",
            translate("Commands", "Clear the pane in use"),
            "",
            "Ctrl+Del",
            "clear",
            words=translate("Commands", "delete remove empty"),
        ),
        Command(
            "clear_all",
            "edit",
            translate("Commands", "Clear both sides"),
            "",
            "Ctrl+Shift+Del",
            words=translate("Commands", "delete remove empty"),
        ),
        line("edit"),
        Command(
            "settings",
            "edit",
            translate("Commands", "Settings…"),
            "",
            "Ctrl+,",
            "settings",
            words=translate("Commands", "options preferences"),
        ),
    ]


def _pages() -> list[Command]:
    """The pages, in the order of the rail."""
    names = (
        translate("Window", "Compare"),
        translate("Window", "References"),
        translate("Window", "Batch"),
        translate("Window", "Gallery"),
        translate("Window", "Fine-tune"),
        translate("Window", "Models"),
    )
    return [
        Command(f"page_{page}", "view", name, "", f"Alt+{number}", page)
        for number, (page, name) in enumerate(zip(PAGES, names, strict=True), 1)
    ]


def _view() -> list[Command]:
    return [
        *_pages(),
        line("view"),
        Command(
            "theme_system", "view", translate("Commands", "Colours of the system"), checkable=True
        ),
        Command("theme_light", "view", translate("Commands", "Light colours"), checkable=True),
        Command("theme_dark", "view", translate("Commands", "Dark colours"), checkable=True),
        *_languages(),
        line("view"),
        Command("evidence", "view", translate("Commands", "Open or fold evidence"), "", "Ctrl+E"),
        *_evidence(),
        line("view"),
        Command("next_panel", "view", translate("Commands", "Next panel"), "", "F6"),
        Command("previous_panel", "view", translate("Commands", "Previous panel"), "", "Shift+F6"),
        Command(
            "full_screen",
            "view",
            translate("Commands", "Full screen"),
            "",
            "F11",
            "full-window",
            checkable=True,
        ),
    ]


def _recent() -> list[Command]:
    """At the end of the menu of the files that were opened last."""
    return [
        Command("forget_recent", "", translate("Commands", "Forget the files opened last")),
    ]


def _pad_look() -> list[Command]:
    """In a menu of their own; the search finds them as well."""
    widths = (
        ("pen_fine", translate("Commands", "Fine pen")),
        ("pen_medium", translate("Commands", "Medium pen")),
        ("pen_broad", translate("Commands", "Broad pen")),
    )
    return [
        *(Command(key, "", text, checkable=True) for key, text in widths),
        Command("baseline", "", translate("Commands", "Baseline to write on"), checkable=True),
        Command(
            "full_pad",
            "",
            translate("Commands", "Draw in the full window"),
            "",
            "Shift+F11",
            "full-window",
        ),
    ]


def _languages() -> list[Command]:
    """In a menu of their own, with their own names, which nobody need translate."""
    system = translate("Commands", "Language of the system")
    names = {"system": system, **LANGUAGES}
    words = translate("Commands", "language")
    return [
        Command(f"language_{code}", "", name, checkable=True, words=words)
        for code, name in names.items()
    ]


def _evidence() -> list[Command]:
    views = (
        ("evidence_side", translate("Commands", "Evidence: side by side"), "Ctrl+1"),
        ("evidence_overlay", translate("Commands", "Evidence: overlay"), "Ctrl+2"),
        ("evidence_blink", translate("Commands", "Evidence: blink"), "Ctrl+3"),
        ("evidence_difference", translate("Commands", "Evidence: difference map"), "Ctrl+4"),
        ("evidence_movement", translate("Commands", "Evidence: movement of the pen"), "Ctrl+5"),
    )
    return [
        *(Command(key, "view", text, "", keys, checkable=True) for key, text, keys in views),
        Command(
            "save_evidence",
            "view",
            translate("Commands", "Save evidence as picture…"),
            "",
            "Ctrl+Shift+E",
            "save",
            words=translate("Commands", "export"),
        ),
        Command(
            "copy_evidence",
            "view",
            translate("Commands", "Copy evidence as picture"),
            "",
            "",
            "copy",
        ),
    ]


def _compare() -> list[Command]:
    return [
        Command(
            "compare",
            "compare",
            translate("Commands", "Compare now"),
            "",
            "Ctrl+Enter; Ctrl+Return",
            "compare",
        ),
        Command(
            "swap",
            "compare",
            translate("Commands", "Swap questioned and reference"),
            "",
            "",
            "swap",
        ),
        Command(
            "save_as_set",
            "compare",
            translate("Commands", "Save references as set…"),
            "",
            "Ctrl+Shift+L",
            "save",
        ),
        Command(
            "open_set",
            "compare",
            translate("Commands", "Open a reference set…"),
            "",
            "Ctrl+L",
            "references",
        ),
        line("compare"),
        Command(
            "profile_signature",
            "compare",
            translate("Commands", "Signature: same writer?"),
            checkable=True,
        ),
        Command(
            "profile_character",
            "compare",
            translate("Commands", "Character: same sign?"),
            checkable=True,
        ),
        line("compare"),
        *_points(),
    ]


def _points() -> list[Command]:
    """Each with how often it may err, which is what people choose by."""
    text = translate("Status", "Operating point: {0}")
    return [
        Command(f"point_{name}", "compare", text.format(point_with_share(name)), checkable=True)
        for name in OPERATING_POINTS
    ]


def _tools() -> list[Command]:
    return [
        Command(
            "search", "tools", translate("Commands", "Search commands"), "", "Ctrl+K", "search"
        ),
        Command("messages", "tools", translate("Commands", "Messages so far")),
        line("tools"),
        *_tuning(),
        line("tools"),
        Command(
            "restart_engine",
            "tools",
            translate("Commands", "Restart the engine"),
            "",
            "",
            "restart",
        ),
    ]


def _tuning() -> list[Command]:
    return [
        Command("recalibrate", "tools", translate("Commands", "Recalibrate on your own data…")),
        Command("tuning_folder", "tools", translate("Commands", "Fine-tune on a folder…")),
        Command("tuning_table", "", translate("Commands", "Fine-tune on a table…")),
        Command("tuning_sets", "", translate("Commands", "Fine-tune on the reference sets")),
        Command("tuning_pause", "tools", translate("Commands", "Pause training"), icon="pause"),
        Command("tuning_keep", "tools", translate("Commands", "Stop training and keep it")),
        Command("tuning_stop", "tools", translate("Commands", "Stop training"), icon="stop"),
    ]


def _help() -> list[Command]:
    return [
        Command(
            "meaning", "help", translate("Commands", "What the numbers mean"), "", "F1", "help"
        ),
        Command("welcome", "help", translate("Commands", "Welcome")),
        Command("shortcuts", "help", translate("Commands", "Keyboard shortcuts"), "", "Ctrl+/"),
        line("help"),
        Command("log", "help", translate("Commands", "Log of the program")),
        Command("about", "help", translate("Commands", "About this program"), "", "", "info"),
    ]


def _pads() -> list[Command]:
    """Buttons of the two panes; each speaks of its own side."""
    sides = (
        ("questioned", translate("Commands", "questioned")),
        ("references", translate("Commands", "references")),
    )
    made = [command for side, name in sides for command in _pad(side, name)]
    toggle = translate("Commands", "Use this reference or leave it out")
    remove = translate("Commands", "Remove this reference")
    made += [
        Command("toggle_reference", "", toggle),
        Command("remove_reference", "", remove, icon="clear"),
        Command("move_left", "", translate("Commands", "Move this reference forward")),
        Command("move_right", "", translate("Commands", "Move this reference back")),
        Command("remove_references", "", translate("Commands", "Remove all references")),
    ]
    return made


def _pad(side: str, name: str) -> list[Command]:
    rows = (
        (f"pen_{side}", translate("Commands", "Draw, {0}"), "pen"),
        (f"eraser_{side}", translate("Commands", "Erase strokes, {0}"), "eraser"),
        (f"undo_{side}", translate("Commands", "Undo, {0}"), "undo"),
        (f"redo_{side}", translate("Commands", "Redo, {0}"), "redo"),
        (f"open_{side}_here", translate("Commands", "Open pictures, {0}"), "open"),
        (f"paste_{side}", translate("Commands", "Paste picture, {0}"), "paste"),
        (f"crop_{side}", translate("Commands", "Crop, {0}"), "crop"),
        (f"cleaning_{side}", translate("Commands", "Cleaning, {0}"), "clean"),
        (f"clear_{side}", translate("Commands", "Clear, {0}"), "clear"),
        (f"full_pad_{side}", translate("Commands", "Draw in the full window, {0}"), "full-window"),
    )
    switches = ("pen", "eraser")
    return [
        Command(key, "", text.format(name), icon=picture, checkable=picture in switches)
        for key, text, picture in rows
    ]
