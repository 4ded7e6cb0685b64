"""The terms of the program, and third-party notices: whatever is in the bundle, with its texts."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from bootstrap.errors import SetUpError

from release import slim
from release.edition import ROOT, TITLE, Edition

FILE = "THIRD-PARTY-NOTICES.txt"
WEIGHTS_TERMS = ROOT / "LICENSES" / "LicenseRef-research-data.txt"
_BUILD_ONLY = {
    "altgraph",
    "macholib",
    "packaging",
    "pefile",
    "pip",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
}
"""Installed for the build and not in the bundle (PyInstaller is: its starter is the program)."""
_LICENCES = ROOT / "packaging" / "licences"
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
_TEXTS_FROM_HERE = {"pyside6-essentials": _LGPL, "shiboken6": _LGPL}
"""Packages whose wheels hold no text of their licence, with files of `packaging/licences`."""
_LIST = r"""
import importlib.metadata, json, pathlib, platform, re, sys, sysconfig
is_text = re.compile(r"(?i)\.dist-info/(.*/)?(licen[cs]es/|[^/]*(licen[cs]e|copying|notice)[^/]*$)")
places = [pathlib.Path(p, "LICENSE.txt") for p in (sysconfig.get_path("stdlib"), sys.base_prefix)]
found = [{
    "name": "Python", "version": platform.python_version(), "licence": "PSF-2.0",
    "texts": [p.read_text("utf-8", "replace") for p in places if p.is_file()]}]
for d in importlib.metadata.distributions():
    files = sorted(f for f in d.files or [] if is_text.search(f.as_posix()))
    meta = d.metadata
    found.append({
        "name": meta["Name"], "version": d.version,
        "licence": meta["License-Expression"] or meta["License"] or "; ".join(
            c.split(" :: ")[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License")),
        "texts": [f.locate().read_text("utf-8", "replace") for f in files]})
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Package:
    """What the bundle carries of others: Python itself, a package, or a library of the system.

    Attributes:
        name: As it says itself.
        version: Of the copy that is carried.
        licence: In a line, or empty where it says none.
        texts: Of its licence and of those of what it carries inside; none twice.
        origin: Where it is from, as package URLs say it.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    origin: Literal["pypi", "deb", "generic"] = "pypi"

    @property
    def key(self) -> str:
        """The name as package indexes write it, however the package spells it."""
        return re.sub(r"[-_.]+", "-", self.name).lower()


def packages(edition: Edition, python: Path) -> list[Package]:
    """Python, the packages of its environment and of the system that are carried, by name."""
    said = subprocess.run([str(python), "-c", _LIST], check=True, capture_output=True, text=True)
    kept = [own for own in map(_package, json.loads(said.stdout)) if own.key not in _BUILD_ONLY]
    return sorted([*kept, *_of_the_system(edition.bundle)], key=lambda own: own.key)


def _of_the_system(bundle: Path) -> list[Package]:
    """The Debian packages whose libraries PyInstaller found where the bundle was made."""
    own = (p for p in (bundle / "_internal").glob("lib*.so*") if not p.is_symlink())
    found = [p.name for p in own if not p.name.startswith("libpython")]
    if not found or shutil.which("dpkg-query") is None:  # without it no .deb is made either
        return []
    # "zlib1g:amd64: /lib/x86_64-linux-gnu/libz.so.1"; what no package holds is not in it
    search = ["dpkg-query", "--search", *(f"*/{name}" for name in found)]
    said = subprocess.run(search, check=False, capture_output=True, text=True).stdout
    owners = {re.split("[:,]", line)[0] for line in said.splitlines()}
    return [_debian(name) for name in sorted(owners) if not name.startswith("diversion ")]


def _debian(name: str) -> Package:
    asked = ["dpkg-query", "--show", "--showformat=${Version}\n", name]
    said = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    text = Path("/usr/share/doc", name, "copyright")
    texts = (text.read_text("utf-8", "replace"),) if text.is_file() else ()
    return Package(name, said.splitlines()[0], "", texts, "deb")


def _package(told: dict[str, Any]) -> Package:
    found = Package(
        name=told["name"],
        version=told["version"],
        licence=((told["licence"] or "").splitlines() or [""])[0],
        texts=tuple(dict.fromkeys(told["texts"])),
        origin="generic" if told["name"] == "Python" else "pypi",
    )
    if found.texts:
        return found
    files = _TEXTS_FROM_HERE.get(found.key, ())
    return replace(found, texts=tuple((_LICENCES / f).read_text("utf-8") for f in files))


def terms() -> str:
    """What the program and its weights are under, in one text."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    weights = WEIGHTS_TERMS.read_text(encoding="utf-8")
    return f"{_which()}\n\n{own.strip()}\n\n{'-' * 78}\n\n{weights}"


def _which() -> str:
    said = (
        f"{TITLE} is under the Apache License 2.0 (LICENSE). The weights of the model `signature`, "
        "with which it compares signatures unless told otherwise, are not: some of the "
        "handwriting that they were trained on was published for research only, and whoever uses "
        f"them for anything else has to settle that with its owners ({WEIGHTS_TERMS.name})."
    )
    return textwrap.fill(said, 90)


def write(edition: Edition, python: Path) -> None:
    """Put terms and notices into the bundle.

    Raises:
        SetUpError: A package has no text of its licence.
    """
    head = (ROOT / "packaging" / "notices.txt").read_text(encoding="utf-8")
    parts = [
        f"{TITLE} {edition.version}\n\n{_which()}\n\n",
        "It carries the following software of others.\n",
        head.format(opencv=textwrap.fill(_opencv(), 95)),
    ]
    for own in packages(edition, python):
        if not any(text.strip() for text in own.texts):
            raise SetUpError(
                f"{own.name} {own.version} holds no text of its licence; put it into "
                "packaging/licences and name it in packaging/release/notices.py."
            )
        title = f"{own.name} {own.version}: {own.licence or 'see below'}"
        body = "\n\n".join(own.texts).strip()
        parts.append(f"{'=' * 78}\n{title}\n{'=' * 78}\n\n{body}\n")
    (edition.bundle / FILE).write_text("\n".join(parts), encoding="utf-8")
    for text in (ROOT / "LICENSE", WEIGHTS_TERMS):
        shutil.copyfile(text, edition.bundle / text.name)


def _opencv() -> str:
    """What the bundle has of OpenCV's package, which `slim` changes on Linux."""
    said = (
        "OpenCV's package carries libpng, libjpeg-turbo, libtiff, libwebp, OpenJPEG, OpenEXR and "
        "zlib; its licence texts stand below under its name, with those of software that the "
        "package holds and this program does not. "
    )
    if sys.platform != "linux":
        return said + (
            "It also carries FFmpeg (LGPL 2.1 or later), used unchanged, as shared libraries below "
            "_internal that anybody may replace."
        )
    stubs, left_out = (
        ", ".join(f"lib{name}" for name in names) for names in (slim.STUBBED, slim.LEFT_OUT)
    )
    return said + (
        f"FFmpeg and OpenBLAS are not used: {stubs} are replaced by small libraries of this "
        f"project that only bear the names, and {left_out} are left out."
    )
