"""What the commands of the window do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

import verifier_app
from verifier_app.choices import Profile
from verifier_app.store.paths import resource
from verifier_app.store.settings import THEME
from verifier_app.ui.file_dialogs import FileDialogs
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.open_dialog import ask_for_samples
from verifier_app.ui.references.doing import SetCommands
from verifier_app.ui.theme import CHOICES
from verifier_app.ui.widgets.focus_ring import FocusRings

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.theme import Choice
    from verifier_app.ui.widgets.draw_pad import Tool
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
D = TypeVar("D", bound=QDialog)
EXAMPLES: dict[Profile, list[str]] = {
    "signature": [f"signature-a-{number}.png" for number in range(1, 5)],
    "character": [f"character-b-{number}.png" for number in range(1, 5)],
}
"""For each profile the questioned sample, then the references."""


class WindowCommands(QObject):
    """Connects each command to the models and widgets of one window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._commands = bench.commands
        self._comparison = bench.comparison
        self.dialog: QDialog | None = None
        self._is_ranked_last = False
        self._connect_all()
        self._commands[f"theme_{bench.theme.choice}"].setChecked(True)

    def compare_example(self) -> None:
        """Load synthetic signatures of one invented writer on both sides."""
        self._bench.show_page("compare")
        folder = resource("examples")
        questioned, *references = EXAMPLES[self._comparison.profile]
        known = [FileSource(str(folder / name)) for name in references]
        self._comparison.lay_out([FileSource(str(folder / questioned))], known)
        # The button that was pressed goes; the focus must not wander to what comes next.
        self._bench.window.setFocus()

    def _connect_all(self) -> None:
        page, comparison = self._bench.page, self._comparison
        self._commands.give({**self._of_window(), **self._of_samples(), **self._of_panes()})
        page.finding.example_wanted.connect(self.compare_example)
        self.sets = SetCommands(self._bench)
        for model in (comparison.questioned, comparison.references):
            model.changed.connect(self.refresh)
            model.selection_changed.connect(self.refresh)
        self._bench.sets.history_changed.connect(partial(self._on_changed, ranked=False))
        self._bench.ranking.questioned.changed.connect(partial(self._on_changed, ranked=True))
        self._bench.sets.drawing.changed.connect(self.refresh)
        for pane in (page.questioned, page.references):
            pane.focused.connect(self.refresh)
            pane.views_wanted.connect(partial(self._show_views, pane))
        self.refresh()

    def _of_window(self) -> dict[str, Callable[[], Any]]:
        bench, comparison = self._bench, self._comparison
        does: dict[str, Callable[[], Any]] = {
            "quit": bench.window.close,
            "evidence": self._toggle_evidence,
            "next_panel": lambda: bench.focus_panel(1),
            "previous_panel": lambda: bench.focus_panel(-1),
            "full_screen": self._full_screen,
            "profile_signature": lambda: comparison.choose_profile("signature"),
            "profile_character": lambda: comparison.choose_profile("character"),
            "search": bench.search.begin,
            "messages": self._show_messages,
            "settings": self._show_settings,
            "restart_engine": bench.link.restart,
            "meaning": self._show_meaning,
            "shortcuts": self._show_shortcuts,
            "log": self._show_log,
            "welcome": self.show_welcome,
            "about": self._show_about,
            "copy_text": self._copy_text,
            "copy_picture": self._copy_picture,
        }
        for choice in CHOICES:
            does[f"theme_{choice}"] = partial(self._choose_theme, choice)
        return does

    def _of_samples(self) -> dict[str, Callable[[], Any]]:
        page, references = self._bench.page, self._comparison.references
        return {
            "open_questioned": lambda: self._open(page.questioned),
            "open_references": lambda: self._open(page.references),
            "example": self.compare_example,
            "undo": self._undo,
            "redo": self._redo,
            "paste": self._paste_here,
            "clear_pane": lambda: page.active.model.clear(),
            **self._seen(
                {
                    "compare": self._comparison.again,
                    "swap": self._comparison.swap,
                    "toggle_reference": lambda: references.toggle(references.selected),
                    "remove_reference": lambda: references.remove(references.selected),
                    "remove_references": references.clear_all,
                    "move_left": lambda: self._move(-1),
                    "move_right": lambda: self._move(1),
                }
            ),
        }

    def _of_panes(self) -> dict[str, Callable[[], Any]]:
        does: dict[str, Callable[[], Any]] = {}
        for pane in (self._bench.page.questioned, self._bench.page.references):
            side = pane.side
            does[f"open_{side}_here"] = partial(self._open, pane)
            does[f"paste_{side}"] = partial(self._paste, pane)
            does[f"clear_{side}"] = pane.model.clear
            does[f"undo_{side}"] = pane.model.undo
            does[f"redo_{side}"] = pane.model.redo
            does[f"pen_{side}"] = partial(self._use_tool, pane, "pen")
            does[f"eraser_{side}"] = partial(self._use_tool, pane, "eraser")
        return self._seen(does)

    def _seen(self, does: dict[str, Callable[[], Any]]) -> dict[str, Callable[[], Any]]:
        """The same, each with Compare in sight: the search finds them on every page."""
        return {key: partial(self.in_compare, call) for key, call in does.items()}

    def in_compare(self, call: Callable[[], Any], _checked: bool = False) -> None:
        """Do something with Compare in sight."""
        if self._show_compare():
            QTimer.singleShot(0, self, call)  # the page is work enough for one turn
        else:
            call()

    def _show_compare(self) -> bool:
        """Have Compare in sight; whether it had to be shown."""
        if self._bench.shown == "compare":  # a pad that fills the window may stay
            return False
        self._bench.show_page("compare")
        return True

    @property
    def _histories(self) -> tuple[PaneModel | ReferenceSets, ...]:
        """What undo and redo mean on the page that is shown; what comes first goes first."""
        if self._bench.shown == "compare":
            return (self._bench.page.active.model,)
        if self._bench.shown != "references":
            return ()
        ranked, sets = self._bench.ranking.questioned, self._bench.sets
        if self._bench.references_page.set_card.is_drawing:
            return (sets.drawing,)
        return (ranked, sets) if self._is_ranked_last else (sets, ranked)

    def _undo(self) -> None:
        history = next((own for own in self._histories if own.can_undo), None)
        if history is not None:
            history.undo()

    def _redo(self) -> None:
        history = next((own for own in self._histories if own.can_redo), None)
        if history is not None:
            history.redo()

    def _on_changed(self, *, ranked: bool) -> None:
        """On the References page the last change is undone: of a set, or of the ranked sample."""
        self._is_ranked_last = ranked
        self.refresh()

    def refresh(self) -> None:
        """Commands follow the page that is shown and the pane in use."""
        model = self._bench.page.active.model
        histories = self._histories
        self._commands["undo"].setEnabled(any(own.can_undo for own in histories))
        self._commands["redo"].setEnabled(any(own.can_redo for own in histories))
        is_seen = self._bench.shown == "compare"
        self._commands["clear_pane"].setEnabled(is_seen and model.current is not None)
        sides = (self._comparison.questioned, self._comparison.references)
        self._commands["clear_all"].setEnabled(is_seen and any(own.samples for own in sides))
        for pane in (self._bench.page.questioned, self._bench.page.references):
            there = pane.model.current is not None
            self._commands[f"clear_{pane.side}"].setEnabled(is_seen and there)

    def _open(self, pane: Pane) -> None:
        """Ask for files, for a side."""
        many = pane.model.many
        one = translate("Open", "Open questioned sample")
        title = translate("Open", "Open references") if many else one

        def take(paths: list[str]) -> None:
            self._bench.reader.open(paths, pane.model.taker())
            QTimer.singleShot(0, pane.take_over)  # the dialog gives the keyboard back before

        self._show_compare()
        ask_for_samples(self._bench, title, take, many=many)

    def _paste_here(self) -> None:
        if self._bench.shown == "references":
            self.sets.paste()
        elif self._bench.shown == "compare":
            self._paste(self._bench.page.active)
        else:
            self._paste_into_page()

    def _paste_into_page(self) -> None:
        """What could be dropped on a page can be pasted as well."""
        place = getattr(self._bench.shown_page, "drop_place", None)
        if place is None or not place.take(QGuiApplication.clipboard().mimeData()):
            text = translate("Paste", "The clipboard holds nothing that this page can open.")
            self._bench.status.say(text)

    def _paste(self, pane: Pane) -> None:
        if not pane.take_clipboard():
            self._bench.status.say(
                translate("Paste", "The clipboard holds no picture and no file.")
            )

    def _copy_text(self) -> None:
        from verifier_app.ui.models.finding_report import Origin, finding_report

        finding, comparison = self._current_finding(), self._comparison
        if finding is not None:
            questioned, references = comparison.taken()
            samples = [*questioned, *references]
            origins = [
                Origin.of(own, comparison.preparations.seen(own.number), report)
                for own, report in zip(
                    samples, (finding.questioned, *finding.references), strict=True
                )
            ]
            text = finding_report(
                finding,
                comparison.places,
                origins,
                comparison.unused(),
                comparison.held,
                self._bench.cases.what_changed(),
            )
            QGuiApplication.clipboard().setText(text)
            self._bench.status.say(translate("Copy", "The finding was copied as text."))

    def _copy_picture(self) -> None:
        if self._current_finding() is not None:
            QGuiApplication.clipboard().setPixmap(self._bench.page.finding.picture())
            self._bench.status.say(translate("Copy", "The finding was copied as a picture."))

    def _current_finding(self) -> Finding | None:
        """The finding; where it is not of the samples as they are now, that is said."""
        if self._comparison.is_current:
            return self._comparison.finding
        text = translate(
            "Copy",
            "The samples have not been compared as they are now. Copy the finding when they have"
            " been.",
        )
        self._bench.status.say(text, warning=True)
        return None

    def _toggle_evidence(self) -> None:
        """Open or fold it in a narrow window; from another page, have it open."""
        page = self._bench.page
        if not (self._show_compare() and page.evidence.is_open):
            page.toggle_evidence()

    def _full_screen(self) -> None:
        if self._bench.window.isFullScreen():
            self._bench.window.showNormal()
        else:
            self._bench.window.showFullScreen()

    def _choose_theme(self, choice: Choice) -> None:
        self._bench.theme.choose(choice)
        self._bench.keep(THEME, choice)

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

    def _show_views(self, pane: Pane) -> None:
        from verifier_app.engine.page_questions import ShowSteps
        from verifier_app.ui.dialogs import ViewsDialog

        current = pane.model.current
        seen = None if current is None else self._comparison.preparations.seen(current.number)
        if current is None or seen is None:
            return
        if self.opened(ViewsDialog, lambda own: own.seen is seen) is None:
            name = pane.accessibleName()
            dialog = ViewsDialog(self._bench.theme, name, seen, self._bench.window.front)
            self.open_dialog(dialog)
            # no pane: a question of a pane takes the place of the one before
            question = ShowSteps(current.source.ref())
            self._comparison.engine.ask(question, done=dialog.show_steps)

    def _show_messages(self) -> None:
        rows = self._bench.status.history
        if rows:
            lines = [
                f"<p>{time.toString('HH:mm:ss')} &nbsp; {escape(text)}</p>" for time, text in rows
            ]
            html = "".join(reversed(lines))
        else:
            html = translate("Messages", "There was no message yet.")
        self._show_text(translate("Messages", "Messages so far"), html)

    def _show_settings(self) -> None:
        from verifier_app.ui.settings_dialog import SettingsDialog

        if self.opened(SettingsDialog) is None:
            self.open_dialog(SettingsDialog(self._bench))

    def _show_meaning(self) -> None:
        from verifier_app.ui.dialogs import meaning_html

        self._show_text(translate("Meaning", "What the numbers mean"), meaning_html())

    def _show_shortcuts(self) -> None:
        from verifier_app.ui.shortcut_sheet import WIDTH, shortcuts_html

        title = translate("Shortcuts", "Keyboard shortcuts")
        self._show_text(title, shortcuts_html(self._commands), self._bench.theme.fonts.px(WIDTH))

    def _show_log(self) -> None:
        """The window's log, or the engine's where that failed at what is on the table."""
        from verifier_app.engine.defects import LOG_NAME, WINDOW_LOG_NAME
        from verifier_app.ui.log_dialog import LogDialog

        failure = self._comparison.failure
        name = LOG_NAME if failure is not None and failure.defect else WINDOW_LOG_NAME
        found = self.opened(LogDialog)
        if found is None:
            self.open_dialog(LogDialog(self._bench.theme, name, self._bench.window.front))
        else:
            found.show_log(name)

    def _show_about(self) -> None:
        from verifier_app.ui.dialogs import about_html

        html = about_html(verifier_app.__version__, self._bench.link.facts)
        self._show_text(translate("About", "About this program"), html)

    def _show_card(self, name: str) -> None:
        """The card of a model, on its page."""
        self._bench.show_page("models")
        self._bench.files.choose(name)

    def show_welcome(self) -> None:
        """What the program is, in a few sentences, and an example one click away."""
        from verifier_app.ui.welcome_dialog import WelcomeDialog

        if self.opened(WelcomeDialog) is not None:
            return
        dialog = WelcomeDialog(self._bench.theme, self._bench.window.front)
        dialog.example_wanted.connect(self._commands["example"].trigger)
        dialog.meaning_wanted.connect(self._commands["meaning"].trigger)
        self.open_dialog(dialog)

    def _show_text(self, title: str, html: str, width: int = 0) -> None:
        from verifier_app.ui.dialogs import WIDTH, TextDialog

        found = self.opened(TextDialog, lambda own: own.windowTitle() == title)
        if found is not None:
            found.show_html(html)
            return
        front = self._bench.window.front
        dialog = TextDialog(self._bench.theme, title, html, front, width or WIDTH)
        dialog.model_wanted.connect(self._show_card)
        self.open_dialog(dialog)

    def opened(self, kind: type[D], is_it: Callable[[D], bool] = lambda _: True) -> D | None:
        """The dialog of this kind that is open, if it is the one; it comes to the front.

        Whoever asks twice, or clicks twice, would have two of them, one hidden by the other.
        """
        for own in self._bench.window.findChildren(kind):
            if own.isVisible() and is_it(own):
                own.raise_()
                own.activateWindow()
                return own
        return None

    def open_dialog(self, dialog: QDialog) -> None:
        """Show a dialog beside the window; nothing is modal."""
        self.dialog = dialog
        FocusRings(self._bench.theme, dialog)
        FileDialogs(self._bench.theme, dialog)
        dialog.show()
        dialog.activateWindow()  # not every desktop hands it the keyboard by itself
