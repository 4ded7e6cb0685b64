"""What a build needs of the system, asked for before the first of its many minutes."""

from __future__ import annotations

import platform
import shutil

from bootstrap.errors import SetUpError

_DEBIAN = {
    "cc": "gcc libc6-dev",
    "readelf": "binutils",
    "strip": "binutils",
    "dpkg-deb": "dpkg",
    "makeself": "makeself",
}
"""Each tool of a build on Linux, with the packages that bring it."""


def require(*, cuda: bool) -> None:
    """Refuse to begin what could not be ended.

    Raises:
        SetUpError: A tool is missing; it names all that are, and how to get them.
    """
    system = platform.system()
    if system == "Linux":
        missing = [tool for tool in _DEBIAN if shutil.which(tool) is None]
        if missing:
            packages = dict.fromkeys(_DEBIAN[tool] for tool in missing)
            raise SetUpError(
                f"Missing for the build: {', '.join(missing)}."
                f" Remedy: sudo apt-get install {' '.join(packages)}"
            )
    elif system == "Windows" and not cuda and shutil.which("makensis") is None:
        raise SetUpError("Missing for the build: makensis. Remedy: install NSIS 3.08 or later.")
