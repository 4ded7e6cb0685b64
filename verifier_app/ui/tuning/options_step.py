"""Step 2: a preset, what is changed in it, about how long it takes, and the start."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from verifier_app.ui.models import tuning_options, tuning_words
from verifier_app.ui.models.model_files import ModelRow
from verifier_app.ui.models.model_words import marked_name
from verifier_app.ui.models.tuning_options import ADVANCED, WHOLE, WORDS
from verifier_app.ui.reach import Reach
from verifier_app.ui.tuning.cards import TitledCard
from verifier_app.ui.widgets.check_box import CheckBox
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.labels import Segmented, button, label, paragraph, set_tone

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from verifier_app.ui.models.fine_tuning import FineTuning
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
FIELD, NAME = 184, 240
TWO = 840
"""Width from which on two advanced options stand side by side."""
PRESETS = ("quick", "thorough", "source")


class OptionsStep(QWidget):
    """Shows and changes `TuningOptions`."""

    def __init__(self, theme: Theme, model: FineTuning) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.fields: dict[str, QLineEdit] = {}
        self.combos: dict[str, DropDown] = {}
        self._hints = {key: paragraph(theme, "caption", "text3") for key in ADVANCED}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._build_main())
        column.addWidget(self._build_advanced())
        column.addStretch(1)

    def refresh(self) -> None:
        """Show the model; what is being typed stays as it is."""
        options = self._model.options
        if not options.presets:
            return
        self.preset.choose(options.preset)
        self._words.setText(tuning_words.preset_words(options.preset))
        if not self.name.hasFocus():
            self.name.setText(options.name)
        problems = options.problems()
        self._name_hint.setText(
            problems.get("name", translate("Tuning", "The new model goes by this name."))
        )
        set_tone(self._name_hint, "err" if "name" in problems else "text3")
        self._show_base()
        self.keep.setChecked(options.keep)
        seconds = options.estimate(self._model.data.pace)
        self._estimate.setText(self._estimated(seconds))
        self._show_start(problems)
        busy = self._model.queue.active is not None
        self.start.setText(
            translate("Tuning", "Add to the queue") if busy else translate("Tuning", "Start")
        )
        self._show_advanced(problems)

    def _show_start(self, problems: Mapping[str, str]) -> None:
        """A number that does not fit may be folded away: the button says which."""
        why = self._model.data.why_not_train()
        for key, sentence in problems.items():
            what = translate("Tuning", "Name") if key == "name" else tuning_options.title(key)
            why = why or translate("Tuning", "{0}: {1}").format(what, sentence)
        self.start.setEnabled(not why)
        self.start.setToolTip(why)
        self.start.setAccessibleDescription(why)

    def first_control(self) -> QWidget:
        """Where the keyboard begins."""
        return self.preset.button(self._model.options.preset)

    def _estimated(self, seconds: float | None) -> str:
        if seconds is None and self._model.data.is_measuring:
            return translate("Tuning", "How long it takes is being measured.")
        if seconds is None:
            pace = self._model.data.pace
            reason = "" if pace is None else str(pace.get("text", ""))
            return reason or translate("Tuning", "How long it takes is not known.")
        text = translate(
            "Tuning", "It takes {0}, by a few steps that were measured on this computer."
        )
        return text.format(tuning_words.about(seconds))

    def _show_advanced(self, problems: dict[str, str]) -> None:
        options = self._model.options
        for key in ADVANCED:
            applies = options.applies(key)
            if key in self.combos:
                self._show_combo(key)
                self.combos[key].setEnabled(applies)
            else:
                field = self.fields[key]
                if not field.hasFocus():
                    value = options.value(key)
                    field.setText("" if value is None else _typed(value))
                field.setEnabled(applies)
            hint = problems.get(key) or tuning_options.hint(key)
            if not applies:
                hint = translate("Tuning", "Has no effect with these options.")
            self._hints[key].setText(hint)
            set_tone(self._hints[key], "err" if key in problems else "text3")

    def _show_combo(self, key: str) -> None:
        options = self._model.options
        choices = [(tuning_options.shown(key, word), word) for word in options.choices(key)]
        self.combos[key].show_choices(choices, options.value(key))

    def _build_main(self) -> QWidget:
        theme, options = self._theme, self._model.options
        own = TitledCard(theme, translate("Tuning", "How to train"))
        self.preset = Segmented(
            theme,
            [(name, tuning_words.preset(name)) for name in PRESETS],
            translate("Tuning", "Preset"),
        )
        self.preset.chosen.connect(options.choose_preset)
        own.column.addWidget(self.preset)
        own.column.addSpacing(8)
        self._words = paragraph(theme, "small", "text2")
        own.column.addWidget(self._words)
        own.column.addSpacing(12)
        self.name = self._field(translate("Tuning", "Name of the new model"))
        self.name.textEdited.connect(options.choose_name)
        self.base = DropDown(theme, translate("Tuning", "Base model"))
        self.base.activated.connect(lambda index: options.choose_base(self.base.value(index)))
        self._name_hint = paragraph(theme, "caption", "text3")
        own.column.addLayout(self._named_rows())
        own.column.addSpacing(8)
        self.keep = CheckBox(
            theme, translate("Tuning", "Keep the result as an experiment if it is not adopted")
        )
        self.keep.toggled.connect(lambda on: options.choose_keep(keep=on))
        own.column.addWidget(self.keep)
        own.column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.start = button(theme, translate("Tuning", "Start"), "resume", "primary")
        self.start.clicked.connect(self._model.start)
        row.addWidget(self.start)
        self._estimate = paragraph(theme, "small", "text2")
        row.addWidget(self._estimate, 1)
        own.column.addLayout(row)
        return own.frame

    def _named_rows(self) -> QGridLayout:
        """The new model's name and the one that it begins with, each with a hint."""
        theme = self._theme
        self._base_hint = paragraph(theme, "caption", "text3")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, (text, field, hint) in enumerate(
            (
                (translate("Tuning", "Name"), self.name, self._name_hint),
                (translate("Tuning", "Base model"), self.base, self._base_hint),
            )
        ):
            field.setFixedWidth(theme.fonts.px(NAME))
            grid.addWidget(label(theme, "small", "text2", text=text), row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(hint, row, 2)
        grid.setColumnStretch(2, 1)
        return grid

    def _show_base(self) -> None:
        options = self._model.options
        in_use = translate("Tuning", "The model in use")
        if self._model.in_use:
            in_use = translate("Tuning", "The model in use ({0})").format(self._model.in_use)
        names = [(in_use, "")]
        rows = [
            ModelRow({"name": name, "experiment": options.is_experiment(name)})
            for name in options.bases
        ]
        names += [(marked_name(row), row.name) for row in rows]
        self.base.show_choices(names, options.base)
        self._base_hint.setText(
            translate("Tuning", "The result is compared with it; the network itself is a new one.")
            if options.begins_anew
            else translate(
                "Tuning", "The training begins with it, and the result is compared with it."
            )
        )

    def _build_advanced(self) -> QWidget:
        theme = self._theme
        own = TitledCard(theme, translate("Tuning", "Advanced"))
        self._advanced = own.column
        self.fold = button(theme, translate("Tuning", "Show"), kind="plain")
        self.fold.setCheckable(True)
        self.fold.setAccessibleName(translate("Tuning", "Show advanced options"))
        self.reset = button(theme, translate("Tuning", "As in the preset"), kind="plain")
        self.reset.clicked.connect(
            lambda: self._model.options.choose_preset(self._model.options.preset)
        )
        own.head.addWidget(self.reset)
        own.head.addWidget(self.fold)
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._lines = [
            (
                label(theme, "small", "text2", text=tuning_options.title(key)),
                self._control(key),
                self._hints[key],
            )
            for key in ADVANCED
        ]
        self._rows = 0
        self._arrange(rows=len(ADVANCED))
        own.column.addWidget(self._grid_holder)
        self.fold.toggled.connect(self._on_fold)
        self._on_fold(on=False)
        return own.frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two options side by side where their hints have room."""
        super().resizeEvent(event)
        count = len(self._lines)
        has_room = event.size().width() >= self._theme.fonts.px(TWO)
        self._arrange(rows=(count + 1) // 2 if has_room else count)

    def _arrange(self, rows: int) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        for place, line in enumerate(self._lines):
            for column, part in enumerate(line):
                self._grid.addWidget(part, place % rows, 3 * (place // rows) + column)
        self._grid.setColumnStretch(2, 1)
        self._grid.setColumnStretch(5, 1 if rows < len(self._lines) else 0)

    def _on_fold(self, on: bool) -> None:
        self._grid_holder.setVisible(on)
        self.reset.setVisible(on)
        self._advanced.setContentsMargins(12, 4, 12, 12 if on else 4)
        self.fold.setText(translate("Tuning", "Hide") if on else translate("Tuning", "Show"))

    def _control(self, key: str) -> QWidget:
        theme, title = self._theme, tuning_options.title(key)
        if key in WORDS:
            combo = DropDown(theme, title)
            combo.setFixedWidth(theme.fonts.px(FIELD))
            combo.activated.connect(
                lambda index, k=key: self._model.options.change(k, self.combos[k].value(index))
            )
            self.combos[key] = combo
            return combo
        field = self._field(title)
        field.setFixedWidth(theme.fonts.px(FIELD))
        field.textEdited.connect(lambda text, k=key: self._model.options.change(k, _read(k, text)))
        self.fields[key] = field
        return field

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setFont(self._theme.fonts.font("small"))
        Reach(self._theme, made, 28)
        made.setAccessibleName(name)
        made.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return made


def _typed(value: object) -> str:
    """A number as one types it: points and no groups, in every language; other text as it is."""
    if not isinstance(value, int | float):
        return str(value)
    whole = isinstance(value, int) or float(value).is_integer()
    return str(int(value)) if whole else f"{value:g}"


def _read(key: str, text: str) -> object:
    """What was typed; text that is no number stays text, which no option accepts."""
    text = text.strip().replace(",", ".")
    if not text and key == "time_limit":
        return None
    try:
        return int(text) if key in WHOLE else float(text)
    except ValueError:
        return text
