"""A private SQLite file: who may read it, how it changes form, what its troubles are called.

The file can be read by its owner alone from its first byte on, and so can the two files that
SQLite keeps beside it. A crash or a power cut leaves the last finished change: write-ahead
logging, synced at each change. A file that is not ours is refused before SQLite touches it.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from verifier_app.errors import StoreError, UserError, reason
from verifier_app.store.paths import private_folder

_MAGIC: Final = b"SQLite format 3\0"
_WAIT_S: Final = 5.0
"""So long a change waits for another program's."""
_PAGE: Final = 8192
"""Bytes; an embedding of 4096 halves takes little more than one page."""
_COMPANIONS: Final = ("-wal", "-shm")

_ASIDE = "Put a backup in its place, or move it away to begin anew."
_SPACE = "Nothing was changed. Make space on the disk and try again."
_TROUBLES: Final[dict[int, tuple[str, str]]] = {
    sqlite3.SQLITE_FULL: ("The disk is full.", _SPACE),
    sqlite3.SQLITE_READONLY: (
        "The file of the reference sets is write-protected.",
        "Nothing was changed. Check the permissions of the file and its folder.",
    ),
    sqlite3.SQLITE_PERM: (
        "The file of the reference sets may not be used.",
        "Check the permissions of the file and its folder.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The file of the reference sets cannot be opened.",
        "Check the permissions of the file and its folder.",
    ),
    sqlite3.SQLITE_CORRUPT: ("The file of the reference sets is damaged.", _ASIDE),
    sqlite3.SQLITE_NOTADB: ("The file of the reference sets is damaged.", _ASIDE),
    sqlite3.SQLITE_IOERR: (
        "The file of the reference sets cannot be read or written.",
        "Nothing was changed. Check the disk.",
    ),
    sqlite3.SQLITE_BUSY: (
        "The reference sets are being changed by another program.",
        "Nothing was changed. Try again in a moment.",
    ),
}


_DAMAGE: Final = (
    "no such table",
    "no such column",
    "Could not decode to UTF-8",
    "integer overflow",
)
"""How what SQLite says begins where a file that is ours by its head holds other than ours do."""


