"""The window of the crop tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from verifier_app.ui.dialogs import fitting
from verifier_app.ui.load.crop_view import CropView
from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import in_sentences
from verifier_app.ui.widgets.fitting import scrolled
from verifier_app.ui.widgets.labels import button, label, paragraph
from verifier_app.ui.widgets.network_strip import NetworkStrip
from verifier_app.ui.widgets.number_field import NumberField
from verifier_app.ui.widgets.page_strip import PageStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from verifier_app.engine.pictures import Picture
    from verifier_app.ui.models.crop import Crop
    from verifier_app.ui.models.pages import Pages
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
SIDES = ("left", "top", "width", "height")
MOST_SUGGESTIONS = 8

WIDTH, HEIGHT = 760, 640
LEAST = 120
"""How high the page stays where the rest has to be scrolled, in pixels."""


class CropDialog(QDialog):
    """A page, a box on it, suggestions, and the numbers of the box. Nothing else waits for it."""

    def __init__(
        self, theme: Theme, crop: Crop, pages: Pages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crop", "Crop {0}").format(crop.name))
        crop.setParent(self)
        self.finished.connect(crop.close)
        self.crop = crop
        self._theme = theme
        self._pages = pages
        self.view = CropView(theme, crop)
        self.view.applied.connect(self._apply)
        self.strip = PageStrip(theme, translate("Crop", "Pages"))
        self.strip.chosen.connect(crop.choose_page)
        room = fitting(self, QSize(WIDTH, HEIGHT))
        self.view.setMinimumHeight(LEAST)
        body = QWidget()
        self.column = column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(self._hint(room.width() - 32))
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        column.addLayout(self._suggestion_row())
        self.seen = NetworkStrip(theme, translate("Crop", "this part"))
        self.seen.show_views((), expected=4, hint=" ")  # no part is chosen yet
        self.seen.choose_size(small=True)
        column.addWidget(self.seen)
        box_row, foot = self._box_row(), self._foot()
        if room.width() < WIDTH:
            column.addWidget(box_row)
        else:
            foot.insertWidget(0, box_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.setSpacing(8)
        area = scrolled(body)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        crop.changed.connect(self.refresh)
        crop.views_changed.connect(self._show_views)
        crop.gone.connect(self.close)
        pages.pictures_changed.connect(self.strip.viewport().update)
        self.resize(fitting(self, room, area))
        self.refresh()
        self.view.setFocus()

    def refresh(self) -> None:
        """Show page, box and what can be done."""
        crop = self.crop
        shown = crop.shown
        count = self._page_count()
        self.strip.setVisible(count > 1)
        if count > 1:
            self.strip.show_pages(count, crop.page, self._picture)
        why_not = "" if crop.failure is None else in_sentences(crop.failure)
        self.view.show_picture(None if shown is None else shown.picture, self._name(), why_not)
        self._state.setText(self._state_text())
        self._show_suggestions()
        box = crop.box
        if box is None and shown is not None:
            values = (0, 0, shown.width, shown.height, 0.0)
        else:
            values = (0, 0, 0, 0, 0.0) if box is None else (*box.box, box.turn)
        for name, value in zip((*SIDES, "turn"), values, strict=True):
            field = self.fields[name]
            field.setEnabled(shown is not None)
            if round(field.value(), field.decimals()) != round(value, field.decimals()):
                with QSignalBlocker(field):
                    field.setValue(value)
        self.whole.setEnabled(box is not None)
        self._show_whether_it_can_be_used()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button with the keyboard, and uses the part or page that it has chosen."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        pressed = self.focusWidget()  # in a field Enter takes the number, and that is all
        if pressed in (self.strip, *(own for own in self.suggestions if own.isChecked())):
            self._apply()
        elif isinstance(pressed, QPushButton):
            pressed.click()

    @property
    def can_apply(self) -> bool:
        """Whether the part can be used, once its page is there."""
        return self.crop.is_changed and self.crop.problem is None

    def _show_views(self) -> None:
        """What the network would see of the part, before it is used."""
        nothing = translate("Crop", "nothing in this part")
        hint = "" if self.crop.views else translate("Crop", "one moment")
        hint = hint if self.crop.problem is None else nothing
        self.seen.show_views(self.crop.views, expected=len(self.seen.views) or 4, hint=hint)
        problem = self.crop.problem
        self.seen.setToolTip("" if problem is None else in_sentences(problem))
        self._show_whether_it_can_be_used()

    def _show_whether_it_can_be_used(self) -> None:
        self.apply.setEnabled(self.crop.shown is not None and self.can_apply)

    def _hint(self, width: int) -> QWidget:
        made = paragraph(
            self._theme,
            "small",
            "text2",
            text=translate(
                "Crop",
                "Drag a box round one piece of writing, or click a suggestion. Arrow keys move the"
                " box, Shift and arrows change its size, [ and ] turn it. Wheel, + and − zoom;"
                " Ctrl and drag moves the page.",
            ),
        )
        # else a dialog is as high as its words would need in a narrow column
        made.setFixedHeight(made.heightForWidth(width))
        return made

    def _suggestion_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._state = label(self._theme, "small", "text2")
        row.addWidget(self._state)
        self.suggestions: list[QPushButton] = []
        for number in range(MOST_SUGGESTIONS):
            made = button(self._theme, numbers.count(number + 1))
            made.setAccessibleName(translate("Crop", "Suggestion {0}").format(number + 1))
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click keys go on moving the box
            made.clicked.connect(lambda _=False, n=number: self._suggest(n))
            self.suggestions.append(made)
            row.addWidget(made)
        row.addStretch(1)
        self.whole = button(self._theme, translate("Crop", "Whole page"))
        self.whole.setAutoDefault(False)
        self.whole.clicked.connect(lambda: self.crop.choose(None))
        row.addWidget(self.whole)
        return row

    def _box_row(self) -> QWidget:
        names = (
            translate("Crop", "Left"),
            translate("Crop", "Top"),
            translate("Crop", "Width"),
            translate("Crop", "Height"),
            translate("Crop", "Turn"),
        )
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.fields: dict[str, NumberField] = {}
        for key, name in zip((*SIDES, "turn"), names, strict=True):
            is_turn = key == "turn"
            field = NumberField(
                self._theme, name, int(is_turn), 1, -180 if is_turn else -99_999, 99_999
            )
            if is_turn:
                field.setMaximum(180)
                field.setSuffix("°")
                field.valueChanged.connect(self.crop.turn_to)
            else:
                field.valueChanged.connect(lambda v, k=key: self.crop.set_side(k, v))
            field.setFixedWidth(self._theme.fonts.px(66))
            field.setKeyboardTracking(False)
            word = label(self._theme, "small", "text2", text=name)
            word.setBuddy(field)
            row.addWidget(word)
            row.addWidget(field)
            row.addSpacing(4)
            self.fields[key] = field
        row.addStretch(1)
        return made

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        row.addStretch(1)
        self.cancel = button(self._theme, translate("Dialog", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.apply = button(self._theme, translate("Crop", "Use this part"), kind="primary")
        self.apply.setAutoDefault(False)
        self.apply.clicked.connect(self._apply)
        row.addWidget(self.cancel)
        row.addWidget(self.apply)
        return row

    def _show_suggestions(self) -> None:
        found = self.crop.suggestions
        for number, made in enumerate(self.suggestions):
            made.setVisible(number < len(found))
            made.setAutoDefault(False)
            made.setChecked(number < len(found) and found[number] == self.crop.box)

    def _suggest(self, number: int) -> None:
        if not isinstance(self.focusWidget(), QPushButton):  # it was clicked: keys move the box now
            self.view.setFocus()
        self.crop.choose(self.crop.suggestions[number])
        self._show_suggestions()

    def _page_count(self) -> int:
        """As its pane knows it while the page is on its way: nothing moves once it is there."""
        if self.crop.shown is not None:
            return self.crop.shown.pages
        return self._pages.count if self._pages.number == self.crop.number else 1

    def _picture(self, page: int) -> Picture | None:
        return self._pages.picture(page) if self._pages.number == self.crop.number else None

    def _name(self) -> str:
        return translate("Crop", "Page {0} of {1}, with the box of the crop").format(
            self.crop.page + 1, self.crop.name
        )

    def _state_text(self) -> str:
        if self.crop.failure is not None:
            return ""  # it is said where the page would be
        if self.crop.shown is None:
            return translate("Crop", "Opening the page…")
        if not self.crop.suggestions:
            return translate("Crop", "No writing was found by itself.")
        return translate("Crop", "Suggested:")

    def _apply(self) -> None:
        if self.apply.isEnabled():
            self.crop.apply()
            self.accept()
