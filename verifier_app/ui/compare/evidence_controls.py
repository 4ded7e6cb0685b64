"""The controls of each evidence view: legends, sliders, switches, zoom and saving."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from verifier_app.ui.compare.alignment_popover import AlignmentPopover
from verifier_app.ui.icons import icon
from verifier_app.ui.models import numbers
from verifier_app.ui.models.blink import FASTEST, SLOWEST
from verifier_app.ui.models.evidence import VIEWS, View
from verifier_app.ui.reach import Reach
from verifier_app.ui.tokens import OVERLAY_BOTH, OVERLAY_QUESTIONED, OVERLAY_REFERENCE
from verifier_app.ui.widgets.labels import button, label, rule, tool_button
from verifier_app.ui.widgets.legends import DifferenceLegend, InkLegend
from verifier_app.ui.widgets.menu_owner import give_menu

if TYPE_CHECKING:
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.evidence import Evidence
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SLIDER = 96
GAP = 8
STEPS = 2
"""Steps of the speed for each blink a second."""


class EvidenceControls(QWidget):
    """Shows the controls of the chosen view; they act on the model."""

    zoom_wanted = Signal(str)
    """`in`, `out` or `all`."""

    def __init__(self, theme: Theme, commands: Commands, evidence: Evidence) -> None:
        super().__init__()
        self._theme = theme
        self._evidence = evidence
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._of: dict[QWidget, tuple[View, ...]] = {}
        self._build_blink()
        self._build_overlay()
        self._build_difference()
        self._build_common(commands)
        evidence.changed.connect(self.refresh)
        evidence.blink.changed.connect(self.refresh)
        self.refresh()

    def widest(self) -> int:
        """Width that the view with the most controls needs: rows never come and go."""
        return max(
            sum(part.sizeHint().width() + GAP for part, shown in self._of.items() if view in shown)
            for view in VIEWS
        )

    def refresh(self) -> None:
        """Show what belongs to the view, as the model has it."""
        evidence, blink = self._evidence, self._evidence.blink
        for part, views in self._of.items():
            part.setVisible(evidence.view in views)
        moves = evidence.view == "blink" and not blink.is_still
        for part in (self.pause, self._speed_label, self.speed, self._speed_word):
            part.setVisible(moves)
        self.other.setVisible(evidence.view == "blink" and blink.is_still)
        if evidence.view == "movement":
            for part in (self.curves, self._rule):
                part.setVisible(evidence.pair is None or evidence.tells_movement)
        self._refresh_blink()
        for legend, shown in ((self.inks, evidence.overlaid), (self.curves, evidence.moving)):
            pair = evidence.pair and (shown or evidence.pair)
            place = 1 if pair is None else pair.place
            reference = (
                translate("Evidence", "reference {0}")
                if pair is None or pair.used
                else translate("Evidence", "reference {0}, not used")
            )
            legend.words[1].setText(reference.format(place))
        can_align = evidence.placement is not None and not evidence.is_empty
        self.align.setEnabled(can_align)
        self.align.setToolTip(
            "" if can_align else translate("Evidence", "There is nothing to align yet.")
        )
        self.strength.setValue(evidence.strength)
        known = None if evidence.pair is None else evidence.difference
        self._lines.setEnabled(known is None or bool(known.matches))
        self._lines.setChecked(evidence.lines)
        self._lines.setToolTip(
            translate("Evidence", "Lines between parts that the network matched")
            if self._lines.isEnabled()
            else translate(
                "Evidence", "This model compares whole pictures; it matches no parts of them."
            )
        )
        self._link.setChecked(evidence.is_linked)
        zoom = self.zoom.defaultAction()
        zoom.setEnabled(not evidence.is_empty)
        zoom.setToolTip(
            translate("Evidence", "There is no picture to zoom here.")
            if evidence.is_empty
            else zoom.text()
        )

    def _refresh_blink(self) -> None:
        blink = self._evidence.blink
        self.speed.setValue(round(blink.hertz * STEPS))
        digits = 0 if blink.hertz == int(blink.hertz) else 1
        self._speed_word.setText(
            translate("Evidence", "{0} Hz").format(numbers.decimal(blink.hertz, digits))
        )
        self.pause.setText(
            translate("Evidence", "Resume") if blink.is_paused else translate("Evidence", "Pause")
        )
        self.pause.setIcon(icon("resume" if blink.is_paused else "pause", self._theme, "text"))
        self.other.setText(
            translate("Evidence", "Show questioned")
            if blink.shows_reference
            else translate("Evidence", "Show reference")
        )

    def _add(self, part: QWidget, *views: View) -> None:
        self._of[part] = views
        self._row.addWidget(part)

    def _build_blink(self) -> None:
        blink = self._evidence.blink
        self._speed_label = label(
            self._theme, "small", "text2", text=translate("Evidence", "Speed")
        )
        self.speed = self._slider(
            translate("Evidence", "Speed of blinking"),
            round(SLOWEST * STEPS),
            round(FASTEST * STEPS),
        )
        self.speed.valueChanged.connect(lambda value: blink.choose_speed(value / STEPS))
        self._speed_word = label(self._theme, "small", "text2")
        widest = translate("Evidence", "{0} Hz").format(numbers.decimal(0.0, 1))
        self._speed_word.setFixedWidth(self._speed_word.fontMetrics().horizontalAdvance(widest) + 4)
        self.pause = button(self._theme, translate("Evidence", "Pause"), "pause")
        self.pause.clicked.connect(lambda: blink.pause(paused=not blink.is_paused))
        # as wide as its longer word: what stands beside it keeps its place
        widths = []
        for text in (translate("Evidence", "Resume"), translate("Evidence", "Pause")):
            self.pause.setText(text)
            widths.append(self.pause.sizeHint().width())
        self.pause.setMinimumWidth(max(widths))
        self.other = button(self._theme, translate("Evidence", "Show questioned"), steps=True)
        self.other.setMinimumWidth(self.other.sizeHint().width())
        self.other.clicked.connect(blink.toggle)
        for part in (self._speed_label, self.speed, self._speed_word, self.pause, self.other):
            self._add(part, "blink")

    def _build_overlay(self) -> None:
        inks = (
            (OVERLAY_QUESTIONED, translate("Evidence", "questioned")),
            (OVERLAY_REFERENCE, translate("Evidence", "reference {0}").format(1)),
            (OVERLAY_BOTH, translate("Evidence", "both")),
        )
        self.inks = InkLegend(self._theme, inks)
        self._add(self.inks, "overlay")
        self.curves = InkLegend(self._theme, inks[:2])
        self._add(self.curves, "movement")
        self.align = button(self._theme, translate("Evidence", "Alignment…"))
        self.popover = AlignmentPopover(self._theme, self._evidence, self)
        self.align.clicked.connect(lambda: self.popover.open_below(self.align))
        self._add(self.align, "overlay", "blink")

    def _build_difference(self) -> None:
        self._add(
            label(self._theme, "small", "text2", text=translate("Evidence", "Strength")),
            "difference",
        )
        self.strength = self._slider(
            translate("Evidence", "Strength of the difference map"), 0, 100
        )
        self.strength.valueChanged.connect(self._evidence.choose_strength)
        self._add(self.strength, "difference")
        self._add(DifferenceLegend(self._theme), "difference")
        self._lines = self._switch(translate("Evidence", "Matched parts"), "match-lines")
        self._lines.triggered.connect(lambda on: self._evidence.show_lines(shown=on))
        self.lines = tool_button(self._theme, self._lines, "match-lines")
        self._add(self.lines, "difference")

    def _build_common(self, commands: Commands) -> None:
        self._link = self._switch(translate("Evidence", "Zoom both together"), "link-zoom")
        self._link.triggered.connect(lambda on: self._evidence.link(linked=on))
        self.link = tool_button(self._theme, self._link, "link-zoom")
        self._add(self.link, "side", "difference")
        pictures: tuple[View, ...] = ("side", "overlay", "blink", "difference")
        self._rule = rule(vertical=True)
        self._add(self._rule, *VIEWS)
        zooms = QMenu(self)
        for key, text in (
            ("in", translate("Evidence", "Zoom in\t+")),
            ("out", translate("Evidence", "Zoom out\t−")),
            ("all", translate("Evidence", "Show all\t0")),
        ):
            zooms.addAction(text).triggered.connect(lambda _=False, k=key: self.zoom_wanted.emit(k))
        self.zoom = self._menu_button(translate("Evidence", "Zoom"), "zoom", zooms)
        self._add(self.zoom, *pictures)
        saves = QMenu(self)
        for key in ("save_evidence", "copy_evidence"):
            saves.addAction(commands[key])
        self.save = self._menu_button(
            translate("Evidence", "Save or copy as picture"), "save", saves
        )
        self._add(self.save, *VIEWS)
        commands["save_evidence"].enabledChanged.connect(self._allow_saving)
        self._allow_saving(commands["save_evidence"].isEnabled())

    def _allow_saving(self, can: bool) -> None:
        action = self.save.defaultAction()
        action.setEnabled(can)
        action.setToolTip(
            action.text() if can else translate("Evidence", "There is no picture to save here.")
        )

    def _slider(self, name: str, least: int, most: int) -> QSlider:
        made = QSlider(Qt.Orientation.Horizontal)
        made.setRange(least, most)
        made.setFixedWidth(SLIDER)
        Reach(self._theme, made, 24)
        made.setPageStep(max(1, (most - least) // 10))
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _switch(self, text: str, picture: str) -> QAction:
        # the button takes its icon from the action again whenever that changes
        made = QAction(icon(picture, self._theme), text, self)
        made.setCheckable(True)
        return made

    def _menu_button(self, name: str, picture: str, menu: QMenu) -> QToolButton:
        action = QAction(icon(picture, self._theme), name, self)
        made = tool_button(self._theme, action, picture)
        give_menu(made, menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        action.triggered.connect(partial(made.showMenu))
        return made
