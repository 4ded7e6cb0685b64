from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from verifier_app.errors import StoreError
from verifier_app.store import paths

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_finds_the_top_level_folders() -> None:
    assert paths.resource("a/b.svg") == ROOT / "resources" / "a" / "b.svg"
    assert paths.weights_dir() == ROOT / "model_weights"


def test_a_wheel_carries_them_inside_the_package(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "verifier_app" / "store", tmp_path / "verifier_app" / "store")
    shutil.copy(ROOT / "verifier_app" / "__init__.py", tmp_path / "verifier_app")
    (tmp_path / "verifier_app" / "resources").mkdir()
    (tmp_path / "verifier_app" / "model_weights").mkdir()
    code = (
        "import json; from verifier_app.store import paths;"
        "print(json.dumps([str(paths.resource('x')), str(paths.weights_dir())]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    output = subprocess.check_output([sys.executable, "-c", code], env=environment, cwd=tmp_path)
    package = tmp_path.resolve() / "verifier_app"
    assert json.loads(output) == [str(package / "resources" / "x"), str(package / "model_weights")]


def test_a_frozen_program_finds_them_in_its_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons") == tmp_path / "resources" / "icons"
    assert paths.weights_dir() == tmp_path / "model_weights"


def test_the_variable_moves_everything_of_the_person(own_home: Path) -> None:
    for path in (
        paths.user_data_dir(),
        paths.user_models_dir(),
        paths.log_dir(),
        paths.settings_file(),
    ):
        assert path == own_home or own_home in path.parents


def test_without_the_variable_the_folders_are_those_of_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    folders = {paths.user_data_dir(), paths.log_dir(), paths.settings_file().parent}
    assert all(paths.APP_NAME in str(folder) and folder.is_absolute() for folder in folders)
    assert paths.user_models_dir().parent == paths.user_data_dir()


def test_somebody_without_a_home_is_told_what_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> str:
        raise RuntimeError

    monkeypatch.delenv(paths.HOME_VARIABLE)
    for name in ("user_data_dir", "user_log_dir", "user_config_dir"):
        monkeypatch.setattr(f"platformdirs.{name}", unknown)
    for asked in (paths.user_data_dir, paths.log_dir, paths.settings_file):
        with pytest.raises(StoreError, match="Set `VERIFIER_APP_HOME` to a folder"):
            asked()


def test_the_variable_may_begin_with_a_home_that_is_known_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv(paths.HOME_VARIABLE, "~/kept")
    assert paths.user_data_dir() == tmp_path / "kept"
    monkeypatch.setenv(paths.HOME_VARIABLE, "~nobody-of-this-name/kept")
    for asked in (paths.user_data_dir, paths.log_dir, paths.settings_file):
        with pytest.raises(StoreError, match="`VERIFIER_APP_HOME` begins with the home folder"):
            asked()


def test_asking_for_a_folder_does_not_make_it(own_home: Path) -> None:
    paths.user_models_dir()
    paths.log_dir()
    assert list(own_home.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX")
def test_a_private_folder_is_its_owners_alone(tmp_path: Path) -> None:
    folder = paths.private_folder(tmp_path / "new")
    assert folder.stat().st_mode & 0o077 == 0
