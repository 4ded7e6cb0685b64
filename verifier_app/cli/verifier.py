"""The verifier that the options of a command ask for."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app.errors import ModelFileError

if TYPE_CHECKING:
    from verifier_app.verify import Verifier


def look_for(samples: Iterable[str]) -> None:
    """See that all samples are there, before the network is waited for.

    Raises:
        SampleError: One is not.
    """
    from verifier_app import imaging

    for sample in samples:
        imaging.look_for(sample)


def model_files(*names: str | None) -> Iterator[tuple[Path, str]]:
    """The files of these models, as far as there are, as `places.check_apart` takes them."""
    from verifier_app.nn.library import find

    for name in filter(None, names):
        with suppress(ModelFileError):  # whoever loads it says so
            yield find(name), "the model"


def load(arguments: argparse.Namespace) -> Verifier:
    """Load the model; imports the network.

    Raises:
        UserError: The model or the device cannot be used.
    """
    from verifier_app.nn.uncollected import uncollected

    with undisturbed(), uncollected():
        from verifier_app.verify import Verifier

        return Verifier.load(
            profile=arguments.profile,
            model=arguments.model,
            device=arguments.device,
            operating_point=arguments.operating_point,
        )


@contextmanager
def undisturbed() -> Iterator[None]:
    """Import the network and load inside; Ctrl+C waits for the end of it, a second or two.

    PyTorch that is interrupted while it starts may abort the process.
    """
    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not usual or threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if came:
            raise KeyboardInterrupt
