"""What the commands of crop tool and cleaning do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject

from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.models.samples import DrawnSource, KeptSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog

    from verifier_app.types import Treatment
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.models.pages import Pages
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.samples import PictureSource, Sample
    from verifier_app.ui.models.trial import Treating, Trial
    from verifier_app.ui.workbench import Workbench

Tool: TypeAlias = Literal["crop", "cleaning"]
TOOLS: tuple[Tool, ...] = ("crop", "cleaning")


class LoadCommands(QObject):
    """Opens the windows of crop tool and cleaning: for a pane, a reference in a set, a sample to rank.

    In a pane each change is seen at once. A sample of the References page is tried out first:
    what was chosen counts when its window is closed, the last of both where both tools are open.
    """

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        page, commands = bench.page, bench.commands
        for tool in TOOLS:
            does = {
                tool: partial(self._use_here, tool),
                f"{tool}_questioned": partial(self._use_in_pane, tool, page.questioned),
                f"{tool}_references": partial(self._use_in_pane, tool, page.references),
                f"{tool}_in_set": partial(self._use_in_set, tool),
                f"{tool}_rank": partial(self._use_in_rank, tool),
            }
            commands.give(does)
        for pane in (page.questioned, page.references):
            pane.offer.wanted.connect(partial(self._use_in_pane, "crop", pane))
            pane.caption.cleaning_wanted.connect(partial(self._use_in_pane, "cleaning", pane))
            pane.focused.connect(self.refresh)
        page.finding.crop_wanted.connect(self._cut_out)
        ranked = bench.ranking.questioned
        for model in (page.questioned.model, page.references.model, ranked):
            model.changed.connect(self.refresh)
            model.selection_changed.connect(self.refresh)
        for signal in (bench.sets.set_changed, bench.sets.current_changed):
            signal.connect(self.refresh)
        bench.pages.currentChanged.connect(self.refresh)
        self._tried: dict[tuple[str, int], tuple[Trial, set[Tool]]] = {}
        self._files: list[PictureSource] = []
        self._choosing: Trial | None = None
        bench.sets.intake.parts_wanted.connect(self._choose_parts)
        self.refresh()

    def refresh(self) -> None:
        """Strokes are neither cropped nor cleaned."""
        bench, commands = self._bench, self._bench.commands
        kept, ranked = self._kept is not None, self._ranked is not None
        shown = bench.page.active.model.current
        is_picture = shown is not None and shown.is_picture
        here = {"compare": is_picture, "references": kept or ranked}
        for tool in TOOLS:
            commands[tool].setEnabled(here.get(bench.shown, False))
            commands[f"{tool}_in_set"].setEnabled(kept)
            commands[f"{tool}_rank"].setEnabled(ranked)
        commands["remove_in_set"].setEnabled(bench.sets.current is not None)

    @property
    def _kept(self) -> KeptSource | None:
        """The reference that the person turned to on the References page."""
        current, opened = self._bench.sets.current, self._bench.sets.opened
        if current is None or opened is None or current.drawn:
            return None
        return KeptSource(current.id, current.name, opened.facts.name)

    @property
    def _ranked(self) -> Sample | None:
        """The sample to rank."""
        current = self._bench.ranking.questioned.current
        return current if current is not None and current.is_picture else None

    def _use_here(self, tool: Tool) -> None:
        """Where the keyboard is."""
        bench = self._bench
        if bench.shown == "compare":
            self._use_in_pane(tool, bench.page.active)
            return
        in_rank = bench.references_page.rank_card.isAncestorOf(bench.window.focusWidget())
        if self._ranked is not None and (in_rank or self._kept is None):
            self._use_in_rank(tool)
        else:
            self._use_in_set(tool)

    def _use_in_pane(self, tool: Tool, pane: Pane, *, suggests: bool = False) -> None:
        sample = pane.model.current
        if sample is not None and sample.is_picture and not self._is_open(tool, sample):
            desk = self._bench.comparison
            self._open(tool, desk, pane.model, sample, pane.pages, suggests=suggests)

    def _cut_out(self) -> None:
        """Show the sample that the verdict is held back for, and what of it is the signature."""
        bench = self._bench
        found = bench.comparison.held_sample()
        for pane in (bench.page.questioned, bench.page.references):
            if found is not None and pane.model is found[0]:
                pane.focused.emit()  # undo means the side that is cut
                pane.model.select(pane.model.index_of(found[1]) or 0)
                self._use_in_pane("crop", pane, suggests=True)

    def _use_in_set(self, tool: Tool) -> None:
        kept = self._kept
        if kept is not None:
            take = self._bench.sets.treating(kept.number)
            self._try(tool, ("kept", kept.number), kept, take)

    def _use_in_rank(self, tool: Tool) -> None:
        sample = self._ranked
        if sample is not None and not isinstance(sample.source, DrawnSource):
            ranked = self._bench.ranking.questioned
            key = "ranked", sample.number
            self._try(tool, key, sample.source, lambda _, how: ranked.treat(sample.number, how))

    def _try(
        self,
        tool: Tool,
        key: tuple[str, int],
        source: PictureSource,
        take: Callable[[Treatment, Treatment], None],
    ) -> None:
        """Open a tool for a sample that nothing is compared with meanwhile.

        Both tools share a trial: of two, the one that ended last would undo the other.
        """
        from verifier_app.ui.models.trial import Trial

        if key not in self._tried:
            engine, profile = self._bench.comparison.engine, self._bench.comparison.profile
            self._tried[key] = Trial(engine, profile, source, self), set()
        trial, tools = self._tried[key]
        if tool in tools:
            self._is_open(tool, trial.sample)
            return
        tools.add(tool)
        if trial.before is None:
            trial.ready.connect(partial(self._open_trial, tool, key, take))
        else:
            self._open_trial(tool, key, take)

    def _open_trial(
        self, tool: Tool, key: tuple[str, int], take: Callable[[Treatment, Treatment], None]
    ) -> None:
        if key not in self._tried:
            return  # it cannot be read, as the other tool said
        trial, tools = self._tried[key]
        if trial.failure is not None and isinstance(trial.sample.source, KeptSource):
            self._bench.status.say(in_sentences(trial.failure), warning=True)
            del self._tried[key]
            trial.close()
            return

        def closed() -> None:
            tools.remove(tool)
            if tools:
                return
            del self._tried[key]
            if trial.before is not None and trial.treatment != trial.before:
                take(trial.before, trial.treatment)
            trial.close()

        dialog = self._open(tool, trial, trial.pane, trial.sample, trial.pages)
        dialog.finished.connect(closed)

    def _choose_parts(self, source: PictureSource) -> None:
        """Let the person choose parts of a file for the open set; one file after the other."""
        self._files.append(source)
        if self._choosing is None:
            self._next_file()

    def _next_file(self) -> None:
        from verifier_app.ui.models.trial import Trial

        if not self._files:
            return
        bench, source = self._bench, self._files.pop(0)
        trial = Trial(bench.comparison.engine, bench.sets.profile, source, self)
        self._choosing = trial
        trial.ready.connect(partial(self._open_parts, trial, source))

    def _open_parts(self, trial: Trial, source: PictureSource) -> None:
        from verifier_app.ui.load.parts_dialog import PartsDialog
        from verifier_app.ui.models.crop import Crop

        bench, crop = self._bench, Crop(trial, trial.pane, trial.sample)
        front = bench.window.front
        dialog = PartsDialog(bench.theme, crop, trial.pages, source, bench.sets, front)

        def closed() -> None:
            trial.close()
            self._choosing = None
            self._next_file()

        dialog.finished.connect(closed)
        bench.doing.open_dialog(dialog)

    def _is_open(self, tool: Tool, sample: Sample) -> bool:
        """Whether the window of a tool is open for a sample; it comes to the front."""
        from verifier_app.ui.load.cleaning_dialog import CleaningDialog
        from verifier_app.ui.load.crop_dialog import CropDialog

        opened, number = self._bench.doing.opened, sample.number
        if tool == "crop":
            return opened(CropDialog, lambda own: own.crop.number == number) is not None
        return opened(CleaningDialog, lambda own: own.choice.number == number) is not None

    def _open(
        self,
        tool: Tool,
        desk: Treating,
        pane: PaneModel,
        sample: Sample,
        pages: Pages,
        *,
        suggests: bool = False,
    ) -> QDialog:
        from verifier_app.ui.load.cleaning_dialog import CleaningDialog
        from verifier_app.ui.load.crop_dialog import CropDialog
        from verifier_app.ui.models.cleaning import CleaningChoice
        from verifier_app.ui.models.crop import Crop

        theme, front = self._bench.theme, self._bench.window.front
        dialog: QDialog
        if tool == "crop":
            dialog = CropDialog(theme, Crop(desk, pane, sample, suggests=suggests), pages, front)
        else:
            dialog = CleaningDialog(theme, CleaningChoice(desk, pane, sample), front)
        self._bench.doing.open_dialog(dialog)
        return dialog
