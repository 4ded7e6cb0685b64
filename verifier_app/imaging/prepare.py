"""The way of a sample from a file to what the network sees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt

from verifier_app.choices import Profile
from verifier_app.errors import SampleError
from verifier_app.imaging import clean as cleaning_steps
from verifier_app.imaging import layout, stamps, views, warn
from verifier_app.imaging.cut import corners, cut, on_page
from verifier_app.imaging.decode import Decoded, decode
from verifier_app.imaging.lines import without_printed_lines
from verifier_app.imaging.shading import shading_of
from verifier_app.imaging.sheet import without_surroundings
from verifier_app.types import (
    STRIP_WIDTH,
    VIEW,
    Box,
    Cleaning,
    FloatArray,
    Prepared,
    Sample,
    SampleSource,
    SampleWarning,
    Shading,
)

VERSION = 12
"""Raised whenever the same sample would give other views: models name the one they learnt from."""
OLDEST = 2
"""Of the versions whose pictures differ so little that models of them serve as well."""
MARGIN = 6
_FEWEST_SPECKS = 12
"""Of fewer dots a sign may consist; Braille has six."""
_WORKING_SIDE = 2000
"""Larger pictures are reduced: the views need far less."""
_COLOURS_SIDE = 800
"""The longer side in pixels by which colours are told: strokes are wide enough then."""
_MUCH = 0.1
"""Share of the ink from which lines that were taken away count for its level."""
_MOSTLY_PRINT = 0.7
"""Share of the ink in lines of print from which fainter writing is looked for."""
_WRITTEN, _ACROSS = 12.0, 0.5
"""Of two shades the darker one is writing if its largest piece is so many strokes large, as letters
of print are not, and all of it reaches across this share of the size of what is around it."""
_COMPARED, _ANOTHER = 60, 0.08
"""Of so many of the largest pieces, the share of the ink from which paler ones apart are no stamp."""
_LETTER = 4.0
"""So many strokes large is a letter of a stamp; what is paler in smaller pieces is no other ink."""
_ENLARGED = 3
"""How many times pictures no larger than a strip are enlarged."""
_FINE = 3.0
"""Pixels that strokes are wide where their width can be told place by place. At 2.1 the agreement
of widths was worth nothing any more, at 3.9 as much as that of darkness."""


@dataclass(frozen=True, eq=False)
class Step:
    """One step of the cleaning: a stable name and its picture, `(H, W)` uint8, ink dark.

    `given` may be `(H, W, 3)`, BGR.
    """

    name: str
    picture: npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Cleaned:
    """What cleaning found: darkness and mask of the working picture, and its scale.

    `scale` is working pixels per pixel of the source; `stroke` the typical width of the
    strokes, in working pixels; `beside_print` whether print was taken away, `two_shades`
    whether there is ink of two shades, of which the paler one was taken away unless the darker
    is in small pieces, as print is.
    """

    grey: npt.NDArray[np.uint8]
    dark: FloatArray
    mask: npt.NDArray[np.uint8]
    scale: float
    stroke: float
    threshold: float
    level: float
    beside_print: bool = False
    two_shades: bool = False


@dataclass(frozen=True, eq=False)
class Found:
    """The ink: its box and its mask in the working picture, and its connected pieces."""

    box: Box
    mask: npt.NDArray[np.uint8]
    pieces: layout.Pieces


def prepare(
    sample: Sample,
    *,
    profile: Profile = "signature",
    cleaning: Cleaning | None = None,
    crop: Box | None = None,
    page: int = 0,
    turn: float = 0.0,
) -> Prepared:
    """Clean a sample and make the views that the network sees.

    Args:
        sample: A path, the bytes of a file, a `uint8` array or ink.
        profile: `signature` (whole, strip and its tiles) or `character` (one view).
        cleaning: Which steps to take; automatic by default.
        crop: Left, top, width, height in pixels of the source: the part to look at.
        page: Page of a file with several, from 0.
        turn: Degrees by which the crop is turned about its middle, clockwise as seen.

    Raises:
        SampleError: No picture, damaged, too large, or without ink.
    """
    part = part_of(sample, cleaning=cleaning, crop=crop, page=page, turn=turn)
    return prepare_part(part, profile=profile, cleaning=cleaning, crop=crop, turn=turn)


def part_of(
    sample: Sample,
    *,
    cleaning: Cleaning | None = None,
    crop: Box | None = None,
    page: int = 0,
    turn: float = 0.0,
    colour: bool = False,
) -> Decoded:
    """What is looked at of a sample, as it was before cleaning; arguments as `prepare`.

    Its colours are there as well if the cleaning needs them, or `colour` asks for them.

    Raises:
        SampleError: No picture, damaged, too large, or the part is not on it.
    """
    colour = colour or (cleaning is not None and bool(cleaning.stamps))
    return cut(decode(sample, page, colour=colour), crop, turn)


def prepare_part(
    decoded: Decoded,
    *,
    profile: Profile = "signature",
    cleaning: Cleaning | None = None,
    crop: Box | None = None,
    turn: float = 0.0,
) -> Prepared:
    """The rest of `prepare` for what `part_of` gave with the same arguments.

    Raises:
        SampleError: There is no ink.
    """
    clean = cleaned(decoded, cleaning or Cleaning())
    found = _ink_of(decoded, clean, profile)
    soft = _soft(clean, found.box)
    strip, pictures = _network_pictures(decoded, clean, soft, profile)
    return Prepared(
        source=decoded.source,
        clean=_clean_picture(clean, found.box),
        views=np.stack(pictures),
        strip=strip,
        shading=_shading(decoded, clean, soft, found.box, profile),
        movement=decoded.movement if profile == "signature" else None,
        box=_in_source(found.box, clean, crop, turn, decoded.source),
        warnings=warn.warnings_for(decoded, clean, found, profile),
    )


def _ink_of(decoded: Decoded, clean: Cleaned, profile: Profile) -> Found:
    """The ink that cleaning left.

    Raises:
        SampleError: There is none, or nothing but specks.
    """
    left, top, width, height = box = cleaning_steps.bounding_box(clean.mask)
    mask = clean.mask[top : top + height, left : left + width]
    what = "No ink was found."
    if width:
        pieces = layout.pieces(mask)
        may_be_specks = not decoded.drawn and not is_view(decoded)
        least = 2 if profile == "signature" else _FEWEST_SPECKS
        if not may_be_specks or not layout.only_specks(pieces, clean.stroke, least):
            return Found(box, mask, pieces)
        what = "No ink was found, only specks."
    error = SampleError(what, "Check that it is the right picture, or crop closer.")
    raise error if decoded.source.path is None else error.with_path(decoded.source.path)


def cleaned(decoded: Decoded, cleaning: Cleaning) -> Cleaned:
    """Run the cleaning steps on a decoded picture."""
    grey, scale = _working(decoded, decoded.grey)
    if cleaning.stamps and decoded.colour is not None:
        grey = stamps.without_stamps(grey, _working(decoded, decoded.colour)[0], cleaning.stamps)
    flatten = cleaning.background and not (decoded.two_tone or decoded.drawn)  # paper is white
    if flatten:
        grey = without_surroundings(grey)
    if not decoded.drawn:  # however much of it is ink
        grey = cleaning_steps.dark_on_light(grey, two_tone=decoded.two_tone)
    dark = cleaning_steps.darkness(grey, flatten=flatten)
    threshold, level = cleaning_steps.ink_level(dark, white=decoded.drawn)
    if level == 0.0:
        return Cleaned(grey, dark, np.zeros(grey.shape, np.uint8), scale, 0.0, 0.0, 0.0)
    if decoded.drawn or is_view(decoded):
        threshold, ink = _ink(dark, threshold, cleaning)
        return Cleaned(grey, dark, ink, scale, cleaning_steps.stroke_width(ink), threshold, level)
    kept = _beside_lines(dark, _kept(dark, threshold, level, cleaning), cleaning)
    kept = _beside_darker_print(dark, kept, cleaning)
    if not decoded.two_tone:
        kept = _of_darker_shade(dark, kept, cleaning)
    return Cleaned(
        grey,
        dark,
        kept.mask,
        scale,
        kept.stroke,
        kept.threshold,
        kept.level,
        kept.beside_print,
        two_shades=kept.two_shades,
    )


class _Kept(NamedTuple):
    """What is left of the ink by a threshold: its level, mask and strokes' width.

    `ink` is the mask before lines, print and specks were taken away.
    """

    threshold: float
    level: float
    ink: npt.NDArray[np.uint8]
    mask: npt.NDArray[np.uint8]
    stroke: float
    beside_print: bool
    print_left: float
    two_shades: bool = False


def _kept(
    dark: FloatArray, threshold: float, level: float, cleaning: Cleaning, core: float = 0.0
) -> _Kept:
    threshold, ink = _ink(dark, threshold, cleaning, core)
    found, stroke = _without_foreign(ink, cleaning)
    return _Kept(threshold, level, ink, found.mask, stroke, found.beside_print, found.print_left)


def _beside_lines(dark: FloatArray, kept: _Kept, cleaning: Cleaning) -> _Kept:
    """Once more without the lines that went: beside darker ones faint strokes were no ink."""
    foreign = cv2.bitwise_and(kept.ink, cv2.bitwise_not(kept.mask))
    if not cv2.countNonZero(foreign) > _MUCH * cv2.countNonZero(kept.mask) > 0:
        return kept
    fainter = _kept_beside(dark, foreign, cleaning)
    # between a dark title and the writing the border would be higher, and the writing no ink
    return kept if fainter is None or fainter.threshold > kept.threshold else fainter


def _beside_darker_print(dark: FloatArray, kept: _Kept, cleaning: Cleaning) -> _Kept:
    """Once more where there is hardly anything but print: beside it writing was no ink."""
    if kept.print_left < _MOSTLY_PRINT:
        return kept
    fainter = _kept_beside(dark, kept.ink, cleaning)
    if fainter is None or not fainter.beside_print:
        return kept
    # where it is grain around the letters that joins them, they are what is left
    still = cv2.countNonZero(cv2.bitwise_and(fainter.mask, kept.mask))
    return kept if still > 0.5 * cv2.countNonZero(kept.mask) else fainter


def _kept_beside(dark: FloatArray, other: cv2.typing.MatLike, cleaning: Cleaning) -> _Kept | None:
    """What is left by the level that the ink has without `other`; None where it has none."""
    rest = np.where(cv2.dilate(other, np.ones((5, 5), np.uint8)) > 0, np.float32(0.0), dark)
    threshold, level = cleaning_steps.ink_level(rest)
    return None if level == 0.0 else _kept(dark, threshold, level, cleaning)


def _of_darker_shade(dark: FloatArray, kept: _Kept, cleaning: Cleaning) -> _Kept:
    """Of two shades without the paler one, unless what is left is no writing: print, small pieces.

    Nor where ink stands by itself that is all paler: what is across the writing is a stamp.
    """
    shades = cleaning_steps.two_shades(dark, kept.mask, kept.stroke)
    if shades is None:
        return kept
    # print and lines that went beside the paler ink would stay without it
    near = cv2.dilate(kept.mask, np.ones((3, 3), np.uint8))
    own = np.where(near > 0, dark, np.float32(0.0))
    darker = _kept(own, shades.border, kept.level, cleaning, shades.core)
    beside = cv2.bitwise_not(cv2.dilate(darker.ink, np.ones((3, 3), np.uint8)))
    paler = np.asarray(cv2.bitwise_and(kept.mask, beside), np.uint8)
    if layout.largest(paler) < _LETTER * kept.stroke:
        return kept
    # where the border is low the paler strokes between letters of print join them
    clearly = np.asarray(darker.mask & cleaning_steps.ink_mask(own, shades.core), np.uint8)
    if _is_paler(kept.mask, layout.writing(clearly, darker.stroke), darker.stroke):
        return kept._replace(two_shades=True)
    level = float(np.quantile(dark[darker.mask > 0], 0.8))
    return darker._replace(level=level, beside_print=kept.beside_print, two_shades=True)


def _is_paler(mask: npt.NDArray[np.uint8], written: npt.NDArray[np.uint8], stroke: float) -> bool:
    """Whether a good part of the ink in `mask` is in groups where little is `written` darker."""
    groups = layout.groups(layout.pieces(mask)[:_COMPARED])
    paler = 0.0
    for left, top, right, bottom, area in groups.astype(int).tolist():
        part = written[top:bottom, left:right]
        width, height = cv2.boundingRect(part)[2:]
        across = width * height >= _ACROSS**2 * (right - left) * (bottom - top)
        if not across or layout.largest(part) < _WRITTEN * stroke:
            paler += area
    return bool(paler >= _ANOTHER * groups[:, 4].sum())


def _ink(
    dark: FloatArray, threshold: float, cleaning: Cleaning, core: float = 0.0
) -> tuple[float, npt.NDArray[np.uint8]]:
    """The threshold as it was asked for, and what is ink by it; `core` as for `ink_mask`."""
    asked = 1.0 + cleaning.threshold
    threshold = float(np.clip(threshold * asked, 0.02, 0.98))
    return threshold, cleaning_steps.ink_mask(dark, threshold, core * asked)


def _without_foreign(
    mask: npt.NDArray[np.uint8], cleaning: Cleaning
) -> tuple[layout.OfHand, float]:
    """The mask without lines, print and specks, and its strokes' width."""
    mask = rest = cleaning_steps.without_edge_lines(mask)
    width = cleaning_steps.stroke_width(mask)
    if cleaning.ruled_lines:
        rest = without_printed_lines(rest, width)
    found = layout.of_hand(rest, width, printed=cleaning.ruled_lines, specks=cleaning.specks)
    if found.beside_print:
        # print below a line to write on stood in the way of telling that it is one
        found = found._replace(mask=without_printed_lines(found.mask, width))
    # where there was nothing to take away the width is known already
    width = width if found.mask is mask else cleaning_steps.stroke_width(found.mask)
    return found, width


