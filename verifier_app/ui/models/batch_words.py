"""The words of the Batch page that depend on figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.strength import decimals
from verifier_app.ui.models import numbers
from verifier_app.ui.models.batch import BatchState
from verifier_app.ui.models.batch_order import LLR, RAW, codes_of, verdict_of
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.held import held_word, holding
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.tails import Tails
from verifier_app.ui.models.warning_text import short_warning

if TYPE_CHECKING:
    from verifier_app.engine.batch_questions import PairRow, RowScore
    from verifier_app.ui.models.batch import Batch
    from verifier_app.ui.models.held import TableVerdict

translate = QCoreApplication.translate
LONG_S = 600


@dataclass(frozen=True)
class ShownRow:
    """One row as the table shows it; a row that is not done has no verdict and no fault."""

    number: str
    file: str
    references: str
    verdict: TableVerdict | None = None
    llr: float = 0.0
    thresholds: tuple[float, float] = (0.0, 0.0)
    is_bound: bool = False
    llr_text: str = ""
    score_text: str = ""
    raw_text: str = ""
    verdict_text: str = ""
    warnings: tuple[str, ...] = ()
    fault: str = ""
    bad_questioned: bool = False
    bad_reference: bool = False

    @property
    def warning(self) -> str:
        """All warnings in one line."""
        return numbers.listed(self.warnings) if self.warnings else ""


def shown_row(
    row: PairRow, score: RowScore | None, tails: tuple[Tails, Tails] | None = None
) -> ShownRow:
    """The texts of a row; with `tails` files of one name are told by their folders."""
    questioned, references = tails or (Tails(), Tails())
    file = questioned.of(row.questioned)
    plain = ShownRow(numbers.count(row.number), file, _references(row, references))
    if score is None:
        return plain
    verdict = verdict_of(score)
    if score.fault or not verdict:
        bad = score.fault_path
        return ShownRow(
            plain.number,
            file,
            plain.references,
            fault=in_own_words(score.fault or score.cells[-1]),
            bad_questioned=not row.questioned or bad == row.questioned,
            bad_reference=not row.references or bad in row.references,
        )
    llr = float(score.cells[LLR])
    thresholds = (score.t_different, score.t_same)
    codes = codes_of(score)
    why = holding(codes)
    codes.sort(key=lambda code: code != why)  # why there is no verdict comes first
    is_bound = "outside_range" in codes
    number = numbers.bound if is_bound else numbers.signed
    return ShownRow(
        plain.number,
        file,
        plain.references,
        verdict=verdict,
        llr=llr,
        thresholds=thresholds,
        is_bound=is_bound,
        llr_text=number(llr, decimals(llr, thresholds, bound=is_bound)),
        score_text=numbers.score(float(score.cells[0])),
        raw_text=numbers.decimal(float(score.cells[RAW]), 2),
        verdict_text=verdict_word(verdict),
        warnings=tuple(map(short_warning, codes)),
    )


def verdict_word(verdict: str) -> str:
    """A verdict as tables write it."""
    return {
        "same": translate("Batch", "same"),
        "different": translate("Batch", "different"),
        "inconclusive": translate("Batch", "inconclusive"),
        "held": held_word(),
    }.get(verdict, verdict)


def saved_note(held: int) -> str:
    """What is to be known of a saved table of which `held` rows have no verdict here."""
    if not held:
        return ""
    return translate(
        "Batch",
        "The saved table gives a verdict for rows that have none here, beside their warnings.",
    )


def spoken(shown: ShownRow) -> str:
    """All of a row for a screen reader."""
    start = translate("Batch", "Row {0}, {1}").format(shown.number, shown.file)
    if shown.fault:
        return numbers.said_of(start, shown.fault)
    if shown.verdict is None:
        return translate("Batch", "{0}, not compared yet").format(start)
    parts = (start, shown.verdict_text, spoken_llr(shown), shown.warning)
    return numbers.listed(part for part in parts if part)


def spoken_llr(shown: ShownRow) -> str:
    """The llr of a row that was compared, for a screen reader: "llr minus 1.4"."""
    digits = decimals(shown.llr, shown.thresholds, bound=shown.is_bound)
    say = numbers.spoken_bound if shown.is_bound else numbers.spoken
    return f"llr {say(shown.llr, digits)}"


def progress_line(batch: Batch) -> str:
    """How much is done: "6,412 of 10,000 rows"."""
    if batch.state is BatchState.READING and not batch.total:
        return translate("Batch", "Reading…")
    done, total = numbers.count(batch.done), numbers.count(batch.total)
    if batch.state is BatchState.READING:
        text = translate("Batch", "Reading rows: {0} of {1}")
        return text.format(numbers.count(len(batch.rows)), total)
    if batch.state is BatchState.DONE and batch.total == 1:
        return translate("Batch", "1 row compared")
    if batch.state is BatchState.DONE:
        return translate("Batch", "{0} rows compared").format(total)
    text = {
        BatchState.PAUSED: translate("Batch", "Paused at {0} of {1} rows"),
        BatchState.CANCELLED: translate("Batch", "Cancelled at {0} of {1} rows"),
        BatchState.ERROR: translate("Batch", "Stopped at {0} of {1} rows"),
    }.get(batch.state, translate("Batch", "{0} of {1} rows"))
    return text.format(done, total)


def pace_line(batch: Batch) -> str:
    """How fast it goes: "412 rows/s · 0:16 elapsed · about 0:09 left"."""
    if batch.state is BatchState.READING or not batch.done:
        return ""
    elapsed = translate("Batch", "{0} elapsed").format(numbers.clock(batch.elapsed_s))
    if batch.state is not BatchState.RUNNING:
        return elapsed
    digits = 0 if batch.rate >= 10 else 1
    parts = [translate("Batch", "{0} rows/s").format(numbers.decimal(batch.rate, digits)), elapsed]
    left = batch.left_s
    if left is not None:
        # never to the second where that would be pretence
        left = left if left < LONG_S else round(left / 60) * 60
        parts.append(translate("Batch", "about {0} left").format(numbers.clock(left)))
    return " · ".join(parts)


def pairing_line(batch: Batch) -> str:
    """How two folders were paired; empty for a table."""
    if batch.how == "all":
        count = len(batch.rows[0].references) if batch.rows else 0
        if count == 1:
            return translate(
                "Batch", "No names agree, so each file is compared with the one reference."
            )
        text = translate(
            "Batch", "No names agree, so each file is compared with all {0} references together."
        )
        return text.format(numbers.count(count))
    if batch.how != "name":
        return ""
    text = translate("Batch", "Each file is compared with the references of its name.")
    if batch.unmatched:
        lone = translate("Batch", "{0} of {1} have none.")
        counts = (numbers.count(batch.unmatched), numbers.count(batch.total))
        text = numbers.sentences((text, lone.format(*counts)))
    return text


def former_line(batch: Batch) -> str:
    """What the rows answer, where that is not what is chosen now; otherwise empty."""
    if not batch.is_former:
        return ""
    profile, point = batch.asked
    if batch.has_other_model:
        return translate("Batch", "These rows answer the model that was in use before.")
    if profile != batch.profile:
        return {
            "signature": translate("Batch", "These rows were compared as signatures."),
            "character": translate("Batch", "These rows were compared as characters."),
        }[profile]
    text = translate("Batch", "These rows were compared at the operating point “{0}”.")
    return text.format(point_name(point))


def zone_line(batch: Batch) -> str:
    """The zone that applies: "One reference each: inconclusive from −1.2 to +1.2."."""
    if len(batch.zones) > 1:
        return translate("Batch", "The inconclusive zone depends on the number of references.")
    for count, (low, high) in batch.zones.items():
        each = translate("Batch", "One reference each")
        if count > 1:
            each = translate("Batch", "{0} references each").format(numbers.count(count))
        text = translate("Batch", "{0}: inconclusive from {1} to {2}.")
        return text.format(each, numbers.signed(low), numbers.signed(high))
    return ""


def _references(row: PairRow, tails: Tails) -> str:
    if len(row.references) == 1:
        return tails.of(row.references[0])
    if not row.references:
        return ""
    return translate("Batch", "{0} references").format(numbers.count(len(row.references)))
