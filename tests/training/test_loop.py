"""The loop: an interrupted training ends with the same numbers as one that was not."""

from __future__ import annotations

import io
import itertools
import json
import os
import random
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import pytest
import torch
from torch import Tensor, nn

from verifier_app.errors import DataError, UserError
from verifier_app.training.loop import Loop, Schedule

SCHEDULE = Schedule(steps=12, rate=0.05, warm_up=3, every=5, save_seconds=0.0)


class Tiny(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(3)
        self.inner = nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.ReLU(), nn.Linear(6, 1))

    def forward(self, x: Tensor) -> Tensor:
        return self.inner(x)


def draw(step: int) -> Tensor:
    return torch.randn(8, 4, generator=torch.Generator().manual_seed(step))


def loss(network: nn.Module, batch: Tensor) -> Tensor:
    return (network(batch).squeeze(1) - batch.sum(1)).square().mean()


def loop(folder: Path, schedule: Schedule = SCHEDULE) -> Loop[Tensor]:
    return Loop(Tiny(), draw, loss, lambda _n: {"figure": 1.0}, schedule, folder)


def same(a: nn.Module, b: nn.Module) -> bool:
    other = b.state_dict()
    return all(torch.equal(value, other[name]) for name, value in a.state_dict().items())


@pytest.mark.parametrize("stop", [1, 4, 11])
def test_interrupted_and_continued_is_the_same_to_the_bit(tmp_path: Path, stop: int) -> None:
    whole = loop(tmp_path / "whole")
    whole.run()
    loop(tmp_path / "parts").run(until=stop)
    continued = loop(tmp_path / "parts")
    continued.run()
    assert continued.step == whole.step == 12
    assert same(continued.network, whole.network)
    assert same(continued.averaged, whole.averaged)
    one, two = (own.optimiser.state_dict()["state"] for own in (continued, whole))
    assert one.keys() == two.keys()
    for key, values in one.items():
        assert all(torch.equal(value, two[key][name]) for name, value in values.items())


class KilledError(Exception):
    pass


@pytest.mark.parametrize("killed", [5, 10, 12])
def test_ended_while_it_measures_it_loses_no_step_and_measures_again(
    tmp_path: Path, killed: int
) -> None:
    def measured(folder: Path, kill: int = 0) -> Loop[Tensor]:
        own = loop(folder)

        def measure(network: nn.Module) -> dict[str, float]:
            if own.step == kill:
                raise KilledError
            return {"figure": sum(float(p.sum()) for p in network.parameters())}

        own._measure = measure
        return own

    whole = measured(tmp_path / "whole")
    whole.run()
    with pytest.raises(KilledError):
        measured(tmp_path / "parts", killed).run()
    continued = measured(tmp_path / "parts")
    continued.restore()
    assert continued.step == killed
    continued.run()
    assert same(continued.network, whole.network)
    assert same(continued.averaged, whole.averaged)
    figures = [
        [
            (e["step"], e["figure"])
            for e in map(json.loads, (folder / "log.jsonl").read_text().splitlines())
            if e["event"] == "measured"
        ]
        for folder in (tmp_path / "whole", tmp_path / "parts")
    ]
    assert figures[0] == figures[1]
    assert [step for step, _ in figures[0]] == [5, 10, 12]
    finished = measured(tmp_path / "parts", killed)
    finished.run()  # nothing is due


def test_it_is_saved_before_a_measuring_that_may_be_long_only(tmp_path: Path) -> None:
    saved: list[tuple[int, bool]] = []

    class Noting(Loop[Tensor]):
        def save(self) -> None:
            saved.append((self.step, self._due))

    schedule = replace(SCHEDULE, save_seconds=1000.0)
    Noting(Tiny(), draw, loss, lambda _n: {}, schedule, tmp_path).run()
    assert saved == [(5, True), (12, False)]  # how long the first one takes is not known