class Database:
    """One open file.

    Args:
        path: The file; it and its folder are made where they are missing.
        application: Number that marks the file as ours (SQLite's `application_id`).
        migrations: What takes an empty file to version 1, that to version 2, and so on.

    Raises:
        StoreError: The file cannot be made or opened, is damaged, something else, or was
            written by a newer version of the program. It is left as it is.
    """

    def __init__(self, path: Path, application: int, migrations: Sequence[str]) -> None:
        self.path = path
        self._application = application
        self._migrations = migrations
        _make(path)
        self._opened = _identity(path)
        self.is_writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
        with self._told():
            self.connection = self._connect()
        try:
            with self._told():
                self._prepare()
        except BaseException:
            self.connection.close()
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, within one unchanging view of the file.

        Raises:
            StoreError: The file is damaged or cannot be read.
        """
        with self._told():
            self.connection.execute("BEGIN")
            try:
                yield self.connection
            finally:
                with suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, within one change: all of it, or nothing after whatever error.

        Raises:
            StoreError: The file cannot be changed now; it says why.
        """
        with self._told():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                # a full disk may have ended the transaction already
                with suppress(sqlite3.Error):
                    self.connection.execute("ROLLBACK")
                raise

    def check_rows(self, kinds: Mapping[str, type | tuple[type, ...]]) -> None:
        """Refuse rows whose columns hold something else than these, as damage makes of them."""

        def checked(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> sqlite3.Row:
            for (name, *_), value in zip(cursor.description, values, strict=True):
                if not isinstance(value, kinds.get(name, object)):
                    raise self._error(*_TROUBLES[sqlite3.SQLITE_CORRUPT])
            return sqlite3.Row(cursor, values)

        self.connection.row_factory = checked

    @property
    def state(self) -> tuple[int, int]:
        """Two numbers of which one changes with every change of the file, whoever made it."""
        with self._told():
            (others,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(others), self.connection.total_changes

    @property
    def is_current(self) -> bool:
        """Whether the path still leads to the file that is open."""
        return _identity(self.path) == self._opened

    def forget_traces(self) -> None:
        """Empty the log of changes, where what was deleted would still stand for a while."""
        with self._told():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def _connect(self) -> sqlite3.Connection:
        address = self.path.absolute().as_uri()
        if self.is_writable:
            return sqlite3.connect(
                f"{address}?mode=rw", uri=True, isolation_level=None, timeout=_WAIT_S
            )
        # without its companion files SQLite reads a file in a protected folder only as one
        # that cannot change; what stands in its log must not be overlooked
        log = Path(f"{self.path}-wal")
        fixed = "" if log.exists() and log.stat().st_size else "&immutable=1"
        return sqlite3.connect(
            f"{address}?mode=ro{fixed}", uri=True, isolation_level=None, timeout=_WAIT_S
        )

    def _prepare(self) -> None:
        run = self.connection.execute
        run("PRAGMA trusted_schema = OFF")
        run("PRAGMA cell_size_check = ON")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA secure_delete = ON")
        version = self._checked_version()
        if not self.is_writable:
            if version < len(self._migrations):
                raise self._error(*_TROUBLES[sqlite3.SQLITE_READONLY])
            return
        if version == 0:
            run(f"PRAGMA page_size = {_PAGE}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        if version < len(self._migrations):
            self._migrate()

    def _checked_version(self) -> int:
        run = self.connection.execute
        (application,) = run("PRAGMA application_id").fetchone()
        (version,) = run("PRAGMA user_version").fetchone()
        (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
        if (application, version, tables) == (0, 0, 0):
            return 0
        if application != self._application:
            raise self._error("This is not a file of reference sets.", "Move it away.")
        if version > len(self._migrations):
            raise self._error(
                "The reference sets were kept by a newer version of the program.",
                "Update this program; nothing was changed.",
            )
        return int(version)

    def _migrate(self) -> None:
        """Take the file to the newest form, in one change; another program may be quicker."""
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        try:
            for script in self._migrations[self._checked_version() :]:
                for statement in script.split(";\n"):
                    run(statement)
            run(f"PRAGMA application_id = {self._application}")
            run(f"PRAGMA user_version = {len(self._migrations)}")
            run("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                run("ROLLBACK")
            raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.IntegrityError as error:
            # a row is made only for one that is there
            if error.sqlite_errorcode == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise self._error(*_TROUBLES[sqlite3.SQLITE_CORRUPT]) from error
            raise
        except UnicodeDecodeError as error:  # what SQLite would say of damage quotes it
            raise self._error(*_TROUBLES[sqlite3.SQLITE_CORRUPT]) from error
        except sqlite3.DatabaseError as error:
            # the extended codes keep the plain one in their lowest byte
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHMSIZE:
                code = sqlite3.SQLITE_FULL  # no room for the index of the log beside the file
            if str(error).startswith(_DAMAGE):
                code = sqlite3.SQLITE_CORRUPT
            if code not in _TROUBLES:
                raise
            raise self._error(*_TROUBLES[code]) from error

    def _error(self, what: str, remedy: str) -> StoreError:
        return StoreError(what, remedy, self.path)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _make(path: Path) -> None:
    """Make the file if it is missing; see to it that it is a file, SQLite's, and private."""
    try:
        private_folder(path.parent)
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
            status = os.fstat(file.fileno())
    except OSError as error:
        raise StoreError(
            f"The file of the reference sets cannot be opened ({reason(error)}).",
            "Check the folder, its permissions and the space on the disk.",
            path,
        ) from error
    if start not in (b"", _MAGIC):
        raise StoreError("The file of the reference sets is damaged.", _ASIDE, path)
    if os.name == "posix" and stat.S_IMODE(status.st_mode) & 0o077:
        for companion in ("", *_COMPANIONS):
            with suppress(OSError):
                Path(f"{path}{companion}").chmod(0o600)


@contextmanager
def refusing(error: UserError) -> Iterator[None]:
    """Raise `error` where a rule of the file (a name that is taken) would be broken."""
    try:
        yield
    except sqlite3.IntegrityError as broken:
        raise error from broken
