from __future__ import annotations

from dataclasses import replace

from tests.ui.fakes import make_finding
from verifier_app.cli import wording
from verifier_app.types import SampleWarning
from verifier_app.ui.models.finding import finding_of
from verifier_app.ui.models.warning_text import sample_warning, short_warning, warning_texts
from verifier_app.verify.verifier import TEXTS

PLACES = (1, 2, 3, 4)
FAINT = SampleWarning("low_contrast", "Faint ink. The sample has low contrast.")


def test_a_warning_names_its_sample_and_what_to_do():
    (text,) = warning_texts(make_finding(0.4, questioned_warnings=(FAINT,)), PLACES)
    assert text.cause == "Faint ink."
    assert text.text == "The questioned sample has low contrast. Scan it again at 300 dpi or more."


def test_a_reference_keeps_the_number_that_the_window_gives_it():
    finding = make_finding(0.4, references=2)
    references = (finding.references[0], replace(finding.references[1], warnings=(FAINT,)))
    (text,) = warning_texts(replace(finding, references=references), (2, 3))
    assert text.text.startswith("Reference 3 has low contrast.")


def test_a_crop_that_cuts_the_writing_off_is_told_to_be_wider():
    text = sample_warning("touches_border", "x. y", "Reference 2").text
    assert text == "Reference 2 touches the edge. Crop or scan it wider."


def test_what_may_make_the_comparison_another_one_comes_first():
    several = SampleWarning("several_objects", "More than one thing. x")
    finding = make_finding(
        -2.0, questioned_warnings=(FAINT, several), warnings=(("outside_range", "x"),)
    )
    codes = [text.code for text in warning_texts(finding, PLACES)]
    assert codes == ["several_objects", "low_contrast", "outside_range"]


def test_identical_pictures():
    (text,) = warning_texts(make_finding(2.0, warnings=(("identical", "x"),)), PLACES)
    assert text.cause == "These are the same picture."
    assert text.text.startswith("Two real signatures are never equal to the pixel.")


def test_copies_are_named_where_there_are_several_references():
    copied = SampleWarning("copy", "x", (2, 3))
    made = replace(make_finding(2.0, references=3), warnings=(copied,))
    (text,) = warning_texts(made, (1, 3, 4))
    assert text.whole.endswith("Check where the files come from. (Reference 3, Reference 4)")
    assert finding_of(made.as_dict()) == made
    assert "come from. (reference 2, reference 3)" in " ".join(
        wording.finding_text(replace(made, warnings=(replace(copied, text="come from."),))).split()
    )
    alone = replace(make_finding(2.0, references=1), warnings=(replace(copied, references=(1,)),))
    (text,) = warning_texts(alone, (1,))
    assert text.whole.endswith("Check where the files come from.")


def test_many_references_are_counted_and_named_beside_the_text():
    about = SampleWarning("references_differ", "x. y", tuple(range(1, 13)))
    told = replace(make_finding(0.4, references=40), warnings=(about,))
    (text,) = warning_texts(told, tuple(range(1, 41)))
    assert text.text.endswith("scanned well. (12 of 40 references)")
    assert len(text.samples) == 12
    assert text.whole.endswith(", Reference 11, Reference 12)")


def test_every_code_of_a_finding_has_words_of_its_own():
    for code, sentence in TEXTS.items():
        (text,) = warning_texts(make_finding(2.0, warnings=((code, sentence),)), PLACES)
        assert text.cause
        assert text.text != sentence
        assert short_warning(code)


def test_the_same_warning_on_several_samples_is_one():
    finding = make_finding(0.4, references=2, questioned_warnings=(FAINT,))
    references = tuple(replace(r, warnings=(FAINT,)) for r in finding.references)
    (text,) = warning_texts(replace(finding, references=references), (1, 2))
    assert text.text.startswith("Each of 3 samples has low contrast.")
    assert text.whole.endswith(" (The questioned sample, Reference 1, Reference 2)")


def test_an_unknown_code_shows_the_engines_own_sentence():
    text = sample_warning("new_code", "Upside down. Turn it round.", "Reference 2")
    assert text.cause == "Upside down."
    assert text.text == "Reference 2. Turn it round."


def test_every_code_of_a_sample_has_words_of_its_own():
    codes = "no_ink too_small reduced too_little low_contrast touches_border several_objects two_shades looks_printed"
    texts = [sample_warning(code, "x. y", "Reference 2") for code in codes.split()]
    assert all(t.cause != "x." and t.text.startswith("Reference 2 ") for t in texts)
    assert len({t.cause for t in texts}) == len({t.text for t in texts}) == len(texts)


def test_a_finding_names_the_references_that_differ():
    about = SampleWarning("references_differ", "x. y", (2,))
    told = replace(make_finding(0.4, references=3), warnings=(about,))
    (text,) = warning_texts(told, PLACES[:3])
    assert text.cause == "References differ."
    assert text.whole.endswith("scanned well. (Reference 2)")
    assert short_warning("references_differ") == "References differ"
