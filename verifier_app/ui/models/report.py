"""A finding as a document: one HTML page that carries its pictures and needs nothing else.

It is plain enough for Qt's own text engine, which also sets it as PDF.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from math import ceil
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDateTime, QIODevice, QLocale
from PySide6.QtGui import QImageWriter

from verifier_app.ui.models import numbers
from verifier_app.ui.models.engine_words import data_in_own_words, in_own_words
from verifier_app.ui.models.finding_report import headline, unused_references
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text, shown_alone

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtGui import QImage

    from verifier_app.types import Finding, SampleReport
    from verifier_app.ui.models.finding_report import Origin

translate = QCoreApplication.translate
_NEW_PAGE = "page-break-before: always"
_PICTURE_WIDTH, _EVIDENCE_WIDTH, _VIEW = 260, 620, 64
_PAGE, _LINE, _LETTERS, _AROUND = 930, 18, 80, 32
"""Of a page of A4, in pixels: its height between the margins, that of a line of a caption, letters
in such a line, and the room around a caption and its pictures."""
_DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}
"""Of the first letter that has one, as Unicode calls it, and as HTML does."""
_STYLE = """
html { max-width: 46em; margin: auto; padding: 0 1em }
body { font-family: sans-serif; font-size: 10pt; color: #1a1f29; margin: 0 }
p.title { font-size: 17pt; font-weight: 600 }
p.heading { font-size: 12pt; font-weight: 600; margin-top: 18px; break-after: avoid }
tr { break-inside: avoid }
img { max-width: 100% }
p, td:last-child { overflow-wrap: anywhere }
td { padding: 2px 0; vertical-align: top }
td.small { font-size: 8pt; color: #4a5362 }
div.words { white-space: pre-wrap; overflow-wrap: anywhere }
"""


@dataclass(frozen=True, eq=False)
class SamplePictures:
    """What is shown of one sample.

    Attributes:
        name: What captions call it.
        origin: Where it comes from, and how it is looked at.
        clean: The cleaned ink, dark on white; None if it is not at hand.
        views: What the network saw, bright on black.
    """

    name: str
    origin: Origin
    clean: QImage | None
    views: Sequence[QImage]


@dataclass(frozen=True, eq=False)
class Report:
    """Everything that a document about one finding says.

    Attributes:
        finding: The finding.
        places: What number each of its references has in the window.
        samples: The questioned sample, then the references, as in the finding.
        unused: How many references on the table took no part.
        model: What is known of the finding's model, as `engine.catalogue` says it; may be empty.
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
    unused: int
    model: Mapping[str, Any]
    scale: QImage
    evidence: QImage | None
    case: str
    examiner: str
    words: str
    made: QDateTime

    def html(self, *, mirrors: bool = True) -> str:
        """The whole document, with its pictures inside.

        Args:
            mirrors: Whether its reader turns tables round where one reads from right to left;
                Qt does not.
        """
        title = translate("Report", "Comparison of handwriting")
        right, language = numbers.is_right_to_left(), numbers.locale().bcp47Name()
        table = partial(_table, turned=right and not mirrors)
        pictures, used = self._pictures()
        parts = [self._head(title, table), *self._weight(table), *pictures]
        parts += self._record(table, used)
        return (
            f"<!DOCTYPE html><html dir='{'rtl' if right else 'ltr'}' lang='{language}'><head>"
            "<meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
            f"<title>{escape(title)}</title>"
            f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"
        )

    def _head(self, title: str, table: Callable[..., str]) -> str:
        when = numbers.locale().toString(self.made, QLocale.FormatType.LongFormat)
        rows = [(translate("Report", "Date"), when)]
        if self.case:
            rows.insert(0, (translate("Report", "Case"), self.case))
        if self.examiner:
            rows.append((translate("Report", "Examiner"), self.examiner))
        said = f"<p class='title' role='heading' aria-level='1'>{escape(title)}</p>"
        return f"{said}{table(rows)}"

    def _weight(self, table: Callable[..., str]) -> list[str]:
        """What was found, and how to read it."""
        finding, text = self.finding, finding_text(self.finding)
        point = finding.operating_point
        rows = [
            (translate("Report", "log10 likelihood ratio"), text.llr),
            (translate("Report", "Score (at equal prior odds)"), text.score),
            (translate("Report", "Inconclusive zone"), text.zone),
            (
                translate("Report", "Operating point"),
                _stated(finding).format(
                    point_name(point.name),
                    numbers.percent(point.imitation_called_same),
                    numbers.percent(point.genuine_called_different),
                ),
            ),
            (translate("Report", "Measured on"), data_in_own_words(point.data)),
        ]
        if text.spread:
            rows.append((translate("Finding", "References among themselves"), text.spread))
        person = translate(
            "Report",
            "This is evidence, not a decision. It weighs the handwriting alone; everything else"
            " about the case, and the decision, belongs to a person.",
        )
        warnings = warning_texts(finding, self.places)
        warned = [f"<p>{escape(warning.whole)}</p>" for warning in warnings]
        scale = _picture(
            self.scale, self.scale.width() / self.scale.devicePixelRatio(), text.scale_name
        )
        return [
            _heading(headline(text)),
            f"<p>{text.sentence}</p>",
            table(rows),
            f"<p>{scale}</p>",
            f"<p>{text.counts}</p>" if text.counts else "",
            f"<p><b>{escape(person)}</b></p>",
            *([_heading(translate("Report", "Warnings")), *warned] if warned else []),
            _heading(translate("Report", "Words of the examiner")),
            "".join(map(_line, self.words.split("\n")))
            if self.words
            else "<p>" + "<br>" * 7 + "</p>",
        ]

    def _pictures(self) -> tuple[list[str], float]:
        """The samples as they were cleaned, and as the network saw them.

        Also how much of the last page they take.
        """
        parts = [_heading(translate("Report", "Samples"), begins=True)]
        used: float = 2 * _LINE
        known = self.finding.references
        roles = [(translate("Report", "Questioned"), "")]
        for place, reference in zip(self.places, known, strict=True):
            role = translate("Report", "Reference {0}").format(place)
            llr = shown_alone(self.finding, reference.llr)
            alone = translate("Report", "; alone log10 likelihood ratio {0}").format(llr)
            roles.append((role, alone))
        for (role, alone), sample in zip(roles, self.samples, strict=True):
            needed = self._height(f"{role}: {sample.name}{alone}", sample)
            begins = used + needed > _PAGE
            used = needed if begins else used + needed
            style = f" style='{_NEW_PAGE}'" if begins else ""
            caption = f"<b>{escape(role)}</b>: {escape(numbers.isolated(sample.name) + alone)}"
            parts.append(f"<p{style}>{caption}</p><p>")
            if sample.clean is not None:
                parts.append(_picture(sample.clean, min(_PICTURE_WIDTH, sample.clean.width())))
            parts += [f"&nbsp;&nbsp;{_picture(view, _VIEW)}" for view in sample.views]
            parts.append("</p>")
        if self.evidence is not None:
            width = self.evidence.width() / self.evidence.devicePixelRatio()
            wide = min(_EVIDENCE_WIDTH, width)
            needed = 2 * _LINE + self.evidence.height() * wide / self.evidence.width() + _AROUND
            begins = used + needed > _PAGE
            used = needed if begins else used + needed
            parts.append(_heading(translate("Report", "Evidence"), begins=begins))
            parts.append(f"<p>{_picture(self.evidence, wide)}</p>")
        return parts, used

    def _height(self, caption: str, sample: SamplePictures) -> float:
        """About how much of a page a sample takes: no caption stands without its pictures."""
        lines = ceil(len(caption) / _LETTERS)
        high: float = _VIEW
        if sample.clean is not None and not sample.clean.isNull():
            width = sample.clean.width()
            high = max(high, sample.clean.height() * min(_PICTURE_WIDTH, width) / width)
        return lines * _LINE + high + _AROUND

    def _record(self, table: Callable[..., str], used: float) -> list[str]:
        """What somebody needs to do the same again, on one page where it has room on one."""
        finding = self.finding
        origins = [sample.origin for sample in self.samples]
        rows = [(translate("Report", "Questioned"), _hash(finding.questioned, origins[0]))]
        rows += [
            (translate("Report", "Reference {0}").format(place), _hash(reference, origin))
            for place, reference, origin in zip(
                self.places, finding.references, origins[1:], strict=True
            )
        ]
        if self.unused:
            rows.append(unused_references(self.unused, len(self.places)))
        model = f"{finding.model.get('name', '')}, sha256 {finding.model.get('sha256', '')}"
        model = numbers.isolated(model)
        rows += [
            (translate("Report", "Model"), model),
            *self._card(),
            (translate("Report", "Its raw score"), numbers.decimal(finding.raw, 4)),
            (translate("Report", "Version of the program"), finding.version),
            (translate("Report", "Computed on"), finding.device.name),
        ]
        needed = _LINE * (2 + sum(ceil(len(text) / _LETTERS) for _name, text in rows))
        begins = used + needed > _PAGE
        return [_heading(translate("Report", "Record"), begins=begins), table(rows, small=True)]

    def _card(self) -> list[tuple[str, str]]:
        """What the model's card says of it, in short."""
        model, rows = self.model, []
        if model.get("experiment"):
            reason = in_own_words(str(model["experiment"]))
            rows.append(("", translate("Models", "An experiment: {0}").format(reason)))
        if model.get("data"):
            data = numbers.isolated(str(model["data"]))
            rows.append((translate("Models", "What it was trained on"), data))
        if model.get("licence"):
            terms = numbers.isolated(f"{model['licence']}. {model.get('terms', '')}".strip())
            rows.append((translate("Models", "Licence and terms"), terms))
        return rows


def _stated(finding: Finding) -> str:
    if finding.profile == "character" or finding.operating_point.is_of_others:
        return translate(
            "Report", "{0}; {1} of others called same, {2} of genuine called different"
        )
    return translate(
        "Report", "{0}; {1} of imitations called same, {2} of genuine called different"
    )


def _hash(sample: SampleReport, origin: Origin) -> str:
    text = numbers.isolated(f"{origin.name}, sha256 {sample.sha256}")
    return f"{text}; {origin.looked_at}" if origin.looked_at else text


def _line(words: str) -> str:
    """A line of the examiner's own words, from that side from which they are read.

    Said in full: of `auto` Qt knows nothing.
    """
    strong = (bidirectional(sign) for sign in words)
    direction = next((own for own in strong if own in _DIRECTIONS), "")
    side = f" dir='{_DIRECTIONS[direction]}'" if direction else ""
    return f"<div class='words'{side}>{escape(words) or '<br>'}</div>"


def _heading(text: str, *, begins: bool = False) -> str:
    """A heading for whoever listens, too; Qt would give an `h2` sizes of its own."""
    style = f" style='{_NEW_PAGE}'" if begins else ""
    return f"<p class='heading' role='heading' aria-level='2'{style}>{escape(text)}</p>"


def _table(rows: Sequence[tuple[str, str]], *, small: bool = False, turned: bool = False) -> str:
    kind = " class='small'" if small else ""
    width = f" width='{72 if small else 62}%'" if turned else ""
    made = []
    for name, text in rows:
        cells = [f"<td{kind}>{escape(name)}</td>", "<td width='14'></td>"]
        cells.append(f"<td{kind}{width}>{escape(text)}</td>")
        made.append(f"<tr>{''.join(reversed(cells) if turned else cells)}</tr>")
    width = " width='100%'" if turned else ""
    return f"<table cellspacing='0'{width}>{''.join(made)}</table>"


def _picture(image: QImage, width: float, says: str = "") -> str:
    """A picture; `says` stands for it where it is read aloud, if its caption does not."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    coded = b64encode(data.data()).decode("ascii")
    return f"<img alt='{escape(says)}' width='{round(width)}' src='data:image/png;base64,{coded}'>"
