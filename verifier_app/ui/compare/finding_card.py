"""The Finding card: verdict, numbers, scale, counts, warnings, and who decides."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.compare.figures import Figures
from verifier_app.ui.compare.verdict_block import VerdictBlock
from verifier_app.ui.compare.way_out import WayOut
from verifier_app.ui.models import numbers
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.finding_report import headline
from verifier_app.ui.models.no_finding import NoFindingText, guide_steps, no_finding_text
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text
from verifier_app.ui.widgets.fitting import FittingColumn
from verifier_app.ui.widgets.folded import Folded
from verifier_app.ui.widgets.guide import Steps
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    IconLabel,
    button,
    label,
    paragraph,
    rule,
    tool_button,
)
from verifier_app.ui.widgets.lr_scale import LrScale
from verifier_app.ui.widgets.notices import Notices, WarningCount, stand_closer
from verifier_app.ui.widgets.spread import SpreadPart

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
ANNOUNCE_MS = 400
GAP, CLOSER = 8, 4


class FindingCard(QFrame):
    """Shows a `Comparison`: the finding, or what is missing for one.

    In the normal form verdict and numbers stay above a part that scrolls, and the last
    line below it; in the narrow form two columns stand side by side.
    """

    references_wanted = Signal()
    example_wanted = Signal()
    crop_wanted = Signal()
    """The sample that the verdict is held back for is to be cut out."""
    height_changed = Signal()
    """Texts changed: the narrow form may need another height."""

    def __init__(self, theme: Theme, commands: Commands, comparison: Comparison) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(translate("Finding", "Finding"))
        self._theme = theme
        self._commands = commands
        self._comparison = comparison
        self._narrow = False
        self._spaced: tuple[QVBoxLayout, ...] = ()
        self._announced = ""
        self._shown: tuple[object, ...] = ()
        self._announce_timer = QTimer(self)
        self._announce_timer.setSingleShot(True)
        self._announce_timer.setInterval(ANNOUNCE_MS)
        self._announce_timer.timeout.connect(self._announce)
        self._unfold_soon = QTimer(self)  # when everything has its place
        self._unfold_soon.setSingleShot(True)
        self._unfold_soon.setInterval(0)
        self._unfold_soon.timeout.connect(self._unfold)
        self._build_parts()
        self._arrange_normal()
        comparison.changed.connect(self.refresh)
        comparison.settings_changed.connect(self.refresh)
        self.refresh()

    def choose_form(self, *, narrow: bool, every_number: bool) -> None:
        """Arrange the parts for a narrow page, a normal one, or a wide one."""
        self.scale.choose_form(wide=narrow, every_number=every_number and not narrow)
        if narrow != self._narrow:
            self._narrow = narrow
            self.verdict.choose_size(small=narrow)
            self.figures.choose_form(narrow=narrow)
            self.warned.choose_form(in_words=narrow)
            former = self._body
            if narrow:
                self._arrange_narrow()
            else:
                self._arrange_normal()
            former.hide()
            former.deleteLater()
            self.refresh()

    def refresh(self) -> None:
        """Show the comparison's state."""
        state, finding = self._comparison.state, self._comparison.finding
        muted = state is State.COMPARING and finding is not None
        comparison, held = self._comparison, self._comparison.held
        shown = (
            state, finding, held, comparison.places, comparison.is_late, comparison.failure,
            comparison.profile, comparison.unreadable, self._narrow,
        )  # fmt: skip
        if shown == self._shown:
            return  # a stroke was drawn, and its comparison has only begun
        self._shown = shown
        text = None if finding is None else finding_text(finding, held, comparison.places)
        if finding is not None and text is not None:
            self._show_finding(finding, text, muted=muted)
        else:
            self._show_no_finding(state)
        self.scale.show_finding(
            finding, self._comparison.profile, text, muted=muted or held is not None
        )
        if self._narrow:
            self.height_changed.emit()
        self._unfold_soon.start()
        self._announce_timer.start()

    def show_note(self, text: str) -> None:
        """Say something about the finding beside what it says itself; empty says nothing."""
        words = escape(text)
        if words != self.note.text():
            self.note.setText(words)
            self.note.setVisible(bool(text))
            self._unfold_soon.start()
            if self._narrow:
                self.height_changed.emit()

    def controls(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches, in order."""
        buttons = self.way_out.buttons()
        if self._narrow:
            left = (*buttons, self.details, self.warned, self.advice, self.example_button)
            return *left, self.counts.more
        last = (self.counts.more, self.advice, self.example_button)
        return self.warned, self.info, self.details, *buttons, *last

    def height_for(self, width: int) -> int:
        """The height that the narrow form needs at `width`."""
        layout = self._body.layout()
        if layout is None:
            return 0
        return layout.totalHeightForWidth(width - 2) + 2

    def picture(self) -> QPixmap:
        """The whole card, with what is scrolled out of sight; nothing of it is seen on screen.

        Without the buttons that lead to a verdict, and with all that is said of the numbers.
        """
        if self.counts.is_folded:
            self.counts.more.setChecked(True)
            made = self.picture()
            self.counts.more.setChecked(False)
            return made
        if not self.way_out.isHidden():
            self.way_out.hide()
            made = self.picture()
            self.way_out.show()
            return made
        if self._narrow:
            return self.grab()
        # Until the events are looked at nothing is painted, and then all is as it was.
        size, bar = self.size(), self._area.verticalScrollBar()
        place = bar.value()
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(size + QSize(0, self._out_of_sight()))
        made = self.grab()
        self.resize(size)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        bar.setValue(place)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See what there is room for now."""
        super().resizeEvent(event)
        self._unfold_soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """The same where what stands above or below the scrolling part takes another height."""
        if event.type() == QEvent.Type.Resize:
            self._unfold_soon.start()
        return False

    def event(self, event: QEvent) -> bool:
        """Tell of a new height once the texts' own blocks have taken theirs."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._narrow:
            self.height_changed.emit()
        return handled

    def _unfold(self) -> None:
        """Say all of the numbers where nothing has to be scrolled for it."""
        self.counts.unfold(has_room=not self._narrow)
        if not self._narrow and self._out_of_sight():
            self.counts.unfold(has_room=False)

    def _out_of_sight(self) -> int:
        """How much higher the scrolling part would have to be to show everything."""
        inner = self._area.widget()
        layout = None if inner is None else inner.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self._area.width())
        return max(0, needed - self._area.height())

    def _build_parts(self) -> None:
        theme = self._theme
        self.title = label(theme, "body", "text", 600, translate("Finding", "Finding"))
        self.aside = ElidedLabel(theme, "small", "text3", Qt.TextElideMode.ElideRight)
        self.info = tool_button(theme, self._commands["meaning"], "info")
        self.verdict = VerdictBlock(theme)
        self.verdict.choose_size(small=False)
        self.way_out = WayOut(theme)
        self.way_out.crop.clicked.connect(self.crop_wanted)
        self.way_out.go_on.clicked.connect(self._comparison.compare_as_it_is)
        self.way_out.leave_out.clicked.connect(self._comparison.leave_out)
        self.figures = Figures(theme)
        self.sentence = paragraph(theme)
        self.note = paragraph(theme)
        self.note.hide()
        self.scale = LrScale(theme)
        self.counts = Folded(theme, translate("Finding", "More about these numbers"))
        self.notices = Notices(theme)
        self.warned = WarningCount(theme, self.notices)
        self.advice = button(theme, "", "add")
        self.advice.clicked.connect(self.references_wanted)
        self.details = button(theme, translate("Finding", "Show details"), "info")
        self.details.clicked.connect(self._commands["log"].trigger)
        self.spread = SpreadPart(theme)
        self.steps = Steps(theme, guide_steps("signature"))
        self.example = QWidget()
        column = QVBoxLayout(self.example)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule())
        column.addSpacing(4)
        self.example_offer = label(theme, "small", "text2")
        column.addWidget(self.example_offer)
        start = button(theme, translate("Finding", "Compare an example"), "compare", token="accent")
        start.clicked.connect(self.example_wanted)
        column.addWidget(start, 0, Qt.AlignmentFlag.AlignLeft)
        self.example_button = start
        self._build_foot()

    def _build_foot(self) -> None:
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._theme, "person"), 0, Qt.AlignmentFlag.AlignTop)
        self.foot_text = paragraph(self._theme)
        row.addWidget(self.foot_text, 1)

    def _arrange_normal(self) -> None:
        column = self._new_column()
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(0)
        column.addLayout(self._head(12))
        pinned = QVBoxLayout()
        pinned.setContentsMargins(16, 0, 16, 0)
        pinned.setSpacing(8)
        pinned.addWidget(self.verdict)
        pinned.addWidget(self.way_out)
        pinned.addWidget(self.figures)
        column.addLayout(pinned)
        column.addSpacing(6)
        column.addWidget(self._scrolling(), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 4, 16, 0)
        foot.setSpacing(0)
        foot.addWidget(rule())
        foot.addWidget(self.foot)
        column.addLayout(foot)
        self._show_body()

    def _scrolling(self) -> QScrollArea:
        area = self._area = QScrollArea(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.installEventFilter(self)
        inner = FittingColumn(gives_way=True)
        area.setWidget(inner)
        body = QVBoxLayout(inner)
        # The scale's own inset of 12 puts its bar where the text beside it ends.
        body.setContentsMargins(8, 2, 8, 4)
        above, below = QVBoxLayout(), QVBoxLayout()
        self._spaced = (body, above, below)
        for layout in (above, below):
            layout.setContentsMargins(8, 0, 8, 0)
        above.addWidget(self.sentence)
        above.addWidget(self.note)
        above.addWidget(self.steps)
        body.addLayout(above)
        body.addWidget(self.scale)
        above.insertWidget(0, self.details, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.counts, self.notices, self.advice, self.spread, self.example):
            below.addWidget(part)
        below.setAlignment(self.advice, Qt.AlignmentFlag.AlignLeft)
        body.addLayout(below)
        body.addStretch(1)
        return area

    def _arrange_narrow(self) -> None:
        column = self._new_column()
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        self._spaced = ()
        left = QVBoxLayout()
        left.setSpacing(4)
        for part in (
            self.verdict,
            self.way_out,
            self.details,
            self.figures,
            self.sentence,
            self.note,
            self.warned,
            self.advice,
            self.example,
        ):
            left.addWidget(part)
        for part in (self.details, self.warned, self.advice):
            left.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addWidget(self.scale)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)  # as the bar of the scale
        below.setSpacing(8)
        for part in (self.steps, self.counts, self.notices, self.spread):
            below.addWidget(part)
        right.addLayout(below)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setContentsMargins(16, 8, 12, 4)
        columns.setSpacing(16)
        columns.addLayout(left, 272)
        columns.addLayout(right, 500)
        column.addLayout(columns, 1)
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.foot)
        column.addLayout(foot)
        for part in (self.title, self.aside, self.info):  # they have no place here, and stay
            part.setParent(self._body)
        self._show_body()

    def _head(self, margin: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(margin, 7, margin, 7)
        row.setSpacing(7)
        row.addWidget(self.title)
        row.addWidget(self.aside)
        row.addStretch(1)
        row.addWidget(self.warned)
        row.addWidget(self.info)
        return row

    def _new_column(self) -> QVBoxLayout:
        """The column of a new arrangement, in its place in the window from the start.

        Whatever changes parents is worked out again with all that is in it: each part once.
        """
        self._body = QWidget(self)
        self._body.setProperty("clear", True)
        return QVBoxLayout(self._body)

    def _show_body(self) -> None:
        outer = self.layout()
        if outer is None:
            outer = QVBoxLayout(self)
            outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        for part in (self.title, self.aside, self.info):
            part.setVisible(not self._narrow)

    def _stand(self, gap: int) -> None:
        for layout in self._spaced:
            if layout.spacing() != gap:  # setting it lays everything out again
                layout.setSpacing(gap)

    def _show_finding(self, finding: Finding, text: FindingText, *, muted: bool) -> None:
        if muted:
            busy = translate("Finding", "Comparing…")
            self.verdict.show_busy(finding, busy, is_held=text.is_held)
        else:
            self.verdict.show_verdict(finding, text)
        held = self._comparison.held
        self.way_out.show_for(held, finding, text.strength)
        self.way_out.setEnabled(not muted)
        self.figures.show_text(text, muted=muted or text.is_held)
        count = len(finding.references)
        self.aside.show_text(
            translate("Finding", "against 1 reference")
            if count == 1
            else translate("Finding", "against {0} references").format(numbers.count(count)),
            translate("Finding", "against {0}").format(numbers.count(count)),
        )
        self.sentence.setText(text.sentence)
        if self._narrow:
            self.counts.show_texts(text.short)
        else:
            self.counts.show_texts(text.brief, text.counts)
        warnings = [
            own
            for own in warning_texts(finding, self._comparison.places)
            if held is None or own.code != held.code or own.samples  # else it is said above
        ]
        self.notices.show_warnings(warnings)
        self._stand(CLOSER if stand_closer(warnings) else GAP)
        self.advice.setText(text.advice)
        self.spread.show_finding(finding, text)
        self.foot_text.setText(
            translate(
                "Finding",
                "Evidence, not a decision. The score assumes equal prior odds."
                " <b>A person decides.</b>",
            )
        )
        self.figures.show()
        self.sentence.show()
        self.counts.setVisible(bool(text.counts))
        self.spread.setVisible(bool(text.spread) and not self._narrow)
        # In the narrow form the references with their plus stand right above.
        self.advice.setVisible(bool(text.advice) and count < 3 and not self._narrow)
        for part in (self.steps, self.example, self.details):
            part.hide()

    def _show_no_finding(self, state: State) -> None:
        words = self._words(state)
        self.verdict.show_words(words.title, words.detail)
        self.aside.show_text("")
        self.foot_text.setText(
            translate("Finding", "Evidence, not a decision. <b>A person decides.</b>")
        )
        self.notices.show_warnings(())
        self._stand(GAP)
        for part in self._of_a_finding():
            part.hide()
        unreadable = self._comparison.unreadable if state is State.ERROR else ()
        self.way_out.show_unreadable(len(unreadable), words.detail)
        self.way_out.setEnabled(True)
        self.steps.show_steps(guide_steps(self._comparison.profile))
        missing = (State.EMPTY, State.NO_QUESTIONED, State.NO_REFERENCE)
        self.steps.setVisible(not self._narrow and state in missing)
        self.example_offer.setText(
            translate("Finding", "New here? Synthetic signs, one click.")
            if self._comparison.profile == "character"
            else translate("Finding", "New here? Synthetic signatures, one click.")
        )
        self.example.setVisible(state is State.EMPTY)
        failure = self._comparison.failure
        is_ours = state is State.ERROR and failure is not None and failure.defect
        self.details.setVisible(is_ours)

    def _words(self, state: State) -> NoFindingText:
        comparison = self._comparison
        if state is State.COMPARING and not comparison.is_late:
            # Nothing changes in the first 150 ms of a comparison.
            return NoFindingText(self.verdict.title.text(), self.verdict.detail.text())
        return no_finding_text(state, comparison.profile, comparison.failure)

    def _of_a_finding(self) -> tuple[QWidget, ...]:
        """The parts that only a finding has."""
        return self.figures, self.sentence, self.counts, self.spread, self.advice

    def _announce(self) -> None:
        """Tell screen readers a new verdict, once, when it has stood still for a while."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        finding = self._comparison.finding
        if self._comparison.state is not State.RESULT or finding is None:
            return
        text = finding_text(finding, self._comparison.held, self._comparison.places)
        words = numbers.sentences(
            (headline(text), translate("Finding", "{0}.").format(text.scale_name))
        )
        if words != self._announced:
            self._announced = words
            event = QAccessibleAnnouncementEvent(self.verdict, words)
            QAccessible.updateAccessibility(event)
