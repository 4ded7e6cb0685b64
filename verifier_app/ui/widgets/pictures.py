"""Grey pictures of the engine as Qt images, tinted without touching their pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, qRgb

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture


def image_of(picture: Picture) -> QImage:
    """The picture as it is: 0 black, 255 white. It shares the bytes of `picture`."""
    image = QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.width,
        QImage.Format.Format_Grayscale8,
    )
    return image.copy()


def on_paper(picture: Picture, paper: QColor) -> QImage:
    """The picture as if printed on `paper`: white becomes paper, black stays."""
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.width, QImage.Format.Format_Indexed8
    )
    red, green, blue = paper.red(), paper.green(), paper.blue()
    image.setColorTable(
        [qRgb(red * g // 255, green * g // 255, blue * g // 255) for g in range(256)]
    )
    return image.convertToFormat(QImage.Format.Format_RGB32)


def fitted(size: QSizeF, room: QRectF, most: float = float("inf")) -> QRectF:
    """The largest rectangle of `size`'s shape in `room`, in its middle.

    `most` limits the enlargement.
    """
    if size.isEmpty() or room.isEmpty():
        return QRectF(room.center(), QSizeF(0, 0))
    scale = min(room.width() / size.width(), room.height() / size.height(), most)
    made = QRectF(0, 0, size.width() * scale, size.height() * scale)
    made.moveCenter(room.center())
    return made
