"""Pages of a PDF as pictures. The only module that knows PDFium."""

from __future__ import annotations

import logging
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from verifier_app.errors import SampleError

if TYPE_CHECKING:
    import pypdfium2 as pdfium

DPI = 300
"""Resolution in which a page is drawn: that of an ordinary scan."""
_POINTS_PER_INCH = 72.0
_NONE, _PASSWORD, _SECURITY = 0, 4, 5
"""FPDF_ERR_SUCCESS, FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium's `fpdfview.h`."""
_NO_PAGES = "The PDF has no pages."
_COUNTS_NONE = re.compile(rb"/Type\s*/Pages\b[^>]*/Count\s+0\b|/Count\s+0\b[^>]*/Type\s*/Pages\b")

# of a form in XFA the plain fields are drawn, and it would say so on the terminal
logging.getLogger("pypdfium2").setLevel(logging.ERROR)


@dataclass(frozen=True, eq=False)
class PdfPage:
    """One page: `(H, W)` uint8 grey or `(H, W, 3)` BGR, and how many the file has."""

    picture: npt.NDArray[np.uint8]
    pages: int


def is_pdf(data: bytes) -> bool:
    """Whether the bytes begin as a PDF does; other programs allow some bytes before, too."""
    return b"%PDF-" in data[:1024]


def page_count(data: bytes) -> int:
    """Number of pages.

    Raises:
        SampleError: Damaged, protected by a password, or without pages.
    """
    with _opened(data) as document:
        return len(document)


def pdf_page(data: bytes, page: int, most_pixels: int, *, colour: bool = False) -> PdfPage:
    """A page at 300 dpi; its size is looked at before it is drawn.

    Args:
        data: The file.
        page: From 0.
        most_pixels: Larger pages are refused.
        colour: BGR instead of grey.

    Raises:
        SampleError: Damaged, protected, without that page, or too large.
    """
    with _opened(data) as document:
        own = _page(document, page)
        scale = DPI / _POINTS_PER_INCH
        width, height = (math.ceil(side * scale) for side in _size(own))
        if width * height > most_pixels:
            raise SampleError(
                f"The page has {math.ceil(width * height / 1e6)} megapixels at {DPI} dpi;"
                f" {most_pixels / 1e6:.0f} are the limit.",
                "Save a smaller part of it, or scan at a lower resolution.",
            )
        return PdfPage(_drawn(own, scale, colour=colour), len(document))


def pdf_thumbnail(data: bytes, page: int, side: int) -> npt.NDArray[np.uint8]:
    """A page so small that its longer side is `side` pixels, `(H, W, 3)` uint8, BGR.

    Raises:
        SampleError: Damaged, protected, or without that page.
    """
    with _opened(data) as document:
        own = _page(document, page)
        return _drawn(own, side / max(_size(own)), colour=True)


@contextmanager
def _opened(data: bytes) -> Iterator[pdfium.PdfDocument]:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
        # fields, a signature among them, are drawn only where this comes before any page
        document.init_forms()
        pages = len(document)
    except pdfium.PdfiumError as error:
        # PDFium says what was wrong last, which for a file without pages was another one's fault
        if getattr(error, "err_code", None) == _NONE or _COUNTS_NONE.search(data):
            raise SampleError(_NO_PAGES, "Scan or export it again.") from None
        if getattr(error, "err_code", None) in (_PASSWORD, _SECURITY):
            raise SampleError(
                "The PDF is protected by a password.",
                "Save a copy without a password, and open that.",
            ) from None
        raise SampleError(
            "The PDF is damaged or ends too early.", "Scan or export it again."
        ) from None
    try:
        if not pages:
            raise SampleError(_NO_PAGES, "Scan or export it again.")
        yield document
    finally:
        document.close()


def _page(document: pdfium.PdfDocument, page: int) -> pdfium.PdfPage:
    import pypdfium2 as pdfium

    if not 0 <= page < len(document):
        raise SampleError(
            f"There is no page {page + 1}; the last one is {len(document)}.", "Choose another page."
        )
    try:
        return document[page]
    except pdfium.PdfiumError:
        raise SampleError(
            f"Page {page + 1} of the PDF is damaged.", "Scan or export it again."
        ) from None


def _size(page: pdfium.PdfPage) -> tuple[float, float]:
    """Width and height in points."""
    width, height = page.get_size()
    if not (0.0 < width < math.inf and 0.0 < height < math.inf):
        raise SampleError("The page of the PDF is empty.", "Scan or export it again.")
    return width, height


def _drawn(page: pdfium.PdfPage, scale: float, *, colour: bool = False) -> npt.NDArray[np.uint8]:
    import pypdfium2 as pdfium

    try:
        bitmap = page.render(scale=scale, grayscale=not colour)
    except pdfium.PdfiumError:
        raise SampleError(
            "The page of the PDF cannot be drawn.", "Scan or export it again."
        ) from None
    # the pixels belong to the bitmap, which goes
    picture = np.array(bitmap.to_numpy(), np.uint8)
    if not colour:
        return picture.reshape(picture.shape[:2])
    return np.ascontiguousarray(picture[..., :3])
