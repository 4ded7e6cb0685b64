"""One function for each kind of request about pages and cleaning."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from verifier_app.engine.bench import Bench, named, sample_of
from verifier_app.engine.page_questions import (
    CleaningReply,
    PageReply,
    PagesReply,
    ShowCleaning,
    ShowPage,
    ShowPages,
)
from verifier_app.engine.parts import Part
from verifier_app.engine.pictures import Picture
from verifier_app.errors import SampleError, UserError
from verifier_app.types import Ink
from verifier_app.verify.original import cleaning_of

if TYPE_CHECKING:
    import numpy.typing as npt

    from verifier_app.engine.server import Check

    ByteArray: TypeAlias = npt.NDArray[np.uint8]

PREVIEW_SIDE = 1600
"""Longer side of a preview, in pixels: what a large screen shows."""
LARGEST_THUMBNAIL = 400
_GREY = 4
"""A picture whose channels differ by no more is grey."""


def show_pages(bench: Bench, question: ShowPages, check: Check) -> PagesReply:
    """Draw pages, small."""
    from verifier_app.imaging.decode import named_page, page_count, read_file

    sample = sample_of(bench.resolved(question.sample))
    if isinstance(sample, Path):
        sample = read_file(named_page(sample)[0])
    if isinstance(sample, Ink):
        raise SampleError("A drawing has no pages.")
    side = max(8, min(question.side, LARGEST_THUMBNAIL))
    pictures = {}
    for page in question.pages:
        check()
        with suppress(UserError):  # the strip shows its number only
            pictures[page] = _thumbnail(sample, page, side)
    return PagesReply(page_count(sample), tuple(pictures), tuple(pictures.values()))


def show_page(bench: Bench, question: ShowPage, check: Check) -> PageReply:
    """Show a whole page, and where on it somebody may have written."""
    from verifier_app.imaging.decode import decode
    from verifier_app.imaging.regions import regions
    from verifier_app.ink.files import is_drawing, read

    ref = bench.resolved(question.sample)
    sample = sample_of(ref)
    with named(ref):
        if isinstance(sample, Path) and is_drawing(sample):
            sample = read(sample)
        decoded = decode(sample, ref.page, colour=True)
    check()
    found = tuple(regions(decoded)) if question.search else ()
    source = decoded.source
    picture = preview(decoded.shown)
    return PageReply(source.width, source.height, decoded.pages, found, picture)


def show_cleaning(bench: Bench, question: ShowCleaning, check: Check) -> CleaningReply:
    """Show a sample before and after cleaning."""
    from verifier_app.imaging import part_of, steps_of

    ref = bench.resolved(question.sample)
    cleaning = cleaning_of(ref.cleaning)
    part = part_of(sample_of(ref), crop=ref.crop, page=ref.page, turn=ref.turn, colour=True)
    check()
    shown = {step.name: step.picture for step in steps_of(part, cleaning)}
    check()
    return CleaningReply(preview(shown["given"]), preview(shown["kept"]))


PAGE_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    ShowPages.kind: show_pages,
    ShowPage.kind: show_page,
    ShowCleaning.kind: show_cleaning,
}
"""The function of each kind."""


def preview(given: ByteArray, side: int = PREVIEW_SIDE) -> Picture:
    """A picture, grey `(H, W)` or BGR `(H, W, 3)`, reduced to `side` where it is larger."""
    if max(given.shape) > side:
        from PIL import Image

        picture = Image.fromarray(given)  # the order of the channels does not matter here
        picture.thumbnail((side, side), Image.Resampling.BOX, reducing_gap=2.0)
        given = np.asarray(picture)
    height, width, channels = *given.shape[:2], given[0, 0].size
    if channels > 1 and int(np.ptp(given, axis=2).max()) <= _GREY:
        given, channels = given[..., 1], 1
    rgb = given if channels == 1 else given[..., ::-1]
    return Picture(height, width, np.ascontiguousarray(rgb).tobytes(), channels)


def _thumbnail(data: bytes, page: int, side: int) -> Picture:
    from verifier_app.imaging.decode import decode
    from verifier_app.imaging.pdf import is_pdf, pdf_thumbnail

    if is_pdf(data):  # a page of which need not be drawn large first
        return preview(pdf_thumbnail(data, page, side), side)
    return preview(decode(data, page, colour=True).shown, side)
