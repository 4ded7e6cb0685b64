"""Which build of PyTorch: one for the CPU unless the person asks for CUDA.

On Linux the wheel without a label (`2.13.0`) is the CUDA build and brings libraries of
several gigabytes; the CPU build is labelled `+cpu` and comes from an index of its own.
On Windows and macOS the plain wheel is the small one.
"""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from bootstrap.errors import SetUpError, say
from bootstrap.sources import Sources, answers, host

INDEX = "https://download.pytorch.org/whl/"
CUDA_LABEL = "cu130"
CUDA_DRIVER = 580
"""The first NVIDIA driver that runs `CUDA_LABEL`."""
CUDA_DOWNLOAD = "about 2.7 GB"
_HEAVY = ("nvidia-", "cuda-", "triton")


@dataclass(frozen=True)
class Build:
    """An installed PyTorch: its version with its label, and whether it can use CUDA."""

    version: str
    cuda: bool


def ensure(choice: str | None, sources: Sources, folder: Path, constraints: Path) -> Build:
    """Keep the PyTorch in `folder` if it fits, else install one that does.

    Args:
        choice: "cpu", "cuda" or None: whatever fits, else the CPU build.
        sources: Where pip may look.
        folder: site-packages of the environment.
        constraints: The file with the exact version.

    Raises:
        SetUpError: No such build can be had here.
    """
    pinned = pinned_version(constraints)
    found = installed(folder)
    fits = found is not None and found.version.split("+")[0] == pinned
    if found is not None and fits and choice in {None, "cuda" if found.cuda else "cpu"}:
        return found
    options, requirement = choose(choice, pinned, sources)
    say(f"Installing PyTorch ({requirement}).")
    sources.pip("install", "-c", str(constraints), *options, requirement)
    found = installed(folder)
    if found is None:
        raise SetUpError("pip says that it installed PyTorch, but there is none.")
    return found


def pinned_version(constraints: Path) -> str:
    """The version in constraints.txt."""
    found = re.search(r"^torch==(\S+)", constraints.read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise SetUpError(f"{constraints.name} does not say which PyTorch is meant.")
    return found[1]


def installed(folder: Path) -> Build | None:
    """The PyTorch in site-packages, read from names alone: importing it takes seconds."""
    for entry in folder.glob("torch-*.dist-info"):
        version = entry.name.removeprefix("torch-").removesuffix(".dist-info")
        label = version.partition("+")[2]
        cuda = label.startswith("cu") or (not label and any(folder.glob("nvidia*")))
        return Build(version, cuda)
    return None


def choose(choice: str | None, pinned: str, sources: Sources) -> tuple[list[str], str]:
    """Options and requirement for pip.

    Raises:
        SetUpError: The build is not to be had, or not without gigabytes nobody asked for.
    """
    if choice == "cuda":
        return _choose_cuda(pinned, sources)
    if sys.platform != "linux":
        return [], f"torch=={pinned}"
    visible = _visible(sources)
    labelled = f"{pinned}+cpu"
    if labelled in visible:
        return [], f"torch=={labelled}"
    if answers(f"{INDEX}cpu/torch/", ready=True, proxy=sources.proxy):
        return ["--extra-index-url", f"{INDEX}cpu"], f"torch=={labelled}"
    say(f"{host(INDEX)} does not answer; looking for a CPU build elsewhere.")
    if pinned in visible and not _is_heavy(pinned, sources):
        return [], f"torch=={pinned}"
    raise SetUpError(
        f"The CPU build of PyTorch {pinned} is not to be had: {host(INDEX)} does not answer, and"
        " the other indexes have none. Let this machine reach it, or set PIP_FIND_LINKS to a"
        f" folder with the wheel, or accept the CUDA build ({CUDA_DOWNLOAD}) with --cuda."
    )


def _choose_cuda(pinned: str, sources: Sources) -> tuple[list[str], str]:
    if sys.platform == "linux" and pinned in _visible(sources):
        # Three signs: exactly this text. Two would accept the labelled CPU build.
        return [], f"torch==={pinned}"
    labelled = f"{pinned}+{CUDA_LABEL}"
    if answers(f"{INDEX}{CUDA_LABEL}/torch/", ready=True, proxy=sources.proxy):
        return ["--extra-index-url", f"{INDEX}{CUDA_LABEL}"], f"torch=={labelled}"
    raise SetUpError(f"{host(INDEX)}, where the CUDA build comes from, does not answer.")


def _visible(sources: Sources) -> list[str]:
    """The versions that pip sees for this system."""
    found = sources.ask("index", "versions", "torch", "--json").get("versions")
    return [str(version) for version in found] if isinstance(found, list) else []


def _is_heavy(pinned: str, sources: Sources) -> bool:
    """Whether the plain wheel brings CUDA's libraries, by what it says of itself.

    Of an index that keeps no metadata beside its wheels, fast-deps reads the end of the wheel.
    """
    report = sources.ask(
        *("install", "--dry-run", "--ignore-installed", "--no-deps", "--only-binary", ":all:"),
        *("--use-feature", "fast-deps", "--quiet", "--report", "-", f"torch==={pinned}"),
    )
    found = report.get("install")
    if not isinstance(found, list) or not found:
        return True
    requires = found[0]["metadata"].get("requires_dist", [])
    return any(str(name).lower().startswith(_HEAVY) for name in requires)


def tell_about_cuda() -> None:
    """Where an NVIDIA driver is found, say how to use it."""
    version = driver_version()
    if version is None:
        return
    number = version.split(".")[0]
    text = f"An NVIDIA driver was found ({version}). The CPU build of PyTorch is installed;"
    if number.isdigit() and int(number) < CUDA_DRIVER:
        say(f"{text} the CUDA build needs driver {CUDA_DRIVER} or later.")
    else:
        say(f"{text} `python3 run.py --cuda` replaces it by the CUDA build ({CUDA_DOWNLOAD}).")


def driver_version(proc: Path = Path("/proc/driver/nvidia/version")) -> str | None:
    """Version of the NVIDIA driver, "unknown version", or None without a driver."""
    try:
        found = re.search(r"\b(\d{3,}\.\d[\d.]*)", proc.read_text(encoding="utf-8"))
    except OSError:
        return "unknown version" if shutil.which("nvidia-smi") else None
    return found[1] if found else "unknown version"
