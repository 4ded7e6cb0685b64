"""Pictures of the engine as Qt images, tinted without touching their pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF, qRgb

from verifier_app.ui.tokens import LIGHT

if TYPE_CHECKING:
    from verifier_app.engine.protocol import Picture
    from verifier_app.ui.models.crop_box import CropBox
    from verifier_app.ui.theme import Theme


def image_of(picture: Picture) -> QImage:
    """The picture as it is."""
    return _read_as(
        picture,
        QImage.Format.Format_Grayscale8 if picture.channels == 1 else QImage.Format.Format_RGB888,
    ).copy()


def on_paper(picture: Picture, paper: QColor) -> QImage:
    """The picture as if printed on `paper`: white becomes paper, black stays."""
    if picture.channels == 3:
        image = image_of(picture).convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(image.rect(), paper)
        painter.end()
        return image
    image = _read_as(picture, QImage.Format.Format_Indexed8)
    image.setColorTable(_shades(paper.red(), paper.green(), paper.blue()))
    return image.convertToFormat(QImage.Format.Format_RGB32)


@lru_cache(maxsize=8)  # a list of many small pictures would make it for each of them
def _shades(red: int, green: int, blue: int) -> list[int]:
    """The colours of all levels of grey, from black to paper."""
    return [qRgb(red * g // 255, green * g // 255, blue * g // 255) for g in range(256)]


def _read_as(picture: Picture, form: QImage.Format) -> QImage:
    """An image that shares the bytes of `picture`."""
    line = picture.width * picture.channels
    return QImage(picture.pixels, picture.width, picture.height, line, form)


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


def outlined(page: QImage, size: tuple[int, int], box: CropBox) -> QImage:
    """A page, of this size before it was reduced, with the outline of a box on it."""
    made = page.convertToFormat(QImage.Format.Format_RGB32)
    across, down = made.width() / max(1, size[0]), made.height() / max(1, size[1])
    shape = QPolygonF([QPointF(x * across, y * down) for x, y in box.corners])
    line = max(made.width(), made.height()) / 100
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((LIGHT.colour("paper"), 2 * line), (LIGHT.colour("accent"), line)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolygon(shape)
    return made


def scaled_to(picture: Picture, place: QRectF, paper: QColor, ratio: float) -> QImage:
    """The picture on `paper` at the size of `place`, for a screen of `ratio`."""
    return on_paper(picture, paper).scaled(
        max(1, round(place.width() * ratio)),
        max(1, round(place.height() * ratio)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def draw_well(
    painter: QPainter,
    well: QRectF,
    theme: Theme,
    picture: Picture | None,
    margin: tuple[float, float] = (5, 4),
    most: float = float("inf"),
) -> None:
    """Draw a well of paper and, once it is there, the picture in it.

    `margin` is the paper at the sides and above and below; `most` limits the enlargement.
    """
    edge = well.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(edge, 4, 4)
    if picture is not None:
        room = well.adjusted(margin[0], margin[1], -margin[0], -margin[1])
        place = fitted(QSizeF(picture.width, picture.height), room, most)
        ratio = painter.device().devicePixelRatio()
        painter.drawImage(place, scaled_to(picture, place, theme.colour("paper"), ratio))
