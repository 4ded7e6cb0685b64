"""The words around a finding, as sentences that agree with the figures beside them.

Never "forged", "fake", "authentic" or "match": the evidence supports one of two
explanations to some degree, and a person decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.strength import Band, band_of, decimals, is_contrary, rounded
from verifier_app.types import Basis
from verifier_app.ui.models import numbers
from verifier_app.ui.models.held import Held, HeldText, held_text
from verifier_app.ui.models.known import LIMIT, Tail, local_part, tail

if TYPE_CHECKING:
    from verifier_app.types import Finding

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FindingText:
    """Everything that the Finding card says, in order from the top.

    `sentence`, `short`, `counts` and `told`, which is that where no scale is drawn, are rich text
    with the figures in bold; the others are plain. `llr_number` and `score_number` are the figures
    inside `llr` and `score`, which may name them as a bound. `brief` is `counts` without what
    explains them, `short` what matters most of them, for little room. Where the verdict `is_held`
    back nothing here says one, nor how strong the evidence is.
    """

    title: str
    strength: str
    llr: str
    llr_number: str
    score: str
    score_number: str
    zone: str
    sentence: str
    counts: str
    told: str
    brief: str
    short: str
    spread: str
    spread_name: str
    scale_name: str
    advice: str
    is_held: bool = False


def support_words(llr: float) -> str:
    """The strength as a phrase: "moderate support"."""
    return {
        "none": translate("Finding", "no support either way"),
        "weak": translate("Finding", "weak support"),
        "moderate": translate("Finding", "moderate support"),
        "moderately strong": translate("Finding", "moderately strong support"),
        "strong": translate("Finding", "strong support"),
        "very strong": translate("Finding", "very strong support"),
        "extremely strong": translate("Finding", "extremely strong support"),
    }[band_of(llr)]


def band_word(band: Band) -> str:
    """The word under one band of the scale: "moderate"."""
    return {
        "none": translate("Scale", "none"),
        "weak": translate("Scale", "weak"),
        "moderate": translate("Scale", "moderate"),
        "moderately strong": translate("Scale", "moderately strong"),
        "strong": translate("Scale", "strong"),
        "very strong": translate("Scale", "very strong"),
        "extremely strong": translate("Scale", "extremely strong"),
    }[band]


def finding_text(
    finding: Finding, held: Held | None = None, places: Sequence[int] = ()
) -> FindingText:
    """The words for `finding`.

    Args:
        finding: The finding.
        held: Why its verdict is held back, if it is.
        places: What number each of its references has in the window; needed where it is held back.
    """
    low, high = finding.operating_point.t_different, finding.operating_point.t_same
    digits = shown_digits(finding)
    text = FindingText(
        title=verdict_title(finding),
        strength=_strength_line(finding),
        llr=shown_llr(finding),
        llr_number=numbers.signed(_shown(finding), digits),
        score=numbers.score(finding.score),
        score_number=numbers.score_number(finding.score),
        zone=numbers.interval(low, high, digits),
        sentence=_sentence(finding),
        counts=_counts(finding),
        told=_counts(finding, is_drawn=False),
        brief=_counts(finding, is_brief=True),
        short=_short_count(finding),
        spread=_spread(finding),
        spread_name=_spread_name(finding),
        scale_name=_scale_name(finding),
        advice=_advice(finding),
    )
    return (
        text if held is None else _without_verdict(text, finding, held_text(held, finding, places))
    )


def _without_verdict(text: FindingText, finding: Finding, words: HeldText) -> FindingText:
    """The numbers alone; the counts and the spread would say how strong the evidence is."""
    return replace(
        text,
        title=words.title,
        strength=words.detail,
        sentence=words.sentence,
        brief="",
        short="",
        zone="",
        scale_name=_scale_name(finding, is_held=True),
        counts="",
        told="",
        spread="",
        spread_name="",
        advice="",
        is_held=True,
    )


def shown_digits(finding: Finding) -> int:
    """Decimals of llr and thresholds: two where one would blur the decision."""
    point = finding.operating_point
    thresholds = (point.t_different, point.t_same)
    return decimals(finding.llr, thresholds, bound=is_clipped(finding))


def _shown(finding: Finding) -> float:
    """The llr as it is shown: a bound never says more than the data support."""
    return rounded(finding.llr, shown_digits(finding), bound=is_clipped(finding))


def is_clipped(finding: Finding) -> bool:
    """Whether the value lies beyond what the calibration data support."""
    low, high = finding.llr_range
    return not low <= finding.llr_unclipped <= high


def shown_llr(finding: Finding) -> str:
    """The llr as the card shows it; a clipped one names its bound."""
    text = numbers.signed(_shown(finding), shown_digits(finding))
    return numbers.or_beyond(text, finding.llr) if is_clipped(finding) else text


def shown_alone(finding: Finding, llr: float) -> str:
    """What one pair of samples says alone; as a bound where the data cut it off."""
    return numbers.alone(llr, finding.alone_range or ())


def spoken_alone(finding: Finding, llr: float) -> str:
    """The same for a screen reader."""
    return numbers.spoken_alone(llr, finding.alone_range or ())


def verdict_title(finding: Finding) -> str:
    """The verdict as a title."""
    if finding.verdict == "inconclusive":
        return translate("Finding", "Inconclusive")
    same = finding.verdict == "same"
    if is_contrary(finding.verdict, finding.llr):
        return translate("Finding", "Verdict: {0}").format(_side(finding, same=same))
    if finding.profile == "character":
        if same:
            return translate("Finding", "Supports the same sign")
        return translate("Finding", "Supports different signs")
    if same:
        return translate("Finding", "Supports the same writer")
    return translate("Finding", "Supports different writers")


def _strength_line(finding: Finding) -> str:
    """The support; the side that it is for where the title does not say it."""
    band = band_of(finding.llr)
    if finding.verdict == "inconclusive" and band != "none":
        return _lean(finding)
    contrary = is_contrary(finding.verdict, finding.llr)
    words = _support_for(finding) if contrary else support_words(finding.llr)
    return words[:1].upper() + words[1:]


def _support_for(finding: Finding) -> str:
    """The support and its side: "moderate support for the same writer"."""
    words = support_words(finding.llr)
    if band_of(finding.llr) == "none":
        return words
    return translate("Scale", "{0} for {1}").format(words, _side(finding, same=finding.llr > 0))


def _lean(finding: Finding) -> str:
    weak = band_of(finding.llr) == "weak"
    same = finding.llr > 0
    if finding.profile == "character":
        if same:
            return (
                translate("Finding", "Leans weakly to the same sign")
                if weak
                else translate("Finding", "Leans to the same sign")
            )
        return (
            translate("Finding", "Leans weakly to different signs")
            if weak
            else translate("Finding", "Leans to different signs")
        )
    if same:
        return (
            translate("Finding", "Leans weakly to the same writer")
            if weak
            else translate("Finding", "Leans to the same writer")
        )
    return (
        translate("Finding", "Leans weakly to different writers")
        if weak
        else translate("Finding", "Leans to different writers")
    )


def _sentence(finding: Finding) -> str:
    shown = _shown(finding)
    same, other = _explanations(finding)
    if shown == 0:
        text = translate("Finding", "The evidence is about equally probable if {0} and if {1}.")
        return text.format(same, other)
    factor = _factor(finding, shown)
    if shown > 0:
        text = translate("Finding", "The evidence is {0} more probable if {1} than if {2}.")
        return text.format(factor, same, other)
    text = translate("Finding", "{0} more probable if {1} than if {2}.")
    text = text.format(factor, other, same)
    return text[:1].upper() + text[1:]


def _explanations(finding: Finding) -> tuple[str, str]:
    """The two that are weighed, as they stand after "if"."""
    one = len(finding.references) == 1
    if finding.profile == "character":
        same = (
            translate("Finding", "both are the same sign")
            if one
            else translate("Finding", "all of them are the same sign")
        )
        return same, translate("Finding", "one is another sign")
    same = (
        translate("Finding", "the same person wrote both")
        if one
        else translate("Finding", "the same person wrote all of them")
    )
    if finding.operating_point.is_of_others:
        return same, translate("Finding", "somebody else wrote it")
    return same, translate("Finding", "somebody else imitated it")


def _factor(finding: Finding, shown: float) -> str:
    clipped = is_clipped(finding)
    if clipped:
        text = translate("Finding", "at least <b>{0} times</b>")
    else:
        text = translate("Finding", "about <b>{0} times</b>")
    return text.format(numbers.factor(shown, bound=clipped))


def _counts(finding: Finding, *, is_brief: bool = False, is_drawn: bool = True) -> str:
    """The known scores around the finding; a brief text leaves out what drawings need explained.

    What is hatched it leaves out where a warning says that the finding lies there, too. Where no
    scale is drawn, nothing is hatched: numbers say where the data end.
    """
    if finding.known is None:
        return ""
    found = tail(finding.known, finding.llr_unclipped)
    parts = [
        translate("Finding", "{0}; {1}.").format(
            _imitation_count(finding, found), _genuine_count(finding, found)
        ),
        _origin(finding, found),
    ]
    drawn = finding.basis.is_drawn
    if finding.basis is Basis.SHAPE and not is_brief:
        parts.append(
            translate(
                "Finding",
                "Compared by shape alone: not every picture shows where its line is dark or wide.",
            )
        )
    if finding.basis is Basis.WIDTH and not is_brief:
        parts.append(
            translate(
                "Finding",
                "Compared by shape and width: not every picture shows where its line is dark.",
            )
        )
    if drawn and not is_brief:
        parts.append(translate("Finding", "All are drawings: how the pen moved counts too."))
    if finding.basis is Basis.UNPRESSED and not is_brief:
        parts.append(
            translate(
                "Finding",
                "Pressure is not known of all, so none counts. Measured with pens, not with mice.",
            )
        )
    low, high = finding.llr_range
    is_folded = is_brief and (drawn or is_clipped(finding))
    if (low > -LIMIT or high < LIMIT) and not is_folded:
        hatched = translate("Finding", "Hatched: beyond what these data support.")
        ends = translate("Finding", "These data support nothing beyond {0} and {1}.")
        ends = ends.format(numbers.signed(low), numbers.signed(high))
        parts.append(hatched if is_drawn else ends)
    if finding.operating_point.extrapolated:
        parts.append(translate("Finding", "Too few data for this point; it is extrapolated."))
    return numbers.sentences(parts)


def _origin(finding: Finding, found: Tail) -> str:
    """Whose the known scores are: the counts of a recalibrated model are of two kinds."""
    assert finding.known is not None
    local = local_part(finding.operating_point.data)
    if local is None:
        text = translate("Finding", "{0} writers, none of them trained on.")
        return text.format(numbers.count(finding.known.writers))
    text = translate(
        "Finding",
        "Recalibrated: {0} of the {1} upper scores and {2} of the {3} lower ones are of {4} local"
        " writers; the others the model had before. None of these writers was trained on.",
    )
    counts = (local.genuine, found.genuines, local.imitation, found.imitations, local.writers)
    return text.format(*map(numbers.count, counts))


def _imitation_count(finding: Finding, found: Tail) -> str:
    pair = _of(found.imitation, found.imitations)
    if finding.profile == "character":
        text = translate("Finding", "{0} comparisons with another sign scored this high or higher")
    elif finding.operating_point.is_of_others:
        text = translate(
            "Finding", "{0} comparisons with other people's own samples scored this high or higher"
        )
    else:
        text = translate("Finding", "{0} skilled imitations scored this high or higher")
    return text.format(pair)


def _genuine_count(finding: Finding, found: Tail) -> str:
    pair = _of(found.genuine, found.genuines)
    if finding.profile == "character":
        text = translate("Finding", "{0} comparisons of the same sign scored this low or lower")
    else:
        text = translate("Finding", "{0} genuine comparisons scored this low or lower")
    return text.format(pair)


def _short_count(finding: Finding) -> str:
    """The count that speaks against the direction of the evidence, for small windows."""
    if finding.known is None:
        return ""
    found = tail(finding.known, finding.llr_unclipped)
    against = _imitation_count if finding.llr > 0 else _genuine_count
    text = translate("Finding", "{0}.").format(against(finding, found))
    is_mixed = local_part(finding.operating_point.data) is not None
    return numbers.sentences((text, _origin(finding, found))) if is_mixed else text


def _of(part: int, whole: int) -> str:
    text = translate("Finding", "{0} of {1}").format(numbers.count(part), numbers.count(whole))
    return f"<b>{text}</b>"


def _spread(finding: Finding) -> str:
    if not finding.among:
        return ""
    ends = (shown_alone(finding, end(finding.among)) for end in (min, max))
    return translate("Finding", "llr {0}").format(numbers.span(*ends))


def _spread_name(finding: Finding) -> str:
    """The spread as one sentence for screen readers."""
    if not finding.among:
        return ""
    own = [reference.llr for reference in finding.references]
    return translate(
        "Spread",
        "References among themselves: log10 likelihood ratio {0} to {1}. This sample"
        " against each: {2} to {3}.",
    ).format(
        *(spoken_alone(finding, end(own)) for own in (finding.among, own) for end in (min, max))
    )


def _scale_name(finding: Finding, *, is_held: bool = False) -> str:
    """The scale as one sentence for screen readers."""
    digits = shown_digits(finding)
    point = finding.operating_point
    llr = numbers.spoken(_shown(finding), digits)
    if is_clipped(finding):
        llr = numbers.or_beyond(llr, finding.llr)
    if is_held:
        return translate("Scale", "log10 likelihood ratio {0}").format(llr)
    return translate(
        "Scale", "log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}"
    ).format(
        llr,
        _support_for(finding),
        numbers.spoken(point.t_different, digits),
        numbers.spoken(point.t_same, digits),
    )


def _side(finding: Finding, *, same: bool) -> str:
    if finding.profile == "character":
        if same:
            return translate("Scale", "the same sign")
        return translate("Scale", "different signs")
    if same:
        return translate("Scale", "the same writer")
    return translate("Scale", "different writers")


def _advice(finding: Finding) -> str:
    if finding.verdict != "inconclusive":
        return ""
    if len(finding.references) < 3:
        return translate("Finding", "Add references")
    return translate("Finding", "Scan again")
