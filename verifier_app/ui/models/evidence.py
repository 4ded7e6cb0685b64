"""What the Evidence card shows of a questioned sample and one reference; no widgets.

Alignment, difference map and movement are asked for when their view is looked at. What is on
screen is always of one pair: an older pair stays, whole, until everything for the newer one is
there, so nothing flickers while somebody draws.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from PySide6.QtCore import QObject, Signal

from verifier_app.ui.models.blink import Blink
from verifier_app.ui.models.placement import Placement

if TYPE_CHECKING:
    from verifier_app.engine.evidence_questions import AlignReply, DifferReply, MoveReply
    from verifier_app.engine.protocol import Failure, PrepareReply
    from verifier_app.ui.models.comparison import Comparison
    from verifier_app.ui.models.engine import Engine
    from verifier_app.ui.models.samples import Sample

    Answer: TypeAlias = AlignReply | DifferReply | MoveReply

View: TypeAlias = Literal["side", "overlay", "blink", "difference", "movement"]
VIEWS: tuple[View, ...] = get_args(View)
ALIGN, DIFFER, MOVE = "evidence-align", "evidence-difference", "evidence-movement"
"""Panes of the requests: a newer one replaces an older one."""
STRENGTH = 50
"""Of the difference map at first, 0 to 100."""
FULL = 0.08
"""Loss of llr at which a part has the map's full colour, at that strength."""
_RANGE = 8.0
_ASKED: dict[View, str] = {"overlay": ALIGN, "blink": ALIGN, "difference": DIFFER, "movement": MOVE}
"""The pane of the request that a view needs."""


@dataclass(frozen=True, eq=False)
class Pair:
    """Both samples as the engine prepared them, and which ones they are.

    Attributes:
        questioned: The questioned sample.
        reference: The reference.
        names: What the two are called.
        place: Number of the reference, from 1.
        used: Whether the reference takes part in the comparison.
        key: Tells one pair from another, by what both samples hold.
    """

    questioned: PrepareReply
    reference: PrepareReply
    names: tuple[str, str]
    place: int
    used: bool
    key: tuple[object, ...]


