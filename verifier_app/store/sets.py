"""Named reference sets in one private file: what is in them, and every change to them.

A change is made as a whole or not at all, and is on the disk when the call returns. What is
removed can come back for an hour (the window's undo) and is then deleted for good, bytes and
all. A change that carries a token is made once, however often it is asked for: the window
repeats a request whose engine died, and cannot know how far that had come.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from verifier_app.choices import Profile
from verifier_app.errors import SampleError, StoreError
from verifier_app.store.database import Database, refusing
from verifier_app.store.paths import sets_file
from verifier_app.store.set_features import SetFeatures, delete_features, insert_features
from verifier_app.store.set_rows import (
    KeptSample,
    KeptSet,
    NewSample,
    Thumbnail,
    as_text,
    folded,
    proper_name,
    squeezed,
    unsqueezed,
)
from verifier_app.store.sets_schema import APPLICATION, KINDS, MIGRATIONS

UNDO_S: Final = 3600
"""So long something removed can come back."""
_TOKENS: Final = 1000
_LAST_NUMBER: Final = "last number of "
"""Begins two of the tokens: the highest number that a set, or a sample, ever had.

None is given twice, for a window may still know by it what another program deleted.
"""
_SETS: Final = """
SELECT sets.*, count(samples.id) AS count, coalesce(sum(samples.used), 0) AS used,
    (SELECT id FROM samples WHERE set_id = sets.id AND removed IS NULL ORDER BY place LIMIT 1)
    AS cover
