"""The choice of the device and the reason that is given for it."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
import torch

from verifier_app.errors import DeviceError
from verifier_app.nn import device

NO_CUDA = device.choose("auto").name == "cpu"


class Cards:
    """Stands in for `torch.cuda`: cards with free memory; some fail, some compute wrongly."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *free_mb: int) -> None:
        self.failing: dict[int, Exception] = {}
        self.wrong: set[int] = set()
        self.free = [mb * 2**20 for mb in free_mb]
        monkeypatch.setattr(torch.version, "cuda", "13.0")
        monkeypatch.setattr(torch.cuda, "is_available", lambda: bool(free_mb))
        monkeypatch.setattr(torch.cuda, "device_count", lambda: len(free_mb))
        monkeypatch.setattr(torch.cuda, "mem_get_info", lambda i: (self.free[i], 2**34))
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda i: f"Card {i}")
        monkeypatch.setattr(device, "_tiny_run", self.run)

    def run(self, where: torch.device) -> bool:
        index = where.index or 0
        if index in self.failing:
            raise self.failing[index]
        return index not in self.wrong


def test_cpu_when_asked() -> None:
    assert device.choose("cpu").as_dict() == {"name": "cpu", "reason": "the CPU was asked for"}


@pytest.mark.parametrize("wish", ["", "gpu", "cuda:", "cuda:x", "cuda:-1", "CPU", "cpu:0", "auto "])
def test_unknown_wish_is_refused(wish: str) -> None:
    with pytest.raises(DeviceError) as caught:
        device.choose(wish)
    assert "auto, cpu, cuda or cuda:N" in caught.value.remedy


def test_auto_without_cards(monkeypatch: pytest.MonkeyPatch) -> None:
    Cards(monkeypatch)
    assert device.choose("auto").as_dict() == {"name": "cpu", "reason": "no CUDA device found"}
    with pytest.raises(DeviceError, match="no CUDA device found"):
        device.choose("cuda")


def test_cpu_build_beside_a_driver_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(torch.version, "cuda", None)
    monkeypatch.setattr(torch.version, "hip", None)
    monkeypatch.setattr(device.shutil, "which", lambda _: None)
    monkeypatch.setattr(device, "_DRIVER", tmp_path / "version")
    assert device.choose().reason == "no CUDA device found"
    (tmp_path / "version").touch()
    assert "CPU build" in device.choose().reason


def test_old_driver_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Cards(monkeypatch)

    def unavailable() -> bool:
        warnings.warn(
            "CUDA initialization: The NVIDIA driver on your system is too old (found version "
            "11040). Please update your GPU driver by downloading and installing a new version",
            stacklevel=1,
        )
        return False

    monkeypatch.setattr(torch.cuda, "is_available", unavailable)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # nothing may reach the person's terminal
        chosen = device.choose()
    assert chosen.reason == ("The NVIDIA driver on your system is too old (found version 11040)")


def test_the_card_with_most_memory_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = Cards(monkeypatch, 1000, 9000, 5000)
    assert device.choose("auto").name == "cuda:1"
    cards.failing[1] = RuntimeError("no kernel image is available\nlong explanation")
    assert device.choose("cuda").name == "cuda:2"
    assert device.choose("cuda:0").as_dict() == {
        "name": "cuda:0",
        "reason": "Card 0 passed a test run",
    }


def test_full_broken_and_failing_cards_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = Cards(monkeypatch, 100, 9000, 8000)
    cards.failing[1] = RuntimeError("no kernel image is available\nlong explanation")
    cards.wrong.add(2)
    chosen = device.choose("auto")
    assert chosen.name == "cpu"
    assert "cuda:0 has 100 MB of free memory" in chosen.reason
    assert "a test run on cuda:1 failed (no kernel image is available)" in chosen.reason
    assert "a test run on cuda:2 gave wrong numbers" in chosen.reason
    with pytest.raises(DeviceError, match="100 MB"):
        device.choose("cuda:0")
    with pytest.raises(DeviceError, match="numbered from 0"):
        device.choose("cuda:3")


def test_memory_that_cannot_be_read_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    Cards(monkeypatch, 9000)

    def broken(_: int) -> tuple[int, int]:
        raise RuntimeError("CUDA error: unknown error")

    monkeypatch.setattr(torch.cuda, "mem_get_info", broken)
    assert device.choose("auto").name == "cpu"


def test_the_tiny_run_tells_right_from_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    assert device._tiny_run(torch.device("cpu"))
    results = iter([torch.zeros(2, 4, 14, 14), torch.ones(2, 4, 14, 14)])
    monkeypatch.setattr(torch.nn.functional, "conv2d", lambda *_: next(results))
    assert not device._tiny_run(torch.device("cpu"))


@pytest.mark.parametrize(
    ("quota", "cores"), [("max 100000", 8), ("150000 100000", 2), ("50000 100000", 1), ("?", 8)]
)
def test_cores_obey_the_quota_of_a_container(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, quota: str, cores: int
) -> None:
    file = tmp_path / "cpu.max"
    file.write_text(quota)
    monkeypatch.setattr(device, "_CPU_QUOTA", file)
    monkeypatch.setattr(device.os, "sched_getaffinity", lambda _: set(range(8)), raising=False)
    assert device.usable_cores() == cores


def test_threads_are_set() -> None:
    before = torch.get_num_threads()
    try:
        assert device.set_threads(1) == torch.get_num_threads() == 1
        assert device.set_threads() == torch.get_num_threads() == device.usable_cores()
    finally:
        torch.set_num_threads(before)


@pytest.mark.cuda
@pytest.mark.skipif(NO_CUDA, reason=device.choose("auto").reason)
def test_a_real_card_is_chosen() -> None:
    chosen = device.choose("auto")
    assert chosen.name.startswith("cuda:")
    assert device.choose("cuda") == chosen
    assert device._tiny_run(torch.device(chosen.name))
