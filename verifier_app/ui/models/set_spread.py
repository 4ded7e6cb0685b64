"""How much the references of a set vary, in figures and words."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.strength import band_of, rounded_alone
from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Failure
    from verifier_app.engine.set_questions import Likeness, ReferenceFacts

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Figure:
    """One of lowest, median, highest: its title, value and the pair, if it is one pair's."""

    title: str
    llr: float
    pair: str


@dataclass(frozen=True)
class Advice:
    """What the spread means for comparing; `is_good` where nothing need be done."""

    title: str
    text: str
    is_good: bool


class SetSpread:
    """The pairs of the references in use.

    Args:
        references: All references of the set, in order.
        pairs: What the engine says of those in use; None while that is not known.
        failure: Why it will not be known, or None.
    """

    def __init__(
        self,
        references: Sequence[ReferenceFacts],
        pairs: Sequence[Likeness] | None,
        failure: Failure | None = None,
    ) -> None:
        self._failure = failure
        used = [(place, own.id) for place, own in enumerate(references) if own.used]
        self._order = {number: index for index, (_, number) in enumerate(used)}
        self._labels = {number: place + 1 for place, number in used}
        # an answer may be about a reference that has just been left out
        known = self._order.keys()
        self._pairs = [own for own in pairs or () if {own.one, own.other} <= known]
        self._ends = {own.llr for own in self._pairs if own.is_bound}
        self._repeated = [own for own in self._pairs if own.is_repeated]
        again = {max(own.one, own.other, key=self._order.__getitem__) for own in self._repeated}
        self._counted = [own for own in self._pairs if not again & {own.one, own.other}]
        self._count = self.count - len(again)
        self.numbers = tuple(self._labels.values())
        """The numbers that the references in use have in the grid."""

    @property
    def count(self) -> int:
        """References in use."""
        return len(self._order)

    def cells(self) -> Iterator[tuple[int, int, float | None]]:
        """Row and column (places among those in use, the row later) and llr of each pair.

        The same picture twice has none.
        """
        for own in self._pairs:
            one, other = self._order[own.one], self._order[own.other]
            yield max(one, other), min(one, other), None if own.is_repeated else own.llr

    def shown(self, llr: float) -> str:
        """One of these llr; as a bound where the calibration data cut it off."""
        return numbers.alone(llr, self._ends)

    def brief(self, llr: float) -> str:
        """The same where there is no room for more than the figure."""
        return numbers.signed(rounded_alone(llr, self._ends))

    def figures(self) -> tuple[Figure, ...]:
        """Lowest, median and highest; the same picture twice is no such pair."""
        pairs = [own for own in self._pairs if not own.is_repeated]
        if not pairs:
            return ()
        low, high = min(pairs, key=lambda own: own.llr), max(pairs, key=lambda own: own.llr)
        middle = statistics.median(own.llr for own in pairs)
        highest = self._named(high) if high.llr > low.llr else ""  # else no pair stands out
        return (
            Figure(translate("Sets", "Lowest"), low.llr, self._named(low)),
            Figure(translate("Sets", "Median"), middle, ""),
            Figure(translate("Sets", "Highest"), high.llr, highest),
        )

    def advice(self) -> Advice:
        """Whether the set is good for comparing, and what would make it better."""
        if self.count == 0:
            return Advice(
                translate("Sets", "No reference in use"),
                translate("Sets", "Add references, or tick those to compare with."),
                is_good=False,
            )
        if self.count == 1:
            return Advice(
                translate("Sets", "One reference in use"),
                translate("Sets", "It says little about how they vary. Use three or more."),
                is_good=False,
            )
        if self._failure is not None:
            return Advice(self._failure.what, self._failure.remedy, is_good=False)
        figures = self.figures()
        if not figures and self._repeated:
            return self._look_at_repeated()
        if not figures:
            text = translate("Sets", "The references are being compared with each other.")
            return Advice(translate("Sets", "One moment"), text, is_good=False)
        low = figures[0]
        says_nothing = band_of(low.llr) == "none"
        odd = None if says_nothing else self._odd_one()
        if odd is not None:
            return Advice(
                translate("Sets", "Look at {0}").format(odd),
                translate(
                    "Sets",
                    "It speaks against all others, and they do not speak against each other. Check"
                    " that it belongs here and is scanned well.",
                ),
                is_good=False,
            )
        if low.llr < 0 and not says_nothing:
            return Advice(
                translate("Sets", "Look at {0}").format(low.pair),
                translate(
                    "Sets",
                    "They speak against each other (llr {0}). Check that both belong here"
                    " and are scanned well.",
                ).format(self.shown(low.llr)),
                is_good=False,
            )
        if self._repeated:
            return self._look_at_repeated()
        if says_nothing:
            return Advice(
                translate("Sets", "They vary much"),
                translate("Sets", "{0} say nothing for each other. More references help.").format(
                    low.pair
                ),
                is_good=False,
            )
        agree = translate("Sets", "All {0} agree with each other.").format(self.count)
        more = translate("Sets", "Use three or more where you can.")
        return Advice(
            translate("Sets", "Good for comparing"), numbers.sentences((agree, more)), is_good=True
        )

    def spoken(self) -> str:
        """All of it in one sentence, for a screen reader."""
        figures = self.figures()
        if not figures and self._repeated:
            return translate("Sets", "The references in use are one picture")
        if not figures:
            return translate("Sets", "How much they vary: not known yet")
        text = translate("Sets", "Each reference in use against each other one: llr {0} to {1}")
        ends = (figures[0].llr, figures[2].llr)
        return text.format(*(numbers.spoken_alone(own, self._ends) for own in ends))

    def _look_at_repeated(self) -> Advice:
        return Advice(
            translate("Sets", "Look at {0}").format(self._named(self._repeated[0])),
            translate(
                "Sets",
                "They are the same picture, which counts once. Put another reference in the place"
                " of one of them.",
            ),
            is_good=False,
        )

    def _odd_one(self) -> int | None:
        """The number of the one that speaks against all others, where no other pair does so."""
        against = [{own.one, own.other} for own in self._counted if own.llr < 0]
        if self._count < 3 or len(against) != self._count - 1:
            return None
        odd = set.intersection(*against)
        return self._labels[odd.pop()] if len(odd) == 1 else None

    def _named(self, pair: Likeness) -> str:
        labels = sorted((self._labels[pair.one], self._labels[pair.other]))
        return translate("Sets", "{0} and {1}").format(*labels)
