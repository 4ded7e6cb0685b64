"""`sets` and `rank` over sets, with a real (untrained) model and the bundled examples."""

from __future__ import annotations

import json
import os
import stat

import pytest

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.cli import verifier
from verifier_app.cli.main import main
from verifier_app.store.paths import resource, sets_file
from verifier_app.store.sets import SetStore
from verifier_app.verify.reference_sets import ReferenceSets


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return str(tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors"))


@pytest.fixture
def sets(model, capsys):
    """Runs `sets ACTION` with --json and gives what it printed."""

    def run(*arguments: str) -> dict:
        more = ("--model", model) if arguments[0] in ("create", "add") else ()
        assert main(["sets", *arguments, *more, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def refused(capsys, *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("verifier-app: ")
    assert captured.err.count("\n") == 1
    return captured.err


def test_a_set_from_its_first_sample_to_its_end(sets):
    made = sets("create", "Account 1", example("a-1"), example("a-2"))
    assert (made["done"], made["name"], made["references"]) == ("created", "Account 1", 2)
    assert sets("add", "account 1", example("a-3"))["references"] == 3
    (listed,) = sets("list")["sets"]
    assert (listed["name"], listed["references"], listed["used"]) == ("Account 1", 3, 3)
    one = sets("list", "ACCOUNT 1")
    assert [own["name"] for own in one["samples"]] == [f"signature-a-{n}.png" for n in (1, 2, 3)]
    assert [own["number"] for own in one["samples"]] == [1, 2, 3]
    assert sets("remove", "Account 1", "--reference", "1", "3")["references"] == 1
    assert [own["name"] for own in sets("list", "Account 1")["samples"]] == ["signature-a-2.png"]
    assert sets("remove", "Account 1")["done"] == "removed"
    assert sets("list")["sets"] == []
    if os.name == "posix":
        assert stat.S_IMODE(sets_file().stat().st_mode) & 0o077 == 0


def test_a_file_of_strokes_is_kept_as_what_was_drawn(sets, model, capsys, tmp_path):
    drawn = example("a-1").replace(".png", ".inkml")
    sets("create", "Drawn", drawn, example("a-2"))
    assert [own["kind"] for own in sets("list", "Drawn")["samples"]] == ["ink", "file"]
    (tmp_path / "torn.inkml").write_text("<ink>")
    for bad in ("torn.inkml", "none.inkml"):
        assert bad in refused(capsys, "sets", "add", "Drawn", str(tmp_path / bad), "--model", model)


def test_a_file_that_another_program_adds_meanwhile_is_not_kept_twice(
    sets, model, capsys, monkeypatch
):
    sets("create", "Account", example("a-1"))
    enrol = ReferenceSets.enrol

    def late(self, *arguments):
        enrolled = enrol(self, *arguments)  # it knows what the set had, which changes now
        monkeypatch.setattr(ReferenceSets, "enrol", enrol)
        sets("add", "Account", example("a-2"))
        return enrolled

    monkeypatch.setattr(ReferenceSets, "enrol", late)
    files = (example("a-2"), example("a-3"))
    told = refused(capsys, "sets", "add", "Account", *files, "--model", model)
    assert "signature-a-2.png: It is in this set already" in told
    names = [own["name"] for own in sets("list", "Account")["samples"]]
    assert names == ["signature-a-1.png", "signature-a-2.png"]


def test_what_is_removed_is_gone_for_good(sets):
    sets("create", "Account 1", example("a-1"))
    sets("remove", "Account 1")
    store = SetStore()
    query = "SELECT count(*) FROM samples"
    assert store._database.connection.execute(query).fetchone()[0] == 0
    store.close()


def test_sets_of_a_profile(sets, tmp_path):
    signs = str(tiny_model.write(tmp_path / "signs.safetensors", "character"))
    alif = str(resource("examples/character-a-1.png"))
    assert (
        main(
            ["sets", "create", "Alif", alif, "--profile", "character", "--model", signs, "--quiet"]
        )
        == 0
    )
    assert sets("list")["sets"] == []
    assert [own["name"] for own in sets("list", "--profile", "character")["sets"]] == ["Alif"]


def test_the_list_is_for_people(sets, capsys):
    assert main(["sets", "list"]) == 0
    assert "no reference sets yet" in capsys.readouterr().out
    sets("create", "b", example("b-1"))
    sets("create", "Account", example("a-1"), example("a-2"))
    assert main(["sets", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:3] == ["Account", "2", "2"]
    assert lines[2].split()[:3] == ["b", "1", "1"]
    assert main(["sets", "list", "b"]) == 0
    assert "signature-b-1.png" in capsys.readouterr().out


def test_all_files_or_none(sets, model, capsys, tmp_path):
    text = tmp_path / "text.png"
    text.write_text("no picture")
    command = ["sets", "create", "One", example("a-1"), str(text), "--model", model]
    assert "text.png" in refused(capsys, *command)
    assert sets("list")["sets"] == []
    assert f": {text}: " in refused(capsys, *command), "as it was named: another may be called so"
    missing = str(tmp_path / "nowhere.png")
    assert "nowhere.png" in refused(capsys, "sets", "create", "One", missing, "--model", model)


def test_names_and_numbers_that_cannot_be(sets, model, capsys):
    sets("create", "One", example("a-1"))
    assert "already" in refused(capsys, "sets", "create", "ONE", example("a-2"), "--model", model)
    again = refused(capsys, "sets", "add", "One", example("a-1"), "--model", model)
    assert f"{example('a-1')}: It is in this set already" in again
    assert "empty" in refused(capsys, "sets", "create", " ", example("a-2"), "--model", model)
    assert "no reference set 'Two'" in refused(capsys, "sets", "list", "Two")
    refused(capsys, "sets", "remove", "Two")
    refused(capsys, "sets", "remove", "One", "--reference", "2")
    refused(capsys, "sets", "remove", "One", "--reference", "0")
    refused(capsys, "sets", "rename", "One")
    assert [own["references"] for own in sets("list")["sets"]] == [1]


def test_rank_looks_for_the_sample_before_it_loads_the_model(sets, capsys, monkeypatch):
    sets("create", "Ann", example("a-1"))
    monkeypatch.setattr(verifier, "load", pytest.fail)
    assert "none.png: The file does not exist." in refused(capsys, "rank", "none.png")


def test_rank_among_all_sets_or_those_named(sets, model, capsys):
    sets("create", "Ann", example("a-1"), example("a-2"))
    sets("create", "Bo", example("b-1"))
    sets("create", "Cy", example("c-1"))

    def rank(*more: str) -> dict:
        assert main(["rank", example("a-1"), "--model", model, "--json", *more]) == 0
        return json.loads(capsys.readouterr().out)

    ranking = rank()
    assert {row["name"] for row in ranking["ranking"]} == {"Ann", "Bo", "Cy"}
    assert ranking["sets"] == 3
    llrs = [row["finding"]["llr_unclipped"] for row in ranking["ranking"]]
    assert llrs == sorted(llrs, reverse=True)
    ann = next(row for row in ranking["ranking"] if row["name"] == "Ann")
    assert "identical" in [own["code"] for own in ann["finding"]["warnings"]]
    named = rank("--sets", "bo", "Cy")
    assert {row["name"] for row in named["ranking"]} == {"Bo", "Cy"}
    assert rank("--sets", "bo", "--sets", "Cy")["ranking"] == named["ranking"]
    assert main(["rank", example("a-3"), "--model", model, "--top", "1"]) == 0
    text = capsys.readouterr().out
    assert "A person decides." in text
    assert "first sight" not in text


def test_rank_says_what_was_not_looked_at(sets, model, capsys, monkeypatch):
    from verifier_app.verify import reference_sets, shortlist

    for number, name in enumerate("abc"):
        sets("create", name, example(f"{name}-{number + 1}"))
    monkeypatch.setattr(
        reference_sets,
        "shortlist",
        lambda order, members, _: shortlist.shortlist(order, members, 2, 1),
    )
    assert main(["rank", example("a-4"), "--model", model]) == 0
    assert "1 more are less alike at first sight" in capsys.readouterr().out
    assert main(["rank", example("a-4"), "--model", model, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["sets"], len(found["ranking"])) == (3, 2)


def test_rank_says_which_sets_have_nothing_to_compare_with(sets, model, capsys):
    sets("create", "Ann", example("a-1"), example("a-2"))
    sets("create", "Bo", example("b-1"))
    sets("remove", "Bo", "--reference", "1")
    for more in ([], ["--sets", "Bo", "Ann"]):
        assert main(["rank", example("a-3"), "--model", model, "--json", *more]) == 0
        found = json.loads(capsys.readouterr().out)
        assert [own["name"] for own in found["ranking"]] == ["Ann", "Bo"]
        assert found["ranking"][1]["error"].startswith("It has no reference in use.")
        assert found["sets"] == 2
    assert main(["rank", example("a-3"), "--model", model]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Bo: left out (It has no reference in use. Add one with `sets add`.)" in lines
    assert main(["rank", example("a-3"), "--model", model, "--json", "--sets", "Ann"]) == 0
    assert json.loads(capsys.readouterr().out)["sets"] == 1


def test_rank_needs_something_to_rank(sets, model, capsys):
    assert "no reference set" in refused(capsys, "rank", example("a-1"), "--model", model)
    sets("create", "Ann", example("a-1"))
    assert "'Bo'" in refused(capsys, "rank", example("a-1"), "--sets", "Bo", "--model", model)
    refused(capsys, "rank", example("a-1"), "--sets", "Ann", "--folder", ".", "--model", model)


def test_a_damaged_file_is_a_sentence(capsys):
    sets_file().parent.mkdir(exist_ok=True)
    sets_file().write_bytes(b"junk")
    assert "damaged" in refused(capsys, "sets", "list")
    assert sets_file().read_bytes() == b"junk"


def test_a_drawing_has_no_second_page(tmp_path, sets, model, capsys):
    drawn = str(resource("examples/signature-a-1.inkml"))
    assert sets("create", "Ann", f"{drawn}#page=1")["references"] == 1
    told = refused(capsys, "sets", "add", "Ann", f"{drawn}#page=2", "--model", model)
    assert f"{drawn}: There is no page 2; the last one is 1." in told
    empty = tmp_path / "empty.svg"
    empty.touch()
    told = refused(capsys, "sets", "add", "Ann", str(empty), "--model", model)
    assert f"{empty}: The file is empty." in told
