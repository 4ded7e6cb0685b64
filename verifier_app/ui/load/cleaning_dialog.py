"""The window in which a person sees what cleaning takes away, and switches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.dialogs import fitting
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_sentences, nothing_seen
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.check_box import CheckBox
from verifier_app.ui.widgets.fitting import scrolled
from verifier_app.ui.widgets.labels import Segmented, button, label
from verifier_app.ui.widgets.network_strip import NetworkStrip
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.ui.models.cleaning import CleaningChoice
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SIZE = QSize(760, 560)
LEAST = 120
"""How high the pictures stay where the rest has to be scrolled, in pixels."""
FINE = 100
"""Steps of the slider from the automatic threshold to either end."""


class CleaningDialog(QDialog):
    """The sample before and after, the switches, and what the network sees; all of it live."""

    def __init__(self, theme: Theme, choice: CleaningChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Cleaning", "Cleaning: {0}").format(choice.name))
        choice.setParent(self)
        self.finished.connect(choice.close)
        self.choice = choice
        self._theme = theme
        self.before, self.after = (PictureView(theme, zoomable=True) for _ in range(2))
        self.before.view_changed.connect(lambda: self._link(self.before, self.after))
        self.after.view_changed.connect(lambda: self._link(self.after, self.before))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(10)
        column.addLayout(self._pictures(), 1)
        self.strip = NetworkStrip(theme, translate("Cleaning", "this sample"))
        column.addWidget(self.strip)
        room = fitting(self, SIZE)
        column.addLayout(self._switches(beside=room.width() == SIZE.width()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.setSpacing(10)
        area = scrolled(body)
        outer.addWidget(area, 1)
        outer.addLayout(self._foot())
        choice.changed.connect(self.refresh)
        choice.gone.connect(self.close)
        self.resize(fitting(self, room, area))
        self.refresh()

    def refresh(self) -> None:
        """Show pictures and switches as they are."""
        choice, cleaning = self.choice, self.choice.cleaning
        shown, seen, problem = choice.shown, choice.seen, choice.problem
        instead = "" if problem is None else in_sentences(problem)
        if choice.is_awaited:
            instead = translate("Open", "Reading…")
        for view, name, picture in (
            (self.before, translate("Cleaning", "Before"), shown.before if shown else None),
            (self.after, translate("Cleaning", "After"), shown.after if shown else None),
        ):
            view.show_picture(picture, numbers.listed((name, choice.name)), instead=instead)
        expected = 4 if seen is None else len(seen.views)
        hint = "" if seen is not None else translate("Pane", "as soon as it is read")
        if problem is not None:
            hint = nothing_seen(problem, translate("Cleaning", "nothing was left"))
        views = () if seen is None or problem is not None else seen.views
        self.strip.show_views(views, expected=expected, hint=hint)
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(getattr(cleaning, name))
        self.stamps.choose(cleaning.stamps)
        with QSignalBlocker(self.threshold):
            self.threshold.setValue(round(cleaning.threshold * FINE))
        self._amount.setText(self._amount_text())
        self.threshold.setAccessibleDescription(self._amount.text())
        self._state.setText(self._state_text())
        self.reset.setEnabled(not choice.is_automatic)

    def _pictures(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for view, text in (
            (self.before, translate("Cleaning", "Before")),
            (self.after, translate("Cleaning", "After")),
        ):
            part = QVBoxLayout()
            part.setSpacing(8)  # the ring around the picture takes half of it
            part.addWidget(label(self._theme, "small", "text2", 600, text))
            view.setMinimumHeight(LEAST)
            part.addWidget(view, 1)
            row.addLayout(part)
        return row

    def _switches(self, *, beside: bool) -> QGridLayout:
        """Stamps and threshold `beside` the boxes, or below them where there is no room."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self.boxes: dict[str, CheckBox] = {}
        for place, (name, text) in enumerate(
            (
                ("background", translate("Cleaning", "Even out light and paper")),
                ("ruled_lines", translate("Cleaning", "Take away lines and print of forms")),
                ("specks", translate("Cleaning", "Take away specks")),
            )
        ):
            box = CheckBox(self._theme, text)
            box.toggled.connect(lambda on, n=name: self.choice.choose(**{n: on}))
            self.boxes[name] = box
            grid.addWidget(box, place, 0, 1, 1 if beside else 2)
        row, column = (0, 1) if beside else (len(self.boxes), 0)
        self._add_stamps(grid, row, column)
        self._add_threshold(grid, row + 1, column)
        grid.setColumnStretch(column + 1, 1)
        return grid

    def _add_stamps(self, grid: QGridLayout, row: int, column: int) -> None:
        name = translate("Cleaning", "Take away stamps")
        self.stamps = Segmented(
            self._theme,
            (
                ("", translate("Cleaning", "None")),
                ("red", translate("Cleaning", "Red")),
                ("green", translate("Cleaning", "Green")),
                ("blue", translate("Cleaning", "Blue or violet")),
            ),
            name,
        )
        self.stamps.chosen.connect(lambda colour: self.choice.choose(stamps=colour))
        grid.addWidget(label(self._theme, "small", "text2", text=name), row, column)
        grid.addWidget(self.stamps, row, column + 1, Qt.AlignmentFlag.AlignLeft)

    def _add_threshold(self, grid: QGridLayout, row: int, column: int) -> None:
        name = translate("Cleaning", "Threshold of ink")
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(-90, 150)
        self.threshold.setPageStep(10)
        Reach(self._theme, self.threshold, 24)
        self.threshold.setAccessibleName(name)
        self.threshold.valueChanged.connect(lambda v: self.choice.choose(threshold=v / FINE))
        self._amount = label(self._theme, "small", "text2")
        word = label(self._theme, "small", "text2", text=name)
        word.setBuddy(self.threshold)
        grid.addWidget(word, row, column)
        grid.addWidget(self.threshold, row, column + 1)
        grid.addWidget(self._amount, row + 1, column + 1)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        self._state = label(self._theme, "small", "text2")
        self._state.setWordWrap(True)
        row.addWidget(self._state, 1)
        self.reset = button(self._theme, translate("Cleaning", "Clean automatically"))
        self.reset.clicked.connect(self.choice.reset)
        close = button(self._theme, translate("Dialog", "Close"))
        close.clicked.connect(self.accept)
        for made in (self.reset, close):
            made.setAutoDefault(False)
            row.addWidget(made)
        return row

    def _amount_text(self) -> str:
        threshold = self.choice.cleaning.threshold
        if not threshold:
            return translate("Cleaning", "automatic")
        value = numbers.signed(threshold)
        if threshold > 0:
            return translate("Cleaning", "{0}: less counts as ink").format(value)
        return translate("Cleaning", "{0}: more counts as ink").format(value)

    def _state_text(self) -> str:
        problem = self.choice.problem
        if problem is not None:
            return in_sentences(problem)
        if self.choice.is_awaited:
            return translate("Open", "Reading…")
        if self.choice.is_automatic:
            return translate("Cleaning", "Cleaned automatically. The original is never changed.")
        return translate("Cleaning", "Cleaned by hand. The original is never changed.")

    def _link(self, moved: PictureView, other: PictureView) -> None:
        other.look_at(moved.zoom, moved.shift)
