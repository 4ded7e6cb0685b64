"""Pictures: decoding, cleaning, ink, views, warnings. The only room that knows OpenCV well."""

from __future__ import annotations

from verifier_app.imaging.copies import is_copy, is_one_scan
from verifier_app.imaging.decode import fingerprint, look_for, named_page, no_page
from verifier_app.imaging.prepare import (
    OLDEST,
    VERSION,
    Step,
    kept_of,
    on_paper,
    part_of,
    prepare,
    prepare_part,
    shaped,
    steps,
    steps_of,
    warning_of_colours,
)
from verifier_app.types import Cleaning

__all__ = [
    "OLDEST",
    "VERSION",
    "Cleaning",
    "Step",
    "fingerprint",
    "is_copy",
    "is_one_scan",
    "kept_of",
    "look_for",
    "named_page",
    "no_page",
    "on_paper",
    "part_of",
    "prepare",
    "prepare_part",
    "shaped",
    "steps",
    "steps_of",
    "warning_of_colours",
]
