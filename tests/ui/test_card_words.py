"""What shipped and tuned models say on their cards is said in the window's language."""

from __future__ import annotations

import json
import re
import tomllib

import pytest
from PySide6.QtCore import QLocale

from tests.children import ROOT
from tests.ui.fake_models import card, facts
from tests.ui.loud import spoken
from tests.ui.test_engine_words import texts_of
from verifier_app.engine.model_questions import CardReply
from verifier_app.evaluation.measure import AS
from verifier_app.evaluation.recalibrating import DONE, PERSONAL, described
from verifier_app.training.tuning.result import TUNED
from verifier_app.ui.models import card_words
from verifier_app.ui.models.card_sentences import CARDS
from verifier_app.ui.models.engine_words import in_own_words
from verifier_app.ui.models.model_files import ModelRow
from verifier_app.ui.models.model_words import model_text
from verifier_app.ui.models.numbers import END_OF_ISOLATE, ISOLATE_FROM_RIGHT

WEIGHTS = sorted((ROOT / "model_weights").glob("*.json"))
RECIPES = sorted((ROOT / "resources" / "recipes").glob("*.toml"))
NAMES = (
    r"susig|svc2004|dutch|cedar|nisdcc_scans|crossmedia|and_words|unipen_words|SUSIG|CEDAR|UNIPEN"
    r"|SigComp\w* \w+|the word “and”|and"
)


@pytest.fixture
def loud(application):
    with spoken():
        yield


@pytest.mark.parametrize("path", WEIGHTS, ids=[path.stem for path in WEIGHTS])
def test_all_that_a_shipped_card_says_is_known(loud, path):
    own = json.loads(path.read_text(encoding="utf-8"))
    text = model_text(ModelRow(facts(path.stem)), CardReply(path.stem, own, ()))
    sets = [cells[0] for cells in text.rates.rows]
    assert text.rates.rows
    for said in (text.title, text.data, text.licence.partition(". ")[2], *sets):
        assert said
        rest = re.sub(rf"\b({NAMES})\b", "", said)
        assert rest == rest.upper(), said


def test_every_text_of_a_recipe_is_known(loud):
    for path in RECIPES:
        recipe = tomllib.loads(path.read_text(encoding="utf-8"))
        for key in ("data", "terms"):
            said = card_words.trained_on(recipe[key])
            rest = re.sub(rf"\b({NAMES})\b", "", said)
            assert rest == rest.upper(), said


def sentences(values):
    """Every text and every name in a card or a recipe, whole and sentence by sentence."""
    if isinstance(values, dict):
        for name, own in values.items():
            yield name
            yield from sentences(own)
    elif isinstance(values, list):
        for own in values:
            yield from sentences(own)
    elif isinstance(values, str):
        yield values
        yield from re.split(r"(?<=[.!?]) ", values)


def test_every_sentence_is_of_a_recipe_or_of_the_program():
    read = [json.loads(path.read_text(encoding="utf-8")) for path in WEIGHTS]
    read += [tomllib.loads(path.read_text(encoding="utf-8")) for path in RECIPES]
    said = {text for own in read for text in sentences(own)}
    local = {"writers": 9, "genuine": 40, "forged": 20}
    for path in WEIGHTS:
        trained_on = json.loads(path.read_text(encoding="utf-8"))["data"]["description"]
        said |= set(sentences({"": described(trained_on, local)}))
    made = {f"{{0}}{DONE}", f"{{0}}{TUNED}", *(f"{{0}} {own}" for own in AS.values())}
    for name in ("publish.py", "run.py", "tuning/result.py"):
        for text in filter(None, texts_of(ROOT / "verifier_app" / "training" / name)):
            made |= {text, text.removeprefix("{0} ").replace("{1}", "{0}")}
    unsaid = []
    for sentence in CARDS:
        pattern = re.compile("(.+)".join(map(re.escape, re.split(r"\{\d\}", sentence))))
        if sentence not in {*made, PERSONAL} and not any(map(pattern.fullmatch, said)):
            unsaid.append(sentence)
    assert unsaid == []


@pytest.mark.parametrize("path", WEIGHTS, ids=[path.stem for path in WEIGHTS])
def test_a_recalibrated_card_says_what_its_thresholds_rest_on(loud, path):
    own = json.loads(path.read_text(encoding="utf-8"))
    before = own["data"]["description"]
    for local in (
        {"writers": 9, "genuine": 40, "forged": 20},
        {"writers": 8, "genuine": 30, "forged": 0},
    ):
        own["data"]["description"] = described(own["data"]["description"], local)
    said = own["data"]["description"]
    assert said.endswith(" Thresholds: 8 local writers with 30 genuine samples and 0 imitations.")
    assert said.count("hresholds") == 1, "neither the base's nor those between"
    assert "alibration" not in said
    assert said.startswith(re.split(r" and cal|[.;]", before)[0]), "what it was trained on stays"
    shown = model_text(ModelRow(facts("a")), CardReply("a", own, ())).data
    rest = re.sub(rf"\b({NAMES})\b", "", shown)
    assert rest == rest.upper()


