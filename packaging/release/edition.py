"""What is built: names, version, places, and the time that stands for "now"."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "verifier-app"
TITLE = "Verifier"
APP_ID = "io.github.verifier_app.Verifier"
SUMMARY = "Compare signatures and handwritten signs, offline"
_START_OF_ZIP = 315532800
"""1980: no archive can say an earlier time."""


@dataclass(frozen=True)
class Edition:
    """A build of one commit for one system.

    Attributes:
        version: Of the program, as it says itself.
        cuda: Whether PyTorch can use an NVIDIA card.
        epoch: Seconds since 1970 of the commit; every file in the packages has this time.
    """

    version: str
    cuda: bool
    epoch: int

    @classmethod
    def here(cls, *, cuda: bool) -> Edition:
        """The checkout that this file is in."""
        text = (ROOT / "verifier_app" / "__init__.py").read_text(encoding="utf-8")
        found = re.search(r'^__version__ = "(.+)"', text, re.MULTILINE)
        assert found is not None
        return cls(found[1], cuda, _epoch())

    @property
    def kind(self) -> str:
        """`cpu` or `cuda`, as file names have it."""
        return "cuda" if self.cuda else "cpu"

    @property
    def dist(self) -> Path:
        """Where results go."""
        return ROOT / "dist"

    @property
    def bundle(self) -> Path:
        """The frozen folder."""
        return self.dist / NAME

    @property
    def work(self) -> Path:
        """Where steps leave what only they need."""
        return ROOT / "build" / self.kind

    def file(self, ending: str) -> Path:
        """A result's path: name, version, kind and machine, then `ending`."""
        machine = platform.machine().lower()
        return self.dist / f"{NAME}-{self.version}-{self.kind}-{machine}{ending}"

    def variables(self) -> dict[str, str]:
        """The environment of a tool whose output must be the same each time."""
        fixed = {"SOURCE_DATE_EPOCH": str(self.epoch), "PYTHONHASHSEED": "0", "TZ": "UTC"}
        return {**os.environ, **fixed, "LC_ALL": "C.UTF-8"}


def _epoch() -> int:
    """The commit's time, or that of the changelog where there is no repository."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        said = ""
    changed = int(said) if said.isdigit() else int((ROOT / "CHANGELOG.md").stat().st_mtime)
    return max(changed, _START_OF_ZIP)
