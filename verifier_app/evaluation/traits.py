"""Plain numbers of one sample that say nothing of who wrote it: size, margins, greys, pen.

If they tell genuine samples from imitations, a comparison can be right for a wrong reason.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from verifier_app.types import FloatArray, Ink, Prepared

Grey = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]


def of_picture(grey: Grey) -> dict[str, float]:
    """Traits of a picture.

    Args:
        grey: `(H, W)` uint8, ink darker than paper.

    Returns:
        Sizes and margins in pixels (margins of the ink, found with Otsu's threshold),
        greys 0 to 255, shares 0 to 1, stroke width in pixels.
    """
    height, width = grey.shape
    ink = grey <= otsu(grey)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    top, bottom, left, right = int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])
    tall, wide = bottom - top + 1, right - left + 1
    paper = grey[~ink]
    return {
        "height": float(height),
        "width": float(width),
        "ink height": float(tall),
        "ink width": float(wide),
        "aspect": wide / tall,
        "top margin": float(top),
        "bottom margin": float(height - 1 - bottom),
        "left margin": float(left),
        "right margin": float(width - 1 - right),
        "background grey": float(np.median(paper)) if paper.size else float(np.median(grey)),
        "ink grey": float(grey[ink].mean()),
        "darkest grey": float(grey.min()),
        "ink share": float(ink[top : bottom + 1, left : right + 1].mean()),
        "stroke width": stroke_width(ink),
    }


def of_ink(ink: Ink) -> dict[str, float]:
    """Traits of a drawing: sizes in its own unit, counts, duration in milliseconds."""
    x = np.concatenate([s.x for s in ink.strokes])
    y = np.concatenate([s.y for s in ink.strokes])
    t = np.concatenate([s.t for s in ink.strokes])
    pressure = np.concatenate([s.pressure for s in ink.strokes])
    wide, tall = float(np.ptp(x)), float(np.ptp(y))
    return {
        "ink height": tall,
        "ink width": wide,
        "aspect": wide / max(tall, 1e-6),
        "points": float(len(x)),
        "strokes": float(len(ink.strokes)),
        "duration": float(t.max() - t.min()),
        "pressure": float(pressure.mean()),
    }


def of_prepared(prepared: Prepared) -> dict[str, float]:
    """Traits of what the network sees: of the whole view, of the strip and of its shading."""
    found: dict[str, float] = {"views": float(len(prepared.views))}
    for name, picture in (("view", prepared.views[0]), ("strip", prepared.strip)):
        grey = np.round(255 * (1 - np.clip(picture, 0, 1))).astype(np.uint8)
        for trait, value in of_picture(grey).items():
            # Height and width of the picture itself are always the same.
            if trait not in ("height", "width"):
                found[f"{name}: {trait}"] = value
    for name, ranks in prepared.shading._asdict().items():
        known = np.zeros((1, 1), np.float32) if ranks is None else ranks
        found |= {f"{name} of the line: {trait}": v for trait, v in of_shading(known).items()}
    return found


def of_shading(shading: FloatArray) -> dict[str, float]:
    """Traits of a darkness or a width, as `Shading` has it: ranks have no mean and no spread.

    Returns:
        How many places it is known at, how far it differs between neighbouring ones, and how
        much heavier the right half of them is than the left and the lower than the upper, all
        0 where nothing is known.
    """
    rows, columns = np.nonzero(shading)
    if rows.size == 0:
        return dict.fromkeys(("places", "grain", "to the right", "downwards"), 0.0)
    found = {"places": float(rows.size)}
    beside = (shading[:, 1:] > 0) & (shading[:, :-1] > 0)
    steps = np.abs(np.diff(shading, axis=1))[beside]
    found["grain"] = float(steps.mean()) if steps.size else 0.0
    ranks = shading[rows, columns]
    for name, places in (("to the right", columns), ("downwards", rows)):
        late = places > np.median(places)
        found[name] = float(ranks[late].mean() - ranks[~late].mean()) if late.any() else 0.0
    return found


def otsu(grey: Grey) -> int:
    """The grey level up to which a pixel is ink (Otsu 1979); the darkest if all are alike."""
    counts = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    below = np.cumsum(counts)
    moment = np.cumsum(counts * np.arange(256))
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        gap = moment / below - (moment[-1] - moment) / above
        between = np.where((below > 0) & (above > 0), below * above * gap**2, -1.0)
    best = int(np.argmax(between))
    return best if between[best] > 0 else int(grey.max())


def stroke_width(ink: Mask) -> float:
    """Mean width of strokes in pixels: twice their area for each unit of their outline."""
    edged = np.pad(ink, 1)
    outline = sum(int((edged != np.roll(edged, 1, axis)).sum()) for axis in (0, 1))
    return 2 * float(ink.sum()) / outline if outline else 0.0
