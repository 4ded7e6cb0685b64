"""Step 1: choose data, see what the check finds in them, and what they can give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.tuning.pair_tiles import PairTiles
from verifier_app.ui.widgets.labels import button, label, paragraph
from verifier_app.ui.widgets.notices import Notices
from verifier_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class DataStep(QWidget):
    """Cards below each other."""

    next_wanted = Signal()

    def __init__(self, theme: Theme, commands: Commands, model: FineTuning) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._build_choice(commands))
        column.addWidget(self._build_ways(commands))
        column.addWidget(self._build_findings())
        column.addWidget(self._build_pairs())
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the model."""
        data, model = self._model.data, self._model
        self._show_choice()
        self.trouble.show_text(data.error or model.error)
        known = data.facts is not None
        self._ways.frame.setVisible(known or model.recalibrating is not None)
        if known:
            self._outlook.setText("<br>".join(data.outlook()))
        why = data.why_not_train()
        self.next.setEnabled(not why)
        self.next.setToolTip(why)
        self.next.setAccessibleDescription(why)
        findings = data.findings()
        self._findings.frame.setVisible(known)
        self.notices.show_warnings(findings)
        self._nothing.setVisible(known and not findings)
        pairs = data.pairs
        self._pairs.frame.setVisible(bool(pairs))
        self.tiles.show_pairs(pairs, data.profile)
        self.others.setVisible(data.has_other_pairs)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.folder

    def _show_choice(self) -> None:
        data, model = self._model.data, self._model
        busy = data.checking or model.recalibrating is not None
        done, of = model.recalibrating or data.done
        title = translate("Tuning", "Choose handwriting whose writers you know")
        if model.recalibrating is not None:
            title = translate("Tuning", "Recalibrating on {0}").format(data.name)
        elif data.checking:
            title = translate("Tuning", "Looking at {0}").format(data.name)
        elif data.place:
            title = data.name
        self._title.setText(title)
        self._words.setVisible(not data.place and not busy)
        self._line.setVisible(busy)
        self._progress.setMaximum(max(1, of) if of else 0)
        self._progress.setValue(done)
        text = translate("Tuning", "{0} of {1} samples").format(
            numbers.count(done), numbers.count(of)
        )
        self._count.setText(text if of else translate("Tuning", "Starting"))
        for made in (self.folder, self.table, self.sets):
            made.setEnabled(not busy)

    def _enable(self) -> None:
        self.recalibrate.setEnabled(self._command.isEnabled())

    def _build_choice(self, commands: Commands) -> QWidget:
        theme = self._theme
        own = TitledCard(theme, translate("Tuning", "Your data"))
        self._title = label(theme, "lead", "text", 600)
        self._words = paragraph(
            theme,
            "small",
            "text2",
            text=translate(
                "Tuning",
                "Drop a folder with one folder for each person, imitations in a folder “forged” inside,"
                " or with the file names of CEDAR, BHSig260, SigComp or Omniglot; or a table (CSV) of"
                " files with writer and kind. Nothing leaves this computer. Recalibrating takes"
                " seconds and is what most offices need; a training takes minutes to hours.",
            ),
        )
        own.column.addWidget(self._title)
        own.column.addSpacing(4)
        own.column.addWidget(self._words)
        own.column.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.folder = button(theme, translate("Tuning", "Choose folder…"), "open")
        self.table = button(theme, translate("Tuning", "Choose table…"), "batch")
        self.sets = button(theme, translate("Tuning", "Use my reference sets"), "references")
        for made, key in (
            (self.folder, "tuning_folder"), (self.table, "tuning_table"),
            (self.sets, "tuning_sets"),
        ):  # fmt: skip
            made.clicked.connect(commands[key].trigger)
            row.addWidget(made)
        row.addStretch(1)
        own.column.addLayout(row)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(translate("Tuning", "How far the check is"))
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 10, 4, 4)  # room for the ring of the focus
        line.setSpacing(12)
        self._count = label(theme, "small", "text2")
        self.cancel = button(theme, translate("Tuning", "Cancel"))
        self.cancel.clicked.connect(self._model.data.cancel)
        self.cancel.clicked.connect(self._model.cancel)
        line.addWidget(self._progress, 1)
        line.addWidget(self._count)
        line.addWidget(self.cancel)
        own.column.addWidget(self._line)
        self.trouble = Trouble(theme)
        own.column.addWidget(self.trouble)
        return own.frame

    def _build_ways(self, commands: Commands) -> QWidget:
        theme = self._theme
        self._ways = TitledCard(theme, translate("Tuning", "What these data can give"))
        self._outlook = paragraph(theme, "small", "text")
        self._ways.column.addWidget(self._outlook)
        self._ways.column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.recalibrate = button(theme, translate("Tuning", "Recalibrate"), kind="primary")
        self.recalibrate.clicked.connect(commands["recalibrate"].trigger)
        self._command = commands["recalibrate"]
        self._command.changed.connect(self._enable)
        self.next = button(theme, translate("Tuning", "Go on to the options"))
        self.next.clicked.connect(self.next_wanted)
        row.addWidget(self.recalibrate)
        row.addWidget(self.next)
        words = translate(
            "Tuning",
            "Recalibrating takes seconds, changes only the thresholds, and is tried first.",
        )
        row.addWidget(paragraph(theme, "small", "text2", text=words), 1)
        self._ways.column.addLayout(row)
        return self._ways.frame

    def _build_findings(self) -> QWidget:
        self._findings = TitledCard(self._theme, translate("Tuning", "What the check found"))
        text = translate("Tuning", "Nothing that you need to mend.")
        self._nothing = label(self._theme, "small", "text2", text=text)
        self.notices = Notices(self._theme)
        self._findings.column.addWidget(self._nothing)
        self._findings.column.addWidget(self.notices)
        return self._findings.frame

    def _build_pairs(self) -> QWidget:
        theme = self._theme
        self._pairs = TitledCard(
            theme,
            translate("Tuning", "Labelled pairs"),
            translate("Tuning", "taken at random; is each what its label says?"),
        )
        self.others = button(theme, translate("Tuning", "Show others"), kind="plain", steps=True)
        self.others.setAccessibleName(translate("Tuning", "Show other labelled pairs"))
        self.others.clicked.connect(self._model.data.show_others)
        self._pairs.head.addWidget(self.others)
        self.tiles = PairTiles(theme)
        self._pairs.column.addWidget(self.tiles)
        return self._pairs.frame
