"""Choosing a part of a page: the page, suggestions, the box, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from verifier_app.types import Treatment
from verifier_app.ui.models.crop_box import CropBox
from verifier_app.ui.models.held import PRINTED, SEVERAL
from verifier_app.ui.models.samples import treatment_of

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import PageReply
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.protocol import Failure, PrepareReply
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.samples import Sample, Source
    from verifier_app.ui.models.trial import Treating

translate = QCoreApplication.translate
REST_MS = 150
"""So long the box has to rest before it is asked what the network would see of it."""


def offer_text(source: Source, seen: PrepareReply) -> str:
    """Why the crop tool is offered for a sample by itself; empty where it is not."""
    if any(warning["code"] == SEVERAL for warning in seen.warnings):
        return translate("Crop", "More than one piece of writing.")
    if any(warning["code"] == PRINTED for warning in seen.warnings):
        return translate("Crop", "This looks like print.")
    if seen.format == "PDF" and treatment_of(source, seen).crop is None:
        return translate("Crop", "This is a whole page.")
    return ""


class Crop(QObject):
    """What the crop tool shows of one sample; nothing changes there before `apply`.

    Args:
        comparison, pane, sample: Whose sample it is.
        suggests: Whether the likeliest piece of writing is chosen where no part is yet.

    Attributes:
        page: The page shown, from 0.
        shown: The page as the engine gave it, or None while it is on its way.
        failure: Why it cannot be shown, or None.
        box: The part, or None for all of it.
        views: What the network would see of the part; the last ones while newer ones come.
        problem: Why it would see nothing, or None.
    """

    changed = Signal()
    views_changed = Signal()
    gone = Signal()
    """The sample is in its pane no more."""

    def __init__(
        self, comparison: Treating, pane: PaneModel, sample: Sample, *, suggests: bool = False
    ) -> None:
        super().__init__()
        self._comparison = comparison
        self._pane = pane
        self._source = sample.source
        self.number = sample.number
        now = self._now
        self.page = now.page
        self.shown: PageReply | None = None
        self.failure: Failure | None = None
        self.box: CropBox | None = None
        self._suggests = suggests
        self._left: dict[int, CropBox | None] = {}
        self.views: tuple[Picture, ...] = ()
        self.problem: Failure | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask_views)
        self.changed.connect(self._rest.start)
        if now.crop is not None:
            self.box = CropBox.of(now.crop, now.turn)
        pane.changed.connect(self._follow)
        comparison.settings_changed.connect(self._follow)
        self._ask()

    @property
    def name(self) -> str:
        """What the sample is called."""
        return self._source.file_name

    @property
    def suggestions(self) -> tuple[CropBox, ...]:
        """Boxes around pieces of writing, the likeliest first."""
        return () if self.shown is None else tuple(map(CropBox.of, self.shown.regions))

    @property
    def result(self) -> Treatment:
        """How the sample will be looked at."""
        cleaning = self._now.cleaning
        if self.box is None:
            return Treatment(page=self.page, cleaning=cleaning)
        return Treatment(self.page, self.box.box, round(self.box.turn, 2), cleaning)

    @property
    def is_changed(self) -> bool:
        """Whether `apply` would change anything."""
        return self.result != self._now

    def choose_page(self, page: int) -> None:
        """Show another page; the box stays on the one before, for when it is shown again."""
        if self.shown is not None and 0 <= page < self.shown.pages and page != self.page:
            self._left[self.page] = self.box
            self.page, self.box = page, self._left.get(page)
            self._ask()

    def choose(self, box: CropBox | None) -> None:
        """Take this part; None takes all of the page."""
        if box is not None and self.shown is not None:
            box = box.kept_on(self.shown.width, self.shown.height)
        if box != self.box:
            self.box = box
            self.changed.emit()

    def turn_to(self, degrees: float) -> None:
        """Turn the box; without one, all of the page is turned."""
        box = self.box if self.box is not None else self._whole()
        if box is not None:
            self.choose(box.turned(degrees))

    def grow(self, wider: float, higher: float) -> None:
        """Make the box larger or smaller; without one, as much as that less than all of the page."""
        box = self.box if self.box is not None else self._whole()
        if box is not None:
            self.choose(box.grown(wider, higher))

    def set_side(self, name: str, value: float) -> None:
        """Set `left`, `top`, `width` or `height` of the box before it is turned."""
        box = self.box if self.box is not None else self._whole()
        if box is None:
            return
        left, top, width, height = box.box
        sides = {"left": left, "top": top, "width": width, "height": height, name: round(value)}
        made = (sides["left"], sides["top"], max(1, sides["width"]), max(1, sides["height"]))
        self.choose(CropBox.of(made, box.turn))

    def close(self) -> None:
        """Nobody looks any more; what is still on its way is dropped."""
        self.page = -1
        self._rest.stop()

    def apply(self) -> None:
        """Look at the sample so from now on."""
        if self.is_changed:
            self._pane.treat(self.number, self.result)

    @property
    def _now(self) -> Treatment:
        """How the sample is looked at at this moment; its cleaning may have been changed."""
        index = self._pane.index_of(self.number)
        source = self._source if index is None else self._pane.samples[index].source
        return treatment_of(source, self._comparison.preparations.seen(self.number))

    def _whole(self) -> CropBox | None:
        if self.shown is None:
            return None
        return CropBox.of((0, 0, self.shown.width, self.shown.height))

    def _follow(self) -> None:
        """Its cleaning may be another one now, or the profile; or the sample is gone."""
        if self.page < 0:
            return
        if self._pane.index_of(self.number) is None:
            self.gone.emit()
        else:
            self.changed.emit()

    def _ask_views(self) -> None:
        """What would the network see?"""
        from verifier_app.engine.protocol import Prepare

        if self.shown is None or self.page < 0:
            return
        wish, profile = self.result, self._comparison.profile

        def done(answer: PrepareReply | None, failure: Failure | None) -> None:
            now = self.result, self._comparison.profile
            if self.page >= 0 and (wish, profile) == now:
                self.views = () if answer is None else answer.views
                self.problem = failure
                self.views_changed.emit()

        question = Prepare(self._source.ref().treated(wish, anew=True), profile)
        self._comparison.engine.ask(question, pane=f"part-{self.number}", done=done)

    def _ask(self) -> None:
        from verifier_app.engine.page_questions import ShowPage

        wish = self.page
        self.shown, self.failure = None, None

        def done(answer: PageReply | None, failure: Failure | None) -> None:
            if wish == self.page:
                self.shown, self.failure = answer, failure
                if self._suggests and self.box is None and self.suggestions:
                    self.box = self.suggestions[0]
                self._suggests = False
                self.changed.emit()

        ref = self._source.ref().treated(Treatment(page=wish), anew=True)
        self._comparison.engine.ask(ShowPage(ref), pane=f"crop-{self.number}", done=done)
        self.changed.emit()
