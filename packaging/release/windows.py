"""The set-up program for Windows, by NSIS: CPU edition only, because NSIS stops at 2 GB.

The script is compiled on Linux too, to check it (`makensis` is in Debian). The CUDA edition
is several gigabytes and goes out as one `.zip`.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release import notices
from release.edition import NAME, ROOT, TITLE, Edition

SCRIPT = ROOT / "packaging" / "windows" / "installer.nsi"


def pack(edition: Edition, drawn: Path) -> Path:
    """The set-up program, or for CUDA a `.zip`.

    Raises:
        SetUpError: NSIS failed.
    """
    if edition.cuda:
        say("Packing the archive; this takes some minutes.")
        name = str(edition.file(""))
        return Path(shutil.make_archive(name, "zip", edition.dist, edition.bundle.name))
    path = edition.file("-setup.exe")
    compile_script(edition, drawn, path)
    return path


def compile_script(edition: Edition, drawn: Path, path: Path) -> None:
    """Compile the installer's script with `dist/verifier-app` inside.

    Raises:
        SetUpError: NSIS failed.
    """
    say("Packing the set-up program; this takes some minutes.")
    terms = edition.work / "terms.txt"
    terms.parent.mkdir(parents=True, exist_ok=True)
    terms.write_text(notices.terms(), encoding="utf-8")
    size = sum(p.stat().st_size for p in edition.bundle.rglob("*") if p.is_file()) // 1024
    defined = {
        "NAME": NAME,
        "TITLE": TITLE,
        "VERSION": edition.version,
        "BUNDLE": str(edition.bundle),
        "ICON": str(drawn / "app.ico"),
        "LICENCE": str(terms),
        "SIZE": str(size),
        "OUT": str(path),
    }
    options = [f"-D{key}={value}" for key, value in defined.items()]
    command = ["makensis", "-V2", "-WX", *options, str(SCRIPT)]
    done = subprocess.run(command, env=edition.variables(), stdout=2, check=False)
    if done.returncode != 0:
        raise SetUpError("makensis could not build the set-up program; its words stand above.")
