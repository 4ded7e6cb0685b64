"""Samples on their way into the open set: of a file with several pages, parts are chosen first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verifier_app.types import PAGED_ENDINGS
from verifier_app.ui.models.samples import FileSource, PastedSource

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import PagesReply
    from verifier_app.engine.protocol import Failure
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.samples import Source


class SetIntake(QObject):
    """Takes samples in; a page that was named already is a sample like any other.

    Args:
        engine: Is asked how many pages a file has.
        adding: Gives what adds to the set that is open then. It takes samples that need no choice,
            and those whose files cannot be read, to say why.
    """

    parts_wanted = Signal(object)
    """Carries a source whose file has several pages."""

    def __init__(
        self,
        engine: Engine,
        adding: Callable[[], Callable[[Sequence[Source]], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._adding = adding

    def take(self, sources: Sequence[Source]) -> None:
        """Add samples, at once or when it is known how many pages their files have.

        They belong to the set that is open now, whichever is open by then.
        """
        from verifier_app.engine.page_questions import ShowPages

        waiting = {own.key for own in sources if _may_have_pages(own)}
        paged: set[int] = set()
        add = self._adding()
        if not waiting:
            add(sources)
            return

        def done(key: int, answer: PagesReply | None, _failure: Failure | None) -> None:
            waiting.discard(key)
            if answer is not None and answer.count > 1:
                paged.add(key)
            if not waiting:
                add([own for own in sources if own.key not in paged])
                for own in sources:
                    if own.key in paged:
                        self.parts_wanted.emit(own)

        for own in [own for own in sources if own.key in waiting]:
            self._engine.ask(ShowPages(own.ref(), ()), done=partial(done, own.key))


def _may_have_pages(source: Source) -> bool:
    if isinstance(source, FileSource):
        named = source.treatment is not None
        return not named and source.path.casefold().endswith(PAGED_ENDINGS)
    return isinstance(source, PastedSource) and source.treatment is None
