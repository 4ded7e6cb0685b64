"""What this installation consists of."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import Final

_PACKAGES: Final = (
    "torch",
    "opencv-python",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "safetensors",
    "PySide6-Essentials",
)


def package_versions() -> dict[str, str]:
    """The versions of the libraries that matter, without importing one."""
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:  # the other edition of OpenCV, or no window
            continue
    return found


def in_one_line(version: str) -> str:
    """Program of this version, Python and system, as a bug report wants them."""
    python, system = platform.python_version(), platform.platform()
    return f"verifier-app {version}, Python {python}, {system}"
