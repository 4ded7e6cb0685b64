"""`train` as a process of its own: a recipe, a folder of invented people, a model."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from tests.closed import close
from tests.engine import tiny_model
from tests.training import made_up
from verifier_app.cli.main import main
from verifier_app.engine.client import engine_environment
from verifier_app.nn.modelfile import read_card

OFFLINE = "import tests.engine.no_internet; from verifier_app.__main__ import main; main()"
RECIPE = made_up.recipe_text("signature", more="[shares]\nsusig = 1.0")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_up.signature_folder(tmp_path_factory.mktemp("data"), "susig")


@pytest.fixture
def arguments(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    Path("tiny.toml").write_text(RECIPE)
    return [
        "train", "tiny.toml", "--data", str(data), "--run", "run", "-o", "tiny.safetensors",
        "--device", "cpu",
    ]  # fmt: skip


def child(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", OFFLINE, *arguments],
        capture_output=True, text=True, encoding="utf-8", check=False, env=engine_environment(),
    )  # fmt: skip


def test_a_real_training_needs_no_internet_and_ends_with_its_result(arguments: list[str]) -> None:
    done = child(*arguments, "--json")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [e["event"] for e in events] == ["packing", "step", "measured", "result"]
    assert events[1]["step"] == 2
    assert "skilled-1 susig" in events[2]
    assert events[-1] == {"event": "result", "model": "tiny", "path": "tiny.safetensors"}
    assert read_card("tiny.safetensors").calibration
    assert Path("run/checkpoint.pt").is_file()


def test_progress_and_result_go_their_own_ways(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    captured = capsys.readouterr()
    assert captured.out == "Tiny: tiny.safetensors\n"
    assert captured.err.startswith("event packing  set susig\n")
    assert "loss" in captured.err
    assert main([*arguments, "--quiet"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("Tiny: tiny.safetensors\n", "")


def test_a_set_of_which_nothing_is_learnt_is_said_in_words_even_quietly(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("tiny.toml").write_text(RECIPE.replace("susig = 1.0", "susig = 1.0\ncedar = 1.0"))
    said = "verifier-app: The set cedar is passed over. The data hold no training writers of it.\n"
    assert main([*arguments, "--quiet"]) == 0
    assert capsys.readouterr().err == said
    assert main([*arguments, "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err == said
    event = json.loads(captured.out.splitlines()[0])
    assert (event["event"], event["set"]) == ("passed_over", "cedar")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("steps = 2", "steps = -2", "tiny.toml"),
        ('kind = "signature"', 'kind = "other"', "tiny.toml"),
        ("[shares]", "[shares", "tiny.toml"),
        ("stem = 4", "stem = 5000", "stem"),
        ("susig = 1.0", "cedar = 1.0", "none of the recipe's sets (cedar)"),
    ],
)
def test_a_bad_recipe_is_one_line(
    arguments: list[str], old: str, new: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("tiny.toml").write_text(RECIPE.replace(old, new))
    assert main(arguments) == 2
    _one_line(capsys, says)
    assert not Path("tiny.safetensors").exists()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"--data": "nowhere"}, "nowhere"),
        ({"-o": "no/such/folder/m.safetensors"}, "no/such/folder"),
        ({"-o": "m.json"}, "m.json: The model's card is written to this file."),
        ({"-o": "."}, ".: This is no file. Name a file for the model."),
        ({"--device": "tpu"}, "tpu"),
        ({"tiny.toml": "unheard-of"}, "character, signature, signature-open, source"),
    ],
)
def test_bad_usage_is_one_line(
    arguments: list[str], change: dict[str, str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (name, value) = next(iter(change.items()))
    place = arguments.index(name)
    arguments[place + name.startswith("-")] = value
    assert main(arguments) == 2
    _one_line(capsys, says)
    assert not Path("run").exists()


@pytest.mark.parametrize("recipe", ["tiny.toml", "character"])
@pytest.mark.parametrize("name", ["--data", "--run", "-o", "tiny.toml"])
def test_a_name_that_is_longer_than_a_files_can_be_is_one_line(
    arguments: list[str], name: str, recipe: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments[arguments.index("tiny.toml")] = "a" * 5000 if name == "tiny.toml" else recipe
    if name != "tiny.toml":
        arguments[arguments.index(name) + 1] = "a" * 5000
    assert main(arguments) == 2
    _one_line(capsys, "File name too long")


def test_a_run_in_a_folder_that_may_not_be_entered_is_one_line(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("run").mkdir()
    close(Path("run"), monkeypatch)
    assert main(arguments) == 2
    _one_line(capsys, "run: It cannot be written (Permission denied).")


@pytest.mark.parametrize("way", ["recipe", "--start", "--thresholds-of", "data", "card"])
def test_a_model_takes_the_place_of_nothing_that_is_read(
    arguments: list[str], way: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = {"recipe": Path("tiny.toml"), "data": data / "index.csv"}.get(way, Path("old"))
    if way == "card":
        Path("tiny.toml").rename("tiny.md")
        arguments[1], target = "./tiny.md", Path("tiny.safetensors")
    elif target == Path("old"):
        target = tiny_model.write(Path("old.safetensors"))
        arguments += [way, "old.safetensors"]
    arguments[arguments.index("-o") + 1] = str(target)
    before = target.read_bytes() if way != "card" else b""
    assert main(arguments) == 2
    _one_line(capsys, "The result would overwrite ")
    assert before == (target.read_bytes() if way != "card" else b"")
    assert not Path("run").exists()


def test_a_set_that_is_not_there_cannot_be_left_out(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--without", "susik"]) == 2
    _one_line(capsys, "There is no set 'susik'. Name one of susig.")


def test_data_of_which_nothing_can_be_learnt_are_named(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign = tmp_path / "few" / "images_evaluation" / "A" / "character01" / "0001_01.png"
    sign.parent.mkdir(parents=True)
    sign.write_bytes(b"junk")
    arguments[1], arguments[3] = "character", "few"
    assert main(arguments) == 2
    _one_line(capsys, "verifier-app: few: There are no drawings of a split.")


def test_a_rate_that_is_too_high_is_no_fault_of_the_data(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("torch.nn.utils.clip_grad_norm_", lambda *_: math.nan)
    assert main([*arguments, "--quiet"]) == 2
    _one_line(capsys, "verifier-app: The training left the range of numbers.")


def _one_line(capsys: pytest.CaptureFixture[str], says: str) -> None:
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("verifier-app: ")
    assert captured.err.count("\n") == 1
    assert says in captured.err
