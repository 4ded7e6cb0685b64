from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.engine import tiny_model
from verifier_app.cli.main import main
from verifier_app.nn.library import default_model


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


def test_nothing_is_overwritten(files, capsys):
    assert main(["models", "import", "mine.safetensors"]) == 0
    assert "already" in refused(capsys, "import", "mine.safetensors")
    Path("precious.safetensors").write_text("precious")
    assert "exists" in refused(capsys, "export", "mine", "-o", "precious.safetensors")
    assert Path("precious.safetensors").read_text() == "precious"


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


@pytest.mark.parametrize("action", [[], ["rename"], ["export", "mine"], ["show"]])
def test_usage(action, files, capsys):
    refused(capsys, *action)
