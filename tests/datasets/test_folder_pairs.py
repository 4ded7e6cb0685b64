from __future__ import annotations

import pytest

from verifier_app.datasets import folder_pairs as subject
from verifier_app.datasets.folder_pairs import folder_pairs
from verifier_app.errors import DataError


@pytest.fixture
def folders(tmp_path):
    def make(questioned, references):
        for folder, names in (("q", questioned), ("r", references)):
            (tmp_path / folder).mkdir()
            for name in names:
                path = tmp_path / folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"x")
        return tmp_path / "q", tmp_path / "r"

    return make


def shown(found, folder):
    return [
        (row.questioned.name, [own.relative_to(folder).as_posix() for own in row.references])
        for row in found.rows
    ]


def test_names_agree_whatever_ending_and_case(folders):
    questioned, references = folders(["b.PNG", "A.png", "notes.txt"], ["a.tif", "B.jpg", "c.png"])
    found = folder_pairs(questioned, references)
    assert (found.how, found.unmatched) == ("name", 0)
    assert shown(found, references) == [("A.png", ["a.tif"]), ("b.PNG", ["B.jpg"])]
    assert [row.number for row in found.rows] == [1, 2]
    assert found.rows[0].cells == (str(questioned / "A.png"), str(references / "a.tif"))


def test_names_agree_however_their_accents_are_written(folders):
    questioned, references = folders(["M\u00fcller.png"], ["Mu\u0308ller.png", "Maier.png"])
    found = folder_pairs(questioned, references)
    assert shown(found, references) == [("M\u00fcller.png", ["Mu\u0308ller.png"])]


def test_a_folder_of_the_name_holds_several_references(folders):
    questioned, references = folders(["7.png", "8.png", "9.png"], ["7/x.png", "7/y.png", "8.png"])
    found = folder_pairs(questioned, references)
    assert found.unmatched == 1
    assert shown(found, references) == [
        ("7.png", ["7/x.png", "7/y.png"]), ("8.png", ["8.png"]), ("9.png", []),
    ]  # fmt: skip
    assert found.rows[0].cells[1].count("|") == 1


def test_questioned_files_may_lie_in_folders_too(folders):
    questioned, references = folders(["anna/new.png"], ["anna/1.png", "bert/1.png"])
    assert shown(folder_pairs(questioned, references), references) == [("new.png", ["anna/1.png"])]


def test_without_any_name_in_common_all_references_are_one_persons(folders):
    questioned, references = folders(["a.png", "b.png"], ["1.png", "2.png"])
    found = folder_pairs(questioned, references)
    assert found.how == "all"
    assert shown(found, references) == [
        ("a.png", ["1.png", "2.png"]), ("b.png", ["1.png", "2.png"]),
    ]  # fmt: skip


def test_too_many_for_one_person(folders, monkeypatch):
    monkeypatch.setattr(subject, "MOST_TOGETHER", 1)
    with pytest.raises(DataError, match="No name agrees"):
        folder_pairs(*folders(["a.png"], ["1.png", "2.png"]))


def test_a_folder_without_pictures_or_none_at_all(folders, tmp_path):
    questioned, references = folders(["a.png"], ["a.txt"])
    with pytest.raises(DataError, match="no pictures"):
        folder_pairs(questioned, references)
    with pytest.raises(DataError, match="no such folder"):
        folder_pairs(tmp_path / "nowhere", questioned)


def test_a_folder_of_many_people_does_not_make_one_of_those_it_does_not_know(folders):
    questioned, references = folders(
        ["2024/a.png", "2024/b.png", "2024/c.png"], ["2024/a.png", "2024/b.png"]
    )
    found = folder_pairs(questioned, references)
    assert found.unmatched == 1
    assert shown(found, references) == [
        ("a.png", ["2024/a.png"]), ("b.png", ["2024/b.png"]), ("c.png", []),
    ]  # fmt: skip