FROM sets LEFT JOIN samples ON samples.set_id = sets.id AND samples.removed IS NULL
WHERE sets.removed IS NULL AND {where}
GROUP BY sets.id ORDER BY sets.changed DESC, sets.id DESC
"""
_SAMPLES: Final = """
SELECT samples.* FROM samples JOIN sets ON sets.id = set_id
WHERE samples.removed IS NULL AND sets.removed IS NULL AND {where} ORDER BY place
"""


class SetStore:
    """The reference sets of one person.

    Args:
        path: The file; by default the one of the platform, made if it is missing.

    Attributes:
        features: What models made of the samples.

    Raises:
        StoreError: The file cannot be used; see `Database`.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._database = Database(sets_file() if path is None else path, APPLICATION, MIGRATIONS)
        self._database.check_rows(KINDS)
        self.features = SetFeatures(self._database)

    @property
    def state(self) -> tuple[int, int]:
        """Two numbers of which one changes with every change of the file."""
        return self._database.state

    @property
    def is_current(self) -> bool:
        """Whether the file is still the one in its place: a backup may have replaced it."""
        return self._database.is_current

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def sets(self, profile: Profile) -> list[KeptSet]:
        """All sets of a profile, the one that was changed last first."""
        with self._database.reading() as run:
            rows = run.execute(_SETS.format(where="sets.profile = ?"), (profile,))
            return [KeptSet.of(row) for row in rows]

    def sets_by_number(self, set_ids: Sequence[int]) -> dict[int, KeptSet]:
        """Sets that are there and not removed, whatever their profile."""
        where = "sets.id IN (SELECT value FROM json_each(?))"
        with self._database.reading() as run:
            rows = run.execute(_SETS.format(where=where), (json.dumps(list(set_ids)),))
            return {row["id"]: KeptSet.of(row) for row in rows}

    def one(self, set_id: int) -> KeptSet:
        """One set.

        Raises:
            StoreError: There is none with this number (any more).
        """
        found = self.sets_by_number([set_id]).get(set_id)
        if found is None:
            raise self._no_set()
        return found

    def named(self, profile: Profile, name: str) -> KeptSet:
        """The set of this name; capital letters do not matter.

        Raises:
            StoreError: There is none.
        """
        where = "sets.profile = ? AND folded = ?"
        with self._database.reading() as run:
            wanted = (profile, folded(proper_name(name)))
            row = run.execute(_SETS.format(where=where), wanted).fetchone()
        if row is None:
            raise StoreError(f"There is no reference set {name!r}.", "See `sets list`.")
        return KeptSet.of(row)

    def samples(self, set_id: int) -> list[KeptSample]:
        """The samples of a set, in their order; none where there is no such set."""
        with self._database.reading() as run:
            rows = run.execute(_SAMPLES.format(where="set_id = ?"), (set_id,))
            return [KeptSample.of(row) for row in rows]

    def samples_by_number(self, sample_ids: Sequence[int]) -> dict[int, KeptSample]:
        """Samples that are there and not removed, whatever their sets."""
        with self._database.reading() as run:
            return self._there(run, sample_ids)

    def content(self, sample_id: int) -> bytes:
        """The sample itself, as it was given.

        Raises:
            StoreError: There is none with this number.
        """
        with self._database.reading() as run:
            query = "SELECT content FROM contents WHERE sample_id = ?"
            row = run.execute(query, (sample_id,)).fetchone()
        if row is None:
            raise self._no_sample()
        return bytes(row["content"])

    def thumbnails(self, sample_ids: Sequence[int]) -> dict[int, Thumbnail]:
        """Small pictures by the numbers of their samples; unknown numbers are left out."""
        query = (
            "SELECT id, height, width, thumbnail FROM samples"
            " WHERE id IN (SELECT value FROM json_each(?))"
        )
        with self._database.reading() as run:
            rows = run.execute(query, (json.dumps(list(sample_ids)),))
            return {r["id"]: unsqueezed(r["height"], r["width"], r["thumbnail"]) for r in rows}

    def create(
        self,
        profile: Profile,
        name: str,
        samples: Sequence[NewSample],
        token: str = "",
        *,
        numbered: bool = False,
    ) -> int:
        """Keep a new set and give its number; `numbered` adds to a taken name what makes it free.

        Raises:
            UsageError: The name cannot be used.
            StoreError: There is a set of this name, or the file cannot be changed.
        """
        proper = proper_name(name)

        def work(run: sqlite3.Connection) -> int:
            set_id = _new_number(run, "sets")
            query = "INSERT INTO sets (id, profile, name, folded, created, changed)"
            free = _free_name(run, profile, proper) if numbered else proper
            values = (set_id, profile, free, folded(free), _now(), _now())
            with refusing(_taken(proper)):
                run.execute(f"{query} VALUES (?, ?, ?, ?, ?, ?)", values)
            for place, sample in enumerate(samples):
                _insert(run, set_id, place, sample)
            self._touch(run, set_id)  # no sample is younger than its set's last change
            return set_id

        return int(self._once(token, work))

    def require_free(self, profile: Profile, name: str) -> None:
        """Find out whether a name is free before much work is done for it.

        Raises:
            UsageError: The name cannot be used.
            StoreError: There is a set of this name.
        """
        proper = proper_name(name)
        with self._database.reading() as run:
            if _is_taken(run, profile, proper):
                raise _taken(proper)

    def result_of(self, token: str) -> Any:  # noqa: ANN401 - whatever the change gave
        """What the change under this token gave; None if it was not made yet."""
        with self._database.reading() as run:
            query = "SELECT result FROM changes WHERE token = ?"
            row = run.execute(query, (token,)).fetchone()
        return None if row is None else json.loads(row["result"])

    def add(self, set_id: int, samples: Sequence[NewSample], token: str = "") -> list[int]:
        """Add samples at the end of a set and give their numbers.

        Raises:
            SampleError: The set has one of them by now; none is added.
            StoreError: There is no such set, or the file cannot be changed.
        """

        def work(run: sqlite3.Connection) -> list[int]:
            self._touch(run, set_id)
            # another program may have added it since the caller looked
            query = "SELECT sha256, how FROM samples WHERE set_id = ? AND removed IS NULL"
            there = {(row["sha256"], row["how"]) for row in run.execute(query, (set_id,))}
            for own in samples:
                if (own.sha256, own.how) in there:
                    raise twice(as_text(own.name))
            query = "SELECT coalesce(max(place), -1) + 1 FROM samples WHERE set_id = ?"
            (first,) = run.execute(query, (set_id,)).fetchone()
            numbers = [_insert(run, set_id, first + i, own) for i, own in enumerate(samples)]
            self._touch(run, set_id)
            return numbers

        return [int(number) for number in self._once(token, work)]

    def rename(self, set_id: int, name: str) -> None:
        """Give a set another name.

        Raises:
            UsageError: The name cannot be used.
            StoreError: Another set has it, there is no such set, or the file cannot be changed.
        """
        proper = proper_name(name)
        with self._database.writing() as run:
            self._touch(run, set_id)
            query = "UPDATE sets SET name = ?, folded = ? WHERE id = ?"
            with refusing(_taken(proper)):
                run.execute(query, (proper, folded(proper), set_id))

    def reorder(self, set_id: int, sample_ids: Sequence[int]) -> None:
        """Put the samples of a set into this order; those not named follow in theirs.

        Removed ones keep their places among them, should they come back.

        Raises:
            StoreError: There is no such set, or the file cannot be changed.
        """
        with self._database.writing() as run:
            self._touch(run, set_id)
            query = "SELECT id, removed FROM samples WHERE set_id = ? ORDER BY place"
            there = run.execute(query, (set_id,)).fetchall()
            live = dict.fromkeys(row["id"] for row in there if row["removed"] is None)
            wanted = iter(dict.fromkeys([*(own for own in sample_ids if own in live), *live]))
            order = [next(wanted) if row["id"] in live else row["id"] for row in there]
            run.executemany("UPDATE samples SET place = ? WHERE id = ?", enumerate(order))

    def use(self, sample_id: int, *, used: bool) -> None:
        """Use a sample in comparisons, or leave it out.

        Raises:
            StoreError: There is no such sample, or the file cannot be changed.
        """
        with self._database.writing() as run:
            self._touch(run, self._set_of(run, sample_id))
            run.execute("UPDATE samples SET used = ? WHERE id = ?", (used, sample_id))

    def treat(self, sample_id: int, sample: NewSample) -> None:
        """Look at a sample in another way from now on: that of `sample`, which is the same file.

        Raises:
            StoreError: There is no such sample, or the file cannot be changed.
        """
        small = sample.thumbnail
        with self._database.writing() as run:
            self._touch(run, self._set_of(run, sample_id))
            query = "UPDATE samples SET how = ?, height = ?, width = ?, thumbnail = ? WHERE id = ?"
            values = (sample.how, small.height, small.width, squeezed(small), sample_id)
            run.execute(query, values)
            delete_features(run, sample_id)
            if sample.features is not None:
                insert_features(run, sample_id, sample.features)

    def remove_set(self, set_id: int, *, removed: bool = True) -> None:
        """Remove a set, or bring one back that was removed less than an hour ago.

        Raises:
            StoreError: There is no such set (any more), another one has its name by now,
                or the file cannot be changed.
        """
        with self._database.writing() as run:
            row = run.execute("SELECT name FROM sets WHERE id = ?", (set_id,)).fetchone()
            if row is None:
                raise self._no_set()
            with refusing(_taken(row["name"])):
                query = "UPDATE sets SET removed = ? WHERE id = ?"
                run.execute(query, (_now() if removed else None, set_id))

    def remove_sample(self, sample_id: int, *, removed: bool = True) -> None:
        """Remove a sample from its set, or bring it back to its place.

        Raises:
            StoreError: There is no such sample (any more), or the file cannot be changed.
        """
        with self._database.writing() as run:
            self._touch(run, self._set_of(run, sample_id))
            query = "UPDATE samples SET removed = ? WHERE id = ?"
            run.execute(query, (_now() if removed else None, sample_id))

    def delete(self, *, sets: Sequence[int] = (), samples: Sequence[int] = ()) -> None:
        """Delete sets and samples for good, at once; what is not there is left out.

        Raises:
            StoreError: The file cannot be changed.
        """
        query = "DELETE FROM {} WHERE id IN (SELECT value FROM json_each(?))"
        with self._database.writing() as run:
            touched = {own.set_id for own in self._there(run, samples).values()}
            run.execute(query.format("samples"), (json.dumps(list(samples)),))
            run.execute(query.format("sets"), (json.dumps(list(sets)),))
            for set_id in touched - set(sets):
                self._touch(run, set_id)
        self._database.forget_traces()

    def purge(self, older_than_s: float = UNDO_S) -> int:
        """Delete for good what was removed that long ago or longer; give how much it was.

        Raises:
            StoreError: The file cannot be changed.
        """
        before = _stamp(datetime.now(UTC) - timedelta(seconds=older_than_s))
        where = "removed IS NOT NULL AND removed <= ?"
        with self._database.writing() as run:
            gone = run.execute(f"DELETE FROM samples WHERE {where}", (before,)).rowcount  # noqa: S608
            gone += run.execute(f"DELETE FROM sets WHERE {where}", (before,)).rowcount  # noqa: S608
        if gone:
            self._database.forget_traces()
        return gone

    def _once(self, token: str, work: Callable[[sqlite3.Connection], Any]) -> Any:  # noqa: ANN401
        """Do `work` in one change unless it was done under this token; give its result."""
        with self._database.writing() as run:
            query = "SELECT result FROM changes WHERE token = ?"
            row = run.execute(query, (token,)).fetchone() if token else None
            if row is not None:
                return json.loads(row["result"])
            result = work(run)
            if token:
                run.execute("INSERT INTO changes VALUES (?, ?)", (token, json.dumps(result)))
                run.execute(
                    "DELETE FROM changes WHERE rowid <= (SELECT max(rowid) FROM changes) - ?"
                    " AND token NOT LIKE ?",
                    (_TOKENS, f"{_LAST_NUMBER}%"),
                )
            return result

    @staticmethod
    def _there(run: sqlite3.Connection, sample_ids: Sequence[int]) -> dict[int, KeptSample]:
        where = "samples.id IN (SELECT value FROM json_each(?))"
        rows = run.execute(_SAMPLES.format(where=where), (json.dumps(list(sample_ids)),))
        return {row["id"]: KeptSample.of(row) for row in rows}

    def _touch(self, run: sqlite3.Connection, set_id: int) -> None:
        query = "UPDATE sets SET changed = ? WHERE id = ? AND removed IS NULL"
        if run.execute(query, (_now(), set_id)).rowcount == 0:
            raise self._no_set()

    def _set_of(self, run: sqlite3.Connection, sample_id: int) -> int:
        row = run.execute("SELECT set_id FROM samples WHERE id = ?", (sample_id,)).fetchone()
        if row is None:
            raise self._no_sample()
        return int(row["set_id"])

    def _no_set(self) -> StoreError:
        return StoreError("This reference set is not there any more.", "Choose another one.")

    def _no_sample(self) -> StoreError:
        return StoreError("This reference is not there any more.", "Choose another one.")


