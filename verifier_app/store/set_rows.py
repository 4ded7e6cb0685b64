"""Reference sets and their samples as plain values, as they are kept and as they come back."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Self, TypeAlias, cast

from verifier_app.choices import Profile
from verifier_app.errors import JOINERS, SampleError, StoreError, UsageError, is_readable, reason
from verifier_app.store.reading import NoFile, content
from verifier_app.types import Treatment

Kind: TypeAlias = Literal["file", "ink"]
NAME_LIMIT: Final = 120
"""Characters of a set's name."""
CONTENT_LIMIT: Final = 128 * 2**20
"""Bytes of a sample's file."""
_UNPAIRED: Final = re.compile("[\ud800-\udfff]")
"""What stands for bytes of a file's name that are no text."""


@dataclass(frozen=True)
class Thumbnail:
    """A small grey picture of a sample: `height * width` bytes, rows first, 255 paper."""

    height: int
    width: int
    pixels: bytes


@dataclass(frozen=True)
class KeptFeatures:
    """What a model makes of a sample; `encoder` is a number that `SetFeatures.encoder` gave.

    Attributes:
        encoder: Which model, with which version of imaging.
        halves: 4096 little-endian halves (8192 bytes): the embedding, for shortlists.
        packed: All features, in a form that only `verify.packed` knows.
    """

    encoder: int
    halves: bytes
    packed: bytes


@dataclass(frozen=True)
class NewSample:
    """A sample to be kept.

    Attributes:
        name: What to call it, such as its file's name.
        kind: `file` (content is the bytes of a picture file) or `ink` (JSON of its strokes).
        content: The sample itself, as it was given.
        sha256: Of the content (hex).
        how: JSON of what else is needed to prepare it again (crop, page, cleaning), or empty.
        thumbnail: What lists show.
        features: What the model in use makes of it, or None if that is not known yet.
        used: Whether it takes part in comparisons.
    """

    name: str
    kind: Kind
    content: bytes
    sha256: str
    how: str
    thumbnail: Thumbnail
    features: KeptFeatures | None = None
    used: bool = True

    def __post_init__(self) -> None:
        """Refuse what no scanner makes.

        Raises:
            StoreError: The file is too large to be kept.
        """
        if len(self.content) > CONTENT_LIMIT:
            raise StoreError(
                f"The file is too large to be kept ({len(self.content) // 2**20} MB).",
                "Crop it, or save it as PNG.",
                self.name,
            )


@dataclass(frozen=True)
class KeptSet:
    """A reference set: its number, name, how many samples it has and uses, and dates (ISO, UTC).

    `cover` is the number of its first sample, which lists show, or None.
    """

    id: int
    profile: Profile
    name: str
    count: int
    used: int
    created: str
    changed: str
    cover: int | None

    @classmethod
    def of(cls, row: sqlite3.Row) -> Self:
        """A row of the list of sets."""
        return cls(
            row["id"],
            cast("Profile", row["profile"]),
            row["name"],
            row["count"],
            row["used"],
            row["created"],
            row["changed"],
            row["cover"],
        )


@dataclass(frozen=True)
class KeptSample:
    """A sample of a set, without its content; `added` is a date (ISO, UTC)."""

    id: int
    set_id: int
    used: bool
    name: str
    kind: Kind
    sha256: str
    how: str
    added: str

    @property
    def page(self) -> int:
        """The page that is looked at of a file with several, from 0; 0 where `how` is damaged."""
        try:
            return Treatment.of(json.loads(self.how or "{}")).page
        except (ValueError, AttributeError):
            return 0

    @property
    def title(self) -> str:
        """Its name and, but for the first, its page, in the form that commands take."""
        return titled(self.name, self.page)

    @classmethod
    def of(cls, row: sqlite3.Row) -> Self:
        """A row of the table of samples."""
        return cls(
            row["id"],
            row["set_id"],
            bool(row["used"]),
            row["name"],
            cast("Kind", row["kind"]),
            row["sha256"],
            row["how"],
            row["added"],
        )


def content_of(path: Path) -> bytes:
    """A sample's file as it is now; what happens to it later does not matter.

    Raises:
        SampleError: It cannot be read.
        StoreError: It is larger than what is kept.
    """
    try:
        found = content(path, CONTENT_LIMIT)
    except FileNotFoundError:
        raise SampleError("The file does not exist.", "Check the name.", path) from None
    except NoFile:
        raise SampleError(
            "This is a pipe or a device, not a file.", "Choose a picture file.", path
        ) from None
    except (OSError, ValueError) as error:  # a name with a NUL is no OSError
        if path.is_dir():
            raise SampleError("This is a folder.", "Choose a picture file.", path) from error
        raise SampleError(
            f"The file cannot be read ({reason(error)}).", "Check its permissions.", path
        ) from error
    if found is None:
        raise StoreError("The file is too large to be kept.", "Crop it, or save it as PNG.", path)
    return found


def titled(name: str, page: int) -> str:
    """`form.pdf#page=2` for page 1 (from 0) of a file; of the first its name alone."""
    return f"{name}#page={page + 1}" if page else name


def proper_name(name: str) -> str:
    """A set's name without space or joiners at its ends, each letter in one form.

    Raises:
        UsageError: It is empty, too long, or holds what cannot be read.
    """
    proper = " ".join(unicodedata.normalize("NFC", name).split()).strip("\u200c\u200d ")
    if not proper:
        raise UsageError("The name of the set is empty.", "Give it a name.")
    if len(proper) > NAME_LIMIT:
        raise UsageError("The name of the set is too long.", f"Use up to {NAME_LIMIT} letters.")
    if not is_readable(proper):
        raise UsageError("The name of the set holds signs that cannot be read.", "Leave them out.")
    return proper


def folded(name: str) -> str:
    """What two names must not have in common: they would look the same."""
    return unicodedata.normalize("NFC", name.casefold().translate(JOINERS))


def as_text(name: str) -> str:
    """A name with a sign for each byte that is no text; no file in UTF-8 could hold it else."""
    return _UNPAIRED.sub("\ufffd", name)


def squeezed(thumbnail: Thumbnail) -> bytes:
    """The pixels as they are kept."""
    return zlib.compress(thumbnail.pixels, 6)


def unsqueezed(height: int, width: int, kept: bytes) -> Thumbnail:
    """A thumbnail from its kept form; an empty one where that is damaged."""
    try:
        pixels = zlib.decompressobj().decompress(kept, height * width + 1)
    except (zlib.error, ValueError, OverflowError):
        pixels = b""
    if len(pixels) != height * width:
        return Thumbnail(1, 1, b"\xff")
    return Thumbnail(height, width, pixels)
