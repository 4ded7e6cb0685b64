"""Two people's signatures as one: how they stand, and that the pen stays as wide."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.imaging import views
from verifier_app.training.compose import Joint
from verifier_app.types import STRIP_WIDTH, VIEW

MOST = (2 * (VIEW - 2 * views.SIGNATURE_MARGIN), 2 * (STRIP_WIDTH - 2 * views.SIGNATURE_MARGIN))
LEVEL = Joint(size=1.0, gap=0.2, rise=0.0)


def bars(height: int, width: int, stroke: int = 5) -> np.ndarray:
    """A packed picture of two upright strokes at its sides."""
    picture = np.zeros((height, width), np.uint8)
    picture[:, :stroke] = picture[:, -stroke:] = 255
    return picture


def stroke_widths(picture: np.ndarray) -> list[float]:
    """Ink of each upright stroke, in pixels, along the middle row of where it stands."""
    inked = picture.max(axis=0) > 0
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inked, [False]))))
    found = []
    for left, right in edges.reshape(-1, 2):
        rows = np.flatnonzero(picture[:, left:right].max(axis=1) > 0)
        found.append(float(picture[rows[len(rows) // 2], left:right].sum() / 255.0))
    return found


def test_both_parts_stand_beside_each_other_with_one_pen() -> None:
    one, two = bars(200, 300), bars(200, 300)
    joined = LEVEL.joined(one, two, np.random.default_rng(1))
    assert joined.dtype == np.uint8
    widths = stroke_widths(joined)
    assert len(widths) == 4
    nominal = 2 * views.NOMINAL_WIDTH
    assert all(abs(width - nominal) < 0.25 * nominal for width in widths), widths


def test_a_hand_puts_its_parts_nearly_alike_each_time() -> None:
    one, two = bars(120, 200), bars(90, 260)
    rng = np.random.default_rng(2)
    shapes = np.array([LEVEL.joined(one, two, rng).shape for _ in range(20)])
    aspects = shapes[:, 1] / shapes[:, 0]
    assert 0.0 < aspects.std() / aspects.mean() < 0.1


def test_the_second_part_rises_and_grows() -> None:
    one, two = bars(100, 100), bars(100, 100)
    rng = np.random.default_rng(3)
    above = Joint(size=1.0, gap=0.2, rise=1.5).joined(one, two, rng)
    half = above.shape[1] // 2
    left, right = (
        np.flatnonzero(part.max(axis=1)).mean() for part in (above[:, :half], above[:, half:])
    )
    assert right < left
    larger = Joint(size=2.0, gap=0.2, rise=0.0).joined(one, two, np.random.default_rng(3))
    first = np.flatnonzero(larger[:, : larger.shape[1] // 4].max(axis=1))
    assert len(first) < 0.7 * larger.shape[0]


@settings(max_examples=40, deadline=None)
@given(
    sides=st.tuples(*[st.integers(1, 600)] * 4),
    size=st.floats(0.3, 3.0),
    gap=st.floats(-0.5, 1.0),
    rise=st.floats(-2.0, 2.0),
    seed=st.integers(0, 1000),
)
def test_whatever_is_joined_fits_a_strip(sides, size, gap, rise, seed) -> None:
    one, two = np.full(sides[:2], 255, np.uint8), np.full(sides[2:], 255, np.uint8)
    joint = Joint(size, gap, rise)
    joined = joint.joined(one, two, np.random.default_rng(seed))
    assert 1 <= joined.shape[0] <= MOST[0]
    assert 1 <= joined.shape[1] <= MOST[1]
    assert max(joined.shape[0] / MOST[0], joined.shape[1] / MOST[1]) > 0.99
    again = joint.joined(one, two, np.random.default_rng(seed))
    assert np.array_equal(joined, again)
