"""Two processes that torchrun started train one network, on the batches of both."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from tests.training import made_up
from tests.training.test_loop import SCHEDULE, Tiny, draw, loss
from verifier_app.nn.modelfile import read_card
from verifier_app.training.loop import Loop
from verifier_app.training.together import Place

ROOT = Path(__file__).parents[2]
RECIPE = made_up.recipe_text("character", more='every = 2\nprecision = "bf16"')


def torchrun(*arguments: object, home: Path) -> subprocess.CompletedProcess[str]:
    start = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    environment = {
        **os.environ, "PYTHONPATH": str(ROOT), "VERIFIER_APP_HOME": str(home), "OMP_NUM_THREADS": "1",
    }  # fmt: skip
    return subprocess.run(
        [*start, *map(str, arguments)], env=environment, cwd=ROOT, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip


def test_a_step_learns_from_the_batches_of_all(tmp_path: Path) -> None:
    done = torchrun(ROOT / "tests" / "training" / "shared_training.py", tmp_path, 6, home=tmp_path)
    assert done.returncode == 0, done.stderr
    first, second = (torch.load(tmp_path / f"{number}-of-2.pt") for number in range(2))

    def both(network: nn.Module, batches: tuple[Tensor, Tensor]) -> Tensor:
        return (loss(network, batches[0]) + loss(network, batches[1])) / 2

    alone = Loop(
        Tiny(), lambda step: (draw(2 * step), draw(2 * step + 1)), both, lambda _n: {},
        replace(SCHEDULE, steps=6), tmp_path / "alone",
    )  # fmt: skip
    alone.run()
    for one, other in zip(first["parameters"], second["parameters"], strict=True):
        assert torch.equal(one, other)
    together = Tiny()
    for own, one in zip(together.parameters(), first["parameters"], strict=True):
        own.data.copy_(one)
    # what they do: the norm hides one bias, whose own value is chance
    torch.testing.assert_close(together(draw(99)), alone.network.train()(draw(99)))
    # one of them measured, told and kept a checkpoint
    assert first["told"] > 0
    assert second["told"] == 0
    events = (tmp_path / "run" / "log.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["event"] for line in events].count("measured") == 2


def test_the_command_trains_with_several_processes(tmp_path: Path) -> None:
    data = made_up.sign_folder(tmp_path)
    recipe, target = tmp_path / "tiny.toml", tmp_path / "tiny.safetensors"
    recipe.write_text(RECIPE, encoding="utf-8")
    command = [
        "-m",
        "--",
        "verifier_app",
        "train",
        recipe,
        "--data",
        data,
        "--run",
        tmp_path / "run",
    ]
    done = torchrun(*command, "-o", target, "--device", "cpu", home=tmp_path / "home")
    assert done.returncode == 0, done.stderr
    assert read_card(target).recipe["schedule"]["precision"] == "bf16"
    assert done.stdout.count(str(target)) == 1


@pytest.mark.parametrize("count", [1, 3])
def test_no_two_processes_draw_the_same_batch(count: int) -> None:
    turns = [Place(number, count).turn(step) for step in range(4) for number in range(count)]
    assert turns == list(range(4 * count))
