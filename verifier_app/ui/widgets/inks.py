"""Pictures as inks: printed on each other, two colours give a dark third one."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, qRgb

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from verifier_app.engine.evidence_questions import DifferenceMap
    from verifier_app.engine.protocol import Picture

SPREAD = 0.9
"""Standard deviation of the glow around a part of the map, in parts."""
FINER = 3
"""Pixels of the map's picture from one part to the next; it is enlarged smoothly."""
ROOM = 3
"""Parts around the map into which its outermost parts glow."""


def inked(picture: Picture, ink: QColor, strength: float = 1.0) -> QImage:
    """A grey picture as something to multiply: white stays white, black becomes `ink`.

    Args:
        picture: Ink dark on white.
        ink: The colour of the darkest.
        strength: 0 to 1; fainter inks leave more of what is below.
    """
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.width, QImage.Format.Format_Indexed8
    )
    lack = [strength * (255 - own) / 255 for own in (ink.red(), ink.green(), ink.blue())]
    image.setColorTable([_mixed(lack, 255 - grey) for grey in range(256)])
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _mixed(lack: list[float], ink: int) -> int:
    red, green, blue = (round(255 - own * ink) for own in lack)
    return qRgb(red, green, blue)


def halved(image: QImage) -> QImage:
    """The image at half its size, smoothly."""
    return image.scaled(
        max(1, image.width() // 2),
        max(1, image.height() // 2),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def glowing(parts: DifferenceMap, colour: QColor, full: float) -> QImage:
    """The map as something to multiply: each part that differs glows in `colour`.

    Args:
        parts: The map; only what speaks against the same origin is drawn.
        colour: What `full` has.
        full: Loss of llr at which a part has nearly two thirds of the colour; twice as much
            has less than twice the colour, so that no part becomes a flat disc.

    Returns:
        An image of `FINER` pixels a part, `ROOM` parts larger on every side than the map.
    """
    import numpy as np

    values = np.array(parts.llr, np.float32).reshape(parts.height, parts.width)
    values = np.pad(np.maximum(values, 0.0), ROOM)
    down, across = (_spread(size) for size in values.shape)
    glow = 1.0 - np.exp(-(down @ values @ across.T) / full)
    levels = np.ascontiguousarray(np.rint(255 * glow).astype(np.uint8))
    height, width = levels.shape
    data = levels.tobytes()  # the image only borrows it
    image = QImage(data, width, height, width, QImage.Format.Format_Indexed8)
    lack = [(255 - own) / 255 for own in (colour.red(), colour.green(), colour.blue())]
    image.setColorTable([_mixed(lack, level) for level in range(256)])
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _spread(count: int) -> npt.NDArray[np.float32]:
    """Weights `(FINER * count, count)` of each part at each pixel, 1 at its middle."""
    import numpy as np

    pixels = (np.arange(FINER * count) + 0.5) / FINER - 0.5
    away = pixels[:, None] - np.arange(count)[None]
    reach = ceil(3 * SPREAD)
    weights = np.where(np.abs(away) <= reach, np.exp(-0.5 * (away / SPREAD) ** 2), 0.0)
    return weights.astype(np.float32)
