"""The invented signatures that the program ships with."""

from __future__ import annotations

from verifier_app.store.paths import resource


def example(name: str) -> str:
    """The path of one of them, such as `a-1`."""
    return str(resource(f"examples/signature-{name}.png"))
