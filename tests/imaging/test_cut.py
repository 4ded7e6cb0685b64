"""Crops, turned or not, and the suggestions for them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.imaging.likeness import likeness
from verifier_app.errors import SampleError
from verifier_app.imaging import prepare
from verifier_app.imaging.decode import decode
from verifier_app.imaging.regions import regions
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

ONE, TWO = (render(Writer.random(own).sign(1), height=160, margin=10) for own in (4, 9))


def page(turn: float = 0.0) -> tuple[np.ndarray, tuple[int, int, int, int]]:
    """A page with two signatures, the first turned clockwise; and the first one's own box."""
    sheet = np.full((1400, 1100), 255, np.uint8)
    sheet[1100 : 1100 + TWO.shape[0], 500 : 500 + TWO.shape[1]] = TWO
    box = (300, 300, ONE.shape[1], ONE.shape[0])
    upright = np.full(sheet.shape, 255, np.uint8)
    upright[300 : 300 + ONE.shape[0], 300 : 300 + ONE.shape[1]] = ONE
    middle = (300 + ONE.shape[1] / 2 - 0.5, 300 + ONE.shape[0] / 2 - 0.5)
    matrix = cv2.getRotationMatrix2D(middle, -turn, 1.0)  # OpenCV counts the other way
    turned = cv2.warpAffine(upright, matrix, upright.shape[::-1], borderValue=255)
    return np.minimum(sheet, turned), box


@pytest.mark.parametrize("turn", [-40.0, -7.5, 3.0, 90.0, 170.0])
def test_a_turned_crop_comes_out_upright(turn: float) -> None:
    sheet, box = page(turn)
    found = prepare(sheet, crop=box, turn=turn)
    assert likeness(prepare(ONE).strip, found.strip) > 0.97
    assert (found.source.width, found.source.height) == (1100, 1400)
    left, top, width, height = found.box
    middle = (left + width / 2, top + height / 2)
    assert abs(middle[0] - box[0] - box[2] / 2) < 20
    assert abs(middle[1] - box[1] - box[3] / 2) < 20


def test_a_turn_of_nothing_is_the_plain_crop() -> None:
    sheet, box = page()
    np.testing.assert_array_equal(prepare(sheet, crop=box).strip, prepare(ONE).strip)


@pytest.mark.parametrize("turn", [0.0, 30.0])
def test_a_crop_beside_the_picture_is_refused(turn: float) -> None:
    with pytest.raises(SampleError, match="outside"):
        prepare(ONE, crop=(90_000, 0, 20, 20), turn=turn)


def test_a_turned_crop_may_not_fill_the_memory() -> None:
    with pytest.raises(SampleError, match="too large"):
        prepare(ONE, crop=(0, 0, 2_000_000_000, 2_000_000_000), turn=1.0)


def test_each_piece_of_writing_is_suggested() -> None:
    sheet, box = page()
    found = regions(decode(sheet))
    assert len(found) == 2
    wanted = (box, (500, 1100, TWO.shape[1], TWO.shape[0]))
    for own in wanted:
        nearest = min(found, key=lambda other: abs(other[1] - own[1]))
        assert abs(nearest[0] - own[0]) < 60
        assert abs(nearest[2] - own[2]) < 120
        assert likeness(prepare(sheet, crop=nearest).strip, prepare(sheet, crop=own).strip) > 0.95


def test_lines_of_print_are_no_suggestion() -> None:
    sheet, box = page()
    for line in range(9):
        words = "The undersigned agree that the amount is due now"
        cv2.putText(sheet, words, (60, 580 + 46 * line), 0, 1.0, 0, 2, cv2.LINE_AA)
    found = regions(decode(sheet))
    wanted = [box, (500, 1100, TWO.shape[1], TWO.shape[0])]
    for own in found[:2]:
        assert min(abs(own[1] - other[1]) for other in wanted) < 60
        assert own[3] < 2 * ONE.shape[0]


def cheque(frame: str) -> tuple[np.ndarray, tuple[int, int, int, int]]:
    """A signature on the line of a cheque with print, a line to write on and a frame."""
    sheet = np.full((700, 1600), 250, np.uint8)
    for inset in {"no": (), "one": (30,), "two": (30, 42), "wavy": ()}[frame]:
        cv2.rectangle(sheet, (inset, inset), (1600 - inset, 700 - inset), 40, 4)
    if frame == "wavy":
        wave = 4 * np.sin(np.arange(30, 1571) / 9.0)
        top = [(x, 30 + int(y)) for x, y in zip(range(30, 1571), wave, strict=True)]
        outline = [*top, *((x, 700 - y) for x, y in reversed(top))]
        cv2.polylines(sheet, [np.array(outline)], isClosed=True, color=40, thickness=4)
    cv2.putText(sheet, "First Example Bank", (80, 110), 0, 1.6, 30, 3, cv2.LINE_AA)
    cv2.putText(sheet, "Pay to the order of", (80, 250), 0, 0.9, 30, 2, cv2.LINE_AA)
    cv2.putText(sheet, "EUR 250.00", (1250, 250), 0, 1.2, 30, 2, cv2.LINE_AA)
    cv2.line(sheet, (400, 255), (1200, 255), 60, 2)
    cv2.line(sheet, (950, 560), (1500, 560), 60, 2)
    rows, columns = ONE.shape
    left, top_ = 1000, 560 - int(0.7 * rows)
    part = sheet[top_ : top_ + rows, left : left + columns]
    np.minimum(part, ONE, out=part)
    return sheet, (left, top_, columns, rows)


