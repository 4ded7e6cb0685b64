from __future__ import annotations

import numpy as np
import pytest

from verifier_app.imaging import prepare
from verifier_app.imaging.inlay import inlay
from verifier_app.store.paths import resource


@pytest.mark.parametrize("name", ["signature-a-1", "signature-c-2", "character-a-1"])
def test_ink_of_the_strip_lands_on_ink_of_the_clean_picture(name):
    prepared = prepare(resource(f"examples/{name}.png"), profile=name.partition("-")[0])
    found = inlay(prepared.strip, prepared.clean)
    rows, columns = np.nonzero(prepared.strip > 0.9)
    x = np.rint(found.left + found.scale * columns).astype(int)
    y = np.rint(found.top + found.scale * rows).astype(int)
    height, width = prepared.clean.shape
    near = [
        prepared.clean[max(0, b - 2) : b + 3, max(0, a - 2) : a + 3].max(initial=0.0)
        for a, b in zip(x.clip(0, width - 1), y.clip(0, height - 1), strict=True)
    ]
    assert np.mean(np.array(near) > 0.3) > 0.97


def test_a_scaled_and_moved_box_is_found_exactly():
    picture, clean = np.zeros((105, 315), np.float32), np.zeros((90, 220), np.float32)
    picture[10:50, 20:120] = 1.0
    clean[5:85, 10:210] = 1.0
    found = inlay(picture, clean)
    assert (found.left, found.top, found.scale) == (-30.0, -15.0, 2.0)


def test_without_ink_the_frames_lie_on_each_other():
    found = inlay(np.zeros((105, 105), np.float32), np.zeros((210, 210), np.float32))
    assert (found.left, found.top, found.scale) == (0.0, 0.0, 2.0)
