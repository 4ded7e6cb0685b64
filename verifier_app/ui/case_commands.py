"""Saving what is on the table as one file, and laying it out again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from verifier_app.errors import UserError
from verifier_app.store import cases
from verifier_app.store.cases import CaseFinding, CaseNotes
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_own_words, of_a_sample
from verifier_app.ui.models.held import set_aside_text
from verifier_app.ui.models.samples import drawn_keys
from verifier_app.ui.models.saving import not_saved, saved
from verifier_app.ui.save_dialog import ask_where, file_name
from verifier_app.ui.widgets.drop_place import DropPlace
from verifier_app.ui.widgets.keeping_question import KeepingQuestion
from verifier_app.ui.work import start

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.choices import Profile
    from verifier_app.store.cases import Case
    from verifier_app.ui.models.case import Opened
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Beside:
    """What comes and goes with the samples of a case."""

    profile: Profile
    operating_point: str
    notes: CaseNotes


_Table: TypeAlias = "tuple[tuple[tuple[int, bool], ...], ...]"
"""Keys of the samples of each side, and whether they take part."""


@dataclass(frozen=True)
class CaseFile:
    """Where the case on the table was saved or opened last, what it was called and held then."""

    path: str = ""
    named: str = ""
    table: _Table = ()


@dataclass(frozen=True)
class _Saved:
    """What is on the table while it is written: the number of the case, its notes and drawings."""

    number: int
    notes: CaseNotes
    drawn: set[int]
    file: CaseFile
    then: Callable[[], object] | None


class CaseCommands(QObject):
    """Saves and opens cases, one after the other; the event loop waits for none.

    Attributes:
        file: Where the case on the table was saved or opened last.
        in_file: The notes as they were last saved, in a case or a report.
        kept_drawings: Keys of the drawings that are in a case, a file or a set.
        opened_case: The case that was opened last, until it is saved; or None.
        question: Whether to save before the window closes, while it is asked; or None.
    """

    saved = Signal(str, bool)
    """A case's path, and whether it was written; in the window's thread."""
    opened = Signal(str, bool)
    """A case's path, and whether it lies on the table now."""
    _written = Signal(object, str, str)
    _read = Signal(str, object, str)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        # of two threads the one that begins later may be the first to end
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.file = CaseFile()
        self._number = 0  # of the case on the table
        self.opened_case: Opened | None = None
        self.in_file = CaseNotes()
        self.kept_drawings: set[int] = set()
        self._is_given_up = False
        self.question: KeepingQuestion | None = None
        self._written.connect(self._on_written)
        self._read.connect(self._on_read)
        bench.commands["save_case"].triggered.connect(self._ask_where)
        bench.commands["open_case"].triggered.connect(self._ask_which)
        new = partial(bench.doing.in_compare, self.begin)
        bench.commands["new_case"].triggered.connect(new)
        bench.commands["clear_all"].triggered.connect(self.begin)
        bench.reader.case_wanted.connect(self.open)
        # pages and panes that do not take what is dragged leave it to the window
        self.drop_place = DropPlace(bench.theme, bench.window, _case_dragged)
        self.drop_place.dropped.connect(lambda found: self.open(*found))
        bench.report.kept.connect(self._keep)
        for model in (bench.comparison.questioned, bench.comparison.references):
            model.changed.connect(self._refresh)
        bench.comparison.changed.connect(self._show_note)
        self._refresh()

    def save(self, path: str, then: Callable[[], object] | None = None) -> None:
        """Write everything that is on the table; `then` is called when it was written."""
        from verifier_app.ui.models.case import gathered

        comparison, notes = self._bench.comparison, self._bench.report.notes
        finding = comparison.finding
        # what changes while it is written is no part of it
        gather = partial(
            gathered,
            comparison.profile,
            comparison.operating_point,
            comparison.questioned.samples,
            comparison.references.samples,
            {} if finding is None else dict(finding.model),
            notes,
            _as_saved(comparison) if comparison.is_current else None,
            comparison.hashes_shown(),
        )
        made = CaseFile(path, notes.case.strip(), self._table())
        kept = _Saved(self._number, notes, self._drawn(), made, then)
        start(partial(_write, gather, path, partial(self._written.emit, kept)), self._pool)

    def open(self, path: str) -> None:
        """Lay out a case in place of what is on the table; undo brings that back."""
        start(partial(_read, path, self._read.emit), self._pool)

    def wait(self) -> None:
        """Until everything is written: the program ends."""
        self._pool.waitForDone()

    def begin(self) -> None:
        """Empty both sides for another case, of which nothing is written yet.

        Undo brings back what was there; the examiner stays the same.
        """
        bench, comparison = self._bench, self._bench.comparison
        before = _Beside(comparison.profile, comparison.operating_point, bench.report.notes)
        after = replace(before, notes=CaseNotes(examiner=before.notes.examiner))
        self._change(before, after)
        comparison.clear(lambda done: self._change(*((before, after) if done else (after, before))))

    def may_close(self) -> bool:
        """Whether the window may close now; what is in no file is asked about before."""
        words, drawn, beside = self._words_unkept(), self._drawn_unkept(), self._beside_unkept()
        changed = bool(self.file.path) and self.file.table != self._table()
        if self._is_given_up or not (words or drawn or beside or changed):
            return True
        if self.question is None:
            self.question = self._ask(
                changed=changed, words=words, drawn=bool(drawn), beside=bool(beside)
            )
            self.question.answered.connect(self._on_answered)
            self.question.open()
        return False

    def _words_unkept(self) -> bool:
        notes = self._bench.report.notes
        has = bool(notes.case.strip() or notes.words.strip())
        can = self._bench.commands["save_case"].isEnabled()
        return has and can and notes != self.in_file

    def _table(self) -> _Table:
        comparison = self._bench.comparison
        sides = (comparison.questioned.samples, comparison.references.samples)
        return tuple(tuple((own.source.key, own.used) for own in side) for side in sides)

    def _drawn(self) -> set[int]:
        comparison = self._bench.comparison
        return drawn_keys((*comparison.questioned.samples, *comparison.references.samples))

    def _drawn_unkept(self) -> set[int]:
        """Keys of the drawings that a case would keep."""
        return self._drawn() - self.kept_drawings

    def _beside_unkept(self) -> set[int]:
        """Keys of those on the pads of the References page."""
        bench = self._bench
        samples = (*bench.ranking.questioned.samples, *bench.sets.drawing.samples)
        return drawn_keys(samples) - self.kept_drawings

    def _ask(self, *, changed: bool, words: bool, drawn: bool, beside: bool) -> KeepingQuestion:
        said = []
        if changed:
            text = translate("Case", "“{0}” was changed since it was saved.")
            said.append(text.format(numbers.isolated(Path(self.file.path).name)))
        if words:
            said.append(translate("Case", "What you wrote about this case is in no file yet."))
        if drawn:
            said.append(translate("Case", "What you drew is in no file or set yet."))
        if beside:
            text = translate(
                "Case", "What you drew on the References page is in no file or set yet."
            )
            said.append(text)
        keeps = ""
        if drawn or changed:
            keeps = translate("Case", "A case keeps everything on the Compare page.")
        elif words:
            keeps = translate("Case", "A case keeps it together with the samples.")
        box = KeepingQuestion(
            self._bench.theme,
            self._bench.window.front,
            translate("Case", "Close the window?"),
            numbers.sentences(said),
            keeps,
        )
        box.offer(
            translate("Case", "Save case…") if changed or words or drawn else "",
            translate("Case", "Close without saving"),
            translate("Case", "Keep it open"),
        )
        return box

    def _on_answered(self, answer: str) -> None:
        self.question = None
        if answer == "save":
            self._ask_where(then=self._bench.window.close)
        elif answer:
            self._is_given_up = True
            self._bench.window.close()

    def ask_again(self) -> None:
        """The window stays open: what was given up to close it is here still."""
        self._is_given_up = False

    def _keep(self, notes: CaseNotes) -> None:
        """Nobody need be asked about these notes."""
        self.in_file = notes

    def _refresh(self) -> None:
        comparison = self._bench.comparison
        has = bool(comparison.questioned.samples or comparison.references.samples)
        for key in ("new_case", "save_case"):
            self._bench.commands[key].setEnabled(has)
        if not has:  # what comes now is another case, and not to replace this one's file
            self.file = CaseFile()
            self._number += 1

    def _ask_where(self, _checked: bool = False, then: Callable[[], object] | None = None) -> None:
        """Ask for a file and save; `then` is called when it was written."""
        named = self._bench.report.notes.case.strip()
        name = named or translate("Case", "Case")
        beside = Path(self._bench.last_folder) / f"{file_name(name)}{cases.SUFFIX}"
        path = ask_where(
            self._bench.theme,
            self._bench.window.front,
            translate("Case", "Save case"),
            self.file.path if self.file.path and self.file.named == named else str(beside),
            {cases.SUFFIX: _kinds()},
        )
        if path:
            self._bench.keep_folder_of(path)
            self.save(path, then)

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

    def _on_written(self, kept: _Saved, path: str, problem: str) -> None:
        if not problem:
            self._keep(kept.notes)
            self.kept_drawings |= kept.drawn
            if self._number == kept.number:  # or another case was begun or opened meanwhile
                self.file = kept.file
                self.opened_case = None  # what is on the table is what was saved last
                self._show_note()
        name = Path(path).name
        self._bench.status.say(problem or saved(name), name, warning=bool(problem))
        self.saved.emit(path, not problem)
        if kept.then is not None and not problem:
            kept.then()

    def _on_read(self, path: str, opened: Opened | None, problem: str) -> None:
        bench, comparison = self._bench, self._bench.comparison
        if opened is None:
            bench.status.say(problem, path, warning=True)
            self.opened.emit(path, False)
            return
        bench.show_page("compare")
        case = opened.case
        before = _Beside(comparison.profile, comparison.operating_point, bench.report.notes)
        after = _Beside(case.profile, case.operating_point, case.notes)
        self.opened_case = opened
        self._change(before, after)
        comparison.lay_out(
            opened.questioned,
            opened.references,
            opened.unused,
            opened.as_they_are,
            turned=lambda done: self._change(*((before, after) if done else (after, before))),
        )
        self._keep(bench.report.notes)
        self.kept_drawings |= self._drawn()
        self.file = CaseFile(path, bench.report.notes.case.strip(), self._table())
        self._number += 1
        name = Path(path).name
        bench.status.say(translate("Case", "{0} was opened.").format(name), name)
        self.opened.emit(path, True)

    def _change(self, old: _Beside, new: _Beside) -> None:
        """Go on with what belongs to other samples; notes that were written since stay."""
        comparison, report = self._bench.comparison, self._bench.report
        if report.notes == old.notes:
            report.take(new.notes)
        comparison.choose_profile(new.profile)
        comparison.choose_operating_point(new.operating_point)

    def what_changed(self) -> str:
        """What was found when the case on the table was saved; empty where that is the same."""
        from verifier_app.ui.models.case import since_saved

        finding, opened = self._bench.comparison.finding, self._compared_case()
        if finding is None or opened is None:
            return ""
        case, asked = opened.case, (finding.profile, finding.operating_point.name)
        return since_saved(case, finding) if (case.profile, case.operating_point) == asked else ""

    def _compared_case(self) -> Opened | None:
        """The case that was opened, if it is what the finding is about."""
        opened = self.opened_case
        is_it = opened is not None and self._bench.comparison.compared == opened.compared
        return opened if is_it else None

    def _show_note(self) -> None:
        """Say of a case beside its finding what it was, and what was chosen when it was saved."""
        comparison, parts = self._bench.comparison, [self.what_changed()]
        if comparison.finding is not None and self._compared_case() is not None:
            held = comparison.held
            parts.append(set_aside_text(comparison.finding, comparison.places, held))
        self._bench.page.finding.show_note(numbers.sentences(parts))


