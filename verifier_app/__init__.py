"""Offline comparison of signatures and handwritten signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier_app.types import Finding, Ink, Stroke
    from verifier_app.verify import Verifier

__all__ = ["Finding", "Ink", "Stroke", "Verifier", "__version__"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the module's own attributes
    """Import the public names on first use, so that `--help` stays quick."""
    if name == "Verifier":
        from verifier_app.verify import Verifier

        return Verifier
    if name in {"Finding", "Ink", "Stroke"}:
        from verifier_app import types

        return getattr(types, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