def test_steps_of_many_seconds_are_saved_before_thirty_are_unsaved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, saved = [0.0], [0.0]
    monkeypatch.setattr(
        "verifier_app.training.loop.time", SimpleNamespace(monotonic=lambda: now[0])
    )

    def slow(network: nn.Module, batch: Tensor) -> Tensor:
        now[0] += 20.0
        return loss(network, batch)

    class Noting(Loop[Tensor]):
        def save(self) -> None:
            saved.append(now[0])

    schedule = Schedule(steps=12, every=100)
    Noting(Tiny(), draw, slow, lambda _n: {}, schedule, tmp_path).run()
    assert max(b - a for a, b in itertools.pairwise(saved)) <= 30.0


def test_training_helps_and_the_log_tells(tmp_path: Path) -> None:
    trained = loop(tmp_path, Schedule(steps=60, rate=0.05, warm_up=3, every=30))
    before = loss(trained.network.eval(), draw(999)).item()
    trained.run()
    assert loss(trained.network.eval(), draw(999)).item() < before / 2
    events = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [e["step"] for e in events if e["event"] == "measured"] == [30, 60]
    assert all(e["figure"] == 1.0 for e in events if e["event"] == "measured")
    assert {"step", "seconds", "loss"} <= set(events[0])


def test_a_torn_checkpoint_is_never_seen(tmp_path: Path) -> None:
    trained = loop(tmp_path)
    trained.run(until=4)
    whole = trained.checkpoint.read_bytes()
    (tmp_path / "checkpoint.part").write_bytes(whole[:100])  # killed while writing the next one
    continued = loop(tmp_path)
    continued.restore()
    assert continued.step == 4


def test_the_disk_holds_a_checkpoint_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained = loop(tmp_path)
    synced: list[tuple[int, bool]] = []
    monkeypatch.setattr(
        os, "fsync", lambda h: synced.append((os.fstat(h).st_size, trained.checkpoint.exists()))
    )
    trained.save()
    assert synced == [(trained.checkpoint.stat().st_size, False)]


def test_a_checkpoint_is_replaced_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained = loop(tmp_path)
    trained.run(until=4)
    whole = trained.checkpoint.read_bytes()

    def full_disk(_state: object, file: BinaryIO) -> None:
        file.write(whole[:50])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full_disk)
    with pytest.raises(DataError, match=r"cannot be written \(No space") as caught:
        trained.run(until=5)
    assert str(trained.checkpoint) in str(caught.value)
    assert not trained.checkpoint.with_suffix(".part").exists()
    assert trained.checkpoint.read_bytes() == whole


def test_a_log_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "log.jsonl").mkdir()
    with pytest.raises(DataError, match="Make room on the disk"):
        loop(tmp_path).run()


def test_a_checkpoint_of_another_training_is_refused(tmp_path: Path) -> None:
    trained = loop(tmp_path)
    trained.run(until=1)
    other = Loop(nn.Linear(2, 1), draw, loss, lambda _n: {}, SCHEDULE, tmp_path)
    with pytest.raises(DataError, match="another training"):
        other.run()
    trained.checkpoint.write_bytes(trained.checkpoint.read_bytes()[:200])
    with pytest.raises(DataError, match=r"checkpoint\.pt"):
        loop(tmp_path).run()
    trained.checkpoint.write_bytes(b"")
    with pytest.raises(DataError, match="damaged"):
        loop(tmp_path).run()


def test_whatever_is_changed_in_a_checkpoint_it_is_read_or_refused(tmp_path: Path) -> None:
    trained = loop(tmp_path)
    trained.run(until=1)
    whole = trained.checkpoint.read_bytes()
    rng = random.Random(3)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(rng.randrange(1, 4)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        trained.checkpoint.write_bytes(bytes(data))
        with suppress(DataError):
            loop(tmp_path).restore()
    for other in (5, [1], {"identity": ""}, {**torch.load(io.BytesIO(whole)), "step": None}):
        torch.save(other, trained.checkpoint)
        with pytest.raises(DataError, match="damaged"):
            loop(tmp_path).restore()


def test_a_checkpoint_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "checkpoint.pt").mkdir()
    with pytest.raises(DataError, match="cannot be read") as caught:
        loop(tmp_path).run()
    assert caught.value.path == str(tmp_path / "checkpoint.pt")


def test_a_finished_training_has_nothing_to_do(tmp_path: Path) -> None:
    first = loop(tmp_path)
    first.run()
    log = (tmp_path / "log.jsonl").read_bytes()
    again = loop(tmp_path)
    assert same(again.run(), first.averaged)
    assert (tmp_path / "log.jsonl").read_bytes() == log