def warning_of_colours(
    picture: npt.NDArray[np.uint8], cleaning: Cleaning | None = None
) -> SampleWarning | None:
    """Whether a stamp that could be taken away by its colour is among what cleaning leaves.

    Args:
        picture: What is looked at of a sample, `(H, W)` grey or `(H, W, 3)` RGB.
        cleaning: Which steps are taken; automatic by default.
    """
    factor = _COLOURS_SIDE / max(picture.shape[:2])
    if factor < 1.0:
        size = [max(1, round(own * factor)) for own in picture.shape[1::-1]]
        reduced = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        picture = np.asarray(reduced, np.uint8)
    decoded = decode(picture, colour=True)
    if decoded.colour is None or not stamps.has_colour(decoded.colour):
        return None
    mask = cleaned(decoded, cleaning or Cleaning()).mask
    if not stamps.two_colours(_working(decoded, decoded.colour)[0], mask):
        return None
    return SampleWarning("two_colours", warn.TEXTS["two_colours"])


def on_paper(prepared: Prepared) -> npt.NDArray[np.uint8]:
    """The clean picture of a sample for people, `(h, w)`: ink dark on white paper."""
    return _inked(prepared.clean)


def shaped(sample: Sample, resolution: int) -> FloatArray:
    """The ink of a signature as the strip holds it, without its surround, but finer.

    Args:
        sample: As for `prepare`.
        resolution: Pixels per pixel of the strip.

    Returns:
        float32, at most `(105, 315)` times `resolution`, 0 to 1.

    Raises:
        SampleError: No picture, damaged, too large, or without ink.
    """
    decoded = decode(sample)
    clean = cleaned(decoded, Cleaning())
    mask = _soft(clean, _ink_of(decoded, clean, "signature").box)
    return views.fitted(mask, *views.ROOM, clean.stroke, resolution)


