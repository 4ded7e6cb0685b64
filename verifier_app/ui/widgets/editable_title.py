"""A title that turns into a field where its name is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from verifier_app.ui.theme import Theme

WIDTH, HEIGHT = 360, 28
"""Of the field, where there is room: a long name is written in sight."""


class NameField(QLineEdit):
    """Where a name is changed; Esc leaves it as it was."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class EditableTitle(QStackedWidget):
    """Shows a name; `edit` shows the field instead, until Return, Esc or a click elsewhere."""

    renamed = Signal(str)
    """Carries what the person wrote."""

    def __init__(self, theme: Theme, name: str, most: int = 120) -> None:
        super().__init__()
        self.label = ElidedLabel(theme, "body", "text")
        self.field = NameField()
        for part in (self.label, self.field):
            part.setFont(theme.fonts.font("body", 600))
            self.addWidget(part)
        self._theme = theme
        self._before: QWidget | None = None
        self.field.setMaxLength(most)
        self.field.setAccessibleName(name)
        self.field.editingFinished.connect(self.finish)
        self.field.left.connect(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        Reach(theme, self, HEIGHT)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as what is shown: a short name takes less room than the field."""
        shown = self.currentWidget()
        if shown is self.field:
            return QSize(self._theme.fonts.px(WIDTH), shown.sizeHint().height())
        return super().sizeHint() if shown is None else shown.sizeHint()

    def edit(self, name: str) -> None:
        """Let the person change `name`; one that is being changed is left as it is."""
        if self.field.hasFocus():
            return
        self._before = QApplication.focusWidget()
        self.field.setText(name)
        self.setCurrentWidget(self.field)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def stop(self) -> None:
        """Show the title again; what was typed is forgotten.

        The keyboard goes back to where it was: Qt would leave it on the title.
        """
        had_focus, before = self.field.hasFocus(), self._before
        with QSignalBlocker(self.field):  # it reports an edit when it loses the focus
            self.setCurrentWidget(self.label)
        if had_focus:
            self.label.clearFocus()
            if before is not None and shiboken6.isValid(before):
                before.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """What was typed is the name, as after Return."""
        if self.currentWidget() is self.field:
            self.stop()
            self.renamed.emit(self.field.text())
