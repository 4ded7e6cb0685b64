from __future__ import annotations

import json
from pathlib import Path

import pytest

from verifier_app.cli.main import main


@pytest.fixture
def people(folder):
    """Ann (2 samples) is nearest to a.png, then Bo, then Cy; Dee's file is no picture."""
    for name, values in {"Ann": [0.1, 0.2], "Bo": [1.5], "Cy": [4], "Dee": ["x"]}.items():
        (folder / "people" / name).mkdir(parents=True)
        for number, value in enumerate(values):
            (folder / "people" / name / f"{number}.PNG").write_text(str(value))
    (folder / "people" / "Bo" / "notes.txt").write_text("no picture")
    (folder / "people" / "nobody").mkdir()
    (folder / "people" / ".hidden").mkdir()
    return folder / "people"


def test_the_best_comes_first_and_nobody_decides(fakes, people, capsys):
    assert main(["rank", "a.png", "--folder", "people"]) == 0
    captured = capsys.readouterr()
    lines = captured.out.splitlines()
    assert [line.split() for line in lines[1:4]] == [
        ["1", "Ann", "+1.7", "or", "more", "same", "writer"],
        ["2", "Bo", "+0.5", "inconclusive"],
        ["3", "Cy", "\u22122.0", "different", "writers"],
    ]
    assert "A person decides." in captured.out
    assert captured.err == ""


def test_what_is_wrong_with_the_questioned_sample_is_told_once(fakes, people, folder, capsys):
    (folder / "faint.png").write_text("-0.1")
    assert main(["rank", "faint.png", "--folder", "people"]) == 0
    assert capsys.readouterr().out.count("faint.png: Faint ink.") == 1


def test_that_the_questioned_sample_is_a_reference_is_told_of_each_row(fakes, people, capsys):
    for name in ("Ann", "Eve"):
        (people / name).mkdir(exist_ok=True)
        for old in (people / name).iterdir():
            old.unlink()
        (people / name / "0.png").write_text("0")
    assert main(["rank", "a.png", "--folder", "people"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line for line in told if line.startswith("warning")] == [
        f"{'warning':17}{name}: These are the same picture." for name in ("Ann", "Eve")
    ]
    assert main(["rank", "a.png", "--folder", "people", "--top", "1"]) == 0
    assert capsys.readouterr().out.count("These are the same picture.") == 1


def test_the_fake_ranks_only_what_it_can(fakes, people, capsys):
    assert main(["rank", "a.png", "--folder", "people", "--top", "1", "--quiet"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert "Ann" in captured.out
    assert "Bo " not in captured.out


def test_json_has_everybody(fakes, people, capsys):
    assert main(["rank", "a.png", "--folder", "people", "--json", "--top", "1", "--quiet"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in found["ranking"]] == ["Ann", "Bo", "Cy", "Dee", "nobody"]
    assert len(found["ranking"][0]["finding"]["references"]) == 2
    assert len(found["ranking"][1]["finding"]["references"]) == 1
    assert "This is not a picture" in found["ranking"][3]["error"]


def test_who_was_left_out_and_what_passed_over_stands_in_the_table(fakes, people, capsys):
    (people / "loose.png").write_text("0")
    assert main(["rank", "a.png", "--folder", "people", "--top", "1", "--quiet"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Dee: left out (people/Dee/0.PNG: This is not a picture. Use PNG.)" in lines
    assert "nobody: left out (There are no pictures in its folder. Add some.)" in lines
    start = lines.index("Passed over, for they are no pictures in a person's folder:")
    assert lines[start + 1 : start + 3] == ["  people/Bo/notes.txt", "  people/loose.png"]
    assert main(["rank", "a.png", "--folder", "people", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["passed_over"] == ["people/Bo/notes.txt", "people/loose.png"]
    assert found["ranking"][-1]["error"] == "There are no pictures in its folder. Add some."


@pytest.mark.parametrize("ending", ["pdf", "heic", "jfif", "TIFF", "inkml", "SVG"])
def test_people_with_samples_of_any_kind_take_part(ending, fakes, people, capsys):
    (people / "nobody" / f"card.{ending}").write_text("0")
    assert main(["rank", "a.png", "--folder", "people", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["ranking"][0]["name"] == "nobody"


def test_where_nobody_can_be_compared_the_input_is_bad(fakes, people, capsys):
    (people.parent / "lost").mkdir()
    (people / "Dee").rename(people.parent / "lost" / "Dee")
    assert main(["rank", "a.png", "--folder", "lost", "--quiet"]) == 2
    captured = capsys.readouterr()
    assert "Dee: left out (lost/Dee/0.PNG: " in captured.out
    assert captured.err.startswith("verifier-app: None of the references can be compared.")
    assert main(["rank", "a.png", "--folder", "lost", "--json"]) == 2
    assert "This is not a picture" in json.loads(capsys.readouterr().out)["ranking"][0]["error"]


def test_the_folder_that_cannot_be_read_is_named(fakes, people, monkeypatch, capsys):
    shown = Path.iterdir

    def refused(folder):
        if folder.name == "Bo":
            raise PermissionError(13, "Permission denied")
        return shown(folder)

    monkeypatch.setattr(Path, "iterdir", refused)
    assert main(["rank", "a.png", "--folder", "people"]) == 2
    where = Path("people", "Bo")
    said = f"{where}: It cannot be read (Permission denied). Check its permissions."
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["nowhere", "a.png", "people/nobody"])
def test_a_folder_without_people_is_refused(name, fakes, people, capsys):
    assert main(["rank", "a.png", "--folder", name]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"verifier-app: {name}: ")
    assert error.count("\n") == 1


def test_a_questioned_sample_that_cannot_be_read_ends_it(fakes, people, capsys):
    assert main(["rank", "text.png", "--folder", "people"]) == 2
    assert capsys.readouterr().err.startswith("verifier-app: text.png: ")


def test_one_that_is_missing_is_told_before_the_model_is_loaded(fakes, people, capsys):
    assert main(["rank", "none.png", "--folder", "people"]) == 2
    assert "none.png: The file does not exist." in capsys.readouterr().err
    assert fakes == []


@pytest.mark.parametrize("top", ["-1", "x", "1.5"])
def test_top_is_a_count(top, fakes, people, capsys):
    assert main(["rank", "a.png", "--folder", "people", "--top", top]) == 2


def test_all_rows_have_as_many_decimals(fakes, people, capsys):
    # 1.02 shows two of them, being above the threshold of 1; the others would show one
    for old in (people / "Bo").iterdir():
        old.unlink()
    (people / "Bo" / "0.png").write_text("0.98")
    assert main(["rank", "a.png", "--folder", "people"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in lines[1:4]] == ["+1.75", "+1.02", "\u22122.00"]
