"""Random pairs of labelled data, what the model says of them, and how often it is right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.models.batch import Batch, BatchState
from verifier_app.ui.models.batch_order import RAW, verdict_of

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.engine.gallery_questions import KnownPair, PairsDrawn, Rate
    from verifier_app.engine.protocol import Failure
    from verifier_app.ui.models.engine import Engine

Outcome: TypeAlias = Literal["right", "wrong", "undecided", "held", "error", "waiting"]
Kept: TypeAlias = Literal["all", "mistakes", "undecided", "held"]
KEPT: dict[Kept, Outcome | None] = {
    "all": None, "mistakes": "wrong", "undecided": "undecided", "held": "held",
}  # fmt: skip
KINDS = ("genuine", "imitation", "random")
PAIRS = 200


class Gallery(QObject):
    """Pairs, page by page.

    Attributes:
        path: The data, or empty.
        drawn: The pairs and what they were drawn from, or None.
        failure: Why there are none, or None.
        scorer: Has the pairs scored.
        seed: Which pairs were drawn.
        kept: Which outcomes are shown.
        kinds: Which kinds of pairs are shown.
        first: The first pair of the page, among those that are shown.
        selected: The place of the pair that was turned to, or None.
        rate: The equal error rate of all pairs; None until all are scored.
        rate_failure: Why that cannot be told, or None.
    """

    changed = Signal()

    def __init__(self, engine: Engine, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.scorer = Batch(engine, profile, self, pane="gallery pairs")
        self.path = ""
        self.drawn: PairsDrawn | None = None
        self.failure: Failure | None = None
        self.seed = 1
        self.kept: Kept = "all"
        self.kinds = set(KINDS)
        self.first = 0
        self.selected: int | None = None
        self.per_page = 9
        self.rate: Rate | None = None
        self.rate_failure: Failure | None = None
        self.scorer.changed.connect(self._on_scored)

    @property
    def title(self) -> str:
        """The data's name."""
        return Path(self.path).name

    @property
    def pairs(self) -> tuple[KnownPair, ...]:
        """All pairs that were drawn."""
        return () if self.drawn is None else self.drawn.pairs

    def open(self, path: str) -> None:
        """Draw pairs from a folder or table of labelled samples."""
        self.path = path
        self._draw()

    def draw_again(self) -> None:
        """Draw other pairs from the same data."""
        if self.path:
            self.seed += 1
            self._draw()

    def choose(self, profile: Profile, operating_point: str) -> None:
        """Compare with another profile or at another operating point."""
        other = profile != self.scorer.profile
        self.scorer.choose(profile, operating_point)
        if other and self.path:
            self._draw()
        elif not self.scorer.is_as_chosen:
            self._start_again()

    def choose_models(self, in_use: Mapping[str, str]) -> None:
        """These models are in use, by profile: pairs of another one are compared anew."""
        self.scorer.choose_models(in_use)
        if not self.scorer.is_as_chosen:
            self._start_again()

    @property
    def trouble(self) -> Failure | None:
        """Why comparing stopped, or what came of it cannot be told; or None."""
        return self.scorer.failure or self.rate_failure

    def again(self) -> None:
        """Try what failed once more: the engine may be another one now."""
        if self.failure is not None:
            self._draw()
        elif self.scorer.failure is not None:
            self.scorer.resume()
        elif self.rate_failure is not None:
            self._ask_for_rate()

    def close(self) -> None:
        """Forget the data."""
        self.path, self.drawn, self.failure = "", None, None
        self.rate = self.rate_failure = self.selected = None
        self.scorer.close()

    def keep(self, kept: Kept) -> None:
        """Show all pairs, or those only that are mistakes, undecided, or without a verdict."""
        self.kept, self.first = kept, 0
        self.changed.emit()

    def keep_kind(self, kind: str, *, shown: bool) -> None:
        """Show pairs of a kind, or leave them out."""
        (self.kinds.add if shown else self.kinds.discard)(kind)
        self.first = 0
        self.changed.emit()

    def keep_all(self) -> None:
        """Show every pair, of each kind."""
        self.kinds = set(KINDS)
        self.keep("all")

    def show_per_page(self, count: int) -> None:
        """Show so many pairs on a page."""
        if count != self.per_page:
            self.per_page = count
            self.first = self.first // count * count
            self.changed.emit()

    def turn(self, pages: int) -> None:
        """Turn pages on or back."""
        first = self.first + pages * self.per_page
        if 0 <= first < len(self.shown()):
            self.first = first
            self.changed.emit()

    def select(self, place: int) -> None:
        """Turn to the pair at `place`."""
        if place != self.selected:
            self.selected = place
            self.changed.emit()

    def step(self, place: int, by: int) -> None:
        """Turn to the pair `by` pairs after the one at `place`, on whichever page it is."""
        shown = self.shown()
        target = shown.index(place) + by
        if 0 <= target < len(shown):
            self.selected = shown[target]
            self.first = target // self.per_page * self.per_page
            self.changed.emit()

    def step_page(self, place: int, pages: int) -> None:
        """Turn to the pair that stands where the one at `place` does, `pages` pages on."""
        at, count = self.shown().index(place), len(self.shown())
        first = self.first + pages * self.per_page
        if 0 <= first < count:
            self.step(place, min(at + pages * self.per_page, count - 1) - at)

    def shown(self) -> list[int]:
        """Places of the pairs that the filters let through."""
        wanted = KEPT[self.kept]
        return [
            place
            for place, pair in enumerate(self.pairs)
            if pair.kind in self.kinds and wanted in (None, self.outcome(place))
        ]

    def page(self) -> list[int]:
        """Places of the pairs on the page."""
        return self.shown()[self.first : self.first + self.per_page]

    def outcome(self, place: int) -> Outcome:
        """What became of a pair."""
        if place >= self.scorer.done:
            return "waiting"
        verdict = verdict_of(self.scorer.scores[place])
        if not verdict:
            return "error"
        if verdict == "held":
            return "held"
        if verdict == "inconclusive":
            return "undecided"
        genuine = self.pairs[place].kind == "genuine"
        return "right" if (verdict == "same") == genuine else "wrong"

    def totals(self) -> Counter[str]:
        """How many pairs have each outcome; and how many were `done`."""
        counts = Counter[str](self.outcome(place) for place in range(self.scorer.done))
        counts["done"] = self.scorer.done
        return counts

    def wrong_by_kind(self) -> Counter[str]:
        """How many of the wrong ones are of each kind."""
        done = range(self.scorer.done)
        return Counter(self.pairs[i].kind for i in done if self.outcome(i) == "wrong")

    def of_kind(self, kind: str) -> int:
        """How many pairs there are of a kind."""
        return sum(pair.kind == kind for pair in self.pairs)

    def _start_again(self) -> None:
        self.rate = self.rate_failure = None
        self.first = 0
        self.scorer.start_again()

    def _draw(self) -> None:
        from verifier_app.engine.gallery_questions import DrawPairs

        path, seed, profile = self.path, self.seed, self.scorer.profile
        self.drawn = self.failure = self.rate = self.rate_failure = self.selected = None
        self.first = 0
        self.scorer.close()

        def done(answer: PairsDrawn | None, failure: Failure | None) -> None:
            if (path, seed, profile) == (self.path, self.seed, self.scorer.profile):
                self.drawn, self.failure = answer, failure
                self._score()

        self._engine.ask(DrawPairs(path, seed, PAIRS, profile), pane="gallery", done=done)
        self.changed.emit()

    def _score(self) -> None:
        from verifier_app.engine.batch_questions import PairRow

        rows = tuple(
            PairRow(number, (), pair.questioned, (pair.reference,))
            for number, pair in enumerate(self.pairs, start=1)
        )
        if rows:
            self.scorer.open_rows(self.title, rows)
        self.changed.emit()

    def _on_scored(self) -> None:
        if self.scorer.state is BatchState.DONE and self.drawn is not None and self.rate is None:
            self._ask_for_rate()
        # what was a mistake may be none any more, and the page may have none left
        last = max(0, len(self.shown()) - 1)
        self.first = min(self.first, last // self.per_page * self.per_page)
        self.changed.emit()

    def _ask_for_rate(self) -> None:
        from verifier_app.engine.gallery_questions import RateOf

        drawn = self.drawn
        usable = [i for i in range(self.scorer.done) if self.outcome(i) not in ("error", "held")]
        raws = tuple(float(self.scorer.scores[i].cells[RAW]) for i in usable)
        genuine = tuple(self.pairs[i].kind == "genuine" for i in usable)
        people = tuple(self.pairs[i].person for i in usable)

        def done(answer: Rate | None, failure: Failure | None) -> None:
            if drawn is self.drawn and self.scorer.state is BatchState.DONE:
                self.rate, self.rate_failure = answer, failure
                self.changed.emit()

        self._engine.ask(RateOf(raws, genuine, people), pane="gallery rate", done=done)
