"""The pictures that a signature passes through on its way to the network, for the tests."""

from __future__ import annotations

import numpy as np

from verifier_app.errors import SampleError
from verifier_app.imaging import kept_of, part_of, prepare_part
from verifier_app.imaging.clean import ink_mask
from verifier_app.imaging.prepare import cleaned
from verifier_app.types import Cleaning, Sample


def stages(sample: Sample) -> dict[str, np.ndarray]:
    """The pictures, ink dark on white.

    `grey` is dark on light; `flat` without uneven light and paper; `ink` all that is dark enough;
    `kept` without edges, ruled lines and specks; `cropped` to that; and `strip`, `darkness` and
    `width`, what the network sees: these are missing where nothing was kept, the last two also
    where they cannot be seen.
    """
    part = part_of(sample)
    found = cleaned(part, Cleaning())
    ink = ink_mask(found.dark, found.threshold or 1.1)
    shown = {
        "grey": found.grey,
        "flat": (255.0 * (1.0 - found.dark)).astype(np.uint8),
        "ink": np.invert(ink),
        "kept": kept_of(part, Cleaning()),
    }
    try:
        prepared = prepare_part(part)
    except SampleError:
        return shown
    left, top, width, height = prepared.box
    shown["cropped"] = shown["kept"][top : top + height, left : left + width]
    seen = {"strip": prepared.strip, **prepared.shading._asdict()}
    return shown | {
        name: np.rint(255.0 * (1.0 - picture)).astype(np.uint8)
        for name, picture in seen.items()
        if picture is not None
    }
