"""The switches of cleaning: what each does, and that the defaults change nothing."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from PIL import Image

from tests.imaging.likeness import likeness
from verifier_app.imaging import Cleaning, prepare, steps, warning_of_colours
from verifier_app.ink.paper import scanned
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer

GREY = render(Writer.random(4).sign(1), height=260, margin=30)
STAMPS = {"red": (200, 40, 50), "green": (40, 150, 70), "blue": (60, 60, 190)}


def stamped(colour: str, pen: tuple[int, int, int] = (75, 75, 75)) -> np.ndarray:
    """The signature in RGB with a round stamp across it, as ink on ink: multiplied.

    In grey the stamp is about as dark as the pen.
    """
    paper = np.full((*GREY.shape, 3), 250.0)
    cover = ((255.0 - GREY) / 255.0)[..., None]
    stamp = np.zeros(GREY.shape, np.uint8)
    middle = (GREY.shape[1] // 2, GREY.shape[0] // 2)
    cv2.circle(stamp, middle, GREY.shape[0] // 3, 255, 7, cv2.LINE_AA)
    cv2.putText(stamp, "PAID", (middle[0] - 50, middle[1] + 12), 0, 1.2, 255, 4, cv2.LINE_AA)
    share = (stamp / 255.0)[..., None]
    picture = paper * (1 - share * (1 - np.array(STAMPS[colour]) / 255.0))
    picture *= 1 - cover * (1 - np.array(pen) / 255.0)
    return picture.astype(np.uint8)


def test_the_defaults_are_what_cleaning_does_by_itself() -> None:
    assert Cleaning().changed == {}
    assert Cleaning(specks=False, stamps="red").changed == {"specks": False, "stamps": "red"}
    for sample in (GREY, scanned(GREY, 3), stamped("blue")):
        plain, asked = prepare(sample), prepare(sample, cleaning=Cleaning(), turn=0.0)
        assert plain.views.tobytes() == asked.views.tobytes()
        assert plain.clean.tobytes() == asked.clean.tobytes()


@pytest.mark.parametrize("colour", STAMPS)
def test_a_stamp_of_the_chosen_colour_goes(colour: str) -> None:
    wanted = prepare(GREY).strip
    sample = stamped(colour)
    assert likeness(wanted, prepare(sample).strip) < 0.9
    assert likeness(wanted, prepare(sample, cleaning=Cleaning(stamps=colour)).strip) > 0.94
    other = "green" if colour == "red" else "red"
    kept = prepare(sample, cleaning=Cleaning(stamps=other))
    np.testing.assert_array_equal(kept.strip, prepare(sample).strip)


def test_a_pen_of_another_colour_stays() -> None:
    sample = stamped("red", pen=(30, 50, 150))
    found = prepare(sample, cleaning=Cleaning(stamps="red"))
    assert likeness(prepare(GREY).strip, found.strip) > 0.92


def test_a_stamp_goes_from_a_photo_and_from_a_crop_too() -> None:
    buffer = io.BytesIO()
    Image.fromarray(stamped("red")).save(buffer, "JPEG", quality=92)
    box = (10, 10, GREY.shape[1] - 20, GREY.shape[0] - 20)
    found = prepare(buffer.getvalue(), cleaning=Cleaning(stamps="red"), crop=box)
    assert likeness(prepare(GREY).strip, found.strip) > 0.9


@pytest.mark.parametrize("pen", [(40, 40, 42), (75, 75, 75), (40, 60, 160)])
def test_a_stamp_in_a_colour_of_its_own_is_told_until_it_is_taken_away(
    pen: tuple[int, int, int],
) -> None:
    sample = stamped("red", pen)
    told = warning_of_colours(sample)
    assert told is not None
    assert told.code == "two_colours"
    assert "two_colours" not in [own.code for own in prepare(sample).warnings]
    assert warning_of_colours(sample, Cleaning(stamps="red")) is None


@pytest.mark.parametrize("pen", [(40, 40, 42), (40, 60, 160), (25, 28, 75), (190, 30, 40)])
def test_one_pen_has_one_colour(pen: tuple[int, int, int]) -> None:
    """Nor does tinted paper count, nor what a scanner's compression does to the colours."""
    share = (1 - GREY / 255.0)[..., None]
    picture = np.array([240.0, 230.0, 200.0]) * (1 - share * (1 - np.array(pen) / 255.0))
    buffer = io.BytesIO()
    Image.fromarray(picture.astype(np.uint8)).save(buffer, "JPEG", quality=60)
    assert warning_of_colours(np.asarray(Image.open(buffer))) is None
    assert warning_of_colours(GREY) is None


def test_a_grey_picture_has_no_stamp_to_take() -> None:
    found = prepare(GREY, cleaning=Cleaning(stamps="red"))
    np.testing.assert_array_equal(found.strip, prepare(GREY).strip)


def ink_kept(cleaning: Cleaning, sample: np.ndarray) -> int:
    shown = {step.name: step.picture for step in steps(sample, cleaning=cleaning)}
    return int((shown["kept"] < 128).sum())


def test_each_switch_keeps_what_it_would_take() -> None:
    dusty, ruled = GREY.copy(), GREY.copy()
    dusty[8:10, 20:22] = 0
    ruled[200, :] = 60
    assert ink_kept(Cleaning(specks=False), dusty) > ink_kept(Cleaning(), dusty)
    kept = ink_kept(Cleaning(), ruled)
    assert ink_kept(Cleaning(ruled_lines=False), ruled) > kept + GREY.shape[1] // 2
    soft = cv2.GaussianBlur(GREY, (0, 0), 2.0)
    assert ink_kept(Cleaning(threshold=0.5), soft) < ink_kept(Cleaning(), soft)
    assert ink_kept(Cleaning(threshold=-0.5), soft) > ink_kept(Cleaning(), soft)