def steps(
    sample: Sample,
    *,
    cleaning: Cleaning | None = None,
    crop: Box | None = None,
    page: int = 0,
    turn: float = 0.0,
) -> list[Step]:
    """The pictures of the cleaning, one a step, for people: paper white, ink dark.

    Arguments as `prepare`. `given` as decoded; `grey` without stamps, dark on light; `flat`
    without uneven light and paper; `ink` all that is dark enough; `kept` without edges, ruled
    lines and specks; `cropped` to that; and `strip`, `darkness` and `width`, what a signature's network
    sees: these are missing where nothing was kept, the last two also where they cannot be seen.
    """
    part = part_of(sample, cleaning=cleaning, crop=crop, page=page, turn=turn)
    return steps_of(part, cleaning)


def kept_of(decoded: Decoded, cleaning: Cleaning) -> npt.NDArray[np.uint8]:
    """The step `kept` alone of what `part_of` gave: the others take as long again."""
    return np.invert(cleaned(decoded, cleaning).mask)


def steps_of(decoded: Decoded, cleaning: Cleaning | None = None) -> list[Step]:
    """The rest of `steps` for what `part_of` gave; `given` in colour where it has colours."""
    clean = cleaned(decoded, cleaning or Cleaning())
    flat = (255.0 * (1.0 - clean.dark)).astype(np.uint8)
    ink = np.zeros_like(clean.mask)
    if clean.threshold > 0.0:
        ink = cleaning_steps.ink_mask(clean.dark, clean.threshold)
    pictures = {
        "given": _working(decoded, decoded.shown)[0],
        "grey": clean.grey,
        "flat": flat,
        "ink": np.invert(ink),
        "kept": ~clean.mask,
    }
    left, top, width, height = box = cleaning_steps.bounding_box(clean.mask)
    if width:
        soft = _soft(clean, box)
        pictures["cropped"] = np.invert(clean.mask[top : top + height, left : left + width])
        pictures["strip"] = _inked(_network_pictures(decoded, clean, soft, "signature")[0])
        shading = _shading(decoded, clean, soft, box, "signature")._asdict()
        pictures |= {name: _inked(own) for name, own in shading.items() if own is not None}
    return [Step(name, picture) for name, picture in pictures.items()]


