"""The Compare page: head, two panes, finding, evidence; three forms by width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QActionGroup, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from verifier_app.choices import OPERATING_POINTS
from verifier_app.ui.compare.body import CompareBody
from verifier_app.ui.compare.evidence_card import EvidenceCard
from verifier_app.ui.compare.finding_card import FindingCard
from verifier_app.ui.compare.pane import Pane
from verifier_app.ui.compare.places import (
    HEAD,
    HEAD_NARROW,
    MARGIN,
    MARGIN_NARROW,
    Form,
    form_for,
)
from verifier_app.ui.models.status import point_with_share
from verifier_app.ui.reach import AROUND
from verifier_app.ui.widgets.labels import Segmented, button, label, rule
from verifier_app.ui.widgets.menu_owner import give_menu

if TYPE_CHECKING:
    from verifier_app.ui.clipboard import SourceReader
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class ComparePage(QScrollArea):
    """Two sides, what the engine found, and the evidence for it."""

    def __init__(
        self,
        theme: Theme,
        look: PadLook,
        commands: Commands,
        comparison: Comparison,
        reader: SourceReader,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._commands = commands
        self._comparison = comparison
        self.form: Form = "normal"
        self._is_evidence_wanted = False
        self._form_timer = QTimer(self, singleShot=True)
        self._form_timer.timeout.connect(self._follow_width)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Compare", "Compare"))
        self._inner = inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._head = self._build_head()
        self._column.addWidget(self._head)
        self.questioned = Pane(theme, look, commands, comparison, "questioned", reader)
        self.references = Pane(theme, look, commands, comparison, "references", reader)
        self.finding = FindingCard(theme, commands, comparison)
        self.evidence = EvidenceCard(theme, commands, comparison)
        self.body = CompareBody(
            theme, self.questioned, self.references, self.finding, self.evidence
        )
        self._column.addWidget(self.body, 1)
        self.setWidget(inner)
        for ground in (inner, self.viewport()):
            ground.setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._on_scroll_range_changed)
        self.active: Pane = self.questioned
        for pane in (self.questioned, self.references):
            pane.focused.connect(lambda p=pane: self._activate(p))
        self.questioned.left.connect(lambda: self._focus_panel(2))
        self.references.left.connect(lambda: self._focus_panel(3))
        self.finding.references_wanted.connect(self._add_reference)
        self.evidence.toggle_wanted.connect(self.toggle_evidence)
        comparison.side_meant.connect(self._mean)
        comparison.settings_changed.connect(self._refresh_head)
        comparison.changed.connect(self._refresh_head)
        comparison.references.selection_changed.connect(self._refresh_head)
        theme.resized.connect(self._on_controls_resized)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self._refresh_head()
        self._arrange("normal")

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what was lost: a set may have been brought back on another page."""
        super().showEvent(event)
        self._comparison.look_for_lost()

    def event(self, event: QEvent) -> bool:
        """Who comes back from another window may have put a file back there."""
        if event.type() == QEvent.Type.WindowActivate:
            self._comparison.look_for_lost()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the form where a break point is crossed."""
        super().resizeEvent(event)
        form = self._fitting_form()
        if form != self.form and not self.isVisible():
            self._arrange(form)
            return
        if form != self.form:
            # in a turn of its own: to place everything twice and paint it takes too long for one
            self._form_timer.start()
        self.body.choose_form(self.form, self._room())

    def toggle_evidence(self) -> None:
        """Open or fold the evidence; opened, it is scrolled into sight."""
        self.evidence.toggle()
        self._is_evidence_wanted = self.evidence.is_open and self.form == "narrow"

    def parts(self) -> list[QWidget]:
        """What is dressed for itself: of the whole page that takes longer than a stroke may wait."""
        cards = [self.questioned, self.references, self.finding, self.evidence]
        return [self._head, *cards, self.verticalScrollBar(), self.horizontalScrollBar()]

    def panels(self) -> list[QWidget]:
        """The panels in the order of F6; each is focused by its first control."""
        return [
            self.profile.button(self._comparison.profile),
            self.questioned.first_control(),
            self.references.first_control(),
            self.finding.info if self.form != "narrow" else self.finding.scale,
            self.evidence.first_control(),
        ]

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(self._theme, "page", "text", 600, translate("Compare", "Compare")))
        row.addSpacing(14)
        self.profile = Segmented(
            self._theme,
            (
                ("signature", translate("Compare", "Signature")),
                ("character", translate("Compare", "Character")),
            ),
            translate("Compare", "Profile"),
        )
        self.profile.chosen.connect(self._comparison.choose_profile)
        row.addWidget(self.profile)
        row.addStretch(1)
        self._point_label = label(
            self._theme, "small", "text2", text=translate("Compare", "Operating point")
        )
        row.addWidget(self._point_label)
        self.point = self._build_points()
        row.addWidget(self.point)
        row.addSpacing(8)
        row.addWidget(rule(vertical=True))
        row.addSpacing(8)
        self.copy = self._build_copy()
        row.addWidget(self.copy)
        self.report = button(self._theme, "", "report", "primary")
        self.report.setAccessibleName(translate("Compare", "Save report"))
        self.report.clicked.connect(self._commands["save_report"].trigger)
        row.addWidget(self.report)
        return head

    def _build_points(self) -> QPushButton:
        made = button(self._theme, "", "chevron-down", icon_last=True)
        menu = QMenu(made)
        group = QActionGroup(menu)
        for name in OPERATING_POINTS:
            action = self._commands[f"point_{name}"]
            group.addAction(action)
            action.triggered.connect(
                lambda _=False, n=name: self._comparison.choose_operating_point(n)
            )
            menu.addAction(action)
        give_menu(made, menu)
        made.setAccessibleName(translate("Compare", "Operating point"))
        return made

    def _build_copy(self) -> QPushButton:
        made = button(self._theme, translate("Compare", "Copy"), "copy")
        menu = QMenu(made)
        for key in ("copy_text", "copy_picture"):
            menu.addAction(self._commands[key])
        give_menu(made, menu)
        made.setAccessibleName(translate("Compare", "Copy the finding"))
        return made

    def _refresh_head(self) -> None:
        comparison = self._comparison
        self.profile.choose(comparison.profile)
        name = comparison.operating_point
        self.point.setText(point_with_share(name))
        self._commands[f"point_{name}"].setChecked(True)
        self._commands[f"profile_{comparison.profile}"].setChecked(True)
        can = comparison.finding is not None and not comparison.is_late
        for made in (self.copy, self.report):
            made.setEnabled(can)
            name = made.accessibleName() if self.form == "narrow" else ""
            made.setToolTip(name if can else translate("Compare", "There is no finding yet."))
        for key in ("copy_text", "copy_picture"):
            self._commands[key].setEnabled(can)
        both = bool(comparison.questioned.samples) and comparison.references.current is not None
        self._commands["swap"].setEnabled(both)

    def _fitting_form(self) -> Form:
        return form_for(self.width(), self._theme.fonts.scale)

    def _follow_width(self) -> None:
        """Take the form that fits now; what is seen stays as it is until all has its place."""
        form = self._fitting_form()
        if form == self.form:
            return
        self._inner.setUpdatesEnabled(False)
        self._arrange(form)
        QTimer.singleShot(0, self, lambda: self._inner.setUpdatesEnabled(True))

    def _on_controls_resized(self) -> None:
        self._arrange(self.form)

    def _arrange(self, form: Form) -> None:
        self.form = form
        narrow = form == "narrow"
        margin = MARGIN_NARROW if narrow else MARGIN
        self._column.setContentsMargins(margin, 0, margin, margin)
        self._head.setFixedHeight(self._theme.reach(HEAD_NARROW if narrow else HEAD, AROUND))
        self._point_label.setVisible(not narrow)
        self.copy.setText("" if narrow else translate("Compare", "Copy"))
        whole, short = translate("Compare", "Save report…"), translate("Compare", "Report…")
        self.report.setText(short if narrow else whole)
        # where it has a place of its own, folding would only leave that empty
        self._commands["evidence"].setEnabled(narrow)
        self._refresh_head()
        for pane in (self.questioned, self.references):
            pane.choose_form(narrow=narrow)
        # what they say of their heights meanwhile would place every card again
        with QSignalBlocker(self.finding), QSignalBlocker(self.evidence):
            self.finding.choose_form(narrow=narrow, every_number=form == "wide")
            self.evidence.choose_form(narrow=narrow)
        self.body.choose_form(form, self._room())
        # what was taken out of one arrangement and put into another comes last otherwise
        before: QWidget = self.references.strip
        for control in self.finding.controls():
            self.setTabOrder(before, control)
            before = control

    def _on_scroll_range_changed(self, _least: int, most: int) -> None:
        """Give the scroll bar its place in the margin, so that no card changes its width."""
        margins = self._column.contentsMargins()
        margin = max(margins.left(), margins.right())
        bar = self.verticalScrollBar().sizeHint().width() if most > 0 else 0
        beside = max(0, margin - bar)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # margins are not mirrored
            margins.setLeft(beside)
            margins.setRight(margin)
        else:
            margins.setLeft(margin)
            margins.setRight(beside)
        self._column.setContentsMargins(margins)
        if self._is_evidence_wanted:
            # It is the last card, and only now is the page long enough.
            self._is_evidence_wanted = False
            self.verticalScrollBar().setValue(most)

    def _room(self) -> int:
        """The height left for the cards without scrolling."""
        return self.height() - self._head.height() - self._column.contentsMargins().bottom()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Undo, paste and clear mean the pane that has the keyboard."""
        for pane in (self.questioned, self.references):
            if now is not None and pane is not self.active and pane.isAncestorOf(now):
                pane.focused.emit()

    def _focus_panel(self, place: int) -> None:
        self.panels()[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _activate(self, pane: Pane) -> None:
        self.active = pane

    def _mean(self, side: PaneModel) -> None:
        """Undo means the side that a button beside the finding has changed."""
        for pane in (self.questioned, self.references):
            if pane.model is side:
                pane.focused.emit()

    def _add_reference(self) -> None:
        self.references.model.select(len(self.references.model.samples))
        self.references.pad.setFocus(Qt.FocusReason.OtherFocusReason)
