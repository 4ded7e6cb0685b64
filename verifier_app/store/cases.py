"""A case: everything that is on the table in one comparison, in one file.

The file is a ZIP archive, so that what is in it can be had without this program: `mimetype`
first, as in other documents of this kind, then the samples as they were given (picture files
byte for byte, strokes as JSON), then `case.json`, which says what they are. Whoever reads one
trusts nothing in it: sizes, hashes and every value are checked.
"""

from __future__ import annotations

import errno
import hashlib
import json
import math
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Any, Final, Literal, NoReturn, cast, get_args

from verifier_app.choices import OPERATING_POINTS, PROFILES, Profile
from verifier_app.errors import StoreError, is_too_long, reason
from verifier_app.store.atomic import replacing
from verifier_app.store.reading import opened
from verifier_app.store.set_rows import CONTENT_LIMIT, Kind, as_text
from verifier_app.types import Treatment, Verdict

SUFFIX: Final = ".hwcase"
MIME: Final = "application/vnd.verifier-app.case+zip"
SAMPLES_LIMIT: Final = 1000
SIZE_LIMIT: Final = 512 * 2**20
"""Bytes of all samples together: what the engine can be given in one question, by half."""
TEXT_LIMIT: Final = 100_000
"""Characters of a name or note."""
_VERSION: Final = 1
_MANIFEST: Final = "case.json"
_MANIFEST_LIMIT: Final = 16 * 2**20
_ZIP_MAGIC: Final = b"PK\x03\x04"
_DAMAGE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    RuntimeError,  # a member behind a password; RecursionError, a manifest nested too deep
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    OverflowError,  # places beyond the largest file
    struct.error,
)
"""What a damaged or hostile archive or manifest makes of reading it."""


@dataclass(frozen=True)
class CaseSample:
    """A sample of a case.

    Attributes:
        name: What to call it, such as its file's name.
        kind: `file` (content is the bytes of a picture file) or `ink` (JSON of its strokes).
        content: The sample itself, as it was given.
        treatment: Which part of it is looked at, and how it is cleaned.
        used: Whether it takes part in the comparison.
        as_it_is: Whether a person chose to compare it although it looks like a whole page, like
            print or like a copy.
    """

    name: str
    kind: Kind
    content: bytes
    treatment: Treatment = field(default_factory=Treatment)
    used: bool = True
    as_it_is: bool = False


@dataclass(frozen=True)
class CaseNotes:
    """What the examiner calls the case, who that is, and the words for the report."""

    case: str = ""
    examiner: str = ""
    words: str = ""


@dataclass(frozen=True)
class CaseFinding:
    """What the samples were found to say when the case was saved.

    Attributes:
        llr: Before clipping.
        llr_range: What the calibration data supported; None where that is not known.
        verdict: The verdict that was given; empty where none was, or it is not known.
        program: Version of the program; empty where it is not known.
    """

    llr: float
    llr_range: tuple[float, float] | None = None
    verdict: Verdict | Literal[""] = ""
    program: str = ""


@dataclass(frozen=True)
class Case:
    """What is on the table.

    Attributes:
        profile: The question that is asked.
        operating_point: Where it is decided.
        questioned: The questioned sample, or None.
        references: The references in their order, those that take no part among them.
        model: `name` and `sha256` of the model that compared them; empty if none has yet.
        notes: The examiner's own.
        finding: What it found then; None where that is not known.
    """

    profile: Profile
    operating_point: str
    questioned: CaseSample | None
    references: tuple[CaseSample, ...]
    model: Mapping[str, str] = field(default_factory=dict)
    notes: CaseNotes = field(default_factory=CaseNotes)
    finding: CaseFinding | None = None


def case_among(paths: Iterable[str]) -> str | None:
    """The first of these files that is a case by its name, or None."""
    return next((path for path in paths if path.lower().endswith(SUFFIX)), None)


def write(path: Path, case: Case) -> None:
    """Write a case; the file is there as a whole or not at all, for its owner alone (POSIX).

    Raises:
        StoreError: It is larger than `read` would take.
        OSError: The place cannot be written.
    """
    samples = [case.questioned] if case.questioned is not None else []
    samples += case.references
    total = sum(len(own.content) for own in samples)
    largest = max((len(own.content) for own in samples), default=0)
    if total > SIZE_LIMIT or largest > CONTENT_LIMIT or len(case.references) >= SAMPLES_LIMIT:
        raise StoreError(
            f"The case is too large to be saved (1 sample, {total // 2**20} MB)."
            if len(samples) == 1
            else f"The case is too large to be saved ({len(samples)} samples, {total // 2**20} MB).",
            "Take out references that are not needed.",
            path,
        )
    if any(len(text) > TEXT_LIMIT for text in asdict(case.notes).values()):
        raise StoreError(
            f"The notes are longer than {TEXT_LIMIT} characters.", "Shorten them.", path
        )
    members = [f"samples/{number}{_ending(own)}" for number, own in enumerate(samples)]
    rows = [_row(own, member) for own, member in zip(samples, members, strict=True)]
    has_questioned = case.questioned is not None
    manifest = {
        "format": MIME,
        "version": _VERSION,
        "saved": datetime.now(UTC).isoformat(timespec="seconds"),
        "profile": case.profile,
        "operating_point": case.operating_point,
        "model": dict(case.model),
        **_found(case.finding),
        "notes": asdict(case.notes),
        "questioned": rows[0] if has_questioned else None,
        "references": rows[1:] if has_questioned else rows,
    }
    with (
        replacing(path) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
    ):
        archive.writestr("mimetype", MIME, zipfile.ZIP_STORED)
        for own, member in zip(samples, members, strict=True):
            archive.writestr(member, own.content)
        archive.writestr(_MANIFEST, as_text(json.dumps(manifest, indent=2, ensure_ascii=False)))


