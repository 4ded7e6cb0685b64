"""Pages, crop and cleaning without widgets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.fakes import grey_picture, make_ink, prepare_reply
from verifier_app.engine.page_questions import ShowCleaning, ShowPage, ShowPages
from verifier_app.engine.protocol import Compare, Failure, Prepare
from verifier_app.types import Cleaning, SampleReport, Treatment
from verifier_app.ui.models.cleaning import CleaningChoice
from verifier_app.ui.models.crop import Crop
from verifier_app.ui.models.crop_box import CropBox
from verifier_app.ui.models.finding_report import Origin
from verifier_app.ui.models.samples import (
    DrawnSource,
    FileSource,
    KeptSource,
    PastedSource,
    name_of,
    to_be_kept,
)

FORM = "/data/form.pdf"


def asked(engine, kind):
    return [question for question in engine.asked if isinstance(question, kind)]


def prepared(engine):
    """The refs that were prepared, in order."""
    return [question.sample for question in asked(engine, Prepare)]


@pytest.fixture
def form(comparison, engine):
    """A PDF with four pages as the questioned sample."""
    engine.at_once = True
    engine.prepared = replace(prepare_reply(), pages=4)
    comparison.questioned.add([FileSource(FORM)])
    return comparison


def test_another_page_is_prepared_and_undone(form, engine):
    pages = form.questioned_pages
    assert (pages.count, pages.page) == (4, 0)
    pages.choose(2)
    assert prepared(engine)[-1].page == 2
    assert form.questioned.current.source.name == "form.pdf, page 3"
    form.questioned.undo()
    assert pages.page == 0
    assert prepared(engine)[-1].page == 0
    form.questioned.redo()
    assert pages.page == 2
    for wrong in (-1, 4, 2):
        pages.choose(wrong)
    assert form.questioned.can_redo is False
    assert pages.page == 2


def test_pictures_of_pages_are_asked_for_when_they_are_shown(form, engine, qtbot):
    assert asked(engine, ShowPages) == []
    pages = form.questioned_pages
    with qtbot.waitSignal(pages.pictures_changed, timeout=5000):
        assert pages.picture(1) is None
    assert asked(engine, ShowPages)[0].pages == (1,)
    assert pages.picture(1) is not None


def test_a_file_whose_first_page_is_blank_shows_its_others(comparison, engine):
    engine.at_once = True
    engine.prepared = Failure("No ink was found.")
    comparison.questioned.add([FileSource(FORM)])
    assert asked(engine, ShowPages)[0].pages == ()
    assert comparison.questioned_pages.count == 4


def test_a_crop_belongs_to_its_page(form, engine):
    form.questioned.treat(
        form.questioned.current.number, Treatment(1, (5, 6, 70, 80), 2.0, Cleaning(specks=False))
    )
    form.questioned_pages.choose(3)
    assert form.questioned.current.source.treatment == Treatment(3, cleaning=Cleaning(specks=False))


def test_a_page_that_is_looked_at_again_has_its_crop(form, engine):
    pages, questioned = form.questioned_pages, form.questioned
    first = Treatment(0, (5, 6, 70, 80), 2.0)
    second = Treatment(1, (9, 9, 40, 20))
    questioned.treat(questioned.current.number, first)
    pages.choose(1)
    questioned.treat(questioned.current.number, second)
    pages.choose(0)
    assert questioned.current.source.treatment == first
    pages.choose(1)
    assert questioned.current.source.treatment == second
    questioned.undo()
    assert questioned.current.source.treatment == first
    questioned.add([FileSource(FORM)])
    pages.choose(1)
    assert questioned.current.source.treatment == Treatment(1), "another sample of the same file"


@pytest.fixture
def crop(form):
    return Crop(form, form.questioned, form.questioned.current)


def test_the_crop_tool_asks_for_the_page_and_changes_nothing_before_it_is_applied(
    form, crop, engine
):
    assert asked(engine, ShowPage)[0].sample.path == FORM
    assert len(crop.suggestions) == 2
    before = len(engine.asked)
    crop.choose(crop.suggestions[1])
    crop.turn_to(3.456)
    assert len(engine.asked) == before
    crop.apply()
    ref = prepared(engine)[-1]
    assert (ref.crop, ref.turn, ref.page) == (crop.suggestions[1].box, 3.46, 0)
    assert asked(engine, Compare) == []  # there is no reference yet
    form.questioned.undo()
    assert prepared(engine)[-1].crop is None


def test_a_crop_can_be_reopened_and_taken_back(form, crop, engine):
    crop.choose(crop.suggestions[0])
    crop.apply()
    again = Crop(form, form.questioned, form.questioned.current)
    assert again.box == crop.suggestions[0]
    assert not again.is_changed
    assert asked(engine, ShowPage)[-1].sample.crop is None
    again.choose(None)
    assert again.is_changed
    again.apply()
    assert form.questioned.current.source.treatment == Treatment()


def test_a_box_in_the_crop_tool_stays_on_its_page(crop, engine):
    crop.choose(crop.suggestions[0])
    crop.choose_page(2)
    assert crop.box is None
    assert asked(engine, ShowPage)[-1].sample.page == 2
    assert crop.result == Treatment(page=2)
    engine.answer_all()
    crop.choose_page(0)
    engine.answer_all()
    assert crop.box == crop.suggestions[0]
    assert crop.result.page == 0


def test_numbers_set_the_box(crop):
    crop.set_side("left", 40)
    crop.set_side("width", 300)
    crop.set_side("height", 90)
    crop.turn_to(-5)
    assert crop.box.box[0] == 40
    assert crop.result.crop[2:] == (300, 90)
    assert crop.result.turn == -5


def test_a_page_that_cannot_be_shown_says_why(comparison, engine):
    comparison.questioned.add([FileSource(FORM)])
    crop = Crop(comparison, comparison.questioned, comparison.questioned.current)
    engine.fail(ShowPage, Failure("The PDF is protected by a password.", "Save a copy."))
    assert crop.failure.what == "The PDF is protected by a password."
    crop.turn_to(4)
    assert crop.box is None


def test_a_kept_reference_opens_with_the_crop_it_was_kept_with(comparison, engine):
    engine.at_once = True
    how = {"page": 1, "crop": [5, 6, 70, 80], "turn": 2.5, "cleaning": {"specks": False}}
    engine.prepared = replace(prepare_reply(), how=how)
    comparison.references.add([KeptSource(7, "card.tif", "Account")])
    assert prepared(engine)[-1].anew is False
    crop = Crop(comparison, comparison.references, comparison.references.current)
    assert (crop.page, crop.box) == (1, CropBox.of((5, 6, 70, 80), 2.5))
    crop.choose(None)
    crop.apply()
    ref = prepared(engine)[-1]
    assert (ref.kept, ref.anew, ref.page, ref.crop) == (7, True, 1, None)
    assert ref.cleaning == {"specks": False}


def test_the_name_of_a_kept_reference_follows_its_page(comparison, engine):
    engine.at_once = True
    engine.prepared = replace(prepare_reply(), how={"page": 1})
    comparison.references.add([KeptSource(7, "card.tif", "Account")])

    def name() -> str:
        sample = comparison.references.current
        seen = comparison.preparations.seen(sample.number)
        made = name_of(sample.source, seen)
        assert Origin.of(sample, seen, SampleReport(None, "a" * 64, ())).name == made
        return made

    assert name() == "card.tif, page 2"
    engine.prepared = replace(prepare_reply(), how={"page": 2})  # changed in its set
    comparison.again()
    assert name() == "card.tif, page 3"
    comparison.references.treat(comparison.references.current.number, Treatment(page=3))
    assert name() == comparison.references.current.source.name == "card.tif, page 4"


def test_a_set_is_given_the_name_of_the_file_not_of_its_page(tmp_path):
    page = Treatment(page=1)
    assert to_be_kept(FileSource("/data/card.tif", treatment=page)).title == "card.tif"
    assert to_be_kept(PastedSource(b"%PDF", "Pasted picture", treatment=page)).name == (
        "Pasted picture"
    )
    assert to_be_kept(DrawnSource(make_ink())).name == ""


def test_a_drawing_is_left_alone(comparison):
    comparison.questioned.add([DrawnSource(make_ink())])
    number = comparison.questioned.current.number
    comparison.questioned.treat(number, Treatment(crop=(0, 0, 5, 5)))
    assert comparison.questioned.current.source.ref().crop is None


def test_a_drawing_that_was_kept_is_left_alone(comparison, engine):
    comparison.references.add([KeptSource(7, "Drawn here", "Account", drawn=True)])
    sample = comparison.references.current
    assert not sample.is_picture
    comparison.references.treat(sample.number, Treatment(crop=(0, 0, 5, 5)))
    assert comparison.references.current is sample


def test_the_crop_tool_ends_with_its_sample(form, crop, qtbot):
    with qtbot.waitSignal(crop.gone, timeout=1000):
        form.questioned.add([FileSource("/data/other.png")])
    crop.close()
    with qtbot.assertNotEmitted(crop.gone):
        form.questioned.clear_all()


def test_the_crop_tool_follows_profile_and_cleaning(form, crop, engine, qtbot):
    with qtbot.waitSignal(crop.views_changed, timeout=5000):
        form.choose_profile("character")
    last = [q for q in asked(engine, Prepare) if q.sample.anew][-1]
    assert last.profile == "character"
    with qtbot.waitSignal(crop.views_changed, timeout=5000):
        form.questioned.treat(crop.number, Treatment(cleaning=Cleaning(specks=False)))
    assert prepared(engine)[-1].cleaning == {"specks": False}


@pytest.fixture
def choice(form):
    return CleaningChoice(form, form.questioned, form.questioned.current)


def test_each_switch_counts_at_once_and_is_undone(form, choice, engine):
    assert choice.is_automatic
    assert choice.shown.before == grey_picture()
    choice.choose(specks=False)
    choice.choose(stamps="red")
    wanted = {"specks": False, "stamps": "red"}
    assert prepared(engine)[-1].cleaning == wanted
    assert asked(engine, ShowCleaning)[-1].sample.cleaning == wanted
    form.questioned.undo()
    assert choice.cleaning == Cleaning(specks=False)
    choice.reset()
    assert choice.is_automatic
    assert prepared(engine)[-1].cleaning is None


def test_a_dragged_slider_is_one_step_back(form, choice):
    for value in (0.1, 0.2, 0.3):
        choice.choose(threshold=value)
    choice.choose(specks=False)
    form.questioned.undo()
    assert choice.cleaning == Cleaning(threshold=0.3)
    form.questioned.undo()
    assert choice.is_automatic


def test_cleaning_keeps_the_crop(form, choice, engine):
    treatment = Treatment(1, (5, 6, 70, 80), 2.0)
    form.questioned.treat(choice.number, treatment)
    choice.choose(background=False)
    assert choice.treatment == replace(treatment, cleaning=Cleaning(background=False))


def test_the_choice_ends_with_its_sample(form, choice, qtbot):
    with qtbot.waitSignal(choice.gone, timeout=1000):
        form.questioned.clear_all()


def test_a_page_named_on_the_command_line(tmp_path):
    (tmp_path / "odd.pdf#page=2").write_bytes(b"x")
    assert FileSource.named(str(tmp_path / "odd.pdf#page=2")).treatment is None
    source = FileSource.named("/data/form.pdf#page=3")
    assert (source.path, source.treatment.page) == (FORM, 2)
    assert FileSource.named("/data/form.pdf#page=0").path == "/data/form.pdf#page=0"
    assert FileSource.named(f"/{'a' * 300}.pdf#page=3").path.endswith("a.pdf")


def test_what_the_network_would_see_of_a_part_is_asked_for_before_it_is_used(
    crop, form, engine, qtbot
):
    with qtbot.waitSignal(crop.views_changed, timeout=5000):
        crop.choose(crop.suggestions[1])
    last = prepared(engine)[-1]
    assert (last.path, last.crop, last.anew) == (FORM, crop.suggestions[1].box, True)
    assert crop.views == engine.prepared.views
    assert form.questioned.current.source.treatment is None, "nothing is changed yet"
    engine.prepared = Failure("No ink was found.", "Crop closer.")
    with qtbot.waitSignal(crop.views_changed, timeout=5000):
        crop.choose(crop.suggestions[0])
    assert crop.views == ()
    assert crop.problem.what == "No ink was found."
    crop.close()
    asked_before = len(engine.asked)
    crop._ask_views()
    assert len(engine.asked) == asked_before
