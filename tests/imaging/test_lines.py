"""Printed lines go, however a form was scanned; what a person drew stays."""

from __future__ import annotations

from time import perf_counter

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier_app.imaging import prepare
from verifier_app.imaging.layout import of_hand
from verifier_app.imaging.lines import without_printed_lines
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Cleaning

WRITTEN = 255 - render(Writer.random(4).sign(1), height=200, margin=0)
ROOM = 120
FORMS = ["box", "rules", "cell", "table", "corner", "line to write on", "marked line", "dashes",
         "column"]  # fmt: skip


def form(kind: str, thick: int, shape: tuple[int, int], dip: int = 0) -> np.ndarray:
    """The lines of a form around writing of this shape, ink 255."""
    lines = np.zeros((shape[0] + 2 * ROOM, shape[1] + 2 * ROOM), np.uint8)
    rows, columns = lines.shape
    left, right = ROOM - 60, columns - ROOM + 60
    top, bottom = ROOM - 40, rows - ROOM + 40 - dip
    ends = {
        "box": [(left, top, right, top), (left, bottom, right, bottom),
                (left, top, left, bottom), (right, top, right, bottom)],
        "rules": [(0, y, columns, y) for y in (30, bottom, rows - 20)],
        "cell": [(0, top, columns, top), (0, bottom, columns, bottom),
                 (left, 0, left, rows), (right, 0, right, rows)],
        "table": [
            (0, top, columns, top),
            (0, bottom, columns, bottom),
            (left, top - 30, left, bottom + 30),
            (right, top - 30, right, bottom + 30),
        ],
        "corner": [(left, 0, left, bottom), (left, bottom, columns, bottom)],
        "line to write on": [(left, bottom, right, bottom)],
        "marked line": [(left, bottom, right, bottom)],
        "dashes": [(x, bottom, x + 18, bottom) for x in range(left, right - 18, 30)],
        "column": [(left, 0, left, rows), (right, 0, right, rows)],
    }[kind]  # fmt: skip
    for x, y, to_x, to_y in ends:
        cv2.line(lines, (x, y), (to_x, to_y), 255, thick)
    return lines


def cross(thick: int, shape: tuple[int, int]) -> np.ndarray:
    """The mark before a line to write on, ink 255."""
    mark = np.zeros((shape[0] + 2 * ROOM, shape[1] + 2 * ROOM), np.uint8)
    foot = mark.shape[0] - ROOM + 30
    cv2.line(mark, (12, foot), (44, foot - 36), 255, thick)
    cv2.line(mark, (12, foot - 36), (44, foot), 255, thick)
    return mark


def on(lines: np.ndarray, written: np.ndarray) -> np.ndarray:
    """Writing in the middle of a form."""
    sheet = lines.copy()
    part = sheet[ROOM:-ROOM, ROOM:-ROOM]
    np.maximum(part, written, out=part)
    return sheet


def scanned(ink: np.ndarray, turn: float, seed: int = 0) -> np.ndarray:
    """Dark ink on paper that was laid on the glass a little askew."""
    rows, columns = ink.shape
    about = cv2.getRotationMatrix2D((columns / 2, rows / 2), turn, 1.0)
    askew = cv2.warpAffine(ink, about, (columns, rows)).astype(np.float64)
    grain = np.random.default_rng(seed).normal(0, 2, ink.shape)
    return np.clip(235 - 0.8 * askew + grain, 0, 255).astype(np.uint8)


def likeness(a: np.ndarray, b: np.ndarray) -> float:
    return float((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum()))


@settings(max_examples=40, deadline=None)
@given(
    kind=st.sampled_from(FORMS),
    thick=st.integers(2, 6),
    turn=st.floats(-2.0, 2.0),
    seed=st.integers(0, 20),
)
def test_the_lines_of_a_form_go(kind: str, thick: int, turn: float, seed: int) -> None:
    written = 255 - render(Writer.random(seed).sign(1), height=200, margin=0)
    lines = form(kind, thick, written.shape)
    bare = prepare(scanned(on(np.zeros_like(lines), written), turn)).strip
    if kind == "marked line":
        lines |= cross(thick, written.shape)
    found = prepare(scanned(on(lines, written), turn)).strip
    assert likeness(bare, found) > 0.97


