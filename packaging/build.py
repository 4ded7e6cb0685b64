"""Build the installers of the system that this runs on, into dist/. Python 3.11 to 3.14.

    python3 packaging/build.py [--cuda] [--keep-bundle]

Makes an environment of its own below build/, freezes the program, and packs it: a .deb and a
.run on Linux, a set-up program on Windows (needs NSIS), a disk image on macOS; beside them
third-party notices, an SBOM and SHA-256 sums. Nothing is installed on the machine. The same
commit gives the same content.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from bootstrap.errors import SetUpError
from release import frozen, icons, notices, sbom, slim, sums, tools
from release.edition import Edition


def main() -> int:
    """Build; 2 with a sentence if something is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuda", action="store_true", help="with PyTorch's CUDA build (3 GB)")
    parser.add_argument(
        "--keep-bundle", action="store_true", help="pack the folder in dist/ that is there"
    )
    arguments = parser.parse_args()
    try:
        made = build(Edition.here(cuda=arguments.cuda), keep_bundle=arguments.keep_bundle)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 2
    for path in made:
        print(f"{path}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def build(edition: Edition, *, keep_bundle: bool) -> list[Path]:
    """All files of a release for this system, the sums last."""
    tools.require(cuda=edition.cuda)
    python = frozen.environment(edition)
    drawn = icons.draw(edition, python)
    if not (keep_bundle and edition.bundle.is_dir()):
        frozen.freeze(edition, python)
        slim.make(edition)
        notices.write(edition, python)
    made = [*packages(edition, drawn), sbom.write(edition, python)]
    notes = edition.dist / notices.FILE
    shutil.copyfile(edition.bundle / notes.name, notes)
    made.append(notes)
    return [*made, sums.write(edition, made)]


def packages(edition: Edition, drawn: Path) -> list[Path]:
    """The installers of this system."""
    system = platform.system()
    if system == "Linux":
        from release import debian, portable

        return [debian.pack(edition, drawn), portable.pack(edition, drawn)]
    if system == "Windows":
        from release import windows

        return [windows.pack(edition, drawn)]
    from release import macos

    return [macos.pack(edition, drawn)]


if __name__ == "__main__":
    sys.exit(main())
