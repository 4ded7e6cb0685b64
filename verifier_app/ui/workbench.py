"""What fills the window: menus, rail, pages, status bar, and their wiring."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QDir, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from verifier_app.errors import StoreError, UserError
from verifier_app.store.cases import case_among
from verifier_app.store.settings import (
    BASELINE,
    LAST_FOLDER,
    OPERATING_POINT,
    PEN_WIDTH,
    PROFILE,
    TOUCH,
    WINDOW_GEOMETRY,
)
from verifier_app.ui.batch.doing import BatchCommands
from verifier_app.ui.case_commands import CaseCommands
from verifier_app.ui.clipboard import SourceReader
from verifier_app.ui.commands import PAGES, Commands
from verifier_app.ui.compare.page import ComparePage
from verifier_app.ui.drawing_commands import DrawingCommands
from verifier_app.ui.engine_link import EngineState
from verifier_app.ui.evidence_commands import EvidenceCommands
from verifier_app.ui.file_dialogs import FileDialogs
from verifier_app.ui.gallery.doing import GalleryCommands
from verifier_app.ui.language_commands import LanguageCommands
from verifier_app.ui.library.doing import ModelCommands
from verifier_app.ui.load.doing import LoadCommands
from verifier_app.ui.models.batch import Batch, BatchState
from verifier_app.ui.models.batch_keeping import BatchKeeper
from verifier_app.ui.models.batch_order import BatchOrder
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.gallery import Gallery
from verifier_app.ui.models.model_files import ModelFiles
from verifier_app.ui.models.pad_look import PadLook
from verifier_app.ui.models.reference_sets import ReferenceSets
from verifier_app.ui.models.samples import KeptSource
from verifier_app.ui.models.set_ranking import SetRanking
from verifier_app.ui.models.small_pictures import SmallPictures
from verifier_app.ui.models.status import model_in_use, status_text
from verifier_app.ui.pad_commands import PadCommands
from verifier_app.ui.reach import Reach
from verifier_app.ui.recent_files import RecentFiles
from verifier_app.ui.report_dialog import ReportCommands
from verifier_app.ui.touch import TouchWatch
from verifier_app.ui.tuning_commands import TuningCommands
from verifier_app.ui.widgets.command_search import CommandSearch
from verifier_app.ui.widgets.focus_ring import FocusRings
from verifier_app.ui.widgets.page_frame import PageFrame
from verifier_app.ui.widgets.rail import Rail
from verifier_app.ui.widgets.status_bar import StatusBar
from verifier_app.ui.window import MENU
from verifier_app.ui.window_commands import WindowCommands
from verifier_app.ui.work import wait as wait_for_work

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Question
    from verifier_app.store.settings import Setting, Settings, T
    from verifier_app.ui.batch.page import BatchPage
    from verifier_app.ui.engine_link import EngineLink
    from verifier_app.ui.gallery.page import GalleryPage
    from verifier_app.ui.library.page import ModelsPage
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.pad_look import PenWidth
    from verifier_app.ui.references.page import ReferencesPage
    from verifier_app.ui.references.rank_card import RankCard
    from verifier_app.ui.references.set_card import SetCard
    from verifier_app.ui.theme import Theme
    from verifier_app.ui.tuning.page import TuningPage
    from verifier_app.ui.window import MainWindow

translate = QCoreApplication.translate
P = TypeVar("P", bound="PageFrame | TuningPage")
BUILD_EVERY_MS = 50
PICTURES_AT_ONCE, MOST_PICTURES = 8, 64
"""Small pictures of files: each is opened for it, so few are asked for in one question."""
MENUS = ("file", "edit", "view", "compare", "tools", "help")


class Workbench(QObject):
    """Builds the content of a window and keeps it up to date."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        link: EngineLink,
        comparison: Comparison,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.theme = theme
        self.link = link
        self.comparison = comparison
        self.settings = settings
        self._had_no_engine = False
        self._answered_by = ""
        self.sets = ReferenceSets(comparison.engine, comparison.profile, self)
        self.ranking = SetRanking(comparison.engine, comparison.profile, self)
        self.ranking.choose(comparison.profile, comparison.operating_point)
        self.files = ModelFiles(comparison.engine, self)
        self.files.profile = comparison.profile
        self.files.choose_point(comparison.operating_point)
        self.batch_keeper = BatchKeeper(self)
        self.batch = Batch(comparison.engine, comparison.profile, self, keeper=self.batch_keeper)
        self.batch.choose(comparison.profile, comparison.operating_point)
        self.order = BatchOrder(self.batch, self)
        self.gallery = Gallery(comparison.engine, comparison.profile, self)
        self.gallery.choose(comparison.profile, comparison.operating_point)
        self.file_pictures = SmallPictures(
            comparison.engine, self._pictures_of, self, at_once=PICTURES_AT_ONCE, most=MOST_PICTURES
        )
        self._build_commands()
        width, baseline = settings.get(PEN_WIDTH), settings.get(BASELINE)
        self.look = PadLook(cast("PenWidth", width), baseline=baseline, parent=self)
        self.reader = SourceReader(self)
        self.page = ComparePage(theme, self.look, self.commands, comparison, self.reader)
        self.pages_built: dict[str, QWidget] = {"compare": self.page}
        self._build_menus()
        self._build_body()
        self._connect()

    @property
    def references_page(self) -> ReferencesPage:
        """The page of the reference sets, built when it is first looked at."""
        from verifier_app.ui.references.page import ReferencesPage

        def build() -> ReferencesPage:
            page = ReferencesPage(
                self.theme, self.commands, self._set_card, self._rank_card, self.sets, self.ranking
            )
            page.profile_wanted.connect(self.comparison.choose_profile)
            page.rank_card.compare_wanted.connect(self.doing.sets.compare_with)
            # a pad there has a way back of its own
            page.set_card.stack.currentChanged.connect(lambda: self.doing.refresh())
            return page

        return self._page("references", build)

    @cached_property
    def _set_card(self) -> SetCard:
        """A part of the References page, which in one go would keep events waiting."""
        from verifier_app.ui.references.set_card import SetCard

        return SetCard(self.theme, self.look, self.commands, self.sets, self.reader)

    @cached_property
    def _rank_card(self) -> RankCard:
        """Another part of that page."""
        from verifier_app.ui.references.rank_card import RankCard

        return RankCard(self.theme, self.look, self.commands, self.ranking, self.sets, self.reader)

    @property
    def batch_page(self) -> BatchPage:
        """The page of tables of pairs."""
        from verifier_app.ui.batch.page import BatchPage

        def build() -> BatchPage:
            page = BatchPage(self.theme, self.commands, self.order, self.file_pictures)
            page.row_wanted.connect(self.batch_commands.open_row)
            page.point_wanted.connect(self.comparison.choose_operating_point)
            page.drop_place.dropped.connect(lambda places: self.batch_commands.open(*places))
            return page

        return self._page("batch", build)

    @property
    def gallery_page(self) -> GalleryPage:
        """The page of random pairs of labelled data."""
        from verifier_app.ui.gallery.page import GalleryPage

        def build() -> GalleryPage:
            page = GalleryPage(self.theme, self.commands, self.gallery, self.file_pictures)
            page.pair_wanted.connect(self.gallery_commands.open_pair)
            page.drop_place.dropped.connect(lambda places: self.gallery_commands.open(*places))
            return page

        return self._page("gallery", build)

    @property
    def models_page(self) -> ModelsPage:
        """The page of the model files."""
        from verifier_app.ui.library.page import ModelsPage

        return self._page("models", lambda: ModelsPage(self.theme, self.commands, self.files))

    @property
    def tuning_page(self) -> TuningPage:
        """The page of fine-tuning, built when it is first looked at."""
        from verifier_app.ui.models.fine_tuning import FineTuning
        from verifier_app.ui.trainer_link import begin
        from verifier_app.ui.tuning.page import TuningPage

        def build() -> TuningPage:
            model = FineTuning(begin, self.files.use_named, self.comparison.profile, self)
            model.choose_point(self.comparison.operating_point)
            model.name_in_use(model_in_use(self.link, self.comparison.profile))
            model.said.connect(lambda text, warning: self.status.say(text, warning=warning))
            self.tuning.follow(model)
            page = TuningPage(self.theme, self.commands, model)
            model.know_models(self.files.names())
            page.drop_place.dropped.connect(lambda places: self.tuning.choose(*places))
            return page

        return self._page("fine-tune", build)

    @property
    def is_working(self) -> bool:
        """Whether something runs or is not saved that a new window would end.

        That is work on the Fine-tune page, a table of pairs, samples that are being taken into a
        reference set or drawn for one, a change of the models, or a picture in a tool.
        """
        from verifier_app.ui.load.cleaning_dialog import CleaningDialog
        from verifier_app.ui.load.crop_dialog import CropDialog

        dialogs = self.window.findChildren(QDialog)
        tool = any(isinstance(own, CropDialog | CleaningDialog) for own in dialogs)
        table = self.batch.state is BatchState.RUNNING or self.batch.is_unsaved
        references = self.sets.busy is not None or bool(self.sets.drawing.samples)
        return tool or table or references or self.files.busy or self.tuning.is_working

    @property
    def shown(self) -> str:
        """Which page is shown, one of `PAGES`."""
        now = self.pages.currentWidget()
        return next(name for name, page in self.pages_built.items() if page is now)

    @property
    def shown_page(self) -> ComparePage | PageFrame | TuningPage:
        """The page that is shown."""
        return cast("ComparePage | PageFrame | TuningPage", self.pages_built[self.shown])

    def show_page(self, name: str) -> None:
        """Show a page; the commands of the menus mean it from now on."""
        page = self.page_named(name)
        self.pads.leave()
        self.rail.entries[PAGES.index(name)].setChecked(True)
        if self.pages.currentWidget() is not page:
            self.pages.setCurrentWidget(page)
            self.doing.refresh()
            now = self.window.focusWidget()
            if page.isAncestorOf(now) and not now.isVisible():
                self._enter()  # the page had it last where something else is shown by now

    def page_named(self, name: str) -> QWidget:
        """The page called `name`, one of `PAGES`; it is built if it was not."""
        pages: dict[str, Callable[[], QWidget]] = {
            "compare": lambda: self.page,
            "references": lambda: self.references_page,
            "batch": lambda: self.batch_page,
            "gallery": lambda: self.gallery_page,
            "fine-tune": lambda: self.tuning_page,
            "models": lambda: self.models_page,
        }
        return pages[name]()

    def build_ahead(self, can_build: Callable[[], bool]) -> None:
        """Build every page before it is wanted, part by part with room for events between.

        Args:
            can_build: Asked first, again and again; no until what they import is there.
        """
        parts: Iterator[Callable[[], QWidget]] = iter(
            (
                lambda: self._set_card,
                lambda: self._rank_card,
                *(partial(self.page_named, name) for name in PAGES if name != "compare"),
            )
        )

        def build_one() -> None:
            if not can_build():
                return
            part = next(parts, None)
            if part is not None:
                part()
                return
            timer.deleteLater()
            # Python looks through all objects now and then, which took 50 ms for these; they
            # stay until the window goes.
            gc.freeze()

        timer = QTimer(self)
        timer.timeout.connect(build_one)
        timer.start(BUILD_EVERY_MS)

    def _page(self, name: str, build: Callable[[], P]) -> P:
        """A page that is built when it is first wanted."""
        if name not in self.pages_built:
            self.pages_built[name] = build()
            self.pages.addWidget(self.pages_built[name])
            # not before: what changes parents is worked out again
            self.theme.dress_unseen(self.pages_built[name])
        return cast("P", self.pages_built[name])

    def _build_commands(self) -> None:
        self.commands = Commands(self.theme, self)
        for keys in (
            ("theme_system", "theme_light", "theme_dark"),
            ("profile_signature", "profile_character"),
        ):
            group = QActionGroup(self)
            for key in keys:
                group.addAction(self.commands[key])

    def _connect(self) -> None:
        self.doing = WindowCommands(self)
        self.evidence = EvidenceCommands(self)
        self.loading = LoadCommands(self)
        self.report = ReportCommands(self)
        self.cases = CaseCommands(self)
        self.drawing = DrawingCommands(self)
        self.pads = PadCommands(self, self.look)
        self.recent = RecentFiles(self)
        self.model_commands = ModelCommands(self)
        self.batch_commands = BatchCommands(self)
        self.gallery_commands = GalleryCommands(self)
        self.batch_keeper.failed.connect(lambda text: self.status.say(text, warning=True))
        self.sets.treated.connect(self._on_reference_treated)
        singles = (self.comparison.questioned, self.ranking.questioned)
        for scored in (self.batch, self.gallery.scorer):
            scored.opened.connect(partial(self._on_table_opened, scored))
        for model in (self.sets, self.files, self.batch, *singles):
            model.said.connect(lambda text, warning: self.status.say(text, warning=warning))
        self.reader.refused.connect(lambda text: self.status.say(text, warning=True))
        self.files.in_use_changed.connect(self._on_model_changed)
        self.files.list_changed.connect(self._name_models)
        self.tuning = TuningCommands(self)
        self.window.may_close = lambda: self.cases.may_close() and self.tuning.may_close()
        self.tuning.stayed.connect(self.cases.ask_again)
        self.language = LanguageCommands(self)
        self.rail.chosen.connect(lambda index: self.show_page(PAGES[index]))
        self.commands.give({f"page_{name}": partial(self.show_page, name) for name in PAGES})
        self.rings = FocusRings(self.theme, self.window, pointing=True)
        self.touch = TouchWatch(self.theme, self.window, self.settings.get(TOUCH))
        self.link.state_changed.connect(self.refresh_status)
        self.link.state_changed.connect(self._on_engine_state)
        self.link.restarted.connect(self._on_restarted)
        self.comparison.changed.connect(self.refresh_status)
        self.comparison.changed.connect(self._look_who_answered)
        self.comparison.settings_changed.connect(self._on_settings_changed)
        self.window.resized.connect(self._on_resized)
        self.window.closing.connect(self._on_closing)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self._on_resized()
        self.page.questioned.pad.setFocus(Qt.FocusReason.MouseFocusReason)

    def open_files(self, files: Sequence[str]) -> None:
        """Load files: the first is questioned, the others are references; or open a case."""
        case = case_among(files)
        if case is not None:
            self.cases.open(case)
            return
        self.reader.open(files[:1], self.comparison.questioned.taker())
        self.reader.open(files[1:], self.comparison.references.taker())

    def refresh_status(self) -> None:
        """Show engine, device, model, operating point and duration."""
        text = status_text(self.link, self.comparison, narrow=self.window.is_narrow)
        self.status.show_engine(text.engine, text.token, busy=text.busy)
        self.status.device.show_text(text.device)
        self.status.model.show_text(text.model)
        self.status.point.show_text(text.point)
        self.status.duration.setText(text.duration)
        if "fine-tune" in self.pages_built:
            self.tuning_page.model.name_in_use(model_in_use(self.link, self.comparison.profile))

    def keep(self, setting: Setting[T], value: T) -> None:
        """Write a setting; a full disk costs the setting and says so, nothing else."""
        try:
            self.settings.set(setting, value)
        except UserError as error:
            self.status.say(in_own_words(str(error)), warning=True)

    @property
    def last_folder(self) -> str:
        """Where dialogs for files begin: where the last one ended."""
        return self.settings.get(LAST_FOLDER) or QDir.homePath()

    def keep_folder_of(self, path: str) -> None:
        """Let the next dialog begin beside this file.

        Where that cannot be written it holds until the program ends: what becomes of the file
        is said, and a full disk only once.
        """
        with suppress(StoreError):
            self.settings.set(LAST_FOLDER, str(Path(path).parent))

    def _build_menus(self) -> None:
        titles = (
            translate("Menu", "&File"),
            translate("Menu", "&Edit"),
            translate("Menu", "&View"),
            translate("Menu", "&Compare"),
            translate("Menu", "&Tools"),
            translate("Menu", "&Help"),
        )
        self.menu_bar = QMenuBar()
        self.menu_bar.setFont(self.theme.fonts.font("body"))
        self.menus: dict[str, QMenu] = {}
        for key, title in zip(MENUS, titles, strict=True):
            menu = self.menu_bar.addMenu(title)
            for action in self.commands.in_menu(key):
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(action)
            self.menus[key] = menu
        self.window.addActions(self.commands.all)
        self.search = CommandSearch(self.theme, self.commands.all)
        bar = QFrame()
        bar.setProperty("bar", "menu")
        Reach(self.theme, bar, MENU, around=4)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.menu_bar, 1)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addSpacing(8)  # margins would not change sides where one reads from right to left
        self.window.setMenuWidget(bar)
        self.theme.dress(bar)
        pages = [(name, self.commands[f"page_{name}"].text()) for name in PAGES]
        self.rail = Rail(self.theme, pages)
        self.rail.set_foot(self.menus["help"], self.commands["settings"])

    def _build_body(self) -> None:
        self.status = StatusBar(self.theme)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        usual = QWidget()
        row = QHBoxLayout(usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.page)
        row.addWidget(self.pages, 1)
        self.whole = QStackedWidget()
        self.whole.addWidget(usual)
        column.addWidget(self.whole, 1)
        column.addWidget(self.status)
        self.window.setCentralWidget(central)
        for part in (self.rail, *self.page.parts(), self.status):
            self.theme.dress(part)
        self.window.front = self.status
        FileDialogs(self.theme, self.status)
        self.window.scale = self.theme.fonts.scale
        self.window.leave_outline()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        """What went away, or went dead, with the keyboard hands it to the page.

        Qt would hand it to the menu bar.
        """
        if not shiboken6.isValid(self.window) or now is not self.search:
            return
        if old is not None and not (old.isVisible() and old.isEnabled()):
            QTimer.singleShot(0, self.search, self._focus_content)

    def _focus_content(self) -> None:
        """Give the keyboard to the page, if nobody has it."""
        if self.search.hasFocus():  # or else a command gave it to what it opened
            self._enter()

    def _enter(self) -> None:
        """Give the keyboard to the first control below the head of the page."""
        panels = self._panels()
        if panels:
            panels[min(1, len(panels) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_resized(self) -> None:
        """Narrow rail and status with the page."""
        self.rail.choose_form(narrow=self.window.is_narrow)
        self.commands["full_screen"].setChecked(self.window.isFullScreen())
        self.refresh_status()

    def _on_closing(self) -> None:
        """Keep the window's place and end the engine, whatever it is doing."""
        self.keep(WINDOW_GEOMETRY, self.window.kept_geometry())
        # An engine that is still loading may take a moment to end; nobody need watch.
        self.window.hide()
        self.tuning.end_errands()
        self.link.close()
        self.batch_keeper.wait()
        self.cases.wait()
        wait_for_work()

    def _on_restarted(self) -> None:
        if self.link.is_asked:
            return
        self.status.say(
            translate(
                "Status", "The engine stopped and was started again. Nothing you drew is lost."
            ),
            warning=True,
        )

    def _on_engine_state(self) -> None:
        """An engine that starts after all is asked what the one that did not could not answer."""
        if self.link.state is EngineState.STOPPED:
            self._had_no_engine = True
        elif self.link.state is EngineState.READY and self._had_no_engine:
            self._had_no_engine = False
            self.comparison.again()
            self.ranking.again()
            self.gallery.again()
            self.sets.measure_again()
            if self.batch.state is BatchState.ERROR and self.batch.is_as_chosen:
                self.batch.resume()
            for pictures in (self.file_pictures, self.sets.pictures):
                pictures.forget()

    def _on_reference_treated(self, reference: int) -> None:
        """A kept reference is looked at in another way, perhaps while it lies in Compare."""
        self.ranking.rank()
        sides = (self.comparison.questioned, self.comparison.references)
        sources = [sample.source for side in sides for sample in side.samples]
        if any(isinstance(own, KeptSource) and own.number == reference for own in sources):
            self.comparison.again()

    def _on_table_opened(self, scored: Batch) -> None:
        """What is opened anew, rows are still to come of, may hold files that are others now."""
        if not scored.rows:
            self.file_pictures.forget()

    def _on_settings_changed(self) -> None:
        if self.settings.get(PROFILE) != self.comparison.profile:
            self.keep(PROFILE, self.comparison.profile)
        if self.settings.get(OPERATING_POINT) != self.comparison.operating_point:
            self.keep(OPERATING_POINT, self.comparison.operating_point)
        self.files.profile = self.comparison.profile
        self.files.choose_point(self.comparison.operating_point)
        self.sets.choose_profile(self.comparison.profile)
        self.ranking.choose(self.comparison.profile, self.comparison.operating_point)
        if self.batch.profile != self.comparison.profile:
            self.file_pictures.forget()
        for model in (self.batch, self.gallery):
            model.choose(self.comparison.profile, self.comparison.operating_point)
        if "references" in self.pages_built:
            self.references_page.show_profile()
        if "fine-tune" in self.pages_built:
            self.tuning_page.model.choose_profile(self.comparison.profile)
            self.tuning_page.model.choose_point(self.comparison.operating_point)
        self.refresh_status()

    def _on_model_changed(self) -> None:
        """Another model is in use: what the old one said is asked for again."""
        self.link.ask_facts()
        self.comparison.again()
        self.sets.measure_again()
        for model in (self.batch, self.gallery):
            model.choose_models(self.files.weights_in_use())
        if "fine-tune" in self.pages_built:
            self.tuning_page.model.follow_use(self.files.weights_in_use().values())
        self.ranking.rank()

    def _name_models(self) -> None:
        """Models were renamed, deleted or added."""
        if self.files.rows is not None and "fine-tune" in self.pages_built:
            self.tuning_page.model.know_models(self.files.names())

    def _look_who_answered(self) -> None:
        """Another window or a command may have chosen another model: what names it is asked anew."""
        finding, facts = self.comparison.finding, self.link.facts
        if finding is None or facts is None:
            return
        model = finding.model["sha256"]
        known = facts["models"].get(finding.profile, {}).get("sha256")
        if model not in (known, self._answered_by):
            self.link.ask_facts()
            self.files.load()
        self._answered_by = model

    def _pictures_of(self, paths: tuple[str, ...]) -> Question:
        from verifier_app.engine.batch_questions import FilePictures

        return FilePictures(paths, self.comparison.profile)

    def _panels(self) -> list[QWidget]:
        """The panels of the page that can take the keyboard now: F6 would go no further."""
        return [own for own in self.shown_page.panels() if own.isVisible() and own.isEnabled()]

    def focus_panel(self, step: int) -> None:
        """Move the focus to the next panel, or the one before."""
        self.rings.note_typing()
        self.pads.leave()
        panels = self._panels()
        if not panels:
            return
        at = _panel_of(panels, self.window.focusWidget(), self.shown_page)
        index = 0 if at is None else at + step
        panels[index % len(panels)].setFocus(Qt.FocusReason.TabFocusReason)


def _panel_of(panels: Sequence[QWidget], part: QWidget | None, page: QWidget) -> int | None:
    """The place of the panel that `part` is in, or else stands with in a part of `page`."""
    if part is None or not page.isAncestorOf(part):
        return None
    for i, own in enumerate(panels):
        if own is part or own.isAncestorOf(part):
            return i
    height = part.mapTo(page, part.rect().bottomLeft()).y()
    around: QWidget | None = part
    while around is not None:
        held = [i for i, own in enumerate(panels) if around.isAncestorOf(own)]
        if held:  # of several, the last that does not lie below
            above = (i for i in held if panels[i].mapTo(page, QPoint(0, 0)).y() <= height)
            return max(above, default=held[0])
        around = around.parentWidget()
    return None
