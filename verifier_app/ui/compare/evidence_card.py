"""The Evidence card: both samples beside each other, on each other, in turns, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from verifier_app.ui.compare.evidence_controls import EvidenceControls
from verifier_app.ui.compare.evidence_pages import (
    DifferenceViews,
    EmptyPage,
    LayeredPage,
    MovementPage,
    TwoViews,
)
from verifier_app.ui.models.comparison import State
from verifier_app.ui.reach import AROUND, Reach
from verifier_app.ui.widgets.labels import IconLabel, Segmented, keys_of, label
from verifier_app.ui.widgets.picture_view import STEP

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.ui.commands import Commands
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.evidence import View
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.widgets.picture_view import PictureView

    Page: TypeAlias = TwoViews | LayeredPage | MovementPage

translate = QCoreApplication.translate
FOLDED, OPEN, ROW = 34, 42, 34
NOTHING = (State.EMPTY, State.NO_QUESTIONED, State.NO_REFERENCE)


class EvidenceCard(QFrame):
    """Five views of the questioned sample and one reference, cleaned and cropped.

    In the narrow form it folds to its title. Where the head is too narrow for the
    controls of every view, they stand in a row of their own.
    """

    toggle_wanted = Signal()
    """The title was clicked in the narrow form."""
    folded = Signal()
    """Opened or folded: another height is needed."""

    def __init__(self, theme: Theme, commands: Commands, comparison: Comparison) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(translate("Evidence", "Evidence"))
        self.theme = theme
        self._comparison = comparison
        self.model = comparison.evidence
        self._narrow = False
        self.is_open = True
        self._build(commands)
        comparison.changed.connect(self.refresh)
        self.model.changed.connect(self.refresh)
        self.model.blink.changed.connect(self.layered.refresh)
        theme.changed.connect(self._follow_motion)
        theme.resized.connect(self._arrange)
        self._follow_motion()
        self.refresh()

    @property
    def views(self) -> tuple[PictureView, ...]:
        """The pictures of the view chosen."""
        return self.page_of(self.model.view).views

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        if not self.is_open:
            return self.head
        view = self.views[0]
        takes_keys = view.isVisible() and view.focusPolicy() != Qt.FocusPolicy.NoFocus
        return view if takes_keys else self.segments.button(self.model.view)

    def choose_form(self, *, narrow: bool) -> None:
        """The narrow form folds to its title and opens on demand."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.fold(is_open=not narrow)
        self._arrow.setVisible(narrow)
        self.head.setCursor(
            Qt.CursorShape.PointingHandCursor if narrow else Qt.CursorShape.ArrowCursor
        )
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus if narrow else Qt.FocusPolicy.NoFocus)
        self._arrange()
        if not narrow and self.head.hasFocus():  # of a title that folds nothing any more
            self.segments.button(self.model.view).setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self, *, is_open: bool) -> None:
        """Open the card, or fold it to its title."""
        self.is_open = is_open
        self._arrow.show_icon("chevron-down" if is_open else "chevron-right", "text2")
        self._arrange()
        self.model.look(seen=self.isVisible() and is_open)
        self.refresh()
        self.folded.emit()

    def toggle(self) -> None:
        """Open or fold."""
        self.fold(is_open=not self.is_open)

    def refresh(self) -> None:
        """Show the chosen view of what is there."""
        model = self.model
        self.segments.choose(model.view)
        page = self.page_of(model.view)
        page.refresh()
        nothing = self._comparison.state in NOTHING
        if nothing or model.pair is None:
            self.empty.say(*_invitation(model.view, nothing=nothing, unusable=model.is_unusable))
            self._stack.setCurrentWidget(self.empty)
            return
        failure = model.failure
        if failure is not None and model.view != "side":
            self.empty.say(failure.what, failure.remedy)
            self._stack.setCurrentWidget(self.empty)
            return
        if model.view == "movement" and not model.tells_movement:
            self.empty.say(*_unmoved(self._comparison.profile))
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(page)

    def page_of(self, view: View) -> Page:
        """The pictures of a view."""
        pages: dict[str, Page] = {
            "side": self.beside,
            "difference": self.differing,
            "movement": self.moving,
        }
        return pages.get(view, self.layered)

    def zoom(self, how: str) -> None:
        """Zoom `in`, `out`, or show `all`."""
        views = self.views[:1] if self.model.is_linked else self.views
        for view in views:
            if how == "all":
                view.look_at(1.0, QPointF(0, 0))
                view.view_changed.emit()
            else:
                view.zoom_by(STEP if how == "in" else 1 / STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the place of the controls again."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """What is looked at is asked for."""
        super().showEvent(event)
        self._follow_motion()
        self.model.look(seen=self.is_open)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees costs nothing."""
        super().hideEvent(event)
        self.model.look(seen=False)

    def _build(self, commands: Commands) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 0)
        self._column.setSpacing(0)
        self.head = _Head(self)
        self._head_row = QHBoxLayout(self.head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.setSpacing(8)
        self._arrow = IconLabel(self.theme, "chevron-down", "text2", 16)
        self._arrow.hide()
        self._head_row.addWidget(self._arrow)
        title = label(self.theme, "body", "text", 600, translate("Evidence", "Evidence"))
        self._head_row.addWidget(title)
        self.segments = self._build_segments()
        self._head_row.addWidget(self.segments)
        everything = translate("Evidence", "side by side, overlay, blink, difference map, movement")
        self._summary = label(self.theme, "small", "text3", text=everything)
        self._head_row.addWidget(self._summary)
        self._head_row.addStretch(1)
        self._key = label(self.theme, "small", "text3", text=keys_of("Ctrl+E"))
        self._head_row.addWidget(self._key)
        self._column.addWidget(self.head)
        self.controls = EvidenceControls(self.theme, commands, self.model)
        self.controls.zoom_wanted.connect(self.zoom)
        self._own_row = QWidget()
        row = QHBoxLayout(self._own_row)
        row.setContentsMargins(0, 0, 0, 6)
        # the same height whatever stands in it, so that the pictures keep their place
        Reach(self.theme, self._own_row, ROW, around=6)
        row.addStretch(1)
        self._column.addWidget(self._own_row)
        self._column.addWidget(self._build_stack(), 1)

    def _build_segments(self) -> Segmented:
        made = Segmented(
            self.theme,
            (
                ("side", translate("Evidence", "Side by side")),
                ("overlay", translate("Evidence", "Overlay")),
                ("blink", translate("Evidence", "Blink")),
                ("difference", translate("Evidence", "Difference map")),
                ("movement", translate("Evidence", "Movement")),
            ),
            translate("Evidence", "View of the evidence"),
        )
        made.chosen.connect(self.model.choose)
        return made

    def _build_stack(self) -> QWidget:
        self._body = QWidget()
        self._stack = QStackedWidget()
        self.beside = TwoViews(self.theme, self.model)
        self.layered = LayeredPage(self.theme, self.model)
        self.differing = DifferenceViews(self.theme, self.model)
        self.moving = MovementPage(self.theme, self.model)
        self.empty = EmptyPage(self.theme)
        for page in (self.beside, self.layered, self.differing, self.moving, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._stack)
        return self._body

    def _arrange(self) -> None:
        """Fold or open, and put the controls into the head where they fit."""
        fonts, shown = self.theme.fonts, self.is_open
        height = self.theme.reach(OPEN, AROUND) if shown else self.theme.reach(FOLDED)
        self.head.setFixedHeight(height)
        self._body.setVisible(shown)
        self.segments.setVisible(shown)
        self._summary.setVisible(not shown)
        self._key.setVisible(self._narrow and not shown)
        self.controls.setVisible(shown)
        taken = self.segments.sizeHint().width() + fonts.px(72) + (24 if self._narrow else 0)
        fits = taken + self.controls.widest() + 40 <= self.width()
        self._own_row.setVisible(shown and not fits)
        home = self._head_row if fits else self._own_row.layout()
        assert isinstance(home, QHBoxLayout)
        if home.indexOf(self.controls) < 0:
            home.addWidget(self.controls)

    def _follow_motion(self) -> None:
        self.model.blink.keep_still(still=self.theme.reduced_motion)


def _invitation(view: View, *, nothing: bool, unusable: bool) -> tuple[str, str]:
    """What an empty card says: a side has `nothing`, is being read, or is `unusable`."""
    titles = {
        "side": translate("Evidence", "Side by side"),
        "overlay": translate("Evidence", "Overlay"),
        "blink": translate("Evidence", "Blink"),
        "difference": translate("Evidence", "Difference map"),
        "movement": translate("Evidence", "Movement"),
    }
    when = translate("Evidence", "appears as soon as both samples are read.")
    if nothing:
        when = translate("Evidence", "appears once both sides hold a sample.")
    elif unusable:
        when = translate("Evidence", "appears once both samples can be used.")
    return titles[view], when


def _unmoved(profile: Profile) -> tuple[str, str]:
    """What is said of samples that do not tell how the pen moved."""
    why = translate(
        "Evidence",
        "is known of whole drawings whose times were kept. Scans and photos do not tell it.",
    )
    if profile == "character":  # its models look at pictures alone
        why = translate("Evidence", "is compared of signatures only.")
    return translate("Evidence", "Movement"), why


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
