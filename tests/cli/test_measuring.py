"""`leaks` and `evaluate` on a small data folder of synthetic handwriting."""

from __future__ import annotations

import csv
import errno
import json
import os
import shutil
import sys
import zipfile
from functools import partial
from pathlib import Path

import pytest

from tests.engine import tiny_model
from tests.store.made_up_sets import sample
from tests.training.made_up import sign_folder
from verifier_app.cli.main import main
from verifier_app.datasets.indexed import COLUMNS
from verifier_app.evaluation import report
from verifier_app.store.paths import resource
from verifier_app.store.sets import SetStore


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """Three writers with six genuine samples and three imitations each, and a model."""
    folder = tmp_path_factory.mktemp("data")
    rows = []
    with zipfile.ZipFile(folder / "made.zip", "w") as archive:
        for writer in "abc":
            for kind, mark, numbers in (
                ("genuine", "", range(1, 7)),
                ("forged", "imitation-", range(1, 4)),
            ):
                for n in numbers:
                    member = f"made/{writer}/{kind}_{n}.png"
                    archive.write(resource(f"examples/signature-{writer}-{mark}{n}.png"), member)
                    rows.append(["made", member, writer, kind, str(n), "", "", "", "test"])
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([COLUMNS, *rows])
    tiny_model.write(folder / "tiny.safetensors")
    return folder


