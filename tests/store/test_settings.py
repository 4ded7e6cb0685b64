from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from verifier_app.errors import StoreError, UsageError
from verifier_app.store import settings as declarations
from verifier_app.store.atomic import write_atomically
from verifier_app.store.paths import settings_file
from verifier_app.store.settings import (
    DEVICE,
    LAST_FOLDER,
    RECENT_FILES,
    THEME,
    Setting,
    Settings,
)

DECLARED = [own for own in vars(declarations).values() if isinstance(own, Setting)]


def test_every_default_is_a_possible_value_and_every_name_is_used_once() -> None:
    assert all(setting.accepts(setting.default) and setting.title for setting in DECLARED)
    assert len({setting.name for setting in DECLARED}) == len(DECLARED)


def test_a_choice_outlives_the_program() -> None:
    Settings().set(LAST_FOLDER, "/home/zoë/scans")
    assert Settings().get(LAST_FOLDER) == "/home/zoë/scans"
    assert Settings().get(THEME) == THEME.default
    assert settings_file().stat().st_mode & 0o077 == 0 or os.name != "posix"


def test_an_impossible_value_is_refused_and_nothing_is_written() -> None:
    with pytest.raises(UsageError, match=r"'pink' is not possible.*system, light, dark"):
        Settings().set(THEME, "pink")
    assert not settings_file().exists()


@pytest.mark.parametrize("damage", [b"{", b"", b"\xff\xfe", b"[1]", b"7", b"[" * 100_000])
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(damage: bytes) -> None:
    settings_file().write_bytes(damage)
    found = Settings()
    assert found.get(THEME) == "system"
    assert found.notice is not None
    assert "settings.json.damaged" in found.notice
    assert settings_file().with_name("settings.json.damaged").read_bytes() == damage
    found.set(THEME, "dark")
    assert Settings().get(THEME) == "dark"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    strategies.dictionaries(
        strategies.sampled_from([setting.name for setting in DECLARED]),
        strategies.recursive(
            strategies.none() | strategies.booleans() | strategies.integers() | strategies.text(),
            strategies.lists,
        ),
    )
)
def test_whatever_the_file_holds_every_value_is_possible(values: dict[str, object]) -> None:
    settings_file().write_text(json.dumps(values), encoding="utf-8")
    found = Settings()
    assert all(setting.accepts(found.get(setting)) for setting in DECLARED)


def test_keys_of_another_version_and_of_another_process_stay() -> None:
    settings_file().write_text('{"from_the_future": [1, 2]}', encoding="utf-8")
    first, second = Settings(), Settings()
    first.set(THEME, "dark")
    second.set(DEVICE, "cpu")
    assert json.loads(settings_file().read_text()) == {
        "from_the_future": [1, 2],
        "theme": "dark",
        "device": "cpu",
    }


def test_numbers_and_truth_values_are_told_apart(tmp_path: Path) -> None:
    size, touch = Setting("size", 1.5, "Size"), Setting("touch", False, "Touch")
    path = tmp_path / "settings.json"
    path.write_text('{"size": 2, "touch": 1}')
    found = Settings(path)
    assert found.get(size) == 2.0
    assert isinstance(found.get(size), float)
    assert found.get(touch) is False


def test_a_file_that_cannot_be_written_says_so_and_the_choice_holds(tmp_path: Path) -> None:
    (tmp_path / "in_the_way").write_text("a file where a folder should be")
    found = Settings(tmp_path / "in_the_way" / "settings.json")
    with pytest.raises(StoreError, match="cannot be written"):
        found.set(THEME, "dark")
    assert found.get(THEME) == "dark"


def test_what_could_not_be_written_is_written_with_the_next_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Settings(tmp_path / "settings.json")
    found.set(THEME, "light")
    with monkeypatch.context() as full:
        full.setattr(declarations, "write_atomically", refuse)
        with pytest.raises(StoreError, match="No space left"):
            found.set(THEME, "dark")
    found.look_again()
    assert found.get(THEME) == "dark"
    found.set(DEVICE, "cpu")
    assert Settings(tmp_path / "settings.json").get(THEME) == "dark"
    Settings(tmp_path / "settings.json").set(THEME, "system")
    found.look_again()
    assert found.get(THEME) == "system"


def refuse(*_what: object, **_how: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_name_that_is_no_text_is_kept() -> None:
    odd = os.fsdecode(b"/scans/\xff\xe9.png")
    Settings().set(RECENT_FILES, odd)
    Settings().set(THEME, "dark")
    assert Settings().get(RECENT_FILES) == odd


def test_a_link_a_device_and_a_name_of_any_length(tmp_path: Path) -> None:
    real, link = tmp_path / ("ä" * 127), tmp_path / "link"
    write_atomically(real, b"old")
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(OSError, match="Invalid argument"):
            write_atomically(tmp_path / "pipe", b"new")
        assert (tmp_path / "pipe").is_fifo()


@pytest.mark.skipif(os.name != "posix", reason="folders are synced on POSIX only")
def test_the_disk_holds_a_file_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[object] = []

    def noted(handle: int) -> None:
        status = os.fstat(handle)
        kept = (tmp_path / "kept").exists()
        synced.append((kept, "folder" if stat.S_ISDIR(status.st_mode) else status.st_size))

    monkeypatch.setattr(os, "fsync", noted)
    write_atomically(tmp_path / "kept", bytes(1000))
    assert synced == [(False, 1000), (True, "folder")]
    write_atomically(tmp_path / "kept", b"new", durable=False)
    assert len(synced) == 2


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kept"
    write_atomically(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space") as caught:
        write_atomically(path, b"new")
    assert caught.value.filename == str(path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