@pytest.mark.parametrize("kind", ["box", "rules", "cell", "corner", "dashes"])
@pytest.mark.parametrize("turn", [-1.5, 0.0, 0.7])
def test_writing_across_a_line_keeps_its_ink(kind: str, turn: float) -> None:
    across = form(kind, 3, WRITTEN.shape, dip=90)
    bare = prepare(scanned(on(np.zeros_like(across), WRITTEN), turn)).strip
    found = prepare(scanned(on(across, WRITTEN), turn)).strip
    assert likeness(bare, found) > 0.97


def stays(seed: int, margin: int, thick: int) -> bool:
    """Whether a signature keeps all its ink."""
    drawn = render(Writer.random(seed).sign(seed % 7), height=220, margin=margin)
    mask = np.where(drawn < 128, 255, 0).astype(np.uint8)
    if thick:
        mask = cv2.dilate(mask, np.ones((thick, thick), np.uint8))
    return np.array_equal(without_printed_lines(mask, 4.0 + thick), mask)


def test_handwriting_stays() -> None:
    """Of these, all. It is no law: a paraph as straight as a rule and longer than the name goes
    as one, which befalls the invented signature 3479.
    """
    assert [seed for seed in range(240) if not stays(seed, 40, 3 * (seed % 3))] == []


def test_handwriting_stays_in_a_close_crop() -> None:
    """Nearly always: a flourish as straight as a rule, from border to border, looks like one."""
    assert sum(stays(seed, 0, 3 * (seed % 3)) for seed in range(120)) >= 119


def stroke(mask: np.ndarray, points: list[tuple[float, float]], thick: int = 5) -> np.ndarray:
    """A stroke through these places, columns and rows, smooth as a hand draws it."""
    x, y = np.array(points).T
    along = np.linspace(x[0], x[-1], 200) if abs(x[-1] - x[0]) > abs(y[-1] - y[0]) else None
    if along is None:
        rows = np.linspace(y[0], y[-1], 200)
        curve = np.column_stack([np.polyval(np.polyfit(y, x, len(x) - 1), rows), rows])
    else:
        curve = np.column_stack([along, np.polyval(np.polyfit(x, y, len(x) - 1), along)])
    cv2.polylines(mask, [np.rint(16 * curve).astype(np.int32)], False, 255, thick, shift=4)
    return mask


@pytest.mark.parametrize(
    ("name", "strokes"),
    [
        ("a stem from border to border", [[(200, 0), (206, 60), (210, 119)]]),
        ("a large T", [[(40, 10), (200, 8), (360, 12)], [(200, 8), (204, 60), (202, 110)]]),
        ("a bent underline", [[(100, 30), (300, 40)], [(20, 100), (200, 106), (390, 98)]]),
        ("an underline as long as the name", [[(60, 30), (340, 34)], [(60, 90), (340, 90)]]),
        ("a line through the name", [[(100, 20), (300, 100)], [(0, 60), (200, 66), (399, 60)]]),
        ("one stroke and nothing else", [[(20, 60), (380, 60)]]),
        (
            "a stroke between two words",
            [[(150, 20), (300, 32)], [(150, 96), (300, 110)], [(40, 66), (360, 66)]],
        ),
    ],
)
def test_what_a_hand_may_draw_stays(name: str, strokes: list[list[tuple[float, float]]]) -> None:
    mask = np.zeros((120, 400), np.uint8)
    for points in strokes:
        stroke(mask, points)
    assert np.array_equal(without_printed_lines(mask, 5.0), mask), name


def test_a_cross_with_no_line_to_write_on_stays() -> None:
    lines = form("marked line", 4, WRITTEN.shape)
    crossed = on(cross(4, WRITTEN.shape), WRITTEN)
    assert np.array_equal(without_printed_lines(crossed, 5.0), crossed)
    assert np.array_equal(without_printed_lines(crossed | lines, 5.0), on(0 * lines, WRITTEN))


