"""The Debian package: the bundle under /usr/lib, a menu entry, and nothing that runs as root.

No maintainer scripts: menus, icons and file types are refreshed by the triggers of the packages
that own those folders. Removal leaves a person's own files, which lie in their home, alone.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
from pathlib import Path

from bootstrap.errors import SetUpError, say

from release import notices
from release.edition import APP_ID, NAME, ROOT, SUMMARY, Edition
from release.icons import SIZES, SOURCE

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}
"""Since Debian 13 and Ubuntu 24.04, for times after 2038."""
_LIBRARIES = ROOT / "packaging" / "system-libraries.txt"
_LINUX = ROOT / "packaging" / "linux"
_MAINTAINER = "The Verifier project <verifier-app@localhost.invalid>"


def pack(edition: Edition, drawn: Path) -> Path:
    """The `.deb`.

    Raises:
        SetUpError: dpkg-deb failed.
    """
    say("Packing the .deb; this takes some minutes.")
    root = edition.work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(edition, drawn, root)
    _control(edition, root)
    _same_everywhere(root, edition.epoch)
    path = edition.file(".deb")
    options = ["--root-owner-group", "-Zxz", "-z6", "--build"]
    done = subprocess.run(
        ["dpkg-deb", *options, str(root), str(path)],
        env=edition.variables(),
        stdout=2,
        check=False,
    )
    if done.returncode != 0:
        raise SetUpError("dpkg-deb could not build the package; what it said stands above.")
    shutil.rmtree(root)
    return path


def depends() -> str:
    """What the package needs, from the one list of system libraries."""
    lines = _LIBRARIES.read_text(encoding="utf-8").splitlines()
    names = [line.split()[0] for line in lines if line and not line.startswith("#")]
    return ", ".join(["libc6 (>= 2.34)", *(_RENAMED.get(name, name) for name in names)])


def integrate(share: Path, drawn: Path, edition: Edition, command: str) -> None:
    """Menu entry, icons, file types and the software centre's page below a `share` folder."""
    for size in SIZES:
        icon = share / f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"
        icon.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawn / f"{size}.png", icon)
    scalable = share / f"icons/hicolor/scalable/apps/{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE, scalable)
    for folder, ending in (
        ("applications", "desktop"),
        ("metainfo", "metainfo.xml"),
        ("mime/packages", "xml"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        text = (_LINUX / f"app.{ending}").read_text(encoding="utf-8")
        filled = text.replace("@ID@", APP_ID).replace("@COMMAND@", command)
        filled = filled.replace("@VERSION@", edition.version).replace("@DATE@", _day(edition.epoch))
        (share / folder / f"{APP_ID}.{ending}").write_text(filled, encoding="utf-8")


def _lay_out(edition: Edition, drawn: Path, root: Path) -> None:
    library = root / "usr" / "lib" / NAME
    library.parent.mkdir(parents=True)
    shutil.copytree(edition.bundle, library, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    # on Linux one program serves the window and the console
    (commands / NAME).symlink_to(f"../lib/{NAME}/{NAME}-cli")
    integrate(root / "usr" / "share", drawn, edition, NAME)
    papers = root / "usr" / "share" / "doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(notices.terms(), encoding="utf-8")
    (papers / notices.FILE).symlink_to(f"../../../lib/{NAME}/{notices.FILE}")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, mtime=edition.epoch))


def _control(edition: Edition, root: Path) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    files = [p for p in sorted(root.rglob("*")) if p.is_file() and folder not in p.parents]
    size = sum(p.stat().st_size for p in files if not p.is_symlink()) // 1024
    machine = platform.machine()
    fields = {
        "Package": NAME,
        "Version": edition.version,
        "Architecture": _ARCHITECTURES.get(machine, machine),
        "Maintainer": _MAINTAINER,
        "Installed-Size": str(size),
        "Depends": depends(),
        "Section": "graphics",
        "Priority": "optional",
        "Description": SUMMARY,
    }
    described = (_LINUX / "description.txt").read_text(encoding="utf-8").splitlines()
    text = "".join(f"{key}: {value}\n" for key, value in fields.items())
    text += "".join(f" {line or '.'}\n" for line in described)
    (folder / "control").write_text(text, encoding="utf-8")
    with (folder / "md5sums").open("w", encoding="utf-8") as sums:
        for path in files:
            if not path.is_symlink():
                with path.open("rb") as file:  # what Debian's own tools check by, not a secret
                    digest = hashlib.file_digest(file, "md5").hexdigest()
                sums.write(f"{digest}  {path.relative_to(root)}\n")


def _same_everywhere(root: Path, epoch: int) -> None:
    """Modes and times that depend on neither the builder's umask nor the clock."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _day(epoch: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(epoch, UTC).date().isoformat()
