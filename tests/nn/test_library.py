"""Which file a model's name means."""

from __future__ import annotations

from pathlib import Path

import pytest

from verifier_app.errors import ModelFileError
from verifier_app.nn import default_model, library
from verifier_app.store import paths
from verifier_app.store.settings import CHARACTER_MODEL, Settings


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "model_weights"
    folder.mkdir()
    monkeypatch.setattr(library, "weights_dir", lambda: folder)
    return folder


@pytest.fixture
def own() -> Path:
    folder = paths.user_models_dir()
    folder.mkdir(parents=True)
    return folder


def test_shipped_models_come_before_own_ones_and_paths(
    shipped: Path, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    here = tmp_path / "signature"
    for wanted in (here, own / "signature.safetensors", shipped / "signature.safetensors"):
        wanted.touch()
        assert library.find("signature").resolve() == wanted


def test_a_path_means_the_file_there(shipped: Path, tmp_path: Path) -> None:
    (shipped / "a.safetensors").touch()
    there = tmp_path / "a.safetensors"
    there.touch()
    assert library.find(there) == there
    assert library.find(str(there)) == there


def test_a_file_name_with_its_ending_is_a_path(
    shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (shipped / "a.safetensors").touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelFileError):
        library.find("a.safetensors")


@pytest.mark.parametrize("name", ["nobody", "", "../a", "a/b", "a\0b", "x" * 5000, "/"])
def test_what_is_not_there_is_told(
    shipped: Path, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # beside the project there may be an "a"
    with pytest.raises(ModelFileError, match="There is no model") as caught:
        library.find(name)
    assert "models list" in caught.value.remedy


def test_the_default_is_the_persons_choice_or_the_profile() -> None:
    assert default_model("signature") == "signature"
    assert default_model("character") == "character"
    Settings().set(CHARACTER_MODEL, "mine")
    assert default_model("character") == "mine"
    assert default_model("signature") == "signature"


def test_all_models_are_listed_with_their_cards_or_their_trouble(
    shipped: Path, own: Path, small_file: Path
) -> None:
    (shipped / "signature.safetensors").write_bytes(small_file.read_bytes())
    (shipped / "signature.json").touch()
    (own / "b.safetensors").write_bytes(b"damage")
    (own / "a.safetensors").write_bytes(small_file.read_bytes())
    found = library.installed()
    assert [(m.name, m.shipped) for m in found] == [("signature", True), ("a", False), ("b", False)]
    assert found[0].card is not None
    assert found[0].card.title == "A small network"
    assert found[2].card is None
    assert found[2].trouble is not None
    assert "ends too early" in found[2].trouble.what


def test_no_folders_no_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "weights_dir", lambda: tmp_path / "none")
    assert library.installed() == []
