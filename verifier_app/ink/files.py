"""Files that hold strokes, by the ending of their names.

The two forms are imported when there is one to read: the window knows the endings from its
start, and needs no XML for that.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from verifier_app.types import DRAWING_ENDINGS

if TYPE_CHECKING:
    from verifier_app.types import Ink


def is_drawing(path: str | Path) -> bool:
    """Whether a file holds strokes."""
    return Path(path).suffix.lower() in DRAWING_ENDINGS


def read(path: str | Path) -> Ink:
    """The strokes in a file.

    Raises:
        SampleError: It holds no drawing.
    """
    from verifier_app.ink import inkml, svg

    return svg.read(path) if Path(path).suffix.lower() == ".svg" else inkml.read(path)


def write(ink: Ink, path: str | Path) -> None:
    """Keep strokes with time and pressure.

    Raises:
        SampleError: The file cannot be written.
    """
    from verifier_app.ink import inkml, svg

    (svg.write if Path(path).suffix.lower() == ".svg" else inkml.write)(ink, path)
