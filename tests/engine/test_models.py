"""Requests about model files, with real (untrained) files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.engine import tiny_model
from verifier_app.engine.bench import Bench
from verifier_app.engine.handlers import handlers
from verifier_app.engine.model_questions import (
    CardReply,
    ExportModel,
    ImportModel,
    ModelExported,
    Models,
    ModelsChanged,
    ModelsReply,
    RemoveModel,
    RenameModel,
    RollBackModel,
    ShowModel,
    UseModel,
)
from verifier_app.errors import ModelFileError
from verifier_app.nn import own_models
from verifier_app.nn.library import default_model, descent
from verifier_app.nn.modelfile import read_card, relabel

PARTS = [
    Models(), ModelsReply(({"name": "a"},)), ShowModel("a"), CardReply("a", {"title": "A"}, ("b",)),
    UseModel("a"), RollBackModel("character", "a"), RenameModel("a", "b"), RemoveModel("a"),
    ImportModel("/a"), ImportModel("/a", ("b",)), ModelsChanged(({"name": "a"},), "a"), ExportModel("a", "/b"),
    ModelExported("a", "/b", personal=True),
]  # fmt: skip


@pytest.fixture
def ask(own_home):
    """A home with a model and one that was made from it, in use."""
    folder = own_home / "models"
    first = tiny_model.write(folder / "first.safetensors")
    card = read_card(first)
    tuned = replace(card, name="tuned", lineage={**descent(first, card), "by": "fine-tune"})
    relabel(first, folder / "tuned.safetensors", tuned)
    table = handlers(Bench())

    def asked(question):
        return table[question.kind](question, lambda: None)

    asked(UseModel("tuned"))
    return asked


def named(models):
    return {own["name"]: own for own in models}


def test_the_list_tells_size_use_and_tree(ask):
    models = named(ask(Models()).models)
    assert models["tuned"]["in_use"]
    assert models["tuned"]["base"] == "first"
    assert (models["first"]["depth"], models["tuned"]["depth"]) == (0, 1)
    assert models["first"]["size"] == Path(models["first"]["path"]).stat().st_size


@pytest.mark.parametrize(
    ("figures", "advice"),
    [
        (
            {"recalibration": {"advice": {"all references": {"strict": "worse"}}}},
            {"strict": "worse"},
        ),
        ({"recalibration": {"advice": None}}, {}),
        ({"recalibration": ["of another form"]}, {}),
        ({}, {}),
    ],
)
def test_the_list_tells_what_is_advised(ask, own_home, figures, advice):
    first = own_home / "models" / "first.safetensors"
    own = replace(read_card(first), name="own", figures=figures)
    relabel(first, own_home / "models" / "own.safetensors", own)
    assert named(ask(Models()).models)["own"]["advice"] == advice


def test_the_card_and_what_it_descends_from(ask):
    reply = ask(ShowModel("tuned"))
    assert reply.card["lineage"]["by"] == "fine-tune"
    assert reply.ancestors == ("first",)
    assert ask(ShowModel("first")).ancestors == ()


def test_use_and_roll_back_even_when_asked_twice(ask):
    question = RollBackModel("signature", "tuned")
    assert ask(question).name == "first"
    assert default_model("signature") == "first"
    assert named(ask(question).models)["first"]["in_use"]
    assert named(ask(UseModel("tuned")).models)["tuned"]["in_use"]


def test_a_base_and_one_in_use_are_not_deleted(ask):
    with pytest.raises(ModelFileError, match="in use"):
        ask(RemoveModel("tuned"))
    with pytest.raises(ModelFileError, match="was made from 'first'"):
        ask(RemoveModel("first"))
    ask(UseModel("first"))
    assert "tuned" not in named(ask(RemoveModel("tuned")).models)


def test_a_new_name_is_followed(ask):
    changed = ask(RenameModel("tuned", "office"))
    assert changed.name == "office"
    assert named(changed.models)["office"]["in_use"]
    assert ask(ShowModel("office")).ancestors == ("first",)


def test_a_new_name_and_a_removal_may_be_asked_for_twice(ask, own_home, monkeypatch):
    question = RenameModel("tuned", "ours")
    with monkeypatch.context() as killed:  # half-way: the new file is there, the old one too

        def die(_path):
            raise KeyboardInterrupt

        killed.setattr(Path, "unlink", die)
        with pytest.raises(KeyboardInterrupt):
            ask(question)
    assert {"tuned", "ours"} <= set(named(ask(Models()).models))
    for _ in range(2):
        assert {"first", "ours"} == {
            n for n, m in named(ask(question).models).items() if not m["shipped"]
        }
    assert default_model("signature") == "ours"
    with pytest.raises(ModelFileError, match="no model"):
        ask(RenameModel("another", "ours"))
    ask(UseModel("first"))
    for _ in range(2):
        assert "ours" not in named(ask(RemoveModel("ours")).models)


def test_export_replaces_what_the_person_chose_but_never_the_model(ask, tmp_path):
    target = tmp_path / "copy.safetensors"
    target.write_text("old")
    assert ask(ExportModel("tuned", str(target))) == ModelExported("tuned", str(target), True)
    assert read_card(target).name == "tuned"
    assert not ask(ExportModel("first", str(target))).personal
    own = named(ask(Models()).models)["first"]["path"]
    with pytest.raises(ModelFileError, match="exists"):
        ask(ExportModel("first", own))
    with pytest.raises(ModelFileError, match="cannot be written"):
        ask(ExportModel("first", str(tmp_path / "no" / "such.safetensors")))


def test_a_file_that_changes_while_it_is_imported_is_not_taken(ask, tmp_path, monkeypatch):
    given, other = (tiny_model.write(tmp_path / f"{n}.safetensors", seed=n) for n in (1, 2))
    real = own_models.load_tensors

    def replaced(file):
        found = real(file)
        other.replace(file)
        return found

    monkeypatch.setattr(own_models, "load_tensors", replaced)
    with pytest.raises(ModelFileError, match="changed while it was read"):
        ask(ImportModel(str(given)))


def test_an_import_that_a_kill_cut_off_from_its_answer_is_made_once(ask, tmp_path):
    given = tiny_model.write(tmp_path / "given.safetensors")
    known = tuple(named(ask(Models()).models))
    question = ImportModel(str(given), known)
    assert [ask(question).name for _ in range(2)] == ["given", "given"]
    copy = given.rename(tmp_path / "copy.safetensors")
    again = ImportModel(str(copy), (*known, "given"))
    assert [ask(again).name for _ in range(2)] == ["copy", "copy"]
    assert set(named(ask(Models()).models)) == {*known, "given", "copy"}
    with pytest.raises(ModelFileError, match="already"):
        ask(ImportModel(str(copy), (*known, "given", "copy")))


def test_import_checks_before_it_takes(ask, tmp_path):
    given = tiny_model.write(tmp_path / "given.safetensors")
    assert ask(ImportModel(str(given))).name == "given"
    with pytest.raises(ModelFileError, match="already"):
        ask(ImportModel(str(given)))
    junk = tmp_path / "junk.safetensors"
    junk.write_bytes(b"junk")
    with pytest.raises(ModelFileError):
        ask(ImportModel(str(junk)))
    assert "junk" not in named(ask(Models()).models)
