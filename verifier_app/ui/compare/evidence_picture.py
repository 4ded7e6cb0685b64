"""The evidence as one picture that can be read without the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from verifier_app.ui.compare.evidence_pages import LayeredPage
from verifier_app.ui.models import numbers
from verifier_app.ui.theme import palette_of

if TYPE_CHECKING:
    from verifier_app.ui.compare.evidence_card import EvidenceCard
    from verifier_app.ui.models.evidence import Evidence, View
    from verifier_app.ui.theme import Theme

translate = QCoreApplication.translate
MARGIN = 12
LEAST = QSize(800, 280)
"""Of pictures that are not on screen."""


def evidence_picture(
    card: EvidenceCard, view: View, theme: Theme | None = None, *, widest: int | None = None
) -> QImage:
    """The card's pictures as they are on screen, with words on what they show below.

    What is not on screen, as of a folded card, is drawn for itself; what blinks is laid on each
    other.

    Args:
        card: The card.
        view: Which of its views, one that the model `shows` now.
        theme: Whose colours it has; those on screen by default.
        widest: How wide the pictures are laid out at most, so that letters can be read on paper
            as well; by default as wide as on screen.

    Returns:
        RGB, with as many pixels as on screen.
    """
    theme = theme or card.theme
    grabbed = _grabbed(card, view, theme, widest)
    ratio = grabbed.devicePixelRatioF()
    shown = grabbed.deviceIndependentSize().toSize()
    width = shown.width()
    font = theme.fonts.font("small")
    text = in_words(card.model, view)
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
        needed = painter.boundingRect(QRect(0, 0, width, 10_000), flags, text).height()
    height = shown.height() + needed + 3 * MARGIN
    made = QImage(
        round((width + 2 * MARGIN) * ratio), round(height * ratio), QImage.Format.Format_RGB32
    )
    made.setDevicePixelRatio(ratio)
    made.fill(theme.colour("surface"))
    with QPainter(made) as painter:
        painter.drawPixmap(MARGIN, MARGIN, grabbed)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        place = QRectF(MARGIN, shown.height() + 2 * MARGIN, width, needed)
        painter.drawText(place, flags, text)
    return made


def _grabbed(card: EvidenceCard, view: View, theme: Theme, widest: int | None) -> QPixmap:
    page = card.page_of(view)
    size = page.size() if page.isVisible() else page.size().expandedTo(LEAST)
    reduced = max(1.0, size.width() / (widest or size.width()))
    same = theme.tokens == card.theme.tokens and view != "blink"
    if page.isVisible() and same and reduced == 1.0:
        return _rendered(page, theme, card.devicePixelRatioF())
    apart = type(page)(theme, card.model)
    if isinstance(apart, LayeredPage):
        apart.blinks = False  # a picture shows both of them, or one would be missing
    apart.setPalette(palette_of(theme.tokens))
    apart.refresh()
    apart.resize((size.toSizeF() / reduced).toSize())
    for own, shown in zip(apart.views, page.views, strict=True):
        own.look_at(shown.zoom, shown.shift)
    grabbed = _rendered(apart, theme, card.devicePixelRatioF() * reduced)
    apart.deleteLater()
    return grabbed


def _rendered(page: QWidget, theme: Theme, ratio: float) -> QPixmap:
    """A page on the colour of a card, which `grab` would leave out."""
    made = QPixmap((page.size().toSizeF() * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(theme.colour("surface"))
    page.render(made, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return made


def in_words(evidence: Evidence, view: View) -> str:
    """What the picture of a view shows: who, in which colour, how laid."""
    pair = evidence.pair
    if pair is None:
        return ""
    overlay = translate(
        "Evidence",
        "Overlay. Questioned in orange: {0}. Reference {1} in blue: {2}. Both: dark.",
    )
    moved = evidence.movement
    pressed = moved is not None and moved.pressure is not None
    texts = {
        "side": translate("Evidence", "Questioned: {0}. Reference {1}: {2}."),
        "overlay": overlay,
        "blink": overlay,
        "difference": translate(
            "Evidence",
            "Difference map. Questioned: {0}. Reference {1}: {2}. Orange: parts that lower the"
            " likelihood ratio, by the network's own account.",
        ),
        "movement": translate(
            "Evidence",
            "Speed and pressure along the way of the pen. Questioned in orange: {0}. Reference {1}"
            " in blue, laid on it: {2}.",
        )
        if pressed
        else translate(
            "Evidence",
            "Speed along the way of the pen. Questioned in orange: {0}. Reference {1} in blue, laid"
            " on it: {2}.",
        ),
    }
    parts = [texts[view].format(pair.names[0], pair.place, pair.names[1])]
    if not pair.used:
        left_out = translate("Evidence", "Reference {0} is left out of the comparison.")
        parts.append(left_out.format(pair.place))
    placement = evidence.placement
    if view in ("overlay", "blink") and placement is not None:
        words = placement.in_words(by_hand=evidence.is_by_hand)
        parts.append(translate("Finding", "{0}.").format(words))
    return numbers.sentences(parts)
