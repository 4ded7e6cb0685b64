"""Files of invented signatures, written once and kept in the system's temporary folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PIL import Image

from verifier_app.ink.examples import signature_scan
from verifier_app.ink.synthesis import Writer

IMITATIONS = 2
"""Of each person's files, by the next person."""


def signatures(people: int, each: int) -> list[Path]:
    """Scans of invented signatures, `each` of each person, the last two of them imitations."""
    folder = Path(tempfile.gettempdir()) / "verifier-app-benchmarks"
    folder.mkdir(exist_ok=True)
    files = []
    for person in range(people):
        for number in range(each):
            path = folder / f"person-{person:03}-{number:02}-of-{each:02}.png"
            if not path.exists():
                _write(path, person, number, each)
            files.append(path)
    return files


def _write(path: Path, person: int, number: int, each: int) -> None:
    writer = Writer.random(1000 + person)
    if number < each - IMITATIONS:
        ink = writer.sign(number)
    else:
        ink = writer.imitated_by(Writer.random(1001 + person), number)
    partial = path.with_suffix(".part")
    Image.fromarray(signature_scan(ink, 1000 * person + number)).save(partial, "PNG")
    partial.replace(path)
