"""The catalogues of the window's texts in resources/translations.

    .venv/bin/python packaging/translations.py update [LANG ...]   # sources -> .ts
    .venv/bin/python packaging/translations.py release [LANG ...]  # .ts -> .qm

`update` adds texts that are new, drops those that are gone, and keeps what is translated; a text
that changed is marked unfinished again. `release` takes finished translations only. Both files
are committed, so that the program runs from a checkout. PySide6-Essentials brings the tools.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "verifier_app" / "ui"
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "zh_CN", "ar")


def tool(name: str) -> str:
    """The path of one of Qt's tools."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PySide6 is missing: run this with the interpreter in .venv.")
    folder = Path(spec.submodule_search_locations[0])
    return str(folder / (name + (".exe" if sys.platform == "win32" else "")))


def update(language: str, folder: Path = CATALOGUES) -> None:
    """Bring a catalogue up to the sources."""
    # A list of files: lupdate looks into folders for C++ and QML only.
    files = sorted(path.relative_to(ROOT).as_posix() for path in SOURCES.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "sources.lst"
        listed.write_text("\n".join(files) + "\n", encoding="utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages"]
        options += ["-source-language", "en", "-target-language", language]
        target = str(folder / f"verifier_{language}.ts")
        subprocess.run(
            [tool("lupdate"), f"@{listed}", *options, "-ts", target], cwd=ROOT, check=True
        )


def release(language: str, folder: Path = CATALOGUES) -> None:
    """Make the file that the program loads."""
    source, target = (folder / f"verifier_{language}.{kind}" for kind in ("ts", "qm"))
    subprocess.run(
        [tool("lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True
    )


def main(arguments: list[str]) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("step", choices=("update", "release"))
    parser.add_argument("languages", nargs="*", metavar="LANG", help=", ".join(LANGUAGES))
    chosen = parser.parse_args(arguments)
    unknown = set(chosen.languages) - set(LANGUAGES)
    if unknown:
        parser.error(f"no such language: {', '.join(sorted(unknown))}")
    for language in chosen.languages or LANGUAGES:
        (update if chosen.step == "update" else release)(language)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
