"""The form of the file that holds the reference sets, version by version.

A version that was ever released is never edited: a change is one more script at the end.
Statements end with `;` and a line break, and contain that nowhere else.
"""

from __future__ import annotations

from typing import Final

APPLICATION: Final = 0x48775253
"""Marks the file as ours: "HwRS"."""

VERSION_1: Final = """
CREATE TABLE sets (
    id INTEGER PRIMARY KEY,
    profile TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    removed TEXT
);
CREATE UNIQUE INDEX names ON sets (profile, folded) WHERE removed IS NULL;
CREATE TABLE samples (
    id INTEGER PRIMARY KEY,
    set_id INTEGER NOT NULL REFERENCES sets ON DELETE CASCADE,
    place INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    how TEXT NOT NULL,
    height INTEGER NOT NULL,
    width INTEGER NOT NULL,
    thumbnail BLOB NOT NULL,
    added TEXT NOT NULL,
    removed TEXT
);
CREATE INDEX samples_of_sets ON samples (set_id, place);
CREATE TABLE contents (
    sample_id INTEGER PRIMARY KEY REFERENCES samples ON DELETE CASCADE,
    content BLOB NOT NULL
);
CREATE TABLE encoders (
    id INTEGER PRIMARY KEY,
    profile TEXT NOT NULL,
    model TEXT NOT NULL,
    imaging INTEGER NOT NULL,
    used TEXT NOT NULL,
    UNIQUE (profile, model, imaging)
);
CREATE TABLE embeddings (
    encoder_id INTEGER NOT NULL REFERENCES encoders ON DELETE CASCADE,
    sample_id INTEGER NOT NULL REFERENCES samples ON DELETE CASCADE,
    halves BLOB NOT NULL,
    UNIQUE (encoder_id, sample_id)
);
CREATE INDEX embeddings_of_samples ON embeddings (sample_id);
CREATE TABLE features (
    encoder_id INTEGER NOT NULL REFERENCES encoders ON DELETE CASCADE,
    sample_id INTEGER NOT NULL REFERENCES samples ON DELETE CASCADE,
    packed BLOB NOT NULL,
    UNIQUE (encoder_id, sample_id)
);
CREATE INDEX features_of_samples ON features (sample_id);
CREATE TABLE pairs (
    encoder_id INTEGER NOT NULL REFERENCES encoders ON DELETE CASCADE,
    one INTEGER NOT NULL REFERENCES samples ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES samples ON DELETE CASCADE,
    raw REAL NOT NULL,
    PRIMARY KEY (encoder_id, one, other)
) WITHOUT ROWID;
CREATE INDEX pairs_of_one ON pairs (one);
CREATE INDEX pairs_of_other ON pairs (other);
CREATE TABLE changes (
    token TEXT PRIMARY KEY,
    result TEXT NOT NULL
)
"""

MIGRATIONS: Final[tuple[str, ...]] = (VERSION_1,)

KINDS: Final[dict[str, type | tuple[type, ...]]] = {
    **dict.fromkeys(("id", "set_id", "sample_id", "place", "count", "height", "width"), int),
    **dict.fromkeys(("profile", "name", "kind", "sha256", "how", "model", "result"), str),
    **dict.fromkeys(("created", "changed", "added"), str),
    **dict.fromkeys(("thumbnail", "content", "halves", "packed"), bytes),
    **dict.fromkeys(("one", "other"), int),
    "raw": float,
    "used": (int, str),  # of a sample whether, of an encoder when
}
"""What a column holds unless the file is damaged: SQLite itself takes anything anywhere."""
