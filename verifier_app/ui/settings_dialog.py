"""Everything that a person may choose, in one place; each choice holds at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from verifier_app.choices import OPERATING_POINTS
from verifier_app.store.settings import DEVICE, LANGUAGE, MOTION, TOUCH
from verifier_app.ui.dialogs import most_height
from verifier_app.ui.languages import LANGUAGES
from verifier_app.ui.models.status import device_and_reason, point_with_share
from verifier_app.ui.widgets.drop_down import DropDown
from verifier_app.ui.widgets.labels import Segmented, button, label

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.ui.workbench import Workbench

translate = QCoreApplication.translate


class SettingsDialog(QDialog):
    """Stands beside the window and follows it; whatever has a command uses that."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench.window.front)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Settings", "Settings"))
        self._bench = bench
        self._theme = bench.theme
        body = QWidget()
        body.setProperty("clear", True)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._appearance()
        self._comparing()
        self._drawing()
        self._computing()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = button(self._theme, translate("Dialog", "Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        bench.theme.changed.connect(self.refresh)
        bench.comparison.settings_changed.connect(self.refresh)
        bench.link.state_changed.connect(self.refresh)
        bench.look.changed.connect(self.refresh)
        bench.files.list_changed.connect(self.refresh)
        for code in ("system", *LANGUAGES):
            bench.commands[f"language_{code}"].triggered.connect(self.refresh)
        bench.files.load()
        self.refresh()
        self._area = area
        around = column.spacing() + close.sizeHint().height() + column.contentsMargins().bottom()
        needed = body.sizeHint().height() + around
        self.resize(self._wide(), min(needed, most_height(self)))
        bench.theme.resized.connect(self._on_controls_resized)

    def _wide(self) -> int:
        """As wide as the choices beside the bar that scrolls them."""
        body, bar = self._area.widget(), self._area.verticalScrollBar()
        assert body is not None
        for part in (bar, *body.findChildren(QWidget)):
            part.ensurePolished()
        return body.sizeHint().width() + bar.sizeHint().width() + 6

    def _on_controls_resized(self) -> None:
        self._grid.activate()
        self.resize(max(self.width(), self._wide()), self.height())

    def refresh(self) -> None:
        """Show what holds now."""
        bench = self._bench
        self.colours.choose(bench.theme.choice)
        self.motion.choose(bench.settings.get(MOTION))
        self.touch.choose(bench.settings.get(TOUCH))
        self.language.choose(bench.settings.get(LANGUAGE))
        self.profile.choose(bench.comparison.profile)
        self.point.choose(bench.comparison.operating_point)
        self.pen.choose(bench.look.width)
        self.baseline.choose("shown" if bench.look.baseline else "none")
        for profile, chosen in self.models.items():
            names = bench.files.choices(profile)
            chosen.show_choices([(name, name) for name in names], bench.files.in_use(profile))
        wish = bench.settings.get(DEVICE)
        devices = {
            "auto": translate("Settings", "Automatic"),
            "cpu": translate("Settings", "Processor"),
            "cuda": translate("Settings", "Graphics card (CUDA)"),
        }
        devices.setdefault(wish, wish)
        self.device.show_choices([(text, key) for key, text in devices.items()], wish)
        device = {} if bench.link.facts is None else bench.link.facts["device"]
        self._reason.setText(
            device_and_reason(device)
            if device
            else translate("Settings", "The engine is starting.")
        )

    def _appearance(self) -> None:
        self._title(translate("Settings", "Appearance"))
        name = translate("Settings", "Colours")
        self.colours = Segmented(
            self._theme,
            (
                ("system", translate("Settings", "As the system")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
            ),
            name,
        )
        self.colours.chosen.connect(lambda key: self._bench.commands[f"theme_{key}"].trigger())
        self._row(name, self.colours)
        name = translate("Settings", "Motion")
        self.motion = Segmented(
            self._theme,
            (
                ("system", translate("Settings", "As the system")),
                ("none", translate("Settings", "Without animation")),
            ),
            name,
        )
        self.motion.chosen.connect(self._choose_motion)
        self._row(name, self.motion)
        name = translate("Settings", "Controls for touch")
        self.touch = Segmented(
            self._theme,
            (
                ("auto", translate("Settings", "Automatic")),
                ("on", translate("Settings", "On")),
                ("off", translate("Settings", "Off")),
            ),
            name,
        )
        self.touch.chosen.connect(self._choose_touch)
        hint = translate(
            "Settings", "Automatic: as large as a finger needs once one touches the window."
        )
        self._row(name, self.touch, hint)
        name = translate("Settings", "Language")
        self.language = DropDown(self._theme, name, 220)
        system = self._bench.commands["language_system"].text()
        choices = [(system, ""), *((text, code) for code, text in LANGUAGES.items())]
        self.language.show_choices(choices, "")
        self.language.activated.connect(self._choose_language)
        self._row(name, self.language)

    def _comparing(self) -> None:
        self._title(translate("Settings", "Comparing"))
        name = translate("Settings", "Question")
        self.profile = Segmented(
            self._theme,
            (
                ("signature", translate("Settings", "Same writer?")),
                ("character", translate("Settings", "Same sign?")),
            ),
            name,
        )
        self.profile.chosen.connect(lambda key: self._bench.commands[f"profile_{key}"].trigger())
        self._row(name, self.profile)
        name = translate("Settings", "Operating point")
        points = [(key, point_with_share(key)) for key in OPERATING_POINTS]
        self.point = Segmented(self._theme, points, name)
        self.point.chosen.connect(lambda key: self._bench.commands[f"point_{key}"].trigger())
        hint = translate("Settings", "How often known comparisons may be decided wrongly.")
        self._row(name, self.point, hint)
        names: dict[Profile, str] = {
            "signature": translate("Settings", "Model for signatures"),
            "character": translate("Settings", "Model for characters"),
        }
        self.models: dict[Profile, DropDown] = {}
        for profile, name in names.items():
            chosen = self.models[profile] = DropDown(self._theme, name, 220)
            chosen.activated.connect(partial(self._choose_model, chosen))
            self._row(name, chosen)

    def _drawing(self) -> None:
        self._title(translate("Settings", "Drawing"))
        name = translate("Settings", "Pen")
        self.pen = Segmented(
            self._theme,
            (
                ("fine", translate("Settings", "Fine")),
                ("medium", translate("Settings", "Medium")),
                ("broad", translate("Settings", "Broad")),
            ),
            name,
        )
        self.pen.chosen.connect(lambda key: self._bench.commands[f"pen_{key}"].trigger())
        hint = translate("Settings", "For the eye only: the network sees every pen alike.")
        self._row(name, self.pen, hint)
        name = translate("Settings", "Line to write on")
        self.baseline = Segmented(
            self._theme,
            (
                ("shown", translate("Settings", "Shown")),
                ("none", translate("Settings", "Left out")),
            ),
            name,
        )
        self.baseline.chosen.connect(self._choose_baseline)
        self._row(name, self.baseline)

    def _computing(self) -> None:
        self._title(translate("Settings", "Computing"))
        name = translate("Settings", "Device")
        self.device = DropDown(self._theme, name, 220)
        self.device.activated.connect(self._choose_device)
        self._reason = self._row(name, self.device, " ")

    def _title(self, text: str) -> None:
        made = label(self._theme, "body", "text", 600, text)
        made.setContentsMargins(0, 8 if self._grid.count() else 0, 0, 0)
        self._grid.addWidget(made, self._grid.rowCount(), 0, 1, 2)

    def _row(self, name: str, control: QWidget, hint: str = "") -> QLabel:
        place = self._grid.rowCount()
        word = label(self._theme, "small", "text2", text=name)
        word.setBuddy(control)
        self._grid.addWidget(word, place, 0)
        self._grid.addWidget(control, place, 1, Qt.AlignmentFlag.AlignLeft)
        said = label(self._theme, "caption", "text3", text=hint)
        said.setWordWrap(True)
        control.setAccessibleDescription(hint.strip())  # its name is read from its label
        if hint:
            self._grid.addWidget(said, place + 1, 1)
        return said

    def _choose_motion(self, choice: str) -> None:
        self._bench.keep(MOTION, choice)
        self._theme.keep_still(still=choice == "none")

    def _choose_touch(self, choice: str) -> None:
        self._bench.keep(TOUCH, choice)
        self._bench.touch.choose(choice)

    def _choose_baseline(self, choice: str) -> None:
        """The command turns the line on and off; the segment that holds may be clicked again."""
        if (choice == "shown") != self._bench.look.baseline:
            self._bench.commands["baseline"].trigger()

    def _choose_language(self, index: int) -> None:
        self._bench.commands[f"language_{self.language.value(index) or 'system'}"].trigger()

    def _choose_model(self, chosen: DropDown, index: int) -> None:
        if not self._bench.model_commands.use(chosen.value(index), self):
            self.refresh()

    def _choose_device(self, index: int) -> None:
        """The engine asks for the device when it starts."""
        wish = self.device.value(index)
        if wish != self._bench.settings.get(DEVICE):
            self._bench.keep(DEVICE, wish)
            self._bench.link.restart()
