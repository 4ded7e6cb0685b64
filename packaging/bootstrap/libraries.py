"""The system libraries that OpenCV and Qt expect on Linux."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap.errors import SetUpError, say

TABLE = Path(__file__).resolve().parents[1] / "system-libraries.txt"


def check_libraries(arguments: list[str]) -> None:
    """Find the libraries that this start needs; as root on Debian install missing ones.

    Args:
        arguments: What the program is started with; the window needs more than a command.

    Raises:
        SetUpError: Some are missing; names their packages.
    """
    if sys.platform != "linux":
        return
    wanted = _wanted(needs(arguments))
    missing = _missing(wanted)
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(missing)
        missing = _missing(wanted)
    if missing:
        packages = " ".join(missing)
        libraries = ", ".join(wanted[package] for package in missing)
        raise SetUpError(
            f"System libraries are missing ({libraries}). On Debian and Ubuntu:"
            f" sudo apt-get install {packages}"
        )


def needs(arguments: list[str]) -> set[str]:
    """Which rows of the table concern a start with these arguments."""
    if arguments[:1] == ["test"]:
        return {"every", "window"}
    if arguments and arguments[0] != "gui":
        return set() if arguments[0].startswith("-") else {"every"}
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland_only = "WAYLAND_DISPLAY" in os.environ and "DISPLAY" not in os.environ
    on_x11 = platform.startswith("xcb") or (not platform and not wayland_only)
    return {"every", "window", "screen"} if on_x11 else {"every", "window"}


def _wanted(groups: set[str]) -> dict[str, str]:
    """Debian package -> library."""
    rows = [line.split() for line in TABLE.read_text(encoding="utf-8").splitlines()]
    return {row[0]: row[1] for row in rows if len(row) == 3 and row[2] in groups}


def _missing(wanted: dict[str, str]) -> list[str]:
    return [package for package, library in wanted.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> None:
    """Let apt install them; it says itself why it cannot."""
    say(f"Installing system libraries: {' '.join(packages)}")
    patience = ["-o", "Acquire::Retries=0", "-o", "DPkg::Lock::Timeout=60"]
    for scheme in ("http", "https"):
        patience += ["-o", f"Acquire::{scheme}::Timeout=3"]
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *patience, *packages]
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Most often the package lists are there; fetching them anew takes longer than the rest.
    first = subprocess.run(install, env=variables, capture_output=True, check=False)
    if first.returncode == 0:
        return
    update = ["apt-get", "update", "-qq", *patience]
    subprocess.run(update, env=variables, stdout=2, check=False)
    subprocess.run(install, env=variables, stdout=2, check=False)
