"""What the engine says in English is said in the window's language, and is not made up."""

from __future__ import annotations

import ast
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QImage

from tests.ui.fake_models import card, facts
from tests.ui.fakes import make_finding
from tests.ui.loud import spoken
from verifier_app.datasets.local import recognise
from verifier_app.engine.connection import KILLED_TWICE, WILL_NOT_RUN
from verifier_app.engine.model_questions import CardReply
from verifier_app.engine.protocol import Failure
from verifier_app.engine.set_questions import RankedSet
from verifier_app.errors import DataError, UserError
from verifier_app.evaluation.before_after import Changes
from verifier_app.evaluation.inspection import in_plain_words, outlook
from verifier_app.evaluation.leaks import Leak, LeakReport
from verifier_app.evaluation.resampling import Interval
from verifier_app.imaging.warn import TEXTS as OF_SAMPLES
from verifier_app.nn.library import find
from verifier_app.store.settings import Settings
from verifier_app.training.tuning.adoption import already_met, decide
from verifier_app.types import SampleWarning
from verifier_app.ui.models.card_words import data_in_own_words
from verifier_app.ui.models.comparison import State
from verifier_app.ui.models.engine_sentences import SENTENCES
from verifier_app.ui.models.engine_words import failure_in_own_words, in_own_words
from verifier_app.ui.models.finding_report import Origin, finding_report
from verifier_app.ui.models.model_files import ModelFiles, ModelRow
from verifier_app.ui.models.model_words import model_text
from verifier_app.ui.models.no_finding import no_finding_text
from verifier_app.ui.models.report import Report, SamplePictures
from verifier_app.ui.models.set_words import spoken_row
from verifier_app.ui.models.warning_text import sample_warning, warning_texts
from verifier_app.verify.verifier import TEXTS as OF_FINDINGS

PLACES = (1, 2, 3, 4)
PACKAGE = Path(__file__).resolve().parents[2] / "verifier_app"
ROOMS = ("imaging", "ink", "store")
"""Whatever these raise may reach the window."""
FAMILY = {own.__name__ for own in (UserError, *UserError.__subclasses__())}
FOR_DEVELOPERS = (
    "An array of type",
    "A picture with",
    "Pass uint8",
    "Pass 1, 3",
    "A sample of the type",
    "Pass a path",
    "{0}: {1} is not",
)
FOR_THE_COMMAND_LINE = ("`", "Choose from: ")


@pytest.fixture
def loud(application):
    with spoken():
        yield