def test_leaks_prints_what_it_found(data, capsys):
    assert main(["leaks", str(data), "--without-network"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert captured.out.startswith("made: ")


def test_leaks_with_the_network_as_json(data, capsys):
    model = str(data / "tiny.safetensors")
    assert main(["leaks", str(data), "--model", model, "--device", "cpu", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == 1
    assert set(report["samples"]) == {"made"}
    assert "made" in report["network_eer"]


def test_evaluate_writes_both_reports_and_says_the_main_figures(data, tmp_path, capsys):
    arguments = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", "--references", "1"]
    files = ["--report-json", str(tmp_path / "r.json"), "--report-html", str(tmp_path / "r.html")]
    assert main(["evaluate", str(data), *arguments, *files, "--without-leaks"]) == 0
    text = capsys.readouterr().out
    assert "skilled-1" in text
    assert "equal error rate" in text
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["facts"]["model"].startswith("tiny, SHA-256 ")
    assert {own["protocol"] for own in report["protocols"]} == {"skilled-1", "random-1"}
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.fixture
def folder(tmp_path) -> Path:
    """The same people as `data`, as somebody keeps them who has no index."""
    place = tmp_path / "ours"
    for writer in "abc":
        for kind, mark, numbers in (
            ("genuine", "", range(1, 7)),
            ("forged", "imitation-", range(1, 4)),
        ):
            (place / writer / kind).mkdir(parents=True)
            for n in numbers:
                source = resource(f"examples/signature-{writer}-{mark}{n}.png")
                shutil.copyfile(source, place / writer / kind / f"{n}.png")
    return place


def test_a_folder_for_each_writer_is_measured_with_all_writers(data, folder, capsys):
    model = ["--model", str(data / "tiny.safetensors"), "--device", "cpu"]
    (folder / "stray.png").write_bytes(b"of nobody")
    asked = ["--references", "1", "--without-leaks"]
    assert main(["evaluate", str(folder), *model, *asked, "--operating-point", "strict"]) == 0
    told = capsys.readouterr()
    assert "1 picture that fits no writer is left out: stray.png" in told.err
    skilled, point, *_ = told.out.splitlines()
    assert skilled.startswith("skilled-1")
    assert "genuine, 45 imitation)" in skilled
    assert point.split()[:4] == ["at", "strict", "wrongly", "same"]
    assert main(["leaks", str(folder), "--without-network"]) == 0
    assert capsys.readouterr().out.startswith("local: ")


def test_a_table_called_index_beside_pictures_is_no_index(data, folder, capsys):
    (folder / "index.csv").write_text("room,shelf\n2,4\n")
    asked = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", "--references", "1"]
    assert main(["evaluate", str(folder), *asked, "--without-leaks"]) == 0
    assert "genuine, 45 imitation)" in capsys.readouterr().out


def test_evaluate_measures_what_a_protocol_lists(data, tmp_path, capsys):
    table = tmp_path / "mine.csv"
    rows = [
        f"{kind},made/{w}/{stored}_{n}.png,made/{w}/genuine_1.png,branch"
        for w in "abc"
        for kind, stored, n in (("genuine", "genuine", 2), ("imitation", "forged", 1))
    ]
    table.write_text("\n".join(["kind,questioned,references,protocol", *rows]))
    model = ["--model", str(data / "tiny.safetensors"), "--device", "cpu"]
    out = str(tmp_path / "r.html")
    asked = ["--protocol", str(table), "--json", "--report-html", out]
    assert main(["evaluate", str(data), *model, *asked]) == 0
    report = json.loads(capsys.readouterr().out)
    (measured,) = report["protocols"]
    assert (measured["protocol"], measured["genuine"], measured["others"]) == ("branch", 3, 3)
    assert report["facts"]["protocol"] == "mine.csv"
    assert "mine.csv" in Path(out).read_text(encoding="utf-8")
    assert main(["evaluate", str(data), *model, "--protocol", "gone.csv"]) == 2
    assert capsys.readouterr().err.startswith("verifier-app: gone.csv: It cannot be read")


def test_listed_comparisons_without_a_counterpart_are_named(data, tmp_path, capsys):
    table = tmp_path / "mine.csv"
    row = "{},made/a/{}_{}.png,made/a/genuine_1.png,{}"
    rows = [
        row.format("genuine", "genuine", 2, "paper"),
        row.format("imitation", "forged", 1, "paper"),
        row.format("genuine", "genuine", 3, "phone"),
    ]
    table.write_text("\n".join(["kind,questioned,references,condition", *rows]))
    asked = ["--protocol", str(table), "--model", str(data / "tiny.safetensors"), "--device", "cpu"]
    page = tmp_path / "r.html"
    assert main(["evaluate", str(data), *asked, "--report-html", str(page)]) == 0
    lines = capsys.readouterr().out.splitlines()
    start = lines.index("In no table:")
    assert lines[start + 1].startswith("listed made phone: 1 genuine comparison. There are no imit")
    assert lines[start + 2] == "  questioned made/a/genuine_3.png"
    assert "Comparisons in no table" in page.read_text(encoding="utf-8")
    assert main(["evaluate", str(data), *asked, "--json"]) == 0
    (lost,) = json.loads(capsys.readouterr().out)["left_out"]
    assert (lost["condition"], lost["questioned"]) == ("phone", ["made/a/genuine_3.png"])


def test_the_fixed_runs_are_measured_with_the_test_alphabets_alone(tmp_path, capsys, monkeypatch):
    """They are of Omniglot's evaluation alphabets: whoever decides by `val` must not see them."""
    monkeypatch.setattr(report, "Asked", partial(report.Asked, resamples=2))  # no interval is read
    signs = sign_folder(tmp_path, train=0)
    model = tiny_model.write(tmp_path / "sign.safetensors", "character")
    with zipfile.ZipFile(signs / "omniglot.zip") as drawn:
        pictures = [drawn.read(name) for name in drawn.namelist()[:16:8]]
    with zipfile.ZipFile(signs / "omniglot_runs.zip", "w") as archive:
        lines = [f"run01/test/{n}.png run01/training/{n}.png" for n in range(2)]
        archive.writestr("run01/class_labels.txt", "\n".join(lines))
        for n, picture in enumerate(pictures):
            archive.writestr(f"run01/test/{n}.png", picture)
            archive.writestr(f"run01/training/{n}.png", picture)
    asked = ["--profile", "character", "--model", str(model), "--device", "cpu", "--json"]
    for split, expected in (
        ("val", ["character-20way"]),
        ("all", ["character-20way", "Lake's fixed runs"]),
    ):
        assert main(["evaluate", str(signs), *asked, "--split", split]) == 0
        told = json.loads(capsys.readouterr().out)
        assert [own["protocol"] for own in told["one_of_many"]] == expected


@pytest.fixture
def torn(data, tmp_path) -> Path:
    """The same data with one sample of writer c that is no picture."""
    folder = tmp_path / "torn"
    folder.mkdir()
    shutil.copy(data / "index.csv", folder)
    with (
        zipfile.ZipFile(data / "made.zip") as sound,
        zipfile.ZipFile(folder / "made.zip", "w") as archive,
    ):
        for name in sound.namelist():
            twin = name.replace("b/genuine_2", "b/genuine_1")
            content = b"torn" if name == "made/c/genuine_6.png" else sound.read(twin)
            archive.writestr(name, content)
    return folder


def test_samples_that_cannot_be_used_are_named_and_the_gate_knows_its_split(data, torn, capsys):
    asked = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", "--references", "1"]
    assert main(["evaluate", str(torn), *asked]) == 0
    text = capsys.readouterr().out
    assert "1 sample cannot be used:\n  made/c/genuine_6.png: This is not a picture" in text
    twins = "made/b/genuine_2.png: the same picture as made/b/genuine_1.png"
    assert f"1 repeated sample, left out:\n  {twins}\n" in text
    assert "questioned samples, split test\n" in text


@pytest.mark.parametrize("command", ["evaluate", "leaks", "recalibrate"])
def test_where_no_sample_can_be_read_it_is_told_why(command, data, tmp_path, capsys):
    shutil.copy(data / "index.csv", tmp_path)
    split = () if command == "recalibrate" else ("--split", "all")
    asked = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", *split]
    assert main([command, str(tmp_path), *asked]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"verifier-app: {tmp_path}: ")
    assert "made.zip: The archive is missing or damaged" in error
    assert error.count("\n") == 1


def test_a_disk_that_fills_up_costs_the_report_and_not_the_figures(
    data, tmp_path, capsys, monkeypatch
):
    def full(_report, path):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))

    monkeypatch.setattr("verifier_app.evaluation.report.write_json", full)
    asked = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", "--references", "1"]
    files = ["--report-json", str(tmp_path / "r.json"), "--without-leaks"]
    assert main(["evaluate", str(data), *asked, *files]) == 2
    said = capsys.readouterr()
    assert "No space left on device" in said.err
    assert "equal error rate" in said.out


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every file's name is text")
def test_a_sample_whose_name_is_no_text_is_named_in_the_reports(folder, data, tmp_path):
    Path(os.fsdecode(os.fsencode(folder / "a") + b"/\xff.png")).write_bytes(b"torn")
    asked = ["--model", str(data / "tiny.safetensors"), "--device", "cpu", "--references", "1"]
    files = ["--report-json", str(tmp_path / "r.json"), "--report-html", str(tmp_path / "r.html")]
    assert main(["evaluate", str(folder), *asked, *files, "--without-leaks"]) == 0
    assert "a/\\udcff.png" in (tmp_path / "r.json").read_text(encoding="utf-8")
    assert "a/\\udcff.png" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_measurement_that_fails_leaves_no_empty_report(data, tmp_path, capsys):
    old, new = tmp_path / "old.json", tmp_path / "new.html"
    old.write_text("")
    files = ["--report-json", str(old), "--report-html", str(new)]
    assert main(["evaluate", str(data), "--model", str(tmp_path / "gone"), *files]) == 2
    assert old.exists()
    assert not new.exists()


@pytest.mark.parametrize(
    ("more", "what"),
    [
        (["--report-html", "ours.csv"], "the data"),
        (["--report-json", "./ours.csv"], "the data"),
        (["--protocol", "mine.csv", "--report-json", "link.csv"], "the protocol"),
        (["--report-json", "r", "--report-html", "./r"], "the other report"),
        (["--report-json", "ours/a/genuine/1.png"], "a sample"),
        (["--report-html", "hard"], "a sample"),
        (["--model", "own.safetensors", "--report-json", "own.safetensors"], "the model"),
    ],
)
def test_a_report_takes_no_others_place(more, what, folder, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    rows = [f"ours/{w}/genuine/{n}.png,{w}" for w in "abc" for n in range(1, 7)]
    Path("ours.csv").write_text("\n".join(["file,writer", *rows]))
    Path("mine.csv").write_text("kind,questioned,references\n")
    Path("link.csv").symlink_to("mine.csv")
    os.link("ours/b/genuine/2.png", "hard")
    tiny_model.write(Path("own.safetensors"))
    before = Path("ours.csv").read_bytes(), Path("mine.csv").read_bytes()
    assert main(["evaluate", "ours.csv", *more]) == 2
    named = Path(more[-1])
    assert capsys.readouterr().err == (
        f"verifier-app: {named}: The result would overwrite {what}. Name another file.\n"
    )
    assert (Path("ours.csv").read_bytes(), Path("mine.csv").read_bytes()) == before
    assert not Path("r").exists()


@pytest.mark.parametrize("name", ["a/genuine/1.png", "stray.TIF", "old.csv", "omniglot_runs.zip"])
@pytest.mark.parametrize("option", ["--report-json", "--report-html"])
def test_a_report_takes_no_place_in_a_folder_of_samples(name, option, folder, capsys):
    place = folder / name
    if not place.exists():
        place.write_text("kept")
    before = place.read_bytes()
    assert main(["evaluate", str(folder), option, str(place)]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert error.startswith(f"verifier-app: {place}: The result would overwrite ")
    assert error.endswith(". Name another file.")
    assert place.read_bytes() == before


def test_a_report_does_not_take_the_place_of_the_reference_sets(own_home, capsys):
    store = SetStore()
    for name in "ab":
        store.create("signature", name, [sample(f"{name}1.png"), sample(f"{name}2.png")])
    store.close()
    place = own_home / "reference-sets.sqlite3"
    before = place.read_bytes()
    assert main(["evaluate", "sets:", "--report-json", str(place)]) == 2
    assert "The result would overwrite the reference sets." in capsys.readouterr().err
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["evaluate", "FOLDER", "--sets", "foo"], "no set 'foo'. There is only the set 'local'."),
        (["leaks", "nowhere"], "nowhere: It does not exist."),
        (["leaks", "."], ".: There are no pictures in it."),
        (["leaks", "FOLDER", "--split", "val"], "The data name no splits. Leave --split out."),
        (["leaks", "DATA", "--sets", "made,other"], "There is no set 'other'."),
        (["leaks", "DATA", "--without-network", "--split", "train"], "There are no imitations"),
        (["evaluate", "DATA", "--references", "6"], "no list of numbers from 1 to 5"),
        (["evaluate", "DATA", "--report-json", "no/such/folder/r.json"], "cannot be written"),
        (["evaluate", "DATA", "--report-html", "."], ".: It cannot be written (Is a directory)"),
        (["evaluate", "DATA", "--report-json", os.devnull], "It cannot be written"),
        (["evaluate", "DATA", "--report-json", "r" * 300], "Choose a shorter name, or a folder"),
        (["evaluate", "DATA", "--profile", "character"], "No drawings of Omniglot were found."),
    ],
)
def test_bad_input_is_one_line(arguments, says, data, folder, tmp_path, monkeypatch, capsys):
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    places = {"DATA": str(data), "FOLDER": str(folder)}
    assert main([places.get(own, own) for own in arguments]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.startswith("verifier-app: ")
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["leaks", "plain.csv"], "plain.csv: There are no imitations to look at."),
        (["evaluate", "one.csv"], "one.csv: No protocol applies to these samples."),
        (["evaluate", "plain.csv", "--protocol", "mine.csv"], "mine.csv: The comparisons are all"),
        (["recalibrate", "one.csv"], "one.csv: No writer has two genuine samples"),
    ],
)
def test_data_that_are_read_but_are_not_enough_are_named(
    arguments, says, data, folder, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    rows = [f"ours/{w}/genuine/{n}.png,{w}" for w in "ab" for n in (1, 2)]
    Path("plain.csv").write_text("\n".join(["file,writer", *rows]))
    Path("one.csv").write_text("\n".join(["file,writer", *rows[::2]]))
    listed = "genuine,ours/a/genuine/1.png,ours/a/genuine/2.png"
    Path("mine.csv").write_text(f"kind,questioned,references\n{listed}\n")
    model = ["--model", str(data / "tiny.safetensors"), "--device", "cpu"]
    assert main([*arguments, *model]) == 2
    error = capsys.readouterr().err
    assert error.startswith(f"verifier-app: {says}")
    assert error.count("\n") == 1