def test_events_are_reported_as_they_are_logged(tmp_path: Path) -> None:
    heard: list[dict[str, object]] = []
    Loop(Tiny(), draw, loss, lambda _n: {"figure": 1.0}, SCHEDULE, tmp_path, heard.append).run()
    logged = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert heard == logged
    assert [(e["event"], e["step"]) for e in heard] == [
        ("measured", 5),
        ("measured", 10),
        ("step", 12),
        ("measured", 12),
    ]


def test_the_average_is_measured_and_kept_not_the_last_step(tmp_path: Path) -> None:
    measured: list[nn.Module] = []

    def measure(network: nn.Module) -> dict[str, float]:
        measured.append(network)
        return {}

    trained = Loop(Tiny(), draw, loss, measure, SCHEDULE, tmp_path)
    kept = trained.run()
    assert all(network is kept is trained.averaged for network in measured)
    assert not same(kept, trained.network)


def test_the_rate_rises_and_falls_or_stays() -> None:
    rates = [SCHEDULE.rate_at(step) for step in range(12)]
    assert rates[:4] == pytest.approx([0.05 / 3, 0.1 / 3, 0.05, 0.05])
    assert SCHEDULE.rate_at(12) == pytest.approx(0.05 / 100)
    assert all(a > b for a, b in itertools.pairwise(rates[3:]))
    flat = Schedule(steps=10, rate=0.1, warm_up=0, constant=True)
    assert {flat.rate_at(step) for step in range(10)} == {0.1}


def test_matrices_decay_and_norms_and_biases_do_not(tmp_path: Path) -> None:
    groups = loop(tmp_path).optimiser.param_groups
    assert [own["weight_decay"] for own in groups] == [SCHEDULE.decay, 0.0]
    assert [{p.ndim for p in own["params"]} for own in groups] == [{2}, {1}]
    assert sum(len(own["params"]) for own in groups) == len(list(Tiny().parameters()))


def test_a_steep_slope_is_clipped(tmp_path: Path) -> None:
    clipped = loop(tmp_path, replace(SCHEDULE, clip=0.01))
    clipped.run(until=1)
    slopes = [p.grad.flatten() for p in clipped.network.parameters() if p.grad is not None]
    assert float(torch.cat(slopes).norm()) == pytest.approx(0.01, rel=1e-3)


def test_early_on_the_average_forgets_the_first_weights(tmp_path: Path) -> None:
    trained = loop(tmp_path, replace(SCHEDULE, average=0.998))
    first = Tiny().inner[0].weight
    trained.run(until=1)
    moved = trained.network.inner[0].weight - first
    assert torch.allclose(trained.averaged.inner[0].weight - first, 0.9 * moved, atol=1e-6)


def test_without_average_decay_and_clip_it_is_plain_adam(tmp_path: Path) -> None:
    schedule = Schedule(
        steps=5, rate=0.01, warm_up=0, decay=0.0, average=0.0, clip=1e9, constant=True
    )
    ours = loop(tmp_path, schedule)
    averaged = ours.run()
    plain = Tiny()
    optimiser = torch.optim.Adam(plain.parameters(), lr=0.01, betas=(0.9, 0.99))
    plain.train()
    for step in range(5):
        optimiser.zero_grad()
        loss(plain, draw(step)).backward()
        optimiser.step()
    for a, b in zip(averaged.parameters(), plain.parameters(), strict=True):
        assert torch.allclose(a, b, atol=1e-6)


@pytest.mark.parametrize("rate", [1e20, 1e30])
def test_numbers_beyond_all_bounds_are_a_sentence_and_no_checkpoint(
    tmp_path: Path, rate: float
) -> None:
    schedule = Schedule(steps=50, rate=rate, warm_up=0, every=5, save_seconds=0.0, constant=True)
    with pytest.raises(UserError, match="smaller learning rate"):
        loop(tmp_path, schedule).run()
    if (tmp_path / "checkpoint.pt").exists():
        state = torch.load(tmp_path / "checkpoint.pt", weights_only=True)
        assert all(bool(torch.isfinite(v).all()) for v in state["network"].values())