def test_a_tuned_models_card_is_said_in_own_words(loud):
    own = card("a", base="signature")
    own["title"] = "Signature, compact, tuned"
    own["data"]["description"] = (
        "8 local writers with 40 genuine samples and 24 imitations, by which signature was trained."
    )
    own["terms"] = (
        "The weights hold no pictures. Derived from the handwriting of real people; pass it on only"
        " where they or the law allow it."
    )
    text = model_text(ModelRow(facts("a")), CardReply("a", own, ()))
    assert text.title == "SIGNATURE, COMPACT, TUNED"
    assert text.data.startswith("8 LOCAL WRITERS WITH 40 GENUINE SAMPLES")
    assert text.licence.endswith("ALLOW IT.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("90 pairs", "One reference: measured on 90 pairs."),
        (
            "recalibrated on 40 local genuine comparisons and 30 imitations, 8 local writers",
            "One reference: recalibrated on 40 local genuine comparisons and 30 imitations,",
        ),
    ],
)
def test_what_thresholds_rest_on_is_a_sentence(application, data, said):
    own = card("a")
    for point in own["calibration"][0]["operating_points"]:
        point.update(data=data, extrapolated=False)
    assert model_text(ModelRow(facts("a")), CardReply("a", own, ())).points.note.startswith(said)


def test_what_others_wrote_stays_as_it_is(loud):
    own = card("a")
    own["data"]["description"] = "Cheques of 40 customers."
    text = model_text(ModelRow(facts("a")), CardReply("a", own, ()))
    assert text.title == "The model a"
    assert text.data == "Cheques of 40 customers."
    assert text.licence == "Apache-2.0. Ask the <owners>."


def test_names_of_data_sets_in_what_others_wrote_stay_too(application):
    theirs = "Signatures of dutch clients of a bank, not of cedar."
    assert card_words.trained_on(theirs) == theirs
    assert card_words.trained_on(f"The weights hold no pictures. {theirs}").endswith(theirs)
    assert card_words.terms("Apache-2.0", theirs) == f"Apache-2.0. {theirs}"
    for code in ("Apache-2.0", "LicenseRef-personal"):
        assert card_words.terms(code, f"The weights hold no pictures. {theirs}").endswith(theirs)
    for name in ("dutch clients", "dutch clients, validation writers, 1 reference", "ours, dutch"):
        assert card_words.measured_on(name) == name
    assert card_words.data_in_own_words(theirs) == theirs


def test_what_a_card_says_is_known_on_cards_alone(loud):
    for text in ("Smith, tuned", "scans as pictures", "Left out: two samples."):
        assert in_own_words(text) == text
        assert card_words.title({"title": text}) != text


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("Apache-2.0", "Apache-2.0."),
        ("LicenseRef-research-data", "For research only (LicenseRef-research-data)."),
        ("LicenseRef-personal", "For your own use (LicenseRef-personal)."),
    ],
)
def test_a_licence_is_said_in_words(application, code, said):
    assert card_words.terms(code, "") == said


def test_data_sets_have_the_names_that_they_are_known_by(application):
    assert card_words.measured_on("dutch, validation writers, 5 references") == (
        "SigComp2011 Dutch, validation writers, 5 references"
    )
    said = card_words.data_in_own_words(
        "2240 genuine comparisons and 2515 of the other kind, 36 writers of cedar, dutch, susig"
    )
    assert said.endswith("36 writers of CEDAR, SigComp2011 Dutch, SUSIG")
    assert card_words.measured_on("dutch-branch") == "dutch-branch"


def test_what_is_said_of_a_set_stays_beside_its_name_in_text_from_the_right(application):
    text = "Calibration: validation writers of susig, svc2004, cedar and dutch."
    assert card_words.trained_on(text).endswith("of SUSIG, SVC2004, CEDAR and SigComp2011 Dutch.")
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        said = card_words.trained_on(text)
    finally:
        QLocale.setDefault(before)
    for name in ("SUSIG", "SVC2004", "CEDAR", "SigComp2011 Dutch"):
        assert f"{ISOLATE_FROM_RIGHT}{name}{END_OF_ISOLATE}" in said
