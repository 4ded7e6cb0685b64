"""The models on screen, without a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from tests.ui.fake_models import card, facts
from verifier_app.engine.model_questions import CardReply, ExportModel, RollBackModel, ShowModel
from verifier_app.engine.protocol import Failure
from verifier_app.ui.models.model_files import ModelFiles, ModelRow
from verifier_app.ui.models.model_words import (
    advised_against,
    marked_name,
    model_text,
    row_caption,
    size_text,
    spoken_row,
)


@pytest.fixture
def files(application, engine):
    engine.at_once = True
    made = ModelFiles(engine)
    made.told = []
    made.said.connect(lambda text, warning: made.told.append((text, warning)))
    made.load()
    return made


def names_in_use(files):
    return [own.name for own in files.rows if own.in_use]


def test_the_one_in_use_is_looked_at_first(files):
    assert [own.name for own in files.rows] == [
        "signature", "branch-office", "attempt", "character", "broken",
    ]  # fmt: skip
    assert files.selected == "branch-office"
    assert files.card.card["title"] == "The model branch-office"


REASONS = {
    "signature": {
        "use": "", "rename": "It came with the program.", "export": "",
        "roll_back": "It is not in use.", "remove": "It came with the program.",
    },
    "branch-office": {
        "use": "It is in use already.", "rename": "", "export": "", "roll_back": "",
        "remove": "It is in use. Use another one first.",
    },
    "attempt": {
        "use": "It is an experiment: It is not better.", "rename": "", "export": "",
        "roll_back": "It is not in use.", "remove": "",
    },
    "character": {"use": "It is in use already.",
                  "roll_back": "It was not made from another model."},
    "broken": {"use": "This file cannot be used.", "export": "This file cannot be used.",
               "remove": ""},
}  # fmt: skip


@pytest.mark.parametrize("name", REASONS)
def test_what_cannot_be_done_says_why(files, name):
    files.choose(name)
    assert {action: files.why_not(action) for action in REASONS[name]} == REASONS[name]


def test_a_base_is_not_deleted(files, engine):
    files.choose("signature")
    files.use_named(files.selected)
    files.choose("branch-office")
    why = "attempt was made from it and can be rolled back to it."
    assert files.why_not("remove") == why
    asked = len(engine.asked)
    files.remove()
    assert len(engine.asked) == asked


def test_another_model_is_used_and_rolled_back(files, engine, qtbot):
    files.choose("signature")
    with qtbot.waitSignal(files.in_use_changed):
        files.use_named(files.selected)
    assert names_in_use(files) == ["signature", "character"]
    assert files.told[-1] == ("signature is in use now.", False)
    files.choose("branch-office")
    files.use_named(files.selected)
    with qtbot.waitSignal(files.in_use_changed):
        files.roll_back()
    (question,) = [q for q in engine.asked if isinstance(q, RollBackModel)]
    assert question == RollBackModel("signature", "branch-office")
    assert files.selected == "signature"
    assert names_in_use(files) == ["signature", "character"]


def test_only_another_model_is_a_change(files, engine, qtbot):
    changes = []
    files.in_use_changed.connect(lambda: changes.append(files.weights_in_use()["signature"]))
    files.load()
    assert changes == []
    files.choose("signature")
    files.use_named(files.selected)
    weights = files.weights_in_use()["signature"]
    files.load()
    assert changes == [weights]


def test_a_model_that_is_used_before_any_are_known_is_a_change(application, engine, qtbot):
    engine.at_once = True
    files, used = ModelFiles(engine), []
    with qtbot.waitSignal(files.in_use_changed):
        files.use_named("signature", lambda: used.append("signature"))
    assert used == ["signature"]
    with qtbot.assertNotEmitted(files.in_use_changed):
        files.load()
    engine.models.failure = Failure("There is no model 'north'.")
    files.use_named("north", lambda: used.append("north"))
    assert used == ["signature"]


def test_another_name_leaves_the_weights_what_they_were(files, engine):
    before = files.weights_in_use()
    files.rename("headquarters")
    assert names_in_use(files)[0] == "headquarters"
    assert files.weights_in_use() == before


def test_a_new_name_and_one_that_is_taken(files):
    files.rename("headquarters")
    assert files.selected == "headquarters"
    assert files.card.name == "headquarters"
    files.rename(" Branch 12: Office ")
    assert files.selected == "branch-12-office"
    files.rename("Müller & Söhne, Straße 4")
    assert files.selected == "muller-sohne-strasse-4"
    files.rename("模型")
    assert files.told[-1] == ("The name needs a letter from a to z or a digit.", True)
    assert files.selected == "muller-sohne-strasse-4"
    files.rename("headquarters")
    files.rename("signature")
    assert files.told[-1] == ("There is a model of this name. Choose another name.", True)
    assert files.selected == "headquarters"
    assert not files.busy


def test_exporting_a_tuned_model_repeats_whose_it_is(files, engine):
    files.export("/usb/a.safetensors")
    assert ExportModel("branch-office", "/usb/a.safetensors") in engine.asked
    text, warning = files.told[-1]
    assert "only where its writers or the law allow it" in text
    assert warning
    files.choose("signature")
    files.export("/usb/b.safetensors")
    assert files.told[-1] == ("signature was exported.", False)


def test_a_model_that_is_gone_when_it_is_exported_leaves_the_list(files, engine):
    engine.at_once = False
    files.export("/usb/a.safetensors")
    engine.models.models = [own for own in engine.models.models if own["name"] != files.selected]
    engine.fail(ExportModel, Failure("There is no model 'branch-office'."))
    engine.answer_all()
    assert "branch-office" not in [own.name for own in files.rows]


def test_a_model_that_finds_no_room_is_told_with_its_file(files, engine):
    engine.at_once = False
    files.export("/usb/a.safetensors")
    why = "It cannot be written (No space left on device)."
    engine.fail(ExportModel, Failure(why, "Make room.", path="/usb/a.safetensors"))
    assert files.told[-1] == (f"a.safetensors: {why} Make room.", True)


def test_import_and_removal(files):
    files.take_in("/usb/new.safetensors")
    assert files.selected == "new"
    files.choose("attempt")
    files.remove()
    assert "attempt" not in [own.name for own in files.rows]
    assert files.selected == "branch-office"


def test_one_change_at_a_time(files, engine):
    engine.at_once = False
    files.choose("signature")
    files.use_named(files.selected)
    assert files.why_not("export") == "Another change is under way."
    asked = len(engine.asked)
    files.take_in("/usb/new.safetensors")
    files.rename("x")
    assert len(engine.asked) == asked


def test_a_late_card_of_another_model_is_dropped(files, engine):
    engine.at_once = False
    files.choose("signature")
    (number,) = [n for n, (q, *_) in engine.waiting.items() if isinstance(q, ShowModel)]
    _question, done, _pane = engine.waiting[number]
    files.choose("character")
    done(CardReply("signature", card("signature")), None)
    assert files.card is None
    engine.answer_all()
    assert files.card.name == "character"


def test_trouble_is_told(application, engine):
    engine.at_once = True
    engine.models.failure = Failure("The folder cannot be read.", "Check it.")
    files = ModelFiles(engine)
    files.load()
    assert files.rows is None
    assert files.failure.what == "The folder cannot be read."


def test_the_list_in_words(files):
    assert row_caption(files.rows[0]) == "signatures, 1.4 MB, 2 Jan 2026"
    assert row_caption(files.rows[2]) == "signatures, 1.4 MB, 2 Jan 2026"
    assert row_caption(files.rows[4]) == "cannot be used"
    assert spoken_row(files.rows[1]) == (
        "branch-office, in use, made from signature, signatures, 1.4 MB, 2 Jan 2026"
    )
    assert spoken_row(files.rows[2]).startswith("attempt, experiment, made from branch-office,")
    assert [marked_name(row) for row in files.rows[:3]] == [
        "signature", "branch-office (in use)", "attempt (experiment)",
    ]  # fmt: skip
    assert [size_text(n) for n in (12, 34_500, 2_000_000)] == ["1 kB", "34 kB", "2.0 MB"]


def test_a_tuned_models_card_in_words(files):
    text = model_text(files.current, files.card)
    assert text.caption == "in use for signatures"
    assert "handwriting of real people" in text.notice
    assert text.purpose.startswith("Compares signatures")
    assert text.licence == "Apache-2.0. Ask the <owners>."
    assert text.rates.rows == (
        ("held-out writers", "equal error rate", "13.1 %", "8.1 to 19.1 %", ""),
        ("held-out writers", "standard: imitations called same", "7.0 %", "2.0 to 13.0 %", ""),
    )
    assert text.rates.note == "The model that it was made from: 19.4 % equal error rate."
    assert text.lineage == "Trained further from signature."
    assert text.points.rows[1] == ("1", "standard", "−1.3", "+1.3", "1 %")
    assert text.points.rows[5] == ("3 to 4", "strict", "−2.3", "+2.3", "0.1 %*")
    assert text.points.rows[8][0] == "5 or more"
    assert "extrapolated" in text.points.note
    assert dict(text.facts)["SHA-256"] == files.current.facts["sha256"]


def test_a_recalibrated_and_an_unknown_form_of_figures():
    own = card("a")
    rate = {"value": 0.02, "low": None, "high": None}
    shares = {
        "imitation_called_same": {**rate, "value": 0.04},
        "genuine_called_different": rate, "genuine_called_same": {**rate, "value": 0.91},
    }  # fmt: skip
    own["figures"] = {
        "recalibration": {
            "checked_on": 6, "before": None,
            "after": {"all references": {"standard": shares}},
        },
        "odd": [1, 2],
        "none": {"before": None, "after": None, "checked_on": 0},
        "cedar": {"writers": 7, "eer": {"value": 0.2, "low": 0.1, "high": 0.3}},
    }  # fmt: skip
    text = model_text(ModelRow(facts("a")), CardReply("a", own))
    assert text.rates.rows == (
        ("your own data", "standard: imitations called same", "4.0 %", "", "6"),
        ("your own data", "standard: genuine called different", "2.0 %", "", "6"),
        ("your own data", "standard: genuine called same", "91.0 %", "", "6"),
        ("CEDAR", "equal error rate", "20.0 %", "10.0 to 30.0 %", "7"),
    )
    assert text.notice == ""


def test_thresholds_that_were_not_better_are_advised_against():
    advice = {"standard": "worse", "strict": "better"}
    row = ModelRow(facts("a", base="signature", advice=advice))
    text = model_text(row, CardReply("a", card("a", base="signature")))
    assert text.notice == "On your samples its thresholds were not better than those of signature."
    assert advised_against(row, "strict") == ""
    row.facts["lineage"] = {}
    assert advised_against(row, "standard") == "On your samples its thresholds were not better."
    advice["standard"] = "better"
    assert advised_against(row, "standard") == ""


def test_a_card_without_rates_says_so():
    text = model_text(ModelRow(facts("a", "character")), CardReply("a", card("a", "character")))
    assert text.rates.rows == ()
    assert text.rates.note.startswith("No rates are on this card.")
    assert text.purpose.startswith("Compares single written signs")
    assert text.lineage == "Trained from the start, not made from another model."


def test_thresholds_of_drawings_are_told_from_those_of_pictures():
    own = card("a")
    drawn = [{**block, "drawn": True} for block in own["calibration"]]
    own["calibration"] += [*({**block, "pressure": False} for block in drawn[:1]), *drawn]
    text = model_text(ModelRow(facts("a")), CardReply("a", own))
    numbers = list(dict.fromkeys(row[0] for row in text.points.rows))
    assert numbers == [
        "1", "3 to 4", "5 or more", "1, drawn without pressure",
        "1, drawn", "3 to 4, drawn", "5 or more, drawn",
    ]  # fmt: skip


def test_thresholds_of_pictures_that_show_less_are_told_apart():
    own = card("a")
    less = [{**block, "darkness": False} for block in own["calibration"]]
    own["calibration"] += [*({**block, "width": False} for block in less[:1]), *less]
    text = model_text(ModelRow(facts("a")), CardReply("a", own))
    numbers = list(dict.fromkeys(row[0] for row in text.points.rows))
    assert numbers == [
        "1", "3 to 4", "5 or more", "1, by shape alone",
        "1, by shape and width", "3 to 4, by shape and width", "5 or more, by shape and width",
    ]  # fmt: skip


def test_rates_say_whom_they_are_about():
    own = card("a", base="signature")
    own["figures"]["held-out writers"]["against"] = "random"
    text = model_text(ModelRow(facts("a")), CardReply("a", own))
    assert text.rates.rows[0][1] == (
        "equal error rate, against other people's own samples, no imitations"
    )
    signs = card("a", "character", base="character")
    text = model_text(ModelRow(facts("a", "character")), CardReply("a", signs))
    assert [row[:2] for row in text.rates.rows] == [
        ("held-out signs", "equal error rate"), ("held-out signs", "standard: other signs called same"),
    ]  # fmt: skip


def test_english_words_of_a_card_keep_their_order_where_one_reads_from_the_right():
    def shown():
        text = model_text(ModelRow(facts("a")), CardReply("a", card("a")))
        return text.data, text.licence

    data, licence = shown()
    assert data == "36 writers."
    before = QLocale()
    QLocale.setDefault(QLocale("ar_AE"))
    try:
        assert shown() == (f"\u2066{data}\u2069", f"\u2066{licence}\u2069")
    finally:
        QLocale.setDefault(before)