def capitals(shape: tuple[int, int], top: int, bottom: int, seed: int) -> np.ndarray:
    """Stems, crossbars and an O between two rows, as in HILO, ink 255, by a steady hand."""
    rng = np.random.default_rng(seed)
    mask = np.zeros(shape, np.uint8)
    for left in (60, 110, 180, 260):
        x, low, high = left + rng.normal(0, 2, 3), *(rng.normal(0, 0.02, 2) * (bottom - top))
        stroke(mask, [(x[0], top + low), (x[1], (top + bottom) / 2), (x[2], bottom + high)])
    stroke(mask, [(60, (top + bottom) / 2), (110, (top + bottom) / 2 + 2)])
    stroke(mask, [(260, bottom), (310, bottom + 2)])
    cv2.ellipse(mask, (380, (top + bottom) // 2), (40, (bottom - top) // 2), 0, 0, 360, 255, 5)
    return mask


@pytest.mark.parametrize("high", [70, 110, 160])
@pytest.mark.parametrize("kind", ["rules", "box", "a rule", "notebook"])
@pytest.mark.parametrize("room", [6, 14])
def test_the_stems_of_capitals_between_lines_stay(kind: str, high: int, room: int) -> None:
    top, bottom = (0 if kind == "a rule" else 30), 30 + high
    shape = (bottom + 40, 800)
    lines = np.zeros(shape, np.uint8)
    rows = {
        "rules": (top - room, bottom + room),
        "box": (top - room, bottom + room),
        "a rule": (bottom,),
        "notebook": (top + high // 5, top + 4 * high // 5),
    }[kind]
    for row in rows:
        lines[row : row + 2, 20 if kind == "box" else 0 : 780 if kind == "box" else 800] = 255
    if kind == "box":
        lines[rows[0] : rows[1], [20, 21, 778, 779]] = 255
    for seed in range(4):
        written = capitals(shape, top, bottom, seed)
        rest = without_printed_lines(written | lines, 5.0)
        assert np.count_nonzero(written & ~lines & ~rest) < 0.02 * np.count_nonzero(written)
        assert np.count_nonzero(rest & ~written) < 0.1 * np.count_nonzero(lines)


def test_the_edge_of_a_sheet_goes() -> None:
    mask = on(np.zeros_like(form("column", 3, WRITTEN.shape)), WRITTEN)
    for column in (12, mask.shape[1] - 20):
        edged = mask.copy()
        edged[:, column : column + 4] = 255
        assert np.array_equal(without_printed_lines(edged, 5.0), mask)


@pytest.mark.parametrize("first", [0, 2])
def test_a_stem_that_spans_a_close_crop_stays(first: int) -> None:
    mask = np.zeros((160, 500), np.uint8)
    stroke(mask, [(first, 0), (first + 2, 80), (first + 1, 159)])
    stroke(mask, [(first, 150), (first + 60, 146)])
    stroke(mask, [(first + 80, 60), (first + 180, 140), (first + 340, 90)])
    assert np.array_equal(without_printed_lines(mask, 5.0), mask)


@settings(max_examples=40, deadline=None)
@given(
    kind=st.sampled_from([kind for kind in FORMS if kind != "marked line"]),
    thick=st.integers(2, 6),
    seed=st.integers(0, 20),
)
def test_a_mirror_changes_nothing(kind: str, thick: int, seed: int) -> None:
    drawn = render(Writer.random(seed).sign(1), height=200, margin=0)
    written = np.where(drawn < 128, 255, 0).astype(np.uint8)
    mask = on(form(kind, thick, written.shape), written)
    rest = without_printed_lines(mask, 5.0)
    for flip in (0, 1):
        if flip == 0 and kind in {"corner", "line to write on"}:
            continue  # writing is above a line
        mirrored = cv2.flip(without_printed_lines(cv2.flip(mask, flip), 5.0), flip)
        assert np.count_nonzero(mirrored ^ rest) < 0.02 * np.count_nonzero(rest)


@pytest.mark.parametrize("thick", [3, 4, 6])
def test_a_cross_that_stands_on_its_line_goes_with_it(thick: int) -> None:
    lines = form("marked line", thick, WRITTEN.shape)
    bottom = lines.shape[0] - ROOM + 40
    left, top = 62 - 9 * thick, bottom - 10 * thick
    cv2.line(lines, (left, bottom), (left + 10 * thick, top), 255, thick)
    cv2.line(lines, (left, top), (left + 10 * thick, bottom), 255, thick)
    rest = without_printed_lines(on(lines, WRITTEN), 5.0)
    assert np.count_nonzero(rest & ~on(0 * lines, WRITTEN)) < 0.02 * np.count_nonzero(lines)
    assert not (WRITTEN & ~rest[ROOM:-ROOM, ROOM:-ROOM]).any()


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_a_stroke_of_a_failing_pen_stays(seed: int) -> None:
    rng = np.random.default_rng(seed)
    mask = stroke(np.zeros((120, 400), np.uint8), [(24, 30), (376, 50)])
    under = stroke(np.zeros_like(mask), [(20, 90), (200, 88 + rng.uniform(-3, 3)), (380, 90)])
    for left in np.cumsum(rng.integers(8, 40, 16)):
        under[:, left : left + rng.integers(2, 9)] = 0
    mask |= under
    assert np.array_equal(of_hand(without_printed_lines(mask, 7.0), 7.0, specks=False)[0], mask)


@pytest.mark.parametrize("bars", [0, 1, 2])
def test_a_sign_that_is_a_box_stays(bars: int) -> None:
    sheet = np.full((300, 300), 235, np.uint8)
    cv2.rectangle(sheet, (60, 50), (240, 250), 40, 7)
    if bars > 0:
        cv2.line(sheet, (60, 150), (240, 150), 40, 7)
    if bars > 1:
        cv2.line(sheet, (150, 50), (150, 250), 40, 7)
    kept = prepare(sheet, profile="character", cleaning=Cleaning(ruled_lines=False)).views
    assert np.array_equal(prepare(sheet, profile="character").views, kept)


def test_a_ruled_line_goes_exactly() -> None:
    mask = np.zeros((120, 400), np.uint8)
    mask[30:100, 200:205] = 255
    ruled = mask.copy()
    ruled[60:62, 5:395] = 255
    assert np.array_equal(without_printed_lines(ruled, 5.0), mask)


@pytest.mark.parametrize(("begin", "end", "goes"), [(150, 850, True), (290, 710, False)])
def test_small_writing_may_hang_below_a_line_that_is_much_longer(
    begin: int, end: int, *, goes: bool
) -> None:
    mask = np.zeros((300, 1000), np.uint8)
    cv2.ellipse(mask, (400, 145), (95, 70), 0, 0, 360, 255, 7)
    cv2.ellipse(mask, (600, 160), (95, 70), 0, 0, 360, 255, 7)
    ruled = mask.copy()
    ruled[160:163, begin:end] = 255
    rest = without_printed_lines(ruled, 7.0)
    assert (not rest[160:163, begin : begin + 8].any()) is goes
    assert goes or np.array_equal(rest, ruled)


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (3, 3)])
def test_the_smallest_masks_pass(shape: tuple[int, int]) -> None:
    for value in (0, 255):
        mask = np.full(shape, value, np.uint8)
        assert without_printed_lines(mask, 1.0).shape == shape


@pytest.mark.parametrize("shape", [(60, 61), (105, 105), (300, 3000)])
def test_a_blot_is_no_line_and_takes_no_time(shape: tuple[int, int]) -> None:
    mask = np.full(shape, 255, np.uint8)
    began = perf_counter()
    assert np.array_equal(without_printed_lines(mask, 2.0 * max(shape)), mask)
    assert perf_counter() - began < 1.0
