"""Pictures: decoding, cleaning, ink, views, warnings. The only room that knows OpenCV well."""

from __future__ import annotations

from verifier_app.imaging.clean import Cleaning
from verifier_app.imaging.prepare import VERSION, Step, prepare, shaped, steps

__all__ = ["VERSION", "Cleaning", "Step", "prepare", "shaped", "steps"]
