"""What came of a training or a recalibration, in words, tables and points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from verifier_app.choices import DEFAULT_OPERATING_POINT
from verifier_app.ui.models import advice_words, numbers, tuning_words
from verifier_app.ui.models.advice_words import ALL, ALONE
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.status import point_name

if TYPE_CHECKING:
    from verifier_app.ui.models.tuning_events import Event

translate = QCoreApplication.translate
NONE = "–"


@dataclass(frozen=True)
class Table:
    """A table with a title; the first column names the row."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


@dataclass(frozen=True)
class WriterChange:
    """A held-out writer's equal error rates, shares of 1."""

    writer: str
    before: float
    after: float

    @property
    def name(self) -> str:
        """The writer, without the data set; a sign's is that of its alphabet and its own."""
        return self.writer.partition("/")[2]


class TuningResult:
    """Reads a `result` event of a training or of a recalibration."""

    def __init__(self, event: Event) -> None:
        self.event = event
        self.is_recalibration = event.get("kind") == "recalibrate"
        self._is_of_signs = event.get("profile") == "character"

    @property
    def model(self) -> str:
        """Name of the new model."""
        return str(self.event["model"])

    @property
    def path(self) -> str:
        """Its file."""
        return str(self.event["path"])

    @property
    def sha256(self) -> str:
        """The file's hash, as it was written."""
        return str(self.event.get("sha256", ""))

    @property
    def may_adopt(self) -> bool:
        """Whether it may take the base's place."""
        return self.is_recalibration or bool(self.event["adopt"])

    @property
    def may_keep(self) -> bool:
        """Whether it is not among the models yet and can be kept as an experiment."""
        return not self.is_recalibration and not self.event["adopt"] and not self.event["kept"]

    @property
    def asked(self) -> dict[str, Any]:
        """What was asked for in the training that it came of; empty where that is not known."""
        return dict(self.event.get("asked", {}))

    @property
    def _is_better(self) -> bool:
        """Whether the interval of the change on held-out writers lies below 0."""
        high = self.event["eer"]["difference"]["high"]
        return high is not None and high < 0

    def is_recommended(self, point: str) -> bool:
        """Whether adopting it is advised, to somebody who decides at `point`."""
        if self.is_recalibration:
            return advice_words.is_recommended(self.event, point)
        return self.may_adopt

    def names(self, name: str) -> str:
        """It, called `name`, and the model that its figures of before are of."""
        base = self.event.get("base")
        if not base:
            return numbers.isolated(name)
        text = translate("Tuning", "{0}, compared with {1}")
        return text.format(numbers.isolated(name), numbers.isolated(str(base["name"])))

    def headline(self, point: str) -> str:
        """The one line that says whether it is better, at the operating point in use."""
        if not self.is_recalibration:
            return in_own_words(str(self.event["reason"]))
        return advice_words.headline(self.event, point)

    def sentence(self, point: str) -> str:
        """What that rests on, or what follows from it."""
        if self.is_recalibration:
            return advice_words.figures(self.event, point)
        if self.event["adopt"]:
            return translate(
                "Tuning",
                "Adopting makes it the model in use. The base stays, and you can go back to it.",
            )
        if self.event["kept"] and self._is_better:  # but it forgets other handwriting
            return translate("Tuning", "It is kept as an experiment.")
        if self.event["kept"]:
            return translate(
                "Tuning",
                "Kept as an experiment. It is not better on held-out writers, so the current model"
                " stays in use.",
            )
        return translate(
            "Tuning",
            "The current model stays in use. You can keep this one as an experiment: it is not put"
            " to use, but can be looked at on the Models page, trained further, or named on the"
            " command line.",
        )

    def tables(self) -> list[Table]:
        """Figures before and after, with their intervals."""
        if self.is_recalibration:
            before, after = (self.event.get(when) for when in ("before", "after"))
            return [own for key in (ALL, ALONE) for own in self._realised(before, after, key)]
        event = self.event
        rows = [self._row(translate("Tuning", "Equal error rate"), event["eer"], _percent)]
        if event.get("cllr"):
            rows.append(self._row(translate("Tuning", "Cllr, bits"), event["cllr"], _bits))
        fixed = event["check_set"]
        rows.append(
            (
                translate("Tuning", "Equal error rate, invented check set"),
                _percent(fixed["before"]),
                _percent(fixed["after"]),
                _signed_points(fixed["after"] - fixed["before"]),
            )
        )
        against = translate("Tuning", "imitations")
        if event["against"] != "imitation":
            against = translate("Tuning", "other people's own; there are no imitations")
        note = translate(
            "Tuning", "{0} held-out writers, against {1}. In brackets: 95 % intervals over writers."
        )
        if self._is_of_signs:
            note = translate(
                "Tuning",
                "{0} held-out signs, against other signs. In brackets: 95 % intervals over signs.",
            )
        note = note.format(event["writers"], against)
        columns = (
            translate("Tuning", "Figure"),
            translate("Tuning", "Before"),
            translate("Tuning", "After"),
            translate("Tuning", "Change"),
        )
        return [
            Table(translate("Tuning", "Before and after"), columns, tuple(rows), note),
            *self._realised(
                {ALONE: event["realised"]["before"]},
                {ALONE: event["realised"]["after"]},
                ALONE,
                self._set_anew(),
            ),
        ]

    def _set_anew(self) -> str:
        """What to know of the thresholds of before; empty where they are simply the base's."""
        if not self.event.get("set_anew"):
            return ""
        if self._is_of_signs:
            return translate(
                "Tuning",
                "The base's thresholds were set on samples of your own, perhaps on these. So that"
                " none has an advantage, both columns use thresholds that were set without the sign"
                " they judge. Equal error rates do not depend on thresholds.",
            )
        return translate(
            "Tuning",
            "The base's thresholds were set on samples of your own, perhaps on these. So that none"
            " has an advantage, both columns use thresholds that were set without the writer they"
            " judge. Equal error rates do not depend on thresholds.",
        )

    def roc(self) -> dict[str, list[tuple[float, float]]]:
        """Points `(others called same, genuine called same)`, shares of 1, by `before`, `after`."""
        found = self.event.get("roc") or {}
        return {when: [(p[0], p[1]) for p in points] for when, points in found.items()}

    def writers(self) -> list[WriterChange]:
        """Per-writer changes, the greatest gain first."""
        rows = [
            WriterChange(str(own["writer"]), own["before"], own["after"])
            for own in self.event.get("by_writer", ())
        ]
        return sorted(rows, key=lambda own: own.after - own.before)

    def writer_table(self) -> Table:
        """The same as a table."""
        rows = tuple(
            (
                own.name,
                _percent(own.before),
                _percent(own.after),
                _signed_points(own.after - own.before),
            )
            for own in self.writers()
        )
        columns = (
            self.people() if self._is_of_signs else translate("Tuning", "Writer"),
            translate("Tuning", "Before"),
            translate("Tuning", "After"),
            translate("Tuning", "Change"),
        )
        return Table(self.people(), columns, rows)

    def people(self) -> str:
        """What was held out."""
        return translate("Tuning", "Signs") if self._is_of_signs else translate("Tuning", "Writers")

    def roc_table(self) -> Table:
        """The ROC as a table: genuine called same, at shares of others called same."""
        curves = self.roc()
        rows = []
        for share in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5):
            cells = [_percent(_at(curves.get(when, ()), share)) for when in ("before", "after")]
            rows.append((_percent(share), *cells))
        columns = (
            translate("Tuning", "Others called same"),
            translate("Tuning", "Genuine called same, before"),
            translate("Tuning", "After"),
        )
        return Table(translate("Tuning", "ROC"), columns, tuple(rows))

    def flipped(self) -> Table:
        """Comparisons whose verdict at the standard point changed."""
        rows = tuple(
            (
                str(own["questioned"]),
                tuning_words.pair_kind(own["target"], self.event.get("profile", "")),
                _verdict(own["before"]),
                _verdict(own["after"]),
            )
            for own in self.event.get("flipped", ())
        )
        columns = (
            translate("Tuning", "Questioned"),
            translate("Tuning", "It is"),
            translate("Tuning", "Before"),
            translate("Tuning", "After"),
        )
        note = translate("Tuning", "{0}; operating point {1}, with all references")
        note = note.format(numbers.count(len(rows)), point_name(DEFAULT_OPERATING_POINT))
        return Table(translate("Tuning", "Verdicts that changed"), columns, rows, note)

    def _row(self, title: str, of: dict[str, Any], form: Any) -> tuple[str, ...]:  # noqa: ANN401
        signed = _signed_points if form is _percent else _signed_bits
        return (
            title,
            _with_interval(of["before"], form),
            _with_interval(of["after"], form),
            _with_interval(of["difference"], signed),
        )

    def _realised(
        self, before: Event | None, after: Event | None, key: str, note: str = ""
    ) -> list[Table]:
        """What the operating points do: stated, and realised before and after.

        `key` says with how many references.
        """
        if not before or not after:
            return []
        rows = []
        others = translate("Tuning", "{0}: imitations called same")
        if self._is_of_signs:
            others = translate("Tuning", "{0}: other signs called same")
        strangers = translate("Tuning", "{0}: other people's own called same")
        whats = [
            ("imitation_called_same", others),
            ("stranger_called_same", strangers),
            ("genuine_called_different", translate("Tuning", "{0}: genuine called different")),
        ]
        if self.is_recalibration:  # it is judged by these as well
            text = translate("Tuning", "{0}: genuine called same")
            whats.append(("genuine_called_same", text))
        for point, now in after[key].items():
            was = before[key][point]
            for what, words in whats:
                if now.get(what) is not None and was.get(what) is not None:
                    stated = NONE if what == "genuine_called_same" else _percent(now["stated"])
                    rows.append(
                        (
                            _begun(words.format(point_name(point))),
                            stated,
                            _with_interval(was[what], _percent),
                            _with_interval(now[what], _percent),
                        )
                    )
        columns = (
            translate("Tuning", "Operating point"),
            translate("Tuning", "Stated"),
            translate("Tuning", "Before"),
            translate("Tuning", "After"),
        )
        title = {
            ALL: translate("Tuning", "What the thresholds do, with all references"),
            ALONE: translate("Tuning", "What the thresholds do, with one reference"),
        }[key]
        return [Table(title, columns, tuple(rows), note)] if rows else []


