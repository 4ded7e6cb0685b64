"""A finding as a document: one HTML page that carries its pictures and needs nothing else.

It is plain enough for Qt's own text engine, which also sets it as PDF.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QImage, QPainter

from verifier_app.ui.models import card_words, numbers
from verifier_app.ui.models.card_words import data_in_own_words
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.finding_report import headline, unused_references
from verifier_app.ui.models.held import set_aside_text
from verifier_app.ui.models.status import point_name
from verifier_app.ui.models.warning_text import warning_texts
from verifier_app.ui.models.wording import finding_text, shown_alone
from verifier_app.ui.picture_files import coded

if TYPE_CHECKING:
    from typing import Any

    from verifier_app.types import Finding, SampleReport
    from verifier_app.ui.models.finding_report import Origin
    from verifier_app.ui.models.held import Held

translate = QCoreApplication.translate
_NEW_PAGE = "page-break-before: always"
_AT_TOP = f"{_NEW_PAGE}; margin-top: 0"
"""Where there is a page: on screen it would touch what stands above."""
_BEFORE = "<p class='end'>&nbsp;</p>"
"""Stands for what the page before ends with, a margin of which would reach onto the next."""
_PICTURE_WIDTH, _HEIGHT, _EVIDENCE_WIDTH, _VIEW = 240, 240, 600, 60
"""On paper, in pixels: a page of A4 is 642 wide between its margins."""
_GAP = 10
"""At most between two pictures of what the network saw, by the letters."""
_PAGE_SIDE, _BESIDE_PAGE = 160, 225
"""The same of the longer side of a page that a sample was cut from, and of what is beside it."""
_GIVEN_SIDE, _GIVEN_QUALITY = 800, 85
"""Of a sample as it was given: most pixels of its longer side, and how well a JPEG keeps them."""
_EDGE = Qt.GlobalColor.lightGray
_DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}
"""Of the first letter that has one, as Unicode calls it, and as HTML does."""
_STYLE = """
html { color-scheme: only light; background: white; max-width: 46em; margin: auto; padding: 0 1em }
body { font-family: sans-serif; font-size: 10pt; color: #1a1f29; margin: 0 }
p.title { font-size: 17pt; font-weight: 600 }
p.heading { font-size: 12pt; font-weight: 600; margin: 16px 0 4px; break-after: avoid }
p.picture { margin: 4px 0 0 }
p.end { margin-bottom: 0 }
tr { break-inside: avoid }
img { max-width: 100% }
p.caption { margin-bottom: 0 }
td:first-child { word-break: keep-all }
p, td:last-child { overflow-wrap: anywhere }
table { margin-top: 6px; border-spacing: 0 }
table.shown { table-layout: fixed; width: 100% }
td { padding: 2px 0; vertical-align: top }
td.small { font-size: 8pt; color: #4a5362; padding: 1px 0 }
div.whole { break-inside: avoid }
div.words { white-space: pre-wrap; overflow-wrap: anywhere }
"""


@dataclass(frozen=True, eq=False)
class SamplePictures:
    """What is shown of one sample.

    Attributes:
        name: What captions call it.
        origin: Where it comes from, and how it is looked at.
        given: The part that is looked at as it was given, in its colours; None if not at hand.
        clean: The cleaned ink, dark on white; None if it is not at hand.
        views: What the network saw, bright on black.
        page: The page that the sample was cut from, the part outlined; None of a whole one.
    """

    name: str
    origin: Origin
    given: QImage | None
    clean: QImage | None
    views: Sequence[QImage]
    page: QImage | None = None


@dataclass(frozen=True, eq=False)
class Report:
    """Everything that a document about one finding says.

    Attributes:
        finding: The finding.
        places: What number each of its references has in the window.
        samples: The questioned sample, then the references, as in the finding.
        unused: Number and name of the references on the table that took no part.
        model: What is known of the finding's model, as `engine.catalogue` says it; may be empty.
        scale: The scale with the known scores, as on screen.
        evidence: A view of the evidence, or None.
        case: What the examiner calls the case; may be empty.
        examiner: Who; may be empty.
        words: The examiner's own words; empty leaves room for them.
        made: When.
        held: Why its verdict is held back, or None.
        earlier: What was found when the case was saved, where that is another finding; or empty.
        evidence_words: What that shows, for ears; the picture has the same words in itself.
    """

    finding: Finding
    places: Sequence[int]
    samples: Sequence[SamplePictures]
    unused: Sequence[tuple[int, str]]
    model: Mapping[str, Any]
    scale: QImage
    evidence: QImage | None
    case: str
    examiner: str
    words: str
    made: QDateTime
    held: Held | None = None
    earlier: str = ""
    evidence_words: str = ""

    @property
    def title(self) -> str:
        """What stands above it, and at the foot of its pages."""
        return translate("Report", "Comparison of handwriting")

    def html(
        self,
        *,
        for_qt: bool = False,
        pages: Callable[[str], int] | None = None,
        beside: Callable[[QImage], str] | None = None,
    ) -> str:
        """The whole document, with its pictures inside.

        Args:
            for_qt: Whether Qt reads it, which takes sizes of tables as attributes only, and does
                not turn them round where one reads from right to left.
            pages: How many pages a document has, of a reader that keeps nothing together by
                itself; browsers do.
            beside: Takes a picture and gives its name, for a reader that is handed them beside
                the document: one who reads it again and again would decode them each time.
        """

        def filled(body: str) -> int:
            return 0 if pages is None else pages(self._page(body))

        pictures = _Pictures(beside)
        parts = [self._head(for_qt=for_qt), *self._weight(pictures, for_qt=for_qt)]
        held, count = "", 0  # on the page so far, and something before it; the samples begin one
        for piece in self._pieces(pictures, for_qt=for_qt):
            made = _whole(piece)
            with_it = filled(held + made) if held else 1
            if with_it > count:
                made = _whole(piece, _NEW_PAGE if pages is None else _AT_TOP)
                held, with_it = _BEFORE + made, filled(_BEFORE + made)
            else:
                held += made
            count = with_it
            parts.append(made)
        return self._page("".join(parts))

    def _page(self, body: str) -> str:
        side = "rtl" if numbers.is_right_to_left() else "ltr"
        language = numbers.locale().name().replace("_", "-")  # `zh` alone may be either script
        return (
            f"<!DOCTYPE html><html dir='{side}' lang='{language}'><head>"
            "<meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
            f"<title>{escape(self.title)}</title>"
            f"<style>{_STYLE}</style></head><body>{body}</body></html>"
        )

    def _head(self, *, for_qt: bool) -> str:
        rows = [(translate("Report", "Date"), _when(self.made))]
        if self.case:
            rows.insert(0, (translate("Report", "Case"), numbers.as_written(self.case)))
        if self.examiner:
            rows.append((translate("Report", "Examiner"), numbers.as_written(self.examiner)))
        said = f"<p class='title' role='heading' aria-level='1'>{escape(self.title)}</p>"
        return f"{said}{_table(rows, for_qt=for_qt)}"

    def _weight(self, pictures: _Pictures, *, for_qt: bool) -> list[str]:
        """What was found, and how to read it."""
        finding = self.finding
        text = finding_text(finding, self.held, self.places)
        point = finding.operating_point
        rows = [
            (translate("Report", "log₁₀ likelihood ratio"), text.llr),
            (translate("Report", "Score (at equal prior odds)"), text.score),
            *([(translate("Report", "Inconclusive zone"), text.zone)] if text.zone else []),
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
        by_choice = set_aside_text(finding, self.places, self.held)
        warnings = [warning.whole for warning in warning_texts(finding, self.places)]
        warned = [f"<p>{escape(own)}</p>" for own in (by_choice, *warnings) if own]
        scale = pictures.exact(
            self.scale, self.scale.width() / self.scale.devicePixelRatio(), text.scale_name
        )
        return [
            _heading(headline(text)),
            f"<p>{text.sentence}</p>",
            f"<p>{escape(self.earlier)}</p>" if self.earlier else "",
            _table(rows, for_qt=for_qt),
            f"<p>{scale}</p>",
            f"<p>{text.counts}</p>" if text.counts else "",
            f"<p><b>{escape(person)}</b></p>",
            *([_heading(translate("Report", "Warnings")), *warned] if warned else []),
            _heading(translate("Report", "Words of the examiner")),
            "".join(map(_line, self.words.split("\n")))
            if self.words
            else f"<p class='end'>{'<br>' * 7}</p>",
        ]

    def _pieces(self, pictures: _Pictures, *, for_qt: bool) -> list[str]:
        """Samples, evidence and record: what is never parted by the end of a page."""
        pieces = self._samples(pictures, for_qt=for_qt)
        pieces[0] = _heading(translate("Report", "Samples")) + pieces[0]
        if self.evidence is not None:
            wide = min(_EVIDENCE_WIDTH, self.evidence.width() / self.evidence.devicePixelRatio())
            heading = _heading(translate("Report", "Evidence"))
            picture = pictures.exact(self.evidence, wide, self.evidence_words)
            pieces.append(f"{heading}<p class='picture'>{picture}</p>")
        return [*pieces, self._record(for_qt=for_qt)]

    def _samples(self, pictures: _Pictures, *, for_qt: bool) -> list[str]:
        """Each sample as it was given, beside what became of it."""
        roles = [(translate("Report", "Questioned"), "")]
        for place, reference in zip(self.places, self.finding.references, strict=True):
            role = translate("Report", "Reference {0}").format(place)
            llr = shown_alone(self.finding, reference.llr)
            alone = translate("Report", "alone log₁₀ likelihood ratio {0}").format(llr)
            roles.append((role, alone))
        made = []
        for (role, alone), sample in zip(roles, self.samples, strict=True):
            about = [numbers.isolated(sample.name), *([alone] if alone else [])]
            caption = translate("Report", "{0}: {1}").format(
                f"<b>{escape(role)}</b>", escape(numbers.parted(about))
            )
            made.append(
                f"<p class='caption'>{caption}</p>{_shown(sample, pictures, for_qt=for_qt)}"
            )
        return made

    def _record(self, *, for_qt: bool) -> str:
        """What somebody needs to do the same again."""
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
        return _heading(translate("Report", "Record")) + _table(rows, small=True, for_qt=for_qt)

    def _card(self) -> list[tuple[str, str]]:
        """What the model's card says of it, in short."""
        model, rows = self.model, []
        if model.get("experiment"):
            reason = in_own_words(str(model["experiment"]))
            rows.append(("", translate("Models", "An experiment: {0}").format(reason)))
        if model.get("data"):
            data = card_words.trained_on(str(model["data"]))
            rows.append((translate("Models", "What it was trained on"), data))
        if model.get("licence"):
            terms = card_words.terms(str(model["licence"]), str(model.get("terms", "")))
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
    return numbers.parted([text, origin.looked_at]) if origin.looked_at else text


def _when(made: QDateTime) -> str:
    """Day and minute, and how far that clock is from the world's."""
    locale = numbers.locale()
    day = locale.toString(made.date(), QLocale.FormatType.LongFormat)
    minute = locale.toString(made.time(), QLocale.FormatType.ShortFormat)
    zone = made.toOffsetFromUtc(made.offsetFromUtc()).timeZoneAbbreviation()
    # a zone's own abbreviation is another word on each system, and may mean several zones
    return numbers.listed([day, f"{minute} {numbers.isolated(zone)}"])


def _line(words: str) -> str:
    """A line of the examiner's own words, from that side from which they are read.

    Said in full: of `auto` Qt knows nothing.
    """
    strong = (bidirectional(sign) for sign in words)
    direction = next((own for own in strong if own in _DIRECTIONS), "")
    side = f" dir='{_DIRECTIONS[direction]}'" if direction else ""
    return f"<div class='words'{side}>{escape(words) or '<br>'}</div>"


def _heading(text: str) -> str:
    """A heading for whoever listens, too; Qt would give an `h2` sizes of its own."""
    return f"<p class='heading' role='heading' aria-level='2'>{escape(text)}</p>"


def _whole(piece: str, style: str = "") -> str:
    """A piece that begins with a paragraph of that style, kept together by browsers."""
    if style:
        piece = piece.replace("<p", f"<p style='{style}'", 1)
    return f"<div class='whole'>{piece}</div>"


def _shown(sample: SamplePictures, pictures: _Pictures, *, for_qt: bool) -> str:
    """A sample as it was given, beside it cleaned, and below as the network saw it.

    Before one that was cut out of a page stands where on it.
    """
    room = _PICTURE_WIDTH if sample.page is None else _BESIDE_PAGE
    given = "" if sample.given is None else pictures.photograph(sample.given, _HEIGHT, room)
    clean = (
        ""
        if sample.clean is None
        else pictures.exact(sample.clean, _width(sample.clean, _HEIGHT, room))
    )
    widths = [_width(view, _VIEW) for view in sample.views]
    # all in one line: what is left over would look like another sample's
    share = min(1.0, (_EVIDENCE_WIDTH - _GAP * (len(widths) - 1)) / max(1.0, sum(widths)))
    pairs = zip(sample.views, widths, strict=True)
    views = "&nbsp; ".join(pictures.exact(view, share * width) for view, width in pairs)
    titles = [translate("Report", "As it was given"), translate("Report", "Cleaned")]
    beside, shares = [given, clean], [50, 50]
    if sample.page is not None:
        titles.insert(0, translate("Report", "Where on the page"))
        beside.insert(0, pictures.photograph(sample.page, _PAGE_SIDE, _PAGE_SIDE))
        shares = [26, 37, 37]
    rows = [
        titles,
        beside,
        [translate("Report", "What the network saw")],
        [views],
    ]
    made, turned = [], for_qt and numbers.is_right_to_left()
    for number, cells in enumerate(rows):
        kind = " class='small'" if number % 2 == 0 else ""
        if len(cells) == 1:
            row = [f"<td{kind} colspan='{len(shares)}'>{cells[0]}</td>"]
        else:
            sized = zip(cells, shares, strict=True)
            row = [f"<td{kind}{_wide(f'{own}%', for_qt=for_qt)}>{cell}</td>" for cell, own in sized]
        made.append(f"<tr>{''.join(reversed(row) if turned else row)}</tr>")
    size = " cellspacing='0' width='100%'" if for_qt else ""
    return f"<table class='shown'{size}>{''.join(made)}</table>"


def _table(rows: Sequence[tuple[str, str]], *, small: bool = False, for_qt: bool = False) -> str:
    kind = " class='small'" if small else ""
    turned = for_qt and numbers.is_right_to_left()
    width = _wide(f"{78 if small else 62}%", for_qt=True) if turned else ""
    gap = _wide("14px", for_qt=for_qt)
    made = []
    for name, text in rows:
        cells = [f"<td{kind}>{escape(name)}</td>", f"<td{kind}{gap}></td>"]
        cells.append(f"<td{kind}{width}>{escape(text)}</td>")
        made.append(f"<tr>{''.join(reversed(cells) if turned else cells)}</tr>")
    size = (" cellspacing='0'" if for_qt else "") + (" width='100%'" if turned else "")
    return f"<table{size}>{''.join(made)}</table>"


def _wide(width: str, *, for_qt: bool) -> str:
    """How wide a cell is; Qt reads an attribute that HTML has no more."""
    return f" width='{width.removesuffix('px')}'" if for_qt else f" style='width: {width}'"


def _width(image: QImage, height: float, most: float = _PICTURE_WIDTH) -> float:
    """How wide a picture stands, which is no higher than that, and no wider than `most`."""
    return min(most, image.width(), height * image.width() / max(1, image.height()))


def _framed(image: QImage, wide: int) -> QImage:
    """The picture with an edge around it: white paper on white paper has none."""
    form = QImage.Format.Format_Grayscale8 if image.isGrayscale() else QImage.Format.Format_RGB32
    made = QImage(image.width() + 2 * wide, image.height() + 2 * wide, form)
    made.fill(_EDGE)
    with QPainter(made) as painter:
        painter.drawImage(wide, wide, image)
    return made


class _Pictures:
    """Pictures in the document, or beside it by their names."""

    def __init__(self, beside: Callable[[QImage], str] | None) -> None:
        self._beside = beside

    def exact(self, image: QImage, width: float, says: str = "") -> str:
        """A picture, bit for bit; `says` is for ears where no caption speaks of it."""
        if self._beside is not None:
            return _img(self._beside(image), width, says)
        return _img(_inside(coded(image, "png"), "png"), width, says)

    def photograph(self, image: QImage, height: float, most: float) -> str:
        """A picture as it was given: reduced, framed, and in the form that takes less room."""
        width = _width(image, height, most)
        if max(image.width(), image.height()) > _GIVEN_SIDE:
            keeps, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            image = image.scaled(_GIVEN_SIDE, _GIVEN_SIDE, keeps, smooth.SmoothTransformation)
        image = _framed(image, max(1, round(image.width() / max(1.0, width))))
        data, kind = _smaller(image)
        if self._beside is not None:
            return _img(self._beside(QImage.fromData(data)), width)
        return _img(_inside(data, kind), width)


def _smaller(image: QImage) -> tuple[bytes, str]:
    """The picture as PNG or JPEG, whichever takes less room, and which it is."""
    jpeg = coded(image, "jpeg", _GIVEN_QUALITY)
    # of a photograph a part takes more room already; all of it would be in vain
    part = image.copy(0, 3 * image.height() // 8, image.width(), max(1, image.height() // 4))
    if len(coded(part, "png")) > len(jpeg):
        return jpeg, "jpeg"
    png = coded(image, "png")
    return (png, "png") if len(png) <= len(jpeg) else (jpeg, "jpeg")


def _inside(data: bytes, kind: str) -> str:
    return f"data:image/{kind};base64,{b64encode(data).decode('ascii')}"


def _img(source: str, width: float, says: str = "") -> str:
    return f"<img alt='{escape(says)}' width='{round(width)}' src='{source}'>"