def read(path: Path) -> Case:
    """Read a case; nothing is unpacked to the disk.

    Raises:
        StoreError: It cannot be read, is damaged, something else, or of a newer program.
    """
    try:
        with opened(path) as file:
            start = file.read(len(_ZIP_MAGIC))
        if start != _ZIP_MAGIC:
            _refuse_foreign(path)
        with zipfile.ZipFile(path) as archive:
            if _MANIFEST not in archive.namelist():
                _refuse_foreign(path)
            text = _member(archive, _MANIFEST, _MANIFEST_LIMIT)
            return _case(json.loads(text, parse_constant=_no_number), archive, path)
    except OSError as error:
        # a place before the file's beginning, which damage makes up
        if error.errno == errno.EINVAL and error.filename is None:
            raise _damaged(path) from error
        raise StoreError(
            f"The case cannot be read ({reason(error)}).",
            "Give it a shorter name, or move it to a folder with a shorter path."
            if is_too_long(error)
            else "Check the name and the permissions of the file.",
            path,
        ) from error
    except _DAMAGE as error:
        raise _damaged(path) from error


def _case(manifest: dict[str, Any], archive: zipfile.ZipFile, path: Path) -> Case:
    """The case that a manifest describes; many an error says that it is damaged."""
    if manifest.get("format") != MIME:
        _refuse_foreign(path)
    version = manifest["version"]
    if type(version) is int and version > _VERSION:
        raise StoreError(
            "The case was saved by a newer version of the program.", "Update this program.", path
        )
    profile, point = manifest["profile"], manifest["operating_point"]
    rows = manifest["references"]
    _require(profile in PROFILES and point in OPERATING_POINTS)
    _require(isinstance(rows, list) and len(rows) < SAMPLES_LIMIT)
    # the questioned sample counts as well, and so does one that is named twice
    room = SIZE_LIMIT
    samples = []
    for row in [manifest["questioned"], *rows]:
        sample = None if row is None else _sample(row, archive, min(room, CONTENT_LIMIT))
        room -= 0 if sample is None else len(sample.content)
        samples.append(sample)
    questioned, *references = samples
    return Case(
        cast("Profile", profile),
        point,
        questioned,
        tuple(own for own in references if own is not None),
        {name: _text(manifest["model"][name]) for name in manifest["model"]},
        CaseNotes(**{name: _text(text) for name, text in manifest["notes"].items()}),
        _finding(manifest),
    )


def _found(finding: CaseFinding | None) -> dict[str, Any]:
    """The rows of a manifest about the finding; the first is as old as the format."""
    if finding is None:
        return {"llr": None}
    return {
        "llr": finding.llr,
        "llr_range": finding.llr_range,
        "verdict": finding.verdict,
        "program": finding.program,
    }


def _finding(manifest: dict[str, Any]) -> CaseFinding | None:
    llr, within = manifest.get("llr"), manifest.get("llr_range")
    if llr is None:
        return None
    _require(_is_number(llr))
    if within is not None:
        low, high = within
        _require(_is_number(low) and _is_number(high) and low <= high)
        within = (low, high)
    verdict = manifest.get("verdict", "")
    _require(verdict in ("", *get_args(Verdict)))
    return CaseFinding(llr, within, verdict, _text(manifest.get("program", "")))


def _sample(row: dict[str, Any], archive: zipfile.ZipFile, limit: int) -> CaseSample:
    content = _member(archive, row["member"], limit)
    _require(hashlib.sha256(content).hexdigest() == row["sha256"])
    as_it_is = row.get("as_it_is", False)  # cases of before do not say
    _require(row["kind"] in ("file", "ink"))
    _require(type(row["used"]) is bool and type(as_it_is) is bool)
    treatment = Treatment.of(row["treatment"])
    return CaseSample(_text(row["name"]), row["kind"], content, treatment, row["used"], as_it_is)


def _row(sample: CaseSample, member: str) -> dict[str, Any]:
    return {
        "name": sample.name,
        "member": member,
        "kind": sample.kind,
        "sha256": hashlib.sha256(sample.content).hexdigest(),
        "used": sample.used,
        "as_it_is": sample.as_it_is,
        "treatment": sample.treatment.as_dict(),
    }


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """The bytes of a member, of which an archive may claim any number."""
    info = archive.getinfo(name)
    _require(info.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with archive.open(info) as file:
        data = file.read(limit + 1)
    _require(len(data) <= limit)
    return data


def _ending(sample: CaseSample) -> str:
    """The ending of a member, for whoever unpacks the archive."""
    if sample.kind == "ink":
        return ".json"
    ending = PurePath(sample.name).suffix.lower()
    return ending if ending[1:].isalnum() and ending.isascii() and len(ending) < 8 else ""


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > TEXT_LIMIT:
        raise TypeError
    return value


def _is_number(value: object) -> bool:
    return type(value) in (int, float) and math.isfinite(cast("float", value))


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _damaged(path: Path) -> StoreError:
    return StoreError("The case is damaged or cut off.", "Copy it again from where it came.", path)


def _refuse_foreign(path: Path) -> NoReturn:
    raise StoreError("This is not a case.", f"Choose a file that ends in {SUFFIX}.", path)
