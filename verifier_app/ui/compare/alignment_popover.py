"""The pop-up in which a person lays the reference by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QSlider,
    QWidget,
)

from verifier_app.ui.models.placement import Placement
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import button, label
from verifier_app.ui.widgets.number_field import WIDTH, NumberField

if TYPE_CHECKING:
    from verifier_app.ui.models.evidence import Evidence
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
NOTE = 232


class AlignmentPopover(QFrame):
    """Turn, scale and shift in four fields, the reference's ink, and the way back."""

    def __init__(self, theme: Theme, evidence: Evidence, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAccessibleName(translate("Alignment", "Alignment"))
        self._theme = theme
        self._evidence = evidence
        self._grid = QGridLayout(self)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetFixedSize)
        self._grid.setContentsMargins(12, 12, 12, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.addWidget(
            label(theme, "body", "text", 600, translate("Alignment", "Alignment")), 0, 0, 1, 2
        )
        note = label(theme, "small", "text2")
        note.setText(
            translate("Alignment", "The reference is laid on the questioned sample by its ink.")
        )
        note.setWordWrap(True)
        note.setFixedWidth(theme.fonts.px(NOTE))
        # the layout does not ask how high wrapped words are
        note.setFixedHeight(note.heightForWidth(theme.fonts.px(NOTE)))
        self._grid.addWidget(note, 1, 0, 1, 2)
        self.turn = self._field(translate("Alignment", "Turn, clockwise"), 1, 0.1, -180, 180, "°")
        self.scale = self._field(translate("Alignment", "Scale"), 2, 0.01, 0.05, 20, "")
        self.right = self._field(translate("Alignment", "To the right"), 1, 1, -9999, 9999, " px")
        self.down = self._field(translate("Alignment", "Down"), 1, 1, -9999, 9999, " px")
        self._build_ink()
        self.reset = button(theme, translate("Alignment", "Reset"))
        self.reset.clicked.connect(evidence.reset_placement)
        self._grid.addWidget(self.reset, self._grid.rowCount(), 1)
        evidence.changed.connect(self.refresh)
        self.refresh()

    def open_below(self, anchor: QWidget) -> None:
        """Show the pop-up under `anchor`, on its screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        x = max(room.left(), min(corner.x(), room.right() - self.width()))
        y = corner.y()
        if y + self.height() > room.bottom():
            y = anchor.mapToGlobal(QPoint(0, -4)).y() - self.height()
        self.move(x, max(room.top(), y))
        self.show()
        self.turn.setFocus(Qt.FocusReason.PopupFocusReason)
        self.turn.selectAll()

    def refresh(self) -> None:
        """Show where the reference lies."""
        placement = self._evidence.placement or Placement()
        for field, value in (
            (self.turn, placement.turn),
            (self.scale, placement.scale),
            (self.right, placement.right),
            (self.down, placement.down),
        ):
            # while somebody types, the field keeps what was typed
            if round(field.value(), field.decimals()) != round(value, field.decimals()):
                with QSignalBlocker(field):
                    field.setValue(value)
        with QSignalBlocker(self.ink):
            self.ink.setValue(self._evidence.ink)
        self.reset.setEnabled(self._evidence.is_by_hand)
        self.reset.setToolTip(
            ""
            if self._evidence.is_by_hand
            else translate("Alignment", "The reference lies where its ink fits best.")
        )

    def _field(
        self, name: str, decimals: int, step: float, least: float, most: float, unit: str
    ) -> QDoubleSpinBox:
        row = self._grid.rowCount()
        made = NumberField(self._theme, name, decimals, step, least, most)
        made.setSuffix(unit)
        made.valueChanged.connect(self._on_changed)
        word = label(self._theme, "small", "text2", text=name)
        word.setBuddy(made)
        self._grid.addWidget(word, row, 0)
        self._grid.addWidget(made, row, 1)
        return made

    def _build_ink(self) -> None:
        row = self._grid.rowCount()
        name = translate("Alignment", "Reference's ink")
        self.ink = QSlider(Qt.Orientation.Horizontal)
        self.ink.setRange(0, 100)
        self.ink.setPageStep(10)
        Reach(self._theme, self.ink, 24)
        self.ink.setFixedWidth(self._theme.fonts.px(WIDTH))
        self.ink.setAccessibleName(translate("Alignment", "Strength of the reference's ink"))
        self.ink.valueChanged.connect(self._evidence.choose_ink)
        self._grid.addWidget(label(self._theme, "small", "text2", text=name), row, 0)
        self._grid.addWidget(self.ink, row, 1)

    def _on_changed(self) -> None:
        estimate = self._evidence.placement or Placement()
        values = []
        for field, kept in (
            (self.turn, estimate.turn),
            (self.scale, estimate.scale),
            (self.right, estimate.right),
            (self.down, estimate.down),
        ):
            # what the field only rounds is not changed by touching another one
            same = round(kept, field.decimals()) == round(field.value(), field.decimals())
            values.append(kept if same else field.value())
        self._evidence.place(Placement(*values))
