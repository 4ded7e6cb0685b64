"""How alike two pictures of ink are."""

from __future__ import annotations

import cv2

from verifier_app.types import FloatArray


def likeness(a: FloatArray, b: FloatArray) -> float:
    """1 for equal ones; a shift by up to three pixels and sharpness count little."""
    one, two = (cv2.GaussianBlur(v, (0, 0), 1.0) for v in (a, b))
    padded = cv2.copyMakeBorder(one, 3, 3, 3, 3, cv2.BORDER_CONSTANT, value=0)
    return float(cv2.matchTemplate(padded, two, cv2.TM_CCOEFF_NORMED).max())
