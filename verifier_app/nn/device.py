"""Which device the network runs on, and the sentence that says why.

CUDA is used only after a tiny run on it gave the right numbers: a driver that is too old, a
card that the installed PyTorch no longer supports, or a full memory show up here, before a
person's work depends on them.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import sys
import warnings
from pathlib import Path

import torch

from verifier_app.errors import DeviceError
from verifier_app.types import DeviceInfo

MEMORY_NEEDED = 512 * 2**20
"""Free bytes that a CUDA device must have: weights, a batch and the libraries' workspace."""

_CPU_QUOTA = Path("/sys/fs/cgroup/cpu.max")
_DRIVER = Path("/proc/driver/nvidia/version")
_WISH = re.compile(r"auto|cpu|cuda(:\d{1,3})?")


def choose(wish: str = "auto") -> DeviceInfo:
    """The device for `wish`, with the reason for it.

    Args:
        wish: `auto` (CUDA if a tiny run on it works and memory is free, else the CPU), `cpu`,
            `cuda` (the usable card with the most free memory) or `cuda:N`.

    Raises:
        DeviceError: `wish` is none of these, or CUDA was asked for and cannot be used.
    """
    if _WISH.fullmatch(wish) is None:
        raise DeviceError(
            f"There is no device called {wish!r}.", "Choose auto, cpu, cuda or cuda:N."
        )
    if wish == "cpu":
        return DeviceInfo("cpu", "the CPU was asked for")
    obstacle = _obstacle()
    if obstacle is None:
        found = _usable_card(wish)
        if isinstance(found, DeviceInfo):
            return found
        obstacle = found
    if wish == "auto":
        return DeviceInfo("cpu", obstacle)
    raise DeviceError(
        f"The device {wish} cannot be used: {obstacle}.", "Choose auto or cpu instead."
    )


def usable_cores() -> int:
    """Processor cores that this process may use: its affinity, cut to a container's quota."""
    affinity = getattr(os, "sched_getaffinity", None)  # Linux only
    cores = (os.cpu_count() or 1) if affinity is None else len(affinity(0))
    try:
        quota, period = _CPU_QUOTA.read_text(encoding="ascii").split()
        return max(1, min(cores, math.ceil(int(quota) / int(period))))
    except (OSError, ValueError, ZeroDivisionError):  # no such file, or "max": no quota
        return cores


def set_threads(count: int | None = None) -> int:
    """Let torch compute with `count` threads (None: one for each usable core); the number set.

    Torch counts the machine's cores, not those that this process may use, and slows down
    several times when it starts more threads than there are cores.
    """
    threads = usable_cores() if count is None else count
    torch.set_num_threads(threads)
    return threads


def devices() -> list[str]:
    """What `choose` may be asked for on this computer."""
    cards = torch.cuda.device_count() if _obstacle() is None else 0
    return ["auto", "cpu", *(f"cuda:{index}" for index in range(cards))]


def peak_memory() -> int | None:
    """The most bytes of main memory that this process has held; None where nobody tells."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _obstacle() -> str | None:
    """Why no CUDA device can be used at all, or None where there is one to try."""
    if torch.version.cuda is None and torch.version.hip is None:
        if shutil.which("nvidia-smi") is not None or _DRIVER.exists():
            return "an NVIDIA driver is present, but the installed PyTorch is its CPU build"
        return "no CUDA device found"
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        available = torch.cuda.is_available()
    if available:
        return None
    # A driver that is too old is told by a warning only.
    told = next((str(w.message) for w in caught if "driver" in str(w.message).lower()), "")
    sentence = told.removeprefix("CUDA initialization: ").split(". ")[0].strip().rstrip(".")
    return sentence or "no CUDA device found"


def _usable_card(wish: str) -> DeviceInfo | str:
    """The card for `wish` that passes the tiny run, or why none does."""
    count = torch.cuda.device_count()
    if ":" in wish:
        index = int(wish.partition(":")[2])
        if index >= count:
            return f"there are {count} CUDA devices, numbered from 0"
        indices = [index]
    else:
        indices = sorted(range(count), key=lambda i: -_free_memory(i))
    reasons: list[str] = []
    for index in indices:
        obstacle = _trouble_with(index)
        if obstacle is None:
            name = torch.cuda.get_device_name(index)
            return DeviceInfo(f"cuda:{index}", f"{name} passed a test run")
        reasons.append(obstacle)
    return "; ".join(reasons) or "no CUDA device found"


def _free_memory(index: int) -> int:
    try:
        return int(torch.cuda.mem_get_info(index)[0])
    except RuntimeError:
        return 0


def _trouble_with(index: int) -> str | None:
    """Why card `index` cannot be used, or None after a tiny run on it was right."""
    free = _free_memory(index)
    if free < MEMORY_NEEDED:
        return f"cuda:{index} has {free // 2**20} MB of free memory, {MEMORY_NEEDED // 2**20} MB are needed"
    try:
        right = _tiny_run(torch.device("cuda", index))
    except RuntimeError as error:  # torch's own errors of the accelerator are RuntimeErrors
        said = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        return f"a test run on cuda:{index} failed ({said})"
    return None if right else f"a test run on cuda:{index} gave wrong numbers"


def _tiny_run(device: torch.device) -> bool:
    """Whether a small convolution and matrix product on `device` agree with the CPU's."""
    picture = torch.linspace(-1, 1, 2 * 16 * 16).reshape(2, 1, 16, 16)
    kernel = torch.linspace(-1, 1, 4 * 9).reshape(4, 1, 3, 3)

    def run(where: torch.device) -> torch.Tensor:
        maps = torch.nn.functional.conv2d(picture.to(where), kernel.to(where)).flatten(1)
        return (maps @ maps.T).cpu()

    with torch.inference_mode():
        # The loose tolerance admits tensor cores' short mantissas; broken cards miss by far.
        return torch.allclose(run(device), run(torch.device("cpu")), rtol=1e-2, atol=1e-1)
