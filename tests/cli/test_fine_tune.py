"""`fine-tune` as a person uses it: a real trainer once, a scripted one for the words."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.engine import tiny_model
from tests.training.tuning import small
from verifier_app.cli import fine_tune
from verifier_app.cli.main import main
from verifier_app.engine import trainer
from verifier_app.nn.modelfile import read_card
from verifier_app.store import runs


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return tiny_model.write(tmp_path / "tiny.safetensors")


class Scripted:
    """A trainer whose events are known beforehand."""

    script: ClassVar[list[dict[str, Any]]] = []
    asked: ClassVar[dict[str, Any]] = {}
    words: ClassVar[list[str]] = []
    closed: ClassVar[bool] = False

    def __init__(self, deliver) -> None:
        self._deliver = deliver

    def start(self, request: dict[str, Any]) -> None:
        Scripted.asked, Scripted.words, Scripted.closed = request, [], False
        for event in Scripted.script:
            self._deliver(event)

    def do(self, word: str) -> None:
        Scripted.words.append(word)

    def close(self) -> int:
        Scripted.closed = True
        return 0


CHECK = {
    "event": "check", "layout": "folder per writer", "writers": 5, "genuine": 20, "forged": 0,
    "unreadable": {"a.png": "It is torn."}, "left_out": ["loose.png"], "repeated": {"c": "b"},
    "duplicates": [
        {"first": "b", "second": "c", "exact": True, "conflict": False},
        {"first": "b", "second": "g", "exact": False, "conflict": False},
        {"first": "d", "second": "e", "exact": False, "conflict": True},
    ],
    "warnings": {name: [{"code": "low_contrast", "text": "Faint ink."}] for name in "fg"},
    "leaks": ["Your imitations were scanned on other paper."], "outlook": ["An experiment."],
}  # fmt: skip
SPLIT = {"event": "split", "turns": 3, "training": 2, "stopping": 1, "check": 5}
STEP = {
    "event": "step",
    "round": 2,
    "step": 3,
    "of": 9,
    "loss": 0.5,
    "elapsed": 4.0,
    "remaining": 8.0,
}
MEASURED = {
    "event": "measured", "round": 3, "step": 9, "eer": {"skilled": 12.5, "random": 1.0}, "error": 0.1,
}  # fmt: skip
RESULT = {
    "event": "result", "adopt": True, "reason": "Better on 6 held-out writers.", "kept": True,
    "model": "office", "path": "p",
}  # fmt: skip


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch) -> type[Scripted]:
    monkeypatch.setattr(trainer, "Trainer", Scripted)
    monkeypatch.setattr("sys.stdin", typed(b""))
    further = {"event": "finishing", "round": 2, "until": 3}, {"event": "comparing", "round": 2}
    beside = {"event": "beside", "seconds": 3.0}
    Scripted.script = [
        CHECK, {"event": "checking"}, SPLIT, beside, STEP, *further, MEASURED, RESULT,
    ]  # fmt: skip
    return Scripted


def test_a_real_training_ends_with_its_result(tmp_path, base, own_home, capsys, monkeypatch):
    monkeypatch.setattr(trainer, "trainer_command", small.command)
    monkeypatch.setattr("sys.stdin", typed(b'junk\n{"do": "fly"}\n'))
    data = small.data(tmp_path / "data", forged=0)
    arguments = ["fine-tune", str(data), "--model", str(base), "--name", "office", "--keep"]
    options = ["--steps", "2", "--batch", "2", "--device", "cpu", "--json"]
    assert main([*arguments, *options]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    events = [json.loads(line) for line in captured.out.splitlines()]
    assert events[0]["event"] == "started"
    assert events[-1]["event"] == "result"
    assert events[-1]["options"]["steps"] == 2
    card = read_card(own_home / "models" / "office.safetensors")
    assert card.lineage["name"] == "tiny"
    assert card.experiment or events[-1]["adopt"]


def typed(lines: bytes) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(lines), encoding="utf-8")


def test_commands_are_taken_from_standard_input_whatever_else_stands_there(scripted, monkeypatch):
    monkeypatch.setattr("sys.stdin", typed(b'\xff\n[1]\n{"do": "fly"}\n{"do": "pause"}\n'))
    child = scripted(None)
    child.words.clear()
    fine_tune._forward(child)
    monkeypatch.setattr("sys.stdin", None)  # as `<&-` leaves it
    fine_tune._forward(child)
    assert child.words == ["pause"]


def test_a_persons_words(scripted, base, tmp_path, own_home, capsys):
    arguments = [
        "fine-tune",
        "data",
        "--model",
        str(base),
        "--preset",
        "thorough",
        "--rate",
        "0.01",
    ]
    assert main([*arguments, "--time-limit", "60"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("Better on 6 held-out writers.\nUse it with `models default")
    for part in (
        "5 writers",
        "a.png: It is torn.",
        "  loose.png",
        "1 repeated sample, left out:\n  c: the same picture as b\n",
        "b and g are the same picture\n",
        "d and e are the same picture, labelled as two different things\n",
        "2 samples: Faint ink.",
        "other paper",
        "2 writers to learn from, 1 to stop on, 5 to decide on; 4 trainings in a row\n",
        "training 2 of 4, step 3 of 9  loss",
        "training 2 of 4, ended at step 3; those that are left take as many\n",
        "training 2 of 4, comparing on the writers held back\n",
        "training 3 of 4, step 9: equal error rate of stopping writers: skilled 12.5 %, random",
    ):
        assert part in captured.err
    assert "checking" not in captured.err
    assert "beside" not in captured.err
    asked = scripted.asked
    assert (asked["name"], asked["preset"]) == ("tiny-tuned", "thorough")
    assert asked["options"] == {"rate": 0.01, "time_limit": 60.0, "device": "auto"}
    assert Path(asked["data"]).is_absolute()
    assert asked["base"] == str(base)
    alone = {"turns": 1, "training": 2}
    scripted.script = [{**SPLIT, **alone}, {**MEASURED, "round": 1}, RESULT]
    assert main(arguments) == 0
    assert "\nstep 9: equal error rate" in capsys.readouterr().err
    scripted.script = [{**RESULT, "adopt": False, "kept": False, "path": "r.safetensors"}]
    assert main([*arguments, "--quiet"]) == 0
    captured = capsys.readouterr()
    assert "models import r.safetensors" in captured.out
    assert captured.err == ""


@pytest.mark.parametrize(
    ("last", "code"),
    [({"event": "error"}, 2), ({"event": "error", "defect": True}, 1), ({"event": "died"}, 1)],
)
def test_what_went_wrong_is_one_sentence(scripted, base, own_home, capsys, last, code):
    scripted.script = [{"event": "started"}, {**last, "text": "The disk is full."}]
    assert main(["fine-tune", "data", "--model", str(base)]) == code
    assert capsys.readouterr().err == "verifier-app: The disk is full.\n"


def test_without_a_base_the_run_knows_its_own(scripted, own_home):
    """A training that goes on has its own copy, whichever model is in use by then."""
    assert main(["fine-tune", "data", "--quiet"]) == 0
    assert (scripted.asked["base"], scripted.asked["name"]) == (None, "signature-tuned")


def test_a_result_that_waits_to_be_kept_is_not_replaced_unasked(scripted, own_home):
    folder = runs.runs_dir() / "signature-tuned"
    folder.mkdir(parents=True)
    runs.finish(folder, {"name": "signature-tuned", "folder": str(folder)}, RESULT)
    assert main(["fine-tune", "data", "--quiet"]) == 0
    assert scripted.asked["name"] == "signature-tuned-2"
    runs.remember(folder, {"name": "signature-tuned", "folder": str(folder)})
    assert main(["fine-tune", "data", "--quiet"]) == 0
    assert scripted.asked["name"] == "signature-tuned"  # left before its end, it goes on


@pytest.mark.parametrize("last", ["suspended", "stopped"])
def test_a_training_that_was_left_is_an_interruption(scripted, base, own_home, capsys, last):
    scripted.script = [{"event": last}]
    assert main(["fine-tune", "data", "--model", str(base)]) == 130


def test_interrupting_saves(scripted, base, own_home, capsys, monkeypatch):
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("verifier_app.cli.fine_tune._show", pressed)
    assert main(["fine-tune", "data", "--model", str(base)]) == 130
    assert scripted.closed
    assert "continues the training" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--loss", "odd"], "invalid choice"),
        (["--batch", "3"], "batch cannot be 3"),
        (["--name", "My Model"], "cannot name"),
        (["--model", "nobody"], "no model 'nobody'"),
        (["--time-limit", "0"], "option --time-limit cannot be 0. Use 1 to 10000000. See verifier"),
        (["--batch", "5000"], "--batch cannot be 5000. Use an even number from 2 to 4096. See ver"),
        (
            ["--rate", "0"],
            "The option --rate cannot be 0. Use 1e-08 to 1. See verifier-app fine-tu",
        ),
        (["--frozen", "9"], "The option --frozen cannot be 9. Use 0 to 4. See verifier-app fine-"),
        (["--seed", "-1"], "The option --seed cannot be -1. Use 0 to 4294967295. See verifier-app"),
        (["--steps", "1" + 400 * "0"], "0000. Use 1 to 10000000. See verifier-app"),
        (["--augmentation", "nan"], "--augmentation cannot be nan. Use 0 to 1. See verifier-app "),
    ],
)
def test_slips_are_told_before_anything_starts(scripted, base, own_home, capsys, arguments, said):
    scripted.asked = {}
    assert main(["fine-tune", "data", "--model", str(base), *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
