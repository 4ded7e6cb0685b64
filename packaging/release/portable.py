"""The portable `.run`: unpacks itself into the person's own folder, without root (makeself)."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release.debian import integrate
from release.edition import NAME, ROOT, TITLE, Edition

_SCRIPT = ROOT / "packaging" / "linux" / "install.sh"


def pack(edition: Edition, drawn: Path) -> Path:
    """The `.run`.

    Raises:
        SetUpError: makeself failed.
    """
    say("Packing the .run; this takes some minutes.")
    root = edition.work / "run"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    shutil.copytree(edition.bundle, root / NAME, symlinks=True)
    integrate(root / "share", drawn, edition, "@PLACE@")
    shutil.copyfile(_SCRIPT, root / "install.sh")
    (root / "install.sh").chmod(0o755)
    path = edition.file(".run")
    day = datetime.fromtimestamp(edition.epoch, UTC).strftime("%c")
    same = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{edition.epoch}"
    # a fixed number of threads: with one alone xz makes other blocks than with several
    packed = ["--xz", "--complevel", "6", "--threads", "2"]
    command = ["makeself", *packed, "--nox11", "--sha256", "--packaging-date", day]
    command += ["--tar-extra", same, str(root), str(path), f"{TITLE} {edition.version}"]
    done = subprocess.run(
        [*command, "./install.sh"], env=edition.variables(), stdout=2, check=False
    )
    if done.returncode != 0:
        raise SetUpError("makeself could not build the .run; what it said stands above.")
    shutil.rmtree(root)
    return path
