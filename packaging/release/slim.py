"""What a frozen folder on Linux carries and never uses is taken out again.

OpenCV's wheel is linked to FFmpeg, 32 MB of it, for videos, which nothing here opens. The
linker wants the libraries all the same, so each is replaced by one of the same name whose
functions end the program; what only FFmpeg needs goes. The second program is a link to the
first: on Linux a window and a console are served by the same file.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release.edition import NAME, Edition

_STUBBED = ("avcodec", "avformat", "avutil", "swscale")
_THEIRS = ("swresample", "vpx", "crypto", "ssl", "drm")
"""Libraries beside OpenCV that only FFmpeg needs."""
_SYMBOL = re.compile(r"\bUND\s+((?:av|sws)\w*)@LIB(AVCODEC|AVFORMAT|AVUTIL|SWSCALE)_\d+")


def make(edition: Edition) -> None:
    """Slim the bundle; nothing is done on other systems.

    Raises:
        SetUpError: A tool is missing, or OpenCV is linked otherwise than this knows.
    """
    if sys.platform != "linux":
        return
    twin = edition.bundle / f"{NAME}-cli"
    if not twin.is_symlink():
        twin.unlink()
        twin.symlink_to(NAME)
    for tool in ("cc", "readelf", "strip"):
        if shutil.which(tool) is None:
            raise SetUpError(f"{tool} is missing: sudo apt-get install gcc libc6-dev binutils")
    say("Taking FFmpeg out of OpenCV.")
    inside = edition.bundle / "_internal"
    libraries = inside / "opencv_python_headless.libs"
    wanted = _symbols(next((inside / "cv2").glob("cv2*.so")))
    for name in _STUBBED:
        library = next(libraries.glob(f"lib{name}-*"), None)
        if library is None:
            raise SetUpError(f"OpenCV's wheel has no lib{name} any more; packaging must follow.")
        _stub(library, sorted(wanted.get(name, ())), edition)
    for name in _THEIRS:
        for library in libraries.glob(f"lib{name}-*"):
            library.unlink()


def _symbols(library: Path) -> dict[str, set[str]]:
    """The functions that a library takes from each of FFmpeg's libraries."""
    command = ["readelf", "--dyn-syms", "--wide", str(library)]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found: dict[str, set[str]] = {}
    for name, home in _SYMBOL.findall(listed):
        found.setdefault(home.lower(), set()).add(name)
    return found


def _stub(library: Path, names: list[str], edition: Edition) -> None:
    """Replace a library by one that has these functions and does nothing."""
    source = edition.work / f"{library.name}.c"
    functions = "".join(f"void {name}(void) {{ abort(); }}\n" for name in names)
    source.write_text(f"extern void abort(void);\n{functions}", encoding="utf-8")
    command = ["cc", "-shared", "-fPIC", "-nostdlib", "-s", "-Wl,--build-id=none"]
    command += ["-o", str(library), str(source), "-lc"]
    if subprocess.run(command, stdout=2, check=False).returncode != 0:
        raise SetUpError("cc could not make a small library; what it said stands above.")
