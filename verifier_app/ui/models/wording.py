"""The words around a finding, as sentences that agree with the figures beside them.

Never "forged", "fake", "authentic" or "match": the evidence supports one of two
explanations to some degree, and a person decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.known import Tail, tail

if TYPE_CHECKING:
    from verifier_app.types import Finding

translate = QCoreApplication.translate

Strength: TypeAlias = Literal[
    "none", "weak", "moderate", "moderately strong", "strong", "very strong", "extremely strong"
]
BANDS: tuple[tuple[float, Strength], ...] = (
    (0.3, "none"),
    (1.0, "weak"),
    (2.0, "moderate"),
    (3.0, "moderately strong"),
    (4.0, "strong"),
    (6.0, "very strong"),
    (float("inf"), "extremely strong"),
)
"""Upper ends of the ENFSI bands of |llr|; a value on a boundary takes the stronger word."""


@dataclass(frozen=True)
class FindingText:
    """Everything that the Finding card says, in order from the top.

    `sentence`, `short` and `counts` are rich text with the figures in bold; the others are
    plain. `llr_number` and `score_number` are the figures inside `llr` and `score`, which
    may name them as a bound. `short` says the most in little room.
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
    short: str
    spread: str
    scale_name: str
    advice: str


def strength_of(llr: float) -> Strength:
    """The ENFSI word for |`llr`|."""
    size = abs(llr)
    return next(word for end, word in BANDS if size < end)


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
    }[strength_of(llr)]


def band_word(strength: Strength) -> str:
    """The word under one band of the scale: "moderate"."""
    return {
        "none": translate("Scale", "none"),
        "weak": translate("Scale", "weak"),
        "moderate": translate("Scale", "moderate"),
        "moderately strong": translate("Scale", "moderately strong"),
        "strong": translate("Scale", "strong"),
        "very strong": translate("Scale", "very strong"),
        "extremely strong": translate("Scale", "extremely strong"),
    }[strength]


def finding_text(finding: Finding) -> FindingText:
    """The words for `finding`."""
    low, high = finding.operating_point.t_different, finding.operating_point.t_same
    digits = shown_digits(finding)
    return FindingText(
        title=verdict_title(finding),
        strength=_strength_line(finding),
        llr=shown_llr(finding),
        llr_number=numbers.signed(finding.llr, digits),
        score=numbers.score(finding.score),
        score_number=numbers.score_number(finding.score),
        zone=numbers.interval(low, high, digits),
        sentence=_sentence(finding),
        counts=_counts(finding),
        short=f"{_short(finding)} {_short_count(finding)}".strip(),
        spread=_spread(finding),
        scale_name=_scale_name(finding),
        advice=_advice(finding),
    )


def shown_digits(finding: Finding) -> int:
    """Decimals of llr and thresholds: two where one would blur the decision."""
    point = finding.operating_point
    return numbers.digits_for(finding.llr, (point.t_different, point.t_same))


def is_clipped(finding: Finding) -> bool:
    """Whether the value lies beyond what the calibration data support."""
    low, high = finding.llr_range
    return not low <= finding.llr_unclipped <= high


def shown_llr(finding: Finding) -> str:
    """The llr as the card shows it; a clipped one names its bound."""
    text = numbers.signed(finding.llr, shown_digits(finding))
    if not is_clipped(finding):
        return text
    if finding.llr > 0:
        return translate("Finding", "{0} or more").format(text)
    return translate("Finding", "{0} or less").format(text)


def verdict_title(finding: Finding) -> str:
    """The verdict as a title."""
    if finding.verdict == "inconclusive":
        return translate("Finding", "Inconclusive")
    if finding.profile == "character":
        if finding.verdict == "same":
            return translate("Finding", "Supports the same sign")
        return translate("Finding", "Supports different signs")
    if finding.verdict == "same":
        return translate("Finding", "Supports the same writer")
    return translate("Finding", "Supports different writers")


def _strength_line(finding: Finding) -> str:
    strength = strength_of(finding.llr)
    if finding.verdict != "inconclusive":
        if strength == "none":
            return translate("Finding", "Very weak support")
        words = support_words(finding.llr)
        return words[:1].upper() + words[1:]
    if strength == "none":
        return translate("Finding", "No support either way")
    return _lean(finding)


