"""What a frozen folder on Linux carries and never uses is taken out again.

OpenCV's wheel is linked to FFmpeg for videos, and to a BLAS that it calls for matrices
of 25 rows and more (HAL_*_MATRIX_THRESH in its hal_internal): 72 MB for what nothing here does.
The linker wants the libraries all the same, so each is replaced by one of the same name whose
functions end the program; what only they need goes. The second program is a link to the first:
on Linux a window and a console are served by the same file.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release.edition import NAME, Edition

STUBBED = ("avcodec", "avformat", "avutil", "swscale", "openblas")
"""Libraries beside OpenCV that are replaced, without their `lib`."""
LEFT_OUT = ("swresample", "vpx", "crypto", "ssl", "drm", "gfortran", "quadmath")
"""Libraries beside OpenCV that only those need."""
_FOLDER = "opencv_python_headless.libs"
_SYMBOL = re.compile(r"^\s*\d+: .*\s(UND|\d+)\s+(\w+)", re.MULTILINE)


def make(edition: Edition) -> None:
    """Slim the bundle; nothing is done on other systems.

    Raises:
        SetUpError: OpenCV is linked otherwise than this knows.
    """
    if sys.platform != "linux":
        return
    twin = edition.bundle / f"{NAME}-cli"
    if not twin.is_symlink():
        twin.unlink()
        twin.symlink_to(NAME)
    say("Taking FFmpeg and BLAS out of OpenCV.")
    inside = edition.bundle / "_internal"
    libraries = inside / _FOLDER
    wanted = _symbols(next((inside / "cv2").glob("cv2*.so")), defined=False)
    for name in STUBBED:
        library = next(libraries.glob(f"lib{name}*"), None)
        if library is None:
            raise SetUpError(f"OpenCV's wheel has no lib{name} any more; packaging must follow.")
        _stub(library, sorted(wanted & _symbols(library, defined=True)), edition)
    for name in LEFT_OUT:
        for library in libraries.glob(f"lib{name}*"):
            library.unlink()
            (inside / library.name).unlink(missing_ok=True)  # PyInstaller's link to it


def is_stub(library: Path) -> bool:
    """Whether a library of the bundle bears another's name and holds nothing of it."""
    names = tuple(f"lib{name}" for name in STUBBED)
    return library.parent.name == _FOLDER and library.name.startswith(names)


def _symbols(library: Path, *, defined: bool) -> set[str]:
    """The names that a library offers, or that it takes from others."""
    command = ["readelf", "--dyn-syms", "--wide", str(library)]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {name for place, name in _SYMBOL.findall(listed) if (place != "UND") == defined}


def _stub(library: Path, names: list[str], edition: Edition) -> None:
    """Replace a library by one that has these functions and does nothing."""
    source = edition.work / f"{library.name}.c"
    functions = "".join(f"void {name}(void) {{ abort(); }}\n" for name in names)
    source.write_text(f"extern void abort(void);\n{functions}", encoding="utf-8")
    command = ["cc", "-shared", "-fPIC", "-nostdlib", "-s", "-Wl,--build-id=none"]
    command += ["-o", str(library), str(source), "-lc"]
    if subprocess.run(command, stdout=2, check=False).returncode != 0:
        raise SetUpError("cc could not make a small library; what it said stands above.")
