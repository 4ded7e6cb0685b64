"""From features to a finding: references, calibration, likelihood ratio, verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier_app.verify.verifier import Verifier

__all__ = ["Verifier"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the module's own attributes
    """Import the verifier on first use: calibrations alone need no network."""
    if name == "Verifier":
        from verifier_app.verify.verifier import Verifier

        return Verifier
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
