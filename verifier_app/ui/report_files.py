"""Reports as files: HTML as it is, PDF with a foot on every page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)

from verifier_app.store.atomic import write_atomically
from verifier_app.ui.models import numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter, QTextDocument

    from verifier_app.ui.models.report import Report

translate = QCoreApplication.translate
_INCH, _DOTS = 2.54, 300
_MARGIN, _FOOT = 2 / _INCH * _DOTS, 1.1 / _INCH * _DOTS
"""Around the text, and from the end of the page to the line above its foot."""
_FOOT_POINTS = 8.0
_SHAPES = ("tnum", "calt", "case", "ccmp")
"""Features of OpenType that put glyphs of no character of their own in place of others."""


def write(report: Report, path: str, done: Callable[[str, OSError | None], None]) -> None:
    """Write a report, whole or not at all, and tell."""
    is_pdf = path.lower().endswith(".pdf")
    data = _as_pdf(report) if is_pdf else _readable(report.html()).encode()
    try:
        write_atomically(Path(path), data)
    except OSError as error:
        done(path, error)
    else:
        done(path, None)


def _readable(text: str) -> str:
    """With question marks for what a file's name holds that is no text."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _as_pdf(report: Report) -> bytes:
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # the document has margins of its own
    writer.setResolution(_DOTS)
    writer.setTitle(report.title)
    room = QSizeF(writer.width() - 2 * _MARGIN, writer.height() - 2 * _MARGIN)

    images: dict[str, QImage] = {}

    def beside(image: QImage) -> str:
        name = f"picture:{len(images)}"
        images[name] = image
        return name

    def laid_out(html: str) -> QTextDocument:
        return _document(writer, html, room, images)

    html = report.html(for_qt=True, pages=lambda part: laid_out(part).pageCount(), beside=beside)
    document = laid_out(html)
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        top = number * room.height()
        painter.save()
        painter.translate(_MARGIN, _MARGIN - top)
        # a dot less at both ends: what touches them is of another page, hidden but found by a search
        document.drawContents(painter, QRectF(0, top + 1, room.width(), room.height() - 2))
        painter.restore()
        _draw_foot(painter, report, number + 1, document.pageCount())
    painter.end()
    return bytes(data.data())


def _document(
    writer: QPdfWriter, html: str, room: QSizeF, images: Mapping[str, QImage]
) -> QTextDocument:
    """The text as it is set on the pages of `writer`, in its dots.

    What holds for all of it is said before there is a text: it would be set anew for each.
    """
    from PySide6.QtGui import QTextDocument

    class Illustrated(QTextDocument):
        """Finds its pictures beside it."""

        def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
            return images.get(QUrl(name).toString())

    document = Illustrated()
    document.documentLayout().setPaintDevice(writer)
    if numbers.is_right_to_left():
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)
    document.setDefaultFont(_searchable(document.defaultFont()))
    document.setDocumentMargin(0)
    document.setPageSize(room)
    document.setHtml(_readable(html))
    return document


def _searchable(font: QFont) -> QFont:
    """The font without other shapes for figures and signs, which a PDF does not name as such."""
    from PySide6.QtGui import QFont

    for feature in _SHAPES:
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _draw_foot(painter: QPainter, report: Report, number: int, pages: int) -> None:
    """A line, title and case, and at its end which page this is: pages fall out of files."""
    from PySide6.QtGui import QColor, QFont, QPen

    device = painter.device()
    room = QRectF(_MARGIN, device.height() - _FOOT, device.width() - 2 * _MARGIN, _FOOT)
    painter.setPen(QPen(QColor("#d9dde4"), 3))
    painter.drawLine(room.topLeft(), room.topRight())
    font = _searchable(QFont())
    font.setPointSizeF(_FOOT_POINTS)
    painter.setFont(font)
    painter.setPen(QColor("#4a5362"))
    right = numbers.is_right_to_left()
    sides = Qt.LayoutDirection
    painter.setLayoutDirection(sides.RightToLeft if right else sides.LeftToRight)
    room.adjust(0, 24, 0, 0)
    which = translate("Report", "{0} of {1}").format(numbers.count(number), numbers.count(pages))
    metrics = painter.fontMetrics()
    left = room.width() - metrics.horizontalAdvance(which) - 100
    what = report.title
    if report.case:
        what += f" · {numbers.as_written(' '.join(report.case.split()))}"  # one line
    what = metrics.elidedText(what, Qt.TextElideMode.ElideRight, round(left))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, _readable(what))  # mirrored with the page
    painter.drawText(room, Qt.AlignmentFlag.AlignRight, which)