def _inked(picture: FloatArray) -> npt.NDArray[np.uint8]:
    """What is bright on black from 0 to 1, as ink on paper."""
    return np.asarray(np.rint(255.0 * (1.0 - picture)), np.uint8)


def is_view(decoded: Decoded) -> bool:
    """Whether the picture is a two-tone 105x105 drawing, which is taken as it is."""
    whole = decoded.cut_scale is None
    return whole and decoded.two_tone and decoded.grey.shape == (VIEW, VIEW)


def _working(
    decoded: Decoded, picture: npt.NDArray[np.uint8]
) -> tuple[npt.NDArray[np.uint8], float]:
    """A picture no larger than needed, and working pixels per source pixel."""
    scale = decoded.scale
    small = picture.shape[0] <= VIEW and picture.shape[1] <= STRIP_WIDTH and not is_view(decoded)
    factor = _ENLARGED if small else _WORKING_SIDE / max(picture.shape[:2])
    if small:
        # the edge of a stroke lies between pixels, and there are few of them
        larger = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        picture = larger.astype(np.uint8)
        scale *= factor
    elif factor < 1.0:
        size = (max(1, round(picture.shape[1] * factor)), max(1, round(picture.shape[0] * factor)))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
        scale *= factor
    return np.ascontiguousarray(picture), scale


