"""What the examiner adds to a report, and the commands that save it as PDF or HTML."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QObject,
    QPoint,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QImage, QPixmap, QRegion
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from verifier_app.store.cases import CaseNotes
from verifier_app.ui.compare.evidence_picture import LEAST, evidence_picture, in_words
from verifier_app.ui.models.crop_box import CropBox
from verifier_app.ui.models.finding_report import Origin
from verifier_app.ui.models.report import Report, SamplePictures
from verifier_app.ui.models.samples import name_of, treatment_of
from verifier_app.ui.models.saving import not_saved, saved
from verifier_app.ui.models.wording import finding_text
from verifier_app.ui.reach import Reach
from verifier_app.ui.report_files import write
from verifier_app.ui.save_dialog import ask_where, file_name
from verifier_app.ui.theme import Theme
from verifier_app.ui.widgets.labels import IconLabel, button, label
from verifier_app.ui.widgets.lr_scale import LrScale
from verifier_app.ui.widgets.notices import Box
from verifier_app.ui.widgets.pictures import image_of, outlined
from verifier_app.ui.work import start

if TYPE_CHECKING:
    from verifier_app.engine.protocol import PrepareReply
    from verifier_app.types import Finding, SampleReport, Treatment
    from verifier_app.ui.models.evidence import View
    from verifier_app.ui.models.samples import Sample
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate
_SCALE_WIDTH, _SHARPNESS, _NAME_WIDTH = 620, 2, 260


class Outcome(Box):
    """What became of saving: saved, with a way to the file, or not, and what can be done."""

    opened = Signal()
    """The file is to be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "accent_soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(9)
        self._mark = IconLabel(theme, "tick", "accent")
        row.addWidget(self._mark)
        self.words = label(theme, "small", "text")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(self.words, 1)
        self.open = button(theme, translate("Report", "&Open"))
        self.open.clicked.connect(self.opened)
        row.addWidget(self.open)
        self.hide()

    def show_begun(self, text: str) -> None:
        """Say what goes on; its end is what is told aloud."""
        self.choose_ground("accent_soft")
        self._mark.show_icon("save", "accent")
        self.words.setText(text)
        self.open.hide()
        self.show()

    def show_text(self, text: str, *, is_good: bool) -> None:
        """Say this, aloud as well."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self.choose_ground("accent_soft" if is_good else "err_soft")
        self._mark.show_icon(*(("tick", "accent") if is_good else ("error", "err")))
        self.words.setText(text)
        self.open.setVisible(is_good)
        self.open.setAccessibleDescription(text)  # what it opens is said in the words beside it
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, text))


class ReportDialog(QDialog):
    """Case, examiner and words; two buttons that save, and what became of it.

    Attributes:
        path: Of the report that was saved last; empty before.
    """

    wanted = Signal(str)
    """`pdf` or `html`."""
    changed = Signal()
    """The notes are others now."""

    def __init__(self, theme: Theme, notes: CaseNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Report", "Save report"))
        self.case, self.examiner, self.words = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.show_notes(notes)
        for signal in (self.case.textChanged, self.examiner.textChanged, self.words.textChanged):
            signal.connect(self.changed)
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(
            translate("Report", "Leave this empty to write by hand: the report has room for it.")
        )
        form = QFormLayout()
        form.setSpacing(8)
        for text, field in (
            (translate("Report", "&Case"), self.case),
            (translate("Report", "&Examiner"), self.examiner),
            (translate("Report", "&Your own words"), self.words),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        for field in (self.case, self.examiner):
            Reach(theme, field, 28)
        holds = translate(
            "Report",
            "The report holds pictures of the samples, small ones of pages that they were cut from,"
            " what the network saw, the evidence as it is shown now, every number, and the hashes"
            " of files and model.",
        )
        hint = label(theme, "small", "text2", text=holds)
        hint.setWordWrap(True)
        self.path = ""
        self.outcome = Outcome(theme)
        self.outcome.opened.connect(self._show_file)
        self.pdf = button(theme, translate("Report", "Save as &PDF…"), kind="primary")
        self.html = button(theme, translate("Report", "Save as &HTML…"))
        close = button(theme, translate("Report", "C&lose"))
        self.pdf.setDefault(True)  # Return in a field would close the dialog
        self.pdf.clicked.connect(lambda: self.wanted.emit("pdf"))
        self.html.clicked.connect(lambda: self.wanted.emit("html"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        for made in (close, self.html, self.pdf):
            row.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(form, 1)
        column.addWidget(self.outcome)
        column.addLayout(row)
        self.resize(520, 380)

    @property
    def notes(self) -> CaseNotes:
        """What stands in the fields."""
        return CaseNotes(self.case.text(), self.examiner.text(), self.words.toPlainText())

    def show_notes(self, notes: CaseNotes) -> None:
        """Put other words into the fields."""
        self.case.setText(notes.case)
        self.examiner.setText(notes.examiner)
        self.words.setPlainText(notes.words)

    def show_saving(self, path: str) -> None:
        """Say that a report is being saved there: a PDF takes seconds on a slow computer."""
        text = translate("Report", "{0} is being saved…")
        self.outcome.show_begun(text.format(self._short(path)))
        self.outcome.words.setToolTip(path)

    def show_written(self, path: str, trouble: OSError | None) -> None:
        """Say whether a report was saved there."""
        if trouble is None:
            self.path = path
        name = self._short(path)
        text = saved(name) if trouble is None else not_saved(name, trouble)
        self.outcome.show_text(text, is_good=trouble is None)
        self.outcome.words.setToolTip(path)

    def _short(self, path: str) -> str:
        """The name of a file without its middle: it has no place where a line could end."""
        metrics, middle = self.outcome.words.fontMetrics(), Qt.TextElideMode.ElideMiddle
        return metrics.elidedText(Path(path).name, middle, _NAME_WIDTH)

    def show_failed(self, text: str) -> None:
        """Say why there is no report, and what can be done."""
        self.outcome.show_text(text, is_good=False)
        self.outcome.words.setToolTip("")

    def allow(self, *, saving: bool) -> None:
        """Let a report be saved, or not while there is nothing to report."""
        for made in (self.html, self.pdf):
            made.setEnabled(saving)

    def _show_file(self) -> None:
        """Have the program of the system show the report."""
        path = Path(self.path)
        if not (path.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(self.path))):
            text = translate("Report", "{0} cannot be opened from here. Look for it in {1}.")
            self.show_failed(text.format(path.name, path.parent))


class ReportCommands(QObject):
    """Makes reports of the finding that is shown.

    Attributes:
        notes: What the examiner wrote; it stays while the dialog is closed, and in a case.
        dialog: Where that is written, while it is open; or None.
    """

    saved = Signal(str, bool)
    """A report's path, and whether it was written; in the window's thread."""
    kept = Signal(object)
    """The notes that a report was written with."""
    _written = Signal(object, str, object)

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.dialog: ReportDialog | None = None
        self.notes = CaseNotes()
        self._written.connect(self._on_written)
        bench.commands["save_report"].triggered.connect(self.open)
        bench.comparison.changed.connect(self._refresh)
        self._refresh()

    def open(self) -> None:
        """Ask what the examiner adds; nothing is modal."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        dialog = ReportDialog(self._bench.theme, self.notes, self._bench.window.front)
        dialog.wanted.connect(self._ask_where)
        dialog.changed.connect(lambda: setattr(self, "notes", dialog.notes))
        dialog.finished.connect(lambda: setattr(self, "dialog", None))
        self.dialog = dialog
        self._refresh()
        self._bench.doing.open_dialog(dialog)

    def take(self, notes: CaseNotes) -> None:
        """Go on with other notes, as those of a case."""
        self.notes = notes
        if self.dialog is not None:
            self.dialog.show_notes(notes)

    def save(self, path: str) -> None:
        """Write the report of the finding that is shown, `.pdf` or `.html` by the path.

        The event loop does not wait for it.
        """
        report = self._report()
        if report is None:
            text = translate(
                "Report",
                "The samples have not been compared as they are now. Save the report when they"
                " have been.",
            )
            self._bench.status.say(text, warning=True)
            if self.dialog is not None:
                self.dialog.show_failed(text)
        else:
            if self.dialog is not None:
                self.dialog.show_saving(path)
            # what is noted while it is written is no part of it
            start(partial(write, report, path, partial(self._written.emit, self.notes)))

    def _refresh(self) -> None:
        comparison = self._bench.comparison
        can = comparison.finding is not None and not comparison.is_late
        self._bench.commands["save_report"].setEnabled(can)
        if self.dialog is not None:
            self.dialog.allow(saving=can)

    def _report(self) -> Report | None:
        comparison = self._bench.comparison
        finding = comparison.finding
        if finding is None or not comparison.is_current:
            return None
        questioned, references = comparison.taken()
        samples = [*questioned, *references]
        reports = (finding.questioned, *finding.references)
        facts = self._bench.link.facts or {}
        model = facts.get("models", {}).get(finding.profile, {})
        paper = Theme.of_paper()
        text = finding_text(finding, comparison.held, comparison.places)
        evidence, evidence_words = self._evidence(paper)
        return Report(
            finding=finding,
            places=comparison.places,
            samples=[self._pictures(*own) for own in zip(samples, reports, strict=True)],
            unused=comparison.unused(),
            model=model if model.get("sha256") == finding.model.get("sha256") else {},
            scale=_scale(finding, text, paper),
            evidence=evidence,
            evidence_words=evidence_words,
            case=self.notes.case.strip(),
            examiner=self.notes.examiner.strip(),
            words=self.notes.words.strip(),
            made=QDateTime.currentDateTime(),
            held=comparison.held,
            earlier=self._bench.cases.what_changed(),
        )

    def _evidence(self, paper: Theme) -> tuple[QImage | None, str]:
        """The view chosen, and what it shows; side by side where that is not there.

        Of other samples than those of the finding there is nothing.
        """
        comparison = self._bench.comparison
        evidence = comparison.evidence
        if evidence.pair is None or evidence.pair.place not in comparison.places:
            return None, ""
        view: View = evidence.view if evidence.shows(evidence.view) else "side"
        if not evidence.shows(view):
            return None, ""
        card = self._bench.page.evidence
        picture = evidence_picture(card, view, paper, widest=LEAST.width())
        return picture, in_words(evidence, view)

    def _pictures(self, sample: Sample, report: SampleReport) -> SamplePictures:
        seen = self._bench.comparison.preparations.seen(sample.number)
        name, origin = name_of(sample.source, seen), Origin.of(sample, seen, report)
        if seen is None:
            return SamplePictures(name, origin, None, None, ())
        saw = (*seen.views, seen.darkness, seen.line_width)
        views = [image_of(view) for view in saw if view is not None]
        given, clean = image_of(seen.preview), image_of(seen.clean)
        page = _where_on_page(treatment_of(sample.source, seen), seen)
        return SamplePictures(name, origin, given, clean, views, page)

    def _ask_where(self, kind: str) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        folder = self._bench.last_folder
        name = file_name(self.notes.case.strip() or translate("Report", "Report"))
        kinds = {
            ".pdf": translate("Report", "PDF document (*.pdf)"),
            ".html": translate("Report", "HTML page (*.html)"),
        }
        ending = f".{kind}"
        place = str(Path(folder) / f"{name}{ending}")
        path = ask_where(
            self._bench.theme, dialog, dialog.windowTitle(), place, {ending: kinds[ending]}
        )
        if path:
            self.save(path)

    def _on_written(self, notes: CaseNotes, path: str, trouble: OSError | None) -> None:
        if trouble is None:
            self.kept.emit(notes)
        self._bench.status.say_saved(path, trouble)
        if self.dialog is not None:
            self.dialog.show_written(path, trouble)
        self.saved.emit(path, trouble is None)


def _where_on_page(treatment: Treatment, seen: PrepareReply) -> QImage | None:
    """The page that a sample was cut from, with the part outlined; None of a whole one."""
    if seen.page is None or treatment.crop is None:
        return None
    box = CropBox.of(treatment.crop, treatment.turn)
    return outlined(image_of(seen.page), (seen.width, seen.height), box)


def _scale(finding: Finding, text: FindingText, paper: Theme) -> QImage:
    """The scale with the known scores."""
    scale = LrScale(paper)
    scale.choose_form(wide=True, every_number=True)
    scale.show_finding(finding, finding.profile, text, muted=text.is_held)
    scale.resize(_SCALE_WIDTH, scale.sizeHint().height())
    picture = QPixmap(scale.size() * _SHARPNESS)
    picture.setDevicePixelRatio(_SHARPNESS)
    picture.fill(Qt.GlobalColor.white)
    scale.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture.toImage()
