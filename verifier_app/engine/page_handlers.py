"""One function for each kind of request about pages and cleaning."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from verifier_app.engine.bench import Bench, named, sample_of
from verifier_app.engine.page_questions import (
    CleaningReply,
    PageReply,
    PagesReply,
    ShowCleaning,
    ShowPage,
    ShowPages,
    ShowSteps,
    StepsReply,
)
from verifier_app.engine.parts import Part
from verifier_app.engine.pictures import Picture
from verifier_app.errors import SampleError, UserError
from verifier_app.types import Ink
from verifier_app.verify.original import cleaning_of

if TYPE_CHECKING:
    from verifier_app.engine.server import Check

LARGEST_THUMBNAIL = 400
STEPS = ("given", "grey", "flat", "ink", "kept")
"""Of the steps of the cleaning those that show all of a sample; the others show what it kept."""
_STEP_SIDE = 1000


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
    from verifier_app.imaging.screen import for_screen
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
    picture = Picture.of(for_screen(decoded.shown))
    return PageReply(source.width, source.height, decoded.pages, found, picture)


def show_cleaning(bench: Bench, question: ShowCleaning, check: Check) -> CleaningReply:
    """Show a sample before and after cleaning."""
    from verifier_app.imaging import kept_of
    from verifier_app.imaging.screen import for_screen

    ref = bench.resolved(question.sample)
    part = bench.part(ref)
    check()
    before, _ = bench.preview(ref, part)
    check()
    kept = kept_of(part, cleaning_of(ref.cleaning))
    check()
    return CleaningReply(before, Picture.of(for_screen(kept)))


def show_steps(bench: Bench, question: ShowSteps, check: Check) -> StepsReply:
    """Show how a sample is cleaned."""
    from verifier_app.imaging import steps_of
    from verifier_app.imaging.screen import for_screen

    ref = bench.resolved(question.sample)
    part = bench.part(ref)
    check()
    found = {own.name: own.picture for own in steps_of(part, cleaning_of(ref.cleaning))}
    check()
    given, _ = bench.preview(ref, part)
    others = [Picture.of(for_screen(found[name], _STEP_SIDE)) for name in STEPS[1:]]
    return StepsReply(STEPS, (given, *others))


PAGE_HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    ShowPages.kind: show_pages,
    ShowPage.kind: show_page,
    ShowCleaning.kind: show_cleaning,
    ShowSteps.kind: show_steps,
}
"""The function of each kind."""


def _thumbnail(data: bytes, page: int, side: int) -> Picture:
    from verifier_app.imaging.decode import decode
    from verifier_app.imaging.pdf import is_pdf, pdf_thumbnail
    from verifier_app.imaging.screen import for_screen

    if is_pdf(data):  # a page of which need not be drawn large first
        return Picture.of(for_screen(pdf_thumbnail(data, page, side), side))
    return Picture.of(for_screen(decode(data, page, colour=True).shown, side))
