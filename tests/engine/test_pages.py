"""What the engine says about pages, crops and cleaning."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from verifier_app.engine.bench import Bench
from verifier_app.engine.page_handlers import show_cleaning, show_page, show_pages
from verifier_app.engine.page_questions import (
    CleaningReply,
    PageReply,
    PagesReply,
    ShowCleaning,
    ShowPage,
    ShowPages,
)
from verifier_app.engine.parts import PartError
from verifier_app.engine.pictures import Picture
from verifier_app.engine.protocol import Prepare, message_of
from verifier_app.engine.samples import SampleRef
from verifier_app.errors import SampleError
from verifier_app.imaging import part_of, steps_of
from verifier_app.imaging.decode import decode
from verifier_app.ink.files import write
from verifier_app.ink.render import render
from verifier_app.ink.synthesis import Writer
from verifier_app.types import Cleaning, Treatment

ONE, TWO = (render(Writer.random(own).sign(1), height=160, margin=30) for own in (4, 9))


class Unwatched:
    def __call__(self): ...

    def tell(self, done, of): ...


@pytest.fixture(scope="module")
def form() -> SampleRef:
    """A PDF of two pages, the bytes of a dropped file."""
    buffer = io.BytesIO()
    pages = [Image.fromarray(own) for own in (ONE, TWO)]
    pages[0].save(buffer, "PDF", save_all=True, append_images=pages[1:], resolution=300)
    return SampleRef(data=buffer.getvalue(), name="form.pdf")


@pytest.fixture(scope="module")
def bench(tmp_path_factory) -> Bench:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VERIFIER_APP_HOME", str(tmp_path_factory.mktemp("home")))
        yield Bench()


REPLIES = (
    PagesReply(3, (1,), (Picture(2, 3, b"abcdef"),)),
    PageReply(900, 1200, 3, ((1, 2, 30, 40),), Picture(2, 3, b"abcdef")),
    CleaningReply(Picture(1, 2, b"ab"), Picture(1, 2, b"cd")),
)


PARTS = [
    ShowPages(SampleRef(path="/a.pdf"), (0, 2), side=50),
    ShowPage(SampleRef(path="/a.pdf", page=1)),
    ShowCleaning(SampleRef(path="/a.png", cleaning={"specks": False})),
    *REPLIES,
]


@pytest.mark.parametrize("reply", REPLIES)
def test_a_picture_too_many_is_refused(reply):
    message = message_of(reply, "reply")
    with pytest.raises(PartError):
        type(reply).unpack(message.payload, (*message.blobs, b""))


def test_pages_are_shown_small_and_counted(bench, form):
    found = show_pages(bench, ShowPages(form, (0, 1, 7), side=50), Unwatched())
    assert (found.count, found.pages) == (2, (0, 1))  # there is no page 7
    for picture, page in zip(found.pictures, (ONE, TWO), strict=True):
        assert max(picture.width, picture.height) <= 51
        assert abs(picture.width / picture.height - page.shape[1] / page.shape[0]) < 0.2
    assert show_pages(bench, ShowPages(form, ()), Unwatched()).count == 2


def test_a_page_is_shown_whole_with_suggestions_whatever_its_crop(bench, form):
    found = show_page(bench, ShowPage(form.treated(Treatment(1, (0, 0, 9, 9)))), Unwatched())
    assert found.pages == 2
    assert found.height in (TWO.shape[0], TWO.shape[0] + 1)
    assert found.width in (TWO.shape[1], TWO.shape[1] + 1)
    assert len(found.regions) == 1
    left, _, width, _ = found.regions[0]
    ink = np.flatnonzero((TWO < 128).any(axis=0))
    assert left <= ink[0] + 1
    assert left + width >= ink[-1] - 1


def test_only_to_look_at_a_file_nothing_is_searched_for_and_a_drawing_is_drawn(
    bench, form, tmp_path
):
    assert show_page(bench, ShowPage(form, search=False), Unwatched()).regions == ()
    path, ink = tmp_path / "a.inkml", Writer.random(4).sign(1)
    write(ink, path)
    found = show_page(bench, ShowPage(SampleRef(path=str(path)), search=False), Unwatched())
    assert found.picture.pixels == decode(ink).grey.tobytes()
    path.write_text("nothing")
    with pytest.raises(SampleError, match="XML"):
        show_page(bench, ShowPage(SampleRef(path=str(path)), search=False), Unwatched())


def test_a_page_that_is_not_there_names_the_file(bench, form):
    with pytest.raises(SampleError, match="last one is 2") as caught:
        show_page(bench, ShowPage(form.treated(Treatment(5))), Unwatched())
    assert caught.value.path == "form.pdf"


def test_before_and_after_have_one_size(bench, form):
    crop = (10, 10, 200, 120)
    found = show_cleaning(bench, ShowCleaning(form.treated(Treatment(0, crop))), Unwatched())
    assert (found.before.width, found.before.height) == (found.after.width, found.after.height)
    assert set(found.after.pixels) <= {0, 255}


def test_page_crop_turn_and_cleaning_are_told_apart_in_memory(bench, form):
    """Each is part of what a prepared sample is remembered by."""
    treatments = [
        Treatment(),
        Treatment(page=1),
        Treatment(crop=(0, 0, 200, 160)),
        Treatment(crop=(0, 0, 200, 160), turn=9.0),
        Treatment(cleaning=Cleaning(threshold=0.4)),
        Treatment(cleaning=Cleaning(stamps="red")),
    ]
    refs = [form.treated(own) for own in treatments]
    found = [bench.prepared(ref, "signature") for ref in refs]
    assert len({id(own) for own in found}) == len(found)
    assert [bench.prepared(ref, "signature") for ref in refs] == found
    plain = bench.prepared(form, "signature")
    assert plain is found[0]
    for ref in refs:
        assert SampleRef.unpack(ref.pack([]) | {"blob": 0}, (form.data,)) == ref


def test_prepare_tells_pages_and_treatment(bench, form):
    from verifier_app.engine.handlers import prepare

    treatment = Treatment(1, (5, 5, 200, 120), 3.0, Cleaning(specks=False))
    found = prepare(bench, Prepare(form.treated(treatment)), Unwatched())
    assert found.pages == 2
    assert found.how == {
        "page": 1, "crop": (5, 5, 200, 120), "turn": 3.0, "cleaning": {"specks": False},
    }  # fmt: skip
    assert (found.preview.width, found.preview.height) == (200, 120)


def of_bytes(picture: np.ndarray) -> SampleRef:
    """A dropped PNG of an RGB or RGBA array."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "PNG")
    return SampleRef(data=buffer.getvalue(), name="page.png")


