"""The frozen folder: an environment that holds nothing else, then PyInstaller."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from bootstrap import environment as shared
from bootstrap import pytorch
from bootstrap.errors import SetUpError, say
from bootstrap.sources import Sources

from release.edition import ROOT, Edition

REQUIREMENTS = ROOT / "packaging" / "requirements-frozen.txt"


def environment(edition: Edition) -> Path:
    """The Python of the build's own environment, made or brought up to date.

    PyInstaller takes along what it finds, so nothing else may be installed there.

    Raises:
        SetUpError: It cannot be made here and now.
    """
    shared.refuse_unsupported(edition.kind if edition.cuda else None)
    folder = edition.work / "venv"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        edition.work.mkdir(parents=True, exist_ok=True)
        shared.create(folder)
        shared.install_pip(python, next((ROOT / "packaging").glob("pip-*.whl")))
    stamp = edition.work / "installed.txt"
    wanted = REQUIREMENTS.read_text("utf-8") + shared.CONSTRAINTS.read_text("utf-8")
    if not stamp.exists() or stamp.read_text("utf-8") != wanted:
        sources = Sources.find(python)
        pytorch.ensure(edition.kind, sources, site_packages(python), shared.CONSTRAINTS)
        sources.pip("install", "-c", str(shared.CONSTRAINTS), "-r", str(REQUIREMENTS))
        stamp.write_text(wanted, encoding="utf-8")
    return python


def site_packages(python: Path) -> Path:
    """The folder of the packages of an environment's Python."""
    if os.name == "nt":
        return python.parents[1] / "Lib" / "site-packages"
    return next(python.parents[1].glob("lib/python3.*/site-packages"))


def freeze(edition: Edition, python: Path) -> None:
    """Make `dist/verifier-app` anew.

    Raises:
        SetUpError: PyInstaller failed.
    """
    say("Freezing; this takes some minutes.")
    shutil.rmtree(edition.bundle, ignore_errors=True)
    places = ["--distpath", str(edition.dist), "--workpath", str(edition.work / "pyinstaller")]
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    done = subprocess.run(
        [*command, *places, str(ROOT / "build.spec")],
        env=edition.variables(),
        cwd=ROOT,
        stdout=2,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpError("PyInstaller could not freeze the program; what it said stands above.")
