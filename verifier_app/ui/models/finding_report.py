"""A finding as plain text, to paste into a letter or a record."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import data_in_own_words
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier_app.types import Finding, SampleReport

translate = QCoreApplication.translate


def finding_report(finding: Finding, places: Sequence[int]) -> str:
    """The finding with everything it rests on, one fact a line.

    Args:
        finding: The finding.
        places: What number each of its references has in the window.
    """
    text = finding_text(finding)
    point = finding.operating_point
    lines = [
        f"{text.title}. {text.strength}.",
        _plain(text.sentence),
        "",
        translate("Report", "log10 likelihood ratio: {0}").format(text.llr),
        translate("Report", "Score (at equal prior odds): {0}").format(text.score),
        translate("Report", "Inconclusive zone: {0}").format(text.zone),
        _stated(finding).format(
            point_name(point.name),
            numbers.percent(point.imitation_called_same),
            numbers.percent(point.genuine_called_different),
        ),
        translate("Report", "Measured on: {0}").format(data_in_own_words(point.data)),
    ]
    if text.counts:
        lines.append(_plain(text.counts))
    lines += ["", translate("Report", "Questioned: {0}").format(_sample(finding.questioned))]
    for number, reference in zip(places, finding.references, strict=True):
        lines.append(
            translate("Report", "Reference {0}: {1}; alone llr {2}").format(
                number, _sample(reference), numbers.signed(reference.llr)
            )
        )
    warnings = warning_texts(finding, places)
    if warnings:
        lines.append("")
        lines += [f"{w.cause} {w.text}".strip() for w in warnings]
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


def _sample(report: SampleReport) -> str:
    name = report.path or translate("Report", "drawn or pasted")
    return f"{name} (sha256 {report.sha256[:12]})"


def _plain(rich: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", rich))
