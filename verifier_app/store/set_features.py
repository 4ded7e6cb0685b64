"""What models made of the samples in reference sets, so that nothing is worked out twice.

Features belong to a model (the SHA-256 of its file) and a version of imaging. For each
profile those of the two models that were used last are kept: going back to the model before
costs nothing, and a third one takes the place of the oldest.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

from verifier_app.choices import Profile
from verifier_app.store.database import Database
from verifier_app.store.set_rows import KeptFeatures
from verifier_app.types import EMBEDDING

EMBEDDING_BYTES: Final = 2 * EMBEDDING
_MODELS_KEPT: Final = 2
_LIVE: Final = (
    "FROM samples JOIN sets ON sets.id = set_id"
    " WHERE samples.removed IS NULL AND sets.removed IS NULL AND profile = ? AND samples.used"
)
_AMONG_NUMBERS: Final = "IN (SELECT value FROM json_each(?))"
_IS_THERE: Final = "EXISTS (SELECT 1 FROM encoders WHERE id = ?1)"
"""Another program that uses other models may have had this one forgotten since it was asked for."""


class SetFeatures:
    """The features in a file of reference sets; every method may raise `StoreError`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def can_be_kept(self) -> bool:
        """Whether the file can be changed: features are worked out each time where it cannot."""
        return self._database.is_writable

    def encoder(self, profile: Profile, model: str, imaging: int) -> int:
        """The number of a model (hex SHA-256) with a version of imaging; it counts as used now.

        Features of models that were used before the last two are forgotten. 0 stands for a
        model that is not in a file which cannot be changed.
        """
        query = "SELECT id FROM encoders WHERE profile = ? AND model = ? AND imaging = ?"
        key = (profile, model, imaging)
        newest = "SELECT id FROM encoders WHERE profile = ? ORDER BY used DESC, id DESC LIMIT ?"
        with self._database.reading() as run:
            row = run.execute(query, key).fetchone()
            latest = run.execute(newest, (profile, 1)).fetchone()
        if row is not None and (row["id"] == latest["id"] or not self.can_be_kept):
            return int(row["id"])
        if not self.can_be_kept:
            return 0
        with self._database.writing() as run:
            run.execute(
                "INSERT INTO encoders (profile, model, imaging, used) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (profile, model, imaging) DO UPDATE SET used = excluded.used",
                (*key, datetime.now(UTC).isoformat(timespec="microseconds")),
            )
            (number,) = run.execute(query, key).fetchone()
            run.execute(
                "DELETE FROM encoders WHERE profile = ? AND id != ?"  # noqa: S608
                # a clock that was put back makes others look newer
                f" AND id NOT IN ({newest})",
                (profile, number, profile, _MODELS_KEPT),
            )
        return int(number)

    def missing(self, encoder: int, profile: Profile) -> list[int]:
        """Samples in use whose features are not known, in the order of their numbers."""
        query = (
            f"SELECT samples.id {_LIVE} AND NOT EXISTS (SELECT 1 FROM embeddings"  # noqa: S608
            " WHERE encoder_id = ? AND sample_id = samples.id) ORDER BY samples.id"
        )
        with self._database.reading() as run:
            return [row["id"] for row in run.execute(query, (profile, encoder))]

    def members(self, profile: Profile) -> list[tuple[int, int]]:
        """Set and sample of every sample in use, set by set in their order."""
        query = f"SELECT set_id, samples.id AS id {_LIVE} ORDER BY set_id, place"
        with self._database.reading() as run:
            return [(row["set_id"], row["id"]) for row in run.execute(query, (profile,))]

    def embedded(self, encoder: int) -> list[int]:
        """The samples of which an embedding is kept, sound or damaged, by their numbers."""
        query = "SELECT sample_id FROM embeddings WHERE encoder_id = ? ORDER BY sample_id"
        with self._database.reading() as run:
            return [row["sample_id"] for row in run.execute(query, (encoder,))]

    def embeddings(self, encoder: int) -> tuple[list[int], bytearray]:
        """Samples that a model has seen, and their embeddings one after the other.

        Removed samples are among them; `members` says which ones count. Damaged embeddings are
        left out.
        """
        numbers: list[int] = []
        halves = bytearray()
        query = "SELECT sample_id, halves FROM embeddings WHERE encoder_id = ? ORDER BY sample_id"
        with self._database.reading() as run:
            for number, blob in run.execute(query, (encoder,)):
                if len(blob) == EMBEDDING_BYTES:
                    numbers.append(number)
                    halves += blob
        return numbers, halves

    def packed(self, encoder: int, sample_ids: Sequence[int]) -> dict[int, bytes]:
        """All features of these samples, as far as they are known."""
        query = f"SELECT sample_id, packed FROM features WHERE encoder_id = ? AND sample_id {_AMONG_NUMBERS}"  # noqa: S608
        with self._database.reading() as run:
            rows = run.execute(query, (encoder, json.dumps(list(sample_ids))))
            return {row["sample_id"]: row["packed"] for row in rows}

    def keep(self, features: Mapping[int, KeptFeatures]) -> None:
        """Keep features by the numbers of their samples; not where sample or model is gone."""
        with self._database.writing() as run:
            query = f"SELECT id FROM samples WHERE id {_AMONG_NUMBERS}"  # noqa: S608
            there = {row["id"] for row in run.execute(query, (json.dumps(list(features)),))}
            for sample_id in there:
                insert_features(run, sample_id, features[sample_id])

    def pairs(self, encoder: int, sample_ids: Sequence[int]) -> dict[tuple[int, int], float]:
        """Raw scores between these samples, as far as they are known; lower numbers first."""
        query = (
            f"SELECT one, other, raw FROM pairs WHERE encoder_id = ? AND one {_AMONG_NUMBERS}"  # noqa: S608
            f" AND other {_AMONG_NUMBERS}"
        )
        numbers = json.dumps(list(sample_ids))
        with self._database.reading() as run:
            rows = run.execute(query, (encoder, numbers, numbers))
            kept = {(row["one"], row["other"]): row["raw"] for row in rows}
            return {pair: raw for pair, raw in kept.items() if math.isfinite(raw)}

    def keep_pairs(self, encoder: int, raws: Mapping[tuple[int, int], float]) -> None:
        """Keep raw scores between samples, likewise; the lower number of a pair comes first."""
        query = (
            "INSERT OR REPLACE INTO pairs SELECT ?1, ?2, ?3, ?4"  # noqa: S608
            " WHERE (SELECT count(*) FROM samples WHERE id IN (?2, ?3)) = 2"
            f" AND {_IS_THERE}"
        )
        with self._database.writing() as run:
            run.executemany(query, [(encoder, *pair, raw) for pair, raw in raws.items()])


def delete_features(run: sqlite3.Connection, sample_id: int) -> None:
    """Forget what any model made of a sample, within a change that is under way."""
    run.execute("DELETE FROM embeddings WHERE sample_id = ?", (sample_id,))
    run.execute("DELETE FROM features WHERE sample_id = ?", (sample_id,))
    run.execute("DELETE FROM pairs WHERE one = ? OR other = ?", (sample_id, sample_id))


def insert_features(run: sqlite3.Connection, sample_id: int, features: KeptFeatures) -> None:
    """Put features of a sample into the file, within a change that is under way.

    Those of a model that was forgotten meanwhile are worked out anew when it is used again.
    """
    for table, blob in (("embeddings", features.halves), ("features", features.packed)):
        run.execute(
            f"INSERT OR REPLACE INTO {table} SELECT ?1, ?2, ?3 WHERE {_IS_THERE}",
            (features.encoder, sample_id, blob),
        )
