"""Warnings about samples: what is the matter, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from verifier_app.choices import Profile
    from verifier_app.types import Finding

translate = QCoreApplication.translate


@dataclass(frozen=True)
class WarningText:
    """One warning: its bold cause, then what it means and what to do.

    `samples` are those that it is about, where the text only counts them.
    """

    code: str
    cause: str
    text: str
    samples: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """All of it, with the samples that it is about."""
        return _with(numbers.sentences((self.cause, self.text)), self.samples)


_ORDER = {
    **dict.fromkeys(("identical", "copy", "no_ink", "several_objects", "looks_printed"), 0),
    "outside_range": 2,
}
"""Where warnings stand among others, which are 1."""
_NAMED = 6
"""So many references are named in a text; of more it says how many."""


def warning_texts(finding: Finding, places: Sequence[int]) -> tuple[WarningText, ...]:
    """All warnings of a finding; the same one on several samples becomes one.

    First come those that may mean that something else was compared than was meant, last that the
    number is a bound.

    Args:
        finding: The finding.
        places: What number each of its references has in the window.
    """
    several = len(finding.references) > 1
    rows = []
    for warning in finding.warnings:
        own = _of_finding(warning.code, warning.text, finding.profile)
        about = [sample_name(places[number - 1]) for number in warning.references if several]
        if len(about) > _NAMED:
            count = translate("Warning", "{0} of {1} references").format(
                numbers.count(len(about)), numbers.count(len(finding.references))
            )
            rows.append(replace(own, text=_with(own.text, [count]), samples=tuple(about)))
        else:
            rows.append(replace(own, text=_with(own.text, about)))
    whose: dict[str, list[str]] = {}
    fallback: dict[str, str] = {}
    samples = (finding.questioned, *finding.references)
    for number, report in zip((0, *places), samples, strict=True):
        for warning in report.warnings:
            whose.setdefault(warning.code, []).append(sample_name(number))
            fallback[warning.code] = warning.text
    rows += [_of_samples(code, names, fallback[code]) for code, names in whose.items()]
    unique: dict[str, WarningText] = {}
    for row in rows:
        unique.setdefault(row.code, row)
    return tuple(sorted(unique.values(), key=lambda row: _ORDER.get(row.code, 1)))


def sample_warning(code: str, text: str, subject: str) -> WarningText:
    """The warning `code` about one sample, called `subject` at the start of a sentence."""
    return _of_samples(code, [subject], text)


def short_warning(code: str) -> str:
    """A warning in a word or two, for tables: "Faint ink"."""
    known = {
        "identical": translate("Warning", "Same picture"),
        "copy": translate("Warning", "Copies"),
        "repeated": translate("Warning", "Repeated"),
        "references_differ": translate("Warning", "References differ"),
        "mixed_media": translate("Warning", "Drawn and scanned"),
        "outside_range": translate("Warning", "Out of range"),
    }
    if code in known:
        return known[code]
    pattern = _patterns().get(code)
    return code.replace("_", " ").capitalize() if pattern is None else without_stop(pattern[0])


def without_stop(sentence: str) -> str:
    """A sentence as a title."""
    return sentence.rstrip(".。")


def sample_name(number: int) -> str:
    """The questioned sample (0) or a reference, as it stands at the start of a sentence."""
    if number == 0:
        return translate("Warning", "The questioned sample")
    return translate("Warning", "Reference {0}").format(number)


def _of_finding(code: str, text: str, profile: Profile) -> WarningText:
    known = {
        "identical": (
            translate("Warning", "These are the same picture."),
            translate(
                "Warning",
                "{0} are never equal to the pixel. Check where the files come from.",
            ).format(_two_real(profile)),
        ),
        "copy": (
            translate("Warning", "These are copies of one picture."),
            translate(
                "Warning",
                "{0} are never equal up to position and size. Check where the files come from.",
            ).format(_two_real(profile)),
        ),
        "repeated": (
            translate("Warning", "Repeated references."),
            translate("Warning", "Some of them are files of one picture, which counts once."),
        ),
        "references_differ": (
            translate("Warning", "References differ."),
            translate("Warning", "Check that they all belong together and are scanned well."),
        ),
        "mixed_media": (
            translate("Warning", "Drawn and scanned."),
            translate(
                "Warning",
                "People sign otherwise on a screen than on paper; error rates were measured on either"
                " alone.",
            ),
        ),
        "outside_range": (
            translate("Warning", "Beyond the known range."),
            translate(
                "Warning",
                "The number is a bound; the verdict goes by the uncut one.",
            ),
        ),
    }
    cause, rest = known.get(code, ("", text))
    return WarningText(code, cause, rest)


def _two_real(profile: Profile) -> str:
    if profile == "character":
        return translate("Warning", "Two written signs")
    return translate("Warning", "Two real signatures")


def _of_samples(code: str, names: Sequence[str], text: str) -> WarningText:
    pattern = _patterns().get(code)
    if pattern is None:
        cause, _, rest = text.partition(". ")
        words = f"{_joined(names)}. {rest}".strip()
        return WarningText(code, f"{cause.rstrip('.')}.", words, _counted(names))
    cause, fact = pattern
    return WarningText(code, cause, fact.format(_joined(names)), _counted(names))


def _with(text: str, names: Sequence[str]) -> str:
    if not names:
        return text
    return translate("Warning", "{0} ({1})").format(text, numbers.listed(names))


def _counted(names: Sequence[str]) -> tuple[str, ...]:
    """The names that `_joined` only counts."""
    return tuple(names) if len(names) > 1 else ()


def _joined(names: Sequence[str]) -> str:
    if len(names) == 1:
        return names[0]
    return translate("Warning", "Each of {0} samples").format(len(names))


def _patterns() -> dict[str, tuple[str, str]]:
    return {
        "low_contrast": (
            translate("Warning", "Faint ink."),
            translate("Warning", "{0} has low contrast. Scan it again at 300 dpi or more."),
        ),
        "too_small": (
            translate("Warning", "Small picture."),
            translate("Warning", "{0} has few pixels. Scan it again at 300 dpi or more."),
        ),
        "reduced": (
            translate("Warning", "Large picture."),
            translate("Warning", "{0} was reduced too much. Crop it closer."),
        ),
        "too_little": (
            translate("Warning", "Little ink."),
            translate("Warning", "{0} has too little writing to say much. Use a fuller sample."),
        ),
        "touches_border": (
            translate("Warning", "Cut off."),
            translate("Warning", "{0} touches the edge. Crop or scan it wider."),
        ),
        "several_objects": (
            translate("Warning", "More than one thing."),
            translate("Warning", "{0} may hold other writing. Crop it closer."),
        ),
        "two_shades": (
            translate("Warning", "Ink of two shades."),
            translate("Warning", "{0} may bear a stamp. Check Cleaning."),
        ),
        "two_colours": (
            translate("Warning", "Ink of two colours."),
            translate("Warning", "{0} may bear a stamp. Take it away under Cleaning."),
        ),
        "looks_printed": (
            translate("Warning", "Looks printed."),
            translate("Warning", "{0} may be print or a stamp. Is it written by hand?"),
        ),
        "no_ink": (
            translate("Warning", "No ink found."),
            translate("Warning", "{0} looks blank. Check that it is the right page."),
        ),
    }
