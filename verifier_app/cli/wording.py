"""A finding in words. Evidence, never a decision: no word here says what a person must decide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from verifier_app import strength
from verifier_app.cli.output import MINUS
from verifier_app.errors import is_readable
from verifier_app.types import RECALIBRATED, Basis, Finding, SampleReport, SampleWarning

WIDTH = 88
CLOSING = "Evidence, not a decision. The score assumes equal prior odds. A person decides."
COMPARED = {
    "signature": ("skilled imitations", "genuine comparisons"),
    "character": ("other signs", "equal signs"),
}
"""What error rates are about: what must not be called same, and what not different."""
OTHERS = "other people's own samples"
"""In place of imitations, where there were none to calibrate on."""
NOT_SHOWN = {
    Basis.SHAPE: "Compared by shape alone: not every picture shows where its line is dark or wide.",
    Basis.WIDTH: "Compared by shape and width: not every picture shows where its line is dark.",
}
"""Of pictures what a score rests on where it is not all that pictures can show."""
_LABEL = 17


def signed(value: float, decimals: int = 1) -> str:
    """A number with its sign, U+2212 for minus, and without a sign where it rounds to 0."""
    text = f"{abs(value):.{decimals}f}"
    if float(text) == 0.0:
        return text
    return f"{MINUS if value < 0 else '+'}{text}"


def score_text(score: float) -> str:
    """Two decimals; never 0 or 1."""
    shown, beyond = strength.shown_score(score)
    return f"{('', 'over ', 'under ')[beyond]}{shown:.2f}"


def percent(rate: float) -> str:
    """A rate of 0 to 1: "1 %", "0.1 %"."""
    return f"{100.0 * rate:.3g} %"


def decimals_of(finding: Finding) -> int:
    """Decimals of llr and thresholds: two where one would blur the decision."""
    point = finding.operating_point
    thresholds = (point.t_same, point.t_different)
    return strength.decimals(finding.llr, thresholds, bound=_is_bound(finding))


def llr_text(finding: Finding, decimals: int) -> str:
    """The llr as shown, with "or more" where the calibration data support no more."""
    low, high = finding.llr_range
    text = signed(shown(finding, decimals), decimals)
    if finding.llr_unclipped > high:
        return f"{text} or more"
    return f"{text} or less" if finding.llr_unclipped < low else text


def _alone(finding: Finding, llr: float) -> str:
    """What one reference says alone, with "or more" where the calibration data cut it off."""
    text = signed(strength.rounded_alone(llr, finding.alone_range or ()))
    return f"{text} or {'more' if llr > 0 else 'less'}" if finding.is_end(llr) else text


def _is_bound(finding: Finding) -> bool:
    low, high = finding.llr_range
    return not low <= finding.llr_unclipped <= high


def shown(finding: Finding, decimals: int) -> float:
    """The llr as it is shown: a bound never says more than the data support."""
    return strength.rounded(finding.llr, decimals, bound=_is_bound(finding))


def printable(name: str) -> str:
    """A name as a terminal may show it: what cannot be printed becomes a question mark."""
    return "".join(c if is_readable(c) else "?" for c in name)


def first_of(lines: Sequence[str], most: int = 20) -> list[str]:
    """The first of many lines, each a little to the right, and how many more there are."""
    more = [f"and {len(lines) - most} more"] if len(lines) > most else []
    return [f"  {line}" for line in (*lines[:most], *more)]


def unused(
    reasons: Mapping[str, str],
    left_out: Sequence[str] = (),
    repeated: Mapping[str, str] | None = None,
) -> list[str]:
    """Which samples take no part, the first of each kind.

    Args:
        reasons: Why samples cannot be used.
        left_out: Files that fit no writer.
        repeated: Samples that are another one again, with that one.
    """
    lines = []
    if reasons:
        lines.append(f"{counted(len(reasons), 'sample')} cannot be used:")
        lines += first_of([f"{name}: {why}" for name, why in reasons.items()])
    if repeated:
        lines.append(f"{counted(len(repeated), 'repeated sample')}, left out:")
        lines += first_of([f"{name}: the same picture as {own}" for name, own in repeated.items()])
    if left_out:
        lines.append(f"{counted(len(left_out), 'file')} without a known writer or kind, left out:")
        lines += first_of(left_out)
    return [printable(line) for line in lines]


def counted(count: int, what: str) -> str:
    """A count and what is counted: "1 sample", "2 samples"."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def verdict_word(finding: Finding) -> str:
    """The verdict in a table: "same writer", "different signs", "inconclusive"."""
    if finding.verdict == "inconclusive":
        return finding.verdict
    return _side(finding).removeprefix("the ")


def headline(finding: Finding) -> str:
    """Verdict and strength in two short sentences; the strength names its side where it must."""
    words = f"{finding.strength[:1].upper()}{finding.strength[1:]}."
    if finding.verdict == "inconclusive":
        return f"Inconclusive. {words}"
    side = _side(finding)
    if strength.is_contrary(finding.verdict, finding.llr):
        return f"Verdict: {side}. {words}"
    return f"Supports {side}. {words.partition(' for ')[0]}."


