"""Saving what is on the table as one file, and laying it out again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.errors import UserError
from verifier_app.store import cases
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.work import start

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.choices import Profile
    from verifier_app.store.cases import Case, CaseNotes
    from verifier_app.types import Finding
    from verifier_app.ui.models.case import Opened
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Beside:
    """What comes and goes with the samples of a case."""

    profile: Profile
    operating_point: str
    notes: CaseNotes


class CaseCommands(QObject):
    """Saves and opens cases; the event loop waits for neither."""

    saved = Signal(str, bool)
    """A case's path, and whether it was written; in the window's thread."""
    opened = Signal(str, bool)
    """A case's path, and whether it lies on the table now."""
    _written = Signal(str, str)
    _read = Signal(str, object, str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._path = ""
        self._awaited: tuple[dict[str, str], Finding | None] | None = None
        self._written.connect(self._on_written)
        self._read.connect(self._on_read)
        bench.commands["save_case"].triggered.connect(self._ask_where)
        bench.commands["open_case"].triggered.connect(self._ask_which)
        bench.reader.case_wanted.connect(self.open)
        for model in (bench.comparison.questioned, bench.comparison.references):
            model.changed.connect(self._refresh)
        bench.comparison.changed.connect(self._compare_models)
        self._refresh()

    def save(self, path: str) -> None:
        """Write everything that is on the table."""
        from verifier_app.ui.models.case import gathered

        comparison, bench = self._bench.comparison, self._bench
        # what changes while it is written is no part of it
        gather = partial(
            gathered,
            comparison.profile,
            comparison.operating_point,
            comparison.questioned.samples,
            comparison.references.samples,
            {} if comparison.finding is None else dict(comparison.finding.model),
            bench.report.notes,
        )
        start(partial(_write, gather, path, self._written.emit))

    def open(self, path: str) -> None:
        """Lay out a case in place of what is on the table; undo brings that back."""
        start(partial(_read, path, self._read.emit))

    def _refresh(self) -> None:
        comparison = self._bench.comparison
        has = bool(comparison.questioned.samples or comparison.references.samples)
        self._bench.commands["save_case"].setEnabled(has)

    def _ask_where(self) -> None:
        name = self._bench.report.notes.case.strip() or translate("Case", "Case")
        beside = Path(self._bench.last_folder) / f"{name.replace('/', '-')}{cases.SUFFIX}"
        path = ask_where(
            self._bench.window.front,
            translate("Case", "Save case"),
            self._path or str(beside),
            {cases.SUFFIX: _kinds()},
        )
        if path:
            self._bench.keep_folder_of(path)
            self.save(path)

    def _ask_which(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        path, _ = QFileDialog.getOpenFileName(
            self._bench.window.front,
            translate("Case", "Open case"),
            self._bench.last_folder,
            _kinds(),
        )
        if path:
            self._bench.keep_folder_of(path)
            self.open(path)

    def _on_written(self, path: str, problem: str) -> None:
        if not problem:
            self._path = path
        text = problem or translate("Case", "{0} was saved.").format(Path(path).name)
        self._bench.status.say(text, warning=bool(problem))
        self.saved.emit(path, not problem)

    def _on_read(self, path: str, opened: Opened | None, problem: str) -> None:
        bench, comparison = self._bench, self._bench.comparison
        if opened is None:
            bench.status.say(problem, warning=True)
            self.opened.emit(path, False)
            return
        self._path = path
        bench.show_page("compare")
        case = opened.case
        before = _Beside(comparison.profile, comparison.operating_point, bench.report.notes)
        after = _Beside(case.profile, case.operating_point, case.notes)
        self._awaited = (dict(case.model), comparison.finding)
        self._change(before, after)
        comparison.lay_out(
            opened.questioned,
            opened.references,
            opened.unused,
            turned=lambda done: self._change(*((before, after) if done else (after, before))),
        )
        bench.status.say(translate("Case", "{0} was opened.").format(Path(path).name))
        self.opened.emit(path, True)

    def _change(self, old: _Beside, new: _Beside) -> None:
        """Go on with what belongs to other samples; notes that were written since stay."""
        comparison, report = self._bench.comparison, self._bench.report
        if report.notes == old.notes:
            report.take(new.notes)
        comparison.choose_profile(new.profile)
        comparison.choose_operating_point(new.operating_point)

    def _compare_models(self) -> None:
        """Say it where a case was saved with another model than the one that finds now."""
        finding = self._bench.comparison.finding
        if self._awaited is None or finding is None or finding is self._awaited[1]:
            return
        model, self._awaited = self._awaited[0], None
        if model and model.get("sha256") != finding.model.get("sha256"):
            text = translate(
                "Case",
                "The case was saved with the model {0}. The model in use now is {1}, so the"
                " finding may differ.",
            )
            names = (own.get("name", "?") for own in (model, finding.model))
            self._bench.status.say(text.format(*names), warning=True)


def _write(gather: Callable[[], Case], path: str, done: Callable[[str, str], None]) -> None:
    """Write a case, whole or not at all, and tell."""
    problem = translate("Case", "{0} was not saved: something went wrong inside the program.")
    problem = problem.format(Path(path).name)
    try:
        cases.write(Path(path), gather())
        problem = ""
    except UserError as error:
        problem = in_own_words(str(error))
    finally:  # of a defect as well, which then keeps its traceback
        done(path, problem)


def _read(path: str, done: Callable[[str, object, str], None]) -> None:
    """Read a case and tell."""
    from verifier_app.ui.models.case import Opened

    problem = translate("Case", "{0} was not opened: something went wrong inside the program.")
    opened, problem = None, problem.format(Path(path).name)
    try:
        opened = Opened.of(cases.read(Path(path)))
    except UserError as error:
        problem = in_own_words(str(error.with_path(path)))
    finally:  # of a defect as well, which then keeps its traceback
        done(path, opened, problem)


def _kinds() -> str:
    return translate("Case", "Cases (*.hwcase)")
