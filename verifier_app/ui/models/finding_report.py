"""A finding as plain text, to paste into a letter or a record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.card_words import data_in_own_words
from verifier_app.ui.models.held import set_aside_text
from verifier_app.ui.models.samples import DrawnSource, name_of, treatment_of
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text, shown_alone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier_app.engine.protocol import PrepareReply
    from verifier_app.types import Cleaning, Finding, SampleReport, Treatment
    from verifier_app.ui.models.held import Held
    from verifier_app.ui.models.samples import Sample
    from verifier_app.ui.models.wording import FindingText

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Origin:
    """Where a sample comes from: its path or name, and how it is looked at, both in words."""

    name: str
    looked_at: str = ""

    @classmethod
    def of(cls, sample: Sample, seen: PrepareReply | None, report: SampleReport) -> Self:
        """That of a sample in a finding, of which `seen` is what the engine saw."""
        source = sample.source
        if not sample.is_picture:
            drawn = translate("Report", "drawn or pasted")
            title = source.title if isinstance(source, DrawnSource) else source.file_name
            return cls(title, drawn) if title else cls(drawn)
        # out of a case or a set there is a name, but no path
        return cls(
            report.path or name_of(source, seen), treatment_in_words(treatment_of(source, seen))
        )


def treatment_in_words(treatment: Treatment) -> str:
    """Which part of a sample is looked at, and how it is cleaned."""
    parts = []
    if treatment.crop is not None:
        left, top, width, height = treatment.crop
        text = translate("Report", "cropped to {0}, {1} px from the left, {2} px from the top")
        parts.append(text.format(numbers.pixels(width, height), left, top))
    if treatment.turn:
        text = translate("Report", "turned by {0}°")
        parts.append(text.format(numbers.decimal(treatment.turn, 2)))
    if not treatment.cleaning.changed:
        return numbers.listed([*parts, translate("Report", "cleaned automatically")])
    by_hand = translate("Report", "cleaned by hand")
    return numbers.listed([*parts, by_hand, *_by_hand(treatment.cleaning)])


def _by_hand(cleaning: Cleaning) -> Iterator[str]:
    """What is not as it would be by itself."""
    steps = (
        (cleaning.background, translate("Cleaning", "Even out light and paper")),
        (cleaning.ruled_lines, translate("Cleaning", "Take away lines and print of forms")),
        (cleaning.specks, translate("Cleaning", "Take away specks")),
    )
    for is_done, step in steps:
        if not is_done:
            yield translate("Report", "not done: {0}").format(step)
    if cleaning.stamps:
        colour = {
            "red": translate("Cleaning", "Red"),
            "green": translate("Cleaning", "Green"),
            "blue": translate("Cleaning", "Blue or violet"),
        }[cleaning.stamps]
        yield numbers.said_of(translate("Cleaning", "Take away stamps"), colour)
    if cleaning.threshold:
        value = numbers.signed(cleaning.threshold, 2)
        yield numbers.said_of(translate("Cleaning", "Threshold of ink"), value)


def finding_report(
    finding: Finding,
    places: Sequence[int],
    origins: Sequence[Origin] = (),
    unused: Sequence[tuple[int, str]] = (),
    held: Held | None = None,
    earlier: str = "",
) -> str:
    """The finding with everything it rests on, one fact a line.

    Args:
        finding: The finding.
        places: What number each of its references has in the window.
        origins: Of the questioned sample, then of the references.
        unused: Number and name of the references on the table that took no part.
        held: Why its verdict is held back, if it is.
        earlier: What was found when the case was saved, where that is another finding.
    """
    text = finding_text(finding, held, places)
    point = finding.operating_point
    lines = [
        headline(text),
        _plain(text.sentence),
        *([earlier] if earlier else []),
        "",
        translate("Report", "log₁₀ likelihood ratio: {0}").format(text.llr),
        translate("Report", "Score (at equal prior odds): {0}").format(text.score),
        *([translate("Report", "Inconclusive zone: {0}").format(text.zone)] if text.zone else []),
        _stated(finding).format(
            point_name(point.name),
            numbers.percent(point.imitation_called_same),
            numbers.percent(point.genuine_called_different),
        ),
        translate("Report", "Measured on: {0}").format(data_in_own_words(point.data)),
    ]
    if text.told:
        lines.append(_plain(text.told))
    samples = (finding.questioned, *finding.references)
    origins = origins or [Origin(_plain_name(own)) for own in samples]
    named = [_sample(own, origin) for own, origin in zip(samples, origins, strict=True)]
    lines += ["", translate("Report", "Questioned: {0}").format(named[0])]
    for number, name, reference in zip(places, named[1:], finding.references, strict=True):
        lines.append(
            translate("Report", "Reference {0}: {1}; alone llr {2}").format(
                number, name, shown_alone(finding, reference.llr)
            )
        )
    if text.spread:
        title = translate("Finding", "References among themselves")
        lines.append(numbers.said_of(title, text.spread))
    if unused:
        lines.append(numbers.said_of(*unused_references(unused, len(places))))
    warnings = [own.whole for own in warning_texts(finding, places)]
    by_choice = set_aside_text(finding, places, held)
    if warnings:
        lines += ["", *([by_choice] if by_choice else []), *warnings]
    lines += [
        "",
        translate("Report", "Model: {0} ({1})").format(
            finding.model.get("name", ""), finding.model.get("sha256", "")[:12]
        ),
        translate("Report", "Version: {0}").format(finding.version),
        translate("Report", "Evidence, not a decision. A person decides."),
    ]
    return "\n".join(lines)


def _stated(finding: Finding) -> str:
    if finding.profile == "character" or finding.operating_point.is_of_others:
        return translate(
            "Report",
            "Operating point: {0}; {1} of others called same, {2} of genuine comparisons called"
            " different",
        )
    return translate(
        "Report",
        "Operating point: {0}; {1} of imitations called same, {2} of genuine"
        " comparisons called different",
    )


def headline(text: FindingText) -> str:
    """Verdict and strength, or why there is none: short sentences."""
    pattern = translate("Report", "{0}. {1}.")
    if text.is_held:  # whole sentences
        pattern = translate("Report", "{0}. {1}")
    return pattern.format(text.title, text.strength)


def unused_references(unused: Sequence[tuple[int, str]], used: int) -> tuple[str, str]:
    """Which references on the table took no part: "References", "1 of 3 not used: 2 (b.png)"."""
    text = translate("Pane", "{0} of {1} not used").format(len(unused), len(unused) + used)
    which = numbers.listed(f"{number} ({numbers.isolated(name)})" for number, name in unused)
    return translate("Pane", "References"), numbers.said_of(text, which)


def _plain_name(report: SampleReport) -> str:
    return report.path or translate("Report", "drawn or pasted")


def _sample(report: SampleReport, origin: Origin) -> str:
    name = f"{origin.name} (sha256 {report.sha256[:12]})"
    return numbers.listed([name, origin.looked_at]) if origin.looked_at else name


def _plain(rich: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", rich))
