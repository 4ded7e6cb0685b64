from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.closed import close
from tests.engine import tiny_model
from verifier_app.cli.main import main
from verifier_app.nn.library import default_model, descent
from verifier_app.nn.modelfile import load_tensors, read_card, relabel


@pytest.fixture
def files(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    tiny_model.write(tmp_path / "mine.safetensors")
    tiny_model.write(tmp_path / "sign.safetensors", "character")
    (tmp_path / "broken.safetensors").write_bytes(b"junk")
    return tmp_path


def output(capsys, *arguments: str) -> dict:
    assert main(["models", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys, *arguments: str) -> str:
    assert main(["models", *arguments]) == 2
    error = capsys.readouterr().err
    assert error.startswith("verifier-app: ")
    assert error.count("\n") == 1
    return error


def test_a_model_is_imported_used_exported_and_removed(files, own_home, capsys):
    assert output(capsys, "import", "mine.safetensors")["imported"] == "mine"
    listed = {own["name"]: own for own in output(capsys, "list")["models"]}
    assert listed["mine"]["in_use"] is False
    assert output(capsys, "default", "mine")["in_use"]["signature"] == "mine"
    assert default_model("signature") == "mine"
    assert "in use" in refused(capsys, "remove", "mine")
    assert output(capsys, "export", "mine", "-o", "copy.safetensors")["exported"] == "mine"
    assert Path("copy.safetensors").read_bytes() == Path("mine.safetensors").read_bytes()
    (own_home / "settings.json").unlink()
    assert output(capsys, "remove", "mine")["removed"] == "mine"
    assert not (own_home / "models" / "mine.safetensors").exists()


def test_the_list_is_for_people(files, own_home, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    assert main(["models", "default", "mine"]) == 0
    (own_home / "models" / "broken.safetensors").write_bytes(b"junk")
    capsys.readouterr()
    assert main(["models", "list"]) == 0
    lines = {line[2:].split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["mine"].startswith("* mine")
    assert "signature" in lines["mine"]
    assert lines["broken"].startswith("! broken")


def test_show_prints_the_card(files, capsys):
    assert main(["models", "show", "mine.safetensors"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# Tiny")
    assert "SHA-256: " in text
    card = output(capsys, "show", "mine.safetensors")["card"]
    assert card["name"] == "mine"


def test_what_is_no_model_is_refused(files, own_home, capsys):
    assert "broken.safetensors" in refused(capsys, "import", "broken.safetensors")
    assert "nowhere.safetensors" in refused(capsys, "import", "nowhere.safetensors")
    refused(capsys, "show", "nobody")
    refused(capsys, "remove", "nobody")
    refused(capsys, "remove", "../mine")
    refused(capsys, "default", "nobody")
    assert not (own_home / "models").exists() or not list((own_home / "models").iterdir())


def test_a_damaged_model_is_neither_shown_nor_exported_nor_put_to_use(files, own_home, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    own = own_home / "models" / "mine.safetensors"
    own.write_bytes(own.read_bytes()[:-20] + bytes(20))
    for arguments in (("show",), ("export", "-o", "copy.safetensors"), ("default",)):
        assert f"{own}: The model file is damaged." in refused(capsys, *arguments, "mine")
    assert not Path("copy.safetensors").exists()
    assert default_model("signature") == "signature"


def test_nothing_is_overwritten(files, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    assert "already" in refused(capsys, "import", "mine.safetensors")
    Path("precious.safetensors").write_text("precious")
    assert "exists" in refused(capsys, "export", "mine", "-o", "precious.safetensors")
    assert Path("precious.safetensors").read_text() == "precious"


def test_where_the_name_is_taken_a_model_is_imported_by_the_files(files, own_home, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    original = Path("mine.safetensors").read_bytes()
    for name in ("branch-office", "Branch office"):
        Path(f"{name}.safetensors").write_bytes(original)
    capsys.readouterr()
    assert output(capsys, "import", "branch-office.safetensors")["imported"] == "branch-office"
    kept = own_home / "models" / "branch-office.safetensors"
    assert read_card(kept).name == "branch-office"
    assert Path("mine.safetensors").read_bytes() == original
    assert "already" in refused(capsys, "import", "branch-office.safetensors")
    error = refused(capsys, "import", "Branch office.safetensors")
    assert "Branch office.safetensors: 'Branch office' cannot name a model." in error
    tuned(own_home / "models" / "child.safetensors", own_home / "models" / "mine.safetensors")
    bases = {own["name"]: own["base"] for own in output(capsys, "list")["models"]}
    assert (bases["child"], bases["branch-office"]) == ("mine", None)


def test_which_models_are_in_use_is_said_quietly_too(files, capsys):
    assert main(["models", "default", "--quiet"]) == 0
    assert "signature: signature" in capsys.readouterr().out


def test_exporting_into_a_folder_keeps_the_name(files, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    Path("usb").mkdir()
    assert main(["models", "export", "mine", "-o", "usb"]) == 0
    assert Path("usb/mine.safetensors").is_file()
    refused(capsys, "export", "mine", "-o", "no/such/place.safetensors")


def test_the_shipped_model_is_the_absence_of_a_choice(files, own_home, capsys, monkeypatch):
    shipped = files / "shipped"
    tiny_model.write(shipped / "signature.safetensors")
    for module in ("verifier_app.nn.library", "verifier_app.store.paths"):
        monkeypatch.setattr(f"{module}.weights_dir", lambda: shipped)
    assert main(["models", "import", "mine.safetensors"]) == 0
    assert main(["models", "default", "mine"]) == 0
    capsys.readouterr()
    assert output(capsys, "default", "signature")["in_use"]["signature"] == "signature"
    assert json.loads((own_home / "settings.json").read_text())["signature_model"] == ""
    assert "came with the program" in refused(capsys, "remove", "signature")


def test_a_model_of_each_profile_has_its_own_place(files, capsys):
    assert main(["models", "import", "sign.safetensors"]) == 0
    capsys.readouterr()
    used = output(capsys, "default", "sign")["in_use"]
    assert used == {"signature": "signature", "character": "sign"}


def tuned(target: Path, base: Path, **extra) -> Path:
    """A model with the tensors of another, made from it."""
    card = read_card(base)
    lineage = {**descent(base, card), "by": "recalibrate"}
    relabel(base, target, replace(card, name=target.stem, lineage=lineage, extra=extra))
    return target


@pytest.fixture
def family(files, own_home) -> Path:
    """`mine`, `child` made from it, and `grandchild` made from that, all of the person's."""
    models = own_home / "models"
    models.mkdir()
    base = tiny_model.write(models / "mine.safetensors")
    child = tuned(models / "child.safetensors", base)
    tuned(models / "grandchild.safetensors", child)
    return models


def listed(capsys) -> dict[str, dict]:
    return {own["name"]: own for own in output(capsys, "list")["models"]}


def test_the_list_shows_what_a_model_was_made_from(family, capsys):
    found = listed(capsys)
    assert (found["child"]["base"], found["grandchild"]["base"]) == ("mine", "child")
    assert found["mine"]["base"] is None
    card = output(capsys, "show", "grandchild")["card"]
    assert [line["name"] for line in card["lineage"]["ancestors"]] == ["mine"]
    youngest = family / "grandchild.safetensors"
    line = descent(youngest, read_card(youngest))
    assert [own["name"] for own in (line, *line["ancestors"])] == ["grandchild", "child", "mine"]
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    own = [line[2:30].rstrip() for line in lines if "Tiny" in line and "yours" in line]
    assert own == ["mine", "  child", "    grandchild"]
    (family / "mine.safetensors").unlink()
    assert main(["models", "list"]) == 0
    assert "(from mine, not here)" in capsys.readouterr().out


def test_a_renamed_model_stays_in_use_and_its_children_find_it(family, capsys):
    assert main(["models", "default", "mine"]) == 0
    capsys.readouterr()
    before = load_tensors(family / "mine.safetensors")[1]
    assert output(capsys, "rename", "mine", "office")["renamed"] == "office"
    assert default_model("signature") == "office"
    found = listed(capsys)
    assert "mine" not in found
    assert found["child"]["base"] == "office"
    card, tensors, _ = load_tensors(family / "office.safetensors")
    assert card.name == "office"
    assert all(bool((tensors[k] == before[k]).all()) for k in before)
    assert output(capsys, "rename", "office", "branch")["renamed"] == "branch"
    assert listed(capsys)["child"]["base"] == "branch"


def test_rolling_back_uses_the_base_again(family, capsys):
    for name in ("grandchild", "child"):
        assert main(["models", "default", name]) == 0
    capsys.readouterr()
    assert output(capsys, "roll-back")["in_use"] == "mine"
    assert default_model("signature") == "mine"
    assert "was not made from another" in refused(capsys, "roll-back")
    assert main(["models", "default", "child"]) == 0
    (family / "mine.safetensors").unlink()
    capsys.readouterr()
    assert "is not here any more" in refused(capsys, "roll-back")


def test_names_that_cannot_be_had(family, capsys):
    assert "already" in refused(capsys, "rename", "mine", "child")
    assert "cannot name" in refused(capsys, "rename", "mine", "My Model")
    assert "no model" in refused(capsys, "rename", "nobody", "somebody")
    assert sorted(path.stem for path in family.iterdir()) == ["child", "grandchild", "mine"]


def test_an_experiment_is_not_put_to_use(family, capsys):
    reason = "It is no better on held-out writers."
    tuned(family / "trial.safetensors", family / "mine.safetensors", experiment=reason)
    assert reason in refused(capsys, "default", "trial")
    assert default_model("signature") == "signature"
    assert listed(capsys)["trial"]["experiment"] == reason
    tuned(family / "better.safetensors", family / "trial.safetensors")
    assert main(["models", "default", "better"]) == 0
    capsys.readouterr()
    assert reason in refused(capsys, "roll-back")
    assert default_model("signature") == "better"


def test_exporting_a_tuned_model_says_that_it_is_personal(family, capsys):
    assert main(["models", "export", "child", "-o", "child.safetensors"]) == 0
    assert "handwriting of real people" in capsys.readouterr().err
    assert main(["models", "export", "mine", "-o", "mine-copy.safetensors"]) == 0
    assert capsys.readouterr().err == ""


def test_a_strange_lineage_does_no_harm(family, capsys):
    base = family / "mine.safetensors"
    for number, lineage in enumerate(
        [{"sha256": 3, "name": []}, {"formerly": "x"}, {"sha256": "ab", "formerly": [1, {}]}]
    ):
        card = replace(read_card(base), name=f"odd{number}", lineage=lineage)
        relabel(base, family / f"odd{number}.safetensors", card)
    assert listed(capsys)["odd0"]["base"] is None
    assert main(["models", "list"]) == 0
    assert capsys.readouterr().out.count("odd") == 3
    assert output(capsys, "rename", "odd1", "even")["renamed"] == "even"


@pytest.mark.parametrize("action", [[], ["rename"], ["export", "mine"], ["show"]])
def test_usage(action, files, capsys):
    refused(capsys, *action)


CLOSED = "The folder of models cannot be read (Permission denied). Check its permissions."


@pytest.mark.parametrize("name", [".", "models"])
@pytest.mark.parametrize(
    "action",
    [
        ["list"],
        ["show", "nope"],
        ["remove", "nope"],
        ["rename", "a", "b"],
        ["default", "nope"],
        ["export", "nope", "-o", "x"],
        ["import", "mine.safetensors"],
    ],
)
def test_a_folder_that_may_not_be_entered_is_named(
    name, action, files, own_home, monkeypatch, capsys
):
    (own_home / "models").mkdir()
    close(own_home / name, monkeypatch)
    assert refused(capsys, *action) == f"verifier-app: {own_home / 'models'}: {CLOSED}\n"


def test_a_closed_folder_beside_them_hides_no_shipped_model(own_home, monkeypatch, capsys):
    (own_home / "models").mkdir()
    close(own_home, monkeypatch)
    assert main(["models", "show", "signature"]) == 0
    assert main(["info"]) == 0
    told = capsys.readouterr().out
    assert "\nmodel signature: in use" in told
    assert f"\nmodel models: {own_home / 'models'}: {CLOSED}\n" in told


def test_a_model_in_a_closed_folder_is_one_that_cannot_be_read(files, monkeypatch, capsys):
    Path("secret").mkdir()
    close(Path("secret"), monkeypatch)
    error = refused(capsys, "show", "secret/mine.safetensors")
    assert "secret/mine.safetensors: The model file cannot be read" in error.replace("\\", "/")
