"""How one sample is cleaned: the switches, and the sample before and after."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from verifier_app.types import Cleaning, Treatment
from verifier_app.ui.models.samples import treatment_of

if TYPE_CHECKING:
    from verifier_app.engine.page_questions import CleaningReply
    from verifier_app.engine.protocol import Failure, PrepareReply
    from verifier_app.ui.models.pane import PaneModel
    from verifier_app.ui.models.samples import Sample
    from verifier_app.ui.models.trial import Treating


class CleaningChoice(QObject):
    """The cleaning of one sample; each change counts at once, and can be undone in its pane.

    Attributes:
        number: Of the sample.
        shown: It before and after, or None while that is on its way for the first time.
        failure: Why it cannot be shown, or None.
        is_awaited: Whether what `shown` is to be is still on its way.
    """

    changed = Signal()
    gone = Signal()
    """The sample is in its pane no more."""

    def __init__(self, comparison: Treating, pane: PaneModel, sample: Sample) -> None:
        super().__init__()
        self._comparison = comparison
        self._pane = pane
        self.number = sample.number
        self.name = sample.source.name
        self.shown: CleaningReply | None = None
        self.failure: Failure | None = None
        self._asked: int | None = None
        self.is_awaited = False
        self._closed = False
        pane.changed.connect(self._follow)
        comparison.settings_changed.connect(self._follow)
        comparison.preparations.changed.connect(self._on_prepared)
        self._follow()

    @property
    def treatment(self) -> Treatment:
        """How the sample is looked at now."""
        sample = self._sample
        return Treatment() if sample is None else treatment_of(sample.source, self.seen)

    @property
    def cleaning(self) -> Cleaning:
        """The steps of its cleaning now."""
        return self.treatment.cleaning

    @property
    def is_automatic(self) -> bool:
        """Whether nothing was switched."""
        return not self.cleaning.changed

    @property
    def seen(self) -> PrepareReply | None:
        """What the network sees of it."""
        return self._comparison.preparations.seen(self.number)

    @property
    def problem(self) -> Failure | None:
        """Why the network sees nothing of it."""
        return self.failure or self._comparison.preparations.failure(self.number)

    def choose(self, **fields: Any) -> None:  # noqa: ANN401 - as the fields of `Cleaning` are
        """Change fields of the cleaning; the same one again and again is undone as one."""
        cleaning = replace(self.cleaning, **fields)
        if cleaning != self.cleaning:
            merge = "cleaning " + " ".join(fields) if "threshold" in fields else ""
            self._pane.treat(self.number, replace(self.treatment, cleaning=cleaning), merge)

    def reset(self) -> None:
        """Clean automatically again."""
        if not self.is_automatic:
            self._pane.treat(self.number, replace(self.treatment, cleaning=Cleaning()))

    def close(self) -> None:
        """Nobody looks any more; what is still on its way is dropped."""
        self._closed = True

    @property
    def _sample(self) -> Sample | None:
        index = self._pane.index_of(self.number)
        return None if index is None else self._pane.samples[index]

    def _follow(self) -> None:
        from verifier_app.engine.page_questions import ShowCleaning

        sample = self._sample
        if self._closed:
            return
        if sample is None:
            self.gone.emit()
            return
        wish = sample.source.key
        # one at a time: a slider that moves would have the next replace each before it is shown
        if wish != self._asked and not self.is_awaited:
            self._asked, self.is_awaited = wish, True
            question = ShowCleaning(sample.source.ref())
            pane = f"cleaning-{self.number}"
            self._comparison.engine.ask(question, pane=pane, done=self._on_answer)
        self.changed.emit()

    def _on_answer(self, answer: CleaningReply | None, failure: Failure | None) -> None:
        self.shown, self.failure = answer or self.shown, failure
        self.is_awaited = False
        self._follow()

    def _on_prepared(self, number: int) -> None:
        if number == self.number:
            self.changed.emit()