class Evidence(QObject):
    """The view chosen, the pair shown in it, and what the engine said about the pair.

    Attributes:
        view: Which view is chosen.
        pair: Both samples as they are known now, or None.
        overlaid: The pair that `estimate` belongs to, or None.
        estimate: What the engine found to lay one on the other, or None.
        differing: The pair that `difference` belongs to, or None.
        difference: What the engine said about where they differ, or None.
        moving: The pair that `movement` belongs to, or None.
        movement: What the engine said about how the pen moved, or None.
        ink: How strong the reference's ink is in the overlay, 0 to 100.
        strength: Of the difference map, 0 to 100.
        lines: Whether matched parts are joined by lines.
        is_linked: Whether two views beside each other share their zoom.
        blink: The blinking.
    """

    changed = Signal()

    def __init__(self, engine: Engine, comparison: Comparison) -> None:
        super().__init__(comparison)
        self._engine = engine
        self._comparison = comparison
        self.blink = Blink(self)
        self.view: View = "side"
        self.pair: Pair | None = None
        self.overlaid: Pair | None = None
        self.estimate: Placement | None = None
        self.differing: Pair | None = None
        self.difference: DifferReply | None = None
        self.moving: Pair | None = None
        self.movement: MoveReply | None = None
        self.ink = 100
        self.strength = STRENGTH
        self.lines = False
        self.is_linked = True
        self._by_hand: dict[tuple[object, ...], Placement] = {}
        self._is_seen = False
        self._requests: dict[str, tuple[int, tuple[object, ...]]] = {}
        self._answered: dict[str, tuple[object, ...]] = {}
        self._failed: tuple[tuple[object, ...], Failure] | None = None
        comparison.changed.connect(self.refresh)
        comparison.references.selection_changed.connect(self.refresh)
        comparison.preparations.changed.connect(self.refresh)

    @property
    def failure(self) -> Failure | None:
        """Why the chosen view cannot show the pair, or None."""
        if self.pair is None or self._failed is None or self._failed[0] != self.pair.key:
            return None
        return self._failed[1]

    @property
    def is_unusable(self) -> bool:
        """Whether one of both samples cannot be read, so that no view will come of them."""
        failure = self._comparison.preparations.failure
        return any(failure(own.number) is not None for own in self._samples() or ())

    @property
    def is_empty(self) -> bool:
        """Whether words stand in place of the chosen view; an older pair may be known still."""
        if self.pair is None or (self.view == "movement" and not self.tells_movement):
            return True
        return self.view != "side" and self.failure is not None

    @property
    def tells_movement(self) -> bool:
        """Whether, for all that is known, both samples tell how their pens moved."""
        return self.movement is None or self.movement.speed is not None

    @property
    def placement(self) -> Placement | None:
        """Where the reference lies: as set by hand, else as estimated."""
        return self._by_hand[self._laid] if self.is_by_hand else self.estimate

    @property
    def is_by_hand(self) -> bool:
        """Whether the person moved the reference; that stays when others were looked at."""
        return self._laid in self._by_hand

    @property
    def by_hand(self) -> dict[tuple[object, ...], Placement]:
        """All that was laid by hand, by the key of its pair."""
        return dict(self._by_hand)

    def take_over(self, by_hand: Mapping[tuple[object, ...], Placement]) -> None:
        """Let references lie as they were laid by hand in another window."""
        self._by_hand = dict(by_hand)
        self.changed.emit()

    @property
    def _laid(self) -> tuple[object, ...]:
        """Names the pair that is laid on each other."""
        return () if self.overlaid is None else self.overlaid.key

    @property
    def full(self) -> float:
        """Loss of llr that has the full colour at the strength chosen."""
        return FULL * float(_RANGE ** ((STRENGTH - self.strength) / STRENGTH))

    def shows(self, view: View) -> bool:
        """Whether `view` has all that it needs to show both samples as they are now."""
        pair, samples = self.pair, self._samples()
        if pair is None or samples is None or not self._are_current(samples):
            return False
        if view == "side":
            return True
        if view == "movement" and not self.tells_movement:
            return False
        known = {"difference": self.differing, "movement": self.moving}.get(view, self.overlaid)
        # a reference of a set that was cropped there is another picture under the same key
        return (
            known is not None
            and known.key == pair.key
            and known.questioned is pair.questioned
            and known.reference is pair.reference
        )

    def choose(self, view: View) -> None:
        """Show another view; what an unseen one still waits for is given up."""
        if view == self.view:
            return
        if self.failure is not None:  # it may go better when the view is chosen again
            self._answered.pop(_ASKED.get(self.view, ""), None)
        self.view = view
        self._failed = None
        self._look()
        self._want()
        self.changed.emit()

    def again(self) -> None:
        """Ask anew about the same pair: its samples or the model may be others now."""
        for pane in (ALIGN, DIFFER, MOVE):
            self._cancel(pane)
        self._answered.clear()

    def look(self, *, seen: bool) -> None:
        """Somebody sees the card, or not any more."""
        if seen != self._is_seen:
            self._is_seen = seen
            self._look()
            self._want()

    def place(self, placement: Placement) -> None:
        """Lay the reference by hand."""
        if self.overlaid is None:
            return
        if placement == self.estimate:
            self._by_hand.pop(self._laid, None)
        else:
            self._by_hand[self._laid] = placement
        self.changed.emit()

    def reset_placement(self) -> None:
        """Back to the estimate."""
        self._by_hand.pop(self._laid, None)
        self.changed.emit()

    def choose_ink(self, percent: int) -> None:
        """Draw the reference stronger or fainter in the overlay."""
        self.ink = max(0, min(100, percent))
        self.changed.emit()

    def choose_strength(self, percent: int) -> None:
        """Draw the difference map stronger or fainter."""
        self.strength = max(0, min(100, percent))
        self.changed.emit()

    def show_lines(self, *, shown: bool) -> None:
        """Join matched parts by lines, or not."""
        self.lines = shown
        self.changed.emit()

    def link(self, *, linked: bool) -> None:
        """Share the zoom of two views, or not."""
        self.is_linked = linked
        self.changed.emit()

    def refresh(self) -> None:
        """Follow the comparison: another pair, or what the engine saw in it."""
        self.pair = self._same_or(self._pair())
        if not (self._comparison.questioned.samples and self._comparison.references.used):
            self.overlaid = self.differing = self.moving = None
            self.estimate = self.difference = self.movement = None
            self._failed = None
            self._by_hand.clear()
            self._answered.clear()
        self._keep_known()
        self._want()
        self.changed.emit()

    def _same_or(self, pair: Pair | None) -> Pair | None:
        """The pair known already, if nothing about it changed."""
        old = self.pair
        if pair is None or old is None:
            return pair
        is_same = (
            (old.key, old.place, old.used) == (pair.key, pair.place, pair.used)
            and old.questioned is pair.questioned
            and old.reference is pair.reference
        )
        return old if is_same else pair

    def _keep_known(self) -> None:
        """What was answered for this very pair before is about it still, wherever it stands now."""
        pair, samples = self.pair, self._samples()
        if pair is None or samples is None or not self._are_current(samples):
            return
        if self.overlaid is not None and self._answered.get(ALIGN) == pair.key:
            self.overlaid = pair
        if self.differing is not None and self._answered.get(DIFFER) == pair.key:
            self.differing = pair
        if self.moving is not None and self._answered.get(MOVE) == pair.key:
            self.moving = pair

    def _are_current(self, samples: tuple[Sample, Sample]) -> bool:
        """Whether the engine has seen exactly what both samples hold now."""
        comparison = self._comparison
        return all(comparison.preparations.is_current(s, comparison.profile) for s in samples)

    def _samples(self) -> tuple[Sample, Sample] | None:
        """The questioned sample and the reference shown, or the first one used."""
        questioned, references = self._comparison.questioned, self._comparison.references
        shown = references.current
        if shown is None and references.used:
            shown = references.used[0]
        if not questioned.samples or shown is None or not references.used:
            return None
        return questioned.samples[0], shown

    def _pair(self) -> Pair | None:
        samples = self._samples()
        if samples is None:
            return None
        seen = [self._comparison.preparations.seen(own.number) for own in samples]
        if seen[0] is None or seen[1] is None:
            return None
        place = self._comparison.references.index_of(samples[1].number)
        contents = (seen[0].sha256, seen[1].sha256)
        key = (*(own.source.key for own in samples), *contents, self._comparison.profile)
        return Pair(
            seen[0],
            seen[1],
            (samples[0].source.name, samples[1].source.name),
            1 if place is None else place + 1,
            samples[1].used,
            key,
        )

    def _look(self) -> None:
        self.blink.look(seen=self._is_seen and self.view == "blink")

    def _want(self) -> None:
        """Ask what the view needs and is not known or under way; cancel what none needs."""
        wanted = _ASKED.get(self.view, "")
        for pane in (ALIGN, DIFFER, MOVE):
            if pane != wanted or not self._is_seen:
                self._cancel(pane)
        samples, pair = self._samples(), self.pair
        if not wanted or not self._is_seen or samples is None or pair is None:
            return
        under_way = self._requests.get(wanted)
        if not self._are_current(samples) or self._answered.get(wanted) == pair.key:
            return
        if under_way is None or under_way[1] != pair.key:
            self._ask(wanted, samples, pair)

    def _ask(self, pane: str, samples: tuple[Sample, Sample], pair: Pair) -> None:
        from verifier_app.engine.evidence_questions import Align, Differ, Move

        self._cancel(pane)
        kind = {ALIGN: Align, DIFFER: Differ, MOVE: Move}[pane]
        questioned, reference = (own.source.ref() for own in samples)
        question = kind(questioned, reference, self._comparison.profile)

        def done(answer: Answer | None, failure: Failure | None) -> None:
            own = self._requests.get(pane)
            # an engine may answer before `ask` returns
            if own is None or own[1] == pair.key:
                self._requests.pop(pane, None)
                if answer is None or not self._read_anew(samples, pair, answer):
                    self._take(pane, pair, answer, failure)

        request = self._engine.ask(question, pane=pane, done=done)
        if self._answered.get(pane) != pair.key:
            self._requests[pane] = (request, pair.key)

    def _read_anew(self, samples: tuple[Sample, Sample], pair: Pair, answer: Answer) -> bool:
        """Have files looked at anew that became others since they were; whether one did.

        An answer about them would be shown on pictures that it is not about.
        """
        comparison = self._comparison
        shown = (pair.questioned.sha256, pair.reference.sha256)
        changed = [
            sample
            for sample, known, read in zip(samples, shown, answer.contents, strict=True)
            if read != known
        ]
        for sample in changed:
            if comparison.preparations.is_current(sample, comparison.profile):
                comparison.preparations.read_anew(sample, comparison.profile)
        return bool(changed)

    def _cancel(self, pane: str) -> None:
        request = self._requests.pop(pane, None)
        if request is not None:
            self._engine.cancel(request[0])

    def _take(
        self,
        pane: str,
        pair: Pair,
        answer: Answer | None,
        failure: Failure | None,
    ) -> None:
        from verifier_app.engine.evidence_questions import AlignReply, DifferReply, MoveReply

        self._answered[pane] = pair.key
        self._failed = None if failure is None else (pair.key, failure)
        if pane == ALIGN:
            self.overlaid = None if answer is None else pair
            self.estimate = Placement.of(answer) if isinstance(answer, AlignReply) else None
        elif pane == DIFFER:
            self.differing = None if answer is None else pair
            self.difference = answer if isinstance(answer, DifferReply) else None
        else:
            self.moving = None if answer is None else pair
            self.movement = answer if isinstance(answer, MoveReply) else None
        self._keep_known()  # the same pair may have been prepared once more meanwhile
        self.changed.emit()
