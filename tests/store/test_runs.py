from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from verifier_app.errors import DataError, StoreError
from verifier_app.store import runs


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "run"
    runs.claim(made)
    runs.remember(made, {"name": "mine", "folder": str(made)})
    runs.release(made)
    (made / "turn0").mkdir()
    (made / "turn0" / "checkpoint.pt").write_bytes(b"1")
    (made / "last").mkdir()
    (made / runs.RESULT).write_bytes(b"2")
    return made


@pytest.fixture
def elsewhere():
    """Has another process claim a folder, until the test ends or says so."""
    begun = []

    def claim(folder: Path) -> subprocess.Popen[str]:
        code = (
            "import pathlib, sys; from verifier_app.store import runs;"
            "runs.claim(pathlib.Path(sys.argv[1])); print('claimed', flush=True); input()"
        )
        command = [sys.executable, "-c", code, str(folder)]
        pipe = subprocess.PIPE
        begun.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))
        assert begun[-1].stdout.readline() == "claimed\n"
        return begun[-1]

    yield claim
    for process in begun:
        process.kill()
        process.communicate()


def test_a_run_takes_its_own_folder_again(folder):
    runs.claim(folder)
    assert (folder / "turn0" / "checkpoint.pt").is_file()
    runs.release(folder)
    assert (folder / "turn0" / "checkpoint.pt").is_file()


def test_what_another_process_trains_is_neither_claimed_nor_discarded(folder, elsewhere):
    request = runs.asked(folder)
    assert not runs.is_busy(request)
    process = elsewhere(folder)
    assert runs.is_busy(request)
    with pytest.raises(DataError, match="trained by another window or command"):
        runs.claim(folder)
    with pytest.raises(StoreError, match="trained by another window or command"):
        runs.discard(request)
    assert (folder / "turn0" / "checkpoint.pt").is_file()
    process.kill()
    process.wait()
    assert not runs.is_busy(request)
    runs.discard(request)
    assert not folder.exists()


def test_what_cannot_be_continued_does_not_stand_in_a_new_runs_way(folder):
    (folder / "request.json").unlink()
    runs.claim(folder)
    assert [own.name for own in folder.iterdir()] == ["run.lock"]
    runs.release(folder)
    assert not folder.exists()


def test_a_result_waits_without_its_training_and_gives_way_to_a_new_run(own_home):
    folder = runs.runs_dir() / "mine"
    request = {"name": "mine", "folder": str(folder)}
    runs.claim(folder)
    (folder / "turn0").mkdir()
    for name in ("turn0/checkpoint.pt", runs.BASE, runs.RESULT):
        (folder / name).write_bytes(b"1")
    runs.finish(folder, request, {"event": "result", "adopt": False})
    runs.release(folder)
    (waiting,) = runs.left()
    assert runs.result_of(waiting) == {"event": "result", "adopt": False}
    assert sorted(own.name for own in folder.iterdir()) == sorted(
        ["request.json", "run.lock", runs.RESULT]
    )
    runs.claim(folder)
    assert [own.name for own in folder.iterdir()] == ["run.lock"]
    runs.release(folder)


def test_a_file_that_a_kill_tore_does_not_stand_in_a_new_runs_way(folder):
    path = folder / runs.BASE
    code = (
        "import os, pathlib, sys; from verifier_app.store.atomic import replacing;"
        "new = replacing(pathlib.Path(sys.argv[1])); new.__enter__().write(b'half'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert any(own.name.startswith(f".{runs.BASE}.") for own in folder.iterdir())
    runs.claim(folder)
    runs.remove(folder)
    assert not folder.exists()


def test_a_folder_with_other_files_is_no_runs(tmp_path):
    (tmp_path / "a.png").write_bytes(b"3")
    with pytest.raises(DataError, match="holds other files"):
        runs.claim(tmp_path)


@pytest.mark.parametrize("discard", [True, False])
def test_a_run_takes_away_what_it_has_made_and_nothing_else(folder, discard):
    (folder / "notes.txt").write_bytes(b"4")
    if discard:
        runs.discard({"name": "mine", "folder": str(folder)})
    else:
        runs.remove(folder)
    assert [own.name for own in folder.iterdir()] == ["notes.txt"]
    (folder / "notes.txt").unlink()
    runs.remove(folder)
    assert not folder.exists()


def test_a_folder_that_cannot_be_looked_into_is_nobodys(own_home):
    request = {"name": "mine", "folder": str(own_home / ("a" * 5000)), "data": "d"}
    assert not runs.is_busy(request)
    with pytest.raises(StoreError, match="cannot be kept"):
        runs.put_off(request)


def test_what_was_put_off_is_taken_back_unless_it_has_begun(own_home, elsewhere):
    request = {"name": "mine", "data": "d"}
    runs.put_off(request)
    folder = runs.folder_of(request)
    process = elsewhere(folder)
    runs.take_back(request)
    assert runs.is_put_off(runs.asked(folder))
    process.kill()
    process.wait()
    runs.take_back(request)
    assert not folder.exists()
    runs.put_off(request)
    runs.remember(folder, {**request, "folder": str(folder)})
    runs.take_back(request)
    assert folder.is_dir()


def test_a_run_that_has_begun_is_not_put_off(folder):
    noted = runs.asked(folder)
    runs.put_off({"name": "mine", "folder": str(folder), "data": "other"})
    assert runs.asked(folder) == noted


def test_a_request_that_does_not_say_its_folder_is_passed_over(own_home):
    folder = runs.runs_dir() / "mine"
    (folder / "turn0").mkdir(parents=True)
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"1")
    runs.remember(folder, {"name": "mine"})
    assert runs.left() == []
    runs.remember(folder, {"name": "mine", "folder": str(folder)})
    assert [own["name"] for own in runs.left()] == ["mine"]


def test_a_run_that_ended_before_its_first_checkpoint_is_among_those_left(own_home):
    """Whoever closed the window was told that it can be taken up another day."""
    folder = runs.runs_dir() / "mine"
    request = {"name": "mine", "folder": str(folder)}
    runs.claim(folder)
    (folder / runs.BASE).write_bytes(b"1")
    runs.put_off(request)
    runs.remember(folder, request)  # as it does once it has measured its base
    runs.release(folder)
    assert runs.left() == [request]
    runs.discard(request)
    assert not folder.exists()
