"""A chart in a card: its curves, or the same as a table."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from verifier_app.ui.qt_types import QtTypes
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.tuning.tables import ReadTable
from verifier_app.ui.widgets.labels import Segmented, button, paragraph

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_result import Table
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.tuning.drawing import Drawing
    from verifier_app.ui.tuning.line_chart import LineChart

translate = QCoreApplication.translate
LEAST_HEIGHT = 190
_BREATH_MS = 15
"""Between one piece of work and the next: what was made is painted, and events are answered."""


class ChartLibrary(QObject):
    """Imports pyqtgraph in a thread, and has charts made one after the other.

    Either takes longer than an event loop may wait.
    """

    _imported = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_ready = False
        self._is_asked = False
        self._waiting: list[Callable[[], None]] = []
        self._turn = QTimer(self)
        self._turn.setInterval(_BREATH_MS)
        self._turn.timeout.connect(self._make_one)
        self._imported.connect(self._on_imported)

    @property
    def is_idle(self) -> bool:
        """Whether all charts that were asked for are made."""
        return self.is_ready and not self._waiting

    def ask(self, make: Callable[[], None]) -> None:
        """Have a chart made as soon as that is possible."""
        self._waiting.append(make)
        if self.is_ready:
            self._turn.start()

    def load(self) -> None:
        """Begin, once; `ready` follows."""
        if not self._is_asked:
            self._is_asked = True
            QtTypes(self).made.connect(self._begin)

    def _begin(self) -> None:
        threading.Thread(target=self._import, name="charts", daemon=True).start()

    def _import(self) -> None:
        importlib.import_module("verifier_app.ui.tuning.line_chart")
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._imported.emit()

    def _on_imported(self) -> None:
        self.is_ready = True
        self._turn.start()

    def _make_one(self) -> None:
        if self._waiting:
            self._waiting.pop(0)()
        else:
            self._turn.stop()


class ChartCard:
    """Title, switches, and curves or table.

    Args:
        theme: Colours and fonts.
        library: Tells when curves can be drawn.
        title: Of the chart.
        note: What it is measured on.
        axes: Keys and names of the axes to choose between, or none.
        legend: Which line is what.
    """

    def __init__(
        self,
        theme: Theme,
        library: ChartLibrary,
        title: str,
        note: str = "",
        axes: Sequence[tuple[str, str]] = (),
        *,
        legend: str = "",
    ) -> None:
        self._theme, self._library = theme, library
        self._waiting: tuple[Drawing, str] | None = None
        self._title = title
        self.chart: LineChart | None = None
        own = TitledCard(theme, title, note, below=bool(note))
        self.frame, self.note, self.heading = own.frame, own.note, own.title
        self.axis: Segmented | None = None
        self.switch = button(theme, translate("Tuning", "Table"), kind="plain")
        self.switch.setCheckable(True)
        self.switch.setAccessibleName(translate("Tuning", "{0} as a table").format(title))
        self.switch.toggled.connect(self._on_switch)
        own.head.addWidget(self.switch)
        if axes:
            self.axis = Segmented(theme, axes, title)
            self.axis.choose(axes[0][0])
            own.head.addWidget(self.axis)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(theme.fonts.px(LEAST_HEIGHT))
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(holder)
        self.table = ReadTable(theme, fits=False)
        self.stack.addWidget(self.table)
        self.nothing = paragraph(theme, "small", "text2")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.nothing)
        own.column.addWidget(self.stack, 1)
        if legend:
            own.column.addWidget(paragraph(theme, "caption", "text2", text=legend))
        library.ask(self._build)

    def show_drawing(self, drawing: Drawing, spoken: str) -> None:
        """Draw, as soon as that is possible."""
        self.say("")
        self._waiting = (drawing, spoken)
        if self.chart is not None:
            self.chart.show_drawing(drawing, spoken)

    def say(self, text: str) -> None:
        """Words in place of a chart that would be empty; none for the chart again."""
        self.nothing.setText(text)
        self._choose()

    def show_table(self, table: Table) -> None:
        """Show the figures."""
        self.table.show_table(table)

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in place of the curves."""
        return self.switch.isChecked()

    def _build(self) -> None:
        from verifier_app.ui.tuning.line_chart import LineChart

        self.chart = LineChart(self._theme, self._title)
        self._column.addWidget(self.chart)
        self._library.ask(self._draw_first)

    def _draw_first(self) -> None:
        if self.chart is not None and self._waiting is not None:
            self.chart.show_drawing(*self._waiting)

    def _choose(self) -> None:
        if self.shows_table:
            self.stack.setCurrentWidget(self.table)
        else:
            self.stack.setCurrentIndex(2 if self.nothing.text() else 0)

    def _on_switch(self, checked: bool) -> None:
        self._choose()
        self.switch.setText(
            translate("Tuning", "Chart") if checked else translate("Tuning", "Table")
        )
