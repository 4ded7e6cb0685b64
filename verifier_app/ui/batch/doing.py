"""What the commands of the Batch page do."""

from __future__ import annotations

import errno
import os
from collections import deque
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject

from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.batch_words import saved_note
from verifier_app.ui.models.samples import FileSource
from verifier_app.ui.save_dialog import ask_where
from verifier_app.ui.widgets.background import Background
from verifier_app.ui.widgets.keeping_question import KeepingQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier_app.choices import Profile
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
AT_ONCE = 500
"""Records that are made to text in one go, so that the window gets its turn in between."""


@dataclass(frozen=True)
class _Saved:
    """A result while it is written: whose scores, how many rows, what is said and done then."""

    scores: object
    rows: int
    note: str
    then: Callable[[], None] | None


class BatchCommands(QObject):
    """Connects the commands about tables of pairs to one window."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._batch = bench.batch
        self.question: KeepingQuestion | None = None
        self._then: Callable[[], None] | None = None
        self._being_saved: deque[_Saved] = deque()
        self.saving = Background(self)
        self.saving.ended.connect(self._on_saved)
        does = {
            "open_batch": self._ask_table,
            "open_folders": self._ask_folders,
            "continue_batch": self.continue_left_over,
            "save_batch": self._ask_where,
            "pause_batch": self._pause_or_resume,
            "cancel_batch": self._batch.cancel,
            "retry_batch": self._try_again,
        }
        bench.commands.give(does)
        for key in does:
            bench.commands[key].setEnabled(key.startswith("open"))

    def open_row(self, row: int) -> None:
        """Show a row's samples in Compare."""
        bench, own = self._bench, self._batch.rows[row]
        questioned = [FileSource.named(own.questioned)] if own.questioned else []
        bench.comparison.lay_out(questioned, list(map(FileSource.named, own.references)))
        bench.show_page("compare")

    def open(self, *places: str) -> None:
        """Open a table, or two folders, in place of what is open."""
        call = self._batch.open_table if len(places) == 1 else self._batch.open_folders
        self._unless_unsaved(partial(call, *places))

    def continue_left_over(self) -> None:
        """Open the table that was left, asked what it was asked then."""
        bench, found = self._bench, self._batch.left_over
        if found is None:
            return
        head = found[0]
        bench.show_page("batch")
        bench.comparison.choose_profile(cast("Profile", head.profile))
        bench.comparison.choose_operating_point(head.operating_point)
        self.open(*filter(None, (head.path, head.references)))

    def save(self, path: str) -> None:
        """Write what is done as CSV; the event loop does not wait for it.

        The table it is the result of stays: what is not done yet stands nowhere else.
        """
        if self._batch.is_read_from(path):
            self._then = None
            text = translate("Batch", "{0} is the table that was opened. Choose another name.")
            name = Path(path).name
            self._bench.status.say(text.format(name), name, warning=True)
            return
        then, self._then = self._then, None
        note = saved_note(self._bench.order.counts["held"])
        self._being_saved.append(_Saved(self._batch.scores, self._batch.done, note, then))
        batch, records = self._batch, self._batch.records()
        write = partial(write_records, Path(path), records, batch.separator, batch.mark)
        self.saving.run(path, write)

    def _pause_or_resume(self) -> None:
        if self._batch.state is BatchState.RUNNING:
            self._batch.pause()
        elif self._batch.is_former:
            self._unless_unsaved(self._batch.start_again)
        else:
            self._batch.resume()

    def _try_again(self) -> None:
        self._bench.file_pictures.forget()  # of files that were away there are none
        self._batch.try_again()

    def _ask_table(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        self._bench.show_page("batch")
        path, _ = QFileDialog.getOpenFileName(
            self._bench.window.front,
            translate("Batch", "Open a table of pairs"),
            self._bench.last_folder,
            translate("Batch", "CSV tables (*.csv);;All files (*)"),
        )
        if path:
            self._bench.keep_folder_of(path)
            self.open(path)

    def _ask_folders(self) -> None:
        from verifier_app.ui.batch.folders_dialog import FoldersDialog

        self._bench.show_page("batch")
        if self._bench.doing.opened(FoldersDialog) is not None:
            return
        dialog = FoldersDialog(self._bench.theme, self._bench.last_folder, self._bench.window.front)
        dialog.wanted.connect(self.open)
        self._bench.doing.open_dialog(dialog)

    def _ask_where(self) -> None:
        name = f"{Path(self._batch.title).stem}-compared.csv"
        path = ask_where(
            self._bench.theme,
            self._bench.window.front,
            translate("Batch", "Save the result"),
            str(Path(self._bench.last_folder) / name),
            {".csv": translate("Batch", "CSV tables (*.csv)")},
        )
        if path:
            self.save(path)
        else:
            self._then = None

    def _unless_unsaved(self, then: Callable[[], None]) -> None:
        """Do what takes the place of the result; where that is not saved, ask before."""
        if not self._batch.is_unsaved:
            then()
            return
        self._then = then
        if self.question is not None:
            return
        text = translate("Batch", "The result of {0} is not saved.").format(self._batch.title)
        self.question = KeepingQuestion(
            self._bench.theme,
            self._bench.window.front,
            translate("Batch", "Save the result?"),
            text,
            translate("Batch", "What is compared next takes its place."),
        )
        self.question.offer(
            translate("Batch", "Save CSV…"),
            translate("Batch", "Go on without saving"),
            translate("Batch", "Keep this result"),
        )
        self.question.answered.connect(self._on_answered)
        self.question.open()

    def _on_answered(self, answer: str) -> None:
        self.question = None
        if answer == "save":
            self._ask_where()
        elif answer == "drop":
            self._batch.forget_kept()
            self._do_then()
        else:
            self._then = None

    def _do_then(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_saved(self, path: str, trouble: OSError | None) -> None:
        saved = self._being_saved.popleft()  # they end in the order in which they were begun
        self._bench.status.say_saved(path, trouble, saved.note)
        if trouble is not None:
            return
        if self._batch.scores is saved.scores:  # another table may be open by now
            self._batch.note_saved(saved.rows)
        if saved.then is not None:
            saved.then()


def write_records(
    path: Path, records: list[tuple[str, ...]], separator: str, mark: str = ""
) -> None:
    """Write a whole CSV file, behind its mark, or leave the old one.

    Raises:
        OSError: The place cannot be written, or `score-pairs` is writing there.
    """
    from verifier_app.store.atomic import write_atomically
    from verifier_app.store.csv_rows import as_bytes
    from verifier_app.store.lock import is_held

    if path.is_file() and is_held(path):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(path))
    parts = range(0, len(records), AT_ONCE)
    written = (as_bytes(records[i : i + AT_ONCE], separator) for i in parts)
    write_atomically(path, b"".join((mark.encode(), *written)))
