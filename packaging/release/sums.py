"""SHA-256 sums, as `sha256sum --check` reads them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from release.edition import Edition


def write(edition: Edition, files: Sequence[Path]) -> Path:
    """`SHA256SUMS` beside the files."""
    path = edition.dist / "SHA256SUMS"
    lines = []
    for file in sorted(files):
        with file.open("rb") as opened:
            lines.append(f"{hashlib.file_digest(opened, 'sha256').hexdigest()}  {file.name}\n")
    path.write_text("".join(lines), encoding="utf-8")
    return path
