"""How much references vary among themselves, and where the questioned sample falls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from verifier_app.ui.widgets import scale_geometry as geometry
from verifier_app.ui.widgets.labels import label, paragraph, rule

if TYPE_CHECKING:
    from verifier_app.types import Finding
    from verifier_app.ui.models.wording import FindingText
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
HEIGHT = 18


class SpreadBar(QWidget):
    """Band and ticks on the scale's own axis.

    The band runs from the lowest to the highest llr among the references; a tick stands
    for the questioned sample against each of them.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._among: Sequence[float] = ()
        self._own: Sequence[float] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_values(self, name: str, among: Sequence[float], own: Sequence[float]) -> None:
        """Show `among` (reference against reference) and `own` (questioned against each)."""
        self._among, self._own = among, own
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw axis, band and ticks."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle, width = self.height() / 2, self.width()

            def at(value: float) -> float:
                return geometry.to_x(value, width)

            painter.setPen(QPen(self._theme.colour("line"), 2))
            ends = (QPointF(at(end), middle) for end in (-geometry.LIMIT, geometry.LIMIT))
            painter.drawLine(*ends)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._among:
                left, right = at(min(self._among)), at(max(self._among))
                painter.setBrush(self._theme.colour("line_strong", 0.5))
                painter.drawRoundedRect(QRectF(left - 4, middle - 4, right - left + 8, 8), 4, 4)
            painter.setPen(QPen(self._theme.colour("text"), 1.5))
            for value in self._own:
                painter.drawLine(QPointF(at(value), middle - 7), QPointF(at(value), middle + 7))


class SpreadPart(QWidget):
    """The bar with its title, its range and what its marks mean."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule())
        row = QHBoxLayout()
        title = translate("Finding", "References among themselves")
        row.addWidget(label(theme, "caption", "text2", 500, title))
        row.addStretch(1)
        self._range = label(theme, "caption", "text2")
        row.addWidget(self._range)
        column.addLayout(row)
        self.bar = SpreadBar(theme)
        column.addWidget(self.bar)
        legend = translate("Finding", "Band: among references. Ticks: this sample.")
        column.addWidget(paragraph(theme, "caption", "text3", text=legend))

    def show_finding(self, finding: Finding, text: FindingText) -> None:
        """Show the references of a finding; `text` is what is said of it."""
        self._range.setText(text.spread)
        own = [reference.llr for reference in finding.references]
        self.bar.show_values(text.spread_name, finding.among, own)
