"""The pictures of the Evidence card: side by side, on one paper, and with their map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from verifier_app.ui.models import numbers
from verifier_app.ui.widgets.course_view import CourseView
from verifier_app.ui.widgets.difference_view import DifferenceView, MatchLines
from verifier_app.ui.widgets.labels import label
from verifier_app.ui.widgets.layered_view import QUESTIONED, REFERENCE, LayeredView
from verifier_app.ui.widgets.picture_view import PictureView

if TYPE_CHECKING:
    from verifier_app.engine.evidence_questions import DifferenceMap
    from verifier_app.ui.models.evidence import Evidence, Pair
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate


def titles_of(pair: Pair) -> tuple[str, str]:
    """What the two samples of a pair are called above their pictures."""
    reference = (
        translate("Evidence", "Reference {0}")
        if pair.used
        else translate("Evidence", "Reference {0}, not used")
    )
    return translate("Evidence", "Questioned"), reference.format(pair.place)


class TwoViews(QWidget):
    """Two pictures beside each other with their titles; zoom and shift may be linked."""

    def __init__(self, theme: Theme, evidence: Evidence) -> None:
        super().__init__()
        self._evidence = evidence
        self.views = self._made(theme)
        self.titles = _titled(QHBoxLayout(self), theme, self.views)
        for view in self.views:
            view.view_changed.connect(lambda v=view: self._link(v))

    def refresh(self) -> None:
        """Show the pair."""
        pair = self._evidence.pair
        if pair is None:
            self._show_nothing()
            return
        pictures = (pair.questioned.clean, pair.reference.clean)
        for view, title, name, picture in zip(
            self.views, self.titles, titles_of(pair), pictures, strict=True
        ):
            title.setText(name)
            whole = translate("Evidence", "{0}, cleaned and cropped").format(name)
            view.show_picture(picture, whole)

    def _show_nothing(self) -> None:
        """Whatever comes next is shown whole, in both views."""
        for view in self.views:
            view.show_picture(None, view.accessibleName())

    def _made(self, theme: Theme) -> tuple[PictureView, PictureView]:
        return PictureView(theme, zoomable=True), PictureView(theme, zoomable=True)

    def _link(self, moved: PictureView) -> None:
        """Give the other view the same zoom and place."""
        for view in self.views:
            if view is not moved and self._evidence.is_linked:
                view.look_at(moved.zoom, QPointF(moved.shift))
                view.update()


class DifferenceViews(TwoViews):
    """Both samples with what differs, and lines between matched parts on request."""

    views: tuple[DifferenceView, DifferenceView]

    def __init__(self, theme: Theme, evidence: Evidence) -> None:
        super().__init__(theme, evidence)
        self.lines = MatchLines(theme, *self.views, self)
        for view in self.views:
            view.view_changed.connect(self.lines.update)

    def refresh(self) -> None:
        """Show the map of the pair that it was made for; until it is there, the pair alone."""
        evidence, found = self._evidence, self._evidence.difference
        pair = evidence.pair and (evidence.differing or evidence.pair)
        if pair is None:
            self._show_nothing()
            return
        maps = (None, None) if found is None else (found.questioned, found.reference)
        differs = found is None or any(max(own.llr) > 0.0 for own in maps if own is not None)
        alike = translate("Evidence", "{0}: no difference that counts")
        pictures = (pair.questioned.clean, pair.reference.clean)
        for view, title, name, picture, parts in zip(
            self.views, self.titles, titles_of(pair), pictures, maps, strict=True
        ):
            title.setText(name if differs else alike.format(name))
            shown = None if evidence.strength == 0 else parts
            view.show_map(picture, shown, evidence.full, _spoken(name, parts, picture.width))
        self.lines.show_lines(found.matches if found is not None and evidence.lines else ())

    def _made(self, theme: Theme) -> tuple[DifferenceView, DifferenceView]:
        return DifferenceView(theme), DifferenceView(theme)


class LayeredPage(QWidget):
    """Overlay or blinking: one paper for both.

    Attributes:
        blinks: Whether it blinks where that view is chosen.
    """

    def __init__(self, theme: Theme, evidence: Evidence) -> None:
        super().__init__()
        self._evidence = evidence
        self.blinks = True
        self.view = LayeredView(theme)
        self.views = (self.view,)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.view)
        self.view.toggled.connect(self._toggle)

    def refresh(self) -> None:
        """Show the pair that the alignment belongs to; nothing until there is one."""
        evidence, blink = self._evidence, self._evidence.blink
        pair, placement = evidence.overlaid, evidence.placement
        if pair is None or placement is None:
            self.view.show_layers(None, None, translate("Evidence", "Aligning…"))
            self.view.show_words(translate("Evidence", "Aligning…"))
            return
        words = placement.in_words(by_hand=evidence.is_by_hand)
        titles = titles_of(pair)
        shown = titles[1] if blink.shows_reference else titles[0]
        blinks = self.blinks and evidence.view == "blink"
        name = (
            translate("Evidence", "Blinking: {0} and {1}. {2}").format(*titles, words)
            if blinks
            else translate("Evidence", "Overlay of {0} and {1}. {2}").format(*titles, words)
        )
        self.view.show_layers((pair.questioned.clean, pair.reference.clean), placement, name)
        which = REFERENCE if blink.shows_reference else QUESTIONED
        self.view.show_only(which if blinks else "", evidence.ink / 100)
        self.view.show_words(words, shown if blinks else "")

    def _toggle(self) -> None:
        if self._evidence.view == "blink":
            self._evidence.blink.pause(paused=True)
            self._evidence.blink.toggle()


class MovementPage(QWidget):
    """How the pen moved: speed and pressure along the way, of both samples in their inks.

    Pressure only where it is known of both.
    """

    def __init__(self, theme: Theme, evidence: Evidence) -> None:
        super().__init__()
        self._evidence = evidence
        self.views = (CourseView(theme), CourseView(theme))
        self._columns = QHBoxLayout(self)
        self.titles = _titled(self._columns, theme, self.views)

    def refresh(self) -> None:
        """Show the pair that was asked about last; until it is there, nothing."""
        pair, found = self._evidence.moving, self._evidence.movement
        courses = (None, None) if found is None else (found.speed, found.pressure)
        pressed = found is None or found.pressure is not None
        for part in (self.views[1], self.titles[1]):
            part.setVisible(pressed)
        self._columns.setStretch(1, int(pressed))
        for view, title, course, words in zip(
            self.views, self.titles, courses, _words_of_courses(), strict=True
        ):
            name, agreeing, *ends = words
            text = name if course is None else agreeing.format(numbers.decimal(course.agreement, 2))
            title.setText(text)
            spoken = text
            if pair is not None:
                whole = translate("Finding", "{0}.").format(text)
                spoken = numbers.sentences((whole, numbers.listed(titles_of(pair))))
            view.show_course(course, spoken, (ends[0], ends[1]))


class EmptyPage(QWidget):
    """A sentence in place of pictures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(3)
        column.addStretch(1)
        self.title = label(theme, "body", "text2", 600)
        self.text = label(theme, "small", "text3")
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setWordWrap(True)
            column.addWidget(part)
        column.addStretch(1)

    def say(self, title: str, text: str) -> None:
        """Show a title and a sentence."""
        self.title.setText(title)
        self.text.setText(text)


