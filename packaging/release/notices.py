"""Third-party notices: every package in the bundle with the text of its licence."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from release.edition import ROOT, TITLE, Edition

FILE = "THIRD-PARTY-NOTICES.txt"
_BUILD_ONLY = {
    "altgraph",
    "packaging",
    "pip",
    "pyinstaller-hooks-contrib",
    "setuptools",
}
"""Installed for the build and not in the bundle (PyInstaller is: its starter is the program)."""
_LIST = """
import importlib.metadata as m, json, re
found = []
for d in m.distributions():
    files = [f for f in (d.files or []) if re.search(r"(?i)(licen[cs]e|copying|notice)", f.name)
             and ".dist-info" in str(f) and f.name.lower().endswith((".py", ".pyc")) is False]
    meta = d.metadata
    found.append({
        "name": meta["Name"], "version": d.version,
        "licence": meta["License-Expression"] or meta["License"] or "; ".join(
            c.split(" :: ")[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License")),
        "home": meta["Home-page"] or "",
        "texts": [f.locate().read_text("utf-8", "replace") for f in sorted(files, key=str)]})
print(json.dumps(found))
"""


def packages(python: Path) -> list[dict[str, object]]:
    """Name, version, licence, and licence texts of what the bundle carries, by name."""
    said = subprocess.run([str(python), "-c", _LIST], check=True, capture_output=True, text=True)
    found: list[dict[str, object]] = json.loads(said.stdout)
    kept = [one for one in found if str(one["name"]).lower() not in _BUILD_ONLY]
    return sorted(kept, key=lambda one: str(one["name"]).lower())


def write(edition: Edition, python: Path) -> None:
    """Put the notices into the bundle."""
    parts = [
        f"{TITLE} {edition.version} is under the Apache License 2.0 (LICENSE).\n\n",
        "It carries the following software of others.\n",
        (ROOT / "packaging" / "notices.txt").read_text(encoding="utf-8"),
    ]
    for one in packages(python):
        texts = "\n\n".join(one["texts"]) if isinstance(one["texts"], list) else ""
        licence = str(one["licence"]).splitlines()[0] if one["licence"] else "see below"
        head = f"{one['name']} {one['version']}: {licence}"
        parts.append(f"{'=' * 78}\n{head}\n{'=' * 78}\n\n{texts.strip()}\n")
    (edition.bundle / FILE).write_text("\n".join(parts), encoding="utf-8")
    (edition.bundle / "LICENSE").write_bytes((ROOT / "LICENSE").read_bytes())
