"""The tuning loop: memory, time, the best weights, and what interrupts it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from verifier_app.errors import DataError, DeviceError, UserError
from verifier_app.training.groups import Batch
from verifier_app.training.loop import Schedule
from verifier_app.training.tuning.loop import Suspended, TuningLoop


class Draws:
    """Batches of so many rows of ones."""

    def __init__(self, size: int = 8) -> None:
        self.size = size

    def batch(self, step: int) -> Batch:
        none = np.zeros(0, np.int64)
        return Batch(
            np.ones((self.size, 2), np.float32), none, none, none, np.zeros(0, np.float32),
            np.zeros(0, np.float32),
        )  # fmt: skip

    def halve(self) -> bool:
        self.size //= 2
        return self.size > 0


ERRORS = [0.5, 0.4, 0.4, 0.3, 0.1, 0.2, 0.2]


class Control:
    paused = False
    enough = False
    leave: bool | str = False
    clock = staticmethod(time.monotonic)

    def wait(self) -> float:
        if self.leave:
            raise Suspended
        return 0.0

    def check(self) -> None:
        if self.leave == "at once":
            raise Suspended


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.inner = nn.Linear(2, 1)
        self.norm = nn.BatchNorm2d(1)

    def forward(self, x: Tensor) -> Tensor:
        return self.inner(x)


def plain(network: nn.Module, batch: Batch) -> Tensor:
    return network(torch.from_numpy(batch.strips)).square().mean()


class Loop(TuningLoop):
    """With its parts at hand."""

    def __init__(self, folder: Path, loss=plain, errors=None, steps=6, seconds=None, **kw) -> None:
        self.events: list[dict[str, Any]] = []
        self.hand = Control()
        self.source = Draws()
        self.errors = list(errors or [])
        super().__init__(
            Net(), self.source, loss, self.figures,
            Schedule(steps, 0.05, warm_up=0, every=1, average=0.0), folder, self.events.append,
            "tiny", seconds=seconds, control=self.hand, **kw,
        )  # fmt: skip

    def figures(self, _network: nn.Module) -> dict[str, Any]:
        self.hand.check()
        return {"error": self.errors.pop(0) if self.errors else 0.5, "eer": {}}

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [e for e in self.events if e["event"] == kind]


def test_the_weights_that_measured_best_are_kept_even_the_first(tmp_path):
    loop = Loop(tmp_path / "a", errors=[0.3, 0.2, 0.1, 0.4, 0.4, 0.4, 0.4])
    snapshots: dict[int, Tensor] = {}
    loop._report = lambda e: snapshots.setdefault(e["step"], loop.averaged.inner.weight.clone())
    trained = loop.run()
    assert loop.best_step == 2
    assert torch.equal(trained.inner.weight, snapshots[2])
    worse = Loop(tmp_path / "b", errors=[0.1])
    first = worse.network.inner.weight.detach().clone()
    assert torch.equal(worse.run().inner.weight, first)
    assert worse.best_step == 0


def test_who_leaves_while_it_measures_loses_no_step_and_no_figure(tmp_path):
    whole = Loop(tmp_path / "whole", errors=ERRORS)
    trained = whole.run()
    left = Loop(tmp_path / "left", errors=ERRORS[:3])
    left._report = lambda e: setattr(
        left.hand, "leave", "at once" if (e["event"], e["step"]) == ("step", 3) else False
    )
    with pytest.raises(Suspended):
        left.run()
    again = Loop(tmp_path / "left", errors=ERRORS[3:])
    found = again.run()
    assert [e["step"] for e in again.of("measured")] == [3, 4, 5, 6]
    assert torch.equal(found.inner.weight, trained.inner.weight)
    assert again.best_step == whole.best_step == 4


def test_who_leaves_before_the_first_step_begins_anew(tmp_path):
    left = Loop(tmp_path)
    left.hand.leave = "at once"
    with pytest.raises(Suspended):
        left.run()
    assert not left.checkpoint.exists()


def test_who_leaves_within_a_step_loses_what_was_done_of_it_alone(tmp_path, monkeypatch):
    whole = Loop(tmp_path / "whole", errors=ERRORS)
    trained = whole.run()
    lefts: list[Loop] = []
    for question in (1, 2):  # a block on the way there, a weight of it on the way back
        asked: list[int] = []

        def check(_hand: Control, asked=asked, question=question) -> None:
            asked.append(lefts[-1].step)
            if asked.count(2) == question:
                raise Suspended

        with monkeypatch.context() as within:
            within.setattr(Control, "check", check)
            within.setattr(Loop, "figures", lambda own, _: {"error": own.errors.pop(0)})
            left = Loop(tmp_path / str(question), errors=ERRORS)
            lefts.append(left)
            with pytest.raises(Suspended):
                left.run()
        assert asked.count(1) == 2
        assert left.of("checkpoint")[-1]["step"] == left.step == 2
        again = Loop(tmp_path / str(question), errors=ERRORS[3:])
        assert torch.equal(again.run().inner.weight, trained.inner.weight)
        assert [e["step"] for e in again.of("step")] == [3, 4, 5, 6]
        assert again.best_step == whole.best_step


def test_of_equal_figures_the_first_counts(tmp_path):
    loop = Loop(tmp_path, errors=[0.3, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1])
    loop.run()
    assert loop.best_step == 1


def test_when_memory_runs_out_the_batch_is_halved_and_said_so(tmp_path):
    def hungry(network: nn.Module, batch: Batch) -> Tensor:
        if len(batch.strips) > 2:
            raise RuntimeError("DefaultCPUAllocator: not enough memory: you tried")
        return plain(network, batch)

    loop = Loop(tmp_path, hungry)
    loop.run()
    assert loop.step == 6
    assert len(loop.of("out_of_memory")) == 2
    assert (loop.halved, loop.source.size) == (2, 2)
    again = Loop(tmp_path, hungry, steps=6)
    again.restore()
    assert again.source.size == 2


def test_a_batch_drawn_before_the_halving_halves_nothing(tmp_path):
    loop = Loop(tmp_path)
    early = loop.source.batch(1)
    loop.source.halve()
    again = loop._smaller(early, RuntimeError("not enough memory"))
    assert len(again.strips) == len(early.strips) // 2 == loop.source.size
    assert loop.of("out_of_memory") == []


def test_too_little_memory_and_a_lost_card_are_sentences(tmp_path):
    def never(_network: nn.Module, _batch: Batch) -> Tensor:
        raise MemoryError

    with pytest.raises(DeviceError, match="not enough memory even"):
        Loop(tmp_path / "a", never).run()

    def lost(_network: nn.Module, _batch: Batch) -> Tensor:
        raise RuntimeError("CUDA error: unspecified launch failure")

    with pytest.raises(DeviceError, match="stopped answering"):
        Loop(tmp_path / "b", lost).run()

    def defect(_network: nn.Module, _batch: Batch) -> Tensor:
        raise RuntimeError("shapes differ")

    with pytest.raises(RuntimeError, match="shapes"):
        Loop(tmp_path / "c", defect).run()

    def infinite(network: nn.Module, batch: Batch) -> Tensor:
        return plain(network, batch) * torch.inf

    with pytest.raises(UserError, match="smaller learning rate"):
        Loop(tmp_path / "d", infinite).run()


def test_the_time_limit_ends_it_and_the_rate_has_fallen(tmp_path):
    loop = Loop(tmp_path, steps=100_000, seconds=0.5)
    loop.run()
    assert 0 < loop.step < 100_000
    assert loop.seconds < 5
    assert loop.of("step")[-1]["rate"] < 0.05 * 0.5
    assert loop.of("step")[0]["rate"] > 0.05 * 0.5
    assert loop.checkpoint.is_file()


def test_the_last_measuring_is_within_the_limit(tmp_path):
    loop = Loop(tmp_path, steps=100_000, seconds=100.0)
    loop.seconds, loop.step = 50.0, 10
    loop.measuring = 44.0
    assert not loop.is_over()
    loop.measuring = 46.0
    assert loop.is_over()


def test_enough_is_enough(tmp_path):
    loop = Loop(tmp_path, steps=100)
    loop.hand.enough = True
    loop.run()
    assert loop.step == 1


def test_given_its_steps_it_takes_them_though_there_was_enough_before(tmp_path):
    loop = Loop(tmp_path / "a", steps=100)
    loop.hand.enough = True
    loop.run(until=7)
    assert loop.step == 7
    told = loop.of("step")[-1]
    assert (told["of"], told["remaining"]) == (7, 0.0)
    whole = Loop(tmp_path / "b", steps=100)
    whole.run()
    assert [e["rate"] for e in loop.of("step")] == [e["rate"] for e in whole.of("step")][:7]


def test_enough_in_a_later_round_is_what_the_rounds_before_needed(tmp_path):
    loop = Loop(tmp_path, steps=9, least=4)
    loop._report = lambda event: (
        loop.events.append(event),
        setattr(loop.hand, "enough", True),
        setattr(loop.hand, "leave", bool(loop.of("finishing"))),
    )
    with pytest.raises(Suspended):
        loop.run()
    # it is known in a later session, too
    again = Loop(tmp_path, steps=9, least=4)
    again.run()
    assert [e["step"] for e in loop.of("step") + again.of("step")] == [1, 2, 3, 4]
    told = loop.of("finishing") + again.of("finishing")
    assert [(e["step"], e["until"]) for e in told] == [(1, 4), (1, 4)]
    assert [e["of"] for e in again.of("step")] == [4, 4, 4]
    assert (again.step, again.was_enough) == (4, True)


def test_what_is_left_is_saved_and_goes_on(tmp_path):
    loop = Loop(tmp_path, errors=[0.2])
    loop.hand.leave = True
    with pytest.raises(Suspended):
        loop.run()
    assert loop.of("checkpoint")[-1]["step"] == 1
    again = Loop(tmp_path)
    again.run()
    assert [e["step"] for e in again.of("step")] == [2, 3, 4, 5, 6]
    assert again.least == 0.2
    assert again.best_step == 0


def test_what_has_come_to_its_end_is_not_trained_further_when_the_run_goes_on(tmp_path):
    loop = Loop(tmp_path / "time", steps=100_000, seconds=0.3)
    loop.run()
    again = Loop(tmp_path / "time", steps=100_000, seconds=60.0)
    again.run()
    assert again.step == loop.step
    assert again.of("step") == []
    assert not again.was_enough
    loop = Loop(tmp_path / "person", steps=100)
    loop.hand.enough = True
    loop.run()
    again = Loop(tmp_path / "person", steps=100)
    again.run()
    assert (again.step, again.was_enough) == (1, True)


def test_ended_while_it_measures_the_best_weights_are_found_again(tmp_path):
    def ended(*_args: object) -> None:
        raise KeyboardInterrupt

    errors = [0.5, 0.4, 0.1, 0.3]
    whole = Loop(tmp_path / "a", errors=errors, steps=3)
    best = whole.run().inner.weight
    cut = Loop(tmp_path / "b", errors=errors[:2], steps=3)
    figures = cut.figures
    cut._figures = lambda network: figures(network) if cut.step < 2 else ended()
    cut._may_be_long = lambda _unsaved: True
    with pytest.raises(KeyboardInterrupt):
        cut.run()
    again = Loop(tmp_path / "b", errors=errors[2:], steps=3)
    assert torch.equal(again.run().inner.weight, best)
    assert (again.best_step, again.least) == (whole.best_step, whole.least) == (2, 0.1)
    assert [e["step"] for e in again.of("measured")] == [2, 3]


def test_norms_keep_their_statistics_unless_the_network_is_new(tmp_path):
    seen: list[bool] = []

    def watching(network: nn.Module, batch: Batch) -> Tensor:
        seen.append(network.norm.training)
        return plain(network, batch)

    Loop(tmp_path / "a", watching, steps=1).run()
    Loop(tmp_path / "b", watching, steps=1, fixed_norms=False).run()
    assert seen == [False, True]


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataError, match="cannot be written"):
        Loop(tmp_path / "file").run()
