"""Samples as the window holds them: what the person gave, and what the engine saw in it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Failure, PrepareReply
    from verifier_app.engine.samples import SampleRef
    from verifier_app.types import Ink, Profile
    from verifier_app.ui.models.engine import Engine

translate = QCoreApplication.translate
_numbers = itertools.count(1)


@dataclass(frozen=True, eq=False)
class FileSource:
    """A picture file that stays where it is; only the engine opens it."""

    path: str
    key: int = field(default_factory=lambda: next(_numbers))

    @property
    def name(self) -> str:
        """The file's name, for captions."""
        return Path(self.path).name

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        return SampleRef(path=str(Path(self.path).absolute()))


@dataclass(frozen=True, eq=False)
class PastedSource:
    """A picture from the clipboard, as the bytes of a PNG."""

    data: bytes
    name: str
    key: int = field(default_factory=lambda: next(_numbers))

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        return SampleRef(data=self.data, name=self.name)


@dataclass(frozen=True, eq=False)
class DrawnSource:
    """Strokes drawn in the window."""

    ink: Ink
    key: int = field(default_factory=lambda: next(_numbers))

    @property
    def name(self) -> str:
        """What captions call a drawing."""
        return translate("Sample", "Drawn here")

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        return SampleRef(ink=self.ink)


@dataclass(frozen=True, eq=False)
class KeptSource:
    """A reference of a named set; the engine has it.

    Attributes:
        number: Of the reference.
        name: What it was called when it was kept.
        set_name: The set that it was opened from.
    """

    number: int
    name: str
    set_name: str
    key: int = field(default_factory=lambda: next(_numbers))

    def ref(self) -> SampleRef:
        """The sample as a message names it."""
        from verifier_app.engine.samples import SampleRef

        return SampleRef(kept=self.number, name=self.name)


Source: TypeAlias = "FileSource | PastedSource | DrawnSource | KeptSource"


@dataclass(frozen=True, eq=False)
class Sample:
    """One sample in a pane. `number` stays when its strokes change."""

    source: Source
    used: bool = True
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def is_drawn(self) -> bool:
        """Whether it consists of strokes."""
        return isinstance(self.source, DrawnSource)


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

    def forget_all_but(self, numbers: set[int]) -> None:
        """Drop what is known of samples that are in no pane, nor can come back."""
        for table in (self._asked, self._seen, self._failures, self._ready):
            for number in set(table) - numbers:
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
