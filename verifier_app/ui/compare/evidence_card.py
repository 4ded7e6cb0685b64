"""The Evidence card: questioned sample and reference as the network gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from verifier_app.ui.models.comparison import State
from verifier_app.ui.widgets.labels import IconLabel, label
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.engine.protocol import PrepareReply
    from verifier_app.ui.fonts import Style
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


class EvidenceCard(QFrame):
    """Both samples cleaned and cropped, side by side, with one zoom for both.

    In the narrow form it folds to its title.
    """

    toggle_wanted = Signal()
    """The title was clicked in the narrow form."""
    folded = Signal()
    """Opened or folded: another height is needed."""

    def __init__(self, theme: Theme, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(translate("Evidence", "Evidence"))
        self._theme = theme
        self._comparison = comparison
        self._narrow = False
        self.is_open = True
        self._build()
        for signal in (
            comparison.changed,
            comparison.references.selection_changed,
            comparison.preparations.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def choose_form(self, *, narrow: bool) -> None:
        """The narrow form folds to its title and opens on demand."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.fold(is_open=not narrow)
        self._arrow.setVisible(narrow)
        self._key.setVisible(narrow)
        self.head.setCursor(
            Qt.CursorShape.PointingHandCursor if narrow else Qt.CursorShape.ArrowCursor
        )
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus if narrow else Qt.FocusPolicy.NoFocus)

    def fold(self, *, is_open: bool) -> None:
        """Open the card, or fold it to its title."""
        self.is_open = is_open
        self._body.setVisible(is_open)
        self._arrow.show_icon("chevron-down" if is_open else "chevron-right", "text2")
        self.refresh()
        self.folded.emit()

    def toggle(self) -> None:
        """Open or fold."""
        self.fold(is_open=not self.is_open)

    def refresh(self) -> None:
        """Show the questioned sample and the selected reference."""
        pair = self._pair()
        both = all(pictures is not None for pictures in pair)
        self._pictures.setVisible(both)
        self._empty.setVisible(not both)
        for view, seen, name in zip(self.views, pair, self._names(), strict=True):
            title = translate("Evidence", "{0}, cleaned and cropped").format(name)
            view.show_picture(None if seen is None else seen.clean, title)
        for text, name in zip(self._titles, self._names(), strict=True):
            text.setText(name)
        self._hint.setVisible(both and self.is_open)

    def _pair(self) -> tuple[PrepareReply | None, PrepareReply | None]:
        comparison = self._comparison
        questioned = comparison.questioned.samples[:1]
        shown = comparison.references.current
        if shown is None and comparison.references.used:
            shown = comparison.references.used[0]
        if comparison.state in (State.EMPTY, State.NO_QUESTIONED, State.NO_REFERENCE):
            return None, None
        first = comparison.preparations.seen(questioned[0].number) if questioned else None
        second = None if shown is None else comparison.preparations.seen(shown.number)
        return first, second

    def _names(self) -> tuple[str, str]:
        references = self._comparison.references
        shown = references.current
        if shown is None and references.used:
            shown = references.used[0]
        index = None if shown is None else references.index_of(shown.number)
        place = 1 if index is None else index + 1
        return (
            translate("Evidence", "Questioned"),
            translate("Evidence", "Reference {0}").format(place),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(0)
        self.head = _Head(self)
        self.head.setFixedHeight(self._theme.fonts.px(34))
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._arrow = IconLabel(self._theme, "chevron-down", "text2", 16)
        row.addWidget(self._arrow)
        row.addWidget(label(self._theme, "body", "text", 600, translate("Evidence", "Evidence")))
        row.addWidget(
            label(self._theme, "small", "text3", text=translate("Evidence", "side by side"))
        )
        row.addStretch(1)
        self._hint = label(
            self._theme,
            "caption",
            "text3",
            text=translate("Evidence", "Wheel zooms both, drag moves, double click shows all"),
        )
        row.addWidget(self._hint)
        self._key = label(self._theme, "small", "text3", text="Ctrl+E")
        row.addWidget(self._key)
        self._arrow.hide()
        self._key.hide()
        column.addWidget(self.head)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 12)
        body.setSpacing(0)
        body.addWidget(self._build_pictures(), 1)
        body.addWidget(self._build_empty(), 1)
        column.addWidget(self._body, 1)

    def _build_pictures(self) -> QWidget:
        self._pictures = QWidget()
        row = QHBoxLayout(self._pictures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.views = (
            PictureView(self._theme, zoomable=True),
            PictureView(self._theme, zoomable=True),
        )
        self._titles = []
        for view in self.views:
            part = QVBoxLayout()
            part.setSpacing(4)
            title = label(self._theme, "caption", "text2")
            self._titles.append(title)
            part.addWidget(title)
            part.addWidget(view, 1)
            row.addLayout(part, 1)
            view.view_changed.connect(lambda v=view: self._link(v))
        return self._pictures

    def _build_empty(self) -> QWidget:
        self._empty = QWidget()
        column = QVBoxLayout(self._empty)
        column.setSpacing(3)
        column.addStretch(1)
        rows: tuple[tuple[Style, str, int, str], ...] = (
            ("body", "text2", 600, translate("Evidence", "Side by side")),
            (
                "small",
                "text3",
                400,
                translate("Evidence", "appears once both sides hold a sample."),
            ),
        )
        for style, tone, weight, text in rows:
            part = label(self._theme, style, tone, weight, text)
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch(1)
        return self._empty

    def _link(self, moved: PictureView) -> None:
        """Give the other view the same zoom and place."""
        for view in self.views:
            if view is not moved:
                view.look_at(moved.zoom, moved.shift)


class _Head(QWidget):
    """The title row; in the narrow form a button that folds the card."""

    def __init__(self, card: EvidenceCard) -> None:
        super().__init__(card)
        self._card = card
        self.setAccessibleName(translate("Evidence", "Open or fold evidence"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open or fold."""
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus and self.rect().contains(
            event.position().toPoint()
        ):
            self._card.toggle_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._card.toggle_wanted.emit()
        else:
            super().keyPressEvent(event)
