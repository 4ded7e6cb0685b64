"""The line under a pane's picture: file, page and size, and what cleaning did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from verifier_app.ui.compare.pane_head import Side, within
from verifier_app.ui.models import numbers
from verifier_app.ui.models.samples import name_of, treatment_of
from verifier_app.ui.models.warning_text import sample_name, sample_warning
from verifier_app.ui.reach import Reach
from verifier_app.ui.widgets.labels import ElidedLabel, button, set_tone

if TYPE_CHECKING:
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.pages import Pages
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.samples import Sample
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class PaneCaption(QWidget):
    """Shows what the sample of a pane is; its end opens Cleaning."""

    cleaning_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        comparison: Comparison,
        model: PaneModel,
        pages: Pages,
        side: Side,
    ) -> None:
        super().__init__()
        self._comparison = comparison
        self._model = model
        self._pages = pages
        self._side = side
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)  # clear of the ring around what is above
        row.setSpacing(8)
        self.text = ElidedLabel(theme, "caption", "text2")
        self.note = button(theme, "", kind="link")
        self.note.setFont(theme.fonts.font("caption"))
        self.note.setMinimumWidth(24)
        Reach(theme, self.note, 24)
        self.note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note.clicked.connect(self.cleaning_wanted)
        row.addWidget(self.text, 1)
        row.addWidget(self.note)

    def refresh(self) -> None:
        """Show the sample of the pane."""
        current = self._model.current
        texts = ("", "") if current is None else self._texts(current)
        self.text.show_text(*texts)
        self._show_note(current)

    def _texts(self, current: Sample) -> tuple[str, str]:
        """What the sample is, and the same in short."""
        seen = self._comparison.preparations.seen(current.number)
        if self._model.set_name:
            of = translate("Pane", "Set: {0}").format(numbers.isolated(self._model.set_name))
            name = numbers.isolated(name_of(current.source, seen))
            return f"{name} · {of}", name
        name = numbers.isolated(current.source.file_name)
        if self._pages.count > 1:
            name = translate("Pane", "{0}, page {1} of {2}").format(
                name, self._pages.page + 1, self._pages.count
            )
        if seen is None or not current.is_picture:
            return name, ""
        crop = treatment_of(current.source, seen).crop
        if crop is not None:
            size = numbers.pixels(crop[2], crop[3])
            return translate("Pane", "{0}, cropped to {1}").format(name, size), name
        size = numbers.pixels(seen.width, seen.height)
        return translate("Pane", "{0}, {1}").format(name, size), name

    def _show_note(self, current: Sample | None) -> None:
        model = self._model
        seen = None if current is None else self._comparison.preparations.seen(current.number)
        unused = len(model.samples) - len(self._comparison.taken()[1]) if model.many else 0
        is_picture = current is not None and current.is_picture
        tone, text = "text2", ""
        tips = [translate("Pane", "Open Cleaning")] if is_picture else []
        if seen is not None and seen.warnings:
            whose = sample_name(model.selected + 1 if model.many else 0)
            texts = [sample_warning(w["code"], w["text"], whose) for w in seen.warnings]
            tone, text = "warn", texts[0].cause
            tips = [numbers.sentences((t.cause, t.text)) for t in texts] + tips
        elif unused:
            text = translate("Pane", "{0} of {1} not used").format(unused, len(model.samples))
        elif seen is not None and current is not None and is_picture:
            by_hand = treatment_of(current.source, seen).cleaning.changed
            text = translate("Pane", "Cleaned automatically")
            text = translate("Pane", "Cleaned by hand") if by_hand else text
        elif is_picture and current is not None:
            failed = self._comparison.preparations.failure(current.number) is not None
            text = translate("Pane", "Cleaning") if failed else ""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note.setEnabled(is_picture)
        self.note.setToolTip("\n".join(tips))
        name = translate("Pane", "{0}, {1}").format(text, within(self._side))
        self.note.setAccessibleName(name if text else "")
        set_tone(self.note, tone)
