"""Whole commands in processes of their own, with real pictures and a real (untrained) model."""

from __future__ import annotations

import csv
import importlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.engine import tiny_model
from tests.examples import example
from verifier_app.cli.main import main
from verifier_app.cli.self_test import CHECKS
from verifier_app.engine.client import engine_environment
from verifier_app.store.paths import resource, weights_dir

EXAMPLES = resource("examples")
OFFLINE = "from tests.engine import no_internet; no_internet.arm(); from verifier_app.__main__ import main; main()"


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> str:
    return str(tiny_model.write(tmp_path_factory.mktemp("model") / "tiny.safetensors"))


@pytest.fixture
def table(tmp_path, monkeypatch) -> list[list[str]]:
    """pairs.csv with every pair of four signatures, and a row that cannot be scored."""
    monkeypatch.chdir(tmp_path)
    names = [f"signature-{person}-{n}.png" for person in "ab" for n in (1, 2)]
    rows = [[a, b] for a in names for b in names]
    rows.insert(7, ["nobody.png", names[0]])
    with Path("pairs.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["questioned", "reference"], *rows])
    return rows


def offline(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", OFFLINE, *arguments],
        capture_output=True, text=True, encoding="utf-8", check=False, env=engine_environment(),
    )  # fmt: skip


def test_compare_needs_no_internet_and_keeps_its_schema(model):
    samples = [example(name) for name in ("a-1", "a-2", "b-1")]
    done = offline("compare", *samples, "--model", model, "--device", "cpu", "--json")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    found = json.loads(done.stdout)
    assert found["schema"] == 1
    assert [own["path"] for own in found["references"]] == samples[1:]
    assert found["device"] == {"name": "cpu", "reason": "the CPU was asked for"}
    assert found["verdict"] in ("same", "different", "inconclusive")


def test_bad_input_to_a_real_command_is_one_line(model, tmp_path, capsys):
    (tmp_path / "junk.png").write_bytes(b"junk")
    junk = str(tmp_path / "junk.png")
    assert main(["compare", junk, junk, "--model", model]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"verifier-app: {junk}: ")
    assert captured.err.count("\n") == 1


def llrs(path: str) -> list[float | None]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [float(row["llr"]) if row["llr"] else None for row in csv.DictReader(file)]


def test_shards_agree_with_the_whole(model, table):
    common = ["--root", str(EXAMPLES), "--model", model, "--device", "cpu", "--quiet"]
    assert main(["score-pairs", "pairs.csv", "-o", "whole.csv", *common]) == 0
    whole = llrs("whole.csv")
    assert whole[7] is None
    assert sum(llr is not None for llr in whole) == len(table) - 1
    for index in (1, 2):
        assert (
            main(["score-pairs", "pairs.csv", "-o", "p.csv", "--shard", f"{index}/2", *common]) == 0
        )
        for one, other in zip(llrs("p.csv"), whole[index - 1 :: 2], strict=True):
            assert one == other is None or one == pytest.approx(other, abs=1e-4)


KILLED = """
import os, signal, sys
from verifier_app.cli import score_pairs
from verifier_app.cli.main import main
from verifier_app.cli.self_test import CHECKS
from tests.cli.conftest import FakeVerifier
class Killed(FakeVerifier):
    def compare_many(self, pairs):
        if len(self.calls) == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().compare_many(pairs)
score_pairs.verifier.load = lambda arguments: Killed()
score_pairs.CHUNK_ROWS, score_pairs.FIRST_CHUNK = 4, 1
main(["score-pairs", "pairs.csv", "-o", "out.csv"])
"""


@pytest.mark.skipif(os.name != "posix", reason="a process kills itself")
def test_a_killed_run_loses_no_finished_row(fakes, folder):
    rows = "".join(f"{a}.png,{b}.png\n" for a in "abcdef" for b in "abcdef")
    Path("pairs.csv").write_text("questioned,reference\n" + rows)
    done = subprocess.run([sys.executable, "-c", KILLED], env=engine_environment(), check=False)
    assert done.returncode == -signal.SIGKILL
    torn = Path("out.csv").read_bytes()
    assert torn.count(b"\n") == 1 + 12
    assert main(["score-pairs", "pairs.csv", "-o", "out.csv", "--resume"]) == 0
    assert Path("out.csv").read_bytes().startswith(torn)
    assert main(["score-pairs", "pairs.csv", "-o", "whole.csv"]) == 0
    assert Path("out.csv").read_bytes() == Path("whole.csv").read_bytes()


def test_info_tells_what_a_bug_report_needs(own_home, capsys):
    tiny_model.write(own_home / "models" / "mine.safetensors")
    assert main(["info", "--json", "--device", "cpu"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert {"torch", "numpy"} <= set(facts["packages"])
    assert facts["device"]["name"] == "cpu"
    assert "mine" in [own["name"] for own in facts["models"]]
    assert facts["folders"]["your data"] == str(own_home)
    assert main(["info", "--device", "cpu"]) == 0
    assert "device cpu: the CPU was asked for" in capsys.readouterr().out


def test_info_refuses_a_device_that_is_not_there(capsys):
    assert main(["info", "--device", "cuda:999"]) == 2
    assert capsys.readouterr().err.startswith("verifier-app: The device cuda:999 cannot be used")


def test_the_self_test_says_what_is_missing(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("verifier_app.nn.library.weights_dir", lambda: tmp_path)
    monkeypatch.setattr("verifier_app.cli.self_test.CHECKS", without("engine"))
    assert main(["self-test", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] is False
    by_name = {own["check"]: own for own in report["checks"]}
    assert by_name["pictures"]["ok"]
    assert "signature" in by_name["models"]["says"]
    assert not by_name["symmetry"]["ok"]


def test_the_self_test_without_its_pictures_fails_and_goes_on(own_home, monkeypatch, capsys):
    for profile in ("signature", "character"):
        tiny_model.write(own_home / "models" / f"my-{profile}.safetensors", profile)
        assert main(["models", "default", f"my-{profile}", "--quiet"]) == 0
    monkeypatch.setattr("verifier_app.cli.self_test.CHECKS", without("engine"))
    monkeypatch.setattr("verifier_app.cli.self_test.resource", lambda name: own_home / name)
    assert main(["self-test"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAILED pictures: ")
    assert lines[1].startswith("OK     models: my-signature ")
    assert "FAILED writers: the synthetic samples could not be read" in lines


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ModuleNotFoundError("gone", name="PySide6.QtOpenGL"), 1, "PySide6.QtOpenGL"),
        (ImportError("libEGL.so.1: cannot open shared object file"), 0, "libEGL.so.1"),
    ],
)
def test_the_self_test_misses_parts_of_the_window(monkeypatch, capsys, error, code, said):
    def import_module(name):
        if name == "verifier_app.ui.tuning.line_chart":
            raise error
        return importlib.import_module(name)

    checks = {"window": CHECKS["window"]}
    monkeypatch.setattr("verifier_app.cli.self_test.CHECKS", checks)
    monkeypatch.setattr(
        "verifier_app.cli.self_test.importlib", SimpleNamespace(import_module=import_module)
    )
    assert main(["self-test"]) == code
    assert said in capsys.readouterr().out


def test_every_part_of_the_window_is_there(monkeypatch, capsys):
    monkeypatch.setattr("verifier_app.cli.self_test.CHECKS", {"window": CHECKS["window"]})
    assert main(["self-test"]) == 0
    assert "parts of the window are there" in capsys.readouterr().out


def without(name: str) -> dict:
    return {own: check for own, check in CHECKS.items() if own != name}


@pytest.mark.slow
@pytest.mark.skipif(
    not all((weights_dir() / f"{p}.safetensors").is_file() for p in ("signature", "character")),
    reason="the shipped models are not there",
)
def test_the_self_test_passes_with_the_shipped_models(capsys):
    assert main(["self-test"]) == 0, capsys.readouterr().out
    assert capsys.readouterr().out.endswith("Everything works.\n")


def test_the_readme_shows_what_its_example_prints(monkeypatch, capsys):
    root = Path(__file__).parents[2]
    lines = (root / "README.md").read_text(encoding="utf-8").split("\n")
    begin = lines.index("    Supports the same writer. Moderate support.")
    end = next(k for k, line in enumerate(lines) if line.startswith("`--json` gives"))
    shown = [line.removeprefix("    ") for line in lines[begin:end]]
    monkeypatch.chdir(root)
    samples = [f"resources/examples/signature-a-{number}.png" for number in (1, 2, 3, 4)]
    assert main(["compare", *samples, "--device", "cpu"]) == 0
    printed = capsys.readouterr().out.replace("the CPU was asked for", "no CUDA device found")
    assert printed.strip().split("\n") == "\n".join(shown).strip().split("\n")
