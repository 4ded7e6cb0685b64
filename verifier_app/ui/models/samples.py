"""Samples as the window holds them: what the person gave, and what the engine saw in it."""

from __future__ import annotations

import itertools
import os
import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from verifier_app.types import Treatment
from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Set

    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import Failure, PrepareReply
    from verifier_app.engine.samples import SampleRef
    from verifier_app.types import Ink
    from verifier_app.ui.models.engine import Engine

translate = QCoreApplication.translate
_numbers = itertools.count(1)
MOST_HIDDEN = 16
"""Of so many samples that only undo or redo would show, what was seen is kept."""
_DOT = 6.0
"""A drawing that reaches no further, in pixels of the pad, is a touch of the pen."""
_NAMED_PAGE = re.compile(r"(.+)#page=([1-9]\d{0,5})", re.DOTALL)


@dataclass(frozen=True, eq=False)
class FileSource:
    """A picture file that stays where it is; only the engine opens it."""

    path: str
    key: int = field(default_factory=lambda: next(_numbers))
    treatment: Treatment | None = None

    @classmethod
    def named(cls, path: str) -> FileSource:
        """A file, or with `#page=N` at the end of its name a page of one, counted from 1."""
        found = _NAMED_PAGE.fullmatch(path)
        if found is None or os.path.exists(path):  # noqa: PTH110 - its folder may refuse a look
            return cls(path)
        return cls(found[1], treatment=Treatment(page=int(found[2]) - 1))

    @property
    def file_name(self) -> str:
        """The file's name."""
        return Path(self.path).name

    @property
    def name(self) -> str:
        """The file's name and, but for the first, the page, for captions."""
        return with_page(self.file_name, 0 if self.treatment is None else self.treatment.page)

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        name = "" if self.name == self.file_name else self.name
        made = SampleRef(path=str(Path(self.path).absolute()), name=name)
        return made if self.treatment is None else made.treated(self.treatment)


@dataclass(frozen=True, eq=False)
class PastedSource:
    """The bytes of a picture file: from the clipboard, or out of a case."""

    data: bytes
    file_name: str
    key: int = field(default_factory=lambda: next(_numbers))
    treatment: Treatment | None = None

    @property
    def name(self) -> str:
        """What it is called and, but for the first, the page, for captions."""
        return with_page(self.file_name, 0 if self.treatment is None else self.treatment.page)

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        made = SampleRef(data=self.data, name=self.name)
        return made if self.treatment is None else made.treated(self.treatment)


@dataclass(frozen=True, eq=False)
class DrawnSource:
    """Strokes drawn in the window, or of a file."""

    ink: Ink
    title: str = ""
    key: int = field(default_factory=lambda: next(_numbers))

    @cached_property
    def is_dot(self) -> bool:
        """Whether the pen has only touched the pad so far."""
        from verifier_app.ink.strokes import bounds

        x0, y0, x1, y1 = bounds(self.ink)
        return max(x1 - x0, y1 - y0) < _DOT

    @property
    def file_name(self) -> str:
        """What captions call a drawing."""
        return self.name

    @property
    def name(self) -> str:
        """What captions call a drawing."""
        return self.title or translate("Sample", "Drawn here")

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        return SampleRef(ink=self.ink, name=self.title)


@dataclass(frozen=True, eq=False)
class KeptSource:
    """A reference of a named set; the engine has it.

    Attributes:
        number: Of the reference.
        file_name: What it was called when it was kept.
        set_name: The set that it was opened from.
        drawn: Whether it consists of strokes.
        treatment: How it is looked at; None as it is in its set.
    """

    number: int
    file_name: str
    set_name: str
    drawn: bool = False
    key: int = field(default_factory=lambda: next(_numbers))
    treatment: Treatment | None = None

    @property
    def name(self) -> str:
        """What it was called and, but for the first, the page that was chosen here."""
        return with_page(self.file_name, 0 if self.treatment is None else self.treatment.page)

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        made = SampleRef(kept=self.number, name=self.name)
        return made if self.treatment is None else made.treated(self.treatment, anew=True)


PictureSource: TypeAlias = "FileSource | PastedSource | KeptSource"
"""Those that can be cropped and cleaned."""
Source: TypeAlias = "PictureSource | DrawnSource"


def with_page(name: str, page: int, pages: int = 1) -> str:
    """The name of a file and its page (from 0), for captions.

    The first is left out where it is not known that there are more. What was drawn has no name,
    whether it was kept in a set or not.
    """
    name = name or translate("Sample", "Drawn here")
    if not page and pages == 1:
        return name
    return translate("Sample", "{0}, page {1}").format(name, numbers.count(page + 1))


def treated(source: PictureSource, treatment: Treatment) -> PictureSource:
    """The same sample looked at in another way."""
    return replace(source, treatment=treatment, key=next(_numbers))


def treatment_of(source: Source, seen: PrepareReply | None) -> Treatment:
    """How a sample is looked at; of one that was kept as the engine tells."""
    own = None if isinstance(source, DrawnSource) else source.treatment
    if own is not None:
        return own
    return Treatment.of({} if seen is None else seen.how or {})