def _new_number(run: sqlite3.Connection, table: str) -> int:
    """A number that no row of a table ever had, within a change that is under way."""
    token = f"{_LAST_NUMBER}{table}"
    # what damage left there for a number counts as none
    query = "SELECT CAST(result AS INTEGER) FROM changes WHERE token = ?"
    (last,) = run.execute(query, (token,)).fetchone() or (0,)
    (highest,) = run.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()  # noqa: S608
    number = 1 + max(int(highest), last)
    run.execute("INSERT OR REPLACE INTO changes VALUES (?, ?)", (token, str(number)))
    return number


def _insert(run: sqlite3.Connection, set_id: int, place: int, sample: NewSample) -> int:
    query = (
        "INSERT INTO samples (id, set_id, place, name, kind, sha256, how, height, width,"
        " thumbnail, added, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    small = sample.thumbnail
    name = as_text(sample.name)
    values = (name, sample.kind, sample.sha256, sample.how, small.height, small.width)
    sample_id = _new_number(run, "samples")
    run.execute(query, (sample_id, set_id, place, *values, squeezed(small), _now(), sample.used))
    run.execute("INSERT INTO contents VALUES (?, ?)", (sample_id, sample.content))
    if sample.features is not None:
        insert_features(run, sample_id, sample.features)
    return sample_id


def _is_taken(run: sqlite3.Connection, profile: Profile, name: str) -> bool:
    query = "SELECT 1 FROM sets WHERE removed IS NULL AND profile = ? AND folded = ?"
    return run.execute(query, (profile, folded(name))).fetchone() is not None


def _free_name(run: sqlite3.Connection, profile: Profile, wish: str) -> str:
    """`wish`, or with the first number that makes it free."""
    name, number = wish, 2
    while _is_taken(run, profile, name):
        name, number = f"{wish} {number}", number + 1
    return name


def twice(place: str) -> SampleError:
    """What is wrong with a sample that its set has already."""
    return SampleError("It is in this set already.", "Choose another one.", place)


def _taken(name: str) -> StoreError:
    return StoreError(f"There is a reference set {name!r} already.", "Choose another name.")


def _now() -> str:
    return _stamp(datetime.now(UTC))


def _stamp(time: datetime) -> str:
    """Of equal length always, so that stamps sort as times do."""
    return time.isoformat(timespec="milliseconds")
