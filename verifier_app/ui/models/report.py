"""A finding as a document: one HTML page that carries its pictures and needs nothing else.

It is plain enough for Qt's own text engine, which also sets it as PDF.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDateTime, QIODevice, QLocale
from PySide6.QtGui import QImageWriter

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import data_in_own_words
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from verifier_app.types import Finding, SampleReport

translate = QCoreApplication.translate
_PICTURE_WIDTH, _EVIDENCE_WIDTH, _VIEW = 260, 620, 64
_STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #1a1f29; max-width: 46em; margin: auto }
p.title { font-size: 17pt; font-weight: 600 }
p.heading { font-size: 12pt; font-weight: 600; margin-top: 18px }
td { padding: 2px 14px 2px 0; vertical-align: top }
td.small { font-size: 8pt; color: #4a5362 }
p.words { white-space: pre-wrap }
"""


@dataclass(frozen=True, eq=False)
class SamplePictures:
    """What is shown of one sample.

    Attributes:
        name: What captions call it.
        clean: The cleaned ink, dark on white; None if it is not at hand.
        views: What the network saw, bright on black.
    """

    name: str
    clean: QImage | None
    views: Sequence[QImage]


@dataclass(frozen=True, eq=False)
class Report:
    """Everything that a document about one finding says.

    Attributes:
        finding: The finding.
        places: What number each of its references has in the window.
        samples: The questioned sample, then the references, as in the finding.
        scale: The scale with the known scores, as on screen.
        evidence: A view of the evidence, or None.
        case: What the examiner calls the case; may be empty.
        examiner: Who; may be empty.
        words: The examiner's own words; empty leaves room for them.
        made: When.
    """

    finding: Finding
    places: Sequence[int]
    samples: Sequence[SamplePictures]
    scale: QImage
    evidence: QImage | None
    case: str
    examiner: str
    words: str
    made: QDateTime

    def html(self) -> str:
        """The whole document, with its pictures inside."""
        title = translate("Report", "Comparison of handwriting")
        parts = [self._head(title), *self._weight(), *self._pictures(), *self._record()]
        return (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(title)}</title>"
            f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"
        )

    def _head(self, title: str) -> str:
        when = numbers.locale().toString(self.made, QLocale.FormatType.LongFormat)
        rows = [(translate("Report", "Date"), when)]
        if self.case:
            rows.insert(0, (translate("Report", "Case"), self.case))
        if self.examiner:
            rows.append((translate("Report", "Examiner"), self.examiner))
        return f"<p class='title'>{escape(title)}</p>{_table(rows)}"

    def _weight(self) -> list[str]:
        """What was found, and how to read it."""
        finding, text = self.finding, finding_text(self.finding)
        point = finding.operating_point
        rows = [
            (translate("Report", "log10 likelihood ratio"), text.llr),
            (translate("Report", "Score (at equal prior odds)"), text.score),
            (translate("Report", "Inconclusive zone"), text.zone),
            (
                translate("Report", "Operating point"),
                translate(
                    "Report", "{0}; {1} of imitations called same, {2} of genuine called different"
                ).format(
                    point_name(point.name),
                    numbers.percent(point.imitation_called_same),
                    numbers.percent(point.genuine_called_different),
                ),
            ),
            (translate("Report", "Measured on"), data_in_own_words(point.data)),
        ]
        person = translate(
            "Report",
            "This is evidence, not a decision. It weighs the handwriting alone; everything else"
            " about the case, and the decision, belongs to a person.",
        )
        warnings = warning_texts(finding, self.places)
        warned = [f"<p>{escape(f'{w.cause} {w.text}'.strip())}</p>" for w in warnings]
        return [
            _heading(f"{text.title}. {text.strength}."),
            f"<p>{text.sentence}</p>",
            _table(rows),
            f"<p>{_picture(self.scale, self.scale.width() / self.scale.devicePixelRatio())}</p>",
            f"<p>{text.counts}</p>" if text.counts else "",
            f"<p><b>{escape(person)}</b></p>",
            *([_heading(translate("Report", "Warnings")), *warned] if warned else []),
            _heading(translate("Report", "Words of the examiner")),
            f"<p class='words'>{escape(self.words)}</p>"
            if self.words
            else "<p>" + "<br>" * 7 + "</p>",
        ]

    def _pictures(self) -> list[str]:
        """The samples as they were cleaned, and as the network saw them."""
        samples = escape(translate("Report", "Samples"))
        parts = [f"<p class='heading' style='page-break-before: always'>{samples}</p>"]
        known = self.finding.references
        roles = [(translate("Report", "Questioned"), "")]
        for place, reference in zip(self.places, known, strict=True):
            role = translate("Report", "Reference {0}").format(place)
            llr = numbers.signed(reference.llr)
            alone = translate("Report", "; alone log10 likelihood ratio {0}").format(llr)
            roles.append((role, alone))
        for (role, alone), sample in zip(roles, self.samples, strict=True):
            parts.append(f"<p><b>{escape(role)}</b>: {escape(sample.name + alone)}</p><p>")
            if sample.clean is not None:
                parts.append(_picture(sample.clean, min(_PICTURE_WIDTH, sample.clean.width())))
            parts += [f"&nbsp;&nbsp;{_picture(view, _VIEW)}" for view in sample.views]
            parts.append("</p>")
        if self.evidence is not None:
            width = self.evidence.width() / self.evidence.devicePixelRatio()
            shown = _picture(self.evidence, min(_EVIDENCE_WIDTH, width))
            parts += [_heading(translate("Report", "Evidence")), f"<p>{shown}</p>"]
        return parts

    def _record(self) -> list[str]:
        """What somebody needs to do the same again."""
        finding = self.finding
        rows = [(translate("Report", "Questioned"), _hash(finding.questioned))]
        rows += [
            (translate("Report", "Reference {0}").format(place), _hash(reference))
            for place, reference in zip(self.places, finding.references, strict=True)
        ]
        model = f"{finding.model.get('name', '')}, sha256 {finding.model.get('sha256', '')}"
        rows += [
            (translate("Report", "Model"), model),
            (translate("Report", "Its raw score"), numbers.decimal(finding.raw, 4)),
            (translate("Report", "Version of the program"), finding.version),
            (translate("Report", "Computed on"), finding.device.name),
        ]
        return [_heading(translate("Report", "Record")), _table(rows, small=True)]


def _hash(sample: SampleReport) -> str:
    name = sample.path or translate("Report", "drawn or pasted")
    return f"{name}, sha256 {sample.sha256}"


def _heading(text: str) -> str:
    return f"<p class='heading'>{escape(text)}</p>"


def _table(rows: Sequence[tuple[str, str]], *, small: bool = False) -> str:
    kind = " class='small'" if small else ""
    cells = "".join(
        f"<tr><td{kind}>{escape(name)}</td><td{kind}>{escape(text)}</td></tr>"
        for name, text in rows
    )
    return f"<table cellspacing='0' style='margin-left: -2px'>{cells}</table>"


def _picture(image: QImage, width: float) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    coded = b64encode(data.data()).decode("ascii")
    return f"<img width='{round(width)}' src='data:image/png;base64,{coded}'>"
