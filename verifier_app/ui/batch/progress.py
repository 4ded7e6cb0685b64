"""How far a batch is: one line, a bar, pause and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from verifier_app.ui.icons import icon
from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.batch_words import (
    former_line,
    pace_line,
    pairing_line,
    progress_line,
)
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.widgets.labels import ElidedLabel, button, label

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.batch import Batch
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
STOPPED = (BatchState.PAUSED, BatchState.CANCELLED, BatchState.ERROR)


class BatchProgress(QWidget):
    """Shows a `Batch` on its way."""

    def __init__(self, theme: Theme, commands: Commands, batch: Batch) -> None:
        super().__init__()
        self._theme = theme
        self._batch = batch
        self._commands = commands
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 0)
        whole.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(16)
        whole.addLayout(row)
        column = QVBoxLayout()
        column.setSpacing(6)
        top = QHBoxLayout()
        self.line = label(theme, "body", "text", 600)
        self.pace = label(theme, "small", "text2")
        top.addWidget(self.line)
        top.addStretch(1)
        top.addWidget(self.pace)
        column.addLayout(top)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(translate("Batch", "Rows compared"))
        column.addWidget(self.bar)
        self.note = ElidedLabel(theme, "small", "text2")
        whole.addWidget(self.note)  # below the buttons, too: it is a sentence or two
        row.addLayout(column, 1)
        self.again = button(theme, translate("Batch", "Try errors again"), "restart")
        self.again.setToolTip(
            translate("Batch", "Compare the rows with errors once more: their files may be back.")
        )
        self.again.clicked.connect(commands["retry_batch"].trigger)
        row.addWidget(self.again)
        self.pause = button(theme, translate("Batch", "Pause"), "pause")
        self.pause.clicked.connect(commands["pause_batch"].trigger)
        self.cancel = button(theme, translate("Batch", "Cancel"), "stop")
        self.cancel.clicked.connect(commands["cancel_batch"].trigger)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self.refresh)
        batch.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how far it is."""
        batch = self._batch
        running = batch.state is BatchState.RUNNING
        self.line.setText(progress_line(batch))
        self.pace.setText(pace_line(batch))
        self.bar.setMaximum(max(1, batch.total))
        self.bar.setValue(batch.done)
        trouble = batch.failure
        text = former_line(batch) or pairing_line(batch)
        if trouble is not None and not batch.is_former:
            text = in_sentences(trouble)
        self.note.show_text(text)
        self.note.setVisible(bool(text))
        words, picture = translate("Batch", "Pause"), "pause"
        stopped = batch.state in STOPPED
        if stopped:
            words, picture = translate("Batch", "Resume"), "resume"
        former = batch.is_former and (stopped or batch.state is BatchState.DONE)
        if former:
            words, picture = translate("Batch", "Compare again"), "restart"
        tint = "text"
        self.pause.setText(words)
        self.pause.setIcon(icon(picture, self._theme, tint, tint))
        self.pause.setEnabled(running or stopped or former)
        self._commands["pause_batch"].setEnabled(running or stopped or former)
        self.again.setVisible(batch.can_try_again)
        self._commands["retry_batch"].setEnabled(batch.can_try_again)
        can_cancel = running or batch.state in (BatchState.PAUSED, BatchState.READING)
        self.cancel.setEnabled(can_cancel)
        self._commands["cancel_batch"].setEnabled(can_cancel)
        if running and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()
