"""A questioned sample against all reference sets: when it starts, how far it is, what it found."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from verifier_app.choices import DEFAULT_OPERATING_POINT
from verifier_app.ui.models.pane import PaneModel
from verifier_app.ui.models.samples import Preparations

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.protocol import Failure
    from verifier_app.engine.set_questions import CompleteReply, RankSetsReply
    from verifier_app.ui.models.engine import Engine

PANE = "rank"


class RankState(Enum):
    """What the Rank card shows."""

    EMPTY = auto()
    NO_SETS = auto()
    COMPLETING = auto()
    """Features of references are being worked out, for instance after a change of model."""
    RANKING = auto()
    RESULT = auto()
    ERROR = auto()


class SetRanking(QObject):
    """Ranks as soon as there is a questioned sample, and again when it or the sets change.

    Attributes:
        questioned: The sample; at most one.
        preparations: What the engine saw in it.
        result: The last ranking, or None; while a newer one is computed it stays.
        failure: Why there is none, or None.
        left: References whose features are still to be worked out.
        total: How many these were at first.
    """

    changed = Signal()

    def __init__(
        self, engine: Engine, profile: Profile = "signature", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self.profile: Profile = profile
        self.operating_point = DEFAULT_OPERATING_POINT
        self.questioned = PaneModel(many=False, parent=self)
        self.preparations = Preparations(engine, self)
        self.result: RankSetsReply | None = None
        self.failure: Failure | None = None
        self.left = self.total = 0
        self._sets: int | None = None
        self._shown = False
        self._stale = False
        self._round = 0
        self._request: int | None = None
        self._is_waiting = False
        self._state = RankState.EMPTY
        self.questioned.changed.connect(self._on_questioned_changed)

    @property
    def state(self) -> RankState:
        """What to show now."""
        return self._state if self._has_sample else RankState.EMPTY

    @property
    def is_working(self) -> bool:
        """Whether an answer is awaited."""
        return self._is_waiting

    def choose(self, profile: Profile, operating_point: str) -> None:
        """Rank with another profile or at another operating point."""
        if (profile, operating_point) != (self.profile, self.operating_point):
            if profile != self.profile:
                self.result = None
            self.profile, self.operating_point = profile, operating_point
            self._on_questioned_changed()

    def show(self, *, shown: bool) -> None:
        """Rank only while somebody can see it; what has changed meanwhile counts then."""
        self._shown = shown
        if shown and self._stale:
            self.rank()

    def on_sets_changed(self, count: int | None) -> None:
        """The sets changed: the ranking may be another one. `count` is None while not known."""
        self._sets = count
        if count is not None:
            self.rank()

    def rank(self) -> None:
        """Rank now, or as soon as the card is shown."""
        self._stop()
        if not self._has_sample:
            self.result = self.failure = None
            self._set(RankState.EMPTY)
            return
        if self._sets == 0:
            self.result = self.failure = None
            self._set(RankState.NO_SETS)
            return
        self._stale = not self._shown
        if self._shown:
            self.left = self.total = 0
            self._complete()

    def again(self) -> None:
        """Read the sample anew and rank it: the engine may be another one now."""
        self.preparations.again()
        self._on_questioned_changed()

    @property
    def _has_sample(self) -> bool:
        """Whether there is something to rank: a pen that only touched the pad signed nothing."""
        samples = self.questioned.samples
        # a dot may be a part of a sign
        return bool(samples) and (self.profile == "character" or not samples[0].is_dot)

    def _complete(self) -> None:
        """Have missing features worked out little by little, so that comparing goes on."""
        from verifier_app.engine.set_questions import CompleteSets

        current = self._round

        def done(answer: CompleteReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            if answer is None:
                self._fail(failure)
                return
            self.total = max(self.total, answer.missing)
            self.left = answer.missing
            if answer.missing:
                self._set(RankState.COMPLETING)
                self._complete()
            else:
                self._ask()

        self._is_waiting = True
        self._set(RankState.RANKING if not self.left else RankState.COMPLETING)
        self._request = self._engine.ask(CompleteSets(self.profile), pane=PANE, done=done)

    def _ask(self) -> None:
        from verifier_app.engine.set_questions import RankSets

        sample = self.questioned.samples[0]
        question = RankSets(sample.source.ref(), self.profile, self.operating_point)
        current = self._round

        def done(answer: RankSetsReply | None, failure: Failure | None) -> None:
            if current != self._round:
                return
            self._is_waiting = False
            if answer is None:
                self._fail(failure)
            else:
                self.result, self.failure = answer, None
                self._set(RankState.RESULT if answer.sets else RankState.NO_SETS)

        self._set(RankState.RANKING)
        self._request = self._engine.ask(question, pane=PANE, done=done)

    def _fail(self, failure: Failure | None) -> None:
        self._is_waiting = False
        self.result, self.failure = None, failure
        self._set(RankState.ERROR)

    def _stop(self) -> None:
        self._round += 1
        if self._is_waiting and self._request is not None:
            self._engine.cancel(self._request)
        self._is_waiting = False

    def _set(self, state: RankState) -> None:
        self._state = state
        self.changed.emit()

    def _on_questioned_changed(self) -> None:
        self.preparations.keep(self.questioned.samples, self.questioned.reachable())
        for sample in self.questioned.samples:
            self.preparations.want(sample, self.profile)
        self.rank()
