"""What the commands of the window do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDir, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

import verifier_app
from verifier_app.store.paths import resource
from verifier_app.ui.dialogs import (
    TextDialog,
    ViewsDialog,
    about_html,
    meaning_html,
    shortcuts_html,
)
from verifier_app.ui.models.finding_report import finding_report
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.theme import CHOICES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.theme import Choice
    from verifier_app.ui.widgets.draw_pad import Tool
    from verifier_app.ui.window import MainWindow

translate = QCoreApplication.translate
EXAMPLE = (
    "signature-a-1.png",
    ("signature-a-2.png", "signature-a-3.png", "signature-a-4.png"),
)
PATTERNS = "*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif"


class WindowCommands(QObject):
    """Connects each command to the models and widgets of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands = window.commands
        self._comparison = window.comparison
        self.dialog: QDialog | None = None
        self._connect_all()
        self._commands[f"theme_{window.theme.choice}"].setChecked(True)

    def compare_example(self) -> None:
        """Load synthetic signatures of one invented writer on both sides."""
        folder = resource("examples")
        questioned, references = EXAMPLE
        known = [FileSource(str(folder / name)) for name in references]
        self._comparison.references.replace_all(known)
        self._comparison.questioned.replace_all([FileSource(str(folder / questioned))])

    def _connect_all(self) -> None:
        window = self._window
        page = window.page
        comparison = self._comparison
        does: dict[str, Callable[[], Any]] = {
            "open_questioned": lambda: self._open(page.questioned),
            "open_references": lambda: self._open(page.references),
            "open_questioned_here": lambda: self._open(page.questioned),
            "open_references_here": lambda: self._open(page.references),
            "example": self.compare_example,
            "quit": window.close,
            "undo": lambda: page.active.model.undo(),
            "redo": lambda: page.active.model.redo(),
            "paste": lambda: self._paste(page.active),
            "paste_questioned": lambda: self._paste(page.questioned),
            "paste_references": lambda: self._paste(page.references),
            "copy_text": self._copy_text,
            "copy_picture": self._copy_picture,
            "clear_pane": lambda: page.active.model.clear(),
            "clear_all": self._clear_all,
            "clear_questioned": comparison.questioned.clear,
            "clear_references": comparison.references.clear_all,
            "evidence": page.evidence.toggle,
            "next_panel": lambda: window.focus_panel(1),
            "previous_panel": lambda: window.focus_panel(-1),
            "full_screen": self._full_screen,
            "compare": comparison.compare,
            "swap": comparison.swap,
            "profile_signature": lambda: comparison.choose_profile("signature"),
            "profile_character": lambda: comparison.choose_profile("character"),
            "search": window.search.setFocus,
            "messages": self._show_messages,
            "restart_engine": self._restart,
            "meaning": lambda: self._show_text(
                translate("Meaning", "What the numbers mean"), meaning_html()
            ),
            "shortcuts": lambda: self._show_text(
                translate("Shortcuts", "Keyboard shortcuts"), shortcuts_html(self._commands.all)
            ),
            "about": lambda: self._show_text(
                translate("About", "About this program"),
                about_html(verifier_app.__version__, window.link.facts),
            ),
            "toggle_reference": lambda: comparison.references.toggle(
                comparison.references.selected
            ),
            "remove_reference": lambda: comparison.references.remove(
                comparison.references.selected
            ),
            "move_left": lambda: self._move(-1),
            "move_right": lambda: self._move(1),
        }
        for choice in CHOICES:
            does[f"theme_{choice}"] = partial(self._choose_theme, choice)
        for side, pane in (("questioned", page.questioned), ("references", page.references)):
            does[f"undo_{side}"] = pane.model.undo
            does[f"redo_{side}"] = pane.model.redo
            does[f"pen_{side}"] = partial(self._use_tool, pane, "pen")
            does[f"eraser_{side}"] = partial(self._use_tool, pane, "eraser")
            pane.views_wanted.connect(partial(self._show_views, pane))
        for key, call in does.items():
            self._commands[key].triggered.connect(lambda _=False, c=call: c())
        page.finding.example_wanted.connect(self.compare_example)
        for model in (comparison.questioned, comparison.references):
            model.changed.connect(self._refresh)
            model.selection_changed.connect(self._refresh)
        for pane in (page.questioned, page.references):
            pane.focused.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        """Commands of the pane in use follow its model."""
        model = self._window.page.active.model
        self._commands["undo"].setEnabled(model.can_undo)
        self._commands["redo"].setEnabled(model.can_redo)
        self._commands["clear_pane"].setEnabled(model.current is not None)
        filled = bool(self._comparison.questioned.samples or self._comparison.references.samples)
        self._commands["clear_all"].setEnabled(filled)

    def _open(self, pane: Pane) -> None:
        """Ask for files; the dialog shows where pictures were opened last."""
        from verifier_app.store.settings import LAST_FOLDER

        window = self._window
        start = window.settings.get(LAST_FOLDER) or QDir.homePath()
        pictures = translate("Open", "Pictures ({0})").format(PATTERNS)
        everything = translate("Open", "All files (*)")
        filters = f"{pictures};;{everything}"
        if pane.model.many:
            title = translate("Open", "Open references")
            paths, _ = QFileDialog.getOpenFileNames(window, title, start, filters)
        else:
            title = translate("Open", "Open questioned sample")
            path, _ = QFileDialog.getOpenFileName(window, title, start, filters)
            paths = [path] if path else []
        if paths:
            window.keep(LAST_FOLDER, str(Path(paths[0]).parent))
            pane.model.add([FileSource(path) for path in paths])
            pane.focused.emit()

    def _paste(self, pane: Pane) -> None:
        if not pane.take_clipboard():
            self._window.status.say(
                translate("Paste", "The clipboard holds no picture and no file.")
            )

    def _copy_text(self) -> None:
        finding = self._comparison.finding
        if finding is not None:
            QGuiApplication.clipboard().setText(finding_report(finding))
            self._window.status.say(translate("Copy", "The finding was copied as text."))

    def _copy_picture(self) -> None:
        if self._comparison.finding is not None:
            QGuiApplication.clipboard().setPixmap(self._window.page.finding.grab())
            self._window.status.say(translate("Copy", "The finding was copied as a picture."))

    def _clear_all(self) -> None:
        self._comparison.questioned.clear_all()
        self._comparison.references.clear_all()

    def _full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _choose_theme(self, choice: Choice) -> None:
        from verifier_app.store.settings import THEME

        self._window.theme.choose(choice)
        self._window.keep(THEME, choice)

    def _use_tool(self, pane: Pane, tool: Tool) -> None:
        if not pane.model.is_pad:
            pane.model.new_drawing()
        pane.pad.choose_tool(tool)
        pane.refresh()
        pane.pad.setFocus()
        pane.focused.emit()

    def _move(self, step: int) -> None:
        references = self._comparison.references
        references.move(references.selected, references.selected + step)

    def _restart(self) -> None:
        self._window.link.restart()

    def _show_views(self, pane: Pane) -> None:
        if pane.strip.views:
            name = pane.accessibleName()
            self._open_dialog(ViewsDialog(self._window.theme, name, pane.strip.views, self._window))

    def _show_messages(self) -> None:
        rows = self._window.status.history
        if rows:
            lines = [f"<p>{time.toString('HH:mm:ss')} &nbsp; {text}</p>" for time, text in rows]
            html = "".join(reversed(lines))
        else:
            html = translate("Messages", "There was no message yet.")
        self._show_text(translate("Messages", "Messages so far"), html)

    def _show_text(self, title: str, html: str) -> None:
        self._open_dialog(TextDialog(self._window.theme, title, html, self._window))

    def _open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog beside the window; nothing is modal."""
        self.dialog = dialog
        dialog.show()
