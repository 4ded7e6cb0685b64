"""The verifier that the options of a command ask for."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier_app.verify import Verifier


def load(arguments: argparse.Namespace) -> Verifier:
    """Load the model; imports the network.

    Raises:
        UserError: The model or the device cannot be used.
    """
    from verifier_app.nn.uncollected import uncollected

    with uncollected():
        from verifier_app.verify import Verifier

        return Verifier.load(
            profile=arguments.profile,
            model=arguments.model,
            device=arguments.device,
            operating_point=arguments.operating_point,
        )