def is_same_part(one: Source, other: Source) -> bool:
    """Whether two ways to look at one sample show the same part of it, however cleaned."""
    ways = (treatment_of(own, None) for own in (one, other))
    return len({(own.page, own.crop, own.turn) for own in ways}) == 1


def name_of(source: Source, seen: PrepareReply | None) -> str:
    """A sample's name for captions; the page of one that was kept is as the engine tells."""
    if isinstance(source, DrawnSource):
        return source.name
    pages = 1 if seen is None else seen.pages
    return with_page(source.file_name, treatment_of(source, seen).page, pages)


def to_be_kept(source: Source) -> SampleRef:
    """The sample as a set is given it: under its own name, for its page may be changed there."""
    ref = source.ref()
    return ref if isinstance(source, DrawnSource) else replace(ref, name=source.file_name)


@dataclass(frozen=True, eq=False)
class Sample:
    """One sample in a pane. `number` stays when its strokes change.

    Attributes:
        source: What the person gave.
        used: Whether it takes part.
        as_it_is: Whether it is to be compared although it looks like more than a signature.
        number: Of it alone.
    """

    source: Source
    used: bool = True
    as_it_is: bool = False
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def is_drawn(self) -> bool:
        """Whether its strokes are at hand, to be shown on a pad."""
        return isinstance(self.source, DrawnSource)

    @property
    def is_dot(self) -> bool:
        """Whether it is drawn, and no more than a touch of the pen."""
        return isinstance(self.source, DrawnSource) and not self.source.title and self.source.is_dot

    @property
    def is_picture(self) -> bool:
        """Whether it can be cropped and cleaned; strokes are neither."""
        kept_drawn = isinstance(self.source, KeptSource) and self.source.drawn
        return not self.is_drawn and not kept_drawn


def drawn_keys(samples: Iterable[Sample]) -> set[int]:
    """Keys of what was drawn here, as it is now.

    What a file or case gave has a title until it is drawn on; a touch of the pen is no drawing.
    """
    return {
        own.source.key
        for own in samples
        if isinstance(own.source, DrawnSource) and not own.source.title and not own.is_dot
    }


class Preparations(QObject):
    """What the engine saw in each sample, asked for once per content and profile.

    While a changed drawing is on its way, the picture of its last state stays, so that
    nothing on screen flickers.
    """

    changed = Signal(int)
    """Carries the number of the sample concerned."""

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._asked: dict[int, tuple[int, str]] = {}
        self._seen: dict[int, PrepareReply] = {}
        self._failures: dict[int, Failure] = {}
        self._ready: dict[int, tuple[int, str]] = {}

    def want(self, sample: Sample, profile: Profile) -> None:
        """Have `sample` prepared unless that is done or under way."""
        from verifier_app.engine.protocol import Prepare

        wish = (sample.source.key, profile)
        if self._asked.get(sample.number) == wish:
            return
        self._asked[sample.number] = wish

        def done(answer: PrepareReply | None, failure: Failure | None) -> None:
            if self._asked.get(sample.number) == wish:
                self._take(sample.number, wish, answer, failure)

        question = Prepare(sample.source.ref(), profile)
        self._engine.ask(question, pane=f"sample-{sample.number}", done=done)

    def again(self) -> None:
        """Whatever is wanted from now on is asked for anew: a file may be another one now.

        What was seen stays until then.
        """
        self._asked.clear()
        self._ready.clear()

    def read_anew(self, sample: Sample, profile: Profile) -> None:
        """Have `sample` prepared once more: its file is another one now."""
        self._asked.pop(sample.number, None)
        self._ready.pop(sample.number, None)
        self.want(sample, profile)

    def keep(self, shown: Iterable[Sample], reachable: Set[int] = frozenset()) -> None:
        """Drop what is known of other samples than those in a pane and the last few of the rest.

        What was seen of a photo takes megabytes, and a day has hundreds of them.

        Args:
            shown: The samples in a pane.
            reachable: Numbers of all that undo or redo can bring back; what has been dropped of
                those is asked for once more then.
        """
        kept = {sample.number for sample in shown}
        hidden = [number for number in self._asked if number in reachable - kept]
        kept.update(hidden[-MOST_HIDDEN:])
        for table in (self._asked, self._seen, self._failures, self._ready):
            for number in set(table) - kept:
                del table[number]

    def seen(self, number: int) -> PrepareReply | None:
        """The last answer for the sample, or None."""
        return self._seen.get(number)

    def failure(self, number: int) -> Failure | None:
        """Why the sample could not be prepared, or None."""
        return self._failures.get(number)

    def is_current(self, sample: Sample, profile: Profile) -> bool:
        """Whether the answer for exactly this content and profile has come."""
        return self._ready.get(sample.number) == (sample.source.key, profile)

    def _take(
        self,
        number: int,
        wish: tuple[int, str],
        answer: PrepareReply | None,
        failure: Failure | None,
    ) -> None:
        if answer is not None:
            self._seen[number] = answer
            self._failures.pop(number, None)
        elif failure is not None:
            self._seen.pop(number, None)
            self._failures[number] = failure
        self._ready[number] = wish
        self.changed.emit(number)