def pixels_of(picture: Picture) -> np.ndarray:
    own = np.frombuffer(picture.pixels, np.uint8)
    return own.reshape(picture.height, picture.width, picture.channels).astype(int)


def test_page_and_what_is_cleaned_are_shown_in_their_colours(bench):
    sheet = np.stack([ONE] * 3, axis=-1)
    sheet[5:15, 5:60] = (200, 40, 50)
    sheet[30:40, 5:60] = (60, 60, 190)
    ref = of_bytes(sheet)
    whole = show_page(bench, ShowPage(ref), Unwatched()).picture
    cleaned = show_cleaning(bench, ShowCleaning(ref), Unwatched())
    small = show_pages(bench, ShowPages(ref, (0,), 400), Unwatched()).pictures[0]
    for shown in (whole, small, cleaned.before):
        assert shown.channels == 3
        red, blue = (pixels_of(shown)[row * shown.height // ONE.shape[0], 30] for row in (10, 35))
        assert red[0] > red[2] + 100
        assert blue[2] > blue[0] + 100
    assert cleaned.after.channels == 1
    assert (cleaned.before.width, cleaned.before.height) == (
        *(cleaned.after.width, cleaned.after.height),
    )


def test_what_has_no_colours_is_shown_in_grey(bench):
    ref = of_bytes(np.stack([ONE] * 3, axis=-1))
    assert show_page(bench, ShowPage(ref), Unwatched()).picture.channels == 1
    assert show_cleaning(bench, ShowCleaning(ref), Unwatched()).before.channels == 1


@pytest.mark.parametrize("ink", [(0, 0, 0), (255, 255, 255), (20, 40, 200)])
def test_ink_on_nothing_is_shown_dark_on_paper(bench, ink):
    sheet = np.dstack([np.full((*ONE.shape, 3), ink, np.uint8), 255 - ONE])
    shown = pixels_of(show_page(bench, ShowPage(of_bytes(sheet)), Unwatched()).picture)
    assert shown[0, 0].min() == 255
    assert shown.min() < 60


def test_after_cleaning_is_what_the_network_sees_on_paper(bench, tmp_path):
    noise = np.random.default_rng(1).integers(0, 90, (160, 300, 3), np.uint8)
    picture = np.full((160, 300, 3), 200, np.uint8) + noise // 4
    picture[60:90, 40:260] = noise[60:90, 40:260]
    Image.fromarray(picture).save(tmp_path / "a.jpg", quality=70)
    ref = SampleRef(path=str(tmp_path / "a.jpg"))
    found = show_cleaning(bench, ShowCleaning(ref), Unwatched())
    assert found.before.channels == 3
    steps = {own.name: own.picture for own in steps_of(part_of(tmp_path / "a.jpg"))}
    assert found.after.pixels == steps["kept"].tobytes()
