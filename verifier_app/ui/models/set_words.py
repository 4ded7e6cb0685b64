"""The words of the References page that depend on figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.strength import decimals
from verifier_app.ui.models import dates, numbers
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.held import held_word, holding
from verifier_app.ui.models.set_ranking import RankState
from verifier_app.ui.models.warning_text import WarningText, sample_warning, short_warning

if TYPE_CHECKING:
    from verifier_app.engine.set_questions import RankedSet, SetFacts
    from verifier_app.ui.models.set_ranking import SetRanking

translate = QCoreApplication.translate


def references_count(count: int) -> str:
    """How many: "1 reference", "5 references"."""
    if count == 1:
        return translate("Sets", "1 reference")
    return translate("Sets", "{0} references").format(numbers.count(count))


def set_caption(facts: SetFacts, *, short: bool = False) -> str:
    """How many and how old: "5 references, 2 h ago"; "5, 2 h ago" if `short`."""
    count = numbers.count(facts.count) if short else references_count(facts.count)
    return translate("Sets", "{0}, {1}").format(count, dates.age(facts.changed))


def set_summary(facts: SetFacts) -> str:
    """How many, and in use: "5 references, 4 in use"; only how many where all are."""
    count = references_count(facts.count)
    if facts.used == facts.count:
        return count
    return translate("Sets", "{0}, {1} in use").format(count, numbers.count(facts.used))


def sets_count(count: int) -> str:
    """How many: "1 set", "148 sets"."""
    if count == 1:
        return translate("Sets", "1 set")
    return translate("Sets", "{0} sets").format(numbers.count(count))


def against(count: int | None) -> str:
    """What a ranking is against: "against all 148 sets"."""
    if not count:
        return ""
    if count == 1:
        return translate("Sets", "against 1 set")
    return translate("Sets", "against all {0} sets").format(numbers.count(count))


def rest_of(ranking: SetRanking) -> str:
    """What became of the sets that were not looked at closely; empty where all were."""
    result = ranking.result
    if result is None or result.sets <= len(result.ranking):
        return ""
    more = sets_count(result.sets - len(result.ranking))
    return translate(
        "Sets", "{0} more are less alike at first sight. They were not looked at closely."
    ).format(more)


def progress_of(ranking: SetRanking) -> str:
    """What the ranking is doing, where that takes a while."""
    if ranking.state is RankState.COMPLETING and ranking.left:
        done = numbers.count(ranking.total - ranking.left)
        text = translate("Sets", "Reading references with the present model: {0} of {1}")
        return text.format(done, numbers.count(ranking.total))
    return translate("Sets", "Ranking…") if ranking.is_working else ""


def duration_of(ranking: SetRanking) -> str:
    """How many and how fast: "148 sets in 0.2 s"."""
    if ranking.result is None:
        return ""
    spent = numbers.duration(ranking.result.elapsed_ms)
    return translate("Sets", "{0} in {1}").format(sets_count(ranking.result.sets), spent)


def warnings_of(ranking: SetRanking) -> tuple[WarningText, ...]:
    """What is to be known of the sample that is ranked, once the engine has seen it."""
    current = ranking.questioned.current
    seen = None if current is None else ranking.preparations.seen(current.number)
    subject = translate("Warning", "The questioned sample")
    found = () if seen is None else seen.warnings
    return tuple(sample_warning(own["code"], own["text"], subject) for own in found)


def shown_llr(row: RankedSet) -> str:
    """The llr of a row; with a bound before it where the calibration data support no more.

    Rows are in the order of what was found, so one may stand above another that reads higher.
    """
    number = numbers.bound if is_bound(row) else numbers.signed
    return number(row.llr, _digits(row))


def _digits(row: RankedSet) -> int:
    return decimals(row.llr, (row.t_different, row.t_same), bound=is_bound(row))


def is_bound(row: RankedSet) -> bool:
    """Whether the calibration data cut the llr of a row off."""
    return "outside_range" in row.warnings


def held_remark(row: RankedSet) -> str:
    """In place of a verdict, that and why it is held back; empty where it is given."""
    code = holding(row.warnings)
    return f"{held_word()} · {short_warning(code)}" if code else ""


def spoken_row(place: int, row: RankedSet) -> str:
    """One row of a ranking for a screen reader."""
    if row.error:
        text = translate("Sets", "{0}, {1}: not compared. {2}")
        return text.format(numbers.count(place + 1), row.name, in_own_words(row.error))
    verdicts = {
        "same": translate("Sets", "same"),
        "different": translate("Sets", "different"),
        "inconclusive": translate("Sets", "inconclusive"),
    }
    say = numbers.spoken_bound if is_bound(row) else numbers.spoken
    llr = say(row.llr, _digits(row))
    text = translate("Sets", "{0}, {1}, llr {2}, {3}")
    verdict = held_remark(row) or verdicts.get(row.verdict, row.verdict)
    return text.format(numbers.count(place + 1), row.name, llr, verdict)
