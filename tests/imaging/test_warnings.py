"""Each warning where it is due, and none on ordinary signatures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

import verifier_app
from verifier_app.errors import SampleError
from verifier_app.imaging import layout, prepare
from verifier_app.imaging.warn import TEXTS
from verifier_app.ink.examples import signature_scan
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.strokes import make_stroke
from verifier_app.ink.synthesis import Sign, Writer
from verifier_app.types import Cleaning, Ink


def codes(sample: object, **options: object) -> set[str]:
    return {w.code for w in prepare(sample, **options).warnings}  # type: ignore[arg-type]


def signature(seed: int, height: int = 220) -> np.ndarray:
    return render(Writer.random(seed).sign(12), height=height, margin=30)


def text(line: str, size: int = 40, turn: float = 0.0) -> np.ndarray:
    """A line as a printer prints it, in Pillow's own typeface."""
    font = ImageFont.load_default(size)
    rows = line.split("\n")
    width = int(max(font.getlength(row) for row in rows)) + 80
    sheet = Image.new("L", (width, int(1.5 * size * len(rows)) + 60), 255)
    ImageDraw.Draw(sheet).multiline_text((40, 30), line, fill=20, font=font)
    turned = sheet.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    return scanned(np.asarray(turned), seed=len(line))


def beside(*pictures: np.ndarray, gap: int) -> np.ndarray:
    """Pictures in a row on one sheet, `gap` pixels of paper between their ink."""
    height = max(p.shape[0] for p in pictures)
    row = []
    for picture in pictures:
        left, top, width, rows = cv2.boundingRect((picture < 128).astype(np.uint8))
        part = np.full((height, width + gap), 255, np.uint8)
        part[(height - rows) // 2 :][:rows, :width] = picture[top : top + rows, left : left + width]
        row.append(part)
    return np.pad(np.concatenate(row, axis=1), 30, constant_values=255)


@pytest.mark.parametrize("seed", range(20))
def test_ordinary_signatures_get_no_warning(seed: int) -> None:
    writer = Writer.random(300 + seed)
    for sample in (signature_scan(writer.sign(seed), seed), writer.sign(seed)):
        assert codes(sample) == set()


def test_two_signatures_are_several_objects() -> None:
    one, two = signature(330), signature(343)
    assert "several_objects" in codes(beside(one, two, gap=220))
    above = np.concatenate(
        [np.pad(p, ((90, 90), (0, 1200 - p.shape[1])), constant_values=255) for p in (one, two)]
    )
    assert "several_objects" in codes(above)
    # first and last name of one person stand as far apart as a word's height or less
    assert "several_objects" not in codes(beside(one, two, gap=60))
    crop = (0, 0, 30 + one.shape[1], 280)
    assert "several_objects" not in codes(beside(one, two, gap=220), crop=crop)


def written(lines: int, turn: float = 0.0) -> np.ndarray:
    """A page of a hand: so many lines below each other, as near as lines of a letter are."""
    sheet = np.full((90 * lines + 80, 1100), 255, np.uint8)
    for line in range(lines):
        right = 40
        for word in range(3):
            ink = render(Writer.random(360 + 3 * line + word).sign(12), height=60, margin=0)
            part = ink[:, : 1050 - right]
            sheet[40 + 90 * line :][:60, right : right + part.shape[1]] = part
            right += part.shape[1] + 30
    turned = cv2.getRotationMatrix2D((550, 40 + 45 * lines), turn, 1.0)
    size = (sheet.shape[1], sheet.shape[0])
    return np.asarray(cv2.warpAffine(sheet, turned, size, borderValue=255), np.uint8)


@pytest.mark.parametrize("turn", [0.0, 2.0, -2.5])
def test_a_page_of_writing_is_several_objects(turn: float) -> None:
    """Its lines stand nearer than a line is high, as the parts of one signature do."""
    assert "several_objects" in codes(written(8, turn))
    assert "several_objects" not in codes(written(2, turn))


@pytest.mark.parametrize("dots_per_inch", [100, 150, 200, 300])
@pytest.mark.parametrize("stroke", [2, 5])
def test_a_page_of_print_is_never_taken_for_one_signature(dots_per_inch: int, stroke: int) -> None:
    size = dots_per_inch / 100.0
    rows, columns = int(11.7 * dots_per_inch), int(8.3 * dots_per_inch)
    sheet = np.full((rows, columns), 250, np.uint8)
    words = "The seller states that the car is his own and free of any claim by others."
    for line in range(12):
        place = (int(0.8 * dots_per_inch), int((0.9 + 0.3 * line) * dots_per_inch))
        thick = max(1, round(stroke * size / 2))
        cv2.putText(sheet, words[line:], place, cv2.FONT_HERSHEY_SIMPLEX, 0.5 * size, 30, thick)
    own = signature(371, height=int(0.6 * dots_per_inch))
    below = sheet[int(5.2 * dots_per_inch) :, int(0.9 * dots_per_inch) :]
    below[: own.shape[0], : own.shape[1]] = np.minimum(below[: own.shape[0], : own.shape[1]], own)
    assert codes(sheet) & {"several_objects", "looks_printed"}


def test_writing_beside_print_or_in_a_box_is_several_objects() -> None:
    drawn, line = signature(330), text("Signature of the applicant", 30)
    sheet = np.full((420, 900), 255, np.uint8)
    sheet[20:240, 60 : 60 + drawn.shape[1]] = drawn
    assert codes(sheet) == set()
    form = sheet.copy()
    form[250 : 250 + line.shape[0], 60 : 60 + line.shape[1]] = line
    assert codes(form) == {"several_objects"}
    # it is paler than the pen
    assert codes(form, cleaning=Cleaning(ruled_lines=False)) == {"two_shades"}
    same = np.where(form < 200, 20, 255).astype(np.uint8)
    same[0, 0] = 130  # not of two tones
    assert codes(same, cleaning=Cleaning(ruled_lines=False)) == {"several_objects"}
    boxed = sheet.copy()
    cv2.rectangle(boxed, (40, 15), (100 + drawn.shape[1], 290), 20, 3)
    assert codes(boxed) == set()
    assert codes(boxed, cleaning=Cleaning(ruled_lines=False)) == {"several_objects"}
    ringed = sheet.copy()
    middle = (60 + drawn.shape[1] // 2, 150)
    cv2.ellipse(ringed, middle, (drawn.shape[1] // 2 + 40, 140), 0, 0, 360, 60, 3)
    assert "several_objects" in codes(ringed)


@pytest.mark.parametrize("turn", [0.0, 1.5, -3.0])
@pytest.mark.parametrize(
    "line", ["Margaret Henderson", "the sum of two hundred", "ACME TRADING LTD", "No. 12345678"]
)
def test_print_looks_printed(line: str, turn: float) -> None:
    for size in (24, 40, 90):
        assert "looks_printed" in codes(text(line, size, turn))


def test_paragraphs_and_stamps_look_printed() -> None:
    letter = text("Dear Sir,\nthe amount is due\nand payable at once")
    assert "looks_printed" in codes(letter)
    stamp = np.full((160, 420), 255, np.uint8)
    stamp[20:140, 30 : 30 + 360] = text("RECEIVED", 60)[:120, :360]
    cv2.rectangle(stamp, (10, 10), (409, 149), 30, 4)
    found = codes(np.pad(stamp, 20, constant_values=255))
    assert "looks_printed" in found


def test_letters_apart_by_hand_are_not_printed() -> None:
    """Separate letters about as uneven as a careful hand's do not stand in line."""
    rng = np.random.default_rng(5)
    for _ in range(20):
        sheet = np.full((200, 900), 255, np.uint8)
        for k in range(8):
            height = int(rng.integers(58, 82))
            sign = render(Sign.random(int(rng.integers(99))).drawn_by(k), height, margin=2)
            top = 140 - height + int(rng.normal(0, 4))
            left = 40 + 100 * k
            sheet[top : top + height, left : left + min(95, sign.shape[1])] = sign[:, :95]
        assert "looks_printed" not in codes(sheet)


def grain(
    deviation: float, shape: tuple[int, int] = (400, 700), paper: float = 235.0
) -> np.ndarray:
    noise = np.random.default_rng(0).normal(0.0, deviation, shape)
    return np.clip(paper + noise, 0, 255).astype(np.uint8)


def dusty(share: float) -> np.ndarray:
    return np.where(np.random.default_rng(1).random((400, 700)) < share, 0, 255).astype(np.uint8)


BLANK: dict[str, Callable[[], np.ndarray]] = {
    "one grey": lambda: np.full((90, 200), 240, np.uint8),
    "black": lambda: np.zeros((90, 200), np.uint8),
    "fine grain": lambda: grain(3),
    "coarse grain": lambda: cv2.GaussianBlur(grain(30), (0, 0), 2),
    "strong grain": lambda: grain(8),
    "dust of a fax": lambda: dusty(0.0005),
    "much dust": lambda: dusty(0.02),
    "ruled paper": lambda: np.where(np.arange(400)[:, None] % 40 < 2, 150, grain(2)),
    "one pixel": lambda: np.full((1, 1), 9, np.uint8),
}


@pytest.mark.parametrize("name", BLANK)
def test_a_blank_picture_is_refused(name: str) -> None:
    with pytest.raises(SampleError, match=r"No ink was found") as caught:
        prepare(BLANK[name]().astype(np.uint8))
    assert caught.value.remedy


def test_shadows_and_grain_of_a_photo_are_no_ink() -> None:
    light = np.linspace(0.5, 1.0, 700)[None] * np.linspace(1.0, 0.7, 400)[:, None]
    shadowed = np.clip(grain(4) * light, 0, 255).astype(np.uint8)
    folded = grain(2)
    folded[:, 340:360] -= 12
    for blank in (shadowed, cv2.GaussianBlur(folded, (0, 0), 3)):
        try:
            assert codes(blank) & {"no_ink"}
        except SampleError:
            continue


def test_dots_of_a_sign_are_ink() -> None:
    sheet = np.full((400, 300), 255, np.uint8)
    for x, y in ((60, 60), (60, 200), (240, 200), (60, 340)):
        cv2.circle(sheet, (x, y), 5, 20, -1)
    assert "no_ink" not in codes(sheet, profile="character")


def test_too_little_too_small_faint_and_cut_off() -> None:
    drawn = signature(330)
    top = prepare(drawn).box[1]
    cut = drawn[top + 5 :]
    assert codes(cut) == codes(cut[::-1]) == {"touches_border"}
    assert "touches_border" in codes(cut.T) & codes(cut.T[:, ::-1])
    tiny = cv2.resize(drawn, None, fx=0.1, fy=0.1, interpolation=cv2.INTER_AREA)
    assert "too_small" in codes(tiny)
    faint = (245 - (255 - drawn.astype(float)) * 0.12).astype(np.uint8)
    assert codes(faint) == {"low_contrast"}
    dash = np.full((100, 200), 255, np.uint8)
    dash[48:54, 60:140] = 20
    assert "too_little" in codes(dash)
    dot = make_stroke([5.0, 5.1], [5.0, 5.0])
    assert codes(Ink((dot,))) == {"too_little"}


def test_ink_that_is_small_on_a_large_page_is_told_and_a_crop_mends_it() -> None:
    drawn = np.pad(signature(330, 180), ((0, 20), (100, 100)), constant_values=255)
    for width, least in ((3500, False), (9000, True), (60000, True)):
        page = np.pad(drawn, ((0, 0), (0, width - drawn.shape[1])), constant_values=255)
        assert ("reduced" in codes(page)) == least
        assert "too_small" not in codes(page)
        assert "reduced" not in codes(page, crop=(0, 0, drawn.shape[1], 200))


def test_every_code_has_a_cause_and_an_advice_here_and_in_the_window() -> None:
    window = Path(verifier_app.__file__).parent / "ui" / "models" / "warning_text.py"
    for code, sentence in TEXTS.items():
        assert f'"{code}": (' in window.read_text("utf-8")
        cause, *rest = sentence.removesuffix(".").split(". ")
        assert code.islower()
        assert cause
        assert rest


def test_pieces_do_not_depend_on_the_resolution() -> None:
    sheet = np.zeros((300, 600), np.uint8)
    sheet[50:90, 40:140] = 255
    sheet[200:280, 400:580] = 255
    fine = cv2.resize(sheet, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    for mask, factor in ((sheet, 1), (fine, 4)):
        found = layout.pieces(mask)
        assert np.array_equal(found[:, :4] / factor, [[400, 200, 580, 280], [40, 50, 140, 90]])
        assert np.array_equal(found[:, 4] / factor**2, [80 * 180, 40 * 100])
        assert len(layout.parts(found)) == 2