@pytest.mark.parametrize("frame", ["no", "one", "two", "wavy"])
def test_on_a_cheque_the_signature_is_suggested_first(frame: str) -> None:
    sheet, box = cheque(frame)
    left, top, width, height = regions(decode(sheet))[0]
    assert left <= box[0] + 30
    assert left + width >= box[0] + box[2] - 30
    assert abs(top - box[1]) < 100
    assert height < 1.6 * box[3]
    assert width < 800  # with the line that it stands on


SMALL_PRINT = (
    "Not negotiable, payable at any branch of the bank in the country",
    "Do not write or stamp below this line, void after ninety days",
)


@pytest.mark.parametrize("turn", [-2.3, -1.0, 1.0, 2.3, 3.5])
@pytest.mark.parametrize("stamped", [False, True])
def test_on_a_cheque_askew_with_stamp_and_small_print_the_signature_is_suggested_first(
    turn: float, *, stamped: bool
) -> None:
    sheet, box = cheque("one")
    drawn = Image.fromarray(sheet)
    for row, words in enumerate(SMALL_PRINT):
        font = ImageFont.load_default(20)
        ImageDraw.Draw(drawn).text((220, 600 + 28 * row), words, fill=40, font=font)
    sheet = np.array(drawn)
    if stamped:
        cv2.circle(sheet, (960, 480), 90, 100, 6, cv2.LINE_AA)
        cv2.putText(sheet, "PAID", (900, 495), 0, 1.4, 100, 5, cv2.LINE_AA)
    height, width = sheet.shape
    way = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
    askew = cv2.warpAffine(sheet, way, (width, height), borderValue=(250,))
    left, top, wide, high = regions(decode(askew))[0]
    middle = cv2.transform(np.array([[[box[0] + box[2] / 2, box[1] + box[3] / 2]]]), way)[0, 0]
    assert left < middle[0] < left + wide
    assert top < middle[1] < top + high
    assert high < 2.1 * box[3]
    assert wide < 950  # with the line that it stands on, and the stamp


@pytest.mark.parametrize("turn", [0.0, 2.0, -3.5])
def test_a_rule_alone_is_no_suggestion_however_it_lies(turn: float) -> None:
    sheet = np.full((900, 1400), 250, np.uint8)
    cv2.line(sheet, (400, 640), (1000, 640), 60, 5)
    way = cv2.getRotationMatrix2D((700, 640), turn, 1.0)
    assert regions(decode(cv2.warpAffine(sheet, way, (1400, 900), borderValue=(250,)))) == []


def test_a_word_is_suggested_with_its_underline_and_full_stop() -> None:
    sheet = np.full((900, 1400), 250, np.uint8)
    rows, columns = ONE.shape
    sheet[200 : 200 + rows, 300 : 300 + columns] = ONE
    below = 200 + rows + 20
    cv2.line(sheet, (320, below), (280 + columns, below), 60, 5)
    cv2.circle(sheet, (300 + columns + 50, below), 4, 60, -1)
    sheet[600 : 600 + TWO.shape[0], 700 : 700 + TWO.shape[1]] = TWO
    found = min(regions(decode(sheet)), key=lambda box: box[1])
    assert found[1] + found[3] >= below + 4
    assert found[3] < rows + 200
    assert found[0] + found[2] >= 300 + columns + 54


def test_a_ring_of_its_own_is_no_frame() -> None:
    sheet = np.full((600, 900), 250, np.uint8)
    cv2.ellipse(sheet, (450, 300), (350, 200), 0, 0, 360, 60, 6)
    (box,) = regions(decode(sheet))
    assert box[2] > 680


@pytest.mark.filterwarnings("error")
def test_a_page_with_a_rule_alone_has_no_suggestion() -> None:
    sheet = np.full((900, 1400), 250, np.uint8)
    cv2.line(sheet, (500, 640), (900, 640), 60, 5)
    assert regions(decode(sheet)) == []


def test_a_blank_page_has_no_suggestion() -> None:
    assert regions(decode(np.full((900, 700), 250, np.uint8))) == []


@pytest.mark.parametrize("over", [(-90, 0), (0, -60), (-90, -60)])
def test_a_crop_over_the_edge_ends_where_it_was_drawn(over: tuple[int, int]) -> None:
    sheet = np.full((500, 900), 255, np.uint8)
    sheet[20 : 20 + ONE.shape[0], 20 : 20 + ONE.shape[1]] = ONE
    right, bottom = 30 + ONE.shape[1], 30 + ONE.shape[0]
    sheet[bottom : bottom + 40, :] = 0  # what lies beyond the box in both directions
    sheet[:, right : right + 40] = 0
    left, top = over
    found = prepare(sheet, crop=(left, top, right - left, bottom - top))
    inside = prepare(sheet, crop=(0, 0, right, bottom))
    assert np.array_equal(found.strip, inside.strip)
    assert found.box == inside.box
    assert found.box[0] >= 15
    assert found.box[1] >= 15


def test_a_crop_of_the_last_pixel_of_a_large_photo_gets_a_sentence() -> None:
    photo = cv2.imencode(".jpg", np.full((5000, 6000), 255, np.uint8))[1].tobytes()
    assert decode(photo).scale < 1.0
    with pytest.raises(SampleError):
        prepare(photo, crop=(5999, 4999, 1, 1))