def _titled(row: QHBoxLayout, theme: Theme, views: Sequence[PictureView]) -> list[QLabel]:
    """Lay views beside each other, each below a title; give the titles."""
    titles = []
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for view in views:
        part = QVBoxLayout()
        part.setSpacing(4)
        titles.append(label(theme, "caption", "text2"))
        part.addWidget(titles[-1])
        part.addWidget(view, 1)
        row.addLayout(part, 1)
    return titles


def _spoken(name: str, parts: DifferenceMap | None, width: int) -> str:
    """For screen readers: where the part that differs most is."""
    if parts is None or max(parts.llr) <= 0.0:
        return translate("Evidence", "{0}, difference map").format(name)
    column = parts.llr.index(max(parts.llr)) % parts.width
    share = (parts.left + column * parts.step) / max(width, 1)
    places = (
        translate("Evidence", "{0}, difference map, differs most in the left third"),
        translate("Evidence", "{0}, difference map, differs most in the middle third"),
        translate("Evidence", "{0}, difference map, differs most in the right third"),
    )
    return places[min(2, max(0, int(share * 3)))].format(name)


def _words_of_courses() -> tuple[tuple[str, str, str, str], ...]:
    """Of speed and pressure: the name, the same with an agreement, and the words for both ends."""
    return (
        (
            translate("Evidence", "Speed"),
            translate("Evidence", "Speed, agreement {0}"),
            translate("Evidence", "slow"),
            translate("Evidence", "fast"),
        ),
        (
            translate("Evidence", "Pressure"),
            translate("Evidence", "Pressure, agreement {0}"),
            translate("Evidence", "light"),
            translate("Evidence", "firm"),
        ),
    )
