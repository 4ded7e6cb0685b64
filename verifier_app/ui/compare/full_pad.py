"""A draw pad as large as the window, with its tools and what the comparison says meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.compare.pane_head import within
from verifier_app.ui.models.held import held_text
from verifier_app.ui.models.no_finding import no_finding_text
from verifier_app.ui.models.wording import shown_llr, verdict_title
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.check_box import CheckBox
from verifier_app.ui.widgets.labels import (
    ElidedLabel,
    Segmented,
    button,
    label,
    rule,
    set_tone,
    tool_button,
)
from verifier_app.ui.widgets.marks import TOKEN, VerdictMark

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.compare.pane import Pane
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.pad_look import PadLook
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
TOOLS = ("pen", "eraser", "undo", "redo", "clear")
HEAD = 48


class FullPad(QWidget):
    """Borrows the pad of a pane: strokes, tools and the way back are the pane's own."""

    left = Signal()
    """Esc, or the button that says so."""

    def __init__(
        self,
        theme: Theme,
        look: PadLook,
        commands: Commands,
        comparison: Comparison,
        pane: Pane,
        parent: QWidget,
    ) -> None:
        # in the window from the start: a pad that leaves it loses its place in the tab order
        super().__init__(parent)
        self.pane = pane
        self._look = look
        self._comparison = comparison
        self.setAccessibleName(translate("FullPad", "Draw pad, {0}").format(within(pane.side)))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(0)
        column.addWidget(self._build_head(theme, commands))
        self.pad = pane.lend_pad()
        self.pad.left.connect(self.left)
        column.addWidget(self.pad, 1)
        self.pad.show()
        look.changed.connect(self._refresh_look)
        comparison.changed.connect(self._refresh_finding)
        pane.model.changed.connect(self._leave_picture)
        pane.model.selection_changed.connect(self._leave_picture)
        self._refresh_look()
        self._refresh_finding()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def give_back(self) -> None:
        """Put the pad back into its pane."""
        self.pad.left.disconnect(self.left)
        self.pane.take_pad_back()

    def _build_head(self, theme: Theme, commands: Commands) -> QWidget:
        head = QWidget()
        Reach(theme, head, HEAD, around=AROUND)
        row = QHBoxLayout(head)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label(theme, "page", "text", 600, self.pane.title))
        row.addSpacing(10)
        for key in TOOLS:
            row.addWidget(tool_button(theme, commands[f"{key}_{self.pane.side}"], key, 28))
        row.addSpacing(6)
        row.addWidget(rule(vertical=True))
        row.addSpacing(8)
        self.width_choice = Segmented(
            theme,
            (
                ("fine", translate("FullPad", "Fine")),
                ("medium", translate("FullPad", "Medium")),
                ("broad", translate("FullPad", "Broad")),
            ),
            translate("FullPad", "Pen"),
        )
        self.width_choice.chosen.connect(lambda key: commands[f"pen_{key}"].trigger())
        row.addWidget(self.width_choice)
        row.addSpacing(10)
        self.baseline = CheckBox(theme, translate("FullPad", "Baseline"))
        self.baseline.clicked.connect(lambda: commands["baseline"].trigger())
        row.addWidget(self.baseline)
        row.addSpacing(12)
        row.addStretch(1)
        self.mark = VerdictMark(theme, 18)
        row.addWidget(self.mark)
        row.addSpacing(4)
        self.finding = ElidedLabel(theme, "body", "text2", Qt.TextElideMode.ElideRight)
        row.addWidget(self.finding)
        row.addSpacing(10)
        self.done = button(theme, translate("FullPad", "Done"), kind="primary")
        self.done.setToolTip(translate("FullPad", "Back to both sides (Esc)"))
        self.done.clicked.connect(self.left)
        row.addWidget(self.done)
        return head

    def _refresh_look(self) -> None:
        self.width_choice.choose(self._look.width)
        with QSignalBlocker(self.baseline):
            self.baseline.setChecked(self._look.baseline)

    def _refresh_finding(self) -> None:
        comparison = self._comparison
        finding = comparison.finding
        held = comparison.held
        self.mark.setVisible(finding is not None and held is None)
        if finding is None:
            words = no_finding_text(comparison.state, comparison.profile, comparison.failure)
            set_tone(self.finding, "text2")
            self.finding.show_text(words.title)
            return
        if held is not None:
            set_tone(self.finding, "text3" if comparison.is_late else "text2")
            title = held_text(held, finding, comparison.places).title
            self.finding.show_text(f"{shown_llr(finding)} · {title}")
            return
        self.mark.show_verdict(finding.verdict, muted=comparison.is_late)
        set_tone(self.finding, "text3" if comparison.is_late else TOKEN[finding.verdict])
        self.finding.show_text(f"{shown_llr(finding)} · {verdict_title(finding)}")

    def _leave_picture(self) -> None:
        """A picture came in place of the drawing, as by pasting: there is no pad to show."""
        if not self.pane.model.is_pad:
            self.left.emit()