def _lean(finding: Finding) -> str:
    weak = strength_of(finding.llr) == "weak"
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
    shown = round(finding.llr, shown_digits(finding))
    character = finding.profile == "character"
    if shown == 0:
        if character:
            return translate(
                "Finding",
                "The evidence is about equally probable if both are the same sign and if one is"
                " another sign.",
            )
        return translate(
            "Finding",
            "The evidence is about equally probable if the same person wrote both and if somebody"
            " else imitated it.",
        )
    if shown > 0 and character:
        text = translate(
            "Finding",
            "The evidence is {0} more probable if both are the same sign than if one is another"
            " sign.",
        )
    elif shown > 0:
        text = translate(
            "Finding",
            "The evidence is {0} more probable if the same person wrote both than if somebody"
            " else imitated it.",
        )
    elif character:
        text = translate(
            "Finding", "{0} more probable if one is another sign than if both are the same sign."
        )
    else:
        text = translate(
            "Finding",
            "{0} more probable if somebody else imitated it than if the same person wrote both.",
        )
    text = text.format(_factor(finding, shown))
    return text[:1].upper() + text[1:]


def _short(finding: Finding) -> str:
    """The sentence without its second half."""
    shown = round(finding.llr, shown_digits(finding))
    if shown == 0:
        return translate("Finding", "About equally probable either way.")
    if finding.profile == "character":
        if shown > 0:
            text = translate("Finding", "{0} more probable if both are the same sign.")
        else:
            text = translate("Finding", "{0} more probable if one is another sign.")
    elif shown > 0:
        text = translate("Finding", "{0} more probable if the same person wrote both.")
    else:
        text = translate("Finding", "{0} more probable if somebody else imitated it.")
    text = text.format(_factor(finding, shown))
    return text[:1].upper() + text[1:]


def _factor(finding: Finding, shown: float) -> str:
    if is_clipped(finding):
        text = translate("Finding", "at least <b>{0} times</b>")
    else:
        text = translate("Finding", "about <b>{0} times</b>")
    return text.format(numbers.factor(shown))


def _counts(finding: Finding) -> str:
    if finding.known is None:
        return ""
    found = tail(finding.known, finding.llr_unclipped)
    parts = [
        translate("Finding", "{0}; {1}.").format(
            _imitation_count(finding, found), _genuine_count(finding, found)
        ),
        translate("Finding", "{0} writers, none of them trained on.").format(
            numbers.count(finding.known.writers)
        ),
    ]
    low, high = finding.llr_range
    if low > -4 or high < 4:
        parts.append(translate("Finding", "Hatched: beyond what these data support."))
    if finding.operating_point.extrapolated:
        parts.append(translate("Finding", "Too few data for this point; it is extrapolated."))
    return " ".join(parts)


def _imitation_count(finding: Finding, found: Tail) -> str:
    pair = _of(found.imitation, found.imitations)
    if finding.profile == "character":
        text = translate("Finding", "{0} comparisons with another sign scored this high or higher")
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
    return against(finding, found) + "."


def _of(part: int, whole: int) -> str:
    text = translate("Finding", "{0} of {1}").format(numbers.count(part), numbers.count(whole))
    return f"<b>{text}</b>"


def _spread(finding: Finding) -> str:
    if not finding.among:
        return ""
    low, high = min(finding.among), max(finding.among)
    return translate("Finding", "llr {0}").format(numbers.interval(low, high))


def _scale_name(finding: Finding) -> str:
    """The scale as one sentence for screen readers."""
    digits = shown_digits(finding)
    point = finding.operating_point
    words = support_words(finding.llr)
    if strength_of(finding.llr) != "none":
        words = translate("Scale", "{0} for {1}").format(words, _direction(finding))
    return translate(
        "Scale", "log10 likelihood ratio {0}, {1}; inconclusive zone {2} to {3}"
    ).format(
        numbers.spoken(finding.llr, digits),
        words,
        numbers.spoken(point.t_different, digits),
        numbers.spoken(point.t_same, digits),
    )


def _direction(finding: Finding) -> str:
    if finding.profile == "character":
        if finding.llr > 0:
            return translate("Scale", "the same sign")
        return translate("Scale", "different signs")
    if finding.llr > 0:
        return translate("Scale", "the same writer")
    return translate("Scale", "different writers")


def _advice(finding: Finding) -> str:
    if finding.verdict != "inconclusive":
        return ""
    if len(finding.references) < 3:
        return translate("Finding", "Add references")
    return translate("Finding", "Scan again")
