"""Networks, the device that they run on, and their files.

Cards, model files' headers and the list of models need no torch, so nothing is imported here
before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier_app.nn.card import Card
    from verifier_app.nn.library import default_model
    from verifier_app.nn.model import Model, load

__all__ = ["Card", "Model", "default_model", "load"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the module's own attributes
    """Import the public names on first use."""
    if name == "Card":
        from verifier_app.nn.card import Card

        return Card
    if name == "default_model":
        from verifier_app.nn.library import default_model

        return default_model
    if name in {"Model", "load"}:
        from verifier_app.nn import model

        return getattr(model, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