def _network_pictures(
    decoded: Decoded, found: Cleaned, mask: npt.NDArray[np.uint8], profile: Profile
) -> tuple[FloatArray, list[FloatArray]]:
    exact: FloatArray | None = None
    if is_view(decoded):
        exact = (found.grey <= (int(found.grey.min()) + int(found.grey.max())) / 2).astype(
            np.float32
        )
    if profile == "character":
        whole = views.whole_of(mask, found.stroke, views.CHARACTER_SIZE) if exact is None else exact
        return whole, [whole]
    if exact is not None:
        return views.centred(exact, VIEW, STRIP_WIDTH), [exact]
    strip = views.strip_of(mask, found.stroke)
    whole = views.whole_of(mask, found.stroke, VIEW - 2 * views.SIGNATURE_MARGIN)
    return strip, [whole, *views.tiles_of(strip)]


def _shading(
    decoded: Decoded, found: Cleaned, mask: npt.NDArray[np.uint8], box: Box, profile: Profile
) -> Shading:
    """How heavy the line of a signature is, where that can be seen.

    A two-tone 105x105 picture is taken as it is: its shading would lie elsewhere.
    """
    if profile == "character" or is_view(decoded):
        return Shading()
    left, top, width, height = box
    part = np.s_[top : top + height, left : left + width]
    dark: FloatArray | None = None
    if decoded.pressed is not None:
        size = found.dark.shape[::-1]
        pressed = cv2.resize(decoded.pressed, size, interpolation=cv2.INTER_LINEAR)
        dark = 1.0 - np.asarray(pressed, np.float32)[part] / np.float32(255.0)
    elif not (decoded.drawn or decoded.two_tone):
        dark = found.dark[part] / np.float32(found.level)
    stroke = found.stroke / max(1.0, found.scale)  # an enlarged picture shows no more than before
    return shading_of(mask, dark, widths=stroke >= _FINE)


