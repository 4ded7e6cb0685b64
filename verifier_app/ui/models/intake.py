"""What comes into the open set: of files with several pages, the parts that a person chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.models.samples import FileSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier_app.engine.page_questions import PagesReply
    from verifier_app.engine.protocol import Failure
    from verifier_app.types import Treatment
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.reference_sets import ReferenceSets
    from verifier_app.ui.models.samples import Source

PAGED = (".pdf", ".tif", ".tiff")
"""Endings of files that may have several pages."""


class Intake(QObject):
    """Takes samples into the open set; where none is open, they make one."""

    pages_found = Signal(object)
    """A file with several pages is to be taken in; carries its `FileSource`."""

    def __init__(self, engine: Engine, sets: ReferenceSets, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._sets = sets

    def take(self, sources: Sequence[Source]) -> None:
        """Add samples, once it is known which of their files have a single page."""
        from verifier_app.engine.page_questions import ShowPages

        counts: dict[int, int] = {}
        asked = [place for place, source in enumerate(sources) if _may_have_pages(source)]

        def done(place: int, answer: PagesReply | None, _failure: Failure | None) -> None:
            # what cannot be read is told where it is taken in
            counts[place] = 1 if answer is None else answer.count
            if len(counts) == len(asked):
                self._add(sources, counts)

        for place in asked:
            self._engine.ask(ShowPages(sources[place].ref(), ()), done=partial(done, place))
        if not asked:
            self._sets.add(sources)

    def _add(self, sources: Sequence[Source], counts: dict[int, int]) -> None:
        single = [source for place, source in enumerate(sources) if counts.get(place, 1) <= 1]
        several = [source for place, source in enumerate(sources) if counts.get(place, 1) > 1]
        if several and not single and self._sets.opened is None:
            self._sets.create()  # what is added to is to be seen
        self._sets.add(single)
        for source in several:
            self.pages_found.emit(source)


class PartsToAdd(QObject):
    """Parts of one file that are added to the open set one after the other.

    Attributes:
        added: Those that the set has got.
        said: What the set says of the last one, or "".
    """

    changed = Signal()

    def __init__(
        self, sets: ReferenceSets, source: FileSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sets = sets
        self._source = source
        self.added: list[Treatment] = []
        self.said = ""
        sets.busy_changed.connect(self.changed)
        sets.said.connect(self._on_said)

    def can_add(self, part: Treatment) -> bool:
        """Whether the set can take this part now and has not got it."""
        return self._sets.busy is None and part not in self.added

    def add(self, part: Treatment) -> None:
        """Add a part to the open set."""
        self.said = ""
        source = FileSource(self._source.path, treatment=part)
        self._sets.add([source], partial(self._on_kept, part))

    def hush(self) -> None:
        """Another part is looked at: what was said of the last one is past."""
        self.said = ""

    def _on_kept(self, part: Treatment) -> None:
        self.added.append(part)
        self.changed.emit()

    def _on_said(self, text: str) -> None:
        self.said = text
        self.changed.emit()


def _may_have_pages(source: Source) -> bool:
    """A file of which no page was named."""
    return (
        isinstance(source, FileSource)
        and source.treatment is None
        and Path(source.path).suffix.lower() in PAGED
    )