def _side(finding: Finding) -> str:
    return strength.SIDES[finding.profile][finding.verdict == "different"]


def factor_text(finding: Finding, decimals: int) -> str:
    """How many times more probable the evidence is on the side that it supports."""
    llr = shown(finding, decimals)
    one, other = _explanations(finding)
    if llr == 0.0:
        return f"The evidence is about equally probable if {one} and if {other}."
    factor = strength.factor(llr, bound=_is_bound(finding))
    times = f"{factor:,.0f}" if factor >= 10.0 else f"{factor:g}"
    if llr < 0.0:
        one, other = other, one
    how = "at least" if _is_bound(finding) else "about"
    return f"The evidence is {how} {times} times more probable if {one} than if {other}."


def _explanations(finding: Finding) -> tuple[str, str]:
    things = "both" if len(finding.references) == 1 else "all of them"
    if finding.profile == "character":
        return f"{things} are the same sign", "one is another sign"
    did = "wrote" if finding.operating_point.is_of_others else "imitated"
    return f"the same person wrote {things}", f"somebody else {did} it"


def finding_text(finding: Finding) -> str:
    """All of a finding that a person needs, on a few lines."""
    decimals = decimals_of(finding)
    head = textwrap.wrap(headline(finding), WIDTH)
    head += textwrap.wrap(factor_text(finding, decimals), WIDTH)
    body = [line for label, text in _facts(finding, decimals) for line in _row(label, text)]
    return "\n".join([*head, "", *body, "", CLOSING])


def warnings_of(sample: SampleReport) -> list[str]:
    """What is to be known of one sample, as lines."""
    return [line for label, text in _sample_warnings(sample) for line in _row(label, text)]


def copies_of(name: str, finding: Finding) -> list[str]:
    """That the questioned picture is one of the references of `name`, or a copy, as lines."""
    found = [own for own in finding.warnings if own.code in ("identical", "copy")]
    return [
        line
        for warning in found
        for line in _row("warning", f"{printable(name)}: {_about(warning, finding)}")
    ]


def _facts(finding: Finding, decimals: int) -> Iterator[tuple[str, str]]:
    yield "llr", f"{llr_text(finding, decimals)}  (log10 likelihood ratio; 0 favours neither side)"
    yield "score", score_text(finding.score)
    yield from _point(finding, decimals)
    if finding.basis in NOT_SHOWN:
        yield "pictures", NOT_SHOWN[finding.basis]
    if finding.basis.is_drawn:
        yield "drawings", "All samples were drawn: how the pen moved counts too."
    if finding.basis is Basis.UNPRESSED:
        yield "", "Pressure is not known of all, so none counts. Measured with pens, not with mice."
    yield "questioned", _path(finding.questioned)
    for reference in finding.references:
        yield "reference", f"{_alone(finding, reference.llr)}  {_path(reference)}"
    yield from _warnings(finding)
    yield "model", f"{finding.model.get('name', '')} {finding.model.get('sha256', '')[:12]}"
    yield "device", f"{finding.device.name}: {finding.device.reason}"


def _point(finding: Finding, decimals: int) -> Iterator[tuple[str, str]]:
    point = finding.operating_point
    low, high = signed(point.t_different, decimals), signed(point.t_same, decimals)
    yield "operating point", f"{point.name}: same from {high}, different up to {low}"
    others, ones = COMPARED[finding.profile]
    if finding.profile == "signature" and point.is_of_others:
        others = OTHERS
    wrong_same = f"{percent(point.imitation_called_same)} of {others} called same"
    wrong_other = f"{percent(point.genuine_called_different)} of {ones} called different"
    yield "", f"{wrong_same}, {wrong_other}"
    if point.data:
        how = "" if point.data.startswith(RECALIBRATED) else "measured on: "
        yield "", f"{how}{point.data}"
    if point.extrapolated:
        yield "", "Too few data for this point; it is extrapolated."


def _warnings(finding: Finding) -> Iterator[tuple[str, str]]:
    for warning in finding.warnings:
        yield "warning", _about(warning, finding)
    for sample in (finding.questioned, *finding.references):
        yield from _sample_warnings(sample)


def _about(warning: SampleWarning, finding: Finding) -> str:
    """A finding's warning, with the references that it is about where there are several."""
    several = len(finding.references) > 1
    about = ", ".join(f"reference {number}" for number in warning.references if several)
    return f"{warning.text} ({about})" if about else warning.text


def _sample_warnings(sample: SampleReport) -> Iterator[tuple[str, str]]:
    for warning in sample.warnings:
        yield "warning", f"{_path(sample)}: {warning.text}"


def _path(sample: SampleReport) -> str:
    return printable(sample.path or "(no file)")


def _row(label: str, text: str) -> list[str]:
    start = f"{label:{_LABEL}}"
    if label in ("questioned", "reference"):
        return [start + text]  # a path is not broken, however long it is
    return textwrap.wrap(
        start + text,
        WIDTH,
        subsequent_indent=" " * _LABEL,
        break_long_words=False,
        break_on_hyphens=False,
    )
