from __future__ import annotations

import pytest

from verifier_app.errors import DataError
from verifier_app.store import runs


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "run"
    runs.claim(made)
    (made / "turn0").mkdir()
    (made / "turn0" / "checkpoint.pt").write_bytes(b"1")
    (made / "last").mkdir()
    (made / runs.RESULT).write_bytes(b"2")
    runs.remember(made, {"name": "mine", "folder": str(made)})
    return made


def test_a_run_takes_its_own_folder_again(folder):
    runs.claim(folder)


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


def test_a_request_that_does_not_say_its_folder_is_passed_over(own_home):
    folder = runs.runs_dir() / "mine"
    (folder / "turn0").mkdir(parents=True)
    (folder / "turn0" / "checkpoint.pt").write_bytes(b"1")
    runs.remember(folder, {"name": "mine"})
    assert runs.unfinished() == []
    runs.remember(folder, {"name": "mine", "folder": str(folder)})
    assert [own["name"] for own in runs.unfinished()] == ["mine"]