def _soft(found: Cleaned, box: Box) -> npt.NDArray[np.uint8]:
    """The mask of the ink in its box, with soft edges."""
    left, top, width, height = box
    part = np.s_[top : top + height, left : left + width]
    return cleaning_steps.with_soft_edges(found.dark[part], found.mask[part], found.threshold)


def _clean_picture(found: Cleaned, box: Box) -> FloatArray:
    """The flattened picture around the ink, ink near 1, paper 0."""
    height, width = found.mask.shape
    top, left = max(0, box[1] - MARGIN), max(0, box[0] - MARGIN)
    bottom, right = min(height, box[1] + box[3] + MARGIN), min(width, box[0] + box[2] + MARGIN)
    part = np.s_[top:bottom, left:right]
    near = cv2.dilate(found.mask[part], np.ones((3, 3), np.uint8)) > 0
    return np.where(near, np.clip(found.dark[part] / found.level, 0.0, 1.0), 0.0).astype(np.float32)


def _in_source(
    box: Box, found: Cleaned, crop: Box | None, turn: float, source: SampleSource
) -> Box:
    left, top, width, height = (round(v / found.scale) for v in box)
    if turn:
        return _enclosing((left, top, width, height), crop, turn, found)
    if crop is None:
        return (left, top, width, height)
    begin = on_page(crop, source.width, source.height)
    return (left + begin[0], top + begin[1], width, height)


def _enclosing(box: Box, crop: Box | None, turn: float, found: Cleaned) -> Box:
    """What encloses a box of a turned crop, in pixels of the source."""
    rows, columns = found.mask.shape
    own = crop or (0, 0, round(columns / found.scale), round(rows / found.scale))
    first, right, _, down = corners(own, turn)
    across, along = (right - first) / max(1, own[2]), (down - first) / max(1, own[3])
    left, top, width, height = box
    places = np.array(
        [first + x * across + y * along for x in (left, left + width) for y in (top, top + height)]
    )
    low, high = np.floor(places.min(axis=0)), np.ceil(places.max(axis=0))
    return (int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