def template(node):
    """A text of the sources, its varying parts as `{0}`, `{1}`; None where it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts, number = [], 0
        for part in node.values:
            parts.append(part.value if isinstance(part, ast.Constant) else f"{{{number}}}")
            number += not isinstance(part, ast.Constant)
        return "".join(parts)
    return None


def texts_of(path):
    return {template(node) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))}


def test_every_sentence_is_said_somewhere_word_for_word():
    said = set()
    for path in PACKAGE.rglob("*.py"):
        if "ui" not in path.relative_to(PACKAGE).parts:
            said |= texts_of(path)
    assert [own for own in SENTENCES if own not in said] == []
    assert len(set(SENTENCES)) == len(SENTENCES)


@pytest.mark.parametrize("room", ROOMS)
def test_every_error_of_a_room_is_listed(room):
    missing = []
    for path in sorted((PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_error = isinstance(node, ast.Call) and ast.unparse(node.func) in FAMILY
            for text in map(template, node.args[:2]) if is_error else ():
                other = (*FOR_DEVELOPERS, *FOR_THE_COMMAND_LINE)
                if text and " " in text and text not in SENTENCES:
                    missing += [] if any(own in text for own in other) else [f"{path.name}: {text}"]
    assert missing == []


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("The file is empty.", "THE FILE IS EMPTY."),
        ("There is no page 12; the last one is 3.", "THERE IS NO PAGE 12; THE LAST ONE IS 3."),
        ("The file is empty. Scan or export it again.",
         "THE FILE IS EMPTY. SCAN OR EXPORT IT AGAIN."),
        ("/a: b/c. d.png: The file is empty. Scan or export it again.",
         "/a: b/c. d.png: THE FILE IS EMPTY. SCAN OR EXPORT IT AGAIN."),
        ("The device cuda cannot be used: no CUDA device found.",
         "THE DEVICE cuda CANNOT BE USED: NO CUDA DEVICE FOUND."),
        ("The case is too large to be saved (7 samples, 900 MB). Nobody knows this.",
         "THE CASE IS TOO LARGE TO BE SAVED (7 SAMPLES, 900 MB). Nobody knows this."),
        ("Nobody knows this. Nor that.", "Nobody knows this. Nor that."),
        ("The file {0} is odd.", "The file {0} is odd."),
        ("", ""),
    ],
)  # fmt: skip
def test_sentences_are_found_alone_together_and_behind_a_file(loud, english, expected):
    assert in_own_words(english) == expected


def test_english_stays_word_for_word(application):
    for text in SENTENCES:
        said = text.format("one", "two", "three", "four", "five")
        assert in_own_words(said) == said.replace("`forged`", "“forged”")


@pytest.mark.parametrize("profile", ["signature", "character"])
def test_how_to_lay_out_data_is_said_as_the_window_writes(loud, tmp_path, profile):
    (tmp_path / "ann").mkdir()
    (tmp_path / "ann" / "1.png").touch()
    with pytest.raises(DataError) as refused:
        recognise(tmp_path, profile)
    said = in_own_words(str(refused.value))
    assert said.startswith(f"{tmp_path}: THERE IS ONLY ONE")
    assert said.endswith(
        "FIVE TO LEARN ANYTHING. PUT EACH PERSON'S PICTURES INTO A FOLDER OF THEIR OWN (IMITATIONS"
        " IN A FOLDER “FORGED” INSIDE), OR LIST THEM IN A TABLE WITH FILE, WRITER AND KIND."
    )


def test_what_is_only_for_a_command_line_has_the_marks_of_the_window(application):
    assert in_own_words("/a`b`.png: See `models list`.") == "/a`b`.png: See “models list”."


@pytest.mark.parametrize("kind", ["imitation", "random"])
@pytest.mark.parametrize(
    ("change", "high", "writers", "fixed"),
    [(-0.1, -0.05, 9, 0.1), (-0.1, -0.05, 9, 0.3), (-0.1, 0.0, 9, 0.1), (0.0, 0.1, 9, 0.1),
     (-0.1, -0.05, 4, 0.1)],
)  # fmt: skip
def test_every_reason_for_or_against_a_tuned_model_is_known(
    loud, kind, change, high, writers, fixed
):
    figures = (
        Interval(0.2, 0.1, 0.3),
        Interval(0.2 + change, 0.1, 0.3),
        Interval(change, -0.2, high),
    )
    reason = decide(Changes(kind, figures, None, writers, {}), (0.1, fixed)).reason
    said = in_own_words(reason)
    assert said == reason.upper() != reason


@pytest.mark.parametrize("profile", ["signature", "character"])
def test_that_the_base_knows_those_who_decide_is_said_in_own_words(loud, profile):
    reason = already_met(3, profile)
    assert in_own_words(reason) == reason.upper()


@pytest.mark.parametrize("profile", ["signature", "character"])
@pytest.mark.parametrize(("writers", "usable", "forged"), [(4, 3, 0), (6, 6, 5), (30, 20, 0)])
def test_every_sentence_on_what_data_can_give_is_known(loud, writers, usable, forged, profile):
    for sentence in outlook(writers, usable, forged, profile):
        assert in_own_words(sentence) == sentence.upper()


@pytest.mark.parametrize(
    "trait", ["background grey", "ink grey", "ink share", "aspect", "width", "left margin"]
)
@pytest.mark.parametrize("stage", ["file", "network"])
def test_every_leak_is_said_in_own_words(loud, trait, stage):
    low = Interval(0.1, 0.05, 0.15)
    report = LeakReport("", (Leak("local", stage, trait, low, None),), {}, {}, {})
    (sentence,) = in_plain_words(report)
    assert in_own_words(sentence) == sentence.upper()


def test_a_failure_keeps_its_file_and_kind(loud):
    made = failure_in_own_words(Failure("The file is empty.", "Try again.", "/a.png", defect=True))
    assert made == Failure("THE FILE IS EMPTY.", "TRY AGAIN.", "/a.png", defect=True)


def test_who_has_no_command_line_is_led_to_the_page_of_models(own_home):
    with pytest.raises(UserError) as caught:
        find("removed-meanwhile")
    said = failure_in_own_words(Failure(caught.value.what, caught.value.remedy))
    assert said.what == "There is no model 'removed-meanwhile'."
    assert said.remedy == "Choose another one on the Models page."
    assert in_own_words(caught.value.sentences) == f"{said.what} {said.remedy}"
    with spoken("Missing"):
        assert in_own_words(caught.value.remedy) == said.remedy.upper()


def test_failures_that_mean_something_are_known_in_every_language(loud):
    said = failure_in_own_words(KILLED_TWICE)
    assert said != KILLED_TWICE
    text = no_finding_text(State.ERROR, "signature", said)
    assert text.title == "This comparison stopped the engine"
    said = failure_in_own_words(WILL_NOT_RUN)
    assert (said.what, said.remedy) == (WILL_NOT_RUN.what.upper(), WILL_NOT_RUN.remedy.upper())
    died = "The trainer ended unexpectedly (exit code 9). Start again; a training goes on from its last checkpoint."
    assert in_own_words(died) == died.upper()


LOCAL = "recalibrated on 12 local genuine comparisons and {}, 3 local writers"
STRANGERS = "9 genuine comparisons and 8 of the other kind, 3 writers of cedar, dutch"
PRIOR = "the model's own known scores count as 4 writers more"


@pytest.mark.parametrize(
    "data",
    [
        "448 genuine comparisons and 503 of the other kind, 36 writers of cedar, dutch",
        f"{LOCAL}; {PRIOR}; base signature".format("8 imitations"),
        f"{LOCAL}; {PRIOR}; tuned from signature".format("no local imitations"),
        f"{STRANGERS}; tuned from signature; against other people's own samples, no imitations",
    ],
)
def test_what_a_calibration_was_measured_on_is_said_in_own_words(loud, data):
    expected = data.upper()
    for name, shown in (
        ("cedar, dutch", "CEDAR, SigComp2011 Dutch"),
        ("signature", "signature"),
    ):
        expected = expected.replace(name.upper(), shown)
    assert data_in_own_words(data) == expected
    finding = make_finding(1.0)
    finding = replace(finding, operating_point=replace(finding.operating_point, data=data))
    assert f"Measured on: {expected}" in finding_report(finding, PLACES)
    assert escape(expected) in document(finding)


def document(finding):
    nothing = QImage(8, 8, QImage.Format.Format_RGB32)
    samples = [SamplePictures("a", Origin("a"), None, None, ())] * (1 + len(finding.references))
    return Report(
        finding, PLACES, samples, 0, {}, nothing, None, "", "", "", QDateTime.currentDateTime()
    ).html()


def test_reports_name_the_operating_point_in_the_language_of_the_window(application):
    with spoken("Status"):
        assert "Operating point: STANDARD;" in finding_report(make_finding(1.0), PLACES)
        assert "STANDARD; " in document(make_finding(1.0))


def test_what_became_of_the_settings_is_said_in_own_words(loud, tmp_path):
    damaged, unreadable = tmp_path / "a.json", tmp_path / "folder"
    damaged.write_text("[]", encoding="utf-8")
    unreadable.mkdir()
    said = in_own_words(Settings(damaged).notice)
    assert said == "THE SETTINGS WERE DAMAGED; THE DEFAULTS HOLD. THE OLD FILE IS a.json.damaged."
    said = in_own_words(Settings(unreadable).notice)
    assert said.startswith("THE SETTINGS CANNOT BE READ (")
    assert said.endswith("); THE DEFAULTS HOLD.")


def test_why_a_set_was_not_ranked_is_said_in_own_words(loud):
    row = RankedSet(1, "a", 3, 0.0, "", 0.0, 0.0, error="The file is empty.")
    assert spoken_row(0, row) == "1, a: not compared. THE FILE IS EMPTY."


def test_why_a_model_is_an_experiment_is_said_in_own_words(loud, engine):
    own = facts("attempt", experiment="Only 3 held-out writers, too few to decide: x.")
    said = "ONLY 3 HELD-OUT WRITERS, TOO FEW TO DECIDE: x."
    text = model_text(ModelRow(own), CardReply("attempt", card("a")))
    assert text.notice.startswith(f"An experiment: {said} It is not put to use, but can be")
    files = ModelFiles(engine)
    files.rows, files.selected = (ModelRow(own),), "attempt"
    assert files.why_not("use") == f"It is an experiment: {said}"


@pytest.mark.parametrize("code", OF_SAMPLES)
def test_every_warning_about_a_sample_has_words_of_the_window(application, code):
    said = sample_warning(code, "Unheard of. Really.", "It")
    assert "Unheard" not in said.cause
    assert "Really" not in said.text


@pytest.mark.parametrize("code", OF_FINDINGS)
def test_every_warning_about_a_finding_has_words_of_the_window(application, code):
    finding = replace(make_finding(1.0), warnings=(SampleWarning(code, "Unheard of."),))
    (said,) = warning_texts(finding, PLACES)
    assert said.cause
    assert "Unheard" not in said.text


@pytest.mark.parametrize(("language", "mark"), [("en_US", ","), ("de_DE", ".")])
def test_counts_of_what_a_calibration_was_measured_on_are_grouped(language, mark):
    former = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        said = data_in_own_words(
            "4480 genuine comparisons and 503 of the other kind, 1200 writers of svc2004, 2009, 2011;"
            " tuned from 2012"
        )
    finally:
        QLocale.setDefault(former)
    assert said == (
        f"4{mark}480 genuine comparisons and 503 of the other kind, 1{mark}200 writers of"
        " SVC2004, 2009, 2011; tuned from 2012"
    )


@pytest.mark.parametrize(("language", "mark"), [("en_US", "."), ("de_DE", ",")])
def test_shares_in_a_sentence_have_the_comma_of_the_window(application, language, mark):
    former = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        better = in_own_words("Better on 6 held-out writers: 19.4 % to 13.1 % equal error rate.")
        chance = in_own_words(
            "It may be chance on 6 held-out writers: 19.4 % to 13.1 % equal error rate;"
            " between \N{MINUS SIGN}0.5 % and 9.0 % better."
        )
    finally:
        QLocale.setDefault(former)
    assert better == (f"Better on 6 held-out writers: 19{mark}4 % to 13{mark}1 % equal error rate.")
    assert chance.endswith(f"between \N{MINUS SIGN}0{mark}5 % and 9{mark}0 % better.")


def test_samples_that_somebody_else_wrote_are_imitations_in_every_sentence():
    """Only a kind in a table and a folder's name are called otherwise."""
    assert [own for own in SENTENCES if "forger" in own.lower()] == []