def _begun(text: str) -> str:
    """As a line begins."""
    return text[:1].upper() + text[1:]


def _percent(share: float | None) -> str:
    return NONE if share is None else tuning_words.percent(100 * share)


def _bits(value: float | None) -> str:
    return NONE if value is None else numbers.decimal(value, 2)


def _signed_points(share: float | None) -> str:
    if share is None:
        return NONE
    return translate("Tuning", "{0} points").format(numbers.signed(100 * share))


def _signed_bits(value: float | None) -> str:
    return NONE if value is None else numbers.signed(value, 2)


def _with_interval(own: dict[str, Any], form: Any) -> str:  # noqa: ANN401 - a formatter
    value, low, high = own["value"], own["low"], own["high"]
    if low is None or high is None:
        return str(form(value))
    unit = form(value).partition(" ")[2]
    ends = [
        str(form(end)).removesuffix(f" {unit}") if unit else str(form(end)) for end in (low, high)
    ]
    span = translate("Tuning", "{0} to {1}").format(*ends)
    return f"{form(value)} ({span})"


def _at(points: Any, share: float) -> float | None:  # noqa: ANN401 - pairs
    """The greatest share of genuine ones called same where at most `share` of others are."""
    reached = [genuine for others, genuine in points if others <= share]
    return max(reached) if reached else None


def _verdict(own: dict[str, Any]) -> str:
    words = {
        "same": translate("Tuning", "same"),
        "different": translate("Tuning", "different"),
        "inconclusive": translate("Tuning", "inconclusive"),
    }[own["verdict"]]
    return f"{words} ({numbers.signed(own['llr'])})"
