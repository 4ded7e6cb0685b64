"""One function for each kind of request. A new kind: a line in `protocol.KINDS`, one here."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from verifier_app import __version__, imaging
from verifier_app.choices import PROFILES
from verifier_app.engine.batch_handlers import BATCH_HANDLERS
from verifier_app.engine.bench import Bench, milliseconds_since
from verifier_app.engine.catalogue import catalogue
from verifier_app.engine.evidence_handlers import EVIDENCE_HANDLERS
from verifier_app.engine.gallery_handlers import GALLERY_HANDLERS
from verifier_app.engine.model_handlers import MODEL_HANDLERS
from verifier_app.engine.page_handlers import PAGE_HANDLERS
from verifier_app.engine.parts import Part
from verifier_app.engine.protocol import (
    Compare,
    CompareReply,
    Hello,
    HelloReply,
    Picture,
    Prepare,
    PrepareReply,
)
from verifier_app.engine.set_handlers import SET_HANDLERS
from verifier_app.errors import UserError
from verifier_app.nn.library import default_model
from verifier_app.verify.original import cleaning_of

if TYPE_CHECKING:
    from verifier_app.engine.server import Check, Handler
    from verifier_app.types import FloatArray


def handlers(bench: Bench) -> Mapping[str, Handler]:
    """The handlers by kind, at `bench`."""
    return {kind: partial(answer, bench) for kind, answer in HANDLERS.items()}


def hello(bench: Bench, question: Hello, check: Check) -> HelloReply:  # noqa: ARG001 - one form
    """Say who answers, on which device, with which models."""
    in_use = {own["name"]: own for own in catalogue()}
    models: dict[str, dict[str, Any]] = {}
    for profile in PROFILES:
        name = default_model(profile)
        missing = {"name": name, "error": f"There is no model {name!r}."}
        models[profile] = in_use.get(name, missing)
    return HelloReply(__version__, bench.device.as_dict(), models)


def prepare(bench: Bench, question: Prepare, check: Check) -> PrepareReply:
    """Show what becomes of a sample."""
    own = bench.resolved(question.sample)
    shown = bench.part(own)
    check()
    prepared = bench.prepared(own, question.profile, shown)
    check()
    preview, page = bench.preview(own, shown)
    warnings = list(prepared.warnings)
    if not any(warning.code == "two_shades" for warning in warnings):
        of_colours = imaging.warning_of_colours(preview.array(), cleaning_of(own.cleaning))
        # first, because what says it leads to Cleaning
        warnings[:0] = () if of_colours is None else (of_colours,)
    return PrepareReply(
        sha256=prepared.source.sha256,
        width=prepared.source.width,
        height=prepared.source.height,
        format=prepared.source.format,
        box=prepared.box,
        warnings=tuple(warning.as_dict() for warning in warnings),
        preview=preview,
        clean=Picture.of(imaging.on_paper(prepared)),
        views=tuple(map(Picture.of, _greys(prepared.views))),
        darkness=_shown(prepared.shading.darkness),
        line_width=_shown(prepared.shading.width),
        pages=shown.pages,
        how={"page": own.page, "crop": own.crop, "turn": own.turn, "cleaning": own.cleaning},
        page=page,
    )


def compare(bench: Bench, question: Compare, check: Check) -> CompareReply:
    """Weigh a questioned sample against its references."""
    start = time.perf_counter()
    verifier = bench.verifier(question.profile, question.model, question.operating_point)
    given = []
    for ref in (question.questioned, *question.references):
        check()
        given.append(bench.given(ref, question.profile))
    finding = verifier.compare(given[0], given[1:])
    return CompareReply(finding.as_dict(), milliseconds_since(start))


def _shown(picture: FloatArray | None) -> Picture | None:
    return None if picture is None else Picture.of(_greys(picture))


def _greys(picture: FloatArray) -> npt.NDArray[np.uint8]:
    """What lies between 0 and 1, in 256 steps."""
    return np.asarray(np.rint(255.0 * picture), np.uint8)


HANDLERS: dict[str, Callable[[Bench, Any, Check], Part]] = {
    Hello.kind: hello,
    Prepare.kind: prepare,
    Compare.kind: compare,
    **BATCH_HANDLERS,
    **EVIDENCE_HANDLERS,
    **GALLERY_HANDLERS,
    **MODEL_HANDLERS,
    **PAGE_HANDLERS,
    **SET_HANDLERS,
}
"""The function of each kind; `cancel` and `shutdown` are the server's own."""


def warm_up(bench: Bench) -> None:
    """Load the model that is likely to be asked first; what is wrong with it is told then."""
    try:
        bench.verifier(PROFILES[0])
    except UserError:
        return
