"""What the commands of the References page do, and those that lead to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from verifier_app.ui.models.samples import KeptSource, drawn_keys
from verifier_app.ui.open_dialog import ask_for_samples

if TYPE_CHECKING:
    from verifier_app.ui.references.page import ReferencesPage
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class SetCommands(QObject):
    """Connects the commands about sets to the models and widgets of one window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._commands = bench.commands
        does = {
            "new_set": self._new_set,
            "save_as_set": self._save_as_set,
            "open_set": self._open_set,
            "use_set": self._use_set,
        }
        seen = {
            "draw_in_set": lambda: self._page.set_card.draw(),
            "open_in_set": self._open_in_set,
            "paste_in_set": lambda: self._paste(self._page.set_card.take_clipboard()),
            "remove_in_set": self._remove_in_set,
            "rename_set": lambda: self._page.set_card.edit_name(),
            "remove_set": bench.sets.remove_set,
            "open_rank": self._open_rank,
            "paste_rank": lambda: self._paste(self._page.rank_card.take_clipboard()),
            "clear_rank": lambda: bench.ranking.questioned.clear_all(),
            "compare_best": lambda: self.compare_with(self._page.rank_card.best()),
        }
        self._commands.give(does)
        self._commands.give({key: partial(self._do_in_sight, c) for key, c in seen.items()})
        for key in ("use_set", "draw_in_set", "rename_set", "remove_set", "clear_rank",
                    "compare_best"):  # fmt: skip
            self._commands[key].setEnabled(False)
        self._awaited: int | None = None
        for signal in (bench.sets.list_changed, bench.sets.set_changed):
            signal.connect(self._use_awaited)
        bench.comparison.references.changed.connect(self._refresh)
        self._refresh()

    @property
    def _page(self) -> ReferencesPage:
        return self._bench.references_page

    def paste(self) -> None:
        """Paste where the keyboard is: into the ranking, or else into the open set."""
        page = self._page
        in_rank = page.rank_card.isAncestorOf(self._bench.window.focusWidget())
        self._paste((page.rank_card if in_rank else page.set_card).take_clipboard())

    def _do_in_sight(self, call: Callable[[], object]) -> None:
        """The search finds a command on every page; what it does is seen on this one."""
        self._bench.show_page("references")
        call()

    def _refresh(self) -> None:
        self._commands["save_as_set"].setEnabled(bool(self._bench.comparison.references.samples))

    def _new_set(self) -> None:
        self._bench.show_page("references")
        self._page.set_card.finish_name()
        self._bench.sets.create()

    def _save_as_set(self) -> None:
        """Keep the references of Compare; the name can be changed at once."""
        samples = self._bench.comparison.references.samples
        drawn = drawn_keys(samples)
        unused = [own.source for own in samples if not own.used]
        self._bench.show_page("references")
        self._bench.sets.create(
            "",
            [own.source for own in samples],
            unused,
            kept=lambda: self._bench.cases.kept_drawings.update(drawn),
        )

    def _open_set(self) -> None:
        self._bench.show_page("references")
        page = self._page
        target = page.combo if page.form == "narrow" else page.search
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _use_set(self) -> None:
        """Compare with the open set; a sample that was ranked becomes the questioned one."""
        bench = self._bench
        opened = bench.sets.opened
        if opened is None:
            return
        name = opened.facts.name
        sources = [KeptSource(own.id, own.name, name, own.drawn) for own in opened.references]
        facts = zip(sources, opened.references, strict=True)
        unused = [source for source, own in facts if not own.used]
        ranked = bench.ranking.questioned.samples
        if ranked:
            bench.comparison.lay_out([ranked[0].source], sources, unused)
        else:
            bench.comparison.references.replace_all(sources, unused)
        bench.show_page("compare")

    def compare_with(self, set_id: int | None) -> None:
        """Put the ranked sample and a set on Compare, as soon as its references are known."""
        if set_id is not None:
            self._awaited = set_id
            self._bench.sets.choose(set_id)
            self._use_awaited()

    def _use_awaited(self) -> None:
        sets = self._bench.sets
        if sets.selected != self._awaited:  # another was chosen since, or it cannot be opened
            self._awaited = None
        elif sets.opened is not None and sets.opened.facts.id == self._awaited:
            self._awaited = None
            self._use_set()

    def _remove_in_set(self) -> None:
        current = self._bench.sets.current
        if current is not None:
            self._bench.sets.remove_reference(current.id)

    def _open_in_set(self) -> None:
        title = translate("Open", "Open references")
        take = self._bench.sets.intake.take
        ask_for_samples(
            self._bench, title, lambda paths: self._bench.reader.open(paths, take), many=True
        )

    def _open_rank(self) -> None:
        title = translate("Open", "Open the sample to rank")
        reader, ranked = self._bench.reader, self._bench.ranking.questioned
        ask_for_samples(
            self._bench, title, lambda paths: reader.open(paths, ranked.taker()), many=False
        )

    def _paste(self, taken: bool) -> None:
        if not taken:
            self._bench.status.say(
                translate("Paste", "The clipboard holds no picture and no file.")
            )
