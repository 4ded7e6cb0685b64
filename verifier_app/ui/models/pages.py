"""The pages of the file that a pane shows: how many, how they look, which one is compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from verifier_app.types import Treatment
from verifier_app.ui.models.samples import DrawnSource, FileSource, KeptSource, treatment_of
from verifier_app.ui.models.small_pictures import SmallPictures

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import PagesReply, ShowPages
    from verifier_app.engine.pictures import Picture
    from verifier_app.engine.protocol import Failure
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.samples import Preparations, Source

AT_ONCE = 3
"""Pages of one question: a comparison that comes meanwhile waits no longer than for these."""


class Pages(QObject):
    """The pages of the sample that is shown in one pane."""

    changed = Signal()
    """Number of pages or the chosen one changed."""
    pictures_changed = Signal()

    def __init__(
        self,
        engine: Engine,
        pane: PaneModel,
        preparations: Preparations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pane = pane
        self._preparations = preparations
        self._file: object = None
        self._counts: dict[object, int] = {}
        self._left: dict[tuple[int, int], Treatment] = {}
        self._pictures = SmallPictures(engine, self._question, self, at_once=AT_ONCE)
        self._pictures.changed.connect(self.pictures_changed)
        pane.changed.connect(self._follow)
        pane.selection_changed.connect(self._follow)
        preparations.changed.connect(self._follow)

    @property
    def count(self) -> int:
        """Pages of the file, 1 for a picture, 0 where nothing is shown."""
        current = self._pane.current
        return 0 if current is None else self._counts.get(file_of(current.source), 1)

    @property
    def number(self) -> int | None:
        """Of the sample whose pages these are."""
        current = self._pane.current
        return None if current is None else current.number

    @property
    def page(self) -> int:
        """The page that is compared, from 0."""
        current = self._pane.current
        if current is None:
            return 0
        seen = self._preparations.seen(current.number)
        return treatment_of(current.source, seen).page

    def picture(self, page: int) -> Picture | None:
        """How a page looks; it is asked for where it is not there yet."""
        return self._pictures.of(page)

    def choose(self, page: int) -> None:
        """Compare another page, by the part of it that was chosen when it was left."""
        current = self._pane.current
        if current is None or not 0 <= page < self.count or page == self.page:
            return
        now = treatment_of(current.source, self._preparations.seen(current.number))
        self._left[current.number, now.page] = now
        part = self._left.get((current.number, page), Treatment(page=page))
        self._pane.treat(current.number, replace(part, cleaning=now.cleaning))

    def again(self) -> None:
        """The file may be another one now: its pages are looked at anew."""
        self._pictures.forget()

    def _question(self, pages: tuple[Any, ...]) -> ShowPages:
        from verifier_app.engine.page_questions import ShowPages

        current = self._pane.current
        assert current is not None  # pages are asked for by whoever shows them
        return ShowPages(current.source.ref(), pages)

    def _follow(self) -> None:
        current = self._pane.current
        file = None if current is None else file_of(current.source)
        if file != self._file:
            self._file = file
            self._pictures.forget()
        if current is not None:
            seen = self._preparations.seen(current.number)
            if seen is not None:
                self._counts[file] = seen.pages
            elif self._preparations.failure(current.number) and file not in self._counts:
                self._ask_count(file, current.source)
        self.changed.emit()

    def _ask_count(self, file: object, source: Source) -> None:
        """A file whose first page is blank may have others."""
        from verifier_app.engine.page_questions import ShowPages

        self._counts[file] = 1  # until the answer comes, and if none does

        def done(answer: PagesReply | None, _failure: Failure | None) -> None:
            if answer is not None and answer.count > 1:
                self._counts[file] = answer.count
                if file == self._file:
                    self.changed.emit()

        self._engine.ask(ShowPages(source.ref(), ()), done=done)


def file_of(source: Source) -> object:
    """What tells one file from another, whatever part of it is looked at."""
    if isinstance(source, FileSource):
        return source.path
    if isinstance(source, KeptSource):
        return ("kept", source.number)
    return ("drawn", source.key) if isinstance(source, DrawnSource) else ("data", id(source.data))