def _case_dragged(paths: list[str]) -> tuple[str, ...] | None:
    case = cases.case_among(paths)
    return None if case is None else (case,)


def _as_saved(comparison: Comparison) -> CaseFinding | None:
    """The finding as a case keeps it; of a verdict that is held back, the number alone."""
    finding = comparison.finding
    if finding is None:
        return None
    verdict = finding.verdict if comparison.held is None else ""
    return CaseFinding(finding.llr_unclipped, finding.llr_range, verdict, finding.version)


def _write(gather: Callable[[], Case], path: str, done: Callable[[str, str], None]) -> None:
    """Write a case, whole or not at all, and tell."""
    name = Path(path).name
    problem = translate("Case", "{0} was not saved: something went wrong inside the program.")
    problem = problem.format(name)
    try:
        cases.write(Path(path), gather())
        problem = ""
    except OSError as error:
        problem = not_saved(name, error)
    except UserError as error:
        text = translate("Case", "{0} was not saved. {1}")
        problem = text.format(name, _of_its_sample(error, path))
    finally:  # of a defect as well, which then keeps its traceback
        done(path, problem)


def _of_its_sample(error: UserError, case: str) -> str:
    """Why a sample cannot be put into a case, behind its name; or what is wrong with the case."""
    said = numbers.sentences(of_a_sample(error.what, error.remedy))
    if error.path in (None, case):
        return said
    return numbers.said_of(Path(error.path).name, said)


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
